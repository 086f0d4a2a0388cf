//! Whether credentials are of a kind that a service takes, and written as its headers take them.

use secrecy::{ExposeSecret, SecretString};

use super::part::Part;
use super::{Credentials, Proof};
use crate::{Scheme, SecretScheme, Service, sign};

/// Why credentials cannot be used.
pub(crate) enum Unfit {
    /// The service wants a signature that nothing here can make.
    Algorithm(&'static str),
    /// The service does not take such credentials, or HTTP does not take their text.
    Credentials(String),
}

/// Refuses what would silently not be sent, and what the service would only call a wrong signature.
///
/// `brought` is the algorithm that the client has a signer for, where that is not the runtime's.
pub(crate) fn check_fit(
    service: &Service,
    credentials: &Credentials,
    brought: Option<&'static str>,
) -> Result<(), Unfit> {
    let refused = |what: &str| Err(Unfit::Credentials(what.to_owned()));
    let (session, account) = (&credentials.security_token, &credentials.domain_id);
    match (&credentials.proof, service.auth.signature) {
        (Proof::Key { .. }, Some(scheme)) => {
            if scheme.algorithm != brought.unwrap_or(sign::ALGORITHM) {
                return Err(Unfit::Algorithm(scheme.algorithm));
            }
            if session.is_some() && scheme.session_header.is_none() {
                return refused("this service does not use security tokens");
            }
            if account.is_some() && scheme.domain_header.is_none() {
                return refused("this service does not use account ids");
            }
        }
        (Proof::Secrets(scheme, parts), _) => {
            let Some(known) = service.auth.secret(*scheme) else {
                return Err(Unfit::Credentials(format!("this service does not use {}", plural(*scheme))));
            };
            if session.is_some() || account.is_some() {
                return refused("security token and account id require an access key");
            }
            if let Some(fault) = fault_of(known, parts) {
                return Err(Unfit::Credentials(fault));
            }
        }
        (Proof::Key { .. }, None) => return refused("this service does not use access keys"),
        (Proof::Nothing, _) => return refused("there are none"),
    }
    credentials.fault().map_or(Ok(()), |fault| Err(Unfit::Credentials(fault)))
}

/// Credentials of a method, as the service is said not to take them.
const fn plural(scheme: Scheme) -> &'static str {
    match scheme {
        Scheme::Signature => "access keys",
        Scheme::Token => "tokens",
        Scheme::Basic => "a user and a password",
        Scheme::Query => "a key in the query",
        Scheme::Key => "keys in headers",
    }
}

/// What is wrong with the secrets of a method as a whole. Nothing of them is repeated.
fn fault_of(known: &SecretScheme, parts: &[(String, SecretString)]) -> Option<String> {
    if known.scheme == Scheme::Key {
        let names: Vec<&str> = known.parts.iter().map(|part| part.name).collect();
        let fits = parts.len() == names.len() && names.iter().all(|name| parts.iter().any(|(own, _)| own == name));
        return (!fits).then(|| format!("expected one key for each of: {}", names.join(", ")));
    }
    let begins = |(_, secret): &(_, SecretString)| secret.expose_secret().starts_with(known.prefix);
    let is_twice = !known.prefix.is_empty() && parts.first().is_some_and(begins);
    is_twice.then(|| format!("the token begins with `{}`, which the client puts before it; leave it out", known.prefix))
}

impl Credentials {
    /// What is wrong with the text of a part: it is empty, or holds a blank, a line break, a quotation mark or anything
    /// else beside visible ASCII. The part and the kind of character are named, and nothing of the text is repeated.
    ///
    /// A client refuses such credentials itself; a source asks in order to name the place that they come from.
    #[must_use]
    pub fn fault(&self) -> Option<String> {
        let of = |part: Part, text: &str| part.fault(text).map(|fault| format!("{} {fault}", part.title()));
        let proof = match &self.proof {
            Proof::Key { access_key, secret_key } => {
                of(Part::AccessKey, access_key).or_else(|| of(Part::SecretKey, secret_key.expose_secret()))
            }
            Proof::Secrets(Scheme::Basic, parts) => parts
                .iter()
                .zip([Part::User, Part::Password])
                .find_map(|((_, secret), part)| of(part, secret.expose_secret())),
            Proof::Secrets(Scheme::Token, parts) => {
                parts.iter().find_map(|(_, secret)| of(Part::Token, secret.expose_secret()))
            }
            Proof::Secrets(_, parts) => parts.iter().find_map(|(_, secret)| of(Part::Key, secret.expose_secret())),
            Proof::Nothing => None,
        };
        let session = || of(Part::SecurityToken, self.security_token.as_ref()?.expose_secret());
        let account = || of(Part::Account, self.domain_id.as_deref()?);
        proof.or_else(session).or_else(account)
    }
}
