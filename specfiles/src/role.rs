//! What a file is in a spec, by its path alone, so that a revision of git and a folder come to the same set.

/// What a path below the folder of all specs stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A part of a spec: YAML, that of the mock server among it, or Markdown below the folder `guide` of a service.
    Spec,
    /// It, or a folder above it, has a name that begins with a dot.
    Hidden,
    /// Anything else: notes, the schema, what an editor keeps beside a file.
    Other,
}

/// The role of a path with `/` between its parts.
#[must_use]
pub fn role(path: &str) -> Role {
    let (folders, file) = path.rsplit_once('/').unwrap_or(("", path));
    let ending = file.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    let in_guide = path.split('/').nth(1) == Some("guide") && folders.contains('/');
    let is_spec = ending == "yaml" || ending == "yml" || (ending == "md" && in_guide);
    match is_spec {
        true if path.split('/').any(|part| part.starts_with('.')) => Role::Hidden,
        true => Role::Spec,
        false => Role::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::{Role, role};

    #[test]
    fn yaml_is_a_spec_however_its_ending_is_written() {
        for path in ["base/service.yaml", "base/a.yml", "base/operations/LIST.YAML", "base/a.Yml", "a.yaml"] {
            assert_eq!(role(path), Role::Spec, "{path}");
        }
    }

    #[test]
    fn what_a_mock_server_reads_is_a_part_of_the_spec() {
        assert_eq!(role("base/mock/orders.yaml"), Role::Spec);
        assert_eq!(role("base/mock/README.md"), Role::Other);
    }

    #[test]
    fn pages_lie_in_the_guide_of_a_service() {
        assert_eq!(role("base/guide/01-start.md"), Role::Spec);
        assert_eq!(role("base/guide/01-start.MD"), Role::Spec);
        for path in ["base/README.md", "guide/a.md", "base/operations/guide/a.md", "README.md"] {
            assert_eq!(role(path), Role::Other, "{path}");
        }
    }

    #[test]
    fn what_editors_keep_is_passed_over() {
        for path in
            ["base/list.yaml~", "base/.list.yaml.swp", "base/#list.yaml#", "base/list.yaml.orig", "base/.DS_Store"]
        {
            assert_eq!(role(path), Role::Other, "{path}");
        }
        for path in ["base/.#list.yaml", "base/.list.yaml", ".base/list.yaml", "base/.old/list.yaml"] {
            assert_eq!(role(path), Role::Hidden, "{path}");
        }
    }
}
