//! What cannot stay once everything is known: circles of objects, and what needs something that was left out.

use std::collections::BTreeSet;

use super::draft::{Answer, Body, Draft, Field, Operation, Shape, Ty};
use crate::left::{Left, Reason};

/// Cuts circles, and leaves out whatever cannot be sent.
pub(crate) fn prune(draft: &mut Draft, left: &mut Left) {
    cut_circles(draft, left);
    settle(draft, left);
}

/// Leaves out whatever cannot be sent, until nothing more has to go.
pub(crate) fn settle(draft: &mut Draft, left: &mut Left) {
    loop {
        let lacking = lacking(draft);
        let is_lacking = |field: &Field| field.ty.names().iter().any(|number| lacking.contains(number));
        let mut is_changed = drop_empty(draft, left);
        let before = draft.operations.len();
        let empty = empty(draft);
        draft.operations.retain(|operation| {
            let needed = operation.sent().find(|field| field.required && is_lacking(field));
            if operation.response.is_of(|number| empty.contains(&number)) {
                left.out(Reason::Response, &operation.pointer, "items without fields");
                return false;
            }
            if let Some(field) = needed {
                left.out(Reason::Required, &operation.pointer, format!("the parameter `{}`", field.wire));
            }
            needed.is_none()
        });
        is_changed |= draft.operations.len() != before;
        for (_, fields) in draft.operations.iter_mut().flat_map(|operation| &mut operation.parameters) {
            is_changed |= remove(fields, is_lacking, left);
        }
        let sent = sent(draft);
        for number in sent {
            if let Body::Fields(fields) = &mut draft.types[number].body {
                is_changed |= remove(fields, |field| !field.required && is_lacking(field), left);
            }
        }
        if !is_changed {
            return;
        }
    }
}

/// Objects without fields; within a union the tag alone says enough.
fn empty(draft: &Draft) -> BTreeSet<usize> {
    let unions = draft.types.iter().filter(|shape| matches!(shape.body, Body::Tagged { .. }));
    let members: BTreeSet<usize> = unions.flat_map(Shape::names).collect();
    let is_empty = |number: &usize| draft.types[*number].is_empty() && !members.contains(number);
    (0..draft.types.len()).filter(is_empty).collect()
}

/// Leaves out what holds an object without fields.
fn drop_empty(draft: &mut Draft, left: &mut Left) -> bool {
    let empty = empty(draft);
    let holds = |field: &Field| field.ty.names().iter().any(|number| empty.contains(number));
    let mut is_changed = false;
    for shape in &mut draft.types {
        let Body::Fields(fields) = &mut shape.body else { continue };
        let needed = fields.iter().find(|field| field.required && holds(field)).map(|field| field.wire.clone());
        shape.lacks = needed.or(shape.lacks.take());
        is_changed |= remove(fields, holds, left);
    }
    for operation in &mut draft.operations {
        if let Some(fields) = operation.response.fields_mut() {
            is_changed |= remove(fields, holds, left);
        }
        if let Answer::Type(Ty::Named(number)) = operation.response
            && empty.contains(&number)
        {
            operation.response = Answer::Fields(Vec::new());
            is_changed = true;
        }
        if let Answer::Statuses(all) = &mut operation.response {
            for ty in all.iter_mut().filter_map(|(_, ty)| ty.as_mut()) {
                if matches!(ty, Ty::Named(number) if empty.contains(number)) {
                    *ty = Ty::ANY;
                    is_changed = true;
                }
            }
        }
        for (_, fields) in &mut operation.parameters {
            // A required one goes with its operation, as its type lacks everything.
            is_changed |= remove(fields, |field| !field.required && holds(field), left);
        }
    }
    is_changed
}

fn remove(fields: &mut Vec<Field>, is_out: impl Fn(&Field) -> bool, left: &mut Left) -> bool {
    let before = fields.len();
    fields.retain(|field| {
        let out = is_out(field);
        if out {
            left.out(Reason::Required, &field.pointer, "its type");
        }
        !out
    });
    fields.len() != before
}

/// Types that cannot be sent, as something that they need was left out.
fn lacking(draft: &Draft) -> BTreeSet<usize> {
    let mut lacking = empty(draft);
    lacking.extend((0..draft.types.len()).filter(|number| draft.types[*number].lacks.is_some()));
    loop {
        let before = lacking.len();
        for (number, shape) in draft.types.iter().enumerate() {
            let is_lacking = |ty: &Ty| ty.names().iter().any(|inner| lacking.contains(inner));
            let needs = |field: &Field| field.required && !field.read_only && is_lacking(&field.ty);
            let is_needing = match &shape.body {
                Body::Fields(fields) => fields.iter().any(needs),
                Body::Tagged { members, .. } => members.iter().any(|(_, member)| lacking.contains(member)),
                Body::Values { .. } | Body::Unread => false,
            };
            if is_needing {
                lacking.insert(number);
            }
        }
        if lacking.len() == before {
            return lacking;
        }
    }
}

/// Types that requests hold, at any depth.
pub(crate) fn sent(draft: &Draft) -> BTreeSet<usize> {
    reached(draft, draft.operations.iter().flat_map(Operation::sent_types))
}

/// Types that others lead to, at any depth; these among them.
pub(crate) fn reached(draft: &Draft, types: impl Iterator<Item = usize>) -> BTreeSet<usize> {
    let mut open: Vec<usize> = types.collect();
    let mut known = BTreeSet::new();
    while let Some(number) = open.pop() {
        if known.insert(number) {
            open.extend(draft.types[number].names());
        }
    }
    known
}

/// Removes the fields by which objects of requests hold themselves in every value.
fn cut_circles(draft: &mut Draft, left: &mut Left) {
    let mut endless = sent(draft);
    loop {
        let is_endless = |number: &usize| match &draft.types[*number].body {
            Body::Fields(fields) => fields.iter().any(|field| is_needed(field) && !ends(&field.ty, &endless)),
            Body::Tagged { members, .. } => members.iter().all(|(_, member)| endless.contains(member)),
            Body::Values { .. } | Body::Unread => false,
        };
        let still: BTreeSet<usize> = endless.iter().copied().filter(is_endless).collect();
        if still.len() == endless.len() {
            break;
        }
        endless = still;
    }
    for number in endless.iter().copied() {
        let leads_back = |field: &Field| reached(draft, field.ty.names().into_iter()).contains(&number);
        let Body::Fields(fields) = &draft.types[number].body else { continue };
        let is_cut = |field: &Field| is_needed(field) && !ends(&field.ty, &endless) && leads_back(field);
        let cut: Vec<String> = fields.iter().filter(|field| is_cut(field)).map(|field| field.wire.clone()).collect();
        let shape = &mut draft.types[number];
        if let Body::Fields(fields) = &mut shape.body {
            for field in fields.extract_if(.., |field| cut.contains(&field.wire)) {
                left.out(Reason::Recursion, &field.pointer, "");
                shape.lacks = Some(field.wire);
            }
        }
    }
}

/// Whether every request of the object has the field. A list that it needs has an item.
fn is_needed(field: &Field) -> bool {
    field.required && !field.read_only
}

/// Whether a value can end although none of these types does.
fn ends(ty: &Ty, endless: &BTreeSet<usize>) -> bool {
    match ty {
        Ty::Scalar(_) => true,
        Ty::Named(number) => !endless.contains(number),
        Ty::List(inner) | Ty::Map(inner) => ends(inner, endless),
        Ty::Union(members) => members.iter().any(|member| ends(member, endless)),
    }
}
