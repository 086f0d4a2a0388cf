//! Who calls: the form of a signature's headers, or a token. Nothing is verified, for no secret is known.

use hyper::HeaderMap;
use speclang::model::{Auth, SignatureScheme};

/// Why the credentials do not do; `None` when they do, or when the service asks for none.
pub(crate) fn missing(auth: &Auth, headers: &HeaderMap) -> Option<String> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if auth.signature.is_none() && auth.token.is_none() {
        return None;
    }
    if let Some(token) = &auth.token
        && text(&token.header).is_some_and(|token| !token.trim().is_empty())
    {
        return None;
    }
    match (&auth.signature, text("authorization")) {
        (Some(scheme), Some(authorization)) => signature(scheme, authorization, headers).err(),
        _ => Some("The request carries neither a signature nor a token.".to_owned()),
    }
}

/// `ALGORITHM Key=…, SignedHeaders=a;b, Signature=hex`
fn signature(scheme: &SignatureScheme, authorization: &str, headers: &HeaderMap) -> Result<(), String> {
    let rest = authorization
        .strip_prefix(&scheme.algorithm)
        .and_then(|rest| rest.strip_prefix(' '))
        .ok_or_else(|| format!("The signature is not of the algorithm {}.", scheme.algorithm))?;
    let parts: Vec<(&str, &str)> = rest.split(',').filter_map(|part| part.trim().split_once('=')).collect();
    let part = |name: &str| parts.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
    if parts.first().is_none_or(|(_, key)| key.is_empty()) {
        return Err("The signature names no access key.".to_owned());
    }
    let signed = part("SignedHeaders").ok_or("The signature does not say which headers are signed.")?;
    let digest = part("Signature").ok_or("The authorization header carries no signature.")?;
    if digest.len() != 64 || !digest.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err("The signature is not a number of 64 hexadecimal digits.".to_owned());
    }
    let date = headers.get(&scheme.date_header).and_then(|value| value.to_str().ok());
    let date = date.ok_or_else(|| format!("The header {} is missing.", scheme.date_header))?;
    let form = "ddddddddTddddddZ";
    let fits = |(found, wanted): (u8, u8)| if wanted == b'd' { found.is_ascii_digit() } else { found == wanted };
    if date.len() != form.len() || !date.bytes().zip(form.bytes()).all(fits) {
        return Err(format!("The header {} is not in the form yyyyMMddTHHmmssZ.", scheme.date_header));
    }
    let signed: Vec<&str> = signed.split(';').collect();
    if !signed.iter().any(|name| name.eq_ignore_ascii_case(&scheme.date_header)) {
        return Err(format!("The header {} is not signed.", scheme.date_header));
    }
    match signed.into_iter().find(|name| !headers.contains_key(*name)) {
        Some(missing) => Err(format!("The signed header {missing} is missing.")),
        None => Ok(()),
    }
}
