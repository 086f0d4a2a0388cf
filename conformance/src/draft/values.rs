//! Enumerations of a draft: a sentence that lists codes for a scalar.

use std::collections::BTreeSet;

use crate::sdk::{Listed, Member, Witness, listed};

use super::known::depth;

/// Codes that the sentence on a parameter or field lists; none where it is no text or integer.
pub(super) fn listed_values(member: &Member, witness: &Witness) -> Option<Values> {
    let (_, item) = depth(&member.kind);
    let of = witness.names.types.get(item)?.first().filter(|name| ["text", "integer"].contains(&name.as_str()))?;
    // Words of forms go, and what stands behind one is no part of what stands before it.
    let sentence = witness.parts(&member.sentence).join("\n");
    let ends: Vec<String> = witness.ends.iter().cloned().chain(["\n".to_owned()]).collect();
    let fits = |listed: &Listed| of == "text" || listed.code.parse::<i64>().is_ok();
    let listed: Vec<Listed> = listed(&sentence, &witness.listed, &ends).into_iter().filter(fits).collect();
    (listed.len() > 1).then(|| Values { of: of.clone(), listed })
}

/// An enumeration as a sentence lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Values {
    /// `text` or `integer`.
    pub(super) of: String,
    pub(super) listed: Vec<Listed>,
}

impl Values {
    pub(super) fn codes(&self) -> BTreeSet<&str> {
        self.listed.iter().map(|listed| listed.code.as_str()).collect()
    }

    /// Whether both have the same codes.
    pub(super) fn same(&self, other: &Self) -> bool {
        self.of == other.of && self.codes() == other.codes()
    }
}
