//! `spec/debt.json`: how many unknowns are allowed, by service, group and kind, and why any figure rose.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use speclang::coverage::{Coverage, GapKind, Unknown};

const ABOUT: &str = "Unknowns that each group may have. `coverage --ratchet` fails when a figure is not met; \
    `--accept` writes the present ones and wants a `--reason` for each that rises.";

/// The file.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Record {
    /// What the file is, for whoever opens it.
    about: String,
    /// Groups by service; one without unknowns may be left out.
    pub(super) services: BTreeMap<String, BTreeMap<String, Allowed>>,
}

/// What a group may have.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Allowed {
    /// The figures.
    pub(super) unknown: Unknown,
    /// Why a figure last rose.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) reasons: BTreeMap<GapKind, String>,
}

/// A figure that is not as the file says.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Change {
    pub(super) service: String,
    pub(super) group: String,
    pub(super) kind: GapKind,
    pub(super) allowed: usize,
    pub(super) found: usize,
}

impl Change {
    /// Whether more is unknown than allowed.
    pub(super) fn rises(&self) -> bool {
        self.found > self.allowed
    }
}

impl Record {
    /// Reads the text of the file.
    pub(super) fn read(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }

    /// What the file holds when the present figures are allowed.
    ///
    /// Reasons are kept as long as something of their kind is unknown; a figure that rises gets the new one.
    pub(super) fn accepting(&self, coverage: &Coverage, reason: Option<&str>) -> Self {
        let changes = self.changes(coverage);
        let mut services = BTreeMap::new();
        for service in &coverage.services {
            let mut groups = BTreeMap::new();
            for group in service.groups.iter().filter(|group| group.tally.unknown.all() > 0) {
                let unknown = group.tally.unknown.clone();
                let mut reasons = self.allowed(&service.name, &group.name).reasons;
                let rises = changes.iter().filter(|change| change.rises());
                let here = rises.filter(|change| change.service == service.name && change.group == group.name);
                reasons.extend(here.filter_map(|change| Some((change.kind, reason?.to_owned()))));
                reasons.retain(|kind, _| unknown.of(*kind) > 0);
                groups.insert(group.name.clone(), Allowed { unknown, reasons });
            }
            services.insert(service.name.clone(), groups);
        }
        Self { about: ABOUT.to_owned(), services }
    }

    /// The text of the file.
    pub(super) fn text(&self) -> Result<String, serde_json::Error> {
        Ok(serde_json::to_string_pretty(self)? + "\n")
    }

    /// All figures that differ, by service, group and kind; what one side lacks is 0 there.
    pub(super) fn changes(&self, coverage: &Coverage) -> Vec<Change> {
        let mut found: BTreeMap<(&str, &str), &Unknown> = BTreeMap::new();
        for service in &coverage.services {
            let groups = service.groups.iter().map(|group| ((&*service.name, &*group.name), &group.tally.unknown));
            found.extend(groups);
        }
        let recorded = self
            .services
            .iter()
            .flat_map(|(service, groups)| groups.keys().map(move |group| (service.as_str(), group.as_str())));
        let names: BTreeSet<(&str, &str)> = found.keys().copied().chain(recorded).collect();
        let mut changes = Vec::new();
        for (service, group) in names {
            let allowed = self.allowed(service, group).unknown;
            let found = found.get(&(service, group)).copied();
            for kind in GapKind::ALL {
                let (allowed, found) = (allowed.of(kind), found.map_or(0, |unknown| unknown.of(kind)));
                if allowed != found {
                    changes.push(Change { service: service.to_owned(), group: group.to_owned(), kind, allowed, found });
                }
            }
        }
        changes
    }

    fn allowed(&self, service: &str, group: &str) -> Allowed {
        self.services.get(service).and_then(|groups| groups.get(group)).cloned().unwrap_or_default()
    }
}
