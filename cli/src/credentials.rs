//! Where the program's credentials come from: never a flag, which others could see in the list of processes.

use std::fs::File;
use std::io::Read;
use std::sync::Arc;

use api_runtime::{
    ChainSource, Credentials, CredentialsSource, EnvironmentSource, MetadataSource, ProfileSource, Service,
};

use crate::Streams;
use crate::failure::Failure;
use crate::options::Options;

/// Longest file with a token that is read, in bytes.
const LONGEST_TOKEN: u64 = 64 * 1024;

/// The token of a file, without the white space and the byte order mark around it that files have.
fn token(file: &str) -> Result<Credentials, String> {
    let mut text = String::new();
    let opened = File::open(file).and_then(|file| file.take(LONGEST_TOKEN + 1).read_to_string(&mut text));
    opened.map_err(|error| format!("cannot be read: {error}"))?;
    if text.len() as u64 > LONGEST_TOKEN {
        return Err("cannot be read: it is longer than 64 KiB".to_owned());
    }
    let credentials = Credentials::token(text.trim_start_matches('\u{feff}').trim());
    match credentials.fault() {
        Some(fault) => Err(fault),
        None => Ok(credentials),
    }
}

/// The source that the options say; without a word the service's own places are asked in turn.
pub(crate) fn source(
    service: &'static Service,
    options: &Options,
    streams: &Streams<'_>,
) -> Result<Box<dyn CredentialsSource>, Failure> {
    if let Some(file) = &options.target.token_file {
        return Ok(Box::new(token(file).map_err(|why| Failure::Usage(format!("--token-file {file}: {why}")))?));
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
