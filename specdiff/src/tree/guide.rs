//! Pages of the guide as entities.

use speclang::Span;
use speclang::model::GuidePage;

use super::{Family, Node, Value};

pub(super) fn page(page: &GuidePage, place: Span) -> Node {
    let GuidePage { name, text } = page;
    let mut node = Node::new(Family::Guide, "guide page", name, place);
    node.fact("text", Value::Text(text.clone()));
    node
}
