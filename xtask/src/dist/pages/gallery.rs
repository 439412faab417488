//! The gallery of the design: in preview builds alone, and linked from nowhere.

use std::rc::Rc;

use pedir::content::{Courts, Language, PageSlug, embedded};
use pedir::domain::vocabulary::OptionId;
use pedir::ui::gallery::{Gallery, GalleryProps};
use pedir::ui::route::Route;

use super::{Site, write_file};
use crate::dist::assets::Asset;
use crate::dist::security;
use crate::failure::{Failure, Outcome};

/// Pages with a risk, a table and lines to write on.
const PAGES: [Route; 3] = [
    Route::Option(OptionId::Dismissal),
    Route::Page(PageSlug::WhoDecides),
    Route::Page(PageSlug::Worksheet),
];

/// Writes `_design/<language>/index.html`. It has no script: nothing in it can be pressed to any effect.
pub(super) async fn write(site: &Site<'_>, language: &Language) -> Outcome {
    let views = PAGES
        .iter()
        .map(|route| site.view(language, *route))
        .collect::<Outcome<Vec<_>>>()?;
    let pages = views.into_iter().filter_map(|view| view.prose).collect();
    let courts = embedded::file("courts.txt").ok_or_else(|| Failure::new("courts.txt was not built"))?;
    let courts = Courts::parse(courts).map_err(|error| Failure::new(format!("courts.txt: {error:?}")))?;
    let props = GalleryProps {
        view: site.view(language, Route::Landing)?,
        pages,
        courts: Rc::new(courts),
    };
    let body = yew::LocalServerRenderer::<Gallery>::with_props(props)
        .render()
        .await;
    let (code, direction) = (language.code, language.direction.id());
    let (first, Asset { path, integrity }) = (site.assets.styles.inside(Route::Landing), &site.assets.style);
    let body = moved(&body, &format!("../../{code}/"));
    let policy = security::policy(&first);
    let html = format!(
        "<!DOCTYPE html>\n<html lang=\"{code}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{code}</title>\n\
         <link rel=\"icon\" href=\"../../icon.svg\" type=\"image/svg+xml\">\n<style>{first}</style>\n</head>\n\
         <body>\n<div id=\"app\">{body}</div>\n<link rel=\"stylesheet\" href=\"../../{path}\" integrity=\"{integrity}\">\n</body>\n</html>\n"
    );
    write_file(&site.folder.join("_design").join(code).join("index.html"), &html)
}

/// The pieces are of pages of the language: their addresses lead from there, to which `way` leads. No page has a `<base>`.
fn moved(body: &str, way: &str) -> String {
    const HREF: &str = "href=\"";
    let mut moved = String::new();
    for (index, piece) in body.split(HREF).enumerate() {
        let address = piece.split('"').next().unwrap_or_default();
        let relative = !address.starts_with('#') && !address.contains(':');
        moved.push_str(match index {
            0 => "",
            _ => HREF,
        });
        moved.push_str(if index > 0 && relative { way } else { "" });
        moved.push_str(piece);
    }
    moved
}

#[cfg(test)]
mod tests {
    use super::moved;

    #[test]
    fn an_address_leads_where_it_did() {
        let body =
            r##"<a href="../es/">1</a><a href="#risk">2</a><a href="https://a.invalid/">3</a><p>4</p>"##;
        let right = r##"<a href="../../en/../es/">1</a><a href="#risk">2</a><a href="https://a.invalid/">3</a><p>4</p>"##;
        assert_eq!(moved(body, "../../en/"), right);
        assert_eq!(moved("<p>a:b</p>", "../"), "<p>a:b</p>");
    }
}
