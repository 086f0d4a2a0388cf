//! Completions for a shell.

use std::io::Write;

use clap_complete::Shell;

use crate::Exit;
use crate::arguments;
use crate::failure::Failure;
use crate::table::Program;

/// Prints the script that completes the program in a shell of that name.
pub(crate) fn print(program: &Program, shell: &str, output: &mut dyn Write) -> Result<Exit, Failure> {
    let shell = match shell {
        "bash" => Shell::Bash,
        "zsh" => Shell::Zsh,
        "fish" => Shell::Fish,
        _ => return Err(Failure::usage("completion: expected bash, zsh or fish")),
    };
    // The generator panics where it cannot write; memory takes everything.
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut arguments::program(program), program.name, &mut text);
    output.write_all(&text).map_err(Failure::output)?;
    Ok(Exit::Success)
}
