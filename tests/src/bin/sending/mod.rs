//! Sends every request of the generated client to an address, and prints what each was, in the order of sending.
//!
//! `PROGRAM ADDRESS ACCESS-KEY SECRET-KEY TEXT DECIMAL`; text and decimal are sent once in place of each sample. Standard
//! input holds a JSON list of more cases, each with `operation`, `case`, and its values by place.

use std::process::ExitCode;

use api_runtime::{Client as AnyClient, Credentials, Kind, Operation, Parameter, Place, Retries, Validation, Wire};
use serde_json::Value;
use tokio::runtime::{Builder, Runtime};

use crate::given::{self, Given};
use crate::{SERVICE, wire_cases};

pub(crate) fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [address, access, secret, text, decimal] = words.as_slice() else {
        eprintln!("usage: PROGRAM ADDRESS ACCESS-KEY SECRET-KEY TEXT DECIMAL");
        return ExitCode::from(2);
    };
    let more: Vec<Value> = match serde_json::from_reader(std::io::stdin()) {
        Ok(more) => more,
        Err(error) => return refuse(&error),
    };
    // The SDK sends no transaction id of its own.
    let built = AnyClient::builder(&SERVICE).endpoint(address).credentials(Credentials::key(access, secret.as_str()));
    let built = built.transaction_ids(false).retries(Retries::none()).build();
    let runtime = Builder::new_current_thread().enable_all().build();
    let (client, runtime) = match (built, runtime) {
        (Ok(client), Ok(runtime)) => (client, runtime),
        (Err(error), _) => return refuse(&error),
        (_, Err(error)) => return refuse(&error),
    };
    let tricky = Tricky { text: text.clone(), decimal: decimal.clone() };
    let mut sender = Sender { client, runtime, tricky, more, whole: None, failed: false };
    wire_cases::visit_all(&mut sender);
    sender.finish();
    if sender.failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn refuse(error: &dyn std::error::Error) -> ExitCode {
    eprintln!("error: {error}");
    ExitCode::FAILURE
}

/// Values that are hard to encode.
struct Tricky {
    text: String,
    decimal: String,
}

impl Tricky {
    /// The value in place of a sample, where the parameter takes one.
    fn instead(&self, parameter: &Parameter, sample: &Wire) -> Option<Wire> {
        match (sample, parameter.kind) {
            (Wire::List(items), _) => {
                items.iter().map(|item| self.instead(parameter, item)).collect::<Option<_>>().map(Wire::List)
            }
            (Wire::Text(_), Kind::Text) if parameter.one_of.is_empty() => Some(Wire::Text(match parameter.place {
                // A value in the path is one segment: it has no slash and no backslash.
                Place::Path => self.text.replace(['/', '\\'], ""),
                _ => self.text.clone(),
            })),
            (Wire::Number(_), Kind::Decimal) => Some(Wire::Number(self.decimal.clone())),
            _ => None,
        }
    }
}

/// The request of the operation in question that carries all parameters.
struct Whole {
    operation: String,
    wires: Vec<Wire>,
    send: fn(&mut Sender, &str, &str, Vec<Wire>),
}

struct Sender {
    client: AnyClient,
    runtime: Runtime,
    tricky: Tricky,
    more: Vec<Value>,
    whole: Option<Whole>,
    failed: bool,
}

impl Sender {
    fn send<O: Operation>(&mut self, operation: &str, case: &str, wires: Vec<Wire>) {
        // The recorder answers with nothing that could be read.
        let request = Given::<O, ()>::new(wires);
        let call = self.client.call(&request).validation(Validation::Off);
        match self.runtime.block_on(call.into_future()) {
            Ok(_) => println!("{operation}\t{case}"),
            Err(error) => {
                eprintln!("{operation} {case}: {error}");
                self.failed = true;
            }
        }
    }

    /// Sends the cases of one operation that came from outside.
    fn send_more<O: Operation>(&mut self, operation: &str) {
        let more: Vec<Value> = self.more.iter().filter(|case| case["operation"] == operation).cloned().collect();
        for case in more {
            let name = case["case"].as_str().unwrap_or_default();
            match given::wires(O::descriptor(), &case) {
                Ok(wires) => self.send::<O>(operation, name, wires),
                Err(why) => {
                    eprintln!("{operation} {name}: {why}");
                    self.failed = true;
                }
            }
        }
    }

    /// Sends what has gathered of the last operation.
    fn finish(&mut self) {
        if let Some(Whole { operation, wires, send }) = self.whole.take() {
            send(self, &operation, "all", wires);
        }
    }
}

impl wire_cases::Visitor for Sender {
    fn visit<O: Operation>(&mut self, operation: &str, parameter: &str, state: &str, request: &O) {
        let mut wires = request.to_wire();
        if parameter.is_empty() {
            self.finish();
            self.send::<O>(operation, "required", wires.clone());
            self.send_more::<O>(operation);
            self.whole = Some(Whole { operation: operation.to_owned(), wires, send: Self::send::<O> });
            return;
        }
        let known = O::descriptor().parameter(parameter);
        let (Some((index, known)), "value") = (known, state) else { return };
        if let Some(whole) = &mut self.whole {
            whole.wires[index] = wires[index].clone();
        }
        self.send::<O>(operation, parameter, wires.clone());
        if let Some(value) = self.tricky.instead(known, &wires[index]) {
            wires[index] = value;
            self.send::<O>(operation, &format!("{parameter} tricky"), wires);
        }
    }
}
