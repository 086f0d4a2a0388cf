//! The files of a new project: templates, with a few names in them.

use super::origin::Origin;

/// A template and where it goes.
type Template = (&'static str, &'static str);

const TEMPLATES: &[Template] = &[
    ("Cargo.toml", include_str!("../../templates/workspace.toml")),
    ("README.md", include_str!("../../templates/readme.md")),
    ("specwright.yaml", include_str!("../../templates/specwright.yaml")),
    (".gitignore", include_str!("../../templates/gitignore")),
    (".cargo/config.toml", include_str!("../../templates/cargo_config.toml")),
    (".github/workflows/ci.yml", include_str!("../../templates/ci.yml")),
    (".vscode/settings.json", include_str!("../../templates/vscode.json")),
    (".vscode/extensions.json", include_str!("../../templates/vscode_extensions.json")),
    (".vscode/tasks.json", include_str!("../../templates/vscode_tasks.json")),
    ("xtask/Cargo.toml", include_str!("../../templates/xtask.toml")),
    ("xtask/src/main.rs", include_str!("../../templates/xtask.rs")),
    ("mock/Cargo.toml", include_str!("../../templates/mock.toml")),
    ("mock/src/lib.rs", include_str!("../../templates/mock_lib.rs")),
    ("mock/src/main.rs", include_str!("../../templates/mock_main.rs")),
    ("mock/tests/client.rs", include_str!("../../templates/client.rs")),
    ("spec/@name@/service.yaml", include_str!("../../templates/service.yaml")),
    ("spec/@name@/errors/items.yaml", include_str!("../../templates/errors.yaml")),
    ("spec/@name@/operations/items/get_item.yaml", include_str!("../../templates/get_item.yaml")),
];

/// Paths and texts, of a service of this name.
pub(super) fn of(name: &str, origin: &Origin) -> Vec<(String, String)> {
    let ident = name.replace('-', "_");
    let mut names = vec![
        ("@name@", name.to_owned()),
        ("@NAME@", ident.to_uppercase()),
        ("@ident@", ident),
        ("@origin@", origin.told()),
    ];
    let folders = [("@cli@", "cli"), ("@runtime@", "runtime"), ("@mock@", "mock"), ("@specwright@", "specwright")];
    names.extend(folders.map(|(key, folder)| (key, origin.dependency(folder))));
    let filled = |text: &str| names.iter().fold(text.to_owned(), |text, (key, value)| text.replace(key, value));
    TEMPLATES.iter().map(|(path, text)| (filled(path), filled(text))).collect()
}

#[cfg(test)]
mod tests {
    use super::TEMPLATES;

    #[test]
    fn versions_are_those_of_this_workspace() {
        let own = include_str!("../../../Cargo.toml");
        let (_, text) = TEMPLATES.iter().find(|(path, _)| *path == "Cargo.toml").expect("the workspace");
        let stated: Vec<&str> =
            text.lines().filter(|line| line.contains("version = \"") || line.contains("= \"1.")).collect();
        assert!(stated.len() > 3);
        for line in stated {
            assert!(own.lines().any(|own| own == line), "{line}");
        }
    }
}
