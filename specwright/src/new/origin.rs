//! Where a new project gets the tools and the runtime from.

use std::path::PathBuf;

use crate::Failure;

/// A checkout, or a repository. The crates are on no registry yet, so one of them is named.
#[derive(Debug, Clone, clap::Args)]
#[group(required = true, multiple = true)]
pub(super) struct Origin {
    /// Checkout of the repository with the runtime and the tools.
    #[arg(long, value_name = "DIR", conflicts_with_all = ["git", "rev"])]
    path: Option<PathBuf>,
    /// Address of that repository.
    #[arg(long, value_name = "URL")]
    git: Option<String>,
    /// Revision of it; by default the newest, which Cargo.lock pins.
    #[arg(long, value_name = "REV", requires = "git")]
    rev: Option<String>,
}

/// Folders of the packages that a project depends on, by which a checkout is known.
const FOLDERS: [&str; 4] = ["cli", "mock", "runtime", "specwright"];

impl Origin {
    /// The same with a whole path, if it is that of a checkout.
    pub(super) fn checked(&self) -> Result<Self, Failure> {
        let text = |text: &Option<String>| text.as_ref().is_none_or(|text| !text.contains(['"', '\\', '\n', '\r']));
        if !text(&self.git) || !text(&self.rev) {
            return Err(Failure::Usage("--git and --rev take no quotes, backslashes and line breaks".to_owned()));
        }
        let Some(path) = &self.path else { return Ok(self.clone()) };
        // As a person would write it: without `..` in the middle.
        let whole = path.canonicalize().or_else(|_| std::path::absolute(path)).unwrap_or_else(|_| path.clone());
        let lacks = FOLDERS.into_iter().find(|folder| !whole.join(folder).join("Cargo.toml").is_file());
        if let Some(lacks) = lacks {
            return Err(Failure::Usage(format!(
                "--path: {} is no checkout of the tools: it has no {lacks}/Cargo.toml",
                path.display()
            )));
        }
        Ok(Self { path: Some(whole), ..self.clone() })
    }

    /// The keys of a dependency on the package in a folder of the repository.
    pub(super) fn dependency(&self, folder: &str) -> String {
        if let Some(path) = &self.path {
            // Backslashes of another system are read as slashes there, and would be escapes in TOML.
            let whole = path.join(folder).display().to_string().replace('\\', "/").replace('"', "\\\"");
            return format!("path = \"{whole}\"");
        }
        let git = self.git.as_deref().unwrap_or_default();
        let rev = self.rev.as_ref().map_or(String::new(), |rev| format!(", rev = \"{rev}\""));
        format!("git = \"{git}\"{rev}")
    }

    /// A sentence for people.
    pub(super) fn told(&self) -> String {
        match (&self.path, &self.rev) {
            (Some(path), _) => format!(
                "The tools and the runtime of the client are taken from the checkout in `{}`, by paths in `Cargo.toml`. That works on this \
                 machine; to share the project, replace the paths by `git = \"…\", rev = \"…\"`.",
                path.display()
            ),
            (None, rev) => format!(
                "The tools and the runtime of the client come from the repository {}{}, by `git` in `Cargo.toml`.",
                self.git.as_deref().unwrap_or_default(),
                rev.as_ref().map_or(String::new(), |rev| format!(", revision `{rev}`"))
            ),
        }
    }
}
