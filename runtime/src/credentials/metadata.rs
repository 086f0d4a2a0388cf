//! Temporary keys from the metadata service of the machine.

mod address;
mod answer;

use core::fmt;
use core::time::Duration;
use std::borrow::Cow;

use bytes::Bytes;
use http::header::ACCEPT_ENCODING;
use http::{HeaderValue, Method, Request, StatusCode};

use super::{Credentials, CredentialsError, CredentialsFuture, CredentialsSource};
use crate::descriptor::{MetadataNames, MetadataSession};
use crate::{Limits, Transport};
use address::check_address;
use answer::{Wiped, read_keys};

const NAME: &str = "the metadata service";

/// Elsewhere than on a machine of the vendor nobody answers, so the wait is short. The answers are small.
const LIMITS: Limits = Limits { timeout: Duration::from_secs(3), max_response_bytes: 64 * 1024, new_connection: false };

/// The metadata service, which provides temporary access keys on machines of the vendor.
///
/// It is not encrypted, so only loopback and link-local addresses are accepted. Proxies and redirects are not used.
/// The timeout of each of the two calls is three seconds.
pub struct MetadataSource {
    names: &'static MetadataNames,
    address: Cow<'static, str>,
    domain_id: Option<String>,
    transport: Box<dyn Transport>,
}

impl MetadataSource {
    /// Uses the network. Requires a tokio runtime.
    #[cfg(feature = "hyper")]
    #[must_use]
    pub fn new(names: &'static MetadataNames) -> Self {
        Self::over(names, crate::HyperTransport::plain())
    }

    /// Uses your own transport, which must not follow redirects or use a proxy.
    #[must_use]
    pub fn over(names: &'static MetadataNames, transport: impl Transport + 'static) -> Self {
        Self { names, address: Cow::Borrowed(names.address), domain_id: None, transport: Box::new(transport) }
    }

    /// Sets the address: `http://` and a loopback or link-local IP address, optionally with a port.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Cow::Owned(address.into());
        self
    }

    /// The account for which calls are made. The metadata service does not return it.
    #[must_use]
    pub fn domain_id(mut self, id: impl Into<String>) -> Self {
        self.domain_id = Some(id.into());
        self
    }

    async fn fetch(&self) -> Result<Credentials, CredentialsError> {
        check_address(&self.address).map_err(broken)?;
        // A token serves one fetch: keys live for hours, so it is not worth keeping.
        let token = match &self.names.session {
            Some(session) => self.begin(session).await?,
            None => None,
        };
        let (status, body) = self.exchange(Method::GET, self.names.path, token).await?;
        if status != StatusCode::OK {
            let none = format!("no credentials for this instance (HTTP {}). {}", status.as_u16(), self.names.advice);
            return Err(CredentialsError::new(NAME, none));
        }
        let mut credentials = read_keys(self.names, &body).map_err(broken)?;
        if let Some(id) = &self.domain_id {
            credentials.domain_id = Some(id.clone());
        }
        Ok(credentials)
    }

    /// Begins a session: its token, or nothing on a machine that has none.
    async fn begin(&self, session: &MetadataSession) -> Result<Option<(&'static str, HeaderValue)>, CredentialsError> {
        let lifetime = HeaderValue::from(session.lifetime.as_secs());
        let (status, body) =
            self.exchange(Method::PUT, session.path, Some((session.lifetime_header, lifetime))).await?;
        if session.without.contains(&status.as_u16()) {
            return Ok(None);
        }
        if status != StatusCode::OK {
            return Err(CredentialsError::new(NAME, format!("could not begin a session (HTTP {})", status.as_u16())));
        }
        let token = body.trim_ascii();
        let visible = !token.is_empty() && token.iter().all(u8::is_ascii_graphic);
        match HeaderValue::from_bytes(token) {
            Ok(mut token) if visible => {
                token.set_sensitive(true);
                Ok(Some((session.token_header, token)))
            }
            _ => Err(broken("its token is empty, or is not a valid header value".to_owned())),
        }
    }

    async fn exchange(
        &self,
        method: Method,
        path: &str,
        header: Option<(&'static str, HeaderValue)>,
    ) -> Result<(StatusCode, Wiped), CredentialsError> {
        let mut request = Request::builder().method(method).uri(format!("{}{path}", self.address));
        // Without it a server may compress.
        request = request.header(ACCEPT_ENCODING, "identity");
        if let Some((name, value)) = header {
            request = request.header(name, value);
        }
        let request = request.body(Bytes::new()).map_err(|_| broken("its path or header is invalid".to_owned()))?;
        let answer = self.transport.send(request, LIMITS).await;
        // The cause may tell more than a reader may know; the message alone does not.
        let answer = answer.map_err(|error| CredentialsError::new(NAME, format!("no response: {error}")))?;
        let status = answer.status();
        Ok((status, Wiped::new(answer.into_body())))
    }
}

fn broken(reason: String) -> CredentialsError {
    CredentialsError::broken(NAME, reason)
}

impl CredentialsSource for MetadataSource {
    fn load(&self) -> CredentialsFuture<'_> {
        Box::pin(self.fetch())
    }
}

/// Shows names only.
impl fmt::Debug for MetadataSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MetadataSource").field("address", &self.address).finish_non_exhaustive()
    }
}
