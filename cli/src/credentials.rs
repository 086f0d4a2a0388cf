//! Where the program's credentials come from: never a flag, which others could see in the list of processes.

use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use api_runtime::{
    ChainSource, Credentials, CredentialsSource, EnvironmentSource, MetadataSource, ProfileNames, ProfileSource,
    Service, VariablesSource,
};

use crate::failure::Failure;
use crate::options::Options;
use crate::settings::{Settings, Source, Variables, home, readable_by_others};
use crate::{Streams, shown};

/// Longest file with a token that is read, in bytes.
const LONGEST_TOKEN: u64 = 64 * 1024;

/// The token in a file, without surrounding white space and byte order mark.
fn token(file: &str) -> Result<Credentials, String> {
    let mut text = String::new();
    let opened = File::open(file).and_then(|file| file.take(LONGEST_TOKEN + 1).read_to_string(&mut text));
    opened.map_err(|error| format!("cannot be read: {error}"))?;
    if text.len() as u64 > LONGEST_TOKEN {
        return Err("cannot be read: longer than 64 KiB".to_owned());
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
    settings: &Settings,
    streams: &mut Streams<'_>,
) -> Result<Box<dyn CredentialsSource>, Failure> {
    if let Some(file) = &options.target.token_file {
        warn_of(Path::new(file), streams.errors);
        return Ok(Box::new(token(file).map_err(|why| Failure::Usage(format!("--token-file {file}: {why}")))?));
    }
    let places = &service.credentials;
    let variable = Arc::clone(&streams.variable);
    let variables = || {
        let variable = Arc::clone(&variable);
        move |name: &str| variable(name)
    };
    let section = section(settings);
    let profile = places.profile.map(|names| {
        let name = section.map_or(names.section, |section| section.name);
        (names, ProfileSource::new(names).section(name).reading(variables()))
    });
    let profile = match (profile, section) {
        (Some((names, profile)), Some(Section { alone: true, .. })) => {
            warn_of_profiles(names, streams);
            return Ok(Box::new(profile));
        }
        (profile, _) => profile,
    };
    let mut chain = ChainSource::new();
    if let Some(names) = places.environment {
        chain = chain.then(EnvironmentSource::new(names).reading(variables()));
    }
    for scheme in service.auth.with_variables() {
        chain = chain.then(VariablesSource::new(scheme).reading(variables()));
    }
    if let Some((names, profile)) = profile {
        let is_set = |name: &str| (streams.variable)(name).is_some_and(|value| !value.is_empty());
        if !places.environment.is_some_and(|names| is_set(names.keys.access_key)) {
            warn_of_profiles(names, streams);
        }
        chain = chain.then(profile);
    }
    // A profile that is named stands for an account, and the machine's own may be another.
    if let Some(names) = places.metadata.filter(|_| streams.metadata && section.is_none()) {
        chain = chain.then(MetadataSource::new(names));
    }
    Ok(Box::new(chain))
}

/// The section of the credentials file that a profile stands for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Section<'a> {
    pub(crate) name: &'a str,
    /// Whether no other place is asked: an option or a variable of the program names the profile.
    pub(crate) alone: bool,
}

/// The section of the profile that is set.
pub(crate) fn section(settings: &Settings) -> Option<Section<'_>> {
    let profile = settings.profile.as_ref()?;
    Some(Section { name: &profile.text, alone: !matches!(profile.source, Source::File { .. }) })
}

/// Warns of a file with secrets that others can read. Vendors' programs write such files, so it is not refused.
fn warn_of(path: &Path, errors: &mut dyn Write) {
    if readable_by_others(path) {
        let path = shown::line(&path.display().to_string());
        let _ = writeln!(errors, "warning: {path} holds secrets, and others can read it; run `chmod 600 {path}`");
    }
}

fn warn_of_profiles(names: &ProfileNames, streams: &mut Streams<'_>) {
    let variable = std::sync::Arc::clone(&streams.variable);
    let variables = Variables::new("", &variable);
    let set = names.path_variable.and_then(|name| variables.get(name)).map(PathBuf::from);
    let path = set.or_else(|| home(&variables).map(|home| home.join(names.path)));
    if let Some(path) = path {
        warn_of(&path, streams.errors);
    }
}
