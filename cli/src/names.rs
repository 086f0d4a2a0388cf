//! What a message calls a parameter: by the flag or the place in JSON that a caller has written.

use crate::table::{Command, Help, Value};

/// The names of one call.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Names {
    command: &'static Command,
    by_flags: bool,
}

impl Names {
    /// Parameters are passed as flags.
    pub(crate) const fn of_flags(command: &'static Command) -> Self {
        Self { command, by_flags: true }
    }

    /// Parameters stand in a document.
    pub(crate) const fn of_document(command: &'static Command) -> Self {
        Self { command, by_flags: false }
    }

    /// The operation.
    pub(crate) const fn command(&self) -> &'static Command {
        self.command
    }

    /// The name of what stands at a path such as `coupon_infos[2].id`.
    pub(crate) fn name(&self, path: &str) -> String {
        let top = top(path);
        let Some(help) = self.command.parameters.iter().find(|help| help.wire == top) else { return path.to_owned() };
        if self.by_flags {
            return format!("--{}{}", help.flag, &path[top.len()..]);
        }
        let mut parameters = self.command.descriptor().parameters.iter();
        let place = parameters.find(|parameter| parameter.name == top).map(|parameter| parameter.place.as_str());
        place.map_or_else(|| path.to_owned(), |place| format!("{place}.{path}"))
    }

    /// The name by which a flag for states knows the parameter at a path.
    pub(crate) fn state_name<'a>(&self, path: &'a str) -> &'a str {
        let top = top(path);
        self.command.parameters.iter().find(|help| help.wire == top).map_or(top, |help| help.flag)
    }

    /// Values of the enumeration at a path; none where it is none.
    pub(crate) fn values(&self, path: &str) -> &'static [Value] {
        let mut names = path.split('.').map(top);
        let first = names.next().and_then(|name| Help::field(self.command.parameters, name));
        let last = names.try_fold(first, |help, name| help.map(|help| Help::field(help.fields, name)));
        last.flatten().map_or(&[], Help::listed)
    }
}

/// The part of a path before the first index or field.
fn top(path: &str) -> &str {
    path.split(['.', '[']).next().unwrap_or(path)
}
