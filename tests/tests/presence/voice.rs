//! The generated client: it says a request by its types, or by hand what its types refuse.

use core::marker::PhantomData;
use std::collections::BTreeMap;

use api_runtime::{
    Body, Bytes, Client, Decode, DecodeError, Descriptor, Error, Fields, Json, Kind, Operation, Parameter, Raw,
    Service, Validation, Wire, WireRef, explain, validate,
};
use serde_json::Value;
use speclang::model::{Place, State};
use tokio::runtime::Runtime;

use super::request::{Given, Request};
use super::samples::scalar;
use super::{bss_cases, bssintl_cases};

/// What became of a call.
#[derive(Debug)]
pub(crate) enum Heard {
    /// The body of an answer, which the client could read.
    Answer(Bytes),
    /// The client refused before it sent anything: parameters and rules.
    NotSent(#[expect(dead_code, reason = "shown in messages")] Vec<(String, String)>),
    /// The server refused: status, code, message.
    Refusal(u16, String, String),
    /// Anything else.
    Failed(#[expect(dead_code, reason = "shown in messages")] String),
}

/// A parameter as it is edited by hand; `None` leaves it out.
pub(crate) struct Edit<'a> {
    pub(crate) place: Place,
    pub(crate) name: &'a str,
    pub(crate) text: Option<String>,
}

/// A client and the runtime that it calls in.
pub(crate) struct Session<'a> {
    pub(crate) client: &'a Client,
    pub(crate) runtime: &'a Runtime,
}

/// The client's way to say one operation.
#[derive(Clone)]
pub(crate) struct Voice {
    pub(crate) descriptor: &'static Descriptor,
    /// What the client finds wrong: parameters and rules.
    pub(crate) violations: fn(Vec<Wire>) -> Vec<(String, String)>,
    /// What the client says that the server understands, for each parameter.
    pub(crate) explained: fn(Vec<Wire>) -> Vec<(&'static str, String)>,
    /// Calls with all checks.
    pub(crate) strict: fn(&Session<'_>, Vec<Wire>) -> Heard,
    /// Calls without checks, with an edit.
    pub(crate) raw: fn(&Session<'_>, Vec<Wire>, &Edit<'_>) -> Heard,
    /// What the types offered: parameter and state, or `value`.
    pub(crate) offered: BTreeMap<(String, String), Wire>,
}

/// Collects the voice of every operation.
#[derive(Default)]
pub(crate) struct Voices(pub(crate) BTreeMap<String, Voice>);

/// Each generated crate shows its cases to a trait of its own.
macro_rules! hear {
    ($($cases:ident),*) => {$(
        impl $cases::Visitor for Voices {
            fn visit<O: Operation>(&mut self, operation: &str, parameter: &str, state: &str, request: &O) {
                self.hear(operation, parameter, state, request);
            }
        }
    )*};
}

hear!(bss_cases, bssintl_cases);

impl Voices {
    fn hear<O: Operation>(&mut self, operation: &str, parameter: &str, state: &str, request: &O) {
        let new = || Voice {
            descriptor: O::descriptor(),
            violations: |wires| told(&validate(&Composed::<O>::new(wires))),
            explained: |wires| {
                let entries = explain(&Composed::<O>::new(wires)).entries;
                entries.into_iter().map(|entry| (entry.parameter, entry.understood)).collect()
            },
            strict: |session, wires| call(session, &Composed::<O>::new(wires), Validation::Strict),
            raw: |session, wires, edit| {
                let request = Composed::<O>::new(wires);
                call(session, &edit.apply(Raw::new(&request)), Validation::Off)
            },
            offered: BTreeMap::new(),
        };
        let voice = self.0.entry(operation.to_owned()).or_insert_with(new);
        if let Some((index, _)) = O::descriptor().parameter(parameter) {
            let wire = request.to_wire().swap_remove(index);
            voice.offered.insert((parameter.to_owned(), state.to_owned()), wire);
        }
    }
}

/// A request of the operation `O` with values of our own. Its answer is read as the operation's, and then forgotten.
struct Composed<O> {
    wires: Vec<Wire>,
    operation: PhantomData<O>,
}

impl<O> Composed<O> {
    fn new(wires: Vec<Wire>) -> Self {
        Self { wires, operation: PhantomData }
    }
}

impl<O: Operation> Operation for Composed<O> {
    type Response = Readable<O::Response>;
    type Code = O::Code;
    const SERVICE: &'static Service = O::SERVICE;

    fn descriptor() -> &'static Descriptor {
        O::descriptor()
    }
}

impl<O> Fields for Composed<O> {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        Wire::read(&self.wires, reader);
    }
}

/// An answer that can be read as `R`.
struct Readable<R>(PhantomData<fn() -> R>);

impl<R: Decode> Decode for Readable<R> {
    const BODY: Body = R::BODY;

    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        R::decode(json).map(|_| Self(PhantomData))
    }
}

fn call<O: Operation<Response: Send>>(session: &Session<'_>, request: &O, validation: Validation) -> Heard {
    let call = session.client.call(request).validation(validation);
    match session.runtime.block_on(call.into_future()) {
        Ok(reply) => Heard::Answer(reply.body().clone()),
        Err(Error::Rejected(violations)) => Heard::NotSent(told(&violations)),
        // A refusal, also where it leaves open what became of a write.
        Err(error) => match error.api() {
            Some(refusal) => {
                let code = refusal.wire_code().unwrap_or_default().to_owned();
                Heard::Refusal(refusal.status, code, refusal.message.clone())
            }
            None => Heard::Failed(error.to_string()),
        },
    }
}

fn told(violations: &api_runtime::Violations) -> Vec<(String, String)> {
    violations.iter().map(|violation| (violation.parameter().into_owned(), violation.rule().into_owned())).collect()
}

impl Edit<'_> {
    fn apply<'r, O: Operation>(&self, raw: Raw<'r, O>) -> Raw<'r, O> {
        match (self.place, &self.text) {
            (Place::Query, Some(text)) => raw.query(self.name, text),
            (Place::Query, None) => raw.remove_query(self.name),
            (Place::Header, Some(text)) => raw.header(self.name, text),
            (Place::Header, None) => raw.remove_header(self.name),
            (Place::Body | Place::Form | Place::Whole, Some(text)) => raw.body(self.name, text),
            (Place::Body | Place::Form | Place::Whole, None) => raw.remove_body(self.name),
            (Place::Path, _) => raw,
        }
    }
}

/// The values of a request as the client's types would give them.
pub(crate) fn wires(known: &[Parameter], request: &Request) -> Vec<Wire> {
    fields(known, request, "")
}

fn fields(known: &[Parameter], request: &Request, prefix: &str) -> Vec<Wire> {
    let wire = |parameter: &Parameter| {
        let name = format!("{prefix}{}", parameter.name);
        match request.given(&name) {
            Given::State(state) => of_state(state),
            Given::Value(value) => of_value(parameter, request, &name, &value),
        }
    };
    known.iter().map(wire).collect()
}

fn of_state(state: State) -> Wire {
    match state {
        State::Absent | State::NonEnum => Wire::Absent,
        State::Empty => Wire::Empty,
        State::EmptyString => Wire::EmptyString,
        State::Null => Wire::Null,
        State::EmptyList => Wire::EmptyList,
    }
}

fn of_value(parameter: &Parameter, request: &Request, name: &str, value: &Value) -> Wire {
    if let Value::Array(items) = value {
        return Wire::List(items.iter().map(|item| of_value(parameter, request, name, item)).collect());
    }
    let text = || scalar(value).unwrap_or_default();
    match parameter.kind {
        Kind::Object(known) => Wire::Object(fields(known, request, &format!("{name}."))),
        Kind::Integer | Kind::Unsigned | Kind::Decimal => Wire::Number(text()),
        Kind::Boolean => Wire::Bool(text() == "true"),
        Kind::Union(union) => {
            let index = union.of_kind(api_runtime::JsonKind::of_text(&value.to_string())).expect("a kind of the union");
            let member = union.member(index).expect("a member");
            Wire::Member(index, Box::new(of_value(member, request, name, value)))
        }
        Kind::Any => Wire::Json(value.to_string().parse().expect("JSON")),
        Kind::Bytes => Wire::Bytes(value.to_string().into()),
        Kind::File => Wire::File(api_runtime::File::new("example.txt", value.to_string())),
        Kind::Text | Kind::Instant | Kind::Date | Kind::Month => Wire::Text(text()),
    }
}
