//! Prints requests of the invented API as they go out, and what the client makes of the answers.

use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::{Duration, SystemTime};

use parcel_desk::parcels::{
    ChangeParcel, ChangeParcelRequired, Door, DrawLabel, FollowParcel, FollowParcelHeaders, FollowParcelResponse, ForgetParcel, GetParcel, ListParcels, OrderPickup,
    OrderPickupRequired, PrintLabel, SplitParcel, Stop, Window,
};
use parcel_desk::runtime::{Bytes, Host, Limits, Reply, Sleep, TransportError, http};
use parcel_desk::types::{ParcelState, Receiver};
use parcel_desk::{Credentials, Decimal, Empty, EmptyList, EmptyString, Null, ParcelDesk};

/// Tells what it gets, and answers by what stands in the request line.
async fn server(request: http::Request<Bytes>, _: Limits) -> Result<http::Response<Bytes>, TransportError> {
    println!("{} {}", request.method(), request.uri());
    for (name, value) in request.headers() {
        println!("{name}: {}", value.to_str().unwrap());
    }
    println!("{}", String::from_utf8_lossy(request.body()));
    let (status, body) = match (request.method().as_str(), request.uri().query()) {
        ("DELETE", _) => (204, ""),
        ("POST", _) => (201, r#"[{"no": 7, "state": 10}, {"no": 8}]"#),
        ("GET", _) if request.headers().contains_key("if-none-match") => (304, ""),
        ("GET", _) if request.uri().path().ends_with("/news") => (200, r#"{"no": 7}"#),
        ("GET", _) if request.uri().path().ends_with("/7") => (200, r#"{"no": 7, "weight": 1.50}"#),
        ("GET", _) if request.uri().path().contains("/7/") => (200, "To: nobody"),
        ("GET", None) => (429, r#"{"fault": "P-429", "explanation": "Not now.", "trace": "t-1"}"#),
        ("GET", _) => (200, r#"{"fault": "P-20", "explanation": "A refusal in disguise.", "count": 1}"#),
        _ => (
            200,
            r#"{"fault": "P-0", "parcel": {"no": 7, "state": 99, "receiver": {"name": "A", "door_code": "1234", "floor": 2},
                "weight": 1.50, "left": "2026-01-02T03:04:05Z"}}"#,
        ),
    };
    Ok(http::Response::builder().status(status).header("Trace", "t-2").header("X-Left", 7).header("State", 10).body(Bytes::from(body)).unwrap())
}

/// A machine on which no time passes, and whose chance is always the same.
struct StandsStill;

impl Host for StandsStill {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    fn elapsed(&self) -> Duration {
        Duration::ZERO
    }

    fn sleep(&self, _: Duration) -> Sleep<'_> {
        Box::pin(std::future::ready(()))
    }

    fn random(&self) -> u128 {
        0x0123_4567_89ab_cdef_0123_4567_89ab_cdef
    }
}

/// The answer is there at once, as the server is a function.
fn show<T: std::fmt::Debug, E: std::fmt::Display>(call: impl IntoFuture<Output = Result<T, E>>) {
    match pin!(call.into_future()).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Ok(answer)) => println!("= {answer:?}\n"),
        Poll::Ready(Err(error)) => println!("= {error}\n"),
        Poll::Pending => println!("= nothing yet\n"),
    }
}

fn main() {
    let builder =
        ParcelDesk::builder().credentials(Credentials::token("not a secret")).transport(server).host(StandsStill);
    let desk = builder.build().unwrap();
    let (posted, returned) = (ParcelState::Posted, ParcelState::Returned);
    let list = ListParcels::new().tags(vec!["a,b".to_owned(), "c".to_owned()]);
    let states = vec![posted.clone(), returned, ParcelState::Unknown("5".to_owned())];

    show(desk.parcels().list_parcels(&ListParcels::new()));
    show(desk.parcels().list_parcels(&list.clone().page(2).per_page(Null).states(states).lost().locale(Empty)));
    show(
        desk.parcels()
            .list_parcels(&list.clone().owner(EmptyString).states(EmptyList).sent_on("2026-02-28".parse().unwrap())),
    );
    show(desk.parcels().list_parcels(&ListParcels::new().tags(Null).owner(Null).locale(Null)));

    let change = ChangeParcel::new(ChangeParcelRequired { parcel_no: 7, change_id: "k".to_owned() });
    let receiver = Receiver::new("B").door_code("5678").floor(Null);
    let stop = Stop::new("2026-01-02T03:04:05Z".parse().unwrap()).months(vec!["2026-01".parse().unwrap()]);
    let full =
        change.clone().label("中文").weight("12.5".parse().unwrap()).fragile(false).price("0.10".parse().unwrap());
    show(desk.parcels().change_parcel(&full.state(posted).receiver(receiver).stops(vec![stop])));
    show(desk.parcels().change_parcel(&change.clone().label(EmptyString).state(Null).receiver(Null).stops(EmptyList)));

    let day = "2026-02-28".parse().unwrap();
    let pickup = OrderPickup::new(OrderPickupRequired { day, parcels: vec![7, 9] });
    let window = Window::new("2026-01-02T03:04:05Z".parse().unwrap()).names(["A&B".to_owned(), "C".to_owned()]);
    let door = Door::new().code("12 34").floor(EmptyString);
    let fee: Decimal = "1.50".parse().unwrap();
    let full = pickup.clone().note("a+b = 中").express(true).fee(fee).door(door).windows([window]);
    show(desk.parcels().order_pickup(&full));
    let cleared = pickup.clone().note(EmptyString).express(EmptyString).door(EmptyString).windows(EmptyString);
    show(desk.parcels().order_pickup(&cleared));
    println!("{}", cleared.explain());
    // A form has no null, and nothing for an object without fields.
    show(desk.parcels().order_pickup(&pickup.clone().receiver(Receiver::new("B").floor(Null))));
    show(desk.parcels().order_pickup(&pickup.clone().door(Door::new())));
    println!("{}", pickup.note("''").validate());

    show(desk.parcels().get_parcel(&GetParcel::new(7)));
    show(desk.parcels().follow_parcel(&FollowParcel::new(7)));
    let known = FollowParcel::new(7).if_none_match("\"v1\"");
    let is_known = |reply: Reply<FollowParcelResponse>| matches!(*reply, FollowParcelResponse::NotModified);
    show(async { desk.parcels().follow_parcel(&known).await.map(is_known) });
    let headers = |reply: Reply<FollowParcelResponse>| FollowParcelHeaders::of(reply.headers()).unwrap();
    show(async { desk.parcels().follow_parcel(&known).await.map(headers) });
    show(desk.parcels().forget_parcel(&ForgetParcel::new(7)));
    show(desk.parcels().split_parcel(&SplitParcel::new(7)));
    show(desk.parcels().print_label(&PrintLabel::new(7)));
    show(desk.parcels().draw_label(&DrawLabel::new(7)));

    // A note outside of the first plane counts twice.
    println!("{}", change.clone().label("𝄞𝄞").validate());
    println!("{}", change.clone().weight("99.55".parse().unwrap()).price("0".parse().unwrap()).validate());
    println!("{}", list.owner("anybody").page(0).validate());
    println!("{}", change.label("𝄞").explain());
}
