//! Command lines that cannot be understood, and the modes of validation.

use api_cli::Exit;

use crate::support::{Run, Server, run};

#[test]
fn what_cannot_be_understood_is_told_and_nothing_is_sent() {
    let server = Server::start();
    for (words, told) in [
        (&["no-such-operation"][..], "unrecognized subcommand"),
        (&["list-customer-orders", "--colour", "red"], "unexpected argument"),
        (&["list-customer-orders", "--limit", "ten"], "--limit: expected a whole number"),
        (&["list-customer-orders", "--limit", "1", "--limit", "2"], "multiple times"),
        (&["list-customer-orders", "--create-time-begin", "yesterday"], "--create-time-begin: expected a time yyyy"),
        (&["list-customer-orders", "--transaction-id", "x"], "the operation takes no such id"),
        (&["list-customer-orders", "--columns", "order_id"], "pass --output table"),
        (
            &["list-customer-orders", "--output", "csv", "--columns", "colour"],
            "no column `colour`; there are: order_id, ",
        ),
        (&["list-customer-orders", "--timeout", "soon"], "such as 30, 30s"),
        (&["list-customer-orders", "--explain", "--dry-run"], "cannot be used with"),
        (&["cancel-customer-order", "--all-pages"], "the operation has no pages"),
        (
            &["pay-orders", "--coupon-infos", "{\"colour\":1}"],
            "--coupon-infos: colour: no such field; there are: id, type",
        ),
        (&["pay-orders", "--coupon-infos", "{\"id\":1}"], "--coupon-infos: id: expected text"),
    ] {
        let ran = server.run(words);
        assert_eq!(ran.exit, Exit::Usage, "{words:?}: {}", ran.errors);
        assert!(ran.errors.contains(told), "{words:?}: {}", ran.errors);
        assert_eq!(ran.output, "", "{words:?}");
    }
    assert!(server.requests().is_empty());
}

#[test]
fn limits_are_refused_warned_of_or_not_looked_at() {
    let server = Server::start();
    let words = |mode| ["list-customer-orders", "--limit", "101", "--validation", mode];
    let strict = server.run(&words("strict"));
    assert_eq!(strict.exit, Exit::Rejected);
    assert!(
        strict.errors.contains("limit: 101 is out of range, must be between 1 and 100 [limit.max]"),
        "{}",
        strict.errors
    );
    assert!(
        strict.errors.contains("to send anyway: --ignore-rule limit.max (or --validation warn)\n"),
        "{}",
        strict.errors
    );
    assert!(server.requests().is_empty());
    let warn = server.run(&words("warn"));
    assert_eq!(server.requests().len(), 1);
    assert_eq!(warn.exit, Exit::Api, "the mock refuses it");
    let off = server.run(&words("off"));
    assert!(off.exit == Exit::Api && !off.errors.contains("warning"), "{}", off.errors);
}

#[test]
fn a_warning_stands_before_an_answer() {
    let server = Server::start();
    let span = ["--create-time-begin", "2024-01-01T00:00:00Z", "--create-time-end", "2026-01-01T00:00:00Z"];
    let words: Vec<&str> =
        ["list-customer-orders", "--validation", "warn", "--explain"].into_iter().chain(span).collect();
    let ran = server.run(&words);
    assert_eq!(ran.exit, Exit::Success);
    let warning = "warning: create_time_begin, create_time_end: create_time_begin to create_time_end spans at most 1 year (found ";
    assert!(ran.errors.starts_with(warning) && ran.errors.contains(" [create-time-span] ("), "{}", ran.errors);
}

#[test]
fn without_credentials_nothing_is_sent() {
    let server = Server::start();
    let mut keyless = Run::new();
    keyless.variables.clear();
    let ran = server.run_as(&keyless, &["list-customer-orders"]);
    assert_eq!(ran.exit, Exit::Network, "{}", ran.errors);
    assert!(
        ran.errors.contains("`HUAWEICLOUD_SDK_AK` and `HUAWEICLOUD_SDK_SK` are not set\n  the profile file: "),
        "{}",
        ran.errors
    );
    assert!(server.requests().is_empty());
    let advice = "to set credentials, do one of:\n  export HUAWEICLOUD_SDK_AK=… HUAWEICLOUD_SDK_SK=…\n  \
                  write [global] with `ak = …` and `sk = …` to ~/.huaweicloud/credentials\n  pass --token-file FILE\n";
    assert!(ran.errors.ends_with(advice), "{}", ran.errors);
    // Half a key pair is to be mended, and says so itself.
    keyless.variables.push(("HUAWEICLOUD_SDK_AK", "access-key".to_owned()));
    let half = server.run_as(&keyless, &["list-customer-orders"]);
    assert!(half.exit == Exit::Network && !half.errors.contains("to set credentials"), "{}", half.errors);
}

#[test]
fn a_parameter_that_is_called_like_an_option_has_its_place_before_it() {
    let words =
        ["list-customerself-resource-records", "--cycle", "2026-08", "--query-region", "cn-east-3", "--dry-run"];
    let ran = run(&[&words[..], &["--region", "cn-north-1"]].concat());
    assert_eq!(ran.exit, Exit::Success, "{}", ran.errors);
    assert!(ran.output.contains("&region=cn-east-3") || ran.output.contains("?region=cn-east-3"), "{}", ran.output);
    let state = run(&["list-customerself-resource-records", "--cycle", "2026-08", "--empty", "region", "--dry-run"]);
    assert!(state.output.contains("region=&") || state.output.contains("region= HTTP"), "{}", state.output);
}

#[test]
fn lists_repeat_their_flag_and_objects_are_json() {
    let coupon = |id: &str| format!(r#"{{"id":"{id}","type":301}}"#);
    let (first, second) = (coupon("a"), coupon("b"));
    let words = ["pay-orders", "--order-id", "CS1", "--use-coupon", "YES", "--use-discount", "NO", "--dry-run"];
    let ran = run(&[&words[..], &["--coupon-infos", &first, "--coupon-infos", &second]].concat());
    assert_eq!(ran.exit, Exit::Success, "{}", ran.errors);
    let body =
        format!(r#"{{"order_id":"CS1","use_coupon":"YES","use_discount":"NO","coupon_infos":[{first},{second}]}}"#);
    assert!(ran.output.contains(&body), "{}", ran.output);
    let hyphen = run(&["list-customer-orders", "--order-by", "-createTime", "--dry-run"]);
    assert!(hyphen.output.contains("?order_by=-createTime HTTP"), "{} {}", hyphen.output, hyphen.errors);
}

#[test]
fn addresses_and_regions() {
    for (words, told) in [
        (["--endpoint", "http://example.com"], "not encrypted"),
        (["--endpoint", "exa mple.com"], "the endpoint cannot be used"),
        (["--endpoint", "http://example.com"], "pass --allow-http"),
        (["--region", "moon-1"], "no region `moon-1`; it has: cn-north-1"),
    ] {
        let ran = run(&["list-customer-orders", words[0], words[1]]);
        assert_eq!(ran.exit, Exit::Usage, "{words:?}");
        assert!(ran.errors.contains(told), "{}", ran.errors);
    }
    let ran = run(&["list-customer-orders", "--region", "cn-north-1", "--dry-run"]);
    assert!(ran.output.starts_with("# to https://bss.myhuaweicloud.com\n"), "{}", ran.output);
    for (address, called) in [
        ("bss.example.com", "https://bss.example.com"),
        ("bss.example.com:8443/", "https://bss.example.com:8443"),
        ("[::1]:8443", "https://[::1]:8443"),
        ("localhost", "https://localhost"),
        ("http://127.0.0.1:9", "http://127.0.0.1:9"),
    ] {
        let ran = run(&["list-customer-orders", "--endpoint", address, "--dry-run"]);
        assert!(ran.output.starts_with(&format!("# to {called}\n")), "{address}: {}{}", ran.output, ran.errors);
    }
}

#[test]
fn keys_come_from_the_environment_or_from_the_profile_that_is_named() {
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("profiles");
    std::fs::write(&path, "[global]\nak = global-key\nsk = s\n[team]\nak = team-key\nsk = s\n").expect("a file");
    let file = ("HUAWEICLOUD_SDK_CREDENTIALS_FILE", path.to_string_lossy().into_owned());
    let access = |run: &Run, words: &[&str]| {
        let ran = run.run(&[&["list-customer-orders", "--dry-run"], words].concat());
        let signature =
            ran.output.split("Access=").nth(1).map(|rest| rest.split(',').next().unwrap_or_default().to_owned());
        signature.ok_or((ran.exit, ran.errors))
    };
    let mut run = Run::new();
    run.variables.push(file.clone());
    assert_eq!(access(&run, &[]), Ok("access-key".to_owned()), "the environment comes first");
    assert_eq!(access(&run, &["--profile", "team"]), Ok("team-key".to_owned()), "unless a profile is named");
    let (exit, errors) = access(&run, &["--profile", "nobody"]).expect_err("there is none");
    assert!(exit == Exit::Network && errors.contains("[nobody]"), "{errors}");
    run.variables = vec![file];
    assert_eq!(access(&run, &[]), Ok("global-key".to_owned()));
}
