//! Credentials from a profile file.

mod sections;

use core::fmt;
use std::borrow::Cow;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use super::keys::key_pair;
use super::machine::{self, Variables};
use super::{Credentials, CredentialsError, CredentialsFuture, CredentialsSource};
use crate::descriptor::ProfileNames;
use sections::Sections;

const NAME: &str = "the profile file";

/// Variable that holds the home folder.
const HOME: &str = if cfg!(windows) { "USERPROFILE" } else { "HOME" };

/// A profile file with an access key.
///
/// It is read for the first call of a client, and again after the service has rejected the credentials. A missing
/// file is an error only if the program or a variable names it. The file is never written.
pub struct ProfileSource {
    names: &'static ProfileNames,
    variables: Variables,
    path: Option<PathBuf>,
    section: Cow<'static, str>,
}

impl ProfileSource {
    /// The default file of the vendor's own programs.
    #[must_use]
    pub fn new(names: &'static ProfileNames) -> Self {
        Self { names, variables: machine::variables(), path: None, section: Cow::Borrowed(names.section) }
    }

    /// Sets the path; the variable is then ignored.
    #[must_use]
    pub fn path(mut self, path: impl Into<PathBuf>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Sets the section. Default: that of the vendor's own programs.
    #[must_use]
    pub fn section(mut self, name: impl Into<String>) -> Self {
        self.section = Cow::Owned(name.into());
        self
    }

    /// Reads variables from a function instead of the environment.
    #[must_use]
    pub fn reading(mut self, variables: impl Fn(&str) -> Option<OsString> + Send + Sync + 'static) -> Self {
        self.variables = Box::new(variables);
        self
    }

    /// The path, and whether somebody has named it.
    fn place(&self) -> Result<(PathBuf, bool), CredentialsError> {
        let variable = |name| (self.variables)(name).filter(|value| !value.is_empty()).map(PathBuf::from);
        let set = self.names.path_variable.and_then(|name| Some((name, variable(name)?)));
        if let Some((name, path)) = set.as_ref().filter(|_| self.path.is_none()) {
            // Such a file would only be called missing.
            if path.to_string_lossy().contains(char::is_control) {
                let reason = format!("`{name}` contains a line break or another control character; use the bare path");
                return Err(CredentialsError::broken(NAME, reason));
            }
        }
        let named = self.path.clone().or(set.map(|(_, path)| path));
        if let Some(path) = named {
            return Ok((path, true));
        }
        let mut path = variable(HOME).ok_or_else(|| {
            CredentialsError::new(NAME, format!("`{HOME}` is not set, so there is no home directory"))
        })?;
        path.extend(self.names.path.split('/'));
        Ok((path, false))
    }

    fn read(&self) -> Result<Credentials, CredentialsError> {
        let (path, named) = self.place()?;
        let broken = |what: String| CredentialsError::broken(NAME, format!("{}: {what}", path.display()));
        let bytes = match machine::file(&path).map_err(|error| broken(format!("cannot be read: {error}")))? {
            Some(bytes) => bytes,
            None if named => return Err(broken("no such file".to_owned())),
            None => return Err(none(&path, "no such file")),
        };
        let text = core::str::from_utf8(&bytes).map_err(|_| broken("not UTF-8".to_owned()))?;
        let sections = Sections::read(text).map_err(|mistake| broken(mistake.to_string()))?;
        let section = self.section.as_ref();
        if !sections.has(section) {
            return Err(none(&path, &format!("no section `[{section}]`")));
        }
        let title = format!("{NAME} {}, section `[{section}]`", path.display());
        key_pair(&title, &self.names.keys, self.names.others, |key| sections.value(section, key))
    }
}

fn none(path: &Path, what: &str) -> CredentialsError {
    CredentialsError::new(NAME, format!("{}: {what}", path.display()))
}

impl CredentialsSource for ProfileSource {
    fn load(&self) -> CredentialsFuture<'_> {
        Box::pin(core::future::ready(self.read()))
    }
}

/// Shows names only.
impl fmt::Debug for ProfileSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProfileSource").field("names", &self.names).field("path", &self.path).finish_non_exhaustive()
    }
}
