//! The program as a process: it is started, called and ended.

use std::io::{BufRead, BufReader, Read};
use std::net::SocketAddr;
use std::process::{Child, ChildStdout, Command, Output, Stdio};
use std::time::Duration;

use super::{Answer, raw};

fn command(program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// A program that runs; it is ended whatever becomes of the test.
pub(crate) struct Running {
    process: Child,
    stdout: BufReader<ChildStdout>,
    pub(crate) address: SocketAddr,
}

impl Running {
    pub(crate) fn start(program: &str, arguments: &[&str]) -> Self {
        let mut process = command(program, arguments).spawn().expect("the program starts");
        let mut stdout = BufReader::new(process.stdout.take().expect("it is piped"));
        let mut line = String::new();
        stdout.read_line(&mut line).expect("a line comes");
        let address = line.trim_end().strip_prefix("http://").and_then(|address| address.parse().ok());
        Self { process, stdout, address: address.expect("its first line is its address") }
    }

    pub(crate) async fn call(&self, line: &str, body: &str) -> Answer {
        let head = format!("{line} HTTP/1.1\r\nhost: mock\r\nconnection: close\r\nx-auth-token: t\r\nx-token: t\r\n");
        let request = format!("{head}content-length: {}\r\n\r\n{body}", body.len());
        Answer::read(&raw(self.address, request.as_bytes()).await)
    }

    /// Sends a signal; the exit code, and what was written behind the first line.
    #[cfg(unix)]
    pub(crate) fn end(mut self, signal: &str) -> (Option<i32>, String) {
        let kill = format!("kill -{signal} {}", self.process.id());
        assert!(Command::new("sh").args(["-c", &kill]).status().expect("there is a shell").success());
        // Whatever ignores the signal must not hold the tests up for ever.
        let mut tries = 0;
        let status = loop {
            match self.process.try_wait().expect("it can be asked") {
                Some(status) => break status,
                None => assert!(tries < 1000, "it goes on after the signal {signal}"),
            }
            tries += 1;
            std::thread::sleep(Duration::from_millis(20));
        };
        let mut rest = String::new();
        self.stdout.read_to_string(&mut rest).expect("text");
        (status.code(), rest)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Exit code and standard error of a program that does not start.
pub(crate) fn refused(program: &str, arguments: &[&str]) -> (Option<i32>, String) {
    let Output { status, stdout, stderr } = command(program, arguments).output().expect("the program starts");
    assert!(stdout.is_empty(), "no address: {}", String::from_utf8_lossy(&stdout));
    (status.code(), String::from_utf8(stderr).expect("text"))
}
