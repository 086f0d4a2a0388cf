//! Reads over HTTP/2 and over HTTP/1.1, with our client on both sides and one server for both: time on the wall, as much of it is spent
//! waiting.

use core::time::Duration;
use std::time::Instant;

use huaweicloud_bss::orders::ListCustomerOrders;
use huaweicloud_bss::{Client, Credentials, HyperTransport};
use tokio::runtime::Runtime;

use crate::orders;
use crate::row::{Cost, Goal, Line, Print};
use crate::tls_server::{Server, trusting};
use crate::turns::median;

/// How many reads are made at the same time.
const AT_ONCE: usize = 16;

/// How many rounds each side has, in turn.
const ROUNDS: usize = 51;

pub(super) fn run(print: Print<'_>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    for (pause, takes) in [(Duration::from_millis(20), "20 ms"), (Duration::ZERO, "no time")] {
        // About 4 KiB.
        let server = Server::start(orders::page(5), pause);
        let (one, two) = (client(&server, false), client(&server, true));
        for count in [1, AT_ONCE] {
            let work = match count {
                1 => format!("a read, the server takes {takes}"),
                _ => format!("{count} reads at once, the server takes {takes}"),
            };
            print(&line(work, || calls(&runtime, &one, count), || calls(&runtime, &two, count)));
        }
    }
    let server = Server::start(orders::page(5), Duration::ZERO);
    let handshakes = [false, true].map(|http2| {
        let before = server.connections();
        calls(&runtime, &client(&server, http2), AT_ONCE);
        server.connections() - before
    });
    let work =
        format!("the first {AT_ONCE} reads at once: {} connections, {} with HTTP/2", handshakes[0], handshakes[1]);
    let first = |http2| {
        let client = client(&server, http2);
        calls(&runtime, &client, AT_ONCE)
    };
    print(&line(work, || first(false), || first(true)));
}

fn client(server: &Server, http2: bool) -> Client {
    let transport = HyperTransport::builder().http2(http2).tls(trusting());
    let builder = Client::builder().endpoint(&server.address).credentials(Credentials::key("access", "secret"));
    builder.transport(transport).build().expect("a client")
}

/// The time of so many calls at the same time.
fn calls(runtime: &Runtime, client: &Client, count: usize) -> Duration {
    runtime.block_on(async {
        let start = Instant::now();
        let calls = (0..count).map(|_| {
            let client = client.clone();
            tokio::spawn(async move {
                let request = ListCustomerOrders::new();
                client.orders().list_customer_orders(&request).await.expect("orders");
            })
        });
        for call in calls.collect::<Vec<_>>() {
            call.await.expect("no panic");
        }
        start.elapsed()
    })
}

fn line(work: String, mut one: impl FnMut() -> Duration, mut two: impl FnMut() -> Duration) -> Line {
    let (_, _) = (one(), two());
    let rounds = (0..ROUNDS).map(|_| (one(), two()));
    let (one, two): (Vec<_>, Vec<_>) = rounds.unzip();
    Line { work, other: Some(("HTTP/1.1", Cost::Time(median(one)))), ours: Cost::Time(median(two)), goal: Goal::None }
}
