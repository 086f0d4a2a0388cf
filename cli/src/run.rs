//! The program from its arguments to its exit code.

use std::ffi::OsString;
use std::io::{self, IsTerminal};
use std::process::ExitCode;
use std::sync::Arc;

use clap::FromArgMatches;

use crate::commands::{CALL, COMPLETION, CONFIG, MAN};
use crate::failure::Failure;
use crate::names::Names;
use crate::options::Options;
use crate::table::Program;
use crate::{
    Exit, Streams, arguments, call, completion, config, input, input_file, man, report, shown, terminal, words,
};

/// The program on the process's own arguments and streams; a generated `main` is this call.
#[must_use]
pub fn main(program: &'static Program) -> ExitCode {
    let (stdin, stdout, stderr) = (io::stdin(), io::stdout(), io::stderr());
    let mut streams = Streams {
        interactive: stdin.is_terminal() && stderr.is_terminal(),
        progress: stderr.is_terminal(),
        width: stdout.is_terminal().then(|| {
            let size = terminal_size::terminal_size_of(&stdout);
            terminal::width(size.map(|(width, _)| width.0), &|name| std::env::var_os(name))
        }),
        input: &mut stdin.lock(),
        output: &mut stdout.lock(),
        errors: &mut stderr.lock(),
        variable: Arc::new(|name| std::env::var_os(name)),
        metadata: true,
    };
    let exit = run(program, std::env::args_os(), &mut streams);
    ExitCode::from(exit.code())
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
    let words = words::ordered(program, arguments.into_iter().map(Into::into).collect());
    let width = streams.width.unwrap_or(terminal::UNKNOWN).min(terminal::READABLE);
    let named = words.get(1).and_then(|word| word.to_str()).unwrap_or_default();
    let parser = arguments::program_for(program, named).term_width(usize::from(width));
    let done = match parser.try_get_matches_from(words) {
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
        let _ = report::failure(program, &failure, streams.errors);
        failure.exit()
    })
}

fn dispatch(program: &'static Program, found: &clap::ArgMatches, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    let (name, found) = found.subcommand().ok_or_else(|| Failure::usage("no operation is named"))?;
    if name == COMPLETION {
        let shell = found.get_one::<String>("shell").map_or("", String::as_str);
        return completion::print(program, shell, streams.output);
    }
    if name == MAN {
        let page = found.get_one::<String>("page").map(String::as_str);
        let folder = found.get_one::<String>("dir");
        return folder.map_or_else(|| man::print(program, page, streams.output), |folder| man::write(program, folder));
    }
    let options = Options::from_arg_matches(found).map_err(|error| Failure::Usage(error.to_string()))?;
    if name == CONFIG {
        return config::list(program, &options, streams);
    }
    let command = match found.try_get_one::<String>("operation") {
        Ok(Some(id)) if name == CALL => program.command(id).ok_or_else(|| unknown(program, id))?,
        _ => program.command(name).ok_or_else(|| unknown(program, name))?,
    };
    let (request, names) = if name == CALL {
        let file = found.get_one::<String>("input").map_or("-", String::as_str);
        let text = input_file::read(file, streams.input)?;
        let mut request = api_runtime::Untyped::new(program.service, command.descriptor());
        input::fill(&mut request, &text).map_err(|message| Failure::Usage(format!("{file}: {message}")))?;
        (request, Names::of_document(command))
    } else {
        let read = &mut |file: &str| input_file::bytes(file, streams.input);
        (arguments::request(program.service, command, found, read)?, Names::of_flags(command))
    };
    let request = arguments::requested(request, command, found, &options)?;
    call::call(program, names, &request, &options, streams)
}

fn unknown(program: &Program, name: &str) -> Failure {
    Failure::Usage(format!("unknown operation `{name}`; run `{} --help` for a list", program.name))
}
