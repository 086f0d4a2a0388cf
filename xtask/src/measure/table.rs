//! The table: sections of rows, words on the left, figures on the right.

use std::fmt;

/// Rows under titles.
#[derive(Default)]
pub(super) struct Table {
    rows: Vec<(String, Option<String>)>,
}

impl Table {
    /// Begins a section.
    pub(super) fn title(&mut self, title: &str) {
        self.rows.push((title.to_owned(), None));
    }

    /// Adds a row to the section.
    pub(super) fn row(&mut self, what: impl Into<String>, figure: impl fmt::Display) {
        self.rows.push((what.into(), Some(figure.to_string())));
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let figures = || self.rows.iter().filter_map(|(what, figure)| Some((what, figure.as_ref()?)));
        let left = figures().map(|(what, _)| what.chars().count()).max().unwrap_or_default();
        let right = figures().map(|(_, figure)| figure.chars().count()).max().unwrap_or_default();
        for (index, (what, figure)) in self.rows.iter().enumerate() {
            match figure {
                Some(figure) => writeln!(f, "  {what:<left$}  {figure:>right$}")?,
                None if index == 0 => writeln!(f, "{what}")?,
                None => writeln!(f, "\n{what}")?,
            }
        }
        Ok(())
    }
}
