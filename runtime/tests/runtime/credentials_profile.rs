//! Credentials from profile files as people write them.

use std::fs;
use std::path::{Path, PathBuf};

use api_runtime::{CredentialsError, ProfileSource};

use crate::credentials_places::{PROFILE, load, refusal, variables};
use crate::credentials_sent::headers;

const GOOD: &str = "[global]\nak = AK-1\nsk = SECRET-key\n";

/// A file of the test's own.
fn file(name: &str, content: impl AsRef<[u8]>) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("api-runtime-profiles").join(name).join(".things");
    fs::create_dir_all(&folder).expect("a folder");
    let path = folder.join("keys");
    fs::write(&path, content).expect("a file");
    path
}

fn profile(name: &str, content: impl AsRef<[u8]>) -> ProfileSource {
    ProfileSource::new(&PROFILE).path(file(name, content))
}

/// The reason without the path before it.
#[track_caller]
fn reason(error: &CredentialsError) -> String {
    let (source, reason) = error.steps().next().expect("a step");
    assert!(source.starts_with("the profile file"), "{source}");
    reason.rsplit_once("keys: ").map_or(reason, |(_, rest)| rest).to_owned()
}

#[track_caller]
fn mistake(name: &str, content: &str, expected: &str) {
    let error = refusal(&profile(name, content));
    assert_eq!(reason(&error), expected);
    assert!(error.is_broken(), "{error}");
}

#[test]
fn keys_come_with_their_token_and_account() {
    let content = "# mine\n[basic]\nak = AK-2\nsk = other\nproject_id = p\n\n[global]\n; all of it\nak=AK-1\nSK : SECRET-key\t\n\
                   security_token = SECRET-token==\ndomain_id = d-1\niam_endpoint = https://iam.example\n";
    let sent = headers(profile("all", content));
    assert!(sent["authorization"].contains("Access=AK-1,"), "{sent:?}");
    assert_eq!((sent["x-security-token"].as_str(), sent["x-domain-id"].as_str()), ("SECRET-token==", "d-1"));
}

#[test]
fn a_program_may_name_another_section() {
    let content = format!("{GOOD}[mine]\nak = AK-mine\nsk = SECRET-key\n");
    assert!(headers(profile("mine", &content).section("mine"))["authorization"].contains("Access=AK-mine,"));
    assert!(headers(profile("mine", &content))["authorization"].contains("Access=AK-1,"));
    assert_eq!(reason(&refusal(&profile("mine", &content).section("yours"))), "no section `[yours]`");
}

#[test]
fn forms_of_one_file_are_read_alike() {
    for (name, content) in [
        ("bom", format!("\u{feff}{GOOD}")),
        ("crlf", GOOD.replace('\n', "\r\n")),
        ("no_end", GOOD.trim_end().to_owned()),
        ("indented", GOOD.replace("\nak", "\n    ak").replace("\nsk", "\n    sk")),
        ("defaults", "[DEFAULT]\nsk = SECRET-key\n[global]\nak = AK-1\n".to_owned()),
        ("keys_in_capitals", GOOD.replace("ak", "AK").replace("sk", "Sk")),
        ("value_of_others_over_lines", format!("[x]\na = 1\n  2\n{GOOD}")),
    ] {
        let sent = headers(profile(name, content));
        assert!(sent["authorization"].contains("Access=AK-1,"), "{name}: {sent:?}");
        assert_eq!(sent["authorization"], headers(profile("plain", GOOD))["authorization"], "{name}");
    }
    let percent = |name, written| headers(profile(name, format!("{GOOD}security_token = {written}\n")));
    assert_eq!(percent("percent", "a%%b")["x-security-token"], "a%b");
}

#[test]
fn a_missing_file_is_a_mistake_only_where_somebody_has_named_it() {
    let home = Path::new(env!("CARGO_TARGET_TMPDIR")).join("no such home");
    let home = home.to_str().expect("text");
    let error = refusal(&ProfileSource::new(&PROFILE).reading(variables(&[("HOME", home), ("USERPROFILE", home)])));
    assert!(reason(&error) == "no such file" && !error.is_broken(), "{error}");
    assert!(error.to_string().contains("no such home"), "{error}");
    let error = refusal(&ProfileSource::new(&PROFILE).reading(variables(&[("T_FILE", home)])));
    assert!(error.is_broken() && error.to_string().ends_with("no such home: no such file"), "{error}");
    let error = refusal(&ProfileSource::new(&PROFILE).path(home));
    assert!(error.is_broken(), "{error}");
    let error = refusal(&ProfileSource::new(&PROFILE).reading(variables(&[("HOME", ""), ("USERPROFILE", "")])));
    assert!(!error.is_broken() && error.to_string().contains("is not set"), "{error}");
}

#[test]
fn the_file_lies_below_the_home_folder_unless_a_variable_says_where() {
    let below = file("home", GOOD.replace("AK-1", "AK-home"));
    let home = below.parent().and_then(Path::parent).and_then(Path::to_str).expect("a folder");
    let named = file("named", GOOD.replace("AK-1", "AK-named"));
    let named = named.to_str().expect("text");
    let homes = [("HOME", home), ("USERPROFILE", home)];
    let authorization = |more: &[(&'static str, &str)]| {
        let set = [&homes[..], more].concat();
        headers(ProfileSource::new(&PROFILE).reading(variables(&set)))["authorization"].clone()
    };
    assert!(authorization(&[]).contains("AK-home"));
    assert!(authorization(&[("T_FILE", "")]).contains("AK-home"));
    assert!(authorization(&[("T_FILE", named)]).contains("AK-named"));
}

#[test]
fn a_file_without_the_section_or_its_keys_has_none() {
    for content in ["", "# nothing\n", "[basic]\nak = a\nsk = SECRET-key\n", "[Global]\nak = a\n", "[ global ]\n"] {
        let error = refusal(&profile("sections", content));
        assert_eq!(reason(&error), "no section `[global]`", "{content}");
        assert!(!error.is_broken());
    }
    let error = refusal(&profile("no_keys", "[global]\ndomain_id = d\n"));
    assert_eq!(reason(&error), "`ak` and `sk` are not set");
    assert!(!error.is_broken());
    let (source, _) = error.steps().next().expect("a step");
    assert!(source.ends_with("keys, section `[global]`"), "{source}");
}

#[test]
fn half_a_key_pair_is_a_mistake() {
    mistake("half", "[global]\nsk = SECRET-key\nak =\n", "`sk` is set and `ak` is not; set both or none");
}

#[test]
fn what_the_vendor_would_prefer_is_not_passed_over() {
    let expected = "`idp_id`, `id_token_file` select a provider, which this client does not support; remove them, or \
                    set credentials in code";
    mistake("provider", &format!("{GOOD}idp_id = i\nid_token_file = /f\n"), expected);
}

#[test]
fn a_malformed_file_says_where_and_repeats_nothing() {
    let line = |at: u32, what: &str| format!("line {at}: {what}");
    for (name, content, expected) in [
        ("headless", "sk = SECRET-key\n", line(1, "key before the first section")),
        ("bare", "[global]\nak = a\nSECRET-key\n", line(3, "expected `key = value`")),
        ("nameless", "[global]\n= SECRET-key\n", line(2, "empty or duplicate key")),
        ("twice", "[global]\nsk = s\nSK = SECRET-key\n", line(3, "empty or duplicate key")),
        ("unclosed", "[SECRET-key\n", line(1, "a section must end with `]`, with nothing after it")),
        ("behind", "[global] SECRET-key\n", line(1, "a section must end with `]`, with nothing after it")),
        ("again", "[global]\n[b]\n[global]\nSECRET-key\n", line(3, "empty or duplicate section name")),
        ("elsewhere", "[global]\nak = a\n[b]\nSECRET-key\n", line(4, "expected `key = value`")),
        ("json", "{\"sk\": \"SECRET-key\"}", line(1, "key before the first section")),
    ] {
        mistake(name, content, &expected);
    }
}

#[test]
fn values_that_no_key_has_are_mistakes() {
    for (name, written, kind) in [
        ("quoted", "\"SECRET-key\"", "begins with a quote"),
        ("remark", "SECRET-key # mine", "contains a space"),
        ("cr", "SECRET\rkey", "contains a carriage return (\\r)"),
    ] {
        let expected = format!("`sk` in line 3 {kind}; use the bare value");
        mistake(name, &format!("[global]\nak = a\nsk = {written}\n"), &expected);
    }
    let percent = "`sk` in line 2 contains a single `%`; write `%%` instead";
    for (name, written) in [("single", "SECRET-key%"), ("three", "a%%%SECRET-key"), ("reference", "%(SECRET-key)s")] {
        mistake(name, &format!("[global]\nsk = {written}\nak = a\n"), percent);
    }
    let longer = "`sk` in line 2 continues on the next line, which is not supported";
    mistake("longer", "[global]\nsk = SECRET-key\n  more\n\tak = a\n", longer);
}

#[test]
fn what_is_no_readable_file_is_a_mistake() {
    let bytes = refusal(&profile("latin", b"[global]\nsk = SECRET-key\xe9\n"));
    assert_eq!(reason(&bytes), "not UTF-8");
    let long = refusal(&profile("long", "#".repeat(65 * 1024)));
    assert_eq!(reason(&long), "cannot be read: larger than 64 KiB");
    let folder = refusal(&ProfileSource::new(&PROFILE).path(env!("CARGO_TARGET_TMPDIR")));
    assert!(folder.to_string().ends_with("cannot be read: not a regular file"), "{folder}");
    assert!(bytes.is_broken() && long.is_broken() && folder.is_broken());
}

#[test]
fn a_file_is_read_again_each_time() {
    let path = file("changing", "[global]\n");
    let source = ProfileSource::new(&PROFILE).path(&path);
    assert!(load(&source).is_err());
    fs::write(&path, GOOD).expect("a file");
    assert!(load(&source).is_ok());
    assert!(!format!("{source:?} {:?}", load(&source)).contains("SECRET"));
}
