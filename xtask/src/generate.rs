//! `cargo xtask generate`: specs to crates; `--check` compares and writes nothing.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use similar::TextDiff;

use crate::{
    Failure, Outcome, check, checks_page, diff, disk,
    said::{say, tell},
    schema, service_names,
};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Compares with what is there, shows the difference, and writes nothing.
    #[arg(long)]
    check: bool,
    /// Generates the crate of one service only.
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

pub(crate) fn run(args: &Args) -> Outcome {
    let api = check::checked()?;
    if let Some(only) = args.only.as_deref().filter(|only| service_names(&api).all(|known| known != *only)) {
        return Err(Failure::no_service(only, service_names(&api)));
    }
    let root = disk::root();
    let mut wanted = vec![
        ("spec/schema.json".to_owned(), schema::text()),
        ("docs/checks.md".to_owned(), checks_page::text()),
        ("docs/changes.md".to_owned(), diff::page::text()),
        ("docs/changes.schema.json".to_owned(), specdiff::render::schema()),
    ];
    let mut crates = Vec::new();
    for service in api
        .services
        .iter()
        .filter(|service| args.only.as_deref().is_none_or(|only| only == service.file.service.as_str()))
    {
        crates.push(service.file.crate_name.value.clone());
        let files = generator::generate(service);
        wanted.extend(files.iter().map(|(path, text)| (format!("generated/{path}"), text.to_owned())));
    }
    let paths: Vec<PathBuf> = wanted.iter().map(|(name, _)| root.join(name)).collect();
    disk::check_places(paths.iter().map(PathBuf::as_path))?;
    let mut changes = Vec::new();
    for (name, text) in &wanted {
        let path = root.join(name);
        let before = disk::read(&path)?;
        if before.as_deref() != Some(text) {
            changes.push(Change { path, name: name.clone(), before, after: Some(text.clone()) });
        }
    }
    changes.extend(leftovers(&root, &wanted, &crates, args.only.is_none())?);
    if args.check { compare(&changes) } else { write(&changes, wanted.len()) }
}

/// Files below `generated/` that nothing generates any more.
fn leftovers(root: &Path, wanted: &[(String, String)], crates: &[String], all: bool) -> Result<Vec<Change>, Failure> {
    let folder = root.join("generated");
    let mut changes = Vec::new();
    let known: BTreeSet<&str> = wanted.iter().map(|(name, _)| name.as_str()).collect();
    for path in disk::files_below(&folder)? {
        let inside = disk::relative(&folder, &path);
        let ours = crates.iter().any(|name| inside.split('/').next() == Some(name));
        // rustfmt.toml keeps the folder's own style and is the one file there that people write.
        if (!ours && !all) || inside == "rustfmt.toml" {
            continue;
        }
        let name = format!("generated/{inside}");
        if !known.contains(name.as_str()) {
            let before = disk::read(&path)?;
            changes.push(Change { path, name, before, after: None });
        }
    }
    Ok(changes)
}

fn compare(changes: &[Change]) -> Outcome {
    for change in changes {
        let (before, after) =
            (change.before.as_deref().unwrap_or_default(), change.after.as_deref().unwrap_or_default());
        match (&change.before, &change.after) {
            (_, None) => say!("{}: left over; nothing generates it", change.name)?,
            (None, _) => say!("{}: missing", change.name)?,
            _ => {
                let diff = TextDiff::from_lines(before, after);
                say!("{}", diff.unified_diff().context_radius(2).header(&change.name, "as generated"))?;
            }
        }
    }
    if changes.is_empty() {
        return Ok(());
    }
    tell!("error: {} files are not as generated; run `cargo xtask generate`", changes.len());
    Err(Failure::Told)
}

fn write(changes: &[Change], all: usize) -> Outcome {
    disk::check_places(changes.iter().map(|change| change.path.as_path()))?;
    for change in changes {
        if let Some(text) = &change.after {
            disk::write(&change.path, text)?;
        } else {
            disk::remove(&change.path)?;
            say!("removed {}: nothing generates it any more", change.name)?;
        }
    }
    let written = changes.iter().filter(|change| change.after.is_some()).count();
    say!("{written} of {all} files written, the others are as they were")?;
    Ok(())
}
