//! Which columns a table has.

use crate::failure::Failure;
use crate::options::{Format, Options};
use crate::table::{Column, Command};

/// Most columns of a table, unless they are named: more are not to be read.
const MOST: usize = 8;

/// The columns that are shown unless some are named.
pub(super) fn usual(command: &Command) -> impl Iterator<Item = &'static Column> + use<> {
    command.columns.iter().filter(|column| column.usual)
}

/// The columns that the options say.
pub(super) fn chosen(command: &Command, options: &Options, format: Format) -> Vec<String> {
    if !options.answer.columns.is_empty() {
        return options.answer.columns.clone();
    }
    let most = if format == Format::Table { MOST } else { usize::MAX };
    usual(command).take(most).map(|column| column.name.to_owned()).collect()
}

/// Refuses columns that no row has.
pub(super) fn check(command: &Command, options: &Options, format: Format) -> Result<(), Failure> {
    if !options.answer.columns.is_empty() && format == Format::Json {
        return Err(Failure::usage("--columns: JSON has no columns; pass --output table or --output csv, or --query"));
    }
    let unknown = options.answer.columns.iter().find(|name| command.columns.iter().all(|column| column.name != **name));
    let Some(unknown) = unknown else { return Ok(()) };
    let known: Vec<&str> = command.columns.iter().map(|column| column.name).collect();
    let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
    Err(Failure::Usage(format!("--columns: no column `{unknown}`; there are: {known}")))
}
