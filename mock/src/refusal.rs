//! Refusals in the API's own shapes.

use speclang::model::{ErrorBody, Operation, Service, ServiceFile};

use crate::answer::Answer;
use crate::bindings::Bindings;
use crate::judge::Violation;
use crate::{Json, placed};

/// How many violations a message tells. A long list can have one an item.
const MOST_TOLD: usize = 50;

/// A refusal, before it has a shape.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) status: u16,
    pub(crate) code: String,
    pub(crate) message: String,
}

impl Refusal {
    /// The refusal of an operation with a code: the status of its page, else that of the catalogue.
    pub(crate) fn coded(service: &Service, operation: Option<&Operation>, code: &str) -> Self {
        let listed = operation.and_then(|operation| operation.errors.get(code));
        let known = service.error(code);
        let statuses = listed.map(|listed| &listed.status).or(known.map(|known| &known.status));
        let status = statuses.and_then(|statuses| statuses.0.first()).copied().unwrap_or(400);
        let meaning = listed.and_then(|listed| listed.meaning.as_ref()).or(known.map(|known| &known.meaning));
        let message = meaning.map_or_else(|| "The request was rejected.".to_owned(), |meaning| meaning.value.clone());
        Self { status, code: code.to_owned(), message }
    }

    /// The refusal of a request that breaks the spec.
    pub(crate) fn violations(
        service: &Service,
        operation: &Operation,
        bindings: &Bindings,
        violations: &[Violation],
    ) -> Self {
        let wanted = bindings.refusals.parameter.as_str();
        let first = operation.errors.iter().find(|(_, error)| error.status.0.contains(&400));
        let code = match (operation.errors.get(wanted), first) {
            (None, Some((code, _))) => code.as_str(),
            _ => wanted,
        };
        let told = violations.iter().take(MOST_TOLD);
        let mut told: Vec<String> =
            told.map(|violation| format!("{} {}", violation.parameter, violation.rule)).collect();
        if let Some(more) = violations.len().checked_sub(MOST_TOLD).filter(|more| *more > 0) {
            told.push(format!("and {more} more"));
        }
        Self { message: told.join("; "), ..Self::coded(service, Some(operation), code) }
    }

    /// The answer in the first error shape of the service.
    pub(crate) fn answer(&self, service: &Service) -> Answer {
        self.shaped(&service.file, service.file.error_bodies.first(), "")
    }

    /// The answer in the gateway's shape: the first one that carries a request id.
    pub(crate) fn gateway_answer(&self, service: &Service, request_id: &str) -> Answer {
        let bodies = &service.file.error_bodies;
        let shape = bodies.iter().find(|body| body.request_id.is_some()).or(bodies.first());
        self.shaped(&service.file, shape, request_id)
    }

    /// The answer in the error shape of this number; the first is 1.
    pub(crate) fn answer_in_shape(&self, service: &Service, number: usize, request_id: &str) -> Answer {
        let shape = number.checked_sub(1).and_then(|at| service.file.error_bodies.get(at));
        self.shaped(&service.file, shape.or(service.file.error_bodies.first()), request_id)
    }

    fn shaped(&self, file: &ServiceFile, shape: Option<&ErrorBody>, request_id: &str) -> Answer {
        let Some(shape) = shape else {
            let members = [("code", &self.code), ("message", &self.message)];
            let members = members.map(|(name, text)| (name.to_owned(), Json::text(text)));
            return Answer::json(self.status, &placed::told(file, &Json::Object(members.into()), false));
        };
        let mut error = Json::Object(Vec::new());
        // A code that is the status is not said twice.
        if let Some(path) = shape.code.as_ref().filter(|_| self.code != self.status.to_string()) {
            placed::put(&mut error, path, Json::text(&self.code));
        }
        if let Some(path) = &shape.message {
            placed::put(&mut error, path, Json::text(&self.message));
        }
        let mut body = error;
        if let Some(list) = &shape.several {
            let errors = Json::List(vec![body]);
            body = Json::Object(Vec::new());
            placed::put(&mut body, list, errors);
        }
        if let Some(path) = &shape.request_id {
            placed::put(&mut body, path, Json::text(request_id));
        }
        Answer::json(self.status, &placed::told(file, &body, false))
    }
}
