//! Lists that a caller may write in any form, or the states in their place.

use super::{Allows, Empty, EmptyList, EmptyString, Given, Null};

/// What the setter of a list parameter with states accepts: an iterator of items, or a state.
///
/// ```
/// use api_runtime::{EmptyList, Given, IntoGivenList, Null};
///
/// fn ids(ids: impl IntoGivenList<String, (Null, EmptyList)>) -> Given<Vec<String>, (Null, EmptyList)> {
///     ids.into_given_list()
/// }
///
/// assert_eq!(ids(["a", "b"]), ids(vec!["a".to_owned(), "b".to_owned()]));
/// assert!(ids(EmptyList).value().is_none());
/// ```
#[diagnostic::on_unimplemented(
    message = "this parameter cannot be sent as `{Self}`",
    label = "neither items nor a state that this parameter takes",
    note = "give it items, leave it out, or send a state that means something of its own here: `{S}`",
    note = "its documentation says what the server makes of each state; `raw()` sends any of them"
)]
pub trait IntoGivenList<T, S> {
    /// The list, or the state.
    fn into_given_list(self) -> Given<Vec<T>, S>;
}

#[diagnostic::do_not_recommend]
impl<T, S, I: IntoIterator<Item: Into<T>>> IntoGivenList<T, S> for I {
    fn into_given_list(self) -> Given<Vec<T>, S> {
        Given::new(self.into_iter().map(Into::into).collect())
    }
}

impl<T, S> IntoGivenList<T, S> for Given<Vec<T>, S> {
    fn into_given_list(self) -> Self {
        self
    }
}

macro_rules! states {
    ($($state:ty)+) => {$(
        #[diagnostic::do_not_recommend]
        impl<T, S: Allows<$state>> IntoGivenList<T, S> for $state {
            fn into_given_list(self) -> Given<Vec<T>, S> {
                self.into()
            }
        }
    )+};
}

states!(Empty EmptyString Null EmptyList);
