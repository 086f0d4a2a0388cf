// @generated from spec/bss/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json, ToWire, WireRef};

/// Whether a record stands for money that came in or money that went out.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum RevenueExpenseType {
    /// Income.
    ///
    /// `REVENUE` on the wire.
    Revenue,

    /// Expense.
    ///
    /// `EXPENSE` on the wire.
    Expense,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl RevenueExpenseType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Revenue => "REVENUE",
            Self::Expense => "EXPENSE",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "REVENUE" => Self::Revenue,
            "EXPENSE" => Self::Expense,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(RevenueExpenseType, [Revenue, Expense], Unknown);

impl ToWire for RevenueExpenseType {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

impl Decode for RevenueExpenseType {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(RevenueExpenseType, text, answered);
