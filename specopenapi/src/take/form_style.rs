//! How forms name objects and lists, which holds for all operations of a service.

use super::draft::{Body, BodyKind, Draft, Field, Operation, Ty};
use super::prune::reached;
use crate::left::{Left, Reason};
use crate::node::{Node, map};

/// What a service states of its forms, if it has any.
pub(super) fn stated(draft: &Draft) -> Option<Node> {
    let is_form = |operation: &Operation| operation.is_form() && !operation.parameters[3].1.is_empty();
    let list = if is_indexed(draft) { "indexed" } else { "repeated" };
    draft.operations.iter().any(is_form).then(|| map([("object", "brackets".into()), ("list", list.into())]))
}

/// Leaves out lists of parts, which share a name, where forms of the service count their items.
pub(super) fn settle(draft: &mut Draft, left: &mut Left) {
    if !is_indexed(draft) {
        return;
    }
    let is_out = |field: &Field| matches!(&field.ty, Ty::List(item) if **item != Ty::Scalar("file"));
    draft.operations.retain_mut(|operation| {
        let BodyKind::Multipart { is_deep: false } = operation.body else { return true };
        let mut is_lacking = false;
        for field in operation.parameters[3].1.iter().filter(|field| is_out(field)) {
            left.out(Reason::Style, &field.pointer, "a list of parts beside forms whose lists count their items");
            is_lacking |= field.required;
        }
        operation.parameters[3].1.retain(|field| !is_out(field));
        if is_lacking {
            left.out(Reason::Required, &operation.pointer, "a part of the body");
        }
        !is_lacking
    });
}

/// Whether items of lists need numbers: a description says so, or nothing else tells objects apart.
fn is_indexed(draft: &Draft) -> bool {
    draft.operations.iter().filter(|operation| operation.is_form()).any(|operation| {
        let own = &operation.parameters[3].1;
        let is_deep =
            matches!(operation.body, BodyKind::Form { is_deep: true } | BodyKind::Multipart { is_deep: true });
        let within = reached(draft, own.iter().flat_map(|field| field.ty.names()));
        let fields = within.iter().flat_map(|number| match &draft.types[*number].body {
            Body::Fields(fields) => fields.as_slice(),
            _ => &[],
        });
        is_deep || own.iter().chain(fields).any(|field| is_nested(draft, &field.ty))
    })
}

/// Whether values have lists whose items are no single values.
fn is_nested(draft: &Draft, ty: &Ty) -> bool {
    match ty {
        Ty::List(item) => is_several(draft, item),
        Ty::Union(members) => members.iter().any(|member| is_nested(draft, member)),
        Ty::Scalar(_) | Ty::Named(_) | Ty::Map(_) => false,
    }
}

/// Whether a value has keys or items.
fn is_several(draft: &Draft, ty: &Ty) -> bool {
    match ty {
        Ty::Named(number) => matches!(draft.types[*number].body, Body::Fields(_) | Body::Tagged { .. }),
        Ty::Scalar(name) => *name == "any",
        Ty::Union(members) => members.iter().any(|member| is_several(draft, member)),
        Ty::List(_) | Ty::Map(_) => true,
    }
}
