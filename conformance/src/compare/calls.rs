//! Both clients against the mock server: each performs the calls of `calls.yaml`, and is refused with every documented code.

use serde_json::{Value, json};
use speclang::model::{Operation, Service};
use specwright::Failure;

use super::answers::{self, Judged};
use super::session::Session;
use super::{Counts, Data, Difference, Python, cargo_run};

/// Lets both clients call, and judges what they understood. A call that fails is a complaint and cannot be explained.
pub(super) fn compare(
    service: &Service,
    facts: &Value,
    data: &Data,
    python: &Python<'_>,
    found: &mut Vec<Difference>,
    counts: &mut Counts,
) -> Result<Vec<String>, Failure> {
    let (witness, lists) = (&data.witness, &data.calls);
    let mut complaints = Vec::new();
    let scenarios = python.home().join("refusals.json");
    python.project().write(&scenarios, &refusals(service).to_string())?;
    let in_sdk = |operation: &str| facts["operations"][operation].is_object();

    let theirs = Session::start(service, witness, lists, &scenarios.display().to_string(), &in_sdk)?;
    let answers = python.run("official_calls.py", &theirs.task(witness))?;
    theirs.end();
    let judged = answers::of_sdk(service, &answers, found);
    counts.performed_by_sdk = judged.operations.len();
    complaints.extend(told("the SDK", service, &judged, counts, &in_sdk));

    let ours = Session::start(service, witness, lists, &scenarios.display().to_string(), &|_| true)?;
    let mut task = ours.task(witness);
    task["command"] = cargo_run(&witness["performer"]).into();
    let answers = python.run("our_calls.py", &task)?;
    ours.end();
    let judged = answers::of_ours(service, &answers);
    counts.performed_by_us = judged.operations.len();
    complaints.extend(told("our client", service, &judged, counts, &|_| true));
    Ok(complaints)
}

/// Takes over the counts; gives the complaints, with those about operations that were not performed.
fn told(
    who: &str,
    service: &Service,
    judged: &Judged,
    counts: &mut Counts,
    wanted: &dyn Fn(&str) -> bool,
) -> Vec<String> {
    counts.calls += judged.calls;
    counts.whole_answers += judged.whole_answers;
    counts.whole_members += judged.whole_members;
    counts.refusals += judged.refusals;
    counts.members += judged.members;
    let missing = service.operations.iter().map(|operation| operation.id.as_str());
    let missing = missing.filter(|id| wanted(id) && !judged.operations.contains(*id));
    let missing = missing.map(|id| format!("{who} never called {id}"));
    let complaints = judged.complaints.iter().map(|complaint| format!("{who}: {complaint}"));
    complaints.chain(missing).collect()
}

/// What is wrong with `calls.yaml`: it holds lists of calls by their titles, each of an operation with its parameters.
pub(super) fn complaints(service: &Service, lists: &Value) -> Vec<String> {
    let Some(lists) = lists.as_object() else { return vec!["expected a map of lists of calls".to_owned()] };
    let mut complaints = Vec::new();
    for (title, calls) in lists {
        let Some(calls) = calls.as_array() else {
            complaints.push(format!("`{title}`: expected a list of calls"));
            continue;
        };
        for call in calls {
            let keys = call.as_object().into_iter().flatten().map(|(key, _)| key.as_str());
            let is_call = keys.clone().all(|key| ["operation", "with"].contains(&key))
                && call.get("with").is_none_or(Value::is_object);
            let Some(id) = call["operation"].as_str().filter(|_| is_call) else {
                complaints
                    .push(format!("a call has `operation`, a name, perhaps `with`, a map, and nothing else: {call}"));
                continue;
            };
            let Some(operation) = service.operations.iter().find(|known| known.id.as_str() == id) else {
                complaints.push(format!("unknown operation `{id}`"));
                continue;
            };
            let names = call["with"].as_object().into_iter().flatten().map(|(name, _)| name);
            let strangers = names.filter(|name| operation.parameter(name).is_none());
            complaints.extend(strangers.map(|name| format!("{id} has no parameter `{name}`")));
        }
    }
    complaints
}

/// A scenario for each documented code of each operation, in the order of the spec.
fn refusals(service: &Service) -> Value {
    let coded = |operation: &Operation| {
        let id = operation.id.value.clone();
        let entry = |code: &str| json!({"operation": id.as_str(), "fault": "code", "code": code, "times": 1});
        operation.errors.keys().map(entry).collect::<Vec<_>>()
    };
    service.operations.iter().flat_map(coded).collect()
}
