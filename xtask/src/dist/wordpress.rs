//! `v1/pedir-wordpress.zip`: the plugin for `WordPress`, which the owner of a site uploads as it is.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::sums;
use crate::failure::{Naming, Outcome};
use crate::package::archive;
use crate::paths;

/// Where it is, from the root of the app.
const ZIP: &str = "v1/pedir-wordpress.zip";

/// Writes it into `folder`.
pub(super) fn write(folder: &Path) -> Outcome {
    let source = paths::root().join("wordpress/pedir");
    let mut files = BTreeMap::new();
    for name in sums::names(&source)? {
        let bytes = fs::read(source.join(&name)).naming(&name)?;
        files.insert(name, bytes);
    }
    for license in ["LICENSE-APACHE", "LICENSE-MIT"] {
        let bytes = fs::read(paths::root().join(license)).naming(license)?;
        files.insert(license.to_owned(), bytes);
    }
    fs::create_dir_all(folder.join("v1")).naming("v1")?;
    fs::write(folder.join(ZIP), archive::zip("pedir/", &files)?).naming(ZIP)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first thing that is wrong")]

    use super::*;

    #[test]
    fn the_plugin_is_one_folder_with_its_licences_and_the_same_bytes_each_time() {
        let folder = std::env::temp_dir().join(format!("pedir-wordpress-{}", std::process::id()));
        write(&folder).unwrap();
        let first = fs::read(folder.join(ZIP)).unwrap();
        write(&folder).unwrap();
        assert_eq!(first, fs::read(folder.join(ZIP)).unwrap());
        let zip = zip::ZipArchive::new(std::io::Cursor::new(first)).unwrap();
        let names: Vec<_> = zip.file_names().collect();
        assert!(names.iter().all(|name| name.starts_with("pedir/")), "{names:?}");
        for wanted in ["pedir/pedir.php", "pedir/block.json", "pedir/LICENSE-MIT"] {
            assert!(names.contains(&wanted), "{wanted}");
        }
        fs::remove_dir_all(&folder).unwrap();
    }
}
