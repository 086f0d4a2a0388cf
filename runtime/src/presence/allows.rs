//! Which set of states allows which state.

use super::{Empty, EmptyList, EmptyString, Null, State};

mod sealed {
    /// Keeps the list of sets closed: a set that the tables do not know would have no documented meaning.
    pub trait Set {
        /// The states that it holds.
        const STATES: &'static [crate::State];
    }
}

pub(crate) use sealed::Set as StateSet;

/// The set of states `Self` contains the state `X`.
///
/// A set is one of the unit structs [`Empty`], [`EmptyString`], [`Null`], [`EmptyList`], or a tuple of two to four of
/// them in that order. The trait is sealed.
///
/// ```compile_fail
/// use api_runtime::{Empty, Given, Null};
///
/// let refused: Given<String, Empty> = Null.into();
/// ```
#[diagnostic::on_unimplemented(
    message = "this parameter cannot be sent as `{X}`",
    label = "not a state of this parameter",
    note = "set a value, omit the parameter, or use a state with a meaning of its own here: `{Self}`",
    note = "its documentation describes the meaning of each state; `raw()` sends any of them"
)]
pub trait Allows<X>: sealed::Set {}

macro_rules! sets {
    ($($set:ty: $($state:ident)+;)+) => {$(
        impl sealed::Set for $set {
            const STATES: &'static [State] = &[$(State::$state),+];
        }
        // The message above names the set; a list of all sets would bury it.
        $(
            #[diagnostic::do_not_recommend]
            impl Allows<$state> for $set {}
        )+
    )+};
}

sets! {
    Empty: Empty;
    EmptyString: EmptyString;
    Null: Null;
    EmptyList: EmptyList;
    (Empty, EmptyString): Empty EmptyString;
    (Empty, Null): Empty Null;
    (Empty, EmptyList): Empty EmptyList;
    (EmptyString, Null): EmptyString Null;
    (EmptyString, EmptyList): EmptyString EmptyList;
    (Null, EmptyList): Null EmptyList;
    (Empty, EmptyString, Null): Empty EmptyString Null;
    (Empty, EmptyString, EmptyList): Empty EmptyString EmptyList;
    (Empty, Null, EmptyList): Empty Null EmptyList;
    (EmptyString, Null, EmptyList): EmptyString Null EmptyList;
    (Empty, EmptyString, Null, EmptyList): Empty EmptyString Null EmptyList;
}
