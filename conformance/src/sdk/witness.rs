//! What the service's folder in `conformance/` tells of the package.

use serde::Deserialize;
use specwright::{Failure, Project};

use super::folder;
use super::names::Names;
use super::words::PythonPackage;

/// Names of the package, and words of its sentences.
pub(crate) struct Witness {
    pub(crate) package: String,
    pub(crate) telling: Vec<String>,
    pub(crate) ends: Vec<String>,
    /// Words of forms that texts were written into, which say nothing.
    pub(crate) form: Vec<String>,
    pub(crate) listed: Vec<char>,
    pub(crate) names: Names,
    /// The version that `cargo xtask conformance` installs.
    pub(crate) pinned: Option<String>,
}

/// `drift.yaml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Phrases {
    package: PythonPackage,
    telling: Vec<String>,
    ends: Vec<String>,
    form: Vec<String>,
    listed: Vec<char>,
}

impl Witness {
    /// Reads the folder of a service; nothing where it has no `drift.yaml`.
    pub(crate) fn read(project: &Project, service: &str) -> Result<Option<Self>, Failure> {
        let (phrases, names) = (folder::read::<Phrases>(project, service, "drift.yaml"), Names::read(project, service));
        let (Some(phrases), Some(names)) = (phrases?, names?) else { return Ok(None) };
        let Phrases { package, telling, ends, form, listed } = phrases;
        let pinned = folder::text(project, service, "requirements.in")?.and_then(|text| {
            let mut lines = text.lines().filter_map(|line| line.split_once("=="));
            lines.find(|(known, _)| *known == package.0).map(|(_, version)| version.trim().to_owned())
        });
        Ok(Some(Self { package: package.0, telling, ends, form, listed, names, pinned }))
    }

    /// A text in its parts; words of a form stand between two of them.
    pub(crate) fn parts(&self, text: &str) -> Vec<String> {
        let text = self.form.iter().fold(text.to_owned(), |text, word| text.replace(word, "\n"));
        let mut parts: Vec<&str> = text.lines().collect();
        for end in &self.ends {
            parts = parts.into_iter().flat_map(|part| part.split_inclusive(end.as_str())).collect();
        }
        parts.into_iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
    }
}
