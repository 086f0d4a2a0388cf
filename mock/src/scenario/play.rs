//! Showing a fault: the answer that a client gets instead.

use std::time::Duration;

use speclang::model::{Operation, Service};

use super::Fault;
use crate::Json;
use crate::answer::{Answer, Cut};
use crate::refusal::Refusal;

/// What is needed to show a fault, the ordinary answer among it.
pub(crate) struct Ordinary<'a> {
    pub(crate) service: &'a Service,
    pub(crate) operation: &'a Operation,
    pub(crate) rate_limit: &'a str,
    pub(crate) request_id: &'a str,
    pub(crate) answer: Answer,
}

/// The answer with the fault, and how long to wait before it.
pub(crate) fn play(fault: &Fault, ordinary: Ordinary<'_>) -> (Answer, Duration) {
    let Ordinary { service, operation, rate_limit, request_id, mut answer } = ordinary;
    let coded = |code: &str| Refusal::coded(service, Some(operation), code);
    let mut wait = Duration::ZERO;
    let shown = match fault {
        Fault::Code(code) => coded(code).answer(service),
        Fault::CodeWithStatus200(code) => Refusal { status: 200, ..coded(code) }.answer(service),
        Fault::RateLimit => coded(rate_limit).gateway_answer(service, request_id),
        Fault::Delay(milliseconds) => {
            wait = Duration::from_millis(*milliseconds);
            answer
        }
        Fault::Cut => Answer { cut: Cut::AtOnce, ..answer },
        Fault::CutInBody => Answer { cut: Cut::InBody, ..answer },
        Fault::Redirect(to) => {
            let mut redirect = Answer::text(302, "text/plain", "");
            redirect.headers.push(("location".to_owned(), to.clone()));
            redirect
        }
        Fault::ContentType => Answer::text(answer.status, "text/plain", answer.body),
        Fault::Truncated => {
            answer.body.truncate(answer.body.len() / 2);
            answer
        }
        Fault::Html => Answer::text(200, "text/html", "<!DOCTYPE html><html><body>Back soon.</body></html>"),
        Fault::List => Answer::json(200, &Json::List(Vec::new())),
        Fault::Null => Answer::json(200, &Json::Null),
        Fault::Empty => Answer::text(200, "application/json", ""),
        Fault::ExtraFields => extra(answer),
    };
    (shown, wait)
}

/// Adds members of every kind that no spec knows.
fn extra(answer: Answer) -> Answer {
    let body = std::str::from_utf8(&answer.body).ok().and_then(|text| Json::parse(text).ok());
    match body {
        Some(Json::Object(mut members)) => {
            let inner = vec![("deep".to_owned(), Json::List(vec![Json::Null, Json::Bool(true)]))];
            members.push(("x_mock_text".to_owned(), Json::text("nobody knows this member")));
            members.push(("x_mock_number".to_owned(), Json::Number("79228162514264337593543950335.5".to_owned())));
            members.push(("x_mock_object".to_owned(), Json::Object(inner)));
            Answer { body: Json::Object(members).to_string().into_bytes(), ..answer }
        }
        _ => answer,
    }
}
