//! Where something is unknown.

use serde::{Deserialize, Serialize};

use super::sums::sums;

/// What is unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GapKind {
    /// Cells of the presence table of a parameter that calls may leave out.
    OptionalPresence,
    /// Cells of the presence table of a parameter that every call must carry.
    RequiredPresence,
    /// Limits of a parameter that could have them.
    Limits,
    /// An error code of which nobody says why it comes or what to do.
    Codes,
}

impl GapKind {
    /// All kinds.
    pub const ALL: [Self; 4] = [Self::OptionalPresence, Self::RequiredPresence, Self::Limits, Self::Codes];

    /// Name in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::OptionalPresence => "optional_presence",
            Self::RequiredPresence => "required_presence",
            Self::Limits => "limits",
            Self::Codes => "codes",
        }
    }

    /// What one unknown of this kind is, in the plural.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::OptionalPresence => "presence cells of optional parameters",
            Self::RequiredPresence => "presence cells of required parameters",
            Self::Limits => "limits without a source",
            Self::Codes => "error codes without cause and remedy",
        }
    }
}

/// Things that are unknown, by kind.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unknown {
    /// Cells of presence tables of parameters that calls may leave out.
    pub optional_presence: usize,
    /// Cells of presence tables of parameters that every call must carry.
    pub required_presence: usize,
    /// Limits of parameters that could have them.
    pub limits: usize,
    /// Error codes without cause and remedy.
    pub codes: usize,
}

sums!(Unknown { optional_presence, required_presence, limits, codes });

impl Unknown {
    /// All of them.
    #[must_use]
    pub fn all(&self) -> usize {
        GapKind::ALL.into_iter().map(|kind| self.of(kind)).sum()
    }

    /// Those of a kind.
    #[must_use]
    pub fn of(&self, kind: GapKind) -> usize {
        match kind {
            GapKind::OptionalPresence => self.optional_presence,
            GapKind::RequiredPresence => self.required_presence,
            GapKind::Limits => self.limits,
            GapKind::Codes => self.codes,
        }
    }

    pub(super) fn of_mut(&mut self, kind: GapKind) -> &mut usize {
        match kind {
            GapKind::OptionalPresence => &mut self.optional_presence,
            GapKind::RequiredPresence => &mut self.required_presence,
            GapKind::Limits => &mut self.limits,
            GapKind::Codes => &mut self.codes,
        }
    }
}

/// A parameter or an error code of which something is unknown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Gap {
    /// What is unknown.
    pub kind: GapKind,
    /// Id of the operation, or name of the shared type, that it stands in; `errors` for codes of the catalogue.
    pub home: String,
    /// The parameter with its place (`query status`), the field with its type (`Thing.id`), or the code.
    pub subject: String,
    /// Each thing that is unknown: a state (of a case), a limit, or `cause or remedy`.
    pub missing: Vec<String>,
    /// File, as it is shown to people.
    pub file: String,
    /// Line on which the parameter or code begins, from 1.
    pub line: usize,
}

impl Gap {
    /// How many things are unknown.
    #[must_use]
    pub fn count(&self) -> usize {
        self.missing.len()
    }
}
