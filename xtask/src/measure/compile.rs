//! What the compiler takes to check a generated crate alone: the median of several runs.

use std::path::Path;

use speclang::model::Service;
use specwright::{Failure, Outcome, Project, tell};

use super::table::Table;
use crate::cpu;

const RUNS: usize = 3;

/// Adds the section.
pub(super) fn add(project: &Project, table: &mut Table, services: &[Service]) -> Outcome {
    let root = project.root();
    table.title("CPU time of `cargo check` of one crate, user and system, median of 3");
    for service in services {
        let name = service.file.crate_name.as_str();
        tell!("compiling {name} and what it depends on, then {name} alone {RUNS} times");
        let times = times(root, name);
        let Some(median) = times.get(RUNS / 2) else {
            return Err(Failure::Usage(format!(
                "`cargo check --package {name}` fails, so there is nothing to measure"
            )));
        };
        let operations = f64::from(u32::try_from(service.operations.len()).unwrap_or(u32::MAX));
        table.row(name, format!("{:.2} s", median / 1000.0));
        table.row(format!("{name}, an operation"), format!("{:.1} ms", median / operations));
    }
    Ok(())
}

/// Milliseconds of all runs, sorted; none where one fails.
fn times(root: &Path, name: &str) -> Vec<f64> {
    let check = || {
        let mut command = specwright::cargo();
        command.current_dir(root).env("CARGO_INCREMENTAL", "0").args(["check", "--quiet", "--package", name]);
        command
    };
    let once = || {
        cpu::touch(&root.join("generated").join(name).join("src/lib.rs")).ok()?;
        cpu::of_child(&mut check())
    };
    // The first run builds the dependencies and does not count.
    let dependencies = cpu::of_child(&mut check());
    let times: Option<Vec<f64>> = (0..RUNS).map(|_| once()).collect();
    let mut times = dependencies.and(times).unwrap_or_default();
    times.sort_by(f64::total_cmp);
    times
}
