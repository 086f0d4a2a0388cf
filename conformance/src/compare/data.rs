//! What a service's folder in `conformance/` holds, read as specs are: nothing is installed, built or run before all of it is sound.

use serde_json::Value;
use speclang::model::Service;
use specwright::{Failure, Project, tell};

use super::{calls, difference, requirements};
use crate::sdk::{Names, folder};

/// The data of one comparison; every scalar in it is a text.
pub(super) struct Data {
    /// What pip is told to install.
    pub(super) requirements: String,
    pub(super) witness: Value,
    pub(super) calls: Value,
    pub(super) differences: Value,
    /// Differences from the SDK of the other site; an empty list where the witness file names none.
    pub(super) between_sites: Value,
}

impl Data {
    /// Reads all files of a service, and tells what is wrong with any of them.
    pub(super) fn read(project: &Project, service: &Service) -> Result<Self, Failure> {
        let name = service.file.service.as_str();
        let names = wanted(project, name, "witness.yaml", Names::read(project, name));
        let requirements = wanted(project, name, "requirements.txt", folder::text(project, name, "requirements.txt"));
        let calls = wanted(project, name, "calls.yaml", folder::read::<Value>(project, name, "calls.yaml"));
        let differences =
            wanted(project, name, "differences.yaml", folder::read::<Value>(project, name, "differences.yaml"));
        let between_sites =
            folder::read::<Value>(project, name, "other-site.yaml").map_err(|failure| failure.tell(project.root()));
        let (Some(names), Some(requirements), Some(calls), Some(differences), Ok(between_sites)) =
            (names, requirements, calls, differences, between_sites)
        else {
            return Err(Failure::Told);
        };
        let between_sites = between_sites.unwrap_or_else(|| Vec::<Value>::new().into());
        let file = |file, complaints: Vec<String>| {
            complaints.into_iter().map(move |complaint| format!("{}: {complaint}", folder::shown(name, file)))
        };
        let missing = names.missing().into_iter().map(|key| format!("the key `{key}` is missing")).collect();
        let complaints: Vec<String> = file("witness.yaml", missing)
            .chain(file("requirements.txt", requirements::complaints(&requirements)))
            .chain(file("calls.yaml", calls::complaints(service, &calls)))
            .chain(file("differences.yaml", difference::complaints(&differences)))
            .chain(file("other-site.yaml", difference::complaints(&between_sites)))
            .collect();
        if !complaints.is_empty() {
            for complaint in complaints {
                tell!("error: {complaint}");
            }
            return Err(Failure::Told);
        }
        let witness = serde_json::to_value(names);
        let witness = witness.map_err(|error| Failure::Disk("write the names".to_owned(), error.into()))?;
        Ok(Self { requirements, witness, calls, differences, between_sites })
    }
}

/// What was read, or nothing after it was told why not, so that the other files are looked at, too.
fn wanted<T>(project: &Project, service: &str, file: &str, read: Result<Option<T>, Failure>) -> Option<T> {
    match read {
        Ok(None) => tell!("error: {}: no such file", folder::shown(service, file)),
        Ok(there) => return there,
        Err(failure) => drop(failure.tell(project.root())),
    }
    None
}
