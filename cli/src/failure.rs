//! Why a program did not do what it was asked.

use std::io;

use api_runtime::{BuildError, Error, Violations};

use crate::Exit;
use crate::names::Names;

/// Why a program did not do what it was asked.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command line or the input cannot be understood: what is wrong, and what to do.
    Usage(String),
    /// The request breaks limits or rules; what its caller calls the parameters.
    Violations(Violations, Names),
    /// The pages of the service lead nowhere: what it does.
    Repeats(String),
    /// The question was answered with no.
    Declined,
    /// The response to a read has no body, and the operation documents one.
    NoBody { request_id: Option<String> },
    /// Whoever read standard output has seen enough, such as `head`: no error, and nothing to tell.
    Closed,
    /// The call was made, and the query cannot be asked of its answer: why.
    Query(String),
    /// The call was made, and its answer cannot be written.
    Unwritten(io::Error),
    /// A stream of this machine failed.
    Stream(io::Error),
    /// There are no credentials, or no client can be made of the options.
    Build(BuildError),
    /// The call failed.
    Call(Box<Error>),
    /// The state that was waited for was not reached: what happened, and what the exit code says.
    Wait(String, Exit),
}

impl Failure {
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::Usage(message.into())
    }

    /// Standard output cannot be written.
    pub(crate) fn output(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe { Self::Closed } else { Self::Stream(error) }
    }

    /// The same, when the call has been made.
    pub(crate) fn unwritten(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe { Self::Closed } else { Self::Unwritten(error) }
    }

    /// What the exit code says.
    pub(crate) fn exit(&self) -> Exit {
        match self {
            Self::Closed => Exit::Success,
            Self::Violations(..) => Exit::Rejected,
            Self::Repeats(_) | Self::NoBody { .. } => Exit::Unreadable,
            Self::Declined | Self::Query(_) | Self::Unwritten(_) | Self::Stream(_) => Exit::Failed,
            Self::Build(BuildError::NoCredentials | BuildError::Credentials(_) | BuildError::Transport(_)) => {
                Exit::Network
            }
            // The rest of what building refuses is what the options say: an address, a region.
            Self::Usage(_) | Self::Build(_) => Exit::Usage,
            Self::Call(error) => of_call(error),
            Self::Wait(_, exit) => *exit,
        }
    }
}

fn of_call(error: &Error) -> Exit {
    match error {
        Error::Rejected(_) | Error::InvalidRequest(_) => Exit::Rejected,
        Error::Credentials(_) | Error::Transport(_) | Error::Timeout { .. } => Exit::Network,
        Error::Api(_) => Exit::Api,
        Error::Decode(_) | Error::BodyTooLarge { .. } | Error::RepeatedPage { .. } => Exit::Unreadable,
        Error::PartialFailure(_) => Exit::Partial,
        Error::OutcomeUnknown(_) => Exit::OutcomeUnknown,
        _ => Exit::Failed,
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Call(Box::new(error))
    }
}

impl From<BuildError> for Failure {
    fn from(error: BuildError) -> Self {
        Self::Build(error)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Stream(error)
    }
}
