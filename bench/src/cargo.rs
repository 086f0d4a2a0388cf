//! Cargo, started as a person starts it in a shell.

use std::process::Command;

/// Cargo without what the cargo that built and started this program says of that program.
///
/// The build script of `ring` runs again when such a variable changes: what is measured would begin with compiling half of its
/// dependencies. Where and how this program was built is nothing to others either.
#[must_use]
pub fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    let is_of_package = |name: &str| ["CARGO_PKG_", "CARGO_MANIFEST_"].iter().any(|of| name.starts_with(of));
    for (name, _) in std::env::vars_os() {
        if name.to_str().is_some_and(is_of_package) {
            command.env_remove(name);
        }
    }
    command.env_remove("CARGO_TARGET_DIR").env_remove("RUSTFLAGS");
    command
}
