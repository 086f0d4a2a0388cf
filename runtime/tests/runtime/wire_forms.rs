//! Responses as bytes on a socket: every form that HTTP/1.1 gives them, and those that end too soon.

use std::net::TcpStream;

use api_runtime::{Client, Error, Method, Parameter, Reply};

use crate::fixture::{descriptor, number, operation};
use crate::network::{client, close, server, wait};

operation!(Post, (), descriptor(Method::Post, &[Parameter::body("n").integer()], &[]));

/// What a write gets that is answered with these bytes.
async fn post(answer: &str, then: fn(TcpStream)) -> Result<Reply<()>, Error> {
    let (address, _) = server(answer.as_bytes().to_vec(), then);
    let client: Client = client(address);
    Ok(client.call(&Post(vec![number("1")])).await?)
}

#[tokio::test]
async fn every_form_of_a_response_is_read() {
    for answer in [
        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}",
        "HTTP/1.1 200\r\ncontent-length:2\r\n\r\n{}",
        "HTTP/1.1 200 \r\nCONTENT-LENGTH: 2 \r\n\r\n{}",
        "HTTP/1.1 200 OK\nContent-Length: 2\n\n{}",
        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\n{}",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1\r\n}\r\n0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n2;a=\"b\"\r\n{}\r\n0\r\nX-Check: 1\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 9\r\nTransfer-Encoding: chunked\r\n\r\n002\r\n{}\r\n0\r\n\r\n",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}",
    ] {
        let reply = post(answer, wait).await.unwrap_or_else(|error| panic!("{answer}: {error}"));
        assert_eq!(reply.body().as_ref(), b"{}", "{answer}");
    }
    for answer in [
        "HTTP/1.1 200 OK\r\n\r\n{}",
        "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{}",
        "HTTP/1.0 200 OK\r\n\r\n{}",
        "HTTP/1.0 200 OK\r\nContent-Length: 2\r\nConnection: keep-alive\r\n\r\n{}",
    ] {
        let reply = post(answer, close).await.unwrap_or_else(|error| panic!("{answer}: {error}"));
        assert_eq!(reply.body().as_ref(), b"{}", "{answer}");
    }
}

#[tokio::test]
async fn statuses_without_content_do_not_wait_for_any() {
    // The connection stays open, and no length is given.
    for answer in ["HTTP/1.1 204 No Content\r\n\r\n", "HTTP/1.1 205 Reset Content\r\n\r\n"] {
        let reply = post(answer, wait).await.unwrap_or_else(|error| panic!("{answer}: {error}"));
        assert!(!reply.has_body());
    }
    let refused = post("HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n", wait).await;
    assert!(matches!(&refused, Err(Error::Api(refusal)) if refusal.status == 304), "{refused:?}");
}

#[tokio::test]
async fn a_response_that_ends_too_soon_is_named() {
    for (answer, shown) in [
        ("", "?connection closed before a response arrived"),
        ("HTTP/1.1 200 OK\r\nContent-Le", "?connection closed before a response arrived"),
        (
            "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n",
            "?connection closed before the response was complete (HTTP 200)",
        ),
        (
            "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n{}",
            "?connection closed before the response was complete (HTTP 200)",
        ),
        (
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n",
            "?connection closed before the response was complete (HTTP 200)",
        ),
        (
            "HTTP/1.1 503 Busy\r\nContent-Length: 3\r\n\r\n{}",
            "?connection closed before the response was complete (HTTP 503)",
        ),
        // Nothing of a body could make a refusal a success.
        (
            "HTTP/1.1 400 Bad Request\r\nContent-Length: 3\r\n\r\n{}",
            "connection closed before the response was complete (HTTP 400)",
        ),
    ] {
        let error = post(answer, close).await.expect_err(answer);
        assert_eq!(error.to_string().replace("the call may have taken effect: ", "?"), shown, "{answer}");
    }
}

#[tokio::test]
async fn bytes_that_are_no_http_are_named() {
    for answer in ["SSH-2.0-OpenSSH\r\n", "HTTP/1.1 20 OK\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n"] {
        let error = post(answer, close).await.expect_err(answer).to_string();
        assert!(error.starts_with("the call may have taken effect: invalid HTTP response: "), "{error}");
    }
}
