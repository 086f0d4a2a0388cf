//! Credentials from variables, through an environment of the test's own.

use std::ffi::OsString;

use api_runtime::{ChainSource, CredentialSources, CredentialsError, CredentialsSource, EnvironmentSource};

use crate::credentials_places::{ENVIRONMENT, load, refusal, variables};

fn environment(set: &[(&'static str, &str)]) -> EnvironmentSource {
    EnvironmentSource::new(&ENVIRONMENT).reading(variables(set))
}

fn reason(error: &CredentialsError) -> String {
    let shown = error.to_string();
    shown.strip_prefix("no credentials from the environment: ").unwrap_or_else(|| panic!("{shown}")).to_owned()
}

#[test]
fn keys_come_with_their_token_and_account() {
    let all = [("T_AK", "AK-1"), ("T_SK", "SECRET-key"), ("T_TOKEN", "SECRET-token"), ("T_DOMAIN", "d-1")];
    let sent = crate::credentials_sent::headers(environment(&all));
    assert!(sent["authorization"].contains("Access=AK-1,"), "{sent:?}");
    assert_eq!(sent["x-security-token"], "SECRET-token");
    assert_eq!(sent["x-domain-id"], "d-1");
    let sent = crate::credentials_sent::headers(environment(&all[..2]));
    assert!(!sent.contains_key("x-security-token") && !sent.contains_key("x-domain-id"), "{sent:?}");
}

#[test]
fn empty_variables_are_not_set() {
    let blank = [("T_AK", ""), ("T_SK", ""), ("T_TOKEN", ""), ("T_DOMAIN", "")];
    for set in [&blank[..], &[], &[("T_TOKEN", "SECRET-token")]] {
        let error = refusal(&environment(set));
        assert_eq!(reason(&error), "`T_AK` and `T_SK` are not set");
        assert!(!error.is_broken());
    }
    let keys = [("T_AK", "a"), ("T_SK", "s"), ("T_TOKEN", ""), ("T_DOMAIN", ""), ("T_IDP", ""), ("T_IDP_FILE", "f")];
    let sent = crate::credentials_sent::headers(environment(&keys));
    assert!(!sent.contains_key("x-security-token") && !sent.contains_key("x-domain-id"), "{sent:?}");
}

#[test]
fn half_a_key_pair_is_a_mistake() {
    let error = refusal(&environment(&[("T_AK", "AK-1"), ("T_SK", "")]));
    assert_eq!(reason(&error), "`T_AK` is set and `T_SK` is not; set both or none");
    assert!(error.is_broken());
    let error = refusal(&environment(&[("T_SK", "SECRET-key")]));
    assert_eq!(reason(&error), "`T_SK` is set and `T_AK` is not; set both or none");
    assert!(error.is_broken());
}

#[test]
fn what_the_vendor_would_prefer_is_not_passed_over() {
    let keys = [("T_AK", "AK-1"), ("T_SK", "SECRET-key"), ("T_IDP", "idp"), ("T_IDP_FILE", "/f")];
    let error = refusal(&environment(&keys));
    let expected = "`T_IDP`, `T_IDP_FILE` select a provider, which this client does not support; remove them, or set \
                    credentials in code";
    assert_eq!(reason(&error), expected);
    assert!(error.is_broken());
    assert!(load(&environment(&keys[..3])).is_ok(), "half of a provider is none");
}

#[test]
fn what_the_vendor_would_ask_last_is_mentioned() {
    let error = refusal(&environment(&[("T_POD", "http://pod")]));
    assert_eq!(
        reason(&error),
        "`T_AK` and `T_SK` are not set; `T_POD` select a pod, which this client does not support"
    );
    assert!(!error.is_broken());
    assert!(load(&environment(&[("T_POD", "http://pod"), ("T_AK", "a"), ("T_SK", "s")])).is_ok());
}

#[cfg(unix)]
#[test]
fn bytes_that_are_no_text_are_a_mistake_and_not_shown() {
    use std::os::unix::ffi::OsStringExt;

    let source = EnvironmentSource::new(&ENVIRONMENT)
        .reading(|name| (name == "T_SK").then(|| OsString::from_vec(b"SECRET-key\xff".to_vec())));
    let error = refusal(&source);
    assert_eq!(reason(&error), "`T_SK` is not UTF-8");
    assert!(error.is_broken());
}

#[test]
fn debug_output_shows_no_value() {
    let source = environment(&[("T_AK", "a"), ("T_SK", "SECRET-key")]);
    assert!(!format!("{source:?} {:?}", load(&source)).contains("SECRET"));
}

#[test]
fn the_environment_of_the_process_is_read_without_a_reader() {
    // No test may change that environment, so these names are not there.
    let error = refusal(&EnvironmentSource::new(&ENVIRONMENT));
    assert_eq!(reason(&error), "`T_AK` and `T_SK` are not set");
    let places = CredentialSources { environment: Some(&ENVIRONMENT), ..CredentialSources::NONE };
    let chain = ChainSource::of(&places);
    assert!(chain.fixed().is_none());
    assert_eq!(refusal(&chain), error);
}
