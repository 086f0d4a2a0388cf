//! A call that is validated and encoded, independent of its type.

use core::time::Duration;

use super::{Client, Error, InvalidRequest, Validation, redact};
use crate::validate::check;
use crate::values::Values;
use crate::{Descriptor, Limits, Parts, Service, Violations};

/// What a caller chose for one call.
#[derive(Default)]
pub(super) struct Options {
    pub(super) timeout: Option<Duration>,
    pub(super) validation: Option<Validation>,
    pub(super) ignored: Vec<String>,
    pub(super) headers: Vec<(String, String)>,
}

/// A call that only has to be signed and sent.
pub(super) struct Prepared<'a> {
    pub(super) client: &'a Client,
    pub(super) descriptor: &'static Descriptor,
    pub(super) parts: Parts,
    pub(super) limits: Limits,
    pub(super) warnings: Violations,
    /// Texts that no message may show.
    pub(super) secrets: Vec<String>,
}

impl<'a> Prepared<'a> {
    /// Validates the call and puts its options in.
    pub(super) fn new(
        client: &'a Client,
        service: &'static Service,
        values: Values<'_>,
        mut parts: Parts,
        options: &Options,
    ) -> Result<Self, Error> {
        let shared = &client.shared;
        if service.id != shared.service.id {
            let (own, other) = (shared.service.id, service.id);
            let message = format!("it belongs to the service {other}, and the client to {own}");
            return Err(Error::InvalidRequest(InvalidRequest::new(message)));
        }
        let warnings = validate(client, service, values, options)?;
        let secrets = redact::secrets(values, &parts);
        for (name, value) in &options.headers {
            parts.set_header(name, value);
        }
        let timeout = options.timeout.unwrap_or(shared.timeout);
        let limits = Limits { timeout, max_response_bytes: shared.max_response_bytes };
        Ok(Self { client, descriptor: values.descriptor, parts, limits, warnings, secrets })
    }
}

/// The violations that the call is made in spite of.
fn validate(
    client: &Client,
    service: &'static Service,
    values: Values<'_>,
    options: &Options,
) -> Result<Violations, Error> {
    let shared = &client.shared;
    let validation = options.validation.unwrap_or(shared.validation);
    if validation == Validation::Off {
        return Ok(Violations::default());
    }
    let mut violations = check(values, service);
    violations.ignore(&shared.ignored);
    violations.ignore(&options.ignored);
    if violations.is_empty() {
        return Ok(violations);
    }
    if validation == Validation::Strict {
        return Err(Error::Refused(violations));
    }
    if let Some(listener) = shared.on_warning {
        listener(&violations);
    }
    Ok(violations)
}
