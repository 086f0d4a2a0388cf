// @generated from spec/bssintl/types. Do not edit: change that, and generate again.

use api_runtime::{ToWire, WireRef};

/// Whose bills a query covers.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BillQueryMethod {
    /// The calling customer alone.
    ///
    /// `oneself` on the wire.
    Oneself,

    /// Member accounts of an enterprise master account.
    ///
    /// `sub_customer` on the wire.
    SubCustomer,

    /// The caller together with its member accounts.
    ///
    /// `all` on the wire.
    All,
}

impl BillQueryMethod {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::Oneself => "oneself",
            Self::SubCustomer => "sub_customer",
            Self::All => "all",
        }
    }
}

api_runtime::enumeration!(BillQueryMethod, [Oneself, SubCustomer, All]);

impl ToWire for BillQueryMethod {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(BillQueryMethod, text, closed);
