//! A call up to the moment at which its request is handed to the transport: validated, encoded, signed, as an HTTP request.
//! The other side hashes the same bytes and does nothing else.

use core::hint::black_box;
use core::pin::pin;
use core::task::{Context, Waker};
use core::time::Duration;
use std::sync::mpsc;
use std::time::SystemTime;

use hmac::{Hmac, KeyInit, Mac};
use huaweicloud_bss::runtime::{Bytes, Host, Limits, Operation, Retries, Sleep, TransportError, http};
use huaweicloud_bss::subscriptions::{RenewalResources, RenewalResourcesRequired};
use huaweicloud_bss::types::RenewalPeriodType;
use huaweicloud_bss::{Client, Credentials};
use sha2::{Digest, Sha256};

use crate::order_query;
use crate::row::{Cost, Goal, Line, Print};
use crate::turns::in_turn;

const SECRET: &str = "MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc";

/// What a call may cost beside its hashes.
const BESIDE: Duration = Duration::from_micros(2);

pub(super) fn run(print: Print<'_>) {
    print(&line("a search for orders, 10 values", &order_query::ours()));
    print(&line("a renewal, values in its body", &renewal()));
}

fn line<O: Operation<Response: Send>>(work: &str, request: &O) -> Line {
    let hashed = Hashed::of(&sent(request));
    let client = client(drop);
    let (other, ours) = in_turn(|| hashed.hash(), || begin(&client, request));
    Line {
        work: format!("validate, encode and sign {work}"),
        other: Some(("its hashes alone", Cost::Time(other))),
        ours: Cost::Time(ours),
        goal: Goal::Cost(Cost::Time(other + BESIDE)),
    }
}

fn renewal() -> RenewalResources {
    RenewalResources::new(RenewalResourcesRequired {
        resource_ids: vec![
            "b1a9d4c7e25f4c0e9f3a00000000002a".to_owned(),
            "c2b8e5d6f14a4b1d8e2b00000000003b".to_owned(),
        ],
        period_type: RenewalPeriodType::Month,
        period_num: 1,
    })
}

/// Makes the call up to its first wait, which is for the answer.
fn begin<O: Operation<Response: Send>>(client: &Client, request: &O) {
    let call = pin!(client.call(black_box(request)).into_future());
    assert!(call.poll(&mut Context::from_waker(Waker::noop())).is_pending());
}

/// The request that is sent.
fn sent<O: Operation<Response: Send>>(request: &O) -> http::Request<Bytes> {
    let (sender, receiver) = mpsc::channel();
    begin(&client(move |sent| sender.send(sent).expect("somebody waits for it")), request);
    receiver.recv().expect("a request")
}

/// A client whose transport gives requests away and never answers.
fn client(take: impl Fn(http::Request<Bytes>) + Send + Sync + 'static) -> Client {
    let transport = move |request: http::Request<Bytes>, _: Limits| {
        take(request);
        core::future::pending::<Result<http::Response<Bytes>, TransportError>>()
    };
    let client = Client::builder().endpoint("http://127.0.0.1:8080").credentials(Credentials::key("access", SECRET));
    client.host(Stopped).retries(Retries::none()).transport(transport).build().expect("a client")
}

/// The texts that a signature hashes, as long as those of a request.
struct Hashed {
    body: Vec<u8>,
    canonical: Vec<u8>,
}

impl Hashed {
    fn of(request: &http::Request<Bytes>) -> Self {
        // Method, path with its slash, and query, each with a line break.
        let (path, query) = (request.uri().path(), request.uri().query().unwrap_or_default());
        let mut length = request.method().as_str().len() + path.len() + query.len() + 4;
        // The signed headers with their values, and once more their names alone.
        let signed =
            request.headers().iter().filter(|(name, _)| !["authorization", "accept-encoding"].contains(&name.as_str()));
        length += signed.map(|(name, value)| 2 * name.as_str().len() + value.len() + 3).sum::<usize>();
        length += 1 + 64;
        Self { body: request.body().to_vec(), canonical: vec![b'x'; length] }
    }

    fn hash(&self) -> [u8; 32] {
        let (body, canonical) = (Sha256::digest(&self.body), Sha256::digest(&self.canonical));
        let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).expect("any length");
        black_box(body);
        // Algorithm and date, and the digits of a hash.
        mac.update(&[b'x'; 15 + 1 + 16 + 1 + 32]);
        mac.update(&canonical);
        mac.finalize().into_bytes().into()
    }
}

/// A machine on which it is always the same second.
struct Stopped;

impl Host for Stopped {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_323_045)
    }

    fn elapsed(&self) -> Duration {
        Duration::ZERO
    }

    fn sleep(&self, _: Duration) -> Sleep<'_> {
        Box::pin(core::future::pending())
    }

    fn random(&self) -> u128 {
        7
    }
}
