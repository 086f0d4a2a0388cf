//! What is released: the packages in the order in which they are published, the program, and their version.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use super::cargo;
use super::package::{Dependency, Package};
use crate::{Failure, Project, disk};

/// What is released of a service.
#[derive(Debug)]
pub(super) struct Plan {
    /// Name of the service, such as its folder below `spec/`.
    pub(super) service: String,
    /// Package and version of the client; they make the tag.
    pub(super) client: String,
    pub(super) version: String,
    /// The package of the command line, its folder, and the program in it.
    pub(super) program_package: String,
    pub(super) program_folder: PathBuf,
    pub(super) program: String,
    /// Where cargo puts what it builds.
    pub(super) target_folder: PathBuf,
    /// Name of the archive without its ending.
    pub(super) archive: String,
    /// Names and versions in the order in which they are published: nothing depends on what comes later.
    pub(super) packages: Vec<(String, String)>,
    /// What these depend on without a version, so that cargo packs none of them.
    pub(super) unversioned: BTreeSet<String>,
}

impl Plan {
    pub(super) fn read(project: &Project, service: &str) -> Result<Self, Failure> {
        let metadata = cargo::metadata(project.root())?;
        let sources = project.specs();
        let (api, _) = speclang::load_and_check(&sources);
        let known = crate::service_names(&api);
        let Some(spec) = api.services.iter().find(|known| known.file.service.value == service) else {
            return Err(Failure::no_service(service, known));
        };
        let client = spec.file.crate_name.value.clone();
        let program_package = format!("{client}-cli");
        let target_folder = metadata.target_directory;
        // What lies in other folders, such as the checkout of the tools, is not released with the project.
        let is_member = |package: &Package| metadata.workspace_members.contains(&package.id);
        let own: Vec<Package> = metadata.packages.into_iter().filter(is_member).collect();
        Self::of(service, &client, &program_package, &own, &cargo::target()?, target_folder)
    }

    fn of(
        service: &str,
        client: &str,
        program_package: &str,
        packages: &[Package],
        target: &str,
        target_folder: PathBuf,
    ) -> Result<Self, Failure> {
        let missing = |name: &str| Failure::Usage(format!("the workspace has no package `{name}`"));
        let own: BTreeMap<&str, &Package> =
            packages.iter().filter(|package| package.source.is_none()).map(|own| (own.name.as_str(), own)).collect();
        let version = own.get(client).ok_or_else(|| missing(client))?.version.clone();
        let program = own.get(program_package).ok_or_else(|| missing(program_package))?;
        let binary = program.targets.iter().find(|target| target.kind.iter().any(|kind| kind == "bin"));
        let binary = binary.ok_or_else(|| Failure::Usage(format!("`{program_package}` has no program")))?.name.clone();
        Ok(Self {
            service: service.to_owned(),
            client: client.to_owned(),
            archive: format!("{binary}-{version}-{target}"),
            program_package: program_package.to_owned(),
            program_folder: program.manifest_path.parent().map(Path::to_owned).unwrap_or_default(),
            program: binary,
            target_folder,
            unversioned: unversioned(&own),
            packages: order(&own)?,
            version,
        })
    }

    /// Why cargo packs no package, if it does not.
    pub(super) fn unpacked(&self) -> Option<String> {
        let names: Vec<String> = self.unversioned.iter().map(|name| format!("`{name}`")).collect();
        (!names.is_empty()).then(|| {
            let are = "in `[workspace.dependencies]`; no package is packed, as a published one names versions that its registry has";
            format!("no version is stated for {} {are}", names.join(", "))
        })
    }

    /// The tag that `release-check` looks for next time.
    pub(super) fn tag(&self) -> String {
        format!("{}-v{}", self.client, self.version)
    }

    /// The report of a run: what is there, what a person does with it, and what speaks against it.
    pub(super) fn told(&self, out: &Path, shown: &str, doubts: &[String]) -> String {
        let mut text = format!("\n{} is complete in {shown}:\n", self.tag());
        for file in super::folder::files(out) {
            let _ = writeln!(text, "  {}", disk::relative(out, &file));
        }
        text += "\nNothing was published. The release itself is:\n";
        let _ = writeln!(text, "  git tag -a {} -F {shown}/TAG", self.tag());
        for (name, _) in self.packages.iter().filter(|_| self.unversioned.is_empty()) {
            let _ = writeln!(text, "  cargo publish -p {name}");
        }
        for doubt in doubts {
            let _ = writeln!(text, "\nwarning: {doubt}; without --dry-run this is an error");
        }
        text
    }
}

/// Dependencies of published packages that state no version.
fn unversioned(own: &BTreeMap<&str, &Package>) -> BTreeSet<String> {
    let published = own.values().filter(|package| package.is_published());
    let needed = published.flat_map(|package| &package.dependencies).filter(|needed| needed.is_unversioned());
    needed.map(|needed| needed.name.clone()).collect()
}

/// Published packages, each behind those of the workspace that it depends on. What only tests depend on counts where a version is stated:
/// cargo leaves it out of a package otherwise.
fn order(own: &BTreeMap<&str, &Package>) -> Result<Vec<(String, String)>, Failure> {
    let mut waiting: Vec<&Package> = own.values().copied().filter(|package| package.is_published()).collect();
    let mut ordered: Vec<(String, String)> = Vec::new();
    while !waiting.is_empty() {
        let done: BTreeSet<String> = ordered.iter().map(|(name, _)| name.clone()).collect();
        let is_ready = |package: &Package| {
            let is_packed = |needed: &&Dependency| needed.kind.as_deref() != Some("dev") || needed.req != "*";
            let needed = package.dependencies.iter().filter(is_packed);
            let own = needed.filter(|needed| needed.path.is_some() && own.contains_key(needed.name.as_str()));
            own.map(|needed| &needed.name).all(|needed| done.contains(needed))
        };
        let (ready, rest): (Vec<&Package>, Vec<&Package>) = waiting.into_iter().partition(|package| is_ready(package));
        if ready.is_empty() {
            let names: Vec<&str> = rest.iter().map(|package| package.name.as_str()).collect();
            let text = "depend on each other, or on a package that is not published";
            return Err(Failure::Usage(format!("{} {text}", names.join(", "))));
        }
        ordered.extend(ready.into_iter().map(|package| (package.name.clone(), package.version.clone())));
        waiting = rest;
    }
    Ok(ordered)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::release::package::Target;

    /// A package of the workspace, or of the registry; `dev:` is a dependency of tests by its path alone, `dev-version:` one with a version.
    pub(in crate::release) fn package(name: &str, needs: &[&str], is_own: bool) -> Package {
        let dependency = |needed: &&str| Dependency {
            name: needed.split(':').next_back().unwrap_or_default().to_owned(),
            kind: needed.starts_with("dev").then(|| "dev".to_owned()),
            req: if needed.starts_with("dev:") || needed.starts_with("any:") { "*" } else { "^1" }.to_owned(),
            path: Some(PathBuf::new()),
            source: None,
        };
        Package {
            id: format!("{name}@1.0.0"),
            name: name.to_owned(),
            version: "1.0.0".to_owned(),
            license: Some("MIT OR Apache-2.0".to_owned()),
            license_file: None,
            repository: None,
            source: (!is_own).then(|| "registry+https://github.com/rust-lang/crates.io-index".to_owned()),
            manifest_path: PathBuf::from(format!("/nowhere/{name}/Cargo.toml")),
            publish: None,
            dependencies: needs.iter().map(dependency).collect(),
            targets: vec![Target { name: name.trim_end_matches("-cli").to_owned(), kind: vec!["bin".to_owned()] }],
        }
    }

    fn plan(packages: &[Package]) -> Result<Plan, String> {
        let plan = Plan::of("things", "things", "things-cli", packages, "a-b-c", PathBuf::from("target"));
        plan.map_err(|failure| if let Failure::Usage(text) = failure { text } else { String::new() })
    }

    #[test]
    fn packages_are_published_behind_what_they_need() {
        let mut hidden = package("hidden", &["things-cli"], true);
        hidden.publish = Some(Vec::new());
        let packages = [
            package("things-cli", &["things", "base"], true),
            package("things", &["base", "dev:hidden", "dev-version:mock"], true),
            package("mock", &["base"], true),
            package("base", &[], true),
            package("far", &[], false),
            hidden,
        ];
        let plan = plan(&packages).expect("a plan");
        let names: Vec<&str> = plan.packages.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["base", "mock", "things", "things-cli"]);
        assert_eq!((plan.archive.as_str(), plan.tag().as_str()), ("things-1.0.0-a-b-c", "things-v1.0.0"));
    }

    #[test]
    fn what_has_no_version_is_told_by_its_name_and_no_package_is_to_be_published() {
        let packages =
            [package("things-cli", &["any:things", "any:base"], true), package("things", &["any:base"], true)];
        let plan = plan(&packages).expect("a plan");
        let told = plan.unpacked().expect("a reason");
        assert!(told.starts_with("no version is stated for `base`, `things` in"), "{told}");
        assert!(!plan.told(Path::new("/nowhere"), "dist", &[]).contains("cargo publish"));
        let packages = [package("things-cli", &["things"], true), package("things", &["dev:base"], true)];
        assert_eq!(super::tests::plan(&packages).expect("a plan").unpacked(), None);
    }

    #[test]
    fn a_package_that_needs_an_unpublished_one_is_an_error_that_names_it() {
        let mut base = package("base", &[], true);
        base.publish = Some(Vec::new());
        let packages = [package("things-cli", &["things"], true), package("things", &["base"], true), base];
        let error = plan(&packages).expect_err("no plan");
        assert_eq!(error, "things, things-cli depend on each other, or on a package that is not published");
        assert_eq!(plan(&[]).expect_err("no plan"), "the workspace has no package `things`");
    }
}
