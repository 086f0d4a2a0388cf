//! Pages of the guide, which the generated crate's documentation opens with: prose, and Rust that its tests compile and run.

use std::collections::{BTreeMap, BTreeSet};

use crate::source::{FileId, Span};
use crate::text::examples;
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
    /// Of a page that another service has, too: what is called so there, and so here. What Rust calls so comes first, what others do
    /// comes last.
    pub names: Vec<(String, String)>,
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
        Some(Self { name: name.to_owned(), text, span, names: Vec::new() })
    }

    /// The text with the names of this service in its code. Sentences stay as they are: what they say of one service may not hold
    /// for another one, whatever its name.
    #[must_use]
    pub fn text_here(&self) -> String {
        let names = self.names.iter().map(|(there, here)| (there.as_str(), here.as_str()));
        let (in_rust, elsewhere): (BTreeMap<_, _>, BTreeMap<_, _>) = (names.clone().rev().collect(), names.collect());
        let rust: BTreeSet<usize> = rust_blocks(&self.text).into_iter().map(|range| range.start).collect();
        let mut text = String::new();
        let mut at = 0;
        for range in examples::code(&self.text) {
            text.push_str(&self.text[at..range.start.max(at)]);
            let code = &self.text[range.start.max(at)..range.end.max(at)];
            text.push_str(&renamed(code, if rust.contains(&range.start) { &in_rust } else { &elsewhere }));
            at = range.end.max(at);
        }
        text + &self.text[at..]
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

/// The code with other names, where they are words: `things-mock` is no `things`.
fn renamed(code: &str, names: &BTreeMap<&str, &str>) -> String {
    let is_within = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-');
    let is_word = |word: &str| word.chars().next().is_some_and(is_within);
    let mut here = String::with_capacity(code.len());
    let mut rest = code;
    while !rest.is_empty() {
        let ends = |c: char| is_within(c) != is_word(rest);
        let (word, after) = rest.split_at(rest.find(ends).unwrap_or(rest.len()));
        here.push_str(names.get(word).unwrap_or(&word));
        rest = after;
    }
    here
}

#[cfg(test)]
mod tests {
    use super::GuidePage;
    use crate::source::{Sources, Span};

    #[test]
    fn a_page_of_another_service_has_the_names_of_this_one_in_its_code() {
        let sources = Sources::new([("a/guide/01-first.md".to_owned(), String::new())]);
        let file = sources.iter().next().expect("it is there").0;
        let names = [("things", "abroad"), ("things_client", "abroad_client"), ("things-client", "abroad-client")];
        let page = GuidePage {
            name: "01-first".to_owned(),
            text: "# things\n\nThe things of `things`, `things-mock` and `x-things`.\n\n```\nuse things_client::things;\n```\n\n\
                   ```toml\nthings-client = \"1\" # things.example\n```\n"
                .to_owned(),
            span: Span { file, ..Span::default() },
            names: names.map(|(there, here)| (there.to_owned(), here.to_owned())).to_vec(),
        };
        let here = "# things\n\nThe things of `abroad`, `things-mock` and `x-things`.\n\n```\nuse abroad_client::abroad;\n```\n\n\
                    ```toml\nabroad-client = \"1\" # abroad.example\n```\n";
        assert_eq!(page.text_here(), here);
    }
}
