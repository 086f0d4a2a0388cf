//! Failures and warnings on standard error: what happened, what it means, what to do.

mod advice;
mod violations;

use std::io::{self, Write};

use api_runtime::{ApiError, BuildError, Error, Violations};

use crate::failure::Failure;
use crate::names::Names;
use crate::shown::{line as plain, lines};
use crate::table::Program;

/// Tells a failure of the program.
pub(crate) fn failure(program: &Program, failure: &Failure, errors: &mut dyn Write) -> io::Result<()> {
    let mut text = Vec::new();
    tell(failure, &mut text)?;
    advice::to_set(program, failure, &mut text)?;
    errors.write_all(lines(&String::from_utf8_lossy(&text)).as_bytes())
}

fn tell(failure: &Failure, errors: &mut dyn Write) -> io::Result<()> {
    match failure {
        Failure::Usage(message) | Failure::Repeats(message) | Failure::Wait(message, _) => {
            writeln!(errors, "error: {message}")
        }
        Failure::Violations(violations, names) => violations::refused(violations, Some(names), errors),
        Failure::Closed => Ok(()),
        Failure::Declined => writeln!(errors, "nothing was sent"),
        Failure::NoBody { request_id } => {
            writeln!(errors, "error: empty response body, expected JSON")?;
            request_id.as_deref().map_or(Ok(()), |id| writeln!(errors, "  request id: {}", plain(id)))
        }
        Failure::Query(why) => writeln!(errors, "error: the call was made; --query: {why}"),
        Failure::Unwritten(error) => {
            writeln!(errors, "error: the call was made, but its response could not be written: {error}")
        }
        Failure::Stream(error) => writeln!(errors, "error: {error}"),
        Failure::Build(BuildError::Unencrypted) => {
            writeln!(errors, "error: the endpoint is not encrypted; pass --allow-http to call it all the same")
        }
        Failure::Build(error) => writeln!(errors, "error: {error}"),
        Failure::Call(error) => call(error, errors),
    }
}

/// Tells what a request breaks and is sent in spite of. A call does not fail because nobody hears it.
pub(crate) fn warnings(violations: &Violations, names: &Names, errors: &mut dyn Write) {
    for violation in violations {
        let _ = writeln!(errors, "warning: {}", violations::line(violation, Some(names)));
    }
}

fn call(error: &Error, errors: &mut dyn Write) -> io::Result<()> {
    match error {
        Error::Rejected(violations) => violations::refused(violations, None, errors),
        Error::Api(refusal) => api("error: ", refusal, errors),
        Error::OutcomeUnknown(unknown) => {
            writeln!(errors, "error: the call may have taken effect")?;
            writeln!(errors, "  sent: {} time(s)", unknown.attempts)?;
            match &unknown.cause {
                Error::Api(refusal) => api("  last response: ", refusal, errors)?,
                cause => writeln!(errors, "  last: {cause}")?,
            }
            writeln!(errors, "  remedy: Check the state before calling again.")?;
            if let Some(id) = &unknown.transaction_id {
                let id = plain(id);
                writeln!(errors, "  transaction id: {id}")?;
                writeln!(errors, "  A call with --transaction-id {id} takes effect at most once.")?;
            }
            Ok(())
        }
        other => {
            writeln!(errors, "error: {other}")?;
            let request_id = other.request_id().map(plain);
            request_id.map_or(Ok(()), |id| writeln!(errors, "  request id: {id}"))
        }
    }
}

/// The service's refusal with all that is documented about it.
fn api(before: &str, refusal: &ApiError, errors: &mut dyn Write) -> io::Result<()> {
    match refusal.wire_code() {
        Some(code) => {
            writeln!(errors, "{before}{} (HTTP {}): {}", plain(code), refusal.status, plain(&refusal.message))?;
        }
        None => writeln!(errors, "{before}{}", plain(&refusal.to_string()))?,
    }
    if let Some(known) = refusal.known {
        writeln!(errors, "  meaning: {}", known.meaning)?;
        if let Some(remedy) = known.remedy {
            writeln!(errors, "  remedy: {remedy}")?;
        }
        writeln!(errors, "  retry: {}", known.retry)?;
    }
    if let Some(clock) = refusal.clock_skew {
        writeln!(errors, "  clock: {clock}")?;
    }
    if let Some(time) = refusal.retry_after {
        writeln!(errors, "  retry after: {} s", time.as_secs())?;
    }
    if let Some(id) = &refusal.request_id {
        writeln!(errors, "  request id: {}", plain(id))?;
    }
    if refusal.wire_code().is_none() && !refusal.body.is_empty() {
        writeln!(errors, "  body: {}", plain(&refusal.body))?;
    }
    Ok(())
}
