//! Editors and git beside a new project: what its tasks find in the output of `check`, which files have a schema, and a hook.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use regex_lite::Regex;
use serde_json::Value;

fn checkout() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate lies in the workspace").to_owned()
}

fn specwright(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_specwright"));
    command.args(arguments).current_dir(folder).stdin(Stdio::null()).output().expect("the program runs")
}

fn new_project(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("editors").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    let made = specwright(&folder, &["new", "things", "--path", checkout().to_str().expect("a plain name")]);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    folder
}

fn json(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).expect("a text")).expect("JSON")
}

/// Replaces a text in a file by another.
fn edit(file: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(file).expect("a text");
    assert!(text.contains(from), "{from}");
    fs::write(file, text.replacen(from, to, 1)).expect("a file");
}

/// What is found, as an editor lists it: severity, code, message, file, line, column.
type Found = BTreeSet<[String; 6]>;

/// What a problem matcher finds in an output: its patterns match lines that follow each other.
fn matched(matcher: &Value, output: &str) -> Found {
    let patterns: Vec<(Regex, &Value)> = matcher["pattern"]
        .as_array()
        .expect("patterns")
        .iter()
        .map(|pattern| (Regex::new(pattern["regexp"].as_str().expect("a text")).expect("an expression"), pattern))
        .collect();
    let lines: Vec<&str> = output.lines().collect();
    let mut found = Found::new();
    for window in lines.windows(patterns.len()) {
        let mut groups: Vec<(&str, String)> = Vec::new();
        let all = patterns.iter().zip(window).all(|((regex, pattern), line)| {
            let Some(captures) = regex.captures(line) else { return false };
            for name in ["severity", "code", "message", "file", "line", "column"] {
                if let Some(text) =
                    pattern[name].as_u64().and_then(|group| captures.get(usize::try_from(group).expect("small")))
                {
                    groups.push((name, text.as_str().to_owned()));
                }
            }
            true
        });
        let group = |name: &str| groups.iter().find(|(known, _)| *known == name).expect("all groups").1.clone();
        if all {
            found.insert(["severity", "code", "message", "file", "line", "column"].map(group));
        }
    }
    found
}

/// The same from the form for programs.
fn listed(output: &str) -> Found {
    let finding = |line: &str| {
        let finding: Value = serde_json::from_str(line).expect("JSON");
        let place = &finding["labels"][0];
        let values = [
            &finding["severity"],
            &finding["code"],
            &finding["message"],
            &place["file"],
            &place["line"],
            &place["column"],
        ];
        values.map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned))
    };
    output.lines().map(finding).collect()
}

#[test]
fn the_tasks_of_a_new_project_list_every_finding_at_its_place() {
    let project = new_project("tasks");
    let tasks = json(&project.join(".vscode/tasks.json"));
    let tasks = tasks["tasks"].as_array().expect("tasks");
    let verbs: Vec<&str> = tasks.iter().filter_map(|task| task["args"][1].as_str()).collect();
    assert_eq!(verbs, ["check", "generate"]);
    let spec = project.join("spec/things");
    let operation = spec.join("operations/items/get_item.yaml");
    let texts =
        [&operation, &spec.join("service.yaml")].map(|file| (file.clone(), fs::read_to_string(file).expect("a text")));
    let mut told = BTreeSet::new();
    for (file, from, to) in [
        (&operation, "safety: read", "safty: read"),
        (&operation, "type: text, required", "type: txt, required"),
        (&operation, "max_length: 64", "max_length: many"),
        (&operation, "response:\n", "response: [\n"),
        (&operation, "errors: {not_found: 404}", "errors: {not_fond: 404}"),
        (&operation, "doc: Name of the item.}", "doc: \"Name of\\n the \\\"item\\\"\", unit: }"),
        (&texts[1].0, "zone: Z", "zone: 9"),
        (&texts[1].0, "program: things", "program: things\nprogram: others"),
    ] {
        edit(file, from, to);
        let found = listed(&String::from_utf8_lossy(&specwright(&project, &["check", "--format", "json"]).stdout));
        assert!(!found.is_empty(), "{to}");
        for task in tasks {
            let verb = task["args"][1].as_str().expect("a verb");
            let output = specwright(&project, &[verb]);
            let shown = String::from_utf8(output.stderr).expect("UTF-8");
            let matcher = &task["problemMatcher"];
            assert_eq!(matcher["fileLocation"], serde_json::json!(["relative", "${workspaceFolder}"]));
            assert_eq!(matched(matcher, &shown), found, "{to}: {shown}");
        }
        for [_, code, _, place, ..] in found {
            assert!(project.join(&place).is_file(), "{place}");
            told.insert(code);
        }
        for (file, text) in &texts {
            fs::write(file, text).expect("a file");
        }
    }
    assert!(told.len() > 5, "{told:?}");
    assert_eq!(
        matched(&tasks[0]["problemMatcher"], &String::from_utf8_lossy(&specwright(&project, &["check"]).stderr)),
        Found::new()
    );
}

/// The expression that a pattern of paths stands for: `*` within a folder, `**` across folders.
fn glob(pattern: &str) -> Regex {
    let mut text = regex_lite::escape(pattern);
    for (from, to) in [("\\*\\*/", "(?:.*/)?"), ("\\*", "[^/]*")] {
        text = text.replace(from, to);
    }
    Regex::new(&format!("^{text}$")).expect("an expression")
}

fn below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() { found.extend(below(&path)) } else { found.push(path) }
    }
    found
}

#[test]
fn the_settings_of_a_new_project_give_each_spec_file_and_no_other_the_schema() {
    let project = new_project("schema");
    let settings = json(&project.join(".vscode/settings.json"));
    let schemas = settings["yaml.schemas"].as_object().expect("schemas");
    let [(schema, patterns)] = schemas.iter().collect::<Vec<_>>()[..] else { panic!("one schema: {schemas:?}") };
    assert_eq!(fs::read(project.join(schema)).expect("it is there"), specwright(&project, &["schema"]).stdout);
    let patterns: Vec<Regex> =
        patterns.as_array().expect("a list").iter().map(|pattern| glob(pattern.as_str().expect("a text"))).collect();
    let has_schema = |path: &str| patterns.iter().any(|pattern| pattern.is_match(path));
    let mut specs = 0;
    for path in below(&project) {
        let inside = path.strip_prefix(&project).expect("it lies below").to_string_lossy().replace('\\', "/");
        let is_spec = inside.starts_with("spec/") && path.extension().is_some_and(|ending| ending == "yaml");
        assert_eq!(has_schema(&inside), is_spec, "{inside}");
        specs += usize::from(is_spec);
    }
    assert_eq!(specs, 3);
    for other in [
        "spec/things/mock/items.yaml",
        "spec/stalls/service.yaml",
        "spec/things/types/item.yaml",
        "spec/things/types/item.yml",
    ] {
        assert!(has_schema(other), "{other}");
    }
    let readonly = settings["files.readonlyInclude"].as_object().expect("patterns");
    assert!(
        readonly
            .keys()
            .any(|pattern| glob(&pattern.replace("/**", "/**/*")).is_match("generated/things-client/src/lib.rs"))
    );
}

#[test]
fn the_schema_explains_every_key() {
    let schema = json(&checkout().join("spec/schema.json"));
    let named = |one: &Value| {
        let name = one["$ref"].as_str().and_then(|path| path.strip_prefix("#/$defs/"));
        name.is_some_and(|name| schema["$defs"][name]["description"].is_string())
    };
    let explained = |property: &Value| {
        let mut choices = property["anyOf"].as_array().into_iter().flatten().chain([property]);
        choices.any(|one| one["description"].is_string() || named(one))
    };
    let mut keys = 0;
    for (name, definition) in schema["$defs"].as_object().expect("definitions") {
        for (key, property) in definition["properties"].as_object().into_iter().flatten() {
            assert!(explained(property), "{name}.{key}: {property}");
            keys += 1;
        }
    }
    assert!(keys > 200, "{keys}");
}

/// Git in a folder, with the program of this build on its path, as somebody who has installed it.
fn git(folder: &Path, arguments: &[&str]) -> Output {
    let program = Path::new(env!("CARGO_BIN_EXE_specwright")).parent().expect("a folder").to_owned();
    let others = std::env::var_os("PATH").unwrap_or_default();
    let path = std::env::join_paths([program].into_iter().chain(std::env::split_paths(&others))).expect("a path");
    let mut command = Command::new("git");
    command.env("PATH", path).env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1").current_dir(folder);
    command.args(["-c", "user.name=nobody", "-c", "user.email=nobody@example.org"]).args(arguments);
    command.stdin(Stdio::null()).output().expect("git runs")
}

#[cfg(unix)]
#[test]
fn the_hook_of_the_book_lets_only_good_specs_and_their_crates_be_committed() {
    use std::os::unix::fs::PermissionsExt;

    let book = fs::read_to_string(checkout().join("docs/book/README.md")).expect("the book");
    let hook = book.split("```sh\n").nth(1).and_then(|rest| rest.split("```").next()).expect("a hook");
    assert!(hook.starts_with("#!/bin/sh\n"), "{hook}");
    let project = new_project("hook");
    assert!(git(&project, &["init", "--quiet"]).status.success());
    let file = project.join(".git/hooks/pre-commit");
    fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
    fs::write(&file, hook).expect("a file");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).expect("rights");
    let commit = || {
        let output = git(&project, &["commit", "--quiet", "--message", "x"]);
        (output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let add = || assert!(git(&project, &["add", "--all"]).status.success());
    let commits =
        || String::from_utf8_lossy(&git(&project, &["rev-list", "--all", "--count"]).stdout).trim().to_owned();

    let operation = project.join("spec/things/operations/items/get_item.yaml");
    edit(&operation, "safety: read", "safety: reads");
    add();
    let (done, told) = commit();
    assert!(!done && told.contains("--> spec/things/operations/items/get_item.yaml:7:9"), "{told}");
    // What counts is what is staged, and not what lies in the folder.
    edit(&operation, "safety: reads", "safety: read");
    assert!(!commit().0);
    assert_eq!(commits(), "0");
    add();
    let (done, told) = commit();
    assert!(done, "{told}");
    edit(&operation, "max_length: 64", "max_length: 65");
    add();
    let (done, told) = commit();
    assert!(!done && told.contains("files are out of date; run `cargo xtask generate`"), "{told}");
    assert!(specwright(&project, &["generate"]).status.success());
    assert!(!commit().0, "the crates are not staged");
    add();
    let (done, told) = commit();
    assert!(done, "{told}");
    assert_eq!(commits(), "2");
    // Nothing of it is left behind.
    assert!(git(&project, &["status", "--short"]).stdout.is_empty());
}

/// The types that a schema names, at any depth.
fn types<'a>(schema: &'a Value, found: &mut Vec<&'a Value>) {
    match schema {
        Value::Object(members) => {
            // A property may have this name too; a constant is a boolean where its type is.
            found.extend(members.get("type").filter(|ty| !ty.is_object()));
            let skipped = ["enum", "const", "not", "constant"];
            for (_, value) in members.iter().filter(|(key, _)| !skipped.contains(&key.as_str())) {
                types(value, found);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| types(item, found)),
        _ => {}
    }
}

#[test]
fn editors_offer_the_words_of_a_key_and_nothing_that_check_refuses() {
    let schema: Value = serde_json::from_slice(&specwright(&checkout(), &["schema"]).stdout).expect("JSON");
    let safety = &schema["$defs"]["Safety"]["anyOf"][0]["enum"];
    assert_eq!(*safety, serde_json::json!(["read", "write"]));
    let ty = schema["$defs"]["Type"]["anyOf"][1]["pattern"].as_str().expect("a pattern");
    let ty = Regex::new(ty).expect("an expression");
    for (text, is_type) in [("list of text", true), ("text or Thing", true), ("list of txt", false), ("strings", false)]
    {
        assert_eq!(ty.is_match(text), is_type, "{text}");
    }
    // No key has null for a value, and `true` is no suggestion for a text.
    let mut found = Vec::new();
    types(&schema["$defs"], &mut found);
    let named = |name: &str| found.iter().filter(|ty| ty.to_string().contains(name)).count();
    assert!(named("object") > 50 && named("null") == 0, "{}", named("null"));
    assert!(found.iter().all(|ty| !(ty.is_array() && ty.to_string().contains("boolean"))));
}
