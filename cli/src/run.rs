//! The program from its arguments to its exit code.

use std::ffi::OsString;
use std::io::{self, IsTerminal};
use std::process::ExitCode;
use std::sync::Arc;

use clap::FromArgMatches;

use crate::commands::{CALL, COMPLETION};
use crate::failure::Failure;
use crate::options::Options;
use crate::table::Program;
use crate::{Exit, Streams, arguments, call, input, report, shown};

/// Largest input that `call` reads.
const LARGEST_INPUT: u64 = 16 << 20;

/// The program on the process's own arguments and streams; a generated `main` is this call.
#[must_use]
pub fn main(program: &'static Program) -> ExitCode {
    let (stdin, stdout, stderr) = (io::stdin(), io::stdout(), io::stderr());
    let mut streams = Streams {
        interactive: stdin.is_terminal() && stderr.is_terminal(),
        progress: stderr.is_terminal(),
        width: stdout.is_terminal().then(|| terminal_width(&|name| std::env::var(name).ok())),
        input: &mut stdin.lock(),
        output: &mut stdout.lock(),
        errors: &mut stderr.lock(),
        variable: Arc::new(|name| std::env::var_os(name)),
        metadata: true,
    };
    let exit = run(program, std::env::args_os(), &mut streams);
    ExitCode::from(exit.code())
}

/// What shells say, or what is usual.
fn terminal_width(variable: &dyn Fn(&str) -> Option<String>) -> u16 {
    variable("COLUMNS").and_then(|columns| columns.parse().ok()).filter(|width| *width >= 20).unwrap_or(120)
}

/// The program on arguments, the first of them its name, and on streams that are passed in.
///
/// Waits for the service: not to be called inside of an async runtime.
#[must_use]
pub fn run<A: Into<OsString> + Clone>(
    program: &'static Program,
    arguments: impl IntoIterator<Item = A>,
    streams: &mut Streams<'_>,
) -> Exit {
    let parsed = arguments::program(program).try_get_matches_from(arguments);
    let done = match parsed {
        Ok(found) => dispatch(program, &found, streams),
        Err(error) if error.use_stderr() => {
            let _ = write!(streams.errors, "{}", shown::lines(&error.to_string()));
            return Exit::Usage;
        }
        // Help and version are answers.
        Err(error) => write!(streams.output, "{error}").map_err(Failure::output).map(|()| Exit::Success),
    };
    let done = done.and_then(|exit| streams.output.flush().map(|()| exit).map_err(Failure::output));
    done.unwrap_or_else(|failure| {
        // Nobody is left to be told when this fails too.
        let _ = report::failure(&failure, streams.errors);
        failure.exit()
    })
}

fn dispatch(program: &'static Program, found: &clap::ArgMatches, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    let (name, found) = found.subcommand().ok_or_else(|| Failure::usage("no operation is named"))?;
    if name == COMPLETION {
        return completion(program, found, streams);
    }
    let options = Options::from_arg_matches(found).map_err(|error| Failure::Usage(error.to_string()))?;
    let command = match found.try_get_one::<String>("operation") {
        Ok(Some(id)) if name == CALL => program.command(id).ok_or_else(|| unknown(program, id))?,
        _ => program.command(name).ok_or_else(|| unknown(program, name))?,
    };
    let request = if name == CALL {
        let file = found.get_one::<String>("input").map_or("-", String::as_str);
        let text = read(file, streams)?;
        let mut request = api_runtime::Untyped::new(program.service, command.descriptor);
        input::fill(&mut request, &text).map_err(|message| Failure::Usage(format!("{file}: {message}")))?;
        request
    } else {
        arguments::request(program.service, command, found)?
    };
    let request = arguments::requested(request, command, found, &options)?;
    call::call(program, command, &request, &options, streams)
}

fn unknown(program: &Program, name: &str) -> Failure {
    Failure::Usage(format!("there is no operation `{name}`; `{} --help` lists them", program.name))
}

/// The text of a file, or of standard input.
fn read(file: &str, streams: &mut Streams<'_>) -> Result<String, Failure> {
    use std::io::Read;
    let cannot = |error: &dyn core::fmt::Display| Failure::Usage(format!("{file}: cannot be read: {error}"));
    let mut bytes = Vec::new();
    if file == "-" {
        streams.input.take(LARGEST_INPUT + 1).read_to_end(&mut bytes).map_err(|error| cannot(&error))?;
    } else {
        let opened = std::fs::File::open(file).map_err(|error| cannot(&error))?;
        opened.take(LARGEST_INPUT + 1).read_to_end(&mut bytes).map_err(|error| cannot(&error))?;
    }
    if bytes.len() as u64 > LARGEST_INPUT {
        return Err(cannot(&format!("it has more than {LARGEST_INPUT} bytes")));
    }
    let text = String::from_utf8(bytes).map_err(|_| cannot(&"it is not UTF-8"))?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

fn completion(program: &Program, found: &clap::ArgMatches, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    let name = found.get_one::<String>("shell").map_or("", String::as_str);
    let shell = arguments::shell(name).ok_or_else(|| Failure::usage("no such shell"))?;
    // The generator panics where it cannot write; memory takes everything.
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut arguments::program(program), program.name, &mut text);
    streams.output.write_all(&text).map_err(Failure::output)?;
    Ok(Exit::Success)
}
