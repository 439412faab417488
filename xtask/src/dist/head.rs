//! A whole HTML document around a rendered page.

use super::assets::{Asset, Assets};
use super::security;

/// What a document says about itself.
pub(super) struct Document<'a> {
    /// Code of the language.
    pub language: &'a str,
    /// `ltr` or `rtl`.
    pub direction: &'a str,
    /// Title of the page.
    pub title: &'a str,
    /// One sentence about it.
    pub description: &'a str,
    /// The way to the root of the app, `../` for each folder.
    pub root: &'a str,
    /// The folder of the words, from the root.
    pub words: &'a str,
    /// The value of `integrity` of the file of the words of the language.
    pub words_integrity: &'a str,
    /// The file of its prose, under the words; empty when it has none.
    pub prose: &'a str,
    /// Codes of the languages that this build has.
    pub languages: &'a str,
    /// The style sheet that is inside the page.
    pub style_inside: &'a str,
    /// Whether the page needs the app at once.
    pub eager: bool,
    /// Whether this is a preview, which can be asked for another day.
    pub preview: bool,
    /// What speaks when the app can't.
    pub watchdog: &'a str,
    /// The rendered page, with Yew's markers.
    pub body: &'a str,
}

/// The document. Scripts and styles are asked for as from another origin: inside a frame without an origin of its own they
/// are, and a browser checks their hash only then. The comment markers in its body are what hydration reads: nothing may strip them.
pub(super) fn html(document: &Document, assets: &Assets) -> String {
    let Document {
        language,
        direction,
        title,
        description,
        root,
        words,
        words_integrity,
        prose,
        languages,
        style_inside,
        eager,
        preview,
        watchdog,
        body,
    } = document;
    let Assets {
        boot,
        guard,
        glue,
        wasm,
        style,
        modules,
        noscript,
        ..
    } = assets;
    let policy = security::policy(style_inside);
    let (title, description) = (escape(title), escape(description));
    let (early, unscripted) = if *eager {
        (
            early(root, &wasm.path, words, language),
            unscripted(root, noscript),
        )
    } else {
        Default::default()
    };
    let elements = count_elements(body);
    format!(
        r#"<!DOCTYPE html>
<html lang="{language}" dir="{direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no">
<title>{title}</title>
<meta name="description" content="{description}">
<link rel="icon" href="{root}icon.svg" type="image/svg+xml">
<link rel="apple-touch-icon" href="{root}icon-touch-180.png">
<link rel="manifest" href="{root}{language}/pedir.webmanifest">
{early}<style>{style_inside}</style>
{unscripted}<script defer crossorigin src="{root}{guard_path}" integrity="{guard_hash}"></script>
<script defer crossorigin src="{root}{glue_path}" integrity="{glue_hash}"></script>
<script defer crossorigin src="{root}{boot_path}" integrity="{boot_hash}"></script>
</head>
<body>
{watchdog}<div id="app" data-lang="{language}" data-languages="{languages}" data-root="{root}" data-words="{words}" data-words-integrity="{words_integrity}" data-modules="{modules}" data-prose="{prose}" data-wasm="{root}{wasm_path}" data-wasm-integrity="{wasm_hash}" data-eager="{eager}" data-preview="{preview}" data-elements="{elements}">{body}</div>
<link rel="stylesheet" href="{root}{style_path}" integrity="{style_hash}" crossorigin>
</body>
</html>
"#,
        guard_path = guard.path,
        guard_hash = guard.integrity,
        glue_path = glue.path,
        glue_hash = glue.integrity,
        boot_path = boot.path,
        boot_hash = boot.integrity,
        wasm_path = wasm.path,
        wasm_hash = wasm.integrity,
        style_path = style.path,
        style_hash = style.integrity,
        modules = modules.join(" "),
    )
}

/// Where the first question waits for the app, its files are asked for before the scripts are read. No `integrity` here:
/// Chromium knows none for what is fetched, and warns. The boot script, which takes these very answers, asks for it.
fn early(root: &str, wasm: &str, words: &str, language: &str) -> String {
    format!(
        "<link rel=\"preload\" href=\"{root}{wasm}\" as=\"fetch\" crossorigin>\n\
         <link rel=\"preload\" href=\"{root}{words}{language}.txt\" as=\"fetch\" crossorigin>\n"
    )
}

/// Shows what the interview lacks with no script.
fn unscripted(root: &str, noscript: &Asset) -> String {
    let Asset { path, integrity } = noscript;
    format!(
        "<noscript><link rel=\"stylesheet\" href=\"{root}{path}\" integrity=\"{integrity}\" crossorigin></noscript>\n"
    )
}

/// How many elements the page holds. Browser translation adds its own, and boot then renders afresh. Yew's markers are
/// comments, and some name a type with its own `<`: they are no elements.
fn count_elements(body: &str) -> usize {
    let outside = body.split("<!--").enumerate().map(|(index, piece)| match index {
        0 => piece,
        _ => piece.split_once("-->").map_or("", |(_, after)| after),
    });
    let elements = |text: &str| {
        let pairs = text.as_bytes().windows(2);
        pairs
            .filter(|pair| pair[0] == b'<' && pair[1].is_ascii_alphabetic())
            .count()
    };
    outside.map(elements).sum()
}

/// Text for an attribute or an element.
pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::count_elements;

    #[test]
    fn elements_count_and_the_markers_of_hydration_do_not() {
        let body = "<!--<[Provider<Context>]>--><div><p>1 &lt; 2</p><br></div><!--</[Provider<Context>]>-->";
        assert_eq!(count_elements(body), 3);
    }
}
