//! `cargo xtask diff` on a made-up project: revisions, folders, the work tree, forms, and what it refuses.

use std::fs;

use crate::support::{LIST, Project};
use serde_json::Value;

#[test]
fn the_work_tree_is_compared_with_the_last_commit() {
    let project = Project::new("tree");
    assert_eq!(project.diff(&[]), (Some(0), "no changes between HEAD and work tree\n".to_owned(), String::new()));
    project.replace(LIST, "max_length: 9", "max_length: 20");
    let (code, stdout, _) = project.diff(&[]);
    assert_eq!(code, Some(0));
    assert!(stdout.contains("urgent[max-length-raised]"), "{stdout}");
    assert!(stdout.contains("HEAD:spec/base/operations/list.yaml:8:"), "{stdout}");
    assert!(stdout.contains("::: spec/base/operations/list.yaml:8:"), "{stdout}");
}

#[test]
fn two_revisions_are_compared_and_the_work_tree_is_left_out() {
    let project = Project::new("revisions");
    project.replace(LIST, "max_length: 9", "max_length: 20");
    project.commit("second");
    project.replace(LIST, "max_length: 20", "max_length: 2");
    let (code, stdout, _) = project.diff(&["HEAD~1", "HEAD"]);
    assert_eq!(code, Some(0));
    assert!(stdout.starts_with("HEAD~1 → HEAD\n1 change: 1 urgent · 1 loosen\n"), "{stdout}");
    let (_, back, _) = project.diff(&["HEAD", "HEAD~1"]);
    assert!(back.contains("tightens[max-length-lowered]"), "{back}");
}

#[test]
fn a_file_that_moves_is_no_change() {
    let project = Project::new("moved");
    let (from, to) = (project.0.join(LIST), project.0.join("spec/base/operations/deep/things.yaml"));
    fs::create_dir_all(to.parent().expect("a folder")).expect("a folder");
    fs::rename(from, to).expect("a file");
    assert_eq!(project.diff(&[]).1, "no changes between HEAD and work tree\n");
}

#[test]
fn folders_are_compared_with_anything() {
    let project = Project::new("folders");
    let other = project.0.join("other/base/operations");
    fs::create_dir_all(&other).expect("a folder");
    for file in ["service.yaml", "errors.yaml", "operations/list.yaml"] {
        fs::copy(project.0.join("spec/base").join(file), project.0.join("other/base").join(file)).expect("a file");
    }
    assert!(project.diff(&["./other"]).1.starts_with("no changes between "));
    project.replace("other/base/operations/list.yaml", "or null", "");
    let (_, stdout, _) = project.diff(&["./other", "HEAD"]);
    assert!(stdout.contains("presence-learned"), "{stdout}");
    assert!(stdout.contains("./other/base/operations/list.yaml:8"), "{stdout}");
}

#[test]
fn a_service_alone_can_be_asked_for() {
    let project = Project::new("service");
    project.replace(LIST, "max_length: 9", "max_length: 20");
    assert!(project.diff(&["--service", "base"]).1.contains("max-length-raised"));
    let (code, _, stderr) = project.diff(&["--service", "bess"]);
    assert_eq!(code, Some(2));
    assert!(stderr.contains("unknown service `bess`; known services: base"), "{stderr}");
}

#[test]
fn what_is_neither_revision_nor_folder_is_refused() {
    let project = Project::new("nothing");
    for (written, told) in [
        ("no-such-thing", "neither a Git revision nor a folder"),
        ("./no-such-folder", "neither a Git revision nor a folder"),
        ("./.git", "no specs found in folder"),
    ] {
        let (code, stdout, stderr) = project.diff(&[written]);
        assert_eq!((code, stdout.as_str()), (Some(2), ""), "{written}");
        assert!(stderr.contains(told) && stderr.contains(written), "{stderr}");
    }
}

#[test]
fn a_side_that_does_not_load_is_named_with_its_errors() {
    let project = Project::new("broken");
    project.replace(LIST, "max_length: 9", "max_length: nine");
    let (code, stdout, stderr) = project.diff(&[]);
    assert_eq!((code, stdout.as_str()), (Some(1), ""));
    assert!(stderr.contains("nine") && stderr.contains("list.yaml:8"), "{stderr}");
    assert!(stderr.contains("cannot compare work tree"), "{stderr}");
}

#[test]
fn an_older_spec_may_say_what_nobody_reads_any_more() {
    let project = Project::new("older");
    project.replace(LIST, "safety: read", "safety: read\nforgotten: true");
    project.commit("older");
    project.replace(LIST, "\nforgotten: true", "");
    assert_eq!(project.diff(&[]).1, "no changes between HEAD and work tree\n");
}

#[test]
fn each_form_holds_the_change() {
    let project = Project::new("forms");
    project.replace(LIST, "max_length: 9", "max_length: 20");
    let (_, json, _) = project.diff(&["--format", "json"]);
    let report: Value = serde_json::from_str(&json).expect("JSON");
    let change = &report["services"][0]["sections"][0]["changes"][0];
    assert_eq!(change["kind"], "max-length-raised");
    assert_eq!((&change["old"]["text"], &change["new"]["text"]), (&Value::from("9"), &Value::from("20")));
    assert_eq!(change["new"]["line"], 8);
    let (_, markdown, _) = project.diff(&["--format", "markdown"]);
    assert!(markdown.starts_with("## Spec changes: `HEAD` → `work tree`\n"), "{markdown}");
    let (_, github, _) = project.diff(&["--format", "github"]);
    assert!(github.starts_with("::warning file=spec/base/operations/list.yaml,line=8,"), "{github}");
}

#[test]
fn a_fact_that_two_services_share_changes_both() {
    let project = Project::new("shared");
    let abroad = project.0.join("spec/abroad/operations");
    fs::create_dir_all(&abroad).expect("a folder");
    project.write(
        "spec/abroad/service.yaml",
        "service: abroad\nfrom: base\ntitle: Things abroad\ndoc: Things of other countries.\ncrate: things-abroad\nversion: 0.1.0\n\
         endpoints:\n  main: {url: \"https://abroad.example\", doc: The only one., default: true}\n",
    );
    let own = "operation: ListThings\nfrom: base\nsource: abroad\n";
    project.write("spec/abroad/operations/list.yaml", own);
    project.commit("second site");
    project.replace(LIST, "max_length: 9", "max_length: 20");
    let (code, stdout, stderr) = project.diff(&[]);
    assert_eq!(code, Some(0), "{stderr}");
    assert_eq!(stdout.matches("[max-length-raised]").count(), 2, "{stdout}");
    assert_eq!(stdout.matches("::: spec/base/operations/list.yaml:8:").count(), 2, "it stands in one place: {stdout}");
    // What a site says for itself is its own.
    project.write("spec/abroad/operations/list.yaml", &format!("{own}query: {{owner: {{max_length: 9}}}}\n"));
    let (_, stdout, _) = project.diff(&[]);
    assert_eq!(stdout.matches("[max-length-raised]").count(), 1, "{stdout}");
}
