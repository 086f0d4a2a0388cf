//! `cargo xtask docs`: specs to the reference, a folder of static pages.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use generator::FileSet;

use crate::{Failure, Outcome, Project, check, say};

/// The file by which a folder is known to be ours.
const OURS: &str = ".api-reference";

/// What the file says to whoever finds it.
const OURS_TEXT: &str = "Written by the verb `docs`, which replaces the whole folder.\n";

/// What the verb takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Output folder, which is replaced as a whole; `target/reference` by default.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Print the rendering time.
    #[arg(long)]
    time: bool,
}

pub(crate) fn run(project: &Project, args: &Args) -> Outcome {
    let (api, sources) = check::checked_texts(project)?;
    let start = Instant::now();
    let files = specdocs::render(&api, &sources);
    let took = start.elapsed();
    let folder = args.out.clone().unwrap_or_else(|| project.root().join("target/reference"));
    replace(project, &folder, &files)?;
    if args.time {
        say!("rendered in {} ms", took.as_millis())?;
    }
    say!("{} files in {}", files.iter().count(), folder.display())?;
    Ok(())
}

/// Puts the files in place of the folder: they are written beside it, and two renames make the change.
fn replace(project: &Project, folder: &Path, files: &FileSet) -> Outcome {
    let (fresh, old) = (beside(folder, "part"), beside(folder, "old"));
    for place in [folder, &fresh, &old] {
        refuse_others(project, place)?;
    }
    for left in [&fresh, &old] {
        remove(project, left)?;
    }
    project.write(&fresh.join(OURS), OURS_TEXT)?;
    for (path, text) in files.iter() {
        project.write(&fresh.join(path), text)?;
    }
    if project.is_folder(folder)? {
        rename(folder, &old)?;
    }
    rename(&fresh, folder)?;
    remove(project, &old)
}

/// Refuses a folder with files that this verb has not written.
fn refuse_others(project: &Project, folder: &Path) -> Outcome {
    if !project.is_folder(folder)?
        || project.read(&folder.join(OURS))?.is_some()
        || project.files_below(folder)?.is_empty()
    {
        return Ok(());
    }
    Err(Failure::Usage(format!(
        "{} contains files that this command did not write and would replace; pass a new or empty folder with --out",
        folder.display()
    )))
}

/// A folder's name with something behind it.
fn beside(folder: &Path, ending: &str) -> PathBuf {
    let mut name = folder.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{ending}"));
    folder.with_file_name(name)
}

fn rename(from: &Path, to: &Path) -> Outcome {
    fs::rename(from, to).map_err(|error| Failure::Disk(format!("move {} to {}", from.display(), to.display()), error))
}

fn remove(project: &Project, folder: &Path) -> Outcome {
    if !project.is_folder(folder)? {
        return Ok(());
    }
    fs::remove_dir_all(folder).map_err(|error| Failure::Disk(format!("remove {}", folder.display()), error))
}
