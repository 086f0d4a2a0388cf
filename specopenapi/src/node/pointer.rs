//! JSON pointers: the place of a value in a description.

use std::fmt;

/// A place, as the fragment of a reference: `#/paths/~1things/get`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Pointer(String);

impl Pointer {
    /// The whole description.
    pub(crate) fn root() -> Self {
        Self("#".to_owned())
    }

    /// The value of a key, or an item by its number, of what stands here.
    pub(crate) fn at(&self, step: impl fmt::Display) -> Self {
        Self(format!("{}/{}", self.0, step.to_string().replace('~', "~0").replace('/', "~1")))
    }

    /// The place that a reference within the description names; nothing for one that leads elsewhere.
    pub(crate) fn of_reference(reference: &str) -> Option<Self> {
        let steps = steps(reference)?;
        Some(steps.iter().fold(Self::root(), |pointer, step| pointer.at(step)))
    }

    /// The place as text.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The steps of a reference within the description, `#/components/schemas/Thing`.
pub(crate) fn steps(reference: &str) -> Option<Vec<String>> {
    let rest = reference.strip_prefix('#')?;
    if rest.is_empty() {
        return Some(Vec::new());
    }
    let rest = unescaped(rest)?;
    let steps = rest.strip_prefix('/')?.split('/');
    Some(steps.map(|step| step.replace("~1", "/").replace("~0", "~")).collect())
}

/// The text of a fragment, in which a percent sign begins the number of a byte.
fn unescaped(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((byte, after)) = rest.split_first() {
        rest = after;
        if let (b'%', [high, low, after @ ..]) = (byte, after) {
            let digit = |byte: &u8| char::from(*byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
            bytes.push(digit(high)? * 16 + digit(low)?);
            rest = after;
        } else {
            bytes.push(*byte);
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::Pointer;

    #[test]
    fn references_within_a_description_are_places() {
        let place = Pointer::of_reference("#/paths/~1things~1%7Bid%7D/get").map(|pointer| pointer.to_string());
        assert_eq!(place.as_deref(), Some("#/paths/~1things~1{id}/get"));
        assert_eq!(Pointer::of_reference("other.yaml#/x"), None);
        assert_eq!(Pointer::of_reference("#anchor"), None);
        assert_eq!(Pointer::of_reference("#/%ff"), None);
        assert_eq!(Pointer::root().at("a/b~c").to_string(), "#/a~1b~0c");
    }
}
