//! `cargo xtask generate`: specs to crates; `--check` compares and writes nothing.

mod license;
mod stamps;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use similar::TextDiff;

use self::stamps::{Below, Memory, Stamps};

use crate::{Failure, Outcome, Project, changes_page, check, checks_page, disk, say, schema, service_names, tell};

/// What the verb takes.
#[derive(Debug, Default, clap::Args)]
pub struct Args {
    /// Compare with the existing files, print the difference, and write nothing.
    #[arg(long)]
    check: bool,
    /// Only the crate of this service.
    #[arg(long, value_name = "SERVICE")]
    only: Option<String>,
}

/// A file as it should be, or one that should not be.
struct Change {
    path: PathBuf,
    name: String,
    before: Option<String>,
    after: Option<String>,
}

pub(crate) fn run(project: &Project, args: &Args) -> Outcome {
    let api = check::checked(project)?;
    if let Some(only) = args.only.as_deref().filter(|only| service_names(&api).all(|known| known != *only)) {
        return Err(Failure::no_service(only, service_names(&api)));
    }
    let (root, settings) = (project.root(), project.settings());
    let generated = format!("{}/", settings.generated());
    // Somebody else judges by the comparison, so it believes nothing that was remembered.
    let memory = if args.check { Memory::forgotten(project) } else { Memory::remembered(project) };
    let mut stamps = Stamps::new();
    let mut changes = Vec::new();
    for (name, print) in PAGES {
        let file = generator::renew_page(name, &Below(&memory, ""), *print);
        changes.extend(Change::of(root, file.path.clone(), file.before, file.text));
        stamps.insert(file.path, file.stamps);
    }
    let mut crates = Vec::new();
    for service in api
        .services
        .iter()
        .filter(|service| args.only.as_deref().is_none_or(|only| only == service.file.service.as_str()))
    {
        crates.push(service.file.crate_name.value.clone());
        let past = Below(&memory, &generated);
        let mut krate = generator::lower(service);
        krate.mock = settings.mock(&service.file.service).map(str::to_owned);
        let emitted = generator::renew(&krate, &past, |file| {
            let name = format!("{}{}", past.1, file.path);
            (file.stamps, Change::of(root, name, file.before, file.text))
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
        changes.extend(Change::of(root, name.clone(), before, text));
        stamps.insert(name, Vec::new());
    }
    let paths: Vec<PathBuf> = stamps.keys().map(|name| root.join(name)).collect();
    project.check_places(paths.iter().map(PathBuf::as_path))?;
    memory.refused()?;
    changes.extend(leftovers(project, &stamps, &crates, args.only.is_none())?);
    if args.check {
        return compare(project, &changes);
    }
    write(project, &changes, stamps.len())?;
    memory.keep(stamps, args.only.is_none());
    Ok(())
}

/// A file that only the program decides on: its path, and what prints it.
type Page = (&'static str, fn() -> String);

const PAGES: &[Page] = &[
    ("spec/schema.json", schema::text),
    ("docs/checks.md", checks_page::text),
    ("docs/changes.md", changes_page::text),
    ("docs/changes.schema.json", specdiff::render::schema),
];

impl Change {
    /// What has to become of a file; nothing where it is as it should be.
    fn of(root: &Path, name: String, before: Option<String>, after: String) -> Option<Self> {
        let differs = before.as_deref() != Some(&after);
        differs.then(|| Self { path: root.join(&name), name, before, after: Some(after) })
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
            let before = project.read(&path)?;
            changes.push(Change { path, name, before, after: None });
        }
    }
    Ok(changes)
}

fn compare(project: &Project, changes: &[Change]) -> Outcome {
    for change in changes {
        let (before, after) =
            (change.before.as_deref().unwrap_or_default(), change.after.as_deref().unwrap_or_default());
        match (&change.before, &change.after) {
            (_, None) => say!("{}: no longer generated", change.name)?,
            (None, _) => say!("{}: missing", change.name)?,
            _ => {
                let diff = TextDiff::from_lines(before, after);
                say!("{}", diff.unified_diff().context_radius(2).header(&change.name, "generated"))?;
            }
        }
    }
    if changes.is_empty() {
        return Ok(());
    }
    tell!("error: {} files are out of date; run `{} generate`", changes.len(), project.command());
    Err(Failure::Told)
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
