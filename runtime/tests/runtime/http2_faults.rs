//! Faults of a connection that reads share: each is one that a read is sent again after, and none is a write's.

use core::time::Duration;

use api_runtime::{Client, Error, HyperTransport, Method, Parameter, Retries, TransportErrorKind};
use h2::Reason;

use crate::fixture::{descriptor, number, operation};
use crate::http2_server::{Act, Acts, Server};
use crate::tls::config;

operation!(Read, (), descriptor(Method::Get, &[], &[]));
operation!(Post, (), descriptor(Method::Post, &[Parameter::body("n").integer()], &[]));

const BOTH: &[&str] = &["h2", "http/1.1"];
const OK: Act = Act::Answer(200, "{}");

async fn read(client: &Client) -> Result<(), Error> {
    client.call(&Read(vec![])).timeout(Duration::from_secs(10)).await.map(|_| ()).map_err(Error::from)
}

/// Whether the call ended as a lost connection.
fn is_lost(outcome: &Result<(), Error>) -> bool {
    matches!(outcome, Err(Error::Transport(error)) if error.kind() == TransportErrorKind::Lost)
}

#[tokio::test]
async fn a_read_is_sent_again_after_a_reset_a_refused_stream_and_the_end_of_a_connection() {
    let acts: [(Acts, &str); 4] = [
        (
            |number| if number == 1 { Act::Reset(Reason::REFUSED_STREAM) } else { OK },
            "the server reset the stream: refused stream before processing any application logic",
        ),
        (
            |number| if number == 1 { Act::Reset(Reason::INTERNAL_ERROR) } else { OK },
            "the server reset the stream: unexpected internal error encountered",
        ),
        (|number| if number == 1 { Act::GoAway } else { OK }, ""),
        (|number| if number == 1 { Act::Close } else { OK }, ""),
    ];
    for (case, (act, reason)) in acts.into_iter().enumerate() {
        let server = Server::start(BOTH, act).await;
        let outcome = read(&server.client()).await;
        assert!(is_lost(&outcome), "{case}: {outcome:?}");
        let text = outcome.expect_err("it is lost").to_string();
        assert!(text.starts_with("connection lost before a response arrived: ") && text.ends_with(reason), "{text}");

        let server = Server::start(BOTH, act).await;
        let builder = server.builder(HyperTransport::with_tls(config())).retries(Retries::default());
        let client = builder.build().expect("a client");
        read(&client).await.expect("the second attempt");
        assert_eq!(server.requests(), ["h2 GET", "h2 GET"], "{case}");
        // A reset ends a stream, and its connection serves the next one.
        assert_eq!(server.connections(), if case < 2 { 1 } else { 2 }, "{case}");
    }
}

#[tokio::test]
async fn a_connection_that_ends_while_it_is_idle_is_replaced() {
    let server = Server::start(BOTH, |number| if number == 2 { Act::GoAway } else { OK }).await;
    let client = server.client();
    read(&client).await.expect("a response");
    assert!(is_lost(&read(&client).await));
    client.call(&Post(vec![number("1")])).await.expect("a write has a connection of its own");
    read(&client).await.expect("a response");
    assert_eq!((server.requests().len(), server.connections()), (4, 3));
}

#[tokio::test]
async fn the_end_of_one_read_is_none_of_the_others() {
    let server = Server::start(BOTH, |number| match number {
        2 => Act::Hold,
        3 => Act::Stop,
        _ => OK,
    })
    .await;
    let client = server.client();
    read(&client).await.expect("a response");
    for _ in 0..2 {
        let outcome = client.call(&Read(vec![])).timeout(Duration::from_millis(300)).await.map(|_| ());
        let Err(Error::Timeout { after }) = outcome else { panic!("{outcome:?}") };
        assert_eq!(after, Duration::from_millis(300));
    }
    // One that is given up before its response.
    let request = Read(vec![]);
    drop(tokio::time::timeout(Duration::ZERO, client.call(&request).into_future()).await);
    read(&client).await.expect("a response");
    assert_eq!(server.connections(), 1, "the connection is not given up with them");
}

#[tokio::test]
async fn bounds_and_redirects_are_those_of_http1() {
    static LONG: [u8; 2000] = [b' '; 2000];
    let server = Server::start(BOTH, |number| match number {
        1 => Act::Answer(200, core::str::from_utf8(&LONG).expect("text")),
        2 => Act::Answer(307, "{}"),
        _ => OK,
    })
    .await;
    let client = server.client();
    let outcome = read(&client).await;
    assert!(matches!(outcome, Err(Error::BodyTooLarge { limit: 1000 })), "{outcome:?}");
    let outcome = read(&client).await;
    assert!(matches!(&outcome, Err(Error::Api(error)) if error.status == 307), "{outcome:?}");
    read(&client).await.expect("a response");
    assert_eq!((server.requests().len(), server.connections()), (3, 1), "no redirect is followed");
}
