//! `cargo xtask draft SERVICE [OPERATION…]`: the skeleton of an operation's file, from what the vendor's SDK says.
//!
//! Names, places, types, flags and nesting are copied, so that nobody types them. Nothing else is claimed: presence is unknown,
//! sentences are quotes for the curator, and what a person has to say stands empty, so that `check` refuses it.

mod differences;
mod known;
mod lines;
mod plan;
mod values;
mod writer;

use std::path::{Path, PathBuf};

use serde::Deserialize;
use speclang::Sources;
use speclang::model::{Api, Service};
use specwright::{Failure, Outcome, Project, disk, say, service_names, tell};

use self::known::Known;
use self::plan::Plan;
use self::writer::Writer;
use crate::sdk::{Package, Witness};

/// What the verb takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Service whose SDK is read.
    service: String,
    /// Ids of operations; without one, list the operations that the SDK has and the spec lacks.
    operations: Vec<String>,
    /// Write the files in this group of the service; without it, print them.
    #[arg(long, value_name = "GROUP")]
    group: Option<String>,
    /// Package: a version, a wheel, or a folder; by default the version that `cargo xtask conformance` installs.
    #[arg(long, value_name = "VERSION")]
    from: Option<String>,
}

pub(crate) fn run(project: &Project, args: &Args) -> Outcome {
    // A spec with findings is the ordinary case: other drafts are not filled in yet.
    let sources = project.specs();
    let (api, _) = speclang::load(&sources);
    let Some(service) = api.services.iter().find(|service| service.file.service.as_str() == args.service) else {
        return Err(Failure::no_service(&args.service, service_names(&api)));
    };
    let Some(witness) = Witness::read(project, &args.service)? else {
        return Err(Failure::Usage(format!(
            "conformance/{}/drift.yaml not found, or it names no package",
            args.service
        )));
    };
    let Some(from) = args.from.as_deref().or(witness.pinned.as_deref()) else {
        let help = "pass `--from VERSION`";
        return Err(Failure::Usage(format!("conformance/{}/requirements.in pins no version; {help}", args.service)));
    };
    let package = Package::read(project, &args.service, &witness, Some(from))?;
    if args.operations.is_empty() {
        return list(service, &api, &sources, &package);
    }
    refuse_strangers(args, service, &package)?;
    let ids: Vec<&str> = args.operations.iter().map(String::as_str).collect();
    let base =
        base(service, &sources).and_then(|name| api.services.iter().find(|known| known.file.service.value == name));
    // What is based on the other service names its types.
    let is_new = |id: &&str| !base.is_some_and(|base| base.operations.iter().any(|known| known.id.as_str() == *id));
    let news: Vec<&str> = ids.iter().copied().filter(is_new).collect();
    let known = Known::of(base.unwrap_or(service), &package.says, &witness, &ids);
    let plan = Plan::of(&package.says, &known, &witness, &news);
    // A path says more about a machine than about a package.
    let version = Path::new(&package.version).file_name().unwrap_or_default().to_string_lossy();
    let origin = format!("{} {version}", witness.package);
    let writer = Writer { says: &package.says, known: &known, plan: &plan, witness: &witness, origin: &origin, base };
    let files = writer.files(&ids, args.group.as_deref());
    match &args.group {
        Some(_) => write(project, &args.service, files),
        None => files.into_iter().try_for_each(|(path, text)| say!("# file: {path}\n{text}")),
    }
}

/// What is asked of the file of a service here.
#[derive(Deserialize)]
struct Based {
    from: Option<String>,
}

/// The service that one is based on, as its file says; the model no longer knows.
fn base(service: &Service, sources: &Sources) -> Option<String> {
    // Its other keys are none of ours, and were read before.
    let (file, _) = speclang::read::<Based>(sources, service.file.service.span.file);
    file?.from
}

/// What the SDK has and the spec lacks.
fn list(service: &Service, api: &Api, sources: &Sources, package: &Package) -> Outcome {
    let has = |service: &Service, id: &str| service.operations.iter().any(|operation| operation.id.as_str() == id);
    let curated = |id: &str| has(service, id);
    let base =
        base(service, sources).and_then(|name| api.services.iter().find(|known| known.file.service.value == name));
    let operations = &package.says.operations;
    for (id, said) in operations.iter().filter(|(id, _)| !curated(id)) {
        let there = base.filter(|base| has(base, id));
        let from = there.map_or_else(String::new, |base| format!("  from {}", base.file.service.value));
        say!("{id}  {} {}  {}{from}", said.method, said.path, said.title)?;
    }
    let missing = operations.keys().filter(|id| !curated(id)).count();
    tell!("{missing} of {} operations of the SDK are not in spec/{}", operations.len(), service.file.service.value);
    Ok(())
}

/// Names that the SDK or the service does not have, all at once.
fn refuse_strangers(args: &Args, service: &Service, package: &Package) -> Outcome {
    let mut complaints = Vec::new();
    for id in args.operations.iter().filter(|id| !package.says.operations.contains_key(*id)) {
        let near = package.says.operations.keys().find(|known| known.eq_ignore_ascii_case(id));
        let near = near.map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
        complaints.push(format!("unknown operation `{id}` in the SDK{near}"));
    }
    if let Some(group) = &args.group
        && service.file.groups.get(group).is_none()
    {
        let known: Vec<&str> = service.file.groups.keys().collect();
        let known = known.join(", ");
        complaints.push(format!("unknown group `{group}`; groups of service.yaml: {known}"));
    }
    if complaints.is_empty() {
        return Ok(());
    }
    let help = format!("run `cargo xtask draft {}` for a list of operations that the spec lacks", args.service);
    Err(Failure::Usage(format!("{}\n  help: {help}", complaints.join("\nerror: "))))
}

/// Writes new files; one that stands there already is somebody's work.
fn write(project: &Project, service: &str, files: Vec<(String, String)>) -> Outcome {
    let folder = project.root().join("spec").join(service);
    let placed: Vec<(PathBuf, String)> = files.into_iter().map(|(path, text)| (folder.join(path), text)).collect();
    let mut there = Vec::new();
    for (path, _) in &placed {
        if project.read(path)?.is_some() {
            there.push(shown(project, path));
        }
    }
    if !there.is_empty() {
        let help = "omit --group to print the draft instead";
        return Err(Failure::Usage(format!("{} already exists; {help}", there.join(", "))));
    }
    project.check_places(placed.iter().map(|(path, _)| path.as_path()))?;
    for (path, text) in &placed {
        project.write(path, text)?;
        say!("{}", shown(project, path))?;
    }
    tell!("fill in the empty keys and remove the lines that begin with `#>`; CONTRIBUTING.md describes the next steps");
    Ok(())
}

fn shown(project: &Project, path: &Path) -> String {
    disk::relative(project.root(), path)
}
