//! Lines in columns, whose widths do not depend on lines that are yet to be measured.

use std::fmt::Write as _;

use crate::row::Line;

const WIDTHS: [usize; 7] = [67, 24, 9, 9, 6, 9, 6];

/// The names of the columns.
#[must_use]
pub fn head() -> String {
    columns(&["work", "other side", "theirs", "ours", "ratio", "goal", ""].map(str::to_owned))
}

/// A line in columns.
#[must_use]
pub fn row(line: &Line) -> String {
    columns(&[
        line.work.clone(),
        line.other.map(|(name, _)| name.to_owned()).unwrap_or_default(),
        line.other.map(|(_, cost)| cost.to_string()).unwrap_or_default(),
        line.ours.to_string(),
        line.ratio().map(|ratio| format!("{ratio:.2}")).unwrap_or_default(),
        line.goal.to_string(),
        line.is_met().map(|met| if met { "met" } else { "missed" }).unwrap_or_default().to_owned(),
    ])
}

fn columns(cells: &[String; 7]) -> String {
    let mut text = String::new();
    for (column, (cell, width)) in cells.iter().zip(WIDTHS).enumerate() {
        // Figures stand to the right.
        let _ =
            if (2..6).contains(&column) { write!(text, "{cell:>width$}  ") } else { write!(text, "{cell:<width$}  ") };
    }
    text.truncate(text.trim_end().len());
    text
}
