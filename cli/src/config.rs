//! `config list`: each setting, its value and where it comes from, without a secret.

use api_runtime::{CredentialsSource, EnvironmentSource, ProfileSource, VariablesSource};

use crate::failure::Failure;
use crate::options::Options;
use crate::output::grid;
use crate::settings::{Key, Settings, Value};
use crate::table::Program;
use crate::{Exit, Streams, credentials};

/// Variables that name a proxy for every program.
const PROXIES: [&str; 6] = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"];

/// Prints the settings.
pub(crate) fn list(program: &Program, options: &Options, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    let settings = Settings::read(program, options, streams)?;
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut row = |cells: [&str; 3]| rows.push(cells.map(str::to_owned).into());
    for (key, value) in settings.all() {
        match (key, value) {
            (_, Some(Value { text, source })) => row([key.name(), &without_user(text), &source.to_string()]),
            (Key::Endpoint, None) if settings.region.is_none() => {
                row([key.name(), program.service.endpoint, "default"]);
            }
            (Key::Proxy, None) => {
                let variable = |name: &&str| (streams.variable)(name).filter(|value| !value.is_empty());
                let found = PROXIES.iter().find_map(|name| Some((*name, variable(name)?)));
                let (name, value) = found.map_or(("", "none".into()), |(name, value)| (name, value));
                let source = if name.is_empty() { "default" } else { name };
                row([key.name(), &without_user(&value.to_string_lossy()), source]);
            }
            (_, None) => row([key.name(), if key.usual().is_empty() { "-" } else { key.usual() }, "default"]),
        }
    }
    for (name, value) in &settings.set {
        let known = program.service.client_values.iter().find(|known| known.parameter.name == *name);
        let usual = known.and_then(|known| known.default).unwrap_or("-");
        let (text, source) = value
            .as_ref()
            .map_or((usual, "default".to_owned()), |Value { text, source }| (text.as_str(), source.to_string()));
        row([&format!("set {name}"), text, &source]);
    }
    let (value, source) = keys(program, options, &settings, streams)?;
    row(["credentials", &value, &source]);
    let file = settings.file.path.as_ref().map_or_else(|| "-".to_owned(), |path| path.display().to_string());
    let there = settings.file.path.as_ref().is_some_and(|path| path.is_file());
    row(["config file", &file, if there { "read" } else { "not there" }]);
    let head = ["SETTING", "VALUE", "SOURCE"].map(str::to_owned);
    writeln!(streams.output, "{}", grid::table(&head, &rows, streams.width)).map_err(Failure::output)?;
    Ok(Exit::Success)
}

/// An address with `***` in place of user and password.
fn without_user(text: &str) -> String {
    let (scheme, rest) = text.split_once("://").map_or(("", text), |(scheme, rest)| (scheme, rest));
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    match rest[..end].rfind('@') {
        Some(at) => format!("{scheme}{}***{}", if scheme.is_empty() { "" } else { "://" }, &rest[at..]),
        None => text.to_owned(),
    }
}

/// Whether there are credentials, and whose; a service of the machine is not asked.
fn keys(
    program: &Program,
    options: &Options,
    settings: &Settings,
    streams: &Streams<'_>,
) -> Result<(String, String), Failure> {
    if let Some(file) = &options.target.token_file {
        return Ok(("token".to_owned(), format!("--token-file {file}")));
    }
    let places = &program.service.credentials;
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let mut fault = None;
    let mut has = |source: &dyn CredentialsSource| match runtime.block_on(source.load()) {
        Ok(_) => true,
        Err(error) => {
            fault = fault.take().or_else(|| error.is_broken().then(|| error.to_string()));
            false
        }
    };
    let reading = |streams: &Streams<'_>| {
        let variable = std::sync::Arc::clone(&streams.variable);
        move |name: &str| variable(name)
    };
    let section = credentials::section(settings);
    if let Some(names) = places.environment.filter(|_| section.is_none_or(|section| !section.alone))
        && has(&EnvironmentSource::new(names).reading(reading(streams)))
    {
        return Ok(("key pair".to_owned(), format!("{}, {}", names.keys.access_key, names.keys.secret_key)));
    }
    for scheme in program.service.auth.with_variables().filter(|_| section.is_none_or(|section| !section.alone)) {
        if has(&VariablesSource::new(scheme).reading(reading(streams))) {
            let variables: Vec<&str> = scheme.parts.iter().filter_map(|part| part.variable).collect();
            return Ok((scheme.scheme.as_str().to_owned(), variables.join(", ")));
        }
    }
    if let Some(names) = places.profile {
        let name = section.map_or(names.section, |section| section.name);
        if has(&ProfileSource::new(names).section(name).reading(reading(streams))) {
            return Ok(("key pair".to_owned(), format!("section [{name}] of the credentials file")));
        }
    }
    Ok(("none".to_owned(), fault.unwrap_or_else(|| "-".to_owned())))
}
