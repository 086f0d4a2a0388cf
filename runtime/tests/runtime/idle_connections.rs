//! Connections that were idle while their server closed them, or died: no write goes over one. Requests are counted by the
//! server.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

use api_runtime::{Client, Credentials, Descriptor, Method, Parameter, Retries, Safety, Wire};

use crate::fixture::{SERVICE, descriptor, number, operation};

operation!(Get, (), descriptor(Method::Get, &[], &[]));
operation!(Post, (), descriptor(Method::Post, &[Parameter::body("n").integer()], &[]));
operation!(
    Keyed,
    (),
    Descriptor {
        safety: Safety::WriteKeyedBy("key"),
        ..descriptor(Method::Post, &[Parameter::body("key").text().max_length(32)], &[])
    }
);

/// A server that keeps its connections open until it is told to close or to forget them.
struct Server {
    address: SocketAddr,
    requests: Arc<AtomicUsize>,
    connections: Arc<AtomicUsize>,
    idle: Receiver<TcpStream>,
}

impl Server {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        let (requests, connections) = (Arc::<AtomicUsize>::default(), Arc::<AtomicUsize>::default());
        let (send, idle) = mpsc::channel();
        let (counted, accepted) = (Arc::clone(&requests), Arc::clone(&connections));
        thread::spawn(move || {
            while let Ok((stream, _)) = listener.accept() {
                accepted.fetch_add(1, Ordering::SeqCst);
                let (counted, send) = (Arc::clone(&counted), send.clone());
                thread::spawn(move || serve(stream, &counted, &send));
            }
        });
        Self { address, requests, connections, idle }
    }

    /// Closes the connection that was used last; its end has been sent when this returns.
    fn close_idle(&self) {
        let stream = self.idle.recv().expect("a connection");
        stream.shutdown(std::net::Shutdown::Both).expect("an open connection");
    }

    fn client(&self, retries: Retries) -> Client {
        let builder = Client::builder(&SERVICE).credentials(Credentials::key("a", "s")).retries(retries);
        builder.endpoint(format!("http://{}", self.address)).build().expect("a client")
    }

    fn counts(&self) -> (usize, usize) {
        (self.requests.load(Ordering::SeqCst), self.connections.load(Ordering::SeqCst))
    }
}

/// Answers every request of a connection.
fn serve(mut stream: TcpStream, requests: &AtomicUsize, idle: &Sender<TcpStream>) {
    let (mut request, mut part) = (Vec::new(), [0; 4096]);
    while let Ok(read @ 1..) = stream.read(&mut part) {
        request.extend_from_slice(&part[..read]);
        let is_whole =
            if request.starts_with(b"GET") { request.ends_with(b"\r\n\r\n") } else { request.ends_with(b"}") };
        if is_whole {
            request.clear();
            requests.fetch_add(1, Ordering::SeqCst);
            stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}").expect("a client");
            let _ = idle.send(stream.try_clone().expect("a connection"));
        }
    }
}

fn write() -> Post {
    Post(vec![number("1")])
}

/// A read leaves a connection in the pool; the server closes it while the runtime does not run; then come two writes.
async fn a_write_after_a_closed_connection() {
    let server = Server::start();
    let client = server.client(Retries::none());
    client.call(&Get(vec![])).await.expect("a connection");
    server.close_idle();
    client.call(&write()).await.expect("the server takes it");
    client.call(&write()).await.expect("the server takes it");
    client.call(&Keyed(vec![Wire::Absent])).await.expect("the server takes it");
    assert_eq!(server.counts(), (4, 4), "each write has a connection of its own");
}

#[tokio::test]
async fn a_write_never_meets_a_connection_that_was_closed() {
    a_write_after_a_closed_connection().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_write_never_meets_a_connection_that_was_closed_on_several_threads() {
    for _ in 0..50 {
        a_write_after_a_closed_connection().await;
    }
}

#[cfg(feature = "blocking")]
#[test]
fn a_blocking_write_never_meets_a_connection_that_was_closed() {
    let server = Server::start();
    let client = server.client(Retries::none());
    client.call(&Get(vec![])).wait().expect("a connection");
    server.close_idle();
    client.call(&write()).wait().expect("the server takes it");
    assert_eq!(server.counts(), (2, 2));
}

#[tokio::test]
async fn reads_share_a_connection_and_survive_a_closed_one() {
    let server = Server::start();
    let client = server.client(Retries::default());
    for _ in 0..3 {
        client.call(&Get(vec![])).await.expect("the server takes it");
        drop(server.idle.recv());
    }
    assert_eq!(server.counts(), (3, 1));
    client.call(&Get(vec![])).await.expect("the server takes it");
    server.close_idle();
    client.call(&Get(vec![])).await.expect("the server takes it");
    assert_eq!(server.counts(), (5, 2));
}
