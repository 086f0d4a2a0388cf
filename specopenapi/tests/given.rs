//! What goes out is a valid description, and comes in again as what it was.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use speclang::check::case;
use speclang::model::{Api, Service};
use speclang::{Sources, load, load_and_check};
use specopenapi::{export, import};

/// The specs of the project.
fn specs() -> Vec<(String, String)> {
    specs_in("../spec")
}

fn specs_in(folder: &str) -> Vec<(String, String)> {
    fn below(folder: &Path, base: &Path, files: &mut Vec<(String, String)>) {
        let mut entries: Vec<PathBuf> =
            fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
        entries.sort();
        for path in entries {
            let inside = path.strip_prefix(base).expect("below").to_string_lossy().replace('\\', "/");
            if path.is_dir() {
                below(&path, base, files);
            } else if inside.matches('/').count() > 0 && matches!(inside.rsplit('.').next(), Some("yaml" | "md")) {
                files.push((inside, fs::read_to_string(&path).expect("a text")));
            }
        }
    }
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut files = Vec::new();
    below(&base, &base, &mut files);
    files
}

fn service<'a>(api: &'a Api, name: &str) -> &'a Service {
    api.services.iter().find(|service| service.file.service.value == name).expect("the service")
}

/// The model without the places of its parts.
fn said(service: &Service) -> String {
    let text = format!("{service:?}");
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(at) = rest.find("Span { file: ") {
        out.push_str(&rest[..at]);
        let end = rest[at..].find('}').expect("an end") + at + 1;
        rest = &rest[end..];
    }
    out + rest
}

#[test]
fn out_and_in_again_is_the_same() {
    for folder in ["../spec", "../examples/foreign/spec"] {
        let files = specs_in(folder);
        // Paths are shown as those of a project are.
        let sources = Sources::below("spec/", files.clone());
        let (api, _) = load(&sources);
        assert!(api.services.len() > 1);
        again(&files, &sources, &api);
    }
}

fn again(files: &[(String, String)], sources: &Sources, api: &Api) {
    for own in &api.services {
        let name = own.file.service.as_str();
        let json = export(own, sources).unwrap_or_else(|error| panic!("{error}"));
        let taken = import(&json, name).unwrap_or_else(|error| panic!("{error}"));
        let others = files.iter().filter(|(path, _)| !path.starts_with(&format!("{name}/"))).cloned();
        let back = taken.files.iter().map(|(path, text)| (format!("{name}/{path}"), text.clone()));
        let (again, found) = load_and_check(&Sources::new(others.chain(back)));
        assert!(found.is_empty(), "{found:#?}");
        assert!(said(service(&again, name)) == said(own), "{name} is another one");
    }
}

/// A service with each word that both languages have.
const SHARED: &str = "\
# file: service.yaml
service: base
title: Things
doc: A service of things.
crate: things
version: 0.1.0
zone: Z
length_counts: characters
endpoints: {main: {url: \"https://things.example\", doc: The only one., default: true}}
auth: {token: {header: X-Token}}
content_type: application/json
request_id_header: X-Request-Id
pages: \"https://docs.example/{source}\"
wire:
  query: {empty: \"\", empty_string: '\"\"', \"null\": \"null\", empty_list: \"[]\"}
  header: {empty: \"\", empty_string: '\"\"', \"null\": \"null\", empty_list: \"[]\"}
  form: {object: brackets, list: LISTS}
error_bodies: [{code: code, message: message}]
groups: {things: {title: Things, doc: Things.}}
callers: {customer: Whoever has things.}
# file: errors.yaml
errors:
  404: {name: NotFound, status: 404, meaning: There is none., retry: after correction}
# file: types/medium.yaml
type: Medium
doc: A medium.
union: {tagged_by: kind, values: {film: Film, record: Record}}
# file: types/film.yaml
type: Film
doc: A film.
fields: {title: {type: text, required: true, max_length: 9, doc: Title of it.}}
# file: types/record.yaml
type: Record
doc: A record.
fields: {tracks: {type: integer, doc: How many there are.}}
# file: types/block.yaml
type: Block
doc: A part of an answer.
union: {tagged_by: type, open: true, values: {head: Head, tail: Tail}}
# file: types/head.yaml
type: Head
doc: The first one.
fields: {size: {type: integer, doc: Size of it.}}
# file: types/tail.yaml
type: Tail
doc: The last one.
fields: {made: {type: instant, sent_as: milliseconds, doc: When it was made.}}
# file: operations/make.yaml
operation: MakeThing
summary: Makes a thing.
request: POST /things
group: things
source: things
safety: write
body:
  version: {type: integer, constant: 2, doc: Version of the form.}
  full: {type: boolean, constant: true, doc: Whether it is whole.}
  object: {type: text, constant: thing, doc: Kind of the object.}
  owner: {type: text or Film or list of integer, doc: Owner of it.}
  marks: {type: list of (text or integer), doc: Marks.}
  labels: {type: map of text, max_items: 9, max_key_length: 20, doc: Labels.}
  either: {type: map of (text or boolean), doc: Values.}
  serial: {type: unsigned, range: 1..=18446744073709551614, doc: Serial number.}
  serials: {type: list of unsigned, doc: Serial numbers.}
  loose: {type: any, doc: Whatever it is.}
  medium: {type: Medium, required: true, doc: Medium of it.}
  at: {type: instant, sent_as: seconds, doc: When it was.}
  since: {type: instant, sent_as: offset, doc: Since when.}
responses: {200: Block, 202: map of Film, 204: nothing}
errors: {404: 404}
# file: operations/fill.yaml
operation: FillForm
summary: Fills a form.
request: POST /things/form
group: things
source: things
safety: write
encoding: form
body:
  film: {type: Film, doc: A film.}
  words: {type: list of text, doc: Words of it.}
  labels: {type: map of text, doc: Labels.}
# file: operations/upload.yaml
operation: UploadThing
summary: Uploads a thing.
request: POST /things/parts
group: things
source: things
safety: write
encoding: multipart
body:
  image: {type: file, required: true, max_length: 4096, doc: Image of it.}
  papers: {type: list of file, max_items: 3, doc: Papers.}
  size: {type: integer, doc: Size of it.}
  words: {type: list of text, max_items: 5, max_length: 20, doc: Words of it.}
  film: {type: Film, doc: A film.}
# file: operations/draw.yaml
operation: DrawThing
summary: Draws a thing.
request: PUT /things/drawing
group: things
source: things
safety: write
media_type: image/png
body: {type: bytes, max_length: 4096, required: true, doc: The drawing.}
# file: operations/put_bytes.yaml
operation: PutBytes
summary: Puts bytes.
request: PUT /things/bytes
group: things
source: things
safety: write
body: {type: bytes, doc: The bytes.}
# file: operations/put_any.yaml
operation: PutAny
summary: Puts bytes of a type that callers name.
request: PUT /things/chosen
group: things
source: things
safety: write
header:
  Content-Type: {type: text, required: true, doc: Media type of them.}
body: bytes
# file: operations/put_text.yaml
operation: PutText
summary: Puts a text.
request: PUT /things/text
group: things
source: things
safety: write
body: {type: text, max_length: 400, required: true, doc: The text.}
# file: operations/put_sheet.yaml
operation: PutSheet
summary: Puts a text of a media type of its own.
request: PUT /things/sheet
group: things
source: things
safety: write
media_type: text/csv; charset=utf-8
body: text
# file: operations/put_list.yaml
operation: PutList
summary: Puts a list.
request: PUT /things/list
group: things
source: things
safety: write
body: {type: list of Film, max_items: 9, doc: Films.}
# file: operations/put_map.yaml
operation: PutMap
summary: Puts a map.
request: PUT /things/map
group: things
source: things
safety: write
body: {type: map of integer, max_key_length: 8, required: true, doc: Numbers.}
# file: operations/put_loose.yaml
operation: PutLoose
summary: Puts any JSON.
request: PUT /things/loose
group: things
source: things
safety: write
body: any
# file: operations/put_film.yaml
operation: PutFilm
summary: Puts a film.
request: PUT /things/film
group: things
source: things
safety: write
body: Film
# file: operations/put_block.yaml
operation: PutMedium
summary: Puts one of several.
request: PUT /things/medium
group: things
source: things
safety: write
body: Medium
";

/// A description without what only this language reads.
fn plain(json: &str) -> String {
    fn strip(value: &mut serde_json::Value) {
        match value {
            serde_json::Value::Object(entries) => {
                entries.remove("x-spec");
                entries.values_mut().for_each(strip);
            }
            serde_json::Value::Array(items) => items.iter_mut().for_each(strip),
            _ => {}
        }
    }
    let mut value = serde_json::from_str(json).expect("JSON");
    strip(&mut value);
    value.to_string()
}

/// What both languages say of fields and types, by their names.
fn shared(service: &Service) -> Vec<String> {
    let mut said = Vec::new();
    let mut field = |of: &str, name: &str, field: &speclang::model::Field| {
        let form = field.sent_as.as_ref().map(|form| form.value);
        let constant = field.constant.as_ref().map(|value| value.as_str());
        let counts = [&field.max_items, &field.max_key_length, &field.max_length]
            .map(|count| count.as_ref().map(|count| count.value));
        let ty = service.in_one_order(&field.ty);
        said.push(format!("{of}.{name}: {ty} {form:?} {constant:?} {counts:?} {}", field.required));
    };
    for operation in &service.operations {
        for (_, name, own) in operation.parameters() {
            field(&operation.id, name, own);
        }
    }
    for known in &service.types {
        for (name, own) in known.shape.fields.iter().flatten() {
            field(&known.name, name, own);
        }
    }
    for known in &service.types {
        if let Some(union) = &known.shape.union {
            let mut members: Vec<String> = union.members().map(|(tag, ty)| format!("{tag:?} {ty}")).collect();
            members.sort();
            said.push(format!("{} by {}: {members:?}", known.name.value, union.tagged_by.value));
        }
    }
    for operation in service.operations.iter().filter(|operation| !operation.body.is_empty()) {
        let (place, media) = (operation.body_place(), service.media_type(operation));
        let is_whole = operation.body.whole().is_some();
        said.push(format!("{}: {place:?} {} {media:?} {is_whole}", operation.id.value, operation.is_multipart()));
    }
    let form = service.file.wire.form.as_ref();
    let styles = form.map(|form| (form.object.map(|style| style.value), form.list.map(|style| style.value)));
    said.push(format!("{styles:?}"));
    for operation in &service.operations {
        let answers = operation.responses.iter().map(|(status, response)| format!("{} {response:?}", status.value));
        let answers: Vec<String> = answers.collect();
        said.push(format!("{}: {answers:?}", operation.id.value));
    }
    said.sort();
    said
}

#[test]
fn what_both_languages_say_survives_without_the_extension() {
    for lists in ["indexed", "repeated"] {
        survives(&SHARED.replace("LISTS", lists));
    }
}

fn survives(text: &str) {
    let sources = case(text);
    let (api, found) = load_and_check(&sources);
    assert!(found.is_empty(), "{}", speclang::render_text(&found, &sources, false));
    let own = service(&api, "base");
    let taken = import(&plain(&export(own, &sources).expect("a description")), "base").expect("a service");
    let back = Sources::new(taken.files.iter().map(|(path, text)| (format!("base/{path}"), text.clone())));
    let (again, found) = load_and_check(&back);
    assert!(found.is_empty(), "{}", speclang::render_text(&found, &back, false));
    assert_eq!(shared(service(&again, "base")), shared(own), "{}", taken.report());
}

#[test]
fn extensions_that_lead_elsewhere_are_refused() {
    let of = |path: &str| {
        format!(
            "{{\"openapi\": \"3.1.0\", \"x-spec\": {{\"format\": 1, \"files\": {{\"{path}\": {{\"service\": \"x\"}}}}}}}}"
        )
    };
    for path in ["../service.yaml", "/etc/x.yaml", ".hidden.yaml", "src/lib.rs"] {
        assert!(import(&of(path), "x").expect_err(path).contains("not a path of a spec"), "{path}");
    }
    assert!(import(&of("service.yaml"), "x").expect_err("half a service").contains("`check` rejects"));
    let empty = "{\"openapi\": \"3.1.0\", \"x-spec\": {\"format\": 1, \"files\": {}}}";
    assert!(import(empty, "x").expect_err("nothing").contains("holds no service"));
    let other = "{\"openapi\": \"3.1.0\", \"x-spec\": {\"format\": 2}}";
    assert!(import(other, "x").expect_err("another format").contains("format that is not known"));
}

/// Python with the validator: that of the environment, which CI installs by its hash, or the one that is there.
fn python(arguments: &[&str]) -> std::io::Result<Output> {
    Command::new(std::env::var_os("OPENAPI_PYTHON").unwrap_or_else(|| "python3".into())).args(arguments).output()
}

#[test]
fn an_independent_validator_accepts_what_goes_out() {
    match python(&["-c", "import openapi_spec_validator"]) {
        Ok(output) if output.status.success() => {}
        _ if std::env::var_os("OPENAPI_PYTHON").is_some() => panic!("OPENAPI_PYTHON has no openapi-spec-validator"),
        _ => {
            println!("NOT CHECKED: python3 with openapi-spec-validator is not installed");
            return;
        }
    }
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    let every_key = case(include_str!("../../xtask/tests/verbs/hostile/every_key.yaml"));
    let invented = case(concat!(
        include_str!("../../tests/cases/invented/service.yaml"),
        include_str!("../../tests/cases/invented/types.yaml"),
        include_str!("../../tests/cases/invented/operations.yaml"),
    ));
    let mut seen = 0;
    for (name, sources) in [("project", Sources::new(specs())), ("every-key", every_key), ("invented", invented)] {
        let (api, _) = load(&sources);
        for own in &api.services {
            let json = export(own, &sources).unwrap_or_else(|error| panic!("{error}"));
            let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}.json", own.file.service.value));
            fs::write(&path, json).expect("a file");
            let path = path.to_string_lossy().into_owned();
            let output =
                python(&[concat!(env!("CARGO_MANIFEST_DIR"), "/tests/valid.py"), &path, root]).expect("python runs");
            assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
            seen += 1;
        }
    }
    assert!(seen > 3, "{seen}");
}
