//! What the words of a witness file may be, since they become arguments of cargo and pip and names that Python imports.

use serde::de::{Deserializer, Error};
use serde::{Deserialize, Serialize};

/// Defines a kind of word: a text with a grammar, which is asked wherever one is read.
macro_rules! words {
    ($($(#[$about:meta])* $name:ident: $is:expr, $allowed:literal;)*) => {
        $(
            $(#[$about])*
            #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
            #[serde(transparent)]
            pub(crate) struct $name(pub(crate) String);

            impl<'de> Deserialize<'de> for $name {
                fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    let text = String::deserialize(deserializer)?;
                    let is: fn(&str) -> bool = $is;
                    // A message that begins with a code has lines of help behind it.
                    if is(&text) { Ok(Self(text)) } else { Err(Error::custom(refused(&text, $allowed))) }
                }
            }
        )*
    };
}

words! {
    /// A package of a registry of Python, which pip is told.
    PythonPackage: |text| is_name(text, ".-_"), "the name of a Python package: letters, digits, and single `.`, `-` or `_` between them";
    /// A program of this workspace, which cargo is told.
    OurProgram: |text| is_name(text, "-_"), "the name of a program of this workspace: letters, digits, and single `-` or `_` between them";
    /// A module, or what stands in one.
    Dotted: |text| text.split('.').all(is_identifier), "Python names joined by `.`";
    /// A part of a name.
    Part: is_identifier, "a Python name: letters, digits and `_`";
    /// Names of methods, around the name of an operation.
    Builder: is_builder, "a Python name that contains `{operation}` once";
}

/// A word that a program takes for a word: it begins and ends with a letter or digit, so that it is no option and no path.
fn is_name(text: &str, between: &str) -> bool {
    let ends = |end: Option<char>| end.is_some_and(|end| end.is_ascii_alphanumeric());
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || between.contains(letter);
    ends(text.chars().next()) && ends(text.chars().next_back()) && text.chars().all(is_part)
}

fn is_identifier(text: &str) -> bool {
    !text.is_empty()
        && !text.starts_with(|first: char| first.is_ascii_digit())
        && text.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
}

fn is_builder(text: &str) -> bool {
    let parts: Vec<&str> = text.split("{operation}").collect();
    parts.len() == 2 && is_identifier(&parts.join("x"))
}

fn refused(text: &str, allowed: &str) -> String {
    format!("[bad-value] invalid value `{}`\nexpected {allowed}", text.escape_debug())
}

#[cfg(test)]
mod tests {
    use super::{is_builder, is_identifier, is_name};

    #[test]
    fn a_name_is_no_option_no_path_and_no_address() {
        assert!(["thingsdk", "a", "zope.interface", "a-b_c"].into_iter().all(|text| is_name(text, ".-_")));
        let others =
            ["", "-r", "--config=a", "a=b", "../a", "a/b", "a b", "https://a", "a-", "a@b", "a;b", "a\nb", "ä", "a[b]"];
        assert!(others.into_iter().all(|text| !is_name(text, ".-_")));
    }

    #[test]
    fn a_name_of_python_is_an_identifier() {
        assert!(["a", "_a1", "A_b"].into_iter().all(is_identifier));
        assert!(["", "1a", "a.b", "a-b", "a b", "a;b", "ä", "a("].into_iter().all(|text| !is_identifier(text)));
        assert!(["{operation}", "_{operation}_info"].into_iter().all(is_builder));
        let others = ["", "a", "{operation}{operation}", "{operation}.a", "{operation!r}", "{operation}{0}"];
        assert!(others.into_iter().all(|text| !is_builder(text)));
    }
}
