//! Takes everything secret out of what a server sent before a message shows it.

mod keys;
mod pairs;

use std::borrow::Cow;
use std::sync::Arc;

use secrecy::{ExposeSecret, SecretString};

pub(super) use keys::hide;
use pairs::hide_pairs;

use super::base64::base64;
use crate::credentials::Proof;
use crate::encode::{percent_encode, quoted, sent};
use crate::shown::HIDDEN;
use crate::values::Values;
use crate::{Credentials, Descriptor, Kind, Parameter, Parts, Scheme, Service, WireRef};

/// Most bytes of a body that an error keeps.
const MOST: usize = 2048;

/// A secret shorter than this is not looked for in texts: it would stand in every other word. Its key hides it still.
const SHORTEST: usize = 4;

/// What is secret in one call.
pub(crate) struct Redaction {
    keys: Vec<&'static str>,
    /// Parameters of the query whose values are secret, that of a key among them.
    parameters: Vec<&'static str>,
    texts: Vec<String>,
}

/// What is secret in one call, as it is kept for a message that may never be made.
#[cfg_attr(feature = "test-util", derive(Clone))]
pub(crate) struct Secrets {
    pub(super) credentials: Arc<Credentials>,
    pub(super) tables: (&'static Service, &'static Descriptor),
    pub(super) texts: Vec<String>,
}

impl Secrets {
    /// What is secret in a call whose secret values are these.
    #[cfg(feature = "test-util")]
    pub(crate) fn of(
        credentials: &Arc<Credentials>,
        tables: (&'static Service, &'static Descriptor),
        texts: &[String],
    ) -> Self {
        Self { credentials: Arc::clone(credentials), tables, texts: texts.to_vec() }
    }

    /// The same, to be looked for.
    pub(crate) fn redaction(self) -> Redaction {
        Redaction::new(&self.credentials, self.tables, self.texts)
    }
}

impl Redaction {
    /// Secret keys of the operation, secret values of the call, and the credentials.
    pub(super) fn new(
        credentials: &Credentials,
        (service, descriptor): (&Service, &Descriptor),
        mut texts: Vec<String>,
    ) -> Self {
        texts.extend(of_proof(&credentials.proof));
        texts.extend(credentials.security_token.iter().map(|token| token.expose_secret().to_owned()));
        // JSON may spell the same text with escapes, and so may an address.
        let in_json = texts.iter().map(|text| quoted(text).trim_matches('"').to_owned());
        let spelled: Vec<String> = in_json.chain(texts.iter().map(|text| percent_encode(text))).collect();
        texts.extend(spelled);
        texts.retain(|text| text.len() >= SHORTEST);
        // Longer ones first, as a shorter one may be a part of them.
        texts.sort_by_key(|text| core::cmp::Reverse(text.len()));
        let mut keys = Vec::new();
        secret_keys(descriptor.parameters, false, &mut Vec::new(), &mut keys);
        let parameters = service.auth.query_parameter().into_iter().chain(descriptor.secret_query()).collect();
        Self { keys, parameters, texts }
    }

    /// Names of secret parameters and of all fields inside of them.
    #[cfg(feature = "test-util")]
    pub(crate) fn keys(&self) -> &[&'static str] {
        &self.keys
    }

    /// Hides these texts too, which are spelled in every way already; those of this call join them.
    #[cfg(feature = "test-util")]
    pub(crate) fn share(mut self, known: &mut Vec<String>) -> Self {
        known.append(&mut self.texts);
        known.sort_by(|one, other| other.len().cmp(&one.len()).then_with(|| one.cmp(other)));
        known.dedup();
        self.texts.clone_from(known);
        self
    }

    /// The text without secret values.
    pub(crate) fn text(&self, text: &str) -> String {
        let text = hide_pairs(text, &self.parameters);
        self.texts.iter().fold(text, |text, secret| text.replace(secret.as_str(), HIDDEN))
    }

    /// Whether a body holds a secret value.
    pub(super) fn finds(&self, body: &[u8]) -> bool {
        let body = String::from_utf8_lossy(body);
        self.texts.iter().any(|secret| body.contains(secret.as_str())) || hide_pairs(&body, &self.parameters) != body
    }

    /// A body without secret values and without the values of secret keys.
    pub(super) fn whole_body(&self, body: &str) -> String {
        self.text(&hide(body, &self.keys))
    }

    /// The body of a request in the same way, whatever its encoding.
    pub(super) fn request_body(&self, parts: &Parts) -> String {
        match parts.coded() {
            Some(_) => parts.shown_body(&self.keys, &|text| self.text(text)),
            None => parts.shown_body(&self.keys, &|body| self.whole_body(body)),
        }
    }

    /// The first 2 KiB of a body without secret values and without the values of secret keys.
    pub(super) fn body(&self, body: &str) -> String {
        let mut shown = self.whole_body(body);
        if shown.len() > MOST {
            let end = (0..=MOST).rev().find(|&at| shown.is_char_boundary(at));
            shown.truncate(end.unwrap_or_default());
            shown.push('…');
        }
        shown
    }
}

/// The secrets of credentials, in the forms in which a request carries them.
fn of_proof(proof: &Proof) -> Vec<String> {
    let text = |secret: &SecretString| secret.expose_secret().to_owned();
    match proof {
        Proof::Key { secret_key, .. } => vec![text(secret_key)],
        Proof::Secrets(Scheme::Basic, secrets) => {
            // A user is no secret, and may be a word of every other text.
            let all: Vec<String> = secrets.iter().map(|(_, secret)| text(secret)).collect();
            vec![base64(&all.join(":")), all.into_iter().next_back().unwrap_or_default()]
        }
        Proof::Secrets(_, secrets) => secrets.iter().map(|(_, secret)| text(secret)).collect(),
        Proof::Nothing => Vec::new(),
    }
}

/// The tables whose keys were collected, with whether they stood inside of a secret: a table may lead back to itself.
type Known = Vec<(*const [Parameter], bool)>;

fn secret_keys(parameters: &[Parameter], inside_secret: bool, known: &mut Known, keys: &mut Vec<&'static str>) {
    let is_known = |(table, secret): &(*const [Parameter], bool)| {
        core::ptr::addr_eq(*table, parameters) && *secret == inside_secret
    };
    if known.iter().any(is_known) {
        return;
    }
    known.push((parameters, inside_secret));
    for parameter in parameters {
        let secret = inside_secret || parameter.secret;
        if secret && !parameter.name.is_empty() {
            keys.push(parameter.name);
        }
        match parameter.kind {
            Kind::Object(fields) => secret_keys(fields, secret, known, keys),
            // Members have no names, and what they hold has.
            Kind::Union(union) => secret_keys(union.members, secret, known, keys),
            _ => {}
        }
    }
}

/// The secret values of a call, those that were edited by hand included.
pub(super) fn secrets(values: Values<'_>, parts: &Parts) -> Vec<String> {
    let mut texts = Vec::new();
    let may_be_secret =
        |parameter: &Parameter| parameter.secret || matches!(parameter.kind, Kind::Object(_) | Kind::Union(_));
    // Few requests have any.
    if !values.descriptor.parameters.iter().any(may_be_secret) {
        return texts;
    }
    for (parameter, wire) in values.iter().filter(|(parameter, _)| may_be_secret(parameter)) {
        collect(parameter, wire, false, &mut texts);
        if parameter.secret {
            let pairs = parts.headers.iter().chain(parts.body.iter().flatten());
            let pairs = parts.query.iter().chain(pairs.map(|(name, text)| (&**name, &**text)));
            let own = pairs.filter(|(name, _)| name.eq_ignore_ascii_case(parameter.name));
            texts.extend(own.map(|(_, text)| text.trim_matches('"').to_owned()));
        }
    }
    texts
}

fn collect(parameter: &Parameter, wire: WireRef<'_>, inside_secret: bool, texts: &mut Vec<String>) {
    let secret = inside_secret || parameter.secret;
    match (wire, parameter.kind) {
        (WireRef::List(items), _) => items.iter().for_each(|item| collect(parameter, item, secret, texts)),
        (WireRef::Map(entries), _) => entries.each(&mut |_, value| collect(parameter, value, secret, texts)),
        (WireRef::Json(any), _) if secret => texts.push(any.as_json().trim_matches('"').to_owned()),
        (WireRef::Object(object), Kind::Object(fields)) => object.read(&mut |values| {
            for (field, value) in fields.iter().zip(values) {
                collect(field, *value, secret, texts);
            }
        }),
        (WireRef::Member(index, value), Kind::Union(union)) => {
            if let Some(member) = union.member(index) {
                collect(member, value.to_wire(), secret, texts);
            }
        }
        // `true` and `false` stand in too many texts, and hiding one of the two tells which it is.
        (WireRef::Bool(_), _) => {}
        // As the caller wrote it, and as it went out.
        _ if secret => {
            texts.extend([wire, sent(parameter, wire)].iter().filter_map(|value| value.scalar()).map(Cow::into_owned));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Instant;

    #[test]
    fn a_secret_time_is_known_as_it_goes_out() {
        let time = WireRef::Instant(Instant::from_unix_seconds(1_793_491_200).expect("it is in the calendar"));
        let mut texts = Vec::new();
        collect(&Parameter::field("at").instant().seconds().secret(), time, false, &mut texts);
        assert_eq!(texts, ["2026-11-01T00:00:00Z", "1793491200"]);
        texts.clear();
        collect(&Parameter::field("at").instant().seconds(), time, false, &mut texts);
        assert!(texts.is_empty());
    }
}
