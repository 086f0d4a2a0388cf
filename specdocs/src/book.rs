//! A service with the names and addresses that its pages use.

use std::collections::{BTreeMap, BTreeSet};

use generator::ir::{CliCommand, Crate, Operation as Lowered};
use speclang::model::{Operation, Service, State};
use speclang::provenance::{Fact, Origin, facts};
use speclang::{Span, naming};

use crate::anchor;

/// A service, lowered once, and where its pages lie.
pub(crate) struct Book<'a> {
    /// The service.
    pub(crate) service: &'a Service,
    /// The crate that is generated from it.
    pub(crate) krate: Crate,
    /// Folder of its pages.
    pub(crate) folder: String,
    /// All facts of the service, with what they rest on.
    pub(crate) facts: Vec<Fact<'a>>,
    /// What the facts of each parameter and field rest on, by its place; presence is not among them.
    pub(crate) origins: BTreeMap<Span, Vec<Origin<'a>>>,
    /// Names of documentation pages that the spec gives as sources.
    sources: BTreeSet<&'a str>,
}

impl<'a> Book<'a> {
    /// The books of all services; each has a folder of its own.
    pub(crate) fn all(services: &'a [Service]) -> Vec<Self> {
        let mut books: Vec<Self> = Vec::new();
        for service in services {
            let mut folder = naming::snake_case(&service.file.service).unwrap_or_else(|| "service".to_owned());
            while books.iter().any(|book| book.folder == folder) {
                folder.push('x');
            }
            let (krate, facts) = (generator::lower(service), facts(service).collect::<Vec<_>>());
            let origins = origins(&facts);
            books.push(Self { service, krate, folder, facts, origins, sources: sources(service) });
        }
        books
    }

    /// Path of the page of an operation, where there is such an operation.
    pub(crate) fn operation_page(&self, id: &str) -> Option<String> {
        let known = self.service.operations.iter().any(|operation| *operation.id == id);
        known.then(|| format!("{}/{}.html", self.folder, file_name(id)))
    }

    /// Path of a type's place.
    pub(crate) fn type_place(&self, name: &str) -> Option<String> {
        let known = self.service.type_named(name)?;
        Some(format!("{}#{}", self.page("types"), anchor::id("type", &known.name)))
    }

    /// Path of an error code's place.
    pub(crate) fn code_place(&self, code: &str) -> Option<String> {
        self.service.error(code)?;
        Some(format!("{}#{}", self.page("errors"), anchor::id("code", code)))
    }

    /// Path of a page about the whole service.
    pub(crate) fn page(&self, name: &str) -> String {
        format!("{}/all/{name}.html", self.folder)
    }

    /// Path of a page of the guide, by the module that it documents.
    pub(crate) fn guide_page(&self, module: &str) -> Option<String> {
        let page = self.krate.guide.iter().find(|page| page.module == module)?;
        Some(format!("{}/guide/{}.html", self.folder, page.module))
    }

    /// Address of a vendor's page, where the text is one that the spec names as a source.
    pub(crate) fn vendor_page(&self, source: &str) -> Option<String> {
        let url = self.service.page(source);
        (self.sources.contains(source) && url.starts_with("https://")).then_some(url)
    }

    /// What the generator made of an operation.
    pub(crate) fn lowered(&self, id: &str) -> Option<&Lowered> {
        self.krate.groups.iter().flat_map(|group| &group.operations).find(|known| known.id == id)
    }

    /// The command of an operation, with the name of its program.
    pub(crate) fn command(&self, id: &str) -> Option<(&str, &CliCommand)> {
        let cli = self.krate.cli.as_ref()?;
        let request = naming::request(id)?;
        let found = cli.groups.iter().flat_map(|group| &group.commands).find(|command| command.request == request)?;
        Some((&cli.program, found))
    }

    /// The operations of a group, sorted by id.
    pub(crate) fn group(&self, name: &str) -> impl Iterator<Item = &'a Operation> + use<'a, '_> {
        let name = name.to_owned();
        self.service.operations.iter().filter(move |operation| *operation.group == *name)
    }
}

/// Name of an operation's file; lower case, as some disks take no notice of case.
fn file_name(id: &str) -> String {
    let snake = naming::snake_case(id).unwrap_or_else(|| "unnamed".to_owned());
    snake.replace('_', "-")
}

fn origins<'a>(facts: &[Fact<'a>]) -> BTreeMap<Span, Vec<Origin<'a>>> {
    let mut found = BTreeMap::<Span, Vec<Origin<'a>>>::new();
    for fact in facts.iter().filter(|fact| !State::is_key(fact.key)) {
        let known = found.entry(fact.span).or_default();
        if !known.contains(&fact.origin) {
            known.push(fact.origin);
        }
    }
    found
}

/// Sources that name a page: those of operations, and others where they are one word with a folder.
fn sources(service: &Service) -> BTreeSet<&str> {
    let mut found: BTreeSet<&str> = service.operations.iter().map(|operation| operation.source.as_str()).collect();
    let mut all = vec![(&service.file.evidence, &service.file.disputed)];
    for operation in &service.operations {
        all.push((&operation.evidence, &operation.disputed));
        all.extend(operation.parameters().map(|(_, _, field)| (&field.evidence, &field.disputed)));
        let answers = operation.answer_fields();
        all.extend(answers.map(|(_, field)| (&field.evidence, &field.disputed)));
        all.extend(operation.rules.iter().map(|(_, rule)| (&rule.evidence, &rule.disputed)));
        all.extend(operation.errors.iter().map(|(_, error)| (&error.evidence, &error.disputed)));
    }
    for known in &service.types {
        all.push((&known.shape.evidence, &known.shape.disputed));
        let fields = known.shape.fields.iter().flatten();
        all.extend(fields.map(|(_, field)| (&field.evidence, &field.disputed)));
    }
    all.extend(service.catalogue.iter().map(|(_, entry)| (&entry.evidence, &entry.disputed)));
    let evidence = all.iter().flat_map(|(evidence, _)| *evidence).filter_map(|entry| entry.source.as_deref());
    let disputes = all.iter().flat_map(|(_, disputes)| *disputes).map(|dispute| dispute.source.as_str());
    let catalogue = service.catalogue.iter().filter_map(|(_, entry)| entry.source.as_deref());
    let read = service.operations.iter().filter_map(|operation| operation.read.as_ref());
    let read = read.flat_map(|read| read.iter()).filter_map(|(_, reading)| reading.page.as_deref());
    found.extend(evidence.chain(disputes).chain(catalogue).chain(read).filter(|source| is_page(source)));
    found
}

/// Whether a source is the name of a page, and no words about one.
fn is_page(source: &str) -> bool {
    source.contains('/') && source.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '/' | '_' | '-' | '.'))
}
