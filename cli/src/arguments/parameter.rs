//! A parameter of an operation as a flag.

use std::ffi::OsStr;

use api_runtime::{Kind, Parameter, Safety};
use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use clap::{Arg, ArgAction, Command, Error};

use crate::help;
use crate::table::Help;

/// The id of the flag for the parser, apart from those of options.
pub(super) fn id(wire: &str) -> String {
    format!("parameter {wire}")
}

/// The flag of a parameter.
pub(super) fn argument(parameter: &'static Parameter, help: &'static Help, safety: Safety) -> Arg {
    let (short, long) = help::parameter(parameter, help, safety);
    let begins_with_dash = help.values.iter().any(|value| value.wire.starts_with('-'));
    let values: Vec<&'static str> = match parameter.kind {
        _ if parameter.is_map() => Vec::new(),
        Kind::Boolean => vec!["true", "false"],
        _ => help.values.iter().flat_map(|value| [Some(value.wire), value.other_name()]).flatten().collect(),
    };
    let numeric = parameter.kind.is_number();
    Arg::new(id(parameter.name))
        .long(help.flag)
        .value_name(value_name(parameter))
        .help_heading("Parameters")
        .help(short)
        .long_help(long)
        .action(if parameter.is_list() || parameter.is_map() { ArgAction::Append } else { ArgAction::Set })
        .allow_hyphen_values(begins_with_dash)
        .allow_negative_numbers(numeric)
        .hide_possible_values(true)
        .value_parser(Known::of(values))
}

/// What help calls the value of a flag.
pub(super) fn value_name(parameter: &Parameter) -> &'static str {
    match parameter.kind {
        _ if parameter.is_map() => "KEY=VALUE",
        // Each flag says an item, which is a list.
        _ if parameter.lists > 1 => "JSON",
        Kind::Text => "TEXT",
        Kind::Integer | Kind::Unsigned | Kind::Decimal => "NUMBER",
        Kind::Boolean => "true|false",
        Kind::Instant => "TIME",
        Kind::Date => "DATE",
        Kind::Month => "MONTH",
        Kind::Bytes | Kind::File => "FILE",
        Kind::Union(union) if union.tag.is_empty() => "TEXT|JSON",
        Kind::Object(_) | Kind::Any | Kind::Union(_) => "JSON",
    }
}

/// Takes any text, and knows values that a shell can complete. Which are allowed, validation says, and a caller may lift it.
#[derive(Debug, Clone)]
pub(super) struct Known(Vec<&'static str>);

impl Known {
    pub(super) fn of(values: impl IntoIterator<Item = &'static str>) -> Self {
        Self(values.into_iter().collect())
    }
}

impl TypedValueParser for Known {
    type Value = String;

    fn parse_ref(&self, command: &Command, argument: Option<&Arg>, value: &OsStr) -> Result<String, Error> {
        StringValueParser::new().parse_ref(command, argument, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        if !self.0.iter().any(|value| is_word(value)) {
            return None;
        }
        // Only completions ask for them, and bash expands the words that it completes.
        Some(Box::new(self.0.iter().filter(|value| is_word(value)).map(|value| PossibleValue::new(*value))))
    }
}

/// Whether a shell takes a value for one word and nothing else.
fn is_word(value: &str) -> bool {
    !value.is_empty() && value.chars().all(|c| c.is_ascii_alphanumeric() || "-_.:/+@,%".contains(c))
}
