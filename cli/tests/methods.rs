//! A service without access keys: what has to be set is said, and what is set is sent and never shown.

use api_cli::{Exit, Program};
use api_runtime::{AuthScheme, CredentialSources, Scheme, SecretPart, SecretScheme, Service};
use huaweicloud_bss_cli::PROGRAM;

use crate::support::{Ran, Run, answering, http};

const SECRETS: [&str; 3] = ["S-TOKEN", "S-QUERY", "S-KEY"];

const fn part(name: &'static str, place: &'static str, variable: &'static str) -> SecretPart {
    SecretPart { name, place, variable: Some(variable) }
}

static METHODS: AuthScheme = AuthScheme {
    signature: None,
    secrets: &[
        SecretScheme { scheme: Scheme::Token, prefix: "Bearer ", parts: &[part("token", "Authorization", "T_TOKEN")] },
        SecretScheme { scheme: Scheme::Query, prefix: "", parts: &[part("key", "api_key", "T_QUERY")] },
        SecretScheme {
            scheme: Scheme::Key,
            prefix: "",
            parts: &[part("mail", "X-Mail", "T_MAIL"), part("key", "X-Key", "T_KEY")],
        },
    ],
    exceptions: &[],
};

/// The program as it would be if its service had these methods alone.
fn program() -> &'static Program {
    let service = Service { auth: METHODS, credentials: CredentialSources::NONE, ..*PROGRAM.service };
    Box::leak(Box::new(Program { service: Box::leak(Box::new(service)), ..PROGRAM }))
}

fn run(variables: &[(&'static str, &str)], words: &[&str]) -> Ran {
    let variables = variables.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    Run { variables, ..Run::new() }.run_program(program(), &[&["list-customer-orders", "--no-retry"], words].concat())
}

#[test]
fn what_is_missing_is_said_by_the_names_of_this_service() {
    let ran = run(&[], &["--dry-run"]);
    assert_ne!(ran.exit, Exit::Success);
    for said in ["`T_TOKEN` is not set", "`T_QUERY` is not set", "`T_MAIL` and `T_KEY` are not set"] {
        assert!(ran.errors.contains(said), "{said}: {}", ran.errors);
    }
    assert!(!ran.errors.contains("SDK") && !ran.errors.contains("access key"), "{}", ran.errors);
    let half = run(&[("T_MAIL", "a@example.com")], &["--dry-run"]);
    assert!(half.errors.contains("`T_MAIL` is set and `T_KEY` is not; set all or none"), "{}", half.errors);
    let keys = run(&[("HUAWEICLOUD_SDK_AK", "ak"), ("HUAWEICLOUD_SDK_SK", "sk")], &["--dry-run"]);
    assert!(keys.exit != Exit::Success && keys.errors.contains("`T_TOKEN` is not set"), "{}", keys.errors);
}

#[test]
fn what_is_set_is_used_and_not_shown() {
    for (variables, shown) in [
        (&[("T_TOKEN", "S-TOKEN")] as &[(&'static str, &str)], "authorization: ***"),
        (&[("T_QUERY", "S-QUERY")], "api_key=***"),
        (&[("T_MAIL", "a@example.com"), ("T_KEY", "S-KEY")], "x-key: ***"),
    ] {
        let url = answering(http("400 Bad Request", "", r#"{"error_code":"X","error_msg":"S-TOKEN S-QUERY S-KEY"}"#));
        for words in [&["--dry-run"] as &[&str], &["--debug", "--endpoint", &url]] {
            let ran = run(variables, words);
            let all = format!("{}\n{}", ran.output, ran.errors);
            let own = SECRETS.iter().filter(|secret| variables.iter().any(|(_, value)| value == *secret));
            own.for_each(|secret| assert!(!all.contains(secret), "{secret} in {all}"));
            let text = all.to_lowercase().replace("%2a", "*");
            assert!(text.contains(shown), "{shown} in {all}");
        }
    }
}
