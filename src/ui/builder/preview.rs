//! The app itself in two frames, as wide as a phone and as a computer, with what was typed.

use yew::prelude::*;

use super::Bench;
use crate::content::key;

/// It begins anew when `address` is another: a fragment alone would not open the page again.
pub(super) fn preview(bench: &Bench, address: &str) -> Html {
    let app = &bench.app;
    let frame = |class: &'static str, title| {
        html! {
            <figure class={classes!("builder-preview", class)} key={class}>
                <figcaption>{ app.text(title) }</figcaption>
                <div class="builder-screen" tabindex="0" role="group" aria-label={app.text(title).to_owned()}>
                    <iframe key={address.to_owned()} src={address.to_owned()} title={app.text(title).to_owned()} loading="lazy"
                        sandbox="allow-scripts allow-forms" referrerpolicy="no-referrer"></iframe>
                </div>
            </figure>
        }
    };
    html! {
        <section class="builder-previews flow">
            <h2>{ app.text(key::BUILDER_PREVIEW) }</h2>
            <p>{ app.text(key::BUILDER_PREVIEW_HELP) }</p>
            { frame("is-phone", key::BUILDER_PREVIEW_PHONE) }
            { frame("is-desktop", key::BUILDER_PREVIEW_DESKTOP) }
        </section>
    }
}
