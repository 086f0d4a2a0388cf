//! Every key that takes a number, with every type and at both ends: refused with its place, or generated, and at no
//! cost that grows with the number.

use project_tests::scratch;
use speclang::{Sources, check, load_and_check, render_text};

const SHAPES: &str = "\
types:
  Word: {doc: A word., enum: {of: text, values: {one: {doc: One.}, two: {doc: Two.}}}}
  Number: {doc: A number., enum: {of: integer, values: {-9223372036854775808: {name: Least, doc: Least.}, 2: {name: Two, doc: Two.}}}}
  Thing:
    doc: A thing.
    fields:
      word: {type: Word, required: true, doc: A word.}
      names: {type: list of text, required: true, min_items: 2, doc: Names.}
  Code: {doc: A code., scalar: text, max_length: 8}
  Size: {doc: A size., scalar: integer, range: 0..=9223372036854775807}
";

const COUNTS: &[&str] = &[
    "0",
    "1",
    "2",
    "300",
    "65535",
    "65536",
    "65537",
    "2147483647",
    "4294967295",
    "4294967296",
    "99999999999999999999",
    "-1",
    "-0",
    "1.5",
    "1.0",
    "1e3",
    "0x10",
    "0o7",
    "1_000",
    "+5",
    "007",
    ".5",
    "\"5\"",
    "\"\"",
    "~",
    "[]",
    "{}",
];

const RANGES: &[&str] = &[
    "0..=0",
    "1..=100",
    "0..=",
    "..=9",
    "5",
    "\"-9223372036854775808..=9\"",
    "\"-9223372036854775809..=9\"",
    "0..=9223372036854775807",
    "0..=9223372036854775808",
    "9223372036854775807..=",
    "..=-9223372036854775808",
    "9223372036854775808..=18446744073709551615",
    "0.5..=1.5",
    "1.0..=2.0",
    "0.4..=0.6",
    "5..=1",
    "\"..=\"",
    "1..9",
    "..=79228162514264337593543950335",
    "79228162514264337593543950335..=",
    "..=79228162514264337593543950336",
    "\"-79228162514264337593543950335..=\"",
    "0.0000000000000000000000000001..=1",
    "0.00000000000000000000000000001..=1",
    "79228162514264337593543950334..=79228162514264337593543950335",
    "1e3..=1e4",
    "0x1..=0x2",
    "+1..=2",
    "1_0..=2_0",
    "\"-0..=1\"",
    "007..=9",
    ".5..=1",
    "\"\"",
    "~",
    "[]",
];

/// Keys with the types that they suit and the values that they are tried with.
const KEYS: &[(&str, &[&str], &[&str])] = &[
    ("min_length", &["text", "decimal", "instant", "Word", "Code", "list of text"], COUNTS),
    ("max_length", &["text", "decimal", "instant", "Word", "Code", "list of text"], COUNTS),
    (
        "min_items",
        &["list of text", "list of integer", "list of Word", "list of Thing", "list of list of Thing"],
        COUNTS,
    ),
    (
        "max_items",
        &["list of text", "list of integer", "list of Word", "list of Thing", "list of list of Thing"],
        COUNTS,
    ),
    ("scale", &["decimal", "list of decimal"], COUNTS),
    ("range", &["integer", "decimal", "Size", "list of integer"], RANGES),
    ("above", &["integer", "decimal", "Size", "list of integer"], RANGES),
    ("multiple_of", &["integer", "decimal", "Size", "list of integer"], RANGES),
];

/// Types that no key of numbers suits, but one of them.
const OTHERS: &[&str] = &["boolean", "date", "month", "Number", "Thing"];

fn operation(parameters: &str, rules: &str) -> Sources {
    check::case(&format!(
        "# file: operations/list.yaml\noperation: ListThings\nsummary: Lists things.\nrequest: POST /things/{{id}}\n\
         group: things\nsource: things\nsafety: write\nerrors: {{T.1: 400}}\n{parameters}{rules}{SHAPES}"
    ))
}

/// Whether the spec is in order. What is refused has a place in the operation; what is not is generated, in little text.
fn judge(sources: &Sources, what: &str) -> bool {
    const LARGEST: usize = 300_000;
    let (api, found) = load_and_check(sources);
    let found: Vec<_> = found.into_iter().filter(|finding| finding.code != "unused-type").collect();
    for finding in &found {
        let place = finding.labels.first().unwrap_or_else(|| panic!("{what}: {finding:?}"));
        assert!(place.span.end > 0, "{what}: {}", render_text(&found, sources, false));
    }
    if found.is_empty() {
        let generated = generator::generate(&api.services[0]);
        let size: usize = generated.iter().map(|(_, text)| text.len()).sum();
        assert!(size < LARGEST, "{what}: {size} bytes");
    }
    found.is_empty()
}

/// The states beside absence that a parameter of the type has in a body.
fn states_of(ty: &str) -> &'static str {
    match ty {
        _ if ty.starts_with("list") => ", \"null\": unknown, empty_list: unknown",
        "integer" | "decimal" | "boolean" | "Size" | "Number" | "Thing" => ", \"null\": unknown",
        _ => ", \"null\": unknown, empty_string: unknown",
    }
}

/// An operation with an optional and a required parameter of the type, both with the limit.
fn limited(ty: &str, limit: &str) -> Sources {
    let states = states_of(ty);
    operation(
        &format!(
            "path: {{id: {{type: text, required: true, doc: Id of the thing.}}}}\nbody:\n  \
             value: {{type: {ty}, {limit}, doc: A value., presence: {{absent: not assigned{states}}}}}\n  \
             needed: {{type: {ty}, {limit}, required: true, doc: A value.}}\n"
        ),
        "",
    )
}

#[test]
fn a_number_in_a_rule_or_beside_it_is_refused_with_its_place_or_generated() {
    let path = "path: {id: {type: text, required: true, doc: Id of the thing.}}\n";
    let body = "body:\n  n: {type: integer, doc: A., presence: {absent: not assigned, \"null\": unknown}}\n  \
                d: {type: decimal, doc: A., presence: {absent: not assigned, \"null\": unknown}}\n  \
                l: {type: list of text, doc: A., presence: {absent: not assigned, \"null\": unknown, empty_list: unknown}}\n  \
                s: {type: date, doc: A., presence: {absent: not assigned, \"null\": unknown, empty_string: unknown}}\n  \
                e: {type: date, doc: A., presence: {absent: not assigned, \"null\": unknown, empty_string: unknown}}\n";
    let of_rule = |rule: &str| {
        let rules = format!("rules:\n  a-rule: {{rule: \"{}\"}}\n", rule.replace('"', ""));
        judge(&operation(&format!("{path}{body}"), &rules), rule)
    };
    for range in RANGES {
        of_rule(&format!("n is in {range} if d is present"));
        of_rule(&format!("d is in {range} if n is present"));
    }
    for count in COUNTS {
        of_rule(&format!("l has at most {count} items if n is present"));
        for unit in ["days", "months", "years"] {
            of_rule(&format!("s to e spans at most {count} {unit}"));
        }
        for (line, per) in [("rate_limit", " per second"), ("rate_limit", " per hour")] {
            judge(
                &operation(&format!("{line}: \"{count}{per}\"\n{path}").replace("\"\"", ""), ""),
                &format!("{line} {count}"),
            );
        }
        for ty in ["integer", "decimal", "text"] {
            let named = format!(
                "{path}query:\n  v: {{type: {ty}, doc: A., presence: {{absent: default {}, empty: unknown, empty_string: unknown, \
                 \"null\": unknown}}, named: {{{count}: {{name: special, doc: Special.}}}}}}\n",
                count.replace('"', "")
            );
            judge(&operation(&named, ""), &format!("{ty} {count}"));
        }
    }
    assert!(of_rule("n is in 1..=9223372036854775807 if d is present"));
    assert!(!of_rule("n is in 1..=9223372036854775808 if d is present"));
    assert!(!of_rule("n is in 0.5..=1.5 if d is present"));
    assert!(of_rule("l has at most 4294967295 items if n is present"));
    assert!(!of_rule("l has at most +5 items if n is present"));
    assert!(of_rule("s to e spans at most 90 days") && !of_rule("s to e spans at most 4294967295 days"));
}

#[test]
fn a_limit_is_refused_with_its_place_or_generated() {
    for (key, types, values) in KEYS {
        for ty in *types {
            let accepted =
                |value: &&&str| judge(&limited(ty, &format!("{key}: {value}")), &format!("{ty} {key}: {value}"));
            let count = values.iter().filter(accepted).count();
            assert!((1..values.len()).contains(&count), "{ty} {key}: {count} accepted");
        }
        for ty in OTHERS {
            let value = values[0];
            judge(&limited(ty, &format!("{key}: {value}")), &format!("{ty} {key}: {value}"));
        }
    }
}

#[test]
fn what_holds_itself_or_multiplies_is_generated_or_refused() {
    let with = |parts: &str| {
        let text = operation(
            "path: {id: {type: text, required: true, doc: Id of the thing.}}\nbody:\n  \
             root: {type: Tree, required: true, doc: A tree.}\n",
            "",
        );
        let tree = format!(
            "  Tree: {{doc: A tree., fields: {{name: {{type: text, max_length: 9, required: true, doc: Name.}}, parts: {{{parts}}}}}}}\n"
        );
        Sources::new(text.iter().map(|(_, path, text)| {
            let more = if path.ends_with("list.yaml") { tree.as_str() } else { "" };
            (path.to_owned(), format!("{text}{more}"))
        }))
    };
    assert!(judge(&with("type: list of text, min_items: 60000, required: true, doc: Parts."), "many"));
    assert!(!judge(
        &with("type: list of text, min_items: 300, min_length: 300, required: true, doc: Parts."),
        "too many"
    ));
    judge(&with("type: list of Tree, required: true, doc: Parts."), "required parts");
    judge(&with("type: list of Tree, required: true, min_items: 4294967295, doc: Parts."), "very many parts");
}

/// Limits that are accepted, at the ends of their types.
const ENDS: &[(&str, &str)] = &[
    ("text", "max_length: 4294967295"),
    ("text", "min_length: 300, max_length: 65535"),
    ("Code", "min_length: 2"),
    ("instant", "max_length: 20"),
    ("integer", "range: \"-9223372036854775808..=9223372036854775807\""),
    ("integer", "range: \"-9223372036854775808..=9\""),
    ("integer", "range: 9223372036854775807..="),
    ("integer", "above: 9223372036854775806"),
    ("integer", "above: \"-9223372036854775808\""),
    ("Size", "above: 0"),
    ("decimal", "scale: 28"),
    ("decimal", "scale: 0"),
    ("decimal", "above: \"79228162514264337593543950334\""),
    ("decimal", "range: 79228162514264337593543950335..="),
    ("decimal", "range: \"-79228162514264337593543950335..=79228162514264337593543950335\", scale: 2"),
    ("decimal", "range: 0.0000000000000000000000000001..=0.0000000000000000000000000002"),
    ("decimal", "range: 0.001..=0.02, scale: 2, max_length: 31"),
    ("integer", "multiple_of: 5"),
    ("integer", "range: 1..=100, multiple_of: 7"),
    ("integer", "range: \"..=9223372036854775807\", multiple_of: 2.5"),
    ("decimal", "multiple_of: 0.05, scale: 1"),
    ("decimal", "range: 0.01..=1, multiple_of: 0.0000000000000000000000000003"),
    ("list of integer", "multiple_of: 5, min_items: 2"),
    ("list of text", "max_items: 4294967295"),
    ("list of text", "min_items: 300, unique: true"),
    ("list of integer", "min_items: 300, max_items: 400"),
    ("list of Word", "min_items: 300, max_items: 65535"),
    ("list of Word", "min_items: 2, unique: true"),
    ("list of Thing", "min_items: 20, max_items: 300"),
    ("list of list of Thing", "max_items: 4294967295"),
];

#[test]
fn limits_at_the_ends_of_their_types_compile_and_their_tests_hold() {
    let line = |(at, (ty, limit)): (usize, &(&str, &str))| {
        let states = states_of(ty);
        format!(
            "  a{at}: {{type: {ty}, {limit}, doc: A value., presence: {{absent: not assigned{states}}}}}\n  \
             b{at}: {{type: {ty}, {limit}, required: true, doc: A value.}}\n"
        )
    };
    let body: String = ENDS.iter().enumerate().map(line).collect();
    let rules = "rules:\n  in-range: a4 is in -9223372036854775808..=9223372036854775807 if a6 is present\n  \
                 few: a23 has at most 4294967295 items if a6 is present\n";
    let parameters = format!(
        "rate_limit: 4294967295 per second\npath: {{id: {{type: text, required: true, doc: Id of the thing.}}}}\n\
         body:\n  kind: {{type: Number, doc: A value., presence: {{absent: not assigned, \"null\": unknown}}}}\n{body}"
    );
    let generated = scratch::generate(&operation(&parameters, rules));
    let scratch = scratch::Scratch::new(env!("CARGO_TARGET_TMPDIR"), "limits", &generated);
    let features = ["--no-default-features", "--features", scratch.groups()];
    let _ = scratch.cargo(&[&["clippy"], &features[..], &["--all-targets", "--", "-D", "warnings"]].concat());
    let _ = scratch.cargo(&[&["test"], &features[..], &["--tests"]].concat());
}

#[test]
fn a_type_that_holds_itself_in_many_fields_is_generated_in_little_text() {
    let parts: Vec<String> = (0..30).map(|at| format!("      p{at}: {{type: Part, doc: A part.}}\n")).collect();
    let sources = check::case(&format!(
        "# file: operations/list.yaml\noperation: ListThings\nsummary: Lists things.\nrequest: POST /things\ngroup: things\n\
         source: things\nsafety: write\nerrors: {{T.1: 400}}\nbody:\n  part: {{type: Part, doc: A part.}}\n\
         response:\n  rows: {{type: list of Part, doc: Parts.}}\n\
         types:\n  Part:\n    doc: A part of a thing.\n    fields:\n{}",
        parts.concat()
    ));
    assert!(judge(&sources, "a type that holds itself in many fields"));
}
