//! Coverage of the project's own specs beside a second count, made from their YAML and the tables of `spec-format.md`.
//!
//! It shares no code with the loader, the model or the counting, so that each is a witness of the other.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_yaml::{Mapping, Value};
use speclang::coverage::{Coverage, of};
use speclang::{Sources, load};

fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate lies in the project")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn yaml_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            yaml_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "yaml") {
            found.push(path);
        }
    }
}

/// The texts of one service by their paths.
fn texts(service: &str) -> Vec<(String, String)> {
    let mut files = Vec::new();
    yaml_files(&project().join("spec").join(service), &mut files);
    files.iter().map(|path| (format!("{service}/{}", path.display()), read(path))).collect()
}

/// What the YAML says, without a model.
struct Witness {
    operations: Vec<Value>,
    codes: Vec<Value>,
    /// Shapes by name.
    types: BTreeMap<String, Value>,
    files: Vec<Value>,
    /// Shorthands with their outcomes for absent, empty, empty string, null and empty list.
    shorthands: Vec<(String, Vec<String>)>,
}

const STATES: [&str; 5] = ["absent", "empty", "empty_string", "null", "empty_list"];
const PLACES: [&str; 4] = ["path", "query", "header", "body"];

fn map<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = (String, &'a Value)> + use<'a> {
    let entries = value.get(key).and_then(Value::as_mapping).into_iter().flat_map(Mapping::iter);
    entries.map(|(key, value)| (key.as_str().map_or_else(|| format!("{key:?}"), str::to_owned), value))
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

impl Witness {
    fn new(service: &str) -> Self {
        let page = read(&project().join("docs/spec-format.md"));
        let rows = page.lines().skip_while(|line| !line.starts_with("| shorthand |")).skip(2);
        let shorthands = rows.map_while(|line| line.strip_prefix("| `")).map(|row| {
            let (word, rest) = row.split_once('`').expect("a word ends");
            let cells: Vec<String> = rest.split('|').skip(1).take(5).map(|cell| cell.trim().to_owned()).collect();
            (word.to_owned(), cells)
        });
        let mut witness = Self {
            operations: Vec::new(),
            codes: Vec::new(),
            types: BTreeMap::new(),
            files: Vec::new(),
            shorthands: shorthands.collect(),
        };
        assert_eq!(witness.shorthands.len(), 13);
        for (path, text) in texts(service) {
            let value: Value = serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
            if value.get("operation").is_some() {
                witness.types.extend(map(&value, "types").map(|(name, shape)| (name, shape.clone())));
                witness.operations.push(value.clone());
            } else if let Some(name) = value.get("type").and_then(Value::as_str) {
                witness.types.insert(name.to_owned(), value.clone());
            } else {
                witness.codes.extend(map(&value, "errors").map(|(_, code)| code.clone()));
            }
            witness.files.push(value);
        }
        witness
    }

    /// Parameters of all requests, and those of the objects that they hold, each type once; with their places.
    fn parameters(&self) -> Vec<(&'static str, &Value)> {
        let mut found: Vec<(&'static str, &Value)> = Vec::new();
        for place in PLACES {
            found.extend(self.operations.iter().flat_map(|op| map(op, place)).map(|(_, field)| (place, field)));
        }
        let mut seen = Vec::new();
        let mut next = 0;
        while let Some((_, field)) = found.get(next) {
            let name = text(field, "type").trim_start_matches("list of ").to_owned();
            if let Some(shape) = self.types.get(&name)
                && !seen.contains(&name)
            {
                found.extend(map(shape, "fields").map(|(_, field)| ("body", field)));
                seen.push(name);
            }
            next += 1;
        }
        found
    }

    /// The scalar behind a type, `enum TYPE` for an enumeration, or `object`.
    fn base(&self, field: &Value) -> String {
        let name = text(field, "type").trim_start_matches("list of ");
        let Some(shape) = self.types.get(name) else { return name.to_owned() };
        match (shape.get("scalar"), shape.get("enum")) {
            (Some(scalar), _) => scalar.as_str().unwrap_or_default().to_owned(),
            (_, Some(values)) => format!("enum {}", text(values, "of")),
            _ => "object".to_owned(),
        }
    }

    fn is_list(field: &Value) -> bool {
        text(field, "type").starts_with("list of ")
    }

    /// States of the table "place and type" that must have an outcome.
    fn states(&self, place: &str, field: &Value) -> Vec<&'static str> {
        let base = self.base(field);
        let is_text = ["text", "date", "instant", "month", "enum text"].contains(&base.as_str());
        STATES
            .into_iter()
            .filter(|state| match (place, *state) {
                ("path", _) | ("body", "empty") => false,
                (_, "empty_list") => Self::is_list(field),
                ("body", "empty_string") => is_text && !Self::is_list(field),
                _ => true,
            })
            .collect()
    }

    /// The outcomes of all cells of a parameter.
    fn cells(&self, place: &str, field: &Value) -> Vec<String> {
        let required = field.get("required").and_then(Value::as_bool) == Some(true);
        let word = match field.get("presence") {
            Some(Value::Mapping(row)) => {
                let mut cells = Vec::new();
                for cell in row.values() {
                    match cell {
                        Value::Mapping(row) => cells.extend(row.values().filter_map(Value::as_str).map(str::to_owned)),
                        cell => cells.extend(cell.as_str().map(str::to_owned)),
                    }
                }
                return cells;
            }
            Some(word) => word.as_str().expect("a shorthand is a text").to_owned(),
            None => if required { "required" } else { "unstated" }.to_owned(),
        };
        // The longest shorthand that fits: `default N if blank` before `default N`.
        let fits = |name: &str| match name.split_once('N') {
            Some((before, after)) => word.starts_with(before) && word.ends_with(after),
            None => name == word,
        };
        let fitting = self.shorthands.iter().filter(|(name, _)| fits(name)).max_by_key(|(name, _)| name.len());
        let (_, row) = fitting.unwrap_or_else(|| panic!("no shorthand is `{word}`"));
        let states = self.states(place, field);
        STATES.iter().zip(row).filter(|(state, _)| states.contains(state)).map(|(_, cell)| cell.clone()).collect()
    }

    /// Limits that a parameter could have and does not.
    fn missing_limits(&self, field: &Value) -> usize {
        let shape = self.types.get(text(field, "type").trim_start_matches("list of "));
        let has = |keys: &[&str]| {
            keys.iter().any(|key| field.get(*key).is_some() || shape.is_some_and(|shape| shape.get(*key).is_some()))
        };
        let item = match self.base(field).as_str() {
            "text" => !has(&["max_length", "pattern"]),
            "integer" | "unsigned" | "decimal" => !has(&["range", "above", "max_length", "pattern"]),
            _ => false,
        };
        usize::from(item) + usize::from(Self::is_list(field) && field.get("max_items").is_none())
    }

    /// Entries of all lists under a key, wherever it stands, for which a condition holds.
    fn entries(&self, key: &str, holds: impl Fn(&Value) -> bool + Copy) -> usize {
        fn below(value: &Value, key: &str, holds: impl Fn(&Value) -> bool + Copy) -> usize {
            let Some(entries) = value.as_mapping() else { return 0 };
            let count = |(name, value): (&Value, &Value)| match value {
                Value::Sequence(list) if name.as_str() == Some(key) => list.iter().filter(|entry| holds(entry)).count(),
                value => below(value, key, holds),
            };
            entries.iter().map(count).sum()
        }
        self.files.iter().map(|file| below(file, key, holds)).sum()
    }
}

fn counted(service: &str) -> Coverage {
    let sources = Sources::new(texts(service));
    let (api, _) = load(&sources);
    of(&api, &sources)
}

fn services() -> Vec<String> {
    let entries = fs::read_dir(project().join("spec")).expect("a folder").map(|entry| entry.expect("an entry").path());
    let folders = entries.filter(|path| path.is_dir());
    let names = folders.filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned()));
    // What is based on another service holds facts that its own files do not.
    let is_based =
        |name: &String| texts(name).iter().any(|(_, text)| text.lines().any(|line| line.starts_with("from: ")));
    names.filter(|name| !is_based(name)).collect()
}

#[test]
fn operations_rules_codes_and_witnesses_are_those_of_the_yaml() {
    for service in services() {
        let (witness, total) = (Witness::new(&service), counted(&service).total);
        let of_operations = |key: &str| witness.operations.iter().map(|op| map(op, key).count()).sum::<usize>();
        assert!(witness.operations.len() > 1, "{service} holds operations");
        assert_eq!(total.operations.all(), witness.operations.len());
        let retiring = witness.operations.iter().filter(|operation| operation.get("retiring").is_some()).count();
        assert_eq!(total.operations.retiring, retiring);
        assert_eq!(total.rules.all(), of_operations("rules"));
        assert_eq!(total.errors.listed, of_operations("errors"));
        assert_eq!(total.errors.catalogue, witness.codes.len());
        let never = witness.codes.iter().filter(|code| text(code, "retry") == "never").count();
        assert_eq!(total.errors.retry_never, never);
        assert_eq!(total.responses.fields, of_operations("response"));
        assert_eq!(total.responses.error_fields, of_operations("error_fields"));

        assert_eq!(total.witnesses.disputes, witness.entries("disputed", |_| true));
        let evidence = &total.witnesses.evidence;
        assert_eq!(evidence.all(), witness.entries("evidence", |_| true));
        assert_eq!(evidence.inferred, witness.entries("evidence", |entry| text(entry, "level") == "inferred"));
        assert_eq!(
            evidence.second_witness,
            witness.entries("evidence", |entry| text(entry, "level") == "second_witness")
        );
        assert_eq!(evidence.page, 0);
    }
}

#[test]
fn parameters_cells_and_limits_are_those_of_the_yaml() {
    for service in services() {
        let (witness, total) = (Witness::new(&service), counted(&service).total);
        let parameters = witness.parameters();
        assert_eq!(total.parameters.all(), parameters.len());
        let required = |field: &Value| field.get("required").and_then(Value::as_bool) == Some(true);
        assert_eq!(total.parameters.required, parameters.iter().filter(|(_, field)| required(field)).count());
        let query = witness.operations.iter().map(|operation| map(operation, "query").count()).sum::<usize>();
        assert_eq!(total.parameters.query, query);

        let outcomes = &total.presence.outcomes;
        let mut cells = Vec::new();
        for (place, field) in &parameters {
            cells.extend(witness.cells(place, field).into_iter().map(|outcome| (outcome, required(field))));
        }
        let count = |outcome: &str| cells.iter().filter(|(known, _)| known == outcome).count();
        let starting = |word: &str| cells.iter().filter(|(known, _)| known.starts_with(word)).count();
        assert_eq!(outcomes.all(), cells.len());
        assert_eq!(outcomes.not_a_filter, count("not a filter"));
        assert_eq!(outcomes.filter, starting("filter"));
        assert_eq!(outcomes.default, starting("default "));
        assert_eq!(outcomes.unsupported, count("unsupported"));
        assert_eq!(outcomes.no_effect, count("no effect"));
        let unknown = |of: bool| cells.iter().filter(|(known, required)| known == "unknown" && *required == of).count();
        assert_eq!((outcomes.unknown_optional, outcomes.unknown_required), (unknown(false), unknown(true)));

        let missing: usize = parameters.iter().map(|(_, field)| witness.missing_limits(field)).sum();
        assert_eq!(total.unknown.limits, missing);
    }
}

#[test]
fn a_gap_points_at_the_line_of_its_subject() {
    for service in services() {
        let sources = Sources::new(texts(&service));
        let coverage = counted(&service);
        let gaps: Vec<_> =
            coverage.services.iter().flat_map(|service| &service.groups).flat_map(|group| &group.gaps).collect();
        assert!(!gaps.is_empty());
        for gap in gaps {
            let text = sources.iter().find(|(_, path, _)| *path == gap.file).map(|(_, _, text)| text).expect("a file");
            let line = text.lines().nth(gap.line - 1).unwrap_or_default();
            let name = gap.subject.rsplit([' ', '.']).next().unwrap_or_default();
            assert!(
                line.trim_start().trim_start_matches(['"', '{']).contains(name),
                "{}:{} {line}",
                gap.file,
                gap.line
            );
        }
    }
}
