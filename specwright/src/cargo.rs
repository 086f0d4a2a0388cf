//! Cargo, started as a person starts it.

use std::process::Command;

/// Cargo: the one that started this program, if one did, else the one that the system finds.
#[must_use]
pub fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    without_package(&mut command);
    command
}

/// Takes from a command what `cargo run` and `cargo test` say of the package whose program they start.
///
/// A build script may ask to be run again when such a variable changes, as that of `ring` does. If another cargo inherits it, `ring` and
/// everything that stands on it is compiled again, and once more when cargo is started from a shell.
pub fn without_package(command: &mut Command) {
    let is_of_package = |name: &str| ["CARGO_PKG_", "CARGO_MANIFEST_"].iter().any(|of| name.starts_with(of));
    for (name, _) in std::env::vars_os() {
        if name.to_str().is_some_and(is_of_package) {
            command.env_remove(name);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::ffi::OsStr;

    use super::cargo;

    #[test]
    fn nothing_is_said_of_the_package_of_this_program() {
        let command = cargo();
        let said = |name: &str| command.get_envs().find(|(known, _)| *known == OsStr::new(name));
        for name in ["CARGO_PKG_NAME", "CARGO_PKG_VERSION_MAJOR", "CARGO_MANIFEST_DIR"] {
            assert!(std::env::var_os(name).is_some(), "cargo sets {name} for tests");
            assert_eq!(said(name), Some((OsStr::new(name), None)));
        }
        assert_eq!(said("CARGO"), None);
    }
}
