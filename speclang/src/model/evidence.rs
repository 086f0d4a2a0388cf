//! Where a fact comes from, how sure it is, and who says otherwise.

use serde::Deserialize;

use crate::Spanned;

/// How sure a fact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Concluded from other facts; nobody states it.
    Inferred,
    /// Stated by another source than the documentation, such as the vendor's SDK.
    SecondWitness,
    /// Stated by the documentation page.
    Documented,
    /// Seen at the real service.
    Observed,
}

/// Evidence for a fact that is not simply what the operation's page says.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// Key that the evidence is for, such as `presence.null`; left out, it is for the whole entry.
    pub of: Option<Spanned<String>>,
    /// How sure it is.
    pub level: Level,
    /// Page, package or experiment that shows it.
    pub source: Option<String>,
    /// Day on which it was read or seen.
    pub date: Option<String>,
    /// What else is to be known.
    pub note: Option<String>,
}

/// Two sources that contradict each other, or a vendor's text that is corrected.
///
/// It fails when it no longer applies: when the spec itself says what the other source says.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Dispute {
    /// Key that is in question, such as `presence.absent`.
    pub of: Spanned<String>,
    /// What the source that is not followed says, in the words of this language.
    pub says: Spanned<String>,
    /// That source.
    pub source: String,
    /// Why it is not followed.
    pub because: Spanned<String>,
    /// What proves it, such as a recorded answer.
    pub proof: Option<String>,
    /// Day of the decision.
    pub date: Option<String>,
}
