//! Calls a server of the hall with every way to enter it, and prints what is sent and what comes of it.

use std::fmt::{Debug, Display};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::pin::pin;
use std::process::Command;
use std::task::{Context, Poll, Waker};
use std::time::{Duration, SystemTime};

use locker_hall::credentials::chain;
use locker_hall::lockers::{
    Finder, FollowLockers, GetHours, GetLocker, HandIn, HandInRequired, Label, ListLockers, OpenLocker, PutNote,
    PutNoteRequired, PutPhoto, PutPhotoRequired, SetLabels,
};
use locker_hall::runtime::{Bytes, ClientBuilder, EmptyList, File, Host, Limits, Sleep, TransportError, http};
use locker_hall::{Credentials, LockerHall};

/// Headers that tell nothing here.
const USUAL: [&str; 4] = ["accept-encoding", "content-type", "host", "user-agent"];

/// HTTP over a socket of its own.
async fn over_the_wire(request: http::Request<Bytes>, _: Limits) -> Result<http::Response<Bytes>, TransportError> {
    let line = request.uri().path_and_query().map(ToString::to_string).unwrap_or_default();
    println!("> {} {line}", request.method());
    let mut head = format!("{} {line} HTTP/1.1\r\nconnection: close\r\n", request.method());
    for (name, value) in request.headers() {
        let value = value.to_str().expect("ASCII");
        head.push_str(&format!("{name}: {value}\r\n"));
        if !USUAL.contains(&name.as_str()) {
            println!("> {name}: {value}");
        }
    }
    if line.contains("/photo") || line.contains("/note") || line.contains("/labels") || line.contains("/found") {
        println!("> {:?}", request.headers().get("content-type").expect("a media type"));
        println!("> {:?}", String::from_utf8_lossy(request.body()));
    }
    head.push_str(&format!("content-length: {}\r\n\r\n", request.body().len()));
    let failed = |error: std::io::Error| TransportError::not_sent(error.to_string());
    let mut stream = TcpStream::connect(request.uri().authority().expect("a host").as_str()).map_err(failed)?;
    stream.write_all(&[head.as_bytes(), request.body()].concat()).map_err(failed)?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).map_err(failed)?;
    let answer = String::from_utf8(answer).expect("text");
    let (head, body) = answer.split_once("\r\n\r\n").expect("a head comes first");
    let mut response = http::Response::builder().status(head[9..12].parse::<u16>().expect("a status"));
    for (name, value) in head.lines().skip(1).filter_map(|line| line.split_once(": ")) {
        response = response.header(name, value);
    }
    Ok(response.body(Bytes::from(body.to_owned())).expect("a response"))
}

/// A machine on which waiting takes no time, and is told.
struct Impatient;

impl Host for Impatient {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    fn elapsed(&self) -> Duration {
        Duration::ZERO
    }

    fn sleep(&self, time: Duration) -> Sleep<'_> {
        println!("waits {} seconds", time.as_secs());
        Box::pin(std::future::ready(()))
    }

    fn random(&self) -> u128 {
        0
    }
}

fn done<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("it waits"),
    }
}

fn show<T: Debug, E: Display + Debug>(call: impl IntoFuture<Output = Result<T, E>>) {
    match done(call.into_future()) {
        Ok(answer) => println!("= {answer:?}"),
        Err(error) => println!("= {error}\n= {error:?}"),
    }
}

fn builder() -> ClientBuilder<LockerHall> {
    let address = std::env::var("LOCKERS_ADDRESS").expect("an address");
    let builder = LockerHall::builder().endpoint(address).transport(over_the_wire).host(Impatient);
    builder.set(locker_hall::service::values::X_TEAM, "red").set(locker_hall::service::values::FLOOR, "2")
}

fn listed(hall: &LockerHall) {
    let request = ListLockers::new();
    let mut items = hall.lockers().list_lockers(&request).pages().items();
    while let Some(item) = done(items.next()) {
        match item {
            Ok(locker) => println!("= {:?} {:?}", locker.no, locker.place),
            Err(error) => println!("= {error}\n= {error:?}"),
        }
    }
}

fn main() {
    match std::env::args().nth(1).as_deref() {
        Some("ways") => ways(),
        Some("errors") => errors(),
        Some("bodies") => bodies(),
        _ => listed(&builder().credentials(chain()).build().expect("a client")),
    }
}

/// Every method, set by the program and by variables.
fn ways() {
    for credentials in [
        Credentials::token("S-TOKEN"),
        Credentials::basic("tenant", "S-PASS"),
        Credentials::query_key("S-QUERY"),
        Credentials::header_keys([("mail", "S-MAIL"), ("key", "S-KEY")]),
    ] {
        println!("# {credentials:?}");
        let building = builder().credentials(credentials);
        println!("= {building:?}");
        let hall = building.build().expect("a client");
        listed(&hall);
        show(hall.lockers().open_locker(&OpenLocker::new(7)));
        show(hall.lockers().get_hours(&GetHours::new()));
        show(hall.lockers().get_locker(&GetLocker::new("cellar/left side")));
        let request = FollowLockers::new();
        let mut pages = hall.lockers().follow_lockers(&request).pages();
        while let Some(page) = done(pages.next()) {
            match page {
                Ok(page) => println!("= {:?} then {:?}", page.items.len(), pages.position()),
                Err(error) => println!("= {error}\n= {error:?}"),
            }
        }
    }
    for variables in [
        &[("LOCKERS_TOKEN", "S-TOKEN")] as &[(&str, &str)],
        &[("LOCKERS_TENANT", "tenant"), ("LOCKERS_PASS", "S-PASS")],
        &[("LOCKERS_API_KEY", "S-QUERY")],
        &[("LOCKERS_MAIL", "S-MAIL"), ("LOCKERS_KEY", "S-KEY")],
        &[],
        &[("LOCKERS_TENANT", "tenant")],
        &[("LOCKERS_MAIL", ""), ("LOCKERS_KEY", "S-KEY")],
        &[("LOCKERS_TOKEN", "Locker S-TOKEN")],
    ] {
        println!("# {:?}", variables.iter().map(|(name, _)| *name).collect::<Vec<_>>());
        let program = std::env::current_exe().expect("a path");
        let mut process = Command::new(program);
        let names = ["TOKEN", "TENANT", "PASS", "API_KEY", "MAIL", "KEY"];
        names.iter().for_each(|name| _ = process.env_remove(format!("LOCKERS_{name}")));
        let output = process.arg("variables").envs(variables.iter().copied()).output().expect("it runs");
        print!("{}", String::from_utf8(output.stdout).expect("text"));
    }
}

/// Bodies of one value and of several parts, those that the hall would not take among them.
fn bodies() {
    let hall = builder().credentials(Credentials::token("S-TOKEN")).build().expect("a client");
    let lockers = hall.lockers();
    for photo in [&b"\x89PNG\r\n\0\xff"[..], b"", &[0; 17]] {
        let request = PutPhoto::new(PutPhotoRequired { no: 7, body: photo.into() });
        println!("# {request:?}");
        show(lockers.put_photo(&request));
    }
    for note in ["back at noon\n中", ""] {
        let required = PutNoteRequired { content_type: "text/markdown".to_owned(), body: note.to_owned() };
        let request = PutNote::new(required);
        println!("{}", request.explain());
        show(lockers.put_note(&request));
    }
    let labels = [Label::new("wet"), Label::new("dry").color("red")];
    show(lockers.set_labels(&SetLabels::new(labels.to_vec())));
    let other = SetLabels::new(labels.to_vec());
    show(hall.call(&other.raw().header("Content-Type", "application/json")));
    show(lockers.set_labels(&SetLabels::new(EmptyList)));
    show(lockers.set_labels(&SetLabels::new(vec![Label::new("a"), Label::new("b"), Label::new("c")])));
    let photo = File::new("a \"b\"\r\nX-Evil: 1.png", &b"\x89PNG\r\n--part-boundary-0000000000"[..]);
    let required = HandInRequired { where_: "floor 2".to_owned(), photo: photo.with_media_type("image/png") };
    let request = HandIn::new(required.clone()).by(Finder::new().name("Ann")).pin("S-KEY");
    let request = request.papers([("a.txt", "one"), ("b.txt", "")]);
    println!("# {request:?}");
    println!("{}", request.explain());
    show(lockers.hand_in(&request));
    let evil = File::new("a", "b").with_media_type("text/plain\r\nX-Evil: 1");
    show(lockers.hand_in(&HandIn::new(HandInRequired { photo: evil, ..required.clone() })));
    show(lockers.hand_in(&HandIn::new(HandInRequired { photo: File::new("a", vec![0; 33]), ..required })));
}

/// What goes wrong, as the server has been told.
fn errors() {
    let hall = builder().credentials(Credentials::token("S-TOKEN")).build().expect("a client");
    for _ in 0..6 {
        show(hall.lockers().get_locker(&GetLocker::new("cellar/left side")));
    }
    show(hall.lockers().list_lockers(&ListLockers::new()));
    show(hall.lockers().open_locker(&OpenLocker::new(7)));
    for place in ["cellar/../roof", "cellar//roof"] {
        show(hall.lockers().get_locker(&GetLocker::new(place)));
    }
    let without = LockerHall::builder().credentials(Credentials::token("S-TOKEN")).transport(over_the_wire);
    println!("= {}", without.host(Impatient).build().map(|_: LockerHall| ()).expect_err("no team"));
}
