//! Cells as CSV and as a table.

use std::io::{self, Write};

use comfy_table::{ContentArrangement, Table, presets};

use crate::report::plain;

/// Lines of CSV (RFC 4180, with line feeds alone).
pub(super) fn csv(lines: &[Vec<String>], output: &mut dyn Write) -> io::Result<()> {
    let mut writer = csv::WriterBuilder::new().from_writer(output);
    for line in lines.iter().filter(|line| !line.is_empty()) {
        writer.write_record(line).map_err(of_stream)?;
    }
    writer.flush()
}

/// The stream's own error, whose kind says whether anybody reads on.
fn of_stream(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}

/// A table, as wide as the terminal where that is known.
pub(super) fn table(head: &[String], lines: &[Vec<String>], width: Option<u16>) -> Table {
    let mut table = Table::new();
    table.load_preset(presets::NOTHING).set_header(head);
    match width {
        Some(width) => table.set_content_arrangement(ContentArrangement::Dynamic).set_width(width),
        None => table.set_content_arrangement(ContentArrangement::Disabled),
    };
    for line in lines {
        table.add_row(line.iter().map(|cell| plain(cell)));
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn csv_quotes_what_would_part_cells() {
        let mut text = Vec::new();
        csv(&[vec!["a,b".into(), "c\"d".into(), "e\nf".into(), "-1.50".into()]], &mut text).unwrap();
        assert_eq!(String::from_utf8(text).unwrap(), "\"a,b\",\"c\"\"d\",\"e\nf\",-1.50\n");
    }

    #[test]
    fn a_table_cannot_steer_a_terminal() {
        let text = table(&["id".into()], &[vec!["\u{1b}[2Jx".into()]], Some(40)).to_string();
        assert!(text.contains("\u{fffd}[2Jx") && !text.contains('\u{1b}'), "{text:?}");
    }
}
