//! The last step of printing: the toolchain's own rustfmt, in one run over all files.

use std::path::{Path, PathBuf};
use std::process::Command;

use generator::FileSet;
use speclang::text::screen;

use crate::{Failure, Outcome, disk, said};

/// The files with every Rust text as `cargo fmt` leaves it.
pub(crate) fn format(root: &Path, files: &FileSet) -> Result<Vec<(String, String)>, Failure> {
    let folder = root.join("target/generate");
    let is_rust = |path: &str| Path::new(path).extension().is_some_and(|extension| extension == "rs");
    let mut paths = Vec::new();
    for (name, text) in files.iter().filter(|(name, _)| is_rust(name)) {
        let path = folder.join(name);
        disk::write(&path, text)?;
        paths.push(path);
    }
    // The style is read as all files are: rustfmt would follow a link, and quote what it finds there.
    let style = folder.join("rustfmt.toml");
    disk::write(&style, &disk::read(&root.join("generated/rustfmt.toml"))?.unwrap_or_default())?;
    run(&style, &paths)?;
    let mut formatted = Vec::new();
    for (name, text) in files.iter() {
        let text = if is_rust(name) { disk::read(&folder.join(name))? } else { Some(text.to_owned()) };
        formatted.extend(text.map(|text| (name.to_owned(), text)));
    }
    Ok(formatted)
}

fn run(style: &Path, paths: &[PathBuf]) -> Outcome {
    let mut command = Command::new("rustfmt");
    command.args(["--edition", "2024", "--config-path"]).arg(style).args(paths);
    let unavailable =
        |error| Failure::Disk("run rustfmt, which `rustup component add rustfmt` installs".to_owned(), error);
    let output = command.output().map_err(unavailable)?;
    if output.status.success() {
        return Ok(());
    }
    said::words(&screen::plain(&String::from_utf8_lossy(&output.stderr)));
    Err(Failure::Usage("rustfmt refuses what was emitted, which is a defect of the generator".to_owned()))
}
