//! The answer with keys, read and wiped.

use core::mem;
use core::ops::Deref;
use std::collections::HashMap;

use bytes::Bytes;
use jiff::Timestamp;
use secrecy::{ExposeSecret, SecretString};
use serde_json::value::RawValue;
use zeroize::{Zeroize, Zeroizing};

use crate::Credentials;
use crate::credentials::keys::{Found, key_pair};
use crate::descriptor::MetadataNames;

/// A body that is overwritten when it is dropped, unless somebody else still holds it.
pub(super) struct Wiped(Bytes);

impl Wiped {
    pub(super) fn new(body: Bytes) -> Self {
        Self(body)
    }
}

impl Deref for Wiped {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl Drop for Wiped {
    fn drop(&mut self) {
        if let Ok(mut body) = mem::take(&mut self.0).try_into_mut() {
            body.zeroize();
        }
    }
}

/// Members by their names, as they stand in the text.
type Members<'a> = HashMap<String, &'a RawValue>;

/// Reads keys. The reason of a failure repeats nothing of the answer.
pub(super) fn read_keys(names: &MetadataNames, body: &[u8]) -> Result<Credentials, String> {
    let members: Members<'_> =
        serde_json::from_slice(body).map_err(|_| "its response is not a JSON object".to_owned())?;
    let object = members.get(names.object).ok_or_else(|| missing(names.object))?;
    let object = serde_json::from_str::<Members<'_>>(object.get());
    let members = object.map_err(|_| in_answer(&format!("`{}` is not an object", names.object)))?;
    let credentials = key_pair("", &names.keys, &[], |name| {
        let found = text(&members, name)?;
        Ok(found.map(|text| Found { text, place: format!("`{name}`") }))
    })
    .map_err(|error| {
        let reason = error.steps().next().map(|(_, reason)| in_answer(reason));
        reason.unwrap_or_default()
    })?;
    let end = text(&members, names.expires_at).map_err(|reason| in_answer(&reason))?;
    let end = end.ok_or_else(|| missing(names.expires_at))?;
    let end = end
        .expose_secret()
        .parse::<Timestamp>()
        .map_err(|_| in_answer(&format!("`{}` is not a time in the format yyyy-MM-ddTHH:mm:ssZ", names.expires_at)))?;
    Ok(credentials.expires_at(end.into()).renewed_before_end(names.renew_before))
}

/// The text of a member; nothing where it is missing or null.
fn text(members: &Members<'_>, name: &str) -> Result<Option<SecretString>, String> {
    let Some(raw) = members.get(name).filter(|raw| raw.get() != "null") else { return Ok(None) };
    let text: String = serde_json::from_str(raw.get()).map_err(|_| format!("`{name}` is not a string"))?;
    let text = Zeroizing::new(text);
    Ok(Some(SecretString::from(text.as_str())))
}

fn missing(name: &str) -> String {
    format!("its response has no `{name}`")
}

fn in_answer(reason: &str) -> String {
    format!("in its response {reason}")
}
