// @generated from spec/bssintl/types. Do not edit: change that, and generate again.

use api_runtime::{ToWire, WireRef};

/// What is frozen or unfrozen when a partner freezes or unfreezes customers.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CustomerFreezeScope {
    /// The account.
    ///
    /// `ACCOUNT` on the wire.
    Account,

    /// The account and its resources.
    ///
    /// `ACCOUNT_AND_RESOURCE` on the wire.
    AccountAndResources,
}

impl CustomerFreezeScope {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::Account => "ACCOUNT",
            Self::AccountAndResources => "ACCOUNT_AND_RESOURCE",
        }
    }
}

api_runtime::enumeration!(CustomerFreezeScope, [Account, AccountAndResources]);

impl ToWire for CustomerFreezeScope {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(CustomerFreezeScope, text, closed);
