//! Pages of the guide, which the generated crate's documentation opens with: prose, and Rust that its tests compile and run.

use crate::source::{FileId, Span};
use crate::text::examples::rust_blocks;

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
        let (name, ending) = path.split_once('/')?.1.strip_prefix("guide/")?.rsplit_once('.')?;
        if !ending.eq_ignore_ascii_case("md") || name.contains('/') {
            return None;
        }
        // A checkout may end lines as its system does; the page is the same.
        let text = text.replace("\r\n", "\n");
        let end = text.lines().next().map_or(0, str::len);
        let span = Span { file, start: 0, end: u32::try_from(end).unwrap_or_default() };
        Some(Self { name: name.to_owned(), text, span })
    }

    /// The name without the number that puts it in its place: `credentials` for `02-credentials`.
    #[must_use]
    pub fn topic(&self) -> &str {
        self.name.trim_start_matches(|first: char| first.is_ascii_digit()).trim_start_matches('-')
    }

    /// The blocks that the tests of the crate compile and run, with their fences.
    #[must_use]
    pub fn code(&self) -> String {
        rust_blocks(&self.text).into_iter().map(|range| self.text[range].trim_end().to_owned() + "\n").collect()
    }

    /// The page without those blocks.
    #[must_use]
    pub fn prose(&self) -> String {
        let mut prose = String::new();
        let mut at = 0;
        for range in rust_blocks(&self.text) {
            prose.push_str(&self.text[at..range.start.max(at)]);
            at = range.end.max(at);
        }
        prose + &self.text[at..]
    }

    /// The title, which is the first line.
    #[must_use]
    pub fn title(&self) -> &str {
        self.text.lines().next().unwrap_or_default().trim_start_matches('#').trim()
    }
}
