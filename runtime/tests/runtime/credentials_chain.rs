//! Sources in turn: who is asked, who is not, and what the error tells.

use core::time::Duration;
use std::sync::{Arc, Mutex};

use api_runtime::{
    ChainSource, CredentialSources, Credentials, CredentialsError, CredentialsFuture, CredentialsSource,
};

use crate::credentials_places::{load, refusal};

/// A source that notes that it was asked.
struct Asked(Arc<Mutex<u32>>, Result<Credentials, CredentialsError>);

impl CredentialsSource for Asked {
    fn load(&self) -> CredentialsFuture<'_> {
        *self.0.lock().expect("no test panics inside") += 1;
        Box::pin(core::future::ready(self.1.clone()))
    }
}

fn asked(answer: Result<Credentials, CredentialsError>) -> (Arc<Mutex<u32>>, Asked) {
    let count = Arc::default();
    (Arc::clone(&count), Asked(count, answer))
}

#[test]
fn the_first_source_with_credentials_answers() {
    let (_, none) = asked(Err(CredentialsError::new("the first", "nothing is set")));
    let (later, other) = asked(Ok(Credentials::key("AK-2", "SECRET-key")));
    let end = std::time::SystemTime::UNIX_EPOCH + Duration::from_secs(1);
    let chain = ChainSource::new().then(none).then(Credentials::key("AK-1", "SECRET-key").expires_at(end)).then(other);
    let sent = crate::credentials_sent::headers(chain);
    assert!(sent["authorization"].contains("Access=AK-1,"), "{sent:?}");
    assert_eq!(*later.lock().unwrap(), 0);
}

#[test]
fn the_error_tells_each_step_in_order() {
    let (_, first) = asked(Err(CredentialsError::new("the first", "nothing is set")));
    let (_, second) = asked(Err(CredentialsError::new("the second", "no such file")));
    let error = refusal(&ChainSource::new().then(first).then(second));
    assert_eq!(error.to_string(), "no credentials:\n  the first: nothing is set\n  the second: no such file");
    assert!(!error.is_broken());
    assert_eq!(refusal(&ChainSource::new()).to_string(), "no credential source was tried");
    assert_eq!(refusal(&ChainSource::of(&CredentialSources::NONE)).steps().count(), 0);
}

#[test]
fn credentials_that_cannot_be_used_end_the_chain() {
    let (_, first) = asked(Err(CredentialsError::new("the first", "nothing is set")));
    let broken = || asked(Err(CredentialsError::broken("the second", "half of it is missing"))).1;
    let (later, third) = asked(Ok(Credentials::key("AK-3", "SECRET-key")));
    let chain = ChainSource::new().then(first).then(broken()).then(third);
    let error = refusal(&chain);
    let expected = "no credentials:\n  the first: nothing is set\n  the second: half of it is missing; the next \
                    sources were not tried";
    assert_eq!(error.to_string(), expected);
    assert!(error.is_broken());
    assert_eq!(*later.lock().unwrap(), 0, "it might belong to another account");
    // A chain in a chain ends both.
    let (after, fourth) = asked(Ok(Credentials::key("AK-4", "SECRET-key")));
    assert!(refusal(&ChainSource::new().then(chain).then(fourth)).is_broken());
    assert_eq!(*after.lock().unwrap(), 0);
    let last = refusal(&ChainSource::new().then(broken()));
    assert_eq!(last.to_string(), "no credentials from the second: half of it is missing");
}

#[test]
fn each_need_asks_from_the_beginning() {
    let (first, none) = asked(Err(CredentialsError::new("the first", "nothing is set")));
    let chain = ChainSource::new().then(none).then(Credentials::key("AK-1", "SECRET-key"));
    assert!(load(&chain).is_ok() && load(&chain).is_ok());
    assert_eq!(*first.lock().unwrap(), 2);
    assert_eq!(format!("{chain:?}"), "ChainSource { sources: 2, .. }");
}
