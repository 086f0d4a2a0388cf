//! Pages of the guide: prose that people write beside a spec, and that the generated crate's documentation opens with.

use crate::source::{FileId, Span};

/// A page, a Markdown file in the folder `guide` of a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuidePage {
    /// Name of the file without its ending; pages stand in the order of their names.
    pub name: String,
    /// The whole text.
    pub text: String,
    /// Where the page begins.
    pub span: Span,
}

impl GuidePage {
    /// The page, where the path is that of one.
    pub(crate) fn read(file: FileId, path: &str, text: &str) -> Option<Self> {
        let name = path.split_once('/')?.1.strip_prefix("guide/")?.strip_suffix(".md")?;
        let end = text.lines().next().map_or(0, str::len);
        let span = Span { file, start: 0, end: u32::try_from(end).unwrap_or_default() };
        Some(Self { name: name.to_owned(), text: text.to_owned(), span })
    }

    /// The name without the number that puts it in its place: `credentials` for `02-credentials`.
    #[must_use]
    pub fn topic(&self) -> &str {
        self.name.trim_start_matches(|first: char| first.is_ascii_digit()).trim_start_matches('-')
    }

    /// The title, which is the first line.
    #[must_use]
    pub fn title(&self) -> &str {
        self.text.lines().next().unwrap_or_default().trim_start_matches('#').trim()
    }
}
