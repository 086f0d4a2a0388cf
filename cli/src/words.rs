//! The words of a command line in the order that the parser knows: options before a command move behind it, and `help` becomes a
//! flag.

use std::ffi::OsString;

use crate::arguments;
use crate::commands::{COMPLETION, HELP, MAN};
use crate::table::Program;

/// The words, the first of them the program's name. What cannot be understood stays as it is, for the parser to refuse.
pub(crate) fn ordered(program: &Program, mut words: Vec<OsString>) -> Vec<OsString> {
    let Some(at) = command_at(program, &words) else { return words };
    let behind = words.split_off(at + 1);
    let command = words.pop().unwrap_or_default();
    let is_flag = |word: &OsString| word.as_encoded_bytes().starts_with(b"-");
    if command == HELP && behind.first().is_none_or(|word| !is_flag(word)) {
        words.truncate(1);
        return words.into_iter().chain(behind).chain([OsString::from("--help")]).collect();
    }
    let options = words.split_off(1);
    // They print texts of the program, for which no option counts.
    let options = if command == COMPLETION || command == HELP || command == MAN { Vec::new() } else { options };
    words.into_iter().chain([command]).chain(options).chain(behind).collect()
}

/// Where the name of the command stands.
fn command_at(program: &Program, words: &[OsString]) -> Option<usize> {
    let found = arguments::before_a_command(program).try_get_matches_from(words).ok()?;
    let (_, rest) = found.subcommand()?;
    let behind = rest.get_many::<OsString>("").map_or(0, |words| words.len());
    words.len().checked_sub(behind + 1).filter(|at| *at > 0)
}
