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
    /// Some code that uses what changed does not compile any more.
    Breaks,
}

/// What happens to programs that keep the old crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Released {
    /// Nothing that they would notice.
    Nothing,
    /// They refuse locally what the server takes by now: urgent.
    FalseRefusal,
    /// The server refuses what they send.
    Refused,
    /// They cannot read an answer, or what they read no longer names what it did.
    Misread,
    /// Their calls succeed and mean something else.
    OtherMeaning,
}

/// Which way a change goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Movement {
    /// Words, evidence and sources; no behaviour.
    Documentation,
    /// Something is there that was not.
    Adds,
    /// More is taken than before.
    Loosens,
    /// Neither more nor less: something else.
    Alters,
    /// Less is taken than before.
    Tightens,
    /// Something is gone.
    Removes,
}

/// Which messages a change is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// What is sent.
    Request,
    /// What comes back.
    Response,
    /// Both, or neither in particular.
    Both,
}

/// Who changed: the server, or our knowledge of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// The server behaves in another way than before.
    ServerChanged,
    /// The server always behaved so, and our text said something else or nothing.
    SpecWasWrong,
    /// Nothing in the spec tells.
    Unknown,
}

/// Version step that a change asks the crate for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Bump {
    /// No release is needed.
    None,
    /// A fix.
    Patch,
    /// Something new, or behaviour of the server that callers must be told of.
    Minor,
    /// Callers must look at their code.
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
    /// What happens to programs that keep the old crate.
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
