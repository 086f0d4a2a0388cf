//! Enumerations as texts: what is printed and read is the value on the wire.

use core::fmt;

use crate::shown;

/// A text is not a value of an enumeration.
///
/// ```
/// use api_runtime::ParseValueError;
///
/// #[derive(Debug, Clone)]
/// enum Language { Chinese, English }
///
/// impl Language {
///     const VALUES: &'static [Self] = &[Self::Chinese, Self::English];
///
///     fn as_wire(&self) -> &str {
///         match self { Self::Chinese => "zh_CN", Self::English => "en_US" }
///     }
/// }
///
/// api_runtime::enumeration!(Language);
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

/// The listed value that a text stands for; [`enumeration!`](crate::enumeration) calls it.
///
/// # Errors
///
/// When the text is none of the listed values.
#[doc(hidden)]
pub fn parse_value<T: Clone + fmt::Debug>(
    enumeration: &'static str,
    values: &[T],
    text: impl Fn(&T) -> &str,
    found: &str,
) -> Result<T, ParseValueError> {
    values.iter().find(|value| text(value) == found).cloned().ok_or_else(|| {
        ParseValueError(Box::new(Inner {
            enumeration,
            found: shown::cut(found),
            allowed: values.iter().map(|value| text(value).to_owned()).collect(),
            names: values.iter().map(|value| format!("{value:?}")).collect(),
        }))
    })
}

/// Implements [`Display`](core::fmt::Display) and [`FromStr`](core::str::FromStr) for an enumeration that has `VALUES` and
/// `as_wire`. Generated code calls it.
///
/// `Display` prints the wire value. `FromStr` accepts listed values only, while responses decode unlisted ones as
/// `Unknown`.
#[macro_export]
macro_rules! enumeration {
    ($name:ident) => {
        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_wire())
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = $crate::ParseValueError;

            fn from_str(text: &str) -> ::core::result::Result<Self, $crate::ParseValueError> {
                $crate::parse_value(::core::stringify!($name), Self::VALUES, |value| value.as_wire(), text)
            }
        }
    };
}
