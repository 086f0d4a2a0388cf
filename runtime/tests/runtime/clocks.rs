//! A clock that is wrong: told in the refusal, and mended once for what was not done.

use core::sync::atomic::{AtomicI64, AtomicU16, Ordering};
use core::time::Duration;
use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use api_runtime::{
    ApiError, Bytes, Client, ClientBuilder, Credentials, CredentialsFuture, CredentialsSource, Descriptor, Error, Host,
    Instant, Limits, Method, Parameter, Retries, Safety, Sleep, TransportError, http,
};

use crate::fixture::{SERVICE, descriptor, number, operation, text};
use crate::host::{TestHost, at_once};

operation!(Read, (), descriptor(Method::Get, &[], &[]));
operation!(Write, (), descriptor(Method::Post, &[Parameter::body("n").integer()], &[]));
operation!(
    Keyed,
    (),
    Descriptor {
        safety: Safety::WriteKeyedBy("id"),
        ..descriptor(Method::Post, &[Parameter::body("id").text(), Parameter::body("n").integer()], &[])
    }
);

const NOW: u64 = 1_767_323_045; // 2026-01-02T03:04:05Z
const WINDOW: i64 = 900;

/// A service that refuses signatures from too far away, and says what time it is.
#[derive(Clone)]
struct Server {
    /// Seconds that its clock, and the `Date` that it sends, are from 2026-01-02T03:04:05Z.
    clock: Arc<AtomicI64>,
    date: Arc<Mutex<Option<String>>>,
    age: Arc<Mutex<Option<&'static str>>>,
    /// Status in place of the judgement, where it is not 0; those of the first requests before it.
    status: Arc<AtomicU16>,
    first: Arc<Mutex<Vec<u16>>>,
    requests: Arc<Mutex<Vec<String>>>,
}

fn date(seconds: i64) -> String {
    let shown = Instant::try_from(at(seconds)).expect("in the calendar").to_string();
    // These tests stay in the days around the second of the month.
    let (day, time) = (&shown[8..10], &shown[11..19]);
    let weekday = ["Thu", "Fri", "Sat", "Sun"][day.parse::<usize>().expect("a day") - 1];
    format!("{weekday}, {day} Jan 2026 {time} GMT")
}

impl Server {
    fn new(clock: i64) -> Self {
        Self {
            clock: Arc::new(AtomicI64::new(clock)),
            date: Arc::default(),
            age: Arc::default(),
            status: Arc::default(),
            first: Arc::default(),
            requests: Arc::default(),
        }
    }

    /// What it says the time is, whatever its clock.
    fn says(self, date: Option<&str>) -> Self {
        *self.date.lock().unwrap() = Some(date.unwrap_or_default().to_owned());
        self
    }

    fn times(&self) -> Vec<String> {
        core::mem::take(&mut self.requests.lock().unwrap())
    }

    fn builder(&self, machine: i64) -> ClientBuilder {
        self.on(TestHost::at(at(machine)))
    }

    fn on(&self, host: impl Host + 'static) -> ClientBuilder {
        let server = self.clone();
        let transport = move |request: http::Request<Bytes>, _: Limits| {
            let answer = server.answer(&request);
            async move { Ok::<_, TransportError>(answer) }
        };
        Client::builder(&SERVICE).credentials(Credentials::key("a", "s")).transport(transport).host(host)
    }

    fn answer(&self, request: &http::Request<Bytes>) -> http::Response<Bytes> {
        let signed = request.headers().get("x-sdk-date").map_or("", |date| date.to_str().expect("text")).to_owned();
        let clock = self.clock.load(Ordering::SeqCst);
        let fits = (-WINDOW..=WINDOW).any(|by| basic(clock + by) == signed);
        self.requests.lock().unwrap().push(signed);
        let mut first = self.first.lock().unwrap();
        let status = match (first.is_empty(), self.status.load(Ordering::SeqCst)) {
            (false, _) => first.remove(0),
            (true, 0) if fits => 200,
            (true, 0) => 401,
            (true, status) => status,
        };
        let mut answer = http::Response::builder().status(status);
        let said = self.date.lock().unwrap().clone().unwrap_or_else(|| date(clock));
        if !said.is_empty() {
            answer = answer.header("date", said);
        }
        if let Some(age) = *self.age.lock().unwrap() {
            answer = answer.header("age", age);
        }
        let body: &[u8] = if status == 200 { b"{}" } else { br#"{"error_code":"X.1","error_msg":"expired"}"# };
        answer.body(Bytes::from_static(body)).expect("an answer")
    }
}

fn at(seconds: i64) -> SystemTime {
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(NOW);
    let by = Duration::from_secs(seconds.unsigned_abs());
    if seconds < 0 { now - by } else { now + by }
}

fn basic(seconds: i64) -> String {
    let instant = Instant::try_from(at(seconds)).expect("in the calendar");
    instant.to_string().replace(['-', ':'], "")
}

fn read(client: &Client) -> Result<(), Error> {
    at_once(client.call(&Read(vec![])).into_future()).map(drop).map_err(Error::from)
}

fn write(client: &Client) -> Result<(), Error> {
    at_once(client.call(&Write(vec![number("1")])).into_future()).map(drop).map_err(Error::from)
}

#[track_caller]
fn refusal(outcome: Result<(), Error>) -> ApiError {
    match outcome.expect_err("it is refused") {
        Error::Api(refusal) => refusal,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_call_is_signed_again_with_the_servers_time_and_so_are_the_next_ones() {
    for machine in [-7200, 7200, -86_400, 86_400] {
        for (status, call) in [(401, read as fn(&Client) -> _), (403, read), (401, write), (403, write)] {
            let server = Server::new(0);
            server.first.lock().unwrap().push(status);
            let client = server.builder(machine).build().expect("a client");
            call(&client).expect("the second attempt is taken");
            assert_eq!(server.times(), [basic(machine), basic(0)]);
            call(&client.clone()).expect("the client has learnt the time");
            assert_eq!(server.times(), [basic(0)]);
        }
    }
}

#[test]
fn a_clock_that_is_set_right_later_is_believed_again() {
    let server = Server::new(0);
    let host = TestHost::at(at(-7200));
    let client = server.on(host.clone()).build().expect("a client");
    read(&client).expect("an answer");
    host.pass(Duration::from_secs(7200));
    server.times();
    read(&client).expect("an answer");
    assert_eq!(server.times(), [basic(7200), basic(0)]);
    read(&client).expect("an answer");
    assert_eq!(server.times(), [basic(0)]);
}

#[test]
fn every_form_of_a_date_is_read() {
    for date in ["Fri, 02 Jan 2026 03:04:05 GMT", "Friday, 02-Jan-26 03:04:05 GMT", "Fri Jan  2 03:04:05 2026"] {
        let server = Server::new(0).says(Some(date));
        let client = server.builder(-7200).build().expect("a client");
        write(&client).expect("the second attempt is taken");
        assert_eq!(server.times(), [basic(-7200), basic(0)], "{date}");
    }
}

#[test]
fn what_tells_nothing_of_the_servers_clock_changes_nothing() {
    let aged = |age| {
        let server = Server::new(0);
        *server.age.lock().unwrap() = Some(age);
        server
    };
    for server in [Server::new(0).says(None), Server::new(0).says(Some("soon")), aged("1"), aged("7200"), aged("x")] {
        let client = server.builder(-7200).build().expect("a client");
        let error = refusal(read(&client));
        assert!(error.clock_skew.is_none(), "{error}");
        assert_eq!(server.times().len(), 1);
    }
    let client = aged("0").builder(-7200).build().expect("a client");
    read(&client).expect("an answer of the server itself");
    // Up to a minute is no difference: something else was refused.
    for machine in [-60, 60] {
        let server = Server::new(0);
        server.status.store(401, Ordering::SeqCst);
        let client = server.builder(machine).build().expect("a client");
        assert!(refusal(write(&client)).clock_skew.is_none());
        assert_eq!(server.times().len(), 1);
    }
}

#[test]
fn a_wrong_date_costs_one_attempt_and_is_not_kept() {
    let server = Server::new(0).says(Some("Thu, 01 Jan 2026 00:00:00 GMT"));
    server.status.store(401, Ordering::SeqCst);
    let client = server.builder(0).build().expect("a client");
    for _ in 0..3 {
        let error = refusal(write(&client));
        assert_eq!(server.times(), [basic(0), "20260101T000000Z".to_owned()]);
        let clock = error.clock_skew.expect("it differs");
        assert!(clock.corrected && clock.signed_at == at(0), "{clock:?}");
        assert!(
            error.to_string().ends_with(
                "The request was signed at 2026-01-02T03:04:05Z, 1 d 3 h ahead of the server's clock \
             (2026-01-01T00:00:00Z). Signed with the server's time it was rejected as well."
            ),
            "{error}"
        );
    }
    server.status.store(0, Ordering::SeqCst);
    read(&client).expect("the machine's own time is right");
    assert_eq!(server.times(), [basic(0)]);
}

#[test]
fn dates_out_of_the_calendar_do_no_harm() {
    for date in ["Fri, 31 Dec 9999 23:59:59 GMT", "Thu, 01 Jan 1970 00:00:00 GMT", "Mon, 01 Jan 0001 00:00:00 GMT"] {
        let server = Server::new(0).says(Some(date));
        server.status.store(401, Ordering::SeqCst);
        let client = server.builder(0).build().expect("a client");
        assert_eq!(refusal(read(&client)).status, 401, "{date}");
        assert!(server.times().len() <= 2);
    }
}

#[test]
fn a_time_that_somebody_has_stated_is_told_and_kept() {
    struct Fixed(TestHost);
    impl Host for Fixed {
        fn now(&self) -> SystemTime {
            self.0.now()
        }

        fn is_fixed(&self) -> bool {
            true
        }

        fn elapsed(&self) -> Duration {
            self.0.elapsed()
        }

        fn sleep(&self, time: Duration) -> Sleep<'_> {
            self.0.sleep(time)
        }

        fn random(&self) -> u128 {
            self.0.random()
        }
    }
    let server = Server::new(0);
    let client = server.on(Fixed(TestHost::at(at(-7200)))).build().expect("a client");
    let error = refusal(read(&client));
    assert_eq!(server.times(), [basic(-7200)]);
    assert!(
        error.to_string().contains("signed at 2026-01-02T01:04:05Z, 2 h 0 min behind the server's clock"),
        "{error}"
    );
    assert!(error.to_string().ends_with("or the time that was stated for the signature."), "{error}");
}

#[test]
fn what_is_sent_once_is_sent_once_and_told() {
    let server = Server::new(0);
    let client = server.builder(-7200).retries(Retries::none()).build().expect("a client");
    assert!(refusal(write(&client)).clock_skew.is_some_and(|clock| !clock.corrected));
    assert_eq!(server.times().len(), 1);
    let client = server.builder(-7200).credentials(Credentials::token("t")).build().expect("a client");
    assert!(refusal(write(&client)).clock_skew.is_none(), "a token has no time");
    assert_eq!(server.times().len(), 1);
}

#[test]
fn a_write_with_an_unknown_outcome_is_not_signed_again() {
    for status in [500, 503, 408] {
        let server = Server::new(0);
        server.status.store(status, Ordering::SeqCst);
        let client = server.builder(-7200).build().expect("a client");
        assert!(write(&client).expect_err("no answer").is_outcome_unknown());
        assert_eq!(server.times().len(), 1);
    }
    // The first attempt of a keyed write may have arrived; the second was refused for its time.
    let server = Server::new(0);
    server.first.lock().unwrap().extend([503, 401]);
    let client = server.builder(-7200).build().expect("a client");
    let request = Keyed(vec![text("k"), number("1")]);
    let outcome = at_once(client.call(&request).into_future()).map(drop);
    assert!(outcome.expect_err("in doubt").is_outcome_unknown());
    assert_eq!(server.times().len(), 2);
}

#[test]
fn keys_that_end_during_a_call_are_replaced_within_it() {
    struct Numbered(Arc<Mutex<u32>>, u32);
    impl CredentialsSource for Numbered {
        fn load(&self) -> CredentialsFuture<'_> {
            let mut number = self.0.lock().expect("no test panics inside");
            *number += 1;
            let credentials = Credentials::key(format!("AK-{}", (*number).min(self.1)), "secret");
            Box::pin(core::future::ready(Ok(credentials)))
        }
    }
    for (different, attempts, succeeds) in [(2, 2, true), (1, 1, false)] {
        let asked = Arc::new(Mutex::new(0));
        let server = Server::new(0);
        server.first.lock().unwrap().push(401);
        let source = Numbered(Arc::clone(&asked), different);
        let client = server.builder(0).credentials(source).build().expect("a client");
        assert_eq!(write(&client).is_ok(), succeeds);
        assert_eq!((server.times().len(), *asked.lock().unwrap()), (attempts, 2));
    }
    // No more than once, and not for a permission that is missing.
    for (status, attempts) in [(401, 2), (403, 1)] {
        let server = Server::new(0);
        server.status.store(status, Ordering::SeqCst);
        let client = server.builder(0).credentials(Numbered(Arc::default(), 99)).build().expect("a client");
        assert_eq!(refusal(write(&client)).status, status);
        assert_eq!(server.times().len(), attempts);
    }
}
