//! HTTP/2: what goes over it, and what never does.

use core::time::Duration;
use std::sync::{Arc, Mutex};

use api_runtime::{
    Attempt, Client, Descriptor, Error, HyperTransport, Method, Observer, Parameter, Proxy, Safety, TransportErrorKind,
    Wire, http,
};
use hyper_rustls::HttpsConnectorBuilder;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};

use crate::fixture::{descriptor, number, operation};
use crate::http2_server::{Act, Server, TOGETHER};
use crate::tls::config;

operation!(Read, (), descriptor(Method::Get, &[], &[]));
operation!(
    ReadByPost,
    (),
    Descriptor { safety: Safety::Read, ..descriptor(Method::Post, &[Parameter::body("n").integer()], &[]) }
);
operation!(Post, (), descriptor(Method::Post, &[Parameter::body("n").integer()], &[]));
operation!(
    Keyed,
    (),
    Descriptor {
        safety: Safety::WriteKeyedBy("key"),
        ..descriptor(Method::Post, &[Parameter::body("key").text().max_length(32)], &[])
    }
);

const BOTH: &[&str] = &["h2", "http/1.1"];

fn answered(_: usize) -> Act {
    Act::Answer(200, "{}")
}

/// A read, a write, a read, a write with an idempotency key, and a read with a body.
async fn calls(client: &Client) {
    client.call(&Read(vec![])).await.expect("a response");
    client.call(&Post(vec![number("1")])).await.expect("a response");
    client.call(&Read(vec![])).await.expect("a response");
    client.call(&Keyed(vec![Wire::Absent])).await.expect("a response");
    client.call(&ReadByPost(vec![number("1")])).await.expect("a response");
}

#[tokio::test]
async fn reads_share_a_connection_of_http2_and_each_write_has_one_of_http1() {
    let server = Server::start(BOTH, answered).await;
    calls(&server.client()).await;
    assert_eq!(server.requests(), ["h2 GET", "http/1.1 POST", "h2 GET", "http/1.1 POST", "h2 POST"]);
    assert_eq!(server.connections(), 3);
}

#[tokio::test]
async fn a_server_without_http2_is_spoken_to_as_before() {
    for protocols in [&["http/1.1"] as &[_], &[]] {
        let server = Server::start(protocols, answered).await;
        calls(&server.client()).await;
        assert!(server.requests().iter().all(|request| request.starts_with("http/1.1 ")), "{:?}", server.requests());
        assert_eq!((server.requests().len(), server.connections()), (5, 3));
    }
}

/// So many reads at the same time, each of which is answered.
async fn at_once(client: &Client) {
    let calls = (0..TOGETHER).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { client.call(&Read(vec![])).await.map(|_| ()) })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.expect("no panic").expect("a response");
    }
}

#[tokio::test]
async fn reads_at_the_same_time_share_a_connection_from_the_first_on() {
    // None is answered before all are on their way.
    let server = Server::start(BOTH, |_| Act::Together).await;
    let client = server.client();
    at_once(&client).await;
    at_once(&client).await;
    assert_eq!((server.requests().len(), server.connections()), (2 * TOGETHER, 1));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_several_threads_they_do_as_well() {
    for _ in 0..10 {
        let server = Server::start(BOTH, |_| Act::Together).await;
        at_once(&server.client()).await;
        assert_eq!((server.requests().len(), server.connections()), (TOGETHER, 1));
    }
}

#[tokio::test]
async fn one_that_gets_no_connection_leaves_it_to_the_others() {
    let server = Server::start(BOTH, answered).await;
    let client = server.client();
    let request = Read(vec![]);
    let mut first = client.call(&request).into_future();
    tokio::time::timeout(Duration::ZERO, &mut first).await.map(|_| ()).expect_err("it is about to open one");
    let second = tokio::spawn({
        let client = client.clone();
        async move { client.call(&Read(vec![])).await.map(|_| ()) }
    });
    tokio::task::yield_now().await;
    drop(first);
    second.await.expect("no panic").expect("a response");
    // Nobody waits for a connection of a server without HTTP/2, which requests do not share.
    let server = Server::start(&["http/1.1"], answered).await;
    at_once(&server.client()).await;
    assert_eq!(server.requests().len(), TOGETHER);
}

#[tokio::test]
async fn it_can_be_switched_off() {
    let server = Server::start(BOTH, answered).await;
    let transport = HyperTransport::builder().http2(false).tls(config());
    calls(&server.builder(transport).build().expect("a client")).await;
    assert!(server.requests().iter().all(|request| request.starts_with("http/1.1 ")), "{:?}", server.requests());
}

#[tokio::test]
async fn protocols_of_the_callers_configuration_are_replaced() {
    let server = Server::start(BOTH, answered).await;
    let mut config = config();
    config.alpn_protocols = vec![b"h2".to_vec()];
    calls(&server.builder(HyperTransport::with_tls(config)).build().expect("a client")).await;
    assert_eq!(server.requests(), ["h2 GET", "http/1.1 POST", "h2 GET", "http/1.1 POST", "h2 POST"]);
}

#[tokio::test]
async fn through_a_proxy_it_is_the_same() {
    let server = Server::start(BOTH, answered).await;
    let (listener, heads) = (TcpListener::bind("127.0.0.1:0").await.expect("a port"), Arc::<Mutex<Vec<u8>>>::default());
    let (address, seen, target) = (listener.local_addr().expect("an address"), Arc::clone(&heads), server.address);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let (mut head, seen) = (Vec::new(), Arc::clone(&seen));
            while !head.ends_with(b"\r\n\r\n") {
                head.push(stream.read_u8().await.expect("a head"));
            }
            seen.lock().expect("no test panics inside").extend_from_slice(&head);
            stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.expect("a client");
            let mut server = TcpStream::connect(target).await.expect("a server");
            tokio::spawn(async move { copy_bidirectional(&mut stream, &mut server).await });
        }
    });
    let proxy = Proxy::all(format!("http://user:word@{address}")).expect("a proxy");
    let transport = HyperTransport::builder().proxy(proxy).tls(config());
    calls(&server.builder(transport).build().expect("a client")).await;
    assert_eq!(server.requests(), ["h2 GET", "http/1.1 POST", "h2 GET", "http/1.1 POST", "h2 POST"]);
    let heads = String::from_utf8(heads.lock().expect("no test panics inside").clone()).expect("text");
    assert_eq!((heads.matches("CONNECT ").count(), heads.matches("Proxy-Authorization: ").count()), (3, 3), "{heads}");
    assert!(!heads.to_lowercase().contains("x-sdk-date"), "the proxy sees no request: {heads}");
}

#[tokio::test]
async fn connectors_of_the_caller_for_reads_and_for_writes() {
    let server = Server::start(BOTH, answered).await;
    let https = || HttpsConnectorBuilder::new().with_tls_config(config()).https_only();
    let (reads, writes) = (https().enable_all_versions().build(), https().enable_http1().build());
    let transport = HyperTransport::builder().connectors(reads.clone(), writes);
    calls(&server.builder(transport).build().expect("a client")).await;
    assert_eq!(server.requests(), ["h2 GET", "http/1.1 POST", "h2 GET", "http/1.1 POST", "h2 POST"]);

    // One connector for both, and one that negotiates HTTP/2 for writes: nothing is sent.
    let one = server.builder(HyperTransport::builder().connector(reads.clone())).build().expect("a client");
    let wrong = server.builder(HyperTransport::builder().connectors(reads.clone(), reads)).build().expect("a client");
    let outcomes = [
        one.call(&Read(vec![])).await.map(|_| ()),
        one.call(&Post(vec![number("1")])).await.map(|_| ()),
        wrong.call(&Keyed(vec![Wire::Absent])).await.map(|_| ()),
    ];
    for outcome in outcomes {
        let Err(Error::Transport(error)) = outcome else { panic!("{outcome:?}") };
        assert!(error.to_string().ends_with(": the connector negotiated HTTP/2, expected HTTP/1.1"), "{error}");
        assert_eq!((error.kind(), error.may_have_arrived()), (TransportErrorKind::Tls, false));
    }
    assert_eq!(server.requests().len(), 5);
}

/// The versions that an observer is told of.
#[derive(Default)]
struct Versions(Mutex<Vec<Option<http::Version>>>);

impl Observer for Versions {
    fn sending(&self, attempt: &Attempt<'_>) {
        assert_eq!(attempt.version, None);
    }

    fn succeeded(&self, attempt: &Attempt<'_>, _: u16, _: Option<&str>) {
        self.0.lock().expect("no test panics inside").push(attempt.version);
    }

    fn failed(&self, attempt: &Attempt<'_>, _: &Error, _: Option<Duration>) {
        self.0.lock().expect("no test panics inside").push(attempt.version);
    }
}

#[tokio::test]
async fn observers_are_told_the_version() {
    let server = Server::start(BOTH, |number| match number {
        3 => Act::Answer(400, "{}"),
        4 => Act::Close,
        _ => Act::Answer(200, "{}"),
    })
    .await;
    let versions = Arc::<Versions>::default();
    let builder = server.builder(HyperTransport::with_tls(config())).observer(Arc::clone(&versions));
    let client = builder.build().expect("a client");
    client.call(&Read(vec![])).await.expect("a response");
    client.call(&Post(vec![number("1")])).await.expect("a response");
    client.call(&Read(vec![])).await.map(|_| ()).expect_err("an error response");
    client.call(&Read(vec![])).await.map(|_| ()).expect_err("no response");
    let (one, two) = (Some(http::Version::HTTP_11), Some(http::Version::HTTP_2));
    assert_eq!(*versions.0.lock().expect("no test panics inside"), [two, one, two, None]);
}
