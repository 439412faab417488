//! The paper as the module `paper` drafts it: anew whenever the session changes.

use std::rc::Rc;

use yew::prelude::*;

use crate::content::Words;
use crate::content::config::organization::Organization;
use crate::domain::answer::written;
use crate::domain::saved;
use crate::domain::session::Session;
use crate::export::drafting::{Drafted, Drafting};
use crate::export::paper::Paper;
use crate::platform::fetch;
use crate::platform::module::{self, Module};
use crate::ui::context::AppContext;
use crate::ui::late::Late;

/// The module that drafts the paper.
const MODULE: &str = "paper";

/// The language that stands beside every other.
const ENGLISH: &str = "en";

/// The module and the files that it drafts from.
#[derive(PartialEq)]
struct Materials {
    module: Module,
    english: Option<String>,
    facts: String,
    courts: Option<String>,
}

impl Materials {
    async fn open(app: &AppContext) -> Option<Self> {
        let (root, language) = (app.view.words_root(), &app.place().language);
        let file = async |name: &str| fetch::text(&[&root, name, ".txt"].concat()).await;
        let module = module::start(&app.view.module(MODULE)?).await.ok()?;
        Some(Self {
            module,
            english: match language.as_str() {
                ENGLISH => None,
                _ => file(ENGLISH).await.ok(),
            },
            facts: file("facts").await.ok()?,
            courts: match app.store.session.answers.court() {
                Some(_) => file("courts").await.ok(),
                None => None,
            },
        })
    }

    fn draft(
        &self,
        session: &Session,
        language: &str,
        words: &Words,
        organization: Option<&Organization>,
    ) -> Option<Draft> {
        let drafting = Drafting {
            session: saved::write(session),
            today: written(session.today?),
            language: language.to_owned(),
            words: words.file().to_owned(),
            english: self.english.clone(),
            facts: self.facts.clone(),
            courts: self.courts.clone(),
            organization: organization.cloned(),
        };
        let drafted = Drafted::read(&self.module.run(&drafting.to_bytes()).ok()?)?;
        Some(Draft {
            paper: Rc::new(Paper::read(&drafted.sheet)?),
            drafted: Rc::new(drafted),
        })
    }
}

/// A paper that is drafted.
#[derive(Clone, PartialEq)]
pub(super) struct Draft {
    /// The paper on the screen.
    pub(super) paper: Rc<Paper>,
    /// What came with it.
    pub(super) drafted: Rc<Drafted>,
}

impl Draft {
    /// Whether its English could not be fetched.
    pub(super) fn lacks_english(&self, language: &str) -> bool {
        language != ENGLISH && !self.paper.is_pair()
    }
}

/// The paper of this session, and a way to try again what could not be fetched.
#[hook]
pub(super) fn use_draft(app: &AppContext) -> (Late<Draft>, Callback<()>) {
    let materials = use_state(|| Late::Waiting);
    let tries = use_state(|| 0_u8);
    {
        let (materials, app) = (materials.setter(), app.clone());
        use_effect_with((app.place().language.clone(), *tries), move |_| {
            materials.set(Late::Waiting);
            fetch::spawn(async move {
                materials.set(
                    Materials::open(&app)
                        .await
                        .map_or(Late::Failed, |materials| Late::Here(Rc::new(materials))),
                );
            });
        });
    }
    let again = {
        let tries = tries.clone();
        Callback::from(move |()| tries.set(tries.wrapping_add(1)))
    };
    let (session, words) = (app.store.session.clone(), app.words().clone());
    let organization = app.config.organization.clone();
    let from = (
        materials.clone(),
        session,
        app.place().language.clone(),
        words,
        organization,
    );
    let draft = use_memo(
        from,
        |(materials, session, language, words, organization)| match &**materials {
            Late::Waiting => Late::Waiting,
            Late::Failed => Late::Failed,
            Late::Here(materials) => materials
                .draft(session, language, words, organization.as_ref())
                .map_or(Late::Failed, |draft| Late::Here(Rc::new(draft))),
        },
    );
    ((*draft).clone(), again)
}
