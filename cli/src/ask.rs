//! The question before something is changed.

use api_runtime::Untyped;

use crate::failure::Failure;
use crate::table::{Command, Program};
use crate::{Streams, shown};

/// Shows what a write will say, and asks. Where nobody can be asked nothing is sent.
pub(crate) fn ask(
    program: &Program,
    command: &Command,
    request: &Untyped,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    if !streams.interactive {
        let message = format!(
            "{} is a write operation and stdin is not a terminal; pass --yes to confirm",
            command.descriptor().id
        );
        return Err(Failure::Usage(message));
    }
    let errors = &mut *streams.errors;
    writeln!(errors, "{}: {}", command.descriptor().id, command.summary)?;
    for entry in
        request.explain().entries.iter().filter(|entry| entry.understood == "as given" || entry.on_wire != "absent")
    {
        writeln!(errors, "  {}", shown::line(&entry.to_string()))?;
    }
    write!(errors, "{}: send this request? [y/N] ", program.name)?;
    errors.flush()?;
    let mut answer = String::new();
    streams.input.read_line(&mut answer)?;
    if matches!(answer.trim(), "y" | "Y" | "yes") { Ok(()) } else { Err(Failure::Declined) }
}
