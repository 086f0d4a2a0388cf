//! A connector of the caller's own, here one that goes through a proxy: what a client promises holds over it.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use api_runtime::{Client, Credentials, Error, HyperTransport, Method, Parameter, http};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::proxy::Tunnel;

use crate::fixture::{SERVICE, descriptor, number, operation};
use crate::network::{close, server};

operation!(Post, (), descriptor(Method::Post, &[Parameter::body("n").integer()], &[]));

/// The head of each connection that a proxy was asked for.
type Heads = Arc<Mutex<Vec<String>>>;

/// A proxy that answers each `CONNECT` like this, and carries bytes to `target`, whoever is asked for.
fn proxy(target: SocketAddr, answer: &'static str) -> (SocketAddr, Heads) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    let heads = Heads::default();
    let seen = Arc::clone(&heads);
    thread::spawn(move || {
        for mut client in listener.incoming().map_while(Result::ok) {
            let (mut head, mut byte) = (Vec::new(), [0]);
            while !head.ends_with(b"\r\n\r\n") && client.read(&mut byte).is_ok_and(|read| read == 1) {
                head.push(byte[0]);
            }
            seen.lock().expect("no test panics inside").push(String::from_utf8(head).expect("text"));
            let _ = client.write_all(format!("HTTP/1.1 {answer}\r\n\r\n").as_bytes());
            let Ok(server) = TcpStream::connect(target) else { continue };
            let (mut from, mut to) = (client.try_clone().expect("a stream"), server.try_clone().expect("a stream"));
            thread::spawn(move || std::io::copy(&mut from, &mut to));
            thread::spawn(move || {
                let _ = std::io::copy(&mut { server }, &mut client);
                let _ = client.shutdown(std::net::Shutdown::Both);
            });
        }
    });
    (address, heads)
}

/// A client that goes through that proxy by a connector of its own, and retries what it may.
fn client(proxy: SocketAddr) -> Client {
    let way = Tunnel::new(format!("http://{proxy}").parse().expect("an address"), HttpConnector::new())
        .with_auth(http::HeaderValue::from_static("Basic dXNlcjp3b3Jk"));
    let builder = Client::builder(&SERVICE).credentials(Credentials::key("a", "SECRET")).allow_http();
    let builder = builder.endpoint("http://billing.invalid:8443");
    builder.transport(HyperTransport::builder().connector(way)).build().expect("a client")
}

async fn call(client: &Client) -> Result<u16, Error> {
    Ok(client.call(&Post(vec![number("1")])).await?.status())
}

fn heads(heads: &Heads) -> Vec<String> {
    heads.lock().expect("no test panics inside").clone()
}

#[tokio::test]
async fn a_connector_of_the_caller_goes_through_a_proxy_that_sees_no_credential_of_the_server() {
    let (target, served) = server(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}".to_vec(), close);
    let (address, seen) = proxy(target, "200 OK");
    assert_eq!(call(&client(address)).await.expect("a reply"), 200);
    let request = served.join().expect("the server ends").to_lowercase();
    assert!(
        request.starts_with("post /v2/things http/1.1\r\n") && request.contains("\r\nauthorization: "),
        "{request}"
    );
    assert!(request.contains("host: billing.invalid:8443\r\n") && !request.contains("proxy"), "{request}");
    let head = "CONNECT billing.invalid:8443 HTTP/1.1\r\nHost: billing.invalid:8443\r\nProxy-Authorization: Basic dXNlcjp3b3Jk\r\n\r\n";
    assert_eq!(heads(&seen), [head]);
}

#[tokio::test]
async fn a_redirect_brings_no_credential_to_another_host() {
    let answer = b"HTTP/1.1 307 X\r\nLocation: http://other.invalid/\r\nContent-Length: 0\r\n\r\n".to_vec();
    let (target, served) = server(answer, close);
    let (address, seen) = proxy(target, "200 OK");
    let error = call(&client(address)).await.expect_err("a redirect");
    assert!(matches!(&error, Error::Api(error) if error.status == 307), "{error:?}");
    served.join().expect("the server ends");
    assert_eq!(heads(&seen).len(), 1, "{seen:?}");
    assert!(heads(&seen)[0].starts_with("CONNECT billing.invalid:8443 "), "{seen:?}");
}

#[tokio::test]
async fn a_write_whose_response_is_lost_on_the_way_is_not_sent_twice() {
    let (target, served) = server(Vec::new(), close);
    let (address, seen) = proxy(target, "200 OK");
    let error = call(&client(address)).await.expect_err("no response");
    assert!(matches!(error, Error::OutcomeUnknown(_)), "{error:?}");
    served.join().expect("the server ends");
    assert_eq!(heads(&seen).len(), 1, "{seen:?}");
}

#[tokio::test]
async fn a_write_that_the_proxy_keeps_out_was_not_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let (address, seen) = proxy(listener.local_addr().expect("an address"), "503 Service Unavailable");
    let Err(Error::Transport(error)) = call(&client(address)).await else { panic!("it was not sent") };
    assert!(!error.may_have_arrived(), "{error}");
    assert_eq!(heads(&seen).len(), 1, "{seen:?}");
    listener.set_nonblocking(true).expect("a listener");
    while let Ok((mut stream, _)) = listener.accept() {
        stream.set_nonblocking(true).expect("a stream");
        assert!(!stream.read(&mut [0]).is_ok_and(|read| read > 0), "something was sent");
    }
}
