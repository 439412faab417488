//! What the app asks the module `paper` for, and what it gives back, as bytes. The module is a WebAssembly of its own, so
//! that neither the paper's text nor the way to it is in the first download.

use serde::{Deserialize, Serialize};

use super::paper::{Group, Paper, changeable, mark_translation, pair, paper, put_organization};
use crate::content::config::organization::Organization;
use crate::content::{Courts, Facts, Language, Words, language};
use crate::domain::answer;
use crate::domain::case::Circuit;
use crate::domain::saved;
use crate::domain::summary::draft;

/// What a paper is drafted from. It stays in the memory of the page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drafting {
    /// The session, as `domain::saved` writes it.
    pub session: String,
    /// The day, as `2026-11-24`.
    pub today: String,
    /// The person's language, as BCP 47: `es`.
    pub language: String,
    /// Its words.
    pub words: String,
    /// The English words, where they are to stand beside others.
    pub english: Option<String>,
    /// The sources of the law: there is no paper without them.
    pub facts: String,
    /// The table of courts; where it could not be read, a court shows by its code.
    pub courts: Option<String>,
    /// Who offers the app.
    pub organization: Option<Organization>,
}

/// What comes back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drafted {
    /// The paper, with its English beside it where that was given, as [`Paper::to_bytes`] writes it: for the modules that
    /// make files.
    pub sheet: Vec<u8>,
    /// What the person may change on it, as it was suggested. Empty on a page of questions only.
    pub changeable: Vec<Group>,
    /// Whether it is a page of questions only.
    pub questions_only: bool,
}

impl Drafting {
    /// The drafting as bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        bytes(self)
    }

    /// What a drafting asks for. `None` where the bytes are none, or the session, the day, the words or the
    /// sources can't be read.
    pub fn fulfil(asked: &[u8]) -> Option<Vec<u8>> {
        let asked: Self = postcard::from_bytes(asked).ok()?;
        Some(bytes(&asked.drafted()?))
    }

    fn drafted(self) -> Option<Drafted> {
        let mut session = saved::read(&self.session).ok()?;
        session.today = Some(answer::date(&self.today).ok()?);
        let words = Words::parse(self.words).ok()?;
        let facts = Facts::parse(&self.facts).ok()?;
        // Where one of these is damaged, the paper is still there.
        let english = self.english.and_then(|english| Words::parse(english).ok());
        let courts = self.courts.and_then(|courts| Courts::parse(&courts).ok());
        let circuit = match (&courts, session.answers.court()) {
            (Some(courts), Some(code)) => courts.circuit(code.as_str()),
            _ => Circuit::Unknown,
        };
        let context = session.context(circuit)?;
        let summary = session.summary(&context);
        let in_words = |words: &Words| paper(&summary, words, &facts, courts.as_ref());
        let own = in_words(&words);
        let mut sheet = match &english {
            Some(english) => pair(own, in_words(english)),
            None => own,
        };
        if language(&self.language).is_none_or(Language::is_unreviewed_translation) {
            mark_translation(&mut sheet, &words, english.as_ref());
        }
        if let Some(organization) = &self.organization {
            put_organization(&mut sheet, organization, &words, english.as_ref());
        }
        let suggested = (!summary.questions_only).then(|| {
            let suggested = draft(&session.answers, &context, session.switches);
            paper(&suggested, &words, &facts, courts.as_ref())
        });
        Some(Drafted {
            sheet: sheet.to_bytes(),
            changeable: suggested
                .as_ref()
                .and_then(|paper| paper.pages.first())
                .map(changeable)
                .unwrap_or_default(),
            questions_only: summary.questions_only,
        })
    }
}

impl Drafted {
    /// What the module gave back. `None` where the bytes are nothing of the kind.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        postcard::from_bytes(bytes).ok()
    }
}

impl Paper {
    /// The paper as bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        bytes(self)
    }

    /// The paper that was written so. `None` where the bytes are none.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        postcard::from_bytes(bytes).ok()
    }
}

/// Nothing of it can fail to be written: it is text, numbers and lists.
fn bytes(value: &impl Serialize) -> Vec<u8> {
    postcard::to_allocvec(value).unwrap_or_default()
}
