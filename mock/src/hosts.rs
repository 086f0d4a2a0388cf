//! Which names of itself the server answers to: not to one that a page in a browser has pointed at it (DNS rebinding).

use std::net::{IpAddr, SocketAddr};

use hyper::header::HOST;
use hyper::http::request::Parts;

/// The names and addresses that a request may call the server by.
#[derive(Debug, Clone)]
pub(crate) struct Hosts {
    bound: IpAddr,
    told: Vec<String>,
}

impl Hosts {
    pub(crate) fn new(bound: SocketAddr, told: Vec<String>) -> Self {
        Self { bound: bound.ip(), told }
    }

    /// The first name of a request that is not the server's. One without any is let through: browsers always send it.
    pub(crate) fn stranger(&self, head: &Parts) -> Option<String> {
        let authority = head.uri.authority().map(|authority| authority.as_str().as_bytes());
        let headers = head.headers.get_all(HOST).iter().map(hyper::header::HeaderValue::as_bytes);
        let mut named = authority.into_iter().chain(headers).map(String::from_utf8_lossy);
        named.find(|name| !self.is_own(name)).map(|name| name.chars().take(80).collect())
    }

    fn is_own(&self, host: &str) -> bool {
        let name = without_port(host).trim_end_matches('.').to_ascii_lowercase();
        if let Ok(ip) = name.trim_matches(['[', ']']).parse::<IpAddr>() {
            // A server on all addresses does not know them; only names can be pointed elsewhere.
            return ip.is_loopback() || ip == self.bound || self.bound.is_unspecified();
        }
        // Nobody outside can own a name without a dot: `localhost`, or the name of a container.
        let is_local = !name.is_empty() && !name.contains('.') || name.ends_with(".localhost");
        is_local || self.told.iter().any(|told| told.eq_ignore_ascii_case(&name))
    }
}

/// The host of an address; none where a client sets a part of it.
pub(crate) fn of_url(url: &str) -> Option<String> {
    let (_, rest) = url.split_once("://")?;
    let host = without_port(rest.split('/').next()?);
    (!host.contains('{')).then(|| host.to_ascii_lowercase())
}

/// The host of a `host:port`; the port may be empty.
fn without_port(host: &str) -> &str {
    match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hosts(bound: &str) -> Hosts {
        Hosts::new(SocketAddr::new(bound.parse().expect("an address"), 80), vec!["mock.example.org".to_owned()])
    }

    #[test]
    fn the_host_of_an_address_is_its_name_alone() {
        assert_eq!(of_url("https://Api.example.com").as_deref(), Some("api.example.com"));
        assert_eq!(of_url("https://api.example.com:443/v1").as_deref(), Some("api.example.com"));
        assert_eq!(of_url("https://{shop}.example.com/v1"), None);
        assert_eq!(of_url("https://api.example.com/{shop}").as_deref(), Some("api.example.com"));
        assert_eq!(of_url("nowhere"), None);
    }

    #[test]
    fn names_that_others_can_own_are_strangers() {
        let local = hosts("127.0.0.1");
        for own in [
            "localhost",
            "LOCALHOST:8080",
            "localhost.",
            "api.localhost:1",
            "127.0.0.1:8080",
            "127.9.9.9",
            "[::1]:80",
            "mock",
            "mock:80",
            "Mock.Example.org:443",
            "mock.example.org.",
        ] {
            assert!(local.is_own(own), "{own}");
        }
        for stranger in [
            "",
            ":80",
            "evil.example",
            "evil.example:8080",
            "127.0.0.1.evil.example",
            "localhost.evil.example",
            "evillocalhost.example",
            "10.0.0.1",
            "0.0.0.0",
            "[2001:db8::1]",
            "user@evil.example",
            "xmock.example.org",
        ] {
            assert!(!local.is_own(stranger), "{stranger}");
        }
        assert!(hosts("10.0.0.1").is_own("10.0.0.1:80") && !hosts("10.0.0.1").is_own("10.0.0.2"));
        assert!(hosts("0.0.0.0").is_own("10.0.0.2") && !hosts("0.0.0.0").is_own("evil.example"));
    }
}
