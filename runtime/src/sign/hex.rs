//! Hexadecimal text.

use arrayvec::ArrayString;

/// The digits of a hash.
pub(crate) type Hex = ArrayString<HEX_LENGTH>;

/// How many there are.
pub(super) const HEX_LENGTH: usize = 64;

/// The bytes of a hash as lower-case hexadecimal digits.
pub(super) fn hex(bytes: [u8; 32]) -> Hex {
    let mut digits = [[0; 2]; 32];
    for (pair, byte) in digits.iter_mut().zip(bytes) {
        *pair = PAIRS[usize::from(byte)];
    }
    // ASCII alone.
    core::str::from_utf8(digits.as_flattened()).ok().and_then(|digits| Hex::from(digits).ok()).unwrap_or_default()
}

/// The digits of each byte.
static PAIRS: [[u8; 2]; 256] = {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut pairs = [[0; 2]; 256];
    let mut byte = 0;
    while byte < 256 {
        pairs[byte] = [DIGITS[byte >> 4], DIGITS[byte & 15]];
        byte += 1;
    }
    pairs
};

#[cfg(test)]
mod tests {
    #[test]
    fn two_lower_case_digits_for_each_byte() {
        let bytes = core::array::from_fn(|index| [0, 0x0f, 0xa0, 0xff][index % 4]);
        assert_eq!(&*super::hex(bytes), "000fa0ff".repeat(8));
    }
}
