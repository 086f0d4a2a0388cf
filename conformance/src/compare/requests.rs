//! Client against SDK: both send the same cases to a recorder, and what arrives is compared.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use speclang::model::{Field, Operation, Place, Service};
use specwright::Failure;

use super::sample::{self, Kind, TRICKY, Tricky};
use super::{ACCESS, Counts, Difference, Python, SECRET, cargo_run};

/// Headers in which two clients may differ: those of the connection, and those that name the client.
const CONNECTION: [&str; 7] =
    ["accept", "accept-encoding", "authorization", "connection", "content-length", "host", "user-agent"];

/// A request by its operation and case.
type Requests = BTreeMap<(String, String), Value>;

/// Lets both clients send, and compares.
pub(super) fn compare(
    service: &Service,
    facts: &Value,
    witness: &Value,
    python: &Python<'_>,
    found: &mut Vec<Difference>,
    counts: &mut Counts,
) -> Result<(), Failure> {
    let both: Vec<Both<'_>> =
        service.operations.iter().filter_map(|operation| Both::of(service, operation, facts)).collect();
    let more: Vec<Value> = both.iter().flat_map(Both::more_cases).collect();
    let mut all: Vec<Value> = both.iter().flat_map(Both::cases).collect();
    all.extend(more.iter().cloned());
    let mut task = json!({"witness": witness, "access": ACCESS, "secret": SECRET, "cases": all, "more": more});
    let theirs = by_case(&python.run("official.py", &task)?);
    task["command"] = command(witness);
    let ours = by_case(&python.run("ours.py", &task)?);

    for ((operation, case), sdk) in &theirs {
        let mut differ = |part: &str, spec: &str, sdk: &str| {
            let (operation, path) = (operation.clone(), format!("sent.{case}.{part}"));
            found.push(Difference { operation, path, spec: spec.to_owned(), sdk: sdk.to_owned() });
        };
        let Some(client) = ours.get(&(operation.clone(), case.clone())) else {
            differ("request", "never sent", "sent");
            continue;
        };
        counts.requests += 1;
        for part in ["method", "path", "query", "body"] {
            let (client, sdk) = (shown(&client[part]), shown(&sdk[part]));
            if client != sdk {
                differ(part, &client, &sdk);
            }
        }
        let (client, sdk) = (headers(service, &client["headers"]), headers(service, &sdk["headers"]));
        if client != sdk {
            differ("headers", &client, &sdk);
        }
    }
    for ((operation, case), client) in &ours {
        counts.signatures += 1;
        let (sent, signed) = (shown(&client["headers"]["authorization"]), shown(&client["signature"]));
        if sent != signed {
            let (operation, path) = (operation.clone(), format!("sent.{case}.signature"));
            found.push(Difference { operation, path, spec: sent, sdk: signed });
        }
    }
    Ok(())
}

/// The program of ours that sends every case, as the witness file names it, with what it is told.
fn command(witness: &Value) -> Value {
    let Tricky { text, decimal } = TRICKY;
    let told = ["{address}", ACCESS, SECRET, text, decimal].map(str::to_owned);
    cargo_run(&witness["sender"]).into_iter().chain(told).collect()
}

/// An operation of both, with the parameters that both can send.
struct Both<'a> {
    service: &'a Service,
    operation: &'a Operation,
    parameters: Vec<(Place, &'a str, &'a Field)>,
}

impl<'a> Both<'a> {
    /// The operation, where the SDK has it. A parameter that the SDK lacks is a difference of the contract already; what a path or
    /// every request needs is sent all the same.
    fn of(service: &'a Service, operation: &'a Operation, facts: &Value) -> Option<Self> {
        let sdk = facts["operations"][operation.id.as_str()].as_object()?;
        let is_known = |(place, name, field): &(Place, &str, &Field)| {
            sample::is_always(field) || *place == Place::Path || !sdk["parameters"][place.name()][*name].is_null()
        };
        let parameters = operation.parameters().map(|(place, name, field)| (place, name.as_str(), field));
        Some(Self { service, operation, parameters: parameters.filter(is_known).collect() })
    }

    /// Whether the SDK lacks a parameter: the generator's sample of all of them is then not for both.
    fn lacks_some(&self) -> bool {
        self.parameters.len() < self.operation.parameters().count()
    }

    /// The parameters whose value a caller chooses.
    fn chosen(&self) -> impl Iterator<Item = &(Place, &'a str, &'a Field)> {
        self.parameters.iter().filter(|(.., field)| field.constant.is_none())
    }

    /// The cases that the generator has samples for, in its own words and in ours.
    fn cases(&self) -> Vec<Value> {
        let plain = |wanted: bool| wanted.then_some(Kind::Plain);
        let mut cases = vec![named("required", self.case(&|_, required| plain(required)))];
        if !self.lacks_some() {
            cases.push(named("all", self.case(&|_, _| plain(true))));
        }
        for (_, parameter, field) in self.chosen() {
            if !field.required {
                cases.push(named(parameter, self.case(&|name, required| plain(required || name == *parameter))));
            }
            if sample::value(self.service, field, Kind::Tricky).is_some() {
                let values =
                    self.case(&|name, required| if name == *parameter { Some(Kind::Tricky) } else { plain(required) });
                cases.push(named(&format!("{parameter} tricky"), values));
            }
        }
        cases
    }

    /// Cases whose values our program is told: each parameter at its ends and empty, and all at once.
    fn more_cases(&self) -> Vec<Value> {
        let mut cases = Vec::new();
        if self.lacks_some() {
            cases.push(named("all that both have", self.case(&|_, _| Some(Kind::Plain))));
        }
        for (kind, word) in Kind::MORE {
            let has = |(place, _, field): &&(Place, &str, &Field)| {
                // A path with an empty segment is another path.
                !(kind == Kind::Empty && *place == Place::Path) && sample::value(self.service, field, kind).is_some()
            };
            let known: Vec<&str> = self.chosen().filter(has).map(|(_, name, _)| *name).collect();
            let of = |changed: &dyn Fn(&str) -> bool| {
                self.case(&|name, required| {
                    if known.contains(&name) && changed(name) { Some(kind) } else { required.then_some(Kind::Plain) }
                })
            };
            let alone =
                known.iter().map(|parameter| named(&format!("{parameter} {word}"), of(&|name| name == *parameter)));
            cases.extend(alone);
            if known.len() > 1 {
                cases.push(named(&format!("all {word}"), of(&|_| true)));
            }
        }
        cases
    }

    /// The values of a case by place; the choice says which sample a parameter has, knowing whether every request carries it.
    fn case(&self, chosen: &dyn Fn(&str, bool) -> Option<Kind>) -> Value {
        let mut places: BTreeMap<&str, Map<String, Value>> =
            ["path", "query", "header", "body"].map(|place| (place, Map::new())).into();
        for (place, name, field) in &self.parameters {
            let value =
                chosen(name, sample::is_always(field)).and_then(|kind| sample::value(self.service, field, kind));
            let value = if *place == Place::Path { value.map(sample::segment) } else { value };
            if let (Some(value), Some(values)) = (value, places.get_mut(place.name())) {
                values.insert((*name).to_owned(), value);
            }
        }
        json!({"operation": self.operation.id.as_str(), "path": places["path"], "query": places["query"],
            "header": places["header"], "body": places["body"]})
    }
}

fn named(case: &str, mut values: Value) -> Value {
    values["case"] = case.into();
    values
}

fn by_case(sent: &Value) -> Requests {
    let key = |request: &Value| (shown(&request["operation"]), shown(&request["case"]));
    sent.as_array().into_iter().flatten().map(|request| (key(request), request.clone())).collect()
}

/// The headers that must be alike, one a line; the time of signing is the clock's.
fn headers(service: &Service, headers: &Value) -> String {
    let date = service.file.auth.signature.as_ref().map(|scheme| scheme.date_header.to_lowercase());
    let ours = |name: &str| !CONNECTION.contains(&name) && Some(name) != date.as_deref();
    let entries = headers.as_object().into_iter().flatten().filter(|(name, _)| ours(name));
    entries.map(|(name, value)| format!("{name}: {}", shown(value))).collect::<Vec<_>>().join("; ")
}

/// A text; nothing is shown as a word, so that an entry of the list can speak of it.
fn shown(value: &Value) -> String {
    value.as_str().filter(|text| !text.is_empty()).unwrap_or("nothing").to_owned()
}
