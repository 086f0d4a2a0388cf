//! Values that all calls have in common: where they come from, what shows them, and what is said where one is missing or wrong.

use std::path::{Path, PathBuf};

use api_cli::{Exit, Program};
use api_runtime::{CallConstant, ClientValue, Parameter, Place, Service};
use huaweicloud_bss_cli::PROGRAM;

use crate::support::{Ran, Run};

const fn value(parameter: &Parameter) -> ClientValue {
    ClientValue { parameter: *parameter, of_endpoint: false, required: false, default: None }
}

static VALUES: &[ClientValue] = &[
    ClientValue { of_endpoint: true, ..value(&Parameter::path("shop").text()) },
    ClientValue { required: true, ..value(&Parameter::header("X-Team").text().max_length(5)) },
    value(&Parameter::query("tenant").text()),
    value(&Parameter::path("nowhere").text()),
];
static CONSTANTS: &[CallConstant] = &[CallConstant { place: Place::Header, name: "X-Version", value: "2022-11-28" }];

/// The program as it would be if its service had such values.
fn program() -> &'static Program {
    let service = Service {
        endpoint: "https://{shop}.example.com/api",
        regions: &[],
        client_values: VALUES,
        every_call: CONSTANTS,
        ..*PROGRAM.service
    };
    Box::leak(Box::new(Program { service: Box::leak(Box::new(service)), ..PROGRAM }))
}

fn home(name: &str, config: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("client-values").join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(folder.join(".config/bss")).expect("a folder");
    std::fs::write(folder.join(".config/bss/config.toml"), config).expect("a file");
    folder
}

fn run(home: &Path, variables: &[(&'static str, &str)], words: &[&str]) -> Ran {
    let mut run = Run::new();
    run.variables.push(("HOME", home.to_string_lossy().into_owned()));
    run.variables.extend(variables.iter().map(|(name, value)| (*name, (*value).to_owned())));
    run.run_program(program(), words)
}

const CONFIG: &str = r#"
[set]
shop = "file"
X-Team = "all"

[profiles.work.set]
X-Team = "work"
"#;

const SHOWN: &[&str] = &["list-customer-orders", "--dry-run"];

#[test]
fn a_value_comes_from_the_option_the_variable_the_profile_or_the_file() {
    let home = home("sources", CONFIG);
    for (variables, words, address, team) in [
        (&[][..], &[][..], "file", "all"),
        (&[("BSS_SET_SHOP", "variable"), ("BSS_SET_X_TEAM", "v")], &[], "variable", "v"),
        (&[("BSS_SET_SHOP", ""), ("BSS_SET_X_TEAM", "v")], &["--set", "X-Team=o", "--set", "shop=first"], "first", "o"),
        (&[], &["--set", "shop=first", "--set", "shop=last", "--set", "X-Team=a=b"], "last", "a=b"),
    ] {
        let ran = run(&home, variables, &[SHOWN, words].concat());
        assert_eq!(ran.exit, Exit::Success, "{}", ran.errors);
        assert!(ran.output.starts_with(&format!("# to https://{address}.example.com\n")), "{}", ran.output);
        assert!(ran.output.contains(" /api/v2/") && ran.output.contains("X-Version: 2022-11-28\n"), "{}", ran.output);
        assert!(ran.output.contains(&format!("X-Team: {team}\n")), "{}", ran.output);
    }
    let of_profile = self::home("profile", &["profile = \"work\"\n", CONFIG].concat());
    let ran = run(&of_profile, &[], SHOWN);
    assert!(ran.output.contains("X-Team: work\n"), "{} {}", ran.output, ran.errors);
    let list = run(&home, &[("BSS_SET_SHOP", "variable")], &["config", "list"]);
    let lines: Vec<String> =
        list.output.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    for line in ["set shop variable BSS_SET_SHOP", "set tenant - default"] {
        assert!(lines.iter().any(|known| known == line), "{line}: {lines:?}");
    }
    assert!(
        lines.iter().any(|line| line.starts_with("set X-Team all ") && line.ends_with("config.toml:4")),
        "{lines:?}"
    );
}

#[test]
fn explain_tells_what_every_call_carries() {
    let home = home("explained", CONFIG);
    let ran = run(&home, &[], &["list-customer-orders", "--explain", "--set", "X-Team=own"]);
    assert_eq!(ran.exit, Exit::Success, "{}", ran.errors);
    let ends = "X-Version: \"2022-11-28\" → sent with every call\nX-Team: \"own\" → sent with every call, from --set\n\
                tenant: absent → not set\n";
    assert!(ran.output.ends_with(ends), "{}", ran.output);
}

#[test]
fn what_is_missing_or_wrong_is_told_with_its_place() {
    let empty = home("empty", "");
    let fails = |home: &Path, variables: &[(&'static str, &str)], words: &[&str]| {
        let ran = run(home, variables, &[SHOWN, words].concat());
        assert_eq!(ran.exit, Exit::Usage, "{} {}", ran.output, ran.errors);
        ran.errors
    };
    let team = ["--set", "X-Team=a"];
    for (variables, words, said) in [
        (&[][..], &["--set", "shop=a"][..], "`X-Team` is not set; pass --set X-Team=VALUE, or set BSS_SET_X_TEAM"),
        (&[], &team, "`shop` is not set; pass --set shop=VALUE, or set BSS_SET_SHOP"),
        (&[], &["--set", "Shop=a"], "--set: unknown value `Shop`, expected one of: shop, X-Team, tenant, nowhere"),
        (
            &[],
            &["--set", "shop=evil.example", "--set", "X-Team=a"],
            "--set: `shop` cannot be used: it is part of a host",
        ),
        (&[("BSS_SET_X_TEAM", "longer")], &["--set", "shop=a"], "BSS_SET_X_TEAM: `X-Team` cannot be used: "),
        (&[], &["--set", "shop"], "NAME=VALUE"),
    ] {
        let errors = fails(&empty, variables, words);
        assert!(errors.contains(said), "{words:?}: {errors}");
    }
    for (config, said) in [
        ("[set]\nshop = 1\n", "config.toml:2: `shop`: expected a string"),
        ("[set]\nother = \"a\"\n", "config.toml:2: unknown value `other`, expected one of: shop, X-Team"),
        ("[profiles.a.set]\nother = \"a\"\n", "config.toml:2: unknown value `other`"),
        ("shop = \"a\"\n", "unknown key `shop`, expected one of: profile, endpoint"),
    ] {
        let errors = fails(&home("wrong", config), &[], &[]);
        assert!(errors.contains(said), "{config}: {errors}");
    }
}

#[test]
fn help_names_the_values_of_a_service_that_has_them() {
    let empty = home("help", "");
    let help = run(&empty, &[], &["config", "--help"]).output;
    assert!(help.contains("BSS_SET_SHOP") && help.contains("shop, X-Team, tenant, nowhere"), "{help}");
    assert!(run(&empty, &[], &["list-customer-orders", "-h"]).output.contains("--set <NAME=VALUE>"));
    let other = crate::support::run(&["list-customer-orders", "-h"]);
    assert!(!other.output.contains("--set"), "{}", other.output);
    let refused = crate::support::run(&["list-customer-orders", "--dry-run", "--set", "a=b"]);
    assert!(refused.errors.contains("the service has no values that all calls have in common"), "{}", refused.errors);
}
