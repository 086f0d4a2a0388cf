//! The axes of a change, which are never collapsed into one severity.

use serde::Serialize;

/// What happens to a caller's code when it is compiled against the new crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Compiles {
    /// It compiles as before.
    Fine,
    /// It compiles with a warning, such as that of a deprecated method.
    Warns,
    /// Some code that uses the changed item no longer compiles.
    Breaks,
}

/// Effect on released clients: programs that do not upgrade.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Released {
    /// Unaffected.
    Nothing,
    /// They reject values that the server accepts: urgent.
    FalseRefusal,
    /// The server rejects what they send.
    Refused,
    /// They cannot parse a response, or misinterpret it.
    Misread,
    /// Their calls succeed with a different meaning.
    OtherMeaning,
}

/// Direction of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Movement {
    /// Documentation, evidence and sources; no behaviour.
    Documentation,
    /// Something is added.
    Adds,
    /// More is accepted than before.
    Loosens,
    /// Neither more nor less, but different.
    Alters,
    /// Less is accepted than before.
    Tightens,
    /// Something is removed.
    Removes,
}

/// Messages that a change affects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// Requests.
    Request,
    /// Responses.
    Response,
    /// Both, or neither in particular.
    Both,
}

/// Cause of a change: the server, or our knowledge of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// The server behaves differently.
    ServerChanged,
    /// The server always behaved so, and the spec was wrong or incomplete.
    SpecWasWrong,
    /// Not stated in the spec.
    Unknown,
}

/// Version bump that a change requires.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Bump {
    /// No release is required.
    None,
    /// A fix.
    Patch,
    /// Something new, or a change of the server that callers must know of.
    Minor,
    /// Callers must review their code.
    Major,
}

/// What a change does, axis by axis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Effect {
    /// Whether a caller's code still compiles.
    pub compiles: Compiles,
    /// Whether the same code sends other bytes with the new crate.
    pub wire: bool,
    /// Whether the same code goes through and means something else.
    pub silent: bool,
    /// Effect on released clients: programs that do not upgrade.
    pub released: Released,
    /// Which way it goes.
    pub movement: Movement,
    /// Smallest step that the kind asks for, whatever the axes say.
    pub floor: Bump,
}

impl Effect {
    /// Words that callers read.
    pub const DOCS: Self = Self {
        compiles: Compiles::Fine,
        wire: false,
        silent: false,
        released: Released::Nothing,
        movement: Movement::Documentation,
        floor: Bump::Patch,
    };
    /// What only maintainers read.
    pub const TRAIL: Self = Self { floor: Bump::None, ..Self::DOCS };
    /// Something new.
    pub const ADDS: Self = Self { movement: Movement::Adds, floor: Bump::Minor, ..Self::DOCS };
    /// The server takes more than the crate lets through.
    pub const LOOSENS: Self = Self { movement: Movement::Loosens, released: Released::FalseRefusal, ..Self::DOCS };
    /// The server takes less.
    pub const TIGHTENS: Self =
        Self { movement: Movement::Tightens, released: Released::Refused, floor: Bump::Minor, ..Self::DOCS };
    /// Calls go through and mean something else.
    pub const SILENT: Self = Self {
        movement: Movement::Alters,
        silent: true,
        released: Released::OtherMeaning,
        floor: Bump::Minor,
        ..Self::DOCS
    };
    /// The crate sends something else.
    pub const RESENDS: Self =
        Self { movement: Movement::Alters, wire: true, released: Released::Refused, floor: Bump::Minor, ..Self::DOCS };
    /// Something is gone that callers can name.
    pub const REMOVES: Self = Self { movement: Movement::Removes, compiles: Compiles::Breaks, ..Self::DOCS };
    /// A name in Rust changes and nothing else.
    pub const RENAMES: Self = Self { movement: Movement::Alters, compiles: Compiles::Breaks, ..Self::DOCS };

    /// With another answer on whether callers compile.
    #[must_use]
    pub const fn compiles(self, compiles: Compiles) -> Self {
        Self { compiles, ..self }
    }

    /// Breaks callers where the condition holds.
    #[must_use]
    pub const fn breaks_if(self, breaks: bool) -> Self {
        if breaks { Self { compiles: Compiles::Breaks, ..self } } else { self }
    }

    /// Sends other bytes.
    #[must_use]
    pub const fn wire(self) -> Self {
        Self { wire: true, ..self }
    }

    /// Sends other bytes where the condition holds.
    #[must_use]
    pub const fn wire_if(self, wire: bool) -> Self {
        if wire { self.wire() } else { self }
    }

    /// Means something else without notice.
    #[must_use]
    pub const fn silent(self) -> Self {
        Self { silent: true, ..self }
    }

    /// With another answer on programs that keep the old crate.
    #[must_use]
    pub const fn released(self, released: Released) -> Self {
        Self { released, ..self }
    }

    /// With another direction.
    #[must_use]
    pub const fn movement(self, movement: Movement) -> Self {
        Self { movement, ..self }
    }

    /// Asks for at least this step.
    #[must_use]
    pub const fn floor(self, floor: Bump) -> Self {
        Self { floor, ..self }
    }

    /// The version step that all axes together ask for: the largest of those that each asks for.
    #[must_use]
    pub fn bump(&self) -> Bump {
        let compiles = match self.compiles {
            Compiles::Breaks => Bump::Major,
            Compiles::Warns => Bump::Minor,
            Compiles::Fine => Bump::None,
        };
        let behaves = if self.wire || self.silent { Bump::Minor } else { Bump::None };
        self.floor.max(compiles).max(behaves)
    }
}
