//! `cargo xtask features`: generated crates compile for each group alone, for none, and for all with the formats of serde.

use crate::{Failure, Outcome, Project, cargo, check, say, service_names, tell};

/// What the verb takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Checks the crate of one service only.
    #[arg(long, value_name = "SERVICE")]
    only: Option<String>,
}

pub(crate) fn run(project: &Project, args: &Args) -> Outcome {
    let api = check::checked(project)?;
    let (mut failed, mut compiled_crates) = (false, 0);
    for service in &api.services {
        if args.only.as_deref().is_some_and(|only| only != service.file.service.as_str()) {
            continue;
        }
        compiled_crates += 1;
        let name = service.file.crate_name.as_str();
        let krate = generator::lower(service);
        let groups: Vec<&str> = krate.groups.iter().map(|group| group.module.as_str()).collect();
        let with_serde = format!("serde,{}", groups.join(","));
        let mut compiled = 0;
        for group in [""].into_iter().chain(groups).chain([with_serde.as_str()]) {
            compiled += 1;
            tell!("{name}: compiling with {}", if group.is_empty() { "no features" } else { group });
            if !compiles(project, name, group)? {
                tell!("error: `{name}` does not compile without warnings with only the features `{group}`");
                failed = true;
            }
        }
        say!("{name}: {compiled} feature combinations compiled")?;
    }
    if compiled_crates == 0 {
        return Err(Failure::no_service(args.only.as_deref().unwrap_or_default(), service_names(&api)));
    }
    if failed { Err(Failure::Told) } else { Ok(()) }
}

/// Whether the crate compiles with these features alone, and without a warning.
fn compiles(project: &Project, name: &str, features: &str) -> Result<bool, Failure> {
    // What is unused or missing without a feature, the compiler tells alone; CI runs clippy over all features at once.
    let crate_alone = ["rustc", "--locked", "--quiet", "--package", name, "--lib", "--profile", "check"];
    let mut command = cargo();
    command.args(crate_alone).args(["--no-default-features", "--features", features, "--", "-D", "warnings"]);
    command.current_dir(project.root());
    let status = command.status().map_err(|error| Failure::Disk("run cargo".to_owned(), error))?;
    Ok(status.success())
}
