//! The program over the specs of a folder: it needs nothing else, and knows no first service.

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::running::{self, Running};

const PROGRAM: &str = env!("CARGO_BIN_EXE_mock-server");

/// Operations of a service that has bindings to a behaviour, which nobody programmed here.
const PARTS: &str = "\
# file: errors.yaml
errors:
  T.1: {status: 400, meaning: Wrong., retry: after correction}
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  limit: {type: integer, range: 1..=9, doc: Rows., presence: default 5}
response:
  things: {type: list of text, doc: Things.}
errors: {T.1: 400}
# file: operations/make.yaml
operation: MakeThing
summary: Makes a thing.
request: POST /things
group: things
source: things
safety: write
body:
  name: {type: text, required: true, max_length: 9, doc: Name.}
response:
  id: {type: text, doc: Id.}
errors: {T.1: 400}
# file: mock/things.yaml
mock: things
writes:
  MakeThing: {behaviour: make}
";

/// A folder of specs with these services, which are alike but for their names.
fn folder(name: &str, services: &[&str]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("engine-{name}"));
    let _ = fs::remove_dir_all(&folder);
    for service in services {
        for (_, path, text) in speclang::check::case(PARTS).iter() {
            let (_, inside) = path.split_once('/').expect("it lies in the folder of the service");
            let file = folder.join(service).join(inside);
            fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
            let named = text.replace("service: base", &format!("service: {service}"));
            fs::write(file, named.replace("crate: things", &format!("crate: {service}"))).expect("a file");
        }
    }
    folder
}

#[tokio::test]
async fn a_folder_of_one_service_is_served_with_nothing_else() {
    let spec = folder("one", &["base"]);
    let server = Running::start(PROGRAM, &["--spec", spec.to_str().expect("a plain name")]);
    let listed = server.call("GET /things", "").await;
    assert_eq!((listed.status, listed.body.as_str()), (200, r#"{"things":["example"]}"#));
    assert_eq!(listed.headers("content-type"), ["application/json"]);
    assert_eq!(server.call("GET /things?limit=10", "").await.status, 400);
    // Its behaviour is not programmed here: the request is judged, and answered with a sample.
    let made = server.call("POST /things", r#"{"name":"a"}"#).await;
    assert_eq!((made.status, made.body.as_str()), (200, r#"{"id":"example"}"#));
    assert_eq!(server.call("POST /things", "{}").await.status, 400);
    #[cfg(unix)]
    assert_eq!(server.end("TERM"), (Some(0), String::new()));
}

#[tokio::test]
async fn of_several_services_each_is_served_by_its_name_and_none_without() {
    let spec = folder("several", &["aardvark", "base", "zebra"]);
    let spec = spec.to_str().expect("a plain name");
    for name in ["aardvark", "base", "zebra"] {
        for arguments in [&["--spec", spec, "--service", name][..], &[name, "--spec", spec]] {
            let server = Running::start(PROGRAM, arguments);
            assert_eq!(server.call("GET /things", "").await.status, 200, "{arguments:?}");
        }
    }
    for (arguments, told) in [
        (&["--spec", spec][..], "several services; choose one of: aardvark, base, zebra"),
        (&["--spec", spec, "beta"], "unknown service `beta`; known services: aardvark, base, zebra"),
        (&["--spec", "no/such/folder"], "--spec: no folder no/such/folder"),
        (&[], "no spec: pass its folder with --spec"),
    ] {
        let (code, why) = running::refused(PROGRAM, arguments);
        assert!(code == Some(1) && why.contains(told), "{arguments:?}: {code:?} {why}");
    }
}

#[test]
fn a_folder_without_a_spec_is_not_served() {
    let spec = folder("none", &[]);
    fs::create_dir_all(&spec).expect("a folder");
    let (code, why) = running::refused(PROGRAM, &["--spec", spec.to_str().expect("a plain name")]);
    assert!(code == Some(1) && why.contains("it contains no service"), "{code:?} {why}");
}
