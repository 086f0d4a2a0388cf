//! The signature `SDK-HMAC-SHA256`: proves with a key pair who makes a call, and that nothing of it was changed.

mod canonical;
mod hex;

use hmac::{Hmac, KeyInit, Mac};
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};

use crate::Parts;
use crate::encode::Address;
use canonical::SignedHeaders;
use hex::{Hex, hex};

/// The only algorithm that the runtime implements.
pub(crate) const ALGORITHM: &str = "SDK-HMAC-SHA256";

/// The value of `Authorization` for a request that is complete: nothing of it may change afterwards.
///
/// `headers` are all of them, `date` is the text of the date header, which stands among them already.
pub(crate) fn authorization<'a>(
    parts: &Parts,
    address: &Address<'_>,
    headers: impl Iterator<Item = (&'a str, &'a str)>,
    body: &[u8],
    date: &str,
    access_key: &str,
    secret: &SecretString,
) -> String {
    let signed = SignedHeaders::of(headers);
    let canonical = canonical::request(parts, address, &signed, &hash(body));
    let signature = keyed_hash(secret.expose_secret().as_bytes(), to_sign(date, &hash(canonical.as_bytes())));
    [ALGORITHM, " Access=", access_key, ", SignedHeaders=", signed.names(), ", Signature=", &signature].concat()
}

/// The canonical text of a request whose body has that hash.
pub(crate) fn canonical_request(parts: &Parts, body_hash: &str) -> String {
    let headers = parts.headers.iter().map(|(name, value)| (&**name, &**value));
    canonical::request(parts, &Address::of(parts, ""), &SignedHeaders::of(headers), body_hash)
}

/// The text that is signed, for a canonical text with that hash.
pub(crate) fn string_to_sign(date: &str, canonical_hash: &str) -> String {
    to_sign(date, canonical_hash).concat()
}

const fn to_sign<'a>(date: &'a str, canonical_hash: &'a str) -> [&'a str; 5] {
    [ALGORITHM, "\n", date, "\n", canonical_hash]
}

/// The hash as hexadecimal text.
pub(crate) fn hash(bytes: &[u8]) -> Hex {
    hex(Sha256::digest(bytes).into())
}

fn keyed_hash(key: &[u8], message: [&str; 5]) -> Hex {
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else {
        // The algorithm takes keys of any length; an empty signature would be refused by the server.
        return Hex::new();
    };
    for part in message {
        mac.update(part.as_bytes());
    }
    hex(mac.finalize().into_bytes().into())
}

#[cfg(test)]
mod vectors;
