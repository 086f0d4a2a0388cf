//! Completions know commands, flags and values.

use api_cli::{Command, Exit, Group, Help, Program};
use huaweicloud_bss_cli::PROGRAM;

use crate::support::{Run, run};

#[test]
fn every_shell_gets_the_commands_and_flags() {
    for shell in ["bash", "zsh", "fish"] {
        let ran = run(&["completion", shell]);
        assert_eq!(ran.exit, Exit::Success, "{shell}: {}", ran.errors);
        for word in ["list-customer-orders", "service-type-code", "dry-run", "sub_customer"] {
            assert!(ran.output.contains(word), "{shell} completes {word}");
        }
    }
    assert_eq!(run(&["completion", "tcsh"]).exit, Exit::Usage);
}

/// Runs in a shell, in quotes of either kind, behind a quote that it ends, and in the patterns of completions.
const EVIL: &str = "x' $(touch pwned) `touch pwned` '; touch pwned; \" $(touch pwned) | touch pwned & [:(touch pwned)] \\$(touch pwned)\n touch pwned";

/// The program with that text wherever a spec can put one: none of them becomes a name of a command or a flag.
fn hostile() -> &'static Program {
    let help = |known: &Help| Help {
        text: EVIL,
        values: if known.values.is_empty() {
            &[]
        } else {
            &[("1", EVIL), (EVIL, EVIL), ("$(touch${IFS}pwned)", "x"), ("`touch pwned`", "x")]
        },
        ..*known
    };
    let command = |known: &Command| Command {
        summary: EVIL,
        notes: &[EVIL],
        parameters: Vec::leak(known.parameters.iter().map(help).collect()),
        ..*known
    };
    let group =
        |known: &Group| Group { title: EVIL, operations: Vec::leak(known.operations.iter().map(command).collect()) };
    let groups = Vec::leak(PROGRAM.groups.iter().map(group).collect::<Vec<_>>());
    Box::leak(Box::new(Program { version: EVIL, groups, ..PROGRAM }))
}

/// What of a script stands outside of single quotes, where a shell obeys. In fish a backslash escapes within them too.
fn obeyed(script: &str, escapes: bool) -> String {
    let mut outside = String::new();
    let mut quoted = false;
    let mut characters = script.chars();
    while let Some(character) = characters.next() {
        match character {
            '#' if !quoted && (outside.is_empty() || outside.ends_with('\n')) => {
                let _ = characters.by_ref().find(|next| *next == '\n');
            }
            '\\' if !quoted || escapes => drop(characters.next()),
            '\'' => quoted = !quoted,
            _ if !quoted => outside.push(character),
            _ => {}
        }
    }
    outside
}

#[test]
fn no_text_of_a_spec_is_a_command_of_the_shell() {
    for (shell, escapes) in [("bash", false), ("zsh", false), ("fish", true)] {
        let script = Run::new().run_program(hostile(), &["completion", shell]).output;
        let outside = obeyed(&script, escapes);
        assert!(!outside.contains("touch") && !outside.contains("pwned"), "{shell}: {outside}");
        if shell == "bash" {
            assert!(!script.contains("pwned"), "bash gets no texts, and obeys words that it completes");
        } else {
            assert!(script.contains("pwned"), "{shell}: the texts are there");
        }
    }
}

#[cfg(unix)]
#[test]
fn bash_completes_and_runs_nothing() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("completion");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a folder");
    let script = Run::new().run_program(hostile(), &["completion", "bash"]).output;
    std::fs::write(folder.join("bss.bash"), script).expect("a file");
    for words in ["''", "list-customer-orders --status ''", "list-customer-orders --null ''", "call ''"] {
        let line = format!(
            "source ./bss.bash; COMP_WORDS=(bss {words}); COMP_CWORD=$(( ${{#COMP_WORDS[@]}} - 1 )); \
             _bss bss '' \"${{COMP_WORDS[COMP_CWORD-1]}}\"; echo \"${{#COMPREPLY[@]}} ${{COMPREPLY[*]}}\""
        );
        let ran =
            std::process::Command::new("bash").args(["-c", &line]).current_dir(&folder).output().expect("bash runs");
        let said = String::from_utf8_lossy(&ran.stdout).into_owned();
        assert!(
            ran.status.success() && !said.starts_with("0 "),
            "{words}: {said}{}",
            String::from_utf8_lossy(&ran.stderr)
        );
        assert!(!folder.join("pwned").exists(), "{words}: {said}");
    }
}
