//! How each part of credentials is written: one grammar, whatever place it comes from.

/// A part of credentials.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    AccessKey,
    SecretKey,
    SecurityToken,
    Token,
    Account,
    User,
    Password,
    Key,
}

impl Part {
    /// What it is called where its place has no name for it.
    pub(super) const fn title(self) -> &'static str {
        match self {
            Self::AccessKey => "the access key",
            Self::SecretKey => "the secret key",
            Self::SecurityToken => "the security token",
            Self::Token => "the token",
            Self::Account => "the account id",
            Self::User => "the user",
            Self::Password => "the password",
            Self::Key => "the key",
        }
    }

    /// Why no such part is written like that; to be read behind its name. Repeats nothing of the text.
    ///
    /// Visible ASCII alone is taken. Whatever else stands there was left by an editor, a shell or a form, and the service
    /// would only say that the signature is wrong.
    pub(super) fn fault(self, text: &str) -> Option<String> {
        let stray = |character: &char| match character {
            '"' | '\'' => true,
            // It would end the key in the header that carries it.
            ',' => self == Self::AccessKey,
            // It parts a user from a password.
            ':' => self == Self::User,
            character => !character.is_ascii_graphic(),
        };
        let (first, last) = (text.chars().next(), text.chars().next_back());
        // A token may be a scheme and a text, as in `Bearer …`.
        let takes_blanks = matches!(self, Self::Token | Self::User | Self::Password | Self::Key);
        let inside = |character: &char| stray(character) && !(*character == ' ' && takes_blanks);
        let Some(first) = first else { return Some("is empty".to_owned()) };
        let begins = Some(first).filter(stray).map(|character| ("begins", character));
        let ends = || last.filter(stray).map(|character| ("ends", character));
        let (verb, character) = match begins.or_else(ends) {
            Some((verb, character)) => (format!("{verb} with"), character),
            None => ("contains".to_owned(), text.chars().find(inside)?),
        };
        Some(format!("{verb} {}; use the bare value", kind(character)))
    }
}

/// What a character is called.
fn kind(character: char) -> &'static str {
    match character {
        ' ' => "a space",
        '\t' => "a tab",
        '\r' => "a carriage return (\\r)",
        '\n' => "a line break (\\n)",
        '"' | '\'' => "a quote",
        ',' => "a comma",
        ':' => "a colon",
        '\u{feff}' => "a byte order mark",
        character if character.is_control() => "a control character",
        _ => "a character outside ASCII",
    }
}

#[cfg(test)]
mod tests {
    use super::Part;

    #[test]
    fn each_kind_of_character_is_named_and_none_is_shown() {
        for (text, expected) in [
            ("", "is empty"),
            ("SECRET\r", "ends with a carriage return (\\r); use the bare value"),
            ("SECRET\r\n", "ends with a line break (\\n); use the bare value"),
            (" SECRET", "begins with a space; use the bare value"),
            ("\u{feff}SECRET", "begins with a byte order mark; use the bare value"),
            ("\"SECRET\"", "begins with a quote; use the bare value"),
            ("SECRET'", "ends with a quote; use the bare value"),
            ("SEC\tRET", "contains a tab; use the bare value"),
            ("SEC\0RET", "contains a control character; use the bare value"),
            ("SECRET\u{7f}", "ends with a control character; use the bare value"),
            ("SECRET\u{a0}", "ends with a character outside ASCII; use the bare value"),
            ("SECR\u{200b}ET", "contains a character outside ASCII; use the bare value"),
            ("ＳECRET", "begins with a character outside ASCII; use the bare value"),
            ("\n", "begins with a line break (\\n); use the bare value"),
        ] {
            for part in [Part::AccessKey, Part::SecretKey, Part::SecurityToken, Part::Token, Part::Account] {
                assert_eq!(part.fault(text).as_deref(), Some(expected), "{text:?}");
            }
        }
    }

    #[test]
    fn whatever_keys_and_tokens_consist_of_is_taken() {
        for text in ["a", "AKIA0123", "x/y+z==", "MIIF.a-b_c~d", "%7B!#$&()*:;<>?@[\\]^`{|}"] {
            assert!(
                [Part::AccessKey, Part::SecretKey, Part::Token].iter().all(|part| part.fault(text).is_none()),
                "{text}"
            );
        }
        assert!(Part::Token.fault("Bearer t").is_none() && Part::Token.fault("Bearer t ").is_some());
        assert!(Part::AccessKey.fault("a,b").is_some() && Part::SecretKey.fault("a,b").is_none());
    }
}
