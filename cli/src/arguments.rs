//! The program's arguments: commands from the table, options that all of them share.

mod operation;
mod parameter;
mod shared;

use clap::{Arg, ValueHint};
use clap_complete::Shell;

pub(crate) use operation::{request, requested};

use crate::commands::{CALL, COMPLETION};
use crate::table::Program;
use crate::{help, input};

/// The whole program as the parser knows it.
pub(crate) fn program(program: &Program) -> clap::Command {
    let operations = program.commands().map(operation::command);
    clap::Command::new(program.name)
        .version(program.version)
        .about(format!("Calls {}.", program.service.title))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .max_term_width(WIDTH)
        .help_template(help::program(program))
        .subcommands(operations)
        .subcommand(call(program))
        .subcommand(completion(program))
        .disable_help_subcommand(true)
}

/// Most characters of a line of help.
const WIDTH: usize = 110;

fn call(program: &Program) -> clap::Command {
    let ids = program.commands().map(|command| command.descriptor.id);
    let operation = Arg::new("operation")
        .value_name("OPERATION")
        .required(true)
        .help("Official id of the operation, such as stands on its page")
        .hide_possible_values(true)
        .value_parser(parameter::Known::of(ids));
    let file = Arg::new("input")
        .long("input")
        .value_name("FILE")
        .required(true)
        .value_hint(ValueHint::FilePath)
        .help("File with the parameters as JSON; - reads standard input");
    let states = input::STATES.iter().map(|state| shared::state(state).value_name("NAME"));
    let about = "Calls any operation with its parameters as JSON, by their names on the wire";
    shared::add(clap::Command::new(CALL).arg(operation).arg(file).args(states))
        .about(about)
        .long_about(about)
        .after_long_help(help::call())
}

fn completion(program: &Program) -> clap::Command {
    let shell = Arg::new("shell")
        .value_name("SHELL")
        .required(true)
        .help("Shell that the completions are for")
        .value_parser(["bash", "zsh", "fish"]);
    clap::Command::new(COMPLETION)
        .about("Prints completions for a shell")
        .after_help(format!("For bash: source <({} {COMPLETION} bash)", program.name))
        .arg(shell)
}

/// A command with the options alone, for tests of what reads them.
#[cfg(test)]
pub(crate) fn options_alone() -> clap::Command {
    shared::add(clap::Command::new("options"))
}

/// The shell of that name.
pub(crate) fn shell(name: &str) -> Option<Shell> {
    match name {
        "bash" => Some(Shell::Bash),
        "zsh" => Some(Shell::Zsh),
        "fish" => Some(Shell::Fish),
        _ => None,
    }
}
