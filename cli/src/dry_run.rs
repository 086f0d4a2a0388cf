//! Prints a request that is not sent.

use std::io::{self, Write};

use api_runtime::Preview;

/// The request as it would go out, then the steps of its signature.
pub(crate) fn print(preview: &Preview, output: &mut dyn Write) -> io::Result<()> {
    writeln!(output, "# to {}", preview.endpoint)?;
    writeln!(output, "{}", preview.request_line)?;
    for (name, value) in &preview.headers {
        writeln!(output, "{name}: {value}")?;
    }
    writeln!(output)?;
    if !preview.body.is_empty() {
        writeln!(output, "{}\n", preview.body)?;
    }
    for (title, text) in
        [("canonical request", &preview.canonical_request), ("string to sign", &preview.string_to_sign)]
    {
        if let Some(text) = text {
            writeln!(output, "# {title}\n{text}\n")?;
        }
    }
    writeln!(output, "# nothing was sent")
}
