//! The benchmark: measures the rows that are named, or all of them, and prints each line when it is measured.

use std::process::ExitCode;

use api_bench::row::Row;
use api_bench::{rows, table};

fn main() -> ExitCode {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    let rows = || rows::GROUPS.iter().copied().flatten();
    let unknown: Vec<&str> =
        wanted.iter().map(String::as_str).filter(|name| rows().all(|row| row.name != *name)).collect();
    if !unknown.is_empty() {
        let known: Vec<&str> = rows().map(|row| row.name).collect();
        eprintln!("error: unknown row `{}`; known rows: {}", unknown.join("`, `"), known.join(", "));
        return ExitCode::from(2);
    }
    let is_wanted = |row: &&Row| wanted.is_empty() || wanted.iter().any(|name| name == row.name);
    println!("{}", table::head());
    for row in rows().filter(is_wanted) {
        eprintln!("measuring {}", row.name);
        (row.run)(&mut |line| println!("{}", table::row(line)));
    }
    ExitCode::SUCCESS
}
