// @generated from spec/bss/types. Do not edit: change that, and generate again.

use api_runtime::{ToWire, WireRef};

/// Language of the names in the answer.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Language {
    /// Chinese.
    ///
    /// `zh_CN` on the wire.
    Chinese,

    /// English.
    ///
    /// `en_US` on the wire.
    English,
}

impl Language {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::Chinese => "zh_CN",
            Self::English => "en_US",
        }
    }
}

api_runtime::enumeration!(Language, [Chinese, English]);

impl ToWire for Language {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(Language, text, closed);
