//! Where the person is: a language and a page.

use super::route::Route;

/// What follows the language in the address of the map of the interview. It is for attorneys, and no page of the app.
pub(super) const MAP: &str = "map/";

/// A page in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Code of the language, which is the first part of the path: `en`.
    pub language: String,
    /// The page.
    pub route: Route,
}

impl Place {
    /// The place that a path names, in an app whose languages are `known`. `None` outside every language,
    /// and where no page has this path.
    ///
    /// The last segment that is a language counts: the app may live in a folder named as one.
    pub fn from_path(path: &str, known: &[String]) -> Option<Self> {
        let segments: Vec<&str> = path.split('/').collect();
        let at = segments
            .iter()
            .rposition(|segment| known.iter().any(|code| code == segment))?;
        let rest = segments.get(at + 1..).unwrap_or_default().join("/");
        Some(Self {
            language: (*segments.get(at)?).to_owned(),
            route: Route::from_path(&rest)?,
        })
    }

    /// The address of another page of the same language, relative to this one.
    pub fn href(&self, to: Route) -> String {
        let mut href = self.route.up();
        href.push_str(&to.path());
        href
    }

    /// The address of `to`, which may be in another language, relative to this page.
    pub fn href_in(&self, language: &str, to: Route) -> String {
        let up = self.route.up();
        let up = if up == "./" { "../" } else { &["../", &up].concat() };
        [up, language, "/", &to.path()].concat()
    }

    /// The address of the map of the interview, relative to this page. It is in English alone.
    pub fn map(&self) -> String {
        [&self.root(), "en/", MAP].concat()
    }

    /// The address of a file at the root of the app, relative to this page.
    pub fn root(&self) -> String {
        let up = self.route.up();
        if up == "./" {
            "../".to_owned()
        } else {
            ["../", &up].concat()
        }
    }
}
