//! TLS as it is set up without a word: the platform's certificates, and the cryptography of a feature.

use hyper_rustls::ConfigBuilderExt;
use rustls::ClientConfig;
#[cfg(feature = "tls-aws-lc")]
use rustls::crypto::aws_lc_rs as provider;
#[cfg(not(feature = "tls-aws-lc"))]
use rustls::crypto::ring as provider;

use crate::{TransportError, TransportErrorKind};

/// The configuration of clients that are given none.
pub(super) fn platform() -> Result<ClientConfig, TransportError> {
    let failed = |error: rustls::Error| {
        let message = format!("could not set up TLS: {error}");
        TransportError::not_sent(message).with_kind(TransportErrorKind::Tls).with_inner(error)
    };
    // The provider is named, as a process default may be missing or ambiguous in the program around this crate.
    let config = ClientConfig::builder_with_provider(provider::default_provider().into())
        .with_safe_default_protocol_versions()
        .and_then(ConfigBuilderExt::try_with_platform_verifier)
        .map_err(failed)?;
    Ok(config.with_no_client_auth())
}
