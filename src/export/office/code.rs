//! The answers as a short text for a QR code: places of choices in their lists, days, and the code of a court.
//! Nothing that was typed, and no private question: for those it has no place at all.
//!
//! `NOTES1:` and then, in Base45, the numbers and their CRC-32. A list of choices that grows changes the numbers, so it
//! is another version: `tests/office.rs` pins the lists.

use jiff::civil::Date;

use super::Refused;
use super::base45;
use super::bits::{Reader, Writer};
use super::crc::crc32;
use crate::domain::answer::{Answer, CourtCode};
use crate::domain::handover::Handover;
use crate::domain::questions::{Kind, QUESTIONS, Question};

const FAMILY: &str = "NOTES";
const START: &str = "NOTES1:";
/// The longest text: every question answered is far shorter.
const LONGEST: usize = 400;
const CHECK: usize = 4;

/// The text of the code.
pub fn write(handover: &Handover) -> String {
    let mut bits = Writer::default();
    for question in coded() {
        write_answer(&mut bits, question, handover.answers.get(question.id));
    }
    bits.push(u32::from(handover.decided_on.is_some()), 1);
    if let Some(day) = handover.decided_on {
        write_date(&mut bits, day);
    }
    let mut bytes = bits.into_bytes();
    bytes.extend(crc32(&bytes).to_be_bytes());
    [START, &base45::write(&bytes)].concat()
}

/// The text for people: a space could be lost at the end of a line, so a sign that the code does not use stands for it.
pub fn typed(text: &str) -> String {
    text.replace(' ', "_")
}

/// The answers in the text of a code, also one that was typed in small letters, or broken into lines on its way.
pub fn read(text: &str) -> Result<Handover, Refused> {
    let text = text.trim_matches(['\r', '\n', ' ', '\t']);
    if text.len() > LONGEST {
        return Err(Refused::Foreign);
    }
    let text = text.replace(['\r', '\n', '\t'], "").replace('_', " ");
    let text = text.to_ascii_uppercase();
    let Some(body) = text.strip_prefix(START) else {
        return Err(match text.strip_prefix(FAMILY) {
            _ if !text.is_empty() && START.starts_with(&text) => Refused::Cut,
            Some(rest) if rest.starts_with(|sign: char| sign.is_ascii_digit()) => Refused::Newer,
            Some(_) | None => Refused::Foreign,
        });
    };
    let bytes = base45::read(body).ok_or(Refused::Damaged)?;
    let length = bytes.len().checked_sub(CHECK).ok_or(Refused::Cut)?;
    let (bytes, check) = bytes.split_at(length);
    if crc32(bytes).to_be_bytes() != check {
        return Err(Refused::Damaged);
    }
    numbers(bytes).map(Handover::received).ok_or(Refused::Damaged)
}

fn numbers(bytes: &[u8]) -> Option<Handover> {
    let mut bits = Reader::new(bytes);
    let mut handover = Handover::default();
    for question in coded() {
        if bits.pull(1)? == 1 {
            let answer = read_answer(&mut bits, question)?;
            handover.answers.set(question.id, Some(answer));
        }
    }
    if bits.pull(1)? == 1 {
        handover.decided_on = Some(read_date(&mut bits)?);
    }
    bits.ends_here().then_some(handover)
}

/// The questions that a code has a place for.
pub fn coded() -> impl Iterator<Item = &'static Question> {
    QUESTIONS.iter().filter(|question| match question.kind {
        Kind::One(_) | Kind::Many(_) | Kind::Date | Kind::Court => true,
        Kind::Flag | Kind::Text { .. } => false,
    })
}

/// One bit: whether it was answered. One more: whether the person knew. Then the answer.
fn write_answer(bits: &mut Writer, question: &Question, answer: Option<&Answer>) {
    let Some(answer) = answer else {
        return bits.push(0, 1);
    };
    bits.push(1, 1);
    bits.push(u32::from(*answer != Answer::Unknown), 1);
    match answer {
        Answer::One(choice) => bits.push(u32::from(*choice), width(question)),
        Answer::Many(chosen) => {
            for choice in 0..count(question) {
                bits.push(u32::from(chosen.contains(choice)), 1);
            }
        }
        Answer::Date(day) => write_date(bits, *day),
        Answer::Court(court) => {
            for letter in court.as_str().bytes() {
                bits.push(u32::from(letter - b'A'), 5);
            }
        }
        Answer::Unknown | Answer::Text(_) => {}
    }
}

fn read_answer(bits: &mut Reader, question: &Question) -> Option<Answer> {
    if bits.pull(1)? == 0 {
        return Some(Answer::Unknown);
    }
    match question.kind {
        Kind::One(ids) => {
            let choice = bits.pull(width(question))?;
            ((choice as usize) < ids.len()).then_some(Answer::One(u8::try_from(choice).ok()?))
        }
        Kind::Many(ids) => {
            let mut chosen = Vec::new();
            for id in ids {
                if bits.pull(1)? == 1 {
                    chosen.push(*id);
                }
            }
            Answer::parse(question, &chosen).ok()
        }
        Kind::Date => read_date(bits).map(Answer::Date),
        Kind::Court => {
            let mut letters = String::new();
            for _ in 0..3 {
                letters.push(char::from(b'A' + u8::try_from(bits.pull(5)?).ok()?));
            }
            CourtCode::parse(&letters).map(Answer::Court)
        }
        Kind::Flag | Kind::Text { .. } => None,
    }
}

/// Sign and year, month, day: 15, 4 and 5 bits.
fn write_date(bits: &mut Writer, day: Date) {
    bits.push(u32::from(day.year().cast_unsigned()) & 0x7fff, 15);
    bits.push(u32::from(day.month().cast_unsigned()), 4);
    bits.push(u32::from(day.day().cast_unsigned()), 5);
}

fn read_date(bits: &mut Reader) -> Option<Date> {
    let year = u16::try_from(bits.pull(15)?).ok()?;
    // The highest of its 15 bits is the sign.
    let year = (year << 1).cast_signed() >> 1;
    let month = i8::try_from(bits.pull(4)?).ok()?;
    let day = i8::try_from(bits.pull(5)?).ok()?;
    Date::new(year, month, day).ok()
}

fn count(question: &Question) -> u8 {
    u8::try_from(question.kind.choices().len()).unwrap_or(u8::MAX)
}

/// As many bits as the last choice needs.
fn width(question: &Question) -> u32 {
    let last = u32::from(count(question).saturating_sub(1));
    u32::BITS - last.leading_zeros()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A code of these bytes, with the check that belongs to them.
    fn code_of(bytes: &[u8]) -> String {
        let checked = [bytes, &crc32(bytes).to_be_bytes()].concat();
        [START, &base45::write(&checked)].concat()
    }

    #[test]
    fn what_follows_the_answers_is_refused() {
        let code = write(&Handover::default());
        let bytes = base45::read(code.strip_prefix(START).unwrap_or_default()).unwrap_or_default();
        let bytes = &bytes[..bytes.len() - CHECK];
        assert_eq!(code_of(bytes), code);
        assert_eq!(read(&code), Ok(Handover::default()));
        assert_eq!(read(&code_of(&[bytes, &[0]].concat())), Err(Refused::Damaged));
        let mut filled = bytes.to_vec();
        if let Some(last) = filled.last_mut() {
            *last |= 1;
        }
        assert_eq!(read(&code_of(&filled)), Err(Refused::Damaged));
    }
}
