//! Hostile files: links, pipes, devices, names, sizes and depths, in every place that a verb reads or writes.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::PathBuf;
use std::process::Command;

use crate::hostile::field::EVERY_KEY;
use crate::hostile::sandbox::Sandbox;
use crate::hostile::verbs::{DIFFS, FEW, READING, WRITING};

/// A place in the project, free and with the folders before it.
fn place(sandbox: &Sandbox, path: &str) -> PathBuf {
    let place = sandbox.project.0.join(path);
    fs::create_dir_all(place.parent().expect("a folder")).expect("a folder");
    let _ = fs::remove_file(&place);
    let _ = fs::remove_dir_all(&place);
    place
}

/// Runs a verb for each set of files; whatever is refused, nothing else happens. How many verbs refuse.
fn through(sandbox: &Sandbox) -> usize {
    let refused = FEW.iter().filter(|verb| sandbox.run(verb).0 != 0).count();
    sandbox.untouched();
    refused
}

#[test]
fn links_lead_nowhere() {
    // `generate` and `docs` write these places, the others read them.
    for (path, to, inside) in [
        ("spec/base/operations/link.yaml", "canary/id", false),
        ("spec/base/types/mode.yaml", "canary/folder/id.yaml", false),
        ("spec/base/more", "canary/folder", false),
        ("spec/other", "canary", false),
        ("spec/base/again", "spec", true),
        ("spec/base/guide/02-more.md", "canary/id", false),
        ("spec/base/CHANGELOG.md", "canary/id", false),
        ("spec/schema.json", "canary/id", false),
        ("spec/debt.json", "canary/id", false),
        ("approvals.yaml", "canary/folder/id.yaml", false),
        ("generated/rustfmt.toml", "canary/id", false),
        ("generated/evil", "canary/folder", false),
        ("generated/things", "canary/folder", false),
        ("generated/things/src", "canary/folder", false),
        ("generated/things/README.md", "canary/id", false),
        ("docs", "canary/folder", false),
        ("docs/checks.md", "canary/id", false),
        ("target", "canary/folder", false),
        ("target/reference", "canary/folder", false),
        ("Cargo.toml", "canary/id", false),
    ] {
        let sandbox = Sandbox::new(EVERY_KEY, "link");
        let folder =
            if inside { sandbox.project.0.clone() } else { sandbox.canary.parent().expect("a folder").to_owned() };
        symlink(folder.join(to), place(&sandbox, path)).expect("a link");
        let refused = through(&sandbox);
        assert!(refused > 0 || path == "Cargo.toml", "{path}");
    }
}

#[test]
fn pipes_and_devices_are_not_read() {
    for path in [
        "spec/base/operations/pipe.yaml",
        "approvals.yaml",
        "spec/debt.json",
        "spec/base/CHANGELOG.md",
        "generated/pipe",
    ] {
        let sandbox = Sandbox::new(EVERY_KEY, "special");
        let pipe = place(&sandbox, path);
        assert!(Command::new("mkfifo").arg(&pipe).status().expect("mkfifo runs").success());
        symlink("/dev/zero", place(&sandbox, "spec/base/operations/zero.yaml")).expect("a link");
        assert!(through(&sandbox) > 0, "{path}");
    }
}

#[test]
fn names_are_shown_and_no_more() {
    let sandbox = Sandbox::new(EVERY_KEY, "names");
    for name in [
        "-rf.yaml",
        "--output=pwned.yaml",
        "$(touch pwned-by-name).yaml",
        "`touch pwned-by-name`.yaml",
        "a\n::error file=a::evil.yaml",
        "##[error]evil.yaml",
        "\u{1b}[2J.yaml",
        "\u{202e}lmay.yaml",
        "<script>alert(1)<.yaml",
        "a,line=1::evil.yaml",
        "| a | [evil](javascript:alert(1)).yaml",
    ] {
        let operation = "operation: Evil\nsummary: [evil]\n";
        fs::write(sandbox.project.0.join("spec/base/operations").join(name), operation).expect("a file");
    }
    let verbs = || READING.iter().chain(DIFFS).chain(WRITING);
    assert!(verbs().filter(|verb| sandbox.run(verb).0 != 0).count() > 10);
    sandbox.project.commit("names");
    for verb in DIFFS {
        sandbox.run(&[verb, &["HEAD", "HEAD~1"][..]].concat());
    }
}

#[test]
fn sizes_and_depths_have_an_end() {
    let mode = "type: Mode\ndoc: Mode.\n";
    let deep = |open: &str| format!("{mode}{}", open.repeat(20_000));
    let large = "x".repeat(900_000);
    let alias = |n| format!("a{n}: &a{n} [*a{0}, *a{0}, *a{0}]", n - 1);
    let aliases = (1..40).map(alias).collect::<Vec<_>>().join("\n");
    let notes = |text: &str| format!("operation: Deep\nsummary: Deep.\nnotes: |\n  {text}\nrequest: GET /deep\n");
    let pattern = |text: &str| format!("type: Mode\ndoc: Mode.\nscalar: text\npattern: '{text}'\n");
    let corpus: Vec<(&str, String)> = vec![
        ("spec/base/types/deep.yaml", deep("- ")),
        ("spec/base/types/deep.yaml", deep("[")),
        ("spec/base/types/deep.yaml", deep("{a: ")),
        ("spec/base/types/deep.yaml", deep("? ")),
        (
            "spec/base/types/deep.yaml",
            format!("type: Deep\ndoc: Deep.\nfields: {{a: {{type: {}text, doc: A.}}}}\n", "list of ".repeat(60_000)),
        ),
        ("spec/base/types/deep.yaml", format!("a0: &a0 [x]\n{aliases}")),
        ("spec/base/types/deep.yaml", format!("type: {large}\n")),
        ("spec/base/types/deep.yaml", (0..60_000).map(|n| format!("k{n}: 1")).collect::<Vec<_>>().join("\n")),
        ("spec/base/types/deep.yaml", "---\n".repeat(200_000)),
        ("spec/base/types/mode.yaml", pattern(&"(".repeat(20_000))),
        ("spec/base/types/mode.yaml", pattern(&format!("{}a{}", "(".repeat(5_000), ")".repeat(5_000)))),
        ("spec/base/types/mode.yaml", pattern("((((a{1000}){1000}){1000}){1000})")),
        ("spec/base/operations/deep.yaml", notes(&"> ".repeat(20_000))),
        ("spec/base/operations/deep.yaml", notes(&"- ".repeat(20_000))),
        ("spec/base/operations/deep.yaml", notes(&"*_[".repeat(20_000))),
        ("spec/base/operations/deep.yaml", notes(&"` `` ".repeat(20_000))),
        ("spec/base/operations/deep.yaml", notes(&"<".repeat(60_000))),
        ("spec/base/guide/01-first.md", format!("# A\n\n{}", "> ".repeat(20_000))),
        ("spec/base/guide/01-first.md", format!("# A\n\n{}", "[".repeat(60_000))),
        ("spec/debt.json", "[".repeat(100_000)),
        ("spec/debt.json", format!("{{\"about\": {}", "{\"a\":".repeat(100_000))),
        ("approvals.yaml", format!("approved: {}", "[".repeat(20_000))),
        ("approvals.yaml", format!("approved: {}", "- ".repeat(20_000))),
        ("spec/base/CHANGELOG.md", format!("# Changelog\n\n{}", "## [Unreleased]\n".repeat(50_000))),
    ];
    for (path, text) in corpus {
        let sandbox = Sandbox::new(EVERY_KEY, "sizes");
        sandbox.project.write(path, &text);
        for verb in FEW {
            sandbox.run(verb);
        }
        sandbox.untouched();
    }
    let sandbox = Sandbox::new(EVERY_KEY, "endless");
    for path in ["spec/base/operations/endless.yaml", "approvals.yaml", "spec/debt.json", "spec/base/CHANGELOG.md"] {
        fs::File::create(place(&sandbox, path)).expect("a file").set_len(1 << 40).expect("a size");
    }
    assert!(through(&sandbox) > 0);
}

/// Runs `check` as somebody whom permissions bind; `None` where this is root and no program is there to become somebody else.
fn checked_unprivileged(sandbox: &Sandbox) -> Option<(i32, String)> {
    let probe = sandbox.project.0.join("spec/base/types/mode.yaml");
    if fs::read(&probe).is_err() {
        let (code, _, stderr) = sandbox.run(&["check"]);
        return Some((code, stderr));
    }
    // The program lies where others may not look, so that it goes along, to a place where everybody may.
    let home = std::env::temp_dir().join(format!("xtask-unprivileged-{}", std::process::id()));
    let program = home.join("xtask");
    fs::create_dir_all(&home).expect("a folder");
    fs::set_permissions(&home, fs::Permissions::from_mode(0o755)).expect("permissions");
    fs::copy(env!("CARGO_BIN_EXE_xtask"), &program).expect("a program");
    let copied = Command::new("cp").args(["-a", "--"]).arg(sandbox.project.0.join("spec")).arg(&home).status();
    assert!(copied.expect("cp runs").success());
    let ran = Command::new("setpriv")
        .args(["--reuid=65534", "--regid=65534", "--clear-groups", "--"])
        .arg(&program)
        .arg("--project")
        .arg(&home)
        .arg("check")
        .current_dir(&home)
        .output();
    fs::remove_dir_all(&home).expect("it goes");
    match ran {
        Ok(ran) => Some((ran.status.code().unwrap_or(-1), String::from_utf8_lossy(&ran.stderr).into_owned())),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        Err(error) => panic!("setpriv: {error}"),
    }
}

#[test]
fn a_file_that_may_not_be_read_is_a_finding() {
    let sandbox = Sandbox::new(EVERY_KEY, "permissions");
    let file = sandbox.project.0.join("spec/base/types/mode.yaml");
    let of_file = |code: i32, stderr: &str| {
        assert_eq!(code, 1, "{stderr}");
        assert!(stderr.contains("error[unreadable-file]") && stderr.contains("spec/base/types/mode.yaml"), "{stderr}");
    };
    fs::set_permissions(&file, fs::Permissions::from_mode(0o000)).expect("permissions");
    match checked_unprivileged(&sandbox) {
        Some((code, stderr)) => of_file(code, &stderr),
        None => println!("NOT CHECKED: permissions bind nobody who is root, and there is no setpriv here"),
    }
    fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).expect("permissions");
    // Faults that everybody meets: a folder in place of the file, and a file in place of its folder.
    fs::remove_file(&file).expect("a file");
    fs::create_dir(&file).expect("a folder");
    fs::write(file.join("inner.yaml"), [0xff, 0xfe, 0x00]).expect("a file");
    let (code, _, stderr) = sandbox.run(&["check"]);
    of_file(code, &stderr);
    assert!(through(&sandbox) > 0);
    let generated = sandbox.project.0.join("generated/things");
    let _ = fs::remove_dir_all(&generated);
    fs::remove_dir_all(&file).expect("a folder");
    sandbox.project.git(&["checkout", "--quiet", "--force", "--", "spec"]);
    fs::write(&generated, "a file\n").expect("a file");
    let (code, _, stderr) = sandbox.run(&["generate"]);
    assert!(code == 1 && stderr.contains("expected a folder, found a file"), "{stderr}");
    sandbox.untouched();
}
