//! The program's arguments: commands from the table, options that all of them share.

mod operation;
mod parameter;
mod shared;

use clap::{Arg, ArgAction, ValueHint};

pub(crate) use operation::{request, requested};

use crate::commands::{CALL, COMPLETION, CONFIG, HELP, MAN};
use crate::table::{Command, Program};
use crate::{help, input};

/// The whole program as the parser knows it.
pub(crate) fn program(program: &Program) -> clap::Command {
    with(program, |_| true)
}

/// The same with the flags of one operation, by its name or its id: those of all others take time and are not looked at.
pub(crate) fn program_for(program: &Program, operation: &str) -> clap::Command {
    with(program, |command| command.name == operation || command.descriptor().id == operation)
}

fn with(program: &Program, is_needed: impl Fn(&Command) -> bool) -> clap::Command {
    let operations = program.commands().map(|command| {
        if is_needed(command) { operation::command(program, command) } else { clap::Command::new(command.name) }
    });
    // One line for each option, as the list of operations is long.
    let help = Arg::new("help").short('h').long("help").action(ArgAction::HelpShort).help("Prints help");
    shared::options(program.service, clap::Command::new(program.name))
        .disable_help_flag(true)
        .arg(help)
        .version(program.version)
        .about(format!("Calls {}.", program.service.title))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .help_template(help::program(program))
        .subcommands(operations)
        .subcommand(call(program))
        .subcommand(completion(program))
        .subcommand(config(program))
        .subcommand(help_of(program))
        .subcommand(man(program))
        .disable_help_subcommand(true)
}

/// The options alone, in front of a command that is not looked at.
pub(crate) fn before_a_command(program: &Program) -> clap::Command {
    shared::options(program.service, clap::Command::new(program.name))
        .disable_help_flag(true)
        .allow_external_subcommands(true)
}

fn call(program: &Program) -> clap::Command {
    let ids = program.commands().map(|command| command.descriptor().id);
    let operation = Arg::new("operation")
        .value_name("OPERATION")
        .required(true)
        .help("Official id of the operation, as in its documentation")
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
    shared::add(program.service, clap::Command::new(CALL).arg(operation).arg(file).args(states))
        .about(about)
        .long_about(about)
        .after_long_help(help::call())
}

fn config(program: &Program) -> clap::Command {
    let action = Arg::new("action")
        .value_name("ACTION")
        .required(true)
        .help("list: show each setting, its value and where it comes from, without secrets")
        .hide_possible_values(true)
        .value_parser(["list"]);
    shared::add(program.service, clap::Command::new(CONFIG).arg(action))
        .about("Shows settings and where they come from")
        .after_long_help(help::settings(program))
}

fn help_of(program: &Program) -> clap::Command {
    let names = program.commands().map(|command| command.name).chain([CALL, COMPLETION, CONFIG, MAN]);
    let command = Arg::new("command")
        .value_name("COMMAND")
        .help("Operation or other command")
        .hide_possible_values(true)
        .value_parser(parameter::Known::of(names));
    clap::Command::new(HELP)
        .about("Prints help of the program or of an operation")
        .disable_help_flag(true)
        .args([command, shared::help()])
}

fn man(program: &Program) -> clap::Command {
    let names = program.commands().map(|command| command.name).chain([CALL, CONFIG]);
    let page = Arg::new("page")
        .value_name("COMMAND")
        .help("Operation or other command; the program itself where none is named")
        .hide_possible_values(true)
        .value_parser(parameter::Known::of(names));
    let folder = Arg::new("dir")
        .long("dir")
        .value_name("FOLDER")
        .value_hint(ValueHint::DirPath)
        .conflicts_with("page")
        .help("Write all pages into this folder instead");
    clap::Command::new(MAN)
        .about("Prints a manual page")
        .after_help(format!("To read one: {} {MAN} | man -l -", program.name))
        .args([page, folder])
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
    use clap::Args;

    crate::options::Options::augment_args(clap::Command::new("options"))
}
