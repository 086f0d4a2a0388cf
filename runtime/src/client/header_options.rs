//! Headers that a call's options say: one that the operation has a parameter for is judged as that parameter's value.

use super::CallOptions;
use crate::encode::BLANKS;
use crate::values::Values;
use crate::{Kind, Parameter, Place, Wire};

/// The values of the request with those that its options replace; nothing where they replace none.
pub(super) fn replaced(values: Values<'_>, options: &CallOptions) -> Option<Vec<Wire>> {
    let mut wires: Option<Vec<Wire>> = None;
    for (name, text) in &options.headers {
        let Some(parameter) = values.descriptor.stands_at(Place::Header, name) else { continue };
        let Some((index, _)) = values.descriptor.parameter(parameter.name) else { continue };
        let wires = wires.get_or_insert_with(|| values.wires.to_vec());
        if let Some(wire) = wires.get_mut(index) {
            *wire = said(parameter, text.trim_matches(BLANKS));
        }
    }
    wires
}

/// The value that goes out in this text.
fn said(parameter: &Parameter, text: &str) -> Wire {
    let single = |text: &str| match (parameter.kind, text) {
        (Kind::Integer | Kind::Decimal, number) => Wire::Number(number.to_owned()),
        (Kind::Boolean, "true" | "false") => Wire::Bool(text == "true"),
        _ => Wire::Text(text.to_owned()),
    };
    if parameter.list { Wire::List(text.split(',').map(single).collect()) } else { single(text) }
}
