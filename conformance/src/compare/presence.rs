//! Presence, end to end: the test that sends every parameter in every state to the mock server, and the line that counts.

use specwright::{Failure, Project, say, tell};

/// Runs the test, and shows how many cells it covered; whether all came back as promised.
pub(super) fn run(project: &Project) -> Result<bool, Failure> {
    let mut test = specwright::cargo();
    test.args(["test", "--locked", "--quiet", "--workspace", "--test", "presence", "--", "--nocapture"]);
    tell!("building and running the presence test");
    let output = test.current_dir(project.root()).output();
    let output = output.map_err(|error| Failure::Disk("run cargo".to_owned(), error))?;
    let told = String::from_utf8_lossy(&output.stdout);
    for line in told.lines().filter_map(|line| line.find("presence: ").map(|at| &line[at..])) {
        say!("{line}")?;
    }
    if !output.status.success() {
        say!("{told}\n{}", String::from_utf8_lossy(&output.stderr))?;
    }
    Ok(output.status.success())
}
