//! A key pair out of named texts, wherever they stand.

use secrecy::{ExposeSecret, SecretString};

use super::part::Part;
use super::{Credentials, CredentialsError};
use crate::descriptor::{KeyNames, OtherKind};

/// The text of a part as it stands in some place.
pub(super) struct Found {
    pub(super) text: SecretString,
    /// Where it stands, such as `` `sk` in line 3``.
    pub(super) place: String,
}

/// Looks the parts of a key pair up. An empty text counts as missing, as in the vendors' own programs; one that no such
/// part is written like is a mistake.
///
/// `look_up` fails with a reason that holds no secret.
pub(super) fn key_pair(
    source: &str,
    names: &KeyNames,
    others: &[OtherKind],
    look_up: impl Fn(&str) -> Result<Option<Found>, String>,
) -> Result<Credentials, CredentialsError> {
    let broken = |reason: String| CredentialsError::broken(source, reason);
    let get = |name: &str| {
        let found = look_up(name).map_err(broken)?;
        Ok::<_, CredentialsError>(found.filter(|found| !found.text.expose_secret().is_empty()))
    };
    let mut beside = String::new();
    for other in others {
        let mut stated = true;
        for name in other.names {
            stated = stated && get(name)?.is_some();
        }
        let says = || format!("{} select {}, which this client does not support", list(other.names), other.title);
        match (stated, other.preferred) {
            (true, true) => return Err(broken(format!("{}; remove them, or set credentials in code", says()))),
            (true, false) => beside = format!("; {}", says()),
            (false, _) => {}
        }
    }
    let get = |part: Part, name: &str| {
        let Some(Found { text, place }) = get(name)? else { return Ok(None) };
        let fault = part.fault(text.expose_secret());
        fault.map_or(Ok(Some(text)), |fault| Err(broken(format!("{place} {fault}"))))
    };
    let optional = |part: Part, name: Option<&str>| name.map_or(Ok(None), |name| get(part, name));
    let keys = (get(Part::AccessKey, names.access_key)?, get(Part::SecretKey, names.secret_key)?);
    let (access_key, secret_key) = match keys {
        (Some(access), Some(secret)) => (access, secret),
        (Some(_), None) => return Err(broken(half(names.access_key, names.secret_key))),
        (None, Some(_)) => return Err(broken(half(names.secret_key, names.access_key))),
        (None, None) => {
            let reason = format!("`{}` and `{}` are not set{beside}", names.access_key, names.secret_key);
            return Err(CredentialsError::new(source, reason));
        }
    };
    let mut credentials = Credentials::key(access_key.expose_secret(), secret_key);
    credentials.security_token = optional(Part::SecurityToken, names.security_token)?;
    credentials.domain_id = optional(Part::Account, names.domain_id)?.map(|id| id.expose_secret().to_owned());
    Ok(credentials)
}

fn half(set: &str, missing: &str) -> String {
    format!("`{set}` is set and `{missing}` is not; set both or none")
}

fn list(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
