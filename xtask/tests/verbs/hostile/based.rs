//! Services that are based on others: the name of a base is a name of the spec, and never a path, a file or a link.

use std::fs;
use std::os::unix::fs::symlink;

use crate::hostile::field::EVERY_KEY;
use crate::hostile::sandbox::Sandbox;
use crate::hostile::verbs::FEW;
use crate::hostile::words::WORDS;

/// The file of a service that is based on another one.
fn based(name: &str, on: &str) -> String {
    format!(
        "service: {name}\nfrom: {on}\ntitle: More\ndoc: More things.\ncrate: {name}-things\nversion: 0.1.0\nprogram: {name}\nendpoints:\n  \
         main: {{url: \"https://more.example\", doc: It., default: true}}\n"
    )
}

fn quoted(text: &str) -> String {
    speclang::text::hidden::json(&serde_json::to_string(text).expect("JSON")).into_owned()
}

/// Every verb that reads the spec refuses it, and says which file.
fn refused(sandbox: &Sandbox, place: &str) {
    for verb in FEW {
        let (code, stdout, stderr) = sandbox.run(verb);
        // A diff and a proposal of a release look at what can be read.
        let may = matches!(verb, ["diff" | "release-check", ..]);
        assert!(may || (code != 0 && (stdout.contains(place) || stderr.contains(place))), "{verb:?}: {stdout}{stderr}");
    }
    sandbox.untouched();
}

#[test]
fn a_base_is_named_and_no_path_leads_to_one() {
    let sandbox = Sandbox::new(EVERY_KEY, "based");
    let paths = ["../../canary/folder", "../base", "base/../base", "/etc", "more", "", "base ", "--help"];
    for on in paths.into_iter().chain(WORDS.iter().map(|(_, text)| *text)) {
        let files = [("more/service.yaml".to_owned(), based("more", &quoted(on)))];
        fs::create_dir_all(sandbox.project.0.join("spec/more/operations")).expect("a folder");
        let _ = fs::remove_file(sandbox.project.0.join("spec/more/operations/list.yaml"));
        sandbox.write(&files);
        let (code, _, stderr) = sandbox.run(&["check"]);
        assert!(code != 0 && stderr.contains("spec/more/service.yaml"), "{on:?}: {stderr}");
        // One file of a service that is based on a sound one.
        let operation = format!("operation: ListThings\nfrom: {}\nsource: things/list\n", quoted(on));
        let files = [
            ("more/service.yaml".to_owned(), based("more", "base")),
            ("more/operations/list.yaml".to_owned(), operation),
        ];
        sandbox.write(&files);
        let (code, _, stderr) = sandbox.run(&["check"]);
        assert!(code != 0 && stderr.contains("spec/more/operations/list.yaml"), "{on:?}: {stderr}");
    }
    refused(&sandbox, "spec/more/operations/list.yaml");
}

#[test]
fn a_circle_and_a_chain_of_bases_end() {
    for (first, second) in [("more", "most"), ("most", "more")] {
        let sandbox = Sandbox::new(EVERY_KEY, "based-circle");
        for (name, on) in [("more", second), ("most", first)] {
            fs::create_dir_all(sandbox.project.0.join("spec").join(name)).expect("a folder");
            sandbox.write(&[(format!("{name}/service.yaml"), based(name, on))]);
        }
        refused(&sandbox, "unknown-base");
    }
    let sandbox = Sandbox::new(EVERY_KEY, "based-chain");
    for (name, on) in [("more", "base"), ("most", "more")] {
        fs::create_dir_all(sandbox.project.0.join("spec").join(name)).expect("a folder");
        sandbox.write(&[(format!("{name}/service.yaml"), based(name, on))]);
    }
    refused(&sandbox, "unknown-base");
}

#[test]
fn a_base_that_is_a_link_is_none() {
    for (link, to) in [("spec/linked", "canary/folder"), ("spec/more/operations", "canary/folder")] {
        let sandbox = Sandbox::new(EVERY_KEY, "based-link");
        fs::create_dir_all(sandbox.project.0.join("spec/more")).expect("a folder");
        let on = if link == "spec/linked" { "linked" } else { "base" };
        sandbox.write(&[("more/service.yaml".to_owned(), based("more", on))]);
        let home = sandbox.canary.parent().expect("a folder").to_owned();
        symlink(home.join(to), sandbox.project.0.join(link)).expect("a link");
        refused(&sandbox, link);
    }
}
