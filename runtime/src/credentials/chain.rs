//! Sources that are asked in turn.

use core::fmt;

use super::{CredentialsError, CredentialsFuture, CredentialsSource};
use crate::descriptor::{CredentialSources, Service};

/// Tries sources in order and returns the first credentials.
///
/// A source without credentials is skipped. A source with unusable ones (half an access key, an invalid file) ends
/// the chain, because the next source might belong to another account. The error contains the reason of each source,
/// in order.
///
/// A refresh starts with the first source again.
#[derive(Default)]
pub struct ChainSource {
    sources: Vec<Box<dyn CredentialsSource>>,
}

impl ChainSource {
    /// An empty chain.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The sources of a service: environment, profile file, metadata service.
    ///
    /// The first two require the feature `environment`, the last one `hyper`.
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

    /// The sources of a service, including variables for other [methods](crate::SecretScheme) than an access key.
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

    /// Adds a source, which is tried after the others.
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

/// Does not show credentials.
impl fmt::Debug for ChainSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChainSource").field("sources", &self.sources.len()).finish_non_exhaustive()
    }
}
