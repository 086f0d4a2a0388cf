//! Hostile answers: a terminal is not steered, a spreadsheet gets no formula, and whatever comes has an end.

use std::sync::LazyLock;

use api_cli::{Command, Exit, Group, Program};
use api_runtime::{Answers, Descriptor, Shape, is_steering};
use huaweicloud_bss_cli::PROGRAM;

use crate::support::{Ran, Run, answering, http};

/// Steers a terminal, is a formula, a line of its own, a command of CI, markup.
const EVIL: &[&str] = &[
    "=HYPERLINK(\"https://evil.example\",\"x\")",
    "+cmd|' /C touch pwned'!A0",
    "-1+1",
    "@SUM(1)",
    "\t=1",
    "\r=1",
    "\n=1",
    " =1",
    "\u{ff1d}1",
    "x\u{1b}]0;evil\u{7}\u{1b}[2J\u{9b}2J\u{202e}\u{2066}\r\u{8}",
    "x\n::error file=a::evil\n##[error]evil",
    "<script>alert(1)</script>",
    "\",=1,\"",
    "x\n=1",
];

/// Runs the program against a server that answers every call with these bytes.
fn answered(answer: &[u8], terminal: bool, words: &[&str]) -> Ran {
    let url = answering(answer.to_vec());
    let run = Run { width: terminal.then_some(100), ..Run::new() };
    run.run(&[&["list-customer-orders", "--no-retry", "--endpoint", &url], words].concat())
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// What a terminal would obey in an output.
fn steering(text: &str) -> Option<char> {
    text.chars().find(|character| !matches!(character, '\n' | '\t') && is_steering(*character))
}

/// An output without the colours that the program has for JSON.
fn without_colors(text: &str) -> String {
    ["\u{1b}[0m", "\u{1b}[1m", "\u{1b}[32m", "\u{1b}[34m", "\u{1b}[90m"]
        .iter()
        .fold(text.to_owned(), |text, color| text.replace(color, ""))
}

#[test]
fn rows_of_a_hostile_answer_are_shown_and_no_more() {
    for evil in EVIL {
        let text = quoted(evil);
        let row = format!("{{\"order_id\":{text},\"contract_id\":{text},\"currency\":{text},{text}:{text}}}");
        let answer = http("200 OK", "", &format!("{{\"total_count\":1,\"order_infos\":[{row}],{text}:{text}}}"));
        for (format, terminal) in
            [("table", true), ("table", false), ("csv", true), ("csv", false), ("json", true), ("json", false)]
        {
            let columns: &[&str] = if format == "json" { &[] } else { &["--columns", "order_id,contract_id,currency"] };
            let ran = answered(&answer, terminal, &[&["--output", format], columns].concat());
            assert_eq!(ran.exit, Exit::Success, "{format} {evil:?}: {}", ran.errors);
            assert_eq!(steering(&ran.errors), None, "{format} {evil:?}: {}", ran.errors);
            if terminal || format == "table" {
                assert_eq!(steering(&without_colors(&ran.output)), None, "{format} {evil:?}: {}", ran.output);
            }
            if format == "csv" {
                cells_are_data(&ran.output, evil);
            }
            if format == "json" {
                let value: serde_json::Value = serde_json::from_str(&without_colors(&ran.output)).expect("JSON");
                assert_eq!(value["order_infos"][0]["order_id"], *evil);
            }
        }
    }
}

/// A head and one row of three cells, none of which a spreadsheet computes.
fn cells_are_data(output: &str, evil: &str) {
    let lines: Vec<csv::StringRecord> = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(output.as_bytes())
        .records()
        .map(|line| line.expect("CSV"))
        .collect();
    assert_eq!(lines.iter().map(csv::StringRecord::len).collect::<Vec<_>>(), [3, 3], "{evil:?}: {output}");
    for cell in lines.iter().flatten() {
        let begins = cell.trim_start().starts_with(['=', '+', '-', '@', '\u{ff1d}']);
        assert!(!begins && !cell.starts_with(['\t', '\r', '\n']), "{evil:?}: {cell:?}");
    }
}

#[test]
fn refusals_of_a_hostile_server_are_shown_and_no_more() {
    for evil in EVIL {
        let text = quoted(evil);
        let body = format!("{{\"error_code\":{text},\"error_msg\":{text},\"request_id\":{text}}}");
        let header: String = evil.chars().filter(|character| !matches!(character, '\r' | '\n' | '\0')).collect();
        for status in
            ["400 Bad Request", "401 Unauthorized", "429 Too Many Requests", "500 Internal", "302 Found", "200 OK"]
        {
            let headers =
                format!("x-request-id: {header}\r\nlocation: {header}\r\nretry-after: {header}\r\ndate: {header}\r\n");
            for headers in ["", headers.as_str()] {
                let ran = answered(&http(status, headers, &body), true, &[]);
                assert_eq!(steering(&ran.output), None, "{status} {evil:?}: {}", ran.output);
                assert_eq!(steering(&ran.errors), None, "{status} {evil:?}: {}", ran.errors);
                assert!(ran.exit != Exit::Success || status == "200 OK", "{status} {evil:?}");
            }
        }
    }
}

#[test]
fn depth_and_size_of_an_answer_have_an_end() {
    let deep = |open: &str| format!("{{\"order_infos\":{}", open.repeat(100_000));
    for body in [
        deep("["),
        deep("{\"a\":"),
        "[".repeat(1_000_000),
        format!("{{{}}}", "\"a\":1,".repeat(100_000)),
        "\"".repeat(1_000_000),
    ] {
        for format in ["table", "csv", "json"] {
            let ran = answered(&http("200 OK", "", &body), true, &["--output", format]);
            assert_ne!(ran.exit, Exit::Success, "{format}");
            assert!(ran.errors.len() < 10_000, "{format}: {}", ran.errors.len());
        }
    }
}

#[test]
fn depth_and_size_of_an_input_have_an_end() {
    for input in [
        "[".repeat(1_000_000),
        "{\"body\":".repeat(100_000),
        format!("{{\"body\":{{\"resource_ids\":{}", "[".repeat(100_000)),
    ] {
        let run = Run { input, ..Run::new() };
        let ran = run.run(&["call", "RenewalResources", "--input", "-", "--dry-run"]);
        assert_eq!(ran.exit, Exit::Usage);
        assert!(ran.errors.len() < 10_000, "{}", ran.errors.len());
    }
}

#[test]
fn an_answer_with_another_status_has_its_own_columns() {
    static BY_STATUS: LazyLock<Descriptor> = LazyLock::new(|| {
        let answers = Answers::by_status(&[
            (200, Shape::Object),
            (202, Shape::List),
            (203, Shape::Object),
            (304, Shape::Nothing),
        ]);
        Descriptor { answers, ..*usual().descriptor() }
    });
    fn usual() -> &'static Command {
        PROGRAM.command("ListCustomerOrders").expect("it is one of the operations")
    }
    let command = Command { descriptor: || &BY_STATUS, ..*usual() };
    let group = Group { title: "Orders", operations: Box::leak(Box::new([command])) };
    let program: &'static Program = Box::leak(Box::new(Program { groups: Box::leak(Box::new([group])), ..PROGRAM }));
    for (status, body, columns, output) in [
        ("200 OK", r#"{"order_infos":[{"order_id":"a"}]}"#, "order_id", "order_id\na\n"),
        ("201 Created", r#"{"order_infos":[{"order_id":"a"}]}"#, "order_id", "order_id\na\n"),
        ("202 Accepted", r#"[{"b":1.10,"a":"x"},{"c":null}]"#, "", "a,b,c\nx,1.10,\n,,\n"),
        ("202 Accepted", r#"[{"order_id":"b"}]"#, "order_id", "order_id\nb\n"),
        ("203 Other", r#"{"state":"done"}"#, "", "state\ndone\n"),
        ("304 Not Modified", "", "", ""),
    ] {
        let url = answering(http(status, "", body));
        let mut words = vec!["list-customer-orders", "--no-retry", "--endpoint", &url, "--output", "csv"];
        if !columns.is_empty() {
            words.extend(["--columns", columns]);
        }
        let ran = Run::new().run_program(program, &words);
        assert_eq!((ran.exit, ran.output.as_str()), (Exit::Success, output), "{status}: {}", ran.errors);
    }
}
