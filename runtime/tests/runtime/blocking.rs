//! Calls that block the thread.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::thread;

use api_runtime::{Client, Credentials, Error, Method, Parameter};

use crate::fixture::{SERVICE, descriptor, number, operation};

operation!(Post, (), descriptor(Method::Post, &[Parameter::body("n").integer()], &[]));

/// A server that answers so many connections, each with one answer.
fn server(connections: usize) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    thread::spawn(move || {
        for stream in listener.incoming().take(connections) {
            let mut stream = stream.expect("a connection");
            thread::spawn(move || {
                let (mut request, mut part) = (Vec::new(), [0; 4096]);
                while !request.ends_with(b"}") {
                    let read = stream.read(&mut part).expect("a request");
                    request.extend_from_slice(&part[..read]);
                }
                let answer = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}";
                stream.write_all(answer).expect("an answer");
            });
        }
    });
    address
}

fn client(address: SocketAddr) -> Client {
    let builder = Client::builder(&SERVICE).credentials(Credentials::key("a", "s"));
    builder.endpoint(format!("http://{address}")).build().expect("a client")
}

#[test]
fn plain_threads_call_at_once_and_clones_share_a_thread() {
    let client = client(server(8));
    let calls: Vec<_> = (0..8)
        .map(|_| {
            let client = client.clone();
            thread::spawn(move || client.call(&Post(vec![number("1")])).wait().map(|reply| reply.status()))
        })
        .collect();
    for call in calls {
        assert_eq!(call.join().expect("the thread ends").expect("an answer"), 200);
    }
}

#[test]
fn no_connection_is_an_error_as_ever() {
    let free = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a port");
    assert!(matches!(client(free).call(&Post(vec![number("1")])).wait(), Err(Error::Transport(_))));
}

#[tokio::test]
async fn a_thread_of_a_runtime_is_not_blocked() {
    let client = client(server(1));
    let refused = client.call(&Post(vec![number("1")])).wait();
    assert!(matches!(&refused, Err(Error::InvalidRequest(why)) if why.to_string().contains("await")), "{refused:?}");
    assert!(client.call(&Post(vec![number("1")])).await.is_ok());
}

#[test]
fn a_client_that_waited_may_be_dropped_anywhere() {
    let client = client(server(1));
    assert!(client.call(&Post(vec![number("1")])).wait().is_ok());
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    runtime.block_on(async move { drop(client) });
}
