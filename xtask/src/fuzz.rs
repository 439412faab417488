//! `cargo xtask fuzz`: the readers of what comes from outside, with libFuzzer, which follows what the code does.

use std::fs;

use pedir::content::embedded;
use pedir::export::office::order::Errand;

use crate::failure::{Failure, Naming, Outcome};
use crate::{paths, shell};

/// A target of `fuzz/` and how many runs take it some seconds.
const TARGETS: [(&str, u32); 9] = [
    ("code", 100_000),
    ("config", 100_000),
    // Each guess of a passcode is slow on purpose.
    ("copy", 50),
    ("errand", 20_000),
    ("fetched", 20_000),
    ("fragment", 100_000),
    // Each guess of a passphrase is slow on purpose.
    ("file", 50),
    ("picture", 2_000),
    ("saved", 100_000),
];

/// What `cargo fuzz` builds with: the paths taken are counted, and memory is watched.
const FLAGS: [&str; 8] = [
    "--cfg=fuzzing",
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "-Ccodegen-units=1",
    "-Zsanitizer=address",
];

/// `cargo xtask fuzz [TARGET …] [--times N]`: every target where none is named; N times the runs of the tests.
pub(crate) fn run(args: &[String]) -> Outcome {
    let mut times = 1;
    let mut names = Vec::new();
    let mut rest = args.iter();
    while let Some(arg) = rest.next() {
        if arg == "--times" {
            let number = rest.next().and_then(|number| number.parse().ok());
            times = number.ok_or_else(|| Failure::input("--times needs a number"))?;
        } else if TARGETS.iter().any(|(name, _)| name == arg) {
            names.push(arg.as_str());
        } else {
            let known = TARGETS.map(|(name, _)| name).join(", ");
            return Err(Failure::input(format!(
                "fuzz does not know {arg}; it knows {known}, and --times N"
            )));
        }
    }
    let wanted = |name: &str| names.is_empty() || names.contains(&name);
    let targets: Vec<_> = TARGETS.into_iter().filter(|(name, _)| wanted(name)).collect();
    let host = host()?;
    build(&host)?;
    targets
        .into_iter()
        .try_for_each(|(name, runs)| look(&host, name, runs.saturating_mul(times)))
}

/// The machine that this is: named in the build, so that the flags are not for build scripts.
fn host() -> Outcome<String> {
    let about = shell::output(&mut shell::command("rustc", ["-vV"]));
    let host = about.and_then(|about| {
        Some(
            about
                .lines()
                .find_map(|line| line.strip_prefix("host: "))?
                .to_owned(),
        )
    });
    host.ok_or_else(|| Failure::new("rustc does not tell for which machine it builds"))
}

fn build(host: &str) -> Outcome {
    let arguments = [
        "build",
        "--quiet",
        "--release",
        "--locked",
        "--manifest-path",
        "fuzz/Cargo.toml",
        "--target",
        host,
        "--target-dir",
        "target/fuzz",
    ];
    let mut command = shell::command("cargo", arguments);
    command
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTFLAGS", FLAGS.join(" "));
    shell::step("The readers, for the fuzzer", &mut command)
}

fn look(host: &str, name: &str, runs: u32) -> Outcome {
    let folder = paths::root().join("target/fuzz");
    let found = folder.join("corpus").join(name);
    let wrong = folder.join("wrong");
    for folder in [&found, &wrong] {
        fs::create_dir_all(folder).naming(folder.display())?;
    }
    let mut command = shell::command(
        folder
            .join(host)
            .join("release")
            .join(name)
            .to_string_lossy()
            .as_ref(),
        [found.to_string_lossy().into_owned()],
    );
    for (number, seed) in seeds(name)?.iter().enumerate() {
        let path = found.join(format!("seed-{number}"));
        fs::write(&path, seed).naming(path.display())?;
    }
    let fixtures = paths::root().join("tests/fixtures/fuzz").join(name);
    if fixtures.exists() {
        command.arg(fixtures);
    }
    command
        .arg(format!("-runs={runs}"))
        .arg(format!("-artifact_prefix={}/{name}-", wrong.display()))
        .args([
            "-seed=1",
            "-timeout=60",
            "-rss_limit_mb=512",
            "-malloc_limit_mb=64",
            "-verbosity=0",
        ]);
    shell::step(&format!("{runs} inputs made for: {name}"), &mut command)
}

/// What a target begins with, besides the files of `tests/fixtures/fuzz/`: right input, to be changed.
fn seeds(name: &str) -> Outcome<Vec<Vec<u8>>> {
    let fixture = |name: &str| {
        let path = paths::root().join("tests/fixtures/office").join(name);
        fs::read(&path).naming(path.display())
    };
    let page = |path: &str| embedded::file(path).map(|text| text.as_bytes().to_vec());
    match name {
        "errand" => {
            let code = String::from_utf8(fixture("code.txt")?).naming("code.txt")?;
            let errands = [Errand::Draw { session: "" }, Errand::Read { text: &code }];
            let errands = errands.map(|errand| errand.to_bytes());
            let answers = errands.iter().filter_map(|errand| Errand::run(errand));
            Ok(answers.chain(errands.clone()).collect())
        }
        "fetched" => Ok(["courts.txt", "en/pages/open.txt"]
            .into_iter()
            .filter_map(page)
            .collect()),
        "file" => Ok(vec![fixture("ours.age")?, fixture("before.age")?]),
        _ => Ok(Vec::new()),
    }
}
