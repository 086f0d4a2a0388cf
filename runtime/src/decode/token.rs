//! Numbers and the words `true`, `false` and `null`: where one ends.

/// Length of the number or word that the text begins with; nothing where it is neither.
pub(super) fn length(text: &[u8]) -> Option<usize> {
    let words: [&[u8]; 3] = [b"null", b"true", b"false"];
    match text.first()? {
        b'-' | b'0'..=b'9' => number(text),
        _ => words.into_iter().find(|word| text.starts_with(word)).map(<[u8]>::len),
    }
}

/// Length of a number in JSON's grammar.
fn number(text: &[u8]) -> Option<usize> {
    let mut at = usize::from(text.first() == Some(&b'-'));
    match digits(text, at) {
        0 => return None,
        // A number does not begin with a zero unless that is all of it.
        count if count > 1 && text[at] == b'0' => return None,
        count => at += count,
    }
    if text.get(at) == Some(&b'.') {
        match digits(text, at + 1) {
            0 => return None,
            count => at += count + 1,
        }
    }
    if let Some(b'e' | b'E') = text.get(at) {
        let sign = usize::from(matches!(text.get(at + 1), Some(b'+' | b'-')));
        match digits(text, at + 1 + sign) {
            0 => return None,
            count => at += count + 1 + sign,
        }
    }
    Some(at)
}

/// How many digits stand there.
fn digits(text: &[u8], at: usize) -> usize {
    text.get(at..).unwrap_or_default().iter().take_while(|byte| byte.is_ascii_digit()).count()
}

#[cfg(test)]
mod tests {
    use super::length;

    #[test]
    fn numbers_and_words_end_where_their_grammar_says() {
        for token in ["0", "-0", "10.50", "1e5", "-1.0E+25", "0e-0", "null", "true", "false"] {
            assert_eq!(length(format!("{token},").as_bytes()), Some(token.len()), "{token}");
            assert_eq!(length(token.as_bytes()), Some(token.len()), "{token}");
        }
        for text in ["", "-", "01", "-00", "1.", "1.e5", ".5", "1e", "1e+", "nul", "True", "+1"] {
            assert_eq!(length(text.as_bytes()), None, "{text}");
        }
    }
}
