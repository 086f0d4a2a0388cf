//! Fields with one value: constants where every call sends them, or where only responses have them.

use super::draft::{Body, Constant, Draft, Field, Ty};
use super::prune;
use super::schema::Schema;
use super::types::{implied, is_wire};
use crate::node::Node;

/// The only value of a schema, and the type that it is of.
pub(super) fn of(schema: &Schema<'_>) -> Option<(&'static str, String)> {
    let ((Some(value), _) | (None, Some([value]))) = (schema.get("const"), schema.get("enum").map(Node::items)) else {
        return None;
    };
    let kind = match schema.types().as_slice() {
        [one] => Some(*one),
        [] => implied(schema),
        _ => None,
    };
    let of = match (kind?, value) {
        ("string", Node::Text(text)) if is_wire(text) => "text",
        ("integer", Node::Number(digits)) if digits.parse::<i64>().is_ok() => "integer",
        ("integer", Node::Number(digits)) if digits.parse::<u64>().is_ok() => "unsigned",
        ("boolean", Node::Bool(_)) => "boolean",
        _ => return None,
    };
    Some((of, value.scalar()?)).filter(|_| !schema.null && !schema.empty)
}

impl Field {
    /// The same, which has one value alone if its place allows that.
    pub(super) fn constant(self, schema: &Schema<'_>) -> Self {
        let is_single = matches!(self.ty, Ty::Scalar(_) | Ty::Named(_));
        let constant = of(schema).filter(|_| is_single && !self.read_only && !self.secret);
        let constant = constant.map(|(of, value)| Constant { of, value, otherwise: self.ty.clone() });
        Self { constant, ..self }
    }

    /// Decides whether it is a constant: one that callers may leave out is none.
    fn settle(&mut self, is_sent: bool) {
        match &self.constant {
            Some(constant) if self.required || !is_sent => {
                self.ty = Ty::Scalar(constant.of);
                self.limits.clear();
                self.default = None;
            }
            _ => self.constant = None,
        }
    }
}

/// Decides for all fields.
pub(super) fn settle(draft: &mut Draft) {
    let sent = prune::sent(draft);
    for (number, shape) in draft.types.iter_mut().enumerate() {
        if let Body::Fields(fields) = &mut shape.body {
            for field in fields {
                field.settle(sent.contains(&number));
            }
        }
    }
    for operation in &mut draft.operations {
        for (place, fields) in &mut operation.parameters {
            // What is constant in a path belongs in the request line.
            for field in fields {
                field.constant = field.constant.take().filter(|_| *place != "path");
                field.settle(true);
            }
        }
        for field in &mut operation.headers {
            field.constant = None;
        }
        for field in operation.response.fields_mut().into_iter().flatten() {
            field.settle(false);
        }
    }
}
