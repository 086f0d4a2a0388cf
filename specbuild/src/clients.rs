//! What a build script asks for, and where it goes.

use std::collections::BTreeSet;
use std::env;
use std::path::{Path, PathBuf};

use speclang::naming;

use crate::embed::embed;
use crate::{Failed, read};

/// Features of `api-runtime`.
const FEATURES: &[&str] = &[
    "blocking",
    "environment",
    "http2",
    "hyper",
    "jiff",
    "serde",
    "test-util",
    "tls",
    "tls-aws-lc",
    "tls-ring",
    "tracing",
];

/// Modules to be made of specs; [`clients`](crate::clients) is the short form.
///
/// ```no_run
/// # fn main() -> Result<(), specbuild::Failed> {
/// specbuild::Clients::of("../spec").service("things").features(["tls-ring", "serde"]).write()
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "nothing is written before `write`"]
pub struct Clients {
    specs: PathBuf,
    services: BTreeSet<String>,
    features: BTreeSet<String>,
    out: Option<PathBuf>,
}

impl Clients {
    /// Of all services below a folder, which a relative path names from the package's folder.
    pub fn of(specs: impl AsRef<Path>) -> Self {
        let features = ["environment", "tls-ring"].map(str::to_owned).into();
        Self { specs: specs.as_ref().to_owned(), services: BTreeSet::new(), features, out: None }
    }

    /// Of this service, and of others that are named the same way, instead of all.
    pub fn service(mut self, name: impl Into<String>) -> Self {
        self.services.insert(name.into());
        self
    }

    /// The features that the crate's dependency on `api-runtime` has, instead of `tls-ring` and `environment`.
    pub fn features<F: Into<String>>(mut self, features: impl IntoIterator<Item = F>) -> Self {
        self.features = features.into_iter().map(Into::into).collect();
        self
    }

    /// To this folder instead of `OUT_DIR`.
    pub fn out(mut self, folder: impl AsRef<Path>) -> Self {
        self.out = Some(folder.as_ref().to_owned());
        self
    }

    /// Writes a file `<service>.rs` for each, with `_` for `-`; one that is the same stays untouched.
    ///
    /// # Errors
    ///
    /// As [`clients`](crate::clients), and for a service or a feature that is unknown.
    pub fn write(&self) -> Result<(), Failed> {
        // First of all: a script that fails is to run again when the mistake is mended.
        println!("cargo::rerun-if-changed={}", self.specs.display());
        let features: BTreeSet<&str> = self.features.iter().map(String::as_str).collect();
        known("feature", &features, FEATURES)?;
        let out = self.out.clone().or_else(|| env::var_os("OUT_DIR").map(PathBuf::from));
        let out =
            out.ok_or_else(|| Failed("error: OUT_DIR is not set: this is no build script; call `out`".to_owned()))?;
        let (api, told) = read::specs(&self.specs)?;
        for line in told.lines() {
            println!("cargo::warning={line}");
        }
        let services: Vec<&str> = api.services.iter().map(|service| service.file.service.as_str()).collect();
        let wanted: BTreeSet<&str> = self.services.iter().map(String::as_str).collect();
        known("service", &wanted, &services)?;
        for service in &api.services {
            let name = service.file.service.as_str();
            if wanted.is_empty() || wanted.contains(name) {
                let module = naming::group(name).unwrap_or_else(|| name.replace('-', "_"));
                let text = embed(generator::lower(service), &module, &features);
                write(&out, &out.join(format!("{module}.rs")), &text)?;
            }
        }
        Ok(())
    }
}

/// Names that somebody wrote, all of which are to be known.
fn known(what: &str, written: &BTreeSet<&str>, known: &[&str]) -> Result<(), Failed> {
    let unknown: Vec<&str> = written.iter().copied().filter(|name| !known.contains(name)).collect();
    if unknown.is_empty() {
        return Ok(());
    }
    let unknown = unknown.join("`, `");
    Err(Failed(format!("error: unknown {what} `{unknown}`, expected one of: {}", known.join(", "))))
}

fn write(out: &Path, path: &Path, text: &str) -> Result<(), Failed> {
    if std::fs::read_to_string(path).is_ok_and(|before| before == text) {
        return Ok(());
    }
    let refused = |(path, refusal): (PathBuf, specfiles::Refusal)| {
        Failed(format!("error: cannot write {}: {refusal}\n  help: {}", path.display(), refusal.help()))
    };
    specfiles::replace(out, path, text).map_err(refused)
}

#[cfg(test)]
mod tests {
    use super::{BTreeSet, FEATURES};

    #[test]
    fn features_are_those_of_the_runtime() {
        let manifest = include_str!("../../runtime/Cargo.toml");
        let section =
            manifest.split("[features]\n").nth(1).and_then(|rest| rest.split("\n[").next()).expect("features");
        let named = section.lines().filter_map(|line| line.split_once(" = ")).map(|(name, _)| name);
        let known = FEATURES.iter().copied().chain(["default"]);
        assert_eq!(named.collect::<BTreeSet<_>>(), known.collect());
        assert!(section.contains("default = [\"tls-ring\", \"environment\"]"));
    }
}
