//! What no type of the crate can say, no way of the program says either: flags, JSON, options.

use api_cli::{Command, Exit};
use api_runtime::{Kind, Outcome, Parameter, Place, State};
use huaweicloud_bss_cli::PROGRAM;

use crate::support::{Ran, Run, Server, run};

/// States with their texts in JSON, and their flags.
const STATES: [(State, &str, &str); 3] = [
    (State::EmptyString, "\"\"", "--empty-string"),
    (State::Null, "null", "--null"),
    (State::EmptyList, "[]", "--empty-list"),
];

/// Which violations a parameter in that state must have, by its own row alone.
fn expected(id: &str, parameter: &Parameter, state: State, ids: &mut Vec<String>) {
    if matches!(parameter.presence.of(state), Outcome::Unsupported | Outcome::Unknown) {
        ids.push(format!("{id}.presence"));
    }
    if state == State::EmptyList && parameter.items().min_items.is_some_and(|least| least > 0) {
        ids.push(format!("{id}.min_items"));
    }
}

/// A document in which everything is in that state: the parameters themselves, or the innermost fields of their objects.
fn document(parameters: &[Parameter], state: State, text: &str, nested: bool, ids: &mut Vec<String>) -> String {
    let places = [(Place::Path, "path"), (Place::Query, "query"), (Place::Header, "header"), (Place::Body, "body")];
    let members = places.map(|(place, name)| {
        let here = parameters.iter().filter(|parameter| parameter.place == place);
        let members: Vec<String> = here
            .filter_map(|parameter| {
                let value = match place {
                    Place::Path => Some("\"p\"".to_owned()),
                    _ => value(parameter.name, parameter, state, text, nested, ids),
                };
                Some(format!("\"{}\":{}", parameter.name, value?))
            })
            .collect();
        format!("\"{name}\":{{{}}}", members.join(","))
    });
    format!("{{{}}}", members.join(","))
}

fn value(
    id: &str,
    parameter: &Parameter,
    state: State,
    text: &str,
    nested: bool,
    ids: &mut Vec<String>,
) -> Option<String> {
    if let (Kind::Object(fields), true) = (parameter.kind, nested) {
        let members = fields.iter().filter_map(|field| {
            let value = value(&format!("{id}.{}", field.name), field, state, text, true, ids)?;
            Some(format!("\"{}\":{value}", field.name))
        });
        let object = format!("{{{}}}", members.collect::<Vec<_>>().join(","));
        return Some(if parameter.is_list() { format!("[{object}]") } else { object });
    }
    // A list of nothing is no state of what is no list, and a row that depends on others is not judged here.
    let is_judged = parameter.presence_cases.is_empty() && (state != State::EmptyList || parameter.is_list());
    is_judged.then(|| {
        expected(id, parameter, state, ids);
        text.to_owned()
    })
}

/// The ids of presence and of the least number of items that the program names.
fn told(ran: &Ran) -> Vec<String> {
    let violations = ran.errors.lines().filter_map(|line| line.strip_prefix("  "));
    let ids = violations.filter_map(|line| line.rsplit_once(']')?.0.rsplit_once('[').map(|(_, id)| id));
    let mut ids: Vec<String> =
        ids.filter(|id| id.ends_with(".presence") || id.ends_with(".min_items")).map(str::to_owned).collect();
    ids.sort();
    ids
}

#[test]
fn documents_say_no_state_that_the_types_do_not_have() {
    let mut count = 0;
    for command in PROGRAM.commands() {
        for (state, text, _) in STATES {
            for nested in [false, true] {
                let mut ids = Vec::new();
                let input = document(command.descriptor().parameters, state, text, nested, &mut ids);
                let ran = Run { input: input.clone(), ..Run::new() };
                let ran = ran.run(&["call", command.descriptor().id, "--input", "-", "--explain"]);
                ids.sort();
                assert_eq!(told(&ran), ids, "{} {input}: {}", command.name, ran.errors);
                assert!(ids.is_empty() || ran.exit == Exit::Rejected, "{} {input}", command.name);
                count += ids.len();
            }
        }
    }
    assert!(count > 300, "{count} refusals");
}

/// Flags that put every parameter into the state, as far as its place has a form for it.
fn flags(command: &Command, state: State, flag: &str, ids: &mut Vec<String>) -> Vec<String> {
    let mut words = vec![command.name.to_owned(), "--explain".to_owned()];
    for (parameter, help) in command.descriptor().parameters.iter().zip(command.parameters) {
        let has_form = match (parameter.place, state) {
            (Place::Path, _) | (Place::Body, State::Empty) => false,
            (_, State::EmptyList) => parameter.is_list(),
            _ => true,
        };
        if has_form && parameter.presence_cases.is_empty() {
            expected(parameter.name, parameter, state, ids);
            words.extend([flag.to_owned(), help.wire.to_owned()]);
        }
    }
    words
}

#[test]
fn flags_say_no_state_that_the_types_do_not_have() {
    for command in PROGRAM.commands() {
        for (state, flag) in STATES.map(|(state, _, flag)| (state, flag)).into_iter().chain([(State::Empty, "--empty")])
        {
            let mut ids = Vec::new();
            let words = flags(command, state, flag, &mut ids);
            let ran = run(&words.iter().map(String::as_str).collect::<Vec<_>>());
            ids.sort();
            assert_eq!(told(&ran), ids, "{words:?}: {}", ran.errors);
        }
    }
}

#[test]
fn money_has_a_value_and_a_list_that_needs_items_has_one() {
    let call = |operation, body: &str, words: &[&str]| {
        let run = Run { input: format!("{{\"body\":{body}}}"), ..Run::new() };
        run.run(&[&["call", operation, "--input", "-", "--dry-run"], words].concat())
    };
    let transfer = r#"{"customer_id":"m","amount":"","trans_id":"t"}"#;
    let ran = call("UpdateSubEnterpriseAmount", transfer, &[]);
    assert_eq!((ran.exit, ran.output.as_str()), (Exit::Rejected, ""));
    let told = "amount: empty string is not supported, expected a value [amount.presence]";
    assert!(ran.errors.contains(told), "{}", ran.errors);
    assert!(
        ran.errors.contains("to send anyway: --ignore-rule amount.presence (or --validation warn)\n"),
        "{}",
        ran.errors
    );
    for way in [["--ignore-rule", "amount.presence"], ["--validation", "warn"]] {
        let ran = call("UpdateSubEnterpriseAmount", transfer, &way);
        assert!(ran.exit == Exit::Success && ran.output.contains(r#""amount":"""#), "{} {}", ran.output, ran.errors);
        assert_eq!(
            ran.errors.contains("warning: amount: empty string is not supported"),
            way[0] == "--validation",
            "{}",
            ran.errors
        );
    }
    let ran = call("RenewalResources", r#"{"resource_ids":[]}"#, &[]);
    assert_eq!(ran.exit, Exit::Rejected);
    assert!(
        ran.errors.contains("resource_ids: too few items: 0, must have at least 1 [resource_ids.min_items]"),
        "{}",
        ran.errors
    );
    for amount in ["1e400", "1e2", "\"1e2\"", "NaN", "true", "\"\\u0031e2\"", "{}", "[1]", "\" 1\""] {
        let ran = call("UpdateSubEnterpriseAmount", &format!("{{\"customer_id\":\"m\",\"amount\":{amount}}}"), &[]);
        assert_eq!(ran.exit, Exit::Usage, "{amount}: {}", ran.errors);
    }
    for (amount, rule) in
        [("79228162514264337593543950336", "amount.type"), ("0.001", "amount.scale"), ("-0.00", "amount.")]
    {
        let ran = call("UpdateSubEnterpriseAmount", &format!("{{\"customer_id\":\"m\",\"amount\":{amount}}}"), &[]);
        assert!(ran.exit == Exit::Rejected && ran.errors.contains(rule), "{amount}: {}", ran.errors);
    }
}

#[test]
fn no_mode_sends_another_path() {
    for value in ["..", ".", "a/..", "%2e%2e", "", "a\\b"] {
        let input = format!(r#"{{"path":{{"domain_id":{}}}}}"#, serde_json::Value::from(value));
        let run = Run { input, ..Run::new() };
        for mode in ["strict", "warn", "off"] {
            for look in ["--explain", "--dry-run"] {
                let words = ["call", "LegacyListResFeeRecords", "--input", "-", "--validation", mode, look];
                let ran = run.run(&[&words[..], &["--ignore-rule", "domain_id.path_segment"]].concat());
                assert_eq!(ran.exit, Exit::Rejected, "{value} {mode} {look}: {}", ran.errors);
                assert!(!ran.errors.contains("--ignore-rule domain_id"), "it would not help: {}", ran.errors);
            }
        }
    }
}

#[test]
fn what_is_let_through_is_told_whatever_becomes_of_the_call() {
    let words = ["list-customer-orders", "--limit", "0", "--validation", "warn", "--endpoint", "http://127.0.0.1:9"];
    let ran = run(&[&words[..], &["--no-retry"]].concat());
    assert_eq!(ran.exit, Exit::Network, "{}", ran.errors);
    assert_eq!(
        ran.errors.matches("warning: limit: 0 is out of range, must be between 1 and 100 [limit.min]").count(),
        1,
        "{}",
        ran.errors
    );
    let server = Server::start();
    for more in [&[][..], &["--all-pages"], &["--dry-run"], &["--explain"]] {
        let ran = server.run(&[&["list-customer-orders", "--limit", "101", "--validation", "warn"], more].concat());
        assert_eq!(
            ran.errors.matches("warning: limit: 101 is out of range, must be between 1 and 100 [limit.max]").count(),
            1,
            "{more:?} {}",
            ran.errors
        );
    }
}

#[test]
fn options_have_bounds_too() {
    let server = Server::start();
    let far = server.run(&["list-customer-orders", "--timeout", "18446744073709551615"]);
    assert_eq!(far.exit, Exit::Success, "no time is too long: {}", far.errors);
    for (words, told) in [
        (["--timeout", "0"], "expected a time above zero"),
        (["--timeout", "18446744073709551616"], "expected a time above zero"),
        (["--sdk-date", "99990230T000000Z"], "expected a time"),
        (["--sdk-date", "20260102T030405+08"], "expected a time"),
        (["--region", "nowhere"], "nowhere"),
        (["--endpoint", "https://user:hunter2@example.com"], "it must not carry a user"),
        (["--endpoint", "https://example.com/v2//x"], "its path has an empty segment"),
        (["--endpoint", "https://example.com/v2/../x"], "its path has an empty segment, or one that leads elsewhere"),
        (["--endpoint", "https://example.com?a=b"], "it must not have a query"),
        (["--endpoint", "https://example.com#a"], "it must not have a fragment"),
        (["--endpoint", "https://example.com:99999"], "its port is no number from 1 to 65535"),
        (["--endpoint", "ftp://example.com"], "it must begin with https://"),
        (["--columns", ""], "--columns: "),
    ] {
        let ran = run(&[&["list-customer-orders", "--dry-run", "--output", "csv"][..], &words].concat());
        assert_eq!((ran.exit, ran.output.as_str()), (Exit::Usage, ""), "{words:?}: {}", ran.errors);
        assert!(ran.errors.contains(told) && !ran.errors.contains("hunter2"), "{words:?}: {}", ran.errors);
    }
}

#[test]
fn errors_do_not_steer_a_terminal() {
    let word = "x\u{1b}]0;y\u{7}\u{9b}2J\u{202e}\r";
    let file = format!("{word}.json");
    for words in [
        vec![word],
        vec!["list-customer-orders", "--columns", word, "--output", "csv"],
        vec!["list-customer-orders", "--region", word],
        vec!["list-customer-orders", "--output", word],
        vec!["list-customer-orders", "--null", word],
        vec!["call", word, "--input", "-"],
        vec!["call", "ListCustomerOrders", "--input", &file],
        vec!["list-customer-orders", "--token-file", &file],
        vec!["list-customer-orders", "--order-type", word],
    ] {
        let ran = run(&words);
        assert_ne!(ran.exit, Exit::Success, "{words:?}");
        let steering =
            ran.errors.chars().filter(|letter| *letter != '\n').find(|letter| api_runtime::is_steering(*letter));
        assert_eq!(steering, None, "{words:?}: {:?}", ran.errors);
    }
}
