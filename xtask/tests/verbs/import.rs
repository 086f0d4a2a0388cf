//! `cargo xtask import`: a new folder that passes `check`, or nothing at all.

use std::fs;

use crate::support::Project;

const DESCRIPTION: &str = "\
openapi: 3.1.0
info: {title: Shelf, version: '1'}
servers: [{url: 'https://api.shelf.example/v1'}]
paths:
  /books:
    get:
      operationId: listBooks
      parameters: [{name: page, in: query, schema: {type: integer, default: 1}}]
      responses:
        '200': {description: Books., content: {application/json: {schema: {type: array, items: {type: string}}}}}
    head: {responses: {'200': {description: There.}}}
";

fn project(name: &str) -> Project {
    let project = Project::of("", &format!("import-{name}"));
    // The service that all cases begin with.
    fs::remove_dir_all(project.0.join("spec")).expect("a folder");
    fs::create_dir_all(project.0.join("spec")).expect("a folder");
    project.write("shelf.yaml", DESCRIPTION);
    project
}

/// Names in a folder, hidden ones among them.
fn names(project: &Project, folder: &str) -> Vec<String> {
    let entries = fs::read_dir(project.0.join(folder)).expect("a folder");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn what_is_written_passes_check_and_generates() {
    let project = project("whole");
    // What an import that was interrupted has left is in nobody's way.
    fs::create_dir_all(project.0.join("spec/.shelf.part/old")).expect("a folder");
    let (code, told, _) = project.xtask(&["import", "openapi", "shelf.yaml", "--service", "shelf"]);
    assert_eq!(code, Some(0), "{told}");
    assert!(told.contains("1 of 2 operations") && told.contains("      1  method"), "{told}");
    assert_eq!(names(&project, "spec"), ["shelf"]);
    assert!(project.read("spec/shelf/left-out.tsv").contains("method\t#/paths/~1books/head\tHEAD\n"));
    let (code, told, wrong) = project.xtask(&["check"]);
    assert!(code == Some(0) && format!("{told}{wrong}").contains("1 operations"), "{told}{wrong}");
    assert!(project.read("spec/shelf/service.yaml").contains("https://api.shelf.example/v1"));
    assert!(project.read("spec/shelf/operations/books/list_books.yaml").contains("request: GET /books\n"));
    let (code, _, wrong) = project.xtask(&["generate"]);
    assert_eq!(code, Some(0), "{wrong}");
    assert!(project.0.join("generated/shelf-client/src/books/list_books.rs").is_file());
}

#[test]
fn nothing_is_overwritten_and_nothing_is_half_done() {
    let project = project("refused");
    let import = |args: &[&str]| project.xtask(&[&["import", "openapi"], args].concat());
    let refused = |args: &[&str], why: &str| {
        let (code, _, wrong) = import(args);
        assert!(code == Some(2) && wrong.contains(why), "{args:?}: {wrong}");
    };
    fs::create_dir_all(project.0.join("spec/mine")).expect("a folder");
    project.write("empty.yaml", "openapi: 3.0.0\npaths: {}\n");
    project.write("text.yaml", "just a text");
    refused(&["shelf.yaml", "--service", "mine"], "already exists");
    refused(&["shelf.yaml", "--service", "../out"], "not a valid name");
    refused(&["shelf.yaml", "--service", "Con"], "not a valid name");
    refused(&["nowhere.yaml", "--service", "new"], "nowhere.yaml not found");
    refused(&["text.yaml", "--service", "new"], "no key `openapi`");
    refused(&["empty.yaml", "--service", "new"], "no operation that can be taken over");
    assert_eq!(names(&project, "spec"), ["mine"]);
    assert_eq!(names(&project, "spec/mine").len(), 0);
    let (code, _, wrong) = import(&["shelf.yaml", "--service", "new", "--into", "elsewhere"]);
    assert_eq!(code, Some(0), "{wrong}");
    assert_eq!(names(&project, "elsewhere"), ["new"]);
}

#[test]
fn what_is_exported_comes_in_again() {
    let project = Project::new("import-export");
    let (code, description, wrong) = project.xtask(&["export", "base"]);
    assert_eq!(code, Some(0), "{wrong}");
    project.write("base.json", &description);
    let (code, _, wrong) = project.xtask(&["import", "openapi", "base.json", "--service", "base", "--into", "again"]);
    assert_eq!(code, Some(0), "{wrong}");
    fs::remove_dir_all(project.0.join("spec")).expect("a folder");
    fs::rename(project.0.join("again"), project.0.join("spec")).expect("a folder");
    let (code, again, wrong) = project.xtask(&["export", "base"]);
    assert_eq!(code, Some(0), "{wrong}");
    assert_eq!(again, description);
    let (code, _, wrong) = project.xtask(&["export", "nothing"]);
    assert!(code == Some(2) && wrong.contains("unknown service `nothing`"), "{wrong}");
}
