//! Which proxy a connection goes through.

use core::fmt;
use core::net::IpAddr;
use std::ffi::OsString;
use std::sync::Arc;

use http::Uri;
use hyper_util::client::proxy::matcher::{Intercept, Matcher};

/// A proxy for connections, and the hosts that bypass it.
///
/// A proxy URL is `http://host:port`, `https://host:port` or `socks5://host:port`, with `user:password@` before the
/// host if required, percent-encoded. The default scheme is `http`.
///
/// Every connection is a tunnel (`CONNECT` or SOCKS 5), also for `http` endpoints: the proxy sees the host name and,
/// with TLS, nothing of the request. User and password are sent to the proxy only. SOCKS 5 proxies resolve host
/// names.
///
/// ```
/// use api_runtime::Proxy;
///
/// let proxy = Proxy::all("http://user:password@proxy.example.com:3128")?.except("localhost, .internal, 10.0.0.0/8");
/// assert_eq!(format!("{proxy:?}"), "Proxy(http://proxy.example.com:3128)");
/// # Ok::<_, api_runtime::ProxyError>(())
/// ```
#[derive(Clone, Default)]
pub struct Proxy(Option<Arc<Rule>>);

struct Rule {
    matcher: Matcher,
    /// Addresses of this machine are reached directly: a proxy named for a whole environment cannot reach them.
    spares_loopback: bool,
    /// As it was given, to be given once more with exceptions.
    address: Option<String>,
}

impl Proxy {
    /// No proxy.
    #[must_use]
    pub const fn none() -> Self {
        Self(None)
    }

    /// One proxy for every connection.
    ///
    /// # Errors
    ///
    /// If the URL is invalid. The error does not contain it, because it may contain a password.
    pub fn all(address: impl Into<String>) -> Result<Self, ProxyError> {
        let address = address.into();
        check(&address).map_err(|problem| ProxyError { name: None, problem })?;
        Ok(Self::of(address, ""))
    }

    /// A proxy whose address is one.
    fn of(address: String, exceptions: &str) -> Self {
        let matcher = Matcher::builder().all(address.clone()).no(exceptions).build();
        Self(Some(Arc::new(Rule { matcher, spares_loopback: false, address: Some(address) })))
    }

    /// Hosts that bypass the proxy, separated by commas: host names (including subdomains), IP addresses, networks
    /// such as `10.0.0.0/8`, or `*` for all. No effect on [`Proxy::none`] and proxies from variables.
    #[must_use]
    pub fn except(self, hosts: &str) -> Self {
        if names_all(hosts) {
            return Self::none();
        }
        let Some(address) = self.0.as_ref().and_then(|rule| rule.address.clone()) else { return self };
        Self::of(address, hosts)
    }

    /// The proxy from `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`; see
    /// [`from_variables`](Self::from_variables).
    ///
    /// # Errors
    ///
    /// If one of them is set and is not a valid proxy URL.
    #[cfg(feature = "environment")]
    pub fn from_env() -> Result<Self, ProxyError> {
        Self::from_variables(|name| std::env::var_os(name))
    }

    /// The proxy from the variables `HTTPS_PROXY` (for `https` endpoints), `HTTP_PROXY` (for `http` endpoints),
    /// `ALL_PROXY` (for both) and `NO_PROXY` (hosts that bypass it), in upper or lower case. Loopback addresses
    /// (`localhost`, `127.0.0.0/8`, `::1`) always bypass it.
    ///
    /// In a CGI program (`REQUEST_METHOD` is set), `HTTP_PROXY` may be a request header and is ignored.
    ///
    /// # Errors
    ///
    /// If one of them is set and invalid: requests would bypass the intended proxy.
    pub fn from_variables(variable: impl Fn(&str) -> Option<OsString>) -> Result<Self, ProxyError> {
        let first = |names: [&'static str; 2]| {
            let set = names.into_iter().find_map(|name| Some((name, variable(name)?)));
            set.filter(|(_, value)| !value.is_empty())
        };
        let address = |names| match first(names) {
            Some((name, value)) => {
                let checked =
                    value.into_string().map_err(|_| Problem::Address).and_then(|text| check(&text).map(|()| text));
                checked.map(Some).map_err(|problem| ProxyError { name: Some(name), problem })
            }
            None => Ok(None),
        };
        let is_cgi = variable("REQUEST_METHOD").is_some();
        let http = if is_cgi { None } else { address(["HTTP_PROXY", "http_proxy"])? };
        let (https, all) = (address(["HTTPS_PROXY", "https_proxy"])?, address(["ALL_PROXY", "all_proxy"])?);
        let exceptions =
            first(["NO_PROXY", "no_proxy"]).and_then(|(_, hosts)| hosts.into_string().ok()).unwrap_or_default();
        let is_set = http.is_some() || https.is_some() || all.is_some();
        if !is_set || names_all(&exceptions) {
            return Ok(Self::none());
        }
        let builder = Matcher::builder().http(http.unwrap_or_default()).https(https.unwrap_or_default());
        let matcher = builder.all(all.unwrap_or_default()).no(exceptions).build();
        Ok(Self(Some(Arc::new(Rule { matcher, spares_loopback: true, address: None }))))
    }

    /// The proxy for a server, if any.
    pub(super) fn intercept(&self, server: &Uri) -> Option<Intercept> {
        let rule = self.0.as_ref()?;
        if rule.spares_loopback && server.host().is_some_and(is_loopback) {
            return None;
        }
        rule.matcher.intercept(server)
    }
}

/// Whether every host is an exception. The library takes `*` for every name, and not for an address.
fn names_all(hosts: &str) -> bool {
    hosts.split(',').any(|host| host.trim() == "*")
}

fn is_loopback(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost") || address.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// Whether a text names a proxy that can be used.
fn check(address: &str) -> Result<(), Problem> {
    let found = Matcher::builder().all(address).build().intercept(&Uri::from_static("https://a.invalid"));
    let found = found.ok_or(Problem::Address)?;
    // A port that is no number of a port is left out in silence otherwise.
    if found
        .uri()
        .authority()
        .is_some_and(|authority| authority.as_str().len() > authority.host().len() && authority.port_u16().is_none())
    {
        return Err(Problem::Address);
    }
    match found.uri().scheme_str() {
        Some("http" | "socks5" | "socks5h") => Ok(()),
        #[cfg(feature = "tls")]
        Some("https") => Ok(()),
        #[cfg(not(feature = "tls"))]
        Some("https") => Err(Problem::NoTls),
        _ => Err(Problem::Address),
    }
}

/// Does not show user and password.
impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(rule) = &self.0 else { return f.write_str("Proxy(none)") };
        match rule.matcher.intercept(&Uri::from_static("https://a.invalid")) {
            Some(found) if rule.address.is_some() => {
                let uri = found.uri();
                let authority = uri.authority().map(http::uri::Authority::as_str).unwrap_or_default();
                write!(f, "Proxy({}://{authority})", uri.scheme_str().unwrap_or_default())
            }
            _ => f.write_str("Proxy(from the environment)"),
        }
    }
}

/// An invalid proxy URL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProxyError {
    /// The variable that has it.
    name: Option<&'static str>,
    problem: Problem,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Problem {
    Address,
    #[cfg(not(feature = "tls"))]
    NoTls,
}

impl fmt::Display for ProxyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.name.unwrap_or("the proxy");
        match self.problem {
            Problem::Address => {
                let forms = "http://host:port, https://host:port or socks5://host:port, with user:password@ before the host if needed";
                write!(f, "{name} is not a valid proxy URL; expected {forms}")
            }
            #[cfg(not(feature = "tls"))]
            Problem::NoTls => write!(f, "{name} is an https URL, but the feature `tls` is disabled"),
        }
    }
}

impl std::error::Error for ProxyError {}
