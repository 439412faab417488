//! A question as a page: where you are, the question, its answers, its help, and the ways on and back.

use yew::prelude::*;

use super::choices::{Choice, choices};
use super::court::CourtQuestion;
use super::date::DateQuestion;
use super::entry::Problem;
use super::text::TextQuestion;
use crate::content::{self, Key, QuestionWord, key};
use crate::domain::answer::{Answer, UNKNOWN};
use crate::domain::goals;
use crate::domain::questions::{Kind, Question};
use crate::domain::session::Action;
use crate::domain::toggle::{Tapped, toggled};
use crate::domain::vocabulary::{Part, QuestionId};
use crate::ui::components::fold::fold;
use crate::ui::components::whole::whole;
use crate::ui::context::AppContext;
use crate::ui::later;

/// What the frame of a screen says.
pub(crate) struct Frame<'a> {
    /// Id of the screen, which is its fragment.
    pub id: &'static str,
    /// Where you are, in words.
    pub signpost: &'a str,
    /// Its heading.
    pub title: Key,
    /// One line under the heading, where there is one.
    pub hint: Option<Key>,
    /// Whether the heading names a group of fields.
    pub fields: bool,
}

/// The frame that questions and other screens of the interview share: answers and help in `inside`, then the ways
/// on and back.
pub(crate) fn frame(app: &AppContext, frame: &Frame, inside: Html, ways: Html) -> Html {
    let id = frame.id;
    let hint = frame
        .hint
        .map(|hint| app.text(hint))
        .filter(|hint| !hint.is_empty());
    let hint_id = hint.map(|_| ["hint-", id].concat());
    let heading = html! { <h1 id={["title-", id].concat()} tabindex="-1" class="question-title">{ app.text(frame.title) }</h1> };
    let hint = hint
        .map(|hint| html! { <p id={hint_id.clone()} class="question-hint">{ whole(hint) }</p> })
        .unwrap_or_default();
    html! {
        <section key={id} {id} class="question flow" data-screen={id}>
            <p class="signpost">{ frame.signpost }</p>
            if frame.fields {
                <fieldset aria-describedby={hint_id}>
                    <legend>{ heading }</legend>
                    { hint }
                    { inside }
                </fieldset>
            } else {
                { heading }
                { hint }
                { inside }
            }
            <div class="question-ways">{ ways }</div>
        </section>
    }
}

/// A question of the table. `onproblem` is told what is wrong with what was typed, or that nothing is.
pub(crate) fn question_page(
    app: &AppContext,
    question: &'static Question,
    onproblem: &Callback<Problem>,
    ways: Html,
) -> Html {
    let word = |word| content::question(question.id, word);
    let signpost = signpost(app, question.part);
    let about = Frame {
        id: question.id.id(),
        signpost: &signpost,
        title: word(QuestionWord::Ask),
        hint: Some(word(QuestionWord::Hint)),
        fields: true,
    };
    let inside = html! {
        <>
            { answers(app, question, onproblem) }
            { help(app, question) }
        </>
    };
    frame(app, &about, inside, ways)
}

/// Why we ask, and what the words mean.
pub(crate) fn help(app: &AppContext, question: &Question) -> Html {
    let word = |word| app.text(content::question(question.id, word)).to_owned();
    let meaning = word(QuestionWord::Meaning);
    html! {
        <>
            { fold(app, key::WHY_WE_ASK, html! { <p>{ whole(&word(QuestionWord::Why)) }</p> }) }
            if !meaning.is_empty() {
                { fold(app, key::WHAT_IT_MEANS, html! { <p>{ whole(&meaning) }</p> }) }
            }
        </>
    }
}

/// "Part 2 of 6: Your case".
pub(crate) fn signpost(app: &AppContext, part: Part) -> String {
    let number = (part as usize + 1).to_string();
    let total = Part::ALL.len().to_string();
    key::signpost(app.words(), &number, &total, app.text(content::part(part)))
}

fn answers(app: &AppContext, question: &'static Question, onproblem: &Callback<Problem>) -> Html {
    match question.kind {
        Kind::One(_) | Kind::Many(_) | Kind::Flag => {
            let (rows, choose) = choices_of(app, question);
            let many = matches!(question.kind, Kind::Many(_));
            choices(app, question.id.id(), many, &rows, &choose)
        }
        Kind::Date | Kind::Court | Kind::Text { .. } => later::answers(app, question, onproblem),
    }
}

/// The answers of a question that are typed.
pub(crate) fn fields(question: &'static Question, onproblem: &Callback<Problem>) -> Html {
    match question.kind {
        Kind::Date => html! { <DateQuestion {question} onproblem={onproblem.clone()} /> },
        Kind::Court => html! { <CourtQuestion {question} /> },
        Kind::Text { limit } => html! { <TextQuestion {question} {limit} onproblem={onproblem.clone()} /> },
        Kind::One(_) | Kind::Many(_) | Kind::Flag => html! {},
    }
}

/// The choices of a question as rows, "I don't know" last, and what a tap on one does.
pub(crate) fn choices_of(
    app: &AppContext,
    question: &'static Question,
) -> (Vec<Choice>, Callback<&'static str>) {
    let answer = app.store.session.answers.get(question.id).cloned();
    let goals = (question.id == QuestionId::Goal).then(|| goals::offered(&app.store.session.answers));
    let offered = |index: usize| {
        goals
            .as_ref()
            .is_none_or(|goals| goals.iter().any(|goal| *goal as usize == index))
    };
    let chosen = |index: usize| match &answer {
        Some(Answer::One(choice)) => usize::from(*choice) == index,
        Some(Answer::Many(choices)) => u8::try_from(index).is_ok_and(|index| choices.contains(index)),
        Some(Answer::Unknown | Answer::Date(_) | Answer::Court(_) | Answer::Text(_)) | None => false,
    };
    let ids = question.kind.choices();
    let rows = ids.iter().enumerate().filter(|(index, _)| offered(*index));
    let rows = rows.map(|(index, id)| Choice {
        value: id,
        text: content::choice(question.id, index),
        chosen: chosen(index),
    });
    let unknown = Choice {
        value: UNKNOWN,
        text: content::unknown_choice(question.id),
        chosen: answer == Some(Answer::Unknown),
    };
    let rows = rows.chain([unknown]).collect();
    let store = app.store.clone();
    let onchoose = Callback::from(move |value: &'static str| {
        let tapped = match ids
            .iter()
            .position(|id| *id == value)
            .and_then(|place| u8::try_from(place).ok())
        {
            Some(place) => Tapped::Choice(place),
            None => Tapped::Unknown,
        };
        let next = match (question.kind, tapped) {
            (Kind::Many(_), _) => toggled(question, store.session.answers.get(question.id), tapped),
            (_, Tapped::Choice(place)) => Some(Answer::One(place)),
            (_, Tapped::Unknown) => Some(Answer::Unknown),
        };
        store.dispatch(match next {
            Some(answer) => Action::Answer(question.id, answer),
            None => Action::Clear(question.id),
        });
    });
    (rows, onchoose)
}
