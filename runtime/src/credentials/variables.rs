//! Secrets of a method from variables of the environment.

use core::fmt;
use std::ffi::OsString;

use secrecy::SecretString;

use super::machine::{self, Variables};
use super::{Credentials, CredentialsError, CredentialsFuture, CredentialsSource};
use crate::descriptor::SecretScheme;

const NAME: &str = "the environment";

/// Environment variables with the secrets of an authentication method other than a signature. Empty ones count as not
/// set.
///
/// They are read for the first call of a client, and again after the service has rejected the credentials.
pub struct VariablesSource {
    scheme: &'static SecretScheme,
    variables: Variables,
}

impl VariablesSource {
    /// Reads the variables of a method.
    #[must_use]
    pub fn new(scheme: &'static SecretScheme) -> Self {
        Self { scheme, variables: machine::variables() }
    }

    /// Reads variables from a function instead of the environment, such as in a test.
    #[must_use]
    pub fn reading(mut self, variables: impl Fn(&str) -> Option<OsString> + Send + Sync + 'static) -> Self {
        self.variables = Box::new(variables);
        self
    }

    fn read(&self) -> Result<Credentials, CredentialsError> {
        let broken = |reason: String| CredentialsError::broken(NAME, reason);
        let (mut found, mut set, mut missing) = (Vec::new(), Vec::new(), Vec::new());
        for part in self.scheme.parts {
            let Some(variable) = part.variable else {
                return Err(CredentialsError::new(NAME, format!("no variable is known for {}", part.name)));
            };
            let text = machine::text(&self.variables, variable).map_err(broken)?;
            match text.filter(|text| !text.is_empty()) {
                Some(text) => {
                    set.push(format!("`{variable}`"));
                    found.push((part.name, SecretString::from(text.as_str())));
                }
                None => missing.push(format!("`{variable}`")),
            }
        }
        match (set.is_empty(), missing.is_empty()) {
            (_, true) => {
                let credentials = Credentials::secrets(self.scheme.scheme, found);
                let fault = credentials.fault();
                fault.map_or(Ok(credentials), |fault| Err(broken(format!("{}: {fault}", set.join(", ")))))
            }
            (true, false) => Err(CredentialsError::new(NAME, format!("{} not set", are(&missing)))),
            (false, false) => Err(broken(format!("{} set and {} not; set all or none", are(&set), are(&missing)))),
        }
    }
}

fn are(names: &[String]) -> String {
    let verb = if names.len() == 1 { "is" } else { "are" };
    format!("{} {verb}", names.join(" and "))
}

impl CredentialsSource for VariablesSource {
    fn load(&self) -> CredentialsFuture<'_> {
        Box::pin(core::future::ready(self.read()))
    }
}

/// Shows names only.
impl fmt::Debug for VariablesSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VariablesSource").field("scheme", &self.scheme).finish_non_exhaustive()
    }
}
