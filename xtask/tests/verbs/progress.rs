//! Verbs that compile say so: nobody looks at nothing for a minute.

use std::process::Command;

use crate::support::Project;

#[cfg(unix)]
#[test]
fn the_mock_server_is_built_in_public() {
    let project = Project::new("progress");
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    // In place of cargo a program that prints what it is told.
    command.args(["mock", "base", "--port", "0"]).current_dir(&project.0).env("CARGO", "echo");
    let output = command.output().expect("xtask runs");
    let [stdout, stderr] = [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned());
    assert!(stdout.starts_with("run --package mock-server ") && !stdout.contains("--quiet"), "{stdout}");
    assert!(stderr.contains("building the mock server"), "{stderr}");
}

#[cfg(unix)]
#[test]
fn each_choice_of_features_is_named_before_it_is_compiled() {
    let project = Project::new("progress-features");
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("features").env("XTASK_ROOT", &project.0).env("CARGO", "true");
    let output = command.output().expect("xtask runs");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(
        stderr,
        "things: compiling with no features\nthings: compiling with things\nthings: compiling with serde,things\n"
    );
}
