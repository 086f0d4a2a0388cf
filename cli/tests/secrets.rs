//! No secret stands in any output: neither the keys nor what the tables call secret.

use api_cli::Exit;
use mock_server::Fault;

use crate::support::{Ran, Run, SECRET, Server};

const PASSWORD: &str = "Hunter2-password";
const TOKEN: &str = "token-that-nobody-may-see";

fn account() -> String {
    format!(
        r#"{{"body":{{"party_id":"p","sub_customer_association_type":1,"new_sub_customer":
        {{"customer_name":"n","password":"{PASSWORD}","mobile_phone":"13800001111","verification_code":"424242"}}}}}}"#
    )
}

fn assert_clean(ran: &Ran) {
    for secret in [SECRET, TOKEN, PASSWORD, "13800001111", "424242"] {
        assert!(!ran.output.contains(secret), "{secret}: {}", ran.output);
        assert!(!ran.errors.contains(secret), "{secret}: {}", ran.errors);
    }
}

#[test]
fn secret_values_are_hidden_wherever_a_request_is_shown() {
    let server = Server::start();
    let words = ["call", "CreateSubEnterpriseAccount", "--input", "-", "--validation", "off"];
    let run = Run { input: account(), ..Run::new() };
    for look in ["--explain", "--dry-run"] {
        let ran = server.run_as(&run, &[&words[..], &[look]].concat());
        assert_eq!(ran.exit, Exit::Success, "{}", ran.errors);
        assert!(ran.output.contains("***"), "{}", ran.output);
        assert_clean(&ran);
    }
    for fault in [Fault::Html, Fault::Code("CBC.0100".to_owned())] {
        server.once("CreateSubEnterpriseAccount", fault);
        assert_clean(&server.run_as(&run, &[&words[..], &["--yes"]].concat()));
    }
    // The document is all of the input, so that nobody is left to be asked.
    let asked = Run { interactive: true, ..run };
    assert_clean(&server.run_as(&asked, &words));
    let refused = server.run_as(&asked, &words[..4]);
    assert_clean(&refused);
}

#[test]
fn hashes_from_which_a_short_secret_could_be_guessed_are_hidden() {
    let run = Run { input: account(), ..Run::new() };
    let ran = run.run(&["call", "CreateSubEnterpriseAccount", "--input", "-", "--validation", "off", "--dry-run"]);
    let sections: Vec<&str> = ran.output.split("# ").collect();
    let ends_hidden = |title: &str| {
        let section = sections.iter().find(|section| section.starts_with(title)).expect(title);
        section.trim_end().ends_with("\n***")
    };
    assert!(ends_hidden("canonical request") && ends_hidden("string to sign"), "{}", ran.output);
}

#[test]
fn keys_with_something_around_them_are_named_before_anything_is_sent() {
    let server = Server::start();
    for (end, kind) in [("\r", "carriage return"), ("\n", "line break"), (" ", "space"), ("\u{a0}", "outside ASCII")] {
        let mut run = Run::new();
        run.variables[1].1.push_str(end);
        for words in [&["list-customer-orders"][..], &["list-customer-orders", "--dry-run"]] {
            let ran = server.run_as(&run, words);
            assert_eq!(ran.exit, Exit::Network, "{}", ran.errors);
            assert!(
                ran.errors.contains("`HUAWEICLOUD_SDK_SK` ends with a ") && ran.errors.contains(kind),
                "{}",
                ran.errors
            );
            assert_clean(&ran);
        }
    }
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("odd-token");
    let file = path.to_string_lossy().into_owned();
    for (content, kind) in [
        (String::new(), "is empty"),
        (" \r\n".to_owned(), "is empty"),
        (format!("{TOKEN}\n{TOKEN}\n"), "contains a line break"),
        (format!("\"{TOKEN}\""), "begins with a quote"),
        (format!("{TOKEN}é"), "ends with a character outside ASCII"),
        (TOKEN.repeat(4096), "longer than 64 KiB"),
    ] {
        std::fs::write(&path, content).expect("the file can be written");
        let ran = server.run(&["list-customer-orders", "--token-file", &file]);
        assert_eq!(ran.exit, Exit::Usage, "{}", ran.errors);
        assert!(ran.errors.contains("--token-file") && ran.errors.contains(kind), "{kind}: {}", ran.errors);
        assert_clean(&ran);
    }
    assert!(server.requests().is_empty());
    std::fs::write(&path, format!("\u{feff}{TOKEN}\r\n")).expect("the file can be written");
    assert_eq!(server.run(&["list-customer-orders", "--token-file", &file]).exit, Exit::Success);
    assert_eq!(server.requests()[0].header("x-auth-token"), Some(TOKEN));
}

#[test]
fn tokens_are_sent_and_not_shown() {
    let server = Server::start();
    let mut run = Run::new();
    run.variables.push(("HUAWEICLOUD_SDK_SECURITY_TOKEN", TOKEN.to_owned()));
    assert_eq!(server.run_as(&run, &["list-customer-orders"]).exit, Exit::Success);
    assert_eq!(server.requests()[0].header("x-security-token"), Some(TOKEN));
    let shown = run.run(&["list-customer-orders", "--dry-run"]);
    assert!(shown.output.contains("X-Security-Token: ***\n"), "{}", shown.output);
    assert!(shown.output.contains("x-security-token:***\n"), "{}", shown.output);
    assert_clean(&shown);
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("token");
    std::fs::write(&path, format!("{TOKEN}\n")).expect("the file can be written");
    let file = path.to_string_lossy().into_owned();
    let ran = server.run(&["list-customer-orders", "--token-file", &file]);
    assert_eq!(ran.exit, Exit::Success, "{}", ran.errors);
    assert_eq!(server.requests()[1].header("x-auth-token"), Some(TOKEN));
    let shown = server.run(&["list-customer-orders", "--token-file", &file, "--dry-run"]);
    assert!(shown.output.contains("X-Auth-Token: ***\n") && !shown.output.contains("string to sign"));
    assert_clean(&shown);
}
