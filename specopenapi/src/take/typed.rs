//! What a schema comes to.

use super::draft::Ty;
use crate::node::Node;

/// What a schema comes to.
#[derive(Debug)]
pub(crate) struct Typed {
    pub(crate) ty: Ty,
    pub(crate) limits: Vec<(&'static str, Node)>,
    /// The form of it on the wire, where the type has several.
    pub(crate) sent_as: Option<&'static str>,
    /// Sentences that the type needs beside the description.
    pub(crate) says: Vec<String>,
}

impl Typed {
    /// A type of which nothing more is said.
    pub(crate) fn of(ty: Ty) -> Self {
        Self { ty, limits: Vec::new(), sent_as: None, says: Vec::new() }
    }
}
