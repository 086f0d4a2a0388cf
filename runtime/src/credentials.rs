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
mod source;

use core::fmt;
use core::time::Duration;
use std::time::SystemTime;

use secrecy::{ExposeSecret, SecretString};

pub(crate) use cache::{CredentialsCache, Issued};
pub use chain::ChainSource;
#[cfg(feature = "environment")]
pub use environment::EnvironmentSource;
pub use error::CredentialsError;
pub(crate) use fit::{Unfit, check_fit};
pub use metadata::MetadataSource;
#[cfg(feature = "environment")]
pub use profile::ProfileSource;
pub use source::{CredentialsFuture, CredentialsSource};

/// A key pair that signs calls, or a token that stands in a header. Never shown in debug output; wiped when dropped.
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
    Key { access_key: String, secret_key: SecretString },
    Token(SecretString),
}

impl Credentials {
    /// A key pair: calls are signed with it.
    #[must_use]
    pub fn key(access_key: impl Into<String>, secret_key: impl Into<SecretString>) -> Self {
        Self::new(Proof::Key { access_key: access_key.into(), secret_key: secret_key.into() })
    }

    /// A token: calls carry it, and nothing is signed.
    #[must_use]
    pub fn token(token: impl Into<SecretString>) -> Self {
        Self::new(Proof::Token(token.into()))
    }

    /// The token that belongs to a temporary key pair.
    #[must_use]
    pub fn security_token(mut self, token: impl Into<SecretString>) -> Self {
        self.security_token = Some(token.into());
        self
    }

    /// The id of the account that the call is made for.
    #[must_use]
    pub fn domain_id(mut self, id: impl Into<String>) -> Self {
        self.domain_id = Some(id.into());
        self
    }

    /// When they expire. A client asks their source again five minutes before, or as
    /// [`renewed_before_end`](Self::renewed_before_end) says, and up to a tenth of that later, by chance.
    #[must_use]
    pub fn expires_at(mut self, time: SystemTime) -> Self {
        self.expires_at = Some(time);
        self
    }

    /// How long before they expire a client asks their source again.
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
            (Proof::Token(token), Proof::Token(other)) => same(token, other),
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
            Proof::Token(_) => "token",
        };
        f.debug_struct("Credentials").field("kind", &kind).field("expires_at", &self.expires_at).finish_non_exhaustive()
    }
}
