//! One operation: its request, its response, and everything that its file says.

use speclang::model::{Method, Operation as SpecOperation, Response, Safety, Type};
use speclang::naming;

use super::shapes::{Context, set};
use super::{
    amounts, cases, docs, errors, example, markdown, names, paging, rules, sample, table, unions, usual, waiters,
};
use crate::ir::{self, Answer, ByStatus, Constructor, Field, Object, Operation, RateLimit, StatusAnswer, Use};

pub(super) fn operation(context: &Context<'_>, spec: &SpecOperation) -> Operation {
    let service = context.service;
    let set = spec.parameters().filter(|(_, _, field)| field.constant.is_none());
    let fields: Vec<Field> = set.map(|(place, name, field)| context.request_field(name, field, place)).collect();
    let name = names::request(&spec.id);
    let request = Object {
        constructor: context.constructor(&name, &fields),
        name,
        rows: Vec::new(),
        amounts: Vec::new(),
        constants: context.constants(spec.parameters().map(|(_, name, field)| (name, field))),
        used: Use { in_request: true, in_response: false },
        recursive: false,
        fields,
    };
    let response = answer(context, spec, &request.name);
    let types = context.items(Some(spec.id.as_str()));
    let mut imports = context.imports(&request);
    let headers = headers(context, spec, &request.name);
    imports.extend(headers.iter().flat_map(|headers| context.imports(headers)));
    for answer in response.each() {
        match answer {
            Answer::Own(object) => imports.extend(context.imports(object)),
            Answer::Shared(ty) | Answer::OneOf(ty, _) => imports.extend(context.import(ty)),
            Answer::Text | Answer::Bytes | Answer::Nothing | Answer::ByStatus(_) => {}
        }
    }
    imports.extend(types.iter().flat_map(|item| item.imports.clone()));
    imports.sort();
    imports.dedup();
    let sample = sample::request(context, spec);
    Operation {
        id: spec.id.value.clone(),
        module: names::module(&spec.id),
        summary: markdown::line(&spec.summary),
        request_line: markdown::code(&format!("{} {}", spec.request.method.name(), spec.request.path)),
        method: method(spec.request.method),
        path: spec.request.path.clone(),
        source: service.page(&spec.source),
        safety: match &spec.safety.value {
            Safety::Read => ir::Safety::Read,
            Safety::Write => ir::Safety::Write,
            Safety::WriteKeyedBy(key) => ir::Safety::WriteKeyedBy(key.clone()),
        },
        deprecated: spec.retiring.as_ref().map(deprecation),
        doc: docs::operation_doc(spec, service),
        sections: docs::operation_sections(spec, service),
        parameters: spec
            .parameters()
            .map(|(place, name, field)| table::parameter((place, name, field), spec, service))
            .collect(),
        media_type: table::encoding(spec, service).zip(service.media_type(spec)),
        rules: rules::rows(spec),
        errors: errors::rows(service, spec),
        codes: errors::variants(service, spec),
        paging: paging::row(context, spec),
        waiters: waiters::rows(spec, service),
        rate_limit: spec.rate_limit.as_ref().map(|limit| RateLimit { calls: limit.calls, seconds: limit.seconds }),
        partial_failure: spec.partial_failure.as_ref().map(|field| field.value.clone()),
        example: usual::with_usual(context, spec, example::example(context, spec, &sample)),
        sample,
        limit_cases: cases::limits(context, spec),
        presence_cases: cases::presence(context, spec),
        request,
        headers,
        response,
        types,
        imports,
        error_types: spec
            .error_fields
            .iter()
            .filter_map(|(_, field)| context.import(&context.value_type(&field.ty)))
            .collect(),
    }
}

/// What headers of answers are read into.
fn headers(context: &Context<'_>, spec: &SpecOperation, request: &str) -> Option<Object> {
    if spec.response_headers.is_empty() {
        return None;
    }
    Some(Object {
        name: naming::response_headers(request),
        constants: Vec::new(),
        amounts: Vec::new(),
        fields: spec.response_headers.iter().map(|(name, field)| context.answer_field(name, field)).collect(),
        constructor: Constructor::None,
        rows: Vec::new(),
        used: Use { in_request: false, in_response: true },
        recursive: false,
    })
}

/// What a success is read into.
fn answer(context: &Context<'_>, spec: &SpecOperation, request: &str) -> Answer {
    if spec.responses.is_empty() {
        return body(context, &spec.response, request);
    }
    let each = spec.responses.iter().filter_map(|(status, known)| {
        let variant = naming::status(status)?.to_owned();
        let answer = body(context, known, request);
        // Objects are large, and a variant beside them may hold nothing.
        let boxed = matches!(answer, Answer::Own(_) | Answer::Shared(ir::RustType::Named(_)));
        Some(StatusAnswer { status: status.parse().ok()?, variant, answer, boxed })
    });
    Answer::ByStatus(ByStatus { name: naming::response(request), answers: each.collect() })
}

fn body(context: &Context<'_>, response: &Response, request: &str) -> Answer {
    let fields = match response {
        Response::Fields(fields) => fields,
        Response::Type(ty) => {
            let held = context.value_type(ty);
            return match ty {
                Type::Union(members) => Answer::OneOf(held, unions::kinds(context.service, members)),
                _ => Answer::Shared(held),
            };
        }
        Response::Text => return Answer::Text,
        Response::Bytes => return Answer::Bytes,
        Response::Nothing => return Answer::Nothing,
    };
    let answered: Vec<Field> = set(fields).map(|(name, field)| context.answer_field(name, field)).collect();
    Answer::Own(Object {
        name: naming::response(request),
        amounts: amounts::of(fields.iter(), &answered),
        constants: context.constants(fields.iter().map(|(wire, field)| (wire, field))),
        fields: answered,
        constructor: Constructor::None,
        rows: Vec::new(),
        used: Use { in_request: false, in_response: true },
        recursive: false,
    })
}

fn method(method: Method) -> ir::Method {
    match method {
        Method::Get => ir::Method::Get,
        Method::Post => ir::Method::Post,
        Method::Put => ir::Method::Put,
        Method::Delete => ir::Method::Delete,
        Method::Patch => ir::Method::Patch,
    }
}

fn deprecation(retiring: &speclang::model::Retiring) -> String {
    let instead =
        retiring.replaced_by.as_ref().map(|id| format!("deprecated by the vendor: use {}", markdown::code(id)));
    instead.unwrap_or_else(|| "deprecated by the vendor".to_owned())
}
