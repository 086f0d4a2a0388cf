//! Whether the body of a success is there.

use std::io::Write;

use api_runtime::{Bytes, Reply, Shape};

use crate::failure::Failure;
use crate::table::Command;

/// Refuses a success of a read without a body, where the operation documents one. A write that succeeded has succeeded, so there a
/// note is enough.
pub(crate) fn check(command: &Command, reply: &Reply<Bytes>, errors: &mut dyn Write) -> Result<(), Failure> {
    let answers =
        matches!(command.descriptor().answers.shape(reply.status()), Shape::Object | Shape::List | Shape::OneOf(_));
    if !answers || reply.has_body() {
        return Ok(());
    }
    if command.descriptor().safety.is_write() {
        let _ = writeln!(errors, "note: the service reported success with an empty body (HTTP {})", reply.status());
        return Ok(());
    }
    Err(Failure::NoBody { request_id: reply.request_id().map(str::to_owned) })
}
