//! The address of a next page, which a service tells and a client follows only within its own endpoint.

use crate::encode::percent_decode;

/// Why an address is not followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stray {
    /// It leads to another scheme, host or port.
    Elsewhere,
    /// It leads out of the endpoint's path.
    Outside,
    /// It is no address.
    Malformed,
}

/// Path and query of an address, as a request takes them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Address {
    /// Below the endpoint's, percent-encoded.
    pub(super) path: String,
    /// Not encoded.
    pub(super) query: Vec<(String, String)>,
}

/// Where the address leads, seen from a request to `path` below the endpoint: an address with or without scheme and host, a path, or
/// what replaces the last segment or the query.
pub(super) fn within(endpoint: &str, path: &str, address: &str) -> Result<Address, Stray> {
    if !address.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\') {
        return Err(Stray::Malformed);
    }
    let address = address.split('#').next().unwrap_or_default();
    let (origin, base) = parted(endpoint).ok_or(Stray::Malformed)?;
    let base = base.trim_end_matches('/');
    let (scheme, _) = endpoint.split_once(':').ok_or(Stray::Malformed)?;
    let whole = if address.starts_with("//") { format!("{scheme}:{address}") } else { address.to_owned() };
    let reference = if has_scheme(&whole) {
        let (_, rest) = parted(&whole).filter(|(other, _)| *other == origin).ok_or(Stray::Elsewhere)?;
        rest.to_owned()
    } else {
        match address.as_bytes().first() {
            None => return Err(Stray::Malformed),
            Some(b'/') => address.to_owned(),
            Some(b'?') => format!("{base}{path}{address}"),
            Some(_) => format!("{base}{}/{address}", path.rsplit_once('/').map_or("", |(folder, _)| folder)),
        }
    };
    let (path, query) = reference.split_once('?').unwrap_or((&reference, ""));
    if path.split('/').any(is_dots) {
        return Err(Stray::Outside);
    }
    let path = match path.strip_prefix(base).ok_or(Stray::Outside)? {
        "" => "/",
        rest if rest.starts_with('/') => rest,
        _ => return Err(Stray::Outside),
    };
    Ok(Address { path: path.to_owned(), query: pairs(query)? })
}

impl Address {
    /// The address without the parameters of these names, which the client adds itself.
    pub(super) fn without(mut self, names: &[&str]) -> Self {
        self.query.retain(|(name, _)| !is_one_of(name, names));
        self
    }
}

/// The text of an address without its fragment and the parameters of these names: it may be shown.
pub(super) fn text_without(address: &str, names: &[&str]) -> String {
    let address = address.split('#').next().unwrap_or_default();
    let Some((path, query)) = address.split_once('?') else { return address.to_owned() };
    let is_left = |pair: &&str| {
        let name = pair.split('=').next().unwrap_or_default().replace('+', " ");
        !is_one_of(&String::from_utf8_lossy(&percent_decode(name.as_bytes())), names)
    };
    let left: Vec<&str> = query.split('&').filter(is_left).collect();
    if left.is_empty() { path.to_owned() } else { format!("{path}?{}", left.join("&")) }
}

/// Servers may repeat a parameter in other letters than they are asked with.
fn is_one_of(name: &str, names: &[&str]) -> bool {
    names.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// Scheme, host and port, and what stands behind them.
fn parted(address: &str) -> Option<((String, String, u16), &str)> {
    let (scheme, rest) = address.split_once("://")?;
    let (authority, rest) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
    let scheme = scheme.to_ascii_lowercase();
    let usual = match scheme.as_str() {
        "https" => 443,
        "http" => 80,
        _ => return None,
    };
    // Behind the last colon stands a port, unless that lies in an address of IPv6.
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) if !port.contains(']') => (host, port),
        _ => (authority, ""),
    };
    let port = if port.is_empty() { usual } else { port.parse().ok()? };
    (!host.is_empty() && !host.contains('@')).then(|| ((scheme, host.to_ascii_lowercase(), port), rest))
}

fn has_scheme(address: &str) -> bool {
    let scheme = address.split(['/', '?']).next().unwrap_or_default();
    scheme.contains(':')
}

/// Whether a segment leads upwards, or to itself, however it is spelled.
fn is_dots(segment: &str) -> bool {
    let segment = percent_decode(segment.as_bytes());
    // Some servers take encoded slashes for slashes.
    segment.split(|byte| matches!(byte, b'/' | b'\\')).any(|part| matches!(part, b"." | b".."))
}

/// The keys and values of a query, in the form of HTML forms, which is how servers write them.
fn pairs(query: &str) -> Result<Vec<(String, String)>, Stray> {
    let text = |part: &str| String::from_utf8(percent_decode(part.replace('+', " ").as_bytes())).ok();
    let pair = |part: &str| {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        Some((text(key)?, text(value)?))
    };
    query.split('&').filter(|part| !part.is_empty()).map(|part| pair(part).ok_or(Stray::Malformed)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENDPOINT: &str = "https://api.example.com";

    fn shown(endpoint: &str, address: &str) -> Result<String, Stray> {
        let Address { path, query } = within(endpoint, "/v3/things", address)?;
        Ok(query.iter().fold(path, |shown, (key, value)| format!("{shown} {key}={value}")))
    }

    #[test]
    fn addresses_of_the_endpoint_are_followed() {
        for (address, leads) in [
            ("https://api.example.com/v3/things?page=2", "/v3/things page=2"),
            ("HTTPS://API.example.com:443/v3/things?page=2#x", "/v3/things page=2"),
            ("//api.example.com/v4/others", "/v4/others"),
            ("/v3/things?a=b%2Bc+d&e", "/v3/things a=b+c d e="),
            ("?page=2", "/v3/things page=2"),
            ("others?page=2&page=3", "/v3/others page=2 page=3"),
            ("https://api.example.com", "/"),
            ("/repositories/1/x%20y", "/repositories/1/x%20y"),
        ] {
            assert_eq!(shown(ENDPOINT, address).as_deref(), Ok(leads), "{address}");
        }
        assert_eq!(shown("http://[::1]:8080", "http://[::1]:8080/a").as_deref(), Ok("/a"));
        for (address, leads) in [
            ("/api/v3/x", "/x"),
            ("https://a.example/api/v3?page=2", "/ page=2"),
            ("?page=2", "/v3/things page=2"),
            ("others", "/v3/others"),
        ] {
            for endpoint in ["https://a.example/api/v3", "https://a.example/api/v3/"] {
                assert_eq!(shown(endpoint, address).as_deref(), Ok(leads), "{address}");
            }
        }
    }

    #[test]
    fn no_other_host_is_asked() {
        for address in [
            "http://api.example.com/v3/things",
            "https://api.example.com:444/v3/things",
            "https://evil.example/v3/things",
            "https://api.example.com.evil.example/",
            "https://user@api.example.com/",
            "https://api.example.com@evil.example/",
            "//evil.example/v3/things",
            "ftp://api.example.com/",
            "javascript:alert(1)",
            "https:///v3",
            "https:/evil.example",
        ] {
            assert_eq!(shown(ENDPOINT, address), Err(Stray::Elsewhere), "{address}");
        }
    }

    #[test]
    fn nothing_leads_out_of_the_endpoint_s_path() {
        for address in ["/v3/../x", "../x", "/v3/%2e%2E/x", "/v3/..%2fx", "./x", "https://api.example.com/a/.."] {
            assert_eq!(shown(ENDPOINT, address), Err(Stray::Outside), "{address}");
        }
        for address in ["/x", "/api/v33/x", "/api"] {
            assert_eq!(shown("https://a.example/api/v3", address), Err(Stray::Outside), "{address}");
        }
        for address in ["", "#x", "/a b", "/a\\b", "/\u{e9}", "/a?b=%ff", "/a\r\nX: y"] {
            assert_eq!(shown(ENDPOINT, address), Err(Stray::Malformed), "{address:?}");
        }
    }
}
