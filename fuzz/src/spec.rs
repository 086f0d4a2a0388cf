//! Specs as texts that can be changed: where they come from, and how they are mutated.

mod corpus;
mod entries;
mod hostile;
mod mutate;
mod shrink;

pub(crate) use corpus::values;
pub use corpus::{Corpus, Origin};

use speclang::Sources;

/// The files of a spec by their paths.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spec {
    /// Paths below the folder of all specs, and texts.
    pub files: Vec<(String, String)>,
}

impl Spec {
    /// Reads a bundle; `# file: PATH` on a line of its own begins a file.
    #[must_use]
    pub fn parse(bundle: &str) -> Self {
        let mut files: Vec<(String, String)> = Vec::new();
        for line in bundle.split_inclusive('\n') {
            match (line.strip_prefix("# file: "), files.last_mut()) {
                (Some(path), _) => files.push((path.trim_end().to_owned(), String::new())),
                (None, Some((_, text))) => text.push_str(line),
                (None, None) => {}
            }
        }
        Self { files }
    }

    /// The spec as the loader takes it.
    #[must_use]
    pub fn sources(&self) -> Sources {
        Sources::new(self.files.iter().cloned())
    }

    /// The spec as one text, which [`parse`](Self::parse) reads.
    #[must_use]
    pub fn bundle(&self) -> String {
        let file = |(path, text): &(String, String)| format!("# file: {path}\n{}\n", text.trim_end_matches('\n'));
        self.files.iter().map(file).collect()
    }
}

/// A changed spec, and what it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mutant {
    /// The spec.
    pub spec: Spec,
    /// Number of the spec in the corpus that it was made from.
    pub origin: usize,
    /// Whether the stages that take most of the time look at it too.
    pub thorough: bool,
}

impl Mutant {
    /// The same change with less of the spec around it.
    #[must_use]
    pub fn smaller(&self) -> Vec<Self> {
        self.spec.smaller().into_iter().map(|spec| Self { spec, ..*self }).collect()
    }
}
