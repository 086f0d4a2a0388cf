//! `cargo xtask release`: everything that a release of a command line and its crates consists of, below `target/`. Nothing is published.

mod archive;
mod built;
mod cargo;
mod changelog;
mod folder;
mod materials;
mod notices;
mod package;
mod plan;
mod sbom;
mod sums;

use std::path::{Path, PathBuf};

use self::plan::Plan;
use crate::{Failure, Outcome, Project, disk, release_check};

/// What the verb takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Service whose command line and crates are released.
    #[arg(value_name = "SERVICE")]
    service: String,
    /// Rehearse: changed files and a missing changelog section are reported, and do not fail.
    #[arg(long)]
    dry_run: bool,
    /// Cargo profile of the program in the archive.
    #[arg(long, value_name = "NAME", default_value = "release")]
    profile: String,
    /// Rehearse with a program that is already built, instead of building it.
    #[arg(long, value_name = "FILE", requires = "dry_run", conflicts_with = "profile")]
    program: Option<PathBuf>,
    /// Folder for the result; it is replaced.
    #[arg(long, value_name = "FOLDER", default_value = "target/dist")]
    out: PathBuf,
}

pub(crate) fn run(project: &Project, args: &Args) -> Outcome {
    release_check::run(project, &release_check::Args::of(&args.service))?;
    let plan = Plan::read(project, &args.service)?;
    let (root, mut doubts) = (project.root(), Vec::new());
    if !cargo::is_clean(root)? {
        doubts.push("the work tree has changes that are not committed".to_owned());
    }
    let section = changelog::section(&plan, project)?;
    if section.is_none() {
        doubts.push(format!("no changelog has a section `## {}`; it is the text of the tag", plan.version));
    }
    let license = root.join(project.settings().license());
    if !license.is_file() {
        doubts.push(format!("there is no licence text {}", disk::relative(root, &license)));
    }
    let unpacked = plan.unpacked();
    doubts.extend(unpacked.clone());
    if !args.dry_run && !doubts.is_empty() {
        return Err(Failure::Usage(format!("{}; `--dry-run` rehearses anyway", doubts.join("; "))));
    }
    let out = folder::replace(project, &root.join(&args.out))?;
    if unpacked.is_none() {
        built::package(root, &plan, args.dry_run, &out)?;
    }
    let program = match &args.program {
        Some(built) => root.join(built),
        None => built::build(root, &plan, &args.profile)?,
    };
    pack(project, &plan, &program, &out)?;
    let sums = sums::write(project, &out)?;
    project.write(&out.join("TAG"), &changelog::tag_text(&plan, section.as_deref(), &sums))?;
    disk::print(&plan.told(&out, &disk::relative(root, &out), &doubts))
}

/// The program with its pages, completions, bill of materials and licences, as one archive and beside it.
fn pack(project: &Project, plan: &Plan, program: &Path, out: &Path) -> Outcome {
    let root = project.root();
    let inside = out.join(&plan.archive);
    folder::make(&inside)?;
    built::pages_and_completions(project, program, &plan.program, &inside)?;
    let materials = materials::materials(root, plan)?;
    let document = sbom::document(plan, &materials);
    let document = serde_json::to_string_pretty(&document).map_err(|error| Failure::Usage(error.to_string()))? + "\n";
    project.write(&out.join(format!("{}.cdx.json", plan.archive)), &document)?;
    project.write(&inside.join("sbom.cdx.json"), &document)?;
    project.write(&inside.join("THIRD-PARTY.txt"), &notices::text(&plan.program, &materials)?)?;
    let license = root.join(project.settings().license());
    if license.is_file() {
        folder::copy(&license, &inside.join(license.file_name().unwrap_or_default()))?;
    }
    folder::copy(&plan.program_folder.join("README.md"), &inside.join("README.md"))?;
    folder::copy(program, &inside.join(&plan.program))?;
    archive::write(out, &plan.archive, &plan.program)?;
    folder::remove(&inside)
}
