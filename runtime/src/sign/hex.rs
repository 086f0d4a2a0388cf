//! Hexadecimal text.

use core::ops::Deref;

/// The digits of a hash, ASCII alone.
pub(crate) struct Hex([u8; HEX_LENGTH]);

/// How many there are.
pub(super) const HEX_LENGTH: usize = 64;

impl Hex {
    /// Digits that are known.
    pub(super) const fn known(digits: &[u8; HEX_LENGTH]) -> Self {
        Self(*digits)
    }

    /// The digits as bytes, which need not be looked at once more.
    pub(super) const fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl Deref for Hex {
    type Target = str;

    fn deref(&self) -> &str {
        core::str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// The bytes of a hash as lower-case hexadecimal digits.
pub(super) fn hex(bytes: &[u8; 32]) -> Hex {
    let mut digits = [0; HEX_LENGTH];
    for (pair, byte) in digits.chunks_exact_mut(2).zip(bytes) {
        pair.copy_from_slice(&[digit(byte >> 4), digit(byte & 15)]);
    }
    Hex(digits)
}

/// Computed, not looked up, so that the compiler makes sixteen at once.
const fn digit(number: u8) -> u8 {
    number + if number < 10 { b'0' } else { b'a' - 10 }
}

#[cfg(test)]
mod tests {
    #[test]
    fn two_lower_case_digits_for_each_byte() {
        let bytes = core::array::from_fn(|index| [0, 0x0f, 0xa0, 0xff][index % 4]);
        assert_eq!(&*super::hex(&bytes), "000fa0ff".repeat(8));
    }
}
