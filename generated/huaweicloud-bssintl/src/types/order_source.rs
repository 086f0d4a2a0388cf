// @generated from spec/bssintl/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json};

/// Where an order came from.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum OrderSource {
    /// The customer.
    ///
    /// `1` on the wire.
    Customer,

    /// An agent.
    ///
    /// `2` on the wire.
    Agent,

    /// A contract.
    ///
    /// `3` on the wire.
    Contract,

    /// A reseller.
    ///
    /// `4` on the wire.
    Reseller,

    /// Deletion of a resource in the console.
    ///
    /// `5` on the wire.
    ResourceDeletion,

    /// Entered afterwards.
    ///
    /// `6` on the wire.
    Supplement,

    /// A compensation.
    ///
    /// `7` on the wire.
    Compensation,

    /// Made by the system.
    ///
    /// `8` on the wire.
    System,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl OrderSource {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Customer => "1",
            Self::Agent => "2",
            Self::Contract => "3",
            Self::Reseller => "4",
            Self::ResourceDeletion => "5",
            Self::Supplement => "6",
            Self::Compensation => "7",
            Self::System => "8",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "1" => Self::Customer,
            "2" => Self::Agent,
            "3" => Self::Contract,
            "4" => Self::Reseller,
            "5" => Self::ResourceDeletion,
            "6" => Self::Supplement,
            "7" => Self::Compensation,
            "8" => Self::System,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    OrderSource,
    [
        Customer,
        Agent,
        Contract,
        Reseller,
        ResourceDeletion,
        Supplement,
        Compensation,
        System,
    ],
    Unknown
);

impl Decode for OrderSource {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(OrderSource, number, answered);
