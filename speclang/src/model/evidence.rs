//! Where a fact comes from, how sure it is, and who says otherwise.

use serde::Deserialize;

use crate::Spanned;

/// Level of certainty of a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Follows from other facts; not stated by any source.
    Inferred,
    /// Stated only by another source, such as the vendor's SDK.
    SecondWitness,
    /// Stated by the documentation page.
    Documented,
    /// Observed at the real service.
    Observed,
}

/// Evidence for a fact that is not simply stated by the operation's page.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// Key that the evidence is for, such as `presence.null`; by default the whole entry.
    pub of: Option<Spanned<String>>,
    /// Level of certainty.
    pub level: Level,
    /// Page, package or experiment that shows it.
    pub source: Option<String>,
    /// Date on which it was read or observed.
    pub date: Option<String>,
    /// Further information.
    pub note: Option<String>,
}

/// Two sources that contradict each other, or a vendor's text that is corrected.
///
/// It fails when it no longer applies: when the spec itself says what the other source says.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Dispute {
    /// Disputed key, such as `presence.absent`.
    pub of: Spanned<String>,
    /// Value according to the source that is not followed, in this language.
    pub says: Spanned<String>,
    /// That source.
    pub source: String,
    /// Why it is not followed.
    pub because: Spanned<String>,
    /// Proof, such as a recorded response.
    pub proof: Option<String>,
    /// Date of the decision.
    pub date: Option<String>,
}
