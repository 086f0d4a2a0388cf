//! The key of a client in its query: services repeat it in the addresses that they tell, and nothing shows it.

use std::sync::{Arc, Mutex};

use api_runtime::{
    Answers, Attempt, AuthScheme, Bytes, CallOptions, Client, Credentials, Descriptor, Error, Limits, Message, Method,
    Observer, Paging, PagingKind, Parameter, Path, Retries, Scheme, SecretPart, SecretScheme, Service, TransportError,
    Untyped, Wire, http,
};

use crate::fixture::{self, SERVICE, text};

static KEYED: Service = Service {
    auth: AuthScheme {
        signature: None,
        secrets: &[SecretScheme {
            scheme: Scheme::Query,
            prefix: "",
            parts: &[SecretPart { name: "key", place: "api_key", variable: None }],
        }],
        exceptions: &[],
    },
    ..SERVICE
};
const PARAMETERS: &[Parameter] = &[Parameter::query("q").text(), Parameter::query("pin").text().secret()];
static LINKED: Descriptor = Descriptor {
    answers: Answers::LIST,
    paging: Some(Paging::new(PagingKind::Link, Path(&[]))),
    ..fixture::descriptor(Method::Get, PARAMETERS, &[])
};
static ADDRESSED: Descriptor = Descriptor {
    answers: Answers::OBJECT,
    paging: Some(Paging::new(PagingKind::Address, Path(&["items"])).next(Path(&["next"]))),
    ..fixture::descriptor(Method::Get, PARAMETERS, &[])
};

/// Writes down all that observers are told.
#[derive(Clone, Default)]
struct Told(Arc<Mutex<Vec<String>>>);

impl Observer for Told {
    fn request(&self, _: &Attempt<'_>, message: &dyn Fn() -> Message) {
        self.0.lock().expect("no panic").push(format!("{:?}", message()));
    }

    fn response(&self, _: &Attempt<'_>, message: &dyn Fn() -> Message) {
        self.0.lock().expect("no panic").push(format!("{:?}", message()));
    }

    fn failed(&self, _: &Attempt<'_>, error: &Error, _: Option<core::time::Duration>) {
        self.0.lock().expect("no panic").push(format!("{error} {error:?}"));
    }
}

/// What was asked, and all that was shown meanwhile, of a listing whose answers tell these addresses.
async fn listed(descriptor: &'static Descriptor, addresses: &'static [&'static str]) -> (Vec<String>, String) {
    let asked = Arc::new(Mutex::new(Vec::new()));
    let keeps = asked.clone();
    let transport = move |request: http::Request<Bytes>, _: Limits| {
        let mut asked = keeps.lock().expect("no panic");
        let (count, next) = (asked.len(), addresses.get(asked.len()).copied());
        asked.push(request.uri().to_string().trim_start_matches("https://api.example.com").to_owned());
        let link = next.map(|next| format!("<{next}>; rel=next")).unwrap_or_default();
        let body = if descriptor.answers == Answers::LIST {
            format!("[{count}]")
        } else {
            format!(r#"{{"items":[{count}],"next":"{}"}}"#, next.unwrap_or_default().replace('&', "\\u0026"))
        };
        let status = if next == Some("refused") { 400 } else { 200 };
        let body = if status == 400 {
            r#"{"error_code":"X","error_msg":"at /v2/things?api_key=s%2dquery/%26+1&pin=4711"}"#.to_owned()
        } else {
            body
        };
        let answer = http::Response::builder().status(status).header("link", link);
        core::future::ready(Ok::<_, TransportError>(answer.body(Bytes::from(body)).expect("an answer")))
    };
    let told = Told::default();
    let client = Client::builder(&KEYED).credentials(Credentials::query_key("s-query/& 1")).transport(transport);
    let client: Client = client.retries(Retries::none()).observer(told.clone()).build().expect("a client");
    let mut request = Untyped::new(&KEYED, descriptor);
    assert!(request.set("q", text("x")) && request.set("pin", text("4711")));
    let mut pages = client.pages_untyped(&request, &CallOptions::new());
    let mut all = Vec::new();
    while let Some(page) = pages.next().await {
        let error = page.err().map(|error| format!("{error} {error:?}"));
        all.push(format!("{} {:?} {pages:?}", error.unwrap_or_default(), pages.position()));
    }
    all.extend_from_slice(&told.0.lock().expect("no panic"));
    let shown = all.join("\n");
    let asked = asked.lock().expect("no panic").clone();
    (asked, shown)
}

#[tokio::test]
async fn an_address_that_repeats_the_key_is_followed_without_it() {
    const FIRST: &str = "/v2/things?q=x&pin=4711&api_key=s-query%2F%26%201";
    for spelled in [
        "/v2/things?api_key=s-query%2F%26%201&q=x&pin=4711&page=2",
        "https://api.example.com/v2/things?q=x&api%5Fkey=s%2dquery%2f%26+1&pin=4711&page=2",
        "?q=x&pin=4711&API_KEY=other&page=2#api_key=s-query",
        "?q=x&pin=4711&page=2&api_key",
        "?q=x&pin=4711&page=2",
    ] {
        let addresses: &'static [&'static str] = Box::leak(Box::new([spelled]));
        for descriptor in [&LINKED, &ADDRESSED] {
            let (asked, shown) = listed(descriptor, addresses).await;
            assert_eq!(asked, [FIRST, "/v2/things?q=x&pin=4711&page=2&api_key=s-query%2F%26%201"], "{spelled}");
            assert!(shown.contains("page=2"), "the position is told: {shown}");
            for secret in ["query", "4711", "other"] {
                assert!(!shown.contains(secret), "{secret} of {spelled} in {shown}");
            }
        }
    }
}

#[tokio::test]
async fn no_error_of_a_listing_shows_the_key() {
    for addresses in [
        &["?api_key=s-query&page=2", "?api_key=s-query&page=2"] as &[&str],
        &["https://u:4711@evil.example/x?api_key=s-query"],
        &["/v2/%2e%2e/x?api_key=s-query"],
        &["?page=2&api_key=s%2dquery", "refused"],
    ] {
        let addresses: &'static [&'static str] = addresses.to_vec().leak();
        for descriptor in [&LINKED, &ADDRESSED] {
            let (asked, shown) = listed(descriptor, addresses).await;
            assert_eq!(asked.len(), addresses.len(), "{shown}");
            for secret in ["query", "4711"] {
                assert!(!shown.contains(secret), "{secret} in {shown}");
            }
        }
    }
}

#[cfg(feature = "test-util")]
mod recorded {
    use api_runtime::testing::{Recorder, Replay};
    use api_runtime::{Decode, DecodeError, Json, Paged};

    use super::*;
    use crate::fixture::operation;

    #[derive(Debug, Default)]
    struct Listed(Vec<i64>);

    impl Decode for Listed {
        fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
            let mut listed = Self::default();
            json.object(&["items"], &mut [&mut listed.0])?;
            Ok(listed)
        }
    }

    operation!(List, Listed, ADDRESSED, KEYED);

    impl Paged for List {
        type Item = i64;

        fn take_items(response: &mut Listed) -> Vec<i64> {
            core::mem::take(&mut response.0)
        }
    }

    async fn ids(client: &Client) -> Vec<i64> {
        let (request, mut all) = (List(vec![Wire::Absent, text("4711")]), Vec::new());
        let mut items = client.call(&request).pages().items();
        while let Some(item) = items.next().await {
            all.push(item.expect("an item"));
        }
        all
    }

    #[tokio::test]
    async fn a_cassette_holds_no_key_and_its_addresses_are_followed() {
        let path = std::env::temp_dir().join(format!("cassettes-{}-keys.jsonl", std::process::id()));
        let _ = std::fs::remove_file(&path);
        let transport = |request: http::Request<Bytes>, _: Limits| {
            let is_first = !request.uri().to_string().contains("page=2");
            let body = if is_first {
                r#"{"items":[1],"next":"?pin=4711&api_key=s%2dquery\u0026page=2"}"#
            } else {
                r#"{"items":[2],"next":""}"#
            };
            core::future::ready(Ok::<_, TransportError>(http::Response::new(Bytes::from_static(body.as_bytes()))))
        };
        let recorder = Recorder::new(&path, transport).expect("a recorder");
        let keyed = Client::builder(&KEYED).credentials(Credentials::query_key("s-query")).transport(recorder.clone());
        assert_eq!(ids(&keyed.build().expect("a client")).await, [1, 2]);
        recorder.finish().expect("a whole file");
        let kept = std::fs::read_to_string(&path).expect("a file");
        assert!(!kept.contains("2dquery") && !kept.contains("s-query") && !kept.contains("4711"), "{kept}");
        let replay = Replay::open(&path).expect("a cassette");
        let client = Client::builder(&KEYED).credentials(Credentials::query_key("any")).fake(replay.clone()).build();
        assert_eq!(ids(&client.expect("a client")).await, [1, 2]);
        replay.assert_all_used();
        let _ = std::fs::remove_file(&path);
    }
}
