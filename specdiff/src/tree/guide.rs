//! Pages of the guide as entities.

use speclang::model::GuidePage;

use super::{Family, Node, Value};

pub(super) fn page(page: &GuidePage) -> Node {
    let GuidePage { name, text, span } = page;
    let mut node = Node::new(Family::Guide, "guide page", name, *span);
    node.fact("text", Value::Text(text.clone()));
    node
}
