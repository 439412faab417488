//! The fields, in groups. Their values are those of the form's state, so that an opened file fills them.

use yew::prelude::*;

use super::Bench;
use super::typed::{ADDRESS, FIRST, LANGUAGE};
use crate::content::config::color::{Color, Use};
use crate::content::config::{NAMES, Setting};
use crate::content::{self, Courts, Key, OptionWord, key};
use crate::domain::vocabulary::OptionId;
use crate::ui::problems;

/// What kind of field a text has.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Line(&'static str),
    Area,
}

/// Every group.
pub(super) fn groups(bench: &Bench, courts: Option<&Courts>) -> Html {
    html! {
        <>
            { group(bench, key::BUILDER_WHO, html! { <>
                { text(bench, "organization", key::BUILDER_ORGANIZATION, None, Kind::Line("text")) }
                { text(bench, "telephone", key::BUILDER_TELEPHONE, None, Kind::Line("tel")) }
                { text(bench, "hours", key::BUILDER_HOURS, Some(key::BUILDER_HOURS_HELP), Kind::Line("text")) }
                { text(bench, "site", key::BUILDER_SITE, Some(key::BUILDER_SITE_HELP), Kind::Line("url")) }
                { logo(bench) }
            </> }) }
            { group(bench, key::BUILDER_WORDS, html! { <>
                <p class="question-hint">{ bench.app.text(key::BUILDER_WORDS_HELP) }</p>
                { text(bench, "landing", key::BUILDER_LANDING, None, Kind::Area) }
                { text(bench, "result", key::BUILDER_RESULT, None, Kind::Area) }
                { text(bench, "follow-up", key::BUILDER_FOLLOW_UP, None, Kind::Area) }
                { text(bench, "paper", key::BUILDER_PAPER, None, Kind::Area) }
            </> }) }
            { group(bench, key::BUILDER_LOOK, html! { <>
                { color(bench, "color", key::BUILDER_COLOR, Use::Text) }
                { color(bench, "accent", key::BUILDER_ACCENT, Use::Line) }
                { choice(bench, "name", key::BUILDER_NAME, Some(key::BUILDER_NAME_HELP), &names(bench)) }
                { languages(bench) }
            </> }) }
            { group(bench, key::BUILDER_WORKS, html! { <>
                { choice(bench, "start", key::BUILDER_START, None, &starts(bench)) }
                { choice(bench, "court", key::BUILDER_COURT, None, &courts_of(bench, courts)) }
                { text(bench, "exit", key::BUILDER_EXIT, Some(key::BUILDER_EXIT_HELP), Kind::Line("url")) }
                { text(bench, ADDRESS, key::BUILDER_ADDRESS, Some(key::BUILDER_ADDRESS_HELP), Kind::Line("url")) }
            </> }) }
        </>
    }
}

fn group(bench: &Bench, title: Key, fields: Html) -> Html {
    html! {
        <fieldset class="builder-group flow">
            <legend class="builder-legend">{ bench.app.text(title) }</legend>
            { fields }
        </fieldset>
    }
}

/// A label, what helps, what is wrong, the field.
fn labelled(bench: &Bench, name: &'static str, label: Key, help: Option<Key>, field: Html) -> Html {
    let wrong = Setting::from_id(name).filter(|setting| bench.breaks(*setting));
    let wrong = wrong.map(|setting| problems::breaks(&bench.app, setting, bench.app.text(label)));
    html! {
        <div class="builder-field" key={name}>
            <label for={id(name)}>{ bench.app.text(label) }</label>
            if let Some(help) = help { <p class="question-hint" id={[name, "-help"].concat()}>{ bench.app.text(help) }</p> }
            { field }
            if let Some(wrong) = wrong { <p class="builder-wrong" id={[name, "-wrong"].concat()}>{ wrong }</p> }
        </div>
    }
}

/// The id of a field. Its name alone would be one of the page's own ids.
fn id(name: &str) -> String {
    ["builder-", name].concat()
}

/// What tells more of a field: a screen reader reads it behind the name.
fn described(bench: &Bench, name: &str, help: bool) -> Option<String> {
    let is_wrong = Setting::from_id(name).is_some_and(|setting| bench.breaks(setting));
    let parts: Vec<String> = [(help, "-help"), (is_wrong, "-wrong")]
        .into_iter()
        .filter(|(there, _)| *there)
        .map(|(_, part)| [name, part].concat())
        .collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

fn text(bench: &Bench, name: &'static str, label: Key, help: Option<Key>, kind: Kind) -> Html {
    let value = bench.raw(name).to_owned();
    let described = described(bench, name, help.is_some());
    let wrong = Setting::from_id(name).is_some_and(|setting| bench.breaks(setting));
    let invalid = wrong.then_some("true");
    let field = match kind {
        Kind::Line(kind) => html! {
            <input id={id(name)} {name} type={kind} {value} autocomplete="off" spellcheck="false" dir="auto"
                aria-describedby={described} aria-invalid={invalid} />
        },
        Kind::Area => html! {
            <textarea id={id(name)} {name} rows="3" {value} autocomplete="off" dir="auto" aria-describedby={described} aria-invalid={invalid} />
        },
    };
    labelled(bench, name, label, help, field)
}

fn color(bench: &Bench, name: &'static str, label: Key, used: Use) -> Html {
    let app = &bench.app;
    let says = Color::parse(bench.typed.field(name)).map(|color| {
        let (light, dark) = (color.on_light(used), color.on_dark(used));
        if (light, dark) == (color, color) {
            app.text(key::BUILDER_COLOR_PASSES).to_owned()
        } else {
            key::builder_color_nearest(app.words(), &light.text(), &dark.text())
        }
    });
    html! {
        <>
            { text(bench, name, label, Some(key::BUILDER_COLOR_HELP), Kind::Line("text")) }
            <p class="builder-color" role="status" data-color={name}>{ says.unwrap_or_default() }</p>
        </>
    }
}

fn choice(
    bench: &Bench,
    name: &'static str,
    label: Key,
    help: Option<Key>,
    choices: &[(String, String)],
) -> Html {
    let value = bench.raw(name);
    let options = choices.iter().map(|(code, says)| {
        html! { <option key={code.clone()} value={code.clone()} selected={code == value}>{ says }</option> }
    });
    let described = described(bench, name, help.is_some());
    let field = html! { <select id={id(name)} {name} autocomplete="off" aria-describedby={described}>{ for options }</select> };
    labelled(bench, name, label, help, field)
}

fn names(bench: &Bench) -> Vec<(String, String)> {
    let named = |(id, name): &(&str, Key)| {
        let id = if *name == key::APP_NAME { "" } else { id };
        (id.to_owned(), bench.app.text(*name).to_owned())
    };
    NAMES.iter().map(named).collect()
}

fn starts(bench: &Bench) -> Vec<(String, String)> {
    let fixed = [
        ("", key::BUILDER_START_LANDING),
        ("interview", key::BUILDER_START_INTERVIEW),
        ("options", key::BUILDER_START_OPTIONS),
    ];
    let fixed = fixed.map(|(code, says)| (code.to_owned(), bench.app.text(says).to_owned()));
    let options = OptionId::ALL.iter().map(|option| {
        let name = content::option(*option, OptionWord::Name);
        (
            ["options/", option.id()].concat(),
            bench.app.text(name).to_owned(),
        )
    });
    fixed.into_iter().chain(options).collect()
}

fn courts_of(bench: &Bench, courts: Option<&Courts>) -> Vec<(String, String)> {
    let none = (String::new(), bench.app.text(key::BUILDER_COURT_NONE).to_owned());
    let listed = courts.into_iter().flat_map(Courts::iter);
    let listed = listed.map(|court| {
        (
            court.code.clone(),
            [&court.name, " (", &court.state, ")"].concat(),
        )
    });
    let mut listed: Vec<_> = listed.collect();
    listed.sort_by(|one, other| one.1.cmp(&other.1));
    std::iter::once(none).chain(listed).collect()
}

fn languages(bench: &Bench) -> Html {
    let ticks = bench.languages.iter().map(|language| {
        let code = language.code;
        html! {
            <label class="choice" key={code}>
                <input type="checkbox" name={LANGUAGE} value={code} checked={bench.typed.has_language(code)} autocomplete="off" />
                <span class="choice-text" lang={code}>{ language.own_name }</span>
            </label>
        }
    });
    let by_browser = (
        String::new(),
        bench.app.text(key::BUILDER_FIRST_BROWSER).to_owned(),
    );
    let all = bench
        .languages
        .iter()
        .map(|language| (language.code.to_owned(), language.own_name.to_owned()));
    let first: Vec<_> = std::iter::once(by_browser).chain(all).collect();
    html! {
        <>
            <fieldset class="builder-ticks">
                <legend>{ bench.app.text(key::BUILDER_LANGUAGES) }</legend>
                <p class="question-hint">{ bench.app.text(key::BUILDER_LANGUAGES_HELP) }</p>
                <div class="choices">{ for ticks }</div>
            </fieldset>
            { choice(bench, FIRST, key::BUILDER_FIRST, None, &first) }
        </>
    }
}

fn logo(bench: &Bench) -> Html {
    let ready = bench.logo.as_ref().map(|logo| {
        let size = logo.bytes.len().div_ceil(1024).to_string();
        key::builder_logo_ready(
            bench.app.words(),
            &logo.width.to_string(),
            &logo.height.to_string(),
            &size,
        )
    });
    let onchange = bench.pick_logo.reform(|_: Event| ());
    let field = html! {
        <>
            <input id={id(LOGO)} type="file" accept="image/*" {onchange} aria-describedby="logo-file-help" />
            <p class="builder-logo" role="status">{ ready.unwrap_or_default() }</p>
        </>
    };
    labelled(
        bench,
        LOGO,
        key::BUILDER_LOGO,
        Some(key::BUILDER_LOGO_HELP),
        field,
    )
}

/// The field of the picture: not called as the setting, whose value is a name.
pub(super) const LOGO: &str = "logo-file";
