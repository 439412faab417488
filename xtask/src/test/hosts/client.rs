//! Asks a server on this machine, one question a connection, and sees every byte of its answer.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use crate::failure::{Failure, Naming, Outcome};

/// What came back.
pub(super) struct Answer {
    /// 200, 304, 404, …
    pub status: u16,
    /// Names in small letters, in the order in which they came.
    headers: Vec<(String, String)>,
    /// What follows them.
    pub body: Vec<u8>,
}

impl Answer {
    /// The one header of that name. Two are as wrong as none.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        let mut found = self
            .headers
            .iter()
            .filter(|(is, _)| is.eq_ignore_ascii_case(name));
        let (_, value) = found.next()?;
        found.next().is_none().then_some(value)
    }
}

/// Asks for `path` with `headers`.
pub(super) fn ask(port: u16, method: &str, path: &str, headers: &[(&str, &str)]) -> Outcome<Answer> {
    let what = format!("{method} {path} on port {port}");
    let mut stream = TcpStream::connect(("127.0.0.1", port)).naming(&what)?;
    let limit = Some(Duration::from_secs(20));
    stream.set_read_timeout(limit).naming(&what)?;
    let more: Vec<String> = headers
        .iter()
        .map(|(name, value)| format!("{name}: {value}\r\n"))
        .collect();
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n{}\r\n",
        more.concat()
    )
    .naming(&what)?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).naming(&what)?;
    read(&bytes).ok_or_else(|| Failure::new(format!("{what}: no answer that can be read")))
}

fn read(bytes: &[u8]) -> Option<Answer> {
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
    let head = std::str::from_utf8(&bytes[..end]).ok()?;
    let mut lines = head.split("\r\n");
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let header = |line: &str| {
        let (name, value) = line.split_once(':')?;
        Some((name.to_ascii_lowercase(), value.trim().to_owned()))
    };
    let mut answer = Answer {
        status,
        headers: lines.filter_map(header).collect(),
        body: bytes[end + 4..].to_vec(),
    };
    if answer.header("transfer-encoding") == Some("chunked") && !answer.body.is_empty() {
        answer.body = joined(&answer.body)?;
    }
    Some(answer)
}

/// The parts of a body that was sent in parts, each after its length.
fn joined(mut rest: &[u8]) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let end = rest.windows(2).position(|two| two == b"\r\n")?;
        let length = usize::from_str_radix(std::str::from_utf8(&rest[..end]).ok()?, 16).ok()?;
        if length == 0 {
            return Some(body);
        }
        body.extend(rest.get(end + 2..end + 2 + length)?);
        rest = rest.get(end + 4 + length..)?;
    }
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn an_answer_is_its_status_its_headers_and_the_rest() {
        let answer = read(b"HTTP/1.1 404 Not Found\r\nA: b: c\r\nD: 1\r\nd: 2\r\n\r\nx\r\n\r\ny");
        assert!(answer.is_some_and(|answer| {
            answer.status == 404
                && answer.header("a") == Some("b: c")
                && answer.header("d").is_none()
                && answer.body == b"x\r\n\r\ny"
        }));
        assert!(read(b"HTTP/1.1 200 OK\r\n").is_none());
    }

    #[test]
    fn a_body_in_parts_is_joined() {
        let parts = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\na\r\n\r\nb\r\nlonger part\r\n0\r\n\r\n";
        assert!(read(parts).is_some_and(|answer| answer.body == b"a\r\nlonger part"));
        assert!(read(&parts[..parts.len() - 9]).is_none(), "cut off");
    }
}
