//! Every flag says its own parameter: what generated tests hold the tables against.

use api_runtime::{Kind, Parameter, Untyped, Wire};

use crate::arguments;
use crate::table::{Command, Program};

/// Has the parser look at all of its commands and flags, which it does in a build for tests alone, then says each
/// parameter by its flag.
///
/// # Panics
///
/// When a command or a flag stands there twice, when the parser refuses a flag, or when it says another parameter.
pub fn debug_assert(program: &'static Program) {
    arguments::program(program).debug_assert();
    for command in program.commands() {
        let parser = arguments::program_for(program, command.name);
        assert_eq!(program.command(command.name).map(|found| found.descriptor().id), Some(command.descriptor().id));
        for (parameter, help) in command.descriptor().parameters.iter().zip(command.parameters) {
            assert_eq!(parameter.name, help.wire, "{}: the tables have one order", command.name);
            if parameter.is_constant {
                continue;
            }
            let key = if parameter.is_map() { "key=" } else { "" };
            let flag = format!("--{}={key}{}", help.flag, sample(parameter));
            let request = said(program, command, &parser, &flag);
            let is_own = |known: &Parameter| {
                let is_there = request.get(known.name).is_some_and(Wire::is_present);
                is_there == (known.is_constant || known.name == parameter.name)
            };
            assert!(
                command.descriptor().parameters.iter().all(is_own),
                "{} {flag} does not say `{}` alone",
                command.name,
                parameter.name
            );
        }
    }
}

/// The request of a command with one flag.
fn said(program: &'static Program, command: &'static Command, parser: &clap::Command, flag: &str) -> Untyped {
    let words = [program.name, command.name, flag];
    let found = parser.clone().try_get_matches_from(words).unwrap_or_else(|error| panic!("{words:?}: {error}"));
    let (name, found) = found.subcommand().expect("a command is named");
    assert_eq!(name, command.name);
    arguments::request(program.service, command, found, &mut |_| Ok(vec![0]))
        .unwrap_or_else(|failure| panic!("{words:?}: {failure:?}"))
}

/// A text that a value of the parameter is read from.
fn sample(parameter: &Parameter) -> String {
    let text = match parameter.kind {
        _ if parameter.lists > 1 => "[]",
        Kind::Text | Kind::Bytes | Kind::File => "text",
        Kind::Integer | Kind::Unsigned | Kind::Decimal => "1",
        Kind::Boolean => "true",
        Kind::Instant => "2026-01-02T03:04:05Z",
        Kind::Date => "2026-01-02",
        Kind::Month => "2026-01",
        Kind::Object(_) | Kind::Any => "{}",
        Kind::Union(union) => match union.members.first() {
            Some(member) if !union.tag.is_empty() => {
                return serde_json::json!({(union.tag): member.name}).to_string();
            }
            Some(list) if list.is_list() => "[]",
            Some(map) if map.is_map() => "{}",
            Some(member) => return sample(member),
            None => "",
        },
    };
    text.to_owned()
}
