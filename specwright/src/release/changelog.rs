//! What changed, for people: the section of a version in the changelogs, and the text of the tag.

use super::plan::Plan;
use crate::{Failure, Project};

/// The sections of the version: that of the project, and that of the spec.
pub(super) fn section(plan: &Plan, project: &Project) -> Result<Option<String>, Failure> {
    let mut sections = Vec::new();
    for file in ["CHANGELOG.md".to_owned(), format!("spec/{}/CHANGELOG.md", plan.service)] {
        let text = project.read(&project.root().join(file))?.unwrap_or_default();
        sections.extend(of_version(&text, &plan.version).map(str::to_owned));
    }
    Ok((!sections.is_empty()).then(|| sections.join("\n\n")))
}

/// The lines below the heading of a version, which may have a date behind it.
fn of_version<'a>(text: &'a str, version: &str) -> Option<&'a str> {
    let is_heading =
        |line: &str| line.strip_prefix("## ").and_then(|rest| rest.split_whitespace().next()) == Some(version);
    let mut at = 0;
    let mut lines = text.split_inclusive('\n').map(|line| {
        let begin = at;
        at += line.len();
        (begin, line)
    });
    let (begin, heading) = lines.find(|(_, line)| is_heading(line.trim_end()))?;
    let end = lines.find(|(_, line)| line.starts_with("## ")).map_or(text.len(), |(begin, _)| begin);
    let section = text[begin + heading.len()..end].trim();
    (!section.is_empty()).then_some(section)
}

/// The text of the tag: what is released, what changed, and the checksums of the files.
pub(super) fn tag_text(plan: &Plan, section: Option<&str>, sums: &str) -> String {
    let packages: Vec<String> = plan.packages.iter().map(|(name, version)| format!("{name} {version}")).collect();
    let section = section.unwrap_or("(no changelog section)");
    // A line that begins with `#` is a comment to git.
    let section: Vec<&str> = section
        .lines()
        .filter(|line| !line.starts_with("<!--"))
        .map(|line| line.trim_start_matches('#').trim_end())
        .collect();
    format!(
        "{} {}\n\n{}\n\nPackages: {}\n\nSHA-256:\n\n{sums}",
        plan.client,
        plan.version,
        section.join("\n").trim(),
        packages.join(", ")
    )
}

#[cfg(test)]
mod tests {
    use super::of_version;

    #[test]
    fn the_section_of_a_version_ends_at_the_next_one() {
        let text = "# Changelog\n\n## Unreleased\n\n- Later.\n\n## 0.2.0 (2026-12-01)\n\n- Two.\n\n### More\n\n- Three.\n\n## 0.1.0\n\n- One.\n";
        assert_eq!(of_version(text, "0.2.0"), Some("- Two.\n\n### More\n\n- Three."));
        assert_eq!(of_version(text, "0.1.0"), Some("- One."));
        assert_eq!(of_version(text, "0.2"), None);
        assert_eq!(of_version("## 0.1.0\n\n", "0.1.0"), None, "an empty section says nothing");
    }
}
