//! Installs what is missing on this machine. Everything is pinned, and a second run finds it all in place.

pub(crate) mod debian;
mod node;
pub(crate) mod toolchain;
mod tools;

use crate::failure::Outcome;

/// `cargo xtask setup`: all that building and testing need.
pub(crate) fn run(_args: &[String]) -> Outcome {
    for_build()?;
    for_test()
}

/// What `serve` and `dist` need.
pub(crate) fn for_build() -> Outcome {
    toolchain::ensure()?;
    tools::ensure()?;
    node::ensure()
}

/// What the tests need besides.
pub(crate) fn for_test() -> Outcome {
    tools::ensure_for_test()?;
    debian::ensure(
        "the browser of the tests",
        &["chromium", "chromium-driver", "poppler-utils"],
        "chromium",
    )?;
    // Word files are looked at through LibreOffice, in letters as wide as those of Word.
    debian::ensure(
        "the tests of Word files",
        &[
            "libreoffice-writer-nogui",
            "fonts-crosextra-carlito",
            "fonts-liberation",
        ],
        "soffice",
    )
}

/// What `cargo xtask test hosts` needs besides: a browser, and servers, of which none is started for the whole machine.
pub(crate) fn for_hosts() -> Outcome {
    node::ensure()?;
    debian::ensure_without_services(
        "the tests of the hosts",
        &[
            "chromium",
            "unzip",
            "nginx",
            "libnginx-mod-http-brotli-static",
            "caddy",
            "apache2-bin",
            "wordpress",
            "wordpress-theme-twentytwentythree",
            "mariadb-server-core",
            "php-cli",
            "php-mysql",
        ],
    )
}
