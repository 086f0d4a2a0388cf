//! What comes in passes `check`, says what the description says and nothing more, and the rest is listed.

use speclang::model::{Api, Outcome, State};
use speclang::{Sources, load_and_check};
use specopenapi::{Reason, Taken, import};

const SHELF: &str = include_str!("descriptions/shelf.yaml");
const DEPOT: &str = include_str!("descriptions/depot.json");

/// The service that a description becomes; `check` finds nothing in it.
fn checked(text: &str, service: &str) -> (Taken, Api) {
    let taken = import(text, service).unwrap_or_else(|error| panic!("{error}"));
    let files = taken.files.iter().map(|(path, text)| (format!("{service}/{path}"), text.clone()));
    let sources = Sources::new(files);
    let (api, found) = load_and_check(&sources);
    assert!(found.is_empty(), "{}", speclang::render_text(&found, &sources, false));
    (taken, api)
}

fn whole(taken: &Taken) -> String {
    let mut files: Vec<String> = taken.files.iter().map(|(path, text)| format!("=== {path}\n{text}")).collect();
    files.sort();
    format!("{}=== left out\n{}", files.concat(), taken.report())
}

#[test]
fn a_description_of_31_in_yaml() {
    insta::assert_snapshot!(whole(&checked(SHELF, "shelf").0));
}

#[test]
fn a_description_of_30_in_json() {
    insta::assert_snapshot!(whole(&checked(DEPOT, "depot").0));
}

#[test]
fn what_nobody_states_is_unknown() {
    let (_, api) = checked(SHELF, "shelf");
    let service = &api.services[0];
    let mut stated = Vec::new();
    let mut cells = 0;
    for operation in &service.operations {
        for (place, name, field) in operation.parameters() {
            for (state, outcome) in field.presence_cases(place, service).iter().flat_map(|case| &case.row.0) {
                cells += 1;
                match outcome {
                    Outcome::Unknown => {}
                    // `required` says that it cannot be absent.
                    Outcome::Unsupported if field.required && *state == State::Absent => {}
                    other => stated.push(format!("{name}: {other}")),
                }
            }
        }
    }
    assert!(cells > 50);
    assert_eq!(stated, ["page: default 1", "after: default 18446744073709551614"]);
}

#[test]
fn each_reason_that_the_descriptions_have_is_listed_with_a_place_of_theirs() {
    for (text, service) in [(SHELF, "shelf"), (DEPOT, "depot")] {
        let (taken, _) = checked(text, service);
        for left in &taken.left {
            assert!(left.pointer.starts_with("#/"), "{left}");
        }
        assert_eq!(taken.reasons().iter().map(|(_, times)| times).sum::<usize>(), taken.left.len());
    }
    let (taken, _) = checked(SHELF, "shelf");
    let found: Vec<Reason> = taken.reasons().into_iter().map(|(reason, _)| reason).collect();
    let missing: Vec<&str> =
        Reason::ALL.iter().filter(|reason| !found.contains(reason)).map(|reason| reason.name()).collect();
    assert_eq!(missing, ["text"]);
}

/// A description of two operations, both with the parameters, at these servers.
fn small(servers: &str, first: &str, second: &str) -> String {
    let operation = |path: &str, parameters: &str| {
        format!(
            "  {path}: {{get: {{parameters: [{parameters}], responses: {{'200': {{description: x, content: {{application/json: {{schema: {{type: object, properties: {{a: {{type: string}}}}}}}}}}}}}}}}}}\n"
        )
    };
    format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\nservers: [{servers}]\npaths:\n{}{}",
        operation("/one", first),
        operation("/two", second)
    )
}

#[test]
fn variables_of_servers_are_values_that_clients_set_where_they_can() {
    let endpoint = |servers: &str| {
        let (taken, api) = checked(&small(servers, "", ""), "small");
        let endpoints = &api.services[0].file.endpoints;
        let shown = endpoints.iter().map(|(name, endpoint)| {
            let variable = |(name, value): &(speclang::Spanned<String>, speclang::model::EndpointVariable)| {
                let text = |text: &Option<speclang::Spanned<String>>| {
                    text.as_ref().map_or("-".to_owned(), |text| text.value.clone())
                };
                format!(" {}={} {}", name.value, text(&value.default), text(&value.pattern))
            };
            let variables: String = endpoint.variables.iter().map(variable).collect();
            format!("{} {}{variables}", name.value, endpoint.url.value)
        });
        let left = taken.left.iter().filter(|left| left.reason == Reason::Server).count();
        (shown.collect::<Vec<_>>().join("; "), left)
    };
    for (servers, wanted, left) in [
        (
            "{url: 'https://{region}.x.example/v1/', variables: {region: {default: eu, enum: [eu, us-1]}}}",
            "main https://{region}.x.example/v1 region=eu eu|us-1",
            0,
        ),
        (
            "{url: 'https://{host}/v1', variables: {host: {default: api.x.example}}}",
            "main https://{host}/v1 host=api.x.example -",
            0,
        ),
        (
            "{url: 'https://x.example/{tenant}/v1', variables: {tenant: {default: demo, description: Tenant}}}",
            "main https://x.example/{tenant}/v1 tenant=demo -",
            0,
        ),
        // A port, a scheme, a part of a segment, and values that are none are their defaults.
        ("{url: 'https://x.example:{port}', variables: {port: {default: '8443'}}}", "main https://x.example:8443", 1),
        ("{url: '{scheme}://x.example', variables: {scheme: {default: https}}}", "main https://x.example", 1),
        ("{url: 'https://x.example/v{major}', variables: {major: {default: 2}}}", "main https://x.example/v2", 1),
        ("{url: 'https://{sub}.x.example', variables: {sub: {default: 'a.b'}}}", "main https://a.b.x.example", 1),
        (
            "{url: 'https://x.example/{base}', variables: {base: {default: 'v1/api'}}}",
            "main https://x.example/v1/api",
            1,
        ),
        (
            "{url: 'https://x.example/v1'}, {url: 'https://y.example/v2'}",
            "main https://x.example/v1; server2 https://y.example/v2",
            0,
        ),
        (
            "{url: 'https://{r}.x.example', variables: {r: {default: a}}}, {url: 'https://{r}.y.example', variables: {r: {default: b}}}",
            "main https://{r}.x.example r=a -",
            1,
        ),
    ] {
        assert_eq!(endpoint(servers), (wanted.to_owned(), left), "{servers}");
    }
}

#[test]
fn what_every_operation_sends_is_said_by_the_service() {
    let server = "{url: 'https://x.example'}";
    let version = "{name: X-Version, in: header, required: true, description: Version of the API, schema: {type: string, enum: ['2']}}";
    let format = "{name: format, in: query, required: true, schema: {type: string, const: full}}";
    let other = "{name: X-Version, in: header, required: true, schema: {type: string, enum: ['3']}}";
    let optional = "{name: X-Version, in: header, schema: {type: string, enum: ['2']}}";
    let of = |first: &str, second: &str| {
        let (_, api) = checked(&small(server, first, second), "small");
        let service = &api.services[0];
        let every = service.file.every_call.iter().map(|(name, value)| {
            format!("{} {}", name.value, value.constant.as_ref().map_or("-", |constant| constant.as_str()))
        });
        (
            every.collect::<Vec<_>>().join("; "),
            service.operations.iter().map(|operation| operation.parameters().count()).sum::<usize>(),
        )
    };
    let both = format!("{version}, {format}");
    assert_eq!(of(&both, &both), ("format full; X-Version 2".to_owned(), 0));
    for (first, second) in [(version, other), (version, ""), (version, optional), (optional, optional)] {
        let (every, parameters) = of(first, second);
        assert!(every.is_empty() && parameters > 0, "{first} {second}: {every}");
    }
}

#[test]
fn headers_of_responses_are_taken_over_where_they_have_one_value() {
    let (_, api) = checked(SHELF, "shelf");
    let list =
        api.services[0].operations.iter().find(|operation| operation.id.value == "ListBooks").expect("it is there");
    let headers: Vec<String> =
        list.response_headers.iter().map(|(name, field)| format!("{} {}", name.value, field.doc.value)).collect();
    assert_eq!(headers, ["X-Total How many there are."]);
}

#[test]
fn a_text_that_is_no_description_is_refused_in_a_sentence() {
    for (text, why) in [
        ("", "no key `openapi`"),
        ("[]", "no key `openapi`"),
        ("swagger: '2.0'", "Swagger 2.0"),
        ("openapi: 3.2.0", "OpenAPI 3.2.0; expected 3.0 or 3.1"),
        ("{\"openapi\": ", "not JSON"),
    ] {
        let error = import(text, "x").expect_err(text);
        assert!(error.contains(why), "{text}: {error}");
    }
}
