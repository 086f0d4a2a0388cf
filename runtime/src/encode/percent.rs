//! Percent encoding with the unreserved characters alone left as they are.

/// Encodes every byte but `A-Z a-z 0-9 - _ . ~`.
pub(crate) fn percent_encode(text: &str) -> String {
    let mut encoded = Vec::with_capacity(text.len());
    put_percent_encoded(text.as_bytes(), &mut encoded);
    // ASCII alone.
    String::from_utf8(encoded).unwrap_or_default()
}

/// Writes the same behind what is there, for bytes that need not be text.
#[inline]
pub(crate) fn put_percent_encoded(bytes: &[u8], encoded: &mut Vec<u8>) {
    // Most texts need no encoding.
    if all(bytes, is_unreserved) {
        encoded.extend_from_slice(bytes);
    } else {
        put_in_pieces(bytes, encoded);
    }
}

fn put_in_pieces(mut bytes: &[u8], encoded: &mut Vec<u8>) {
    // What needs none goes out in one piece.
    while let Some(plain) = bytes.iter().position(|&byte| !is_unreserved(byte)) {
        encoded.extend_from_slice(&bytes[..plain]);
        encoded.extend_from_slice(&CODES[usize::from(bytes[plain])]);
        bytes = &bytes[plain + 1..];
    }
    encoded.extend_from_slice(bytes);
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

/// Whether a name needs no encoding, where tables are compiled.
pub(crate) const fn is_plain(name: &str) -> bool {
    let mut rest = name.as_bytes();
    while let [byte, others @ ..] = rest {
        if !matches!(byte, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~') {
            return false;
        }
        rest = others;
    }
    true
}

const UNRESERVED: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        table[byte as usize] = byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~');
        byte += 1;
    }
    table
};

/// What stands for a byte that does not go out as it is.
static CODES: [[u8; 3]; 256] = {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut codes = [[b'%'; 3]; 256];
    let mut byte = 0;
    while byte < 256 {
        (codes[byte][1], codes[byte][2]) = (DIGITS[byte >> 4], DIGITS[byte & 15]);
        byte += 1;
    }
    codes
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
    use super::{percent_decode, percent_encode, put_percent_encoded};

    #[test]
    fn leaves_only_the_unreserved_characters() {
        assert_eq!(percent_encode("aZ0-_.~"), "aZ0-_.~");
        assert_eq!(percent_encode("a b+/*%中"), "a%20b%2B%2F%2A%25%E4%B8%AD");
    }

    #[test]
    fn bytes_that_are_no_text_are_encoded_one_by_one() {
        let (bytes, mut encoded) = (b"a\xff/\xe4\xb8\xad\xe4 long", Vec::new());
        put_percent_encoded(bytes, &mut encoded);
        assert_eq!(encoded, b"a%FF%2F%E4%B8%AD%E4%20long");
    }

    #[test]
    fn decoding_undoes_encoding_and_keeps_stray_percent_signs() {
        let text = "a b+/*%中";
        assert_eq!(percent_decode(percent_encode(text).as_bytes()), text.as_bytes());
        assert_eq!(percent_decode(b"100%+%2"), b"100%+%2");
    }
}
