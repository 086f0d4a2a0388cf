// @generated from spec/bss/types. Do not edit: change that, and generate again.

use api_runtime::{ToWire, WireRef};

/// Unit of a renewal period.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RenewalPeriodType {
    /// Months.
    ///
    /// `2` on the wire.
    Month,

    /// Years.
    ///
    /// `3` on the wire.
    Year,
}

impl RenewalPeriodType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::Month => "2",
            Self::Year => "3",
        }
    }
}

api_runtime::enumeration!(RenewalPeriodType, [Month, Year]);

impl ToWire for RenewalPeriodType {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(RenewalPeriodType, number, closed);
