//! Collects violations, and knows where in the request each check stands.

use super::{Violation, Violations};
use crate::values::{Values, show};
use crate::{Parameter, Place, Service, Wire};

/// The violations found so far, with everything that checks look at.
pub(super) struct Report<'a> {
    pub(super) values: Values<'a>,
    pub(super) service: &'static Service,
    pub(super) violations: Violations,
}

/// A value's place in the request.
pub(super) struct Spot {
    pub(super) parameter: &'static Parameter,
    /// Path with indices: `product_infos[2].id`.
    path: String,
    /// Path without them, with which ids begin: one id speaks of all items.
    id: String,
    inside_secret: bool,
}

impl Spot {
    /// A top-level parameter.
    pub(super) fn top(parameter: &'static Parameter) -> Self {
        Self { parameter, path: parameter.name.to_owned(), id: parameter.name.to_owned(), inside_secret: false }
    }

    /// An item of the list at this place.
    pub(super) fn item(&self, index: usize) -> Self {
        Self {
            parameter: self.parameter,
            path: format!("{}[{index}]", self.path),
            id: self.id.clone(),
            inside_secret: self.inside_secret,
        }
    }

    /// A field of the object at this place.
    pub(super) fn field(&self, field: &'static Parameter) -> Self {
        Self {
            parameter: field,
            path: format!("{}.{}", self.path, field.name),
            id: format!("{}.{}", self.id, field.name),
            inside_secret: self.inside_secret || self.parameter.secret,
        }
    }

    pub(super) fn place(&self) -> Place {
        self.parameter.place
    }
}

impl<'a> Report<'a> {
    pub(super) fn new(values: Values<'a>, service: &'static Service) -> Self {
        Self { values, service, violations: Violations::default() }
    }

    /// Reports that the value at this place fails the named check.
    pub(super) fn add(&mut self, spot: &Spot, check: &str, value: &Wire, limit: String, allowed: String) {
        self.push(spot, check, value, [limit, allowed], false);
    }

    /// The same for a check that nobody can ignore.
    pub(super) fn add_binding(&mut self, spot: &Spot, check: &str, value: &Wire, limit: String) {
        self.push(spot, check, value, [limit, String::new()], true);
    }

    fn push(&mut self, spot: &Spot, check: &str, value: &Wire, [limit, allowed]: [String; 2], binding: bool) {
        let own = spot.parameter.source;
        self.violations.push(Violation {
            rule: format!("{}.{check}", spot.id),
            parameter: spot.path.clone(),
            value: show(spot.parameter, value, spot.inside_secret),
            limit,
            allowed,
            binding,
            source: if own.is_empty() { self.values.descriptor.source } else { own },
        });
    }
}
