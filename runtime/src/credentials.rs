//! What proves who makes a call, and where it comes from.

mod cache;
mod chain;
#[cfg(feature = "environment")]
mod environment;
mod error;
mod fit;
mod keys;
#[cfg(feature = "environment")]
mod machine;
mod metadata;
mod part;
#[cfg(feature = "environment")]
mod profile;
mod refresh;
mod source;
#[cfg(feature = "environment")]
mod token_file;
#[cfg(feature = "environment")]
mod variables;

use core::fmt;
use core::time::Duration;
use std::time::SystemTime;

use secrecy::{ExposeSecret, SecretString};

use crate::Scheme;

pub(crate) use cache::{CredentialsCache, Issued};
pub use chain::ChainSource;
#[cfg(feature = "environment")]
pub use environment::EnvironmentSource;
pub use error::CredentialsError;
pub(crate) use fit::{Unfit, check_fit};
pub use metadata::MetadataSource;
#[cfg(feature = "environment")]
pub use profile::ProfileSource;
pub use refresh::RefreshSource;
pub(crate) use source::Nobody;
pub use source::{CredentialsFuture, CredentialsSource};
#[cfg(feature = "environment")]
pub use token_file::TokenFileSource;
#[cfg(feature = "environment")]
pub use variables::VariablesSource;

/// Credentials: an access key for signatures, or secrets that are sent as they are. Not shown in debug output; zeroed
/// when dropped.
#[derive(Clone)]
pub struct Credentials {
    pub(crate) proof: Proof,
    pub(crate) security_token: Option<SecretString>,
    pub(crate) domain_id: Option<String>,
    pub(crate) expires_at: Option<SystemTime>,
    pub(crate) renewed_before_end: Option<Duration>,
}

#[derive(Clone)]
pub(crate) enum Proof {
    Key {
        access_key: String,
        secret_key: SecretString,
    },
    /// The secrets of a method in the order of its parts; those of keys in headers by their names.
    Secrets(Scheme, Vec<(String, SecretString)>),
    /// For operations that need no credentials.
    Nothing,
}

impl Credentials {
    /// An access key: signs calls.
    #[must_use]
    pub fn key(access_key: impl Into<String>, secret_key: impl Into<SecretString>) -> Self {
        Self::new(Proof::Key { access_key: access_key.into(), secret_key: secret_key.into() })
    }

    /// A token: sent with each call.
    #[must_use]
    pub fn token(token: impl Into<SecretString>) -> Self {
        Self::secrets(Scheme::Token, [("", token.into())])
    }

    /// User and password: sent with HTTP Basic authentication.
    #[must_use]
    pub fn basic(user: impl Into<SecretString>, password: impl Into<SecretString>) -> Self {
        Self::secrets(Scheme::Basic, [("", user.into()), ("", password.into())])
    }

    /// An API key, sent in the query.
    #[must_use]
    pub fn query_key(key: impl Into<SecretString>) -> Self {
        Self::secrets(Scheme::Query, [("", key.into())])
    }

    /// API keys sent in headers, by their names in the spec.
    ///
    /// ```
    /// # use api_runtime::Credentials;
    /// let credentials = Credentials::header_keys([("email", "a@example.com"), ("key", "c0ffee")]);
    /// # let _ = credentials;
    /// ```
    #[must_use]
    pub fn header_keys<N: Into<String>, S: Into<SecretString>>(keys: impl IntoIterator<Item = (N, S)>) -> Self {
        Self::secrets(Scheme::Key, keys)
    }

    /// For operations that need no credentials.
    pub(crate) const fn nothing() -> Self {
        Self::new(Proof::Nothing)
    }

    /// The authentication method. `None` for no credentials.
    pub(crate) const fn scheme(&self) -> Option<Scheme> {
        match self.proof {
            Proof::Key { .. } => Some(Scheme::Signature),
            Proof::Secrets(scheme, _) => Some(scheme),
            Proof::Nothing => None,
        }
    }

    pub(crate) fn secrets<N: Into<String>, S: Into<SecretString>>(
        scheme: Scheme,
        parts: impl IntoIterator<Item = (N, S)>,
    ) -> Self {
        let parts = parts.into_iter().map(|(name, secret)| (name.into(), secret.into()));
        Self::new(Proof::Secrets(scheme, parts.collect()))
    }

    /// The security token of a temporary access key.
    #[must_use]
    pub fn security_token(mut self, token: impl Into<SecretString>) -> Self {
        self.security_token = Some(token.into());
        self
    }

    /// The id of the account for which calls are made.
    #[must_use]
    pub fn domain_id(mut self, id: impl Into<String>) -> Self {
        self.domain_id = Some(id.into());
        self
    }

    /// When they expire. A client refreshes them five minutes before, or as set by
    /// [`renewed_before_end`](Self::renewed_before_end), with jitter of up to a tenth of that.
    #[must_use]
    pub fn expires_at(mut self, time: SystemTime) -> Self {
        self.expires_at = Some(time);
        self
    }

    /// How long before the expiry a client refreshes them.
    #[must_use]
    pub fn renewed_before_end(mut self, margin: Duration) -> Self {
        self.renewed_before_end = Some(margin);
        self
    }

    /// Whether the service sees the same proof in both.
    pub(crate) fn prove_as(&self, other: &Self) -> bool {
        let same = |one: &SecretString, other: &SecretString| one.expose_secret() == other.expose_secret();
        let proof = match (&self.proof, &other.proof) {
            (Proof::Key { access_key, secret_key }, Proof::Key { access_key: key, secret_key: secret }) => {
                access_key == key && same(secret_key, secret)
            }
            (Proof::Secrets(scheme, parts), Proof::Secrets(other, others)) => {
                let equal =
                    |((name, secret), (other, others)): (&(_, _), &(_, _))| name == other && same(secret, others);
                scheme == other && parts.len() == others.len() && parts.iter().zip(others).all(equal)
            }
            _ => false,
        };
        let session = match (&self.security_token, &other.security_token) {
            (Some(token), Some(other)) => same(token, other),
            (one, other) => one.is_none() && other.is_none(),
        };
        proof && session && self.domain_id == other.domain_id
    }

    const fn new(proof: Proof) -> Self {
        Self { proof, security_token: None, domain_id: None, expires_at: None, renewed_before_end: None }
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.proof {
            Proof::Key { .. } => "key",
            Proof::Secrets(scheme, _) => scheme.as_str(),
            Proof::Nothing => "nothing",
        };
        f.debug_struct("Credentials").field("kind", &kind).field("expires_at", &self.expires_at).finish_non_exhaustive()
    }
}
