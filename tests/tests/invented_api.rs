//! A second API, which nobody has, goes through the same pipeline: what is special about an API stands in its spec alone.

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

/// Names of the first vendor and of what belongs to it.
fn vendor() -> Regex {
    Regex::new(r"(?i)(^|[^a-z0-9])(huawei|bss([^a-z0-9]|$)|cbc\.|sdk-hmac)").expect("the pattern is one")
}

#[test]
fn no_crate_of_the_pipeline_names_the_first_vendor() {
    let vendor = vendor();
    let mut found = Vec::new();
    for folder in [
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
                // The algorithm bears the vendor's name for it.
                if inside.starts_with("runtime/src/sign") || inside.starts_with("mock/src/judge/signature") {
                    continue;
                }
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
    for named in ["HuaweiCloud", "huawei", "`bss`", "spec/bss/x", "Bss", "CBC.0100", "cbc.1", "sdk-hmac-sha256"] {
        assert!(vendor().is_match(named), "{named}");
    }
    for other in ["bssid", "abss", "subss", "CBC mode", "hmac"] {
        assert!(!vendor().is_match(other), "{other}");
    }
}
