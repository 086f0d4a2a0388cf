//! No service is the first: whatever is made of one is the same alone, before others and behind them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use mock_server::{MockServer, OfflineServer};
use speclang::check::case;

/// The service of strangers, from the cases of the project's tests.
const STRANGERS: &str = concat!(
    include_str!("../../tests/cases/invented/service.yaml"),
    include_str!("../../tests/cases/invented/types.yaml"),
    include_str!("../../tests/cases/invented/operations.yaml"),
);

/// Another one, under any name.
const SMALL: &str = "\
# file: errors.yaml
errors:
  T.1: {status: 400, meaning: A parameter is wrong., retry: after correction}
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  owner: {type: text, max_length: 9, doc: Owner of the things., presence: filter if given or null}
response:
  things: {type: list of text, doc: Things.}
errors: {T.1: 400}
";

const PARCELS: &str = "parcels";

/// Projects by the services in them: one alone, and the strangers before others, behind them and among them.
const PROJECTS: &[&[&str]] = &[
    &[PARCELS],
    &["aardvark"],
    &["zebra"],
    &["aardvark", PARCELS],
    &[PARCELS, "zebra"],
    &["aardvark", "badger", PARCELS, "zebra"],
];

/// A project folder that holds nothing but specs.
struct Project(PathBuf);

impl Project {
    fn of(test: &str, services: &[&str]) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("foreign").join(test).join(services.join("-"));
        let _ = fs::remove_dir_all(&root);
        let project = Self(root);
        for service in services {
            project.add(service);
        }
        project
    }

    fn add(&self, service: &str) {
        let spec = if service == PARCELS { STRANGERS } else { SMALL };
        for (_, path, text) in case(spec).iter() {
            let (_, inside) = path.split_once('/').expect("it lies in the folder of the service");
            let file = self.0.join("spec").join(service).join(inside);
            fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
            let text = text.replace("service: base", &format!("service: {service}"));
            fs::write(file, text.replace("crate: things", &format!("crate: {service}"))).expect("a file");
        }
    }

    /// The program over this project, from a folder that has nothing to do with it.
    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_specwright"));
        command.arg("--project").arg(&self.0).args(arguments);
        command.current_dir(env!("CARGO_TARGET_TMPDIR")).stdin(Stdio::null()).output().expect("the program runs")
    }

    /// Standard output of a verb that succeeds.
    fn done(&self, arguments: &[&str]) -> String {
        let Output { status, stdout, stderr } = self.run(arguments);
        let [stdout, stderr] = [stdout, stderr].map(|text| String::from_utf8(text).expect("UTF-8"));
        assert!(status.success(), "{arguments:?} in {}: {stdout}{stderr}", self.0.display());
        stdout
    }

    fn git(&self, arguments: &[&str]) {
        let mut command = Command::new("git");
        command.current_dir(&self.0).env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1");
        command.args(["-c", "user.name=nobody", "-c", "user.email=nobody@example.org"]).args(arguments);
        assert!(command.status().expect("git runs").success(), "git {arguments:?}");
    }
}

/// Texts of all files below a folder, by their paths in it.
fn files(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let inside = path.strip_prefix(folder).expect("it lies below").to_string_lossy().replace('\\', "/");
                found.insert(inside, fs::read_to_string(&path).expect("a text"));
            }
        }
    }
    found
}

/// Those whose path begins with the name of a crate of the service: its own, and that of its command line.
fn of_service(all: &BTreeMap<String, String>, service: &str) -> BTreeMap<String, String> {
    let name = if service == PARCELS { "parcel-desk" } else { service };
    let crates = [format!("{name}/"), format!("{name}-cli/")];
    let own = all.iter().filter(|(path, _)| crates.iter().any(|folder| path.starts_with(folder)));
    own.map(|(path, text)| (path.clone(), text.clone())).collect()
}

#[test]
fn crates_are_the_same_whatever_stands_beside_them() {
    let mut alone: BTreeMap<&str, BTreeMap<String, String>> = BTreeMap::new();
    for services in PROJECTS {
        let project = Project::of("crates", services);
        project.done(&["check"]);
        project.done(&["generate"]);
        project.done(&["generate", "--check"]);
        let generated = files(&project.0.join("generated"));
        let mut count = 0;
        for service in *services {
            project.done(&["generate", "--check", "--only", service]);
            let own = of_service(&generated, service);
            assert!(own.len() > 5, "{service} has crates");
            count += own.len();
            let first = alone.entry(service).or_insert_with(|| own.clone());
            assert_eq!(*first, own, "{service} in {services:?}");
        }
        assert_eq!(count, generated.len(), "nothing else is generated");
    }
}

#[test]
fn what_is_made_names_no_command_that_the_project_lacks() {
    let project = Project::of("commands", &["aardvark", PARCELS]);
    let out = |name: &str| project.0.join(name).display().to_string();
    project.done(&["generate"]);
    project.done(&["docs", "--out", &out("reference")]);
    project.done(&["coverage", "--accept", "--reason", "the first state"]);
    let exported = project.done(&["export", "aardvark"]);
    let mut made = files(&project.0);
    made.insert("exported".to_owned(), exported);
    for part in
        ["docs/checks.md", "docs/changes.md", "spec/debt.json", "spec/schema.json", "generated/aardvark/src/lib.rs"]
    {
        assert!(made.contains_key(part), "{part}: {:?}", made.keys());
    }
    for (path, text) in made {
        assert!(!text.contains("cargo xtask"), "{path} names a program that is not there");
    }
}

#[test]
fn a_service_that_is_added_or_removed_touches_no_other() {
    let project = Project::of("added", &["aardvark", PARCELS, "zebra"]);
    project.done(&["generate"]);
    let before = files(&project.0.join("generated"));
    for gone in ["aardvark", "zebra"] {
        fs::remove_dir_all(project.0.join("spec").join(gone)).expect("a folder");
        let said = project.done(&["generate"]);
        assert!(said.contains(&format!("removed generated/{gone}/Cargo.toml")), "{said}");
        let left = files(&project.0.join("generated"));
        assert!(of_service(&left, gone).is_empty(), "{gone} is gone");
        assert_eq!(of_service(&left, PARCELS), of_service(&before, PARCELS), "without {gone}");
        project.add(gone);
    }
    project.done(&["generate"]);
    assert_eq!(files(&project.0.join("generated")), before);
}

#[test]
fn the_reference_shows_each_service_and_links_within_it() {
    let mut alone: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for services in PROJECTS {
        let project = Project::of("reference", services);
        project.done(&["docs", "--out", project.0.join("reference").to_str().expect("a plain name")]);
        let pages = files(&project.0.join("reference"));
        for service in *services {
            let prefix = format!("{service}/");
            let own: Vec<String> = pages.keys().filter(|path| path.starts_with(&prefix)).cloned().collect();
            assert!(!own.is_empty(), "{service} has pages in {services:?}: {:?}", pages.keys());
            assert!(pages["index.html"].contains(&prefix), "{service} is linked from the first page of {services:?}");
            assert_eq!(*alone.entry(service).or_insert_with(|| own.clone()), own, "{service} in {services:?}");
        }
    }
}

#[test]
fn a_change_of_one_service_is_told_of_that_one_alone() {
    for services in PROJECTS {
        let project = Project::of("diff", services);
        project.git(&["init", "--quiet", "--initial-branch=main"]);
        project.git(&["add", "--all"]);
        project.git(&["commit", "--quiet", "--message", "first"]);
        assert!(!project.done(&["diff", "--format", "json"]).contains("\"fingerprint\""), "{services:?}");
        for service in *services {
            let folder = project.0.join("spec").join(service).join("operations");
            let mut operations: Vec<PathBuf> =
                fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
            operations.sort();
            let (file, from) = operations
                .iter()
                .find_map(|file| {
                    let text = fs::read_to_string(file).expect("a text");
                    text.contains("max_length: 9")
                        .then_some((file, "max_length: 9"))
                        .or(text.contains("max_length: 3").then_some((file, "max_length: 3")))
                })
                .expect("a limit");
            let text = fs::read_to_string(file).expect("a text");
            fs::write(file, text.replacen(from, "max_length: 30", 1)).expect("a file");
            let report: serde_json::Value =
                serde_json::from_str(&project.done(&["diff", "--format", "json"])).expect("JSON");
            let told: Vec<&str> = report["services"]
                .as_array()
                .expect("a list")
                .iter()
                .filter_map(|told| told["service"].as_str())
                .collect();
            assert_eq!(told, [*service], "{services:?}");
            let Output { status, stderr, .. } = project.run(&["release-check", "--since", "HEAD"]);
            let told = String::from_utf8_lossy(&stderr).into_owned();
            // A raised limit asks for a patch, of the crate of this service alone.
            assert!(status.code() == Some(1) && told.contains(&format!("spec/{service}/service.yaml")), "{told}");
            assert_eq!(told.matches("error[release-version]").count(), 1, "{told}");
            fs::write(file, text).expect("a file");
        }
    }
}

#[test]
fn figures_and_stages_are_those_of_the_service_that_is_named() {
    let project = Project::of("figures", &["aardvark", PARCELS]);
    for (service, operation) in [("aardvark", "ListThings"), (PARCELS, "ListParcels")] {
        let figures = project.done(&["coverage", "--service", service, "--format", "json"]);
        assert!(figures.contains(operation) || figures.contains(service), "{figures}");
        assert!(project.done(&["show", "rust", operation]).contains(operation));
    }
    let Output { status, stderr, .. } = project.run(&["coverage", "--service", "bee"]);
    let told = String::from_utf8_lossy(&stderr).into_owned();
    assert_eq!(
        (status.code(), told.as_str()),
        (Some(2), "error: unknown service `bee`; known services: aardvark, parcels\n")
    );
}

#[test]
fn the_mock_server_serves_each_service_by_its_name() {
    for services in PROJECTS {
        let project = Project::of("mock", services);
        for service in *services {
            let server = MockServer::builder().folder(project.0.join("spec")).service(*service);
            let server = OfflineServer::new(server).unwrap_or_else(|error| panic!("{service}: {error}"));
            let (path, token) = if *service == PARCELS { ("/v7/parcels", "api-key") } else { ("/things", "x-token") };
            let request = hyper::Request::get(path).header("host", "localhost").header(token, "t");
            // Every list of parcels has a constant.
            let request = if *service == PARCELS { request.header("x-form", "2") } else { request };
            let answer = server.answer(request.body(Vec::new()).expect("a request"));
            assert_eq!(answer.status(), 200, "{service}: {}", String::from_utf8_lossy(answer.body()));
        }
        let nameless = OfflineServer::new(MockServer::builder().folder(project.0.join("spec")));
        assert_eq!(nameless.is_ok(), services.len() == 1, "{services:?}");
    }
}

#[test]
fn the_folder_of_the_project_is_found_from_within_it() {
    let project = Project::of("around", &["aardvark"]);
    let run = |folder: PathBuf| {
        Command::new(env!("CARGO_BIN_EXE_specwright")).arg("check").current_dir(folder).output().expect("it runs")
    };
    for folder in [project.0.clone(), project.0.join("spec"), project.0.join("spec/aardvark/operations")] {
        let output = run(folder);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn settings_say_where_crates_go_and_what_is_wrong_with_them_is_told_at_its_line() {
    let project = Project::of("settings", &["aardvark"]);
    let write = |text: &str| fs::write(project.0.join("specwright.yaml"), text).expect("a file");
    fs::write(project.0.join("COPYING"), "Do as you like.\n").expect("a file");
    write("generated: crates\nlicense: COPYING\nmocks: {aardvark: aardvark-mock}\n");
    project.done(&["generate"]);
    let generated = files(&project.0.join("crates"));
    assert!(generated.contains_key("aardvark/Cargo.toml") && !project.0.join("generated").exists());
    assert_eq!(generated["aardvark/COPYING"], "Do as you like.\n");
    for (text, told) in [
        ("generate: crates\n", "unknown key `generate`"),
        ("# a comment\ngenerated: ../elsewhere\n", "specwright.yaml:2:12"),
        ("generated: /tmp\n", "no path below the project's folder"),
        ("generated: spec\n", "`spec` is a folder of its own"),
        ("packages: [a, 'b/../c']\n", "`b/../c` is no path below"),
        ("generated: [\n", "specwright.yaml:"),
    ] {
        write(text);
        let Output { status, stderr, .. } = project.run(&["check"]);
        let stderr = String::from_utf8_lossy(&stderr).into_owned();
        assert!(status.code() == Some(1) && stderr.contains(told), "{text}: {stderr}");
    }
}

#[test]
fn a_mistake_in_the_service_file_points_at_itself_whatever_the_verb() {
    let project = Project::of("mistakes", &["aardvark"]);
    let file = project.0.join("spec/aardvark/service.yaml");
    let good = fs::read_to_string(&file).expect("a text");
    let out = project.0.join("reference").display().to_string();
    let verbs: &[&[&str]] = &[
        &["check"],
        &["generate"],
        &["generate", "--check", "--only", "aardvark"],
        &["coverage", "--service", "aardvark"],
        &["docs", "--out", &out],
        &["show", "model", "ListThings"],
        &["release-check", "--service", "aardvark", "--since", "HEAD"],
    ];
    for (name, text) in [
        ("a key is misspelled", good.replace("zone:", "zon:")),
        ("the first key is misspelled", good.replace("service:", "servic:")),
        ("the first key is missing", good.split_once('\n').expect("lines").1.to_owned()),
        ("a bracket is open", good.replace("service: aardvark", "service: [")),
        ("a list", format!("- {}", good.replace('\n', "\n  ").trim_end())),
        ("nothing", String::new()),
    ] {
        fs::write(&file, text).expect("a file");
        for verb in verbs {
            let Output { status, stderr, .. } = project.run(verb);
            let told = String::from_utf8_lossy(&stderr).into_owned();
            let places: Vec<&str> = told.lines().filter_map(|line| line.trim().strip_prefix("--> ")).collect();
            assert!(status.code() == Some(1) && !places.is_empty(), "{name}, {verb:?}: {told}");
            assert!(
                places.iter().all(|place| place.starts_with("spec/aardvark/service.yaml:")),
                "{name}, {verb:?}: {told}"
            );
        }
    }
}

#[test]
fn help_names_the_program_that_the_project_has() {
    let project = Project::of("command", &["aardvark"]);
    for (program, other) in [("specwright", "cargo xtask"), ("cargo xtask", "specwright")] {
        if program == "cargo xtask" {
            fs::create_dir_all(project.0.join("xtask")).expect("a folder");
            fs::write(project.0.join("xtask/Cargo.toml"), "[package]\nname = \"xtask\"\n").expect("a file");
        }
        for arguments in [&["generate", "--check"][..], &["coverage", "--ratchet"]] {
            let Output { status, stderr, .. } = project.run(arguments);
            let told = String::from_utf8_lossy(&stderr).into_owned();
            assert!(!status.success() && told.contains(&format!("run `{program} ")), "{told}");
            assert!(!told.contains(&format!("`{other} ")), "{told}");
        }
    }
}
