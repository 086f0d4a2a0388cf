//! Recorded exchanges hold nothing secret, and are given back to the calls that they belong to.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use api_runtime::testing::{Recorder, Replay};
use api_runtime::{
    Answering, Answers, Arrived, Bytes, BytesBody, Client, Code, Credentials, Decode, DecodeError, Descriptor, Error,
    Json, Limits, Method, Shape, TextBody, Transport, TransportError, Untyped, http,
};

use crate::fixture::{SERVICE, descriptor, operation};
use crate::host::{TestHost, at_once};
use crate::shop::{List, Pay, PayCode};

/// A folder of its own for a test.
pub(crate) fn folder(test: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("cassettes-{}-{test}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

type Canned = Arc<Mutex<Vec<Result<http::Response<Bytes>, TransportError>>>>;

/// A server that gives these answers, the last one first.
fn server(answers: Vec<Result<(u16, &'static str), TransportError>>) -> impl Transport {
    let response = |(status, body): (u16, &'static str)| {
        let made =
            http::Response::builder().status(status).header("x-request-id", "r-1 SK-HIDDEN").header("set-cookie", "c");
        made.body(Bytes::from_static(body.as_bytes())).expect("a response")
    };
    let answers: Canned = Arc::new(Mutex::new(answers.into_iter().rev().map(|answer| answer.map(response)).collect()));
    move |_: http::Request<Bytes>, _: Limits| {
        let answer = answers.lock().expect("no test panics inside").pop().expect("an answer");
        async move { answer }
    }
}

fn recording(path: &Path, answers: Vec<Result<(u16, &'static str), TransportError>>) -> (Recorder, Client) {
    let recorder = Recorder::new(path, server(answers)).expect("a recorder");
    let keys = Credentials::key("AK-SHOWN", "SK-HIDDEN").security_token("TOKEN-X").domain_id("DOMAIN-1");
    let build = Client::builder(&SERVICE).credentials(keys).transport(recorder.clone()).host(TestHost::patient());
    (recorder, build.build().expect("a client"))
}

pub(crate) fn replaying(path: &Path) -> (Replay, Client) {
    let replay = Replay::open(path).expect("a cassette");
    let client = Client::builder(&SERVICE).fake(replay.clone()).build().expect("a client");
    (replay, client)
}

fn pay(client: &Client, order: &str) -> Result<Option<String>, Error<Code<PayCode>>> {
    at_once(client.call(&Pay::new(order)).into_future()).map(|reply| reply.into_inner().receipt)
}

#[test]
fn what_was_recorded_is_given_back_without_anything_secret() {
    let path = folder("both").join("shop.jsonl");
    let first = r#"{"receipt":"R 1.10 pin-4711","phone":"13800138000","unknown":["TOKEN-X",4711.10],"failed":null}"#;
    let refusal = r#"{"error_code":"S.1","error_msg":"pin-4711 is SK-HIDDEN","pin":"other-pin"}"#;
    let listed = r#"{"total":1,"orders":["O1"]}"#;
    let answers = vec![
        Ok((200, first)),
        Ok((402, refusal)),
        Ok((503, "<html>pin-4711</html>")),
        Ok((200, listed)),
        Ok((200, "{\"phone\":\"13800138000\"")),
    ];
    let (recorder, client) = recording(&path, answers);
    let exercised = |client: &Client| {
        let mut told = vec![format!("{:?}", pay(client, "O1"))];
        told.push(pay(client, "O2").unwrap_err().to_string());
        // The first attempt fails, and the second one succeeds.
        let list = List { limit: Some(5), ..List::default() };
        let reply = at_once(client.call(&list).header("x-gateway", "TOKEN-G").into_future()).unwrap();
        told.push(format!("{} {:?}", reply.attempts(), reply.into_inner()));
        told.push(at_once(client.call(&Pay::new("O3")).into_future()).unwrap_err().is_outcome_unknown().to_string());
        told
    };
    let real = exercised(&client);
    recorder.finish().expect("a file");
    let text = fs::read_to_string(&path).expect("a cassette");
    let secrets =
        ["4711\"", "pin-4711", "13800138000", "other-pin", "SK-HIDDEN", "AK-SHOWN", "TOKEN-X", "TOKEN-G", "DOMAIN"];
    for secret in secrets.into_iter().chain(["Signature", "authorization", "X-Sdk-Date", "set-cookie"]) {
        assert!(!text.contains(secret), "{secret} is in:\n{text}");
    }
    assert!(text.contains(r#""unknown":["***",4711.10]"#) && text.contains(r#""phone":"***""#), "{text}");
    let (replay, client) = replaying(&path);
    let replayed = exercised(&client);
    replay.assert_all_used();
    assert_eq!(replayed[1..], real[1..]);
    assert_eq!(
        (real[0].as_str(), replayed[0].as_str()),
        (r#"Ok(Some("R 1.10 pin-4711"))"#, r#"Ok(Some("R 1.10 ***"))"#)
    );
}

#[test]
fn failures_are_recorded_as_what_they_were() {
    let path = folder("failures").join("shop.jsonl");
    let exercised = |client: &Client| -> Vec<String> {
        let failed = |order| pay(client, order).unwrap_err();
        ["O1", "O2", "O3"].map(failed).iter().map(|error| format!("{} {error}", error.is_outcome_unknown())).collect()
    };
    let lost = || Err(TransportError::response_lost("connection closed: SK-HIDDEN"));
    let unsent = || Err(TransportError::not_sent("no route"));
    let late = || Err(TransportError::timed_out(true));
    let answers = vec![lost(), lost(), lost(), unsent(), unsent(), unsent(), late(), late(), late()];
    let (recorder, client) = recording(&path, answers);
    let real = exercised(&client);
    recorder.finish().expect("a file");
    let replayed = exercised(&replaying(&path).1);
    let without_ids = |told: Vec<String>| {
        told.into_iter()
            .map(|text| text.replace("SK-HIDDEN", "***").split("; its").next().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(without_ids(real), without_ids(replayed));
    assert!(!fs::read_to_string(&path).unwrap().contains("SK-HIDDEN"));
}

#[test]
fn what_the_cassette_lacks_is_an_error_that_says_what_there_is() {
    let path = folder("lacks").join("shop.jsonl");
    let (recorder, client) = recording(&path, vec![Ok((200, r#"{"receipt":"R1"}"#))]);
    pay(&client, "O1").unwrap();
    recorder.finish().unwrap();
    let (replay, client) = replaying(&path);
    let error = pay(&client, "O2").unwrap_err().to_string();
    let expected = format!(
        "cassette {} has no (further) exchange for Pay:\n  POST /v2/things?order=O2 {{\"pin\":\"***\",\"id\":\"***\"}}\nit has:\n  \
         Pay: POST /v2/things?order=O1 {{\"pin\":\"***\",\"id\":\"***\"}}",
        path.display()
    );
    assert_eq!(error, expected);
    // Each exchange serves once.
    pay(&client, "O1").unwrap();
    assert!(pay(&client, "O1").unwrap_err().to_string().ends_with("(used)"));
    replay.assert_all_used();
}

#[test]
fn a_call_without_a_type_is_not_recorded() {
    let path = folder("untyped").join("shop.jsonl");
    let (_, client) = recording(&path, Vec::new());
    let request = Untyped::new(&SERVICE, <List as api_runtime::Operation>::descriptor());
    let error = at_once(client.call_untyped(&request, &api_runtime::CallOptions::new())).unwrap_err();
    assert!(error.to_string().contains("untyped calls are not recorded"), "{error}");
}

#[test]
fn a_file_is_replaced_as_a_whole_and_only_a_cassette_is() {
    let folder = folder("files");
    let path = folder.join("shop.jsonl");
    let (_, client) = recording(&path, vec![Ok((200, r#"{"receipt":"R1"}"#))]);
    pay(&client, "O1").unwrap();
    let names = || fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect::<Vec<_>>();
    assert_eq!(names(), ["shop.jsonl"]);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
    assert_eq!(fs::read_to_string(&path).unwrap().lines().count(), 2);
    // Recording again begins anew.
    drop(recording(&path, Vec::new()));
    assert_eq!(fs::read_to_string(&path).unwrap().lines().count(), 1);
    fs::write(&path, "notes\n").unwrap();
    let error = Recorder::new(&path, server(Vec::new())).unwrap_err().to_string();
    assert!(error.contains("it is no cassette"), "{error}");
    assert_eq!(fs::read_to_string(&path).unwrap(), "notes\n");
    fs::write(&path, "{\"cassette\":1}\n{}\n").unwrap();
    let error = Replay::open(&path).unwrap_err().to_string();
    assert!(error.contains("shop.jsonl, line 2: missing field"), "{error}");
    // One letter in two bytes stands where reading ends.
    let long = fs::File::create(&path).unwrap();
    long.set_len(64 << 20).unwrap();
    fs::OpenOptions::new().append(true).open(&path).unwrap().write_all("é".as_bytes()).unwrap();
    assert!(Replay::open(&path).unwrap_err().to_string().contains("more than 64 MiB"));
    fs::write(&path, [0xff]).unwrap();
    assert!(Replay::open(&path).unwrap_err().to_string().contains("invalid utf-8"));
    assert!(Replay::open(folder.join("none")).unwrap_err().to_string().contains("cannot be read"));
    assert!(Recorder::new(&folder, server(Vec::new())).unwrap_err().to_string().contains("no regular file"));
    assert!(Recorder::new(folder.join("no/such/folder"), server(Vec::new())).is_err());
}

#[test]
fn a_file_that_can_no_longer_be_written_fails_no_call() {
    let folder = folder("gone");
    let path = folder.join("shop.jsonl");
    let (recorder, client) = recording(&path, vec![Ok((200, r#"{"receipt":"R1"}"#))]);
    fs::remove_dir_all(&folder).unwrap();
    assert_eq!(pay(&client, "O1").unwrap().as_deref(), Some("R1"));
    assert!(recorder.finish().unwrap_err().to_string().contains("cannot be written"));
}

operation!(Print, TextBody, Descriptor { id: "Print", answers: Answers::TEXT, ..descriptor(Method::Get, &[], &[]) });
operation!(Draw, BytesBody, Descriptor { id: "Draw", answers: Answers::BYTES, ..descriptor(Method::Get, &[], &[]) });
operation!(
    Follow,
    News,
    Descriptor {
        id: "Follow",
        answers: Answers::by_status(&[(200, Shape::List), (202, Shape::Object), (304, Shape::Nothing)]),
        ..descriptor(Method::Get, &[], &[])
    }
);

/// A response by status, as the generator writes it.
#[derive(Debug, PartialEq)]
enum News {
    Ok(Vec<String>),
    Accepted(Later),
    NotModified,
}

#[derive(Debug, Default, PartialEq)]
struct Later {
    pin: Option<String>,
}

impl Decode for Later {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut later = Self::default();
        json.object(&["pin"], &mut [&mut api_runtime::Secret(&mut later.pin)])?;
        Ok(later)
    }
}

impl Decode for News {
    const ANSWER: Answering<Self> = Answering::Own {
        answer: |answer| match answer.status() {
            202 => answer.value().map(Self::Accepted),
            304 => answer.value().map(|()| Self::NotModified),
            _ => answer.value().map(Self::Ok),
        },
        nothing: |status| Arrived::none(status).map(Self::Ok),
    };

    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Decode::decode(json).map(Self::Ok)
    }

    fn look_through(status: u16, json: Json<'_, '_>) -> Result<(), DecodeError> {
        match status {
            202 => Later::look_through(status, json),
            304 => <()>::look_through(status, json),
            _ => <Vec<String> as Decode>::look_through(status, json),
        }
    }
}

#[test]
fn answers_that_are_no_object_come_back_as_they_were() {
    let path = folder("plain").join("shop.jsonl");
    let bodies: [(u16, &[u8]); 9] = [
        (200, b"To: a\n\"b\""),
        (200, b"with SK-HIDDEN"),
        (200, b"\xff\xd8\0"),
        (200, b"text all the same"),
        (200, b"\xffSK-HIDDEN"),
        (200, br#"["a"]"#),
        (202, br#"{"pin":"pin-4711"}"#),
        (304, b""),
        (200, br#"["a"]"#),
    ];
    let answers = Arc::new(Mutex::new(bodies.into_iter().rev().collect::<Vec<_>>()));
    let server = move |_: http::Request<Bytes>, _: Limits| {
        let (status, body) = answers.lock().expect("no test panics inside").pop().expect("an answer");
        let made = http::Response::builder().status(status).header("link", "</x?page=2>; rel=next");
        let answer = made.body(Bytes::from_static(body)).map_err(|error| TransportError::not_sent(error.to_string()));
        async move { answer }
    };
    let recorder = Recorder::new(&path, server).expect("a recorder");
    let keys = Credentials::key("AK-SHOWN", "SK-HIDDEN");
    let build = Client::builder(&SERVICE).credentials(keys).transport(recorder.clone()).host(TestHost::patient());
    let client = build.build().expect("a client");
    let exercised = |client: &Client| {
        let mut told = Vec::new();
        told.extend(
            (0..2).map(|_| {
                format!("{:?}", at_once(client.call(&Print(vec![])).into_future()).expect("text").into_inner())
            }),
        );
        told.extend(
            (0..3).map(|_| format!("{:?}", at_once(client.call(&Draw(vec![])).into_future()).expect("bytes").to_vec())),
        );
        told.extend((0..4).map(|_| {
            let reply = at_once(client.call(&Follow(vec![])).into_future()).expect("news");
            format!("{} {:?} {:?}", reply.status(), reply.headers().get("link"), *reply)
        }));
        told
    };
    let real = exercised(&client);
    recorder.finish().expect("a file");
    let text = fs::read_to_string(&path).expect("a cassette");
    assert!(!text.contains("HIDDEN") && !text.contains("pin-4711"), "{text}");
    let (replay, client) = replaying(&path);
    let replayed = exercised(&client);
    replay.assert_all_used();
    for same in [0, 2, 3, 5, 7, 8] {
        assert_eq!(replayed[same], real[same]);
    }
    assert_eq!(replayed[1], "TextBody(\"with ***\")");
    assert!(replayed[6].ends_with("Accepted(Later { pin: Some(\"***\") })"), "{}", replayed[6]);
}
