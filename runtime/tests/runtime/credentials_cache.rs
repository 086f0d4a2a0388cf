//! Credentials from a source: fetched once, renewed in time, and forgotten when they are refused.

use core::time::Duration;
use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use api_runtime::{
    Client, Credentials, CredentialsError, CredentialsFuture, CredentialsSource, Error, Method, Retries, Transport,
};

use crate::fixture::{SERVICE, answering, descriptor, operation};
use crate::host::{TestHost, at_once};

operation!(Read, (), descriptor(Method::Get, &[], &[]));

/// A source that numbers its keys; each lives that long. Above a number it has none.
#[derive(Clone)]
struct Numbered {
    host: TestHost,
    given: Arc<Mutex<u32>>,
    life: Duration,
    last: u32,
}

impl Numbered {
    fn new(host: &TestHost, last: u32) -> Self {
        Self { host: host.clone(), given: Arc::default(), life: Duration::from_secs(3600), last }
    }

    fn given(&self) -> u32 {
        *self.given.lock().expect("no test panics inside")
    }
}

impl CredentialsSource for Numbered {
    fn load(&self) -> CredentialsFuture<'_> {
        let mut given = self.given.lock().expect("no test panics inside");
        *given += 1;
        let outcome = if *given > self.last {
            Err(CredentialsError::new("the test", "it has no more"))
        } else {
            let end = api_runtime::Host::now(&self.host) + self.life;
            Ok(Credentials::key(format!("AK-{given}"), "secret").expires_at(end))
        };
        Box::pin(core::future::ready(outcome))
    }
}

fn client(host: &TestHost, source: impl CredentialsSource + 'static, transport: impl Transport + 'static) -> Client {
    let builder = Client::builder(&SERVICE).credentials(source).transport(transport);
    builder.host(host.clone()).retries(Retries::none()).build().expect("a client")
}

/// Calls, and gives the access key that signed.
async fn key(client: &Client, sent: &crate::fixture::Sent) -> Result<String, Error> {
    let outcome = client.call(&Read(vec![])).await;
    outcome?;
    let request = sent.lock().expect("no test panics inside").pop().expect("it was sent");
    let authorization = request.0.headers()["authorization"].to_str().expect("text").to_owned();
    let key = authorization.split_once("Access=").and_then(|(_, rest)| rest.split_once(','));
    Ok(key.expect("a key").0.to_owned())
}

#[tokio::test]
async fn keys_are_fetched_once_and_again_before_they_end() {
    let host = TestHost::at(SystemTime::UNIX_EPOCH);
    let source = Numbered::new(&host, 3);
    let (sent, transport) = answering(200, "{}");
    let client = client(&host, source.clone(), transport);
    assert_eq!(source.given(), 0, "nothing is fetched before the first call");
    assert_eq!(key(&client, &sent).await.unwrap(), "AK-1");
    host.pass(Duration::from_secs(3600 - 5 * 60));
    assert_eq!(key(&client.clone(), &sent).await.unwrap(), "AK-1");
    host.pass(Duration::from_secs(1));
    assert_eq!(key(&client, &sent).await.unwrap(), "AK-2", "five minutes before their end");
    host.pass(Duration::from_secs(7200));
    assert_eq!(key(&client, &sent).await.unwrap(), "AK-3", "they ended long ago");
    assert_eq!(source.given(), 3);
}

#[tokio::test]
async fn a_source_that_fails_is_no_harm_while_keys_still_serve() {
    let host = TestHost::at(SystemTime::UNIX_EPOCH);
    let source = Numbered::new(&host, 1);
    let (sent, transport) = answering(200, "{}");
    let client = client(&host, source.clone(), transport);
    assert_eq!(key(&client, &sent).await.unwrap(), "AK-1");
    host.pass(Duration::from_secs(3599));
    assert_eq!(key(&client, &sent).await.unwrap(), "AK-1");
    host.pass(Duration::from_secs(1));
    assert_eq!(key(&client, &sent).await.unwrap(), "AK-1", "the last second counts");
    host.pass(Duration::from_secs(1));
    let error = key(&client, &sent).await.expect_err("they have ended");
    let shown = "the request was not sent: no credentials from the test: it has no more";
    assert!(matches!(error, Error::Credentials(_)) && error.to_string() == shown, "{error}");
    assert!(sent.lock().unwrap().is_empty());
}

#[tokio::test]
async fn what_the_service_refuses_is_fetched_anew_for_the_next_call() {
    let host = TestHost::at(SystemTime::UNIX_EPOCH);
    let source = Numbered::new(&host, 9);
    let (_, transport) = answering(401, "");
    let refused = client(&host, source.clone(), transport);
    for attempt in 1..4 {
        assert!(refused.call(&Read(vec![])).await.is_err());
        assert_eq!(source.given(), attempt);
    }
}

#[tokio::test]
async fn near_their_end_one_caller_asks_for_new_keys_and_the_others_go_on() {
    /// Gives keys once; from then on it does not answer until it is let go.
    struct Slow(Numbered, Arc<Mutex<bool>>);
    impl CredentialsSource for Slow {
        fn load(&self) -> CredentialsFuture<'_> {
            let mut load = self.0.load();
            let first = self.0.given() == 1;
            Box::pin(core::future::poll_fn(move |context| {
                let ready = first || *self.1.lock().expect("no test panics inside");
                if ready { load.as_mut().poll(context) } else { core::task::Poll::Pending }
            }))
        }
    }
    let host = TestHost::at(SystemTime::UNIX_EPOCH);
    let (source, free) = (Numbered::new(&host, 9), Arc::new(Mutex::new(false)));
    let (sent, transport) = answering(200, "{}");
    let client = client(&host, Slow(source.clone(), Arc::clone(&free)), transport);
    assert_eq!(key(&client, &sent).await.unwrap(), "AK-1");
    host.pass(Duration::from_secs(3500));
    host.stand_still(true);
    let mut asking = Box::pin(key(&client, &sent));
    let mut context = core::task::Context::from_waker(std::task::Waker::noop());
    assert!(asking.as_mut().poll(&mut context).is_pending());
    for _ in 0..3 {
        assert_eq!(at_once(key(&client, &sent)).unwrap(), "AK-1");
    }
    assert_eq!(source.given(), 2, "one caller asked");
    // A caller that stops waiting leaves its turn to another, a little later.
    drop(asking);
    host.pass(Duration::from_secs(60));
    *free.lock().unwrap() = true;
    assert_eq!(at_once(key(&client, &sent)).unwrap(), "AK-3");
    assert_eq!(at_once(key(&client, &sent)).unwrap(), "AK-3");
}

#[tokio::test]
async fn unfit_keys_are_not_sent() {
    struct Unfit;
    impl CredentialsSource for Unfit {
        fn load(&self) -> CredentialsFuture<'_> {
            Box::pin(core::future::ready(Ok(Credentials::key("a\nb", "s"))))
        }
    }
    let (sent, transport) = answering(200, "{}");
    let client = client(&TestHost::at(SystemTime::UNIX_EPOCH), Unfit, transport);
    assert!(matches!(client.call(&Read(vec![])).await, Err(Error::Credentials(_))));
    assert!(sent.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_source_that_never_answers_takes_no_more_than_the_time_of_the_call() {
    struct Silent;
    impl CredentialsSource for Silent {
        fn load(&self) -> CredentialsFuture<'_> {
            Box::pin(core::future::pending())
        }
    }
    let (_, transport) = answering(200, "{}");
    let client = client(&TestHost::at(SystemTime::UNIX_EPOCH), Silent, transport);
    let request = Read(vec![]);
    let call = client.call(&request).timeout(Duration::from_secs(3));
    let error = at_once(call.into_future()).expect_err("no keys");
    assert!(matches!(error, Error::Timeout { after } if after == Duration::from_secs(3)), "{error:?}");
}

#[test]
fn an_error_of_several_sources_names_each() {
    let error = CredentialsError::of_all([
        CredentialsError::new("environment", "AK is not set"),
        CredentialsError::new("profile file", "it is missing"),
    ]);
    assert_eq!(error.to_string(), "no credentials:\n  environment: AK is not set\n  profile file: it is missing");
    assert_eq!(error.steps().collect::<Vec<_>>().len(), 2);
}
