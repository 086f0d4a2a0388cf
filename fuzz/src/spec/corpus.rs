//! The specs that mutation begins with, and the words that they are made of.

use std::collections::BTreeMap;

use project_tests::files;
use speclang::Sources;
use speclang::check::{CHECKS, case};
use speclang::model::Api;

use super::entries::entries;
use super::{Mutant, Spec};

/// A spec that mutants are made from, as it is before.
#[derive(Debug)]
pub struct Origin {
    /// Its texts.
    pub sources: Sources,
    /// What was loaded from them.
    pub api: Api,
}

/// Specs and their words.
#[derive(Debug)]
pub struct Corpus {
    /// Specs as texts.
    pub(super) specs: Vec<Spec>,
    /// The same, loaded.
    origins: Vec<Origin>,
    /// Values by the keys before which they stand.
    pub(super) values: BTreeMap<String, Vec<String>>,
    /// All keys.
    pub(super) keys: Vec<String>,
    /// Entries as they stand within braces.
    pub(super) entries: Vec<String>,
}

impl Corpus {
    /// The cases of all checks, and the small specs of the project's tests.
    #[must_use]
    pub fn new() -> Self {
        let of_checks = CHECKS.iter().flat_map(|check| [check.passes, check.fails]).map(case);
        let of_tests = ["check", "emit", "load", "lower"].map(|folder| files::cases().join(folder));
        let own = files::root().join("fuzz/corpus");
        let bundles = of_tests.iter().chain([&own]).flat_map(|folder| files::below(folder, "yaml"));
        let of_tests = bundles.map(|path| case(&files::read(&path)));
        let whole = ["invented", "obstacle"].map(files::spec);
        Self::of(of_checks.chain(of_tests).chain(whole).map(|sources| Spec::of(&sources)).collect())
    }

    /// What the mutant was made from.
    #[must_use]
    pub fn origin(&self, mutant: &Mutant) -> &Origin {
        &self.origins[mutant.origin]
    }

    fn of(specs: Vec<Spec>) -> Self {
        let texts = || specs.iter().flat_map(|spec| &spec.files).map(|(_, text)| text.as_str());
        let values = values(texts());
        let in_braces = |text| entries(text).into_iter().filter(|entry| entry.flow).map(|entry| &text[entry.whole()]);
        let mut whole: Vec<String> = texts().flat_map(in_braces).map(str::to_owned).collect();
        whole.sort();
        whole.dedup();
        let loaded = |spec: &Spec| {
            let sources = spec.sources();
            Origin { api: speclang::load(&sources).0, sources }
        };
        let origins = specs.iter().map(loaded).collect();
        Self { specs, origins, keys: values.keys().cloned().collect(), values, entries: whole }
    }
}

/// Values by the keys before which they stand.
pub(crate) fn values<'a>(texts: impl IntoIterator<Item = &'a str>) -> BTreeMap<String, Vec<String>> {
    let mut values: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for text in texts {
        for entry in entries(text) {
            values.entry(text[entry.key].to_owned()).or_default().push(text[entry.value].to_owned());
        }
    }
    for known in values.values_mut() {
        known.sort();
        known.dedup();
    }
    values
}

impl Default for Corpus {
    fn default() -> Self {
        Self::new()
    }
}

impl Spec {
    /// The files of a spec.
    #[must_use]
    pub fn of(sources: &Sources) -> Self {
        Self { files: sources.iter().map(|(_, path, text)| (path.to_owned(), text.to_owned())).collect() }
    }
}
