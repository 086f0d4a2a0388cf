//! A project of its own for one test, in a repository of its own.
pub(crate) mod sdk;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use speclang::check::case;

const SPEC: &str = "\
# file: errors.yaml
errors:
  T.1: {status: 400, meaning: A parameter is wrong., retry: after correction}
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  owner: {type: text, max_length: 9, doc: Owner of the things., presence: filter if given or null}
errors: {T.1: 400}
";
pub(crate) const LIST: &str = "spec/base/operations/list.yaml";

/// A project of its own for one test.
pub(crate) struct Project(pub(crate) PathBuf);

impl Project {
    /// A project of that spec.
    pub(crate) fn of(spec: &str, name: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&root);
        for (_, path, text) in case(spec).iter() {
            let file = root.join("spec").join(path);
            fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
            fs::write(file, text).expect("a file");
        }
        Self(root)
    }

    /// A small project with a first commit.
    pub(crate) fn new(name: &str) -> Self {
        let project = Self::of(SPEC, &format!("diff-{name}"));
        project.git(&["init", "--quiet", "--initial-branch=main"]);
        project.commit("first");
        project
    }

    pub(crate) fn commit(&self, message: &str) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", message]);
    }

    /// Runs git as nobody in particular, whatever the machine is set up for.
    pub(crate) fn git(&self, args: &[&str]) {
        let mut command = Command::new("git");
        command.current_dir(&self.0).env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1");
        command.args(["-c", "user.name=nobody", "-c", "user.email=nobody@example.org"]).args(args);
        assert!(command.status().expect("git runs").success(), "git {args:?}");
    }

    /// Exit code, standard output and standard error of `cargo xtask diff`.
    pub(crate) fn diff(&self, args: &[&str]) -> (Option<i32>, String, String) {
        self.xtask(&[&["diff"], args].concat())
    }

    /// The same of any verb.
    pub(crate) fn xtask(&self, args: &[&str]) -> (Option<i32>, String, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        let command = command.arg("--project").arg(&self.0).args(args).current_dir(&self.0);
        let Output { status, stdout, stderr } = command.output().expect("xtask runs");
        let [stdout, stderr] = [stdout, stderr].map(|text| String::from_utf8_lossy(&text).into_owned());
        (status.code(), stdout, stderr)
    }

    pub(crate) fn read(&self, file: &str) -> String {
        fs::read_to_string(self.0.join(file)).expect("a file")
    }

    pub(crate) fn write(&self, file: &str, text: &str) {
        fs::write(self.0.join(file), text).expect("a file");
    }

    pub(crate) fn replace(&self, file: &str, from: &str, to: &str) {
        let text = self.read(file);
        assert!(text.contains(from), "{text}");
        self.write(file, &text.replace(from, to));
    }
}
