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
        self.line("event", "", |fields| event.record(fields));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// What is told of a call.
fn told(steps: &[Next], wires: Vec<Wire>) -> String {
    let told = Told::default();
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let client = builder(script(steps).1).retries(Retries::default()).host(TestHost::patient()).build().unwrap();
    tracing::subscriber::with_default(told.clone(), || {
        // Whether it succeeds, the lines tell.
        let _ = runtime.block_on(client.call(&Read(wires)).into_future());
    });
    let text = told.0.lock().expect("no test panics inside").clone();
    assert!(!text.contains("hunter2") && !text.contains("Ann") && !text.contains("SK-HIDDEN"), "{text}");
    text
}

#[test]
fn a_call_is_a_span_and_each_attempt_has_its_events() {
    let text = told(&[Next::Lost], vec![text("hunter2"), text("Ann")]);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[0], r#"span call service="test" operation="Test" method="GET" path="/v2/things""#);
    assert!(lines[1].contains("message=sending") && lines[1].contains("attempt=1"), "{text}");
    assert!(
        lines[2].contains("failed") && lines[2].contains(r#"error="transport""#) && lines[2].contains("pause_ms=200"),
        "{text}"
    );
    assert!(lines[3].contains("attempt=2"), "{text}");
    assert!(lines[4].contains("answered") && lines[4].contains("status=200"), "{text}");
    assert!(text.contains("record  status=200\n") && text.contains("record  attempts=2\n"), "{text}");
}

#[test]
fn an_error_is_told_by_its_kind() {
    let body = r#"{"error_code":"X","error_msg":"hunter2 is wrong"}"#;
    let text = told(&[Next::Answer(400, body)], vec![text("hunter2"), Wire::Absent]);
    assert!(
        text.contains(r#"error="api""#) && text.contains(r#"code="X""#) && text.contains("record  status=400"),
        "{text}"
    );
}
