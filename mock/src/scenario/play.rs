//! Showing a fault: the answer that a client gets instead.

use std::time::Duration;

use speclang::model::{Operation, Service};

use super::{Fault, bodies, limits};
use crate::Json;
use crate::answer::{Answer, Raw, Sending};
use crate::refusal::Refusal;

/// A code that no catalogue has.
const NOBODYS_CODE: &str = "MOCK.99999999";

/// What a gateway says when it cannot say more.
const PAGE: &str = "<!DOCTYPE html><html><body>Back soon.</body></html>";

/// What is needed to show a fault.
pub(crate) struct Ordinary<'a> {
    pub(crate) service: &'a Service,
    pub(crate) operation: &'a Operation,
    pub(crate) rate_limit: &'a str,
    pub(crate) request_id: &'a str,
    /// The ordinary answer; nothing for a fault that stands in its place.
    pub(crate) answer: Answer,
}

/// The answer with the fault, and how long to wait before it.
pub(crate) fn play(fault: &Fault, ordinary: Ordinary<'_>) -> (Answer, Duration) {
    let wait = if let Fault::Delay(milliseconds) = fault { *milliseconds } else { 0 };
    (shown(fault, ordinary), Duration::from_millis(wait))
}

fn shown(fault: &Fault, ordinary: Ordinary<'_>) -> Answer {
    let Ordinary { service, operation, rate_limit, request_id, mut answer } = ordinary;
    // An operation that answers without a body answers with an empty object where the fault is one of the body.
    if fault.is_of_the_body() && matches!(answer.status, 204 | 205) {
        answer = Answer::json(200, &Json::Object(Vec::new()));
    }
    let coded = |code: &str| Refusal::coded(service, Some(operation), code);
    let too_many = || limits::told(service, operation, coded(rate_limit).gateway_answer(service, request_id));
    match fault {
        Fault::Code(code) => coded(code).answer(service),
        Fault::CodeInShape(code, shape) => coded(code).answer_in_shape(service, *shape, request_id),
        Fault::CodeWithStatus200(code) => Refusal { status: 200, ..coded(code) }.answer(service),
        Fault::UnknownCode => Refusal { status: 400, ..coded(NOBODYS_CODE) }.answer(service),
        Fault::SuccessCode => bodies::success_code(service, answer),
        Fault::RateLimit => too_many(),
        Fault::RetryAfter(after) => with_header(too_many(), limits::wait_header(service, operation), after),
        Fault::Gateway(status) => Answer::text(*status, "text/html", PAGE),
        Fault::GatewayTimeout => Answer::text(504, "text/html", PAGE),
        Fault::BareStatus(status) => Answer::bare(*status),
        Fault::Redirect(to) => with_header(Answer::text(302, "text/plain", ""), "location", to),
        Fault::Delay(_) => answer,
        Fault::Drip(milliseconds) => {
            let pause = Duration::from_millis(*milliseconds);
            Answer { sending: Sending::Pieces { size: 1, pause, length_told: true }, ..answer }
        }
        Fault::CutInBody => Answer { sending: Sending::Half, ..answer },
        Fault::EndlessBody => Answer { sending: Sending::Endless, ..answer },
        Fault::Huge => bodies::huge(answer),
        Fault::NoContent => Answer::bare(204),
        Fault::Empty => Answer::text(200, "application/json", ""),
        Fault::Null => Answer::json(200, &Json::Null),
        Fault::List => Answer::json(200, &Json::List(Vec::new())),
        Fault::Html => Answer::text(200, "text/html", PAGE),
        Fault::ContentType => Answer::text(answer.status, "text/plain", answer.body),
        Fault::Charset => Answer::text(answer.status, "application/json; charset=iso-8859-1", answer.body),
        Fault::ByteOrderMark => Answer { body: [b"\xEF\xBB\xBF", answer.body.as_slice()].concat(), ..answer },
        Fault::InvalidUtf8 => bodies::invalid_utf8(answer),
        Fault::Truncated => {
            answer.body.truncate(answer.body.len() / 2);
            answer
        }
        Fault::ExtraFields => bodies::extra_fields(answer),
        Fault::DoubleKeys => bodies::double_keys(answer),
        Fault::NullFields => bodies::null_fields(answer),
        Fault::SwappedTypes => bodies::swapped_types(answer),
        Fault::Deep => bodies::deep(answer),
        Fault::Cut | Fault::CutAfter => raw(Raw::Nothing, answer),
        Fault::Reset => raw(Raw::Reset, answer),
        Fault::ClosesSilently => raw(Raw::ClosesSilently, answer),
        Fault::NotHttp => raw(Raw::NotHttp, answer),
        Fault::Interim => raw(Raw::Interim, answer),
        Fault::EndlessHead => raw(Raw::EndlessHead, answer),
        Fault::LongerBody => raw(Raw::LongerBody, answer),
        Fault::TwoLengths => raw(Raw::TwoLengths, answer),
    }
}

fn raw(raw: Raw, answer: Answer) -> Answer {
    Answer { sending: Sending::Raw(raw), ..answer }
}

fn with_header(mut answer: Answer, name: &str, value: &str) -> Answer {
    answer.headers.push((name.to_owned(), value.to_owned()));
    answer
}
