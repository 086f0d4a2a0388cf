//! One request from its arrival to its answer.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use hyper::{HeaderMap, Request};
use speclang::model::{Operation, Service, State};

use crate::answer::Answer;
use crate::behaviour::Programmed;
use crate::bindings::Bindings;
use crate::call::Call;
use crate::data::{self, Data, DataFile};
use crate::hosts::Hosts;
use crate::judge::{self, Keys, Scope, Signed, UnknownStates};
use crate::memory::Memory;
use crate::receive::{self, Route};
use crate::refusal::Refusal;
use crate::scenario::{self, Ordinary, Scenario};
use crate::seen::SeenRequest;

/// What all connections share.
pub(crate) struct Shared {
    pub(crate) service: Service,
    pub(crate) bindings: Bindings,
    pub(crate) programmed: Programmed,
    pub(crate) keys: Keys,
    pub(crate) unknown: UnknownStates,
    pub(crate) data: Mutex<Data>,
    pub(crate) file: Option<DataFile>,
    pub(crate) waiting: Mutex<Vec<Scenario>>,
    pub(crate) seen: Mutex<Memory>,
    pub(crate) hosts: Hosts,
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

impl From<Request<Option<Vec<u8>>>> for Arrived {
    fn from(request: Request<Option<Vec<u8>>>) -> Self {
        let (head, body) = request.into_parts();
        Self {
            method: head.method.as_str().to_owned(),
            path: head.uri.path().to_owned(),
            query: head.uri.query().unwrap_or_default().to_owned(),
            headers: head.headers,
            body,
        }
    }
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
            unknown: Vec::new(),
            meant: Vec::new(),
            status: 0,
        };
        let service = &self.service;
        let request_id = format!("mock-{}", lock(&self.seen).count() + 1);
        let (mut answer, wait) = match receive::find(service, &seen.method, &seen.path) {
            Route::Operation(operation, path) => {
                seen.operation = Some(operation.id.value.clone());
                let parts =
                    receive::Parts { path: &path, query: &seen.query, headers: &arrived.headers, body: &seen.body };
                let received = receive::read(operation, service, &parts);
                let broken = match arrived.body {
                    None => Some("is too large or incomplete"),
                    Some(_) => received.broken_body.as_deref(),
                };
                let address = (seen.path.as_str(), seen.query.as_str());
                let scope = Scope { service, operation, given: &received.given, inside: None, address };
                let signed = Signed {
                    method: &seen.method,
                    path: &seen.path,
                    query: &seen.query,
                    headers: &arrived.headers,
                    body: &seen.body,
                };
                let mut unknown = Vec::new();
                let fault = scenario::next(&mut lock(&self.waiting), &operation.id.value);
                // A fault that stands in place of the request's effect keeps it from having one.
                let ordinary = match &fault {
                    Some(fault) if !fault.takes_effect() => Answer::bare(200),
                    _ => self.ordinary(&scope, (&signed, &path), broken, &mut unknown),
                };
                seen.given.clone_from(&received.given);
                seen.strangers = received.strangers;
                seen.unknown = unknown;
                seen.meant = scope.meanings();
                match fault {
                    Some(fault) => self.faulty(&fault, operation, &request_id, ordinary),
                    None => (ordinary, Duration::ZERO),
                }
            }
            Route::OtherMethod => (self.astray(405, "Method not allowed for this path."), Duration::ZERO),
            Route::Nowhere => (self.astray(404, "Unknown path."), Duration::ZERO),
        };
        answer.headers.push((service.file.request_id_header.clone(), request_id));
        seen.status = answer.status_seen();
        lock(&self.seen).add(seen);
        (answer, wait)
    }

    fn ordinary(
        &self,
        scope: &Scope<'_>,
        (signed, path): (&Signed<'_>, &[(String, String)]),
        broken_body: Option<&str>,
        unknown: &mut Vec<(String, State)>,
    ) -> Answer {
        let (service, operation) = (scope.service, scope.operation);
        if let Some(why) = judge::fault_of_credentials(
            &service.file.auth,
            operation.auth.as_ref().map(|auth| &auth.value),
            &self.keys,
            signed,
        ) {
            let refusal = Refusal::coded(service, Some(operation), &self.bindings.refusals.credentials);
            return Refusal { message: why, ..refusal }.answer(service);
        }
        let mut judged = judge::judge(scope, broken_body, self.unknown);
        judged.list.extend(judge::judge_every_call(&service.file, operation, signed, path));
        *unknown = judged.unknown;
        if !judged.list.is_empty() {
            return Refusal::violations(service, operation, &self.bindings, &judged.list).answer(service);
        }
        let binding = self.bindings.reads.get(&operation.id.value);
        let mut data = lock(&self.data);
        let Some((behaviour, write)) = self.programmed.of(self.bindings.writes.get(&operation.id.value)) else {
            if let Some(code) = data::missing(&data, binding, scope) {
                return Refusal::coded(service, Some(operation), code).answer(service);
            }
            let (response, link) = data::answer(&data, binding, scope);
            let mut answer = Answer::success(service, operation, &response);
            answer.headers.extend(link.map(|link| ("link".to_owned(), link)));
            let answer = answer.unless_known(operation, signed.headers).with_headers(data::headers(scope));
            let kept = data::moved_on(&data, binding, scope).map_or(Ok(()), |changed| self.keep(&mut data, changed));
            return kept.map_or_else(|why| self.unsaved(&why), |()| answer);
        };
        // A write that is refused, or that cannot be saved, leaves everything as it was.
        let call = Call { scope, binding: write, reasons: &self.bindings.reasons };
        let mut changed = data.clone();
        let effect = behaviour.perform(&write.behaviour, &mut changed, &call);
        let counts = effect.as_ref().map_or_else(|refused| refused.keeps_changes, |_| true);
        let kept = if counts { self.keep(&mut data, changed) } else { Ok(()) };
        match (kept, effect) {
            (Ok(()), Ok(members)) => {
                let answer = Answer::success(service, operation, &data::answer_with(&members, scope).into());
                answer.with_headers(data::headers(scope))
            }
            (Ok(()), Err(refused)) => call.refusal(refused.reason).answer(service),
            (Err(why), _) => self.unsaved(&why),
        }
    }

    fn unsaved(&self, why: &str) -> Answer {
        let refusals = &self.bindings.refusals;
        let code = refusals.failure.as_ref().unwrap_or(&refusals.parameter).clone();
        Refusal { status: 500, code, message: format!("Could not save the data: {why}") }.answer(&self.service)
    }

    /// Puts changed data in the place of the old, in the file too where there is one.
    pub(crate) fn keep(&self, data: &mut Data, changed: Data) -> Result<(), String> {
        if let Some(file) = self.file.as_ref().filter(|_| *data != changed) {
            file.save(&changed)?;
        }
        *data = changed;
        Ok(())
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

    /// Refuses a request that calls the server by another name than its own. It is not remembered: it was not meant for it.
    pub(crate) fn misdirected(&self, host: &str) -> Answer {
        self.astray(421, &format!("Unknown host `{host}`; allow it with --allow-host, or Builder::host."))
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
