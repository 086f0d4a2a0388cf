//! Performs calls by the generated client, and prints for each, on a line of JSON, its answer and what was read of it.
//!
//! Standard input holds `{"access": …, "secret": …, "calls": […]}`; a call has `operation`, `case`, `address`, and its values
//! under `path`, `query`, `header` and `body`.

use core::fmt::Debug;
use std::collections::BTreeMap;
use std::process::ExitCode;

use api_runtime::{Client as AnyClient, Credentials, Error, Operation, Retries, Validation};
use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};

use crate::given::{self, Given};
use crate::{SERVICE, wire_cases};

/// Makes a call of one operation.
type Perform = fn(&Runtime, &AnyClient, &Value) -> Result<Value, String>;

/// The operations of the client, by their ids.
#[derive(Default)]
struct Known(BTreeMap<String, Perform>);

impl wire_cases::Visitor for Known {
    fn visit<O: Operation<Response: Debug + Send>>(&mut self, operation: &str, _: &str, _: &str, _: &O) {
        if !self.0.contains_key(operation) {
            self.0.insert(operation.to_owned(), perform::<O>);
        }
    }
}

pub(crate) fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("error: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let task: Value = serde_json::from_reader(std::io::stdin()).map_err(|error| error.to_string())?;
    let runtime = Builder::new_current_thread().enable_all().build().map_err(|error| error.to_string())?;
    let mut known = Known::default();
    wire_cases::visit_all(&mut known);
    for call in task["calls"].as_array().into_iter().flatten() {
        let text = |key: &str| call[key].as_str().unwrap_or_default();
        let keys = Credentials::key(secret(&task, "access"), secret(&task, "secret"));
        let client =
            AnyClient::builder(&SERVICE).endpoint(text("address")).credentials(keys).retries(Retries::none()).build();
        let client = client.map_err(|error| error.to_string())?;
        let perform = known.0.get(text("operation"));
        let perform = perform.ok_or_else(|| format!("the client has no {}", text("operation")))?;
        let mut line = perform(&runtime, &client, call).map_err(|why| format!("{}: {why}", text("operation")))?;
        line["operation"] = call["operation"].clone();
        line["case"] = call["case"].clone();
        println!("{line}");
    }
    Ok(())
}

fn secret(task: &Value, key: &str) -> String {
    task[key].as_str().unwrap_or_default().to_owned()
}

fn perform<O: Operation<Response: Debug + Send>>(
    runtime: &Runtime,
    client: &AnyClient,
    call: &Value,
) -> Result<Value, String> {
    let request = Given::<O, O::Response>::new(given::wires(O::descriptor(), call)?);
    // Every call is one that the documentation allows, so what the client validates must hold too.
    let call = client.call(&request).validation(Validation::Strict);
    Ok(match runtime.block_on(call.into_future()) {
        Ok(reply) => json!({
            "status": reply.status(),
            "body": String::from_utf8_lossy(reply.body()),
            "response": format!("{:?}", *reply),
        }),
        // A part of a batch failed; the answer is all there.
        Err(Error::PartialFailure(failure)) => json!({
            "status": failure.status,
            "body": String::from_utf8_lossy(&failure.body),
            "response": format!("{:?}", failure.response::<O::Response>().map_err(|error| error.to_string())?),
        }),
        // A refusal, also where it leaves the outcome of a write open.
        Err(error) => match error.api() {
            Some(refusal) => json!({"refused": {
                "status": refusal.status,
                "code": refusal.wire_code(),
                "message": refusal.message,
                "request_id": refusal.request_id,
                "known": refusal.known.map(|known| known.code),
            }}),
            None => json!({"failed": error.to_string()}),
        },
    })
}
