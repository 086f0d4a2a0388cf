//! Credentials from variables of the environment.

use core::fmt;
use std::ffi::OsString;

use secrecy::SecretString;

use super::keys::{Found, key_pair};
use super::machine::{self, Variables};
use super::{Credentials, CredentialsError, CredentialsFuture, CredentialsSource};
use crate::descriptor::EnvironmentNames;

const NAME: &str = "the environment";

/// Environment variables with an access key. Empty ones count as not set.
///
/// They are read for the first call of a client, and again after the service has rejected the credentials.
pub struct EnvironmentSource {
    names: &'static EnvironmentNames,
    variables: Variables,
}

impl EnvironmentSource {
    /// Reads variables with these names.
    #[must_use]
    pub fn new(names: &'static EnvironmentNames) -> Self {
        Self { names, variables: machine::variables() }
    }

    /// Reads variables from a function instead of the environment, such as in a test.
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

/// Shows names only.
impl fmt::Debug for EnvironmentSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EnvironmentSource").field("names", &self.names).finish_non_exhaustive()
    }
}
