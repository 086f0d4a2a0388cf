//! Manual pages: what help says, for `man`.

use std::io::{self, Write};
use std::path::Path;

use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};

use crate::commands::{CALL, CONFIG};
use crate::failure::Failure;
use crate::table::Program;
use crate::{Exit, arguments, help, shown};

/// Prints the page of the program, or of the command or operation of that name.
pub(crate) fn print(program: &Program, name: Option<&str>, output: &mut dyn Write) -> Result<Exit, Failure> {
    let page = page(program, &built(program), name)?;
    output.write_all(&page).map_err(Failure::output)?;
    Ok(Exit::Success)
}

/// Writes all pages into a folder, which it makes.
pub(crate) fn write(program: &Program, folder: &str) -> Result<Exit, Failure> {
    let cannot = |path: &Path, error: &io::Error| {
        Failure::Usage(format!("{}: cannot be written: {error}", shown::line(&path.display().to_string())))
    };
    let folder = Path::new(folder);
    std::fs::create_dir_all(folder).map_err(|error| cannot(folder, &error))?;
    let built = built(program);
    let operations = program.commands().map(|command| command.name);
    for name in [None].into_iter().chain(operations.chain([CALL, CONFIG]).map(Some)) {
        let path = folder.join(format!("{}.1", title(program, name)));
        std::fs::write(&path, page(program, &built, name)?).map_err(|error| cannot(&path, &error))?;
    }
    Ok(Exit::Success)
}

/// The parser with everything that it makes of its parts.
fn built(program: &Program) -> clap::Command {
    let mut command = arguments::program(program);
    command.build();
    command
}

fn title(program: &Program, name: Option<&str>) -> String {
    name.map_or_else(|| program.name.to_owned(), |name| format!("{}-{name}", program.name))
}

/// A page, which is the same wherever and whenever it is made.
fn page(program: &Program, built: &clap::Command, name: Option<&str>) -> Result<Vec<u8>, Failure> {
    let command = match name {
        None => Some(built),
        Some(name) => built.find_subcommand(name),
    };
    let Some(command) = command else {
        let name = shown::line(name.unwrap_or_default());
        return Err(Failure::Usage(format!("unknown command `{name}`; run `{} --help` for a list", program.name)));
    };
    let title = title(program, name.map(|_| command.get_name()));
    let mut page = Vec::new();
    let written = sections(program, command, &title, &mut page);
    // Memory takes everything.
    written.map(|()| page).map_err(Failure::Stream)
}

fn sections(program: &Program, command: &clap::Command, title: &str, page: &mut Vec<u8>) -> io::Result<()> {
    let man = Man::new(command.clone());
    let mut roff = Roff::default();
    // Whoever packages a page dates it.
    let source = format!("{} {}", program.name, word(program.version));
    roff.control("TH", [title, "1", "\"\"", &source, "\"\""]);
    roff.to_writer(page)?;
    man.render_name_section(page)?;
    man.render_synopsis_section(page)?;
    man.render_description_section(page)?;
    man.render_options_section(page)?;
    let mut roff = Roff::default();
    let is_program = title == program.name;
    if is_program {
        commands(program, &mut roff);
        text("EXIT STATUS", &help::exit_codes(), &mut roff);
        text("SETTINGS", &help::settings(program), &mut roff);
    }
    let after = command.get_after_long_help().map(ToString::to_string).unwrap_or_default();
    let mut notes = Vec::new();
    for section in after.split("\n\n") {
        match section.split_once(":\n") {
            Some((head, rest)) if !head.contains('\n') => text(&word(head).to_uppercase(), rest, &mut roff),
            _ => notes.push(section),
        }
    }
    if !after.is_empty() {
        text("NOTES", &notes.join("\n"), &mut roff);
    }
    if !is_program {
        roff.control("SH", ["SEE ALSO"]);
        roff.text([bold(program.name), roman("(1)")]);
    }
    roff.to_writer(page)
}

/// The operations by groups.
fn commands(program: &Program, roff: &mut Roff) {
    roff.control("SH", ["COMMANDS"]);
    for group in program.groups {
        roff.control("SS", [format!("\"{}\"", word(group.title)).as_str()]);
        for command in group.operations {
            roff.control("TP", []);
            roff.text([bold(title(program, Some(command.name))), roman("(1)")]);
            roff.text([roman(command.summary)]);
        }
    }
}

/// A section of lines, each a paragraph of its own.
fn text(head: &str, lines: &str, roff: &mut Roff) {
    roff.control("SH", [head]);
    for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
        roff.control("PP", []);
        roff.text([roman(line)]);
    }
}

/// A text as an argument of a macro: one line, with nothing that ends the argument or that macros read.
fn word(text: &str) -> String {
    let plain = |letter: char| if matches!(letter, '"' | '\\') { '\'' } else { letter };
    shown::line(text).chars().map(plain).collect()
}
