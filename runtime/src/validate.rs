//! Checks a request against its tables before it is sent, and reports everything at once.

mod amount;
mod compare;
mod glance;
mod kind;
mod limits;
mod pattern;
mod presence;
mod report;
mod rules;
mod segment;
mod value;
mod violation;

pub(crate) use segment::is_segment;
use violation::{About, Check, Inside, Of};
pub use violation::{Violation, ViolationKind, Violations};

use crate::values::Values;
use crate::{Descriptor, Fields, Operation, Parameter, Place, Service, ToWire, Wire};
use report::{Report, Spot};

/// Checks a request against the tables of its operation.
///
/// All violations are reported, not the first one alone. What a violation says can be wrong when a table is: each has
/// an id that a call may ignore, and [`Raw`](crate::Raw) lifts all checks of the parameters that it edits. A violation
/// that is [`binding`](Violation::is_binding) is lifted by `Raw` alone.
#[must_use]
pub fn validate<O: Operation>(operation: &O) -> Violations {
    check_fields(operation, O::descriptor(), O::SERVICE, operation.edited())
}

/// One body of code for all operations.
fn check_fields(
    request: &dyn Fields,
    descriptor: &'static Descriptor,
    service: &'static Service,
    edited: &[String],
) -> Violations {
    let mut report = Report::new(descriptor, service);
    request.read(&mut |wires| check_all(&mut report, &Values::new(descriptor, wires, edited)));
    report.violations
}

/// The same for all operations at once. It allocates only where something is wrong.
pub(crate) fn check(values: Values<'_>, service: &'static Service) -> Violations {
    let mut report = Report::new(values.descriptor, service);
    check_all(&mut report, &values);
    report.violations
}

fn check_all(report: &mut Report, values: &Values<'_>) {
    let glance = report.glance;
    for (parameter, wire) in values.descriptor.parameters.iter().zip(values.wires) {
        if !glance.is_valid(parameter, wire) && !values.is_edited(parameter.name) {
            value::check(report, values, &Spot::top(parameter), wire);
        }
    }
    rules::check(report, values);
}

/// The violations of one value that stands in no operation.
pub(crate) fn check_one(parameter: &'static Parameter, value: &Wire, service: &'static Service) -> Violations {
    let mut report = Report::new(Descriptor::UNKNOWN, service);
    value::check(&mut report, &Values::new(Descriptor::UNKNOWN, &[], &[]), &Spot::top(parameter), &value.to_wire());
    report.violations
}

/// What holds in every mode of validation.
pub(crate) fn check_binding(values: Values<'_>, service: &'static Service) -> Violations {
    let mut report = Report::new(values.descriptor, service);
    for (parameter, wire) in values.iter() {
        if parameter.place == Place::Path && !values.is_edited(parameter.name) {
            segment::check(&mut report, &Spot::top(parameter), &wire);
        }
    }
    report.violations
}
