//! A package of an SDK at one version, and what its source text says.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde::Deserialize;
use serde_json::json;
use specwright::{Failure, Project, disk, tell};

use super::witness::Witness;

/// The reader is handed to the interpreter as text, so that nothing beside it is found on the way.
const READER: &str = include_str!("source.py");

/// What a package says.
#[derive(Debug, Deserialize)]
pub(crate) struct Contract {
    pub(crate) operations: BTreeMap<String, Said>,
    /// Fields of the other classes by their names on the wire.
    pub(crate) models: BTreeMap<String, Fields>,
}

/// Fields by their names on the wire, in the order of the package.
#[derive(Debug, Default, Deserialize)]
#[serde(transparent)]
pub(crate) struct Fields(Vec<(String, Member)>);

impl Fields {
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &Member)> {
        self.0.iter().map(|(wire, member)| (wire.as_str(), member))
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// What it says of one operation.
#[derive(Debug, Deserialize)]
pub(crate) struct Said {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) title: String,
    pub(crate) sentence: String,
    pub(crate) parameters: BTreeMap<String, Fields>,
    pub(crate) response: Fields,
}

/// What it says of one parameter or field.
#[derive(Debug, Deserialize)]
pub(crate) struct Member {
    #[serde(rename = "type")]
    pub(crate) kind: String,
    pub(crate) required: bool,
    pub(crate) secret: bool,
    pub(crate) sentence: String,
}

/// A package at one version.
pub(crate) struct Package {
    /// The version, or the path that was written.
    pub(crate) version: String,
    pub(crate) says: Contract,
}

impl Package {
    /// The package of a version, of a wheel or of an unpacked folder; without a version the newest of the registry.
    pub(crate) fn read(
        project: &Project,
        service: &str,
        witness: &Witness,
        wanted: Option<&str>,
    ) -> Result<Self, Failure> {
        let (version, source) = match wanted {
            // A path is for a person to name, on the command line; what a file of the folder pins is a version.
            Some(path) if Some(path) != witness.pinned.as_deref() && Path::new(path).exists() => {
                (path.to_owned(), PathBuf::from(path))
            }
            wanted => downloaded(project, service, &witness.package, wanted)?,
        };
        Ok(Self { version, says: contract(witness, &source)? })
    }
}

/// Has pip fetch the wheel of a version; it is kept, and its code is not run.
fn downloaded(
    project: &Project,
    service: &str,
    package: &str,
    version: Option<&str>,
) -> Result<(String, PathBuf), Failure> {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || ".+!-".contains(letter);
    if let Some(odd) = version
        .filter(|version| !version.starts_with(|first: char| first.is_ascii_digit()) || !version.chars().all(is_part))
    {
        let help = "pass a version such as 1.2.3, or an existing wheel or folder";
        return Err(Failure::Usage(format!("`{odd}` is neither a version nor a path; {help}")));
    }
    let folder = project.root().join("target/drift").join(service);
    let kept = folder.join(version.unwrap_or("newest"));
    // pip writes there, and would through a link.
    let is_kept = project.is_folder(&kept)?;
    // The newest one is another one tomorrow.
    if let (Some(version), Some(wheel)) = (version, wheel(&kept)) {
        return Ok((version.to_owned(), wheel));
    }
    if version.is_none() && is_kept {
        std::fs::remove_dir_all(&kept).map_err(|error| Failure::Disk(format!("empty {}", kept.display()), error))?;
    }
    let exact = version.map_or_else(|| package.to_owned(), |version| format!("{package}=={version}"));
    tell!("downloading {exact}");
    let pip =
        ["-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps", "--only-binary", ":all:"];
    let mut command = Command::new("python3");
    command.args(pip).arg("--dest").arg(&kept).arg(&exact).stdout(Stdio::null());
    let status = command.status().map_err(|error| Failure::Disk("run python3".to_owned(), error))?;
    let Some(wheel) = wheel(&kept).filter(|_| status.success()) else {
        return Err(Failure::Usage(format!("no wheel of {exact} found; pass another version, a wheel or a folder")));
    };
    let name = wheel.file_name().unwrap_or_default().to_string_lossy();
    // NAME-VERSION-TAGS.whl
    let version = name.split('-').nth(1).unwrap_or_default().to_owned();
    Ok((version, wheel))
}

fn wheel(folder: &Path) -> Option<PathBuf> {
    disk::regular_below(folder).into_iter().find(|file| file.extension().is_some_and(|ending| ending == "whl"))
}

/// What the reader prints of a wheel or a folder.
fn contract(witness: &Witness, source: &Path) -> Result<Contract, Failure> {
    let failed = |error| Failure::Disk("run python3".to_owned(), error);
    let mut child = Command::new("python3")
        .args(["-I", "-X", "utf8", "-c", READER])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    if let Some(mut stdin) = child.stdin.take() {
        let task = json!({
            "source": source,
            "models": witness.names.models,
            "client": witness.names.client,
            "builder": witness.names.builder,
            "request_suffix": witness.names.request_suffix,
            "response_suffix": witness.names.response_suffix,
        });
        stdin.write_all(task.to_string().as_bytes()).map_err(failed)?;
    }
    let output = child.wait_with_output().map_err(failed)?;
    if !output.status.success() {
        return Err(Failure::Told);
    }
    serde_json::from_slice(&output.stdout).map_err(|error| Failure::Disk("read the package".to_owned(), error.into()))
}
