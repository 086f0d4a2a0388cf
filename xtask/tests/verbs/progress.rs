//! Verbs that compile say so: nobody looks at nothing for a minute.

use std::process::Command;

use crate::support::Project;

#[cfg(unix)]
#[test]
fn the_mock_server_is_built_in_public() {
    let project = Project::new("progress");
    project.write("specwright.yaml", "mocks: {base: things-mock}\n");
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    // In place of cargo a program that prints what it is told.
    command.arg("--project").arg(&project.0).args(["mock", "base", "--port", "0"]).env("CARGO", "echo");
    let output = command.output().expect("xtask runs");
    let [stdout, stderr] = [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned());
    assert_eq!(stdout, "run --package things-mock --bin things-mock -- base --port 0\n");
    assert!(stderr.contains("building the mock server"), "{stderr}");
}

#[cfg(unix)]
#[test]
fn each_choice_of_features_is_named_before_it_is_compiled() {
    let project = Project::new("progress-features");
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("--project").arg(&project.0).arg("features").env("CARGO", "true");
    let output = command.output().expect("xtask runs");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(
        stderr,
        "things: compiling with no features\nthings: compiling with things\nthings: compiling with serde,things\n"
    );
}
