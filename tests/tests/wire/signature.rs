//! The signature of a received request, computed once more from what arrived.

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use speclang::model::SignatureScheme;

use super::server::Received;

/// Headers that are written behind the signature and so are not covered by it.
const UNSIGNED: [&str; 3] = ["accept-encoding", "authorization", "content-length"];

/// The keys that a test calls with.
#[derive(Clone, Copy)]
pub(crate) struct Keys {
    pub(crate) access: &'static str,
    pub(crate) secret: &'static str,
}

/// The value that `Authorization` must have had.
pub(crate) fn authorization(received: &Received, scheme: &SignatureScheme, keys: Keys) -> Result<String, String> {
    let date_header = scheme.date_header.to_lowercase();
    let date = received.header(&date_header).ok_or_else(|| format!("no header {date_header}"))?;
    let mut signed: Vec<&(String, String)> =
        received.headers.iter().filter(|(name, _)| !UNSIGNED.contains(&name.as_str())).collect();
    signed.sort();
    let names = signed.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(";");
    let lines = signed.iter().map(|(name, value)| format!("{name}:{value}")).collect::<Vec<_>>().join("\n");

    let (path, query) = received.target.split_once('?').unwrap_or((&received.target, ""));
    let slash = if path.ends_with('/') { "" } else { "/" };
    let mut pairs: Vec<&str> = query.split('&').collect();
    pairs.sort_unstable();
    let (method, query, body) = (&received.method, pairs.join("&"), hex(&Sha256::digest(&received.body)));
    let canonical = format!("{method}\n{path}{slash}\n{query}\n{lines}\n\n{names}\n{body}");

    let algorithm = &scheme.algorithm;
    let to_sign = format!("{algorithm}\n{date}\n{}", hex(&Sha256::digest(canonical)));
    let mut mac = Hmac::<Sha256>::new_from_slice(keys.secret.as_bytes()).map_err(|error| error.to_string())?;
    mac.update(to_sign.as_bytes());
    let signature = hex(&mac.finalize().into_bytes());
    Ok(format!("{algorithm} Access={}, SignedHeaders={names}, Signature={signature}", keys.access))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat()
}
