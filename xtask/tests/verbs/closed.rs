//! Readers that go away before a verb has said all: nothing panics, and the exit code is that of the verb.

use std::fs;
use std::process::{Command, Stdio};

use crate::support::Project;

/// The exit code of a verb whose output and errors nobody reads.
fn unheard(project: &Project, args: &[&str]) -> Option<i32> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("--project").arg(&project.0).args(args).current_dir(&project.0);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("xtask runs");
    drop((child.stdout.take(), child.stderr.take()));
    child.wait().expect("xtask ends").code()
}

#[test]
fn verbs_end_as_if_they_had_been_heard() {
    let project = Project::new("closed");
    fs::create_dir_all(project.0.join("generated")).expect("a folder");
    project.write("generated/rustfmt.toml", "max_width = 120\n");
    for (args, code) in [
        (&["check"][..], 0),
        (&["check", "--format", "json"], 0),
        (&["show", "rust", "ListThings"], 0),
        (&["coverage"], 0),
        (&["diff"], 0),
        (&["release-check"], 0),
        (&["docs", "--out", "reference"], 0),
        (&["generate", "--check"], 1),
        (&["show", "rust", "Nothing"], 2),
        (&["--help"], 0),
    ] {
        assert_eq!(unheard(&project, args), Some(code), "{args:?}");
    }
    project.replace("spec/base/operations/list.yaml", "safety: read", "safety: reed");
    for args in [&["check"][..], &["generate"], &["diff"], &["release-check"], &["docs"]] {
        assert_eq!(unheard(&project, args), Some(1), "{args:?}");
    }
}
