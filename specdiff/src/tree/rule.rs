//! Rules as entities.

use speclang::Spanned;
use speclang::model::{Rule, RuleEntry};

use super::{Family, Node, Value, provenance};
use crate::effect::Side;

pub(super) fn rule(id: &Spanned<String>, entry: &RuleEntry) -> Node {
    let RuleEntry { rule: Rule { text, statement }, doc, disputed, evidence } = entry;
    let mut node = Node::new(Family::Rule, "rule", &id.value, id.span);
    node.side = Side::Request;
    node.fact("rule", Value::Rule(statement.clone(), text.clone()));
    node.text("doc", doc.as_ref());
    provenance::attach(&mut node, disputed, evidence);
    node
}
