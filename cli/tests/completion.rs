//! Completions know commands, flags and values.

use api_cli::{Command, Exit, Group, Help, Program, Value};
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
            &[
                Value { wire: "1", name: EVIL, text: EVIL },
                Value { wire: EVIL, name: "a", text: EVIL },
                Value { wire: "$(touch${IFS}pwned)", name: "`touch pwned`", text: "x" },
                Value { wire: "`touch pwned`", name: "$(touch${IFS}pwned)", text: "x" },
            ]
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

/// A folder in which a script of a shell lies that completes the hostile program.
#[cfg(unix)]
fn folder(shell: &str) -> std::path::PathBuf {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("completion").join(shell);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a folder");
    let script = Run::new().run_program(hostile(), &["completion", shell]).output;
    std::fs::write(folder.join("script"), script).expect("a file");
    folder
}

/// What a shell says of a line that lies in a file, with nothing of the user's; `None`, and a word about it, where it is not installed.
#[cfg(unix)]
fn shell(folder: &std::path::Path, shell: &str, options: &[&str], line: &str) -> Option<String> {
    std::fs::write(folder.join("line"), line).expect("a file");
    let mut command = std::process::Command::new(shell);
    command.args(options).arg("line").current_dir(folder).env("HOME", folder).env("TERM", "dumb");
    let ran = match command.stdin(std::process::Stdio::null()).output() {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            println!("NOT CHECKED: {shell} is not installed, so its script was scanned and not run");
            return None;
        }
        ran => ran.unwrap_or_else(|error| panic!("{shell}: {error}")),
    };
    let said = format!("{}{}", String::from_utf8_lossy(&ran.stdout), String::from_utf8_lossy(&ran.stderr));
    assert!(ran.status.success(), "{shell} {line}: {said}");
    assert!(!folder.join("pwned").exists(), "{shell} {line}: {said}");
    Some(said)
}

/// Words in front of what is completed, and something that completes them.
#[cfg(unix)]
const LINES: [(&str, &str); 4] = [
    ("", "list-customer-orders"),
    ("list-customer-orders --status ", "1"),
    ("list-customer-orders --null ", "create-time-begin"),
    ("call ", "PayOrders"),
];

#[cfg(unix)]
#[test]
fn bash_completes_and_runs_nothing() {
    let folder = folder("bash");
    shell(&folder, "bash", &["--norc", "-n"], &std::fs::read_to_string(folder.join("script")).expect("a script"));
    for (words, known) in LINES {
        let line = format!(
            "source ./script; COMP_WORDS=(bss {words}''); COMP_CWORD=$(( ${{#COMP_WORDS[@]}} - 1 )); \
             _bss bss '' \"${{COMP_WORDS[COMP_CWORD-1]}}\"; echo \"${{COMPREPLY[*]}}\""
        );
        let said = shell(&folder, "bash", &["--norc"], &line).expect("bash is installed");
        assert!(said.split_whitespace().any(|word| word == known), "{words}: {said}");
    }
}

#[cfg(unix)]
#[test]
fn zsh_completes_and_runs_nothing() {
    let folder = folder("zsh");
    let script = std::fs::read_to_string(folder.join("script")).expect("a script");
    if shell(&folder, "zsh", &["-f", "-n"], &script).is_none() {
        return;
    }
    for (words, known) in LINES {
        // A shell of its own, in a terminal of its own, in which somebody types and asks for what may follow. Whatever hangs is ended.
        let line = format!(
            "zmodload zsh/zpty\nzmodload zsh/zselect\n(zselect -t 10000; kill $$) >/dev/null 2>&1 &!\nwatch=$!\nzpty inner zsh -f -i\n\
             zpty -w inner 'LISTMAX=10000; autoload -Uz compinit; compinit -u -D; source ./script; compdef _bss bss; echo re\"\"ady'\n\
             zpty -r -m inner text '*ready*'\nzpty -w -n inner $'bss {words}\\t\\t'\nzpty -r -m inner text '*bss {words}*{known}*'\n\
             print -r -- \"$text\"\nzpty -d inner\nkill $watch\n"
        );
        let said = shell(&folder, "zsh", &["-f"], &line).expect("zsh is installed");
        assert!(said.contains(known), "{words}: {said}");
    }
}

#[cfg(unix)]
#[test]
fn fish_completes_and_runs_nothing() {
    let folder = folder("fish");
    let script = std::fs::read_to_string(folder.join("script")).expect("a script");
    if shell(&folder, "fish", &["--no-config", "--no-execute"], &script).is_none() {
        return;
    }
    for (words, known) in LINES {
        // Its script knows no values of positions.
        let known = if words == "call " { "--all-pages" } else { known };
        let line =
            format!("source ./script; complete --do-complete 'bss {words}'; complete --do-complete 'bss {words}-'");
        let said = shell(&folder, "fish", &["--no-config"], &line).expect("fish is installed");
        assert!(said.split_whitespace().any(|word| word == known), "{words}: {said}");
    }
}
