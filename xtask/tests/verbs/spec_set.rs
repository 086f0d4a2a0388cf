//! Which files make a spec: every verb reads the same set, and one bad file costs its own finding and hides no other.

use std::fs;

use crate::support::{LIST, Project};
use serde_json::Value;

/// A second operation, whose text is in order but for what a test does to it.
const SHOW: &str = "\
operation: ShowThing
summary: Shows a thing.
request: GET /things/{id}
group: things
source: things
safety: read
path:
  id: {type: text, required: true, max_length: 9, doc: Id of the thing.}
errors: {T.1: 400}
";

/// Code, severity and file of all findings.
fn findings(project: &Project) -> Vec<(String, String, String)> {
    let (_, stdout, stderr) = project.xtask(&["check", "--format", "json"]);
    assert_eq!(stderr.lines().filter(|line| line.starts_with("error")).count(), 0, "{stderr}");
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let one = |line: &str| {
        let value: Value = serde_json::from_str(line).expect("JSON");
        (text(&value["code"]), text(&value["severity"]), text(&value["labels"][0]["file"]))
    };
    stdout.lines().map(one).collect()
}

fn finding(code: &str, file: &str) -> (String, String, String) {
    (code.to_owned(), "error".to_owned(), file.to_owned())
}

#[test]
fn endings_and_marks_do_not_hide_an_operation() {
    for (name, text) in [
        ("SHOW.YAML", SHOW.to_owned()),
        ("show.Yml", SHOW.to_owned()),
        ("show.yaml", format!("\u{feff}{SHOW}")),
        ("show.yaml", SHOW.replace('\n', "\r\n")),
    ] {
        let project = Project::new("endings");
        project.write(&format!("spec/base/operations/{name}"), &text);
        let (code, stdout, stderr) = project.xtask(&["show", "model", "ShowThing"]);
        assert!(code == Some(0) && stdout.contains("Shows a thing."), "{name}: {stderr}");
        let (_, stdout, _) = project.diff(&[]);
        assert!(stdout.contains("operation-added"), "{name}: {stdout}");
        project.commit("second");
        assert!(project.diff(&[]).1.starts_with("no changes between "), "{name}");
        assert!(project.diff(&["HEAD~1", "HEAD"]).1.contains("operation-added"), "{name}");
    }
}

#[test]
fn a_file_that_says_nothing_is_refused() {
    for text in ["", "# operation: ShowThing\n"] {
        let project = Project::new("says-nothing");
        project.write("spec/base/operations/show.yaml", text);
        assert_eq!(findings(&project), [finding("unknown-file", "spec/base/operations/show.yaml")]);
    }
}

#[test]
fn a_folder_without_specs_is_no_folder_in_order() {
    let project = Project::new("no-specs");
    fs::rename(project.0.join("spec"), project.0.join("specs")).expect("a folder");
    fs::create_dir(project.0.join("generated")).expect("a folder");
    project.write("generated/kept.rs", "// kept\n");
    for verb in ["check", "generate"] {
        let (code, _, stderr) = project.xtask(&[verb]);
        assert!(code == Some(2) && stderr.contains("no spec files found below"), "{stderr}");
    }
    assert_eq!(project.read("generated/kept.rs"), "// kept\n");
}

#[test]
fn bytes_that_are_no_text_are_one_finding() {
    let project = Project::new("no-text");
    let latin = b"operation: ShowThing\nsummary: Caf\xe9.\n".to_vec();
    let wide: Vec<u8> = [0xff, 0xfe].into_iter().chain(SHOW.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    for (name, bytes) in [("latin.yaml", latin), ("wide.yaml", wide), ("nul.yaml", format!("{SHOW}\0").into_bytes())] {
        fs::write(project.0.join("spec/base/operations").join(name), bytes).expect("a file");
    }
    project.replace(LIST, "max_length: 9", "max_length: nine");
    let place = |name: &str| format!("spec/base/operations/{name}");
    let wanted = [
        finding("unreadable-file", &place("latin.yaml")),
        finding("wrong-type", &place("list.yaml")),
        finding("hidden-character", &place("nul.yaml")),
        finding("unreadable-file", &place("wide.yaml")),
    ];
    assert_eq!(findings(&project), wanted);
    let (_, _, stderr) = project.xtask(&["check"]);
    assert!(stderr.contains("spec/base/operations/latin.yaml:2:13") && stderr.contains("save it as UTF-8"), "{stderr}");
    assert!(stderr.contains("UTF-16"), "{stderr}");
}

#[test]
fn a_file_without_end_is_not_read_to_it() {
    let project = Project::new("large");
    let file = fs::File::create(project.0.join("spec/base/operations/large.yaml")).expect("a file");
    file.set_len(1 << 40).expect("a size");
    assert_eq!(findings(&project), [finding("unreadable-file", "spec/base/operations/large.yaml")]);
    // A revision is bounded in the same way.
    file.set_len((1 << 20) + 1).expect("a size");
    project.commit("large");
    fs::remove_file(project.0.join("spec/base/operations/large.yaml")).expect("a file");
    let (code, _, stderr) = project.diff(&[]);
    assert!(code == Some(1) && stderr.contains("larger than 1 MiB"), "{stderr}");
}

#[test]
fn folders_have_a_deepest_one_on_disk_and_in_git() {
    let project = Project::new("deep");
    let folder = format!("spec/base/{}", "a/".repeat(20));
    fs::create_dir_all(project.0.join(&folder)).expect("folders");
    project.write(&format!("{folder}show.yaml"), SHOW);
    let found = findings(&project);
    assert!(found.len() == 1 && found[0].0 == "unreadable-file", "{found:?}");
    project.commit("deep");
    let (code, _, stderr) = project.diff(&["HEAD", "HEAD~1"]);
    assert!(code == Some(1) && stderr.contains("folders deep"), "{stderr}");
}

#[test]
fn a_repository_within_the_repository_is_not_read() {
    let project = Project::new("submodule");
    let inner = project.0.join("spec/inner");
    fs::create_dir_all(inner.join(".git")).expect("a folder");
    fs::write(inner.join("show.yaml"), SHOW).expect("a file");
    assert_eq!(findings(&project), [finding("unreadable-file", "spec/inner")]);
    let id = "1".repeat(40);
    project.git(&["update-index", "--add", "--cacheinfo", &format!("160000,{id},spec/inner")]);
    project.git(&["commit", "--quiet", "--message", "inner"]);
    let (code, _, stderr) = project.diff(&["HEAD", "HEAD~1"]);
    assert!(code == Some(1) && stderr.contains("spec/inner") && stderr.contains("repository"), "{stderr}");
}

#[test]
fn a_revision_is_no_option_and_git_looks_nowhere_else() {
    let project = Project::new("options");
    for word in ["--upload-pack=touch x", "-h", "--output=x", "a\nb", "HEAD\n"] {
        let (code, stdout, stderr) = project.diff(&["--", word]);
        assert_eq!((code, stdout.as_str()), (Some(2), ""), "{word}: {stderr}");
    }
    project.replace(LIST, "max_length: 9", "max_length: 20");
    let other = Project::new("options-other");
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("--project").arg(&project.0).arg("diff").current_dir(&project.0);
    command.env("GIT_DIR", other.0.join(".git")).env("GIT_INDEX_FILE", "nothing").env("GIT_WORK_TREE", &other.0);
    fs::remove_dir_all(other.0.join(".git")).expect("a folder");
    let output = command.output().expect("xtask runs");
    assert!(String::from_utf8_lossy(&output.stdout).contains("max-length-raised"), "{output:?}");
}

#[cfg(unix)]
mod links {
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    fn operations(project: &Project) -> std::path::PathBuf {
        project.0.join("spec/base/operations")
    }

    #[test]
    fn an_editors_lock_is_a_warning_and_hides_nothing() {
        let project = Project::new("lock");
        symlink("me@nowhere.1234:5678", operations(&project).join(".#list.yaml")).expect("a link");
        for name in ["list.yaml~", ".list.yaml.swp", "#list.yaml#", "list.yaml.orig"] {
            project.write(&format!("spec/base/operations/{name}"), "operation: [");
        }
        let lock = ("unreadable-file".to_owned(), "warning".to_owned(), "spec/base/operations/.#list.yaml".to_owned());
        assert_eq!(findings(&project), std::slice::from_ref(&lock));
        assert_eq!(project.xtask(&["check"]).0, Some(0));
        project.replace(LIST, "max_length: 9", "max_length: nine");
        assert_eq!(findings(&project), [lock, finding("wrong-type", LIST)]);
    }

    #[test]
    fn a_link_is_one_finding_on_disk_and_in_git() {
        let project = Project::new("link");
        fs::write(project.0.join("secret.yaml"), "secret: xyzzy\n").expect("a file");
        symlink("../../../secret.yaml", operations(&project).join("linked.yaml")).expect("a link");
        project.replace(LIST, "max_length: 9", "max_length: nine");
        let wanted = [finding("unreadable-file", "spec/base/operations/linked.yaml"), finding("wrong-type", LIST)];
        assert_eq!(findings(&project), wanted);
        project.commit("link");
        for sides in [&["HEAD", "HEAD~1"], &[".", "HEAD~1"], &["./spec", "HEAD~1"]] {
            let (code, stdout, stderr) = project.diff(sides);
            assert_eq!(code, Some(1), "{stderr}");
            let findings = stderr.lines().filter(|line| line.starts_with("error[")).count();
            assert!(findings == 2 && stderr.contains("linked.yaml"), "{stderr}");
            assert!(!stderr.contains("xyzzy") && !stdout.contains("xyzzy"), "{stderr}");
        }
    }

    #[test]
    fn folders_that_are_links_are_not_entered() {
        let project = Project::new("link-folder");
        symlink("..", project.0.join("spec/base/a")).expect("a link");
        symlink("../..", project.0.join("spec/base/b")).expect("a link");
        symlink("/", project.0.join("spec/base/c.d")).expect("a link");
        let wanted = ["a", "b", "c.d"].map(|name| finding("unreadable-file", &format!("spec/base/{name}")));
        assert_eq!(findings(&project), wanted);
        project.commit("links");
        let (_, _, stderr) = project.diff(&["HEAD", "HEAD~1"]);
        assert_eq!(stderr.lines().filter(|line| line.starts_with("error[")).count(), 3, "{stderr}");
    }

    #[test]
    fn the_folder_of_all_specs_is_no_link_either() {
        let project = Project::new("link-root");
        fs::rename(project.0.join("spec"), project.0.join("real")).expect("a folder");
        symlink("real", project.0.join("spec")).expect("a link");
        let found = findings(&project);
        assert_eq!(found, [finding("unreadable-file", "spec/")]);
        project.commit("link");
        let (code, _, stderr) = project.diff(&["HEAD", "HEAD~1"]);
        assert!(code == Some(1) && stderr.contains("symbolic link"), "{stderr}");
    }

    #[test]
    fn pipes_devices_and_strange_names_are_findings() {
        let project = Project::new("special");
        let pipe = operations(&project).join("pipe.yaml");
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().expect("mkfifo runs").success());
        symlink("/dev/zero", operations(&project).join("zero.yaml")).expect("a link");
        let strange = std::ffi::OsStr::from_bytes(b"caf\xe9.yaml");
        fs::write(operations(&project).join(strange), SHOW).expect("a file");
        fs::write(operations(&project).join("new\nline.yaml"), SHOW).expect("a file");
        let place = |name: &str| finding("unreadable-file", &format!("spec/base/operations/{name}"));
        assert_eq!(
            findings(&project),
            [place("caf\\xe9.yaml"), place("new\\nline.yaml"), place("pipe.yaml"), place("zero.yaml")]
        );
        project.commit("strange");
        let (_, _, stderr) = project.diff(&["HEAD", "HEAD~1"]);
        // Git keeps no pipes.
        assert_eq!(stderr.lines().filter(|line| line.starts_with("error[")).count(), 3, "{stderr}");
        assert!(stderr.contains("new\\nline.yaml") && stderr.contains("caf\\xe9.yaml"), "{stderr}");
    }

    #[test]
    fn a_file_that_may_be_run_is_a_file() {
        let project = Project::new("run");
        fs::set_permissions(project.0.join(LIST), fs::Permissions::from_mode(0o755)).expect("permissions");
        project.commit("run");
        assert_eq!(project.diff(&["HEAD~1", "HEAD"]).1, "no changes between HEAD~1 and HEAD\n");
    }
}
