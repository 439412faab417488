//! Files that are fetched when something needs them: the table of courts, the sources of the law.

use std::rc::Rc;

use yew::prelude::*;

use super::context::AppContext;
use crate::content::Words;
use crate::content::words::LateWords;
use crate::platform::fetch;
use crate::platform::module::{self, ModuleFile};

/// A file, as far as it is here.
#[derive(Clone, PartialEq)]
pub(crate) enum Late<T> {
    /// It was asked for, or is not needed.
    Waiting,
    /// It could not be fetched, or is not what it should be.
    Failed,
    /// It is here.
    Here(Rc<T>),
}

/// Fetches the file at `address` once it is `needed`, and gives it with a way to try again.
#[hook]
pub(crate) fn use_late<T: 'static>(
    needed: bool,
    address: String,
    parse: fn(&str) -> Option<T>,
) -> (Late<T>, Callback<()>) {
    use_loaded(needed, async move || parse(&fetch::text(&address).await.ok()?))
}

/// Words that few people need, in the language of the page, and a way to try again.
#[hook]
pub(crate) fn use_late_words(app: &AppContext, which: LateWords) -> (Late<Words>, Callback<()>) {
    let place = [&*app.place().language, ".", which.id(), ".txt"].concat();
    let address = [app.view.words_root(), place].concat();
    use_loaded(true, async move || {
        let text = fetch::text(&address).await.ok()?;
        Words::parse_late(which, text).ok()
    })
}

/// The second file of the app (`ui/later.rs`), once it is `needed`. A build in one file is whole already.
#[hook]
pub(crate) fn use_later(needed: bool, file: Option<ModuleFile>) -> (Late<()>, Callback<()>) {
    use_loaded(needed, async move || match file {
        Some(file) => module::join(&file).await.ok(),
        None => Some(()),
    })
}

#[hook]
fn use_loaded<T: 'static>(
    needed: bool,
    load: impl AsyncFnOnce() -> Option<T> + 'static,
) -> (Late<T>, Callback<()>) {
    let file = use_state(|| Late::Waiting);
    let tries = use_state(|| 0_u8);
    {
        let file = file.clone();
        use_effect_with((needed, *tries), move |(needed, _)| {
            if *needed && !matches!(*file, Late::Here(_)) {
                fetch::spawn(async move {
                    file.set(
                        load()
                            .await
                            .map_or(Late::Failed, |loaded| Late::Here(Rc::new(loaded))),
                    );
                });
            }
        });
    }
    let again = {
        let file = file.clone();
        Callback::from(move |()| {
            file.set(Late::Waiting);
            tries.set(tries.wrapping_add(1));
        })
    };
    (file_of(&file), again)
}

fn file_of<T>(file: &UseStateHandle<Late<T>>) -> Late<T> {
    match &**file {
        Late::Waiting => Late::Waiting,
        Late::Failed => Late::Failed,
        Late::Here(parsed) => Late::Here(parsed.clone()),
    }
}
