//! Clocks that are wrong, keys that end and tokens that are refused, against a server of this machine: what was not done is made once
//! more, and what remains is told.

use core::time::Duration;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::SystemTime;

use api_runtime::{
    ApiError, Client, ClientBuilder, Code, Credentials, CredentialsError, CredentialsFuture, CredentialsRenewal,
    CredentialsSource, Decode, DecodeError, Descriptor, Error, Host, Json, ListedCode, Method, Paged, Paging,
    PagingKind, Parameter, Path, Retries, Sleep, SystemHost, Wire,
};

use crate::fixture::{SERVICE, descriptor, number, operation};

operation!(Write1, (), descriptor(Method::Post, &[Parameter::body("n").integer()], &[]));
operation!(
    List,
    Things,
    Descriptor {
        paging: Some(
            Paging::new(PagingKind::Rows, Path(&["things"])).position("at").limit("limit").total(Path(&["total"])),
        ),
        ..descriptor(Method::Get, &[Parameter::query("at").integer(), Parameter::query("limit").integer()], &[])
    }
);

#[derive(Debug)]
struct Things(Vec<String>);

impl Decode for Things {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut things = Vec::new();
        json.object(&["things"], &mut [&mut things])?;
        Ok(Self(things))
    }
}

impl Paged for List {
    type Item = String;

    fn take_items(response: &mut Things) -> Vec<String> {
        core::mem::take(&mut response.0)
    }
}

/// Requests as they came, head and body.
type Log = Arc<Mutex<Vec<String>>>;

/// A server of this machine: status, further header lines and body for each request, by its text and its number from 0.
fn server(answer: impl Fn(&str, usize) -> (u16, String, String) + Send + 'static) -> (SocketAddr, Log) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    let log = Log::default();
    let kept = Arc::clone(&log);
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.expect("a connection");
            let request = request(&mut stream);
            let mut log = kept.lock().expect("no test panics inside");
            let (status, headers, body) = answer(&request, log.len());
            log.push(request);
            let length = body.len();
            let head = format!("HTTP/1.1 {status} X\r\n{headers}Content-Length: {length}\r\nConnection: close\r\n\r\n");
            stream.write_all(format!("{head}{body}").as_bytes()).expect("a client that waits");
        }
    });
    (address, log)
}

fn request(stream: &mut TcpStream) -> String {
    let mut text = String::new();
    loop {
        let mut bytes = [0; 4096];
        let count = stream.read(&mut bytes).expect("a request");
        text.push_str(core::str::from_utf8(&bytes[..count]).expect("text"));
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap_or("0");
        if body.len() >= length.parse::<usize>().expect("a length") {
            return text;
        }
    }
}

const REFUSAL: &str = r#"{"error_code":"X.1","error_msg":"no"}"#;

fn builder(address: SocketAddr) -> ClientBuilder {
    Client::builder(&SERVICE).endpoint(format!("http://{address}")).credentials(Credentials::key("AK", "SK"))
}

/// The machine, on which it is two hours earlier than at the server.
struct Late(SystemHost);

const SERVER: u64 = 1_767_323_045;
const DATE: &str = "Date: Fri, 02 Jan 2026 03:04:05 GMT\r\n";

impl Host for Late {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(SERVER - 7200)
    }

    fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }

    fn sleep(&self, time: Duration) -> Sleep<'_> {
        self.0.sleep(time)
    }

    fn random(&self) -> u128 {
        self.0.random()
    }
}

/// Gives one token after the other, and the last one for ever.
struct Tokens(Vec<Result<Credentials, CredentialsError>>, Mutex<usize>);

impl Tokens {
    fn new(tokens: &[&str]) -> Self {
        Self(tokens.iter().map(|token| Ok(Credentials::token(*token))).collect(), Mutex::default())
    }
}

impl CredentialsSource for Tokens {
    fn load(&self) -> CredentialsFuture<'_> {
        let mut given = self.1.lock().expect("no test panics inside");
        let token = self.0[(*given).min(self.0.len() - 1)].clone();
        *given += 1;
        Box::pin(core::future::ready(token))
    }
}

#[track_caller]
fn refusal<C: ListedCode, T>(outcome: Result<T, Error<Code<C>>>) -> ApiError {
    match outcome.map(drop).map_err(Error::from) {
        Err(Error::Api(refusal)) => refusal,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_wrong_clock_is_corrected_by_the_server_for_reads_and_writes() {
    let (address, log) = server(|request, _| {
        let is_right = request.contains("x-sdk-date: 20260102T030405Z");
        let (status, body) = if is_right { (200, r#"{"things":[]}"#) } else { (401, REFUSAL) };
        (status, DATE.to_owned(), body.to_owned())
    });
    let client = builder(address).host(Late(SystemHost::new())).build().unwrap();
    client.call(&Write1(vec![number("1")])).await.expect("the second attempt");
    assert_eq!(log.lock().unwrap().len(), 2);
    client.call(&List(vec![Wire::Absent, Wire::Absent])).await.expect("the first attempt");
    assert_eq!(log.lock().unwrap().len(), 3);
    // Whoever wants each call to be sent once is told.
    let client = builder(address).host(Late(SystemHost::new())).retries(Retries::none()).build().unwrap();
    let told = refusal(client.call(&Write1(vec![number("1")])).await).to_string();
    assert!(told.contains("2 h 0 min behind the server's clock") && told.contains("Correct the clock"), "{told}");
    let (address, log) = server(|_, _| (401, DATE.to_owned(), REFUSAL.to_owned()));
    let client = builder(address).host(Late(SystemHost::new())).build().unwrap();
    let told = refusal(client.call(&Write1(vec![number("1")])).await).to_string();
    assert!(told.contains("Signed with the server's time it was rejected as well."), "{told}");
    assert_eq!(log.lock().unwrap().len(), 2);
}

#[tokio::test]
async fn keys_end_by_the_servers_clock_once_that_is_known() {
    /// Other keys each time, which ended ten minutes before the time of the server.
    struct Temporary(Arc<Mutex<usize>>);
    impl CredentialsSource for Temporary {
        fn load(&self) -> CredentialsFuture<'_> {
            let mut asked = self.0.lock().expect("no test panics inside");
            *asked += 1;
            let end = SystemTime::UNIX_EPOCH + Duration::from_secs(SERVER - 600);
            Box::pin(core::future::ready(Ok(Credentials::key(format!("AK{asked}"), "SK").expires_at(end))))
        }
    }
    let (address, _) = server(|request, _| {
        let is_right = request.contains("x-sdk-date: 20260102T030405Z");
        (if is_right { 200 } else { 401 }, DATE.to_owned(), if is_right { "{}" } else { REFUSAL }.to_owned())
    });
    let asked = Arc::new(Mutex::new(0));
    let client = builder(address).host(Late(SystemHost::new())).credentials(Temporary(asked.clone())).build().unwrap();
    let write = Write1(vec![number("1")]);
    client.call(&write).await.expect("the second attempt");
    let first = *asked.lock().unwrap();
    // By the clock of the machine they would serve for another hour and a half.
    client.call(&write).await.expect("an answer");
    assert_eq!(*asked.lock().unwrap(), first + 1);
}

#[tokio::test]
async fn a_token_that_is_refused_in_the_middle_of_pages_is_replaced_and_the_pages_go_on() {
    let (address, log) = server(|request, index| match index {
        0 => (200, String::new(), r#"{"total":3,"things":["a"]}"#.to_owned()),
        1 => (401, String::new(), REFUSAL.to_owned()),
        _ if request.contains("x-auth-token: two") && request.contains("at=1&") => {
            (200, String::new(), r#"{"total":3,"things":["b"]}"#.to_owned())
        }
        _ => (200, String::new(), r#"{"total":3,"things":["c"]}"#.to_owned()),
    });
    let client = builder(address).credentials(Tokens::new(&["one", "two"])).build().unwrap();
    let request = List(vec![Wire::Absent, number("1")]);
    let items = client.call(&request).pages().items().collect_up_to(9).await.expect("all items");
    assert_eq!(items, ["a", "b", "c"]);
    let log = log.lock().unwrap();
    let asked: Vec<_> = log
        .iter()
        .map(|request| {
            let token = request.lines().find_map(|line| line.strip_prefix("x-auth-token: ")).expect("a token");
            format!("{} {token}", request.split_whitespace().nth(1).expect("an address"))
        })
        .collect();
    let expected = ["limit=1 one", "at=1&limit=1 one", "at=1&limit=1 two", "at=2&limit=1 two"];
    assert_eq!(asked, expected.map(|query| format!("/v2/things?{query}")));
}

#[tokio::test]
async fn a_write_is_sent_again_only_when_it_was_refused_and_there_are_other_credentials() {
    let none = || Err(CredentialsError::new("the vault", "it is closed"));
    let one = || Ok(Credentials::token("one"));
    let two = Tokens::new(&["one", "two"]);
    let all = [
        (two, 2, CredentialsRenewal::RefusedToo, "Other credentials of the same source were rejected as well."),
        (Tokens::new(&["one"]), 1, CredentialsRenewal::Same, "give the client new ones."),
        (
            Tokens(vec![one(), none()], Mutex::default()),
            1,
            CredentialsRenewal::Failed(none().expect_err("none")),
            "Other credentials could not be obtained: no credentials from the vault: it is closed.",
        ),
    ];
    for (source, sent, renewal, text) in all {
        let (address, log) = server(|_, _| (401, String::new(), REFUSAL.to_owned()));
        let client = builder(address).credentials(source).build().unwrap();
        let told = refusal(client.call(&Write1(vec![number("1")])).await);
        assert_eq!(log.lock().unwrap().len(), sent);
        assert!(told.to_string().ends_with(text), "{told}");
        assert_eq!(told.renewal, Some(renewal));
    }
    // A failure of the server leaves open what was done: other credentials change nothing about that.
    let (address, log) = server(|_, _| (503, String::new(), REFUSAL.to_owned()));
    let client = builder(address).credentials(Tokens::new(&["one", "two"])).build().unwrap();
    assert!(client.call(&Write1(vec![number("1")])).await.expect_err("no answer").is_outcome_unknown());
    assert_eq!(log.lock().unwrap().len(), 1);
}
