//! Texts of specs that were loaded without an error, by their hashes, kept below `target/`: the next run of `check` and `generate` reads
//! them with one parser. It may be deleted at any time.

use std::collections::BTreeSet;
use std::path::PathBuf;

use generator::{Fingerprint, fingerprint};
use speclang::Sources;

use crate::Project;

/// What the last run of this program accepted.
pub(crate) struct Accepted<'a> {
    project: &'a Project,
    program: Fingerprint,
    texts: BTreeSet<Fingerprint>,
}

impl<'a> Accepted<'a> {
    /// What was kept; nothing of another program, which may accept other texts.
    pub(crate) fn remembered(project: &'a Project, program: Fingerprint) -> Self {
        let text = project.read(&place(project)).ok().flatten().unwrap_or_default();
        let mut hashes = text.lines().map(|line| Fingerprint::from_str_radix(line, 16));
        let texts = if hashes.next() == Some(Ok(program)) { hashes.flatten().collect() } else { BTreeSet::new() };
        Self { project, program, texts }
    }

    /// Says of each text whether it was accepted.
    pub(crate) fn tell(&self, sources: &mut Sources) {
        sources.accept(|text| self.texts.contains(&fingerprint(text.as_bytes())));
    }

    /// Keeps texts in which no error was found. Whatever prevents that is no fault.
    pub(crate) fn keep(&self, sources: &Sources) {
        let texts: BTreeSet<_> = sources.iter().map(|(_, _, text)| fingerprint(text.as_bytes())).collect();
        if texts != self.texts {
            let lines = std::iter::once(&self.program).chain(&texts).map(|hash| format!("{hash:032x}\n"));
            let _ = self.project.write(&place(self.project), &lines.collect::<String>());
        }
    }
}

fn place(project: &Project) -> PathBuf {
    project.root().join("target/generate/accepted")
}
