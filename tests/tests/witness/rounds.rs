//! Many callers in one run of the compiler: those that do not compile are set aside until the others do.

use std::collections::BTreeMap;

use crate::compiler::{Compiler, Message, Unit};

/// What the compiler says to a caller.
#[derive(Debug, Default)]
pub(crate) struct Verdict {
    /// Errors; none where it compiles.
    pub(crate) errors: Vec<Message>,
    /// Lines of deprecated items; known only where it compiles.
    pub(crate) warnings: Vec<Message>,
}

/// The verdicts on all callers, by their names; `head` stands before the modules in `main.rs`.
///
/// The compiler finds names first and types later, and stops in between, so a caller that a first run accepts can fail
/// in the next one.
pub(crate) fn judge(
    compiler: &Compiler,
    unit: Unit<'_>,
    head: &dyn Fn(&[&String]) -> String,
    callers: &BTreeMap<String, String>,
) -> BTreeMap<String, Verdict> {
    let mut verdicts: BTreeMap<String, Verdict> =
        callers.keys().map(|name| (name.clone(), Verdict::default())).collect();
    for (name, text) in callers {
        compiler.write(unit.name, &format!("{name}.rs"), text);
    }
    loop {
        let left: Vec<&String> =
            verdicts.iter().filter(|(_, verdict)| verdict.errors.is_empty()).map(|(name, _)| name).collect();
        let modules: Vec<String> = left.iter().map(|name| format!("mod {name};\n")).collect();
        compiler.write(unit.name, "main.rs", &format!("{}{}", head(&left), modules.concat()));
        let messages = compiler.compile(unit);
        let mut failed = false;
        for message in messages.iter().filter(|message| message.is_error) {
            let name = message.file.trim_end_matches(".rs");
            let verdict = verdicts.get_mut(name);
            let verdict = verdict.unwrap_or_else(|| panic!("the witness itself does not compile: {message:?}"));
            verdict.errors.push(message.clone());
            failed = true;
        }
        if !failed {
            for message in messages {
                if let Some(verdict) = verdicts.get_mut(message.file.trim_end_matches(".rs")) {
                    verdict.warnings.push(message);
                }
            }
            return verdicts;
        }
    }
}
