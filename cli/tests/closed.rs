//! Readers that go away: one of standard output has seen enough, one of standard error is missed by nobody.

use std::io::{self, Write};

use api_cli::Exit;
use mock_server::Fault;

use crate::support::{Run, Server};

/// A pipe whose reader goes after so many bytes; `kind` is what writing says then.
struct Pipe {
    left: usize,
    kind: io::ErrorKind,
}

impl Write for Pipe {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.left == 0 {
            return Err(self.kind.into());
        }
        let taken = bytes.len().min(self.left);
        self.left -= taken;
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn told(words: &[&str], left: usize, kind: io::ErrorKind) -> (Exit, String) {
    let mut errors = Vec::new();
    let exit = Run::new().run_on(words, &mut Pipe { left, kind }, &mut errors);
    (exit, String::from_utf8(errors).expect("errors are UTF-8"))
}

#[test]
fn whoever_has_seen_enough_is_told_nothing() {
    let server = Server::start();
    let url = server.url();
    let list = ["list-customer-orders", "--endpoint", &url];
    let with = |more: &[&'static str]| [&list[..], more].concat();
    let calls = [
        vec!["--help"],
        vec!["list-customer-orders", "--help"],
        vec!["--version"],
        vec!["completion", "bash"],
        with(&["--explain"]),
        with(&["--dry-run"]),
        with(&[]),
        with(&["--output", "csv"]),
        with(&["--output", "table"]),
        with(&["--all-pages", "--limit", "1"]),
        with(&["--all-pages", "--limit", "1", "--output", "csv"]),
        with(&["--all-pages", "--limit", "1", "--output", "table"]),
    ];
    for words in &calls {
        for left in [0, 5] {
            let told = told(words, left, io::ErrorKind::BrokenPipe);
            assert_eq!(told, (Exit::Success, String::new()), "{words:?} after {left} bytes");
        }
    }
}

#[test]
fn pages_that_nobody_reads_are_not_asked_for() {
    let server = Server::start();
    let url = server.url();
    let words = ["list-customer-orders", "--all-pages", "--limit", "1", "--output", "csv", "--endpoint", &url];
    let _ = told(&words, 5, io::ErrorKind::BrokenPipe);
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn a_full_disk_is_an_error() {
    let server = Server::start();
    let url = server.url();
    for format in ["json", "csv", "table"] {
        let (exit, errors) =
            told(&["list-customer-orders", "--output", format, "--endpoint", &url], 5, io::ErrorKind::StorageFull);
        assert_eq!(exit, Exit::Failed, "{format}");
        assert!(errors.contains("the call was made, but its response could not be written"), "{format}: {errors}");
    }
}

#[test]
fn a_refusal_is_told_whoever_reads_the_answer() {
    let server = Server::start();
    let url = server.url();
    server.always("ListCustomerOrders", Fault::Code("CBC.0100".to_owned()));
    let list = ["list-customer-orders", "--endpoint", &url, "--output", "table", "--all-pages"];
    let (exit, errors) = told(&list, 0, io::ErrorKind::BrokenPipe);
    assert_eq!(exit, Exit::Api);
    assert!(errors.contains("CBC.0100"), "{errors}");
    let (exit, errors) = told(&["list-customer-orders", "--limit", "0", "--explain"], 0, io::ErrorKind::BrokenPipe);
    assert_eq!(exit, Exit::Rejected);
    assert!(errors.contains("limit"), "{errors}");
}

#[test]
fn rows_go_on_where_nobody_hears_the_errors() {
    let server = Server::start();
    let url = server.url();
    let words = ["list-customer-orders", "--all-pages", "--limit", "2", "--output", "csv", "--endpoint", &url];
    let whole = Run::new().run(&words).output;
    let (mut output, mut errors) = (Vec::new(), Pipe { left: 0, kind: io::ErrorKind::BrokenPipe });
    let run = Run { progress: true, ..Run::new() };
    assert_eq!(run.run_on(&words, &mut output, &mut errors), Exit::Success);
    assert_eq!(String::from_utf8(output).expect("output is UTF-8"), whole);
}

#[test]
fn nothing_is_changed_where_nobody_can_be_asked() {
    let server = Server::start();
    let url = server.url();
    let words = ["auto-renewal-resources", "--resource-id", "res-01", "--endpoint", &url];
    let run = Run { interactive: true, input: "y\n".to_owned(), ..Run::new() };
    let (mut output, mut errors) = (Vec::new(), Pipe { left: 0, kind: io::ErrorKind::BrokenPipe });
    assert_eq!(run.run_on(&words, &mut output, &mut errors), Exit::Failed);
    assert!(server.requests().is_empty());
}
