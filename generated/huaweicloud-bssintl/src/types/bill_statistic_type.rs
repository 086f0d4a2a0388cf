// @generated from spec/bssintl/types. Do not edit: change that, and generate again.

use api_runtime::{ToWire, WireRef};

/// Granularity at which bill records are summed up.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BillStatisticType {
    /// One record per billing cycle.
    ///
    /// `1` on the wire.
    BillingCycle,

    /// One record per day.
    ///
    /// `2` on the wire.
    Day,

    /// Every single record.
    ///
    /// `3` on the wire.
    Detail,
}

impl BillStatisticType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::BillingCycle => "1",
            Self::Day => "2",
            Self::Detail => "3",
        }
    }
}

api_runtime::enumeration!(BillStatisticType, [BillingCycle, Day, Detail]);

impl ToWire for BillStatisticType {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(BillStatisticType, number, closed);
