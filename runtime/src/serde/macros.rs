//! What generated crates call for each of their types, with their feature `serde`.

/// Writing and reading of a type that has its tree and its way of being decoded.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_value {
    ($name:ident, $read:ident) => {
        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::serde::Serialize::serialize(&$crate::serde::Form::form(self), serializer)
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::serde::$read(deserializer)
            }
        }
    };
}

/// An enumeration: whether its values are texts or numbers on the wire, and how it is read: as answers read it anyway, with values
/// that nobody listed, or with the listed ones alone.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_enumeration {
    ($name:ident, $form:ident, answered) => {
        impl $crate::serde::Form for $name {
            fn form(&self) -> $crate::serde::Tree<'_> {
                $crate::serde::Tree::$form(self.as_wire())
            }
        }

        $crate::serde_value!($name, answer);
    };
    ($name:ident, $form:ident, open) => {
        impl $crate::Decode for $name {
            fn decode(json: $crate::Json<'_, '_>) -> ::core::result::Result<Self, $crate::DecodeError> {
                ::core::result::Result::Ok(Self::from_wire(&$crate::serde::$form(json)?))
            }
        }

        $crate::serde_enumeration!($name, $form, answered);
    };
    ($name:ident, $form:ident, closed) => {
        impl $crate::Decode for $name {
            fn decode(json: $crate::Json<'_, '_>) -> ::core::result::Result<Self, $crate::DecodeError> {
                $crate::serde::listed(::core::stringify!($name), Self::VALUES, &$crate::serde::$form(json)?)
            }
        }

        $crate::serde_enumeration!($name, $form, answered);
    };
}

/// A type that answers hold, which can be decoded without this feature.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_answer {
    ($name:ident {}) => {
        impl $crate::serde::Form for $name {
            fn form(&self) -> $crate::serde::Tree<'_> {
                $crate::serde::of_names($crate::names![], ::std::vec::Vec::new())
            }
        }

        $crate::serde_value!($name, answer);
    };
    ($name:ident { $($field:ident),+ $(,)? }) => {
        impl $crate::serde::Form for $name {
            fn form(&self) -> $crate::serde::Tree<'_> {
                $crate::serde::of_names(Self::NAMES, ::std::vec![$($crate::serde::Form::form(&self.$field)),+])
            }
        }

        $crate::serde_value!($name, answer);
    };
    // Some fields are amounts in minor units, each with the field of its currency.
    ($name:ident { $($field:ident),+ $(,)? }, $units:expr, $(($amount:literal, $currency:literal)),+) => {
        impl $crate::serde::Form for $name {
            fn form(&self) -> $crate::serde::Tree<'_> {
                let fields = ::std::vec![$($crate::serde::Form::form(&self.$field)),+];
                let object = $crate::serde::of_names(Self::NAMES, fields);
                $crate::serde::in_minor_units(object, &[$(($amount, $currency)),+], $units)
            }
        }

        $crate::serde_value!($name, answer);
    };
}

/// A type that requests and answers hold: what a caller wrote of it is read as a part of a request.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_shared {
    ($name:ident { $($field:ident),* $(,)? }) => {
        impl $crate::serde::Form for $name {
            fn form(&self) -> $crate::serde::Tree<'_> {
                $crate::serde::of_table(Self::FIELDS, ::std::vec![$($crate::serde::Form::form(&self.$field)),*])
            }
        }

        $crate::serde_value!($name, request);
    };
}

/// An object that only requests hold, with its table.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_object {
    ($name:ident { $($field:ident),* $(,)? }) => {
        $crate::serde_table!(Self::FIELDS, $name { $($field),* });
    };
}

/// A request, with its table.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_request {
    ($name:ident { $($field:ident),* $(,)? }) => {
        $crate::serde_table!(<Self as $crate::Operation>::descriptor().parameters, $name { $($field),* });
    };
}

/// A type that has a table, and is read by it alone.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_table {
    ($table:expr, $name:ident { $($field:ident),* }) => {
        impl $crate::serde::Form for $name {
            fn form(&self) -> $crate::serde::Tree<'_> {
                $crate::serde::of_table($table, ::std::vec![$($crate::serde::Form::form(&self.$field)),*])
            }
        }

        impl $crate::Decode for $name {
            fn decode(json: $crate::Json<'_, '_>) -> ::core::result::Result<Self, $crate::DecodeError> {
                $(let mut $field = $crate::Required::default();)*
                json.table($table, &mut [$(&mut $field),*])?;
                ::core::result::Result::Ok(Self { $($field: $field.take()?),* })
            }
        }

        $crate::serde_value!($name, request);
    };
}

/// A union, which is what the variant holds.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_union {
    ($name:ident, $read:ident, $($variant:ident),+ $(,)?) => {
        impl $crate::serde::Form for $name {
            fn form(&self) -> $crate::serde::Tree<'_> {
                match self { $(Self::$variant(value) => $crate::serde::Form::member(value),)+ }
            }
        }

        $crate::serde_value!($name, $read);
    };
}

/// A union of objects that a field tells apart, each with its tag; what has none is what the variant holds.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_tagged {
    ($name:ident, $read:ident, $field:literal, $($variant:ident($tag:literal $(,)?)),+ $(,)?) => {
        impl $crate::serde::Form for $name {
            fn form(&self) -> $crate::serde::Tree<'_> {
                match self {
                    $(Self::$variant(value) => $crate::serde::of_tag($field, $tag, $crate::serde::Form::form(value)),)+
                }
            }
        }

        $crate::serde_value!($name, $read);
    };
}
