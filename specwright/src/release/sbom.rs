//! The bill of materials of a program in `CycloneDX` 1.5: its components, their licences and checksums, and who uses whom.
//!
//! `cargo-cyclonedx` describes a package with the features of the whole workspace, and writes the time and a random number; this is
//! the same each time, and holds what is in the program alone.

use serde_json::{Value, json};

use super::materials::Material;
use super::package::Package;
use super::plan::Plan;

/// The document; `materials` has the package of the program as well.
pub(super) fn document(plan: &Plan, materials: &[Material]) -> Value {
    let is_program = |material: &&Material| material.package.name == plan.program_package;
    let program = materials.iter().find(is_program);
    let components: Vec<Value> = materials.iter().filter(|one| !is_program(one)).map(component).collect();
    let dependencies: Vec<Value> = materials.iter().map(dependencies).collect();
    let mut application = program.map_or_else(|| json!({"name": plan.program, "version": plan.version}), component);
    application["type"] = json!("application");
    json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": application},
        "components": components,
        "dependencies": dependencies,
    })
}

fn component(material: &Material) -> Value {
    let package = &material.package;
    let mut component = json!({
        "type": "library",
        "bom-ref": reference(&package.name, &package.version),
        "name": package.name,
        "version": package.version,
        "purl": reference(&package.name, &package.version),
    });
    if let Some(expression) = license(package) {
        component["licenses"] = json!([{"expression": expression}]);
    }
    if let Some(checksum) = &material.checksum {
        component["hashes"] = json!([{"alg": "SHA-256", "content": checksum}]);
    }
    if let Some(repository) = &package.repository {
        component["externalReferences"] = json!([{"type": "vcs", "url": repository}]);
    }
    component
}

/// The licence as SPDX writes it; older packages have a slash for `OR`.
pub(super) fn license(package: &Package) -> Option<String> {
    package.license.as_ref().map(|text| text.split('/').map(str::trim).collect::<Vec<_>>().join(" OR "))
}

fn dependencies(material: &Material) -> Value {
    let uses: Vec<String> = material.uses.iter().map(|(name, version)| reference(name, version)).collect();
    json!({"ref": reference(&material.package.name, &material.package.version), "dependsOn": uses})
}

/// A package URL, which names a package of crates.io; it is the id inside the document as well.
fn reference(name: &str, version: &str) -> String {
    format!("pkg:cargo/{name}@{}", version.replace('+', "%2B"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::release::plan::tests::package;

    fn material(name: &str, uses: &[&str]) -> Material {
        let mut package = package(name, &[], false);
        package.license = Some("MIT/Apache-2.0".to_owned());
        Material {
            package,
            checksum: Some("ab".repeat(32)),
            uses: uses.iter().map(|name| ((*name).to_owned(), "1.0.0".to_owned())).collect(),
        }
    }

    /// What the schema of `CycloneDX` 1.5 requires of a document, of a component and of a reference.
    fn faults(document: &Value) -> Vec<String> {
        let mut faults = Vec::new();
        let text = |value: &Value, key: &str| value[key].as_str().unwrap_or_default().to_owned();
        if text(document, "bomFormat") != "CycloneDX" || text(document, "specVersion") != "1.5" {
            faults.push("bomFormat, specVersion".to_owned());
        }
        if document["version"].as_u64().is_none_or(|version| version < 1) {
            faults.push("version".to_owned());
        }
        let list = |key: &str| document[key].as_array().cloned().unwrap_or_default();
        let mut known = BTreeSet::new();
        for component in list("components").iter().chain([&document["metadata"]["component"]]) {
            let name = text(component, "name");
            if name.is_empty() || !["application", "library"].contains(&text(component, "type").as_str()) {
                faults.push(format!("name, type of {component}"));
            }
            if !known.insert(text(component, "bom-ref")) {
                faults.push(format!("bom-ref of {name} occurs twice"));
            }
            for hash in component["hashes"].as_array().into_iter().flatten() {
                let content = text(hash, "content");
                if text(hash, "alg") != "SHA-256"
                    || content.len() != 64
                    || !content.bytes().all(|b| b.is_ascii_hexdigit())
                {
                    faults.push(format!("hash of {name}"));
                }
            }
            // One expression, or a list of licences, and never both.
            for license in component["licenses"].as_array().into_iter().flatten() {
                if text(license, "expression").is_empty() || license.as_object().is_none_or(|keys| keys.len() != 1) {
                    faults.push(format!("licence of {name}"));
                }
            }
        }
        for edge in list("dependencies") {
            let uses = edge["dependsOn"].as_array().cloned().unwrap_or_default();
            let uses = uses.iter().map(|used| used.as_str().unwrap_or_default().to_owned());
            for reference in uses.chain([text(&edge, "ref")]) {
                if !known.contains(&reference) {
                    faults.push(format!("unknown reference {reference}"));
                }
            }
        }
        faults
    }

    fn plan() -> Plan {
        Plan {
            service: "things".to_owned(),
            client: "things".to_owned(),
            version: "1.0.0".to_owned(),
            program_package: "things-cli".to_owned(),
            program_folder: "generated/things-cli".into(),
            program: "things".to_owned(),
            target_folder: "target".into(),
            archive: "things-1.0.0".to_owned(),
            packages: Vec::new(),
            unversioned: BTreeSet::new(),
        }
    }

    #[test]
    fn a_document_has_what_the_schema_requires() {
        let materials = [material("base", &[]), material("things-cli", &["base"])];
        let document = document(&plan(), &materials);
        assert_eq!(faults(&document), Vec::<String>::new());
        assert_eq!(document["metadata"]["component"]["type"], "application");
        assert_eq!(document["components"].as_array().map(Vec::len), Some(1));
        assert_eq!(document["components"][0]["licenses"][0]["expression"], "MIT OR Apache-2.0");
        assert_eq!(document["components"][0]["purl"], "pkg:cargo/base@1.0.0");
    }

    #[test]
    fn the_test_finds_what_it_looks_for() {
        let stray = [material("things-cli", &["gone"])];
        assert_eq!(faults(&document(&plan(), &stray)), ["unknown reference pkg:cargo/gone@1.0.0"]);
        let mut nameless = material("things-cli", &[]);
        nameless.package.name.clear();
        nameless.checksum = Some("short".to_owned());
        assert!(!faults(&document(&plan(), &[nameless])).is_empty());
    }
}
