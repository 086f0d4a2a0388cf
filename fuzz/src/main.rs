//! Runs a campaign by hand: `cargo run -p api-fuzz --release -- TARGET --runs N --seed S`.

mod watch;

use std::process::ExitCode;
use std::time::Instant;

use api_fuzz::campaign::{self, Event, Plan, Target};
use api_fuzz::targets::compile::Compile;
use api_fuzz::targets::decoder::Decoder;
use api_fuzz::targets::encoder::{Encoder, Sdk};
use api_fuzz::targets::loader::Loader;
use api_fuzz::targets::mock::Mock;
use clap::{Parser, ValueEnum};
use project_tests::files;

use crate::watch::Watch;

/// Mutated inputs against a stage of the project.
#[derive(Parser)]
struct Arguments {
    /// The stage.
    target: Name,
    /// How many cases.
    #[arg(long, default_value_t = 10_000)]
    runs: u64,
    /// Seed of all draws.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Number of the first case.
    #[arg(long, default_value_t = 0)]
    first: u64,
    /// Runs this one case, and prints its input.
    #[arg(long, value_name = "CASE")]
    replay: Option<u64>,
    /// Ends after so many failures.
    #[arg(long, default_value_t = 10)]
    failures: usize,
    /// Prints the number of each case before it runs: for those that end the whole program.
    #[arg(long)]
    trace: bool,
    /// Compares requests with the vendor's SDK too, which `cargo xtask conformance` installs.
    #[arg(long)]
    sdk: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Name {
    Loader,
    Compile,
    Decoder,
    Encoder,
    Mock,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match arguments.target {
        Name::Loader => run(&mut Loader::default(), &arguments),
        Name::Compile => run(&mut Compile::new(&files::root().join("target/fuzz/tmp"), "crates"), &arguments),
        Name::Decoder => run(&mut Decoder, &arguments),
        Name::Mock => run(&mut Mock::new(), &arguments),
        Name::Encoder => {
            let sdk = arguments.sdk.then(Sdk::start).flatten();
            if arguments.sdk && sdk.is_none() {
                eprintln!("error: the SDK is not installed; run `cargo xtask conformance` first");
                return ExitCode::from(2);
            }
            run(&mut Encoder::new(sdk), &arguments)
        }
    }
}

fn run<T: Target>(target: &mut T, arguments: &Arguments) -> ExitCode {
    let Arguments { runs, seed, first, failures, .. } = *arguments;
    let mut plan = Plan { seed, first, runs, most_failures: failures };
    if let Some(case) = arguments.replay {
        plan = Plan { first: case, runs: 1, ..plan };
        println!("{}", target.show(&target.draw(&mut api_fuzz::Random::of_case(seed, case))));
    }
    let watch = Watch::start();
    let begun = Instant::now();
    let figures = campaign::run(target, plan, |event| match event {
        Event::Begins(case) => {
            watch.begins(case);
            if arguments.trace {
                eprintln!("case {case}");
            }
        }
        Event::Failed(failure) => {
            println!("case {} of seed {seed}: {}\n{}\n", failure.case, failure.why, failure.input);
        }
    });
    let milliseconds = begun.elapsed().as_millis().max(1);
    println!(
        "{} runs in {}.{} s, {} a second; {} accepted; {} failures; most memory: {}",
        figures.runs,
        milliseconds / 1000,
        milliseconds % 1000 / 100,
        u128::from(figures.runs) * 1000 / milliseconds,
        figures.accepted,
        figures.failures.len(),
        watch::most_memory()
    );
    if figures.failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
