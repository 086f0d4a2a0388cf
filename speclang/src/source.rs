//! Source texts and the places in them.

use std::ops::Range;

use crate::severity::Severity;

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

#[derive(Debug, Clone)]
struct File {
    /// Path below the folder of all specs.
    path: String,
    /// Path as it is shown to people.
    shown: String,
    text: String,
    /// Where each line begins.
    lines: Vec<u32>,
    /// Bytes before the text: a byte order mark is no part of it.
    mark: u32,
    unread: Option<Unread>,
    accepted: bool,
}

/// Why a file that belongs to a spec has no text, in the words of whoever could not read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// How much it matters.
    pub severity: Severity,
    /// What is wrong with the file.
    pub message: String,
    /// What to do about it.
    pub help: String,
    /// As much of the text as can be shown; may be empty.
    pub text: String,
    /// The byte of that text at which reading ended.
    pub at: usize,
}

impl File {
    fn new(folder: &str, path: String, content: Result<String, Unread>) -> Self {
        let (mut text, unread) = match content {
            Ok(text) => (text, None),
            Err(unread) => (unread.text.clone(), Some(unread)),
        };
        let mark = if text.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len_utf8() } else { 0 };
        text.drain(..mark);
        let begins = text.match_indices('\n').map(|(at, _)| number(at + 1));
        let lines = std::iter::once(0).chain(begins).collect();
        Self { shown: format!("{folder}{path}"), path, text, lines, mark: number(mark), unread, accepted: false }
    }
}

const BYTE_ORDER_MARK: char = '\u{feff}';

/// A place in a text; files larger than 4 GiB are not read.
fn number(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

impl Sources {
    /// Takes paths and texts; they are sorted by path, so that the order in which they were found does not matter.
    pub fn new(files: impl IntoIterator<Item = (String, String)>) -> Self {
        Self::below("", files)
    }

    /// The same, for files below a folder that is shown to people before their paths.
    pub fn below(folder: &str, files: impl IntoIterator<Item = (String, String)>) -> Self {
        Self::with_unread(folder, files.into_iter().map(|(path, text)| (path, Ok(text))))
    }

    /// The same, where some of the files could not be read; the loader reports them beside what it finds in the others.
    pub fn with_unread(folder: &str, files: impl IntoIterator<Item = (String, Result<String, Unread>)>) -> Self {
        let mut files: Vec<_> = files.into_iter().map(|(path, content)| File::new(folder, path, content)).collect();
        files.sort_by(|left, right| left.path.cmp(&right.path));
        Self { files }
    }

    /// All files that could be read: id, path below the folder of all specs, text.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &str, &str)> {
        let files = self.files.iter().zip(0..).filter(|(file, _)| file.unread.is_none());
        files.map(|(file, id)| (FileId(id), file.path.as_str(), file.text.as_str()))
    }

    /// Says of which texts it is known that the loader has read them without an error. It leaves out what it did for that alone: a second
    /// parser of YAML is not asked again.
    pub fn accept(&mut self, is_accepted: impl Fn(&str) -> bool) {
        for file in &mut self.files {
            file.accepted = is_accepted(&file.text);
        }
    }

    pub(crate) fn is_accepted(&self, file: FileId) -> bool {
        self.files[file.0 as usize].accepted
    }

    /// All files that could not be read: id, path below the folder of all specs, and why.
    pub fn unread(&self) -> impl Iterator<Item = (FileId, &str, &Unread)> {
        let files = self.files.iter().zip(0..);
        files.filter_map(|(file, id)| Some((FileId(id), file.path.as_str(), file.unread.as_ref()?)))
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
        let file = &self.files[span.file.0 as usize];
        let line = file.lines.partition_point(|begin| *begin <= span.start).max(1);
        let before = &file.text[file.lines[line - 1] as usize..span.start as usize];
        Position { line, column: before.chars().count() + 1 }
    }

    /// A span as bytes of the file on disk, where a byte order mark counts.
    #[must_use]
    pub fn bytes(&self, span: Span) -> Range<u32> {
        let mark = self.files[span.file.0 as usize].mark;
        span.start + mark..span.end + mark
    }

    /// The lines that a range of bytes touches: the number of the first one, the byte where it begins, and their text.
    pub(crate) fn lines(&self, file: FileId, range: &Range<usize>) -> (usize, usize, &str) {
        let file = &self.files[file.0 as usize];
        let first = file.lines.partition_point(|begin| *begin as usize <= range.start).max(1);
        let behind = file.lines.partition_point(|begin| *begin as usize <= range.end);
        let start = file.lines[first - 1] as usize;
        let end = file.lines.get(behind).map_or(file.text.len(), |begin| *begin as usize);
        (first, start, &file.text[start..end])
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
