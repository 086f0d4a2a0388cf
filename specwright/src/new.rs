//! `specwright new`: a workspace with one service, from which a project begins.

mod files;
mod origin;

use std::path::Path;

use speclang::{Severity, Sources, render_text};

use self::origin::Origin;
use crate::{Failure, Outcome, Project, generate, say};

/// What the verb takes.
#[derive(Debug, clap::Args)]
pub struct New {
    /// Name of the service: lower-case letters, digits and hyphens.
    #[arg(value_name = "NAME")]
    name: String,
    #[command(flatten)]
    origin: Origin,
}

impl New {
    /// Writes the project into a folder, which holds nothing yet, and generates its crates.
    ///
    /// # Errors
    ///
    /// When the folder is not empty, or the name cannot be one. Nothing is written then.
    pub fn run(&self, folder: &Path) -> Outcome {
        let files = files::of(&self.name, &self.origin.checked()?);
        suits(&self.name, &files)?;
        refuse_what_is_there(folder)?;
        std::fs::create_dir_all(folder)
            .map_err(|error| Failure::Disk(format!("create {}", folder.display()), error))?;
        let empty = Project::open(folder)?;
        for (path, text) in &files {
            empty.write(&folder.join(path), text)?;
        }
        generate::run(&Project::open(folder)?, &generate::Args::default())?;
        let name = &self.name;
        say!(
            "\n{name} is ready: run `cargo test`, then `cargo xtask mock {name}`, and write on in spec/{name}/service.yaml"
        )
    }
}

/// Whether the checks let a service of this name pass.
fn suits(name: &str, files: &[(String, String)]) -> Outcome {
    let plain = |character: char| character.is_ascii_lowercase() || character.is_ascii_digit() || character == '-';
    let begins = name.starts_with(|first: char| first.is_ascii_lowercase());
    if !begins || !name.chars().all(plain) || name.ends_with('-') || name.contains("--") {
        return Err(Failure::Usage(format!(
            "`{name}` cannot be the name of a service; write lower-case letters, digits and single hyphens, such as `things`"
        )));
    }
    let specs = files.iter().filter_map(|(path, text)| Some((path.strip_prefix("spec/")?.to_owned(), text.clone())));
    let sources = Sources::new(specs.collect::<Vec<_>>());
    let (api, mut found) = speclang::load_and_check(&sources);
    found.extend(speclang::check::against_workspace(&api, &["xtask".to_owned(), format!("{name}-mock")]));
    found.retain(|diagnostic| diagnostic.severity == Severity::Error);
    if found.is_empty() {
        return Ok(());
    }
    let told = render_text(&found, &sources, false);
    Err(Failure::Usage(format!("`{name}` cannot be the name of a service:\n{told}")))
}

/// A folder that holds anything but the data of a version control may be somebody's work.
fn refuse_what_is_there(folder: &Path) -> Outcome {
    let Ok(entries) = std::fs::read_dir(folder) else { return Ok(()) };
    let names = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> = names.filter(|name| ![".git", ".hg", ".jj"].contains(&name.as_str())).collect();
    names.sort();
    let Some(first) = names.first() else { return Ok(()) };
    let (first, _) = specfiles::shown(first.as_ref());
    let others = if names.len() > 1 { format!(" and {} others", names.len() - 1) } else { String::new() };
    Err(Failure::Usage(format!(
        "{} is not empty: it has `{first}`{others}; run `new` in an empty folder, or name one with --project",
        folder.display()
    )))
}
