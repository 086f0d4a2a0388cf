//! The lines as a table in columns.

use std::fmt::Write as _;

use crate::row::Line;

/// The table.
#[must_use]
pub fn of(lines: &[Line]) -> String {
    let head = ["work", "other side", "theirs", "ours", "ratio", "goal", ""].map(str::to_owned);
    let rows: Vec<[String; 7]> = core::iter::once(head).chain(lines.iter().map(cells)).collect();
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default();
    let widths: [usize; 7] = core::array::from_fn(width);
    let mut table = String::new();
    for row in rows {
        let mut line = String::new();
        for (column, (cell, width)) in row.iter().zip(widths).enumerate() {
            // Figures stand to the right.
            let _ = if (2..6).contains(&column) {
                write!(line, "{cell:>width$}  ")
            } else {
                write!(line, "{cell:<width$}  ")
            };
        }
        table.push_str(line.trim_end());
        table.push('\n');
    }
    table
}

fn cells(line: &Line) -> [String; 7] {
    [
        line.work.clone(),
        line.other.map(|(name, _)| name.to_owned()).unwrap_or_default(),
        line.other.map(|(_, cost)| cost.to_string()).unwrap_or_default(),
        line.ours.to_string(),
        line.ratio().map(|ratio| format!("{ratio:.2}")).unwrap_or_default(),
        line.goal.to_string(),
        line.is_met().map(|met| if met { "met" } else { "missed" }).unwrap_or_default().to_owned(),
    ]
}
