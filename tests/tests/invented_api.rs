//! APIs that nobody has go through the same pipeline: what is special about an API stands in its spec alone.

use mock_server::{Fault, MockServer, Scenario};
use project_tests::{files, scratch};
use regex_lite::Regex;

#[test]
fn another_vendors_spellings_come_from_its_spec_alone() {
    let generated = scratch::generate(&files::spec("invented"));
    let scratch = scratch::Scratch::new(env!("CARGO_TARGET_TMPDIR"), "invented", &generated);
    scratch.write("parcel-desk/examples/spellings.rs", include_str!("../cases/invented/spellings.rs"));
    let _ = scratch.cargo(&[
        "clippy",
        "--no-default-features",
        "--features",
        scratch.groups(),
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ]);
    let _ = scratch.cargo(&["test", "--no-default-features", "--features", scratch.groups()]);
    let printed = scratch.cargo(&[
        "run",
        "--quiet",
        "--no-default-features",
        "--features",
        scratch.groups(),
        "--example",
        "spellings",
    ]);
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("snapshots/invented");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("spellings", printed));
}

/// The secrets that programs of the hall have.
const SECRETS: [&str; 6] = ["S-TOKEN", "S-PASS", "dGVuYW50OlMtUEFTUw==", "S-QUERY", "S-MAIL", "S-KEY"];

/// A server of the hall, whose next answers of some operations are errors.
async fn hall(sources: &speclang::Sources) -> MockServer {
    let rows = "lockers: [{no: 1, place: hall}, {no: 2, place: cellar/left side}, {no: 3, place: roof}]";
    let bindings = "
refusals: {parameter: jammed, credentials: full, path: '404', rate_limit: full}
reads: {ListLockers: {rows: lockers}, FollowLockers: {rows: lockers}}
";
    let server = MockServer::builder().spec(sources, bindings).data(rows).start().await;
    server.unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn a_hall_is_entered_in_every_way_and_no_secret_is_shown() {
    let sources = files::spec("lockers");
    let generated = scratch::generate(&sources);
    let scratch = scratch::Scratch::new(env!("CARGO_TARGET_TMPDIR"), "lockers", &generated);
    scratch.write("locker-hall/examples/served.rs", include_str!("../cases/lockers/served.rs"));
    let features = format!("environment,{}", scratch.groups());
    let arguments = ["--quiet", "--no-default-features", "--features", &features, "--example", "served"];
    let _ = scratch.cargo(&[&["build"], &arguments[..]].concat());
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("threads");
    let server = runtime.block_on(hall(&sources));
    let tell = |operation: &str, fault: Fault| {
        server.tell(Scenario::once(operation, fault)).expect("an operation of the hall");
    };
    let told = |scratch: &scratch::Scratch, mode: &str| {
        let address = format!("{}/api", server.url());
        scratch.cargo_with(&[("LOCKERS_ADDRESS", &address)], &[&["run"], &arguments[..], &["--", mode]].concat())
    };
    let mut printed = told(&scratch, "ways");
    for fault in [
        Fault::Code("jammed".to_owned()),
        Fault::CodeInShape("jammed".to_owned(), 2),
        Fault::CodeInShape("404".to_owned(), 3),
        Fault::CodeWithStatus200("jammed".to_owned()),
        Fault::Null,
    ] {
        tell("GetLocker", fault);
    }
    tell("ListLockers", Fault::RateLimit);
    tell("OpenLocker", Fault::RateLimit);
    printed.push_str(&told(&scratch, "errors"));
    printed.push_str(&told(&scratch, "bodies"));
    for line in printed.lines().filter(|line| !line.starts_with('>')) {
        assert!(SECRETS.iter().all(|secret| !line.contains(secret)), "{line}");
    }
    // The server's own parameter stands in its links.
    let strange = |name: &String| name != "mock_page";
    let strange: Vec<_> = server.requests().into_iter().filter(|seen| seen.strangers.iter().any(strange)).collect();
    assert!(strange.is_empty(), "{strange:?}");
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("snapshots/invented");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("lockers", printed.replace(&server.url(), "http://mock")));
}

/// Names of the first vendor and of what belongs to it. The signature that clients have bears its vendor's name for it, as a word of
/// the language.
fn vendor() -> Regex {
    Regex::new(r"(?i)(^|[^a-z0-9])(huawei|bss([^a-z0-9]|$)|cbc\.)").expect("the pattern is one")
}

#[test]
fn no_crate_of_the_pipeline_names_the_first_vendor() {
    let vendor = vendor();
    let mut found = Vec::new();
    for folder in [
        "specyaml/src",
        "speclang/src",
        "generator/src",
        "runtime/src",
        "cli/src",
        "mock",
        "specdiff/src",
        "specdocs/src",
        "specfiles/src",
        "specopenapi/src",
        "specbuild",
        "specwright",
        "conformance/src",
        "xtask/src",
    ] {
        for extension in ["rs", "j2", "md", "toml"] {
            for path in files::below(&files::root().join(folder), extension) {
                let inside = files::inside(&path);
                let lines = files::read(&path);
                let lines = lines.lines().zip(1..).filter(|(line, _)| vendor.is_match(line));
                found.extend(lines.map(|(line, number)| format!("{inside}:{number}: {}", line.trim())));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_first_vendor_is_recognised_by_whole_words() {
    for named in ["HuaweiCloud", "huawei", "`bss`", "spec/bss/x", "Bss", "CBC.0100", "cbc.1"] {
        assert!(vendor().is_match(named), "{named}");
    }
    for other in ["bssid", "abss", "subss", "CBC mode", "SDK-HMAC-SHA256"] {
        assert!(!vendor().is_match(other), "{other}");
    }
}
