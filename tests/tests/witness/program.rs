//! The program around the requests: it shows every byte of every attempt, as a transport is handed it.
//!
//! The witness compiles it beside the crates of all cases and writes its `main`.

use std::future::Future;
use std::marker::PhantomData;
use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, SystemTime};

use api_runtime::{
    Bytes, Client, ClientBuilder, Credentials, CredentialsSource, Descriptor, ErrorBody, Fields, Host, Instant, Limits,
    MetadataNames, MetadataSource, Operation, Service, Sleep, Transport, TransportError, Validation, Wire, WireRef,
    Zone, http,
};

/// What the requests of all crates are shown to.
pub trait Visitor {
    fn visit<O: Operation>(&mut self, operation: &str, parameter: &str, state: &str, request: &O);
}

struct Recorder {
    caller: &'static str,
}

impl Recorder {
    /// One line: which caller, what it does, and what is sent; tabs part them.
    fn note(&self, what: &[&str], sent: &str) {
        println!("{}\t{}\t{sent:?}", self.caller, what.join("\t"));
    }

    /// The day that programs write for an instant shortly before midnight.
    fn day(&self, zone: Zone) {
        let evening = Instant::from_unix_seconds(1_767_311_999);
        let day = evening.and_then(|instant| zone.date(instant));
        self.note(&["", "zone", ""], &format!("{day:?}"));
    }
}

impl Visitor for Recorder {
    fn visit<O: Operation>(&mut self, operation: &str, parameter: &str, state: &str, request: &O) {
        let usual = usual::<O>();
        if !parameter.is_empty() {
            self.note(&[operation, parameter, state], &send(request, &usual));
            self.note(&[operation, parameter, &format!("{state} twice")], &send(&Twice::of(request), &usual));
            return;
        }
        for (name, proof) in credentials() {
            self.note(&[operation, "", name], &send(request, &Setup { proof, ..usual.clone() }));
        }
        for region in O::SERVICE.regions {
            let setup = Setup { region: Some(region.name), ..usual.clone() };
            self.note(&[operation, "", &format!("region {}", region.name)], &send(request, &setup));
        }
        for (code, status) in CODES {
            let setup = Setup { answer: Some((code, *status)), ..usual.clone() };
            self.note(&[operation, "", &format!("answer {code}")], &send(request, &setup));
        }
        if let Some(names) = O::SERVICE.credentials.metadata {
            self.note(&["", "metadata", ""], &metadata(names));
        }
    }
}

type Sent = Arc<Mutex<Vec<String>>>;

/// What the server does: it answers with that code and status, or the answer is lost.
type Answer = Option<(&'static str, u16)>;

/// Who calls whom.
#[derive(Clone)]
struct Setup {
    proof: Credentials,
    region: Option<&'static str>,
    answer: Answer,
}

fn credentials() -> Vec<(&'static str, Credentials)> {
    let key = || Credentials::key("ACCESS", "secret");
    vec![
        ("key", key()),
        ("session", key().security_token("session")),
        ("domain", key().domain_id("domain")),
        ("token", Credentials::token("token")),
        ("basic", Credentials::basic("user", "password")),
        ("query", Credentials::query_key("key")),
    ]
}

/// The first proof that the service takes.
fn usual<O: Operation>() -> Setup {
    let setup = |proof| Setup { proof, region: None, answer: None };
    let mut ways = credentials().into_iter().map(|(_, proof)| setup(proof));
    let fits = ways.find(|setup| build::<O>(setup, &Sent::default()).is_ok());
    fits.unwrap_or_else(|| setup(Credentials::key("ACCESS", "secret")))
}

fn transport(sent: Sent, answer: Answer, body: String) -> impl Transport + 'static {
    move |request: http::Request<Bytes>, _: Limits| {
        let shown = |(name, value): (&http::HeaderName, &http::HeaderValue)| {
            format!("{name}: {}\n", String::from_utf8_lossy(value.as_bytes()))
        };
        let mut headers: Vec<String> = request.headers().iter().map(shown).collect();
        headers.sort();
        let (method, uri, text) = (request.method(), request.uri(), String::from_utf8_lossy(request.body()));
        sent.lock().expect("nobody panics").push(format!("{method} {uri}\n{}\n{text}\n", headers.concat()));
        let reply = answer.map(|(_, status)| {
            let mut reply = http::Response::new(Bytes::from(body.clone()));
            *reply.status_mut() = http::StatusCode::from_u16(status).expect("a status of the catalogue");
            reply
        });
        async { reply.ok_or_else(|| TransportError::response_lost("the witness answers nothing")) }
    }
}

/// The body of a refusal with that code.
fn refusal(form: &ErrorBody, code: &str) -> String {
    let texts = [(form.code, code), (form.message, "refused")];
    let body = object(texts.into_iter().filter_map(|(path, text)| Some((path?.0, text))).collect());
    match form.several {
        Some(list) => list.0.iter().rev().fold(format!("[{body}]"), |inner, name| format!("{{{name:?}:{inner}}}")),
        None => body,
    }
}

/// The object with these texts at the ends of these paths.
fn object(texts: Vec<(&[&str], &str)>) -> String {
    let mut members: Vec<(&str, Vec<(&[&str], &str)>)> = Vec::new();
    for (path, text) in texts {
        let Some((name, rest)) = path.split_first() else { continue };
        match members.iter_mut().find(|(known, _)| known == name) {
            Some((_, inside)) => inside.push((rest, text)),
            None => members.push((name, vec![(rest, text)])),
        }
    }
    let member = |(name, inside): (&str, Vec<(&[&str], &str)>)| match inside.as_slice() {
        [([], text)] => format!("{name:?}:{text:?}"),
        _ => format!("{name:?}:{}", object(inside)),
    };
    format!("{{{}}}", members.into_iter().map(member).collect::<Vec<_>>().join(","))
}

fn build<O: Operation>(setup: &Setup, sent: &Sent) -> Result<Client, String> {
    let service = O::SERVICE;
    let code = setup.answer.map_or("", |(code, _)| code);
    let body = service.error_bodies.first().map_or_else(|| "{}".to_owned(), |form| refusal(form, code));
    let mut builder = ClientBuilder::<Client>::new(service).credentials(setup.proof.clone());
    if let Some(name) = setup.region {
        builder = builder.region(name);
    }
    let builder = builder.transport(transport(sent.clone(), setup.answer, body)).host(StoppedClock);
    builder.validation(Validation::Off).build().map_err(|error| error.to_string())
}

/// What is sent, attempt by attempt; a refusal before sending in words.
fn send<O: Operation>(request: &O, setup: &Setup) -> String {
    let sent = Sent::default();
    let client = match build::<O>(setup, &sent) {
        Ok(client) => client,
        Err(refusal) => return format!("refused: {refusal}"),
    };
    let answer = finished(client.call(&AnyAnswer(request)).into_future());
    let sent = sent.lock().expect("nobody panics").concat();
    match answer {
        Err(error) if sent.is_empty() => format!("refused: {error}"),
        _ => sent,
    }
}

/// What is sent to the service that gives machines their keys.
fn metadata(names: &'static MetadataNames) -> String {
    let sent = Sent::default();
    let source = MetadataSource::over(names, transport(sent.clone(), None, String::new()));
    // Whether keys come back, is not asked here.
    let _ = finished(source.load());
    sent.lock().expect("nobody panics").concat()
}

/// Waits for what never has to wait.
fn finished<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            return output;
        }
    }
}

/// A machine on which it is always the same second and no wait takes any time.
struct StoppedClock;

impl Host for StoppedClock {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_323_045)
    }

    fn elapsed(&self) -> Duration {
        Duration::ZERO
    }

    fn sleep(&self, _: Duration) -> Sleep<'_> {
        Box::pin(async {})
    }

    fn random(&self) -> u128 {
        7
    }
}

/// A request whose answer nobody reads.
struct AnyAnswer<'a, O>(&'a O);

impl<O: Operation> Operation for AnyAnswer<'_, O> {
    type Response = ();
    type Code = O::Code;
    const SERVICE: &'static Service = O::SERVICE;

    fn descriptor() -> &'static Descriptor {
        O::descriptor()
    }
}

impl<O: Operation> Fields for AnyAnswer<'_, O> {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        self.0.read(reader);
    }
}

/// A request with each item of each list twice: how several items are parted shows only then.
struct Twice<O> {
    wires: Vec<Wire>,
    operation: PhantomData<O>,
}

impl<O: Operation> Twice<O> {
    fn of(request: &O) -> Self {
        Self { wires: request.to_wire().iter().map(twice).collect(), operation: PhantomData }
    }
}

impl<O: Operation> Operation for Twice<O> {
    type Response = O::Response;
    type Code = O::Code;
    const SERVICE: &'static Service = O::SERVICE;

    fn descriptor() -> &'static Descriptor {
        O::descriptor()
    }
}

impl<O> Fields for Twice<O> {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        Wire::read(&self.wires, reader);
    }
}

fn twice(wire: &Wire) -> Wire {
    match wire {
        Wire::List(items) => Wire::List(items.iter().chain(items).map(twice).collect()),
        Wire::Object(fields) => Wire::Object(fields.iter().map(twice).collect()),
        Wire::Map(entries) => Wire::Map(entries.iter().map(|(key, value)| (key.clone(), twice(value))).collect()),
        Wire::Member(index, value) => Wire::Member(*index, Box::new(twice(value))),
        other => other.clone(),
    }
}
