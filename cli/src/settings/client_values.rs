//! Values that all calls have in common: which each has in the end, and where it comes from.

use super::place::Variables;
use super::{Source, Value};
use crate::failure::Failure;
use crate::options::Options;
use crate::shown;
use crate::table::Program;

/// The option that sets them, and the table of the configuration file.
pub(super) const SET: &str = "set";

/// Each value that the service's clients set, by its name: of an option, else of a variable, else as it is stored.
pub(super) fn read(
    program: &Program,
    options: &Options,
    variables: &Variables<'_>,
    stored: impl Fn(&str) -> Option<Value>,
) -> Result<Vec<(&'static str, Option<Value>)>, Failure> {
    let known = || program.service.client_values.iter().map(|value| value.parameter.name);
    if let Some((name, _)) = options.target.set.iter().find(|(name, _)| known().all(|known| known != name)) {
        return Err(Failure::Usage(format!("--set: {}", unknown(program, name))));
    }
    let value = |name: &'static str| {
        let own = options.target.set.iter().rfind(|(set, _)| set == name);
        let own = own.map(|(_, text)| Value { text: text.clone(), source: Source::Option("--set") });
        let said = own.map_or_else(|| variables.text(&variable(variables, name)), |value| Ok(Some(value)))?;
        Ok((name, said.or_else(|| stored(name))))
    };
    known().map(value).collect()
}

/// The variable of a value: `THINGS_SET_ACCOUNT`.
pub(crate) fn variable(variables: &Variables<'_>, name: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '_' };
    variables.name(&[SET, "_", name].concat().chars().map(plain).collect::<String>())
}

/// That the service has no such value, and those that it has.
pub(super) fn unknown(program: &Program, name: &str) -> String {
    let known: Vec<&str> = program.service.client_values.iter().map(|value| value.parameter.name).collect();
    match known.as_slice() {
        [] => format!("the service has no values that all calls have in common, and no `{}`", shown::line(name)),
        known => format!("unknown value `{}`, expected one of: {}", shown::line(name), known.join(", ")),
    }
}
