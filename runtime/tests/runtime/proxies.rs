//! Calls through proxies on this machine: what each side sees, and what happens where there is no way through.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::thread::{self, JoinHandle};

use api_runtime::{
    Client, ClientBuilder, Credentials, Error, Method, Parameter, Proxy, ProxyError, TransportError, TransportErrorKind,
};

use crate::fixture::{SERVICE, descriptor, number, operation};
use crate::network::{close, server};

operation!(Post, (), descriptor(Method::Post, &[Parameter::body("n").integer()], &[]));

/// A name that only the proxy knows.
const NAME: &str = "http://billing.invalid:8443";

/// A proxy that takes one connection, and speaks with the client before it carries bytes to `target`; gives what it read before.
fn proxy(target: SocketAddr, greet: fn(&mut TcpStream) -> Vec<u8>) -> (SocketAddr, JoinHandle<Vec<u8>>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    let served = thread::spawn(move || {
        let (mut client, _) = listener.accept().expect("a connection");
        let seen = greet(&mut client);
        // Nobody listens there where the client was refused.
        let Ok(server) = TcpStream::connect(target) else { return seen };
        let (mut from, mut to) = (client.try_clone().expect("a stream"), server.try_clone().expect("a stream"));
        thread::spawn(move || std::io::copy(&mut from, &mut to));
        let _ = std::io::copy(&mut { server }, &mut client);
        seen
    });
    (address, served)
}

/// Reads up to an empty line.
fn head(stream: &mut TcpStream) -> Vec<u8> {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") && stream.read(&mut byte).is_ok_and(|read| read == 1) {
        head.push(byte[0]);
    }
    head
}

fn connect(stream: &mut TcpStream) -> Vec<u8> {
    let head = head(stream);
    stream.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n").expect("an answer");
    head
}

/// SOCKS 5 with user and password (RFC 1928, RFC 1929) and the name of the server.
fn socks(stream: &mut TcpStream) -> Vec<u8> {
    let mut seen = Vec::new();
    let mut take = |stream: &mut TcpStream, count: usize| {
        let mut part = vec![0; count];
        stream.read_exact(&mut part).expect("a part");
        seen.extend_from_slice(&part);
        part
    };
    let methods = take(stream, 2)[1];
    take(stream, usize::from(methods));
    stream.write_all(&[5, 2]).expect("an answer");
    let user = take(stream, 2)[1];
    take(stream, usize::from(user));
    let password = take(stream, 1)[0];
    take(stream, usize::from(password));
    stream.write_all(&[1, 0]).expect("an answer");
    let name = take(stream, 5)[4];
    take(stream, usize::from(name) + 2);
    stream.write_all(&[5, 0, 0, 1, 127, 0, 0, 1, 0, 1]).expect("an answer");
    seen
}

fn ok() -> Vec<u8> {
    b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}".to_vec()
}

fn builder(proxy: &str) -> ClientBuilder {
    let builder = Client::builder(&SERVICE).credentials(Credentials::key("a", "s")).endpoint(NAME).allow_http();
    builder.proxy(Proxy::all(proxy).expect("a proxy"))
}

async fn call(builder: ClientBuilder) -> Result<u16, Error> {
    let reply = builder.build().expect("a client").call(&Post(vec![number("1")])).await?;
    Ok(reply.status())
}

async fn failure(proxy: &str) -> TransportError {
    match call(builder(proxy)).await {
        // A write that is not sent has no unknown outcome.
        Err(Error::Transport(error)) if !error.may_have_arrived() => error,
        outcome => panic!("{outcome:?}"),
    }
}

#[tokio::test]
async fn a_tunnel_carries_the_request_and_its_proxy_gets_its_own_password_alone() {
    let (target, served) = server(ok(), close);
    let (address, proxied) = proxy(target, connect);
    assert_eq!(call(builder(&format!("http://us%40er:pass%3Aword@{address}"))).await.expect("a reply"), 200);
    let request = served.join().expect("the server ends");
    assert!(request.starts_with("POST /v2/things HTTP/1.1\r\n"), "{request}");
    assert!(request.contains("host: billing.invalid:8443\r\n") && !request.contains("proxy"), "{request}");
    let head = String::from_utf8(proxied.join().expect("the proxy ends")).expect("text");
    let basic = "Basic dXNAZXI6cGFzczp3b3Jk";
    let seen = format!(
        "CONNECT billing.invalid:8443 HTTP/1.1\r\nHost: billing.invalid:8443\r\nProxy-Authorization: {basic}\r\n\r\n"
    );
    assert_eq!(head, seen);
}

#[tokio::test]
async fn a_proxy_of_socks_gets_the_name_of_the_server() {
    let (target, served) = server(ok(), close);
    let (address, proxied) = proxy(target, socks);
    assert_eq!(call(builder(&format!("socks5://user:word@{address}"))).await.expect("a reply"), 200);
    served.join().expect("the server ends");
    let seen = proxied.join().expect("the proxy ends");
    let contains = |part: &[u8]| seen.windows(part.len()).any(|window| window == part);
    assert!(contains(b"\x04user\x04word") && contains(b"\x0fbilling.invalid\x20\xfb"), "{seen:?}");
}

#[tokio::test]
async fn without_a_way_through_nothing_is_sent() {
    let free = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("an address");
    let error = failure(&format!("http://{free}")).await;
    assert_eq!(error.kind(), TransportErrorKind::ConnectionRefused);
    let text = format!("could not connect to billing.invalid:8443 through the proxy {free}: connection refused");
    assert_eq!(error.to_string(), text);

    let refuse = |stream: &mut TcpStream| {
        let head = head(stream);
        stream.write_all(b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n").expect("an answer");
        head
    };
    let (address, _) = proxy(free, refuse);
    let error = failure(&format!("http://user:SECRET@{address}")).await;
    assert_eq!(error.kind(), TransportErrorKind::ProxyAuthentication);
    assert!(!error.kind().is_transient(), "it would be sent again");
    let begin = format!("could not connect to billing.invalid:8443 through the proxy {address}: ");
    assert_eq!(error.to_string(), format!("{begin}tunnel error: proxy authorization required"));
    assert!(!format!("{error:?}").contains("SECRET"), "{error:?}");

    for refuse in [socks_without_passwords as fn(&mut TcpStream) -> Vec<u8>, socks_with_another_password] {
        let (address, _) = proxy(free, refuse);
        let error = failure(&format!("socks5://user:SECRET@{address}")).await;
        assert_eq!(error.kind(), TransportErrorKind::ProxyAuthentication, "{error}");
    }
}

fn socks_without_passwords(stream: &mut TcpStream) -> Vec<u8> {
    let mut methods = [0; 4];
    let read = stream.read(&mut methods).expect("methods");
    stream.write_all(&[5, 0xff]).expect("an answer");
    methods[..read].to_vec()
}

fn socks_with_another_password(stream: &mut TcpStream) -> Vec<u8> {
    let mut part = [0; 64];
    let methods = stream.read(&mut part).expect("methods");
    stream.write_all(&[5, 2]).expect("an answer");
    let password = stream.read(&mut part).expect("a password");
    stream.write_all(&[1, 1]).expect("an answer");
    part[..methods.min(password)].to_vec()
}

#[tokio::test]
async fn exceptions_are_reached_directly() {
    let free = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("an address");
    for exceptions in ["other.invalid, 127.0.0.0/8", "*", "127.0.0.1"] {
        let (target, served) = server(ok(), close);
        let proxy = Proxy::all(format!("http://{free}")).expect("a proxy").except(exceptions);
        let builder = Client::builder(&SERVICE).credentials(Credentials::key("a", "s")).proxy(proxy);
        assert_eq!(call(builder.endpoint(format!("http://{target}"))).await.expect("a reply"), 200);
        served.join().expect("the server ends");
    }
}

/// What those variables say, for a server of this scheme and host.
async fn of_variables(variables: &[(&str, &str)], endpoint: &str) -> Result<TransportError, ProxyError> {
    let proxy = Proxy::from_variables(|name| {
        variables.iter().find(|(known, _)| *known == name).map(|(_, value)| value.into())
    })?;
    let builder = Client::builder(&SERVICE).credentials(Credentials::key("a", "s")).endpoint(endpoint).allow_http();
    match call(builder.proxy(proxy)).await {
        Err(Error::Transport(error)) => Ok(error),
        outcome => panic!("{outcome:?}"),
    }
}

#[tokio::test]
async fn variables_name_proxies_as_everywhere() {
    let free = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("an address");
    let free = free.to_string();
    let far = "http://billing.invalid";
    let through = format!("could not connect to billing.invalid:80 through the proxy {free}: connection refused");
    for variables in [
        &[("HTTP_PROXY", free.as_str())][..],
        &[("http_proxy", &free)],
        &[("ALL_PROXY", &free), ("HTTPS_PROXY", "other.invalid")],
        &[("HTTP_PROXY", &free), ("ALL_PROXY", "other.invalid"), ("NO_PROXY", "invalid.example, 10.0.0.0/8")],
        &[("REQUEST_METHOD", "GET"), ("HTTP_PROXY", "other.invalid"), ("all_proxy", &free)],
    ] {
        let error = of_variables(variables, far).await.expect("proxies");
        assert_eq!(error.to_string(), through, "{variables:?}");
    }
    // A name whose label is too long is resolved by nobody, so this asks nobody either.
    let long = format!("{}.invalid", "a".repeat(64));
    for exceptions in [".invalid", "invalid", "*", &long] {
        let variables = [("HTTP_PROXY", free.as_str()), ("NO_PROXY", exceptions)];
        let error = of_variables(&variables, &format!("http://{long}")).await.expect("proxies");
        assert_eq!(error.kind(), TransportErrorKind::Dns, "{exceptions}: {error}");
    }
    // A proxy of the environment does not stand between a program and its own machine.
    for host in [free.as_str(), &free.replace("127.0.0.1", "localhost")] {
        let error =
            of_variables(&[("ALL_PROXY", "other.invalid:9")], &format!("http://{host}")).await.expect("proxies");
        assert!(error.to_string().starts_with(&format!("could not connect to {host}: ")), "{error}");
    }
    let error = of_variables(&[("https_proxy", "ftp://u:SECRET@h")], far).await.expect_err("no proxy");
    assert!(error.to_string().starts_with("https_proxy is not a valid proxy URL; expected "), "{error}");
    assert!(!format!("{error:?}").contains("SECRET"), "{error:?}");
}

#[test]
fn an_address_that_is_none_is_refused_and_never_shown() {
    for text in [
        "",
        "ftp://SECRET@host",
        "socks4://host:1",
        "http://",
        "http://SECRET:x@host:99999",
        "SECRET host",
        "http://user:SECRET\n@host",
    ] {
        let error = Proxy::all(text).expect_err(text);
        assert!(error.to_string().starts_with("the proxy is not a valid proxy URL; expected http://host:port"));
        assert!(!format!("{error} {error:?}").contains("SECRET"), "{error:?}");
    }
    let proxy = Proxy::all("https://user:SECRET@host:1").expect("a proxy");
    assert_eq!(format!("{proxy:?}"), "Proxy(https://host:1)");
    assert_eq!(format!("{:?}", Proxy::none()), "Proxy(none)");
}
