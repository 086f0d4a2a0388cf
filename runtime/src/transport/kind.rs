//! What kind of failure kept a response from arriving.

/// The kind of a [`TransportError`](crate::TransportError).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// The host name could not be resolved.
    Dns,
    /// The server or the proxy refused the connection.
    ConnectionRefused,
    /// The certificate of the server or the proxy is not trusted. Not retried.
    Certificate,
    /// The TLS handshake failed for another reason.
    Tls,
    /// The proxy did not establish a tunnel.
    Proxy,
    /// The proxy requires authentication, or rejected the user and password. Not retried, as repeated failures can
    /// lock the account.
    ProxyAuthentication,
    /// No connection was established within the connect timeout.
    ConnectTimeout,
    /// No connection was established for another reason.
    Connect,
    /// The connection was closed, or HTTP was violated, before the response was complete.
    Lost,
    /// The response body arrived too slowly.
    Stalled,
    /// The exchange timed out.
    Timeout,
    /// The response body exceeded its limit.
    TooLarge,
}

impl TransportErrorKind {
    /// Whether a retry may succeed.
    #[must_use]
    pub const fn is_transient(self) -> bool {
        !matches!(self, Self::Certificate | Self::ProxyAuthentication | Self::TooLarge)
    }
}
