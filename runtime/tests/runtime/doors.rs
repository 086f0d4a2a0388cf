//! What the types make impossible is refused at the untyped door too: every place, kind and row in every state.

use api_runtime::{
    CallOptions, Case, Condition, Descriptor, Error, ListLimits, Method, NumberLimits, Outcome, Parameter, Raw, State,
    Untyped, Validation, Violation, Wire, validate,
};

use crate::fixture::{SERVICE, answering, client, descriptor, number, operation, text};

/// States that a request can name, with their values on the wire.
const STATES: [(State, Wire); 4] = [
    (State::Empty, Wire::Empty),
    (State::EmptyString, Wire::EmptyString),
    (State::Null, Wire::Null),
    (State::EmptyList, Wire::EmptyList),
];

const EVERY: &[Outcome] = &[
    Outcome::NotAFilter,
    Outcome::Filter,
    Outcome::FilterFor("some"),
    Outcome::Default("1"),
    Outcome::ComputedAs("today"),
    Outcome::NotAssigned,
    Outcome::AssignedEmpty,
    Outcome::Generated,
    Outcome::NoEffect,
    Outcome::Unsupported,
    Outcome::Unknown,
];

/// A parameter alone in its operation. Tables are `'static`, and a test is short.
fn alone(parameter: &Parameter) -> Untyped {
    let table: &'static Descriptor =
        Box::leak(Box::new(descriptor(Method::Post, Box::leak(Box::new([*parameter])), &[])));
    Untyped::new(&SERVICE, table)
}

fn broken(parameter: &Parameter, value: Wire) -> Vec<String> {
    let mut request = alone(parameter);
    assert!(request.set(parameter.name, value));
    request.validate().iter().map(|found| found.rule().into_owned()).collect()
}

fn kinds(at: &Parameter) -> Vec<Parameter> {
    static FIELDS: &[Parameter] = &[Parameter::field("f")];
    let single = [
        at.text(),
        at.integer(),
        at.decimal(),
        at.decimal().as_text(),
        at.boolean(),
        at.instant(),
        at.date(),
        at.month(),
        at.object(FIELDS),
    ];
    single.into_iter().chain(single.map(Parameter::list)).collect()
}

#[test]
fn a_state_passes_only_where_somebody_says_what_it_means() {
    let mut cells = 0;
    for at in [Parameter::query("x"), Parameter::header("x"), Parameter::body("x")] {
        for parameter in kinds(&at) {
            for (state, value) in STATES {
                for outcome in EVERY {
                    let row: &'static [(State, Outcome)] = Box::leak(Box::new([(state, *outcome)]));
                    let refused = matches!(outcome, Outcome::Unsupported | Outcome::Unknown);
                    let expected: &[&str] = if refused { &["x.presence"] } else { &[] };
                    assert_eq!(broken(&parameter.presence(row), value.clone()), expected, "{parameter:?} {state}");
                    cells += 1;
                }
                assert_eq!(broken(&parameter, value.clone()), ["x.presence"], "in no row: {parameter:?} {state}");
                assert_eq!(broken(&parameter.required(), value), ["x.presence"], "{parameter:?} {state}");
            }
            assert!(broken(&parameter, Wire::Absent).is_empty(), "nothing is said: {parameter:?}");
        }
    }
    assert_eq!(cells, 3 * 18 * 4 * 11);
}

#[test]
fn fields_of_objects_and_of_lists_of_objects_are_held_to_their_own_rows() {
    static FIELDS: &[Parameter] = &[
        Parameter::field("known").presence(&[(State::Null, Outcome::NotAssigned)]),
        Parameter::field("unknown").presence(&[(State::Null, Outcome::Unknown)]),
        Parameter::field("refused").presence(&[(State::Null, Outcome::Unsupported)]),
        Parameter::field("silent"),
        Parameter::field("needed").required(),
    ];
    static OUTER: &[Parameter] = &[Parameter::field("inner").object(FIELDS).list()];
    let nulls = Wire::Object(vec![Wire::Null; 5]);
    let ids = |before: &str| ["unknown", "refused", "silent", "needed"].map(|name| format!("{before}.{name}.presence"));
    assert_eq!(broken(&Parameter::body("x").object(FIELDS), nulls.clone()), ids("x"));
    assert_eq!(broken(&Parameter::body("x").object(FIELDS).list(), Wire::List(vec![nulls.clone()])), ids("x"));
    let deep = Wire::Object(vec![Wire::List(vec![nulls])]);
    assert_eq!(broken(&Parameter::body("x").object(OUTER), deep), ids("x.inner"));
    // Fewer values than fields: what is not there is absent.
    assert_eq!(broken(&Parameter::body("x").object(FIELDS), Wire::Object(vec![])), ["x.needed.required"]);
    assert_eq!(broken(&Parameter::body("x").object(FIELDS), Wire::Object(vec![Wire::Absent; 6])), ["x.type"]);
}

#[test]
fn the_state_counts_in_the_case_that_applies() {
    static TABLE: &[Parameter] = &[
        Parameter::body("kind"),
        Parameter::body("x").presence_cases(&[
            Case { when: &[Condition::is("kind", &["A"])], row: &[(State::Null, Outcome::Unknown)] },
            Case { when: &[Condition::is("kind", &["B"])], row: &[] },
            Case { when: &[], row: &[(State::Null, Outcome::NoEffect), (State::EmptyString, Outcome::NoEffect)] },
        ]),
    ];
    operation!(Cased, (), descriptor(Method::Post, TABLE, &[]));
    let limits = |kind, state| {
        let found = validate(&Cased(vec![text(kind), state]));
        found.iter().map(|found| found.kind().to_string()).collect::<Vec<_>>()
    };
    assert_eq!(limits("A", Wire::Null), ["null has no documented meaning when kind is A"]);
    assert_eq!(limits("B", Wire::EmptyString), ["empty string has no documented meaning when kind is B"]);
    assert!(limits("C", Wire::Null).is_empty());
    // What the case depends on is edited, so that nothing is known of the state.
    assert!(validate(&Raw::new(&Cased(vec![text("A"), Wire::Null])).body("kind", "\"C\"")).is_empty());
}

#[test]
fn an_explicit_empty_list_is_held_against_the_least_number_of_items() {
    static FIELDS: &[Parameter] = &[Parameter::field("ids").list().list_limits(&ListLimits::new().min_items(1))];
    let row: &[(State, Outcome)] = &[(State::EmptyList, Outcome::NotAssigned)];
    for empty in [Wire::EmptyList, Wire::List(vec![])] {
        let least = |limits| broken(&Parameter::body("x").list().list_limits(limits).presence(row), empty.clone());
        assert_eq!(least(&const { ListLimits::new().min_items(1) }), ["x.min_items"]);
        assert_eq!(least(&const { ListLimits::new().min_items(2) }), ["x.min_items"]);
        assert!(least(&const { ListLimits::new().min_items(0) }).is_empty());
        let required = Parameter::body("x").list().list_limits(&const { ListLimits::new().min_items(1) }).required();
        assert_eq!(broken(&required, empty.clone()), ["x.presence", "x.min_items"]);
    }
    let inside = Wire::Object(vec![Wire::EmptyList]);
    assert_eq!(broken(&Parameter::body("x").object(FIELDS), inside), ["x.ids.presence", "x.ids.min_items"]);
}

#[test]
fn a_list_without_items_goes_out_as_the_state_that_it_is() {
    let encoded = |parameter: Parameter| {
        let mut request = alone(&parameter);
        assert!(request.set("x", Wire::List(vec![])));
        request.encode()
    };
    assert_eq!(encoded(Parameter::query("x").list()).uri_path_and_query(), "/v2/things?x=%5B%5D");
    assert_eq!(encoded(Parameter::query("x").list().comma()).uri_path_and_query(), "/v2/things?x=%5B%5D");
    assert!(encoded(Parameter::header("x").list()).headers.contains(&("x".into(), "[]".into())));
    assert_eq!(encoded(Parameter::body("x").list()).body_bytes(), r#"{"x":[]}"#);
}

#[test]
fn a_value_of_another_kind_is_refused() {
    let values = [
        text("a"),
        text("1"),
        text("true"),
        number("1"),
        Wire::Bool(true),
        text("2026-01-02T03:04:05Z"),
        text("2026-01-02"),
        text("2026-01"),
        Wire::Object(vec![text("a")]),
    ];
    // Text takes every text; each other kind takes one of these alone.
    let fits = |kind: usize, value: usize| match kind {
        0 => matches!(value, 0 | 1 | 2 | 5 | 6 | 7),
        1..=3 => value == 3,
        4 => value == 4,
        _ => value == kind,
    };
    for at in [Parameter::query("x"), Parameter::header("x"), Parameter::body("x")] {
        for (index, parameter) in kinds(&at).into_iter().enumerate() {
            for (value, wire) in values.iter().enumerate() {
                let (list, kind) = (index >= 9, index % 9);
                let expected: &[&str] = if !list && fits(kind, value) { &[] } else { &["x.type"] };
                assert_eq!(broken(&parameter, wire.clone()), expected, "{parameter:?} {value}");
                let expected: &[&str] = if list && fits(kind, value) { &[] } else { &["x.type"] };
                assert_eq!(broken(&parameter, Wire::List(vec![wire.clone()])), expected, "{parameter:?} [{value}]");
            }
            for (state, item) in STATES.into_iter().chain([(State::Absent, Wire::Absent)]) {
                assert_eq!(broken(&parameter, Wire::List(vec![item])), ["x.type"], "[{state}] in {parameter:?}");
            }
        }
    }
}

#[test]
fn numbers_are_exact_and_plain_or_refused() {
    let (integer, decimal) = (Parameter::body("x").integer(), Parameter::body("x").decimal().as_text());
    for good in ["0", "-1", "9223372036854775807", "-9223372036854775808"] {
        assert!(broken(&integer, number(good)).is_empty(), "{good}");
    }
    for bad in
        ["", "9223372036854775808", "-9223372036854775809", "1.0", "1e3", "1e400", "+1", "01", "-0", " 1", "0x1", "1_0"]
    {
        assert_eq!(broken(&integer, number(bad)), ["x.type"], "{bad}");
    }
    for good in ["0.10", "100.00", "-12.5", "79228162514264337593543950335", "0.0000000000000000000000000001"] {
        assert!(broken(&decimal, number(good)).is_empty(), "{good}");
    }
    for bad in [
        "",
        "1e400",
        "1e2",
        "NaN",
        "inf",
        ".5",
        "5.",
        "+1",
        "1_000",
        "00.1",
        "79228162514264337593543950336",
        "0.00000000000000000000000000001",
        "1.00000000000000000000000000000000001",
    ] {
        assert_eq!(broken(&decimal, number(bad)), ["x.type"], "{bad}");
    }
}

#[test]
fn a_text_that_arrives_as_a_state_says_one() {
    let header = Parameter::header("x");
    for hidden in ["", "null", "\"\"", "  ", "\t", " null ", "null\t"] {
        assert_eq!(broken(&header, text(hidden)), ["x.hidden_state"], "{hidden:?}");
    }
    for at in [Parameter::query("x").list(), Parameter::query("x").list().comma(), Parameter::header("x").list()] {
        for hidden in ["", "null", "\"\"", "[]"] {
            assert_eq!(broken(&at, Wire::List(vec![text(hidden)])), ["x.hidden_state"], "{hidden:?}");
        }
    }
    assert!(broken(&Parameter::query("x"), text("[]")).is_empty(), "only a list is ever spelled so");
    assert!(broken(&Parameter::query("x"), text(" null")).is_empty(), "a query keeps its blanks");
}

#[tokio::test]
async fn each_refusal_can_be_ignored_by_its_id_and_sent_with_a_warning() {
    static TABLE: Descriptor = descriptor(
        Method::Post,
        &[
            Parameter::body("amount").decimal().as_text(),
            Parameter::body("ids").list().list_limits(&ListLimits::new().min_items(1)),
        ],
        &[],
    );
    let mut request = Untyped::new(&SERVICE, &TABLE);
    assert!(request.set("amount", Wire::EmptyString) && request.set("ids", Wire::EmptyList));
    let (sent, transport) = answering(200, "{}");
    let client = client(transport);
    let Err(Error::Rejected(found)) = client.call_untyped(&request, &CallOptions::new()).await else { panic!("sent") };
    let ids: Vec<_> = found.iter().map(|found| found.rule().into_owned()).collect();
    assert_eq!(ids, ["amount.presence", "ids.presence", "ids.min_items"]);
    assert!(sent.lock().unwrap().is_empty());
    let warned = CallOptions::new().validation(Validation::Warn);
    let reply = client.call_untyped(&request, &warned).await.expect("an answer");
    assert_eq!(reply.warnings().len(), 3);
    let ignoring = ids.iter().fold(CallOptions::new(), CallOptions::ignore_rule);
    client.call_untyped(&request, &ignoring).await.expect("an answer");
    assert_eq!(sent.lock().unwrap()[1].0.body(), r#"{"amount":"","ids":[]}"#);
}

static IN_PATH: Descriptor = Descriptor {
    path: "/v2/{id}/of/{other}",
    ..descriptor(Method::Get, &[Parameter::path("id"), Parameter::path("other").integer()], &[])
};

operation!(InPath, (), IN_PATH);

#[tokio::test]
async fn no_mode_and_no_ignored_rule_sends_another_path() {
    let (sent, transport) = answering(200, "{}");
    let client = client(transport);
    for value in ["", ".", "..", "/..", "a/../b", "..\\x", "%2e%2e", "a%2f..", "a\r\nb"] {
        let mut request = Untyped::new(&SERVICE, &IN_PATH);
        assert!(request.set("id", text(value)) && request.set("other", number("1")));
        for mode in [Validation::Strict, Validation::Warn, Validation::Off] {
            let options = CallOptions::new().validation(mode).ignore_rule("id.path_segment");
            let outcome = client.call_untyped(&request, &options).await;
            let Err(Error::Rejected(found)) = outcome else { panic!("{value:?} is sent in {mode:?}") };
            assert!(found.iter().all(|found| found.is_binding() && found.rule() == "id.path_segment"), "{found}");
            assert!(client.preview_untyped(&request, &options).await.is_err(), "{value:?} is shown in {mode:?}");
        }
    }
    for state in
        [Wire::Absent, Wire::Null, Wire::Empty, Wire::EmptyString, Wire::EmptyList, Wire::List(vec![text("a")])]
    {
        let mut request = Untyped::new(&SERVICE, &IN_PATH);
        assert!(request.set("id", state.clone()) && request.set("other", number("1")));
        let off = CallOptions::new().validation(Validation::Off).ignore_rule("id.required");
        assert!(matches!(client.call_untyped(&request, &off).await, Err(Error::Rejected(_))), "{state:?}");
    }
    let request = InPath(vec![text(".."), number("1")]);
    assert!(matches!(client.call(&request).validation(Validation::Off).await, Err(Error::Rejected(_))));
    assert!(sent.lock().unwrap().is_empty());
    client.call(&Raw::new(&request).path("/v2/..")).await.expect("an answer");
    assert_eq!(sent.lock().unwrap()[0].0.uri().path(), "/v2/..");
}

#[tokio::test]
async fn what_is_data_in_a_path_is_encoded_to_the_byte() {
    let (sent, transport) = answering(200, "{}");
    let client = client(transport);
    let mut request = Untyped::new(&SERVICE, &IN_PATH);
    assert!(request.set("id", text("a?b#c;d=e&f%g {other} 中~")) && request.set("other", number("1")));
    client.call_untyped(&request, &CallOptions::new()).await.expect("an answer");
    let path = "/v2/a%3Fb%23c%3Bd%3De%26f%25g%20%7Bother%7D%20%E4%B8%AD~/of/1";
    assert_eq!(sent.lock().unwrap()[0].0.uri().path(), path);
    assert_eq!(sent.lock().unwrap()[0].0.uri().query(), None);
}

#[test]
fn an_edit_lifts_the_checks_of_its_own_place_alone() {
    operation!(
        Edited,
        (),
        descriptor(
            Method::Post,
            &[
                Parameter::query("limit").integer().number_limits(&NumberLimits::new().max("10")),
                Parameter::header("X-Mode").max_length(1),
                Parameter::body("amount").decimal().number_limits(&NumberLimits::new().above("0"))
            ],
            &[]
        )
    );
    let request = Edited(vec![number("11"), text("ab"), number("0")]);
    let left = |raw: Raw<'_, Edited>| validate(&raw).iter().map(|found| found.rule().into_owned()).collect::<Vec<_>>();
    let all = ["limit.max", "X-Mode.max_length", "amount.above"];
    assert_eq!(left(Raw::new(&request).query("amount", "1").body("limit", "1").query("X-Mode", "a")), all);
    assert_eq!(left(Raw::new(&request).header("amount", "1").header("limit", "1").body("X-Mode", "1")), all);
    assert_eq!(left(Raw::new(&request).header("x-mode", "abc")), ["limit.max", "amount.above"]);
    assert_eq!(left(Raw::new(&request).query("limit", "99").body("amount", "0")), ["X-Mode.max_length"]);
}

#[tokio::test]
async fn a_header_of_the_options_is_held_to_the_parameter_of_that_name() {
    static TABLE: Descriptor = descriptor(
        Method::Get,
        &[
            Parameter::header("X-Mode").max_length(4),
            Parameter::header("X-Count").integer().number_limits(&NumberLimits::new().max("9")),
            Parameter::header("X-On").boolean(),
            Parameter::header("X-Ids").list().list_limits(&ListLimits::new().max_items(1)),
        ],
        &[],
    );
    let (sent, transport) = answering(200, "{}");
    let client = client(transport);
    let request = Untyped::new(&SERVICE, &TABLE);
    for (name, value, id) in [
        ("x-mode", "abcde", "X-Mode.max_length"),
        ("X-MODE", " null ", "X-Mode.hidden_state"),
        ("X-Count", "10", "X-Count.max"),
        ("x-count", "many", "X-Count.type"),
        ("x-on", "yes", "X-On.type"),
        ("x-ids", "a,b", "X-Ids.max_items"),
    ] {
        let options = CallOptions::new().header(name, value);
        let outcome = client.call_untyped(&request, &options).await;
        let Err(Error::Rejected(found)) = outcome else { panic!("{name}: {value} is sent") };
        assert_eq!(found.iter().map(Violation::rule).collect::<Vec<_>>(), [id]);
        client.call_untyped(&request, &options.ignore_rule(id)).await.expect("an answer");
    }
    for (name, value) in [("x-mode", "ab"), ("x-count", "9"), ("x-on", "true"), ("x-ids", "a"), ("x-other", "null")] {
        client.call_untyped(&request, &CallOptions::new().header(name, value)).await.expect("an answer");
    }
    assert_eq!(sent.lock().unwrap().len(), 6 + 5);
}
