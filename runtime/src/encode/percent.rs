//! Percent encoding with the unreserved characters alone left as they are.

/// Encodes every byte but `A-Z a-z 0-9 - _ . ~`.
pub(crate) fn percent_encode(text: &str) -> String {
    let mut encoded = String::new();
    put_percent_encoded(text.as_bytes(), &mut encoded);
    encoded
}

/// Writes the same for bytes that need not be text.
pub(crate) fn put_percent_encoded(bytes: &[u8], text: &mut String) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    text.reserve(bytes.len());
    // What needs no encoding goes out in one piece.
    for part in bytes.chunk_by(|first, second| is_unreserved(*first) && is_unreserved(*second)) {
        match (part, core::str::from_utf8(part)) {
            ([byte], _) if !is_unreserved(*byte) => {
                text.push('%');
                text.push(char::from(DIGITS[usize::from(byte >> 4)]));
                text.push(char::from(DIGITS[usize::from(byte & 15)]));
            }
            // ASCII alone.
            (_, part) => text.push_str(part.unwrap_or_default()),
        }
    }
}

/// Writes keys and values as they stand in a query.
pub(crate) fn put_pairs<'a>(pairs: impl IntoIterator<Item = &'a (String, String)>, text: &mut String) {
    for (index, (key, value)) in pairs.into_iter().enumerate() {
        text.push_str(if index > 0 { "&" } else { "" });
        put_percent_encoded(key.as_bytes(), text);
        text.push('=');
        put_percent_encoded(value.as_bytes(), text);
    }
}

const fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~')
}

/// Decodes every `%XX`; a percent sign that no two digits follow stands for itself.
pub(crate) fn percent_decode(bytes: &[u8]) -> Vec<u8> {
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let digit = |offset: usize| bytes.get(at + offset).and_then(|&byte| char::from(byte).to_digit(16));
        if let (b'%', Some(high), Some(low)) = (byte, digit(1), digit(2)) {
            // Two hexadecimal digits never exceed a byte.
            decoded.push(u8::try_from(high * 16 + low).unwrap_or(b'%'));
            at += 3;
        } else {
            decoded.push(byte);
            at += 1;
        }
    }
    decoded
}

#[cfg(test)]
mod tests {
    use super::{percent_decode, percent_encode};

    #[test]
    fn leaves_only_the_unreserved_characters() {
        assert_eq!(percent_encode("aZ0-_.~"), "aZ0-_.~");
        assert_eq!(percent_encode("a b+/*%中"), "a%20b%2B%2F%2A%25%E4%B8%AD");
    }

    #[test]
    fn decoding_undoes_encoding_and_keeps_stray_percent_signs() {
        let text = "a b+/*%中";
        assert_eq!(percent_decode(percent_encode(text).as_bytes()), text.as_bytes());
        assert_eq!(percent_decode(b"100%+%2"), b"100%+%2");
    }
}
