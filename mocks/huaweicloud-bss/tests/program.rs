//! The program: its first line, its options, its end, and what it keeps.

use std::path::PathBuf;

use crate::support::{Answer, Running, raw, running};

const PROGRAM: &str = env!("CARGO_BIN_EXE_huaweicloud-bss-mock");

/// A file of this test process alone, gone afterwards.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Self {
        Self(PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{}-{name}", std::process::id())))
    }

    fn path(&self) -> &str {
        self.0.to_str().expect("the folder has a plain name")
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

fn refused(arguments: &[&str]) -> (Option<i32>, String) {
    running::refused(PROGRAM, arguments)
}

#[cfg(unix)]
#[tokio::test]
async fn it_serves_until_it_is_ended_and_keeps_its_data() {
    let data = Scratch::new("data.yaml");
    let waiting = "GET /v2/orders/customer-orders?status=6";
    let first = Running::start(PROGRAM, &["bss", "--port", "0", "--data", data.path()]);
    assert!(first.address.ip().is_loopback());
    let before = first.call(waiting, "").await;
    let order = before.json().get("order_infos").expect("orders").items()[0].get("order_id").cloned().expect("an id");
    let cancel = format!("{{\"order_id\":{order}}}");
    assert_eq!(first.call("PUT /v2/orders/customer-orders/cancel", &cancel).await.status, 204);
    assert_eq!(first.end("TERM"), (Some(0), String::new()), "nothing but the address is written");
    let second = Running::start(PROGRAM, &["--data", data.path()]);
    let left = second.call(waiting, "").await;
    assert!(!left.body.contains(&order.to_string()), "{}", left.body);
    assert_ne!(left.text("total_count"), before.text("total_count"));
    assert_eq!(second.end("INT"), (Some(0), String::new()));
}

#[cfg(unix)]
#[tokio::test]
async fn an_open_connection_does_not_keep_it_from_ending() {
    let scenarios = Scratch::new("scenarios.yaml");
    let hour = "- {operation: ListCustomerOrders, fault: delay, milliseconds: 3600000}";
    std::fs::write(&scenarios.0, hour).expect("it can be written");
    let server = Running::start(PROGRAM, &["--scenarios", scenarios.path()]);
    let mut open = std::net::TcpStream::connect(server.address).expect("it listens");
    let request = "GET /v2/orders/customer-orders HTTP/1.1\r\nhost: mock\r\nx-auth-token: t\r\n\r\n";
    std::io::Write::write_all(&mut open, request.as_bytes()).expect("it is sent");
    assert_eq!(server.end("TERM").0, Some(0));
}

#[tokio::test]
async fn keys_and_unknown_states_are_options() {
    let server = Running::start(PROGRAM, &["--key", "A:b:c", "--key", "B:d", "--unknown", "refuse"]);
    let refused = server.call("GET /v2/orders/customer-orders?order_by=null", "").await;
    assert!(refused.status == 400 && refused.text("error_msg").contains("not documented"), "{}", refused.body);
    let date = "x-sdk-date: 20261101T080000Z\r\n";
    let signature = format!("SignedHeaders=host;x-sdk-date, Signature={}", "0f".repeat(32));
    for (access, told) in [("A", "does not match"), ("B", "does not match"), ("C", "access key is unknown")] {
        let request = format!(
            "GET /v2/orders/customer-orders HTTP/1.1\r\nhost: mock\r\nconnection: close\r\n{date}\
             authorization: SDK-HMAC-SHA256 Access={access}, {signature}\r\n\r\n"
        );
        let answer = Answer::read(&raw(server.address, request.as_bytes()).await);
        assert!(answer.status == 401 && answer.body.contains(told), "{access}: {}", answer.body);
    }
}

#[test]
fn what_cannot_be_served_is_told() {
    let taken = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("a port is free");
    let port = taken.local_addr().expect("it listens").port().to_string();
    for (arguments, code, told) in [
        (&["ecs"][..], 1, "unknown service `ecs`; known services: bss"),
        (&["--key", "nocolon-hush"], 1, "expected ACCESS:SECRET"),
        (&["--key", ":hush"], 1, "is not a valid access key"),
        (&["--scenarios", "no/such/file.yaml"], 1, "no/such/file.yaml"),
        (&["--port", &port], 1, "could not listen"),
        (&["--port", "x"], 2, "--port"),
        (&["--unknown", "maybe"], 2, "refuse"),
    ] {
        let (status, why) = refused(arguments);
        assert!(status == Some(code) && why.contains(told), "{arguments:?}: {status:?} {why}");
        assert!(!why.contains("hush"), "{why}");
    }
}

#[cfg(unix)]
#[test]
fn files_are_regular_ones_within_bounds() {
    let target = Scratch::new("linked.yaml");
    std::fs::write(&target.0, "{}\n").expect("it can be written");
    let link = Scratch::new("link.yaml");
    let _ = std::fs::remove_file(&link.0);
    std::os::unix::fs::symlink(&target.0, &link.0).expect("a link");
    // The file of data is replaced, so a link would end as a file, or lead elsewhere.
    let (code, told) = refused(&["--data", link.path()]);
    assert!(code == Some(1) && told.contains("symbolic links are not followed"), "{told}");
    let large = Scratch::new("large.yaml");
    std::fs::File::create(&large.0).and_then(|file| file.set_len(1 << 40)).expect("a size");
    for option in ["--data", "--scenarios"] {
        let (code, told) = refused(&[option, large.path()]);
        assert!(code == Some(1) && told.contains("larger than 64 MiB"), "{option}: {told}");
    }
    let (code, told) = refused(&["--scenarios", "/dev/zero"]);
    assert!(code == Some(1) && told.contains("not a regular file or folder"), "{told}");
}

#[test]
fn files_without_end_in_depth_are_refused() {
    let file = Scratch::new("deep.yaml");
    for text in ["- ".repeat(20_000), "[".repeat(20_000), "{a: ".repeat(20_000), format!("a: {}", "- ".repeat(20_000))]
    {
        std::fs::write(&file.0, &text).expect("it can be written");
        for option in ["--data", "--scenarios"] {
            let (code, told) = refused(&[option, file.path()]);
            assert!(code == Some(1) && !told.is_empty(), "{option} {}: {told}", &text[..4]);
        }
    }
}
