//! Tags of unions: the union says them, and a client writes them itself, so members do not have them as fields.

use std::collections::BTreeMap;

use super::draft::{Body, Draft, Shape};
use super::prune;

/// Takes the tags out of the members of unions. One that stands elsewhere too keeps it in responses, and has a type of its own in requests.
pub(super) fn settle(draft: &mut Draft) {
    let sent = prune::sent(draft);
    let mut made: BTreeMap<(usize, String), usize> = BTreeMap::new();
    for number in 0..draft.types.len() {
        let Body::Tagged { by, members, .. } = &draft.types[number].body else { continue };
        let (by, members) = (by.clone(), members.clone());
        let mut own = Vec::new();
        for (tag, member) in members {
            let is_kept = !sent.contains(&number) && !is_alone(draft, number, member, &by);
            own.push((tag, if is_kept { member } else { without(draft, number, member, &by, &mut made) }));
        }
        if let Body::Tagged { members, .. } = &mut draft.types[number].body {
            *members = own;
        }
    }
}

/// The member without the field of the tag.
fn without(
    draft: &mut Draft,
    union: usize,
    member: usize,
    by: &str,
    made: &mut BTreeMap<(usize, String), usize>,
) -> usize {
    let key = (member, by.to_owned());
    if let Some(number) = made.get(&key) {
        return *number;
    }
    let Body::Fields(fields) = &draft.types[member].body else { return member };
    if fields.iter().all(|field| field.wire != by) {
        return member;
    }
    let kept = fields.iter().filter(|field| field.wire != by).cloned().collect();
    if is_alone(draft, union, member, by) {
        draft.types[member].body = Body::Fields(kept);
        return member;
    }
    let own = &draft.types[member];
    let name = draft.names.shape(&format!("{} Member", own.name));
    let lacks = own.lacks.clone().filter(|lacks| lacks != by);
    let own = Shape { name, body: Body::Fields(kept), lacks, ..own.clone() };
    draft.types.push(own);
    made.insert(key, draft.types.len() - 1);
    draft.types.len() - 1
}

/// Whether a type stands in unions with this tag alone.
fn is_alone(draft: &Draft, union: usize, member: usize, tag: &str) -> bool {
    let elsewhere = |(number, shape): (usize, &Shape)| match &shape.body {
        Body::Tagged { by, .. } => number != union && by != tag && shape.names().contains(&member),
        _ => shape.names().contains(&member),
    };
    !draft.types.iter().enumerate().any(elsewhere)
        && !draft.operations.iter().any(|operation| operation.used_types().any(|used| used == member))
}
