//! Credentials from variables of the environment.

use core::fmt;
use std::ffi::OsString;

use secrecy::SecretString;

use super::keys::{Found, key_pair};
use super::machine::{self, Variables};
use super::{Credentials, CredentialsError, CredentialsFuture, CredentialsSource};
use crate::descriptor::EnvironmentNames;

const NAME: &str = "the environment";

/// Variables of the environment that hold a key pair. Empty ones count as not set.
///
/// They are read when a client first needs credentials, and again when the service has refused these.
pub struct EnvironmentSource {
    names: &'static EnvironmentNames,
    variables: Variables,
}

impl EnvironmentSource {
    /// Variables of those names, in the environment of the process.
    #[must_use]
    pub fn new(names: &'static EnvironmentNames) -> Self {
        Self { names, variables: machine::variables() }
    }

    /// Variables from somewhere else than the environment of the process: from a test, or from a file of settings.
    #[must_use]
    pub fn reading(mut self, variables: impl Fn(&str) -> Option<OsString> + Send + Sync + 'static) -> Self {
        self.variables = Box::new(variables);
        self
    }

    fn read(&self) -> Result<Credentials, CredentialsError> {
        key_pair(NAME, &self.names.keys, self.names.others, |name| {
            let text = machine::text(&self.variables, name)?;
            Ok(text.map(|text| Found { text: SecretString::from(text.as_str()), place: format!("`{name}`") }))
        })
    }
}

impl CredentialsSource for EnvironmentSource {
    fn load(&self) -> CredentialsFuture<'_> {
        Box::pin(core::future::ready(self.read()))
    }
}

/// Shows names alone.
impl fmt::Debug for EnvironmentSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EnvironmentSource").field("names", &self.names).finish_non_exhaustive()
    }
}
