//! Coverage of small specs: what is counted, where it is counted, and what it rests on.

use serde_json::Value;
use speclang::check::case;
use speclang::coverage::{Coverage, Gap, GapKind, GroupCoverage, SHARED, Tally, of};
use speclang::{load_and_check, render_text};

/// An operation of the base spec's only group, with more behind it.
fn operation(rest: &str) -> String {
    format!(
        "# file: operations/list.yaml\noperation: ListThings\nsummary: Lists things.\nrequest: GET /things\n\
        group: things\nsource: things\nread_on: 2026-01-02\nread: {{otherwise: whole}}\nsafety: read\n{rest}"
    )
}

/// Counts a spec that is in order, but for what the base spec leaves unused.
fn coverage(text: &str) -> Coverage {
    let sources = case(text);
    let (api, found) = load_and_check(&sources);
    assert!(found.iter().all(|found| found.code.starts_with("unused-")), "{}", render_text(&found, &sources, false));
    of(&api, &sources)
}

fn total(rest: &str) -> Tally {
    coverage(&operation(rest)).total
}

fn group<'a>(coverage: &'a Coverage, name: &str) -> &'a GroupCoverage {
    let found = coverage.services.iter().flat_map(|service| &service.groups).find(|group| group.name == name);
    found.unwrap_or_else(|| panic!("no group {name}"))
}

/// Subject and what is missing of each gap of a kind.
fn gaps(coverage: &Coverage, kind: GapKind) -> Vec<(&str, Vec<&str>)> {
    let groups = coverage.services.iter().flat_map(|service| &service.groups);
    let gaps = groups.flat_map(|group| &group.gaps).filter(|gap| gap.kind == kind);
    gaps.map(|gap: &Gap| (gap.subject.as_str(), gap.missing.iter().map(String::as_str).collect())).collect()
}

const LIMITED: &str = "type: text, max_length: 9, doc: A word.";

#[test]
fn cells_are_counted_by_outcome_and_by_who_must_send_them() {
    let rest = format!(
        "query:\n  a: {{{LIMITED} , presence: filter if given or null}}\n  b: {{{LIMITED}}}\n  c: {{{LIMITED}, required: true}}\n  \
        d: {{{LIMITED}, presence: {{absent: default x, empty: computed as y, empty_string: no effect, \"null\": not assigned}}}}\n"
    );
    let coverage = coverage(&operation(&rest));
    let cells = &coverage.total.presence.outcomes;
    assert_eq!((cells.not_a_filter, cells.filter, cells.unsupported), (2, 1, 2));
    assert_eq!((cells.default, cells.computed, cells.no_effect, cells.not_assigned), (1, 1, 1, 1));
    assert_eq!((cells.unknown_optional, cells.unknown_required), (4, 3));
    assert_eq!((cells.known(), cells.all()), (9, 16));
    assert_eq!(
        gaps(&coverage, GapKind::OptionalPresence),
        [("query b", vec!["absent", "empty", "empty_string", "null"])]
    );
    assert_eq!(gaps(&coverage, GapKind::RequiredPresence), [("query c", vec!["empty", "empty_string", "null"])]);
}

#[test]
fn each_case_of_a_table_is_counted_with_its_condition() {
    let rest = format!(
        "query:\n  kind: {{{LIMITED}, presence: default a}}\n  size:\n    type: integer\n    range: 0..=\n    doc: Size.\n    presence:\n      \
        when kind is not a: {{absent: unknown, empty: no effect, empty_string: no effect, \"null\": no effect}}\n      \
        when kind is present: {{absent: no effect, empty: no effect, empty_string: no effect, \"null\": unknown}}\n      \
        otherwise: {{absent: no effect, empty: unknown, empty_string: no effect, \"null\": no effect}}\n"
    );
    let coverage = coverage(&operation(&rest));
    assert_eq!(coverage.total.presence.outcomes.no_effect, 9);
    let missing = &gaps(&coverage, GapKind::OptionalPresence)[1];
    let cells = vec!["absent when kind is not a", "null when kind is present", "empty otherwise"];
    assert_eq!(*missing, ("query size", cells));
}

#[test]
fn a_cell_rests_on_the_narrowest_evidence() {
    let evidence = "evidence: [{of: presence.null, level: observed}, {of: presence, level: inferred}, \
        {of: presence, level: second_witness}, {level: documented}, {of: max_length, level: inferred}]";
    let rest = format!("query:\n  a: {{{LIMITED}, presence: filter if not blank, {evidence}}}\n");
    let sure = total(&rest).presence.certainty;
    // Of two sources for the row the surer one counts; the entry as a whole is not asked.
    assert_eq!((sure.observed, sure.second_witness, sure.all()), (1, 3, 4));
    let whole = total(&rest.replace("of: presence,", "of: max_length,")).presence.certainty;
    assert_eq!((whole.observed, whole.documented_elsewhere, whole.all()), (1, 3, 4));
}

#[test]
fn evidence_of_what_is_around_reaches_the_cells() {
    let query = format!("query:\n  a: {{{LIMITED}, presence: filter if not blank}}\n");
    let around = |of: &str| total(&format!("{query}evidence: [{{{of}level: inferred}}]\n")).presence.certainty;
    assert_eq!((around("of: query, ").inferred, around("of: query.a, ").inferred, around("").inferred), (4, 4, 4));

    let put = |of: &str| {
        let text = format!(
            "body:\n  thing: {{type: Thing, required: true, doc: Thing.}}\ntypes:\n  Thing:\n    doc: A thing.\n    fields:\n      \
            id: {{{LIMITED}, presence: not assigned}}\n{of}"
        );
        total(&text.replace("safety: read", "safety: write")).presence.certainty
    };
    // The cell of `thing` itself is the page's; `absent` and `null` of `id` are not.
    let fields = put("    evidence: [{of: fields, level: second_witness}]\n");
    assert_eq!((fields.page, fields.second_witness), (1, 2));
    assert_eq!(put("evidence: [{of: types.Thing, level: inferred}]\n").inferred, 2);
}

#[test]
fn that_a_required_parameter_is_required_is_evidence_for_its_absence() {
    let evidence = "evidence: [{of: required, level: second_witness}]";
    assert_eq!(
        total(&format!("query:\n  a: {{{LIMITED}, required: true, {evidence}}}\n")).presence.certainty.second_witness,
        1
    );
    // Not for the other ways to send nothing.
    let row = "presence: {absent: unsupported, empty: unsupported, empty_string: unsupported, \"null\": unsupported}";
    let sure = total(&format!("query:\n  a: {{{LIMITED}, required: true, {row}, {evidence}}}\n")).presence.certainty;
    assert_eq!((sure.second_witness, sure.page), (1, 3));
    let optional = format!("query:\n  a: {{{LIMITED}, presence: default x, {evidence}}}\n");
    assert_eq!(total(&optional).presence.certainty.second_witness, 0);
}

#[test]
fn disputed_cells_are_those_that_a_dispute_names() {
    let dispute =
        |of: &str| format!("disputed: [{{of: {of}, says: something, source: a page, because: It is older.}}]");
    let cells = |of: &str| {
        let tally = total(&format!("query:\n  a: {{{LIMITED}, presence: filter if not blank, {}}}\n", dispute(of)));
        assert_eq!((tally.witnesses.disputes, tally.operations.disputed), (1, 1));
        tally.presence.disputed
    };
    assert_eq!((cells("presence.null"), cells("presence"), cells("max_length")), (1, 4, 0));
}

#[test]
fn a_limit_is_missed_where_there_could_be_one() {
    let coverage = coverage(&operation(
        "query:\n  a: {type: text, min_length: 1, doc: A.}\n  b: {type: text, pattern: \"[a-z]\", doc: B.}\n  \
        c: {type: Code, doc: C.}\n  d: {type: decimal, scale: 2, doc: D.}\n  e: {type: integer, range: 0..=, doc: E.}\n  \
        f: {type: decimal, above: 0, doc: F.}\n  g: {type: list of text, min_items: 1, unique: true, doc: G.}\n  \
        h: {type: list of Code, min_items: 1, max_items: 3, doc: H.}\n  i: {type: Kind, doc: I.}\n  \
        j: {type: instant, doc: J.}\n  k: {type: boolean, doc: K.}\nbody:\n  l: {type: decimal, sent_as: text, max_length: 32, doc: L.}\n\
        types:\n  Code: {doc: A code., scalar: text, max_length: 64}\n  Kind: {doc: A kind., enum: {of: text, values: {x: {doc: X.}}}}\n",
    ));
    let limits = &coverage.total.limits;
    assert_eq!((limits.texts.stated, limits.texts.unstated), (3, 2));
    assert_eq!((limits.numbers.stated, limits.numbers.unstated), (3, 1));
    assert_eq!((limits.lists.stated, limits.lists.unstated), (1, 1));
    // Ten keys of parameters, and the length of Code once.
    assert_eq!(limits.facts, 11);
    let missed = [
        ("query a", vec!["maximum length"]),
        ("query d", vec!["range"]),
        ("query g", vec!["maximum length", "maximum number of items"]),
    ];
    assert_eq!(gaps(&coverage, GapKind::Limits), missed);
    assert_eq!(coverage.total.unknown.limits, limits.all().unstated);
}

/// Two groups; a shared type in requests of both and in an answer; a type of one operation.
const TWO_GROUPS: &str = "\
# file: service.yaml
service: base
title: Things
doc: A service of things.
crate: things
version: 0.1.0
zone: \"+00:00\"
length_counts: characters
endpoints:
  main: {url: \"https://things.example\", doc: The only one., default: true}
auth:
  token: {header: X-Token}
content_type: application/json
request_id_header: X-Request-Id
pages: \"https://docs.example/{source}\"
wire:
  query: {empty: \"\", empty_string: '\"\"', null: \"null\", empty_list: \"[]\"}
  header: {empty: \"\", empty_string: '\"\"', null: \"null\", empty_list: \"[]\"}
error_bodies:
  - {code: code, message: message}
success_codes: [T.0]
any_operation: [T.3]
groups:
  things: {title: Things, doc: Things.}
  people: {title: People, doc: People.}
evidence:
  - {of: wire, level: inferred, source: examples}
# file: errors.yaml
errors:
  T.0: {status: 200, meaning: All is well., retry: never}
  T.1: {status: 400, meaning: A parameter is wrong., retry: after correction}
  T.2: {status: 400, meaning: A thing is gone., cause: Somebody took it., retry: never}
  T.3: {status: 503, meaning: The server is busy., remedy: Wait., retry: later}
# file: operations/put.yaml
operation: PutThing
summary: Puts a thing.
request: PUT /things/{id}
group: things
source: things
safety: write keyed by id
path:
  id: {type: text, required: true, doc: Id.}
header:
  X-Language: {type: text, max_length: 5, doc: Language., presence: default en}
body:
  owner: {type: Person, required: true, doc: Owner.}
  part: {type: Part, required: true, doc: Part.}
rules:
  server-alone: {server: The server knows more than that., about: [part]}
errors: {T.1: 400, T.2: 400}
retiring: {replaced_by: PutPerson}
types:
  Part:
    doc: Part of a thing.
    fields:
      size: {type: integer, doc: Size.}
# file: operations/person.yaml
operation: PutPerson
summary: Puts a person.
request: POST /people
group: people
source: people
read_on: 2026-01-02
read: {otherwise: whole}
safety: write
body:
  person: {type: Person, required: true, doc: Person.}
  from: {type: date, doc: First day., presence: not assigned}
  to: {type: date, doc: Last day., presence: not assigned}
rules:
  together: from and to go together
  order: {rule: from is not after to, evidence: [{level: second_witness, source: a library}]}
response:
  person: {type: Person, doc: Person as stored., missing_when: Nothing was stored.}
error_fields:
  reason: {type: text, doc: Reason.}
errors:
  T.1: {status: 400, carries: [reason]}
# file: types/person.yaml
type: Person
doc: A person.
fields:
  name: {type: text, required: true, doc: Name.}
  age: {type: integer, range: 0..=, doc: Age.}
";

#[test]
fn everything_stands_in_the_group_that_it_belongs_to() {
    let coverage = coverage(TWO_GROUPS);
    let names: Vec<&str> = coverage.services[0].groups.iter().map(|group| group.name.as_str()).collect();
    assert_eq!(names, ["things", "people", SHARED]);
    let (things, people, shared) = (group(&coverage, "things"), group(&coverage, "people"), group(&coverage, SHARED));

    let of = |group: &GroupCoverage| group.tally.operations.clone();
    assert_eq!((of(things).retiring, of(things).keyed_writes, of(things).all()), (1, 1, 1));
    assert_eq!((of(people).current, of(people).writes, of(people).reads), (1, 1, 0));
    assert_eq!((of(shared).all(), coverage.total.operations.all()), (0, 2));

    let parameters = &things.tally.parameters;
    assert_eq!((parameters.path, parameters.query, parameters.header, parameters.body), (1, 0, 1, 2));
    // Person is shared and counted once, although both operations take one.
    assert_eq!((parameters.nested, people.tally.parameters.nested, shared.tally.parameters.nested), (1, 0, 2));
    assert_eq!((parameters.required, coverage.total.parameters.required, coverage.total.parameters.all()), (3, 5, 10));

    let responses = &people.tally.responses;
    assert_eq!((responses.fields, responses.error_fields, responses.with_missing_when), (1, 1, 1));
    // The parts of a thing come back from nowhere.
    assert_eq!((shared.tally.responses.nested, things.tally.responses.nested), (2, 0));

    assert_eq!((things.tally.rules.server, people.tally.rules.server, people.tally.rules.all()), (1, 0, 2));
    let kinds: Vec<_> = people.tally.rules.checked.0.iter().map(|(kind, count)| (kind.as_str(), *count)).collect();
    assert_eq!(kinds, [("go together", 1), ("is not after", 1)]);
    assert_eq!((people.tally.rules.certainty.page, people.tally.rules.certainty.second_witness), (1, 1));
    assert_eq!((shared.tally.witnesses.evidence.inferred, people.tally.witnesses.evidence.second_witness), (1, 1));
}

#[test]
fn codes_are_counted_where_they_are_listed_and_explained() {
    let coverage = coverage(TWO_GROUPS);
    let errors = &coverage.total.errors;
    assert_eq!((errors.listed, errors.catalogue, errors.any_operation, errors.operations_without), (3, 4, 1, 0));
    assert_eq!((errors.retry_never, errors.retry_later, errors.retry_after_correction), (2, 1, 1));
    // A code that says success needs neither.
    assert_eq!((errors.without_cause, errors.without_remedy), (2, 2));
    assert_eq!(gaps(&coverage, GapKind::Codes), [("T.1", vec!["cause or remedy"])]);
    assert_eq!(group(&coverage, "things").tally.errors.listed, 2);
    assert_eq!(total("").errors.operations_without, 1);
}

#[test]
fn a_gap_tells_home_file_and_line() {
    let coverage = coverage(TWO_GROUPS);
    let found = |name: &str, subject: &str| {
        let gap = group(&coverage, name).gaps.iter().find(|gap| gap.subject == subject);
        let gap = gap.unwrap_or_else(|| panic!("no gap {subject}"));
        (gap.home.clone(), gap.file.clone(), gap.line)
    };
    let place = |home: &str, file: &str, line: usize| (home.to_owned(), file.to_owned(), line);
    assert_eq!(found("things", "path id"), place("PutThing", "base/operations/put.yaml", 8));
    assert_eq!(found("things", "Part.size"), place("PutThing", "base/operations/put.yaml", 22));
    assert_eq!(found(SHARED, "Person.age"), place("Person", "base/types/person.yaml", 5));
    assert_eq!(found(SHARED, "T.1"), place("errors", "base/errors.yaml", 3));
}

/// Every number of a value, with the way to it.
fn numbers(value: &Value, way: &str, found: &mut Vec<(String, u64)>) {
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| numbers(value, &format!("{way}.{key}"), found)),
        Value::Number(number) => found.extend(number.as_u64().map(|number| (way.to_owned(), number))),
        _ => {}
    }
}

#[test]
fn figures_of_groups_add_up_and_gaps_are_the_unknown() {
    let coverage = coverage(&format!("{TWO_GROUPS}{}", operation(&format!("query:\n  a: {{{LIMITED}}}\n"))));
    let of = |tally: &Tally| {
        let mut found = Vec::new();
        numbers(&serde_json::to_value(tally).expect("figures are JSON"), "", &mut found);
        found.retain(|(_, number)| *number > 0);
        found
    };
    let groups = &coverage.services[0].groups;
    let mut sums = std::collections::BTreeMap::new();
    for (way, number) in groups.iter().flat_map(|group| of(&group.tally)) {
        *sums.entry(way).or_insert(0) += number;
    }
    let service: std::collections::BTreeMap<_, _> = of(&coverage.services[0].tally).into_iter().collect();
    assert!(sums.len() > 30, "{sums:?}");
    assert_eq!(sums, service);
    assert_eq!(coverage.services[0].tally, coverage.total);
    for group in groups {
        for kind in GapKind::ALL {
            let gaps = group.gaps.iter().filter(|gap| gap.kind == kind).map(Gap::count).sum::<usize>();
            assert_eq!(gaps, group.tally.unknown.of(kind), "{} {}", group.name, kind.name());
        }
        let Tally { presence, limits, unknown, .. } = &group.tally;
        assert_eq!(unknown.optional_presence + unknown.required_presence, presence.outcomes.unknown());
        assert_eq!(presence.certainty.all(), presence.outcomes.known());
        assert_eq!(unknown.limits, limits.all().unstated);
    }
}

#[test]
fn nothing_is_counted_in_nothing() {
    assert_eq!(of(&speclang::model::Api::default(), &speclang::Sources::default()), Coverage::default());
}
