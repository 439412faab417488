//! The pages that are not the app's: the choice of a language, the page for an unknown address, the blank one for Exit,
//! and the map.

use pedir::content::{self, Language, key};

use super::{Site, write_file};
use crate::dist::head::escape;
use crate::dist::security;
use crate::failure::{Failure, Outcome};
use crate::map;

/// Writes the three of them. Each is whole in itself: it may be opened at an address of any depth, or offline. And the map
/// of the interview, for attorneys: it is in English alone.
pub(super) fn write(site: &Site) -> Outcome {
    write_file(&site.folder.join("index.html"), &choice(site))?;
    write_file(&site.folder.join("404.html"), &unknown(site)?)?;
    write_file(&site.folder.join("blank.html"), &blank())?;
    write_file(&site.folder.join("en/map/index.html"), &map::in_app()?)
}

/// The style of the first three.
pub(super) const STYLE: &str = "html{background:#f9f4ea;color:#211d17;font:1.125rem/1.5 system-ui,sans-serif}\
body{max-width:40rem;margin:0 auto;padding:2rem 1rem}a{color:#0b5055;display:inline-block;padding:.75rem 0}\
ul{list-style:none;padding:0}@media(prefers-color-scheme:dark){html{background:#1e1a16;color:#f4ecde}a{color:#93d5cd}}";

/// The one script that is inside a page.
pub(super) const UNKNOWN_SCRIPT: &str = include_str!("../../../../public/not-found.js");

/// Leads to the person's language. With no script it is a list of languages by their own names.
fn choice(site: &Site) -> String {
    let codes: Vec<&str> = site.languages.iter().map(|language| language.code).collect();
    let script = &site.assets.choose;
    let items: Vec<String> = site
        .languages
        .iter()
        .map(|language| {
            let (code, name, english) = (
                language.code,
                escape(language.own_name),
                escape(language.english_name),
            );
            let english = if name == english {
                String::new()
            } else {
                format!(" ({english})")
            };
            format!("<li><a href=\"{code}/\" lang=\"{code}\" hreflang=\"{code}\">{name}{english}</a></li>")
        })
        .collect();
    let body = format!(
        "<ul data-languages=\"{}\">{}</ul>",
        codes.join(" "),
        items.concat()
    );
    let script = format!(
        "<script defer crossorigin src=\"{}\" integrity=\"{}\"></script>",
        script.path, script.integrity
    );
    document(
        "en",
        "ltr",
        "Pedir",
        &format!("<p><a href=\"blank.html\">Exit now</a></p><h1>Pedir</h1>{body}"),
        &script,
    )
}

/// An address that is no page. It does not know how deep it stands, so its one script finds the language in the
/// address; with no script it says in words what to do.
fn unknown(site: &Site) -> Outcome<String> {
    let sections: Outcome<Vec<String>> = site.languages.iter().map(|language| section(language)).collect();
    let body = sections?.concat();
    Ok(document(
        "en",
        "ltr",
        "Pedir",
        &body,
        &format!("<script>{UNKNOWN_SCRIPT}</script>"),
    ))
}

fn section(language: &Language) -> Outcome<String> {
    let words = content::embedded::words(language.code)
        .ok_or_else(|| Failure::new(format!("{} has no words", language.code)))?;
    let (code, direction) = (language.code, language.direction.id());
    Ok(format!(
        "<section lang=\"{code}\" dir=\"{direction}\"><h1>{}</h1><p>{}</p><p><a data-language=\"{code}\" href=\"./\">{}</a></p><p><a data-exit href=\"blank.html\">{}</a></p></section>",
        escape(words.get(key::NOT_FOUND_TITLE)),
        escape(words.get(key::NOT_FOUND_HELP)),
        escape(words.get(key::NOT_FOUND_HOME)),
        escape(words.get(key::EXIT)),
    ))
}

/// What Exit leaves: nothing that tells what was here before.
fn blank() -> String {
    document(
        "en",
        "ltr",
        "Notes",
        "<h1>Notes</h1><p>This page is empty.</p>",
        "",
    )
}

fn document(language: &str, direction: &str, title: &str, body: &str, script: &str) -> String {
    let inline = script
        .strip_prefix("<script>")
        .and_then(|rest| rest.strip_suffix("</script>"));
    let policy = security::policy_outside(STYLE, inline);
    format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<title>{title}</title>\n\
         <link rel=\"icon\" href=\"data:,\">\n<style>{STYLE}</style>\n</head>\n<body>\n<main>{body}</main>\n{script}\n</body>\n</html>\n"
    )
}
