//! Checks a request against its tables before it is sent, and reports everything at once.

mod compare;
mod kind;
mod limits;
mod presence;
mod report;
mod rules;
mod segment;
mod value;
mod violation;

pub use violation::{Violation, Violations};

use crate::values::Values;
use crate::{Operation, Place, Service};
use report::{Report, Spot};

/// Checks a request against the tables of its operation.
///
/// All violations are reported, not the first one alone. What a violation says can be wrong when a table is: each has
/// an id that a call may ignore, and [`Raw`](crate::Raw) lifts all checks of the parameters that it edits. A violation
/// that is [`binding`](Violation::binding) is lifted by `Raw` alone.
#[must_use]
pub fn validate<O: Operation>(operation: &O) -> Violations {
    let wires = operation.to_wire();
    check(Values::new(O::DESCRIPTOR, &wires, operation.edited()), O::SERVICE)
}

/// The same for all operations at once.
pub(crate) fn check(values: Values<'_>, service: &'static Service) -> Violations {
    let mut report = Report::new(values, service);
    for (parameter, wire) in values.iter() {
        if !values.is_edited(parameter.name) {
            value::check(&mut report, &Spot::top(parameter), wire);
        }
    }
    rules::check(&mut report);
    report.violations
}

/// What holds in every mode of validation.
pub(crate) fn check_binding(values: Values<'_>, service: &'static Service) -> Violations {
    let mut report = Report::new(values, service);
    for (parameter, wire) in values.iter() {
        if parameter.place == Place::Path && !values.is_edited(parameter.name) {
            segment::check(&mut report, &Spot::top(parameter), wire);
        }
    }
    report.violations
}
