//! Which page an address means, inside a language. A route knows no languages and no folders.

use crate::content::PageSlug;
use crate::domain::vocabulary::OptionId;

/// A page of the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// What this is, for whom, and where to begin.
    Landing,
    /// The interview with all that follows from it. Its screens are fragments, never paths.
    Interview,
    /// Every kind of request, in a list.
    Options,
    /// One kind of request.
    Option(OptionId),
    /// A page of prose.
    Page(PageSlug),
}

impl Route {
    /// Every page, in the order of the site.
    pub fn all() -> impl Iterator<Item = Self> {
        let fixed = [Self::Landing, Self::Interview, Self::Options];
        let options = OptionId::ALL.iter().map(|id| Self::Option(*id));
        fixed
            .into_iter()
            .chain(options)
            .chain(PageSlug::ALL.iter().map(|slug| Self::Page(*slug)))
    }

    /// The page at `path`, which is what follows the language: `options/dismissal/`.
    ///
    /// A missing last slash and a trailing `index.html` mean the same page. `None` when there is no such page:
    /// the host then answers with `404.html`.
    pub fn from_path(path: &str) -> Option<Self> {
        let path = path.trim_start_matches('/');
        let path = path
            .strip_suffix("index.html")
            .unwrap_or(path)
            .trim_end_matches('/');
        match path {
            "" => Some(Self::Landing),
            "interview" => Some(Self::Interview),
            "options" => Some(Self::Options),
            _ => {
                let option = path
                    .strip_prefix("options/")
                    .and_then(OptionId::from_id)
                    .map(Self::Option);
                option.or_else(|| PageSlug::from_path(path).map(Self::Page))
            }
        }
    }

    /// What follows the language in the address. Ends in `/`, or is empty.
    pub fn path(self) -> String {
        match self {
            Self::Landing => String::new(),
            Self::Interview => "interview/".to_owned(),
            Self::Options => "options/".to_owned(),
            Self::Option(id) => ["options/", id.id(), "/"].concat(),
            Self::Page(slug) => [&slug.path(), "/"].concat(),
        }
    }

    /// The file of prose that the page shows, under the words of its language.
    pub fn prose(self) -> Option<String> {
        match self {
            Self::Option(id) => Some(["options/", id.id(), ".txt"].concat()),
            Self::Page(slug) => Some(["pages/", slug.id(), ".txt"].concat()),
            Self::Landing | Self::Interview | Self::Options => None,
        }
    }

    /// The way from this page up to its language's root: `../` for each folder, `./` at the root itself.
    pub fn up(self) -> String {
        let depth = self.path().matches('/').count();
        if depth == 0 {
            "./".to_owned()
        } else {
            "../".repeat(depth)
        }
    }
}
