//! A question as a page: where you are, the question, its answers, its help, and the ways on and back.

use yew::prelude::*;

use super::choices::{Choice, Choices};
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
use crate::ui::components::fold::Fold;
use crate::ui::context::{AppContext, use_app};

/// Properties of [`Frame`].
#[derive(Properties, PartialEq)]
pub(crate) struct FrameProps {
    /// Id of the screen, which is its fragment.
    pub id: &'static str,
    /// Where you are, in words.
    pub signpost: AttrValue,
    /// Its heading.
    pub title: Key,
    /// One line under the heading, where there is one.
    #[prop_or_default]
    pub hint: Option<Key>,
    /// Whether the heading names a group of fields.
    #[prop_or(true)]
    pub fields: bool,
    /// Answers and help.
    pub children: Html,
    /// The ways on and back.
    pub ways: Html,
}

/// The frame that questions and other screens of the interview share.
#[component]
pub(crate) fn Frame(props: &FrameProps) -> Html {
    let app = use_app();
    let hint = props.hint.map(|hint| app.text(hint)).filter(|hint| !hint.is_empty());
    let hint_id = hint.map(|_| ["hint-", props.id].concat());
    let heading = html! { <h1 id={["title-", props.id].concat()} tabindex="-1" class="question-title">{ app.text(props.title) }</h1> };
    let hint = match (hint, hint_id.clone()) {
        (Some(hint), Some(id)) => html! { <p {id} class="question-hint">{ hint }</p> },
        _ => html! {},
    };
    html! {
        <section id={props.id} class="question flow" data-screen={props.id}>
            <p class="signpost">{ &props.signpost }</p>
            if props.fields {
                <fieldset aria-describedby={hint_id}>
                    <legend>{ heading }</legend>
                    { hint }
                    { props.children.clone() }
                </fieldset>
            } else {
                { heading }
                { hint }
                { props.children.clone() }
            }
            <div class="question-ways">{ props.ways.clone() }</div>
        </section>
    }
}

/// Properties of [`QuestionPage`].
#[derive(Properties, PartialEq)]
pub(crate) struct QuestionPageProps {
    /// The question.
    pub question: &'static Question,
    /// The ways on and back.
    pub ways: Html,
    /// Told what is wrong with what was typed, or that nothing is.
    #[prop_or_default]
    pub onproblem: Callback<Problem>,
}

/// A question of the table.
#[component]
pub(crate) fn QuestionPage(props: &QuestionPageProps) -> Html {
    let app = use_app();
    let question = props.question;
    let word = |word| content::question(question.id, word);
    let meaning = app.text(word(QuestionWord::Meaning));
    html! {
        <Frame id={question.id.id()} signpost={signpost(&app, question.part)} title={word(QuestionWord::Ask)}
            hint={word(QuestionWord::Hint)} ways={props.ways.clone()}>
            { answers(&app, question, &props.onproblem) }
            <Fold title={key::WHY_WE_ASK}><p>{ app.text(word(QuestionWord::Why)) }</p></Fold>
            if !meaning.is_empty() {
                <Fold title={key::WHAT_IT_MEANS}><p>{ meaning }</p></Fold>
            }
        </Frame>
    }
}

/// "Part 2 of 6: Your case".
pub(crate) fn signpost(app: &AppContext, part: Part) -> AttrValue {
    let number = (part as usize + 1).to_string();
    let total = Part::ALL.len().to_string();
    key::signpost(app.words(), &number, &total, app.text(content::part(part))).into()
}

fn answers(app: &AppContext, question: &'static Question, onproblem: &Callback<Problem>) -> Html {
    match question.kind {
        Kind::One(_) | Kind::Many(_) | Kind::Flag => {
            let (choices, onchoose) = choices_of(app, question);
            let many = matches!(question.kind, Kind::Many(_));
            html! { <Choices name={question.id.id()} {many} {choices} {onchoose} /> }
        }
        Kind::Date => html! { <DateQuestion {question} onproblem={onproblem.clone()} /> },
        Kind::Court => html! { <CourtQuestion {question} /> },
        Kind::Text { limit } => html! { <TextQuestion {question} {limit} onproblem={onproblem.clone()} /> },
    }
}

/// The choices of a question as rows, "I don't know" last, and what a tap on one does.
pub(crate) fn choices_of(app: &AppContext, question: &'static Question) -> (Vec<Choice>, Callback<&'static str>) {
    let answer = app.store.session.answers.get(question.id).cloned();
    let goals = (question.id == QuestionId::Goal).then(|| goals::offered(&app.store.session.answers));
    let offered = |index: usize| goals.as_ref().is_none_or(|goals| goals.iter().any(|goal| *goal as usize == index));
    let chosen = |index: usize| match &answer {
        Some(Answer::One(choice)) => usize::from(*choice) == index,
        Some(Answer::Many(choices)) => u8::try_from(index).is_ok_and(|index| choices.contains(index)),
        Some(Answer::Unknown | Answer::Date(_) | Answer::Court(_) | Answer::Text(_)) | None => false,
    };
    let ids = question.kind.choices();
    let rows = ids.iter().enumerate().filter(|(index, _)| offered(*index));
    let rows = rows.map(|(index, id)| Choice { value: id, text: content::choice(question.id, index), chosen: chosen(index) });
    let unknown = Choice {
        value: UNKNOWN,
        text: content::unknown_choice(question.id),
        chosen: answer == Some(Answer::Unknown),
    };
    let rows = rows.chain([unknown]).collect();
    let store = app.store.clone();
    let onchoose = Callback::from(move |value: &'static str| {
        let tapped = match ids.iter().position(|id| *id == value).and_then(|place| u8::try_from(place).ok()) {
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
