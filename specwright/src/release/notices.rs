//! `THIRD-PARTY.txt`: the licence of every package in the program, with the texts that its authors ship.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use super::materials::Material;
use super::{folder, sbom};
use crate::Failure;

/// Names that a file with a licence or a notice begins with.
const NAMES: [&str; 5] = ["license", "licence", "copying", "notice", "unlicense"];

pub(super) fn text(program: &str, materials: &[Material]) -> Result<String, Failure> {
    let mut parts = Vec::new();
    for material in materials.iter().filter(|material| material.package.source.is_some()) {
        let mut texts = Vec::new();
        for path in files(material) {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            texts.push((name, String::from_utf8_lossy(&folder::bytes(&path)?).into_owned()));
        }
        parts.push((material, texts));
    }
    Ok(joined(program, &parts))
}

/// Files of licences beside the manifest, and the one that it names.
fn files(material: &Material) -> Vec<PathBuf> {
    let folder = material.package.manifest_path.parent().unwrap_or(Path::new(""));
    let mut files = folder::beside(folder);
    files.retain(|path| is_license(path));
    files.extend(material.package.license_file.as_ref().map(|file| folder.join(file)));
    files.sort();
    files.dedup();
    files
}

fn is_license(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    NAMES.iter().any(|begin| name.starts_with(begin)) && path.extension().is_none_or(|ending| ending != "rs")
}

fn joined(program: &str, parts: &[(&Material, Vec<(String, String)>)]) -> String {
    let mut text = format!("{program} contains the following packages. Each is licensed by its authors as stated.\n");
    for (material, texts) in parts {
        let package = &material.package;
        let license = sbom::license(package).unwrap_or_else(|| "see the text".to_owned());
        let _ = write!(text, "\n{}\n\n{} {}\nLicence: {license}\n", "=".repeat(80), package.name, package.version);
        if let Some(repository) = &package.repository {
            let _ = writeln!(text, "Source: {repository}");
        }
        if texts.is_empty() {
            text += "The package contains no text of its licence.\n";
        }
        for (name, content) in texts {
            let _ = write!(text, "\n--- {name}\n\n{}\n", content.trim_end());
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::release::plan::tests::package;

    #[test]
    fn a_package_is_named_with_its_licence_and_its_texts() {
        let material = Material { package: package("base", &[], false), checksum: None, uses: BTreeSet::new() };
        let texts = vec![("LICENSE-MIT".to_owned(), "Permission is granted.\n".to_owned())];
        let text = joined("things", &[(&material, texts), (&material, Vec::new())]);
        assert!(
            text.contains("\nbase 1.0.0\nLicence: MIT OR Apache-2.0\n\n--- LICENSE-MIT\n\nPermission is granted.\n")
        );
        assert!(text.ends_with("The package contains no text of its licence.\n"), "{text}");
    }

    #[test]
    fn files_of_licences_are_told_by_their_names() {
        for (path, expected) in [
            ("/a/LICENSE-MIT", true),
            ("/a/COPYING", true),
            ("/a/NOTICE.txt", true),
            ("/a/license.rs", false),
            ("/a/README.md", false),
        ] {
            assert_eq!(is_license(Path::new(path)), expected, "{path}");
        }
    }
}
