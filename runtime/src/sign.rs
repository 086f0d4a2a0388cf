//! The signature `SDK-HMAC-SHA256`: proves with a key pair who makes a call, and that nothing of it was changed.

mod canonical;
mod hex;
mod signer;

pub use signer::{AccessKey, SignableRequest, Signer};

use hmac::{Hmac, KeyInit, Mac};
use secrecy::ExposeSecret;
use sha2::{Digest, Sha256};

use crate::encode::Address;
use crate::{InvalidRequest, Parts};
use canonical::{SignedHeaders, canonical};
use hex::{HEX_LENGTH, Hex, hex};

/// The algorithm that the runtime implements; a [`Signer`] brings another.
pub(crate) const ALGORITHM: &str = "SDK-HMAC-SHA256";

/// The runtime's own signer.
pub(crate) struct OwnSigner;

impl Signer for OwnSigner {
    fn algorithm(&self) -> &'static str {
        ALGORITHM
    }

    fn authorization(&self, request: &SignableRequest<'_>, keys: &AccessKey<'_>) -> Result<String, InvalidRequest> {
        let headers = SignedHeaders::of(request.headers());
        let before = [ALGORITHM, " Access=", keys.access_key, ", SignedHeaders="];
        let before_signature = ", Signature=";
        let length = before.map(str::len).iter().sum::<usize>() + headers.names_length() + before_signature.len();
        let mut value = String::with_capacity(length + HEX_LENGTH);
        for part in before {
            value.push_str(part);
        }
        let start = value.len();
        headers.put_names(&mut value);
        let headers = (&headers, &value[start..]);
        let canonical = canonical(request.parts, request.address, headers, hash(request.body).as_bytes());
        let secret = keys.secret_key.expose_secret().as_bytes();
        let signature = keyed_hash(secret, to_sign(request.date, hash(&canonical).as_bytes()));
        value.push_str(before_signature);
        value.push_str(&signature);
        Ok(value)
    }
}

/// The canonical text of a request whose body has that hash.
pub(crate) fn canonical_request(parts: &Parts, body_hash: &str) -> String {
    let headers = SignedHeaders::of(parts.headers.iter().map(|(name, value)| (&**name, &**value)));
    let mut names = String::new();
    headers.put_names(&mut names);
    let text = canonical(parts, &Address::of(parts), (&headers, &names), body_hash.as_bytes());
    // It consists of texts.
    String::from_utf8(text).unwrap_or_default()
}

/// The text that is signed, for a canonical text with that hash.
pub(crate) fn string_to_sign(date: &str, canonical_hash: &str) -> String {
    // It consists of texts.
    String::from_utf8(to_sign(date, canonical_hash.as_bytes()).concat()).unwrap_or_default()
}

const fn to_sign<'a>(date: &'a str, canonical_hash: &'a [u8]) -> [&'a [u8]; 5] {
    [ALGORITHM.as_bytes(), b"\n", date.as_bytes(), b"\n", canonical_hash]
}

/// The hash as hexadecimal text.
pub(crate) fn hash(bytes: &[u8]) -> Hex {
    if bytes.is_empty() {
        // Most requests have no body.
        return OF_NOTHING;
    }
    hex(&Sha256::digest(bytes).into())
}

/// The hash of no bytes.
const OF_NOTHING: Hex = Hex::known(b"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

fn keyed_hash(key: &[u8], message: [&[u8]; 5]) -> Hex {
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else {
        // The algorithm takes keys of any length; a server would refuse this signature.
        return OF_NOTHING;
    };
    for part in message {
        mac.update(part);
    }
    hex(&mac.finalize().into_bytes().into())
}

#[cfg(test)]
mod vectors;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_of_nothing_is_known() {
        assert_eq!(*hash(b""), *hex(&Sha256::digest(b"").into()));
    }
}
