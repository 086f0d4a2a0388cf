//! What is known of the terminal that output is shown on.

use std::ffi::OsString;

/// Columns of a terminal that does not say how wide it is.
const USUAL: u16 = 80;

/// Columns of help where no terminal shows it.
pub(crate) const UNKNOWN: u16 = 100;

/// Most columns of help that are easy to read.
pub(crate) const READABLE: u16 = 110;

/// Fewer columns hold nothing, and are no answer.
const LEAST: u16 = 20;

/// Columns of the terminal: what it says itself, else what the shell says, else what is usual.
pub(crate) fn width(of_terminal: Option<u16>, variable: &dyn Fn(&str) -> Option<OsString>) -> u16 {
    let of_shell = || variable("COLUMNS")?.to_str()?.parse().ok();
    of_terminal.filter(|width| *width >= LEAST).or_else(|| of_shell().filter(|width| *width >= LEAST)).unwrap_or(USUAL)
}

#[cfg(test)]
mod tests {
    use super::width;

    #[test]
    fn the_terminal_says_how_wide_it_is() {
        let shell = |name: &str| (name == "COLUMNS").then(|| "60".into());
        assert_eq!(width(Some(133), &shell), 133);
        assert_eq!(width(None, &shell), 60);
        assert_eq!(width(Some(0), &shell), 60, "a terminal of no columns has not said any");
        for odd in ["0", "wide", ""] {
            assert_eq!(width(None, &|_| Some(odd.into())), 80);
        }
        assert_eq!(width(None, &|_| None), 80);
    }
}
