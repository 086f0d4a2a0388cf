//! What the commands of all operations share: the options, and the flags for states.

use clap::{Arg, ArgAction, Args};

use crate::input::StateFlag;
use crate::options::Options;

/// The command with these options, behind everything that it has already.
pub(super) fn add(command: clap::Command) -> clap::Command {
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help).help("Prints help; --help tells more");
    Options::augment_args(command).disable_help_flag(true).arg(help)
}

/// The flag for a state.
pub(super) fn state(state: &'static StateFlag) -> Arg {
    let help = format!("{}; may be repeated", state.help);
    Arg::new(state.flag).long(state.flag).action(ArgAction::Append).help_heading("States").help(help)
}
