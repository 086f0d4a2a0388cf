//! Progenitor's library over a description of `OpenAPI`: a client, and programs that call it.

mod client;
mod description;
mod programs;
mod values;

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;

const USAGE: &str =
    "usage: bench-progenitor describe FROM TO [TAG] | client DESCRIPTION CRATE | programs CRATE FOLDER FEW…";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[&str]) -> Result<(), Box<dyn Error>> {
    match *arguments {
        // What is left out is not left out silently.
        ["describe", from, to] => eprintln!("{}", description::write(Path::new(from), Path::new(to), None)?),
        ["describe", from, to, tag] => eprintln!("{}", description::write(Path::new(from), Path::new(to), Some(tag))?),
        ["client", description, folder] => client::write(Path::new(description), Path::new(folder))?,
        ["programs", client, folder, ref few @ ..] => programs::write(Path::new(client), Path::new(folder), few)?,
        _ => return Err(USAGE.into()),
    }
    Ok(())
}
