//! Observers: told of every attempt, in order, and never of a secret.

use core::time::Duration;
use std::sync::{Arc, Mutex};

use api_runtime::{
    Attempt, Client, Credentials, CredentialsError, CredentialsFuture, CredentialsSource, Error, Method, Observer,
    Parameter, Retries,
};

use crate::fixture::{SERVICE, answering, builder, descriptor, operation, text};
use crate::host::TestHost;
use crate::retries::{Next, script};

operation!(Read, (), descriptor(Method::Get, &[Parameter::query("pin").secret().max_length(9)], &[]));

/// Writes down what it is told.
#[derive(Clone, Default)]
struct Diary(Arc<Mutex<Vec<String>>>);

impl Diary {
    fn write(&self, line: String) {
        self.0.lock().expect("no test panics inside").push(line);
    }

    fn lines(&self) -> Vec<String> {
        self.0.lock().expect("no test panics inside").clone()
    }
}

impl Observer for Diary {
    fn sending(&self, attempt: &Attempt) {
        self.write(format!("{} {} {}: sending", attempt.number, attempt.operation, attempt.path));
    }

    fn answered(&self, attempt: &Attempt, status: u16, request_id: Option<&str>) {
        self.write(format!("{}: {status} {request_id:?}", attempt.number));
    }

    fn failed(&self, attempt: &Attempt, error: &Error, pause: Option<Duration>) {
        self.write(format!("{}: {error} {pause:?}", attempt.number));
    }
}

#[tokio::test]
async fn every_attempt_is_told_with_what_came_of_it() {
    let diary = Diary::default();
    let (_, transport) = script(&[Next::After(503, "2"), Next::Lost]);
    let build = builder(transport).retries(Retries::default()).host(TestHost::patient()).observer(diary.clone());
    build.build().unwrap().call(&Read(vec![text("1")])).await.expect("the third attempt");
    let expected = [
        "1 Test /v2/things: sending",
        "1: error response without an error code (HTTP 503 Service Unavailable) Some(2s)",
        "2 Test /v2/things: sending",
        "2: lost Some(400ms)",
        "3 Test /v2/things: sending",
        "3: 200 None",
    ];
    assert_eq!(diary.lines(), expected);
}

#[tokio::test]
async fn the_last_failure_has_no_pause_and_clones_share_their_observers() {
    let (first, second) = (Diary::default(), Diary::default());
    let client = builder(answering(404, "").1).observer(first.clone()).observer(second.clone()).build().unwrap();
    assert!(client.clone().call(&Read(vec![text("1")])).await.is_err());
    let expected = [
        "1 Test /v2/things: sending",
        "1: error response without an error code (HTTP 404 Not Found, request r-1) None",
    ];
    assert_eq!(first.lines(), expected);
    assert_eq!(second.lines(), expected);
}

#[tokio::test]
async fn what_is_not_sent_is_not_told_as_sent() {
    struct Nowhere;
    impl CredentialsSource for Nowhere {
        fn load(&self) -> CredentialsFuture<'_> {
            Box::pin(core::future::ready(Err(CredentialsError::new("the test", "none"))))
        }
    }
    let diary = Diary::default();
    let build = Client::builder(&SERVICE).transport(answering(200, "").1).observer(diary.clone());
    let client = build.credentials(Nowhere).build().unwrap();
    assert!(client.call(&Read(vec![text("1")])).await.is_err());
    assert_eq!(diary.lines(), ["1: the request was not sent: no credentials from the test: none None"]);
    // A call that validation refuses never becomes an attempt.
    assert!(client.call(&Read(vec![text("longer than nine")])).await.is_err());
    assert_eq!(diary.lines().len(), 1);
}

#[tokio::test]
async fn no_secret_is_told() {
    /// Writes down all that there is to see.
    struct Everything(Diary);
    impl Observer for Everything {
        fn sending(&self, attempt: &Attempt) {
            self.0.write(format!("{attempt:?}"));
        }

        fn failed(&self, attempt: &Attempt, error: &Error, pause: Option<Duration>) {
            self.0.write(format!("{attempt:?} {error} {error:?} {pause:?}"));
        }
    }
    let diary = Diary::default();
    let body = r#"{"error_code":"C-pin-9","error_msg":"pin-9 SK-HIDDEN TOKEN-X","pin":"other"}"#;
    let credentials = Credentials::key("AK-SHOWN", "SK-HIDDEN").security_token("TOKEN-X");
    let build = builder(answering(500, body).1).credentials(credentials).observer(Everything(diary.clone()));
    assert!(build.build().unwrap().call(&Read(vec![text("pin-9")])).await.is_err());
    let told = diary.lines().join("\n");
    assert!(told.contains("C-***: *** *** ***"), "{told}");
    for secret in ["pin-9", "SK-HIDDEN", "TOKEN-X", "other"] {
        assert!(!told.contains(secret), "{secret} is told: {told}");
    }
}
