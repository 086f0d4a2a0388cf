//! What the commands of all operations share: the options, and the flags for states.

use api_runtime::{Scheme, Service};
use clap::{Arg, ArgAction, Args};

use crate::input::StateFlag;
use crate::options::Options;

/// The command with the options behind everything that it has already, those hidden that the service has no use for.
pub(super) fn options(service: &Service, command: clap::Command) -> clap::Command {
    Options::augment_args(command)
        .mut_arg("region", |option| option.hide(service.regions.is_empty()))
        .mut_arg("sdk_date", |option| option.hide(service.auth.signature.is_none()))
        .mut_arg("token_file", |option| option.hide(service.auth.secret(Scheme::Token).is_none()))
        .mut_arg("set", |option| {
            let names: Vec<&str> = service.client_values.iter().map(|value| value.parameter.name).collect();
            let help = format!("Value that all calls have in common: {}; may be repeated", names.join(", "));
            option.hide(names.is_empty()).help(help)
        })
        .mut_arg("dry_run", |option| match service.auth.signature {
            Some(_) => option,
            None => option.help("Prints the exact request, without secrets; nothing is sent"),
        })
}

/// The same with the flag for help.
pub(super) fn add(service: &Service, command: clap::Command) -> clap::Command {
    options(service, command).disable_help_flag(true).arg(help())
}

/// The flag for help.
pub(super) fn help() -> Arg {
    Arg::new("help").short('h').long("help").action(ArgAction::Help).help("Prints help (more with --help)")
}

/// The flag for a state.
pub(super) fn state(state: &'static StateFlag) -> Arg {
    let help = format!("{}; may be repeated", state.help);
    Arg::new(state.flag).long(state.flag).action(ArgAction::Append).help_heading("States").help(help)
}
