//! `cargo xtask import openapi FILE --service NAME`: a service folder, from a description that somebody else wrote.

use std::fs;
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use speclang::naming::{is_device, is_kebab_case};
use specopenapi::{Counts, Taken};

use crate::{Failure, Outcome, Project, disk, say, tell};

/// The list of what was left out, in the folder of the service; the loader takes no notice of it.
const REPORT: &str = "left-out.tsv";

/// What the verb takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What kind of description it is.
    #[arg(value_enum)]
    kind: Kind,
    /// The description: JSON or YAML, in one file.
    file: PathBuf,
    /// Name of the service, in kebab-case.
    #[arg(long, value_name = "NAME")]
    service: String,
    /// Folder in which the folder of the service is made; `spec` by default.
    #[arg(long, value_name = "DIR")]
    into: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Kind {
    #[value(help = "OpenAPI 3.0 or 3.1")]
    Openapi,
}

pub(crate) fn run(project: &Project, args: &Args) -> Outcome {
    let Args { kind: Kind::Openapi, file, service, into } = args;
    if !is_kebab_case(service) || is_device(service) {
        let help = "write it in kebab-case, such as `billing-v2`";
        return Err(Failure::Usage(format!("`{}` is not a valid name of a service; {help}", service.escape_debug())));
    }
    let specs = into.clone().unwrap_or_else(|| project.root().join("spec"));
    let folder = specs.join(service);
    refuse_others(&folder)?;
    let Some(text) = disk::read_named(file)? else {
        return Err(Failure::Usage(format!("{} not found", file.display())));
    };
    let taken = specopenapi::import(&text, service)
        .map_err(|why| Failure::Usage(format!("{} cannot be imported: {why}", file.display())))?;
    write(project, &specs, service, &taken)?;
    tell(project, &taken, &folder)
}

/// Refuses a place at which something stands, whatever it is: it is somebody's work.
fn refuse_others(folder: &Path) -> Outcome {
    match fs::symlink_metadata(folder) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(Failure::Disk(format!("look at {}", folder.display()), error)),
        Ok(_) => {
            let help = "pass another --service or --into, or remove it";
            Err(Failure::Usage(format!("{} already exists; {help}", folder.display())))
        }
    }
}

/// Writes all files beside the place, hidden from the loader, and moves them there in one step.
fn write(project: &Project, specs: &Path, service: &str, taken: &Taken) -> Outcome {
    let (folder, fresh) = (specs.join(service), specs.join(format!(".{service}.part")));
    remove(&fresh)?;
    let report = taken.report();
    let files = taken.files.iter().map(|(path, text)| (path.as_str(), text.as_str()));
    let placed: Vec<(PathBuf, &str)> =
        files.chain([(REPORT, report.as_str())]).map(|(path, text)| (fresh.join(path), text)).collect();
    let written = project
        .check_places(placed.iter().map(|(path, _)| path.as_path()))
        .and_then(|()| placed.iter().try_for_each(|(path, text)| project.write(path, text)))
        .and_then(|()| {
            let failed = |error| Failure::Disk(format!("move {} to {}", fresh.display(), folder.display()), error);
            fs::rename(&fresh, &folder).map_err(failed)
        });
    if written.is_err() {
        // What failed is worth more than that its remains could not be removed.
        let _ = remove(&fresh);
    }
    written
}

/// Removes what an import that was interrupted has left.
fn remove(folder: &Path) -> Outcome {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(Failure::Disk(format!("remove {}", folder.display()), error))
        }
        _ => Ok(()),
    }
}

/// Says what was taken over, and what was not.
fn tell(project: &Project, taken: &Taken, folder: &Path) -> Outcome {
    if taken.counts != Counts::default() {
        counted(taken, folder)?;
    }
    let (files, command) = (taken.files.len() + 1, project.command());
    tell!(
        "wrote {files} files in {}; next, `{command} coverage` counts what the description does not say",
        folder.display()
    );
    Ok(())
}

fn counted(taken: &Taken, folder: &Path) -> Outcome {
    let Counts { described, operations, types, enumerations, unions, parameters, fields, limits, codes } = taken.counts;
    say!("{operations} of {described} operations")?;
    say!(
        "{parameters} parameters, {fields} fields, {types} types ({enumerations} enumerations, {unions} unions), {limits} limits, {codes} codes"
    )?;
    if !taken.left.is_empty() {
        say!("left out, as listed in {}:", folder.join(REPORT).display())?;
    }
    for (reason, times) in taken.reasons() {
        say!("{times:7}  {:16} {}", reason.name(), reason.says())?;
    }
    Ok(())
}
