//! What is built for a release: packages, the program, and the pages that it writes itself.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::cargo::{cargo, run};
use super::folder;
use super::plan::Plan;
use crate::{Failure, Outcome, Project};

const SHELLS: [(&str, &str); 3] = [("bash", ""), ("zsh", "_"), ("fish", "")];

/// Packs each published package, and copies the files.
pub(super) fn package(root: &Path, plan: &Plan, is_rehearsal: bool, out: &Path) -> Outcome {
    let mut arguments = vec!["package", "--locked", "--quiet", "--no-verify"];
    if is_rehearsal {
        arguments.push("--allow-dirty");
    }
    arguments.extend(plan.packages.iter().flat_map(|(name, _)| ["-p", name.as_str()]));
    cargo(root, &arguments)?;
    let folder = plan.target_folder.join("package");
    for (name, version) in &plan.packages {
        let file = format!("{name}-{version}.crate");
        folder::copy(&folder.join(&file), &out.join(&file))?;
    }
    Ok(())
}

/// Builds the program with the features of its own package alone; where it lies.
pub(super) fn build(root: &Path, plan: &Plan, profile: &str) -> Result<PathBuf, Failure> {
    let (package, program) = (plan.program_package.as_str(), plan.program.as_str());
    cargo(root, &["build", "--locked", "--quiet", "--profile", profile, "-p", package, "--bin", program])?;
    let folder = if profile == "dev" { "debug" } else { profile };
    Ok(plan.target_folder.join(folder).join(program))
}

/// Manual pages and completions, as the program itself writes them.
pub(super) fn pages_and_completions(project: &Project, program: &Path, name: &str, inside: &Path) -> Outcome {
    run(Command::new(program).args(["man", "--dir"]).arg(inside.join("man")))?;
    folder::make(&inside.join("completions"))?;
    for (shell, prefix) in SHELLS {
        let script = run(Command::new(program).args(["completion", shell]))?;
        let ending = if prefix.is_empty() { format!(".{shell}") } else { String::new() };
        project.write(&inside.join("completions").join(format!("{prefix}{name}{ending}")), &script)?;
    }
    Ok(())
}
