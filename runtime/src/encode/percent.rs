//! Percent encoding with the unreserved characters alone left as they are.

/// Encodes every byte but `A-Z a-z 0-9 - _ . ~`.
pub(crate) fn percent_encode(text: &str) -> String {
    let mut encoded = String::new();
    put_percent_encoded(text, &mut encoded);
    encoded
}

/// Writes the same behind a text.
pub(crate) fn put_percent_encoded(mut text: &str, encoded: &mut String) {
    // Most texts need no encoding.
    if all(text.as_bytes(), is_unreserved) {
        encoded.push_str(text);
        return;
    }
    loop {
        // What needs no encoding goes out in one piece.
        let plain = text.bytes().position(|byte| !is_unreserved(byte)).unwrap_or(text.len());
        let (part, rest) = text.split_at(plain);
        encoded.push_str(part);
        let mut rest = rest.chars();
        let Some(other) = rest.next() else { return };
        other.encode_utf8(&mut [0; 4]).bytes().for_each(|byte| put_encoded(byte, encoded));
        text = rest.as_str();
    }
}

/// Writes the same for bytes that need not be text.
pub(crate) fn put_bytes_percent_encoded(bytes: &[u8], encoded: &mut String) {
    for part in bytes.utf8_chunks() {
        put_percent_encoded(part.valid(), encoded);
        part.invalid().iter().for_each(|&byte| put_encoded(byte, encoded));
    }
}

fn put_encoded(byte: u8, encoded: &mut String) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let digit = |index: u8| char::from(DIGITS[usize::from(index)]);
    encoded.push('%');
    encoded.push(digit(byte >> 4));
    encoded.push(digit(byte & 15));
}

/// Whether all bytes are of that kind. Without an early end and in eights a byte costs little more than its question.
pub(crate) fn all(bytes: &[u8], is: impl Fn(u8) -> bool) -> bool {
    let all = |bytes: &[u8]| bytes.iter().fold(true, |all, &byte| all & is(byte));
    let mut eights = bytes.chunks_exact(8);
    eights.by_ref().fold(true, |so_far, eight| so_far & all(eight)) & all(eights.remainder())
}

/// Whether the byte goes out as it is.
#[inline]
pub(crate) fn is_unreserved(byte: u8) -> bool {
    UNRESERVED[usize::from(byte)]
}

static UNRESERVED: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        table[byte as usize] = byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~');
        byte += 1;
    }
    table
};

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
    use super::{percent_decode, percent_encode, put_bytes_percent_encoded};

    #[test]
    fn leaves_only_the_unreserved_characters() {
        assert_eq!(percent_encode("aZ0-_.~"), "aZ0-_.~");
        assert_eq!(percent_encode("a b+/*%中"), "a%20b%2B%2F%2A%25%E4%B8%AD");
    }

    #[test]
    fn bytes_that_are_no_text_are_encoded_one_by_one() {
        let mut encoded = String::new();
        put_bytes_percent_encoded(b"a\xff/\xe4\xb8\xad\xe4", &mut encoded);
        assert_eq!(encoded, "a%FF%2F%E4%B8%AD%E4");
    }

    #[test]
    fn decoding_undoes_encoding_and_keeps_stray_percent_signs() {
        let text = "a b+/*%中";
        assert_eq!(percent_decode(percent_encode(text).as_bytes()), text.as_bytes());
        assert_eq!(percent_decode(b"100%+%2"), b"100%+%2");
    }
}
