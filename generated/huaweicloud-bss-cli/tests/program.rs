// @generated from spec/bss. Do not edit: change that, and generate again.

//! The program starts, and knows its commands.

use std::process::{Command, Stdio};

use huaweicloud_bss_cli::PROGRAM;

fn run(arguments: &[&str]) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_bss"))
        .args(arguments)
        .output()
        .expect("the program starts");
    (
        output.status.code(),
        String::from_utf8_lossy(&output.stdout).into_owned(),
    )
}

#[test]
fn help_lists_every_command_and_each_has_help() {
    let (code, help) = run(&["--help"]);
    assert_eq!(code, Some(0));
    for group in PROGRAM.groups {
        for command in group.operations {
            assert!(help.contains(command.name), "{}", command.name);
            let (code, help) = run(&[command.name, "--help"]);
            assert_eq!(code, Some(0), "{}", command.name);
            let source = command.descriptor().source;
            assert!(help.contains(source), "{}", command.name);
        }
    }
}

#[test]
fn the_parser_knows_every_flag_and_command_once() {
    api_cli::debug_assert(&PROGRAM);
}

/// Such as `head`, which has seen enough.
#[test]
fn a_reader_that_goes_away_is_no_error() {
    for arguments in [&["--help"][..], &["completion", "bash"], &["man"]] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_bss"))
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        drop(child.stdout.take());
        let ended = child.wait_with_output().expect("the program ends");
        assert_eq!(
            (ended.status.code(), &*ended.stderr),
            (Some(0), &b""[..]),
            "{arguments:?}"
        );
    }
}

#[test]
fn a_command_that_is_none_is_a_usage_error() {
    assert_eq!(run(&["no-such-command"]).0, Some(2));
}
