//! Sends each request that it is shown, and compares what arrived with what the spec says.

use core::time::Duration;
use std::time::SystemTime;

use api_runtime::{
    Client, Credentials, Descriptor, Fields, Host, Operation, Parts, Retries, Sleep, Validation, WireRef,
};
use huaweicloud_bss::service::SERVICE;
use speclang::model::Service;
use tokio::runtime::{Builder, Runtime};

use super::cells::Cell;
use super::message::Message;
use super::server::{Received, Server};
use super::signature::{self, Keys};
use super::wire_cases::Visitor;

const KEYS: Keys = Keys { access: "ACCESS-KEY", secret: "a-secret-key" };

/// Calls a server of its own over the transport that clients use by default.
pub(crate) struct Caller<'a> {
    service: &'a Service,
    server: Server,
    runtime: Runtime,
    client: Client,
    pub(crate) visited: Vec<Cell>,
    /// What went wrong, one entry for each cell.
    pub(crate) wrong: Vec<String>,
}

impl<'a> Caller<'a> {
    pub(crate) fn new(service: &'a Service) -> Self {
        let server = Server::answering(200, "{}");
        let client = Client::builder(&SERVICE)
            .endpoint(format!("http://{}", server.host()))
            .credentials(Credentials::key(KEYS.access, KEYS.secret))
            .host(StoppedClock)
            // A cell in which the id is absent must stay one.
            .transaction_ids(false)
            .retries(Retries::none())
            .build()
            .expect("a client");
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        Self { service, server, runtime, client, visited: Vec::new(), wrong: Vec::new() }
    }

    fn call<O: Operation>(&self, cell: &Cell, request: &O) -> Result<(), String> {
        let operation = self.service.operations.iter().find(|operation| operation.id.as_str() == cell.operation);
        let operation = operation.ok_or("no operation of the spec")?;
        let request = AnyAnswer(request);
        let pending = self.client.call(&request).validation(Validation::Off);
        self.runtime.block_on(pending.into_future()).map_err(|error| error.to_string())?;
        let [received] = &self.server.take()[..] else { return Err("not one request".to_owned()) };

        self.connection_headers(received)?;
        let others = ["host", "user-agent", "accept-encoding", "content-length", "authorization", "x-sdk-date"];
        let arrived = Message::received(received, &others)?;
        let expected = Message::expected(self.service, operation, &cell.parameter, &cell.state);
        if arrived == expected { Ok(()) } else { Err(format!("arrived {arrived:#?}\nexpected {expected:#?}")) }
    }

    /// The headers that do not depend on the operation.
    fn connection_headers(&self, received: &Received) -> Result<(), String> {
        let file = &self.service.file;
        let scheme = file.auth.signature.as_ref().ok_or("the spec knows no signature")?;
        let agent = format!("{}/{}", file.crate_name, file.version);
        let signature = signature::authorization(received, scheme, KEYS)?;
        let expected = [
            ("host", self.server.host()),
            ("user-agent", agent),
            ("accept-encoding", "identity".to_owned()),
            ("x-sdk-date", "20260102T030405Z".to_owned()),
            ("authorization", signature),
        ];
        for (name, value) in expected {
            let arrived = received.header(name);
            if arrived != Some(&value) {
                return Err(format!("header {name}: arrived {arrived:?}, expected {value:?}"));
            }
        }
        Ok(())
    }
}

impl Visitor for Caller<'_> {
    fn visit<O: Operation>(&mut self, operation: &str, parameter: &str, state: &str, request: &O) {
        let cell = Cell::new(operation, parameter, state);
        if let Err(what) = self.call(&cell, request) {
            self.wrong.push(format!("{cell:?}: {what}"));
        }
        self.visited.push(cell);
    }
}

/// A machine on which it is always the same second.
struct StoppedClock;

impl Host for StoppedClock {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_323_045)
    }

    fn elapsed(&self) -> Duration {
        Duration::ZERO
    }

    fn sleep(&self, _: Duration) -> Sleep<'_> {
        Box::pin(core::future::pending())
    }

    fn random(&self) -> u128 {
        0
    }
}

/// A request whose answer is not read: the server here answers alike to all.
struct AnyAnswer<'a, O>(&'a O);

impl<O: Operation> Fields for AnyAnswer<'_, O> {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        self.0.read(reader);
    }
}

impl<O: Operation> Operation for AnyAnswer<'_, O> {
    type Response = ();
    type Code = O::Code;
    const SERVICE: &'static api_runtime::Service = O::SERVICE;

    fn descriptor() -> &'static Descriptor {
        O::descriptor()
    }

    fn adjust(&self, parts: &mut Parts) {
        self.0.adjust(parts);
    }
}
