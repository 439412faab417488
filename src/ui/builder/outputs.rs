//! What is made of it: each piece with its sentence of when to use it, its text, and a button that copies it.

use yew::prelude::*;

use super::Bench;
use crate::content::{Key, key};
use crate::export::site::Pieces;
use crate::platform::{fetch, files};
use crate::ui::components::button;

/// All of them.
pub(super) fn outputs(bench: &Bench, pieces: &Pieces) -> Html {
    let app = &bench.app;
    let plugin = [&app.place().root(), "v1/pedir-wordpress.zip"].concat();
    html! {
        <section class="builder-outputs flow">
            <h2>{ app.text(key::BUILDER_OUTPUTS) }</h2>
            <p>{ app.text(key::BUILDER_OUTPUTS_LEAD) }</p>
            { piece(bench, "card", key::BUILDER_CARD, key::BUILDER_CARD_WHEN, &pieces.card) }
            { piece(bench, "frame", key::BUILDER_FRAME, key::BUILDER_FRAME_WHEN, &pieces.frame) }
            { piece(bench, "script", key::BUILDER_SCRIPT, key::BUILDER_SCRIPT_WHEN, &pieces.script) }
            { piece(bench, "shortcode", key::BUILDER_WORDPRESS, key::BUILDER_WORDPRESS_WHEN, &pieces.shortcode) }
            <p><a href={plugin} download="pedir-wordpress.zip">{ app.text(key::BUILDER_WORDPRESS_PLUGIN) }</a></p>
            <h3>{ app.text(key::BUILDER_PACKAGE) }</h3>
            <p>{ app.text(key::BUILDER_PACKAGE_WHEN) }</p>
            { button::quiet(app, key::BUILDER_PACKAGE_MAKE, "builder-package", bench.package.clone()) }
            { told(bench, "package") }
            { piece(bench, "config", key::BUILDER_CONFIG, key::BUILDER_CONFIG_WHEN, &pieces.config) }
        </section>
    }
}

fn piece(bench: &Bench, name: &'static str, title: Key, when: Key, text: &str) -> Html {
    let app = &bench.app;
    let id = ["piece-", name].concat();
    let copy = {
        let (bench, text) = (bench.clone(), text.to_owned());
        Callback::from(move |_: MouseEvent| {
            let (bench, text) = (bench.clone(), text.clone());
            fetch::spawn(async move {
                let copied = files::copy(&text).await;
                bench.tell(
                    name,
                    if copied {
                        key::BUILDER_COPIED
                    } else {
                        key::BUILDER_NOT_COPIED
                    },
                );
            });
        })
    };
    let label = [app.text(key::BUILDER_COPY), ": ", app.text(title)].concat();
    html! {
        <div class="builder-piece" key={name} data-piece={name}>
            <h3 id={id.clone()}>{ app.text(title) }</h3>
            <p>{ app.text(when) }</p>
            <textarea class="builder-code" aria-labelledby={id} readonly=true rows="4" dir="ltr" spellcheck="false" value={text.to_owned()} />
            <button type="button" class="button button-quiet builder-copy" aria-label={label} onclick={copy}>{ app.text(key::BUILDER_COPY) }</button>
            { told(bench, name) }
        </div>
    }
}

/// What became of the last press at this place.
pub(super) fn told(bench: &Bench, place: &str) -> Html {
    let says = bench
        .told
        .filter(|(known, _)| *known == place)
        .map(|(_, says)| bench.app.text(says).to_owned());
    html! { <p class="builder-told" role="status">{ says.unwrap_or_default() }</p> }
}
