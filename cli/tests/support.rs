//! One run of the program, and a server that runs beside it.

use std::io::{Cursor, Read, Write};
use std::net::TcpListener;
use std::sync::Arc;

use api_cli::{Exit, Program, Streams};
use huaweicloud_bss_cli::PROGRAM;
use mock_server::{Fault, MockServer, Scenario, SeenRequest};

/// What stands in place of a secret key in all tests, and may stand in no output.
pub(crate) const SECRET: &str = "secret-key-that-nobody-may-see";

/// What a run left behind.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) exit: Exit,
    pub(crate) output: String,
    pub(crate) errors: String,
}

/// A run that is about to be made.
pub(crate) struct Run {
    pub(crate) input: String,
    pub(crate) interactive: bool,
    pub(crate) progress: bool,
    pub(crate) width: Option<u16>,
    pub(crate) variables: Vec<(&'static str, String)>,
}

impl Run {
    /// A run with a key pair in the environment, and nobody to ask.
    pub(crate) fn new() -> Self {
        let keys = [("HUAWEICLOUD_SDK_AK", "access-key"), ("HUAWEICLOUD_SDK_SK", SECRET)];
        Self {
            input: String::new(),
            interactive: false,
            progress: false,
            width: None,
            variables: keys.map(|(name, value)| (name, value.to_owned())).into(),
        }
    }

    /// Runs the program on these words.
    pub(crate) fn run(&self, words: &[&str]) -> Ran {
        self.run_program(&PROGRAM, words)
    }

    /// Runs a program of another table on these words.
    pub(crate) fn run_program(&self, program: &'static Program, words: &[&str]) -> Ran {
        let (mut output, mut errors) = (Vec::new(), Vec::new());
        let exit = self.run_table(program, words, &mut output, &mut errors);
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("output is UTF-8");
        Ran { exit, output: text(output), errors: text(errors) }
    }

    /// Runs the program on these words and on streams of the caller's.
    pub(crate) fn run_on(&self, words: &[&str], output: &mut dyn Write, errors: &mut dyn Write) -> Exit {
        self.run_table(&PROGRAM, words, output, errors)
    }

    fn run_table(
        &self,
        program: &'static Program,
        words: &[&str],
        output: &mut dyn Write,
        errors: &mut dyn Write,
    ) -> Exit {
        let mut input = Cursor::new(self.input.as_bytes());
        let variables = self.variables.clone();
        let variable =
            move |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| value.into());
        let mut streams = Streams {
            input: &mut input,
            output,
            errors,
            interactive: self.interactive,
            progress: self.progress,
            width: self.width,
            variable: Arc::new(variable),
            metadata: false,
        };
        api_cli::run(program, ["bss"].iter().chain(words), &mut streams)
    }
}

/// Runs the program on these words, with keys and without anybody to ask.
pub(crate) fn run(words: &[&str]) -> Ran {
    Run::new().run(words)
}

/// A server, and the runtime that it runs on.
pub(crate) struct Server {
    runtime: tokio::runtime::Runtime,
    server: Option<MockServer>,
}

impl Server {
    pub(crate) fn start() -> Self {
        let mut builder = tokio::runtime::Builder::new_multi_thread();
        let runtime = builder.worker_threads(1).enable_all().build().expect("a runtime starts");
        let server = runtime
            .block_on(huaweicloud_bss_mock::builder().key("access-key", SECRET).start())
            .expect("the server starts");
        Self { runtime, server: Some(server) }
    }

    fn server(&self) -> &MockServer {
        self.server.as_ref().expect("it runs until it is dropped")
    }

    /// Shows the fault at each call of the operation.
    pub(crate) fn always(&self, operation: &str, fault: Fault) -> &Self {
        self.server().tell(Scenario::always(operation, fault)).expect("the spec has it");
        self
    }

    /// Shows the fault at the next call of the operation.
    pub(crate) fn once(&self, operation: &str, fault: Fault) -> &Self {
        self.server().tell(Scenario::once(operation, fault)).expect("the spec has it");
        self
    }

    /// Puts a row in, as YAML.
    pub(crate) fn insert(&self, collection: &str, row: &str) {
        self.server().insert(collection, row).expect("a row");
    }

    pub(crate) fn url(&self) -> String {
        self.server().url()
    }

    pub(crate) fn requests(&self) -> Vec<SeenRequest> {
        self.server().requests()
    }

    /// An order of the server's data that waits for payment; asking for it is a request too.
    pub(crate) fn waiting_order(&self) -> String {
        let ran = self.run(&["list-customer-orders", "--status", "6", "--output", "csv", "--columns", "order_id"]);
        ran.output.lines().nth(1).expect("an order waits").to_owned()
    }

    /// Runs the program against this server.
    pub(crate) fn run(&self, words: &[&str]) -> Ran {
        self.run_as(&Run::new(), words)
    }

    pub(crate) fn run_as(&self, run: &Run, words: &[&str]) -> Ran {
        let url = self.url();
        let words: Vec<&str> = words.iter().copied().chain(["--endpoint", &url]).collect();
        run.run(&words)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(server) = self.server.take() {
            self.runtime.block_on(server.stop());
        }
    }
}

/// The address of a server that answers every call with these bytes.
pub(crate) fn answering(answer: Vec<u8>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    // The thread ends with the process.
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { continue };
            let mut request = Vec::new();
            let mut piece = [0; 4096];
            while !request.windows(4).any(|end| end == b"\r\n\r\n") {
                match stream.read(&mut piece) {
                    Ok(read) if read > 0 => request.extend_from_slice(&piece[..read]),
                    _ => break,
                }
            }
            let _ = stream.write_all(&answer);
        }
    });
    url
}

/// A response of JSON.
pub(crate) fn http(status: &str, headers: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\ncontent-type: application/json\r\nconnection: close\r\n{headers}content-length: {length}\r\n\r\n{body}")
        .into_bytes()
}
