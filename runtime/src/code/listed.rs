//! What an enumeration of codes has listed.

use core::convert::Infallible;
use core::fmt;
use core::hash::Hash;

use super::Code;
use crate::decode::Names;

/// An enumeration of error codes, all of which are documented. [`codes!`](crate::codes) implements it.
pub trait ListedCode: fmt::Debug + fmt::Display + Copy + Eq + Hash + Send + Sync + 'static {
    /// The codes that any operation of the service may return.
    type Common: ListedCode;

    /// Name of the enumeration.
    const NAME: &'static str;

    /// What is listed.
    const LISTED: &'static Listed<Self>;

    /// The code of a wire text, if it is listed.
    #[must_use]
    fn from_wire(code: &str) -> Option<Self> {
        Self::LISTED.find(code)
    }

    /// The code on the wire.
    #[must_use]
    fn as_wire(self) -> &'static str {
        Self::LISTED.wire(self)
    }

    /// All codes, in the order of the documentation.
    #[must_use]
    fn values() -> &'static [Self] {
        Self::LISTED.values
    }
}

/// No code is listed.
impl ListedCode for Infallible {
    type Common = Self;
    const NAME: &'static str = "Infallible";
    const LISTED: &'static Listed<Self> = &Listed::of("", &[]);
}

/// The codes of an enumeration with their wire texts, and how errors get and give away their codes.
///
/// What depends on the type of the codes is compiled in the crate whose `static` it is. It differs between types in this table alone, so that the
/// compiler can merge it.
#[derive(Debug, Clone, Copy)]
pub struct Listed<C: ListedCode> {
    wire: &'static str,
    values: &'static [C],
    read: fn(&Self, &str) -> Code<C>,
    write: fn(&Self, Code<C>) -> String,
}

impl<C: ListedCode> Listed<C> {
    /// The codes, and their wire texts in one, as [`names!`](crate::names) makes it.
    #[must_use]
    pub const fn of(wire: &'static str, values: &'static [C]) -> Self {
        Self { wire, values, read, write }
    }

    /// The code of a text.
    pub(crate) fn read(&self, code: &str) -> Code<C> {
        (self.read)(self, code)
    }

    /// The text of a code.
    pub(crate) fn write(&self, code: Code<C>) -> String {
        (self.write)(self, code)
    }

    pub(super) fn text<'a>(&self, code: &'a Code<C>) -> &'a str {
        match code {
            Code::Own(code) => self.wire(*code),
            Code::Common(code) => code.as_wire(),
            Code::Unknown(code) => code,
        }
    }

    /// The place of a code in the list.
    pub(super) fn place(&self, code: C) -> usize {
        self.values.iter().position(|listed| *listed == code).unwrap_or(usize::MAX)
    }

    fn find(&self, code: &str) -> Option<C> {
        let (place, _) = Names::Joined(self.wire).find(code)?;
        self.values.get(place).copied()
    }

    fn wire(&self, code: C) -> &'static str {
        Names::Joined(self.wire).at(self.place(code))
    }
}

fn read<C: ListedCode>(listed: &Listed<C>, code: &str) -> Code<C> {
    let own = listed.find(code).map(Code::Own);
    let listed = own.or_else(|| C::Common::from_wire(code).map(Code::Common));
    listed.unwrap_or_else(|| Code::Unknown(code.to_owned()))
}

fn write<C: ListedCode>(listed: &Listed<C>, code: Code<C>) -> String {
    match code {
        Code::Unknown(code) => code,
        listed_code => listed.text(&listed_code).to_owned(),
    }
}

/// Makes an enumeration one of error codes, which prints as its wire text. Generated code calls it with the name of the enumeration, that of the
/// codes that any operation may return, and each code with its wire text.
///
/// ```
/// use api_runtime::{Code, ListedCode};
///
/// #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
/// enum CommonCode { TooManyCalls }
///
/// #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
/// enum PayCode { BalanceShort, Closed }
///
/// api_runtime::codes!(CommonCode, core::convert::Infallible, TooManyCalls("ANY.1"));
/// api_runtime::codes!(PayCode, CommonCode, BalanceShort("PAY.1"), Closed("PAY.2"));
///
/// assert_eq!((PayCode::Closed.as_wire(), PayCode::Closed.to_string()), ("PAY.2", "PAY.2".to_owned()));
/// assert_eq!(Code::<PayCode>::from_wire("ANY.1"), Code::Common(CommonCode::TooManyCalls));
/// ```
#[macro_export]
macro_rules! codes {
    ($name:ident, $common:ty $(, $code:ident($wire:literal $(,)?))* $(,)?) => {
        impl $crate::ListedCode for $name {
            type Common = $common;
            const NAME: &'static str = ::core::stringify!($name);
            const LISTED: &'static $crate::Listed<Self> = {
                static LISTED: $crate::Listed<$name> =
                    $crate::Listed::of($crate::names![$($wire),*], &[$($name::$code),*]);
                &LISTED
            };
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad($crate::ListedCode::as_wire(*self))
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use core::convert::Infallible;

    use super::{Code, ListedCode};

    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
    enum AnyCode {
        Busy,
        Closed,
    }

    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
    enum PayCode {
        Short,
        Busy,
    }

    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
    enum ListCode {}

    crate::codes!(AnyCode, Infallible, Busy("ANY.1"), Closed("ANY.2"));
    crate::codes!(PayCode, AnyCode, Short("PAY.1"), Busy("ANY.1"));
    crate::codes!(ListCode, AnyCode);

    #[test]
    fn a_code_that_an_operation_lists_is_its_own_also_where_it_is_common() {
        let read = Code::<PayCode>::from_wire;
        assert_eq!((read("ANY.1"), read("PAY.1")), (Code::Own(PayCode::Busy), Code::Own(PayCode::Short)));
        assert_eq!((read("ANY.2"), read("")), (Code::Common(AnyCode::Closed), Code::Unknown(String::new())));
        for code in ["ANY.1", "ANY.2", "PAY.1", "PAY.2", ""] {
            assert_eq!(PayCode::LISTED.write(read(code)), code);
        }
    }

    #[test]
    fn an_operation_may_list_nothing() {
        let read = Code::<ListCode>::from_wire;
        assert_eq!((read("ANY.1"), read("PAY.1")), (Code::Common(AnyCode::Busy), Code::Unknown("PAY.1".to_owned())));
        assert_eq!(Code::<ListCode>::values().collect::<Vec<_>>(), [AnyCode::Busy, AnyCode::Closed].map(Code::Common));
    }
}
