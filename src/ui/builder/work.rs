//! From what was typed to what is made of it. All of it happens on this device.

use std::collections::BTreeMap;

use super::Bench;
use super::form::LOGO;
use super::typed::{ADDRESS, FIRST, Typed};
use crate::content::config::{Setting, Value};
use crate::content::{Key, key};
use crate::export::order::Order;
use crate::export::site::{Package, Packed, Pieces, Site};
use crate::platform::files::{self, File};
use crate::platform::module::{self, Module};
use crate::platform::{chosen, config, fetch, history, picture};

/// The module that makes files.
const MODULE: &str = "files";
/// The field of a file that was saved here.
pub(super) const SAVED: &str = "builder-saved";
/// The file in a package that says what to do with it.
const README: &str = "README.html";
/// A logo is no wider and no higher than this, in dots.
const LOGO_SIZE: u32 = 480;

/// The module, once it is here.
pub(super) async fn open(bench: &Bench) -> Option<Module> {
    module::start(&bench.app.view.module(MODULE)?).await.ok()
}

/// The pieces of what is typed now.
pub(super) fn pieces(bench: &Bench, module: &Module, own_address: bool) -> Option<Pieces> {
    let (app, typed) = (&bench.app, &bench.typed);
    let here = history::root(&app.place().root()).unwrap_or_default();
    let address = match typed.field(ADDRESS) {
        "" => here,
        _ if own_address => here,
        other if other.ends_with('/') => other.to_owned(),
        other => [other, "/"].concat(),
    };
    let language = match typed.field(FIRST) {
        "" => app.place().language.clone(),
        first => first.to_owned(),
    };
    let direction = bench.languages.iter().find(|known| known.code == language);
    let start = match typed.field(Setting::Start.id()) {
        "" => String::new(),
        start => [start, "/"].concat(),
    };
    let order = Order::Site(Site {
        settings: bench.settings(),
        address,
        language,
        direction: direction
            .map_or("ltr", |language| language.direction.id())
            .to_owned(),
        start,
        text: app.text(key::BUILDER_CARD_TEXT).to_owned(),
        link: app.text(key::BUILDER_CARD_LINK).to_owned(),
        title: app.text(key::BUILDER_FRAME_TITLE).to_owned(),
    });
    Pieces::read(&module.run(&order.to_bytes()).ok()?)
}

/// Saves what was typed as a settings file, with the address of the app in it.
pub(super) fn save(bench: &Bench, saved: &str) {
    files::save(&File {
        name: "pedir-settings.json".to_owned(),
        kind: "application/json",
        bytes: saved.as_bytes().to_vec(),
    });
    bench.tell("opened", key::BUILDER_SAVED);
}

/// What a file that was saved here holds.
pub(super) async fn saved() -> Option<Typed> {
    let text = String::from_utf8(chosen::bytes(SAVED).await?).ok()?;
    let settings = config::parsed(&text)?
        .into_iter()
        .filter_map(|(name, value)| match value {
            Value::Text(text) => Some((name, text)),
            Value::Other => None,
        });
    Some(Typed::of(&settings.collect::<Vec<_>>()))
}

/// A picture as it goes into the package: PNG.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Logo {
    /// In dots.
    pub width: u32,
    /// In dots.
    pub height: u32,
    /// The file.
    pub bytes: Vec<u8>,
}

/// The picture that was chosen, made smaller.
pub(super) async fn logo() -> Option<Logo> {
    let (width, height, bytes) = picture::shrunk(&["builder-", LOGO].concat(), LOGO_SIZE).await?;
    Some(Logo { width, height, bytes })
}

/// Collects the app, packs it with the settings, and saves the ZIP. Gives what to tell.
pub(super) async fn package(bench: &Bench, module: &Module, config: String) -> Key {
    let root = bench.app.place().root();
    let Ok(sums) = fetch::text(&[&root, "SHA256SUMS"].concat()).await else {
        return key::BUILDER_PACKAGE_FAILED;
    };
    let mut files = BTreeMap::new();
    for path in sums.lines().filter_map(|line| Some(line.split_once("  ")?.1)) {
        match fetch::bytes(&[&root, path].concat(), "").await {
            Ok(bytes) => files.insert(path.to_owned(), bytes),
            Err(_) => return key::BUILDER_PACKAGE_FAILED,
        };
    }
    let mut own = BTreeMap::from([
        ("config.json".to_owned(), config.into_bytes()),
        (README.to_owned(), readme(bench).into_bytes()),
    ]);
    if let Some(logo) = &bench.logo {
        own.insert("logo.png".to_owned(), logo.bytes.clone());
    }
    let order = Order::Package(Package { sums, files, own });
    let packed = module.run(&order.to_bytes()).ok();
    match packed.and_then(|bytes| Packed::read(&bytes)) {
        Some(Packed::Zip(bytes)) => {
            files::save(&File {
                name: "pedir.zip".to_owned(),
                kind: "application/zip",
                bytes,
            });
            key::BUILDER_PACKAGE_DONE
        }
        Some(Packed::Wrong(_)) => key::BUILDER_PACKAGE_WRONG,
        None => key::BUILDER_PACKAGE_FAILED,
    }
}

/// One page, in the language of the builder: what to do with the ZIP. None of these texts has a sign of HTML.
fn readme(bench: &Bench) -> String {
    let app = &bench.app;
    let language = &app.place().language;
    let steps = [
        key::BUILDER_README_1,
        key::BUILDER_README_2,
        key::BUILDER_README_3,
        key::BUILDER_README_4,
        key::BUILDER_README_5,
    ];
    let steps = steps
        .map(|step| ["<li>", app.text(step), "</li>\n"].concat())
        .concat();
    let title = app.text(key::BUILDER_README);
    let direction = bench.languages.iter().find(|known| known.code == language);
    let direction = direction.map_or("ltr", |language| language.direction.id());
    [
        "<!doctype html>\n<html lang=\"",
        language,
        "\" dir=\"",
        direction,
        "\">\n<meta charset=\"utf-8\">\n",
        "<meta name=\"viewport\" content=\"width=device-width\">\n<title>",
        title,
        "</title>\n<h1>",
        title,
        "</h1>\n<ol>\n",
        &steps,
        "</ol>\n",
    ]
    .concat()
}
