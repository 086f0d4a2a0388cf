//! How a request is changed so that it keeps the rules: what they name is left out, added, or given another value.

use std::collections::BTreeSet;

use serde_json::Value;
use speclang::model::{Base, Conditional, Demand, Place, Statement};

use super::cells::{Said, Spot};
use super::request::Request;
use super::rules::Counts;
use super::samples::{self, Which};
use super::stage::Stage;

/// Most requests that are looked at; rules that name few parameters are kept within a handful.
const MOST: usize = 300;

/// How many rules a request breaks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Faults {
    /// As the server counts what is given.
    pub(crate) of_server: usize,
    /// As clients do.
    pub(crate) of_clients: usize,
}

impl Stage<'_> {
    /// How many rules a request breaks once something is said in it.
    pub(crate) fn faults(&self, spot: Option<(&Spot<'_>, Said)>, request: &Request) -> Faults {
        let said = spot.map(|(spot, said)| self.saying(spot, said, request));
        let request = said.as_ref().unwrap_or(request);
        let count = |counts| self.oracle.broken(request, counts).len();
        Faults { of_server: count(Counts::Values), of_clients: count(Counts::States) }
    }

    /// The nearest request that keeps all rules once something is said in it, or as many as can be. The parameter in question
    /// and what it lies in stay as they are, and so does the case of its table that applies.
    pub(crate) fn kept(&self, spot: Option<(&Spot<'_>, Said)>, request: Request) -> Request {
        let case = |request: &Request| spot.and_then(|(spot, _)| self.oracle.case(request, spot));
        let wanted = case(&request);
        let mut best = (self.faults(spot, &request), request);
        let mut seen = BTreeSet::from([best.1.to_line()]);
        let mut waiting = vec![best.clone()];
        while best.0 != Faults::default() && seen.len() < MOST && !waiting.is_empty() {
            let next = (0..waiting.len()).min_by_key(|at| waiting[*at].0).unwrap_or_default();
            let (_, request) = waiting.remove(next);
            for edited in self.edits(spot, &request) {
                if case(&edited) == wanted && seen.insert(edited.to_line()) {
                    let faults = self.faults(spot, &edited);
                    if faults < best.0 {
                        best = (faults, edited.clone());
                    }
                    waiting.push((faults, edited));
                }
            }
        }
        best.1
    }

    /// The request with one change to something that a broken rule names; what needs the least comes first.
    fn edits(&self, spot: Option<(&Spot<'_>, Said)>, request: &Request) -> Vec<Request> {
        let said = spot.map(|(spot, said)| self.saying(spot, said, request));
        let said = said.as_ref().unwrap_or(request);
        let broken = [Counts::Values, Counts::States].map(|counts| self.oracle.broken(said, counts));
        let stays =
            |name: &str| spot.is_some_and(|(spot, _)| spot.name == name || spot.around().any(|outer| outer == name));
        let mut edited = Vec::new();
        for statement in broken.into_iter().flatten() {
            for other in statement.parameters().into_iter().filter(|name| !stays(name)) {
                let Some(other) = self.oracle.spot(other) else { continue };
                let values = self.values(other, statement);
                let with = |value: Value| {
                    let mut request = request.clone();
                    self.set(&mut request, other, value);
                    request
                };
                if request.has(&other.name) && !other.field.required && other.place != Place::Path {
                    let mut without = request.clone();
                    without.remove(&other.name);
                    edited.push(without);
                }
                edited.extend(values.into_iter().map(with));
            }
        }
        edited
    }

    /// Values that may help with a rule.
    fn values(&self, spot: &Spot<'_>, statement: &Statement) -> Vec<Value> {
        let json = |text: &str| samples::json_of(self.oracle.service, spot.field, text);
        let in_list = |value: Value| if spot.field.ty.is_list() { Value::Array(vec![value]) } else { value };
        let of_rule: Vec<String> = match statement {
            Statement::Conditional(Conditional { parameter, demand, .. }) if *parameter == spot.name => match demand {
                Demand::OneOf(listed) => listed.clone(),
                Demand::InRange(range) => [range.min, range.max].iter().flatten().map(ToString::to_string).collect(),
                _ => Vec::new(),
            },
            _ => Vec::new(),
        };
        let of_type = match self.oracle.service.base(&spot.field.ty) {
            Base::Enum(..) => samples::accepted(self.oracle.service, spot.field),
            _ => Vec::new(),
        };
        let listed = of_rule.iter().map(String::as_str).chain(of_type).map(|text| in_list(json(text)));
        listed.chain([Which::Hit, Which::Other].map(|which| self.sample(spot, which))).collect()
    }

    /// Sets a value, in objects that it needs around it.
    pub(crate) fn set(&self, request: &mut Request, spot: &Spot<'_>, value: Value) {
        for outer in spot.around().filter_map(|outer| self.oracle.spot(outer)) {
            if !request.has(&outer.name) {
                request.set(&outer.name, self.sample(outer, Which::Hit));
            }
        }
        request.set(&spot.name, value);
    }
}
