//! Tags of releases: `<crate>-v<version>`.

use semver::Version;

use crate::diff::git;
use crate::{Failure, Project};

/// The tag of the largest version that leads to the present commit.
pub(super) fn last(project: &Project, crate_name: &str) -> Result<Option<(String, Version)>, Failure> {
    let head = format!("{crate_name}-v");
    let tags = git::tags(project.root(), &format!("{head}*"))?;
    let versions = tags.into_iter().filter_map(|tag| {
        let version: Version = tag.strip_prefix(&head)?.parse().ok()?;
        Some((tag, version))
    });
    Ok(versions.max_by(|(_, left), (_, right)| left.cmp_precedence(right)))
}
