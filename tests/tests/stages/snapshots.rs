//! Snapshots by name: all of a stage are compared before the test fails, and all that lie there are known.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use project_tests::files;

/// The snapshots of one stage.
pub(crate) struct Snapshots {
    settings: insta::Settings,
    differ: Vec<String>,
}

impl Snapshots {
    /// Snapshots in the folder of that stage.
    pub(crate) fn new(stage: &str) -> Self {
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(format!("../snapshots/{stage}"));
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        Self { settings, differ: Vec::new() }
    }

    /// Compares a text with the snapshot of that name.
    pub(crate) fn compare(&mut self, name: &str, case: &Path, text: &str) {
        let mut settings = self.settings.clone();
        settings.set_input_file(case);
        let compared = || settings.bind(|| insta::assert_snapshot!(name, text));
        if catch_unwind(AssertUnwindSafe(compared)).is_err() {
            self.differ.push(name.to_owned());
        }
    }

    /// Fails when a text was not as its snapshot.
    pub(crate) fn finish(self) {
        assert!(self.differ.is_empty(), "other than their snapshots: {}", self.differ.join(", "));
    }
}

/// All files that lie among the snapshots, those of other tests too.
pub(crate) fn all() -> Vec<String> {
    let folder = files::root().join("tests/tests/snapshots");
    let prefix = format!("{}/", files::inside(&folder));
    let found = files::all_below(&folder);
    found.iter().map(|path| files::inside(path).replace(&prefix, "")).collect()
}
