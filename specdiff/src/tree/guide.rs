//! Pages of the guide as entities.

use speclang::model::GuidePage;

use super::{Family, Node, Value};

pub(super) fn page(page: &GuidePage) -> Node {
    // Names are those of the crate and the program, which are facts of the service.
    let GuidePage { name, text: _, span, names: _ } = page;
    let mut node = Node::new(Family::Guide, "guide page", name, *span);
    node.fact("text", Value::Text(page.prose()));
    let code = page.code();
    if !code.is_empty() {
        node.fact("code", Value::Text(code));
    }
    node
}
