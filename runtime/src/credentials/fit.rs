//! Whether credentials are of a kind that a service takes.

use http::HeaderValue;
use secrecy::ExposeSecret;

use super::{Credentials, Proof};
use crate::{Service, sign};

/// Why credentials cannot be used.
pub(crate) enum Unfit {
    /// The service wants a signature that nothing here can make.
    Algorithm(&'static str),
    /// The service does not take such credentials, or HTTP does not take their text.
    Credentials(&'static str),
}

/// Refuses what would silently not be sent.
pub(crate) fn check_fit(service: &Service, credentials: &Credentials) -> Result<(), Unfit> {
    let refused = |what| Err(Unfit::Credentials(what));
    let fits_header = |text: &str| !text.is_empty() && HeaderValue::from_str(text).is_ok();
    let session = credentials.security_token.as_ref();
    let scheme = match (&credentials.proof, service.auth.signature, service.auth.token_header) {
        (Proof::Key { .. }, Some(scheme), _) if scheme.algorithm != sign::ALGORITHM => {
            return Err(Unfit::Algorithm(scheme.algorithm));
        }
        (Proof::Key { access_key, secret_key }, Some(scheme), _) => {
            if !fits_header(access_key) || secret_key.expose_secret().is_empty() {
                return refused("a key is empty, or holds characters that no header takes");
            }
            scheme
        }
        (Proof::Token(token), _, Some(_)) => {
            return match session.is_some() || credentials.domain_id.is_some() {
                true => refused("security token and account id belong to a key pair"),
                false if fits_header(token.expose_secret()) => Ok(()),
                false => refused("the token is empty, or holds characters that no header takes"),
            };
        }
        (Proof::Key { .. }, None, _) => return refused("it takes no key pairs"),
        (Proof::Token(_), _, None) => return refused("it takes no tokens"),
    };
    match (session, credentials.domain_id.as_deref()) {
        (Some(_), _) if scheme.session_header.is_none() => refused("it takes no security tokens"),
        (Some(token), _) if !fits_header(token.expose_secret()) => refused("the security token fits no header"),
        (_, Some(_)) if scheme.domain_header.is_none() => refused("it takes no account id"),
        (_, Some(id)) if !fits_header(id) => refused("the account id fits no header"),
        _ => Ok(()),
    }
}
