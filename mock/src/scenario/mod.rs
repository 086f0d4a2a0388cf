//! Scenarios: what an operation is told to answer instead of its own answer.

mod play;
mod yaml;

pub(crate) use play::{Ordinary, play};
pub(crate) use yaml::parse;

use speclang::model::Service;

/// A fault that an operation can be told to show. The crate's documentation lists them with what a client sees.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// One of the operation's documented codes, with its status and the first error shape.
    Code(String),
    /// The refusal for too many calls, in the gateway's shape.
    RateLimit,
    /// The ordinary answer, so many milliseconds late.
    Delay(u64),
    /// The connection breaks before any byte of an answer.
    Cut,
    /// The connection breaks in the middle of the body.
    CutInBody,
    /// A redirect (302) to this address.
    Redirect(String),
    /// The ordinary answer, called `text/plain`.
    ContentType,
    /// The first half of the ordinary answer's JSON, as if it were all.
    Truncated,
    /// An HTML page with status 200.
    Html,
    /// `[]` with status 200.
    List,
    /// `null` with status 200.
    Null,
    /// No body, with status 200.
    Empty,
    /// One of the operation's documented codes in the first error shape, but with status 200.
    CodeWithStatus200(String),
    /// The ordinary answer with members that no spec knows.
    ExtraFields,
}

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

    /// Whether the service has the operation, and the operation (or every operation) the code.
    pub(crate) fn check(&self, service: &Service) -> Result<(), String> {
        let operation = service.operations.iter().find(|operation| operation.id.value == self.operation);
        let operation = operation.ok_or_else(|| format!("there is no operation `{}`", self.operation))?;
        match &self.fault {
            Fault::Code(code) | Fault::CodeWithStatus200(code) => {
                let anywhere = service.file.any_operation.iter().any(|known| known.value == *code);
                if operation.errors.get(code).is_some() || anywhere {
                    Ok(())
                } else {
                    Err(format!("`{}` does not document the code `{code}`", self.operation))
                }
            }
            // A header holds no line breaks.
            Fault::Redirect(to) if to.chars().any(char::is_control) || !to.is_ascii() => {
                Err("the address of a redirect must be plain ASCII".to_owned())
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
