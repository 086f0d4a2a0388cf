//! What signs requests: the runtime's own algorithm, or one that a caller or a service's crate brings.

use core::fmt;

use secrecy::SecretString;

use crate::client::Header;
use crate::encode::Address;
use crate::{Instant, InvalidRequest, Method, Parts};

/// A signature algorithm. Pass one to [`ClientBuilder::signer`](crate::ClientBuilder::signer) for a service with an
/// algorithm that the runtime does not implement.
///
/// ```
/// use api_runtime::{InvalidRequest, AccessKey, Signer, SignableRequest};
///
/// struct Plain;
///
/// impl Signer for Plain {
///     fn algorithm(&self) -> &'static str {
///         "PLAIN-1"
///     }
///
///     fn authorization(&self, request: &SignableRequest<'_>, keys: &AccessKey<'_>) -> Result<String, InvalidRequest> {
///         let signature = sign_with(keys.secret_key, request.method().as_str(), request.path(), request.body());
///         Ok(format!("PLAIN-1 {}:{signature}", keys.access_key))
///     }
/// }
/// # fn sign_with(_: &api_runtime::SecretString, _: &str, _: &str, _: &[u8]) -> String { String::new() }
/// ```
pub trait Signer: Send + Sync {
    /// Name of the algorithm, as in the spec.
    fn algorithm(&self) -> &'static str;

    /// The value of the date header. Default format: `20260102T030405Z`.
    fn date(&self, time: Instant) -> String {
        time.basic_text().to_owned()
    }

    /// The value of `Authorization` for a complete request.
    ///
    /// # Errors
    ///
    /// If the request cannot be signed. The call then fails before anything is sent. The reason must not contain a
    /// secret.
    fn authorization(&self, request: &SignableRequest<'_>, keys: &AccessKey<'_>) -> Result<String, InvalidRequest>;
}

/// The access key that signs a request.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct AccessKey<'a> {
    /// Id of the key.
    pub access_key: &'a str,
    /// The secret key.
    pub secret_key: &'a SecretString,
    /// The security token of a temporary key. If the service has a header for it, it is already set.
    pub security_token: Option<&'a SecretString>,
}

/// A request that is complete except for its signature.
pub struct SignableRequest<'a> {
    pub(crate) parts: &'a Parts,
    pub(crate) address: &'a Address<'a>,
    pub(crate) added: &'a [Header<'a>],
    pub(crate) body: &'a [u8],
    pub(crate) date: &'a str,
}

impl SignableRequest<'_> {
    /// The method.
    #[must_use]
    pub const fn method(&self) -> Method {
        self.parts.method
    }

    /// The path, percent-encoded.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.parts.path
    }

    /// Keys and values of the query, not encoded, in the order in which they are sent.
    pub fn query(&self) -> impl Iterator<Item = (&str, &str)> {
        self.parts.query.iter()
    }

    /// Names and values of all headers except `Authorization`.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        let added = self.added.iter().map(|header| (header.name, &*header.value));
        self.parts.headers.iter().map(|(name, value)| (&**name, &**value)).chain(added)
    }

    /// The body as sent.
    #[must_use]
    pub const fn body(&self) -> &[u8] {
        self.body
    }

    /// The value of the date header.
    #[must_use]
    pub const fn date(&self) -> &str {
        self.date
    }
}

/// Does not show secrets.
impl fmt::Debug for AccessKey<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessKey").field("access_key", &self.access_key).finish_non_exhaustive()
    }
}

/// Shows names alone: values may be secret.
impl fmt::Debug for SignableRequest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignableRequest").field("parts", self.parts).finish_non_exhaustive()
    }
}
