//! Source texts and the places in them.

use std::ops::Range;

/// Number of a file within its [`Sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct FileId(pub u32);

/// A range of bytes in one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// File that the range lies in.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// Byte after the last one.
    pub end: u32,
}

impl Span {
    /// The bytes as a range, for slicing.
    #[must_use]
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A place as people count: lines and columns from 1, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1.
    pub column: usize,
}

/// The files of one run, in a fixed order.
#[derive(Debug, Default, Clone)]
pub struct Sources {
    files: Vec<File>,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct File {
    /// Path below the folder of all specs.
    path: String,
    /// Path as it is shown to people.
    shown: String,
    text: String,
}

impl Sources {
    /// Takes paths and texts; they are sorted by path, so that the order in which they were found does not matter.
    pub fn new(files: impl IntoIterator<Item = (String, String)>) -> Self {
        Self::below("", files)
    }

    /// The same, for files below a folder that is shown to people before their paths.
    pub fn below(folder: &str, files: impl IntoIterator<Item = (String, String)>) -> Self {
        let file = |(path, text)| File { shown: format!("{folder}{path}"), path, text };
        let mut files: Vec<_> = files.into_iter().map(file).collect();
        files.sort();
        Self { files }
    }

    /// All files: id, path below the folder of all specs, text.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &str, &str)> {
        self.files.iter().zip(0..).map(|(file, id)| (FileId(id), file.path.as_str(), file.text.as_str()))
    }

    /// Path of a file, as it is shown to people.
    #[must_use]
    pub fn path(&self, file: FileId) -> &str {
        &self.files[file.0 as usize].shown
    }

    /// Text of a file.
    #[must_use]
    pub fn text(&self, file: FileId) -> &str {
        &self.files[file.0 as usize].text
    }

    /// Line and column of a span's start.
    #[must_use]
    pub fn position(&self, span: Span) -> Position {
        let before = &self.text(span.file)[..span.start as usize];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        Position { line: before.matches('\n').count() + 1, column: before[line_start..].chars().count() + 1 }
    }

    /// The part of `span` in which `word` stands as a word of its own, or `span` itself.
    #[must_use]
    pub fn locate(&self, span: Span, word: &str) -> Span {
        let text = &self.text(span.file)[span.range()];
        let is_part = |character: char| character.is_alphanumeric() || character == '_';
        text.match_indices(word)
            .find(|(at, _)| {
                !text[..*at].chars().next_back().is_some_and(is_part)
                    && !text[at + word.len()..].chars().next().is_some_and(is_part)
            })
            .map_or(span, |(at, _)| {
                let start = span.start + u32::try_from(at).unwrap_or_default();
                let end = start + u32::try_from(word.len()).unwrap_or_default();
                Span { start, end, ..span }
            })
    }
}
