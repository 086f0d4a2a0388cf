//! Where in a request a value stands.

use std::borrow::Cow;

/// The steps from a request to a place inside the value of a parameter, from the outside in; none to the value itself.
#[derive(Debug, Clone)]
pub(in crate::validate) struct Inside(pub(in crate::validate) Option<Box<[Step]>>);

/// From a value to one inside it.
#[derive(Debug, Clone)]
pub(in crate::validate) enum Step {
    /// A field of an object; the first one is the top-level parameter.
    Field(&'static str),
    /// An item of a list.
    Item(usize),
    /// The value of a key of a map, with the key as messages show it.
    Value(Box<str>),
}

impl Inside {
    /// The path as messages show it, `product_infos[2].id`; that of a top-level parameter is its name.
    pub(super) fn with_indices(&self, name: &'static str) -> Cow<'static, str> {
        self.written(name, true)
    }

    /// The path as ids have it, which speak of all items: `product_infos.id`.
    pub(super) fn without_indices(&self, name: &'static str) -> Cow<'static, str> {
        self.written(name, false)
    }

    fn written(&self, name: &'static str, with_indices: bool) -> Cow<'static, str> {
        let Some(steps) = &self.0 else { return Cow::Borrowed(name) };
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
