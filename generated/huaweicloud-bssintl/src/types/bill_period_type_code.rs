// @generated from spec/bssintl/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json};

/// Unit of the period that a bill record covers, where the value travels as text.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum BillPeriodTypeCode {
    /// Paid once.
    ///
    /// `5` on the wire.
    Once,

    /// Years.
    ///
    /// `19` on the wire.
    Year,

    /// Months.
    ///
    /// `20` on the wire.
    Month,

    /// Days.
    ///
    /// `24` on the wire.
    Day,

    /// Hours.
    ///
    /// `25` on the wire.
    Hour,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl BillPeriodTypeCode {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Once => "5",
            Self::Year => "19",
            Self::Month => "20",
            Self::Day => "24",
            Self::Hour => "25",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "5" => Self::Once,
            "19" => Self::Year,
            "20" => Self::Month,
            "24" => Self::Day,
            "25" => Self::Hour,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(BillPeriodTypeCode, [Once, Year, Month, Day, Hour], Unknown);

impl Decode for BillPeriodTypeCode {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(BillPeriodTypeCode, text, answered);
