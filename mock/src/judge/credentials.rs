//! Who calls: by one of the methods of the service. With keys at hand a signature is verified, too.

use hyper::HeaderMap;
use speclang::model::{Auth, OperationAuth, Scheme, SignatureScheme};

use super::keys::Keys;
use super::secrets;
use super::signature::{self, ALGORITHM};

/// A request as it was signed, or should have been.
#[derive(Clone, Copy)]
pub(crate) struct Signed<'a> {
    /// The method, in capitals.
    pub(crate) method: &'a str,
    /// The path as it was sent.
    pub(crate) path: &'a str,
    /// The query string as it was sent.
    pub(crate) query: &'a str,
    /// All headers.
    pub(crate) headers: &'a HeaderMap,
    /// The body.
    pub(crate) body: &'a [u8],
}

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

/// Whether signatures of a service can be verified at all.
pub(crate) fn can_verify(auth: &Auth) -> bool {
    auth.signature.as_ref().is_some_and(|scheme| scheme.algorithm == ALGORITHM)
}

/// Why the credentials do not do; `None` when they do, or when the operation asks for none.
///
/// A request that carries an authorization header is judged by it, whatever token it has besides.
pub(crate) fn fault(auth: &Auth, own: Option<&OperationAuth>, keys: &Keys, request: &Signed<'_>) -> Option<String> {
    let takes = |scheme: &Scheme| own.is_none_or(|own| own.takes(*scheme));
    let schemes: Vec<Scheme> = auth.schemes().filter(takes).collect();
    if schemes.is_empty() {
        return None;
    }
    let authorization = request.headers.get("authorization").and_then(|value| value.to_str().ok());
    if let (Some(scheme), Some(text)) = (auth.signature.as_ref().filter(|_| takes(&Scheme::Signature)), authorization)
        && (text.starts_with(&scheme.algorithm) || !secrets::use_authorization(auth))
    {
        return of_signature(scheme, keys, request).err();
    }
    let tried: Vec<Result<(), String>> =
        schemes.iter().filter_map(|scheme| secrets::judge(auth, *scheme, request)).collect();
    if tried.iter().any(Result::is_ok) {
        return None;
    }
    // What is there and wrong says more than what is not there.
    let wrong = tried.into_iter().filter_map(Result::err).find(|why| !why.is_empty());
    wrong.or_else(|| {
        let names: Vec<&str> = schemes.iter().map(|scheme| secrets::title(*scheme)).collect();
        Some(match names.as_slice() {
            [name] => format!("The request has no {name}."),
            [one, other] => format!("The request has neither a {one} nor a {other}."),
            several => format!("The request has none of: {}.", several.join(", ")),
        })
    })
}

fn of_signature(scheme: &SignatureScheme, keys: &Keys, request: &Signed<'_>) -> Result<(), String> {
    let claim = claim(scheme, request.headers)?;
    if keys.is_empty() || scheme.algorithm != ALGORITHM {
        return Ok(());
    }
    let secret = keys.secret(claim.access).ok_or("The access key is unknown.")?;
    signature::verify(&claim, secret, request)
}

/// `ALGORITHM Access=…, SignedHeaders=a;b, Signature=hex`
fn claim<'a>(scheme: &SignatureScheme, headers: &'a HeaderMap) -> Result<Claim<'a>, String> {
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
        None => Ok(Claim { access, signed, digest, date }),
    }
}
