//! Answers as received, as CSV and as a table.

use api_cli::Exit;

use crate::support::{Run, Server};

const FEES: [&str; 4] = ["list-customerself-resource-records", "--cycle", "2026-08", "--output"];

#[test]
fn json_is_printed_as_received() {
    let server = Server::start();
    let ran = server.run(&[&FEES[..], &["json"]].concat());
    assert_eq!((ran.exit, ran.errors.as_str()), (Exit::Success, ""));
    assert!(ran.output.starts_with('{') && ran.output.ends_with("}\n"), "{}", ran.output);
    assert!(ran.output.contains("1.01345678"), "digits are kept: {}", ran.output);
}

#[test]
fn csv_has_a_head_and_the_digits_that_came() {
    let server = Server::start();
    let words = ["csv", "--columns", "cloud_service_type_name,amount,measure_id", "--limit", "2"];
    let ran = server.run(&[&FEES[..], &words].concat());
    assert_eq!(ran.exit, Exit::Success, "{}", ran.errors);
    let lines: Vec<&str> = ran.output.lines().collect();
    assert_eq!((lines[0], lines.len()), ("cloud_service_type_name,amount,measure_id", 3), "{}", ran.output);
    assert!(ran.output.contains("1.01345678"), "{}", ran.output);
    let all = server.run(&[&FEES[..], &["csv"]].concat());
    let width = all.output.lines().next().map_or(0, |head| head.split(',').count());
    assert!(width > 8, "all usual columns: {}", all.output);
}

#[test]
fn a_table_has_the_columns_that_were_named_or_the_first_ones() {
    let server = Server::start();
    let table = |width: Option<u16>, words: &[&str]| {
        let run = Run { width, ..Run::new() };
        server.run_as(&run, &[&["list-customer-orders", "--output", "table", "--status", "6"], words].concat())
    };
    let named = table(None, &["--columns", "order_id,status,official_amount"]);
    let lines: Vec<&str> = named.output.lines().collect();
    assert_eq!(lines[0].split_whitespace().collect::<Vec<_>>(), ["order_id", "status", "official_amount"]);
    assert_eq!(lines.len(), 3, "{}", named.output);
    let usual = table(Some(80), &[]);
    assert!(usual.output.lines().all(|line| line.chars().count() <= 80), "{}", usual.output);
    assert!(usual.output.contains(" more columns: --columns, or --output csv)"), "{}", usual.output);
}

#[test]
fn an_answer_without_rows_is_a_row_or_nothing() {
    let server = Server::start();
    let words = ["list-renew-rate-on-period", "--help"];
    assert_eq!(server.run(&words).exit, Exit::Success);
    let none =
        server.run(&["list-customer-orders", "--order-id", "nobody", "--output", "csv", "--columns", "order_id"]);
    assert_eq!((none.exit, none.output.as_str()), (Exit::Success, "order_id\n"));
    let nothing =
        server.run(&["list-customer-orders", "--order-id", "nobody", "--output", "table", "--columns", "order_id"]);
    assert_eq!(nothing.output.trim(), "order_id");
}

/// A stream that takes nothing.
struct Full;

impl std::io::Write for Full {
    fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
        Err(std::io::Error::other("the disk is full"))
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn an_answer_that_cannot_be_written_is_told_as_such() {
    let server = Server::start();
    let url = server.url();
    let (mut input, mut errors) = (std::io::Cursor::new(""), Vec::new());
    let keys = Run::new().variables;
    let variable = move |name: &str| keys.iter().find(|(known, _)| *known == name).map(|(_, value)| value.into());
    let mut streams = api_cli::Streams {
        input: &mut input,
        output: &mut Full,
        errors: &mut errors,
        interactive: false,
        progress: false,
        width: None,
        variable: std::sync::Arc::new(variable),
        metadata: false,
    };
    let renewal = ["renewal-resources", "--resource-ids", "res-01", "--period-type", "2", "--period-num", "1"];
    let words = [&["bss"], &renewal[..], &["--yes", "--endpoint", &url]].concat();
    let exit = api_cli::run(&huaweicloud_bss_cli::PROGRAM, words, &mut streams);
    assert_eq!((exit, server.requests().len()), (Exit::Failed, 1));
    let errors = String::from_utf8(errors).expect("UTF-8");
    assert_eq!(errors, "error: the call was made, but its response could not be written: the disk is full\n");
}
