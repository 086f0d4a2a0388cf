//! Rows as they come, over several pages.

use std::io::{self, Write};

use super::rows::{self, Rows};
use super::{Shape, grid, queried};
use crate::failure::Failure;
use crate::options::Format;

/// Prints rows as they come, over several pages.
pub(crate) struct Printer<'a> {
    shape: &'a Shape,
    printed: usize,
    cells: Vec<Vec<String>>,
    /// Rows that a query waits for, as items of a list.
    kept: String,
}

impl<'a> Printer<'a> {
    pub(crate) fn new(shape: &'a Shape) -> Self {
        Self { shape, printed: 0, cells: Vec::new(), kept: String::new() }
    }

    /// Prints the rows of a page; a table and a query wait for the last one.
    pub(crate) fn rows(&mut self, rows: &Rows<'_>, output: &mut dyn Write) -> Result<(), Failure> {
        if self.shape.query.is_some() {
            for text in rows.texts() {
                self.kept.push_str(if self.kept.is_empty() { "" } else { "," });
                self.kept.push_str(text);
            }
            return Ok(());
        }
        self.print(rows, output).map_err(Failure::unwritten)
    }

    fn print(&mut self, rows: &Rows<'_>, output: &mut dyn Write) -> io::Result<()> {
        if self.shape.format == Format::Csv && self.printed == 0 && !rows.is_empty() {
            self.shape.csv.write(std::slice::from_ref(&self.shape.columns), output)?;
        }
        for text in rows.texts() {
            match self.shape.format {
                Format::Json => {
                    output.write_all(if self.printed == 0 { b"[\n" } else { b",\n" })?;
                    output.write_all(if self.shape.look.pretty { b"  " } else { b"" })?;
                    output.write_all(&self.shape.look.shown(text.as_bytes(), 1))?;
                }
                Format::Csv => self.shape.csv.write(&[rows::cells(text, &self.shape.columns)], output)?,
                Format::Table => self.cells.push(rows::cells(text, &self.shape.columns)),
            }
            self.printed += 1;
        }
        Ok(())
    }

    /// Shows what came before a failure. A list in JSON stays open, so that nobody takes it for the whole, and no query is asked of
    /// a part.
    pub(crate) fn broken(self, output: &mut dyn Write) -> Result<(), Failure> {
        let is_table = self.shape.format == Format::Table && !self.cells.is_empty();
        if is_table { self.end(output) } else { output.flush().map_err(Failure::unwritten) }
    }

    /// Ends what was begun.
    pub(crate) fn end(self, output: &mut dyn Write) -> Result<(), Failure> {
        if let Some(query) = &self.shape.query {
            return queried(query, &format!("[{}]", self.kept), self.shape, output);
        }
        let written = match self.shape.format {
            Format::Json if self.printed == 0 => writeln!(output, "[]"),
            Format::Json => writeln!(output, "\n]"),
            Format::Csv if self.printed == 0 => self.shape.csv.write(std::slice::from_ref(&self.shape.columns), output),
            Format::Csv => Ok(()),
            Format::Table => self.table(output),
        };
        written.map_err(Failure::unwritten)
    }

    fn table(&self, output: &mut dyn Write) -> io::Result<()> {
        writeln!(output, "{}", grid::table(&self.shape.columns, &self.cells, self.shape.width))?;
        match self.shape.left_out {
            0 => Ok(()),
            more => writeln!(output, "({more} more columns: --columns, or --output csv)"),
        }
    }
}
