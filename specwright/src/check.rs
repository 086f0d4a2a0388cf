//! `cargo xtask check`: all checks over the specs, all findings at once.

use std::io::IsTerminal;
use std::thread;

use generator::Fingerprint;
use speclang::coverage::counted;
use speclang::{Diagnostic, Severity, Sources, load_and_check, model::Api, render_json, render_text};

use crate::accepted::Accepted;
use crate::{Failure, Format, Outcome, Project, disk, packages, program, said, tell};

/// What the verb takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Output format.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub(crate) fn run(project: &Project, args: &Args) -> Outcome {
    let Checked { api, sources, .. } = reported(project, true, args.format)?;
    if args.format == Format::Text {
        let operations: usize = api.services.iter().map(|service| service.operations.len()).sum();
        tell!(
            "{} checks passed for {operations} operations in {} files",
            speclang::check::CHECKS.len(),
            sources.iter().count()
        );
    }
    Ok(())
}

/// Loads and checks; findings are told, and errors end the verb.
///
/// # Errors
///
/// When there is no spec, or an error in it.
pub fn checked(project: &Project) -> Result<Api, Failure> {
    checked_texts(project).map(|(api, _)| api)
}

/// The same, with the texts that the model was loaded from.
///
/// # Errors
///
/// When there is no spec, or an error in it.
pub fn checked_texts(project: &Project) -> Result<(Api, Sources), Failure> {
    reported(project, false, Format::Text).map(|checked| (checked.api, checked.sources))
}

/// What was loaded without an error.
pub(crate) struct Checked {
    pub(crate) api: Api,
    sources: Sources,
    /// The program that did it, where it remembers which texts it accepted.
    pub(crate) program: Option<Fingerprint>,
}

/// Loads and checks, with what earlier runs of this program remember or without; findings are told, and errors end the verb.
pub(crate) fn reported(project: &Project, remembers: bool, format: Format) -> Result<Checked, Failure> {
    let (sources, program) = thread::scope(|scope| {
        let program = scope.spawn(|| remembers.then(program::fingerprint).flatten());
        (specs(project), program.join().unwrap_or_default())
    });
    let mut sources = sources?;
    let accepted = program.map(|program| Accepted::remembered(project, program));
    if let Some(accepted) = &accepted {
        accepted.tell(&mut sources);
    }
    let (api, found) = judged(project, &sources)?;
    report(&found, &sources, format)?;
    refuse_errors(&found)?;
    if let Some(accepted) = &accepted {
        accepted.keep(&sources);
    }
    Ok(Checked { api, sources, program })
}

/// The files of the project's specs. None at all are a mistake of the folder, and must not delete what was generated.
fn specs(project: &Project) -> Result<Sources, Failure> {
    let sources = project.specs();
    if sources.iter().next().is_none() && sources.unread().next().is_none() {
        let folder = project.root().join("spec");
        return Err(Failure::Usage(format!("no spec files found below {}", folder.display())));
    }
    Ok(sources)
}

/// Loads and checks the specs, also against the workspace that the crates will stand in.
fn judged(project: &Project, sources: &Sources) -> Result<(Api, Vec<Diagnostic>), Failure> {
    let (api, mut found) = load_and_check(sources);
    found.extend(speclang::check::against_workspace(&api, &packages::names(project)?));
    Ok((api, found))
}

fn report(found: &[Diagnostic], sources: &Sources, format: Format) -> Outcome {
    match format {
        Format::Json => disk::print_rendered(&render_json(found, sources)),
        Format::Text => {
            said::words(&render_text(found, sources, std::io::stderr().is_terminal()));
            Ok(())
        }
    }
}

fn refuse_errors(found: &[Diagnostic]) -> Outcome {
    let errors = found.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).count();
    if errors == 0 {
        return Ok(());
    }
    let mut codes: Vec<&str> = found.iter().map(|diagnostic| diagnostic.code).collect();
    codes.sort_unstable();
    codes.dedup();
    let errors = counted(errors, "error", "errors");
    tell!("{errors} ({}); docs/checks.md explains each", codes.join(", "));
    Err(Failure::Told)
}
