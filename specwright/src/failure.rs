//! What a verb comes to, and why it failed.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::{disk, tell};

/// What a verb comes to: done, or refused after it has said why.
pub type Outcome = Result<(), Failure>;

/// Why a verb failed.
#[derive(Debug)]
pub enum Failure {
    /// It is told on standard output or standard error already.
    Told,
    /// The disk refused: what was tried, and its answer.
    Disk(String, std::io::Error),
    /// Files that are neither read nor written, and why.
    Files(Vec<(PathBuf, specfiles::Refusal)>),
    /// The call makes no sense.
    Usage(String),
}

impl Failure {
    /// A service that nobody knows.
    pub fn no_service<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        let mut known: Vec<&str> = known.into_iter().collect();
        known.sort_unstable();
        known.dedup();
        Self::Usage(format!("unknown service `{written}`; known services: {}", known.join(", ")))
    }

    /// Says it on standard error, with paths as they are below the project's folder; the exit code that it asks for.
    #[must_use]
    pub fn tell(self, root: &Path) -> ExitCode {
        match self {
            Self::Told => ExitCode::FAILURE,
            Self::Disk(what, error) => {
                tell!("error: cannot {what}: {error}");
                ExitCode::FAILURE
            }
            Self::Files(refused) => {
                for (path, refusal) in refused {
                    let (shown, _) = specfiles::shown(disk::relative(root, &path).as_ref());
                    tell!("error: {shown}: {refusal}\n  help: {}", refusal.help());
                }
                ExitCode::FAILURE
            }
            Self::Usage(text) => {
                tell!("error: {text}");
                ExitCode::from(2)
            }
        }
    }
}
