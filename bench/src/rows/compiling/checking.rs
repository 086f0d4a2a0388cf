//! `cargo check` of a generated crate alone, what it depends on being built: with all groups, and with one. In turn with that of
//! progenitor's client of the same operations.

use core::time::Duration;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::cargo::cargo;
use crate::clock;
use crate::row::{Cost, Goal, Line, Print};
use crate::rows::generating::verb;
use crate::rows::progenitor::Progenitor;
use crate::rows::project;
use crate::turns::median;

pub(super) const CRATE: &str = "huaweicloud-bss";
pub(super) const SERVICE: &str = "bss";
const GROUP: &str = "orders";
/// How often both sides are checked; one group takes a second or two, and its ratio is close to the goal.
const RUNS: usize = 5;
const RUNS_OF_GROUP: usize = 11;

pub(super) fn run(print: Print<'_>) {
    let (xtask, progenitor) = (verb::built(false), Progenitor::built());
    let all = Pair::new(&xtask, &progenitor, None);
    print(&all.line(&format!("cargo check of {CRATE}, {} operations, each, CPU", all.operations), true));
    let group = Pair::new(&xtask, &progenitor, Some(GROUP));
    let operations = group.operations;
    print(&group.line(&format!("the same with the group {GROUP} alone, {operations} operations, each"), true));
    // What does not depend on the crate weighs on few operations more than on many.
    print(&group.line("of that, cargo where nothing has changed, each", false));
}

/// Operations of all groups.
pub(super) fn operations_of_all() -> u32 {
    let groups = fs::read_dir(project().join("generated").join(CRATE).join("src")).expect("a crate");
    let groups: Vec<String> = groups.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    groups.iter().filter(|name| !["error_codes", "types"].contains(&name.as_str())).map(|name| operations(name)).sum()
}

/// Files of a group but for its index.
fn operations(group: &str) -> u32 {
    let files = fs::read_dir(project().join("generated").join(CRATE).join("src").join(group));
    let files = files.into_iter().flatten().flatten().filter(|file| file.file_name() != "mod.rs");
    u32::try_from(files.count()).unwrap_or_default()
}

/// Two clients of the same operations.
struct Pair {
    operations: u32,
    runs: usize,
    ours: Client,
    theirs: Client,
}

impl Pair {
    fn new(xtask: &Path, progenitor: &Progenitor, group: Option<&str>) -> Self {
        let name = format!("progenitor-{}", group.unwrap_or("all"));
        progenitor.generate(&progenitor.describe(xtask, project(), SERVICE, group), &name);
        let workspace = progenitor.workspace().to_owned();
        let theirs = Client { library: workspace.join(&name).join("src/lib.rs"), workspace, package: name };
        let library = project().join("generated").join(CRATE).join("src/lib.rs");
        let ours = Client { library, workspace: consumer(group), package: CRATE.to_owned() };
        let operations = group.map_or_else(operations_of_all, operations);
        let runs = if group.is_some() { RUNS_OF_GROUP } else { RUNS };
        let calls = fs::read_to_string(&theirs.library).expect("a client").matches("pub async fn ").count();
        assert_eq!(u32::try_from(calls), Ok(operations), "both sides have all operations");
        Self { operations, runs, ours, theirs }
    }

    /// What an operation takes on both sides, in turn; the crates being changed before, or not.
    fn line(&self, work: &str, changed: bool) -> Line {
        let sides = [&self.theirs, &self.ours];
        let mut times = [Vec::new(), Vec::new()];
        // The first run builds what they depend on.
        for side in sides {
            side.checked();
        }
        for _ in 0..self.runs {
            for (side, times) in sides.into_iter().zip(&mut times) {
                if changed {
                    side.change();
                }
                times.push(side.checked());
            }
        }
        let [theirs, ours] = times.map(|times| Cost::Time(median(times) / self.operations));
        let goal = if changed { Goal::Times(0.37) } else { Goal::None };
        Line { work: work.to_owned(), other: Some(("progenitor", theirs)), ours, goal }
    }
}

/// A crate to check.
struct Client {
    workspace: PathBuf,
    package: String,
    library: PathBuf,
}

/// A workspace that depends on the crate, with all groups or one, as that of whoever uses it does: the project's own has the tools'
/// dependencies as well, which cargo would look through.
fn consumer(group: Option<&str>) -> PathBuf {
    let folder = project().join("target/bench/consumers").join(group.unwrap_or("all"));
    let path = project().join("generated").join(CRATE).display().to_string();
    let groups = group.map_or_else(String::new, |group| format!(", default-features = false, features = [{group:?}]"));
    let manifest = format!(
        "[workspace]\n\n[package]\nname = \"consumer\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n\
         [dependencies]\n{CRATE} = {{ path = {path:?}{groups} }}\n"
    );
    fs::create_dir_all(folder.join("src")).expect("a folder");
    fs::write(folder.join("src/lib.rs"), "").expect("a file");
    fs::write(folder.join("Cargo.toml"), manifest).expect("a file");
    // The versions that the project is tested with.
    fs::copy(project().join("Cargo.lock"), folder.join("Cargo.lock")).expect("a file");
    folder
}

impl Client {
    fn change(&self) {
        let file = File::options().append(true).open(&self.library).expect("a file");
        file.set_modified(SystemTime::now()).expect("a time");
    }

    /// What checking the crate takes now.
    fn checked(&self) -> Duration {
        let mut command = cargo();
        command.args(["check", "--quiet", "--package", &self.package]).current_dir(&self.workspace);
        let before = clock::children();
        assert!(command.env("CARGO_INCREMENTAL", "0").status().expect("cargo runs").success(), "the crate compiles");
        clock::children().saturating_sub(before)
    }
}
