//! A verb of `cargo xtask` as a process of its own: its CPU time, its time on the wall, and its memory.

use core::time::Duration;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Instant;

use crate::cargo::cargo;
use crate::clock;
use crate::rows::project;
use crate::turns::median;

/// How often a verb runs.
const RUNS: usize = 7;

/// What a run of a verb took; medians over several.
pub(super) struct Taken {
    pub(super) cpu: Duration,
    pub(super) wall: Duration,
    /// Bytes that it held at most.
    pub(super) memory: u64,
}

/// Builds `xtask` in release or debug.
pub(in crate::rows) fn built(release: bool) -> PathBuf {
    let target = project().join("target");
    let mut command = cargo();
    command.args(["build", "--locked", "--quiet", "--package", "xtask", "--target-dir"]).arg(&target);
    command.args(release.then_some("--release")).current_dir(project());
    assert!(command.status().expect("cargo runs").success(), "xtask compiles");
    target.join(if release { "release/xtask" } else { "debug/xtask" })
}

/// Runs a verb over a folder; each time something is done to the folder first.
pub(super) fn run(xtask: &Path, verb: &str, folder: &Path, mut before: impl FnMut(usize)) -> Taken {
    let runs: Vec<Taken> = (0..RUNS)
        .map(|number| {
            before(number);
            once(xtask, verb, folder)
        })
        .collect();
    Taken {
        cpu: median(runs.iter().map(|run| run.cpu).collect()),
        wall: median(runs.iter().map(|run| run.wall).collect()),
        memory: runs.iter().map(|run| run.memory).max().unwrap_or_default(),
    }
}

fn once(xtask: &Path, verb: &str, folder: &Path) -> Taken {
    let (cpu, start) = (clock::children(), Instant::now());
    let mut command = Command::new(xtask);
    command.arg("--project").arg(folder).arg(verb).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.spawn().expect("xtask runs");
    let status = PathBuf::from(format!("/proc/{}/status", child.id()));
    let mut memory = 0;
    let success = loop {
        memory = memory.max(most(&status));
        if let Some(ended) = child.try_wait().expect("a child") {
            break ended.success();
        }
        sleep(Duration::from_millis(1));
    };
    assert!(success, "`xtask {verb}` succeeds over {}", folder.display());
    Taken { cpu: clock::children().saturating_sub(cpu), wall: start.elapsed(), memory }
}

/// The most memory that a process has held so far, as Linux counts it.
fn most(status: &Path) -> u64 {
    let text = fs::read_to_string(status).unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse().map_or(0, |kilobytes: u64| kilobytes * 1024)
}
