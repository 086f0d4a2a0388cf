//! What `cargo xtask` leaves to the package with all verbs. `echo` stands in place of cargo, and says what it is called with.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The file with what the pages about the tools were printed from, as it was before the test.
struct Remembered {
    place: PathBuf,
    before: Option<String>,
}

impl Remembered {
    fn in_place() -> Self {
        let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/generate/pages");
        let before = fs::read_to_string(&place).ok();
        Self { place, before }
    }

    fn write(&self, text: &str) {
        fs::create_dir_all(self.place.parent().expect("it lies in a folder")).expect("the folder can be made");
        fs::write(&self.place, text).expect("the file can be written");
    }
}

impl Drop for Remembered {
    fn drop(&mut self) {
        let _ = match &self.before {
            Some(before) => fs::write(&self.place, before),
            None => fs::remove_file(&self.place),
        };
    }
}

fn run(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask-first"));
    command.env("CARGO", "echo").args(arguments).output().expect("it runs")
}

/// The arguments after cargo's own, where the verb was handed over.
fn handed_over(output: &Output) -> Option<String> {
    let said = String::from_utf8(output.stdout.clone()).expect("UTF-8 is printed");
    let arguments = said.strip_prefix("run --quiet --package xtask --manifest-path ")?;
    Some(arguments.split_once(" --")?.1.trim().to_owned())
}

#[test]
fn verbs_are_done_here_or_handed_over_as_they_were_called() {
    // Not `generate --check`: cargo unites features, and compiled with the workspace's this program can do it.
    for verb in [&["diff", "--format", "json"][..], &["check", "--no-such-option"], &["--help"], &[]] {
        assert_eq!(handed_over(&run(verb)), Some(verb.join(" ")), "{verb:?}");
    }
    let checked = run(&["check"]);
    assert!(checked.status.success(), "{checked:?}");
    assert_eq!(handed_over(&checked), None);

    // Whether pages about the tools are printed again is decided by what they were printed from last.
    let remembered = Remembered::in_place();
    remembered.write("something else");
    assert_eq!(handed_over(&run(&["generate"])), Some("generate".to_owned()));
    let kept = fs::read_to_string(&remembered.place).expect("it is remembered");
    assert_ne!(kept, "something else");
    // Nothing differs any more: it goes no further than this program, which does not know the service.
    let only = run(&["generate", "--only", "no-such-service"]);
    assert!(!only.status.success(), "{only:?}");
    assert_eq!(handed_over(&only), None);
    // What cannot be handed over is no success, and nothing is remembered of it.
    remembered.write("something else");
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask-first"));
    let failed = command.env("CARGO", "false").arg("generate").output().expect("it runs");
    assert!(!failed.status.success(), "{failed:?}");
    assert_eq!(fs::read_to_string(&remembered.place).expect("it is kept"), "something else");
}
