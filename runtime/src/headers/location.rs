//! Addresses that a service tells, fit to be shown: where a redirect points, and others.

use http::HeaderMap;
use http::header::LOCATION;

use crate::shown;

/// Most characters of an address that are shown.
const MOST: usize = 200;

/// The address that a redirect points to; nothing where it points nowhere. `endpoint` completes an address without a host.
///
/// What may be secret in an address is left out: user and password, query and fragment.
pub(crate) fn location(headers: &HeaderMap, endpoint: &str) -> Option<String> {
    let lines = headers.get_all(LOCATION).iter().map(|line| String::from_utf8_lossy(line.as_bytes()).trim().to_owned());
    let address = lines.into_iter().find(|line| !line.is_empty())?;
    let scheme = endpoint.split_once("//").map_or("", |(scheme, _)| scheme);
    let address = match address.strip_prefix('/') {
        Some(rest) if rest.starts_with('/') => format!("{scheme}{address}"),
        Some(_) => format!("{endpoint}{address}"),
        None => address,
    };
    Some(shown_address(&address))
}

/// An address of the service's, fit to be shown: without user and password, query and fragment.
pub(crate) fn shown_address(address: &str) -> String {
    let end = address.find(['?', '#']).unwrap_or(address.len());
    let hidden = if end < address.len() { &address[end..=end] } else { "" };
    let address = without_user(&address[..end]);
    // An address consists of visible ASCII. Anything else might be read as something that it is not.
    let visible = |character: char| if character.is_ascii_graphic() { character } else { char::REPLACEMENT_CHARACTER };
    let shown: String = address.chars().map(visible).collect();
    let rest = if hidden.is_empty() { String::new() } else { format!("{hidden}…") };
    format!("{}{rest}", shown::cut_at(&shown, MOST))
}

/// The address with `***` in place of user and password.
fn without_user(address: &str) -> String {
    let Some((scheme, rest)) = address.split_once("//") else { return address.to_owned() };
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    match authority.rsplit_once('@') {
        Some((_, host)) => format!("{scheme}//{}@{host}{path}", shown::HIDDEN),
        None => address.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn read(lines: &[&[u8]]) -> Option<String> {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(LOCATION, HeaderValue::from_bytes(line).expect("a value"));
        }
        location(&headers, "https://api.example.com")
    }

    #[test]
    fn addresses_are_completed() {
        let all: [(&[u8], &str); 5] = [
            (b"https://other.example/x", "https://other.example/x"),
            (b" /v3/things ", "https://api.example.com/v3/things"),
            (b"//other.example", "https://other.example"),
            (b"login", "login"),
            (b"HTTP://[::1]:80/", "HTTP://[::1]:80/"),
        ];
        for (text, shown) in all {
            assert_eq!(read(&[text]).as_deref(), Some(shown));
        }
        assert_eq!(read(&[]), None);
        assert_eq!(read(&[b" "]), None);
        assert_eq!(read(&[b"", b"/a", b"/b"]).as_deref(), Some("https://api.example.com/a"), "the first counts");
    }

    #[test]
    fn nothing_secret_or_misleading_is_shown() {
        let all: [(&[u8], &str); 6] = [
            (b"https://u:p@other.example/x?token=1#a", "https://***@other.example/x?…"),
            (b"https://other.example#token", "https://other.example#…"),
            (b"//u@other.example/", "https://***@other.example/"),
            (b"/x/@y", "https://api.example.com/x/@y"),
            (b"https://a/\xe2\x80\xae\tx", "https://a/\u{fffd}\u{fffd}x"),
            (b"?token=1", "?…"),
        ];
        for (text, shown) in all {
            assert_eq!(read(&[text]).as_deref(), Some(shown));
        }
        let long = format!("https://a/{}", "x".repeat(400));
        assert_eq!(read(&[long.as_bytes()]).unwrap().chars().count(), MOST + 1);
    }
}
