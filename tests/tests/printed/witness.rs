//! rustfmt, and how what it says is told.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const STYLE: &[&str] = &["--edition", "2024", "--config", "max_width=100,use_small_heuristics=Default"];

/// Prints a text of Rust, and compares with what rustfmt makes of that.
pub(crate) fn holds(text: &str) {
    let printed = generator::rust::items(text.parse().expect("tokens of Rust"));
    let formatted = formatted(&printed);
    let mut differ: Vec<(String, &str, &str)> = Vec::new();
    for (ours, theirs) in printed.split("\n}\n").zip(formatted.split("\n}\n")).filter(|(ours, theirs)| ours != theirs) {
        // One length of each form is enough to read.
        let name = ours.trim_start().split(['(', '{']).next().unwrap_or_default();
        let form = name.rsplit_once('_').map_or(name, |(form, _)| form).to_owned();
        if differ.iter().all(|(known, ..)| *known != form) {
            differ.push((form, ours, theirs));
        }
    }
    let tell = |(_, ours, theirs): &(String, &str, &str)| format!("printed:{ours}\nrustfmt:{theirs}");
    let told = differ.iter().map(tell).collect::<Vec<_>>().join("\n");
    assert!(printed == formatted, "rustfmt would lay it out anew:\n{told}");
}

/// The text as rustfmt leaves it.
fn formatted(text: &str) -> String {
    let mut command = Command::new("rustfmt");
    command.args(STYLE).args(["--emit", "stdout"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().expect("rustfmt is a part of the toolchain");
    child.stdin.take().expect("a pipe").write_all(text.as_bytes()).expect("rustfmt reads");
    let output = child.wait_with_output().expect("rustfmt ends");
    assert!(output.status.success(), "rustfmt refuses:\n{text}");
    String::from_utf8(output.stdout).expect("rustfmt writes UTF-8")
}

/// Asks rustfmt about files, and those that they name as modules.
pub(crate) fn leaves_alone(folder: &Path, files: &[PathBuf]) {
    let output = Command::new("rustfmt").args(STYLE).arg("--check").args(files).current_dir(folder).output();
    let output = output.expect("rustfmt is a part of the toolchain");
    let told = String::from_utf8_lossy(&output.stdout);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "rustfmt would lay it out anew:\n{told}{errors}");
}
