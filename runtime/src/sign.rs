//! The signature `SDK-HMAC-SHA256`: proves with a key pair who makes a call, and that nothing of it was changed.

mod canonical;
mod hex;

use hmac::{Hmac, KeyInit, Mac};
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};

use crate::Parts;
use hex::hex;

/// The only algorithm that the runtime implements.
pub(crate) const ALGORITHM: &str = "SDK-HMAC-SHA256";

/// The value of `Authorization` for a request that is complete: nothing of it may change afterwards.
///
/// `date` is the text of the date header, which stands among the headers already.
pub(crate) fn authorization(parts: &Parts, body: &[u8], date: &str, access_key: &str, secret: &SecretString) -> String {
    let signed_headers = canonical::signed_headers(&parts.headers);
    let canonical = canonical::request(parts, &signed_headers, &hash(body));
    let to_sign = string_to_sign(date, &hash(canonical.as_bytes()));
    let signature = keyed_hash(secret.expose_secret().as_bytes(), to_sign.as_bytes());
    let mut authorization = [ALGORITHM, " Access=", access_key, ", SignedHeaders="].concat();
    canonical::put_names(&signed_headers, &mut authorization);
    authorization.push_str(", Signature=");
    authorization.push_str(&signature);
    authorization
}

/// The canonical text of a request whose body has that hash.
pub(crate) fn canonical_request(parts: &Parts, body_hash: &str) -> String {
    canonical::request(parts, &canonical::signed_headers(&parts.headers), body_hash)
}

/// The text that is signed, for a canonical text with that hash.
pub(crate) fn string_to_sign(date: &str, canonical_hash: &str) -> String {
    [ALGORITHM, date, canonical_hash].join("\n")
}

/// The hash as hexadecimal text.
pub(crate) fn hash(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

fn keyed_hash(key: &[u8], message: &[u8]) -> String {
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else {
        // The algorithm takes keys of any length; an empty signature would be refused by the server.
        return String::new();
    };
    mac.update(message);
    hex(&mac.finalize().into_bytes())
}

#[cfg(test)]
mod vectors;
