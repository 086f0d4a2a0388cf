//! What an authorization header says of a signature.

use hyper::HeaderMap;
use speclang::model::SignatureScheme;

/// The only algorithm that is verified.
pub(super) const ALGORITHM: &str = "SDK-HMAC-SHA256";

/// What an authorization header says.
pub(crate) struct Claim<'a> {
    /// The access key.
    pub(crate) access: &'a str,
    /// Names of the signed headers, in their order.
    pub(crate) signed: Vec<&'a str>,
    /// The signature, 64 hexadecimal digits.
    pub(crate) digest: &'a str,
    /// The time of the signature.
    pub(crate) date: &'a str,
}

impl<'a> Claim<'a> {
    /// `ALGORITHM Access=…, SignedHeaders=a;b, Signature=hex`
    pub(super) fn read(scheme: &SignatureScheme, headers: &'a HeaderMap) -> Result<Self, String> {
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        let rest = text("authorization")
            .and_then(|authorization| authorization.strip_prefix(&scheme.algorithm))
            .and_then(|rest| rest.strip_prefix(' '))
            .ok_or_else(|| format!("The signature algorithm is not {}.", scheme.algorithm))?;
        let parts: Vec<(&str, &str)> = rest.split(',').filter_map(|part| part.trim().split_once('=')).collect();
        let part = |name: &str| parts.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
        // Other algorithms have other names for it, but it comes first.
        let first = || parts.first().map(|(_, key)| *key);
        let access = if scheme.algorithm == ALGORITHM { part("Access") } else { first() };
        let access = access.filter(|key| !key.is_empty());
        let access = access.ok_or("The signature contains no access key.")?;
        let signed = part("SignedHeaders").ok_or("The signature contains no signed headers.")?;
        let digest = part("Signature").ok_or("The authorization header contains no signature.")?;
        if digest.len() != 64 || !digest.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err("The signature is not 64 hexadecimal digits.".to_owned());
        }
        let date = text(&scheme.date_header).ok_or_else(|| format!("The header {} is missing.", scheme.date_header))?;
        let form = "ddddddddTddddddZ";
        let fits = |(found, wanted): (u8, u8)| if wanted == b'd' { found.is_ascii_digit() } else { found == wanted };
        if date.len() != form.len() || !date.bytes().zip(form.bytes()).all(fits) {
            return Err(format!("The header {} is not in the format yyyyMMddTHHmmssZ.", scheme.date_header));
        }
        let signed: Vec<&str> = signed.split(';').collect();
        if !signed.iter().any(|name| name.eq_ignore_ascii_case(&scheme.date_header)) {
            return Err(format!("The header {} is not signed.", scheme.date_header));
        }
        match signed.iter().find(|name| !headers.contains_key(**name)) {
            Some(missing) => Err(format!("The signed header {missing} is missing.")),
            None => Ok(Self { access, signed, digest, date }),
        }
    }
}
