//! Texts to the model: each file by its first key, files of a folder to one service.

mod base;
mod characters;
mod decode;
mod decode_error;
mod empty;
mod files;
mod nesting;
mod quotes;
#[cfg(feature = "schema")]
mod schema;
mod tree;

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};

use serde::Deserialize;
use serde::de::DeserializeOwned;

use self::base::Base;
use self::decode::NodeDecoder;
pub(crate) use self::decode_error::grammar_error;
#[cfg(feature = "schema")]
pub use self::schema::schema;
use self::tree::{Kind, Node};
use crate::check;
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::{Api, Catalogue, GuidePage, MockPart, Operation, Service, ServiceFile, Shape};
use crate::source::{FileId, Sources, Span};

/// What a file is, by the key that it has.
const KINDS: &[&str] = &["service", "errors", "type", "operation", "mock"];

/// Reads all files into services. What could not be read is left out and reported, and so is every value that becomes a
/// name of a file, a crate, a command or a header and that its grammar refuses.
#[must_use]
pub fn load(sources: &Sources) -> (Api, Vec<Diagnostic>) {
    let (api, mut found) = decode_all(sources);
    found.extend(check::values(&api, sources));
    (api, found)
}

/// The same without a look at values.
pub(crate) fn decode_all(sources: &Sources) -> (Api, Vec<Diagnostic>) {
    let found = RefCell::new(Vec::new());
    let mut services: BTreeMap<&str, Parts> = BTreeMap::new();
    for (file, path, unread) in sources.unread() {
        let parts = services.entry(folder(path)).or_default();
        parts.is_whole &= unread.severity != Severity::Error;
        found.borrow_mut().push(files::unread(file, unread));
    }
    for (file, path, text) in sources.iter() {
        let parts = services.entry(folder(path)).or_default();
        let before = found.borrow().len();
        characters::of_file(file, text, &mut found.borrow_mut());
        parts.file(file, path, text, &found);
        files::bound(&mut found.borrow_mut(), before, file);
    }
    base::merge(&mut services, &mut found.borrow_mut());
    for parts in services.values_mut() {
        parts.decode(&found);
    }
    let mut api = Api::default();
    let mut bases = Vec::new();
    for (folder, mut parts) in services {
        let base = parts.base.take();
        if let Some(service) = parts.assemble(folder, &mut found.borrow_mut()) {
            bases.extend(base.map(|base| (api.services.len(), base)));
            api.services.push(service);
        }
    }
    for (at, base) in bases {
        if let Some(other) = api.services.iter().find(|other| other.file.service.value == base.service).cloned() {
            base::bring(&mut api.services[at], &other, &base);
        }
    }
    for service in &mut api.services {
        nesting::bound(service, &mut found.borrow_mut());
    }
    (api, once(found.into_inner()))
}

/// What is wrong with a file on which another one is based is found in both of them, and told once.
pub(crate) fn once(found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut told: HashMap<(&'static str, Option<Span>), Vec<usize>> = HashMap::new();
    let mut kept: Vec<Diagnostic> = Vec::with_capacity(found.len());
    for diagnostic in found {
        let span = diagnostic.labels.first().map(|label| label.span);
        let alike = told.entry((diagnostic.code, span)).or_default();
        if alike.iter().all(|at| kept[*at] != diagnostic) {
            alike.push(kept.len());
            kept.push(diagnostic);
        }
    }
    kept
}

/// The folder of a service, by the path of a file.
fn folder(path: &str) -> &str {
    path.split_once('/').map_or("", |(folder, _)| folder)
}

/// Reads one YAML file that is no spec into a type of the caller's; all errors come with their places.
#[must_use]
pub fn read<T: DeserializeOwned>(sources: &Sources, file: FileId) -> (Option<T>, Vec<Diagnostic>) {
    let found = RefCell::new(Vec::new());
    let start = Span { file, ..Span::default() };
    let text = sources.text(file);
    characters::of_file(file, text, &mut found.borrow_mut());
    let root = tree::parse(file, text, &mut found.borrow_mut());
    if let Some(root) = &root {
        characters::of_values(root, text, &mut found.borrow_mut());
    }
    let value = root.and_then(|root| decode_owned(&root, start, &found));
    (value, found.into_inner())
}

/// What the files of one folder hold.
struct Parts {
    /// Files that were parsed and are not yet decoded.
    trees: Vec<(FileId, Node)>,
    /// The service that this one is based on.
    base: Option<Base>,
    services: Vec<ServiceFile>,
    catalogues: Vec<Catalogue>,
    types: Vec<Shape>,
    operations: Vec<Operation>,
    guide: Vec<GuidePage>,
    mock: Vec<MockPart>,
    any: Option<Span>,
    /// Whether every file could be read, so that what is missing is missing.
    is_whole: bool,
}

impl Default for Parts {
    fn default() -> Self {
        Self {
            trees: Vec::new(),
            base: None,
            services: Vec::new(),
            catalogues: Vec::new(),
            types: Vec::new(),
            operations: Vec::new(),
            guide: Vec::new(),
            mock: Vec::new(),
            any: None,
            is_whole: true,
        }
    }
}

impl Parts {
    fn file(&mut self, file: FileId, path: &str, text: &str, found: &RefCell<Vec<Diagnostic>>) {
        self.any.get_or_insert(Span { file, ..Span::default() });
        if files::is_page(path) {
            match GuidePage::read(file, path, text) {
                Some(page) => self.guide.push(page),
                None => found.borrow_mut().push(files::misplaced_page(file)),
            }
            return;
        }
        quotes::of_file(file, text, &mut found.borrow_mut());
        if !files::is_yaml(text) {
            self.is_whole = false;
            return;
        }
        let before = found.borrow().len();
        let root = tree::parse(file, text, &mut found.borrow_mut());
        if let Some(root) = root {
            characters::of_values(&root, text, &mut found.borrow_mut());
            if empty::of_values(&root, &mut found.borrow_mut()) {
                self.is_whole = false;
                return;
            }
            self.trees.push((file, root));
            return;
        }
        self.is_whole = false;
        if found.borrow().len() == before {
            found.borrow_mut().push(files::empty(file, text));
        }
    }

    fn decode(&mut self, found: &RefCell<Vec<Diagnostic>>) {
        for (file, root) in std::mem::take(&mut self.trees) {
            let before = found.borrow().len();
            self.read(file, &root, found);
            files::bound(&mut found.borrow_mut(), before, file);
        }
    }

    fn read(&mut self, file: FileId, root: &Node, found: &RefCell<Vec<Diagnostic>>) {
        let start = Span { file, ..Span::default() };
        let keys: Vec<&str> = match &root.kind {
            Kind::Map(entries) => entries.iter().map(|(key, _)| key.text.as_str()).collect(),
            _ => Vec::new(),
        };
        // An operation has `errors` too, so the first key decides.
        match keys.first().copied() {
            Some("service") => match decode(root, start, found) {
                Some(service) => self.services.push(service),
                None => self.is_whole = false,
            },
            Some("errors") => self.catalogues.extend(decode(root, start, found)),
            Some("type") => self.types.extend(decode(root, start, found)),
            Some("operation") => self.operations.extend(decode(root, start, found)),
            Some("mock") => self.mock.extend(decode(root, start, found)),
            other => {
                let message = match other {
                    Some(key) => format!("a file that begins with `{key}` is nothing that a spec knows"),
                    None => "a spec file is a map".to_owned(),
                };
                let unknown = Diagnostic::error("unknown-file", root.span, message);
                let unknown = unknown.suggest(other.unwrap_or_default(), KINDS.iter().copied());
                found
                    .borrow_mut()
                    .push(unknown.help("begin the file with `service:`, `errors:`, `type:`, `operation:` or `mock:`"));
            }
        }
    }

    fn assemble(self, folder: &str, found: &mut Vec<Diagnostic>) -> Option<Service> {
        let mut files = self.services.into_iter();
        let Some(file) = files.next() else {
            // The file that could not be read may be the one; its own finding is enough.
            if !self.is_whole {
                return None;
            }
            let message = format!("no file of the folder `{folder}` begins with `service:`");
            let missing = Diagnostic::error("missing-service", self.any?, message);
            found.push(missing.help(format!("add `{folder}/service.yaml`; docs/spec-format.md shows one")));
            return None;
        };
        for other in files {
            let twice = Diagnostic::error("missing-service", other.service.span, "a folder describes one service");
            found.push(
                twice.also(file.service.span, "the first one").help("move the second service to a folder of its own"),
            );
        }
        Some(Service {
            guide: self.guide,
            mock: self.mock,
            ..Service::assemble(file, self.catalogues, self.types, self.operations)
        })
    }
}

fn decode_owned<T: DeserializeOwned>(root: &Node, start: Span, found: &RefCell<Vec<Diagnostic>>) -> Option<T> {
    decode(root, start, found)
}

fn decode<'a, T: Deserialize<'a>>(root: &'a Node, start: Span, found: &'a RefCell<Vec<Diagnostic>>) -> Option<T> {
    let heading = match &root.kind {
        Kind::Map(entries) => entries.first().map_or(start, |(key, _)| key.span),
        _ => root.span,
    };
    T::deserialize(NodeDecoder { node: root, heading, found }).ok()
}
