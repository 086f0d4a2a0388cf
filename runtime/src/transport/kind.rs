//! What kind of failure kept a response from arriving.

/// The kind of a [`TransportError`](crate::TransportError).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// The name of the server has no address.
    Dns,
    /// Nothing listens at the address of the server or of the proxy.
    Refused,
    /// The certificate of the server or of the proxy is not trusted. A repeated call meets the same certificate.
    Certificate,
    /// The TLS handshake failed for another reason.
    Tls,
    /// The proxy did not open a tunnel to the server.
    Proxy,
    /// The proxy rejected the user and password, or asks for them. A repeated call would send the same ones, and too many of those
    /// lock accounts.
    ProxyAuthentication,
    /// No connection was established within the connect timeout.
    ConnectTimeout,
    /// No connection was established for another reason.
    Connect,
    /// The connection ended, or carried no HTTP, before the response was complete.
    Lost,
    /// The response began, and then too few bytes arrived.
    Stalled,
    /// The time of the exchange ran out.
    Timeout,
    /// The body of the response has more bytes than the limit.
    TooLarge,
}

impl TransportErrorKind {
    /// Whether a repeated call may fare better.
    #[must_use]
    pub const fn is_transient(self) -> bool {
        !matches!(self, Self::Certificate | Self::ProxyAuthentication | Self::TooLarge)
    }
}
