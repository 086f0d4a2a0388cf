//! The address that a client's calls go to.

use core::fmt;
use core::net::{Ipv4Addr, Ipv6Addr};

use bytes::Bytes;
use http::uri::{Authority, Parts, PathAndQuery, Scheme};
use http::{HeaderValue, Uri};

use super::BuildError;
use crate::validate::is_segment;

/// Scheme, host and port, and the path that all operations are below.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Endpoint {
    scheme: Scheme,
    /// Host and port.
    authority: Authority,
    /// The same as the value of a header.
    host: HeaderValue,
    /// Scheme, host and port.
    address: String,
    /// Empty, or a path that begins with a slash and does not end with one.
    base: String,
}

impl Endpoint {
    /// Reads an address such as `https://host`, `https://host/api/v3` or `http://127.0.0.1:8080`.
    ///
    /// Plain `http` is for the machine itself, unless the caller allows it in so many words.
    pub(super) fn read(text: &str, allow_http: bool) -> Result<Self, BuildError> {
        // The type for addresses drops what stands behind it, and so would a caller's mistake go unseen.
        if text.contains('#') {
            return Err(BuildError::Endpoint("it must not have a fragment"));
        }
        let uri: Uri = text.parse().map_err(|_| BuildError::Endpoint("it is no address"))?;
        let authority = uri.authority().ok_or(BuildError::Endpoint("it has no host"))?;
        if authority.as_str().contains('@') {
            return Err(BuildError::Endpoint("it must not carry a user"));
        }
        if uri.query().is_some() {
            return Err(BuildError::Endpoint("it must not have a query"));
        }
        let base = uri.path().strip_suffix('/').unwrap_or(uri.path());
        if !base.is_empty() && !base.split('/').skip(1).all(is_segment) {
            return Err(BuildError::Endpoint("its path has an empty segment, or one that leads elsewhere"));
        }
        if !is_host(authority.host()) {
            return Err(BuildError::Endpoint("its host is neither a name nor an IP address"));
        }
        let port = authority.as_str().strip_prefix(authority.host()).filter(|port| !port.is_empty());
        if port.is_some() && authority.port_u16().is_none_or(|port| port == 0) {
            return Err(BuildError::Endpoint("its port is no number from 1 to 65535"));
        }
        // In the usual letters, whatever it was written in.
        let scheme = match uri.scheme() {
            Some(scheme) if *scheme == Scheme::HTTPS => Scheme::HTTPS,
            Some(scheme) if *scheme == Scheme::HTTP => Scheme::HTTP,
            _ => return Err(BuildError::Endpoint("it must begin with https://")),
        };
        if scheme != Scheme::HTTPS && !allow_http && !is_loopback(authority.host()) {
            return Err(BuildError::Unencrypted);
        }
        let host = HeaderValue::from_str(authority.as_str());
        let host = host.map_err(|_| BuildError::Endpoint("its host is neither a name nor an IP address"))?;
        let (address, authority) = ([scheme.as_str(), "://", authority.as_str()].concat(), authority.clone());
        Ok(Self { scheme, authority, host, address, base: base.to_owned() })
    }

    /// Whether calls are encrypted on the way.
    #[cfg(feature = "hyper")]
    pub(super) fn is_encrypted(&self) -> bool {
        self.scheme == Scheme::HTTPS
    }

    /// Host and port as they stand in the header `Host`.
    pub(super) fn host(&self) -> &str {
        self.authority.as_str()
    }

    /// The same value, which is not read once more for each request.
    pub(super) fn host_value(&self) -> HeaderValue {
        self.host.clone()
    }

    /// Host alone; an address of IPv6 without its brackets.
    pub(super) fn server(&self) -> &str {
        let host = self.host();
        match host.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
            Some((address, _)) => address,
            None => host.split_once(':').map_or(host, |(name, _)| name),
        }
    }

    /// Port, also where it is that of the scheme.
    pub(super) fn port(&self) -> u16 {
        let (_, port) = self.host().rsplit_once(':').unwrap_or_default();
        // What stands behind the last colon of an address of IPv6 ends with its bracket.
        port.parse().unwrap_or(if self.scheme == Scheme::HTTPS { 443 } else { 80 })
    }

    /// The address of a path with its query. Scheme, host and port were read once, for all requests.
    pub(super) fn uri(&self, path_and_query: Vec<u8>) -> Result<Uri, http::Error> {
        let mut parts = Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        parts.path_and_query = Some(PathAndQuery::from_maybe_shared(Bytes::from(path_and_query))?);
        Ok(Uri::from_parts(parts)?)
    }

    /// Scheme, host and port.
    pub(super) fn as_str(&self) -> &str {
        &self.address
    }

    /// The path that all operations are below; mostly empty.
    pub(super) fn base(&self) -> &str {
        &self.base
    }
}

/// Letters, digits, and what parts them in names; or an address of IPv6 in its brackets.
fn is_host(host: &str) -> bool {
    if let Some(address) = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')) {
        return address.parse::<Ipv6Addr>().is_ok();
    }
    let is_of_name = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
    !host.is_empty() && host.bytes().all(is_of_name)
}

fn is_loopback(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost")
        || address.parse::<Ipv4Addr>().is_ok_and(|address| address.is_loopback())
        || address.parse::<Ipv6Addr>().is_ok_and(|address| address.is_loopback())
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.address)?;
        f.write_str(&self.base)
    }
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_http_is_for_the_machine_itself() {
        for text in ["http://127.0.0.1:80", "http://localhost:8080", "http://[::1]:9", "https://example.com"] {
            assert_eq!(Endpoint::read(text, false).unwrap().to_string(), text);
        }
        for text in ["http://example.com", "http://127.0.0.1.example.com", "http://10.0.0.1"] {
            assert!(matches!(Endpoint::read(text, false), Err(BuildError::Unencrypted)), "{text}");
            assert!(Endpoint::read(text, true).is_ok(), "{text}");
        }
    }

    #[test]
    fn server_and_port_are_told_apart() {
        for (text, server, port) in [
            ("https://example.com", "example.com", 443),
            ("http://127.0.0.1:8080", "127.0.0.1", 8080),
            ("http://localhost", "localhost", 80),
            ("https://[2001:db8::1]", "2001:db8::1", 443),
            ("https://[2001:db8::1]:8443", "2001:db8::1", 8443),
        ] {
            let endpoint = Endpoint::read(text, false).unwrap();
            assert_eq!((endpoint.server(), endpoint.port()), (server, port));
        }
    }

    #[test]
    fn nothing_but_scheme_host_port_and_a_path() {
        for text in ["", "/v2", "example.com", "ftp://example.com", "https://a@example.com", "https://example.com/v2?a"]
        {
            assert!(matches!(Endpoint::read(text, true), Err(BuildError::Endpoint(_))), "{text}");
        }
        for text in [
            "https://example.com#",
            "https://example.com/#x",
            "https://example.com?",
            "https://example.com:",
            "https://example.com:0",
            "https://example.com:65536",
            "https://example.com:443x",
            "https://:443",
            "https://[::1",
            "https://[fe80::1%25eth0]",
            "https://a%2fb",
            "https://a\\b",
            "https://a b",
            "https://user:secret@example.com",
            "https://example.com\r\n",
            "//example.com",
        ] {
            assert!(matches!(Endpoint::read(text, true), Err(BuildError::Endpoint(_))), "{text}");
        }
        for text in
            ["https://example.com:65535", "HTTPS://Example.com", "https://10.0.0.1:1", "https://[2001:db8::1]:8443"]
        {
            assert!(Endpoint::read(text, false).is_ok(), "{text}");
        }
        for (text, base) in [
            ("https://example.com", ""),
            ("https://example.com/", ""),
            ("https://example.com/api/v3", "/api/v3"),
            ("https://example.com:8443/api/v3/", "/api/v3"),
            ("http://[::1]:9/a%20b", "/a%20b"),
        ] {
            assert_eq!(Endpoint::read(text, false).unwrap().base(), base, "{text}");
        }
        for path in ["//", "/a//b", "/.", "/..", "/a/../b", "/%2e%2e/b", "/a%2f..%2fb", "/a%00"] {
            let text = format!("https://example.com{path}");
            assert!(matches!(Endpoint::read(&text, true), Err(BuildError::Endpoint(_))), "{text}");
        }
        assert!(Endpoint::read("https://example.com/?x=1", false).is_err());
    }
}
