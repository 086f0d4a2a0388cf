//! Types within types: bounded, so that whatever writes a type out, for an example or an answer, comes to an end.

use std::collections::HashMap;

use crate::diagnostic::Diagnostic;
use crate::model::{Scalar, Service, Type, TypeDef};

/// How many objects may stand within each other.
const DEEPEST: usize = 64;

/// How many fields a type may have when it is written out with all that it holds.
const MOST: u64 = 100_000;

/// What is known of a type.
#[derive(Clone, Copy)]
enum State {
    /// Its fields are being looked at: it holds whatever is looked at meanwhile.
    Open,
    /// How deep its values go, and how many fields they have written out.
    Done { depth: usize, fields: u64 },
}

/// Reports each field by which a type becomes too deep or too large, and cuts it off, so that all else can be checked.
///
/// Objects that hold themselves through lists have no end of their own; whoever writes them out stops at the second round.
pub(super) fn bound(service: &mut Service, found: &mut Vec<Diagnostic>) {
    // The first of two types of one name is the one that counts.
    let named = service.types.iter().enumerate().rev();
    let numbers: HashMap<&str, usize> = named.map(|(number, known)| (known.name.as_str(), number)).collect();
    let fields: Vec<Vec<Held>> = service.types.iter().map(|known| held(known, &numbers)).collect();
    let mut states: Vec<Option<State>> = vec![None; fields.len()];
    let mut cuts = Vec::new();
    for start in 0..fields.len() {
        // A stack of our own: the one of the thread ends with a chain of types.
        let mut stack = vec![(start, 0, 0, 1)];
        while let Some((number, field, depth, size)) = stack.pop() {
            let Some(held) = fields[number].get(field) else {
                states[number] = Some(State::Done { depth: depth + 1, fields: size });
                continue;
            };
            states[number] = Some(State::Open);
            let Some(inner) = held.inner else {
                stack.push((number, field + 1, depth, size + 1));
                continue;
            };
            match states[inner] {
                None => stack.extend([(number, field, depth, size), (inner, 0, 0, 1)]),
                Some(State::Open) => stack.push((number, field + 1, depth, size + 1)),
                Some(State::Done { depth: below, fields }) if below < DEEPEST && size + fields <= MOST => {
                    stack.push((number, field + 1, depth.max(below), size + fields));
                }
                Some(State::Done { depth: below, .. }) => {
                    cuts.push((number, held.field, below >= DEEPEST));
                    stack.push((number, field + 1, depth, size + 1));
                }
            }
        }
    }
    for (number, field, is_deep) in cuts {
        cut(service, number, field, is_deep, found);
    }
}

/// What a field of an object, or an object with a tag, holds.
struct Held {
    /// The place of the field or tag.
    field: usize,
    /// The number of the type.
    inner: Option<usize>,
}

/// For each field of an object, and each tag of a union, the type that it holds; a union of kinds stands for each of its types.
fn held(known: &TypeDef, numbers: &HashMap<&str, usize>) -> Vec<Held> {
    let of_field = |(field, ty): (usize, &Type)| {
        let names = ty.names();
        let each = names.iter().map(|name| Held { field, inner: numbers.get(name).copied() });
        if names.is_empty() { vec![Held { field, inner: None }] } else { each.collect() }
    };
    known.shape.held().enumerate().flat_map(of_field).collect()
}

fn cut(service: &mut Service, number: usize, field: usize, is_deep: bool, found: &mut Vec<Diagnostic>) {
    let shape = &mut service.types[number].shape;
    let place = match (&mut shape.fields, &mut shape.union) {
        (Some(fields), _) => fields.nth_mut(field).map(|(name, field)| (name, &mut field.ty)),
        (None, Some(union)) => union.values.nth_mut(field),
        (None, None) => None,
    };
    let Some((name, ty)) = place else { return };
    let message = if is_deep {
        format!("`{}` nests more than {DEEPEST} objects", name.value)
    } else {
        format!("with `{}` the type has more than {MOST} fields when expanded", name.value)
    };
    let error = Diagnostic::error("nesting", ty.span, message);
    found.push(error.help("look for a type in the wrong place"));
    ty.value = Type::Scalar(Scalar::Text);
}
