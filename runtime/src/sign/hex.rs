//! Hexadecimal text.

use arrayvec::ArrayString;

/// The digits of a hash.
pub(crate) type Hex = ArrayString<64>;

/// The bytes of a hash as lower-case hexadecimal digits.
pub(super) fn hex(bytes: [u8; 32]) -> Hex {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut digits = [0; 64];
    for (pair, byte) in digits.chunks_exact_mut(2).zip(bytes) {
        pair.copy_from_slice(&[DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]);
    }
    // ASCII alone.
    Hex::from_byte_string(&digits).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #[test]
    fn two_lower_case_digits_for_each_byte() {
        let bytes = core::array::from_fn(|index| [0, 0x0f, 0xa0, 0xff][index % 4]);
        assert_eq!(&*super::hex(bytes), "000fa0ff".repeat(8));
    }
}
