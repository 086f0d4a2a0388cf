//! Presence tables of whatever has a changed cell: the same rows and columns before and after.

use std::collections::HashMap;

use serde::Serialize;
use speclang::model::{Service, State};

use super::Numbers;
use super::rows::{Half, Row, rows};
use crate::change::Change;
use crate::event::{Event, How};
use crate::tree::{Family, Node};
use crate::{Spec, compare, tree};

/// The presence of one operation or one shared type.
#[derive(Serialize)]
pub(super) struct Table {
    /// Id of the operation whose section it stands in; nothing for what operations share.
    pub(super) operation: Option<String>,
    /// Key of the operation or type.
    owner: String,
    is_type: bool,
    /// States, in words.
    columns: Vec<String>,
    /// Rows of the parameters with a changed cell; as many on both sides.
    before: Vec<Row>,
    after: Vec<Row>,
    /// Columns and rows of the other parameters.
    rest_columns: Vec<String>,
    rest: Vec<Row>,
    /// How many parameters the rest has.
    rest_count: usize,
}

/// A parameter before and after; one side is missing where it came or went.
type Pair<'a> = (Option<&'a Node>, Option<&'a Node>);

/// Tables of one service in the order of the spec, those of types behind those of operations.
pub(super) fn tables(service: &str, old: Spec<'_>, new: Spec<'_>, numbers: &Numbers<'_>) -> Vec<Table> {
    let find = |spec: Spec<'_>| {
        let is_it = |known: &&Service| known.file.service.as_str() == service;
        spec.api.services.iter().find(is_it).map(|known| tree(known, spec.sources))
    };
    let (Some(old), Some(new)) = (find(old), find(new)) else { return Vec::new() };
    let events = compare(Some(&old), Some(&new));
    // Owners by the keys that they have now; keys of operations and types are unique with their slots.
    let mut owners: Vec<(&Node, &Node, Vec<&Event<'_>>)> = Vec::new();
    for event in events.iter().filter(|event| event.family() == Family::Cell) {
        let Some((before, after)) = event.parents.len().checked_sub(2).and_then(|at| event.parents.get(at)) else {
            continue;
        };
        match owners.iter_mut().find(|(_, known, _)| std::ptr::eq(*known, *after)) {
            Some((.., cells)) => cells.push(event),
            None => owners.push((before, after, vec![event])),
        }
    }
    let table = |(before, after, cells): (&Node, &Node, Vec<&Event<'_>>)| {
        let mut links = HashMap::new();
        // The same section as that of the changes that tell of the cells.
        let mut operation = None;
        for event in cells {
            let change = Change::of(event);
            let parameter = event.parent().map(|(_, parameter)| parameter.key.clone()).unwrap_or_default();
            if let Some(number) = numbers.get(&(service, change.path.as_str())) {
                links.insert((parameter, event.node().key.clone()), *number);
            }
            operation = change.operation;
        }
        of_owner(before, after, operation, &renames(&events, after), &links)
    };
    let mut tables: Vec<Table> = owners.into_iter().map(table).collect();
    tables.sort_by_key(|table| table.is_type);
    tables
}

/// Parameters of an owner that have another name now: before and after.
fn renames<'a>(events: &'a [Event<'_>], owner: &Node) -> Vec<(&'a str, &'a str)> {
    let inside = |event: &&Event<'_>| {
        let parent = event.parent().is_some_and(|(_, parent)| std::ptr::eq(parent, owner));
        parent && event.how == How::Renamed && event.family() == Family::Parameter
    };
    let names = |event: &'a Event<'_>| {
        let (old, new) = (event.old.as_deref()?, event.new.as_deref()?);
        Some((old.key.as_str(), new.key.as_str()))
    };
    events.iter().filter(inside).filter_map(names).collect()
}

fn of_owner(
    old: &Node,
    new: &Node,
    operation: Option<String>,
    renames: &[(&str, &str)],
    links: &HashMap<(String, String), usize>,
) -> Table {
    let half = |node| Half { node, renames: &[] };
    let (mut before, mut after, mut rest) = (Vec::new(), Vec::new(), Vec::new());
    let (mut shown, mut other): (Vec<&Node>, Vec<&Node>) = (Vec::new(), Vec::new());
    for (was, is) in pairs(old, new, renames) {
        match (was, is) {
            (Some(was), Some(is)) => {
                let (left, right) = rows(&Half { node: was, renames }, &half(is), links);
                if right.iter().any(Row::is_changed) {
                    shown.extend([was, is]);
                    before.extend(left);
                    after.extend(right);
                } else {
                    other.push(is);
                    rest.extend(right);
                }
            }
            (Some(alone), None) | (None, Some(alone)) => {
                let note = if is.is_some() { "new" } else { "removed" };
                other.push(alone);
                rest.extend(rows(&half(alone), &half(alone), links).1.into_iter().map(|row| row.with_note(note)));
            }
            (None, None) => {}
        }
    }
    let fit = |rows: &mut Vec<Row>, states: &[&str]| rows.iter_mut().for_each(|row| row.keep(states));
    let (columns, rest_columns) = (states(&shown), states(&other));
    fit(&mut before, &columns);
    fit(&mut after, &columns);
    fit(&mut rest, &rest_columns);
    let words = |states: Vec<&str>| states.into_iter().map(|state| state.replace('_', " ")).collect();
    Table {
        operation,
        owner: new.key.clone(),
        is_type: new.family == Family::Type,
        columns: words(columns),
        before,
        after,
        rest_columns: words(rest_columns),
        rest,
        rest_count: other.len(),
    }
}

/// Parameters that have cells, in the order of the new spec, and then those that are gone.
fn pairs<'a>(old: &'a Node, new: &'a Node, renames: &[(&str, &str)]) -> Vec<Pair<'a>> {
    let with_cells = |node: &'a Node| node.children.iter().filter(|child| child.parts("cell").next().is_some());
    let mut left: Vec<&Node> = with_cells(old).collect();
    let mut all = Vec::new();
    for node in with_cells(new) {
        let before = renames.iter().find(|(_, now)| *now == node.key).map_or(node.key.as_str(), |(before, _)| before);
        let found = left.iter().position(|known| known.slot == node.slot && known.key == before);
        all.push((found.map(|at| left.remove(at)), Some(node)));
    }
    all.extend(left.into_iter().map(|gone| (Some(gone), None)));
    all
}

/// States that some cell of the parameters is of, in the order of the language.
fn states(parameters: &[&Node]) -> Vec<&'static str> {
    let is_there = |state: &str| {
        let cells = parameters.iter().flat_map(|parameter| parameter.parts("cell"));
        cells.filter_map(|cell| cell.key.rsplit_once('|')).any(|(_, known)| known == state)
    };
    State::ALL.iter().map(|(name, _)| *name).filter(|name| is_there(name)).collect()
}
