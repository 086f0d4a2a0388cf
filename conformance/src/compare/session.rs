//! The calls of one client, and the servers that answer them.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};
use speclang::model::{Operation, Service};
use specwright::Failure;

use super::full_answer;
use super::mock::Mock;

/// Mock servers with fresh data for one client, and the calls that it makes: those of the list to a server for each list,
/// those that are refused to another one, and those whose answer holds every field to a server of the script.
pub(super) struct Session {
    calls: Vec<Value>,
    mocks: Vec<Mock>,
}

impl Session {
    /// Starts the servers, for the calls of `calls.yaml` to the operations that are wanted.
    pub(super) fn start(
        service: &Service,
        witness: &Value,
        lists: &Value,
        scenarios: &str,
        wanted: &dyn Fn(&str) -> bool,
    ) -> Result<Self, Failure> {
        let mut session = Self { calls: Vec::new(), mocks: Vec::new() };
        let mut seen = BTreeSet::new();
        let mut once = Vec::new();
        for calls in lists.as_object().into_iter().flatten().filter_map(|(_, calls)| calls.as_array()) {
            let mock = Mock::start(&service.file.service, witness, &[])?;
            for (index, call) in calls.iter().enumerate() {
                let id = call["operation"].as_str().unwrap_or_default();
                let Some(operation) = service.operations.iter().find(|known| known.id.as_str() == id) else { continue };
                if !wanted(id) {
                    continue;
                }
                session.calls.push(placed(operation, &format!("call {}", index + 1), &mock.url, &call["with"]));
                if seen.insert(id) {
                    once.push((operation, &call["with"]));
                }
            }
            session.mocks.push(mock);
        }
        let mock = Mock::start(&service.file.service, witness, &["--scenarios", scenarios])?;
        for (operation, values) in once {
            session.calls.extend(operation.errors.keys().map(|code| placed(operation, code, &mock.url, values)));
            for (case, answer) in full_answer::answers(service, operation) {
                let mut call = placed(operation, case, "", values);
                call["answer"] = answer.into();
                session.calls.push(call);
            }
        }
        session.mocks.push(mock);
        Ok(session)
    }

    /// Ends the servers.
    pub(super) fn end(self) {
        drop(self.mocks);
    }

    /// What a script is told.
    pub(super) fn task(&self, witness: &Value) -> Value {
        json!({"witness": witness, "access": super::ACCESS, "secret": super::SECRET, "calls": self.calls})
    }
}

/// A call with each value at its place.
fn placed(operation: &Operation, case: &str, address: &str, values: &Value) -> Value {
    let mut call = json!({"operation": operation.id.as_str(), "case": case, "address": address});
    for place in ["path", "query", "header", "body"] {
        call[place] = Map::new().into();
    }
    for (place, name, _) in operation.parameters() {
        if let Some(value) = values.get(name.as_str()) {
            call[place.name()][name.as_str()] = value.clone();
        }
    }
    call
}
