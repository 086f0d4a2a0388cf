//! Enumerations as texts: what is printed and read is the value on the wire.

use core::cmp::Ordering;
use core::fmt;

use crate::shown;

/// A text is not a value of an enumeration.
///
/// ```
/// use api_runtime::ParseValueError;
///
/// #[derive(Debug, Clone, PartialEq)]
/// enum Language { Chinese, English }
///
/// impl Language {
///     fn as_wire(&self) -> &str {
///         match self { Self::Chinese => "zh_CN", Self::English => "en_US" }
///     }
/// }
///
/// api_runtime::enumeration!(Language, [Chinese, English]);
///
/// assert_eq!(Language::Chinese.to_string(), "zh_CN");
/// assert!("en_US".parse::<Language>().is_ok());
/// let error: ParseValueError = "de_DE".parse::<Language>().unwrap_err();
/// assert_eq!(error.to_string(), "`de_DE` is not a value of Language: use one of `zh_CN` (Chinese), `en_US` (English)");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseValueError(
    /// In a box, as the error is larger than any value.
    Box<Inner>,
);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Inner {
    enumeration: &'static str,
    found: String,
    allowed: Vec<String>,
    /// Names in Rust, where they say more than the values do.
    names: Vec<String>,
}

impl ParseValueError {
    /// Name of the enumeration.
    #[must_use]
    pub fn enumeration(&self) -> &'static str {
        self.0.enumeration
    }

    /// The text, on one line and truncated to 80 characters.
    #[must_use]
    pub fn found(&self) -> &str {
        &self.0.found
    }

    /// All allowed values, in wire form.
    #[must_use]
    pub fn allowed(&self) -> &[String] {
        &self.0.allowed
    }
}

impl ParseValueError {
    /// `allowed` are the values in wire form, with their names in Rust.
    pub(crate) fn new(
        enumeration: &'static str,
        found: &str,
        allowed: impl IntoIterator<Item = (String, String)>,
    ) -> Self {
        let (allowed, names) = allowed.into_iter().unzip();
        Self(Box::new(Inner { enumeration, found: shown::cut(found), allowed, names }))
    }

    /// What is allowed, in words.
    pub(crate) fn one_of(&self) -> String {
        let listed = self.0.allowed.iter().zip(&self.0.names).map(|(value, name)| format!("`{value}` ({name})"));
        let listed: Vec<String> = listed.collect();
        if listed.is_empty() {
            "nothing: no value is listed".to_owned()
        } else {
            format!("one of {}", listed.join(", "))
        }
    }
}

impl fmt::Display for ParseValueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a value of {}: use {}", self.found(), self.enumeration(), self.one_of())
    }
}

impl std::error::Error for ParseValueError {}

/// The listed value that is printed as the text; [`enumeration!`](crate::enumeration) calls it.
///
/// # Errors
///
/// When the text is none of the listed values.
#[doc(hidden)]
pub fn parse_value<T: Clone + fmt::Debug + fmt::Display>(
    enumeration: &'static str,
    values: &[T],
    found: &str,
) -> Result<T, ParseValueError> {
    values
        .iter()
        .find(|value| is_printed(value, found))
        .cloned()
        .ok_or_else(|| ParseValueError::new(enumeration, found, named(values)))
}

/// Each value in wire form, with its name in Rust.
pub(crate) fn named<T: fmt::Debug + fmt::Display>(values: &[T]) -> impl Iterator<Item = (String, String)> {
    values.iter().map(|value| (value.to_string(), format!("{value:?}")))
}

/// Whether the value is printed as that text. Nothing is allocated.
fn is_printed(value: &dyn fmt::Display, text: &str) -> bool {
    let mut rest = Rest(text);
    fmt::write(&mut rest, format_args!("{value}")).is_ok() && rest.0.is_empty()
}

/// What is left of a text behind what was printed so far.
struct Rest<'a>(&'a str);

impl fmt::Write for Rest<'_> {
    fn write_str(&mut self, printed: &str) -> fmt::Result {
        self.0 = self.0.strip_prefix(printed).ok_or(fmt::Error)?;
        Ok(())
    }
}

/// The order of two values with their texts on the wire: listed ones as they are listed, then all others by their texts.
/// [`enumeration!`](crate::enumeration) calls it.
#[doc(hidden)]
pub fn order<T: PartialEq>(values: &[T], first: (&T, &str), second: (&T, &str)) -> Ordering {
    let place = |value| values.iter().position(|listed| listed == value).unwrap_or(values.len());
    place(first.0).cmp(&place(second.0)).then_with(|| first.1.cmp(second.1))
}

/// What an enumeration has besides its derives, where it has `as_wire` and derives `PartialEq`. Generated code calls it with the variants
/// that are listed, and with the one that holds what nobody listed, if any.
///
/// [`Display`](core::fmt::Display) prints the wire value, and [`Hash`](core::hash::Hash) is that of it.
/// [`FromStr`](core::str::FromStr) accepts listed values only, while responses decode unlisted ones as `Unknown`. [`Ord`] is the order in
/// which the values are listed, with unlisted ones behind them. All are written here where a derive would take the compiler longer, and so
/// is `Debug` where a variant holds something: a derive calls a function in each of its arms.
#[macro_export]
macro_rules! enumeration {
    ($name:ident, [$($value:ident),* $(,)?]) => {
        impl $name {
            /// All listed values, in the order of the documentation.
            pub const VALUES: &'static [Self] = &[$(Self::$value),*];
        }

        $crate::enumeration!(@traits $name);
    };
    ($name:ident, [$($value:ident),* $(,)?], $unknown:ident) => {
        $crate::enumeration!($name, [$($value),*]);
        $crate::enumeration!(@shown $name, [$($value),*], $unknown);
    };
    (@shown $name:ident, [], $unknown:ident) => {
        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self {
                    Self::$unknown(value) => f.debug_tuple(::core::stringify!($unknown)).field(value).finish(),
                }
            }
        }
    };
    (@shown $name:ident, [$($value:ident),+], $unknown:ident) => {
        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(match self {
                    $(Self::$value => ::core::stringify!($value),)+
                    Self::$unknown(value) => {
                        return f.debug_tuple(::core::stringify!($unknown)).field(value).finish();
                    }
                })
            }
        }
    };
    (@traits $name:ident) => {
        impl ::core::cmp::Eq for $name {}

        impl ::core::cmp::PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
            }
        }

        impl ::core::cmp::Ord for $name {
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                $crate::order(Self::VALUES, (self, self.as_wire()), (other, other.as_wire()))
            }
        }

        impl ::core::hash::Hash for $name {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(self.as_wire(), state);
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_wire())
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = $crate::ParseValueError;

            fn from_str(text: &str) -> ::core::result::Result<Self, $crate::ParseValueError> {
                $crate::parse_value(::core::stringify!($name), Self::VALUES, text)
            }
        }
    };
}
