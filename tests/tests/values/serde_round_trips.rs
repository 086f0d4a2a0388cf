//! Every request and every answer of both services comes back from the formats of serde as it was.

use std::collections::BTreeMap;
use std::fmt::Debug;

use api_runtime::{Decode, Operation};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use speclang::model::Service;

use super::{answer_texts, bss_cases, bssintl_cases};

/// Goes through formats that differ in what they hand out: text, values, and values that were written as YAML.
fn comes_back<T: Serialize + DeserializeOwned + PartialEq + Debug>(what: &str, value: &T) -> Value {
    let text = serde_json::to_string(value).unwrap_or_else(|error| panic!("{what}: {error}"));
    let read = |format, read: Result<T, String>| {
        let read = read.unwrap_or_else(|error| panic!("{what}, {format}: {error}\n{text}"));
        assert!(read == *value, "{what}, {format}: {read:?}\n{value:?}\n{text}");
    };
    read("text", serde_json::from_str(&text).map_err(|error| error.to_string()));
    let tree = serde_json::to_value(value).expect("it was text before");
    read("values", serde_json::from_value(tree.clone()).map_err(|error| error.to_string()));
    let yaml = serde_yaml::to_string(value).expect("it was text before");
    read("YAML", serde_yaml::from_str(&yaml).map_err(|error| error.to_string()));
    tree
}

/// What was tried of one service.
struct RoundTrips {
    service: Service,
    requests: usize,
    states: BTreeMap<String, usize>,
    answers: usize,
    operations: usize,
}

impl RoundTrips {
    fn of(service: Service) -> Self {
        Self { service, requests: 0, states: BTreeMap::new(), answers: 0, operations: 0 }
    }

    fn request<O>(&mut self, operation: &str, parameter: &str, state: &str, request: &O)
    where
        O: Operation + Serialize + DeserializeOwned + PartialEq + Debug,
    {
        let tree = comes_back(&format!("{operation}, {parameter} {state}"), request);
        // What goes out is what was kept.
        let again: O = serde_json::from_value(tree.clone()).expect("it was read before");
        let (before, after) = (api_runtime::encode(request), api_runtime::encode(&again));
        assert_eq!(before.uri_path_and_query(), after.uri_path_and_query(), "{operation}, {parameter} {state}");
        assert_eq!((before.body, before.headers), (after.body, after.headers), "{operation}, {parameter} {state}");
        let wires = O::to_wire(request);
        let sent = O::descriptor().parameters.iter().zip(&wires).filter(|(_, wire)| wire.is_present());
        let mut names: Vec<&str> = sent.map(|(known, _)| known.name).collect();
        names.sort_unstable();
        let keys: Vec<&str> = tree.as_object().expect("an object").keys().map(String::as_str).collect();
        assert_eq!(keys, names, "{operation}, {parameter} {state}: one key for each parameter that is sent");
        self.requests += 1;
        *self.states.entry(state.to_owned()).or_default() += 1;
    }

    fn answers<O: Operation<Response: Serialize + DeserializeOwned + PartialEq + Debug>>(&mut self, operation: &str) {
        let known = self.service.operations.iter().find(|known| known.id.as_str() == operation);
        let known = known.unwrap_or_else(|| panic!("the spec has no {operation}"));
        for text in answer_texts::answers(&self.service, known) {
            let answer = O::Response::decode_body(text.as_bytes());
            let answer = answer.unwrap_or_else(|error| panic!("{operation}: {error}\n{text}"));
            comes_back(operation, &answer);
            // The body itself can be read as well, with all digits of its numbers.
            let read: O::Response = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{operation}: {error}"));
            assert!(read == answer, "{operation}: {read:?}\n{answer:?}");
            self.answers += 1;
        }
        self.operations += 1;
    }

    fn finish(&self) {
        assert_eq!(self.operations, self.service.operations.len(), "every operation was tried");
        assert!(self.requests > 5 * self.operations && self.answers == 7 * self.operations, "{}", self.requests);
        for state in ["value", "absent", "null", "empty string"] {
            let known = self.states.keys().any(|known| known.replace('_', " ") == state);
            assert!(known, "no request was in the state `{state}`: {:?}", self.states);
        }
    }
}

macro_rules! visitor {
    ($cases:ident) => {
        impl $cases::Visitor for RoundTrips {
            fn visit<O: $cases::Plain + Operation<Response: $cases::Plain>>(
                &mut self,
                operation: &str,
                parameter: &str,
                state: &str,
                request: &O,
            ) {
                if parameter.is_empty() {
                    self.answers::<O>(operation);
                }
                self.request(operation, parameter, state, request);
            }
        }
    };
}

visitor!(bss_cases);
visitor!(bssintl_cases);

#[test]
fn every_request_and_answer_comes_back_as_it_was() {
    for service in answer_texts::services() {
        let name = service.file.service.as_str().to_owned();
        let mut trips = RoundTrips::of(service);
        match name.as_str() {
            "bss" => bss_cases::visit_all(&mut trips),
            "bssintl" => bssintl_cases::visit_all(&mut trips),
            other => panic!("the service `{other}` has no client in this test"),
        }
        trips.finish();
    }
}
