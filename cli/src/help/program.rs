//! The help of the program itself: its operations by groups, which the parser's own list cannot show.

use crate::Exit;
use crate::commands::{CALL, COMPLETION, CONFIG, MAN};
use crate::table::Program;

/// Exit codes, one a line.
pub(crate) fn exit_codes() -> String {
    Exit::ALL.iter().map(|(exit, words)| format!("  {}  {words}", exit.code())).collect::<Vec<_>>().join("\n")
}

/// The template of the parser for the whole page.
pub(crate) fn program(program: &Program) -> String {
    let name = program.name;
    let mut lines = vec![
        "{about-with-newline}".to_owned(),
        "{usage-heading} {usage}".to_owned(),
        String::new(),
        format!("`{name} OPERATION --help` describes one operation and its options."),
    ];
    let width = program.commands().map(|command| command.name.len()).max().unwrap_or_default();
    for group in program.groups {
        lines.extend([String::new(), format!("{}:", group.title)]);
        lines.extend(group.operations.iter().map(|command| format!("  {:width$}  {}", command.name, command.summary)));
    }
    lines.extend([
        String::new(),
        "Other commands:".to_owned(),
        format!("  {CALL:width$}  Calls any operation by its official id, with its parameters as JSON."),
        format!("  {COMPLETION:width$}  Prints completions for a shell."),
        format!("  {MAN:width$}  Prints a manual page, such as for man -l -"),
        format!("  {CONFIG:width$}  Shows settings and where they come from."),
        String::new(),
        "Options, before or after the operation:".to_owned(),
        "{options}".to_owned(),
        String::new(),
        "States: an absent parameter, null, an empty string and an empty value are four different things to a".to_owned(),
        "server. Set them with --null NAME, --empty NAME, --empty-string NAME and --empty-list NAME; --explain shows their meaning.".to_owned(),
        String::new(),
        "Exit codes:".to_owned(),
    ]);
    lines.push(exit_codes());
    // Templates take braces for names of their own; no text of a table holds one that is such a name.
    lines.join("\n")
}
