//! What a word without quotes is to YAML: nothing, a truth, a number, or text.
//!
//! `serde_yaml` decides; the same is said here of one word, so that a text which both parsers have read need not be read by both again
//! ([`alike`](super::alike)).

/// What YAML makes of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Meaning {
    Nothing,
    Truth(bool),
    Number,
    Text,
}

impl Meaning {
    /// Of a word that stands without quotes.
    pub(super) fn of(word: &str) -> Self {
        match word.as_bytes() {
            [] | b"~" | b"null" | b"Null" | b"NULL" => Self::Nothing,
            b"true" | b"True" | b"TRUE" => Self::Truth(true),
            b"false" | b"False" | b"FALSE" => Self::Truth(false),
            [b'0'..=b'9' | b'+' | b'-' | b'.', ..] if is_number(word) => Self::Number,
            _ => Self::Text,
        }
    }
}

fn is_number(word: &str) -> bool {
    let unsigned = word.strip_prefix(['+', '-']).unwrap_or(word);
    // Digits behind a zero are text, such as a code.
    if unsigned.starts_with(['+', '-']) || unsigned.len() > 1 && unsigned.starts_with('0') && is_digits(unsigned) {
        return false;
    }
    is_of_base(unsigned)
        || matches!(unsigned, ".inf" | ".Inf" | ".INF")
        || matches!(word, ".nan" | ".NaN" | ".NAN")
        || unsigned.parse().is_ok_and(f64::is_finite)
}

fn is_digits(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether it is a number of base 16, 8 or 2, of at most 64 bits.
fn is_of_base(unsigned: &str) -> bool {
    let bases = [("0x", 16), ("0o", 8), ("0b", 2)];
    bases.iter().any(|(mark, base)| {
        let digits = unsigned.strip_prefix(mark).filter(|digits| !digits.starts_with('+'));
        digits.is_some_and(|digits| u64::from_str_radix(digits, *base).is_ok())
    })
}

#[cfg(test)]
mod tests {
    use super::Meaning;
    use crate::load::alike;
    use crate::load::tree::Kind;
    use crate::source::FileId;

    #[test]
    fn words_mean_what_yaml_makes_of_them() {
        let text = "- ~\n-\n- true\n- 12\n- -1.5\n- twelve\n- \"12\"\n- |\n  a\n  b\n- 2026-01-02\n- 'é ü'\n";
        let mut found = Vec::new();
        let root = alike::parse(FileId(0), text, &mut found).expect("a tree");
        let Kind::List(items) = root.kind else { panic!("a list: {root:?}") };
        let meanings = items.iter().map(|item| match item.kind {
            Kind::Scalar { meaning, .. } => meaning,
            _ => panic!("a word: {item:?}"),
        });
        let expected = [Meaning::Nothing; 2].into_iter().chain([Meaning::Truth(true)]);
        let expected = expected.chain([Meaning::Number; 2]).chain([Meaning::Text; 5]);
        assert_eq!(meanings.collect::<Vec<_>>(), expected.collect::<Vec<_>>());
    }

    /// All words of up to five of these signs that stand alone, and the longer ones that begin a number.
    #[test]
    fn serde_yaml_says_the_same_of_every_short_word() {
        const SIGNS: &[u8] = b"+-.01x9aeEonfb_";
        const LONGER: &[&str] = &[
            "~",
            "null",
            "Null",
            "NULL",
            "nULL",
            "true",
            "True",
            "TRUE",
            "tRUE",
            "false",
            "False",
            "FALSE",
            "yes",
            "on",
            ".inf",
            ".Inf",
            ".INF",
            "-.inf",
            "+.inf",
            "-.nan",
            "+.nan",
            ".nan",
            ".NaN",
            ".NAN",
            "+.NaN",
            "inf",
            "-inf",
            "infinity",
            "nan",
            "1e400",
            "-1e400",
            "1e-400",
            "0x+1",
            "-0x1F",
            "+0b11",
            "-0o17",
            "0x-1",
            "18446744073709551615",
            "-9223372036854775808",
            "0xFFFFFFFFFFFFFFFF",
            "1234567890123456789012345678901234567890123",
            "2026-01-02",
            "12:30",
            "1_000",
            "0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF",
        ];
        let mut words: Vec<String> = vec![String::new()];
        let mut from = 0;
        for _ in 0..4 {
            let until = words.len();
            for at in from..until {
                let longer = |sign: &u8| format!("{}{}", words[at], char::from(*sign));
                let longer: Vec<String> = SIGNS.iter().map(longer).collect();
                words.extend(longer);
            }
            from = until;
        }
        words.extend(LONGER.iter().map(|word| (*word).to_owned()));
        // Signs of YAML's own, which begin a list or end a document, are no words.
        words.retain(|word| !word.is_empty() && word != "-" && word != "---" && word != "...");
        let text = format!("- {}\n", words.join("\n- "));
        let read: Vec<serde_yaml::Value> = serde_yaml::from_str(&text).expect("a list of words");
        assert_eq!(read.len(), words.len());
        for (word, read) in words.iter().zip(read) {
            let expected = match read {
                serde_yaml::Value::Null => Meaning::Nothing,
                serde_yaml::Value::Bool(value) => Meaning::Truth(value),
                serde_yaml::Value::Number(_) => Meaning::Number,
                _ => Meaning::Text,
            };
            assert_eq!(Meaning::of(word), expected, "{word}");
        }
    }
}
