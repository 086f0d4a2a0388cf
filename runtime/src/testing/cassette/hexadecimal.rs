//! Bytes in the text of a cassette.

use core::fmt::Write as _;

/// Two hexadecimal digits for each byte.
pub(super) fn shown(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing to a string does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The bytes again; nothing where the text holds something else.
pub(super) fn read(text: &str) -> Option<Vec<u8>> {
    let digits = text.as_bytes().chunks(2);
    digits
        .map(|two| u8::from_str_radix(core::str::from_utf8(two).ok().filter(|two| two.len() == 2)?, 16).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{read, shown};

    #[test]
    fn bytes_come_back() {
        let all: Vec<u8> = (0..=u8::MAX).collect();
        assert_eq!(read(&shown(&all)), Some(all));
        assert_eq!((read(""), read("0"), read("0g"), read("é")), (Some(Vec::new()), None, None, None));
    }
}
