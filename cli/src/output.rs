//! Answers on standard output: as received, as a table, as CSV; or what a query finds in them.

mod columns;
mod csv;
mod found;
pub(crate) mod grid;
mod json;
mod pretty;
mod printer;
mod query;
mod rows;
mod shape;

use std::io::Write;

pub(crate) use printer::Printer;
pub(crate) use rows::Rows;
pub(crate) use shape::Shape;

use crate::failure::Failure;
use crate::options::Format;
use crate::shown;
use query::Query;

/// Prints one answer.
///
/// The columns of a command are those of its usual answer; another one has those that it comes with.
pub(crate) fn answer(body: &[u8], is_usual: bool, shape: &Shape, output: &mut dyn Write) -> Result<(), Failure> {
    if !shape.is_json {
        return plain(body, shape, output);
    }
    match &shape.query {
        // A success without a body says nothing that could be asked for.
        Some(_) if body.is_empty() => Ok(()),
        Some(query) => queried(query, &String::from_utf8_lossy(body), shape, output),
        None if shape.format == Format::Json => json(body, shape, output),
        None if !is_usual && body.trim_ascii().is_empty() => Ok(()),
        None if !is_usual && !shape.are_named => grid_of(&String::from_utf8_lossy(body), shape, output),
        None => {
            let rows = Rows::of(body, if is_usual { &shape.rows } else { &[] });
            let mut printer = Printer::new(shape);
            printer.rows(&rows, output)?;
            printer.end(output)
        }
    }
}

/// Prints what a query finds in a document.
fn queried(query: &Query, document: &str, shape: &Shape, output: &mut dyn Write) -> Result<(), Failure> {
    let found = query.of(document).map_err(Failure::Query)?;
    if shape.format == Format::Json {
        return json(found.as_bytes(), shape, output);
    }
    grid_of(&found, shape, output)
}

/// Prints JSON with the columns that it has.
fn grid_of(json: &str, shape: &Shape, output: &mut dyn Write) -> Result<(), Failure> {
    let (head, lines) = found::table(json);
    let written = if shape.format == Format::Csv {
        shape.csv.write(&[vec![head], lines].concat(), output)
    } else {
        writeln!(output, "{}", grid::table(&head, &lines, shape.width))
    };
    written.map_err(Failure::unwritten)
}

/// Prints an answer that is no JSON as it came; on a terminal it is text, and nothing in it steers the terminal.
fn plain(body: &[u8], shape: &Shape, output: &mut dyn Write) -> Result<(), Failure> {
    let written = match shape.width {
        Some(_) => writeln!(output, "{}", shown::lines(&String::from_utf8_lossy(body))),
        None => output.write_all(body),
    };
    written.map_err(Failure::unwritten)
}

fn json(text: &[u8], shape: &Shape, output: &mut dyn Write) -> Result<(), Failure> {
    let shown = shape.look.shown(text, 0);
    // A shell's prompt belongs on a line of its own.
    let end: &[u8] = if shown.is_empty() || shown.ends_with(b"\n") { b"" } else { b"\n" };
    output.write_all(&shown).and_then(|()| output.write_all(end)).map_err(Failure::unwritten)
}
