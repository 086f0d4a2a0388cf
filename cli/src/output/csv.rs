//! Cells as CSV, for programs and for spreadsheets.

use std::io::{self, Write};

use serde_json::value::RawValue;

use crate::options::Formulas;
use crate::shown;

/// How cells are written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Csv {
    pub(super) formulas: Formulas,
    /// Whether a terminal shows it, which cells must not steer.
    pub(super) on_terminal: bool,
}

impl Csv {
    /// Lines of CSV (RFC 4180, with line feeds alone).
    pub(super) fn write(self, lines: &[Vec<String>], output: &mut dyn Write) -> io::Result<()> {
        let mut writer = csv::WriterBuilder::new().from_writer(output);
        for line in lines.iter().filter(|line| !line.is_empty()) {
            writer.write_record(line.iter().map(|cell| self.cell(cell))).map_err(of_stream)?;
        }
        writer.flush()
    }

    fn cell(self, cell: &str) -> String {
        let cell = if self.on_terminal { shown::lines(cell) } else { cell.to_owned() };
        if self.formulas == Formulas::Escape && is_formula(&cell) { format!("'{cell}") } else { cell }
    }
}

/// The stream's own error, whose kind says whether anybody reads on.
fn of_stream(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}

/// Whether a spreadsheet would take the cell for a formula. A number is none, whatever its sign.
///
/// Some programs skip blanks before they look, and some take the wide forms of East Asian keyboards.
fn is_formula(cell: &str) -> bool {
    let begins = cell.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    (begins || cell.starts_with(['\t', '\r', '\n'])) && !is_number(cell)
}

/// Whether the cell is a number as JSON writes it.
fn is_number(cell: &str) -> bool {
    let ends = cell.starts_with(['-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']) && cell.trim_end() == cell;
    ends && serde_json::from_str::<&RawValue>(cell).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(formulas: Formulas, on_terminal: bool, cells: &[&str]) -> String {
        let mut text = Vec::new();
        let line = cells.iter().map(|cell| (*cell).to_owned()).collect();
        Csv { formulas, on_terminal }.write(&[line], &mut text).unwrap();
        String::from_utf8(text).unwrap()
    }

    #[test]
    fn cells_are_quoted_where_something_would_part_them() {
        let text = written(Formulas::Escape, false, &["a,b", "c\"d", "e\nf", "-1.50"]);
        assert_eq!(text, "\"a,b\",\"c\"\"d\",\"e\nf\",-1.50\n");
    }

    #[test]
    fn formulas_become_text_and_numbers_stay_numbers() {
        for cell in [
            "=1+1",
            "+1",
            "+cmd|' /C calc'!A0",
            "-1+1",
            "--1",
            "-",
            "@SUM(A1)",
            " =1",
            "\u{a0}=1",
            "＝1",
            "-1.5 ",
            "-007",
        ] {
            assert_eq!(written(Formulas::Escape, false, &[cell]), format!("'{cell}\n"), "{cell}");
            assert_eq!(written(Formulas::Allow, false, &[cell]), format!("{cell}\n"), "{cell}");
        }
        for cell in ["\t=1", "\tx", "\rx", "\nx"] {
            assert!(written(Formulas::Escape, false, &[cell]).trim_start_matches('"').starts_with('\''), "{cell:?}");
        }
        for cell in ["-1.50", "-0", "1", "-1e-5", "100.0000000000000000000000000000001", "a=b", "a-b", "'=1"] {
            assert_eq!(written(Formulas::Escape, false, &[cell]), format!("{cell}\n"), "{cell}");
        }
    }

    #[test]
    fn a_terminal_is_not_steered_and_a_file_gets_every_character() {
        let cell = "a\u{1b}]0;x\u{7}\u{9b}2J\u{202e}b";
        assert_eq!(written(Formulas::Escape, true, &[cell]), "a\u{fffd}]0;x\u{fffd}\u{fffd}2J\u{fffd}b\n");
        assert_eq!(written(Formulas::Escape, false, &[cell]), format!("{cell}\n"));
    }
}
