//! What comes from outside, changed at random: no reader panics, hangs, or takes more than 64 MB. The same seed gives the
//! same changes. `cargo xtask fuzz` looks further, with the same readers: it follows what the code does.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    unsafe_code,
    reason = "a test fails by panicking, and an allocator that counts is unsafe by its type"
)]

#[path = "fuzz/memory.rs"]
mod memory;
#[path = "fuzz/mutate.rs"]
mod mutate;
#[path = "fuzz/readers.rs"]
mod readers;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use std::{env, fs, thread};

use mutate::{Random, mutated};
use pedir::content::config::{Setting, fragment};
use pedir::content::embedded;
use pedir::domain::saved;
use pedir::export::office::order::Errand;
use pedir::export::office::{locked, picture};

#[global_allocator]
static ALLOCATOR: memory::Counting = memory::Counting;

/// What a reader may take.
const MOST_MEMORY: usize = 64 * 1_000_000;
/// After this time a reader hangs. The slowest needs less than a second.
const HANGS: Duration = Duration::from_mins(1);
const RUNS: usize = 4000;

/// Memory is counted for the whole program: one reader after the other.
static ONE: Mutex<()> = Mutex::new(());

fn number(name: &str) -> Option<usize> {
    env::var(name).ok()?.parse().ok()
}

/// Files of `tests/fixtures/`, of one folder.
fn corpus(folder: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures")
        .join(folder);
    let mut paths: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    paths.iter().map(|path| fs::read(path).unwrap()).collect()
}

/// Runs `reader` on changed `inputs`, one run in `one_in`.
fn fuzz(name: &'static str, inputs: Vec<Vec<u8>>, one_in: usize, reader: fn(&[u8])) {
    let _alone = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    let runs = number("PEDIR_FUZZ_RUNS").unwrap_or(RUNS).div_ceil(one_in);
    let seed = number("PEDIR_FUZZ_SEED").unwrap_or(1);
    let (tell, told) = channel();
    let work = move || {
        let mut random = Random::new(u64::try_from(seed).unwrap());
        for run in 0..inputs.len() + runs {
            // First as they are, so that the inputs themselves are read.
            let bytes = inputs
                .get(run)
                .cloned()
                .unwrap_or_else(|| mutated(&inputs, &mut random));
            tell.send(bytes.clone()).unwrap();
            let mut panicked = false;
            let most = memory::most_of(|| {
                panicked = catch_unwind(AssertUnwindSafe(|| reader(&bytes))).is_err();
            });
            let wrong = panicked
                .then_some("panicked")
                .or((most > MOST_MEMORY).then_some("took too much memory"));
            if let Some(wrong) = wrong {
                return Some(format!(
                    "{wrong} ({most} bytes) at run {run} of seed {seed}: {}",
                    keep(name, &bytes)
                ));
            }
        }
        None
    };
    let worker = thread::spawn(work);
    let mut last = Vec::new();
    loop {
        match told.recv_timeout(HANGS) {
            Ok(bytes) => last = bytes,
            Err(RecvTimeoutError::Timeout) => panic!("{name} hangs: {}", keep(name, &last)),
            Err(RecvTimeoutError::Disconnected) => break,
        }
    }
    if let Some(wrong) = worker.join().unwrap() {
        panic!("{name} {wrong}");
    }
}

/// Keeps an input to look at; gives its path.
fn keep(name: &str, bytes: &[u8]) -> String {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("fuzz-{name}"));
    fs::write(&path, bytes).unwrap();
    path.display().to_string()
}

#[test]
fn a_save_file() {
    let inputs = [
        corpus("fuzz/file"),
        vec![
            include_bytes!("fixtures/office/ours.age").to_vec(),
            include_bytes!("fixtures/office/before.age").to_vec(),
        ],
    ];
    // Each guess of a passphrase is slow on purpose.
    fuzz("file", inputs.concat(), 40, readers::file);
}

#[test]
fn a_locked_copy() {
    let inputs = corpus("fuzz/copy");
    let opens =
        |bytes: &Vec<u8>| locked::unlock(&String::from_utf8_lossy(bytes), readers::PASSPHRASE).is_ok();
    assert!(inputs.iter().all(opens), "what is changed opened before");
    fuzz("copy", inputs, 40, readers::copy);
}

#[test]
fn the_settings_of_a_host() {
    fuzz("config", corpus("fuzz/config"), 1, readers::config);
    let all = Setting::ALL.map(|setting| (setting.id(), "Café & \"Co\" #0b5055"));
    let fragments = [
        fragment::write(&[
            ("organization", "O'Neil"),
            ("telephone", "211"),
            ("exit", "https://example.org/"),
        ]),
        fragment::write(&all),
        fragment::VERSION.to_owned(),
    ];
    fuzz(
        "fragment",
        fragments.map(String::into_bytes).to_vec(),
        1,
        readers::fragment,
    );
}

#[test]
fn a_code() {
    let inputs = [
        corpus("fuzz/code"),
        vec![include_bytes!("fixtures/office/code.txt").to_vec()],
    ];
    fuzz("code", inputs.concat(), 1, readers::code);
}

#[test]
fn a_picture() {
    let drawing = picture::draw(include_str!("fixtures/office/code.txt").trim_end()).unwrap();
    let (side, unit) = (drawing.size as usize, 3);
    let mut light = vec![220_u8; (side * unit).pow(2)];
    for square in drawing.path.split('M').skip(1) {
        let (column, row) = square.trim_end_matches("h1v1h-1z").split_once(' ').unwrap();
        let (column, row): (usize, usize) = (column.parse().unwrap(), row.parse().unwrap());
        for y in row * unit..(row + 1) * unit {
            light[y * side * unit + column * unit..][..unit].fill(30);
        }
    }
    let large = vec![128; picture::MOST_PIXELS];
    fuzz(
        "picture",
        vec![light.clone(), light.clone(), light, large],
        80,
        readers::picture,
    );
}

#[test]
fn a_saved_session() {
    let inputs = corpus("fuzz/saved");
    let is_right = |bytes: &Vec<u8>| saved::read(&String::from_utf8_lossy(bytes)).is_ok();
    assert!(inputs.iter().all(is_right), "what is changed was right before");
    fuzz("saved", inputs, 1, readers::saved);
}

#[test]
fn an_errand_and_its_answer() {
    let session = String::from_utf8(corpus("fuzz/saved").remove(0)).unwrap();
    let code = include_str!("fixtures/office/code.txt");
    let look = Errand::Look {
        width: 30,
        pixels: &[99; 30 * 30 * 4],
    };
    let copy = String::from_utf8(corpus("fuzz/copy").remove(1)).unwrap();
    let keep = Errand::LockAgain {
        text: &copy,
        key: "AAECAwQFBgcICQoLDA0ODw==",
        session: &session,
        random: &[1; 16],
    };
    let inputs = [
        Errand::Draw { session: &session },
        Errand::Read { text: code },
        look,
        keep,
    ];
    let mut inputs: Vec<Vec<u8>> = inputs.iter().map(Errand::to_bytes).collect();
    inputs.extend(inputs.clone().iter().filter_map(|errand| Errand::run(errand)));
    fuzz("errand", inputs, 1, readers::errand);
}

#[test]
fn the_files_that_a_page_fetches() {
    let paths = [
        "en.txt",
        "en.office.txt",
        "en.builder.txt",
        "facts.txt",
        "courts.txt",
        "en/pages/open.txt",
        "en/options/bond.txt",
    ];
    let inputs = paths.map(|path| embedded::file(path).unwrap().as_bytes().to_vec());
    fuzz("fetched", inputs.to_vec(), 4, readers::fetched);
}
