//! A request as data: values by name, and one parameter of which a state is said instead.

use serde_json::{Map, Value};
use speclang::model::State;

/// What a request says for a name.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Given {
    State(State),
    Value(Value),
}

/// Values of a request, in the form that they have in a JSON body.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Request {
    values: Map<String, Value>,
    said: Option<(String, State)>,
}

impl Request {
    /// Sets a value; a name with points is that of a field, in objects or in the first objects of lists.
    pub(crate) fn set(&mut self, name: &str, value: Value) {
        if let Some((object, own)) = self.holder_mut(name) {
            object.insert(own.to_owned(), value);
        }
        if self.said.as_ref().is_some_and(|(said, _)| said == name) {
            self.said = None;
        }
    }

    /// Says a state in place of a value.
    pub(crate) fn say(&mut self, name: &str, state: State) {
        self.remove(name);
        if state != State::Absent {
            self.said = Some((name.to_owned(), state));
        }
    }

    /// Takes a value out.
    pub(crate) fn remove(&mut self, name: &str) {
        if let Some((object, own)) = self.holder_mut(name) {
            object.remove(own);
        }
    }

    /// The object that a name stands in, and its own name there.
    fn holder_mut<'n>(&mut self, name: &'n str) -> Option<(&mut Map<String, Value>, &'n str)> {
        let mut parts = name.split('.');
        let own = parts.next_back()?;
        let object = parts.try_fold(&mut self.values, |object, part| match object.get_mut(part)? {
            Value::Array(items) => items.first_mut()?.as_object_mut(),
            value => value.as_object_mut(),
        })?;
        Some((object, own))
    }

    /// What is said for a name.
    pub(crate) fn given(&self, name: &str) -> Given {
        if let Some((said, state)) = &self.said
            && said == name
        {
            return Given::State(*state);
        }
        let mut parts = name.split('.');
        let first = parts.next().and_then(|part| self.values.get(part));
        let value = parts.fold(first, |value, part| match value {
            Some(Value::Array(items)) => items.first().and_then(|item| item.get(part)),
            value => value.and_then(|value| value.get(part)),
        });
        value.map_or(Given::State(State::Absent), |value| Given::Value(value.clone()))
    }

    /// The JSON that stands in a body under a name, with the state that is said of a field in it.
    pub(crate) fn json(&self, name: &str) -> Option<Value> {
        let mut whole = self.clone();
        let stand_in = |state| match state {
            State::Null => Value::Null,
            State::EmptyList => Value::Array(Vec::new()),
            _ => Value::String(String::new()),
        };
        if let Some((said, state)) = whole.said.take() {
            whole.set(&said, stand_in(state));
        }
        whole.values.remove(name)
    }

    /// The request in one line, by which requests are told apart.
    pub(crate) fn to_line(&self) -> String {
        format!("{} {:?}", Value::Object(self.values.clone()), self.said)
    }

    /// Whether a value is given.
    pub(crate) fn has(&self, name: &str) -> bool {
        matches!(self.given(name), Given::Value(_))
    }
}
