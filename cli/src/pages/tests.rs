//! Walks over pages of a service that is a function: markers, a total that nobody tells, a page that repeats.

use std::io::Cursor;
use std::sync::Arc;

use api_runtime::{
    Answers, AuthScheme, Bytes, CallOptions, Client, Counting, CredentialSources, Credentials, Descriptor, Limits,
    Method, Paging, PagingKind, Parameter, Path, RetryScheme, Safety, Scheme, SecretPart, SecretScheme, Service,
    Spelling, TransportError, Untyped, Wire, http,
};
use clap::FromArgMatches;

use super::all;
use crate::exchange::Log;
use crate::failure::Failure;
use crate::options::Options;
use crate::output::Shape;
use crate::settings::Settings;
use crate::table::{Column, Command, Help, Program};
use crate::{Exit, Streams};

const SPELLING: Spelling = Spelling { empty: "", empty_string: "\"\"", null: "null", empty_list: "[]" };

static SERVICE: Service = Service {
    id: "things",
    title: "Things",
    endpoint: "http://127.0.0.1:9",
    regions: &[],
    query: SPELLING,
    header: SPELLING,
    length_counts: Counting::Characters,
    auth: AuthScheme {
        secrets: &[SecretScheme {
            scheme: Scheme::Token,
            prefix: "",
            parts: &[SecretPart { name: "token", place: "X-Token", variable: None }],
        }],
        ..AuthScheme::NONE
    },
    client_values: &[],
    every_call: &[],
    credentials: CredentialSources::NONE,
    content_type: "application/json",
    encoding: None,
    retry: RetryScheme::DEFAULT,
    request_id_header: "X-Id",
    envelope: None,
    error_bodies: &[],
    success_codes: &[],
    user_agent: "test",
    errors: &[],
};

const PLAIN: Descriptor = Descriptor {
    id: "ListThings",
    method: Method::Get,
    path: "/things",
    source: "",
    safety: Safety::Read,
    parameters: &[Parameter::query("at"), Parameter::query("limit").integer()],
    rules: &[],
    errors: &[],
    rate_limit: None,
    partial_failure: None,
    answers: Answers::OBJECT,
    paging: None,
    waiters: &[],
};

const HELP: Help = Help { wire: "at", flag: "at", text: "", values: &[], fields: &[] };

const fn paged(kind: PagingKind, total: Option<Path>) -> Descriptor {
    let paging = Paging::new(kind, Path(&["rows"])).position("at").limit("limit").next(Path(&["next"]));
    let paging = Paging { total, ..paging };
    Descriptor { paging: Some(paging), ..PLAIN }
}

const fn listing(descriptor: fn() -> &'static Descriptor) -> Command {
    Command {
        name: "list-things",
        descriptor,
        summary: "Lists things.",
        notes: &[],
        parameters: &[HELP, HELP],
        waiters: &[],
        rows: Some("rows"),
        columns: &[Column { name: "id", usual: true }],
        secrets: &[],
    }
}

static BY_MARKER: Descriptor = paged(PagingKind::Marker, None);
static BY_ROWS: Descriptor = paged(PagingKind::Rows, None);
static BY_COUNTED_ROWS: Descriptor = paged(PagingKind::Rows, Some(Path(&["total"])));
static MARKED: Command = listing(|| &BY_MARKER);
static UNCOUNTED: Command = listing(|| &BY_ROWS);
static COUNTED: Command = listing(|| &BY_COUNTED_ROWS);

/// All pages of a service that answers each query in that way, as CSV.
fn walk(command: &'static Command, limit: &str, answer: fn(&str) -> &'static str) -> (Result<Exit, Failure>, String) {
    walk_as(command, limit, &["--output", "csv"], None, answer)
}

/// The same with options, on a terminal of that width where there is one.
fn walk_as(
    command: &'static Command,
    limit: &str,
    words: &[&str],
    width: Option<u16>,
    answer: fn(&str) -> &'static str,
) -> (Result<Exit, Failure>, String) {
    let transport = move |request: http::Request<Bytes>, _: Limits| {
        let body = answer(request.uri().query().unwrap_or_default());
        async move { Ok::<_, TransportError>(http::Response::new(Bytes::from_static(body.as_bytes()))) }
    };
    let client = Client::builder(&SERVICE).credentials(Credentials::token("t")).transport(transport);
    let client: Client = client.build().expect("a client");
    let mut request = Untyped::new(&SERVICE, command.descriptor());
    assert!(request.set("limit", Wire::Number(limit.to_owned())));
    let parser = crate::arguments::options_alone();
    let options = parser.try_get_matches_from([&["x", "--all-pages"], words].concat()).expect("options");
    let options = Options::from_arg_matches(&options).expect("options");
    let (mut input, mut output, mut errors) = (Cursor::new(""), Vec::new(), Vec::new());
    let mut streams = Streams {
        input: &mut input,
        output: &mut output,
        errors: &mut errors,
        interactive: false,
        progress: false,
        width,
        variable: Arc::new(|_| None),
        metadata: false,
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let call = CallOptions::new();
    let program = Program { name: "things", version: "1", service: &SERVICE, groups: &[] };
    let settings = Settings::read(&program, &options, &streams).expect("settings");
    let shape =
        Shape::new((&SERVICE, command), &options, &settings, width).unwrap_or_else(|failure| panic!("{failure:?}"));
    let done = runtime.block_on(all((&client, &Log::default()), command, &request, &shape, &call, &mut streams));
    (done, String::from_utf8(output).expect("UTF-8"))
}

#[test]
fn markers_lead_from_page_to_page_until_none_comes() {
    let (done, text) = walk(&MARKED, "2", |query| match query {
        "limit=2" => r#"{"rows":[{"id":1},{"id":2}],"next":"m1"}"#,
        "at=m1&limit=2" => r#"{"rows":[{"id":3}],"next":"m2"}"#,
        "at=m2&limit=2" => r#"{"rows":[{"id":4}],"next":null}"#,
        _ => "{}",
    });
    assert_eq!((done.ok(), text.as_str()), (Some(Exit::Success), "id\n1\n2\n3\n4\n"));
}

#[test]
fn a_marker_that_stays_is_told() {
    let (done, text) = walk(&MARKED, "1", |query| match query {
        "limit=1" => r#"{"rows":[{"id":1}],"next":"m"}"#,
        _ => r#"{"rows":[{"id":2}],"next":"m"}"#,
    });
    // Rows behind it may be missing, and rows before it may come twice.
    assert!(matches!(done, Err(Failure::Repeats(message)) if message.contains("for `at` m;")));
    assert_eq!(text, "id\n1\n");
}

#[test]
fn without_a_total_a_short_or_empty_page_is_the_last() {
    let (done, text) = walk(&UNCOUNTED, "2", |query| match query {
        "limit=2" => r#"{"rows":[{"id":1},{"id":2}]}"#,
        "at=2&limit=2" => r#"{"rows":[{"id":3}]}"#,
        _ => "never",
    });
    assert_eq!((done.ok(), text.as_str()), (Some(Exit::Success), "id\n1\n2\n3\n"));
    let (done, text) = walk(&UNCOUNTED, "1", |query| match query {
        "limit=1" => r#"{"rows":[{"id":1}]}"#,
        "at=1&limit=1" => r#"{"rows":[]}"#,
        _ => "never",
    });
    assert_eq!((done.ok(), text.as_str()), (Some(Exit::Success), "id\n1\n"));
}

#[test]
fn a_service_that_caps_pages_is_followed_by_what_it_sends() {
    let (done, text) = walk(&COUNTED, "100", |query| match query {
        "limit=100" => r#"{"rows":[{"id":1},{"id":2}],"total":3}"#,
        "at=2&limit=100" => r#"{"rows":[{"id":3}],"total":"3"}"#,
        _ => "never",
    });
    assert_eq!((done.ok(), text.as_str()), (Some(Exit::Success), "id\n1\n2\n3\n"));
}

#[test]
fn a_page_that_repeats_is_an_error_and_no_endless_walk() {
    let (done, text) = walk(&COUNTED, "1", |_| r#"{"rows":[{"id":1}],"total":3}"#);
    let failure = done.expect_err("it repeats");
    assert_eq!((failure.exit(), text.as_str()), (Exit::Unreadable, "id\n1\n"));
    assert!(matches!(failure, Failure::Repeats(message) if message.contains("for `at` 1;")));
}

#[test]
fn what_a_service_sends_runs_in_no_spreadsheet_and_steers_no_terminal() {
    let printed = |words: &[&str], width| {
        let (done, text) = walk_as(
            &UNCOUNTED,
            "9",
            words,
            width,
            |_| "{\"rows\":[{\"id\":\"=1+1\"},{\"id\":\"-1.50\"},{\"id\":-2},{\"id\":\"a\u{9b}2J\u{202e}\"}]}",
        );
        assert_eq!(done.ok(), Some(Exit::Success));
        text
    };
    let escaped = "id\n'=1+1\n-1.50\n-2\na\u{9b}2J\u{202e}\n";
    assert_eq!(printed(&["--output", "csv"], None), escaped);
    assert_eq!(printed(&["--output", "csv", "--csv-formulas", "allow"], None), escaped.replace('\'', ""));
    assert!(printed(&["--output", "csv"], Some(80)).ends_with("\na\u{fffd}2J\u{fffd}\n"));
    assert!(printed(&["--output", "table"], None).contains("a\u{fffd}2J\u{fffd}"));
    assert!(printed(&[], None).contains("{\"id\":\"a\u{9b}2J\u{202e}\"}"));
    assert!(printed(&[], Some(80)).contains("\"a\\u009b2J\\u202e\""));
}
