//! Where the program's credentials come from: never a flag, which others could see in the list of processes.

use std::sync::Arc;

use api_runtime::{
    ChainSource, Credentials, CredentialsSource, EnvironmentSource, MetadataSource, ProfileSource, Service,
};

use crate::Streams;
use crate::arguments::Options;
use crate::failure::Failure;

/// The source that the options say; without a word the service's own places are asked in turn.
pub(crate) fn source(
    service: &'static Service,
    options: &Options,
    streams: &Streams<'_>,
) -> Result<Box<dyn CredentialsSource>, Failure> {
    if let Some(file) = &options.target.token_file {
        let text = std::fs::read_to_string(file);
        let text = text.map_err(|error| Failure::Usage(format!("--token-file {file}: cannot be read: {error}")))?;
        return Ok(Box::new(Credentials::token(text.trim())));
    }
    let places = &service.credentials;
    let variables = || {
        let variable = Arc::clone(&streams.variable);
        move |name: &str| variable(name)
    };
    if let Some(section) = &options.target.profile {
        let names = places.profile.ok_or_else(|| Failure::usage("--profile: the service has no file of profiles"))?;
        return Ok(Box::new(ProfileSource::new(names).section(section.as_str()).reading(variables())));
    }
    let mut chain = ChainSource::new();
    if let Some(names) = places.environment {
        chain = chain.then(EnvironmentSource::new(names).reading(variables()));
    }
    if let Some(names) = places.profile {
        chain = chain.then(ProfileSource::new(names).reading(variables()));
    }
    if let Some(names) = places.metadata.filter(|_| streams.metadata) {
        chain = chain.then(MetadataSource::new(names));
    }
    Ok(Box::new(chain))
}
