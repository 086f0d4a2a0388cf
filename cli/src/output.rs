//! Answers on standard output: as received, as a table, as CSV.

mod columns;
mod csv;
mod grid;
mod json;
mod rows;

use std::io::{self, Write};

pub(crate) use columns::check as check_columns;
pub(crate) use rows::Rows;

use crate::options::{Format, Options};
use crate::table::Command;
use csv::Csv;

/// How answers are printed.
pub(crate) struct Shape {
    format: Format,
    rows: Option<&'static str>,
    columns: Vec<String>,
    left_out: usize,
    width: Option<u16>,
    csv: Csv,
}

impl Shape {
    pub(crate) fn new(command: &'static Command, options: &Options, width: Option<u16>) -> Self {
        let columns = columns::chosen(command, options);
        let left_out = columns::usual(command).count().saturating_sub(columns.len());
        let left_out = if options.answer.columns.is_empty() { left_out } else { 0 };
        let csv = Csv { formulas: options.answer.csv_formulas, on_terminal: width.is_some() };
        Self { format: options.answer.output, rows: command.rows, columns, left_out, width, csv }
    }
}

/// Prints one answer.
pub(crate) fn answer(body: &[u8], shape: &Shape, output: &mut dyn Write) -> io::Result<()> {
    if shape.format == Format::Json {
        output.write_all(&json::shown(body, shape.width.is_some()))?;
        // A shell's prompt belongs on a line of its own.
        return if body.is_empty() || body.ends_with(b"\n") { Ok(()) } else { output.write_all(b"\n") };
    }
    let rows = Rows::of(body, shape.rows);
    let mut printer = Printer::new(shape);
    printer.rows(&rows, output)?;
    printer.end(output)
}

/// Prints rows as they come, over several pages.
pub(crate) struct Printer<'a> {
    shape: &'a Shape,
    printed: usize,
    cells: Vec<Vec<String>>,
}

impl<'a> Printer<'a> {
    pub(crate) fn new(shape: &'a Shape) -> Self {
        Self { shape, printed: 0, cells: Vec::new() }
    }

    /// Prints the rows of a page; a table waits for the last one.
    pub(crate) fn rows(&mut self, rows: &Rows<'_>, output: &mut dyn Write) -> io::Result<()> {
        if self.shape.format == Format::Csv && self.printed == 0 && !rows.is_empty() {
            self.shape.csv.write(std::slice::from_ref(&self.shape.columns), output)?;
        }
        for text in rows.texts() {
            match self.shape.format {
                Format::Json => {
                    output.write_all(if self.printed == 0 { b"[\n" } else { b",\n" })?;
                    output.write_all(&json::shown(text.as_bytes(), self.shape.width.is_some()))?;
                }
                Format::Csv => self.shape.csv.write(&[rows::cells(text, &self.shape.columns)], output)?,
                Format::Table => self.cells.push(rows::cells(text, &self.shape.columns)),
            }
            self.printed += 1;
        }
        Ok(())
    }

    /// Shows what came before a failure. A list in JSON stays open, so that nobody takes it for the whole.
    pub(crate) fn broken(self, output: &mut dyn Write) -> io::Result<()> {
        if self.shape.format == Format::Table && !self.cells.is_empty() { self.end(output) } else { output.flush() }
    }

    /// Ends what was begun.
    pub(crate) fn end(self, output: &mut dyn Write) -> io::Result<()> {
        match self.shape.format {
            Format::Json if self.printed == 0 => writeln!(output, "[]"),
            Format::Json => writeln!(output, "\n]"),
            Format::Csv if self.printed == 0 => self.shape.csv.write(std::slice::from_ref(&self.shape.columns), output),
            Format::Csv => Ok(()),
            Format::Table => {
                writeln!(output, "{}", grid::table(&self.shape.columns, &self.cells, self.shape.width))?;
                match self.shape.left_out {
                    0 => Ok(()),
                    more => writeln!(output, "({more} more columns: --columns, or --output csv)"),
                }
            }
        }
    }
}
