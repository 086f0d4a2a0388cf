//! What signs requests: the runtime's own algorithm, or one that a caller or a service's crate brings.

use core::fmt;

use secrecy::SecretString;

use crate::client::Header;
use crate::encode::Address;
use crate::{Instant, InvalidRequest, Method, Parts};

/// An algorithm that signs requests with a key pair. [`ClientBuilder::signer`](crate::ClientBuilder::signer) takes one for a
/// service whose algorithm the runtime does not have.
///
/// ```
/// use api_runtime::{InvalidRequest, KeyPair, Signer, ToSign};
///
/// struct Plain;
///
/// impl Signer for Plain {
///     fn algorithm(&self) -> &'static str {
///         "PLAIN-1"
///     }
///
///     fn authorization(&self, request: &ToSign<'_>, keys: &KeyPair<'_>) -> Result<String, InvalidRequest> {
///         let signature = sign_with(keys.secret_key, request.method().as_str(), request.path(), request.body());
///         Ok(format!("PLAIN-1 {}:{signature}", keys.access_key))
///     }
/// }
/// # fn sign_with(_: &api_runtime::SecretString, _: &str, _: &str, _: &[u8]) -> String { String::new() }
/// ```
pub trait Signer: Send + Sync {
    /// Name of the algorithm, as the service's table has it.
    fn algorithm(&self) -> &'static str;

    /// The text of the date header: `20260102T030405Z`, unless the algorithm has another form.
    fn date(&self, time: Instant) -> String {
        time.basic_text().to_string()
    }

    /// The value of `Authorization` for a request that is complete: nothing of it changes afterwards.
    ///
    /// # Errors
    ///
    /// When the request or the keys cannot be signed; the call fails before anything is sent. The reason must not hold a secret.
    fn authorization(&self, request: &ToSign<'_>, keys: &KeyPair<'_>) -> Result<String, InvalidRequest>;
}

/// The keys that a request is signed with.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct KeyPair<'a> {
    /// Id of the key.
    pub access_key: &'a str,
    /// The key itself.
    pub secret_key: &'a SecretString,
    /// The token of temporary keys, which stands in the session header already where the service has one.
    pub security_token: Option<&'a SecretString>,
}

/// A request that is complete but for its signature.
pub struct ToSign<'a> {
    pub(crate) parts: &'a Parts,
    pub(crate) address: &'a Address<'a>,
    pub(crate) added: &'a [Header<'a>],
    pub(crate) body: &'a [u8],
    pub(crate) date: &'a str,
}

impl ToSign<'_> {
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

    /// Keys and values of the query, not encoded, in the order in which they go out.
    pub fn query(&self) -> impl Iterator<Item = (&str, &str)> {
        self.parts.query.iter().map(|(name, value)| (&**name, &**value))
    }

    /// Names and values of all headers but `Authorization`.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        let added = self.added.iter().map(|header| (header.name, &*header.value));
        self.parts.headers.iter().map(|(name, value)| (&**name, &**value)).chain(added)
    }

    /// The body as it goes out.
    #[must_use]
    pub const fn body(&self) -> &[u8] {
        self.body
    }

    /// The text of the date header.
    #[must_use]
    pub const fn date(&self) -> &str {
        self.date
    }
}

/// Shows no secret.
impl fmt::Debug for KeyPair<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeyPair").field("access_key", &self.access_key).finish_non_exhaustive()
    }
}

/// Shows names alone: values may be secret.
impl fmt::Debug for ToSign<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ToSign").field("parts", self.parts).finish_non_exhaustive()
    }
}
