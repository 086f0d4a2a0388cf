//! Days as numbers, from the first of January 1970. A library of calendars would be a tenth of what a fresh clone compiles.

use std::time::SystemTime;

const SECONDS: u64 = 24 * 60 * 60;

/// The day of universal time that it is.
pub(super) fn today() -> i64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs() / SECONDS).unwrap_or_default()
}

/// The day of a text `yyyy-MM-dd`; the checks have seen that the calendar has it.
pub(super) fn number(text: &str) -> Option<i64> {
    let mut parts = text.split('-').map(|part| part.parse::<i64>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    // Years begin in March here, so that the day that some years have more is the last one.
    let year = if month < 3 { year - 1 } else { year };
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    Some(365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + of_year - 719_468)
}

#[cfg(test)]
mod tests {
    use super::{number, today};

    #[test]
    fn days_are_counted_as_the_calendar_does() {
        let known = [
            ("1970-01-01", 0),
            ("1969-12-31", -1),
            ("2000-02-29", 11_016),
            ("2000-03-01", 11_017),
            ("2024-12-31", 20_088),
            ("2025-01-01", 20_089),
            ("2100-03-01", 47_541),
            ("9999-12-31", 2_932_896),
        ];
        for (text, day) in known {
            assert_eq!(number(text), Some(day), "{text}");
        }
        assert_eq!([number("2024-06"), number("today"), number("")], [None; 3]);
        assert!(today() > number("2026-01-01").expect("a day"));
    }
}
