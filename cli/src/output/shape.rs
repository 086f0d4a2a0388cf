//! How answers are printed, as options and settings say.

use super::columns;
use super::csv::Csv;
use super::json::Look;
use super::query::Query;
use crate::failure::Failure;
use crate::options::{Format, Options};
use crate::settings::Settings;
use crate::table::Command;

/// How answers are printed.
pub(crate) struct Shape {
    pub(super) format: Format,
    pub(super) rows: Option<&'static str>,
    pub(super) columns: Vec<String>,
    pub(super) left_out: usize,
    pub(super) width: Option<u16>,
    pub(super) look: Look,
    pub(super) csv: Csv,
    pub(super) query: Option<Query>,
}

impl Shape {
    /// Refuses what cannot be printed of the operation, before it is called.
    pub(crate) fn new(
        command: &'static Command,
        options: &Options,
        settings: &Settings,
        width: Option<u16>,
    ) -> Result<Self, Failure> {
        columns::check(command, options, settings.output)?;
        let columns = columns::chosen(command, options, settings.output);
        let left_out = columns::usual(command).count().saturating_sub(columns.len());
        let query = options.answer.query.as_deref().map(Query::read).transpose();
        let color = settings.color.on(width.is_some());
        Ok(Self {
            format: settings.output,
            rows: command.rows,
            left_out: if options.answer.columns.is_empty() { left_out } else { 0 },
            columns,
            width,
            look: Look { pretty: width.is_some() || color, color },
            csv: Csv { formulas: options.answer.csv_formulas, on_terminal: width.is_some() },
            query: query.map_err(|why| Failure::Usage(format!("--query: {why}")))?,
        })
    }
}
