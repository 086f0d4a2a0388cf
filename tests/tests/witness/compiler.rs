//! The compiler, called directly, on the runtime that cargo has built.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// Where the compiled runtime lies, and what programs are compiled with.
#[derive(Debug)]
pub(crate) struct Compiler {
    runtime: PathBuf,
    /// Where compiled crates and the programs' texts lie.
    folder: PathBuf,
    features: BTreeSet<String>,
}

/// One message of the compiler.
#[derive(Debug, Clone)]
pub(crate) struct Message {
    pub(crate) is_error: bool,
    /// `E0425`, or the name of a lint.
    pub(crate) code: String,
    pub(crate) text: String,
    /// Name of the file, without its folder, and the line.
    pub(crate) file: String,
    /// The line's text.
    pub(crate) excerpt: String,
}

/// What is compiled.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Unit<'a> {
    /// Name of the crate, and of its folder.
    pub(crate) name: &'a str,
    /// `lib` or `bin`.
    pub(crate) kind: &'a str,
    /// `metadata`, `link` or both with a comma.
    pub(crate) emit: &'a str,
    /// Crates that it uses besides the runtime.
    pub(crate) uses: &'a [&'a str],
}

impl Compiler {
    /// Asks cargo for the runtime, with all that callers see of it; `features` are those of the generated crates.
    pub(crate) fn new(folder: PathBuf, features: BTreeSet<String>) -> Self {
        let mut cargo = specwright::cargo();
        cargo.current_dir(project_tests::files::root());
        cargo.args(["build", "--offline", "--message-format=json", "--package=specwright-runtime"]);
        cargo.args(["--no-default-features", "--features=hyper,environment,serde,test-util"]);
        // The compiled dependencies of the tests lie there already.
        let target = folder.ancestors().find(|above| above.join("debug").is_dir());
        cargo.envs(target.map(|target| ("CARGO_TARGET_DIR", target)));
        let output = cargo.output().expect("cargo runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let lines = String::from_utf8_lossy(&output.stdout).into_owned();
        let messages = lines.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
        let mut artifacts = messages.filter(|message| message["target"]["name"] == "api_runtime");
        // What an earlier run has left says nothing about this one.
        let _ = std::fs::remove_dir_all(&folder);
        let runtime = artifacts.find_map(|message| {
            let files = message["filenames"].as_array()?.iter().filter_map(Value::as_str);
            files.map(PathBuf::from).find(|file| file.extension().is_some_and(|end| end == "rlib"))
        });
        Self { runtime: runtime.expect("cargo names the compiled runtime"), folder, features }
    }

    /// Where a compiled file lies.
    pub(crate) fn built(&self, file: &str) -> PathBuf {
        self.folder.join("built").join(file)
    }

    /// Writes a file of a unit.
    pub(crate) fn write(&self, unit: &str, file: &str, text: &str) {
        let folder = self.folder.join(unit);
        std::fs::create_dir_all(&folder).expect("the folder can be made");
        std::fs::write(folder.join(file), text).expect("the file can be written");
    }

    /// Compiles the unit's `main.rs`; errors, and warnings of deprecated items.
    pub(crate) fn compile(&self, unit: Unit<'_>) -> Vec<Message> {
        let folder = self.folder.join(unit.name);
        let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
        rustc.args(["--edition=2024", "--error-format=json", "-Cdebuginfo=0", "-Aunused", "-Aunexpected_cfgs"]);
        rustc.arg(format!("--crate-name={}", unit.name)).arg(format!("--crate-type={}", unit.kind));
        rustc.arg(format!("--emit={}", unit.emit)).arg("--out-dir").arg(self.built(""));
        for feature in &self.features {
            rustc.arg(format!("--cfg=feature=\"{feature}\""));
        }
        rustc.arg("--extern").arg(format!("api_runtime={}", self.runtime.display()));
        for used in unit.uses {
            rustc.arg("--extern").arg(format!("{used}={}", self.built(&format!("lib{used}.rlib")).display()));
        }
        for dependencies in
            [self.runtime.parent().map(|parent| parent.join("deps")), self.runtime.parent().map(Path::to_owned)]
        {
            rustc.arg(format!("-Ldependency={}", dependencies.unwrap_or_default().display()));
        }
        let output = rustc.arg(folder.join("main.rs")).output().expect("the compiler runs");
        let said = String::from_utf8_lossy(&output.stderr);
        let messages: Vec<Message> = said.lines().filter_map(message).collect();
        let failed = messages.iter().any(|message| message.is_error);
        assert!(output.status.success() || failed, "the compiler says nothing that can be read:\n{said}");
        messages
    }
}

fn message(line: &str) -> Option<Message> {
    let json: Value = serde_json::from_str(line).ok()?;
    let level = json["level"].as_str()?;
    let code = json["code"]["code"].as_str().unwrap_or_default().to_owned();
    if level != "error" && code != "deprecated" {
        return None;
    }
    let spans = json["spans"].as_array()?;
    let span = spans.iter().find(|span| span["is_primary"] == true);
    // `aborting due to 3 previous errors` stands nowhere.
    let span = span?;
    let file = Path::new(span["file_name"].as_str()?).file_name()?.to_string_lossy().into_owned();
    let excerpt = span["text"][0]["text"].as_str().unwrap_or_default().trim().to_owned();
    Some(Message {
        is_error: level == "error",
        code,
        text: json["message"].as_str().unwrap_or_default().to_owned(),
        file,
        excerpt,
    })
}
