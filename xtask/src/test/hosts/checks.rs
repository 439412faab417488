//! What every server must answer, for every file of the build.

use std::fs;
use std::path::Path;

use super::Place;
use super::client::{Answer, ask};
use super::servers::Server;
use crate::failure::{Naming, Outcome};
use crate::{dist, headers, package, shell};

/// What browsers send.
const BROWSER: &str = "gzip, deflate, br";

/// Everything that is wrong, a line each.
pub(super) fn all(place: &Place, server: &Server, folder: &str) -> Outcome<Vec<String>> {
    let given = fs::read_to_string(place.alone.join("_headers")).naming("_headers")?;
    let asked = Asked {
        place,
        port: server.port,
        folder,
        list: headers::of_every_file(&given),
    };
    let mut troubles = Vec::new();
    let names = dist::names(&place.alone)?;
    let is_added = |name: &str| {
        name == ".htaccess"
            || name
                .rsplit_once('.')
                .is_some_and(|(_, end)| end == "br" || end == "gz")
    };
    for name in names.iter().filter(|name| !is_added(name)) {
        asked.file(name, &mut troubles)?;
    }
    asked.missing(&mut troubles)?;
    asked.folder_without_slash(&mut troubles)?;
    asked.newer(&mut troubles)?;
    println!("{} files, {} troubles", names.len(), troubles.len());
    Ok(troubles)
}

/// The page that is changed.
const PAGE: &str = "blank.html";

/// Puts other bytes in its place, as a newer package does.
fn unpack(home: &Path, root: &Path, bytes: &[u8]) -> Outcome {
    let zip = home.join("newer.zip");
    fs::write(&zip, package::of_one(PAGE, bytes)?).naming(zip.display())?;
    let (zip, root) = (zip.to_string_lossy(), root.to_string_lossy());
    shell::run(&mut shell::command("unzip", ["-q", "-o", &zip, "-d", &root]))
}

struct Asked<'a> {
    place: &'a Place,
    port: u16,
    folder: &'a str,
    list: Vec<(&'a str, &'a str)>,
}

impl Asked<'_> {
    fn get(&self, path: &str, more: &[(&str, &str)]) -> Outcome<Answer> {
        ask(self.port, "GET", path, more)
    }

    /// A file as it is and compressed, its head, a part of it, and whether it changed.
    fn file(&self, name: &str, troubles: &mut Vec<String>) -> Outcome {
        let path = format!(
            "{}{}",
            self.folder,
            name.strip_suffix("index.html").unwrap_or(name)
        );
        let mut is = |what: &str, holds: bool| {
            if !holds {
                troubles.push(format!("{} {path}: {what}", self.port));
            }
        };
        let read = |ending: &str| fs::read(self.place.alone.join(format!("{name}{ending}"))).ok();
        let bytes = read("").unwrap_or_default();
        let (brotli, gzip) = (read(".br"), read(".gz"));
        let best = brotli.as_ref().or(gzip.as_ref()).unwrap_or(&bytes);
        for (accepts, wanted, encoding) in [
            (None, &bytes, None),
            (
                Some("br"),
                brotli.as_ref().unwrap_or(&bytes),
                brotli.as_ref().map(|_| "br"),
            ),
            (
                Some("gzip"),
                gzip.as_ref().unwrap_or(&bytes),
                gzip.as_ref().map(|_| "gzip"),
            ),
            (
                Some(BROWSER),
                best,
                brotli.as_ref().map(|_| "br").or(gzip.as_ref().map(|_| "gzip")),
            ),
        ] {
            let accept: Vec<_> = accepts
                .map(|value| ("Accept-Encoding", value))
                .into_iter()
                .collect();
            let answer = self.get(&path, &accept)?;
            let accepts = accepts.unwrap_or("nothing");
            is(
                &format!("status {} to {accepts}", answer.status),
                answer.status == 200,
            );
            is(&format!("other bytes to {accepts}"), answer.body == *wanted);
            is(
                &format!("encoding to {accepts}"),
                answer.header("content-encoding") == encoding,
            );
            let varies = answer
                .header("vary")
                .is_some_and(|value| value.eq_ignore_ascii_case("accept-encoding"));
            is(&format!("vary to {accepts}"), varies || brotli.is_none());
            self.headers(&answer, name, &mut is);
            self.again(&path, &accept, &answer, &mut is)?;
            let head = ask(self.port, "HEAD", &path, &accept)?;
            is(
                &format!("HEAD to {accepts}"),
                head.status == 200 && head.body.is_empty(),
            );
            self.headers(&head, name, &mut is);
        }
        if bytes.len() > 20 {
            let part = self.get(&path, &[("Range", "bytes=3-12")])?;
            is("a part", part.status == 206 && part.body == bytes[3..13]);
            let range = format!("bytes 3-12/{}", bytes.len());
            is("content-range", part.header("content-range") == Some(&range));
            self.headers(&part, name, &mut is);
        }
        Ok(())
    }

    /// The same question once more, with what the server said of the file.
    fn again(
        &self,
        path: &str,
        accept: &[(&str, &str)],
        first: &Answer,
        is: &mut impl FnMut(&str, bool),
    ) -> Outcome {
        let Some(tag) = first.header("etag") else {
            is("no etag", false);
            return Ok(());
        };
        let since = first.header("last-modified").unwrap_or_default();
        let more = [accept, &[("If-None-Match", tag), ("If-Modified-Since", since)]].concat();
        let answer = self.get(path, &more)?;
        is(
            &format!("status {} the second time", answer.status),
            answer.status == 304 && answer.body.is_empty(),
        );
        is(
            "how long it is kept, the second time",
            answer.header("cache-control") == first.header("cache-control"),
        );
        let other = [accept, &[("If-None-Match", "\"another\"")]].concat();
        is("another tag", self.get(path, &other)?.status == 200);
        Ok(())
    }

    fn headers(&self, answer: &Answer, name: &str, is: &mut impl FnMut(&str, bool)) {
        for (header, value) in &self.list {
            is(
                &format!("{header}: {:?}", answer.header(header)),
                answer.header(header) == Some(value),
            );
        }
        let kept = if headers::is_named_by_hash(name) {
            headers::FOR_EVER
        } else {
            headers::ASKED_AGAIN
        };
        let found = answer.header("cache-control");
        is(&format!("cache-control: {found:?}"), found == Some(kept));
        let kind = answer.header("content-type").unwrap_or_default();
        is(
            &format!("content-type: {kind}"),
            kind.eq_ignore_ascii_case(headers::kind_of(name)),
        );
    }

    /// What is not there is said by the page for it, with its status, and kept by nobody.
    fn missing(&self, troubles: &mut Vec<String>) -> Outcome {
        for path in [
            "nothing",
            "en/nothing/",
            "assets/none-0123456789abcdef.js",
            "words/0123456789abcdef/x.txt",
            "en/interview/index.htm",
        ] {
            let path = format!("{}{path}", self.folder);
            let mut is = |what: &str, holds: bool| {
                if !holds {
                    troubles.push(format!("{} {path}: {what}", self.port));
                }
            };
            for accept in [None, Some(BROWSER)] {
                let more: Vec<_> = accept
                    .map(|value| ("Accept-Encoding", value))
                    .into_iter()
                    .collect();
                let answer = self.get(&path, &more)?;
                is(&format!("status {}", answer.status), answer.status == 404);
                let copy = match answer.header("content-encoding") {
                    Some("br") => "404.html.br",
                    Some("gzip") => "404.html.gz",
                    _ => "404.html",
                };
                let page = fs::read(self.place.alone.join(copy)).naming(copy)?;
                is(&format!("another page than {copy}"), answer.body == page);
                self.headers(&answer, "404.html", &mut is);
            }
        }
        Ok(())
    }

    /// A page of the same size that changed is not taken for the old one.
    fn newer(&self, troubles: &mut Vec<String>) -> Outcome {
        let root = if self.folder == "/" {
            &self.place.alone
        } else {
            &self.place.site.join("pedir")
        };
        let page = fs::read(root.join(PAGE)).naming(PAGE)?;
        let changed: Vec<u8> = page
            .iter()
            .map(|byte| if *byte == b'N' { b'M' } else { *byte })
            .collect();
        let path = format!("{}{PAGE}", self.folder);
        for accept in [None, Some(BROWSER)] {
            let accept: Vec<_> = accept
                .map(|value| ("Accept-Encoding", value))
                .into_iter()
                .collect();
            let old = self.get(&path, &accept)?;
            let (tag, since) = (
                old.header("etag").unwrap_or_default(),
                old.header("last-modified").unwrap_or_default(),
            );
            unpack(&self.place.home, root, &changed)?;
            let more = [
                &accept[..],
                &[("If-None-Match", tag), ("If-Modified-Since", since)],
            ]
            .concat();
            let answer = self.get(&path, &more)?;
            if answer.status != 200 || answer.body == old.body {
                troubles.push(format!(
                    "{} {path}: the old page is taken for the new one ({tag})",
                    self.port
                ));
            }
            unpack(&self.place.home, root, &page)?;
        }
        Ok(())
    }

    /// A browser is led to the slash, on the host where it is.
    fn folder_without_slash(&self, troubles: &mut Vec<String>) -> Outcome {
        let path = format!("{}en", self.folder);
        let answer = self.get(&path, &[])?;
        let to = answer.header("location").unwrap_or_default();
        let host = format!("http://127.0.0.1:{}", self.port);
        let to = to.strip_prefix(host.as_str()).unwrap_or(to);
        if !(301..=308).contains(&answer.status) || to != format!("{path}/") && to != "en/" {
            troubles.push(format!("{} {path}: {} to {to}", self.port, answer.status));
        }
        Ok(())
    }
}
