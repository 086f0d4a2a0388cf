//! Where in a request a value stands.

use std::borrow::Cow;

/// A parameter, or a place inside its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::validate) enum Path {
    /// A top-level parameter.
    Top(&'static str),
    /// A place inside the value of one, from the outside in.
    Inside(Box<[Step]>),
}

/// From a value to one inside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::validate) enum Step {
    /// A field of an object; the first one is the top-level parameter.
    Field(&'static str),
    /// An item of a list.
    Item(usize),
    /// The value of a key of a map, with the key as messages show it.
    Value(Box<str>),
}

impl Path {
    /// The path as messages show it: `product_infos[2].id`.
    pub(super) fn with_indices(&self) -> Cow<'static, str> {
        self.written(true)
    }

    /// The path as ids have it, which speak of all items: `product_infos.id`.
    pub(super) fn without_indices(&self) -> Cow<'static, str> {
        self.written(false)
    }

    fn written(&self, with_indices: bool) -> Cow<'static, str> {
        let steps = match self {
            Self::Top(name) => return Cow::Borrowed(name),
            Self::Inside(steps) => steps,
        };
        let mut path = String::new();
        for step in steps {
            match step {
                Step::Field(name) => {
                    path.push_str(if path.is_empty() { "" } else { "." });
                    path.push_str(name);
                }
                Step::Item(index) if with_indices => {
                    path.push('[');
                    path.push_str(itoa::Buffer::new().format(*index));
                    path.push(']');
                }
                Step::Value(key) if with_indices => path.extend(["[", key, "]"]),
                Step::Item(_) | Step::Value(_) => {}
            }
        }
        Cow::Owned(path)
    }
}
