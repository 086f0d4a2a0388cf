//! Checks that a value in the path stays one segment of it. No documentation can be wrong about that: the request would go
//! somewhere else, so that this holds in every mode of validation, and `raw()` alone sends another path.

use std::borrow::Cow;

use super::Check;
use super::report::{Report, Spot};
use crate::encode::percent_decode;
use crate::wire::Room;
use crate::{Form, WireRef};

/// How often a text is decoded before nobody believes that it means what it says.
const DEEPEST: usize = 4;

/// Checks the value at this place in the path.
pub(super) fn check(report: &mut Report, spot: &Spot<'_>, value: &WireRef<'_>) {
    let mut room = Room::new();
    let text = value.text(&mut room);
    match text {
        // A path has no spelling for states: the segment would be empty.
        None => report.add(spot, Check::Segment, value),
        Some(text) if spot.parameter.form == Form::Segments => {
            if !are_segments(text) {
                report.add(spot, Check::PathSegments, value);
            }
        }
        Some(text) if is_segment(text) => {}
        Some(_) => report.add(spot, Check::PathSegment, value),
    }
}

/// Slashes go out as they are: nothing may be empty between them, at the beginning or at the end, as servers take two for one.
fn are_segments(text: &str) -> bool {
    is_segment(text) && !text.split('/').any(str::is_empty)
}

/// A slash goes out as `%2F`, so that it parts nothing. Servers and gateways differ in how often they decode, and in whether they
/// do so before they take a path apart: nothing that leads upwards then may stand between slashes.
pub(crate) fn is_segment(text: &str) -> bool {
    let mut bytes = Cow::Borrowed(text.as_bytes());
    for _ in 0..DEEPEST {
        let leads_elsewhere = bytes.split(|byte| *byte == b'/').any(|part| matches!(part, b"." | b".."));
        if bytes.is_empty() || leads_elsewhere || bytes.iter().any(|byte| *byte == b'\\' || byte.is_ascii_control()) {
            return false;
        }
        if !bytes.contains(&b'%') {
            return true;
        }
        let decoded = Cow::Owned(percent_decode(&bytes));
        if decoded == bytes {
            return true;
        }
        bytes = decoded;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::{are_segments, is_segment};

    #[test]
    fn no_depth_of_encoding_hides_another_path() {
        for text in [
            "",
            ".",
            "..",
            "/..",
            "a/./b",
            "a/../b",
            "\\",
            "..\\x",
            "%2e",
            "%2E%2e",
            ".%2e",
            "%2f..",
            "a%2f%2e%2e%2fb",
            "a%5Cb",
            "%252e",
            "%25252e%25252E",
        ] {
            assert!(!is_segment(text), "{text}");
        }
        for text in ["\0", "a\r\nb", "%00", "%0d%0a", "%2525252525252e"] {
            assert!(!is_segment(text), "{text:?}");
        }
        for text in [
            "...", "..a", "a.b", "a?b", "a#b", "50%", "100%25", "/", "a/b", "//", "a%2fb", "a/..b", "a/...", "中 ~",
            "a;b", "%3f", "{id}",
        ] {
            assert!(is_segment(text), "{text}");
        }
    }

    #[test]
    fn several_segments_are_each_one() {
        for text in ["a", "a/b", "a b/c%2Fd", "...", "docs/read me.md", "a/..b"] {
            assert!(are_segments(text), "{text}");
        }
        for text in [
            "",
            "/",
            "/a",
            "a/",
            "a//b",
            ".",
            "..",
            "./a",
            "a/..",
            "a/./b",
            "../a",
            "a/%2e%2E/b",
            "a/%2e",
            "a/%252e%252e",
            "a\\b",
            "a/b\n",
            "a%2f..",
        ] {
            assert!(!are_segments(text), "{text}");
        }
    }
}
