//! The scheme SDK-HMAC-SHA256 from the server's side: the request as it arrived becomes a canonical text, and its keyed
//! hash must be the signature.

use hmac::{Hmac, KeyInit, Mac};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode, percent_encode};
use sha2::{Digest, Sha256};

use super::claim::{ALGORITHM, Claim};
use super::signed::Signed;

/// Header in which a client tells the hash of the body, or that it did not sign the body.
const CONTENT_HEADER: &str = "x-sdk-content-sha256";

/// What stands in [`CONTENT_HEADER`] when the body is not signed.
const UNSIGNED: &str = "UNSIGNED-PAYLOAD";

/// Letters, digits and `-_.~` stand for themselves.
const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// Whether the signature is the one that the secret makes of this request.
pub(super) fn verify(claim: &Claim<'_>, secret: &str, request: &Signed<'_>) -> Result<(), String> {
    let canonical = canonical(claim, request)?;
    let mut signed = Hmac::<Sha256>::new_from_slice(secret.as_bytes())
        .map_err(|_| "The secret of the access key is invalid.".to_owned())?;
    signed.update(format!("{ALGORITHM}\n{}\n{}", claim.date, hex(&Sha256::digest(canonical))).as_bytes());
    let digest = bytes(claim.digest).ok_or("The signature is not hexadecimal.")?;
    signed.verify_slice(&digest).map_err(|_| "The signature does not match the request.".to_owned())
}

fn canonical(claim: &Claim<'_>, request: &Signed<'_>) -> Result<Vec<u8>, String> {
    let mut text = format!("{}\n{}\n{}\n", request.method, path(request.path), query(request.query)).into_bytes();
    for name in &claim.signed {
        let mut values = request.headers.get_all(*name).iter();
        let (Some(value), None) = (values.next(), values.next()) else {
            return Err(format!("The signed header {name} is missing or duplicate."));
        };
        text.extend_from_slice(name.to_ascii_lowercase().as_bytes());
        text.push(b':');
        text.extend_from_slice(value.as_bytes());
        text.push(b'\n');
    }
    text.push(b'\n');
    text.extend_from_slice(claim.signed.join(";").to_ascii_lowercase().as_bytes());
    text.push(b'\n');
    text.extend_from_slice(body_hash(request)?.as_bytes());
    Ok(text)
}

/// The path, decoded as a whole and encoded segment by segment, with a slash behind it.
fn path(sent: &str) -> String {
    let decoded: Vec<u8> = percent_decode(sent.as_bytes()).collect();
    let segments = decoded.split(|byte| *byte == b'/').map(|segment| percent_encode(segment, KEPT).to_string());
    let joined = segments.collect::<Vec<_>>().join("/");
    if joined.ends_with('/') { joined } else { format!("{joined}/") }
}

/// The pairs of the query, decoded, in order of key and value, encoded again.
fn query(sent: &str) -> String {
    // As everywhere in this server, a plus is a blank.
    let decoded = |text: &str| percent_decode(text.replace('+', " ").as_bytes()).collect::<Vec<u8>>();
    let mut pairs: Vec<(Vec<u8>, Vec<u8>)> = sent
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(key, value)| (decoded(key), decoded(value)))
        .collect();
    pairs.sort();
    let encoded =
        |(key, value): &(Vec<u8>, Vec<u8>)| format!("{}={}", percent_encode(key, KEPT), percent_encode(value, KEPT));
    pairs.iter().map(encoded).collect::<Vec<_>>().join("&")
}

/// The hash that is signed: the body's, unless the client says that it left the body out.
fn body_hash(request: &Signed<'_>) -> Result<String, String> {
    let hash = hex(&Sha256::digest(request.body));
    let told = request.headers.get(CONTENT_HEADER).map(hyper::header::HeaderValue::as_bytes);
    match told {
        // Nothing is nothing, even when a client calls it unsigned.
        None => Ok(hash),
        Some(_) if request.body.is_empty() => Ok(hash),
        Some(told) if told == UNSIGNED.as_bytes() => Ok(UNSIGNED.to_owned()),
        Some(told) if told.eq_ignore_ascii_case(hash.as_bytes()) => Ok(String::from_utf8_lossy(told).into_owned()),
        Some(_) => Err(format!("The hash in the header {CONTENT_HEADER} does not match the body.")),
    }
}

fn hex(bytes: &[u8]) -> String {
    let digit = |half: u8| char::from_digit(u32::from(half), 16).unwrap_or('0');
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

fn bytes(hex: &str) -> Option<Vec<u8>> {
    let digits: Vec<u32> = hex.chars().map(|digit| digit.to_digit(16)).collect::<Option<_>>()?;
    digits.chunks(2).map(|pair| u8::try_from(pair.first()? * 16 + pair.get(1)?).ok()).collect()
}

#[cfg(test)]
mod tests;
