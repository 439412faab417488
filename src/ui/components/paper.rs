//! The paper on the screen and in print.

use std::rc::Rc;

use yew::prelude::*;

use crate::export::paper::Paper;

/// Properties of [`PaperView`].
#[derive(Properties, PartialEq)]
pub(crate) struct PaperViewProps {
    /// The paper.
    pub paper: Rc<Paper>,
}

/// The paper.
#[component]
pub(crate) fn PaperView(_props: &PaperViewProps) -> Html {
    html! { <div class="paper"></div> }
}
