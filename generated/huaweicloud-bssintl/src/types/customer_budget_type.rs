// @generated from spec/bssintl/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json, ToWire, WireRef};

/// For which time a customer's budget is granted.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CustomerBudgetType {
    /// Budget of each month. It is restored in full at `00:00:00` on the first day of the next month. What the customer spends counts at list prices.
    ///
    /// `MONTHLY` on the wire.
    Monthly,

    /// Budget that is granted once and not restored. What the customer spends counts at list prices.
    ///
    /// `PACKAGE` on the wire.
    OneTime,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl CustomerBudgetType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Monthly => "MONTHLY",
            Self::OneTime => "PACKAGE",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "MONTHLY" => Self::Monthly,
            "PACKAGE" => Self::OneTime,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(CustomerBudgetType, [Monthly, OneTime], Unknown);

impl ToWire for CustomerBudgetType {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

impl Decode for CustomerBudgetType {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(CustomerBudgetType, text, answered);
