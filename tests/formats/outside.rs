//! Files as the programs of others read them: LibreOffice and poppler.

use std::fs;
use std::io::{Cursor, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A folder of its own, and in it a LibreOffice that knows no other settings.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("formats").join(name);
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self, name: &str, ending: &str) -> PathBuf {
        self.0.join([name, ".", ending].concat())
    }

    pub(crate) fn write(&self, name: &str, ending: &str, bytes: &[u8]) {
        fs::write(self.file(name, ending), bytes).unwrap();
    }

    pub(crate) fn read(&self, name: &str, ending: &str) -> String {
        let file = self.file(name, ending);
        fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
    }

    /// Converts every Word file in one run.
    pub(crate) fn convert(&self, to: &str) {
        let files = fs::read_dir(&self.0).unwrap().map(|entry| entry.unwrap().path());
        let words = files.filter(|file| file.extension().is_some_and(|ending| ending == "docx"));
        let settings = format!("-env:UserInstallation=file://{}/settings", self.0.display());
        let output = Command::new("soffice")
            .args([&settings, "--headless", "--convert-to", to, "--outdir"])
            .arg(&self.0)
            .args(words)
            .output()
            .unwrap();
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }

    pub(crate) fn text_of_pdf(&self, name: &str) -> String {
        let mut command = Command::new("pdftotext");
        let output = command
            .arg("-raw")
            .arg(self.file(name, "pdf"))
            .arg("-")
            .output()
            .unwrap();
        assert!(output.status.success(), "{name}");
        String::from_utf8(output.stdout).unwrap()
    }

    pub(crate) fn sheets(&self, name: &str) -> usize {
        self.text_of_pdf(name).matches('\u{c}').count()
    }
}

/// A Word file as someone prints it who has A4 paper.
pub(crate) fn on_a4(file: &[u8]) -> Vec<u8> {
    let letter = "<w:pgSz w:w=\"12240\" w:h=\"15840\"/>";
    let mut from = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let stored = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for index in 0..from.len() {
        let mut part = from.by_index(index).unwrap();
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        assert!(part.name() != "word/document.xml" || text.contains(letter));
        to.start_file(part.name(), stored).unwrap();
        let text = text.replace(letter, "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>");
        to.write_all(text.as_bytes()).unwrap();
    }
    to.finish().unwrap().into_inner()
}
