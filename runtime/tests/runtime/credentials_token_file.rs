//! A token from a file: read as programs write it, again once the service refuses it, and never shown.

use std::fs;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use api_runtime::{
    AuthScheme, Bytes, CallOptions, Client, Descriptor, Limits, Method, Retries, Scheme, SecretPart, SecretScheme,
    Service, TokenFileSource, TransportError, Untyped, http,
};

use crate::credentials_places::load;
use crate::fixture::{self, SERVICE};

static BEARER: Service = Service {
    auth: AuthScheme {
        secrets: &[SecretScheme {
            scheme: Scheme::Token,
            prefix: "Bearer ",
            parts: &[SecretPart { name: "token", place: "Authorization", variable: None }],
        }],
        ..AuthScheme::NONE
    },
    ..SERVICE
};
static PLAIN: Descriptor = fixture::descriptor(Method::Get, &[], &[]);

fn file(test: &str, content: &[u8]) -> PathBuf {
    let path = std::env::temp_dir().join(format!("token-{}-{test}", std::process::id()));
    fs::write(&path, content).expect("a file");
    path
}

/// A client whose service takes that token alone, and the headers that it was called with.
fn client(path: &PathBuf, taken: &'static str) -> (Client, Arc<Mutex<Vec<String>>>) {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&seen);
    let transport = move |request: http::Request<Bytes>, _: Limits| {
        let header = request.headers()["authorization"].to_str().expect("text").to_owned();
        let status = if header == format!("Bearer {taken}") { 200 } else { 401 };
        kept.lock().expect("no test panics inside").push(header);
        let answer = http::Response::builder().status(status).body(Bytes::from_static(b"{}"));
        async move { Ok::<_, TransportError>(answer.expect("a response")) }
    };
    let builder = Client::builder(&BEARER).credentials(TokenFileSource::new(path)).retries(Retries::none());
    (builder.transport(transport).build().expect("a client"), seen)
}

#[tokio::test]
async fn a_token_is_read_once_and_again_when_it_is_refused() {
    let path = file("renewed", b"\xef\xbb\xbf  S-OLD\r\n");
    let (client, seen) = client(&path, "S-NEW");
    let call = async || client.call_untyped(&Untyped::new(&BEARER, &PLAIN), &CallOptions::new()).await;
    // Nobody has written another one, so nothing better can be sent.
    let refused = call().await.expect_err("the token is refused").to_string();
    assert!(!refused.contains("S-OLD"), "{refused}");
    fs::write(&path, "S-NEW").expect("a file");
    call().await.expect("the file is read again");
    fs::remove_file(&path).expect("it was there");
    call().await.expect("the token is kept");
    let seen = seen.lock().expect("no test panics inside");
    assert_eq!(seen.first().map(String::as_str), Some("Bearer S-OLD"), "{seen:?}");
    assert_eq!(seen.iter().filter(|header| *header == "Bearer S-NEW").count(), 2, "{seen:?}");
}

#[test]
fn what_is_no_token_is_refused_with_the_path_and_not_repeated() {
    for (test, content, why) in [
        ("empty", &b" \n"[..], "the token is empty"),
        ("bytes", b"S-\xff", "it is not UTF-8"),
        ("lines", b"S-A\nS-B", "line break"),
    ] {
        let path = file(test, content);
        let source = TokenFileSource::new(&path);
        let told = load(&source).map(drop).expect_err(test).to_string();
        assert!(told.contains(why) && told.contains(&*path.to_string_lossy()), "{test}: {told}");
        assert!(!told.contains("S-"), "{told}");
        assert!(!format!("{source:?}").contains("S-"));
        fs::remove_file(path).expect("it was there");
    }
    let missing = TokenFileSource::new("/nowhere/token");
    let told = load(&missing).map(drop).expect_err("there is none").to_string();
    assert!(told.contains("/nowhere/token") && told.contains("does not exist"), "{told}");
}
