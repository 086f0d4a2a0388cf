//! How answers are printed, as options and settings say.

use api_runtime::{Service, Shape as Body};

use super::columns;
use super::csv::Csv;
use super::json::Look;
use super::query::Query;
use crate::failure::Failure;
use crate::options::{Format, Options};
use crate::settings::Settings;
use crate::table::Command;

/// The status that the usual answer comes with.
const OK: u16 = 200;

/// How answers are printed.
pub(crate) struct Shape {
    pub(super) format: Format,
    /// Where the rows of an answer stand; none of these names is the answer itself.
    pub(crate) rows: Vec<&'static str>,
    pub(super) columns: Vec<String>,
    /// Whether the caller has named them.
    pub(super) are_named: bool,
    pub(super) left_out: usize,
    pub(super) width: Option<u16>,
    pub(super) look: Look,
    pub(super) csv: Csv,
    pub(super) query: Option<Query>,
    /// Whether the answer is JSON, and not text or bytes.
    pub(super) is_json: bool,
}

fn rows(command: &Command, service: &Service) -> Vec<&'static str> {
    match command.descriptor().paging {
        Some(paging) => service.within_response(paging.items).to_vec(),
        None => command.rows.into_iter().collect(),
    }
}

impl Shape {
    /// Refuses what cannot be printed of the operation, before it is called.
    pub(crate) fn new(
        (service, command): (&Service, &'static Command),
        options: &Options,
        settings: &Settings,
        width: Option<u16>,
    ) -> Result<Self, Failure> {
        let body = command.descriptor().answers.shape(OK);
        let is_json = !matches!(body, Body::Text | Body::Bytes);
        if !is_json && options.answer.query.is_some() {
            return Err(Failure::usage("--query: the response is not JSON"));
        }
        if body == Body::Bytes && width.is_some() {
            return Err(Failure::usage("the response is binary and stdout is a terminal; redirect it with `> FILE`"));
        }
        columns::check(command, options, settings.output)?;
        let columns = columns::chosen(command, options, settings.output);
        let left_out = columns::usual(command).count().saturating_sub(columns.len());
        let query = options.answer.query.as_deref().map(Query::read).transpose();
        let color = settings.color.on(width.is_some());
        Ok(Self {
            format: settings.output,
            rows: rows(command, service),
            left_out: if options.answer.columns.is_empty() { left_out } else { 0 },
            columns,
            are_named: !options.answer.columns.is_empty(),
            width,
            look: Look { pretty: width.is_some() || color, color },
            csv: Csv { formulas: options.answer.csv_formulas, on_terminal: width.is_some() },
            is_json,
            query: query.map_err(|why| Failure::Usage(format!("--query: {why}")))?,
        })
    }
}
