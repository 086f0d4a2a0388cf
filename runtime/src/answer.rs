//! Structs of answers as values: how they are shown, and hashed.

use core::hash::{Hash, Hasher};

/// A field of any type that has a hash.
#[doc(hidden)]
pub trait Hashed {
    /// Feeds the value.
    fn feed(&self, state: &mut dyn Hasher);
}

impl<T: Hash> Hashed for T {
    fn feed(&self, mut state: &mut dyn Hasher) {
        self.hash(&mut state);
    }
}

/// Feeds the fields of a struct, as a derive would. One body of code for all structs: each lends a list of its fields.
/// [`answer!`](crate::answer) calls it.
#[doc(hidden)]
pub fn feed(fields: &[&dyn Hashed], state: &mut dyn Hasher) {
    for field in fields {
        field.feed(state);
    }
}

/// What a struct of an answer has besides its derives, of which `PartialEq` is one, if its fields are called as they are on the wire: their
/// `NAMES`, by which it is read, and more traits. Generated code calls it.
///
/// [`Debug`](core::fmt::Debug) and [`Hash`] are those of a derive, which would take the compiler longer.
///
/// ```
/// #[derive(Clone, Default, PartialEq)]
/// struct Coupon { id: Option<String>, used: Option<bool> }
///
/// api_runtime::answer!(Coupon { id, used });
///
/// assert_eq!(format!("{:?}", Coupon::default()), "Coupon { id: None, used: None }");
/// ```
#[macro_export]
macro_rules! answer {
    ($name:ident { $($field:ident),+ $(,)? }) => {
        impl $name {
            const NAMES: &'static str = ::core::concat!($(::core::stringify!($field), "\0"),+);
        }

        impl ::core::cmp::Eq for $name {}

        impl ::core::hash::Hash for $name {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                $crate::feed(&[$(&self.$field),+], state);
            }
        }

        impl ::core::fmt::Debug for $name {
            // Else it stands in what shows a list of them, too, and in what shows an option.
            #[inline(never)]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::show(f, ::core::stringify!($name), Self::NAMES, &[$(&self.$field),+])
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use core::hash::{BuildHasher, BuildHasherDefault};
    use std::hash::DefaultHasher;

    #[derive(Clone, PartialEq)]
    struct Listed {
        id: Option<String>,
        parts: Vec<(u8, bool)>,
    }

    crate::answer!(Listed { id, parts });

    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    struct Derived {
        id: Option<String>,
        parts: Vec<(u8, bool)>,
    }

    #[test]
    fn a_struct_is_hashed_and_shown_as_by_a_derive() {
        for (id, parts) in [(None, vec![]), (Some("a"), vec![(1, true)]), (Some(""), vec![(1, true), (2, false)])] {
            let id = id.map(str::to_owned);
            let (listed, derived) = (Listed { id: id.clone(), parts: parts.clone() }, Derived { id, parts });
            let hasher = BuildHasherDefault::<DefaultHasher>::new();
            assert_eq!(hasher.hash_one(&listed), hasher.hash_one(&derived));
            assert_eq!(format!("{listed:?}").replace("Listed", "Derived"), format!("{derived:?}"));
            assert!(listed == listed.clone());
        }
    }
}
