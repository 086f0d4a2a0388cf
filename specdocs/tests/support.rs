//! The pages of the repository's specs, rendered once, and what a test reads out of HTML.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use speclang::Sources;
use speclang::model::{Api, Field, Operation, Place, Service, Type};

/// The folder of the project.
pub(crate) fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

/// Texts of the spec by their paths below `spec/`.
pub(crate) fn texts() -> &'static [(String, String)] {
    static TEXTS: OnceLock<Vec<(String, String)>> = OnceLock::new();
    TEXTS.get_or_init(|| {
        let folder = root().join("spec");
        let mut found = Vec::new();
        collect(&folder, &folder, &mut found);
        found.sort();
        found
    })
}

fn collect(folder: &Path, top: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).expect("a folder of the spec") {
        let path: PathBuf = entry.expect("an entry").path();
        let inside = path.strip_prefix(top).expect("it lies there").to_string_lossy().replace('\\', "/");
        let is_spec = is_a(&inside, "yaml") || inside.contains("/guide/");
        if path.is_dir() {
            collect(&path, top, found);
        } else if is_spec {
            found.push((inside, fs::read_to_string(&path).expect("a text")));
        }
    }
}

/// Whether a file has that extension.
pub(crate) fn is_a(path: &str, extension: &str) -> bool {
    Path::new(path).extension().is_some_and(|known| known == extension)
}

/// The specs of the repository.
pub(crate) fn api() -> &'static Api {
    static API: OnceLock<Api> = OnceLock::new();
    API.get_or_init(|| speclang::load(&sources()).0)
}

/// Their texts, as commands show their paths.
pub(crate) fn sources() -> Sources {
    Sources::below("spec/", texts().to_vec())
}

/// All files of their reference.
pub(crate) fn files() -> &'static BTreeMap<String, String> {
    static FILES: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    FILES.get_or_init(|| render(&sources()))
}

/// All files of the reference of an API, by its texts.
pub(crate) fn render(sources: &Sources) -> BTreeMap<String, String> {
    let (api, _) = speclang::load(sources);
    specdocs::render(&api, sources).iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect()
}

/// The pages among files.
pub(crate) fn pages(files: &BTreeMap<String, String>) -> impl Iterator<Item = (&str, &str)> {
    files.iter().filter(|(path, _)| is_a(path, "html")).map(|(path, text)| (path.as_str(), text.as_str()))
}

/// The page of an operation of a service.
pub(crate) fn page(service: &Service, operation: &Operation) -> &'static str {
    // By folder and operation: tests ask for each page many times.
    static PAGES: OnceLock<BTreeMap<(&str, String), Vec<&str>>> = OnceLock::new();
    let of_operations = PAGES.get_or_init(|| {
        let mut found = BTreeMap::<_, Vec<_>>::new();
        for (path, text) in pages(files()) {
            let folder = path.split('/').next().unwrap_or_default();
            for operation in values(text, "data-operation") {
                found.entry((folder, operation)).or_default().push(text);
            }
        }
        found
    });
    let key = (service.file.service.value.as_str(), operation.id.value.clone());
    match of_operations.get(&key).map(Vec::as_slice) {
        Some([page]) => page,
        found => panic!("{} has one page, not {}", operation.id.value, found.map_or(0, <[_]>::len)),
    }
}

/// A tag with its attributes.
#[derive(Debug)]
pub(crate) struct Tag {
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
}

/// The opening tags of a page: our own HTML has every attribute in double quotes, and neither `<` nor `>` inside one.
pub(crate) fn tags(html: &str) -> Vec<Tag> {
    let is_opening = |part: &&str| !part.starts_with(['/', '!']);
    html.split('<').skip(1).filter(is_opening).map(tag).collect()
}

fn tag(part: &str) -> Tag {
    let inner = part.split_once('>').unwrap_or_else(|| panic!("a tag ends: {part}")).0;
    let (name, mut rest) = inner.split_once(' ').unwrap_or((inner, ""));
    assert!(name.chars().all(|c| c.is_ascii_alphanumeric()), "a tag has a name: {part}");
    let mut attributes = Vec::new();
    while !rest.is_empty() {
        let end = rest.find(['=', ' ']).unwrap_or(rest.len());
        let (key, after) = rest.split_at(end);
        let (value, after) = match after.strip_prefix("=\"") {
            Some(quoted) => quoted.split_once('"').unwrap_or_else(|| panic!("a value ends: {inner}")),
            None => ("", after),
        };
        attributes.push((key.to_owned(), unescape(value)));
        rest = after.trim_start();
    }
    Tag { name: name.to_owned(), attributes }
}

/// The values of an attribute on a page, in their order. Text holds no quotes, so that they stand in tags only.
pub(crate) fn values(html: &str, attribute: &str) -> Vec<String> {
    let mark = format!(" {attribute}=\"");
    let parts = html.split(&mark).skip(1);
    parts.map(|part| unescape(part.split('"').next().unwrap_or_default())).collect()
}

/// HTML without its tags, as text.
pub(crate) fn text(html: &str) -> String {
    let mut parts = html.split('<');
    let mut words = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        words.push(' ');
        words.push_str(part.split_once('>').map_or("", |(_, text)| text));
    }
    unescape(&words).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Text of attributes and elements as it was before it was escaped.
pub(crate) fn unescape(text: &str) -> String {
    let signs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    signs.iter().fold(text.to_owned(), |text, (escaped, plain)| text.replace(escaped, plain))
}

/// The part of a page from a mark on, up to an end.
pub(crate) fn part<'h>(html: &'h str, mark: &str, end: &str) -> &'h str {
    let start = html.find(mark).unwrap_or_else(|| panic!("the page has {mark}"));
    let rest = &html[start..];
    &rest[..rest.find(end).unwrap_or(rest.len())]
}

/// A parameter or field, also inside objects: its path, place and field.
pub(crate) type Spot<'a> = (String, Place, &'a Field);

/// The parameters of an operation with the fields of objects below them.
pub(crate) fn parameters<'a>(operation: &'a Operation, service: &'a Service) -> Vec<Spot<'a>> {
    let mut found = Vec::new();
    for (place, name, field) in operation.parameters() {
        below((name, place, field), service, &mut Vec::new(), &mut found);
    }
    found
}

/// The fields of answers and error bodies with those of objects below them.
pub(crate) fn answers<'a>(operation: &'a Operation, service: &'a Service) -> Vec<Spot<'a>> {
    let mut found = Vec::new();
    for (name, field) in operation.answer_fields() {
        below((name, Place::Body, field), service, &mut Vec::new(), &mut found);
    }
    found
}

/// The field and those below it; a type within itself, which `around` tells, is one row.
fn below<'a>(
    (path, place, field): (&str, Place, &'a Field),
    service: &'a Service,
    around: &mut Vec<&'a str>,
    found: &mut Vec<Spot<'a>>,
) {
    found.push((path.to_owned(), place, field));
    let Type::Named(name) = field.ty.item() else { return };
    if around.contains(&name.as_str()) {
        return;
    }
    around.push(name);
    let known = service.type_named(name).expect("a type of the spec");
    for (inner, field) in known.shape.fields.iter().flatten() {
        below((&format!("{path}.{}", inner.value), Place::Body, field), service, around, found);
    }
    around.pop();
}

/// Every operation of the repository's specs with its service.
pub(crate) fn operations() -> impl Iterator<Item = (&'static Service, &'static Operation)> {
    api().services.iter().flat_map(|service| service.operations.iter().map(move |operation| (service, operation)))
}
