//! Error codes as types: those of an operation, those that any operation may return, and those that nobody listed.

mod listed;

use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::str::FromStr;

pub use listed::{Listed, ListedCode};

use crate::ParseValueError;
use crate::enumeration::named;

/// An error code, as an operation with the codes `C` may return it.
///
/// It prints as the code on the wire. [`FromStr`] accepts listed codes only, while responses decode unlisted ones as `Unknown`. [`Ord`] is
/// the order in which codes are listed, with unlisted ones behind them.
///
/// ```
/// use core::convert::Infallible;
///
/// use api_runtime::Code;
///
/// #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
/// enum PayCode { BalanceShort }
///
/// api_runtime::codes!(PayCode, Infallible, BalanceShort("PAY.1"));
///
/// let code = Code::<PayCode>::from_wire("PAY.1");
/// assert!(code == PayCode::BalanceShort);
/// match code {
///     Code::Own(PayCode::BalanceShort) => println!("top up the account first"),
///     Code::Common(never) => match never {},
///     Code::Unknown(code) => println!("a code that nobody listed: {code}"),
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Code<C: ListedCode> {
    /// A code of the operation.
    Own(C),
    /// A code that any operation may return.
    Common(C::Common),
    /// A code that this version does not list; empty if the response has none.
    Unknown(String),
}

impl<C: ListedCode> Code<C> {
    /// The code of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(code: &str) -> Self {
        C::LISTED.read(code)
    }

    /// The code on the wire. Empty if there is none.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        C::LISTED.text(self)
    }

    /// The code, if it is one of the operation.
    #[must_use]
    pub fn own(&self) -> Option<C> {
        match self {
            Self::Own(code) => Some(*code),
            Self::Common(_) | Self::Unknown(_) => None,
        }
    }

    /// The code, if it is one that any operation may return.
    #[must_use]
    pub fn common(&self) -> Option<C::Common> {
        match self {
            Self::Common(code) => Some(*code),
            Self::Own(_) | Self::Unknown(_) => None,
        }
    }

    /// All listed codes: those of the operation, then those that any operation may return.
    pub fn values() -> impl Iterator<Item = Self> {
        let common = C::Common::values().iter().copied().map(Self::Common);
        C::values().iter().copied().map(Self::Own).chain(common)
    }

    /// Its place among the listed codes.
    fn place(&self) -> usize {
        match self {
            Self::Own(code) => C::LISTED.place(*code),
            Self::Common(code) => C::values().len() + C::Common::LISTED.place(*code),
            Self::Unknown(_) => usize::MAX,
        }
    }
}

impl<C: ListedCode> From<C> for Code<C> {
    fn from(code: C) -> Self {
        Self::Own(code)
    }
}

impl<C: ListedCode> PartialEq<C> for Code<C> {
    fn eq(&self, code: &C) -> bool {
        self.own() == Some(*code)
    }
}

impl<C: ListedCode> PartialOrd for Code<C> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<C: ListedCode> Ord for Code<C> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.place().cmp(&other.place()).then_with(|| self.as_wire().cmp(other.as_wire()))
    }
}

impl<C: ListedCode> Hash for Code<C> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_wire().hash(state);
    }
}

impl<C: ListedCode> fmt::Display for Code<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_wire())
    }
}

impl<C: ListedCode> FromStr for Code<C> {
    type Err = ParseValueError;

    fn from_str(text: &str) -> Result<Self, ParseValueError> {
        match Self::from_wire(text) {
            Self::Unknown(_) => {
                let allowed = named(C::values()).chain(named(C::Common::values()));
                Err(ParseValueError::new(C::NAME, text, allowed))
            }
            code => Ok(code),
        }
    }
}
