// @generated from spec/bss/types. Do not edit: change that, and generate again.

use api_runtime::{ToWire, WireRef};

/// Which account of a customer is meant.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BalanceType {
    /// Cash account.
    ///
    /// `BALANCE_TYPE_DEBIT` on the wire.
    Debit,

    /// Credit account.
    ///
    /// `BALANCE_TYPE_CREDIT` on the wire.
    Credit,
}

impl BalanceType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::Debit => "BALANCE_TYPE_DEBIT",
            Self::Credit => "BALANCE_TYPE_CREDIT",
        }
    }
}

api_runtime::enumeration!(BalanceType, [Debit, Credit]);

impl ToWire for BalanceType {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(BalanceType, text, closed);
