//! What a spec, a revision, an approval or a file's name holds is shown on a terminal and in a log of CI, and does nothing there.

use std::fs;

use crate::support::{LIST, Project};

/// Moves the cursor, sets the title, clears the screen in one byte, turns the direction, writes over the line.
const ESCAPES: &str = "\u{1b}[2J\u{1b}]0;t\u{7}\u{9b}2J\u{202e}\u{200b}\u{2028}\r";

/// Lines that runners of CI obey.
const COMMANDS: &str = "::error file=x::y\n  ::stop-commands::z\n##[error]w\n##vso[task.complete]v\n";

const VERBS: &[&[&str]] = &[
    &["check"],
    &["check", "--format", "json"],
    &["diff"],
    &["diff", "--format", "json"],
    &["diff", "--format", "markdown"],
    &["diff", "--fail-on", "any"],
    &["coverage", "--all"],
    &["coverage", "--format", "json"],
    &["coverage", "--service", "x\u{1b}[2J\n::error::y"],
    &["show", "model", "ListThings"],
    &["show", "ir", "ListThings"],
    &["show", "rust", "ListThings"],
    &["show", "rust", "x\u{1b}[2J\n::error::y"],
    &["generate", "--check"],
    &["release-check"],
    &["release-check", "--since", "x\u{1b}[2J\n::error::y"],
    &["diff", "x\u{1b}[2J\n::error::y"],
];

/// What a verb has printed that does something, if anything.
fn live(text: &str) -> Option<String> {
    let hidden = text.chars().find(|c| !matches!(c, '\n' | '\t') && speclang::text::hidden::kind(*c).is_some());
    let command = text.lines().find(|line| {
        let line = line.trim_start();
        line.strip_prefix("::").is_some_and(|rest| rest.contains("::"))
            || line.contains("##[")
            || line.contains("##vso[")
    });
    hidden.map(|character| format!("{character:?}")).or_else(|| command.map(str::to_owned))
}

fn told(project: &Project) -> String {
    let mut all = String::new();
    for verb in VERBS {
        let (_, stdout, stderr) = project.xtask(verb);
        for text in [&stdout, &stderr] {
            assert_eq!(live(text), None, "{verb:?}\n{text}");
        }
        all.extend([stdout, stderr]);
    }
    all
}

/// A page of the guide, and what was generated from an older one.
fn guide(project: &Project, text: &str) {
    for (folder, text) in
        [("spec/base/guide", format!("# First\n{text}")), ("generated/things/guide", format!("# Old\n{text}"))]
    {
        fs::create_dir_all(project.0.join(folder)).expect("a folder");
        project.write(&format!("{folder}/01-first.md"), &text);
    }
    project.write("generated/rustfmt.toml", "max_width = 120\n");
}

#[test]
fn texts_that_checks_let_pass_are_shown_and_no_more() {
    let project = Project::new("shown");
    let notes = COMMANDS.lines().flat_map(|line| ["  ", line, "\n"]).collect::<String>();
    project.replace(LIST, "group: things", &format!("notes: |\n  Commands.\n\n  ```\n{notes}  ```\ngroup: things"));
    project.replace(LIST, "doc: Owner of the things.", "doc: \"Says `::error::x` and `##[error]` and ::y::.\"");
    guide(&project, &format!("```text\n{COMMANDS}```\n"));
    let all = told(&project);
    assert!(all.contains("u{3a}:error file=x::y") && all.contains("#\\u{23}[error]w"), "{all}");
}

#[test]
fn what_checks_refuse_is_shown_and_no_more() {
    let project = Project::new("refused");
    project.replace(LIST, "doc: Owner of the things.", "doc: \"Owner \\u001b[2J \\u202e.\"");
    project.replace(LIST, "summary: Lists things.", "summary: \"Lists\\n::error::x\\n##[error]y.\"");
    project.write("spec/base/a\n::error::\u{1b}[2J.yaml", "nothing: [\u{9b}2J\n::error::x\n");
    project.write(
        "approvals.yaml",
        "approved:\n  \"1\u{1b}[2J\": {kind: \"a\\u001b[2J\", path: b, reason: \"c\\n::error::d\"}\n",
    );
    guide(&project, ESCAPES);
    let all = told(&project);
    assert!(all.contains("hidden-character") && all.contains("one-line"), "{all}");
}
