//! Adding figures up, field by field.

/// Implements `+=` and `sum()` for a struct of figures.
///
/// A field that the list forgets does not compile, so no figure can fall out of the sums.
macro_rules! sums {
    ($name:ident { $($field:ident),* $(,)? }) => {
        impl std::ops::AddAssign<&$name> for $name {
            fn add_assign(&mut self, other: &Self) {
                let Self { $($field),* } = other;
                $(self.$field += $field;)*
            }
        }

        impl<'a> std::iter::Sum<&'a $name> for $name {
            fn sum<I: Iterator<Item = &'a $name>>(parts: I) -> Self {
                parts.fold(Self::default(), |mut sum, part| {
                    sum += part;
                    sum
                })
            }
        }
    };
}

pub(super) use sums;
