//! Cells of presence tables, laid over each other case by case.

use std::borrow::Cow;

use speclang::model::Outcome;

use super::Walk;
use crate::event::{Event, How};
use crate::tree::{Family, Node, Value};

impl<'a> Walk<'a> {
    /// Cells, each case compared with what held for it before: where it had no case of its own, `otherwise`.
    pub(super) fn cells(&mut self, old: &'a Node, new: &'a Node) {
        let same_kind = old.said("type") == new.said("type") && old.said("place") == new.said("place");
        let required_flips = old.is("required") != new.is("required");
        let keys = |node: &Node| node.parts("cell").map(|cell| cell.key.clone()).collect::<Vec<_>>();
        let mut all = keys(new);
        for key in keys(old) {
            let key = self.follow(&Value::Phrase(key)).to_string();
            if !all.contains(&key) {
                all.push(key);
            }
        }
        self.parents.push((old, new));
        for key in all {
            let before = self.cell(old, &key, true);
            let after = self.cell(new, &key, false);
            let told = required_flips && key.ends_with("|absent");
            let said = outcome(&before) != outcome(&after);
            let comparable = same_kind || (before.is("outcome") && after.is("outcome"));
            let of_one_kind = old.family == Family::Parameter && new.family == Family::Parameter;
            if said && !told && comparable && of_one_kind {
                let (old, new) = (Some(Cow::Owned(before)), Some(Cow::Owned(after)));
                self.events.push(Event {
                    how: How::Changed,
                    fact: "outcome",
                    word: None,
                    old,
                    new,
                    parents: self.parents.clone(),
                });
            }
        }
        self.parents.pop();
    }

    /// The cell that holds for a key; without an outcome where there is none.
    fn cell(&self, node: &Node, key: &str, before: bool) -> Node {
        let state = key.rsplit('|').next().unwrap_or_default();
        let named = |cell: &&Node| {
            if before { self.follow(&Value::Phrase(cell.key.clone())).to_string() == key } else { cell.key == key }
        };
        let own = node.parts("cell").find(named);
        let usual = || node.parts("cell").find(|cell| cell.key == format!("|{state}"));
        let mut cell = own.or_else(usual).cloned().unwrap_or_else(|| Node::new(Family::Cell, "cell", key, node.span));
        key.clone_into(&mut cell.key);
        cell.shown = match key.split_once('|') {
            Some((case, state)) if !case.is_empty() => format!("{state} when {case}"),
            _ => state.to_owned(),
        };
        cell.side = crate::effect::Side::Request;
        cell.rust = node.rust.clone();
        cell
    }
}

/// The outcome of a cell. Of a state that the type does not have, nothing is known.
fn outcome(cell: &Node) -> Value {
    cell.get("outcome").map_or(Value::Outcome(Outcome::Unknown), |fact| fact.value.clone())
}
