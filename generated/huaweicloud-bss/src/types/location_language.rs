// @generated from spec/bss/types. Do not edit: change that, and generate again.

use api_runtime::{ToWire, WireRef};

/// Language of the names of provinces, cities and districts.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum LocationLanguage {
    /// Chinese.
    ///
    /// `zh_cn` on the wire.
    Chinese,

    /// English. The vendor has names in Chinese alone at present.
    ///
    /// `en_us` on the wire.
    English,
}

impl LocationLanguage {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::Chinese => "zh_cn",
            Self::English => "en_us",
        }
    }
}

api_runtime::enumeration!(LocationLanguage, [Chinese, English]);

impl ToWire for LocationLanguage {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LocationLanguage, text, closed);
