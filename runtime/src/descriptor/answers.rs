//! What the answer of a success is.

use crate::decode::JsonKind;

/// What the body of a success is, and which statuses say that a call succeeded.
///
/// Every status in the two hundreds is a success, documented or not; others are where they are listed here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answers {
    shape: Shape,
    by_status: &'static [(u16, Shape)],
}

/// What a body is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Shape {
    /// A JSON object with documented fields.
    Object,
    /// A JSON list.
    List,
    /// A JSON value of one of these kinds.
    OneOf(&'static [JsonKind]),
    /// Nothing is documented of it: JSON of any kind, or no body.
    Unstated,
    /// Text in UTF-8.
    Text,
    /// Bytes.
    Bytes,
    /// No body; one that comes is not looked at.
    Nothing,
}

impl Answers {
    /// A JSON object with documented fields.
    pub const OBJECT: Self = Self::of(Shape::Object);
    /// A JSON list.
    pub const LIST: Self = Self::of(Shape::List);
    /// JSON of any kind, or no body.
    pub const UNSTATED: Self = Self::of(Shape::Unstated);
    /// Text.
    pub const TEXT: Self = Self::of(Shape::Text);
    /// Bytes.
    pub const BYTES: Self = Self::of(Shape::Bytes);
    /// No body.
    pub const NOTHING: Self = Self::of(Shape::Nothing);

    /// The same body with every status.
    #[must_use]
    pub const fn of(shape: Shape) -> Self {
        Self { shape, by_status: &[] }
    }

    /// Bodies that depend on the status. A status that is not listed comes with the first one.
    #[must_use]
    pub const fn by_status(by_status: &'static [(u16, Shape)]) -> Self {
        let shape = match by_status {
            [(_, shape), ..] => *shape,
            [] => Shape::Unstated,
        };
        Self { shape, by_status }
    }

    /// What comes with a status.
    #[must_use]
    pub fn shape(&self, status: u16) -> Shape {
        let listed = self.by_status.iter().find(|(known, _)| *known == status);
        listed.map_or(self.shape, |(_, shape)| *shape)
    }

    /// Whether a status comes with the first answer, as those do that are not listed.
    #[must_use]
    pub fn is_usual(&self, status: u16) -> bool {
        let place = self.by_status.iter().position(|(known, _)| *known == status);
        place.is_none_or(|place| place == 0)
    }

    /// Whether the status says that the call succeeded.
    #[must_use]
    pub fn is_success(&self, status: u16) -> bool {
        (200..300).contains(&status) || self.by_status.iter().any(|(known, _)| *known == status)
    }
}
