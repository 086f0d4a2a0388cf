//! What every call carries beside its parameters, as `--explain` says it.

use std::io::{self, Write};

use api_runtime::{Descriptor, Place, Service};

use crate::settings::{Settings, Value};
use crate::shown;

/// Constants, then values that the client sets, each with where it comes from.
pub(crate) fn explain(
    (service, descriptor): (&Service, &Descriptor),
    settings: &Settings,
    output: &mut dyn Write,
) -> io::Result<()> {
    // An operation that has the parameter itself is an exception.
    let is_own = |place: Place, name: &str| {
        descriptor.parameters.iter().any(|of| of.place == place && of.name.eq_ignore_ascii_case(name))
    };
    for constant in service.every_call.iter().filter(|constant| !is_own(constant.place, constant.name)) {
        writeln!(output, "{}: \"{}\" → sent with every call", constant.name, shown::line(constant.value))?;
    }
    for (known, (name, value)) in service.client_values.iter().zip(&settings.set) {
        // A path has it only where it has its placeholder, and the address is none of the call's parameters.
        let is_elsewhere =
            known.parameter.place == Place::Path && !descriptor.path.contains(&["{", name, "}"].concat());
        if known.of_endpoint || is_elsewhere || is_own(known.parameter.place, name) {
            continue;
        }
        match value {
            Some(Value { text, source }) => {
                writeln!(output, "{name}: \"{}\" → sent with every call, from {source}", shown::line(text))?;
            }
            None => writeln!(output, "{name}: absent → not set")?,
        }
    }
    Ok(())
}
