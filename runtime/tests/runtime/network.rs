//! The transport over a real socket of this machine.

use core::time::Duration;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::thread::{self, JoinHandle};

use api_runtime::{Client, Credentials, Error, HyperTransport, Method, Parameter, TransportErrorKind};

use crate::fixture::{SERVICE, descriptor, number, operation};

operation!(Post, (), descriptor(Method::Post, &[Parameter::body("n").integer()], &[]));

/// A server that answers one connection with these bytes, then goes on as told.
pub(crate) fn server(answer: Vec<u8>, then: fn(TcpStream)) -> (SocketAddr, JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    let served = thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a connection");
        let mut request = vec![0; 4096];
        let mut read = 0;
        // Head and body arrive in one or two packets; the body ends the request.
        while !request[..read].ends_with(b"}") {
            read += stream.read(&mut request[read..]).expect("a request");
        }
        // A client that has seen enough may have closed its end.
        let _ = stream.write_all(&answer);
        then(stream);
        String::from_utf8(request[..read].to_vec()).expect("text")
    });
    (address, served)
}

/// A server that answers one connection with a line, whatever it says.
pub(crate) fn server_of_lines() -> (SocketAddr, JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    let served = thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a connection");
        let _ = stream.read(&mut [0; 4096]);
        let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n");
    });
    (address, served)
}

pub(crate) fn client(address: SocketAddr) -> Client {
    let builder =
        Client::builder(&SERVICE).credentials(Credentials::key("a", "s")).endpoint(format!("http://{address}"));
    builder.timeout(Duration::from_secs(20)).max_response_bytes(10).build().expect("a client")
}

async fn call(client: &Client) -> Result<String, Error> {
    let reply = client.call(&Post(vec![number("1")])).await?;
    Ok(String::from_utf8(reply.body().to_vec()).expect("text"))
}

/// The cause of an unknown outcome.
#[track_caller]
fn unknown(error: Error) -> Error {
    match error {
        Error::OutcomeUnknown(unknown) => unknown.cause,
        other => panic!("the outcome is known: {other:?}"),
    }
}

pub(crate) fn close(stream: TcpStream) {
    drop(stream);
}

/// Keeps the connection open until the client closes it, which it does when its runtime ends: do not join this thread.
pub(crate) fn wait(mut stream: TcpStream) {
    let _ = stream.read(&mut [0]);
}

fn ok(body: &str) -> Vec<u8> {
    format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len()).into_bytes()
}

#[tokio::test]
async fn a_request_crosses_the_wire_as_it_was_signed() {
    let (address, served) = server(ok("1234567890"), close);
    assert_eq!(call(&client(address)).await.unwrap(), "1234567890");
    let request = served.join().unwrap();
    assert!(request.starts_with("POST /v2/things HTTP/1.1\r\n") && request.ends_with("\r\n\r\n{\"n\":1}"), "{request}");
    let lines = |name: &str| request.lines().filter(|line| line.starts_with(&format!("{name}: "))).count();
    assert_eq!(
        ["host", "content-type", "user-agent", "x-sdk-date", "authorization", "content-length"].map(lines),
        [1; 6]
    );
    assert!(request.contains(&format!("host: {address}\r\n")), "{request}");
}

#[tokio::test]
async fn a_body_beyond_the_bound_is_not_read() {
    let chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n123456\r\n6\r\n123456\r\n".to_vec();
    for answer in [ok("12345678901"), chunked] {
        // The server never ends the chunked body: only the bound can end the call before its time does.
        let (address, _) = server(answer, wait);
        let error = call(&client(address)).await.unwrap_err();
        assert!(matches!(unknown(error), Error::BodyTooLarge { limit: 10 }));
    }
}

#[tokio::test]
async fn time_runs_out_while_waiting_and_while_reading() {
    for answer in [Vec::new(), b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n12".to_vec()] {
        let (address, _) = server(answer, wait);
        let client = client(address);
        let error = client.call(&Post(vec![number("1")])).timeout(Duration::from_millis(300)).await.unwrap_err();
        assert!(matches!(unknown(error.into()), Error::Timeout { .. }));
    }
}

#[tokio::test]
async fn a_broken_connection_leaves_the_outcome_unknown() {
    for answer in [Vec::new(), b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n12".to_vec()] {
        let (address, served) = server(answer, close);
        let error = call(&client(address)).await.unwrap_err();
        assert!(matches!(unknown(error), Error::Transport(_)));
        served.join().unwrap();
    }
}

#[tokio::test]
async fn without_a_connection_nothing_was_sent() {
    let free = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).unwrap();
    let error = call(&client(free)).await.unwrap_err();
    assert_eq!(error.to_string(), format!("could not connect to {free}: connection refused"));
    assert!(std::error::Error::source(&error).is_none(), "a chain of errors would say it twice");
    let Error::Transport(error) = error else { panic!("{error:?}") };
    assert_eq!(error.kind(), TransportErrorKind::ConnectionRefused);
    assert!(std::error::Error::source(&error).is_none());
}

#[tokio::test]
async fn a_name_without_an_address_says_so() {
    // A label of more than 63 characters: the resolver refuses it without asking anybody.
    let name = format!("{}.invalid", "a".repeat(64));
    let builder = Client::builder(&SERVICE).credentials(Credentials::key("a", "s")).allow_http();
    let client = builder.endpoint(format!("http://{name}:81")).build().unwrap();
    let error = call(&client).await.unwrap_err();
    let text = error.to_string();
    let begin = format!("could not connect to {name}:81: the name could not be resolved: ");
    assert!(text.starts_with(&begin), "{text}");
    assert!(matches!(error, Error::Transport(error) if error.kind() == TransportErrorKind::Dns));
}

#[tokio::test]
async fn redirects_are_refusals() {
    let (address, served) = server(b"HTTP/1.1 307 X\r\nLocation: /\r\nContent-Length: 0\r\n\r\n".to_vec(), close);
    let error = call(&client(address)).await.unwrap_err();
    assert!(matches!(&error, Error::Api(refusal) if refusal.status == 307), "{error:?}");
    served.join().unwrap();
}

#[tokio::test]
async fn the_encrypted_transport_does_not_speak_plainly() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let Ok(transport) = HyperTransport::new() else {
        // A machine without certificates cannot build it, and so cannot misuse it.
        return;
    };
    let builder = Client::builder(&SERVICE).credentials(Credentials::key("a", "s")).transport(transport);
    let client = builder.endpoint(format!("http://{address}")).build().unwrap();
    let error = call(&client).await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
}

#[tokio::test]
async fn a_handshake_that_never_ends_sends_nothing() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let Ok(transport) = HyperTransport::new() else {
        return;
    };
    let builder = Client::builder(&SERVICE).credentials(Credentials::key("a", "s")).transport(transport);
    let client = builder.endpoint(format!("https://{}", listener.local_addr().unwrap())).build().unwrap();
    let error = client.call(&Post(vec![number("1")])).timeout(Duration::from_millis(300)).await.unwrap_err();
    assert!(matches!(error, Error::Timeout { .. }), "{error:?}");
}

#[tokio::test]
async fn a_write_is_never_made_again() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let served = thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a connection");
        assert!(stream.read(&mut [0; 4096]).expect("a request") > 0);
        drop(stream);
        // Whoever repeats a call does so at once; a quarter of a second is ample on one machine.
        thread::sleep(Duration::from_millis(250));
        listener.set_nonblocking(true).expect("a listener");
        listener.accept().is_err()
    });
    assert!(matches!(unknown(call(&client(address)).await.unwrap_err()), Error::Transport(_)));
    let alone = tokio::task::spawn_blocking(move || served.join().unwrap()).await.unwrap();
    assert!(alone, "the call was made again");
}
