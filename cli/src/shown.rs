//! Text of others as messages show it: nothing in it steers a terminal.

use api_runtime::is_steering;

/// The text on one line, with a mark in place of each character that could steer a terminal.
pub(crate) fn line(text: &str) -> String {
    text.chars().map(|letter| if is_steering(letter) { '\u{fffd}' } else { letter }).collect()
}

/// The same with its lines kept.
pub(crate) fn lines(text: &str) -> String {
    text.split('\n').map(line).collect::<Vec<_>>().join("\n")
}
