//! Keys that have nothing behind them: all of a file at once, as whoever reads on would stop at the first.

use super::meaning::Meaning;
use super::tree::{Kind, Node};
use crate::diagnostic::Diagnostic;

/// Reports them; whether there are any.
pub(super) fn of_values(root: &Node, found: &mut Vec<Diagnostic>) -> bool {
    let before = found.len();
    of_node(root, found);
    found.len() > before
}

fn of_node(node: &Node, found: &mut Vec<Diagnostic>) {
    match &node.kind {
        Kind::Map(entries) => {
            for (key, value) in entries {
                if is_empty(value) {
                    let empty = Diagnostic::error("empty-key", key.span, format!("missing value of `{}`", key.text));
                    found.push(empty.help("fill it in, or remove the key"));
                }
                of_node(value, found);
            }
        }
        Kind::List(items) => items.iter().for_each(|item| of_node(item, found)),
        Kind::Scalar { .. } => {}
    }
}

/// Whether nothing was written, not even a word for nothing.
fn is_empty(node: &Node) -> bool {
    matches!(&node.kind, Kind::Scalar { text, meaning: Meaning::Nothing } if text.is_empty())
}
