//! What the app is made of: licences, what must not be among it, and where it comes from (`deny.toml`).

use crate::failure::Outcome;
use crate::{paths, shell};

/// The workspace, and the fuzzer, which is a tree of its own.
const MANIFESTS: [&str; 2] = ["Cargo.toml", "fuzz/Cargo.toml"];

/// Asks `cargo deny`, which looks at what is on this machine alone.
pub(crate) fn check() -> Outcome {
    let config = paths::root().join("deny.toml");
    let config = config.to_string_lossy();
    for manifest in MANIFESTS {
        // Also what other systems would build: `cargo deny` looks at all of it.
        let fetch = ["fetch", "--quiet", "--locked", "--manifest-path", manifest];
        shell::run(&mut shell::command("cargo", fetch))?;
        let deny = [
            "deny",
            "--offline",
            "--locked",
            "--workspace",
            "--log-level",
            "error",
            "--config",
            &config,
            "--manifest-path",
            manifest,
            "check",
            "licenses",
            "bans",
            "sources",
        ];
        shell::run(&mut shell::command("cargo", deny))?;
    }
    Ok(())
}
