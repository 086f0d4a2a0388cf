//! Headers that a call's options say: one that the operation has a parameter for is judged as that parameter's value.

use super::CallOptions;
use crate::encode::trimmed;
use crate::{Descriptor, Kind, Parameter, Place, Wire};

/// The values that the options say, each with its index among those of the request.
pub(super) fn said(descriptor: &Descriptor, options: &CallOptions) -> Vec<(usize, Wire)> {
    let said = options.headers.iter().filter_map(|(name, text)| {
        let (index, parameter) = descriptor.parameter(descriptor.stands_at(Place::Header, name)?.name)?;
        Some((index, value(parameter, trimmed(text))))
    });
    said.collect()
}

/// The value that goes out in this text.
fn value(parameter: &Parameter, text: &str) -> Wire {
    let single = |text: &str| match (parameter.kind, text) {
        (Kind::Integer | Kind::Unsigned | Kind::Decimal, number) => Wire::Number(number.to_owned()),
        (Kind::Boolean, "true" | "false") => Wire::Bool(text == "true"),
        _ => Wire::Text(text.to_owned()),
    };
    if parameter.is_list() { Wire::List(text.split(',').map(single).collect()) } else { single(text) }
}
