//! What goes out is a valid description, and comes in again as what it was.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use speclang::check::case;
use speclang::model::{Api, Service};
use speclang::{Sources, load, load_and_check};
use specopenapi::{export, import};

/// The specs of the project.
fn specs() -> Vec<(String, String)> {
    fn below(folder: &Path, base: &Path, files: &mut Vec<(String, String)>) {
        let mut entries: Vec<PathBuf> =
            fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
        entries.sort();
        for path in entries {
            let inside = path.strip_prefix(base).expect("below").to_string_lossy().replace('\\', "/");
            if path.is_dir() {
                below(&path, base, files);
            } else if inside.matches('/').count() > 0 && matches!(inside.rsplit('.').next(), Some("yaml" | "md")) {
                files.push((inside, fs::read_to_string(&path).expect("a text")));
            }
        }
    }
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let mut files = Vec::new();
    below(&base, &base, &mut files);
    files
}

fn service<'a>(api: &'a Api, name: &str) -> &'a Service {
    api.services.iter().find(|service| service.file.service.value == name).expect("the service")
}

/// The model without the places of its parts.
fn said(service: &Service) -> String {
    let text = format!("{service:?}");
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(at) = rest.find("Span { file: ") {
        out.push_str(&rest[..at]);
        let end = rest[at..].find('}').expect("an end") + at + 1;
        rest = &rest[end..];
    }
    out + rest
}

#[test]
fn out_and_in_again_is_the_same() {
    let files = specs();
    // Paths are shown as those of a project are.
    let sources = Sources::below("spec/", files.clone());
    let (api, _) = load(&sources);
    assert!(api.services.len() > 1);
    for own in &api.services {
        let name = own.file.service.as_str();
        let json = export(own, &sources).unwrap_or_else(|error| panic!("{error}"));
        let taken = import(&json, name).unwrap_or_else(|error| panic!("{error}"));
        let others = files.iter().filter(|(path, _)| !path.starts_with(&format!("{name}/"))).cloned();
        let back = taken.files.iter().map(|(path, text)| (format!("{name}/{path}"), text.clone()));
        let (again, found) = load_and_check(&Sources::new(others.chain(back)));
        assert!(found.is_empty(), "{found:#?}");
        assert!(said(service(&again, name)) == said(own), "{name} is another one");
    }
}

#[test]
fn extensions_that_lead_elsewhere_are_refused() {
    let of = |path: &str| {
        format!(
            "{{\"openapi\": \"3.1.0\", \"x-spec\": {{\"format\": 1, \"files\": {{\"{path}\": {{\"service\": \"x\"}}}}}}}}"
        )
    };
    for path in ["../service.yaml", "/etc/x.yaml", ".hidden.yaml", "src/lib.rs"] {
        assert!(import(&of(path), "x").expect_err(path).contains("not a path of a spec"), "{path}");
    }
    assert!(import(&of("service.yaml"), "x").expect_err("half a service").contains("`check` rejects"));
    let empty = "{\"openapi\": \"3.1.0\", \"x-spec\": {\"format\": 1, \"files\": {}}}";
    assert!(import(empty, "x").expect_err("nothing").contains("holds no service"));
    let other = "{\"openapi\": \"3.1.0\", \"x-spec\": {\"format\": 2}}";
    assert!(import(other, "x").expect_err("another format").contains("format that is not known"));
}

/// Python with the validator: that of the environment, which CI installs by its hash, or the one that is there.
fn python(arguments: &[&str]) -> std::io::Result<Output> {
    Command::new(std::env::var_os("OPENAPI_PYTHON").unwrap_or_else(|| "python3".into())).args(arguments).output()
}

#[test]
fn an_independent_validator_accepts_what_goes_out() {
    match python(&["-c", "import openapi_spec_validator"]) {
        Ok(output) if output.status.success() => {}
        _ if std::env::var_os("OPENAPI_PYTHON").is_some() => panic!("OPENAPI_PYTHON has no openapi-spec-validator"),
        _ => {
            println!("NOT CHECKED: python3 with openapi-spec-validator is not installed");
            return;
        }
    }
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    let every_key = case(include_str!("../../xtask/tests/verbs/hostile/every_key.yaml"));
    let invented = case(concat!(
        include_str!("../../tests/cases/invented/service.yaml"),
        include_str!("../../tests/cases/invented/types.yaml"),
        include_str!("../../tests/cases/invented/operations.yaml"),
    ));
    let mut seen = 0;
    for (name, sources) in [("project", Sources::new(specs())), ("every-key", every_key), ("invented", invented)] {
        let (api, _) = load(&sources);
        for own in &api.services {
            let json = export(own, &sources).unwrap_or_else(|error| panic!("{error}"));
            let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}.json", own.file.service.value));
            fs::write(&path, json).expect("a file");
            let path = path.to_string_lossy().into_owned();
            let output =
                python(&[concat!(env!("CARGO_MANIFEST_DIR"), "/tests/valid.py"), &path, root]).expect("python runs");
            assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
            seen += 1;
        }
    }
    assert!(seen > 3, "{seen}");
}
