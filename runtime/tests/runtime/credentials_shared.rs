//! One caller asks the source for all: at first, at the end, after a refusal, and whatever becomes of that caller.

use core::pin::Pin;
use core::sync::atomic::{AtomicU16, AtomicU32, Ordering};
use core::task::{Context, Poll, Waker};
use core::time::Duration;
use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use api_runtime::{
    Bytes, Client, Credentials, CredentialsError, CredentialsFuture, CredentialsSource, Error, Host, Limits, Method,
    Reply, Retries, TransportError, http,
};

use crate::fixture::{AnyCode, SERVICE, descriptor, operation};
use crate::host::{TestHost, at_once};

operation!(Read, (), descriptor(Method::Get, &[], &[]));

/// A source that numbers its keys, which live for an hour; it answers when it is let.
#[derive(Clone)]
struct Gate {
    host: TestHost,
    asked: Arc<AtomicU32>,
    /// What it answers with, above which number it has none, and who waits for it.
    state: Arc<Mutex<(bool, u32, Vec<Waker>)>>,
}

impl Gate {
    fn new(host: &TestHost) -> Self {
        Self { host: host.clone(), asked: Arc::default(), state: Arc::new(Mutex::new((false, u32::MAX, Vec::new()))) }
    }

    fn asked(&self) -> u32 {
        self.asked.load(Ordering::SeqCst)
    }

    fn open(&self, open: bool) {
        let mut state = self.state.lock().expect("no test panics inside");
        state.0 = open;
        state.2.drain(..).for_each(Waker::wake);
    }

    fn has_none_above(&self, last: u32) {
        self.state.lock().expect("no test panics inside").1 = last;
    }
}

impl CredentialsSource for Gate {
    fn load(&self) -> CredentialsFuture<'_> {
        let number = self.asked.fetch_add(1, Ordering::SeqCst) + 1;
        Box::pin(core::future::poll_fn(move |context| {
            let mut state = self.state.lock().expect("no test panics inside");
            if !state.0 {
                state.2.push(context.waker().clone());
                return Poll::Pending;
            }
            Poll::Ready(match number {
                number if number > state.1 => Err(CredentialsError::new("the test", format!("no answer {number}"))),
                _ => Ok(Credentials::key(format!("AK-{number}"), "secret")
                    .expires_at(self.host.now() + Duration::from_secs(3600))),
            })
        }))
    }
}

/// A client whose service answers with the status, and the last key that signed.
struct Bench {
    host: TestHost,
    gate: Gate,
    status: Arc<AtomicU16>,
    client: Client,
    key: Arc<Mutex<String>>,
}

type Outcome = Result<Reply<()>, Error<AnyCode>>;

impl Bench {
    fn new() -> Self {
        let host = TestHost::at(SystemTime::UNIX_EPOCH);
        let (gate, status) = (Gate::new(&host), Arc::new(AtomicU16::new(200)));
        let (key, answers) = (Arc::new(Mutex::new(String::new())), Arc::clone(&status));
        let seen = Arc::clone(&key);
        let transport = move |request: http::Request<Bytes>, _: Limits| {
            let authorization = request.headers()["authorization"].to_str().expect("text").to_owned();
            let key = authorization.split_once("Access=").and_then(|(_, rest)| rest.split_once(',')).expect("a key").0;
            key.clone_into(&mut seen.lock().expect("no test panics inside"));
            let status = answers.load(Ordering::SeqCst);
            async move {
                let answer = http::Response::builder().status(status);
                Ok::<_, TransportError>(answer.body(Bytes::from_static(b"{}")).expect("an answer"))
            }
        };
        let builder = Client::builder(&SERVICE).credentials(gate.clone()).transport(transport);
        let client = builder.host(host.clone()).retries(Retries::none()).build().expect("a client");
        host.stand_still(true);
        Self { host, gate, status, client, key }
    }

    fn call(&self) -> Pin<Box<dyn Future<Output = Outcome> + Send>> {
        let client = self.client.clone();
        Box::pin(async move { client.call(&Read(vec![])).await })
    }

    /// Makes so many calls at once; the gate opens when all of them wait. Gives how many succeeded.
    async fn at_once(&self, calls: usize) -> usize {
        self.gate.open(false);
        let calls: Vec<_> = (0..calls).map(|_| tokio::spawn(self.call())).collect();
        for _ in 0..10 {
            tokio::task::yield_now().await;
        }
        self.gate.open(true);
        let mut succeeded = 0;
        for call in calls {
            succeeded += usize::from(call.await.expect("no panic").is_ok());
        }
        succeeded
    }

    fn key(&self) -> String {
        self.key.lock().expect("no test panics inside").clone()
    }
}

fn poll<F: Future + Unpin>(future: &mut F) -> Poll<F::Output> {
    Pin::new(future).poll(&mut Context::from_waker(Waker::noop()))
}

#[tokio::test]
async fn five_hundred_first_calls_ask_once_and_again_at_the_end() {
    let bench = Bench::new();
    assert_eq!((bench.at_once(500).await, bench.gate.asked()), (500, 1));
    bench.host.pass(Duration::from_secs(3601));
    assert_eq!((bench.at_once(500).await, bench.gate.asked()), (500, 2));
    assert_eq!(bench.key(), "AK-2");
}

#[tokio::test]
async fn a_refusal_of_many_calls_is_one_question() {
    let bench = Bench::new();
    bench.status.store(401, Ordering::SeqCst);
    assert_eq!((bench.at_once(500).await, bench.gate.asked()), (0, 1));
    bench.status.store(200, Ordering::SeqCst);
    assert_eq!((bench.at_once(500).await, bench.gate.asked()), (500, 2));
    assert_eq!(bench.key(), "AK-2");
}

#[tokio::test]
async fn one_failure_is_told_to_all_and_to_those_right_behind() {
    let bench = Bench::new();
    bench.gate.has_none_above(0);
    assert_eq!((bench.at_once(500).await, bench.gate.asked()), (0, 1));
    let told = |outcome: Outcome| outcome.expect_err("no keys").to_string();
    assert!(told(at_once(bench.call())).ends_with("no answer 1"));
    assert_eq!(bench.gate.asked(), 1);
    // The pauses grow: one second, then two, and no more than half of it on top.
    bench.host.pass(Duration::from_millis(1500));
    assert!(told(at_once(bench.call())).ends_with("no answer 2"));
    bench.host.pass(Duration::from_millis(1999));
    assert!(told(at_once(bench.call())).ends_with("no answer 2"));
    let mut asked = bench.gate.asked();
    for _ in 0..3600 {
        bench.host.pass(Duration::from_secs(1));
        let _ = at_once(bench.call());
    }
    asked = bench.gate.asked() - asked;
    assert!((80..=130).contains(&asked), "{asked} times an hour");
    bench.gate.has_none_above(u32::MAX);
    bench.host.pass(Duration::from_secs(45));
    assert!(at_once(bench.call()).is_ok());
}

#[tokio::test]
async fn when_the_one_who_asks_is_gone_another_asks() {
    let bench = Bench::new();
    let first = tokio::spawn(bench.call());
    tokio::task::yield_now().await;
    let others: Vec<_> = (0..20).map(|_| tokio::spawn(bench.call())).collect();
    tokio::task::yield_now().await;
    assert_eq!(bench.gate.asked(), 1);
    first.abort();
    assert!(first.await.is_err());
    bench.gate.open(true);
    for other in others {
        assert!(other.await.expect("no panic").is_ok());
    }
    assert_eq!(bench.gate.asked(), 2);
}

#[test]
fn a_caller_that_is_no_longer_polled_does_not_hold_up_the_others() {
    let bench = Bench::new();
    let mut forgotten = bench.call();
    assert!(poll(&mut forgotten).is_pending());
    bench.gate.open(true);
    bench.host.stand_still(false);
    assert!(at_once(bench.call()).is_ok());
    assert_eq!(bench.host.slept(), [20_000]);
    assert_eq!((bench.gate.asked(), bench.key().as_str()), (2, "AK-2"));
    // What it brings late replaces nothing, and what is refused of it neither.
    bench.status.store(401, Ordering::SeqCst);
    assert!(at_once(forgotten).is_err());
    assert_eq!(bench.key(), "AK-1");
    bench.status.store(200, Ordering::SeqCst);
    assert!(at_once(bench.call()).is_ok());
    assert_eq!((bench.gate.asked(), bench.key().as_str()), (2, "AK-2"));
}

#[test]
fn where_one_after_the_other_gives_up_the_source_is_not_asked_by_each() {
    let bench = Bench::new();
    let mut calls: Vec<_> = (0..50).map(|_| bench.call()).collect();
    for call in &mut calls {
        assert!(poll(call).is_pending());
    }
    let mut calls = calls.into_iter();
    while calls.next().is_some() {
        if let Some(next) = calls.as_mut_slice().first_mut() {
            assert!(poll(next).is_pending());
        }
    }
    assert_eq!(bench.gate.asked(), 2);
}

#[test]
fn a_late_refusal_of_old_keys_leaves_the_new_ones() {
    let host = TestHost::at(SystemTime::UNIX_EPOCH);
    let gate = Gate::new(&host);
    gate.open(true);
    let late = Arc::new(Mutex::new(false));
    let open = Arc::clone(&late);
    // The service refuses the first keys, but takes its time with some of the calls.
    let transport = move |request: http::Request<Bytes>, _: Limits| {
        let authorization = request.headers()["authorization"].to_str().expect("text").to_owned();
        let open = Arc::clone(&open);
        let slow = !*open.lock().expect("no test panics inside");
        core::future::poll_fn(move |_| {
            if slow && !*open.lock().expect("no test panics inside") {
                return Poll::Pending;
            }
            let status = if authorization.contains("AK-1,") { 401 } else { 200 };
            let answer = http::Response::builder().status(status).body(Bytes::from_static(b"{}"));
            Poll::Ready(Ok::<_, TransportError>(answer.expect("an answer")))
        })
    };
    let builder = Client::builder(&SERVICE).credentials(gate.clone()).transport(transport).host(host);
    let client = builder.retries(Retries::none()).build().expect("a client");
    let call = || {
        let client = client.clone();
        Box::pin(async move { client.call(&Read(vec![])).await })
    };
    let mut slow: Vec<_> = (0..3).map(|_| call()).collect();
    for call in &mut slow {
        assert!(poll(call).is_pending());
    }
    *late.lock().unwrap() = true;
    for refused in slow {
        assert!(at_once(refused).is_err());
        assert!(at_once(call()).is_ok());
    }
    assert_eq!(gate.asked(), 2);
}

#[test]
fn a_source_that_gives_refused_keys_again_is_not_asked_by_every_call() {
    struct Same(Arc<AtomicU32>);
    impl CredentialsSource for Same {
        fn load(&self) -> CredentialsFuture<'_> {
            self.0.fetch_add(1, Ordering::SeqCst);
            Box::pin(core::future::ready(Ok(Credentials::key("AK", "secret").security_token("token"))))
        }
    }
    let (host, asked) = (TestHost::at(SystemTime::UNIX_EPOCH), Arc::new(AtomicU32::new(0)));
    let (_, transport) = crate::fixture::answering(401, "");
    let builder = Client::builder(&SERVICE).credentials(Same(Arc::clone(&asked))).transport(transport);
    let client = builder.host(host.clone()).retries(Retries::none()).build().expect("a client");
    for _ in 0..600 {
        host.pass(Duration::from_millis(100));
        assert!(at_once(client.call(&Read(vec![])).into_future()).is_err());
    }
    let asked = asked.load(Ordering::SeqCst);
    assert!((3..=10).contains(&asked), "{asked} times a minute");
}

#[tokio::test]
async fn a_source_that_panics_is_asked_by_the_next_caller() {
    struct Panics(AtomicU32);
    impl CredentialsSource for Panics {
        fn load(&self) -> CredentialsFuture<'_> {
            let first = self.0.fetch_add(1, Ordering::SeqCst) == 0;
            Box::pin(async move {
                tokio::task::yield_now().await;
                assert!(!first, "the source breaks down");
                Ok(Credentials::key("AK", "secret"))
            })
        }
    }
    let (_, transport) = crate::fixture::answering(200, "{}");
    let builder = Client::builder(&SERVICE).credentials(Panics(AtomicU32::new(0))).transport(transport);
    let client = builder.build().expect("a client");
    let call = || {
        let client = client.clone();
        tokio::spawn(async move { client.call(&Read(vec![])).await.is_ok() })
    };
    let (first, second) = (call(), call());
    assert!(first.await.is_err());
    assert!(second.await.expect("it waited for the other"));
}

#[test]
fn a_slow_renewal_costs_a_call_that_has_keys_a_moment_and_no_more() {
    let bench = Bench::new();
    bench.gate.open(true);
    assert!(at_once(bench.call()).is_ok());
    bench.host.pass(Duration::from_secs(3500));
    bench.gate.open(false);
    bench.host.stand_still(false);
    assert!(at_once(bench.call()).is_ok());
    assert_eq!((bench.gate.asked(), bench.key().as_str()), (2, "AK-1"));
    assert_eq!(bench.host.slept(), [5000]);
}

#[cfg(feature = "blocking")]
#[test]
fn threads_that_block_ask_once() {
    /// Answers when eight calls have begun.
    struct Slow(Arc<AtomicU32>, Arc<AtomicU32>);
    impl CredentialsSource for Slow {
        fn load(&self) -> CredentialsFuture<'_> {
            self.0.fetch_add(1, Ordering::SeqCst);
            Box::pin(async {
                while self.1.load(Ordering::SeqCst) < 8 {
                    tokio::task::yield_now().await;
                }
                Ok(Credentials::key("AK", "secret"))
            })
        }
    }
    let (asked, begun) = (Arc::new(AtomicU32::new(0)), Arc::new(AtomicU32::new(0)));
    let (_, transport) = crate::fixture::answering(200, "{}");
    let builder = Client::builder(&SERVICE).credentials(Slow(Arc::clone(&asked), Arc::clone(&begun)));
    let client = builder.transport(transport).build().expect("a client");
    let calls: Vec<_> = (0..8)
        .map(|_| {
            let (client, begun) = (client.clone(), Arc::clone(&begun));
            std::thread::spawn(move || {
                begun.fetch_add(1, Ordering::SeqCst);
                client.call(&Read(vec![])).wait().is_ok()
            })
        })
        .collect();
    assert!(calls.into_iter().all(|call| call.join().expect("no panic")));
    assert_eq!(asked.load(Ordering::SeqCst), 1);
}
