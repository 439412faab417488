//! The element that the app lives in, and what the prerenderer wrote on it.

/// What `#app` says about the build.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mount {
    /// Code of the language that is shown.
    pub language: String,
    /// Codes of all languages of this build.
    pub languages: Vec<String>,
    /// The folder of the words, from the root of the app.
    pub words: String,
    /// The day that the address of a preview asks for with `?asof=`. Other builds never read it.
    pub as_of: Option<String>,
    /// The modules that are fetched when they are needed, each as `name:path:integrity`, the path from the root of the app.
    pub modules: Vec<String>,
    /// Whether the elements are as many as were prerendered. Browser translation adds its own, and hydrating
    /// over them would leave a dead page.
    pub untouched: bool,
}

/// Reads `#app`. `None` where the page has none.
#[cfg(target_arch = "wasm32")]
pub fn read() -> Option<Mount> {
    let element = element()?;
    let data = |name: &str| element.get_attribute(name).unwrap_or_default();
    let elements = element.get_elements_by_tag_name("*").length();
    Some(Mount {
        language: data("data-lang"),
        languages: data("data-languages").split(' ').map(str::to_owned).collect(),
        words: data("data-words"),
        modules: data("data-modules").split(' ').map(str::to_owned).collect(),
        as_of: (data("data-preview") == "true")
            .then(|| super::history::asked("asof"))
            .flatten(),
        untouched: data("data-elements").parse() == Ok(elements),
    })
}

/// The element that Yew hydrates, or renders into afresh.
#[cfg(target_arch = "wasm32")]
pub fn element() -> Option<web_sys::Element> {
    super::document::document()?.get_element_by_id("app")
}

/// There is no page while prerendering.
#[cfg(not(target_arch = "wasm32"))]
pub fn read() -> Option<Mount> {
    None
}
