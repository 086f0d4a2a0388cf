//! Which numbers a field allows: its range, its bound, its digits, and the type that carries them.

use rust_decimal::{Decimal, RoundingStrategy};

use super::limit::{self, Limits};
use super::{Field, Range, Scalar, Service};

/// All that limits the numbers of a field.
#[derive(Debug, Clone, Copy)]
pub struct Numbers {
    /// The type that carries them.
    pub scalar: Scalar,
    /// Minimum and maximum.
    pub range: Option<Range>,
    /// Exclusive minimum.
    pub above: Option<Decimal>,
    /// Most digits after the point.
    pub scale: Option<u32>,
    /// Number of which they are multiples.
    pub multiple_of: Option<Decimal>,
}

impl Numbers {
    /// Limits of a field, else those of its type; nothing where its values are no numbers.
    #[must_use]
    pub fn of(field: &Field, service: &Service) -> Option<Self> {
        Limits::of(field, service).numbers()
    }

    /// All numbers that a type carries.
    #[must_use]
    pub fn without_limits(scalar: Scalar) -> Self {
        Self { scalar, range: None, above: None, scale: None, multiple_of: None }
    }

    pub(super) fn new(scalar: Scalar, limits: &Limits<'_>) -> Self {
        Self {
            scalar,
            range: limits.range(&limit::RANGE),
            above: limits.number(&limit::ABOVE),
            scale: limits.count(&limit::SCALE),
            multiple_of: limits.number(&limit::numbers::MULTIPLE_OF),
        }
    }

    /// Whether only whole numbers are carried.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.scalar.whole().is_some()
    }

    /// Whether the type carries a number, its limits aside.
    #[must_use]
    pub fn carries(&self, number: Decimal) -> bool {
        self.scalar.whole().is_none_or(|(least, most)| number.is_integer() && least <= number && number <= most)
    }

    /// Whether a number keeps all limits.
    #[must_use]
    pub fn allows(&self, number: Decimal) -> bool {
        self.carries(number)
            && self.range.is_none_or(|range| range.contains(number))
            && self.above.is_none_or(|above| number > above)
            && self.scale.is_none_or(|scale| number.normalize().scale() <= scale)
            && self.multiple_of.is_none_or(|step| is_multiple(number, step))
    }

    /// A number that keeps all limits, the smallest where there is one; nothing where no number does.
    #[must_use]
    pub fn sample(&self) -> Option<Decimal> {
        let min = self.range.and_then(|range| range.min);
        let max = self.range.and_then(|range| range.max);
        let round = |number: Decimal, strategy| number.round_dp_with_strategy(self.digits(), strategy);
        let up = |number| round(number, RoundingStrategy::ToPositiveInfinity);
        let down = |number| round(number, RoundingStrategy::ToNegativeInfinity);
        let above = self.above.map(|above| (above.checked_add(Decimal::ONE), self.next(down(above))));
        let greatest = self.scalar.whole().map_or(Decimal::MAX, |(_, greatest)| greatest);
        // Where any number is allowed, the greatest one below the upper end is.
        let candidates = [
            min,
            above.and_then(|(far, _)| far),
            Some(Decimal::ONE),
            max,
            min.map(up),
            above.and_then(|(_, near)| near),
            Some(down(max.unwrap_or(greatest).min(greatest))),
        ];
        let with_multiples =
            |candidate| [candidate].into_iter().chain(self.multiples_around(candidate).into_iter().flatten());
        candidates.into_iter().flatten().flat_map(with_multiples).find(|number| self.allows(*number))
    }

    /// The nearest multiples at a number that the digits have room for, the one above it first.
    fn multiples_around(&self, number: Decimal) -> Option<[Decimal; 2]> {
        let step = self.multiple_of?;
        // So many steps that their digits fit: of 2.5, whole numbers are the multiples of 5.
        let steps = (1..=MOST_STEPS).filter_map(|count| step.checked_mul(count.into()));
        let step = steps.map(|step| step.normalize()).find(|step| step.scale() <= self.digits())?;
        let below = number.checked_sub(number.checked_rem(step)?)?;
        let is_above = below > number;
        let (above, below) =
            if is_above { (Some(below), below.checked_sub(step)) } else { (below.checked_add(step), Some(below)) };
        Some([above.unwrap_or(number), below.unwrap_or(number)])
    }

    /// The next number that the type carries; nothing at its end.
    #[must_use]
    pub fn next(&self, number: Decimal) -> Option<Decimal> {
        self.step(number, Decimal::checked_add)
    }

    /// The number before that the type carries; nothing at its end.
    #[must_use]
    pub fn previous(&self, number: Decimal) -> Option<Decimal> {
        self.step(number, Decimal::checked_sub)
    }

    /// Large decimals have no room for a fraction, so their neighbours lie farther away.
    fn step(&self, number: Decimal, step: fn(Decimal, Decimal) -> Option<Decimal>) -> Option<Decimal> {
        let most = if self.is_whole() { 0 } else { self.scale.unwrap_or(2).min(Decimal::MAX_SCALE) };
        let exact = |digits| {
            let width = Decimal::new(1, digits);
            let moved = step(number, width)?;
            let is_exact = moved.checked_sub(number).map(|width| width.abs()) == Some(width);
            (is_exact && self.carries(moved)).then_some(moved)
        };
        (0..=most).rev().find_map(exact)
    }

    fn digits(&self) -> u32 {
        if self.is_whole() { 0 } else { self.scale.unwrap_or(Decimal::MAX_SCALE).min(Decimal::MAX_SCALE) }
    }
}

/// Most steps until their digits are few enough: each digit too many takes ten at most.
const MOST_STEPS: u32 = 10_000;

/// Whether a number is a multiple of another one, exactly.
pub(super) fn is_multiple(number: Decimal, of: Decimal) -> bool {
    number.checked_rem(of).is_some_and(|rest| rest.is_zero())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(scalar: Scalar, range: &str, above: Option<&str>, scale: Option<u32>) -> Numbers {
        let number = |text: &str| Decimal::from_str_exact(text).expect("a number");
        Numbers { range: range.parse().ok(), above: above.map(number), scale, ..Numbers::without_limits(scalar) }
    }

    fn sample(numbers: Numbers) -> Option<String> {
        numbers.sample().map(|number| number.to_string())
    }

    #[test]
    fn a_sample_keeps_all_limits_where_any_number_does() {
        let max = "79228162514264337593543950335";
        let cases = [
            (numbers(Scalar::Integer, "", None, None), Some("1")),
            (numbers(Scalar::Integer, "-9223372036854775808..=9", None, None), Some("-9223372036854775808")),
            (numbers(Scalar::Integer, "..=-5", None, None), Some("-5")),
            (numbers(Scalar::Integer, "0..=9", Some("0"), None), Some("1")),
            (numbers(Scalar::Integer, "0..=9", Some("9"), None), None),
            (numbers(Scalar::Integer, "", Some("9223372036854775806"), None), Some("9223372036854775807")),
            (numbers(Scalar::Integer, "", Some("9223372036854775807"), None), None),
            (numbers(Scalar::Unsigned, "..=9", None, None), Some("1")),
            (numbers(Scalar::Unsigned, "..=0", None, None), Some("0")),
            (numbers(Scalar::Unsigned, "18446744073709551615..=", None, None), Some("18446744073709551615")),
            (numbers(Scalar::Unsigned, "", Some("18446744073709551614"), None), Some("18446744073709551615")),
            (numbers(Scalar::Unsigned, "", Some("18446744073709551615"), None), None),
            (numbers(Scalar::Decimal, "0.001..=0.009", None, Some(2)), None),
            (numbers(Scalar::Decimal, "0.001..=0.02", None, Some(2)), Some("0.02")),
            (numbers(Scalar::Decimal, "", Some("0"), Some(2)), Some("1")),
            (numbers(Scalar::Decimal, "..=0.5", Some("0"), Some(28)), Some("0.5")),
            (numbers(Scalar::Decimal, "", Some(max), None), None),
            (numbers(Scalar::Decimal, "", Some("79228162514264337593543950334"), Some(28)), Some(max)),
            (
                numbers(Scalar::Decimal, "", Some("-79228162514264337593543950335"), None),
                Some("-79228162514264337593543950334"),
            ),
        ];
        for (numbers, expected) in cases {
            assert_eq!(sample(numbers).as_deref(), expected, "{numbers:?}");
        }
    }

    #[test]
    fn a_sample_is_a_multiple_where_there_is_one_in_reach() {
        let of = |scalar, range, above, scale, step: &str| {
            let multiple_of = Decimal::from_str_exact(step).ok();
            sample(Numbers { multiple_of, ..numbers(scalar, range, above, scale) })
        };
        let cases = [
            (of(Scalar::Integer, "1..=100", None, None, "5"), Some("5")),
            (of(Scalar::Integer, "1..=4", None, None, "5"), None),
            (of(Scalar::Integer, "-9..=-6", None, None, "5"), None),
            (of(Scalar::Integer, "-9..=-3", None, None, "5"), Some("-5")),
            (of(Scalar::Integer, "7..=11", None, None, "2.5"), Some("10")),
            (of(Scalar::Integer, "6..=9", None, None, "2.5"), None),
            (of(Scalar::Integer, "", Some("10"), None, "5"), Some("15")),
            (of(Scalar::Decimal, "0.11..=0.2", None, Some(2), "0.05"), Some("0.15")),
            (of(Scalar::Decimal, "0.01..=0.04", None, Some(2), "0.05"), None),
            (of(Scalar::Decimal, "0.1..=0.3", None, Some(1), "0.25"), None),
            (of(Scalar::Decimal, "0.1..=0.5", None, Some(1), "0.25"), Some("0.5")),
            (
                of(Scalar::Decimal, "", None, None, "79228162514264337593543950335"),
                Some("79228162514264337593543950335"),
            ),
        ];
        for (at, (found, expected)) in cases.iter().enumerate() {
            assert_eq!(found.as_deref(), *expected, "{at}");
        }
    }

    #[test]
    fn neighbours_are_exact_and_end_with_the_type() {
        let integer = numbers(Scalar::Integer, "", None, None);
        assert_eq!(integer.next(Decimal::from(i64::MAX)), None);
        assert_eq!(integer.previous(Decimal::from(i64::MIN)), None);
        assert_eq!(integer.next(Decimal::from(i64::MIN)), Some(Decimal::from(i64::MIN + 1)));
        let unsigned = numbers(Scalar::Unsigned, "", None, None);
        assert_eq!((unsigned.next(u64::MAX.into()), unsigned.previous(Decimal::ZERO)), (None, None));
        assert_eq!(unsigned.next(i64::MAX.into()), Some(Decimal::from(1_u64 << 63)));
        let decimal = numbers(Scalar::Decimal, "", None, Some(28));
        assert_eq!((decimal.next(Decimal::MAX), decimal.previous(Decimal::MIN)), (None, None));
        assert_eq!(decimal.previous(Decimal::MAX), Some(Decimal::MAX - Decimal::ONE));
        assert_eq!(decimal.next(Decimal::ONE), Some(Decimal::ONE + Decimal::new(1, 28)));
    }
}
