//! Servers that speak HTTP/2 to harm: what they send is bounded, and a call ends when its time does.

use core::time::Duration;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use api_runtime::{Client, Credentials, Error, HyperTransport, Method, Retries, TransportErrorKind};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::server::TlsStream;

use crate::fixture::{SERVICE, descriptor, operation};
use crate::http2_server::acceptor;
use crate::tls::config;

operation!(Read, (), descriptor(Method::Get, &[], &[]));

// Kinds and flags of frames (RFC 9113, section 6).
const DATA: u8 = 0;
const HEADERS: u8 = 1;
const SETTINGS: u8 = 4;
const PUSH_PROMISE: u8 = 5;
const PING: u8 = 6;
const WINDOW_UPDATE: u8 = 8;
const CONTINUATION: u8 = 9;
const END_STREAM: u8 = 1;
const END_HEADERS: u8 = 4;
/// `:status: 200` of the static table.
const STATUS: &[u8] = &[0x88];

fn frame(kind: u8, flags: u8, stream: u8, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).expect("a short payload").to_be_bytes();
    [&length[1..], &[kind, flags, 0, 0, 0, stream], payload].concat()
}

fn setting(id: u16, value: u32) -> Vec<u8> {
    [&id.to_be_bytes()[..], &value.to_be_bytes()].concat()
}

/// A header that is in no table: name `a`, and a value of so many bytes.
fn header(length: u8) -> Vec<u8> {
    [&[0, 1, b'a', length][..], &vec![b'b'; usize::from(length)]].concat()
}

/// What a server sends: its settings, what follows the client's request, and what it repeats as long as anybody listens.
struct Flood {
    settings: Vec<u8>,
    then: Vec<u8>,
    endless: Vec<u8>,
}

/// Starts it; the count is of bytes that were repeated.
async fn flooding(flood: Flood) -> (Client, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let endpoint = format!("https://localhost:{}", listener.local_addr().expect("an address").port());
    let (acceptor, sent) = (acceptor(&["h2"]), Arc::<AtomicUsize>::default());
    let count = Arc::clone(&sent);
    tokio::spawn(async move {
        let (stream, _) = listener.accept().await.expect("a connection");
        let mut stream = acceptor.accept(stream).await.expect("a handshake");
        stream.write_all(&frame(SETTINGS, 0, 0, &flood.settings)).await.expect("a client");
        request(&mut stream).await;
        let _ = stream.write_all(&flood.then).await;
        while !flood.endless.is_empty() && stream.write_all(&flood.endless).await.is_ok() {
            count.fetch_add(flood.endless.len(), Ordering::SeqCst);
            tokio::task::yield_now().await;
        }
        let _ = stream.flush().await;
        let _ = stream.read_to_end(&mut Vec::new()).await;
    });
    let builder = Client::builder(&SERVICE).credentials(Credentials::key("a", "s")).endpoint(endpoint);
    let transport = HyperTransport::with_tls(config());
    let client = builder.transport(transport).retries(Retries::none()).build().expect("a client");
    (client, sent)
}

/// Reads up to the client's request, which is on stream 1.
async fn request(stream: &mut TlsStream<TcpStream>) {
    stream.read_exact(&mut [0; 24]).await.expect("the preface");
    loop {
        let mut head = [0; 9];
        stream.read_exact(&mut head).await.expect("a frame");
        let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
        let mut payload = vec![0; usize::try_from(length).expect("a short frame")];
        stream.read_exact(&mut payload).await.expect("a frame");
        if head[3] == HEADERS {
            assert_eq!(head[8], 1);
            return;
        }
    }
}

async fn call(client: &Client, time: Duration) -> Result<(), Error> {
    client.call(&Read(vec![])).timeout(time).await.map(|_| ()).map_err(Error::from)
}

/// More than all buffers on the way hold.
const ENOUGH: usize = 8 << 20;

#[tokio::test]
async fn what_never_ends_or_violates_the_protocol_ends_the_connection() {
    let cases = [
        ("continuations", frame(HEADERS, 0, 1, STATUS), frame(CONTINUATION, 0, 1, &header(1))),
        ("long headers", frame(HEADERS, 0, 1, STATUS), frame(CONTINUATION, 0, 1, &header(120).repeat(100))),
        ("pushes", frame(PUSH_PROMISE, END_HEADERS, 1, &[0, 0, 0, 2, 0x82]), vec![]),
        ("windows", frame(WINDOW_UPDATE, 0, 0, &[0x7f, 0xff, 0xff, 0xff]), vec![]),
        ("settings", frame(SETTINGS, 0, 0, &setting(4, u32::MAX)), vec![]),
        ("a stream of nobody's", frame(HEADERS, END_HEADERS, 3, STATUS), vec![]),
        ("data before a head", frame(DATA, 0, 1, b"{}"), vec![]),
        ("a long frame", frame(DATA, 0, 1, &vec![0; 20_000]), vec![]),
    ];
    for (name, then, endless) in cases {
        let (client, sent) = flooding(Flood { settings: vec![], then, endless }).await;
        let outcome = call(&client, Duration::from_secs(20)).await;
        let Err(Error::Transport(error)) = outcome else { panic!("{name}: {outcome:?}") };
        assert_eq!(error.kind(), TransportErrorKind::Lost, "{name}: {error}");
        assert!(sent.load(Ordering::SeqCst) < ENOUGH, "{name}: {sent:?}");
    }
}

#[tokio::test]
async fn a_head_beyond_its_bound_is_an_error() {
    let most = header(120).repeat(700);
    let mut parts = most.chunks(16_000).map(|part| frame(CONTINUATION, 0, 1, part)).collect::<Vec<_>>().concat();
    parts.extend(frame(CONTINUATION, END_HEADERS, 1, &[]));
    let then = [frame(HEADERS, 0, 1, STATUS), parts, frame(DATA, END_STREAM, 1, b"{}")].concat();
    let (client, _) = flooding(Flood { settings: vec![], then, endless: vec![] }).await;
    let outcome = call(&client, Duration::from_secs(20)).await;
    assert!(
        matches!(&outcome, Err(Error::Transport(error)) if error.kind() == TransportErrorKind::Lost),
        "{outcome:?}"
    );
}

#[tokio::test]
async fn frames_that_say_nothing_hold_a_call_no_longer_than_its_time() {
    let head = frame(HEADERS, END_HEADERS, 1, STATUS);
    let cases = [
        ("pings", vec![], frame(PING, 0, 0, &[0; 8])),
        ("settings", vec![], frame(SETTINGS, 0, 0, &setting(1, 4096))),
        // `:status: 103`, a literal with the name of the static table.
        ("early hints", vec![], frame(HEADERS, END_HEADERS, 1, &[0x08, 3, b'1', b'0', b'3'])),
        ("empty data", head.clone(), frame(DATA, 0, 1, &[])),
        ("nothing", head, vec![]),
    ];
    for (name, then, endless) in cases {
        let (client, _) = flooding(Flood { settings: vec![], then, endless }).await;
        let outcome = call(&client, Duration::from_millis(500)).await;
        let is_lost =
            |error: &Error| matches!(error, Error::Transport(error) if error.kind() == TransportErrorKind::Lost);
        assert!(
            matches!(&outcome, Err(error) if is_lost(error) || matches!(error, Error::Timeout { .. })),
            "{name}: {outcome:?}"
        );
    }
}

#[tokio::test]
async fn a_server_that_takes_no_stream_holds_a_call_no_longer_than_its_time() {
    let (client, _) = flooding(Flood { settings: setting(3, 0), then: vec![], endless: vec![] }).await;
    let outcome = call(&client, Duration::from_millis(500)).await;
    assert!(matches!(outcome, Err(Error::Timeout { .. })), "{outcome:?}");
}

#[tokio::test]
async fn the_largest_windows_frames_and_tables_do_no_harm() {
    let settings =
        [setting(1, u32::MAX), setting(4, 0x7fff_ffff), setting(5, 0x00ff_ffff), setting(6, u32::MAX)].concat();
    let window = 0x7fff_ffff - 65_535_u32;
    let then = [
        frame(WINDOW_UPDATE, 0, 0, &window.to_be_bytes()),
        frame(HEADERS, END_HEADERS, 1, STATUS),
        frame(DATA, END_STREAM, 1, b"{}"),
    ];
    let (client, _) = flooding(Flood { settings, then: then.concat(), endless: vec![] }).await;
    call(&client, Duration::from_secs(20)).await.expect("a response");
}
