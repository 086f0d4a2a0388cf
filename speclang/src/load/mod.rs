//! Texts to the model: each file by its first key, files of a folder to one service.

mod alike;
mod base;
mod characters;
mod content;
mod decode;
mod decode_error;
mod empty;
mod files;
mod meaning;
mod nesting;
mod quotes;
#[cfg(feature = "schema")]
mod schema;
mod tree;

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};

use serde::Deserialize;
use serde::de::DeserializeOwned;

use self::base::{Base, BasedPage};
use self::content::{Content, content};
use self::decode::NodeDecoder;
pub(crate) use self::decode_error::grammar_error;
#[cfg(feature = "schema")]
pub use self::schema::schema;
use self::tree::{Kind, Node};
use crate::check;
use crate::diagnostic::Diagnostic;
use crate::model::{Api, Catalogue, GuidePage, MockPart, Operation, Service, ServiceFile, Shape};
use crate::parallel;
use crate::severity::Severity;
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
    let files: Vec<_> = sources.iter().collect();
    let contents = parallel::map(&files, |(file, path, text)| content(*file, path, text, sources.is_accepted(*file)));
    for ((file, path, _), (content, findings)) in files.into_iter().zip(contents) {
        services.entry(folder(path)).or_default().add(file, content);
        found.borrow_mut().extend(findings);
    }
    base::merge(&mut services, &mut found.borrow_mut());
    for parts in services.values_mut() {
        parts.decode(&mut found.borrow_mut());
    }
    let mut api = Api::default();
    let mut bases = Vec::new();
    for (folder, mut parts) in services {
        let (base, pages) = (parts.base.take(), std::mem::take(&mut parts.based_pages));
        if let Some(service) = parts.assemble(folder, &mut found.borrow_mut()) {
            if base.is_some() || !pages.is_empty() {
                bases.push((api.services.len(), base, pages));
            }
            api.services.push(service);
        }
    }
    for (at, base, pages) in bases {
        let named = |other: &&Service| base.as_ref().is_some_and(|base| other.file.service.value == base.service);
        let other = api.services.iter().find(named).cloned();
        let base = other.as_ref().zip(base.as_ref());
        let service = &mut api.services[at];
        if let Some((other, base)) = base {
            base::bring(service, other, base);
        }
        base::bring_pages(service, pages, base, &mut found.borrow_mut());
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
    let root = alike::parse(file, text, &mut found.borrow_mut());
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
    /// Pages that are those of that service.
    based_pages: Vec<BasedPage>,
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
            based_pages: Vec::new(),
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

/// What a file is decoded to.
enum Decoded {
    Service(Box<ServiceFile>),
    Catalogue(Catalogue),
    Type(Box<Shape>),
    Operation(Box<Operation>),
    Mock(MockPart),
}

/// Decodes one file by its first key; an operation has `errors` too.
fn decoded(file: FileId, root: &Node, found: &RefCell<Vec<Diagnostic>>) -> Option<Decoded> {
    let start = Span { file, ..Span::default() };
    let first = match &root.kind {
        Kind::Map(entries) => entries.first().map(|(key, _)| key.text.as_str()),
        _ => None,
    };
    match first {
        Some("service") => decode(root, start, found).map(Box::new).map(Decoded::Service),
        Some("errors") => decode(root, start, found).map(Decoded::Catalogue),
        Some("type") => decode(root, start, found).map(Box::new).map(Decoded::Type),
        Some("operation") => decode(root, start, found).map(Box::new).map(Decoded::Operation),
        Some("mock") => decode(root, start, found).map(Decoded::Mock),
        other => {
            let message = match other {
                Some(key) => format!("unknown kind of file: `{key}`"),
                None => "expected a map".to_owned(),
            };
            let unknown = Diagnostic::error("unknown-file", root.span, message);
            let unknown = unknown.suggest(other.unwrap_or_default(), KINDS.iter().copied());
            found
                .borrow_mut()
                .push(unknown.help("begin the file with `service:`, `errors:`, `type:`, `operation:` or `mock:`"));
            None
        }
    }
}

impl Parts {
    fn add(&mut self, file: FileId, content: Content) {
        self.any.get_or_insert(Span { file, ..Span::default() });
        match content {
            Content::Page(page) => self.guide.push(page),
            Content::PageOf(page) => self.based_pages.push(page),
            Content::Tree(root) => self.trees.push((file, root)),
            Content::Nothing => {}
            Content::Broken => self.is_whole = false,
        }
    }

    fn decode(&mut self, found: &mut Vec<Diagnostic>) {
        // Each tree is given up where it was decoded: to take them all down on one core takes as long as to decode them on two.
        let files = parallel::map_into(std::mem::take(&mut self.trees), |(file, root)| {
            let found = RefCell::default();
            let decoded = decoded(file, &root, &found);
            let mut found = found.into_inner();
            files::bound(&mut found, 0, file);
            (decoded, may_be_service(&root), found)
        });
        for (decoded, may_be_service, findings) in files {
            found.extend(findings);
            match decoded {
                Some(Decoded::Service(service)) => self.services.push(*service),
                Some(Decoded::Catalogue(catalogue)) => self.catalogues.push(catalogue),
                Some(Decoded::Type(shape)) => self.types.push(*shape),
                Some(Decoded::Operation(operation)) => self.operations.push(*operation),
                Some(Decoded::Mock(mock)) => self.mock.push(mock),
                None => self.is_whole &= !may_be_service,
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
            let message = format!("no file in the folder `{folder}` begins with `service:`");
            let missing = Diagnostic::error("missing-service", self.any?, message);
            found.push(missing.help(format!("add `{folder}/service.yaml`, which begins with `service: {folder}`")));
            return None;
        };
        for other in files {
            let twice = Diagnostic::error("missing-service", other.service.span, "more than one service in a folder");
            found
                .push(twice.also(file.service.span, "the first one").help("move the second service to its own folder"));
        }
        Some(Service {
            guide: self.guide,
            mock: self.mock,
            ..Service::assemble(file, self.catalogues, self.types, self.operations)
        })
    }
}

/// Whether a file may be meant to describe the service: it says so, however well, or says of no other kind that it is one.
fn may_be_service(root: &Node) -> bool {
    let Kind::Map(entries) = &root.kind else { return true };
    let kind = entries.first().map(|(key, _)| key.text.as_str());
    kind.is_none_or(|kind| kind == "service" || !KINDS.contains(&kind))
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
