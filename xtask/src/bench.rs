//! `cargo xtask bench`: builds and runs the benchmark, which is a workspace of its own.

mod lists;
mod programs;

use std::path::Path;

use specwright::{Failure, Outcome, Project};

const BENCH: &str = "bench/Cargo.toml";

/// The other side of some rows takes longer to compile than a check may: only those rows do.
const PROGENITOR: &str = "bench/progenitor/Cargo.toml";

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Benchmarks to run; all by default.
    rows: Vec<String>,
    /// Only lint the benchmarks.
    #[arg(long, conflicts_with = "rows")]
    check: bool,
}

pub(crate) fn run(project: &Project, args: &Args) -> Outcome {
    let structs = lists::write(project)?;
    programs::write(project)?;
    if args.check {
        for manifest in [BENCH, PROGENITOR] {
            cargo(project, &structs, manifest, &["fmt"], &["--all", "--check"])?;
        }
        let lints = &["--all-targets", "--", "-D", "warnings"];
        return cargo(project, &structs, BENCH, &["clippy", "--locked", "--quiet"], lints);
    }
    let rows: Vec<&str> = args.rows.iter().map(String::as_str).collect();
    cargo(project, &structs, BENCH, &["run", "--locked", "--quiet", "--release"], &[&["--"], rows.as_slice()].concat())
}

/// One command over the benchmark, with what it builds below the project's own `target`.
fn cargo(project: &Project, structs: &Path, manifest: &str, verb: &[&str], rest: &[&str]) -> Outcome {
    let root = project.root();
    let mut command = specwright::cargo();
    command.args(verb).arg("--manifest-path").arg(root.join(manifest)).args(rest);
    command.env("CARGO_TARGET_DIR", root.join("target/bench")).env("API_BENCH_LISTS", structs);
    let status = command.status().map_err(|error| Failure::Disk("run cargo".to_owned(), error))?;
    // What went wrong, cargo or the benchmark has said.
    if status.success() { Ok(()) } else { Err(Failure::Told) }
}
