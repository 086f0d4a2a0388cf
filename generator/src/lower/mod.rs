//! Model to IR: every decision is made here.

mod amounts;
mod auth;
mod cases;
mod cli;
mod client_values;
mod credentials;
mod docs;
mod errors;
mod example;
mod features;
mod form;
mod names;
mod operation;
mod paging;
mod particulars;
mod presence;
mod retry;
mod rules;
mod sample;
mod shapes;
mod table;
mod unions;
mod usual;
mod waiters;

use std::collections::BTreeMap;

use speclang::Spanned;
use speclang::model::{self, Counting, Field, Limits, Operation, Service, Waiter};
use speclang::text::markdown;

use crate::ir::{self, Crate, Endpoint, ErrorBody, Group, Page, Path, ServiceTable, Signature, Spelling};
use crate::parallel;

/// The limits of a parameter in words, one each, in the Markdown of generated documentation; those of its named type
/// included, its allowed values not.
#[must_use]
pub fn limit_words(field: &Field, service: &Service) -> Vec<String> {
    let mut words = Limits::of(field, service).words();
    words.extend(particulars::particulars(field));
    words
}

/// What ends a wait, a sentence each, in the Markdown of generated documentation.
#[must_use]
pub fn waiter_words(waiter: &Waiter, operation: &Operation, service: &Service) -> Vec<String> {
    waiters::words(waiter, operation, service)
}

/// Lowers a service that passed its checks.
#[must_use]
pub fn lower(service: &Service) -> Crate {
    let file = &service.file;
    let context = shapes::Context::new(service);
    let all: Vec<&Operation> = service.operations.iter().collect();
    // All of them share the cores, so that none waits for the last operation of a group.
    let lowered = parallel::map(&all, |operation| operation::operation(&context, operation));
    let mut of_groups: BTreeMap<&str, Vec<ir::Operation>> = BTreeMap::new();
    for (operation, lowered) in all.into_iter().zip(lowered) {
        of_groups.entry(operation.group.as_str()).or_default().push(lowered);
    }
    let groups = file.groups.iter().map(|(name, group)| Group {
        module: names::group(name),
        accessor: names::accessor(name),
        title: markdown::cell(&group.title),
        doc: markdown::line(&group.doc),
        operations: of_groups.remove(name.as_str()).unwrap_or_default(),
    });
    let groups: Vec<Group> = groups.filter(|group| !group.operations.is_empty()).collect();
    let mut types = context.items(None);
    features::assign(&mut types, &groups);
    let mut errors = errors::catalogue(service);
    features::assign_codes(&mut errors, &groups);
    Crate {
        name: file.crate_name.value.clone(),
        lib: file.crate_name.replace('-', "_"),
        version: file.version.value.clone(),
        description: format!("Client for {}, generated from a curated spec.", markdown::plain(&file.title)),
        spec_folder: format!("spec/{}", file.service.value),
        client: file.client.as_ref().map_or_else(|| "Client".to_owned(), |client| client.value.clone()),
        title: markdown::plain(&file.title),
        heading: markdown::line(&file.title),
        doc: markdown::line(&file.doc),
        service: service_table(service),
        errors,
        types,
        groups,
        cli: cli::cli(service),
        mock: None,
        guide: service
            .guide
            .iter()
            .map(|page| Page {
                file: page.name.clone(),
                module: names::snake(page.topic(), None),
                title: markdown::line(page.title()),
                text: page.text_here(),
            })
            .collect(),
    }
}

/// Minutes of an offset such as `+08:00`; `Z` has none.
fn zone(offset: &str) -> i16 {
    let sign = if offset.starts_with('-') { -1 } else { 1 };
    let ahead = offset.trim_start_matches(['+', '-']).split_once(':');
    let minutes =
        ahead.and_then(|(hours, minutes)| Some(hours.parse::<i16>().ok()? * 60 + minutes.parse::<i16>().ok()?));
    sign * minutes.unwrap_or_default()
}

fn path(path: &model::Path) -> Path {
    Path(path.names().to_vec())
}

fn error_body(body: &model::ErrorBody) -> ErrorBody {
    let model::ErrorBody { several, code, or, message, request_id, fields, doc: _ } = body;
    let at = |stated: &Option<Spanned<model::Path>>| stated.as_ref().map(|stated| path(stated));
    ErrorBody {
        several: at(several),
        code: at(code),
        or: at(or),
        message: at(message),
        request_id: at(request_id),
        fields: at(fields),
    }
}

fn service_table(service: &Service) -> ServiceTable {
    let file = &service.file;
    let spelling = |spelling: &speclang::model::Spelling| Spelling {
        empty: spelling.empty.clone(),
        empty_string: spelling.empty_string.clone(),
        null: spelling.null.clone(),
        empty_list: spelling.empty_list.clone(),
    };
    let endpoints = file.endpoints.iter();
    let default = endpoints.clone().find(|(_, endpoint)| endpoint.default);
    ServiceTable {
        id: file.service.value.clone(),
        endpoint: default.map_or_else(String::new, |(_, endpoint)| endpoint.url.value.clone()),
        zone: zone(&file.zone),
        endpoints: endpoints
            .map(|(name, endpoint)| Endpoint {
                region: name.value.clone(),
                constant: names::constant(name),
                url: endpoint.url.value.clone(),
                doc: markdown::line(&endpoint.doc),
            })
            .collect(),
        query: spelling(&file.wire.query),
        header: spelling(&file.wire.header),
        counting: match file.length_counts {
            Counting::Characters => ir::Counting::Characters,
            Counting::Utf16 => ir::Counting::Utf16,
            Counting::Bytes => ir::Counting::Bytes,
        },
        signature: file.auth.signature.as_ref().map(|scheme| Signature {
            algorithm: scheme.algorithm.clone(),
            date_header: scheme.date_header.clone(),
            session_header: scheme.session_header.clone(),
            domain_header: scheme.domain_header.clone(),
        }),
        secrets: auth::secrets(&file.auth),
        auth_exceptions: auth::exceptions(service),
        client_values: client_values::values(file),
        every_call: client_values::constants(file),
        credentials: credentials::of(file),
        content_type: file.content_type.as_ref().map_or_else(String::new, |content_type| content_type.value.clone()),
        form: form::of(service),
        minor_units: file.money.as_ref().map(|money| ir::MinorUnits {
            currencies: money.currencies().map(|(code, places)| (code.value.clone(), places)).collect(),
            otherwise: money.otherwise(),
        }),
        retry: retry::scheme(service),
        request_id_header: file.request_id_header.clone(),
        envelope: file.envelope.as_ref().map(|envelope| ir::Envelope {
            success: envelope.success.as_ref().map(|success| path(success)),
            data: envelope.data.as_ref().map(|data| path(data)),
        }),
        error_bodies: file.error_bodies.iter().map(error_body).collect(),
        success_codes: file.success_codes.iter().map(|code| code.value.clone()).collect(),
        any_operation: file.any_operation.iter().map(|code| names::constant(code)).collect(),
    }
}
