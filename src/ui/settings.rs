//! What the site that offers the app has set: read once the app is awake, and taken once the second file of the app is here.

use std::rc::Rc;

use yew::prelude::*;

use super::context::AppContext;
use super::late::Late;
use super::{later, pages};
use crate::content::config::color::Use;
use crate::content::config::{Config, Problem, Source, Value, fragment};
use crate::platform::{config, document, fetch};

/// The settings as they were written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Settings {
    /// What `config.json` says, or why it could not be read.
    host: Result<Vec<(String, Value)>, Problem>,
    /// The fragment that the page was opened with.
    pub carried: Option<String>,
}

impl Settings {
    /// Whether there is anything to take.
    pub(crate) fn is_something(&self) -> bool {
        self.carried.is_some() || !matches!(&self.host, Ok(settings) if settings.is_empty())
    }

    /// The settings, what is wrong left out.
    pub(crate) fn taken(&self) -> Config {
        let host = match &self.host {
            Ok(settings) => Config::default().with(settings, Source::Host),
            Err(problem) => Config::without(problem.clone()),
        };
        let Some(carried) = &self.carried else {
            return host;
        };
        let source = if document::is_framed() {
            Source::Frame
        } else {
            Source::Link
        };
        match fragment::read(carried) {
            Some(settings) => {
                let settings = settings
                    .into_iter()
                    .map(|(name, value)| (name, Value::Text(value)));
                host.with(&settings.collect::<Vec<_>>(), source)
            }
            None => Config {
                problems: vec![Problem::NotJson],
                ..host
            },
        }
    }
}

/// Reads them, once the app is awake: nothing waits for it.
#[hook]
pub(crate) fn use_settings(awake: bool, root: &str) -> Option<Rc<Settings>> {
    let settings = use_state(|| None);
    let (state, root) = (settings.clone(), root.to_owned());
    use_effect_with(awake, move |awake| {
        if *awake {
            fetch::spawn(async move {
                let host = config::read(&root).await;
                let carried = config::carried();
                state.set(Some(Rc::new(Settings { host, carried })));
            });
        }
    });
    (*settings).clone()
}

/// Takes them.
#[hook]
pub(crate) fn use_config(context: &AppContext) {
    let (config, view) = (context.config.clone(), context.view.clone());
    let is_here = matches!(context.later, Late::Here(_));
    let settings = context
        .settings
        .clone()
        .filter(|settings| is_here && settings.is_something());
    use_effect_with(settings, move |settings| {
        let Some(settings) = settings else { return };
        let set = later::taken(settings);
        if set.name != Config::default().name {
            document::set_title(&pages::about(&view.words, view.place.route, set.name).0);
            let folder = [&view.place.root(), &*view.place.language, "/"].concat();
            document::set_manifest(&[folder, set.manifest()].concat());
        }
        config.set(set);
    });
}

/// Shows the page in the colors of the site, each as near to it as can be read.
pub(super) fn color(config: &Config) {
    let colors = [
        ("--host-press", config.color, Use::Text),
        ("--host-line", config.accent, Use::Line),
    ];
    for (name, color, used) in colors {
        if let Some(color) = color {
            document::set_property(name, &color.on_light(used).text());
            document::set_property(&[name, "-dark"].concat(), &color.on_dark(used).text());
        }
    }
}
