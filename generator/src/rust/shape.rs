//! Room for a text: where its lines begin, and how far they go.

use super::flat::width;

/// Columns of a line.
pub(super) const LINE: usize = 100;
/// Columns of a step to the right.
pub(super) const STEP: usize = 4;

/// Room for an expression, as rustfmt counts it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shape {
    /// Where lines of the block begin.
    pub(super) indent: usize,
    /// How far the text stands to the right of that.
    pub(super) offset: usize,
    /// Columns that are left for it.
    pub(super) width: usize,
    /// Whether what does not fit is written nevertheless. rustfmt gives up on such a statement and leaves it alone.
    pub(super) loose: bool,
    /// Whether chains must stand in one line but for their last link.
    pub(super) one_line: bool,
}

impl Shape {
    /// A line of its own.
    pub(super) fn at(indent: usize) -> Self {
        Self { indent, offset: 0, width: LINE.saturating_sub(indent), loose: false, one_line: false }
    }

    /// The same, for what does not fit.
    pub(super) fn loose(indent: usize) -> Self {
        Self { loose: true, ..Self::at(indent) }
    }

    /// Less room at the end.
    pub(super) fn narrower(self, columns: usize) -> Option<Self> {
        Some(Self { width: self.less(columns)?, ..self })
    }

    fn less(self, columns: usize) -> Option<usize> {
        if self.loose { Some(self.width.saturating_sub(columns)) } else { self.width.checked_sub(columns) }
    }

    /// Further to the right.
    pub(super) fn right(self, columns: usize) -> Option<Self> {
        Some(Self { width: self.less(columns)?, offset: self.offset + columns, ..self })
    }

    /// Lines of the block one step further in.
    pub(super) fn nested(self) -> Self {
        Self { indent: self.indent + STEP, ..self }.whole()
    }

    /// Lines of the same block from their beginning.
    pub(super) fn block(self) -> Self {
        self.whole()
    }

    /// The line from its beginning.
    fn whole(self) -> Self {
        Self { offset: 0, width: LINE.saturating_sub(self.indent), ..self }
    }

    /// The room to the end of the line, whatever stands there.
    pub(super) fn to_end(self) -> Self {
        Self { width: LINE.saturating_sub(self.indent + self.offset), ..self }
    }

    /// What is taken at the end of the line already.
    pub(super) fn overhead(self) -> usize {
        LINE.saturating_sub(self.indent + self.offset + self.width)
    }
}

/// Blanks before a line.
pub(super) fn margin(indent: usize) -> String {
    " ".repeat(indent)
}

/// The end of a line, and the blanks before the next one.
pub(super) fn next_line(indent: usize) -> String {
    let mut text = String::with_capacity(indent + 1);
    text.push('\n');
    text.extend(std::iter::repeat_n(' ', indent));
    text
}

/// Width of the first line.
pub(super) fn first_width(text: &str) -> usize {
    width(text.lines().next().unwrap_or_default())
}

/// Width of the last line.
pub(super) fn last_width(text: &str) -> usize {
    width(text.rsplit('\n').next().unwrap_or_default())
}

/// Whether a text of several lines keeps to the line and to the shape.
pub(super) fn fits(text: &str, shape: Shape) -> bool {
    if shape.loose {
        return true;
    }
    let mut lines = text.lines();
    let first = lines.next().unwrap_or_default();
    if width(first) > shape.width {
        return false;
    }
    if !text.contains('\n') {
        return true;
    }
    lines.all(|line| width(line) <= LINE) && last_width(text) <= shape.indent + shape.offset + shape.width
}
