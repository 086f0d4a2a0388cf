//! A key pair out of named texts, wherever they stand.

use secrecy::{ExposeSecret, SecretString};

use super::{Credentials, CredentialsError};
use crate::descriptor::{KeyNames, OtherKind};

/// Looks the parts of a key pair up. An empty text counts as missing, as in the vendors' own programs.
///
/// `look_up` fails with a reason that holds no secret.
pub(super) fn key_pair(
    source: &str,
    names: &KeyNames,
    others: &[OtherKind],
    look_up: impl Fn(&str) -> Result<Option<SecretString>, String>,
) -> Result<Credentials, CredentialsError> {
    let broken = |reason: String| CredentialsError::broken(source, reason);
    let get = |name: &str| {
        let found = look_up(name).map_err(broken)?;
        Ok::<_, CredentialsError>(found.filter(|text| !text.expose_secret().is_empty()))
    };
    let mut beside = String::new();
    for other in others {
        let mut stated = true;
        for name in other.names {
            stated = stated && get(name)?.is_some();
        }
        let says = || format!("{} ask for {}, which this client does not support", list(other.names), other.title);
        match (stated, other.preferred) {
            (true, true) => return Err(broken(format!("{}; remove them, or give credentials in code", says()))),
            (true, false) => beside = format!("; {}", says()),
            (false, _) => {}
        }
    }
    let optional = |name: Option<&str>| name.map_or(Ok(None), get);
    let (access_key, secret_key) = match (get(names.access_key)?, get(names.secret_key)?) {
        (Some(access), Some(secret)) => (access, secret),
        (Some(_), None) => return Err(broken(half(names.access_key, names.secret_key))),
        (None, Some(_)) => return Err(broken(half(names.secret_key, names.access_key))),
        (None, None) => {
            let reason = format!("`{}` and `{}` are not set{beside}", names.access_key, names.secret_key);
            return Err(CredentialsError::new(source, reason));
        }
    };
    let mut credentials = Credentials::key(access_key.expose_secret(), secret_key);
    credentials.security_token = optional(names.security_token)?;
    credentials.domain_id = optional(names.domain_id)?.map(|id| id.expose_secret().to_owned());
    Ok(credentials)
}

fn half(set: &str, missing: &str) -> String {
    format!("`{set}` is set and `{missing}` is not; set both or none")
}

fn list(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
