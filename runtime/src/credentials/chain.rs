//! Sources that are asked in turn.

use core::fmt;

use super::{CredentialsError, CredentialsFuture, CredentialsSource};
use crate::descriptor::{CredentialSources, Service};

/// Sources that are asked in turn; the first that has credentials answers.
///
/// A source that has none is passed over. One that has some which cannot be used (half a key pair, a file with a
/// mistake) ends the chain: the next source might belong to another account. Either way the error tells what each
/// source said, in the order of asking.
///
/// Whenever new credentials are needed, the chain is asked from its beginning.
#[derive(Default)]
pub struct ChainSource {
    sources: Vec<Box<dyn CredentialsSource>>,
}

impl ChainSource {
    /// A chain without sources.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The places of a service: environment, profile file, metadata service.
    ///
    /// Those that a cargo feature leaves out are not there: `environment` has the first two, `hyper` the last.
    #[must_use]
    #[cfg_attr(
        not(any(feature = "environment", feature = "hyper")),
        expect(unused_variables, reason = "no source is built")
    )]
    pub fn of(places: &CredentialSources) -> Self {
        let chain = Self::new();
        #[cfg(feature = "environment")]
        let chain = chain.and(places.environment.map(super::EnvironmentSource::new));
        #[cfg(feature = "environment")]
        let chain = chain.and(places.profile.map(super::ProfileSource::new));
        #[cfg(feature = "hyper")]
        let chain = chain.and(places.metadata.map(super::MetadataSource::new));
        chain
    }

    /// The places of a service, and behind its variables for a key pair those for other [methods](crate::SecretScheme).
    #[must_use]
    pub fn of_service(service: &'static Service) -> Self {
        let places = &service.credentials;
        let chain = Self::new();
        #[cfg(feature = "environment")]
        let chain = chain.and(places.environment.map(super::EnvironmentSource::new));
        #[cfg(feature = "environment")]
        let chain =
            service.auth.with_variables().fold(chain, |chain, scheme| chain.then(super::VariablesSource::new(scheme)));
        let others = Self::of(&CredentialSources { environment: None, ..*places });
        others.sources.into_iter().fold(chain, Self::then)
    }

    /// Asks that source when those before it have no credentials.
    #[must_use]
    pub fn then(self, source: impl CredentialsSource + 'static) -> Self {
        self.and(Some(source))
    }

    fn and(mut self, source: Option<impl CredentialsSource + 'static>) -> Self {
        if let Some(source) = source {
            self.sources.push(Box::new(source));
        }
        self
    }
}

impl CredentialsSource for ChainSource {
    fn load(&self) -> CredentialsFuture<'_> {
        Box::pin(async move {
            let mut errors = Vec::new();
            for (at, source) in self.sources.iter().enumerate() {
                match source.load().await {
                    Ok(credentials) => return Ok(credentials),
                    Err(error) if error.is_broken() => {
                        let last = at + 1 == self.sources.len();
                        errors.push(if last { error } else { error.and_nobody_else_was_asked() });
                        break;
                    }
                    Err(error) => errors.push(error),
                }
            }
            Err(CredentialsError::of_all(errors))
        })
    }
}

/// Shows no credentials.
impl fmt::Debug for ChainSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChainSource").field("sources", &self.sources.len()).finish_non_exhaustive()
    }
}
