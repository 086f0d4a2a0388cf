//! Scenarios: what an operation is told to answer instead of its own answer.

mod bodies;
mod fault;
mod limits;
mod play;
mod yaml;

pub use fault::Fault;
pub(crate) use play::{Ordinary, play};
pub(crate) use yaml::parse;

use speclang::model::Service;

/// A fault, the operation that shows it, and how often.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scenario {
    pub(crate) operation: String,
    pub(crate) fault: Fault,
    pub(crate) left: Option<u32>,
}

impl Scenario {
    /// The operation shows the fault once, then answers as usual.
    #[must_use]
    pub fn once(operation: impl Into<String>, fault: Fault) -> Self {
        Self::times(1, operation, fault)
    }

    /// The operation shows the fault so many times, then answers as usual.
    #[must_use]
    pub fn times(count: u32, operation: impl Into<String>, fault: Fault) -> Self {
        Self { operation: operation.into(), fault, left: Some(count) }
    }

    /// The operation shows the fault from now on.
    #[must_use]
    pub fn always(operation: impl Into<String>, fault: Fault) -> Self {
        Self { operation: operation.into(), fault, left: None }
    }

    /// Whether the service has what the scenario names, and an answer can carry what it says.
    pub(crate) fn check(&self, service: &Service) -> Result<(), String> {
        let operation = service.operations.iter().find(|operation| operation.id.value == self.operation);
        let operation = operation.ok_or_else(|| format!("unknown operation `{}`", self.operation))?;
        let documents = |code: &String| {
            let anywhere = service.file.any_operation.iter().any(|known| known.value == *code);
            let known = operation.errors.get(code).is_some() || anywhere;
            known.then_some(()).ok_or_else(|| format!("`{}` does not document the code `{code}`", self.operation))
        };
        // A header holds no line breaks.
        let plain = |what: &str, text: &str| {
            let plain = text.is_ascii() && !text.chars().any(char::is_control);
            plain.then_some(()).ok_or_else(|| format!("{what} must be plain ASCII"))
        };
        let within = |status: u16, lowest: u16| {
            let fits = (lowest..=599).contains(&status);
            fits.then_some(()).ok_or_else(|| format!("the status {status} is not in {lowest}..=599"))
        };
        match &self.fault {
            Fault::Code(code) | Fault::CodeWithStatus200(code) => documents(code),
            Fault::CodeInShape(code, shape) => {
                let shapes = service.file.error_bodies.len();
                let fits = (1..=shapes).contains(shape);
                fits.then_some(()).ok_or_else(|| format!("unknown error shape {shape}; expected 1 to {shapes}"))?;
                documents(code)
            }
            Fault::Redirect(to) => plain("the redirect URL", to),
            Fault::RetryAfter(after) => plain("`Retry-After`", after),
            Fault::Gateway(status) => within(*status, 500),
            Fault::BareStatus(status) => within(*status, 400),
            Fault::SuccessCode if service.file.success_codes.is_empty() => {
                Err("the service has no success code".to_owned())
            }
            _ => Ok(()),
        }
    }
}

/// Takes the next fault of an operation from those that are waiting, the oldest first.
pub(crate) fn next(waiting: &mut Vec<Scenario>, operation: &str) -> Option<Fault> {
    let at = waiting.iter().position(|scenario| scenario.operation == operation && scenario.left != Some(0))?;
    let fault = waiting[at].fault.clone();
    if let Some(left) = &mut waiting[at].left {
        *left -= 1;
        if *left == 0 {
            waiting.remove(at);
        }
    }
    Some(fault)
}
