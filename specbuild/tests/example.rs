//! `examples/build-script` as somebody's own crate: built by cargo, offline, and called; a mistake in its spec ends the build at its line.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// This checkout, whose versions of other people's crates are at hand.
fn checkout() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate lies in the workspace").to_owned()
}

/// Copies what is committed of a folder.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name");
        if path.is_dir() && name != "target" {
            copy(&path, &to.join(name));
        } else if path.is_file() {
            fs::copy(&path, to.join(name)).expect("a file");
        }
    }
}

/// Cargo in the crate; what it compiles of others is shared with this checkout.
fn cargo(project: &Path, arguments: &[&str]) -> (bool, String) {
    let compiled = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("the folder of cargo's results");
    let mut command = Command::new(env!("CARGO"));
    // What cargo says of this package would run build scripts again that ask for it, as `specwright::cargo` says.
    let is_of_package = |name: &str| ["CARGO_PKG_", "CARGO_MANIFEST_"].iter().any(|of| name.starts_with(of));
    for (name, _) in std::env::vars().filter(|(name, _)| is_of_package(name)) {
        command.env_remove(name);
    }
    command.env("CARGO_TARGET_DIR", compiled.join("tmp/build-script/target")).env("CARGO_BUILD_BUILD_DIR", compiled);
    command.env("CARGO_NET_OFFLINE", "true").args(arguments).current_dir(project).stdin(Stdio::null());
    let Output { status, stdout, stderr } = command.output().expect("cargo runs");
    (status.success(), String::from_utf8_lossy(&stdout).into_owned() + &String::from_utf8_lossy(&stderr))
}

#[test]
fn the_example_is_built_by_its_script_and_calls_the_mock_server() {
    let project = Path::new(env!("CARGO_TARGET_TMPDIR")).join("build-script/project");
    let _ = fs::remove_dir_all(&project);
    copy(&checkout().join("examples/build-script"), &project);
    let manifest = fs::read_to_string(project.join("Cargo.toml")).expect("a manifest");
    let tools = checkout().display().to_string().replace('\\', "/");
    fs::write(project.join("Cargo.toml"), manifest.replace("../..", &tools)).expect("a manifest");
    fs::copy(checkout().join("Cargo.lock"), project.join("Cargo.lock")).expect("a lock file");

    let (done, said) = cargo(&project, &["test"]);
    assert!(done && !said.contains("warning:"), "{said}");
    for test in [
        "the_program_prints_what_the_server_says",
        "requests_are_validated_sent_and_explained",
        "lists_are_read_and_codes_are_typed",
        "features_of_the_runtime_are_those_of_the_client",
    ] {
        assert!(said.contains(&format!("test {test} ... ok")), "{said}");
    }

    let file = project.join("spec/kiosk/operations/items/get_item.yaml");
    let good = fs::read_to_string(&file).expect("a spec");
    fs::write(&file, good.replace("safety: read", "safety: reads")).expect("a spec");
    let (done, said) = cargo(&project, &["build"]);
    assert!(!done && said.contains("--> spec/kiosk/operations/items/get_item.yaml:7:9"), "{said}");
    // The script runs again though it failed, and what it writes is what it was.
    fs::write(&file, good).expect("a spec");
    let (done, said) = cargo(&project, &["build"]);
    assert!(done && !said.contains("warning:"), "{said}");
}
