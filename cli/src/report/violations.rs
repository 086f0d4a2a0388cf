//! What a request breaks, in the words of its caller.

use std::io::{self, Write};

use api_runtime::{Violation, ViolationKind, Violations};

use crate::help;
use crate::names::Names;
use crate::shown;

/// Tells why a request was not sent, and how to send it all the same.
pub(super) fn refused(violations: &Violations, names: Option<&Names>, errors: &mut dyn Write) -> io::Result<()> {
    writeln!(errors, "error: the request was not sent:")?;
    violations.iter().try_for_each(|violation| writeln!(errors, "  {}", line(violation, names)))?;
    let mut lifted: Vec<String> = Vec::new();
    for violation in violations.iter().filter(|violation| !violation.is_binding()) {
        let option = format!("--ignore-rule {}", violation.rule());
        if !lifted.contains(&option) {
            lifted.push(option);
        }
    }
    if lifted.is_empty() {
        return Ok(());
    }
    writeln!(errors, "to send anyway: {} (or --validation warn)", shown::line(&lifted.join(" ")))
}

/// A violation on one line.
pub(super) fn line(violation: &Violation, names: Option<&Names>) -> String {
    let (path, kind) = (violation.parameter(), violation.kind());
    let Some(names) = names else { return shown::line(&violation.to_string()) };
    let (name, rule) = (names.name(&path), violation.rule());
    let mut text = match kind {
        ViolationKind::Required { .. } => format!("{name} is {kind}"),
        ViolationKind::OneOf(values) => {
            let known = names.values(&path);
            let known = |wire: &&str| known.iter().find(|value| value.wire == *wire).map(help::value);
            let values: Vec<String> =
                values.iter().map(|wire| known(wire).unwrap_or_else(|| (*wire).to_owned())).collect();
            format!("{name}: unknown value \"{}\", expected one of: {} [{rule}]", violation.value(), values.join(", "))
        }
        ViolationKind::HiddenState { state } => {
            let flag = flag_of(state);
            format!(
                "{name}: the server interprets this text as a state; use --{flag} {} [{rule}]",
                names.state_name(&path)
            )
        }
        _ => return shown::line(&violation.to_string()),
    };
    if !violation.source().is_empty() {
        text.extend([" (", violation.source(), ")"]);
    }
    shown::line(&text)
}

/// The flag for the state that a type of the runtime stands for: `empty-string` for `EmptyString`.
fn flag_of(state: &str) -> String {
    let mut flag = String::new();
    for letter in state.chars() {
        if letter.is_ascii_uppercase() && !flag.is_empty() {
            flag.push('-');
        }
        flag.push(letter.to_ascii_lowercase());
    }
    flag
}
