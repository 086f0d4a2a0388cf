//! A hostile SDK: whatever stands in a package, `drift` shows it and no more, or says that it cannot be read.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;

use crate::hostile::field::EVERY_KEY;
use crate::hostile::outputs::markdown;
use crate::hostile::sandbox::Sandbox;
use crate::hostile::words::WORDS;
use crate::support::sdk;

const MODELS: &str = "thingsdk/v1";

/// A package that says a sentence everywhere, and has names that are its own or that text.
fn package(sandbox: &Sandbox, name: &str, sentence: &str, names: Option<&str>) {
    let folder = sandbox.project.0.join(name).join(MODELS);
    fs::create_dir_all(&folder).expect("a folder");
    // A literal of JSON is one of Python.
    let quoted = |text: String| serde_json::to_string(&text).expect("JSON");
    let client = format!(
        "class ThingClient:\n    def make_thing(self):\n        {}\n    def _make_thing_http_info(cls):\n        info = \
         {{\"method\": \"POST\", \"resource_path\": {}, \"response_type\": \"MakeThingResponse\"}}\n",
        quoted(format!("{sentence}\n\n{sentence}")),
        quoted(format!("/{}", names.unwrap_or("things"))),
    );
    fs::write(folder.join("thing_client.py"), client).expect("a file");
    let answer = format!(
        "class MakeThingResponse:\n    sensitive_list = []\n    openapi_types = {{\"id\": \"str\", \"more\": {}}}\n    attribute_map = \
         {{\"id\": \"id\", \"more\": {}}}\n    def __init__(self):\n        {}\n",
        quoted(names.unwrap_or("str").to_owned()),
        quoted(names.unwrap_or("more").to_owned()),
        quoted(format!(":param id: {sentence}\n:param more: {sentence}")),
    );
    fs::write(folder.join("answer.py"), answer).expect("a file");
}

fn sandbox(name: &str) -> Sandbox {
    let sandbox = Sandbox::new(EVERY_KEY, name);
    sdk::describe(&sandbox.project);
    sandbox
}

const DRIFT: [&str; 6] = ["drift", "base", "--from", "old", "--to", "new"];

#[test]
fn texts_of_a_package_are_shown_and_no_more() {
    let mut plain = BTreeSet::new();
    let sandbox = sandbox("package");
    for (name, text) in [("plain", "Plain text.")].iter().chain(WORDS) {
        package(&sandbox, "old", text, None);
        package(&sandbox, "new", &format!("{text} More of it."), None);
        for form in ["text", "json", "markdown"] {
            let (code, stdout, stderr) = sandbox.run(&[&DRIFT[..], &["--format", form]].concat());
            // A spec holds no hidden characters, whoever wrote them.
            assert!(code == 0 || (code == 2 && stderr.contains("error[hidden-character]")), "{name}: {stderr}");
            let parts = markdown(&stdout).into_keys().collect::<BTreeSet<_>>();
            match (form, *name) {
                ("markdown", "plain") => plain = parts,
                ("markdown", _) => assert!(parts.is_subset(&plain), "{name}: {stdout}"),
                _ => {}
            }
        }
        // Names are not prose: whatever no spec can have is refused.
        package(&sandbox, "new", text, Some(text));
        sandbox.run(&DRIFT);
    }
    sandbox.untouched();
}

#[test]
fn a_draft_of_a_package_has_the_keys_of_the_language_and_no_more() {
    let sandbox = sandbox("package-draft");
    let mut plain = Vec::new();
    for (name, text) in [("plain", "Plain text.")].iter().chain(WORDS) {
        for names in [None, Some(*text)] {
            package(&sandbox, "old", text, names);
            let (code, stdout, stderr) = sandbox.run(&["draft", "base", "MakeThing", "--from", "old"]);
            assert_eq!(code, 0, "{name}: {stderr}");
            // Printing shows what a terminal or a log of CI would act on by escapes that are none of YAML.
            let stdout = stdout.replace("\\u{", "{");
            let value: serde_yaml::Value =
                serde_yaml::from_str(&stdout).unwrap_or_else(|error| panic!("{name}: {error}: {stdout}"));
            let keys = value.as_mapping().expect("a map").keys().filter_map(serde_yaml::Value::as_str);
            // A sentence may list codes, and then there is an enumeration.
            let keys: Vec<String> = keys.filter(|key| *key != "types").map(str::to_owned).collect();
            if plain.is_empty() {
                plain.clone_from(&keys);
            }
            assert_eq!(keys, plain, "{name}: {stdout}");
        }
    }
    sandbox.untouched();
}

#[test]
fn what_is_no_package_is_said() {
    let deep = vec![b'('; 100_000];
    let bodies: [(&str, &[u8]); 6] = [
        ("syntax", b"class \x1b[2J\x1b]0;evil\x07 (:\n::error::evil\n"),
        ("nul", b"x = '\0'\n"),
        ("bytes", b"x = '\xff\xfe'\n"),
        ("deep", &deep),
        ("empty", b""),
        ("types", b"class MakeThingResponse:\n    openapi_types = {1: {}, 'a': []}\n    attribute_map = {'a': 2}\n"),
    ];
    let sandbox = sandbox("no-package");
    for (name, body) in bodies {
        package(&sandbox, "old", "", None);
        package(&sandbox, "new", "", None);
        fs::write(sandbox.project.0.join("new").join(MODELS).join("answer.py"), body).expect("a file");
        let (_, stdout, stderr) = sandbox.run(&DRIFT);
        assert!(!stdout.contains("Traceback") && !stderr.contains("Traceback"), "{name}: {stderr}");
        fs::write(sandbox.project.0.join("new.whl"), body).expect("a file");
        let (code, _, stderr) = sandbox.run(&["drift", "base", "--from", "old", "--to", "new.whl"]);
        assert!(code != 0 && stderr.contains("is no package that can be read"), "{name}: {stderr}");
    }
}

#[test]
fn links_of_a_package_lead_nowhere() {
    let sandbox = sandbox("package-links");
    package(&sandbox, "old", "", None);
    package(&sandbox, "new", "", None);
    let canary = sandbox.canary.join("id");
    let link = |to: &Path, at: &str| symlink(to, sandbox.project.0.join("new").join(MODELS).join(at)).expect("a link");
    link(&canary, "link.py");
    link(Path::new("/dev/zero"), "zero.py");
    link(&sandbox.project.0, "round");
    let (code, _, stderr) = sandbox.run(&DRIFT);
    assert_eq!(code, 0, "{stderr}");
    let huge = sandbox.project.0.join("new").join(MODELS).join("huge.py");
    fs::File::create(huge).expect("a file").set_len(1 << 40).expect("a size");
    let (code, _, stderr) = sandbox.run(&DRIFT);
    assert!(code != 0 && stderr.contains("bytes of source text, and at most"), "{stderr}");
    sandbox.untouched();
}
