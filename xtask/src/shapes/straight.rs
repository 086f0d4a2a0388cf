//! What straight-line requests call: one thin function for each kind of limit.
#![allow(warnings)]
pub use serde::{Deserialize, Serialize};

pub type Text = String;
pub type Exact = String;

#[derive(Debug, Clone, PartialEq, Deserialize)]
pub enum Given<T> { Value(T), Empty, EmptyString, Null, EmptyList }

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State { Absent, Empty, EmptyString, Null, EmptyList, NonEnum, Given }

pub struct Violation { pub rule: String, pub parameter: &'static str, pub value: String, pub allowed: &'static str }

pub trait Parameter {
    fn text(&self) -> Option<Text>;
    fn state(&self) -> State { State::Given }
}
impl<T: Serialize> Parameter for T {
    fn text(&self) -> Option<Text> { None }
}

pub fn check(found: &mut Vec<Violation>, name: &'static str, limit: &'static str, value: &dyn Parameter, bound: usize, allowed: &'static str) {
    if let Some(text) = value.text().filter(|text| text.chars().count() > bound) {
        found.push(Violation { rule: format!("{name}.{limit}"), parameter: name, value: text, allowed });
    }
}
pub fn check_number(found: &mut Vec<Violation>, name: &'static str, limit: &'static str, value: &dyn Parameter, bound: &'static str) {
    if let Some(text) = value.text().filter(|text| text.len() > bound.len()) {
        found.push(Violation { rule: format!("{name}.{limit}"), parameter: name, value: text, allowed: bound });
    }
}
pub fn check_values(found: &mut Vec<Violation>, name: &'static str, limit: &'static str, value: &dyn Parameter, values: &[&'static str]) {
    if let Some(text) = value.text().filter(|text| !values.contains(&text.as_str())) {
        found.push(Violation { rule: format!("{name}.{limit}"), parameter: name, value: text, allowed: "" });
    }
}

impl<T: Serialize> Serialize for Given<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self { Self::Value(value) => value.serialize(serializer), _ => serializer.serialize_none() }
    }
}
