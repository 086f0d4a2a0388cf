//! Settings of a project: `specwright.yaml` in its folder. All of them may be left out, and so may the file.

use std::path::Path;

use serde::Deserialize;
use speclang::{Diagnostic, Entries, FileId, Severity, Sources, Spanned};

use crate::{Failure, said};

/// The name of the file.
pub(crate) const FILE: &str = "specwright.yaml";

/// What a project says of itself beside its specs.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Folder of the generated crates.
    generated: Option<Spanned<String>>,
    /// Licence text of the project.
    license: Option<Spanned<String>>,
    /// Folders of packages written by hand, each of which gets a copy of the licence text.
    #[serde(default)]
    packages: Vec<Spanned<String>>,
    /// Packages with a mock server of one service, by service. Other services are served by `mock-server`.
    #[serde(default)]
    mocks: Entries<Spanned<String>>,
}

impl Settings {
    /// Folder of the generated crates; `generated` where nothing is said.
    #[must_use]
    pub fn generated(&self) -> &str {
        self.generated.as_ref().map_or("generated", |folder| folder.as_str())
    }

    /// The file with the licence text; `LICENSE-MIT` where nothing is said.
    #[must_use]
    pub fn license(&self) -> &str {
        self.license.as_ref().map_or("LICENSE-MIT", |file| file.as_str())
    }

    /// Folders of packages written by hand.
    pub fn packages(&self) -> impl Iterator<Item = &str> {
        self.packages.iter().map(|folder| folder.as_str())
    }

    /// The package with a mock server of a service alone.
    #[must_use]
    pub fn mock(&self, service: &str) -> Option<&str> {
        self.mocks.get(service).map(|package| package.as_str())
    }

    /// What is wrong with them: paths that lead out of the project, or to what nothing may replace.
    fn faults(&self) -> Vec<Diagnostic> {
        let folders = self.generated.iter().chain(&self.packages);
        let mut found: Vec<Diagnostic> = folders.chain(&self.license).filter_map(outside).collect();
        let taken = |folder: &&Spanned<String>| TAKEN.contains(&folder.as_str());
        found.extend(self.generated.iter().filter(taken).map(|folder| {
            Diagnostic::error(
                "bad-setting",
                folder.span,
                format!("`{}` is a folder of its own in a project", folder.value),
            )
            .help("name another folder: everything in it that is not generated is removed")
        }));
        found
    }
}

/// Folders that cannot be the one whose files are all generated.
const TAKEN: &[&str] = &["spec", "docs", "target", "src"];

fn outside(path: &Spanned<String>) -> Option<Diagnostic> {
    let is_plain = |part: &str| !part.is_empty() && part != "." && part != "..";
    let leads_out = !path.split('/').all(is_plain) || path.contains('\\') || Path::new(path.as_str()).is_absolute();
    leads_out.then(|| {
        Diagnostic::error("bad-setting", path.span, format!("`{}` is no path below the project's folder", path.value))
            .help("write a relative path without `.` and `..`, such as `generated`")
    })
}

/// Reads the text of the file; what is wrong with it is told with its places.
pub(crate) fn parse(text: String) -> Result<Settings, Failure> {
    let sources = Sources::new([(FILE.to_owned(), text)]);
    let (settings, mut found) = speclang::read::<Settings>(&sources, FileId(0));
    let settings = settings.unwrap_or_default();
    found.extend(settings.faults());
    if found.iter().any(|found| found.severity == Severity::Error) {
        said::words(&speclang::render_text(&found, &sources, false));
        return Err(Failure::Told);
    }
    Ok(settings)
}
