// @generated from spec/bss/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json};

/// Kind of a discount on the price of a product or of a renewal.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PriceDiscountType {
    /// Discount of a contract with Huawei Cloud.
    ///
    /// `605` on the wire.
    BusinessContract,

    /// Discount that a distributor grants by contract.
    ///
    /// `606` on the wire.
    PartnerContract,

    /// Discount rate that a partner has set.
    ///
    /// `607` on the wire.
    PartnerRate,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl PriceDiscountType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::BusinessContract => "605",
            Self::PartnerContract => "606",
            Self::PartnerRate => "607",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "605" => Self::BusinessContract,
            "606" => Self::PartnerContract,
            "607" => Self::PartnerRate,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    PriceDiscountType,
    [BusinessContract, PartnerContract, PartnerRate],
    Unknown
);

impl Decode for PriceDiscountType {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(PriceDiscountType, number, answered);
