//! Spans and events of a call, as a subscriber sees them.

use std::fmt::{self, Write as _};
use std::sync::{Arc, Mutex};

use api_runtime::{Method, Parameter, Retries, Wire};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::fixture::{builder, descriptor, operation, text};
use crate::host::TestHost;
use crate::retries::{Next, script};

operation!(
    Read,
    (),
    descriptor(Method::Get, &[Parameter::query("code").text().secret(), Parameter::query("name").text()], &[])
);

/// Writes down what it is told, a line each.
#[derive(Clone, Default)]
struct Told(Arc<Mutex<String>>);

impl Told {
    fn line(&self, kind: &str, name: &str, record: impl FnOnce(&mut dyn Visit)) {
        let mut fields = Fields(String::new());
        record(&mut fields);
        let mut text = self.0.lock().expect("no test panics inside");
        writeln!(text, "{kind} {name}{}", fields.0).expect("a text takes all");
    }
}

struct Fields(String);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        write!(self.0, " {}={value:?}", field.name()).expect("a text takes all");
    }
}

impl Subscriber for Told {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("api_runtime")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.line("span", span.metadata().name(), |fields| span.record(fields));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        self.line("record", "", |fields| values.record(fields));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        self.line("event", event.metadata().target(), |fields| event.record(fields));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// What is told of a call.
fn told(steps: &[Next], wires: Vec<Wire>) -> String {
    let told = Told::default();
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let request = Read(wires);
    let call = || {
        let client = builder(script(steps).1).retries(Retries::default()).host(TestHost::patient()).build().unwrap();
        // Whether it succeeds, the lines tell.
        let _ = runtime.block_on(client.call(&request).into_future());
    };
    // A place that tells something is switched off for good if a thread without a subscriber comes to it first while there is
    // just one subscriber: every place is visited before.
    call();
    tracing::subscriber::with_default(told.clone(), call);
    let text = told.0.lock().expect("no test panics inside").clone();
    assert!(!text.contains("hunter2") && !text.contains("Ann") && !text.contains("SK-HIDDEN"), "{text}");
    text
}

#[test]
fn a_call_is_a_span_and_each_attempt_another_by_the_conventions() {
    let text = told(&[Next::Lost], vec![text("hunter2"), text("Ann")]);
    let lines: Vec<&str> = text.lines().collect();
    let call = lines[0].rsplit_once("call=").expect("a number").1;
    assert_eq!(lines[0], format!(r#"span call otel.name=test/Test rpc.service="test" rpc.method="Test" call={call}"#));
    let attempt = |resent: &str| {
        format!(
            "span attempt otel.name=GET /v2/things otel.kind=\"client\" http.request.method=\"GET\" \
             url.template=\"/v2/things\" server.address=\"api.example.com\" server.port=443{resent}"
        )
    };
    let expected = [
        attempt(""),
        format!("event api_runtime message=sending call={call} attempt=1"),
        "record  otel.status_code=\"ERROR\"".to_owned(),
        "record  error.type=\"connection_lost\"".to_owned(),
        format!("event api_runtime message=failed call={call} attempt=1 error.type=\"connection_lost\" pause_ms=200"),
        attempt(" http.request.resend_count=1"),
        format!("event api_runtime message=sending call={call} attempt=2"),
        "record  network.protocol.version=\"1.1\"".to_owned(),
        "record  http.response.status_code=200".to_owned(),
        format!("event api_runtime message=succeeded call={call} attempt=2"),
    ];
    assert_eq!(lines[1..11], expected, "{text}");
    assert!(lines[11].starts_with("event api_runtime::metrics histogram.http.client.request.duration="), "{text}");
    assert!(
        lines[11].contains("http.response.status_code=200 network.protocol.version=\"1.1\"")
            && !lines[11].contains("error.type"),
        "{text}"
    );
    assert_eq!(lines[12..], ["record  attempts=2"], "{text}");
}

#[test]
fn an_error_is_told_by_its_kind() {
    let body = r#"{"error_code":"X","error_msg":"hunter2 is wrong"}"#;
    let text = told(&[Next::Answer(400, body)], vec![text("hunter2"), Wire::Absent]);
    assert!(text.contains("record  http.response.status_code=400\n"), "{text}");
    assert_eq!(text.matches("record  error.type=\"400\"\n").count(), 2, "of the attempt and of the call: {text}");
    assert!(text.contains(r#"error.type="400" code="X""#), "{text}");
}
