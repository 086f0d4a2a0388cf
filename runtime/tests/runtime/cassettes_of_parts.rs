//! Exchanges with bodies of several parts are recorded without secrets and contents, and found again by what they hold.

use std::fs;

use api_runtime::testing::Recorder;
use api_runtime::{
    Bytes, Client, Credentials, Descriptor, Encoding, File, FormStyle, Limits, ListStyle, Method, ObjectStyle,
    Parameter, Wire, http,
};

use crate::cassettes::{folder, replaying};
use crate::fixture::{SERVICE, descriptor, operation, text};
use crate::host::{TestHost, at_once};

static PARTS: Encoding =
    Encoding::multipart(FormStyle { object: ObjectStyle::Brackets, list: ListStyle::Repeated, empty_string: "" });

operation!(
    Upload,
    (),
    Descriptor {
        id: "Upload",
        ..descriptor(
            Method::Post,
            &[
                Parameter::body("pin").secret().encoded(&PARTS),
                Parameter::body("note").text().encoded(&PARTS),
                Parameter::body("file").file().encoded(&PARTS),
                Parameter::body("more").file().list().encoded(&PARTS),
            ],
            &[]
        )
    }
);

fn upload(name: &str, note: &str, content: &'static [u8]) -> Upload {
    let file = File::new(name, content).with_media_type("image/png");
    let more = vec![Wire::File(File::new("more.bin", &b"\xff--part-boundary-0000000000"[..]))];
    Upload(vec![text("4711"), text(note), Wire::File(file), Wire::List(more)])
}

fn send(client: &Client, request: &Upload) -> Result<u16, String> {
    let reply = at_once(client.call(request).into_future());
    reply.map(|reply| reply.status()).map_err(|error| error.to_string())
}

#[test]
fn parts_are_recorded_without_their_contents_and_found_again() {
    let path = folder("parts").join("shop.jsonl");
    let server = |_: http::Request<Bytes>, _: Limits| async {
        Ok(http::Response::builder().status(200).body(Bytes::from_static(b"{}")).expect("a response"))
    };
    let recorder = Recorder::new(&path, server).expect("a recorder");
    let keys = Credentials::key("AK-SHOWN", "SK-HIDDEN");
    let build = Client::builder(&SERVICE).credentials(keys).transport(recorder.clone()).host(TestHost::patient());
    let client = build.build().expect("a client");
    for note in ["a", "b\r\n--part-boundary-0000000001"] {
        assert_eq!(send(&client, &upload("SK-HIDDEN.png", note, b"\x89PNG CONTENT")), Ok(200));
    }
    recorder.finish().expect("a file");
    let kept = fs::read_to_string(&path).expect("a cassette");
    for secret in ["4711", "SK-HIDDEN", "CONTENT", "PNG "] {
        assert!(!kept.contains(secret), "{secret} is in:\n{kept}");
    }
    let shown = r#"pin=***\nnote=a\nfile=\"***.png\", image/png, 12 bytes, SHA-256 "#;
    assert!(kept.contains(shown) && kept.contains("more.bin"), "{kept}");

    let (replay, client) = replaying(&path);
    // A client without the secret names the file as it was recorded. In any order, and each content once: what differs in one byte is another request.
    for note in ["b\r\n--part-boundary-0000000001", "a"] {
        let other = send(&client, &upload("***.png", note, b"\x89PNG CONTENt")).expect_err("it was never recorded");
        assert!(other.contains("has no (further) exchange for Upload"), "{other}");
        assert_eq!(send(&client, &upload("***.png", note, b"\x89PNG CONTENT")), Ok(200));
    }
    replay.assert_all_used();
    assert!(send(&client, &upload("***.png", "a", b"\x89PNG CONTENT")).is_err());
}
