// @generated from spec/bss/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json};

/// Why a resource of an order cannot be provided.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ResourceCheckResult {
    /// The quota does not suffice.
    ///
    /// `1` on the wire.
    QuotaTooLow,

    /// There is not enough capacity.
    ///
    /// `2` on the wire.
    CapacityTooLow,

    /// The specification is wrong because it changed between ordering and paying.
    ///
    /// `3` on the wire.
    SpecificationWrong,

    /// The data of a related resource is wrong because the specification changed between ordering and paying.
    ///
    /// `4` on the wire.
    RelatedResourceWrong,

    /// Another fault because the specification changed between ordering and paying.
    ///
    /// `99` on the wire.
    Other,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl ResourceCheckResult {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::QuotaTooLow => "1",
            Self::CapacityTooLow => "2",
            Self::SpecificationWrong => "3",
            Self::RelatedResourceWrong => "4",
            Self::Other => "99",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "1" => Self::QuotaTooLow,
            "2" => Self::CapacityTooLow,
            "3" => Self::SpecificationWrong,
            "4" => Self::RelatedResourceWrong,
            "99" => Self::Other,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    ResourceCheckResult,
    [
        QuotaTooLow,
        CapacityTooLow,
        SpecificationWrong,
        RelatedResourceWrong,
        Other,
    ],
    Unknown
);

impl Decode for ResourceCheckResult {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(ResourceCheckResult, number, answered);
