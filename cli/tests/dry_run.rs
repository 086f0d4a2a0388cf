//! `--dry-run`: the exact request, with a signature that can be reproduced.

use api_cli::Exit;

use crate::support::{Run, SECRET, Server, run};

#[test]
fn the_whole_request_is_shown_and_nothing_is_sent() {
    // Nobody listens at that port, and nobody has to.
    let ran = run(&[
        "list-customer-orders",
        "--status",
        "6",
        "--null",
        "order-id",
        "--endpoint",
        "http://127.0.0.1:9",
        "--sdk-date",
        "20261122T223105Z",
        "--dry-run",
    ]);
    assert_eq!((ran.exit, ran.errors.as_str()), (Exit::Success, ""));
    insta::assert_snapshot!("dry_run", ran.output);
}

#[test]
fn what_was_shown_is_what_is_sent() {
    let server = Server::start();
    let words =
        ["update-sub-enterprise-amount", "--customer-id", "member-1", "--amount", "0.10", "--transaction-id", "t-1"];
    let words = [&words[..], &["--sdk-date", "2026-11-22T22:31:05Z"]].concat();
    let shown = server.run(&[&words[..], &["--dry-run"]].concat());
    assert!(server.requests().is_empty());
    assert_eq!(server.run(&[&words[..], &["--yes"]].concat()).exit, Exit::Success);
    let seen = &server.requests()[0];
    let mut lines = shown.output.lines().skip(1);
    assert_eq!(lines.next(), Some(format!("{} {} HTTP/1.1", seen.method, seen.path).as_str()));
    for line in lines.by_ref().take_while(|line| !line.is_empty()) {
        let (name, value) = line.split_once(": ").expect("a header");
        assert_eq!(seen.header(&name.to_lowercase()), Some(value), "{name}");
    }
    assert_eq!(lines.next().map(str::as_bytes), Some(&seen.body[..]));
    let other = Run {
        variables: vec![("HUAWEICLOUD_SDK_AK", "access-key".into()), ("HUAWEICLOUD_SDK_SK", "other".into())],
        ..Run::new()
    };
    let other = server.run_as(&other, &[&words[..], &["--dry-run"]].concat());
    assert_ne!(other.output, shown.output, "the key signs");
    assert!(!shown.output.contains(SECRET));
}

#[test]
fn a_refused_request_is_not_shown() {
    let ran = run(&["list-customer-orders", "--limit", "0", "--dry-run"]);
    assert_eq!((ran.exit, ran.output.as_str()), (Exit::Rejected, ""));
}

#[test]
fn a_generated_id_stands_in_what_is_shown() {
    let words = ["update-sub-enterprise-amount", "--customer-id", "m", "--amount", "1", "--dry-run"];
    let ran = run(&words);
    let id = ran.output.split(r#""trans_id":""#).nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
    assert!(id.len() == 32 && id.bytes().all(|byte| byte.is_ascii_hexdigit()), "{}", ran.output);
    assert_ne!(run(&words).output, ran.output, "each run has one of its own");
}
