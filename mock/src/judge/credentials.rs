//! Who calls: by one of the methods of the service. With keys at hand a signature is verified, too.

use speclang::model::{Auth, OperationAuth, Scheme, SignatureScheme};

use super::claim::{ALGORITHM, Claim};
use super::keys::Keys;
use super::signed::Signed;
use super::{secrets, signature};

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
    let claim = Claim::read(scheme, request.headers)?;
    if keys.is_empty() || scheme.algorithm != ALGORITHM {
        return Ok(());
    }
    let secret = keys.secret(claim.access).ok_or("The access key is unknown.")?;
    signature::verify(&claim, secret, request)
}
