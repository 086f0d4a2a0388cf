//! The mock server as a process of its own, so that this program needs no network code.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use serde_json::Value;
use specwright::{Failure, tell};

use super::cargo_run;

/// A mock server that runs; it is ended when this is dropped.
pub(super) struct Mock {
    process: Child,
    /// Where it listens.
    pub(super) url: String,
}

impl Mock {
    /// Starts the server that the witness file names for a service, on a free port.
    pub(super) fn start(service: &str, witness: &Value, options: &[&str]) -> Result<Self, Failure> {
        let failed = |error| Failure::Disk("run the mock server".to_owned(), error);
        let words = cargo_run(&witness["mock"]);
        let (program, arguments) =
            words.split_first().ok_or_else(|| Failure::Usage("mock server not found".to_owned()))?;
        let mut command = Command::new(program);
        specwright::without_package(&mut command);
        let process = command
            .args(arguments)
            .args([service, "--port", "0"])
            .args(options)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(failed)?;
        let mut mock = Self { process, url: String::new() };
        if let Some(stdout) = mock.process.stdout.take() {
            // Its first line is its address; there is none when it could not start, and it has said why.
            BufReader::new(stdout).read_line(&mut mock.url).map_err(failed)?;
        }
        mock.url.truncate(mock.url.trim_end().len());
        if mock.url.is_empty() {
            tell!("error: the mock server did not start");
            return Err(Failure::Told);
        }
        Ok(mock)
    }
}

impl Drop for Mock {
    fn drop(&mut self) {
        // It may have ended of itself; there is nothing left to do then.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
