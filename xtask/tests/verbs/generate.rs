//! `cargo xtask generate` on a copy of the project: what it writes, compares, reports and leaves alone.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A project of its own for one test.
struct Project(PathBuf);

impl Project {
    fn new(name: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&root);
        let here = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the project");
        copy(&here.join("spec"), &root.join("spec"));
        fs::create_dir_all(root.join("generated")).expect("a folder");
        fs::copy(here.join("generated/rustfmt.toml"), root.join("generated/rustfmt.toml")).expect("a style");
        Self(root)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    fn xtask(&self, args: &[&str]) -> (bool, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        let Output { status, stdout, stderr } =
            command.args(args).env("XTASK_ROOT", &self.0).output().expect("xtask runs");
        (status.success(), [stdout, stderr].map(|text| String::from_utf8_lossy(&text).into_owned()).concat())
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let target = to.join(path.file_name().expect("a name"));
        if path.is_dir() { copy(&path, &target) } else { _ = fs::copy(&path, &target).expect("a file") }
    }
}

const CLIENT: &str = "generated/huaweicloud-bss/src/client.rs";

#[test]
fn a_second_run_touches_nothing() {
    let project = Project::new("second-run");
    assert!(project.xtask(&["generate"]).0);
    let before = fs::metadata(project.path(CLIENT)).and_then(|data| data.modified()).expect("a time");
    let (done, told) = project.xtask(&["generate"]);
    assert!(done && told.starts_with("0 of "), "{told}");
    assert_eq!(before, fs::metadata(project.path(CLIENT)).and_then(|data| data.modified()).expect("a time"));
    assert!(project.xtask(&["generate", "--check"]).0);
}

#[test]
fn check_shows_the_difference_names_the_remedy_and_writes_nothing() {
    let project = Project::new("difference");
    assert!(project.xtask(&["generate"]).0);
    let edited = fs::read_to_string(project.path(CLIENT)).expect("a file").replace("pub fn builder", "pub fn bilder");
    fs::write(project.path(CLIENT), &edited).expect("a file");
    fs::remove_file(project.path("spec/schema.json")).expect("a file");
    let (done, told) = project.xtask(&["generate", "--check"]);
    assert!(!done);
    assert!(
        told.contains("-    pub fn bilder() -> ClientBuilder<Self> {\n+    pub fn builder() -> ClientBuilder<Self> {"),
        "{told}"
    );
    assert!(told.contains("spec/schema.json: missing"), "{told}");
    assert!(told.contains("2 files are not as generated; run `cargo xtask generate`"), "{told}");
    assert_eq!(edited, fs::read_to_string(project.path(CLIENT)).expect("a file"));
}

#[test]
fn a_leftover_file_is_reported_and_then_removed() {
    let project = Project::new("leftover");
    assert!(project.xtask(&["generate"]).0);
    let leftover = "generated/huaweicloud-bss/src/orders/old_operation.rs";
    fs::write(project.path(leftover), "// old\n").expect("a file");
    let (done, told) = project.xtask(&["generate", "--check"]);
    assert!(!done && told.contains(&format!("{leftover}: left over")), "{told}");
    let (done, told) = project.xtask(&["generate"]);
    assert!(done && told.contains(&format!("removed {leftover}")), "{told}");
    assert!(!project.path(leftover).exists());
}

#[test]
fn a_spec_with_errors_changes_nothing_and_tells_all_of_them() {
    let project = Project::new("errors");
    assert!(project.xtask(&["generate"]).0);
    let spec = project.path("spec/bss/operations/orders/pay_orders.yaml");
    let text = fs::read_to_string(&spec).expect("a file");
    fs::write(
        &spec,
        text.replace("max_items: 3", "max_itms: 3")
            .replace("coupons-if-used: coupon_infos", "coupons-if-used: coupon_info"),
    )
    .expect("a file");
    fs::remove_file(project.path(CLIENT)).expect("a file");
    let (done, told) = project.xtask(&["generate"]);
    assert!(!done);
    assert!(told.contains("error[unknown-key]") && told.contains("did you mean `max_items`?"), "{told}");
    assert!(told.contains("error[rule-unknown-parameter]") && told.contains("did you mean `coupon_infos`?"), "{told}");
    assert!(told.contains("--> spec/bss/operations/orders/pay_orders.yaml:"), "{told}");
    assert!(!project.path(CLIENT).exists());
}

#[test]
fn only_takes_a_service_that_exists() {
    let project = Project::new("only");
    let (done, told) = project.xtask(&["generate", "--only", "bs"]);
    assert!(!done && told.contains("no service is called `bs`; there are: bss"), "{told}");
    assert!(project.xtask(&["generate", "--only", "bss"]).0);
    assert!(project.path(CLIENT).exists());
}
