//! What clients may take of the server: time, connections, names.

use std::time::Duration;

use mock_server::MockServer;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::support::{Answer, raw, server};

const LINE: &str = "GET /v2/orders/customer-orders?limit=1 HTTP/1.1\r\n";

async fn impatient() -> MockServer {
    huaweicloud_bss_mock::builder().patience(Duration::from_millis(100)).start().await.expect("the server starts")
}

/// What comes until the server closes the connection, as it does although the client does not.
async fn until_closed(server: &MockServer, bytes: &str) -> String {
    let mut stream = TcpStream::connect(server.address()).await.expect("the server listens");
    stream.write_all(bytes.as_bytes()).await.expect("the server reads");
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer).await;
    String::from_utf8(answer).expect("text")
}

#[tokio::test]
async fn a_request_that_calls_the_server_by_a_strange_name_is_refused_and_not_remembered() {
    let server = huaweicloud_bss_mock::builder().host("mock.example.org").start().await.expect("the server starts");
    let port = server.address().port();
    for (target, host, status) in [
        ("", format!("127.0.0.1:{port}"), 200),
        ("", format!("localhost:{port}"), 200),
        ("", "mock.example.org".to_owned(), 200),
        ("", "bss.myhuaweicloud.com".to_owned(), 200),
        ("", "evil.example".to_owned(), 421),
        ("", format!("evil.example:{port}"), 421),
        ("", "localhost\r\nhost: evil.example".to_owned(), 421),
        ("http://evil.example", "localhost".to_owned(), 421),
    ] {
        let before = server.requests().len();
        let line = LINE.replace("GET ", &format!("GET {target}"));
        let request = format!("{line}host: {host}\r\nx-auth-token: t\r\nconnection: close\r\n\r\n");
        let answer = Answer::read(&raw(server.address(), request.as_bytes()).await);
        assert_eq!(answer.status, status, "{host}");
        assert_eq!(server.requests().len() - before, usize::from(status == 200), "{host}");
    }
}

#[tokio::test]
async fn a_silent_connection_is_closed_before_in_and_after_a_request() {
    let server = impatient().await;
    let whole = format!("{LINE}host: mock\r\nx-auth-token: t\r\n\r\n");
    for bytes in ["", "GET /v2", "GET / HTTP/1.1\r\nhost: mo"] {
        let answer = until_closed(&server, bytes).await;
        assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 408 "), "{answer}");
    }
    let answer = until_closed(&server, &whole).await;
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
    let head =
        "POST /v3/orders/customer-orders/pay HTTP/1.1\r\nhost: mock\r\nx-auth-token: t\r\ncontent-length: 9\r\n\r\n{";
    let answer = until_closed(&server, head).await;
    assert!(answer.contains("incomplete"), "{answer}");
    assert_eq!(server.panics(), 0);
}

#[tokio::test]
async fn more_connections_than_are_served_at_a_time_wait_for_their_turn() {
    let server = impatient().await;
    let mut silent = Vec::new();
    for _ in 0..300 {
        silent.push(TcpStream::connect(server.address()).await.expect("the system takes it"));
    }
    let request = format!("{LINE}host: mock\r\nx-auth-token: t\r\nconnection: close\r\n\r\n");
    let answer = Answer::read(&raw(server.address(), request.as_bytes()).await);
    assert_eq!(answer.status, 200);
    drop(silent);
}

#[tokio::test]
async fn ids_of_requests_go_on_counting() {
    let server = server().await;
    let request = format!("{LINE}host: mock\r\nx-auth-token: t\r\nconnection: close\r\n\r\n");
    for number in 1..4 {
        let answer = Answer::read(&raw(server.address(), request.as_bytes()).await);
        assert_eq!(answer.headers("x-request-id"), [format!("mock-{number}")]);
    }
}
