//! Programs from npm: `wasm-opt` for the build; Playwright, axe and acorn for the tests.

use std::fs;

use crate::failure::{Naming, Outcome};
use crate::paths;
use crate::shell;

/// Installs exactly what package-lock.json names, unless that is done already.
pub(super) fn ensure() -> Outcome {
    let lock = paths::root().join("package-lock.json");
    let stamp = paths::root().join("node_modules/.pedir-lock");
    let wanted = fs::read_to_string(&lock).naming("package-lock.json")?;
    if fs::read_to_string(&stamp).is_ok_and(|done| done == wanted) {
        return Ok(());
    }
    let mut command = shell::command("npm", ["ci", "--no-audit", "--no-fund"]);
    command.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    shell::step("Packages from npm", &mut command)?;
    fs::write(&stamp, wanted).naming(stamp.display())
}
