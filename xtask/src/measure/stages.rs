//! How long each stage takes within this process: the median of several runs.

use std::hint::black_box;
use std::time::{Duration, Instant};

use speclang::Sources;

use super::table::Table;

const RUNS: usize = 9;

/// Adds the section.
pub(super) fn add(table: &mut Table, sources: &Sources) {
    let (api, _) = speclang::load(sources);
    let crates: Vec<_> = api.services.iter().map(generator::lower).collect();
    let lower = || api.services.iter().map(generator::lower).collect::<Vec<_>>();
    let emit = || crates.iter().map(generator::emit).collect::<Vec<_>>();
    table.title(if cfg!(debug_assertions) {
        "Time of each stage, median of 9, xtask built without optimization"
    } else {
        "Time of each stage, median of 9, xtask built with optimization"
    });
    table.row("load", milliseconds(median(|| speclang::load(sources))));
    table.row("check", milliseconds(median(|| speclang::check::run(&api, sources))));
    table.row("lower", milliseconds(median(lower)));
    table.row("emit", milliseconds(median(emit)));
    let spec = specdiff::Spec { api: &api, sources };
    table.row("diff with itself", milliseconds(median(|| specdiff::diff(spec, spec))));
}

fn median<T>(stage: impl Fn() -> T) -> Duration {
    let mut times = [Duration::ZERO; RUNS];
    for time in &mut times {
        let start = Instant::now();
        black_box(stage());
        *time = start.elapsed();
    }
    times.sort_unstable();
    times[RUNS / 2]
}

fn milliseconds(time: Duration) -> String {
    format!("{:.1} ms", time.as_secs_f64() * 1000.0)
}
