//! The configuration file: settings for all profiles, and those of each.

use std::io::Read;
use std::path::Path;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::client_values::{self, SET};
use super::key::Key;
use super::place::{Place, readable_by_others};
use super::{Source, Value};
use crate::failure::Failure;
use crate::shown;
use crate::table::Program;

/// Most bytes that are read.
const MOST: u64 = 64 * 1024;

/// Table that holds a table for each profile.
const PROFILES: &str = "profiles";

/// A file that was read.
#[derive(Debug, Default)]
pub(super) struct File {
    /// The profile that a value belongs to, none where it counts for all.
    values: Vec<(Option<String>, Key, Value)>,
    /// The same for values that all calls have in common, by their names.
    client_values: Vec<(Option<String>, String, Value)>,
}

impl File {
    /// Reads the file there. A missing one says nothing, unless a variable names it.
    pub(super) fn read(program: &Program, place: &Place) -> Result<Self, Failure> {
        let Some(path) = &place.path else { return Ok(Self::default()) };
        let cannot = |why: &dyn core::fmt::Display| {
            let named = place.named_by.as_ref().map(|name| format!(" ({name})")).unwrap_or_default();
            Failure::Usage(format!("{}{named}: cannot be read: {why}", shown::line(&path.display().to_string())))
        };
        match std::fs::metadata(path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound && place.named_by.is_none() => {
                return Ok(Self::default());
            }
            Err(error) => return Err(cannot(&error)),
            Ok(about) if !about.is_file() => return Err(cannot(&"it is not a regular file")),
            Ok(_) => {}
        }
        let mut text = String::new();
        let opened = std::fs::File::open(path).and_then(|file| file.take(MOST + 1).read_to_string(&mut text));
        opened.map_err(|error| cannot(&error))?;
        if text.len() as u64 > MOST {
            return Err(cannot(&format!("it has more than {MOST} bytes")));
        }
        let reader = Reader { program, path, text: &text, faults: Vec::new(), file: Self::default() };
        reader.read()
    }

    /// The value of a setting: that of the profile, else that for all.
    pub(super) fn value(&self, profile: Option<&str>, key: Key) -> Option<Value> {
        nearest(&self.values, profile, |known| *known == key)
    }

    /// The same of a value that all calls have in common.
    pub(super) fn client_value(&self, profile: Option<&str>, name: &str) -> Option<Value> {
        nearest(&self.client_values, profile, |known| known == name)
    }
}

fn nearest<K>(
    values: &[(Option<String>, K, Value)],
    profile: Option<&str>,
    is_wanted: impl Fn(&K) -> bool,
) -> Option<Value> {
    let of = |wanted: Option<&str>| {
        values.iter().find(|(profile, known, _)| is_wanted(known) && profile.as_deref() == wanted)
    };
    let found = profile.and_then(|name| of(Some(name))).or_else(|| of(None));
    found.map(|(_, _, value)| value.clone())
}

/// A file that is being read, and what is wrong with it so far.
struct Reader<'a> {
    program: &'a Program,
    path: &'a Path,
    text: &'a str,
    faults: Vec<(usize, String)>,
    file: File,
}

impl Reader<'_> {
    fn read(mut self) -> Result<File, Failure> {
        let (table, errors) = DeTable::parse_recoverable(self.text);
        for error in errors {
            self.fault(error.span().map_or(0, |span| span.start), error.message());
        }
        if self.faults.is_empty() {
            self.table(table.get_ref(), None);
        }
        if self.faults.is_empty() {
            return Ok(self.file);
        }
        self.faults.sort_by_key(|(line, _)| *line);
        let lines = self.faults.iter().map(|(line, what)| format!("{}:{line}: {what}", self.path.display()));
        Err(Failure::Usage(lines.collect::<Vec<_>>().join("\nerror: ")))
    }

    fn table(&mut self, table: &DeTable<'_>, profile: Option<&str>) {
        for (name, value) in table {
            let (at, name) = (name.span().start, name.get_ref().as_ref());
            if let (PROFILES, None, DeValue::Table(profiles)) = (name, profile, value.get_ref()) {
                for (profile, settings) in profiles {
                    match settings.get_ref() {
                        DeValue::Table(settings) => self.table(settings, Some(profile.get_ref())),
                        _ => self.fault(profile.span().start, &format!("expected a table [{PROFILES}.NAME]")),
                    }
                }
                continue;
            }
            if let (SET, DeValue::Table(values)) = (name, value.get_ref()) {
                for (name, value) in values {
                    self.client_value(name.get_ref(), value, profile);
                }
                continue;
            }
            let known = Key::ALL.into_iter().filter(|key| profile.is_none() || *key != Key::Profile);
            if let Some(key) = known.clone().find(|key| key.name() == name) {
                self.value(key, value, profile);
                continue;
            }
            let known = known.map(Key::name).chain(profile.is_none().then_some(PROFILES));
            let set = (!self.program.service.client_values.is_empty()).then_some(SET);
            let known: Vec<&str> = known.chain(set).collect();
            let fault = format!("unknown key `{}`, expected one of: {}", shown::line(name), known.join(", "));
            self.fault(at, &(fault + &self.of_credentials(name)));
        }
    }

    fn value(&mut self, key: Key, value: &Spanned<DeValue<'_>>, profile: Option<&str>) {
        let at = value.span().start;
        let DeValue::String(text) = value.get_ref() else {
            return self.fault(at, &format!("`{}`: expected a string", key.name()));
        };
        if let Some(fault) = key.fault(text) {
            return self.fault(at, &format!("`{}`: {fault}", key.name()));
        }
        if has_user(text) && readable_by_others(self.path) {
            let fault = format!(
                "`{}` holds a password, and others can read this file; run `chmod 600 {}`",
                key.name(),
                self.path.display()
            );
            return self.fault(at, &fault);
        }
        let value = Value { text: text.clone().into_owned(), source: self.source(at, profile) };
        self.file.values.push((profile.map(str::to_owned), key, value));
    }

    /// A value that all calls have in common.
    fn client_value(&mut self, name: &str, value: &Spanned<DeValue<'_>>, profile: Option<&str>) {
        let at = value.span().start;
        if self.program.service.client_values.iter().all(|known| known.parameter.name != name) {
            return self.fault(at, &client_values::unknown(self.program, name));
        }
        let DeValue::String(text) = value.get_ref() else {
            return self.fault(at, &format!("`{}`: expected a string", shown::line(name)));
        };
        let value = Value { text: text.clone().into_owned(), source: self.source(at, profile) };
        self.file.client_values.push((profile.map(str::to_owned), name.to_owned(), value));
    }

    fn source(&self, at: usize, profile: Option<&str>) -> Source {
        Source::File { path: self.path.to_owned(), line: self.line(at), of_profile: profile.is_some() }
    }

    fn line(&self, at: usize) -> usize {
        self.text.get(..at).unwrap_or(self.text).matches('\n').count() + 1
    }

    fn fault(&mut self, at: usize, what: &str) {
        self.faults.push((self.line(at), shown::line(what)));
    }

    /// Where credentials belong, for a key that looks like one.
    fn of_credentials(&self, name: &str) -> String {
        let places = &self.program.service.credentials;
        let keys = places.environment.map(|names| names.keys).into_iter().chain(places.profile.map(|names| names.keys));
        let mut names =
            keys.flat_map(|keys| [Some(keys.access_key), Some(keys.secret_key), keys.security_token]).flatten();
        match places.profile {
            Some(profile) if names.any(|known| known.eq_ignore_ascii_case(name)) => {
                format!("; credentials belong in ~/{}", profile.path)
            }
            _ => String::new(),
        }
    }
}

/// Whether an address carries a user, and with it a password.
pub(super) fn has_user(text: &str) -> bool {
    let authority = text.split_once("://").map_or(text, |(_, rest)| rest).split(['/', '?', '#']).next();
    authority.is_some_and(|authority| authority.contains('@'))
}
