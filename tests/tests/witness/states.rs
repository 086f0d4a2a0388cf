//! The crates of all cases, before and after: each distinct one once.

use std::collections::{BTreeMap, BTreeSet};

use generator::FileSet;
use specdiff::{Compiles, KINDS, Spec};
use speclang::Sources;
use speclang::model::{Api, Service};

use crate::inlined::{PLACE, Package, inlined};
use crate::larger;
use crate::{requests, surface};

/// A generated crate.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct State {
    /// Its name in Rust.
    pub(crate) lib: String,
    /// Its cargo features.
    pub(crate) features: BTreeSet<String>,
    /// Its whole text without documentation, as a module called [`PLACE`].
    text: String,
    /// A caller that uses all of it; the crate is called [`surface::KRATE`].
    pub(crate) caller: String,
    /// A caller that makes every request in every state, see [`requests`].
    pub(crate) requests: String,
}

/// What a case says of one service, before and after: numbers of states.
pub(crate) type Pair = (Option<usize>, Option<usize>);

/// A case with what is claimed of it.
#[derive(Debug)]
pub(crate) struct Subject {
    /// The kind, and for a case of the witness's own some words that tell it from the kind's smallest one.
    pub(crate) name: String,
    /// The worst that any of its changes claims.
    pub(crate) compiles: Compiles,
    /// Whether any of its changes claims other bytes.
    pub(crate) wire: bool,
    /// Changes that no kind describes.
    pub(crate) unclassified: Vec<String>,
    /// Its services.
    pub(crate) pairs: Vec<Pair>,
}

/// All cases, and the distinct crates of their services.
#[derive(Debug)]
pub(crate) struct Cases {
    pub(crate) states: Vec<State>,
    pub(crate) subjects: Vec<Subject>,
    /// Every error code that some case knows, with its status.
    pub(crate) codes: BTreeMap<String, u16>,
}

/// A case whose crates have no numbers yet.
struct Prepared {
    subject: Subject,
    codes: Vec<(String, u16)>,
    states: Vec<(Option<State>, Option<State>)>,
}

impl Cases {
    /// Loads and generates every case, half of them on each of two threads.
    pub(crate) fn all() -> Self {
        let smallest = KINDS.iter().flat_map(|family| family.iter()).map(|kind| (kind.id, "", kind.case));
        let all: Vec<_> = smallest.chain(larger::all()).collect();
        let half = |cases: &[(&str, &str, &str)]| -> Vec<Prepared> {
            cases.iter().map(|(kind, words, case)| Prepared::new(kind, words, case)).collect()
        };
        let (left, right) = all.split_at(all.len() / 2);
        let prepared = std::thread::scope(|scope| {
            let left = scope.spawn(|| half(left));
            let right = half(right);
            left.join().map(|left| left.into_iter().chain(right)).expect("the message above says what is wrong")
        });
        let mut known: BTreeMap<State, usize> = BTreeMap::new();
        let (mut subjects, mut codes) = (Vec::new(), BTreeMap::new());
        for mut case in prepared {
            let mut number = |state: Option<State>| {
                let next = known.len();
                state.map(|state| *known.entry(state).or_insert(next))
            };
            case.subject.pairs = case.states.into_iter().map(|(old, new)| (number(old), number(new))).collect();
            subjects.push(case.subject);
            codes.extend(case.codes);
        }
        let mut states: Vec<(State, usize)> = known.into_iter().collect();
        states.sort_by_key(|(_, number)| *number);
        Self { states: states.into_iter().map(|(state, _)| state).collect(), subjects, codes }
    }

    /// Every two different crates of which one follows the other, once.
    pub(crate) fn pairs(&self) -> Vec<(usize, usize)> {
        let all = self.subjects.iter().flat_map(|subject| &subject.pairs);
        let differing: BTreeSet<_> =
            all.filter_map(|(old, new)| old.zip(*new)).filter(|(old, new)| old != new).collect();
        differing.into_iter().collect()
    }
}

impl Prepared {
    fn new(kind: &str, words: &str, case: &str) -> Self {
        let name = if words.is_empty() { kind.to_owned() } else { format!("{kind}: {words}") };
        let (old, new) = specdiff::case(case);
        let (before, after) = (checked(&name, &old), checked(&name, &new));
        let changes = specdiff::diff(Spec { api: &before, sources: &old }, Spec { api: &after, sources: &new });
        let changes: Vec<_> = changes.iter().flat_map(|service| &service.changes).collect();
        assert!(changes.iter().any(|change| change.kind.id == kind), "{name} is no case of its kind: {changes:#?}");
        let unclassified = changes.iter().filter(|change| change.kind.id == specdiff::UNCLASSIFIED.id);
        let subject = Subject {
            name,
            compiles: changes.iter().map(|change| change.effect.compiles).max().unwrap_or(Compiles::Fine),
            wire: changes.iter().any(|change| change.effect.wire),
            unclassified: unclassified.map(|change| change.path.clone()).collect(),
            pairs: Vec::new(),
        };
        let services = || before.services.iter().chain(&after.services);
        let catalogue = services().flat_map(|service| &service.catalogue);
        let codes = catalogue.map(|(code, entry)| (code.value.clone(), entry.status.0.first().copied().unwrap_or(400)));
        let of = |service: &Service| service.file.service.value.clone();
        let names: BTreeSet<String> = services().map(of).collect();
        let state = |api: &Api, wanted: &str| api.services.iter().find(|service| of(service) == wanted).map(State::of);
        Self {
            codes: codes.collect(),
            states: names.iter().map(|name| (state(&before, name), state(&after, name))).collect(),
            subject,
        }
    }
}

/// A side of a case, which must be a spec in order; it may keep codes and types that nothing uses.
fn checked(name: &str, sources: &Sources) -> Api {
    let (api, found) = speclang::load_and_check(sources);
    let found: Vec<_> = found.into_iter().filter(|found| !found.code.starts_with("unused-")).collect();
    assert!(found.is_empty(), "{name}\n{}", speclang::render_text(&found, sources, false));
    api
}

impl State {
    fn of(service: &Service) -> Self {
        let files = generator::generate(service);
        let package = Package { name: &service.file.crate_name, version: &service.file.version };
        let lib = package.name.replace('-', "_");
        Self {
            features: features(&file(&files, package, "Cargo.toml")),
            text: inlined(&files, package, "src/lib.rs", "src").to_string(),
            caller: surface::caller(&files, package.name),
            requests: requests::caller(&files, package.name, &file(&files, package, "tests/wire_cases/mod.rs"), &lib),
            lib,
        }
    }

    /// Its text as a module of that name.
    pub(crate) fn module(&self, name: &str) -> String {
        format!("pub mod {name} {{\n{}\n}}\n", self.text.replace(PLACE, name))
    }
}

fn file(files: &FileSet, package: Package<'_>, path: &str) -> String {
    let path = format!("{}/{path}", package.name);
    files.get(&path).unwrap_or_else(|| panic!("the generated crate has no file {path}")).to_owned()
}

/// Names of cargo features in a manifest.
fn features(manifest: &str) -> BTreeSet<String> {
    let after = manifest.split_once("[features]\n").map_or("", |(_, after)| after);
    let lines = after.lines().take_while(|line| !line.starts_with('['));
    lines.filter_map(|line| line.split_once(" = ")).map(|(name, _)| name.to_owned()).collect()
}
