//! Whether credentials are of a kind that a service takes, and written as its headers take them.

use secrecy::ExposeSecret;

use super::part::Part;
use super::{Credentials, Proof};
use crate::{Service, sign};

/// Why credentials cannot be used.
pub(crate) enum Unfit {
    /// The service wants a signature that nothing here can make.
    Algorithm(&'static str),
    /// The service does not take such credentials, or HTTP does not take their text.
    Credentials(String),
}

/// Refuses what would silently not be sent, and what the service would only call a wrong signature.
pub(crate) fn check_fit(service: &Service, credentials: &Credentials) -> Result<(), Unfit> {
    let refused = |what: &str| Err(Unfit::Credentials(what.to_owned()));
    let (session, account) = (&credentials.security_token, &credentials.domain_id);
    match (&credentials.proof, service.auth.signature, service.auth.token_header) {
        (Proof::Key { .. }, Some(scheme), _) => {
            if scheme.algorithm != sign::ALGORITHM {
                return Err(Unfit::Algorithm(scheme.algorithm));
            }
            if session.is_some() && scheme.session_header.is_none() {
                return refused("this service does not use security tokens");
            }
            if account.is_some() && scheme.domain_header.is_none() {
                return refused("this service does not use account ids");
            }
        }
        (Proof::Token(_), _, Some(_)) => {
            if session.is_some() || account.is_some() {
                return refused("security token and account id require an access key");
            }
        }
        (Proof::Key { .. }, None, _) => return refused("this service does not use access keys"),
        (Proof::Token(_), _, None) => return refused("this service does not use tokens"),
    }
    credentials.fault().map_or(Ok(()), |fault| Err(Unfit::Credentials(fault)))
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
            Proof::Token(token) => of(Part::Token, token.expose_secret()),
        };
        let session = || of(Part::SecurityToken, self.security_token.as_ref()?.expose_secret());
        let account = || of(Part::Account, self.domain_id.as_deref()?);
        proof.or_else(session).or_else(account)
    }
}
