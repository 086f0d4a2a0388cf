//! The key by which evidence speaks of a fact, such as `presence.null` or `fields.size.doc`.

use std::fmt;

/// A key in its parts, which nobody has to put together to compare it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Key<'a> {
    /// A key of the language.
    head: &'static str,
    /// One of several things under it.
    name: Option<&'a str>,
    /// A key of that thing.
    inside: Option<&'static str>,
}

impl<'a> Key<'a> {
    /// One of several things under a key.
    pub(super) fn named(head: &'static str, name: &'a str) -> Self {
        Self { head, name: Some(name), inside: None }
    }

    /// A key of what is named here; nothing where that is no thing under a key.
    pub(super) fn inside(self, key: &'static str) -> Option<Self> {
        self.name.is_some().then_some(Self { inside: Some(key), ..self })
    }

    /// Whether it is this one.
    pub(crate) fn is(self, text: &str) -> bool {
        let Some(rest) = text.strip_prefix(self.head) else { return false };
        let mut parts = self.name.into_iter().chain(self.inside);
        parts.try_fold(rest, |rest, part| rest.strip_prefix('.')?.strip_prefix(part)) == Some("")
    }
}

impl From<&'static str> for Key<'_> {
    fn from(head: &'static str) -> Self {
        Self { head, name: None, inside: None }
    }
}

impl fmt::Display for Key<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.head)?;
        self.name.into_iter().chain(self.inside).try_for_each(|part| write!(f, ".{part}"))
    }
}

#[cfg(test)]
mod tests {
    use super::Key;
    use crate::model::State;

    #[test]
    fn a_key_is_what_it_says_and_nothing_else() {
        let size = Key::named("fields", "size");
        let doc = size.inside("doc").expect("a thing under a key");
        for key in [Key::from("fields"), size, doc] {
            assert!(key.is(&key.to_string()), "{key}");
            assert!(!key.is(&format!("{key}s")) && !key.is(&format!("{key}.")) && !key.is("field"), "{key}");
        }
        assert_eq!(doc.to_string(), "fields.size.doc");
        assert!(!doc.is("fields.size") && !size.is("fields.size.doc") && !size.is("fields"));
        assert!(Key::from("presence.null").inside("doc").is_none());
    }

    #[test]
    fn a_cell_has_the_name_of_its_state() {
        for (name, state) in State::ALL {
            assert_eq!(state.key(), format!("presence.{name}"));
        }
    }
}
