//! A project with a neighbour that nobody may touch, and verbs that run in it: bounded in time and memory, with nothing live in what they print.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::support::Project;

/// What stands in the neighbour's file, and may stand nowhere else.
pub(crate) const CANARY: &str = "canary-3f1c9a";

/// A verb that runs longer than this hangs. No verb is measured: one that works takes a moment.
const LONGEST: Duration = Duration::from_mins(5);

/// Address space of a verb and of what it starts, in KiB, and the size of a file, in blocks of 512 bytes.
const LIMITS: &str = "ulimit -v 4194304; ulimit -f 131072; exec \"$0\" \"$@\"";

/// A file or folder as it was: its size, its times, its text.
type State = (u64, i64, i64, u32, Vec<u8>);

pub(crate) struct Sandbox {
    pub(crate) project: Project,
    pub(crate) canary: PathBuf,
    outside: BTreeMap<PathBuf, State>,
}

impl Sandbox {
    /// The spec in a repository of its own, released once, and a neighbour.
    pub(crate) fn new(spec: &str, name: &str) -> Self {
        let home = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile").join(name);
        let _ = fs::remove_dir_all(&home);
        let project = Project::of(spec, &format!("hostile/{name}/project"));
        let canary = home.join("canary");
        fs::create_dir_all(canary.join("folder")).expect("a folder");
        // Something that a verb would read, or run, or delete, if it came here.
        fs::write(canary.join("id"), CANARY).expect("a file");
        fs::write(canary.join("folder/id.yaml"), format!("operation: {CANARY}\n")).expect("a file");
        fs::write(canary.join("folder/lib.rs"), format!("// {CANARY}\n")).expect("a file");
        let here = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the project");
        fs::create_dir_all(project.0.join("generated")).expect("a folder");
        fs::copy(here.join("generated/rustfmt.toml"), project.0.join("generated/rustfmt.toml")).expect("a style");
        project.write(".gitignore", "target/\n");
        project.git(&["init", "--quiet", "--initial-branch=main"]);
        project.commit("first");
        project.git(&["tag", "things-v0.1.0"]);
        let outside = states(&home, &project.0);
        Self { project, canary, outside }
    }

    /// The same with the pages of the tools, which no text of a spec stands on, as another one has them already.
    pub(crate) fn with_pages_of(other: &Self, spec: &str, name: &str) -> Self {
        let new = Self::new(spec, name);
        for folder in ["spec", "docs", "target/generate"] {
            let (from, to) = (other.project.0.join(folder), new.project.0.join(folder));
            fs::create_dir_all(&to).expect("a folder");
            let paths = fs::read_dir(from).expect("a folder").map(|entry| entry.expect("an entry").path());
            for path in paths.filter(|path| path.is_file()) {
                fs::copy(&path, to.join(path.file_name().expect("a name"))).expect("a file");
            }
        }
        new
    }

    /// Writes files below `spec/`.
    pub(crate) fn write(&self, files: &[(String, String)]) {
        for (path, text) in files {
            self.project.write(&format!("spec/{path}"), text);
        }
    }

    /// Exit code, standard output and standard error of a verb, which did no more than it may.
    pub(crate) fn run(&self, verb: &[&str]) -> (i32, String, String) {
        let home = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile-output");
        fs::create_dir_all(&home).expect("a folder");
        let number = std::thread::current().id();
        let files = ["out", "err"].map(|name| home.join(format!("{number:?}-{name}")));
        let [stdout, stderr] = [&files[0], &files[1]].map(|path| Stdio::from(File::create(path).expect("a file")));
        let mut command = Command::new("sh");
        command.args(["-c", LIMITS, env!("CARGO_BIN_EXE_xtask"), "--project"]).arg(&self.project.0).args(verb);
        command.current_dir(&self.project.0).env("CARGO", "echo").stdin(Stdio::null());
        let mut child = command.stdout(stdout).stderr(stderr).spawn().expect("xtask runs");
        let begin = Instant::now();
        let status = loop {
            if let Some(status) = child.try_wait().expect("xtask runs") {
                break status;
            }
            if begin.elapsed() > LONGEST {
                let _ = child.kill();
                panic!("{verb:?} does not end in {}", self.project.0.display());
            }
            std::thread::sleep(Duration::from_millis(5));
        };
        let [stdout, stderr] = files.map(|path| fs::read(path).expect("a file"));
        let [stdout, stderr] = [stdout, stderr].map(|text| String::from_utf8(text).expect("UTF-8 is printed"));
        let said = format!("{verb:?} in {}: {status}\n{stdout}\n{stderr}", self.project.0.display());
        let code = status.code().filter(|code| (0..=2).contains(code));
        for (text, annotations) in [(&stdout, verb.contains(&"github")), (&stderr, false)] {
            assert_eq!(live(text, annotations), None, "{said}");
            assert!(!text.contains(CANARY), "{said}");
        }
        if verb.contains(&"json") {
            let documents = serde_json::Deserializer::from_str(&stdout).into_iter::<serde_json::Value>();
            documents.for_each(|document| drop(document.unwrap_or_else(|error| panic!("{error}: {said}"))));
        }
        (code.unwrap_or_else(|| panic!("{said}")), stdout, stderr)
    }

    /// Nothing has changed outside, nothing was made that a text asks for, and nothing from outside was taken in.
    pub(crate) fn untouched(&self) {
        let home = self.project.0.parent().expect("a folder around it");
        assert_eq!(states(home, &self.project.0), self.outside, "{}", home.display());
        for (path, (.., text)) in states(&self.project.0, &self.project.0.join(".git")) {
            assert!(!path.to_string_lossy().contains("pwned"), "{} was made", path.display());
            assert!(!String::from_utf8_lossy(&text).contains(CANARY), "{}", path.display());
        }
    }
}

/// Everything below a folder but for one, without following links.
fn states(folder: &Path, but: &Path) -> BTreeMap<PathBuf, State> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path == but {
            continue;
        }
        let about = fs::symlink_metadata(&path).expect("an entry");
        let text = if about.is_file() && about.len() < 1 << 22 { fs::read(&path).expect("a file") } else { Vec::new() };
        let size = if about.is_file() { about.len() } else { 0 };
        found.insert(path.clone(), (size, about.mtime(), about.mtime_nsec(), about.mode(), text));
        if about.is_dir() {
            found.extend(states(&path, but));
        }
    }
    found
}

/// What does something on a terminal or in a log of CI, if anything. Annotations are commands of our own, one a line.
fn live(text: &str, annotations: bool) -> Option<String> {
    let hidden = text.chars().find(|c| !matches!(c, '\n' | '\t') && speclang::text::hidden::kind(*c).is_some());
    let ours = |line: &str| {
        let levels = ["::error file=", "::warning file=", "::notice file="];
        annotations
            && levels.iter().any(|level| line.starts_with(level))
            && !line.contains("##[")
            && !line.contains("##vso[")
    };
    let is_command = |line: &&str| {
        let line = line.trim_start();
        line.strip_prefix("::").is_some_and(|rest| rest.contains("::"))
            || line.contains("##[")
            || line.contains("##vso[")
    };
    let command = text.lines().filter(|line| !ours(line)).find(is_command);
    hidden.map(|character| format!("{character:?}")).or_else(|| command.map(str::to_owned))
}
