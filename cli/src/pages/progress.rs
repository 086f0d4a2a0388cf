//! How far a walk over pages is, drawn on one line of a terminal; the rows go on when it cannot be drawn.

use std::io::Write;

/// Cells of the bar.
const CELLS: u64 = 30;

/// A line that is drawn over and over; nothing where errors do not go to a terminal.
pub(super) struct Progress {
    drawn: bool,
    on: bool,
}

impl Progress {
    pub(super) const fn new(on: bool) -> Self {
        Self { drawn: false, on }
    }

    /// Draws that so many rows came, of so many where that is known.
    pub(super) fn show(&mut self, seen: u64, total: Option<u64>, errors: &mut dyn Write) {
        if !self.on {
            return;
        }
        self.drawn = true;
        match total.filter(|total| *total > 0) {
            Some(total) => {
                let full = (seen.min(total) * CELLS / total).min(CELLS);
                let cell = |at| if at < full { '#' } else { '.' };
                let bar: String = (0..CELLS).map(cell).collect();
                let _ = write!(errors, "\r[{bar}] {seen} of {total} rows");
            }
            None => _ = write!(errors, "\r{seen} rows"),
        }
        let _ = errors.flush();
    }

    /// Leaves the line, so that what comes next has one of its own.
    pub(super) fn end(&mut self, errors: &mut dyn Write) {
        if self.drawn {
            let _ = writeln!(errors);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_fills_and_is_for_terminals_alone() {
        let drawn = |on, steps: &[(u64, Option<u64>)]| {
            let (mut text, mut progress) = (Vec::new(), Progress::new(on));
            for (seen, total) in steps {
                progress.show(*seen, *total, &mut text);
            }
            progress.end(&mut text);
            String::from_utf8(text).unwrap()
        };
        let text = drawn(true, &[(5, Some(10)), (10, Some(10)), (12, Some(10))]);
        let half = format!("[{}{}]", "#".repeat(15), ".".repeat(15));
        assert!(text.contains(&half) && text.ends_with("] 12 of 10 rows\n"), "{text}");
        assert_eq!(drawn(true, &[(7, None)]), "\r7 rows\n");
        assert_eq!(drawn(false, &[(5, Some(10))]), "");
    }
}
