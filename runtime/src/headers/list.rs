//! Fields whose value is a list: members may stand in one line, in several, or both.

use http::{HeaderMap, HeaderName};

/// All members of a list. Empty ones do not count, and commas within quotes separate nothing.
pub(super) fn members(headers: &HeaderMap, name: &HeaderName) -> Vec<String> {
    let lines = headers.get_all(name).iter().map(|line| String::from_utf8_lossy(line.as_bytes()));
    lines.flat_map(|line| split(&line)).collect()
}

fn split(line: &str) -> Vec<String> {
    let (mut quoted, mut escaped) = (false, false);
    let is_comma = |character: char| {
        let is_comma = character == ',' && !quoted;
        quoted ^= character == '"' && !escaped;
        escaped = quoted && character == '\\' && !escaped;
        is_comma
    };
    let members = line.split(is_comma).map(str::trim).filter(|member| !member.is_empty());
    members.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;
    use http::header::CONTENT_TYPE;

    use super::*;

    #[test]
    fn members_of_all_lines_in_their_order() {
        let mut headers = HeaderMap::new();
        for line in ["a, b,,c ", "", ",", "d;x=\"1,\\\",2\",e"] {
            headers.append(CONTENT_TYPE, HeaderValue::from_static(line));
        }
        assert_eq!(members(&headers, &CONTENT_TYPE), ["a", "b", "c", "d;x=\"1,\\\",2\"", "e"]);
    }
}
