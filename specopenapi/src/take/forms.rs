//! Unions in forms, where all values are text.

use super::draft::{Body, BodyKind, Draft, Field, Ty};
use super::prune;
use crate::left::{Left, Reason};

/// Leaves out what a form cannot say; one of several single values is a text.
pub(super) fn settle(draft: &mut Draft, left: &mut Left) {
    let forms = || draft.operations.iter().filter(|operation| operation.is_form());
    let names = forms().flat_map(|operation| operation.parameters[3].1.iter().flat_map(|field| field.ty.names()));
    let within = prune::reached(draft, names);
    let tagged: Vec<bool> = draft.types.iter().map(|shape| matches!(shape.body, Body::Tagged { .. })).collect();
    let is_union = |field: &Field| field.ty.unions() > 0 || field.ty.names().iter().any(|number| tagged[*number]);
    let out = |field: &Field, left: &mut Left| left.out(Reason::Union, &field.pointer, "in a form");
    for number in within {
        let shape = &mut draft.types[number];
        let Body::Fields(fields) = &mut shape.body else { continue };
        for field in fields.iter().filter(|field| is_union(field)) {
            out(field, left);
            shape.lacks = if field.required { Some(field.wire.clone()) } else { shape.lacks.take() };
        }
        fields.retain(|field| !is_union(field));
    }
    draft.operations.retain_mut(|operation| {
        if !operation.is_form() {
            return true;
        }
        let fields = &mut operation.parameters[3].1;
        for field in fields.iter_mut() {
            if matches!(&field.ty, Ty::Union(members) if members.iter().all(|member| matches!(member, Ty::Scalar(_)))) {
                left.out(Reason::Union, &field.pointer, "kinds of JSON, which are all text there");
                field.ty = Ty::Scalar("text");
            }
        }
        let mut is_lacking = false;
        for field in fields.iter().filter(|field| is_union(field)) {
            out(field, left);
            is_lacking |= field.required;
        }
        fields.retain(|field| !is_union(field));
        if is_lacking {
            left.out(Reason::Required, &operation.pointer, "a field of the form");
        }
        if fields.is_empty() {
            operation.body = BodyKind::Fields;
        }
        !is_lacking
    });
}
