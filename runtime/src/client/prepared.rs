//! A call that is validated and encoded, independent of its type.

use core::sync::atomic::{AtomicU64, Ordering};
use core::time::Duration;
use std::borrow::Cow;

use super::replaced::replaced;
use super::values::ClientValues;
use super::{
    CallOptions, Client, Error, InvalidRequest, Validation, header_options, redact, transaction_id, user_agent,
};
use crate::encode::encode_values;
use crate::retry::Retrying;
use crate::validate::{check, check_binding};
use crate::values::Values;
use crate::{
    Descriptor, Fields, Operation, Parts, Place, Safety, Service, Spelling, Untyped, Violation, Violations, WireRef,
};

/// A call that only has to be signed and sent. It is boxed, as it goes through the futures of a call, which would each have
/// room for it and move it.
pub(crate) struct Prepared<'a> {
    pub(crate) client: &'a Client,
    /// Number of the call, which no other call of this process has.
    pub(crate) number: u64,
    pub(crate) descriptor: &'static Descriptor,
    pub(crate) parts: Parts,
    pub(crate) timeout: Duration,
    pub(crate) retrying: Retrying<'a>,
    pub(crate) transaction_id: Option<String>,
    pub(crate) warnings: Violations,
    /// Texts that no message may show.
    pub(crate) secrets: Vec<String>,
    /// What fakes and recorders ask about the type of the request; none where it has no type.
    #[cfg(feature = "test-util")]
    pub(crate) asked: Option<crate::testing::Asked>,
}

impl Prepared<'_> {
    /// What is known of the service and of the operation.
    pub(crate) fn tables(&self) -> (&'static Service, &'static Descriptor) {
        (self.client.shared.service, self.descriptor)
    }
}

/// The number of the next call.
static CALLS: AtomicU64 = AtomicU64::new(1);

/// A request, whatever its type, with what is edited by hand in it.
pub(crate) trait Edits {
    /// Lends its values, as [`Fields::read`] does. Both are one trait, as each costs a table for every operation.
    fn lend<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>]));

    /// Wire names of the parameters that are edited by hand.
    fn edited(&self) -> &[String];

    /// Puts the edits in.
    fn adjust(&self, parts: &mut Parts);
}

/// Nothing is.
impl Edits for () {
    fn lend<'a>(&'a self, _reader: &mut dyn FnMut(&[WireRef<'a>])) {}

    fn edited(&self) -> &[String] {
        &[]
    }

    fn adjust(&self, _parts: &mut Parts) {}
}

/// Nothing is, as it has no type that could be got round.
impl Edits for Untyped {
    fn lend<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        Fields::read(self, reader);
    }

    fn edited(&self) -> &[String] {
        &[]
    }

    fn adjust(&self, _parts: &mut Parts) {}
}

/// Of a reference, so that it is not compiled once more how the request is dropped.
impl<O: Operation> Edits for &O {
    fn lend<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        Fields::read(*self, reader);
    }

    fn edited(&self) -> &[String] {
        Operation::edited(*self)
    }

    fn adjust(&self, parts: &mut Parts) {
        Operation::adjust(*self, parts);
    }
}

impl<'a> Prepared<'a> {
    /// Encodes and validates a request, which may lack the id that the client puts in.
    pub(crate) fn of(
        client: &'a Client,
        (service, descriptor): (&'static Service, &'static Descriptor),
        request: &dyn Edits,
        options: &CallOptions,
    ) -> Result<Box<Self>, Error> {
        let prepare = |values: &[WireRef<'_>]| {
            let id: Vec<_> = transaction_id::missing(descriptor, client, values).into_iter().collect();
            let filled = replaced(values, &id);
            let values = Values::new(descriptor, filled.as_deref().unwrap_or(values), request.edited());
            let mut parts = encode_values(descriptor, service, values.wires);
            request.adjust(&mut parts);
            parts.complete();
            Self::new(client, service, values, parts, options)
        };
        let mut prepared = None;
        request.lend(&mut |values| prepared = Some(prepare(values)));
        prepared.unwrap_or_else(|| prepare(&[]))
    }

    /// Validates the call and puts its options in.
    pub(crate) fn new(
        client: &'a Client,
        service: &'static Service,
        values: Values<'_>,
        mut parts: Parts,
        options: &CallOptions,
    ) -> Result<Box<Self>, Error> {
        let shared = &client.shared;
        if service.id != shared.service.id {
            let (own, other) = (shared.service.id, service.id);
            let message = format!("it belongs to the service {other}, and the client to {own}");
            return Err(Error::InvalidRequest(InvalidRequest::new(message)));
        }
        let said = header_options::said(values.descriptor, options);
        let replaced = replaced(values.wires, &said);
        let judged = Values { wires: replaced.as_deref().unwrap_or(values.wires), ..values };
        let warnings = validate(client, service, judged, options)?;
        user_agent::write(shared.user_agent.as_deref(), service, &mut parts);
        shared.values.put(service.every_call, values.descriptor, &mut parts);
        ClientValues::check(service, &parts).map_err(Error::<String>::InvalidRequest)?;
        for (name, value) in &options.headers {
            parts.set_header(name, value);
        }
        let secrets = redact::secrets(values, &parts);
        let transaction_id = key(values, service, options);
        let retrying = Retrying {
            policy: options.retries.unwrap_or(shared.retries),
            repeatable: !values.descriptor.safety.is_write() || transaction_id.is_some(),
            budget: &shared.budget,
            host: shared.host.as_ref(),
        };
        let timeout = client.time_of(options);
        Ok(Box::new(Self {
            client,
            number: CALLS.fetch_add(1, Ordering::Relaxed),
            descriptor: values.descriptor,
            parts,
            timeout,
            retrying,
            transaction_id,
            warnings,
            secrets,
            #[cfg(feature = "test-util")]
            asked: options.asked.clone(),
        }))
    }
}

/// The value by which the service tells a repeated call, where the request carries one that is as its type says.
fn key(values: Values<'_>, service: &Service, options: &CallOptions) -> Option<String> {
    let Safety::WriteKeyedBy(name) = values.descriptor.safety else { return None };
    let (parameter, wire) = values.find(name)?;
    let is_header = parameter.place == Place::Header;
    let mut headers = options.headers.iter().map(|(header, _)| header).chain(values.edited).filter(|_| is_header);
    if values.is_edited(name) || headers.any(|header| header.eq_ignore_ascii_case(name)) {
        return None;
    }
    // A text that is spelled like a state goes out as that state.
    let spelling = match parameter.place {
        Place::Query => Some(service.query),
        Place::Header => Some(service.header),
        Place::Path | Place::Body | Place::Whole | Place::Field => None,
    };
    let states = |of: Spelling| [of.empty, of.empty_string, of.null, of.empty_list];
    let text = wire.scalar().filter(|text| !text.trim().is_empty());
    text.filter(|text| spelling.is_none_or(|of| !states(of).contains(&&**text))).map(Cow::into_owned)
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
    let mut violations =
        if validation == Validation::Off { check_binding(values, service) } else { check(values, service) };
    violations.ignore(&shared.ignored);
    violations.ignore(&options.ignored);
    if violations.is_empty() {
        return Ok(violations);
    }
    let is_bound = violations.iter().any(Violation::is_binding);
    if is_bound && validation != Validation::Strict {
        violations.keep_binding();
    }
    if is_bound || validation == Validation::Strict {
        return Err(Error::Rejected(violations));
    }
    if let Some(listener) = shared.on_warning {
        listener(&violations);
    }
    Ok(violations)
}
