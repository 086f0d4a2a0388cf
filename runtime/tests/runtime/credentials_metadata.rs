//! Temporary keys from a metadata service that is a function, with a clock of the test's own.

use core::time::Duration;
use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use api_runtime::{
    Bytes, Client, CredentialsError, Limits, MetadataSource, Method, Retries, Transport, TransportError, http,
};

use crate::credentials_places::{METADATA, load, refusal};
use crate::credentials_sent::headers;
use crate::fixture::{SERVICE, answering, descriptor, operation};
use crate::host::TestHost;

operation!(Read, (), descriptor(Method::Get, &[], &[]));

const KEYS: &str = r#"{"credential": {"access": "AK-1", "secret": "SECRET-key", "securitytoken": "SECRET-token",
    "expires_at": "1970-01-01T02:00:00.123000Z"}}"#;

type Seen = Arc<Mutex<Vec<(http::Request<Bytes>, Limits)>>>;

/// An answer: a status and a body, or no answer at all.
type Answer = Option<(u16, &'static str)>;

/// A service that answers the call for a token and the call for keys; and what it was asked.
fn service(token: Answer, keys: Answer) -> (Seen, impl Transport + 'static) {
    let seen = Seen::default();
    let keeps = seen.clone();
    let transport = move |request: http::Request<Bytes>, limits: Limits| {
        let answer = if request.method() == "PUT" { token } else { keys };
        keeps.lock().expect("no test panics inside").push((request, limits));
        async move {
            let (status, body) = answer.ok_or_else(|| TransportError::timed_out(false).with_inner("SECRET-session"))?;
            let answer = http::Response::builder().status(status).header("location", "http://elsewhere.example");
            Ok(answer.body(Bytes::from_static(body.as_bytes())).expect("an answer"))
        }
    };
    (seen, transport)
}

fn source(token: Answer, keys: Answer) -> MetadataSource {
    MetadataSource::over(&METADATA, service(token, keys).1)
}

#[track_caller]
fn reason(error: &CredentialsError) -> String {
    let (source, reason) = error.steps().next().expect("a step");
    assert_eq!(source, "the metadata service");
    reason.to_owned()
}

#[test]
fn a_session_begins_and_then_keys_come() {
    let (seen, transport) = service(Some((200, "SECRET-session\n")), Some((200, KEYS)));
    let sent = headers(MetadataSource::over(&METADATA, transport).domain_id("d-1"));
    assert!(sent["authorization"].contains("Access=AK-1,"), "{sent:?}");
    assert_eq!((sent["x-security-token"].as_str(), sent["x-domain-id"].as_str()), ("SECRET-token", "d-1"));
    let seen = seen.lock().unwrap();
    let lines: Vec<String> = seen.iter().map(|(sent, _)| format!("{} {}", sent.method(), sent.uri())).collect();
    assert_eq!(lines, ["PUT http://169.254.169.254/token", "GET http://169.254.169.254/keys"]);
    assert_eq!(seen[0].0.headers()["x-lifetime"], "21600");
    let token = &seen[1].0.headers()["x-token"];
    assert!(token == "SECRET-session" && token.is_sensitive());
    assert!(seen.iter().all(|(_, limits)| limits.timeout == Duration::from_secs(3)));
    assert!(seen.iter().all(|(_, limits)| limits.max_response_bytes == 64 * 1024));
}

#[test]
fn machines_without_sessions_give_keys_without_a_token() {
    for status in [404, 405, 503] {
        let (seen, transport) = service(Some((status, "SECRET-session")), Some((200, KEYS)));
        assert!(load(&MetadataSource::over(&METADATA, transport)).is_ok(), "{status}");
        assert!(!seen.lock().unwrap()[1].0.headers().contains_key("x-token"));
    }
}

#[test]
fn elsewhere_nobody_answers_and_that_is_no_mistake() {
    let (seen, transport) = service(None, Some((200, KEYS)));
    let error = refusal(&MetadataSource::over(&METADATA, transport));
    assert_eq!(reason(&error), "no response: timed out");
    assert_eq!(seen.lock().unwrap().len(), 1, "a second wait would be in vain");
    assert!(!error.is_broken());
    let error = refusal(&source(Some((200, "t")), None));
    assert!(reason(&error) == "no response: timed out" && !error.is_broken());
}

#[test]
fn a_refusal_is_told_with_its_status_alone() {
    for status in [301, 400, 401, 500] {
        let error = refusal(&source(Some((status, "SECRET-session")), Some((200, KEYS))));
        assert_eq!(reason(&error), format!("could not begin a session (HTTP {status})"));
        assert!(!error.is_broken());
    }
    for status in [204, 302, 401, 404, 500] {
        let error = refusal(&source(Some((200, "SECRET-session")), Some((status, KEYS))));
        let expected = format!("no credentials for this instance (HTTP {status}). Give the machine a role.");
        assert_eq!(reason(&error), expected);
        assert!(!error.is_broken());
    }
}

#[test]
fn an_answer_that_is_none_is_a_mistake_and_not_repeated() {
    for (body, expected) in [
        ("", "its response is not a JSON object"),
        ("<SECRET-key>", "its response is not a JSON object"),
        (r#"{"credential": {"secret": "SECRET-key"}"#, "its response is not a JSON object"),
        (r#"["SECRET-key"]"#, "its response is not a JSON object"),
        ("{}", "its response has no `credential`"),
        (r#"{"credential": "SECRET-key"}"#, "in its response `credential` is not an object"),
        (r#"{"credential": null}"#, "in its response `credential` is not an object"),
        (r#"{"credential": {}}"#, "in its response `access` and `secret` are not set"),
        (
            r#"{"credential": {"access": null, "secret": "SECRET-key"}}"#,
            "in its response `secret` is set and `access` is not; set both or none",
        ),
        (r#"{"credential": {"access": "a", "secret": ["SECRET-key"]}}"#, "in its response `secret` is not a string"),
        (r#"{"credential": {"access": "a", "secret": "SECRET-key"}}"#, "its response has no `expires_at`"),
        (
            r#"{"credential": {"access": "a", "secret": "s", "expires_at": "SECRET-token"}}"#,
            "in its response `expires_at` is not a time in the format yyyy-MM-ddTHH:mm:ssZ",
        ),
    ] {
        let error = refusal(&source(Some((200, "t")), Some((200, body))));
        assert_eq!(reason(&error), expected, "{body}");
        assert!(error.is_broken(), "{body}");
    }
    for token in ["", " \n", "SECRET-session\nx: y", "SECRET-session\u{7f}"] {
        let error = refusal(&source(Some((200, token)), Some((200, KEYS))));
        assert_eq!(reason(&error), "its token is empty, or is not a valid header value");
        assert!(error.is_broken());
    }
}

#[test]
fn only_addresses_near_by_are_asked() {
    for far in ["http://10.0.0.1", "http://metadata.example", "https://169.254.169.254", "http://169.254.169.254/x"] {
        let (seen, transport) = service(Some((200, "t")), Some((200, KEYS)));
        let error = refusal(&MetadataSource::over(&METADATA, transport).address(far));
        assert!(error.is_broken() && error.to_string().contains("and a loopback or link-local IP address"), "{error}");
        assert!(seen.lock().unwrap().is_empty(), "{far}");
    }
}

#[tokio::test]
async fn new_keys_come_before_the_old_ones_end_and_not_more_often_than_once_a_minute() {
    let host = TestHost::at(SystemTime::UNIX_EPOCH);
    let (asked, metadata) = service(Some((404, "")), Some((200, KEYS)));
    let (_, transport) = answering(200, "{}");
    let builder = Client::builder(&SERVICE).credentials(MetadataSource::over(&METADATA, metadata));
    let client = builder.transport(transport).host(host.clone()).retries(Retries::none()).build().expect("a client");
    let count = async |passes: Duration| {
        host.pass(passes);
        client.call(&Read(vec![])).await.expect("an answer");
        // Each fetch asks for a token and for keys.
        asked.lock().unwrap().len() / 2
    };
    assert_eq!(count(Duration::ZERO).await, 1);
    assert_eq!(count(Duration::from_secs(7200 - 2400)).await, 1, "forty minutes are left, and a moment");
    assert_eq!(count(Duration::from_secs(1)).await, 2);
    // The service had no newer ones yet.
    assert_eq!(count(Duration::from_secs(59)).await, 2);
    assert_eq!(count(Duration::from_secs(1)).await, 3);
    assert_eq!(count(Duration::from_secs(2400)).await, 4, "they have ended");
}

#[test]
fn the_fraction_of_a_second_and_the_zone_of_the_end_are_read() {
    let zoned = r#"{"credential": {"access": "a", "secret": "s", "expires_at": "1970-01-01T10:00:00.5+08:00"}}"#;
    for (body, end) in [(KEYS, Duration::from_millis(7_200_123)), (zoned, Duration::from_millis(7_200_500))] {
        let credentials = load(&source(Some((404, "")), Some((200, body)))).expect("keys");
        let end = SystemTime::UNIX_EPOCH + end;
        assert!(format!("{credentials:?}").contains(&format!("expires_at: Some({end:?})")), "{credentials:?}");
    }
}

#[cfg(feature = "hyper")]
#[tokio::test]
async fn over_a_socket_of_this_machine_redirects_are_not_followed() {
    use std::io::{Read as _, Write as _};

    use api_runtime::CredentialsSource;

    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    let served = std::thread::spawn(move || {
        let answers = [("200 OK", "", "SECRET-session"), ("302 Found", "Location: /keys2\r\n", "")];
        answers.map(|(status, header, body)| {
            let (mut stream, _) = listener.accept().expect("a connection");
            let mut head = Vec::new();
            let mut byte = [0];
            while !head.ends_with(b"\r\n\r\n") && stream.read(&mut byte).expect("a request") > 0 {
                head.extend_from_slice(&byte);
            }
            let length = body.len();
            let answer =
                format!("HTTP/1.1 {status}\r\n{header}Connection: close\r\nContent-Length: {length}\r\n\r\n{body}");
            stream.write_all(answer.as_bytes()).expect("the client reads");
            String::from_utf8(head).expect("text").to_ascii_lowercase()
        })
    });
    let source = MetadataSource::new(&METADATA).address(format!("http://{address}"));
    let error = source.load().await.map(drop).expect_err("a redirect is no answer");
    crate::credentials_places::assert_shows_no_secret(&error);
    assert!(reason(&error).contains("HTTP 302"), "{error}");
    let [put, get] = served.join().expect("both were asked");
    assert!(put.starts_with("put /token http/1.1\r\n") && put.contains("x-lifetime: 21600\r\n"), "{put}");
    assert!(get.starts_with("get /keys http/1.1\r\n") && get.contains("x-token: secret-session\r\n"), "{get}");
}
