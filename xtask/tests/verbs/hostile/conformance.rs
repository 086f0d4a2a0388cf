//! Hostile data in `conformance/`: it is read as a spec is, and before anything of it is installed, built or run.

use std::fs;
use std::os::unix::fs::symlink;

use crate::hostile::field::EVERY_KEY;
use crate::hostile::sandbox::Sandbox;
use crate::hostile::words::WORDS;

const VERB: &[&str] = &["conformance"];
const FILES: [&str; 6] =
    ["witness.yaml", "requirements.txt", "calls.yaml", "differences.yaml", "other-site.yaml", "drift.yaml"];

/// Data without a fault.
const WITNESS: &str = "\
models: thingsdk.v1
client: thingsdk.v1.ThingClient
refusals: {client: thingsdk.v1.ClientError, server: thingsdk.v1.ServerError}
credentials: thingsdk.v1.Keys
signer: thingsdk.v1.Signer
signed_request: thingsdk.v1.Request
builder: _{operation}_http_info
request_suffix: Request
response_suffix: Response
body: body
types: {str: [text]}
sender: send
performer: perform
mock: mock-server
";
const CALLS: &str = "all:\n  - operation: MakeThing\n    with: {id: a}\n";
const DIFFERENCES: &str = "- {operation: MakeThing, path: query.mode, spec: text, sdk: str, reason: It is so.}\n";
const DRIFT: &str = "package: thingsdk\ntelling: [default]\nends: [\".\"]\nlisted: [\":\"]\nform: [\"|\"]\n";

fn sandbox(name: &str) -> Sandbox {
    let sandbox = Sandbox::new(EVERY_KEY, name);
    fs::create_dir_all(sandbox.project.0.join("conformance/base")).expect("a folder");
    sound(&sandbox);
    sandbox
}

fn sound(sandbox: &Sandbox) {
    let hash = "0f".repeat(32);
    for (file, text) in FILES.into_iter().zip([
        WITNESS,
        &format!("# Made.\nthingsdk==1.0 \\\n    --hash=sha256:{hash}\n"),
        CALLS,
        DIFFERENCES,
        "[]\n",
        DRIFT,
    ]) {
        sandbox.project.write(&format!("conformance/base/{file}"), text);
    }
}

/// The verb refuses, names the file, and has neither installed nor built anything; what it said.
fn refused(sandbox: &Sandbox, verb: &[&str], file: &str) -> String {
    let (code, stdout, stderr) = sandbox.run(verb);
    assert_ne!(code, 0, "{verb:?}: {stdout}{stderr}");
    assert!(stderr.contains(&format!("conformance/base/{file}")), "{verb:?} {file}: {stderr}");
    assert!(!stderr.contains("installing") && !stderr.contains("downloading"), "{stderr}");
    assert!(!sandbox.project.0.join("target/conformance").exists(), "{stderr}");
    assert!(!sandbox.project.0.join("target/drift").exists(), "{stderr}");
    stderr
}

/// Whether a text was refused for what no text may hold, before anybody asked what it is.
fn by_its_characters(told: &str) -> bool {
    told.contains("error[hidden-character]") || told.contains("error[one-line]")
}

#[test]
fn a_call_that_makes_no_sense_is_told() {
    let sandbox = Sandbox::new(EVERY_KEY, "conformance-usage");
    for (words, told) in [
        (&["--only", "nobody"][..], "unknown service `nobody`; known services: base"),
        (&["--only", "../canary"], "unknown service `../canary`"),
        (&["--only", "::error::\u{1b}[2J"], "unknown service"),
        (&["--only", "base"], "conformance/base does not exist"),
        (&[], "no service has a folder in conformance/"),
    ] {
        let (code, _, stderr) = sandbox.run(&[VERB, words].concat());
        assert!(code == 2 && stderr.contains(told), "{words:?}: {stderr}");
    }
    sandbox.untouched();
}

/// Options of cargo and pip, files that pip would read, modules that do something when they are called.
#[test]
fn no_word_of_the_data_is_an_option_a_path_or_a_command() {
    let sandbox = sandbox("conformance-words");
    let evil = sandbox.project.0.join("evil.txt");
    fs::write(&evil, "--no-binary :all:\n./evil\n").expect("a file");
    let more = [
        ("option of cargo", "--config=build.rustc-wrapper='touch'"),
        ("option of pip", "-revil.txt"),
        ("path", "./evil"),
        ("address", "https://evil.example/evil-1.0-py3-none-any.whl"),
        ("call", "os.system('touch pwned')"),
        ("format", "_{operation.__globals__}"),
    ];
    for (number, (name, text)) in WORDS.iter().chain(&more).enumerate() {
        let quoted = speclang::text::hidden::json(&serde_json::to_string(text).expect("JSON")).into_owned();
        let names = [
            ("models: thingsdk.v1\n", format!("models: {quoted}\n")),
            ("builder: _{operation}_http_info\n", format!("builder: {quoted}\n")),
            ("credentials: thingsdk.v1.Keys\n", format!("credentials: {quoted}\n")),
            ("{client: thingsdk.v1.ClientError,", format!("{{client: {quoted},")),
            ("sender: send\n", format!("sender: {quoted}\n")),
            ("mock: mock-server\n", format!("mock: {quoted}\n")),
            ("body: body\n", format!("body: body\nother_site: {{models: a, client: {quoted}}}\n")),
        ];
        // Each place meets some of the words, and all of them meet what would run something.
        for (place, (line, with)) in names.iter().enumerate() {
            if name.starts_with("option of") || place == number % names.len() {
                sound(&sandbox);
                sandbox.project.replace("conformance/base/witness.yaml", line, with);
                let told = refused(&sandbox, VERB, "witness.yaml");
                let is_told = told.contains("error[bad-value]") && told.contains("invalid value");
                assert!(is_told || by_its_characters(&told), "{name}: {told}");
                // The same names tell `draft` and `drift` what to read.
                refused(&sandbox, &["draft", "base", "--from", "spec"], "witness.yaml");
            }
        }
        sound(&sandbox);
        sandbox.project.replace("conformance/base/drift.yaml", "package: thingsdk", &format!("package: {quoted}"));
        refused(&sandbox, &["drift", "base"], "drift.yaml");
        sound(&sandbox);
        sandbox.project.replace("conformance/base/requirements.txt", "thingsdk==1.0", text);
        let calls = format!(
            "all:\n  - operation: {quoted}\n  - operation: MakeThing\n    with: {{{quoted}: a}}\n  - {{operation: MakeThing, {quoted}: {{}}}}\n"
        );
        sandbox.project.write("conformance/base/calls.yaml", &calls);
        sandbox.project.replace("conformance/base/differences.yaml", "reason:", &format!("{quoted}:"));
        sandbox.project.replace("conformance/base/other-site.yaml", "[]", &quoted);
        let told = refused(&sandbox, VERB, "calls.yaml");
        for (file, faults) in
            [("requirements.txt", 1), ("calls.yaml", 3), ("differences.yaml", 1), ("other-site.yaml", 1)]
        {
            let count = told.matches(&format!("error: conformance/base/{file}: ")).count();
            assert!(count >= faults || by_its_characters(&told), "{name} {file}: {told}");
        }
    }
    sandbox.untouched();
}

#[test]
fn all_faults_of_all_files_are_told_at_once() {
    let sandbox = sandbox("conformance-all");
    for (file, from, to) in [
        ("witness.yaml", "signer: thingsdk.v1.Signer\n", ""),
        ("requirements.txt", "thingsdk==1.0", "thingsdk>=1.0"),
        ("calls.yaml", "MakeThing", "MakeNothing"),
        ("differences.yaml", "sdk: str", "sdk: ''"),
        ("other-site.yaml", "[]", "{}"),
    ] {
        sandbox.project.replace(&format!("conformance/base/{file}"), from, to);
    }
    let told = refused(&sandbox, VERB, "witness.yaml");
    for part in [
        "witness.yaml: the key `signer` is missing",
        "requirements.txt: invalid requirement `thingsdk>=1.0",
        "calls.yaml: unknown operation `MakeNothing`",
        "differences.yaml: expected exactly",
        "other-site.yaml: expected a list",
    ] {
        assert!(told.contains(part), "{part}: {told}");
    }
}

/// What a file of requirements pins is a version; a path is for a person to name.
#[test]
fn a_pinned_version_leads_to_no_folder() {
    let sandbox = sandbox("conformance-pinned");
    for path in ["../canary/folder", "spec", "../../canary"] {
        sandbox.project.write("conformance/base/requirements.in", &format!("thingsdk=={path}\n"));
        for verb in [&["drift", "base"][..], &["draft", "base"]] {
            let (code, _, stderr) = sandbox.run(verb);
            assert!(code == 2 && stderr.contains("is neither a version nor a path"), "{path}: {stderr}");
        }
    }
    sandbox.untouched();
}

#[test]
fn links_and_endless_files_are_not_read() {
    for file in FILES {
        let sandbox = sandbox("conformance-link");
        let verb = if file == "drift.yaml" { &["drift", "base"][..] } else { VERB };
        let place = sandbox.project.0.join("conformance/base").join(file);
        for to in [sandbox.canary.join("id"), sandbox.canary.join("folder/id.yaml"), "/dev/zero".into()] {
            fs::remove_file(&place).expect("a file");
            symlink(to, &place).expect("a link");
            assert!(refused(&sandbox, verb, file).contains("symbolic links are not followed"), "{file}");
        }
        fs::remove_file(&place).expect("a link");
        fs::File::create(&place).expect("a file").set_len(1 << 40).expect("a size");
        assert!(refused(&sandbox, verb, file).contains("larger than"), "{file}");
        sandbox.untouched();
    }
    for folder in ["conformance", "conformance/base"] {
        let sandbox = sandbox("conformance-folder");
        let (place, elsewhere) = (sandbox.project.0.join(folder), sandbox.project.0.join("elsewhere"));
        fs::rename(&place, &elsewhere).expect("it moves");
        symlink(&elsewhere, &place).expect("a link");
        for verb in [VERB, &["drift", "base"], &["draft", "base"]] {
            let (code, _, stderr) = sandbox.run(verb);
            assert!(code != 0 && stderr.contains("symbolic links are not followed"), "{folder} {verb:?}: {stderr}");
        }
        sandbox.untouched();
    }
}

#[test]
fn sizes_and_depths_have_an_end() {
    let sandbox = sandbox("conformance-sizes");
    let alias = |n| format!("a{n}: &a{n} [*a{0}, *a{0}, *a{0}, *a{0}, *a{0}, *a{0}, *a{0}, *a{0}, *a{0}]", n - 1);
    let aliases = (1..30).map(alias).collect::<Vec<_>>().join("\n");
    let corpus = [
        "- ".repeat(20_000),
        "[".repeat(20_000),
        "{a: ".repeat(20_000),
        format!("a0: &a0 [x]\n{aliases}"),
        "---\n".repeat(100_000),
        String::new(),
        "!!python/object/apply:os.system ['touch pwned']\n".to_owned(),
    ];
    for text in &corpus {
        for file in ["witness.yaml", "calls.yaml", "differences.yaml"] {
            sound(&sandbox);
            sandbox.project.write(&format!("conformance/base/{file}"), text);
            refused(&sandbox, VERB, file);
        }
    }
    sandbox.untouched();
}

/// pip writes below `target/drift`.
#[test]
fn packages_are_kept_in_the_project() {
    let sandbox = sandbox("conformance-kept");
    fs::create_dir_all(sandbox.project.0.join("target")).expect("a folder");
    symlink(sandbox.canary.join("folder"), sandbox.project.0.join("target/drift")).expect("a link");
    for words in [&["--from", "1.0"][..], &["--from", "spec"]] {
        let (code, _, stderr) = sandbox.run(&[&["drift", "base"], words].concat());
        assert!(code != 0 && !stderr.contains("downloading"), "{stderr}");
    }
    sandbox.untouched();
}
