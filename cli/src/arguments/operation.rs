//! An operation as a command, and the request that its flags say.

use std::collections::BTreeMap;

use api_runtime::{File, Kind, Parameter, Safety, Service, Untyped, Wire};
use clap::ArgMatches;

use super::parameter::{self, Known};
use super::shared;
use crate::failure::Failure;
use crate::options::Options;
use crate::table::{Command, Help, Program};
use crate::{help, input, shown, wait};

/// The command of an operation.
pub(super) fn command(program: &Program, command: &'static Command) -> clap::Command {
    let safety = command.descriptor().safety;
    let parameters = pairs(command).map(|(parameter, help)| parameter::argument(parameter, help, safety));
    let states = input::STATES.iter().map(|state| {
        let names: Vec<&str> = input::allowed(command, state.state).into_iter().map(|(flag, _)| flag).collect();
        let argument = shared::state(state).value_name("NAME").hide_possible_values(true);
        // The flag stays where no parameter takes the state, so that its refusal can say why.
        if names.is_empty() { argument.hide(true) } else { argument.value_parser(Known::of(names)) }
    });
    let built = shared::add(program.service, clap::Command::new(command.name).args(parameters).args(states));
    let keyed = matches!(safety, Safety::WriteKeyedBy(_));
    built
        .mut_arg("all_pages", |option| option.hide(!command.has_pages()))
        .mut_arg("transaction_id", |option| option.hide(!keyed))
        .mut_arg("yes", |option| option.hide(!safety.is_write()))
        .mut_arg("wait", |option| wait::offered(option, command))
        .mut_arg("max_wait", |option| option.hide(command.waiters.is_empty()))
        .alias(command.descriptor().id)
        .override_usage(usage(program, command))
        .about(command.summary)
        .long_about(help::about(command))
        .after_long_help(help::after(command))
}

/// The program, the operation, and what it cannot do without.
fn usage(program: &Program, command: &Command) -> String {
    let is_generated = |parameter: &Parameter| command.descriptor().safety == Safety::WriteKeyedBy(parameter.name);
    let required = pairs(command).filter(|(parameter, _)| parameter.required && !is_generated(parameter));
    let flags = required.map(|(parameter, help)| format!(" --{} <{}>", help.flag, parameter::value_name(parameter)));
    format!("{} {}{} [OPTIONS]", program.name, command.name, flags.collect::<String>())
}

/// Parameters that a call can set, with their help.
fn pairs(command: &Command) -> impl Iterator<Item = (&'static Parameter, &'static Help)> + use<> {
    command.settable()
}

/// Reads the file that a flag names.
pub(crate) type Files<'f> = dyn FnMut(&str) -> Result<Vec<u8>, Failure> + 'f;

/// The request with the values of an operation's flags.
pub(crate) fn request(
    service: &'static Service,
    command: &'static Command,
    found: &ArgMatches,
    files: &mut Files<'_>,
) -> Result<Untyped, Failure> {
    let mut request = Untyped::new(service, command.descriptor());
    for (parameter, help) in pairs(command) {
        let Some(texts) = found.get_many::<String>(&parameter::id(parameter.name)) else { continue };
        if parameter.is_map() {
            put(&mut request, parameter.name, Some(Wire::Map(entries(parameter, help.flag, texts)?)));
            continue;
        }
        let mut read = |text| match parameter.kind {
            Kind::Bytes => files(text).map(|bytes| Wire::Bytes(bytes.into())),
            Kind::File => files(text).map(|bytes| Wire::File(File::new(input::file_name(text), bytes))),
            _ => value(service, parameter, help, text),
        };
        let wires = texts.map(|text| read(text)).collect::<Result<Vec<_>, _>>()?;
        put(
            &mut request,
            parameter.name,
            if parameter.is_list() { Some(Wire::List(wires)) } else { wires.into_iter().next() },
        );
    }
    Ok(request)
}

/// The entries of a map, each of them said once.
fn entries<'a>(
    parameter: &Parameter,
    flag: &str,
    texts: impl Iterator<Item = &'a String>,
) -> Result<Vec<(String, Wire)>, Failure> {
    let mut entries: Vec<(String, Wire)> = Vec::new();
    for text in texts {
        let wrong = |message: String| Failure::Usage(format!("--{flag}: {message}"));
        let (key, value) = input::read_entry(parameter, text).map_err(wrong)?;
        if entries.iter().any(|(known, _)| *known == key) {
            return Err(wrong(format!("duplicate key `{}`", shown::line(&key))));
        }
        entries.push((key, value));
    }
    Ok(entries)
}

fn value(service: &Service, parameter: &Parameter, known: &Help, text: &str) -> Result<Wire, Failure> {
    let flag = known.flag;
    if let Some(state) = input::spelled(service, parameter, text) {
        let message = format!("--{flag}: the server interprets this text as a state; use --{state} {flag}");
        return Err(Failure::Usage(message));
    }
    let text = input::value_named(known.values, text);
    input::read_text(parameter, text).map_err(|message| {
        // A text that is no value of an enumeration may be of another kind altogether, which says less than its values do.
        let values: Vec<String> = known.values.iter().map(help::value).collect();
        let message = if values.is_empty() || parameter.secret {
            message
        } else {
            format!("unknown value \"{}\", expected one of: {}", shown::line(text), values.join(", "))
        };
        Failure::Usage(format!("--{flag}: {message}"))
    })
}

/// Applies the flags for states and `--transaction-id` to a request that already has its values.
pub(crate) fn requested(
    mut request: Untyped,
    command: &'static Command,
    found: &ArgMatches,
    options: &Options,
) -> Result<Untyped, Failure> {
    let mut said: BTreeMap<&'static str, &'static str> = BTreeMap::new();
    for state in &input::STATES {
        for name in found.get_many::<String>(state.flag).into_iter().flatten() {
            let (parameter, help) = named(command, state, name)?;
            if let Some(other) = said.insert(parameter.name, state.flag) {
                return Err(Failure::Usage(format!("{}: both --{other} and --{}", help.flag, state.flag)));
            }
            if request.get(parameter.name).is_some_and(Wire::is_present) {
                return Err(Failure::Usage(format!("{}: both a value and --{}", help.flag, state.flag)));
            }
            put(&mut request, parameter.name, Some(state.wire.clone()));
        }
    }
    if let Some(id) = &options.sending.transaction_id {
        let Safety::WriteKeyedBy(name) = command.descriptor().safety else {
            return Err(Failure::usage("--transaction-id: the operation takes no such id"));
        };
        if request.get(name).is_some_and(Wire::is_present) {
            return Err(Failure::Usage(format!("--transaction-id: `{name}` is given already")));
        }
        put(&mut request, name, Some(Wire::Text(id.clone())));
    }
    Ok(request)
}

/// The parameter that a flag for a state names, by its flag or its name on the wire.
fn named(
    command: &'static Command,
    state: &input::StateFlag,
    name: &str,
) -> Result<(&'static Parameter, &'static Help), Failure> {
    let known = pairs(command).find(|(_, help)| help.flag == name);
    let known = known.or_else(|| pairs(command).find(|(_, help)| help.wire == name));
    let allowed = input::allowed(command, state.state);
    if let Some(known) = known
        && allowed.iter().any(|(_, wire)| *wire == known.0.name)
    {
        return Ok(known);
    }
    let why = if known.is_some() { "cannot be sent in this state" } else { "no such parameter" };
    let names: Vec<&str> = allowed.iter().map(|(flag, _)| *flag).collect();
    let names = if names.is_empty() { "none".to_owned() } else { names.join(", ") };
    Err(Failure::Usage(format!("--{} {name}: {why}; it takes: {names}", state.flag)))
}

fn put(request: &mut Untyped, name: &str, wire: Option<Wire>) {
    // The names come from the tables of the operation itself.
    let _ = wire.is_some_and(|wire| request.set(name, wire));
}
