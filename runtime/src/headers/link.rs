//! The header `Link` (RFC 8288), as far as pages need it.

use http::HeaderMap;
use http::header::LINK;

use super::list::{each_member, parts};

/// The address of the next page: the first link that stands in the relation `next`.
pub(crate) fn next_link(headers: &HeaderMap) -> Option<String> {
    let mut found = None;
    each_member(headers, &LINK, |member| {
        if found.is_none() {
            found = target(member).map(str::to_owned);
        }
    });
    found
}

/// The address of a link that stands in the relation `next`.
fn target(member: &str) -> Option<&str> {
    let (target, parameters) = member.strip_prefix('<')?.split_once('>')?;
    let mut relations = None;
    for parameter in parts(parameters, ';') {
        let Some((name, value)) = parameter.split_once('=') else { continue };
        // Of several relations the first counts.
        if name.trim().eq_ignore_ascii_case("rel") && relations.is_none() {
            relations = Some(value.trim().trim_matches('"'));
        }
    }
    let is_next = relations?.split_ascii_whitespace().any(|relation| relation.eq_ignore_ascii_case("next"));
    is_next.then(|| target.trim())
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn read(lines: &[&'static str]) -> Option<String> {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(LINK, HeaderValue::from_static(line));
        }
        next_link(&headers)
    }

    #[test]
    fn the_next_page_is_found_among_others() {
        let both = "<https://a.example/x?page=1>; rel=\"prev\", <https://a.example/x?page=3>; rel=\"next\"";
        for lines in [
            &[both][..],
            &["</x?page=9>; rel=last", "<https://a.example/x?page=3>;rel=next"],
            &["<https://a.example/x?page=3>; title=\"a; rel=\\\", b\"; REL=\"last  NEXT\""],
            &["<https://a.example/x?page=3>; rel=next; rel=prev"],
            &["<https://a.example/x?page=3>; crossorigin; rel=next"],
        ] {
            assert_eq!(read(lines).as_deref(), Some("https://a.example/x?page=3"), "{lines:?}");
        }
        assert_eq!(read(&["</x,y?a=<b>; rel=next"]), None, "a comma and a bracket in an address are encoded");
    }

    #[test]
    fn no_next_page_is_none() {
        for line in
            ["", "<>", "/x; rel=next", "</x>; rel=prev", "</x>", "</x>; rel=prev; rel=next", "</x>; rel=nextish"]
        {
            assert_eq!(read(&[line]), None, "{line}");
        }
        assert_eq!(read(&[]), None);
    }
}
