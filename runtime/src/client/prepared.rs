//! A call that is validated and encoded, independent of its type.

use core::time::Duration;

use super::{CallOptions, Client, Error, InvalidRequest, Validation, redact};
use crate::retry::Retrying;
use crate::validate::check;
use crate::values::Values;
use crate::{Descriptor, Parts, Safety, Service, Violations};

/// A call that only has to be signed and sent.
pub(super) struct Prepared<'a> {
    pub(super) client: &'a Client,
    pub(super) descriptor: &'static Descriptor,
    pub(super) parts: Parts,
    pub(super) timeout: Duration,
    pub(super) retrying: Retrying<'a>,
    pub(super) transaction_id: Option<String>,
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
        options: &CallOptions,
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
        let transaction_id = key(values);
        let retrying = Retrying {
            policy: options.retries.unwrap_or(shared.retries),
            repeatable: !values.descriptor.safety.is_write() || transaction_id.is_some(),
            budget: &shared.budget,
            host: shared.host.as_ref(),
        };
        let timeout = options.timeout.unwrap_or(shared.timeout);
        Ok(Self { client, descriptor: values.descriptor, parts, timeout, retrying, transaction_id, warnings, secrets })
    }
}

/// The value by which the service tells a repeated call, where the request carries one that is as its type says.
fn key(values: Values<'_>) -> Option<String> {
    let Safety::WriteKeyedBy(name) = values.descriptor.safety else { return None };
    let text = values.wire(name).scalar().filter(|text| !text.is_empty() && !values.is_edited(name));
    text.map(str::to_owned)
}

/// The violations that the call is made in spite of.
fn validate(
    client: &Client,
    service: &'static Service,
    values: Values<'_>,
    options: &CallOptions,
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
