//! Where the configuration file is, and the variables that say so.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use super::key::Key;
use super::{Source, Value};
use crate::Variable;
use crate::failure::Failure;
use crate::table::Program;

/// Variables of the environment, with the names that the program has for its own.
pub(crate) struct Variables<'a> {
    prefix: String,
    variable: &'a Variable,
}

impl<'a> Variables<'a> {
    pub(crate) fn new(program: &str, variable: &'a Variable) -> Self {
        Self { prefix: program.to_uppercase().replace('-', "_"), variable }
    }

    /// The variable of a setting: `THINGS_ENDPOINT`.
    pub(crate) fn name(&self, setting: &str) -> String {
        format!("{}_{}", self.prefix, setting.to_uppercase())
    }

    /// A variable that is set to something.
    pub(crate) fn get(&self, name: &str) -> Option<OsString> {
        (self.variable)(name).filter(|value| !value.is_empty())
    }

    /// What a variable says of a setting.
    pub(super) fn value(&self, key: Key) -> Result<Option<Value>, Failure> {
        let said = self.text(&self.name(key.name()))?;
        Ok(said.or_else(|| {
            // The convention of all programs, which says less than the program's own variable.
            let none = key == Key::Color && self.get("NO_COLOR").is_some();
            let source = Source::Variable("NO_COLOR".to_owned());
            none.then(|| Value { text: "never".to_owned(), source })
        }))
    }

    /// What the variable of that name says.
    pub(super) fn text(&self, name: &str) -> Result<Option<Value>, Failure> {
        let Some(text) = self.get(name) else { return Ok(None) };
        let text = text.into_string().map_err(|_| Failure::Usage(format!("{name}: it is not UTF-8")))?;
        Ok(Some(Value { text, source: Source::Variable(name.to_owned()) }))
    }
}

/// The path of the configuration file.
#[derive(Debug)]
pub(crate) struct Place {
    /// The path; nothing where no variable says where the home folder is.
    pub(crate) path: Option<PathBuf>,
    /// The variable that names the file; it must be there then.
    pub(super) named_by: Option<String>,
}

impl Place {
    /// The file that a variable names, else the one of that name below the folder for configuration.
    pub(super) fn find(program: &Program, variables: &Variables<'_>) -> Result<Self, Failure> {
        let name = variables.name("config_file");
        if let Some(path) = variables.get(&name).map(PathBuf::from) {
            if path.to_string_lossy().contains(char::is_control) {
                return Err(Failure::Usage(format!("{name} holds a control character; set it to a path alone")));
            }
            return Ok(Self { path: Some(path), named_by: Some(name) });
        }
        // A path that is not absolute is to be ignored, says the specification of these folders.
        let folder = |name: &str| variables.get(name).map(PathBuf::from).filter(|path| path.is_absolute());
        let folder = folder("XDG_CONFIG_HOME").or_else(|| {
            if cfg!(windows) { folder("APPDATA") } else { home(variables).map(|home| home.join(".config")) }
        });
        Ok(Self { path: folder.map(|folder| folder.join(program.name).join("config.toml")), named_by: None })
    }
}

/// The home folder.
pub(crate) fn home(variables: &Variables<'_>) -> Option<PathBuf> {
    variables.get(if cfg!(windows) { "USERPROFILE" } else { "HOME" }).map(PathBuf::from)
}

/// Whether others than its owner can read a file. Where files have no such bits nobody is said to.
pub(crate) fn readable_by_others(path: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::metadata(path).is_ok_and(|about| about.permissions().mode() & 0o077 != 0)
    }
    #[cfg(not(unix))]
    {
        let _ = path;
        false
    }
}
