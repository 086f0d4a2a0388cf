//! The commands of this project: `cargo xtask <verb>`.

use std::process::ExitCode;

use clap::Parser;

#[derive(Parser)]
#[command(name = "cargo xtask", version, about)]
struct Cli {
    #[command(subcommand)]
    verb: specwright::Verb,
}

fn main() -> ExitCode {
    let Cli { verb } = Cli::parse();
    specwright::run(concat!(env!("CARGO_MANIFEST_DIR"), "/.."), |project| {
        verb.run(project)
    })
}
