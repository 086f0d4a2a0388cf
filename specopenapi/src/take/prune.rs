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

/// Removes each field by which an object holds itself other than through a list, a map or a union.
fn cut_circles(draft: &mut Draft, left: &mut Left) {
    #[derive(Clone, Copy, PartialEq)]
    enum State {
        New,
        Open,
        Done,
    }
    let mut states = vec![State::New; draft.types.len()];
    let mut cuts: Vec<(usize, usize)> = Vec::new();
    for start in 0..draft.types.len() {
        // A stack of our own: that of the thread ends with a chain of types.
        let mut stack = if states[start] == State::New { vec![(start, 0)] } else { Vec::new() };
        while let Some((number, at)) = stack.pop() {
            states[number] = State::Open;
            let field = match &draft.types[number].body {
                Body::Fields(fields) => fields.get(at),
                _ => None,
            };
            let Some(field) = field else {
                states[number] = State::Done;
                continue;
            };
            stack.push((number, at + 1));
            let Ty::Named(inner) = field.ty else { continue };
            match states[inner] {
                State::New => stack.push((inner, 0)),
                State::Open => cuts.push((number, at)),
                State::Done => {}
            }
        }
    }
    cuts.sort_unstable();
    for (number, at) in cuts.into_iter().rev() {
        let shape = &mut draft.types[number];
        if let Body::Fields(fields) = &mut shape.body {
            let field = fields.remove(at);
            left.out(Reason::Recursion, &field.pointer, "");
            if field.required {
                shape.lacks = Some(field.wire);
            }
        }
    }
}
