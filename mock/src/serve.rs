//! One request from its arrival to its answer.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use hyper::HeaderMap;
use speclang::model::{Operation, Service};

use crate::answer::{Answer, Cut};
use crate::bindings::Bindings;
use crate::data::{self, Data};
use crate::judge::{self, Scope};
use crate::receive::{self, Parts, Route};
use crate::refusal::Refusal;
use crate::scenario::{self, Ordinary, Scenario};
use crate::seen::SeenRequest;
use crate::{Json, behaviour};

/// What all connections share.
pub(crate) struct Shared {
    pub(crate) service: Service,
    pub(crate) bindings: Bindings,
    pub(crate) data: Mutex<Data>,
    pub(crate) waiting: Mutex<Vec<Scenario>>,
    pub(crate) seen: Mutex<Vec<SeenRequest>>,
}

/// A request with its body.
pub(crate) struct Arrived {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    /// `None` for a body that is larger than the server takes, or that broke off.
    pub(crate) body: Option<Vec<u8>>,
}

/// A lock, whatever became of the thread that held it before.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Shared {
    /// Answers a request, and says how long to wait before the answer goes out.
    pub(crate) fn answer(&self, arrived: Arrived) -> (Answer, Duration) {
        let mut seen = SeenRequest {
            operation: None,
            method: arrived.method,
            path: arrived.path,
            query: arrived.query,
            headers: headers(&arrived.headers),
            body: arrived.body.clone().unwrap_or_default(),
            given: Vec::new(),
            strangers: Vec::new(),
            status: 0,
        };
        let service = &self.service;
        let request_id = format!("mock-{}", lock(&self.seen).len() + 1);
        let (mut answer, wait) = match receive::find(service, &seen.method, &seen.path) {
            Route::Operation(operation, path) => {
                seen.operation = Some(operation.id.value.clone());
                let parts = Parts { path: &path, query: &seen.query, headers: &arrived.headers, body: &seen.body };
                let received = receive::read(operation, service, &parts);
                let broken = match arrived.body {
                    None => Some("is too large or broke off"),
                    Some(_) => received.broken_body.as_deref(),
                };
                let scope = Scope { service, operation, given: &received.given, inside: None };
                let ordinary = self.ordinary(&scope, &arrived.headers, broken);
                let fault = scenario::next(&mut lock(&self.waiting), &operation.id.value);
                seen.given.clone_from(&received.given);
                seen.strangers = received.strangers;
                match fault {
                    Some(fault) => self.faulty(&fault, operation, &request_id, ordinary),
                    None => (ordinary, Duration::ZERO),
                }
            }
            Route::OtherMethod => (self.astray(405, "The path is not called with this method."), Duration::ZERO),
            Route::Nowhere => (self.astray(404, "The path belongs to no operation."), Duration::ZERO),
        };
        answer.headers.push((service.file.request_id_header.clone(), request_id));
        seen.status = if answer.cut == Cut::AtOnce { 0 } else { answer.status };
        lock(&self.seen).push(seen);
        (answer, wait)
    }

    fn ordinary(&self, scope: &Scope<'_>, headers: &HeaderMap, broken_body: Option<&str>) -> Answer {
        let (service, operation) = (scope.service, scope.operation);
        if let Some(why) = judge::missing_credentials(&service.file.auth, headers) {
            let refusal = Refusal::coded(service, Some(operation), &self.bindings.refusals.credentials);
            return Refusal { message: why, ..refusal }.answer(service);
        }
        let violations = judge::judge(scope, broken_body);
        if !violations.is_empty() {
            return Refusal::violations(service, operation, &self.bindings, &violations).answer(service);
        }
        let binding = self.bindings.reads.get(&operation.id.value);
        let mut data = lock(&self.data);
        let done =
            self.bindings.writes.get(&operation.id.value).map(|write| behaviour::perform(&mut data, write, scope));
        match done {
            Some(Err(code)) => Refusal::coded(service, Some(operation), &code).answer(service),
            Some(Ok(members)) => Answer::json(200, &Json::Object(members)),
            None => Answer::json(200, &data::answer(&data, binding, scope)),
        }
    }

    fn faulty(
        &self,
        fault: &crate::Fault,
        operation: &Operation,
        request_id: &str,
        answer: Answer,
    ) -> (Answer, Duration) {
        let rate_limit = self.bindings.refusals.rate_limit.as_str();
        scenario::play(fault, Ordinary { service: &self.service, operation, rate_limit, request_id, answer })
    }

    fn astray(&self, status: u16, why: &str) -> Answer {
        let refusal = Refusal::coded(&self.service, None, &self.bindings.refusals.path);
        Refusal { status, message: why.to_owned(), ..refusal }.answer(&self.service)
    }
}

fn headers(headers: &HeaderMap) -> Vec<(String, String)> {
    let text = |value: &hyper::header::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    headers.iter().map(|(name, value)| (name.as_str().to_owned(), text(value))).collect()
}
