//! The vendor's SDK as a witness: one Python process that is given a request a line.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use api_runtime::{Bytes, http};
use project_tests::files;
use serde_json::{Value, json};

use crate::requests::{ACCESS, Asked, SECRET};

/// The service whose SDK is asked.
const SERVICE: &str = "bss";

/// The process.
#[derive(Debug)]
pub struct Sdk {
    child: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
}

impl Sdk {
    /// Starts it, where `cargo xtask conformance` has installed the SDK.
    #[must_use]
    pub fn start() -> Option<Self> {
        let home = files::root().join("target/conformance").join(SERVICE);
        let python = home.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
        if !home.join("installed.txt").is_file() {
            return None;
        }
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/targets/encoder/beside_sdk.py");
        let witness = files::root().join("conformance").join(SERVICE).join("witness.yaml");
        let mut child = Command::new(python)
            .args([&script, &witness])
            .args([ACCESS, SECRET])
            .env("PYTHONPATH", files::root().join("conformance/src/compare"))
            .envs([("PYTHONDONTWRITEBYTECODE", "1"), ("PYTHONUTF8", "1")])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .ok()?;
        let (to, from) = (child.stdin.take()?, child.stdout.take()?);
        Some(Self { child, to, from: BufReader::new(from) })
    }

    /// Compares what was sent with what the SDK sends, and the signature with the one that its signer makes.
    ///
    /// # Errors
    ///
    /// What differs, or why nobody can tell.
    pub(super) fn compare(&mut self, asked: &Asked, sent: &http::Request<Bytes>) -> Result<(), String> {
        let headers = sent.headers().iter();
        let headers = headers
            .map(|(name, value)| (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned()));
        let task = json!({
            "case": asked.case(),
            "method": sent.method().as_str(),
            "target": sent.uri().path_and_query().map_or("/", http::uri::PathAndQuery::as_str),
            "headers": headers.map(|(name, value)| (name, Value::from(value))).collect::<serde_json::Map<_, _>>(),
            "body": String::from_utf8_lossy(sent.body()),
        });
        let mut said = String::new();
        let told =
            writeln!(self.to, "{task}").and_then(|()| self.to.flush()).and_then(|()| self.from.read_line(&mut said));
        told.map_err(|error| format!("the SDK's process: {error}"))?;
        match serde_json::from_str::<String>(&said) {
            Ok(difference) if difference.is_empty() => Ok(()),
            Ok(difference) => Err(difference),
            Err(_) => Err("the SDK's process has ended".to_owned()),
        }
    }
}

impl Drop for Sdk {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
