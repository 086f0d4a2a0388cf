//! Limits of single values: at the boundary and one beyond, everything at once.

use api_runtime::{
    Case, Condition, ListLimits, Method, NumberLimits, Outcome, Parameter, Raw, State, Violation, Violations, Wire,
    validate,
};

use crate::fixture::{descriptor, number, operation, text};

static ITEM: &[Parameter] = &[
    Parameter::field("id").max_length(2).required(),
    Parameter::field("n").integer().number_limits(&NumberLimits::new().max("9")),
];

operation!(
    Limited,
    (),
    descriptor(
        Method::Post,
        &[
            Parameter::body("text").min_length(2).max_length(3),
            Parameter::body("int").integer().number_limits(&NumberLimits::new().min("1").max("100")),
            Parameter::body("dec").decimal().number_limits(&NumberLimits::new().above("0").scale(2)).max_length(6),
            Parameter::body("word").pattern("[a-z]+|[0-9]{2}"),
            Parameter::body("kind").one_of(&["1", "2"]).integer(),
            Parameter::body("ids").list().list_limits(
                &ListLimits::new()
                    .min_items(2)
                    .max_items(3)
                    .unique()
                    .min_item_length(1)
                    .max_item_length(2)
                    .item_pattern("[a-c]*")
            ),
            Parameter::body("items").object(ITEM).list(),
            Parameter::body("needed").required(),
            Parameter::body("lots").integer().number_limits(&NumberLimits::new().min("0").max("100").multiple_of("5")),
            Parameter::body("share").decimal().number_limits(&NumberLimits::new().multiple_of("0.05")),
            Parameter::body("rows").integer().number_limits(&NumberLimits::new().max("9")).list().list(),
            Parameter::body("sums").integer().map(),
        ],
        &[]
    )
);

/// A request that is right but for one value, and the ids of its violations.
fn broken(index: usize, value: Wire) -> Vec<String> {
    let mut wires = vec![Wire::Absent; 7];
    wires.extend([text("x"), Wire::Absent, Wire::Absent, Wire::Absent, Wire::Absent]);
    wires[index] = value;
    ids(&validate(&Limited(wires)))
}

fn ids(violations: &Violations) -> Vec<String> {
    violations.iter().map(|violation| violation.rule().into_owned()).collect()
}

fn list(items: &[&str]) -> Wire {
    Wire::List(items.iter().map(|item| text(item)).collect())
}

const NONE: [&str; 0] = [];

#[test]
fn lengths_count_characters() {
    assert_eq!(broken(0, text("中")), ["text.min_length"]);
    assert_eq!(broken(0, text("中中")), NONE);
    assert_eq!(broken(0, text("中中中")), NONE);
    assert_eq!(broken(0, text("abcd")), ["text.max_length"]);
}

#[test]
fn numbers_are_held_against_the_types_that_carry_them() {
    for text in ["1.5", "1.0", "1e1", "+1", "9223372036854775808", "79228162514264337593543950336", "one"] {
        assert_eq!(broken(1, number(text)), ["int.type"], "{text}");
    }
    for text in ["1e-1", "+1", ".5", "1_0", "79228162514264337593543950336"] {
        assert!(broken(2, number(text)).contains(&"dec.type".to_owned()), "{text}");
    }
}

#[test]
fn ranges_include_their_ends() {
    assert_eq!(broken(1, number("0")), ["int.min"]);
    assert_eq!(broken(1, number("1")), NONE);
    assert_eq!(broken(1, number("100")), NONE);
    assert_eq!(broken(1, number("101")), ["int.max"]);
}

#[test]
fn decimals_are_judged_by_their_text() {
    assert_eq!(broken(2, number("0.00")), ["dec.above"]);
    assert_eq!(broken(2, number("0.01")), NONE);
    assert_eq!(broken(2, number("0.010")), ["dec.scale"]);
    assert_eq!(broken(2, number("999.99")), NONE);
    assert_eq!(broken(2, number("1000.00")), ["dec.max_length"]);
    assert_eq!(broken(2, number("much")), ["dec.type"]);
}

#[test]
fn multiples_are_exact() {
    for (index, multiple) in [(8, "0"), (8, "5"), (8, "100"), (9, "-0.05"), (9, "1.00"), (9, "0.10")] {
        assert_eq!(broken(index, number(multiple)), NONE, "{multiple}");
    }
    for (other, rule) in [("7", ["lots.multiple_of"]), ("99", ["lots.multiple_of"]), ("105", ["lots.max"])] {
        assert_eq!(broken(8, number(other)), rule, "{other}");
    }
    for other in ["0.051", "0.049", "79228162514264337593543950334"] {
        let is_refused = broken(9, number(other)) == ["share.multiple_of"];
        assert_eq!(is_refused, other.starts_with("0.0"), "{other}");
    }
    let mut wires = vec![Wire::Absent; 10];
    (wires[7], wires[8]) = (text("x"), number("7"));
    let violations = validate(&Limited(wires)).to_string();
    assert!(violations.starts_with("lots: 7 is not a multiple of 5 [lots.multiple_of]"), "{violations}");
}

#[test]
fn patterns_and_enumerations_cover_the_whole_value() {
    assert_eq!(broken(3, text("abc")), NONE);
    assert_eq!(broken(3, text("42")), NONE);
    assert_eq!(broken(3, text("abc4")), ["word.pattern"]);
    assert_eq!(broken(4, number("2")), NONE);
    assert_eq!(broken(4, number("3")), ["kind.one_of"]);
}

#[test]
fn lists_and_their_items_have_limits_of_their_own() {
    assert_eq!(broken(5, list(&["a"])), ["ids.min_items"]);
    assert_eq!(broken(5, list(&["a", "b"])), NONE);
    assert_eq!(broken(5, list(&["a", "b", "c"])), NONE);
    assert_eq!(broken(5, list(&["a", "b", "c", "ab"])), ["ids.max_items"]);
    assert_eq!(broken(5, list(&["a", "a"])), ["ids.unique"]);
    assert_eq!(broken(5, list(&["aa", "abc"])), ["ids.max_item_length"]);
    assert_eq!(broken(5, list(&["a", "d"])), ["ids.item_pattern"]);
    assert_eq!(broken(5, list(&["a", ""])), ["ids.hidden_state", "ids.min_item_length"]);
}

#[test]
fn fields_of_list_items_are_checked_where_they_stand() {
    let item = |id: Wire, n: &str| Wire::Object(vec![id, number(n)]);
    let mut wires = vec![Wire::Absent; 6];
    wires.push(Wire::List(vec![item(text("ab"), "9"), item(text("abc"), "10"), item(Wire::Absent, "1")]));
    wires.push(text("x"));
    let violations = validate(&Limited(wires));
    let found: Vec<_> = violations.iter().map(|found| (found.rule(), found.parameter())).collect();
    assert_eq!(
        found,
        [("items.id.max_length", "items[1].id"), ("items.n.max", "items[1].n"), ("items.id.required", "items[2].id")]
            .map(|(rule, path)| (rule.into(), path.into()))
    );
}

#[test]
fn everything_is_reported_at_once_and_readably() {
    let request = Limited(vec![
        text("abcd"),
        number("101"),
        Wire::Absent,
        text("A"),
        Wire::Absent,
        Wire::Absent,
        Wire::Absent,
        Wire::Absent,
    ]);
    let violations = validate(&request);
    assert_eq!(ids(&violations), ["text.max_length", "int.max", "word.pattern", "needed.required"]);
    assert_eq!(violations.len(), 4);
    let shown = violations.to_string();
    let lines: Vec<&str> = shown.lines().collect();
    assert_eq!(lines[0], "text: `abcd` is too long: 4 characters, must have at most 3 [text.max_length] (page)");
    assert_eq!(lines[1], "int: 101 is out of range, must be between 1 and 100 [int.max] (page)");
    assert_eq!(lines[3], "needed: required [needed.required] (page)");
}

operation!(
    Stated,
    (),
    descriptor(
        Method::Get,
        &[
            Parameter::query("kind").one_of(&["A", "B"]).presence(&[(State::Absent, Outcome::Default("A"))]),
            Parameter::query("by_kind").presence_cases(&[
                Case {
                    when: &[Condition::is("kind", &["A"])],
                    row: &[
                        (State::Null, Outcome::Unsupported),
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Filter)
                    ],
                },
                Case { when: &[], row: &[(State::Null, Outcome::Filter)] },
            ]),
            Parameter::query("open").one_of(&["1"]).presence(&[(State::NonEnum, Outcome::NotAFilter)]),
            Parameter::query("joined").list().comma(),
            Parameter::header("X-H"),
        ],
        &[]
    )
);

fn stated(kind: Wire, by_kind: Wire) -> Vec<String> {
    ids(&validate(&Stated(vec![kind, by_kind, Wire::Absent, Wire::Absent, Wire::Absent])))
}

#[test]
fn refused_states_depend_on_the_case_and_defaults_count_as_values() {
    assert_eq!(stated(text("A"), Wire::Null), ["by_kind.presence"]);
    assert_eq!(stated(Wire::Absent, Wire::Null), ["by_kind.presence"]);
    assert_eq!(stated(text("B"), Wire::Null), NONE);
    assert_eq!(stated(text("A"), Wire::Absent), ["by_kind.required"]);
    assert_eq!(stated(text("B"), Wire::Absent), NONE);
    let violations = validate(&Stated(vec![text("A"), Wire::Null, Wire::Absent, Wire::Absent, Wire::Absent]));
    let violation = violations.iter().next().expect("one");
    assert_eq!(violation.kind().to_string(), "null is not supported when kind is A");
    assert_eq!(violation.kind().allowed().as_deref(), Some("a value, or empty"));
}

const MEMBER: &[Parameter] = &[
    Parameter::field("shared").one_of(&["Y", "N"]).presence(&[(State::Absent, Outcome::Default("N"))]),
    Parameter::field("number").presence_cases(&[
        Case { when: &[Condition::is("shared", &["Y"])], row: &[(State::Absent, Outcome::NoEffect)] },
        Case { when: &[], row: &[(State::Absent, Outcome::Unsupported)] },
    ]),
];

operation!(
    Members,
    (),
    descriptor(
        Method::Post,
        &[
            Parameter::body("shared").presence(&[(State::Absent, Outcome::NoEffect)]),
            Parameter::body("members").object(MEMBER).list().presence(&[(State::Absent, Outcome::NoEffect)]),
        ],
        &[]
    )
);

#[test]
fn a_case_of_a_field_looks_at_the_fields_beside_it() {
    let member = |shared| Wire::Object(vec![shared, Wire::Absent]);
    let members = Wire::List(vec![member(text("Y")), member(text("N")), member(Wire::Absent)]);
    let violations = validate(&Members(vec![text("Y"), members]));
    let paths: Vec<_> = violations.iter().map(Violation::parameter).collect();
    assert_eq!(paths, ["members[1].number", "members[2].number"], "the parameter of that name has no say");
}

#[test]
fn texts_that_say_a_state_are_found() {
    for (value, name) in [("", "Empty"), ("\"\"", "EmptyString"), ("null", "Null")] {
        let violations = validate(&Stated(vec![text("B"), text(value), Wire::Absent, Wire::Absent, text(value)]));
        assert_eq!(ids(&violations), ["by_kind.hidden_state", "X-H.hidden_state"]);
        assert!(
            violations
                .iter()
                .all(|found| found.kind().allowed().is_some_and(|text| text.ends_with(&format!(" {name}")))),
            "{violations}"
        );
    }
    assert_eq!(stated(text("B"), text("[]")), NONE);
    assert_eq!(broken(7, text("null")), NONE);
    assert_eq!(broken(7, text("")), ["needed.hidden_state"]);
}

#[test]
fn a_documented_value_outside_the_enumeration_passes() {
    let request = |open: &str| Stated(vec![text("B"), Wire::Null, text(open), Wire::Absent, Wire::Absent]);
    assert_eq!(ids(&validate(&request("2"))), NONE);
    assert_eq!(stated(text("C"), Wire::Null), ["kind.one_of"]);
}

#[test]
fn items_joined_with_commas_hold_none() {
    let request = |items| Stated(vec![text("B"), Wire::Null, Wire::Absent, list(items), Wire::Absent]);
    assert_eq!(ids(&validate(&request(&["a", "b"]))), NONE);
    assert_eq!(ids(&validate(&request(&["a", "b,c"]))), ["joined.separator"]);
}

operation!(
    InPath,
    (),
    api_runtime::Descriptor { path: "/v2/{id}", ..descriptor(Method::Get, &[Parameter::path("id")], &[]) }
);

#[test]
fn path_parameters_never_make_another_path() {
    for value in ["", ".", "..", "../x"] {
        assert_eq!(ids(&validate(&InPath(vec![text(value)]))), ["id.path_segment"], "{value}");
    }
    assert_eq!(ids(&validate(&InPath(vec![text("...")]))), NONE);
    assert_eq!(ids(&validate(&InPath(vec![Wire::Absent]))), ["id.required"]);
    assert_eq!(ids(&validate(&InPath(vec![Wire::Null]))), ["id.required"]);
}

#[test]
fn edits_by_hand_lift_the_checks_of_what_they_touch() {
    let request = Stated(vec![text("A"), Wire::Null, Wire::Absent, Wire::Absent, text("null")]);
    assert_eq!(ids(&validate(&request)), ["by_kind.presence", "X-H.hidden_state"]);
    assert_eq!(ids(&validate(&Raw::new(&request).query("by_kind", "x"))), ["X-H.hidden_state"]);
    assert_eq!(ids(&validate(&Raw::new(&request).query("kind", "B"))), ["X-H.hidden_state"]);
    assert_eq!(ids(&validate(&Raw::new(&InPath(vec![text("..")])).path("/v2/x"))), NONE);
}

#[test]
fn lists_stand_within_each_other_as_deep_as_the_table_says() {
    let listed = |items: &[Wire]| Wire::List(items.to_vec());
    let one = || listed(&[number("1")]);
    let paths = |index: usize, value: Wire| {
        let mut wires = vec![Wire::Absent; 12];
        (wires[7], wires[index]) = (text("x"), value);
        let found = validate(&Limited(wires));
        found.iter().map(|violation| format!("{} {}", violation.parameter(), violation.rule())).collect::<Vec<_>>()
    };
    assert_eq!(paths(10, listed(&[one(), listed(&[]), Wire::EmptyList])), NONE);
    assert_eq!(paths(10, listed(&[number("1"), one(), Wire::Null])), ["rows[0] rows.type", "rows[2] rows.type"]);
    assert_eq!(
        paths(10, listed(&[one(), listed(&[number("10"), one()])])),
        ["rows[1][0] rows.max", "rows[1][1] rows.type"]
    );
    assert_eq!(paths(10, listed(&[listed(&[Wire::Absent])])), ["rows[0][0] rows.type"]);
    // A list of single values has no lists, and neither has a map.
    assert_eq!(paths(5, listed(&[text("a"), listed(&[text("b")])])), ["ids[1] ids.type"]);
    assert_eq!(paths(5, listed(&[text("a"), listed(&[])])), ["ids[1] ids.type"]);
    let object = || Wire::Object(vec![text("a"), Wire::Absent]);
    assert_eq!(paths(6, listed(&[object(), listed(&[object()])])), ["items[1] items.type"]);
    assert_eq!(paths(11, Wire::Map(vec![("a".to_owned(), one())])), ["sums[a] sums.type"]);
}
