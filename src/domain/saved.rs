//! A session as text, for the browser's `sessionStorage`: lines of words, the first `pedir 2`, the last `end`. A file
//! for the person never holds what stands before the interview; this text may, for it never leaves the tab. `pedir 1` is read too: it knew no changes of the paper.

mod edits;

use jiff::civil::Date;

use super::answer::{self, Answer};
use super::flow::Step;
use super::questions::question;
use super::returning::Returning;
use super::session::{Session, Tick};
use super::vocabulary::{EvidenceId, Phone, QuestionId, Who};

const FIRST_LINE: &str = "pedir 2\n";
const FIRST_LINE_BEFORE: &str = "pedir 1\n";
const LAST_LINE: &str = "\nend\n";

/// Why a saved session could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SavedError {
    /// Not a session, or one of another version.
    OtherVersion,
    /// The end is missing.
    CutShort,
    /// This line, counted from one, says nothing that is known.
    Line(usize),
}

/// Writes a session, but for the day, which the clock knows better.
pub fn write(session: &Session) -> String {
    let mut lines = vec![FIRST_LINE.trim_end().to_owned()];
    let mut line = |words: &[&str]| lines.push(words.join(" "));
    if let Some(phone) = session.phone {
        line(&["phone", phone.id()]);
    }
    if let Some(who) = session.who {
        line(&["who", who.id()]);
    }
    line(&["step", session.step.id()]);
    for (id, given) in session.answers.iter() {
        let values = given.values(question(id));
        let values: Vec<_> = values.iter().map(|value| escaped(value)).collect();
        line(&["answer", id.id(), &values.join(" ")]);
    }
    if let Some(day) = session.decided_on {
        line(&["decided-on", &answer::written(day)]);
    }
    for (id, tick) in EvidenceId::ALL.iter().zip(session.ticks) {
        if let Some(tick) = tick {
            line(&["tick", id.id(), tick.id()]);
        }
    }
    for (name, on) in [
        ("own-words", session.switches.own_words),
        ("details", session.switches.details),
    ] {
        if on {
            line(&["switch", name]);
        }
    }
    edits::write(&session.edits, &mut line);
    if let Some(returning) = &session.returning {
        let asked: Vec<_> = returning.asked.iter().map(|id| id.id()).collect();
        let trail: Vec<_> = returning.trail.iter().map(|step| step.id()).collect();
        line(&["returning", &asked.join(" ")]);
        line(&["trail", &trail.join(" ")]);
    }
    let mut text = lines.join("\n");
    text.push_str(LAST_LINE);
    text
}

/// Reads a session.
pub fn read(text: &str) -> Result<Session, SavedError> {
    let body = text.strip_prefix(FIRST_LINE);
    let body = body
        .or_else(|| text.strip_prefix(FIRST_LINE_BEFORE))
        .ok_or(SavedError::OtherVersion)?;
    let body = body.strip_suffix(LAST_LINE).ok_or(SavedError::CutShort)?;
    let mut session = Session::default();
    for (index, line) in body.split('\n').enumerate() {
        read_line(line, &mut session).ok_or(SavedError::Line(index + 2))?;
    }
    Ok(session)
}

/// Reads what the tab kept, which another version of the app may have written: what this one does not know is left out. Gives
/// the questions whose answers were left out too, to be asked again.
pub fn read_of_any_version(text: &str) -> Result<(Session, Vec<QuestionId>), SavedError> {
    let (first, body) = text.split_once('\n').ok_or(SavedError::OtherVersion)?;
    let version = first.strip_prefix("pedir ").ok_or(SavedError::OtherVersion)?;
    version.parse::<u8>().map_err(|_| SavedError::OtherVersion)?;
    let body = body.strip_suffix(LAST_LINE).ok_or(SavedError::CutShort)?;
    let mut session = Session::default();
    let mut again = Vec::new();
    for line in body.split('\n') {
        if read_line(line, &mut session).is_none() {
            let question = line
                .strip_prefix("answer ")
                .and_then(|rest| rest.split(' ').next());
            again.extend(question.and_then(QuestionId::from_id));
        }
    }
    Ok((session, again))
}

/// Reads one line into the session; nothing where it says nothing that is known.
fn read_line(line: &str, session: &mut Session) -> Option<()> {
    let (name, rest) = line.split_once(' ')?;
    match name {
        "phone" => session.phone = Some(Phone::from_id(rest)?),
        "who" => session.who = Some(Who::from_id(rest)?),
        "step" => session.step = Step::from_id(rest)?,
        "answer" => {
            let (id, values) = rest.split_once(' ')?;
            let id = QuestionId::from_id(id)?;
            session.answers.set(id, Some(read_answer(id, values)?));
        }
        "decided-on" => session.decided_on = Some(read_date(rest)?),
        "tick" => {
            let (id, tick) = rest.split_once(' ')?;
            session.ticks[EvidenceId::from_id(id)? as usize] = Some(Tick::from_id(tick)?);
        }
        "switch" if rest == "own-words" => session.switches.own_words = true,
        "switch" if rest == "details" => session.switches.details = true,
        "returning" => {
            let asked = words(rest).map(QuestionId::from_id).collect::<Option<_>>()?;
            session.returning.get_or_insert_with(Returning::default).asked = asked;
        }
        "trail" => {
            let trail = words(rest).map(Step::from_id).collect::<Option<_>>()?;
            session.returning.get_or_insert_with(Returning::default).trail = trail;
        }
        _ => session.edits = session.edits.with(edits::read(name, rest)?).ok()?,
    }
    Some(())
}

fn read_answer(id: QuestionId, values: &str) -> Option<Answer> {
    let values: Vec<_> = values.split(' ').map(unescaped).collect::<Option<_>>()?;
    let values: Vec<_> = values.iter().map(String::as_str).collect();
    Answer::parse(question(id), &values).ok()
}

fn read_date(text: &str) -> Option<Date> {
    answer::date(text).ok()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(' ').filter(|word| !word.is_empty())
}

/// A value as one word on one line: spaces, line ends and the sign itself are written with a `\`.
fn escaped(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    for character in value.chars() {
        match character {
            '\\' => text.push_str("\\\\"),
            ' ' => text.push_str("\\s"),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            other => text.push(other),
        }
    }
    text
}

/// The value that `escaped` wrote.
fn unescaped(word: &str) -> Option<String> {
    let mut text = String::with_capacity(word.len());
    let mut characters = word.chars();
    while let Some(character) = characters.next() {
        text.push(match character {
            '\\' => match characters.next()? {
                '\\' => '\\',
                's' => ' ',
                'n' => '\n',
                'r' => '\r',
                _ => return None,
            },
            other => other,
        });
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEPT: &str = "pedir 2\nphone mine\nstep stage\nanswer attorney no\nanswer detained no\nend\n";

    #[test]
    fn what_this_version_wrote_is_read_whole() {
        assert_eq!(
            read_of_any_version(KEPT),
            read(KEPT).map(|session| (session, vec![]))
        );
    }

    #[test]
    fn an_answer_that_is_no_longer_one_is_asked_again_and_the_rest_stays() {
        let text = "pedir 3\nphone mine\nstep a-step-of-later\nanswer attorney perhaps\nanswer detained no\nanswer a-question-of-later x\nmood calm\nend\n";
        let (session, again) = read_of_any_version(text).unwrap_or_default();
        assert_eq!(again, [QuestionId::Attorney]);
        assert_eq!(session.phone, Some(Phone::Mine));
        assert!(session.answers.get(QuestionId::Detained).is_some());
    }

    #[test]
    fn what_is_no_session_or_cut_short_is_refused() {
        for (text, error) in [
            ("", SavedError::OtherVersion),
            ("hello\nend\n", SavedError::OtherVersion),
            ("pedir x\nend\n", SavedError::OtherVersion),
            ("pedir 2\nphone mine", SavedError::CutShort),
        ] {
            assert_eq!(read_of_any_version(text), Err(error), "{text:?}");
        }
    }
}
