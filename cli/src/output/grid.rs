//! Cells as a table.

use comfy_table::{ContentArrangement, Table, presets};

use crate::shown::line as plain;

/// A table, as wide as the terminal where that is known.
pub(crate) fn table(head: &[String], lines: &[Vec<String>], width: Option<u16>) -> Table {
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
    fn a_table_cannot_steer_a_terminal() {
        let text = table(&["id".into()], &[vec!["\u{1b}[2Jx".into()]], Some(40)).to_string();
        assert!(text.contains("\u{fffd}[2Jx") && !text.contains('\u{1b}'), "{text:?}");
    }
}
