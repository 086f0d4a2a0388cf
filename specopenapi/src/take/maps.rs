//! Objects of any keys, and what is any JSON.

use super::draft::Ty;
use super::limits;
use super::schema::Schema;
use super::typed::Typed;
use super::types::Types;
use crate::left::{Lost, Reason};
use crate::node::Node;

impl<'d> Types<'d> {
    /// The type of an object without properties.
    pub(super) fn map(&mut self, schema: &Schema<'d>, hint: &str, lists: usize) -> Result<Typed, Lost> {
        let stated = schema.at("additionalProperties").filter(|at| !at.node.entries().is_empty());
        let values = match stated {
            Some(at) => Some(at),
            None => schema.at("patternProperties").and_then(|patterns| match patterns.all().as_slice() {
                [(_, only)] if !only.node.entries().is_empty() => {
                    self.left.out(Reason::Pattern, &patterns.pointer, "of the keys of a map");
                    Some(only.clone())
                }
                [] => None,
                _ => {
                    self.left.out(Reason::Map, &patterns.pointer, "keys of several patterns, taken as any");
                    None
                }
            }),
        };
        if lists > 0 {
            self.left.out(Reason::Map, &schema.pointer, "a map in a list, taken as any JSON");
            return Ok(Typed::of(Ty::ANY));
        }
        let mut all = limits::map(schema, &mut self.left);
        let Some(values) = values else { return Ok(Typed { limits: all, ..Typed::of(Ty::Map(Box::new(Ty::ANY))) }) };
        let inner = Schema::of(&values, self.references)?;
        if inner.null {
            self.left.out(Reason::Union, &values.pointer, "null as a value");
        }
        let mut typed = self.within(&inner, &format!("{hint} value"), 1)?;
        if matches!(typed.ty, Ty::List(_) | Ty::Map(_)) {
            self.left.out(Reason::Map, &values.pointer, "a map of lists, whose values are taken as any JSON");
            typed = Typed::of(Ty::ANY);
        }
        all.append(&mut typed.limits);
        Ok(Typed { ty: Ty::Map(Box::new(typed.ty)), limits: all, ..typed })
    }
}

/// Whether an object has keys that it does not name.
pub(super) fn is_map(schema: &Schema<'_>) -> bool {
    ["additionalProperties", "patternProperties"].into_iter().any(|key| matches!(schema.get(key), Some(Node::Map(_))))
}
