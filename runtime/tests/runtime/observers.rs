//! Observers: told of every attempt, in order, and never of a secret.

use core::time::Duration;
use std::sync::{Arc, Mutex};

use api_runtime::{
    Attempt, Bytes, Client, Credentials, CredentialsError, CredentialsFuture, CredentialsSource, Error, Limits,
    Message, Method, Observer, Parameter, Retries, Transport, TransportError, TransportFuture, http,
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
    fn sending(&self, attempt: &Attempt<'_>) {
        self.write(format!("{} {} {}: sending", attempt.number, attempt.operation, attempt.path));
    }

    fn succeeded(&self, attempt: &Attempt<'_>, status: u16, request_id: Option<&str>) {
        self.write(format!("{}: {status} {request_id:?}", attempt.number));
    }

    fn failed(&self, attempt: &Attempt<'_>, error: &Error, pause: Option<Duration>) {
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
async fn attempts_tell_their_call_their_server_and_how_long_they_took() {
    /// Keeps all attempts.
    #[derive(Default)]
    struct Attempts(Mutex<Vec<(u64, u32, String, Duration)>>);
    impl Attempts {
        fn keep(&self, attempt: &Attempt<'_>) {
            let server = format!("{}:{}", attempt.server, attempt.port);
            let kept = (attempt.call, attempt.number, server, attempt.elapsed);
            self.0.lock().expect("no test panics inside").push(kept);
        }
    }
    impl Observer for Attempts {
        fn sending(&self, attempt: &Attempt<'_>) {
            self.keep(attempt);
        }

        fn succeeded(&self, attempt: &Attempt<'_>, _: u16, _: Option<&str>) {
            self.keep(attempt);
        }

        fn failed(&self, attempt: &Attempt<'_>, _: &Error, _: Option<Duration>) {
            self.keep(attempt);
        }
    }
    /// Takes 30 milliseconds for each request.
    struct Slow<T>(TestHost, T);
    impl<T: Transport> Transport for Slow<T> {
        fn send(&self, request: http::Request<Bytes>, limits: Limits) -> TransportFuture<'_> {
            self.0.pass(Duration::from_millis(30));
            self.1.send(request, limits)
        }
    }
    let host = TestHost::patient();
    let slow = Slow(host.clone(), script(&[Next::Lost]).1);
    // An observer that the program keeps, told twice: by itself and as one of no known type.
    let attempts = Arc::new(Attempts::default());
    let unknown: Arc<dyn Observer> = attempts.clone();
    let build = builder(slow).retries(Retries::default()).host(host);
    let client = build.observer(Arc::clone(&attempts)).observer(unknown).build().unwrap();
    let request = Read(vec![text("1")]);
    client.call(&request).await.expect("the second attempt");
    client.call(&request).await.expect("the first attempt");
    let told = attempts.0.lock().unwrap();
    let (first, second) = (told[0].0, told[8].0);
    assert!(first < second);
    let took = Duration::from_millis(30);
    let expected = [
        (first, 1, Duration::ZERO),
        (first, 1, took),
        (first, 2, Duration::ZERO),
        (first, 2, took),
        (second, 1, Duration::ZERO),
        (second, 1, took),
    ];
    let twice = expected.iter().flat_map(|(call, number, took)| {
        let attempt = (*call, *number, "api.example.com:443".to_owned(), *took);
        [attempt.clone(), attempt]
    });
    assert_eq!(*told, twice.collect::<Vec<_>>());
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
        fn sending(&self, attempt: &Attempt<'_>) {
            self.0.write(format!("{attempt:?}"));
        }

        fn failed(&self, attempt: &Attempt<'_>, error: &Error, pause: Option<Duration>) {
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

operation!(
    Shown,
    (),
    descriptor(
        Method::Post,
        &[
            Parameter::query("pin").secret(),
            Parameter::query("q"),
            Parameter::body("code").secret(),
            Parameter::body("note"),
            Parameter::header("X-Pin").secret(),
        ],
        &[]
    )
);

#[tokio::test]
async fn messages_have_everything_but_secrets() {
    /// Writes down the messages.
    struct Messages(Diary);
    impl Observer for Messages {
        fn request(&self, attempt: &Attempt<'_>, message: &dyn Fn() -> Message) {
            self.0.write(format!("{}: {:#?}", attempt.number, message()));
        }

        fn response(&self, attempt: &Attempt<'_>, message: &dyn Fn() -> Message) {
            let mut message = message();
            message.hide(&["phone"]);
            self.0.write(format!("{}: {message:#?}", attempt.number));
        }
    }
    // A secret key of nobody's is a word like any other.
    for (credentials, said) in [
        (Credentials::key("AK-HIDDEN", "SK-HIDDEN").security_token("TOKEN-X"), r#"\"said\":\"*** *** ***\""#),
        (Credentials::token("TOKEN-X"), r#"\"said\":\"*** SK-HIDDEN ***\""#),
    ] {
        let diary = Diary::default();
        let body =
            r#"{"q":"7 e/é","pin":"9","deep":[{"phone":{"n":139}}],"said":"c/é SK-HIDDEN TOKEN-X","list":[1.10]}"#;
        let transport = move |_: http::Request<Bytes>, _: Limits| async move {
            let response = http::Response::builder().header("set-cookie", "sid=COOKIE").header("x-echo", "TOKEN-X");
            Ok::<_, TransportError>(response.body(Bytes::from_static(body.as_bytes())).expect("a response"))
        };
        let client =
            builder(transport).credentials(credentials).observer(Arc::new(Messages(diary.clone()))).build().unwrap();
        // A secret of one letter is hidden by its name.
        let request = Shown(vec![text("9"), text("7 e"), text("c/é"), text("note with 9"), text("p")]);
        client.call(&request).await.expect("an answer");
        let told = diary.lines().join("\n");
        for shown in [
            "POST /v2/things?pin=***&q=7%20e HTTP/1.1",
            "HTTP/1.1 200 OK",
            r#"{\"code\":\"***\",\"note\":\"note with 9\"}"#,
            r#"\"deep\":[{\"phone\":\"***\"}]"#,
            said,
            "[1.10]",
        ] {
            assert!(told.contains(shown), "{shown}: {told}");
        }
        for secret in ["AK-HIDDEN", "TOKEN-X", "COOKIE", "pin=9", "\"p\"", "c/é", "139"] {
            assert!(!told.contains(secret), "{secret}: {told}");
        }
    }
}
