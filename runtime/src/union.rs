//! Unions: enumerations of which each value is of one of several types.

/// Implements [`Decode`](crate::Decode) for a union: what an answer holds in words, whether an empty string says that nothing is
/// there, and the variant of each kind of JSON value. Generated code calls it.
#[doc(hidden)]
#[macro_export]
macro_rules! union {
    ($name:ident, $expected:literal, $none:expr, $($kind:ident($variant:ident)),+ $(,)?) => {
        impl $crate::Decode for $name {
            const EMPTY_STRING_IS_NONE: bool = $none;

            fn decode(json: $crate::Json<'_, '_>) -> ::core::result::Result<Self, $crate::DecodeError> {
                match json.kind() {
                    $($crate::JsonKind::$kind => $crate::Decode::decode(json).map(Self::$variant),)+
                    _ => ::core::result::Result::Err(json.expected($expected)),
                }
            }
        }
    };
}
