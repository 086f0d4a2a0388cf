//! Descriptions that somebody broke on purpose: an error or a service that passes `check`, and always an end.

use std::fmt::Write;

use specopenapi::import;

const SHELF: &str = include_str!("descriptions/shelf.yaml");
const DEPOT: &str = include_str!("descriptions/depot.json");

/// Numbers that look random and are the same each time.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % end.max(1)
    }
}

/// Nothing that comes in is a mistake of the importer: it says so itself, as `check` of its files failed.
fn bears(text: &str) {
    if let Err(error) = import(text, "broken") {
        let is_ours = error.starts_with('`') || error.contains("nothing that `check` accepts");
        assert!(!is_ours, "{error}\n{text}");
    }
}

#[test]
fn truncated_descriptions() {
    for (text, step) in [(SHELF, 331), (DEPOT, 173)] {
        for at in (0..text.len()).step_by(step) {
            if text.is_char_boundary(at) {
                bears(&text[..at]);
            }
        }
    }
}

#[test]
fn mutated_descriptions() {
    let words = [
        "null",
        "[]",
        "{}",
        "true",
        "-1",
        "1e99",
        "\"\\u202e\"",
        "\"\"",
        "{$ref: '#'}",
        "{$ref: '#/paths'}",
        "string",
        "object",
        "{type: array}",
        "'x: y # [z]'",
        "0.0000000000000000000000000000001",
        "99999999999999999999",
        "\"\\n\\n\"",
        "'../..'",
        "[null, {}]",
        "{allOf: [{$ref: '#/components/schemas/Tree'}]}",
        "nullable",
        "`",
    ];
    let mut numbers = Numbers(7);
    let tokens: Vec<&str> = SHELF.split_inclusive([' ', '\n', ',']).collect();
    for _ in 0..40 {
        let mut broken = tokens.clone();
        for _ in 0..=numbers.below(4) {
            let (at, with) = (numbers.below(broken.len()), numbers.below(words.len()));
            match numbers.below(4) {
                0 => broken[at] = words[with],
                1 => broken.swap(at, with),
                2 => drop(broken.remove(at)),
                _ => broken.insert(at, broken[numbers.below(tokens.len() - 4)]),
            }
        }
        bears(&broken.concat());
    }
}

/// A description of one operation whose response is a schema.
fn of(schemas: &str, schema: &str) -> String {
    format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths:\n  /t:\n    post:\n      requestBody: {{content: {{application/json: {{schema: {schema}}}}}}}\n      responses: {{'200': {{description: d, content: {{application/json: {{schema: {schema}}}}}}}}}\ncomponents:\n  schemas:\n{schemas}"
    )
}

#[test]
fn schemas_without_an_end() {
    let mut all_of = String::new();
    for level in 0..40 {
        let next = format!("{{$ref: '#/components/schemas/S{}'}}", level + 1);
        let _ = writeln!(all_of, "    S{level}: {{allOf: [{next}, {next}]}}");
    }
    all_of.push_str("    S40: {type: object, properties: {a: {type: string}}}\n");
    bears(&of(&all_of, "{$ref: '#/components/schemas/S0'}"));
    let mut chain = String::new();
    for number in 0..300 {
        let next = number + 1;
        let _ = writeln!(
            chain,
            "    C{number}: {{type: object, properties: {{c: {{$ref: '#/components/schemas/C{next}'}}}}}}"
        );
    }
    bears(&of(&chain, "{$ref: '#/components/schemas/C0'}"));
    bears(&of(
        "    A: {anyOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/A'}]}\n",
        "{$ref: '#/components/schemas/A'}",
    ));
    bears(&of("    A: {allOf: [{$ref: '#/components/schemas/A'}]}\n", "{$ref: '#/components/schemas/A'}"));
    bears(&of(
        "    A: {type: array, items: {$ref: '#/components/schemas/A'}}\n",
        "{type: object, properties: {a: {$ref: '#/components/schemas/A'}}}",
    ));
    bears(&of("    A: {$ref: '#/components/schemas/A/properties'}\n", "{$ref: '#/components/schemas/A'}"));
    let wide = (0..12)
        .map(|n| format!("{{properties: {{x{n}: {{$ref: '#/components/schemas/A'}}}}}}"))
        .collect::<Vec<_>>()
        .join(", ");
    bears(&of(&format!("    A: {{type: object, allOf: [{wide}]}}\n"), "{$ref: '#/components/schemas/A'}"));
}

#[test]
fn names_and_texts_of_somebody_else() {
    let names = [
        "'a: b'",
        "'#'",
        "'\"'",
        "'\\'",
        "'null'",
        "'- x'",
        "'{}'",
        "'a`b'",
        "'ä'",
        "'../x'",
        "'con'",
        "'type'",
        "'\u{1f600}'",
    ];
    let properties =
        names.map(|name| format!("{name}: {{type: string, description: {name}, enum: [{name}, x]}}")).join(", ");
    let text = of("", &format!("{{type: object, properties: {{{properties}}}}}"));
    let taken = import(&text, "names").unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(taken.counts.operations, 1, "{}", taken.report());
    let all: String = taken.files.iter().map(|(_, text)| text.as_str()).collect();
    for name in ["a: b", "- x", "null", "../x"] {
        assert!(all.contains(&format!("\"{name}\"")), "{name}\n{all}");
    }
}
