//! Which tree a value is.

use rust_decimal::Decimal;

use super::Tree;
use crate::decode::states::{EMPTY, STATE, VALUE};
use crate::presence::StateSet;
use crate::{Any, Date, Given, Instant, Map, Month, State};

/// A value that is written as a tree. Generated code implements it, by macros.
pub trait Form {
    /// The tree.
    fn form(&self) -> Tree<'_>;

    /// The tree of a member of a union, which is there without items too.
    fn member(&self) -> Tree<'_> {
        self.form()
    }
}

impl Form for String {
    fn form(&self) -> Tree<'_> {
        Tree::text(self)
    }
}

impl Form for str {
    fn form(&self) -> Tree<'_> {
        Tree::text(self)
    }
}

impl Form for i64 {
    fn form(&self) -> Tree<'_> {
        Tree::Integer(*self)
    }
}

impl Form for u64 {
    fn form(&self) -> Tree<'_> {
        i64::try_from(*self).map_or(Tree::Unsigned(*self), Tree::Integer)
    }
}

impl Form for bool {
    fn form(&self) -> Tree<'_> {
        Tree::Bool(*self)
    }
}

macro_rules! texts {
    ($($value:ty)+) => {$(
        impl Form for $value {
            fn form(&self) -> Tree<'_> {
                Tree::Text(self.to_string().into())
            }
        }
    )+};
}

texts!(Decimal Instant Date Month);

impl Form for Any {
    fn form(&self) -> Tree<'_> {
        Tree::json(self.as_json())
    }
}

/// A map without entries is absent, as it is in a request.
impl<T: Form> Form for Map<T> {
    fn form(&self) -> Tree<'_> {
        if self.is_empty() { Tree::Absent } else { self.member() }
    }

    fn member(&self) -> Tree<'_> {
        Tree::Object(self.iter().map(|(key, value)| (key.as_str().into(), value.form())).collect())
    }
}

/// `None` is absent.
impl<T: Form> Form for Option<T> {
    fn form(&self) -> Tree<'_> {
        self.as_ref().map_or(Tree::Absent, Form::form)
    }
}

impl<T: Form> Form for Box<T> {
    fn form(&self) -> Tree<'_> {
        T::form(self)
    }
}

/// A list without items is absent, as it is in a request.
impl<T: Form> Form for Vec<T> {
    fn form(&self) -> Tree<'_> {
        if self.is_empty() { Tree::Absent } else { self.member() }
    }

    fn member(&self) -> Tree<'_> {
        Tree::List(self.iter().map(Form::form).collect())
    }
}

/// A state is what it is in a body; only *empty* is no word of any format. A value that says the same as a state, which no request
/// can be sent with, stays a value.
impl<T: Form, S: StateSet> Form for Given<T, S> {
    fn form(&self) -> Tree<'_> {
        let named = |key: &'static str, value| Tree::Object(vec![(key.into(), value)]);
        match (self.state(), self.value().map(Form::form)) {
            (Some(State::Null), _) => Tree::Null,
            (Some(State::EmptyString), _) => Tree::text(""),
            (Some(State::EmptyList), _) => Tree::List(Vec::new()),
            (Some(State::Empty), _) => named(STATE, Tree::text(EMPTY)),
            (_, Some(Tree::Text(text))) if text.is_empty() && S::STATES.contains(&State::EmptyString) => {
                named(VALUE, Tree::Text(text))
            }
            (_, Some(Tree::Absent)) => named(VALUE, Tree::List(Vec::new())),
            (_, Some(value)) => value,
            (Some(State::Absent | State::NonEnum) | None, None) => Tree::Absent,
        }
    }
}
