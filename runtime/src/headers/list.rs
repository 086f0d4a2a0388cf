//! Fields whose value is a list: members may stand in one line, in several, or both.

use http::{HeaderMap, HeaderName};

/// Gives each member of a list. Empty ones do not count, and commas within quotes separate nothing.
pub(super) fn each_member(headers: &HeaderMap, name: &HeaderName, mut take: impl FnMut(&str)) {
    let lines = headers.get_all(name).iter().map(|line| String::from_utf8_lossy(line.as_bytes()));
    lines.for_each(|line| parts(&line, ',').for_each(&mut take));
}

/// What stands between separators, without blanks around it. Empty parts do not count, and separators within quotes separate
/// nothing.
pub(super) fn parts(text: &str, separator: char) -> impl Iterator<Item = &str> {
    let (mut quoted, mut escaped) = (false, false);
    let is_end = move |character: char| {
        let is_end = character == separator && !quoted;
        quoted ^= character == '"' && !escaped;
        escaped = quoted && character == '\\' && !escaped;
        is_end
    };
    text.split(is_end).map(str::trim).filter(|part| !part.is_empty())
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
        let mut members = Vec::new();
        each_member(&headers, &CONTENT_TYPE, |member| members.push(member.to_owned()));
        assert_eq!(members, ["a", "b", "c", "d;x=\"1,\\\",2\"", "e"]);
    }
}
