//! `cargo xtask generate`: specs to crates; `--check` compares and writes nothing.

#[cfg(feature = "all-verbs")]
mod compare;
mod license;
#[cfg(feature = "all-verbs")]
mod pages;
mod stamps;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use speclang::model::Service;

use self::stamps::{Below, Memory, Stamps};
use crate::check::{self, Checked};
use crate::{Failure, Format, Outcome, Project, disk, say, service_names};

/// What the verb takes.
#[derive(Debug, Default, clap::Args)]
pub struct Args {
    /// Compare with the existing files, print the difference, and write nothing.
    #[cfg_attr(feature = "all-verbs", arg(long))]
    #[cfg_attr(not(feature = "all-verbs"), arg(skip))]
    check: bool,
    /// Only the crate of this service.
    #[arg(long, value_name = "SERVICE")]
    only: Option<String>,
}

/// A file as it should be, or one that should not be.
struct Change {
    path: PathBuf,
    name: String,
    /// For the comparison.
    #[cfg_attr(not(feature = "all-verbs"), expect(dead_code, reason = "only `--check` shows it"))]
    before: Option<String>,
    after: Option<String>,
}

pub(crate) fn run(project: &Project, args: &Args) -> Outcome {
    // Somebody else judges by the comparison, so it believes nothing that was remembered.
    let Checked { api, program, .. } = check::reported(project, !args.check, Format::Text)?;
    if let Some(only) = args.only.as_deref().filter(|only| service_names(&api).all(|known| known != *only)) {
        return Err(Failure::no_service(only, service_names(&api)));
    }
    let (root, settings) = (project.root(), project.settings());
    let generated = format!("{}/", settings.generated());
    let memory = Memory::new(project, program);
    let mut stamps = Stamps::new();
    let mut changes = Vec::new();
    #[cfg(feature = "all-verbs")]
    for (name, print) in pages::PAGES {
        let file = generator::renew_page(name, &Below(&memory, ""), *print);
        changes.extend(Change::of(root, file.path.clone(), file.before, Some(file.text)));
        stamps.insert(file.path, file.stamps);
    }
    let mut crates = Vec::new();
    let is_wanted = |service: &Service| args.only.as_deref().is_none_or(|only| only == service.file.service.as_str());
    for service in api.services.into_iter().filter(is_wanted) {
        let past = Below(&memory, &generated);
        let mut krate = generator::lower(&service);
        krate.mock = settings.mock(&service.file.service).map(str::to_owned);
        crates.push(service.file.crate_name.value.clone());
        // What is printed is all in the crate; texts take the place of the model.
        drop(service);
        let emitted = generator::renew(&krate, &past, |file| {
            let name = format!("{}{}", past.1, file.path);
            (file.stamps, Change::of(root, name, file.before, Some(file.text)))
        });
        for (path, (made_of, change)) in emitted {
            stamps.insert(format!("{}{path}", past.1), made_of);
            changes.extend(change);
        }
    }
    let below = stamps.keys().filter_map(|name| name.strip_prefix(&generated)?.split('/').next());
    let folders: BTreeSet<String> = below.map(|folder| format!("{generated}{folder}")).collect();
    for (name, text) in license::copies(project, folders)? {
        let before = project.read(&root.join(&name))?;
        changes.extend(Change::of(root, name.clone(), before, Some(text)));
        stamps.insert(name, Vec::new());
    }
    let paths: Vec<PathBuf> = stamps.keys().map(|name| root.join(name)).collect();
    project.check_places(paths.iter().map(PathBuf::as_path))?;
    memory.refused()?;
    changes.extend(leftovers(project, &stamps, &crates, args.only.is_none())?);
    #[cfg(feature = "all-verbs")]
    if args.check {
        return compare::compare(project, &changes);
    }
    write(project, &changes, stamps.len())?;
    memory.keep(stamps, args.only.is_none());
    Ok(())
}

impl Change {
    /// What has to become of a file; nothing where it is as it should be.
    fn of(root: &Path, name: String, before: Option<String>, after: Option<String>) -> Option<Self> {
        (before != after).then(|| Self { path: root.join(&name), name, before, after })
    }
}

/// Files below the folder of generated crates that nothing generates any more.
fn leftovers(project: &Project, known: &Stamps, crates: &[String], all: bool) -> Result<Vec<Change>, Failure> {
    let generated = project.settings().generated();
    let folder = project.root().join(generated);
    let mut changes = Vec::new();
    for path in project.files_below(&folder)? {
        let inside = disk::relative(&folder, &path);
        let ours = crates.iter().any(|name| inside.split('/').next() == Some(name));
        // rustfmt.toml keeps the folder's own style and is the one file there that people write.
        if (!ours && !all) || inside == "rustfmt.toml" {
            continue;
        }
        let name = format!("{generated}/{inside}");
        if !known.contains_key(&name) {
            changes.extend(Change::of(project.root(), name, project.read(&path)?, None));
        }
    }
    Ok(changes)
}

fn write(project: &Project, changes: &[Change], all: usize) -> Outcome {
    project.check_places(changes.iter().map(|change| change.path.as_path()))?;
    for change in changes {
        if let Some(text) = &change.after {
            project.write(&change.path, text)?;
        } else {
            project.remove(&change.path)?;
            say!("removed {}: no longer generated", change.name)?;
        }
    }
    let written = changes.iter().filter(|change| change.after.is_some()).count();
    say!("{all} files up to date, {written} rewritten")?;
    Ok(())
}
