//! Text sealed with a passphrase: the age format, version 1 (age-encryption.org/v1), with its one recipient of kind
//! `scrypt` and a single chunk. `age` and `rage` open it too. Pure: randomness is handed in, so the same bytes come
//! out everywhere.

use base64ct::{Base64Unpadded, Encoding as _};
use hkdf::Hkdf;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

use super::Refused;
use super::seal;

/// How many random bytes a file needs: 16 each for its key, its salt and its nonce.
pub const RANDOM: usize = 48;
/// How long the key of a file is, in bytes.
pub const KEY: usize = PART;
/// How many random bytes a text needs that is sealed again, under the key of its file.
pub const NONCE: usize = PART;
/// The work of one guess, as a power of two: 32 MiB of memory.
pub const WORK: u8 = 15;
/// The most work that is done for a file, as much as for ours: what asks for more could take all memory.
const MOST_WORK: u8 = WORK;
/// The longest text: one chunk of the format.
const LONGEST: usize = 64 * 1024;

const FAMILY: &str = "age-encryption.org/";
const FIRST_LINE: &str = "age-encryption.org/v1\n";
const STANZA: &str = "-> scrypt ";
const END: &str = "\n---";
const LABEL: &[u8] = b"age-encryption.org/v1/scrypt";
const PART: usize = 16;

/// What stands before the sealed text.
struct Header<'a> {
    salt: [u8; PART],
    work: u8,
    wrapped: [u8; PART + seal::TAG],
    /// All that the code at its end speaks for.
    spoken_for: &'a [u8],
    code: [u8; 32],
    rest: &'a [u8],
}

/// Seals a text. `None` where it is too long.
pub fn close(text: &[u8], passphrase: &str, random: [u8; RANDOM]) -> Option<Vec<u8>> {
    let [key, salt, nonce] = parts(&random);
    let wrapped = seal::close(&guess(passphrase, &salt, WORK)?, &seal::FIRST, &key)?;
    let mut file = [
        FIRST_LINE,
        STANZA,
        &Base64Unpadded::encode_string(&salt),
        " ",
        &WORK.to_string(),
        "\n",
        &Base64Unpadded::encode_string(&wrapped),
        END,
    ]
    .concat()
    .into_bytes();
    let code = code_of(&key, &file)?.finalize().into_bytes();
    file.push(b' ');
    file.extend(Base64Unpadded::encode_string(&code).bytes());
    file.push(b'\n');
    with_text(file, &key, text, nonce)
}

/// The key of the file that [`close`] makes of these random bytes.
pub fn key_of(random: &[u8; RANDOM]) -> [u8; KEY] {
    parts(random)[0]
}

/// The same file with another text, without the slow work. `None` where the text is too long, or the key another's.
pub fn close_again(file: &[u8], key: &[u8; KEY], text: &[u8], nonce: [u8; NONCE]) -> Option<Vec<u8>> {
    let header = read(file).ok()?;
    let code = code_of(key, header.spoken_for)?;
    code.verify_slice(&header.code).ok()?;
    let before = file.len() - header.rest.len();
    with_text(file[..before].to_vec(), key, text, nonce)
}

fn with_text(mut file: Vec<u8>, key: &[u8; KEY], text: &[u8], nonce: [u8; NONCE]) -> Option<Vec<u8>> {
    if text.len() > LONGEST {
        return None;
    }
    file.extend(nonce);
    let payload = derived(key, &nonce, b"payload")?;
    file.extend(seal::close(&payload, &seal::LAST, text)?);
    Some(file)
}

/// Opens what [`close`] sealed.
pub fn open(file: &[u8], passphrase: &str) -> Result<Vec<u8>, Refused> {
    open_with_key(file, passphrase).map(|(text, _)| text)
}

/// The same, with the key that seals it again.
pub fn open_with_key(file: &[u8], passphrase: &str) -> Result<(Vec<u8>, [u8; KEY]), Refused> {
    let header = read(file)?;
    let by_passphrase = guess(passphrase, &header.salt, header.work).ok_or(Refused::Damaged)?;
    let key = seal::open(&by_passphrase, &seal::FIRST, &header.wrapped).ok_or(Refused::WrongPassphrase)?;
    let key: [u8; PART] = key.try_into().map_err(|_| Refused::Damaged)?;
    let code = code_of(&key, header.spoken_for).ok_or(Refused::Damaged)?;
    code.verify_slice(&header.code).map_err(|_| Refused::Damaged)?;
    let (nonce, sealed) = header.rest.split_at_checked(PART).ok_or(Refused::Cut)?;
    if sealed.len() < seal::TAG {
        return Err(Refused::Cut);
    }
    if sealed.len() > LONGEST + seal::TAG {
        return Err(Refused::Foreign);
    }
    let payload = derived(&key, nonce, b"payload").ok_or(Refused::Damaged)?;
    let text = seal::open(&payload, &seal::LAST, sealed).ok_or(Refused::Damaged)?;
    Ok((text, key))
}

/// Reads the header, which has one shape alone.
fn read(file: &[u8]) -> Result<Header<'_>, Refused> {
    let other_version = file.starts_with(FAMILY.as_bytes()) && file.len() >= FIRST_LINE.len();
    let rest =
        after(file, FIRST_LINE).map_err(|refused| if other_version { Refused::Newer } else { refused })?;
    let rest = after(rest, STANZA)?;
    let (line, rest) = line(rest)?;
    let (salt, work) = line.split_once(' ').ok_or(Refused::Damaged)?;
    let (wrapped, rest) = self::line(rest)?;
    let spoken_for = file.len() - rest.len() + END.len() - 1;
    let rest = after(rest, "--- ")?;
    let (code, rest) = self::line(rest)?;
    let work = work
        .parse()
        .ok()
        .filter(|work| *work >= 1 && digits(*work) == line.len() - salt.len() - 1);
    let work: u8 = work.ok_or(Refused::Damaged)?;
    if work > MOST_WORK {
        return Err(Refused::Newer);
    }
    Ok(Header {
        salt: decoded(salt)?,
        work,
        wrapped: decoded(wrapped)?,
        spoken_for: &file[..spoken_for],
        code: decoded(code)?,
        rest,
    })
}

/// What follows these words.
fn after<'a>(bytes: &'a [u8], words: &str) -> Result<&'a [u8], Refused> {
    match bytes.strip_prefix(words.as_bytes()) {
        Some(rest) => Ok(rest),
        None if words.as_bytes().starts_with(bytes) => Err(Refused::Cut),
        None => Err(Refused::Foreign),
    }
}

/// A line of text, and what follows it.
fn line(bytes: &[u8]) -> Result<(&str, &[u8]), Refused> {
    let end = bytes.iter().position(|byte| *byte == b'\n');
    // The longest line of the format has 64 characters.
    let end = end.filter(|end| *end <= 64);
    let end = end.ok_or(if bytes.len() > 64 {
        Refused::Damaged
    } else {
        Refused::Cut
    })?;
    let line = str::from_utf8(&bytes[..end]).map_err(|_| Refused::Damaged)?;
    Ok((line, &bytes[end + 1..]))
}

fn digits(number: u8) -> usize {
    if number < 10 { 1 } else { 2 }
}

fn decoded<const LENGTH: usize>(text: &str) -> Result<[u8; LENGTH], Refused> {
    let bytes = Base64Unpadded::decode_vec(text).map_err(|_| Refused::Damaged)?;
    bytes.try_into().map_err(|_| Refused::Damaged)
}

fn parts(random: &[u8; RANDOM]) -> [[u8; PART]; 3] {
    let mut parts = [[0; PART]; 3];
    for (part, bytes) in parts.iter_mut().zip(random.chunks_exact(PART)) {
        part.copy_from_slice(bytes);
    }
    parts
}

/// The key that a passphrase gives: slow on purpose.
fn guess(passphrase: &str, salt: &[u8], work: u8) -> Option<[u8; 32]> {
    let cost = scrypt::Params::new(work, 8, 1).ok()?;
    let mut key = [0; 32];
    scrypt::scrypt(passphrase.as_bytes(), &[LABEL, salt].concat(), &cost, &mut key).ok()?;
    Some(key)
}

fn derived(key: &[u8], salt: &[u8], about: &[u8]) -> Option<[u8; 32]> {
    let mut derived = [0; 32];
    Hkdf::<Sha256>::new(Some(salt), key)
        .expand(about, &mut derived)
        .ok()?;
    Some(derived)
}

/// The code that tells whether the header was changed.
fn code_of(key: &[u8], header: &[u8]) -> Option<Hmac<Sha256>> {
    let code = Hmac::<Sha256>::new_from_slice(&derived(key, &[], b"header")?).ok()?;
    Some(code.chain_update(header))
}
