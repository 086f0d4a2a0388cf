//! Prints requests of the invented API as they go out, and what the client makes of the answers.

use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::{Duration, SystemTime};

use parcel_desk::parcels::{
    Bough, Bud, GrowTree, Shoot, Stack, TextOrBough, Twig,
    ClaimLabel, Drive, FileClaim, FindParcels, ParcelListOrParcelPage, WeighParcels, BooleanOrDateOrDoorListOrReceiver as Payer, DateOrDoor, DecimalOrDoor, RingRound, Round, WaitRound, HandOver, PlanRoute, RouteStep, TextOrClaimLabel, TitleOrInteger,
    ChangeParcel, ChangeParcelRequired, CompareScans, CompareScansRequired, Door, DrawLabel, FollowParcel, FollowParcelHeaders, FollowParcelResponse, ForgetParcel, GetMarks,
    GetParcel, GetReport, ListParcels, OrderPickup, OrderPickupRequired, Ping, PrintLabel, RecordPings, RecordPingsRequired, SplitParcel, Stop, Window,
};
use parcel_desk::runtime::{Any, Bytes, Date, Host, Limits, Map, Operation, Reply, Sleep, TransportError, Untyped, Wire, http};
use parcel_desk::types::{Charge, ChargeRequired, Currency, DateOrBooleanOrDateList, ParcelState, Receiver, TextOrReceiver, TextOrUnsigned};
use parcel_desk::{Credentials, Decimal, Empty, EmptyList, EmptyString, Instant, Null, ParcelDesk};

/// Tells what it gets, and answers by what stands in the request line.
async fn server(request: http::Request<Bytes>, _: Limits) -> Result<http::Response<Bytes>, TransportError> {
    println!("{} {}", request.method(), request.uri());
    for (name, value) in request.headers() {
        println!("{name}: {}", value.to_str().unwrap());
    }
    println!("{}", String::from_utf8_lossy(request.body()));
    let (status, body) = match (request.method().as_str(), request.uri().query()) {
        ("DELETE", _) => (204, ""),
        ("POST", _) if String::from_utf8_lossy(request.body()).contains("\"title\":404") => (200, r#"{"causes": [7, "8"]}"#),
        ("POST", _) if request.uri().path().ends_with("/claims") => (
            200,
            r#"{"id": {"no": 7, "weight": 1.50}, "causes": [7, {"no": 1, "cause": "rain"}], "days": ["2026-02-28"],
                "claim": {"no": 2, "cause": {"no": 1, "cause": {"cause": ""}}}}"#,
        ),
        ("POST", _) if request.uri().path().ends_with("/pings/18446744073709551615") => (
            200,
            r#"{"total": 18446744073709551615, "all": [0, 1.0, 1e3, "18446744073709551615"], "by_day": {"mo": 9223372036854775808}, "either": 18446744073709551615}"#,
        ),
        ("POST", _) if String::from_utf8_lossy(request.body()).contains("\"123\"") => (200, r#"{"root": {"next": {"code": "123", "name": {"next": 1}}}}"#),
        ("POST", _) if request.uri().path().ends_with("/trees") => (
            200,
            r#"{"root": {"name": "a", "next": {"name": "b", "boughs": [{"name": "c", "next": null}, {"name": "x", "twig": {"bough": {"name": "d"}}}]},
                "other": [{"name": "e", "other": "f"}], "shoots": [{"kind": "bud", "size": 1}, {"kind": "twig", "bough": {"name": "g"}}]},
                "ring": {"year": 1, "outer": {"year": 2, "outer": {}}}}"#,
        ),
        ("POST", _) if request.uri().path().ends_with("/pings/2") => (200, r#"{"total": -1}"#),
        ("POST", _) if request.uri().path().ends_with("/pings/3") => (200, r#"{"total": 18446744073709551616}"#),
        ("GET", _) if request.uri().path().contains("/scans/") => (204, ""),
        ("POST", _) if String::from_utf8_lossy(request.body()).contains("\"to\":\"error\"") => {
            (200, r#"{"steps": [{"kind": "drive", "to": "A"}], "place": {"type": "ship", "name": "S"}}"#)
        }
        ("POST", _) if request.uri().path().ends_with("/routes") => (
            200,
            r#"{"steps": [{"to": "A", "kind": "drive"}, {"kind": "fly", "to": 7}, {"no": "kind"}, {"kind": "fly", "to": "B", "kind": "drive"}],
                "keeper": {"id": 1, "chief": {"id": 2, "gone": false, "chief": {"id": 3, "gone": true}}},
                "other": {"gone": true, "id": 4}, "place": {"no": 7, "type": "depot"}}"#,
        ),
        ("GET", Some("most=1")) if request.uri().path().ends_with("/finds") => {
            (200, r#"{"parcels": [{"no": 7}], "code": "1234", "more": true}"#)
        }
        ("GET", Some("most=2")) => (200, r#""none""#),
        ("GET", _) if request.uri().path().ends_with("/finds") => (200, r#"[{"no": 7}, {"no": 8}]"#),
        ("POST", _) if request.uri().path().ends_with("/weights") => match request.body().as_ref() {
            br#"{"rows":[]}"# => (202, r#""later""#),
            br#"{"rows":[[]]}"# => (202, "7"),
            br#"{"rows":[[],[]]}"# => (202, "[]"),
            br#"{"rows":[[],[],[]]}"# => (200, "[[1.5], 2]"),
            _ => (200, "[[1.50, 2], [], [0.1]]"),
        },
        ("POST", _) => (201, r#"[{"no": 7, "state": 10}, {"no": 8}]"#),
        ("GET", _) if request.headers().contains_key("if-none-match") => (304, ""),
        ("GET", _) if request.uri().path().ends_with("/news") => (200, r#"{"no": 7}"#),
        ("GET", _) if request.uri().path().ends_with("/7") => (
            200,
            r#"{"object": "parcel", "no": 7, "weight": 1.50, "created": 90, "seen": [1500], "signed": "2026-01-02T03:04:05.9+02:00", "marks": {"b": {"name": "B"}, "a": {"name": "A"}}, "sums": {"EUR": 1.10}, "toll": 1234, "toll_in": "usd", "charges": [{"amount": 5, "currency": "KWD"}, {"currency": "jpy", "amount": 5}], "extra": [ 1.50, {"x": "y z"} ]}"#,
        ),
        ("GET", _) if request.uri().path().ends_with("/marks") => (200, r#"{"a": {"name": "A", "floor": 1, "role": 8}}"#),
        ("GET", _) if request.uri().path().ends_with("/report") => (200, " [null, 1e400] "),
        ("GET", _) if request.uri().path().contains("/7/") => (200, "To: nobody"),
        ("GET", None) => (429, r#"{"fault": "P-429", "explanation": "Not now.", "trace": "t-1"}"#),
        ("GET", _) => (200, r#"{"fault": "P-20", "explanation": "A refusal in disguise.", "count": 1}"#),
        _ => (
            200,
            r#"{"fault": "P-0", "parcel": {"no": 7, "state": 99, "receiver": {"name": "A", "door_code": "1234", "floor": 2},
                "weight": 1.50, "left": "2026-01-02T03:04:05Z"}}"#,
        ),
    };
    Ok(http::Response::builder().status(status).header("Trace", "t-2").header("X-Left", 7).header("X-Reset", 90).header("State", 10).body(Bytes::from(body)).unwrap())
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

/// Amounts in minor units, in every part of a request.
fn amounts(desk: &ParcelDesk) {
    let amount = |text: &str| text.parse::<Decimal>().unwrap();
    let cost = |text: &str, currency: Currency| Charge::new(ChargeRequired { amount: amount(text), currency });
    let change = ChangeParcel::new(ChangeParcelRequired { parcel_no: 7, change_id: "k".to_owned() });
    let insured = change.clone().insured(amount("12.5")).insured_in("eur");
    let charges = [cost("0.005", Currency::Dinar), cost("12", Currency::Yen)];
    show(desk.parcels().change_parcel(&insured.clone().charges(charges)));
    println!("{}", insured.explain());
    show(desk.parcels().change_parcel(&change.clone().insured(Null)));
    // Neither half a yen nor an amount without its currency can be sent, and limits are of the amount.
    println!("{}", insured.clone().insured(amount("0.25")).charges([cost("0.5", Currency::Yen)]).validate());
    println!("{}", change.clone().insured(amount("1.005")).validate());
    let list = ListParcels::new().worth(amount("7.25")).worth_in(Currency::Unknown("USD".to_owned()));
    show(desk.parcels().list_parcels(&list));
    let pickup = OrderPickup::new(OrderPickupRequired { day: "2026-02-28".parse().unwrap(), parcels: vec![7] });
    show(desk.parcels().order_pickup(&pickup.clone().tip(amount("2.50")).tip_in("eur")));
    println!("{}", pickup.tip(amount("2.505")).tip_in("eur").validate());
}

/// Unsigned numbers, in every part of a request and in answers.
fn unsigned(desk: &ParcelDesk) {
    let ping = |tag, serial| RecordPings::new(RecordPingsRequired { tag, serial });
    let most = ping(u64::MAX, u64::MAX).after(u64::MAX).tags([0, 1 << 63]).x_ping(u64::MAX).before(u64::MAX - 1);
    let most = most.text(u64::MAX).all([0, 1 << 63, u64::MAX]).by_day([("mo", u64::MAX)]).either(u64::MAX);
    show(desk.parcels().record_pings(&most.clone().place(Ping::new(0))));
    println!("{}", most.explain());
    show(desk.parcels().record_pings(&ping(2, 2).before(Null).after(Null).either("a")));
    show(desk.parcels().record_pings(&ping(3, 3).either(TextOrUnsigned::Unsigned(0))));
    // Limits, rules and comparisons know all 64 bits.
    println!("{}", ping(0, 1).tags([(1 << 63) + 1]).before(u64::MAX).text(u64::MAX - 1).all([u64::MAX, 7, u64::MAX]).validate());
    let untyped = |serial: &str| {
        let mut request = Untyped::new(RecordPings::SERVICE, RecordPings::descriptor());
        assert!(request.set("tag", Wire::Number("7".to_owned())) && request.set("serial", Wire::Number(serial.to_owned())));
        request.validate()
    };
    for serial in ["18446744073709551615", "18446744073709551616", "-1", "1.0", "007"] {
        println!("{serial}: {}", untyped(serial));
    }
    let pickup = OrderPickup::new(OrderPickupRequired { day: "2026-02-28".parse().unwrap(), parcels: vec![7] });
    show(desk.parcels().order_pickup(&pickup.clone().gate(u64::MAX - 1).gates([0, u64::MAX])));
    println!("{}", pickup.gate(u64::MAX).validate());
}

/// Values of one of several types, in a form.
fn unions_in_forms(desk: &ParcelDesk) {
    let day: Date = "2026-02-28".parse().unwrap();
    let pickup = OrderPickup::new(OrderPickupRequired { day, parcels: vec![7] });
    let door = || Door::new().floor(2).code("5678");
    let rounds: [Round; 2] = [RingRound::new().door(door()).times(2).into(), WaitRound::new().into()];
    show(desk.parcels().order_pickup(&pickup.clone().payer(Payer::from(false)).rounds(rounds)));
    let shares = Map::from([
        ("half".to_owned(), DecimalOrDoor::from("0.50".parse::<Decimal>().unwrap())),
        ("rest".to_owned(), door().into()),
    ]);
    show(desk.parcels().order_pickup(&pickup.clone().payer(Payer::from(Receiver::new("B"))).shares(shares)));
    let either = vec![DateOrDoor::from(day), door().into()];
    show(desk.parcels().order_pickup(&pickup.clone().payer(Payer::from(either))));
    show(desk.parcels().order_pickup(&pickup.clone().payer(EmptyString)));
    let wrong = pickup.payer(Payer::from(Receiver::new("C".repeat(41)))).rounds([RingRound::new().times(4)]);
    println!("{}\n{}", wrong.validate(), wrong.explain());
}

/// Whole answers that are one of several types, or lists of lists.
fn finds(desk: &ParcelDesk) {
    for find in [FindParcels::new(), FindParcels::new().most(1), FindParcels::new().most(2)] {
        show(desk.parcels().find_parcels(&find));
    }
    let found = |reply: Reply<ParcelListOrParcelPage>| match reply.into_inner() {
        ParcelListOrParcelPage::ParcelList(parcels) => parcels.len(),
        ParcelListOrParcelPage::ParcelPage(page) => page.parcels.len(),
    };
    show(async { desk.parcels().find_parcels(&FindParcels::new()).await.map(found) });
    for rows in [vec![vec![1, 2], vec![], vec![3]], vec![], vec![vec![]], vec![vec![]; 2], vec![vec![]; 3]] {
        show(desk.parcels().weigh_parcels(&WeighParcels::new(rows)));
    }
}

/// Objects that hold themselves, by every way.
fn trees(desk: &ParcelDesk) {
    let leaf = |name: &str| Bough::new(name);
    let grown = leaf("a").next(leaf("b").boughs(vec![leaf("c"), leaf("d").next(Null)])).by_name([("x", leaf("e"))]);
    let grown = grown.other(vec![leaf("f").other("g"), leaf("h").other(leaf("i"))]).twig(Twig::new(leaf("j").boughs(EmptyList)));
    let grown = grown.shoots([Shoot::from(Twig::new(leaf("k"))), Shoot::from(Bud::new().size(1))]);
    let request = GrowTree::new(grown).by_name([("y", leaf("l").next(leaf("m")))]).either(TextOrBough::from(leaf("n")));
    show(desk.parcels().grow_tree(&request));
    println!("{}", request.explain());
    // No message shows what is secret, however deep it stands.
    show(desk.parcels().grow_tree(&GrowTree::new(leaf("a").next(leaf("b").code("123")))));
    // Each violation names its way.
    let wrong = leaf("long name").boughs(vec![leaf("a"), leaf("b"), leaf("c").code("secret")]);
    let wrong = leaf("a").boughs(vec![leaf("b"), leaf("c").next(wrong.clone()).other(wrong)]);
    let wrong = wrong.twig(Twig::new(leaf("too long"))).shoots([Bud::new().size(0)]);
    println!("{}", GrowTree::new(wrong).validate());
    // There is an end.
    let deep = |levels| (1..levels).fold(leaf("a"), |inner, _| leaf("a").next(inner));
    println!("{}", GrowTree::new(deep(64)).validate());
    println!("{}", GrowTree::new(deep(65)).validate());
    let deep = (1..1000).fold(leaf("a"), |inner, _| leaf("a").boughs(vec![inner]));
    println!("{}", GrowTree::new(deep).validate().iter().count());
    let stack = |label: &str| Stack::new(label);
    let stacked = stack("a").inner(stack("b").inner(EmptyString)).more([stack("c"), stack("d").more([stack("e")])]);
    let pickup = OrderPickup::new(OrderPickupRequired { day: "2026-02-28".parse().unwrap(), parcels: vec![7] });
    show(desk.parcels().order_pickup(&pickup.stack(stacked)));
}

fn main() {
    let builder =
        ParcelDesk::builder().credentials(Credentials::token("not a secret")).transport(server).host(StandsStill);
    let desk = builder.build().unwrap();
    let due: Instant = "2026-01-02T03:04:05Z".parse().unwrap();
    let (posted, returned) = (ParcelState::Posted, ParcelState::Returned);
    let list = ListParcels::new().tags(vec!["a,b".to_owned(), "c".to_owned()]);
    let states = vec![posted.clone(), returned, ParcelState::Unknown("5".to_owned())];

    show(desk.parcels().list_parcels(&ListParcels::new()));
    show(desk.parcels().list_parcels(&list.clone().page(2).per_page(Null).states(states).lost().locale(Empty)));
    show(
        desk.parcels()
            .list_parcels(&list.clone().owner(EmptyString).states(EmptyList).sent_on("2026-02-28".parse().unwrap())),
    );
    show(desk.parcels().list_parcels(&ListParcels::new().tags(Null).owner(Null).locale(Null).since(due).seen([due])));

    let change = ChangeParcel::new(ChangeParcelRequired { parcel_no: 7, change_id: "k".to_owned() });
    let receiver = Receiver::new("B").door_code("5678").floor(Null);
    let stop = Stop::new("2026-01-02T03:04:05Z".parse().unwrap()).months(vec!["2026-01".parse().unwrap()]);
    let full =
        change.clone().label("中文").weight("12.5".parse().unwrap()).fragile(false).price("0.10".parse().unwrap());
    show(desk.parcels().change_parcel(&full.state(posted).receiver(receiver).stops(vec![stop])));
    show(desk.parcels().change_parcel(&change.clone().label(EmptyString).state(Null).receiver(Null).stops(EmptyList)));

    let customs: Any = r#"{ "value": 1.50, "parts": [ "a b", null ] }"#.parse().unwrap();
    let mapped = change.clone().notes(Map::from([("en".to_owned(), "a\"b".to_owned()), ("de".to_owned(), String::new())]));
    let mapped = mapped.couriers([("mo", Receiver::new("C"))]).customs(customs).forms([Any::from("form"), Any::from(7)]);
    let mapped = mapped.due(due).seen([due]);
    show(desk.parcels().change_parcel(&mapped));
    show(desk.parcels().change_parcel(&change.clone().notes(Null).customs(Null).due(Null)));
    let long = Map::from(["english", "b", "c"].map(|key| (key.to_owned(), "too long".to_owned())));
    println!("{}", change.clone().notes(long).couriers([("mo", Receiver::new("C".repeat(41)))]).validate());

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
    let meta = Map::from([("a b".to_owned(), "1&2".to_owned()), ("gone".to_owned(), String::new())]);
    let mapped = pickup.clone().meta(meta).limits([("x", 3)]).doors([("back", Door::new().floor(1))]);
    show(desk.parcels().order_pickup(&mapped.extra(r#"{"a": {"b": [1.50, true]}}"#.parse::<Any>().unwrap())));
    show(desk.parcels().order_pickup(&pickup.clone().meta(EmptyString).before(due)));
    // A key with brackets would lead elsewhere.
    show(desk.parcels().order_pickup(&pickup.clone().limits([("a[b]", 3)])));
    println!("{}", pickup.clone().limits([("x", 10)]).validate());
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
    show(desk.parcels().get_marks(&GetMarks::new()));
    show(desk.parcels().get_report(&GetReport::new()));
    show(desk.parcels().forget_parcel(&ForgetParcel::new(7)));
    show(desk.parcels().split_parcel(&SplitParcel::new(7)));
    show(desk.parcels().print_label(&PrintLabel::new(7)));
    show(desk.parcels().draw_label(&DrawLabel::new(7)));

    let party = TextOrReceiver::from(Receiver::new("B").door_code("5678").floor(Null));
    let label = ClaimLabel::new("new").pin(4711);
    let claim = FileClaim::new("wet").party(party).labels([TextOrClaimLabel::from("old"), label.into()]);
    let days = ["2026-02-28", "2026-03-01"].map(|day| day.parse::<Date>().unwrap()).to_vec();
    show(desk.parcels().file_claim(&claim.clone().sums([("EUR", "1.50".parse::<Decimal>().unwrap())]).due(days)));
    let none = DateOrBooleanOrDateList::DateList(Vec::new());
    show(desk.parcels().file_claim(&FileClaim::new(404).party(Null).labels(EmptyList).sums([("EUR", false)]).due(none)));
    let label = ClaimLabel::new("much too long").pin("hunter2");
    let long = FileClaim::new("too long").party(TextOrReceiver::from("")).labels([TextOrClaimLabel::from(""), label.into()]);
    println!("{}", long.party(TextOrReceiver::from(Receiver::new("C".repeat(41)))).validate());
    println!("{:?} {:?}", claim.labels, TitleOrInteger::Integer(7));

    let driven: RouteStep = Drive::new("B").by(7).into();
    let over = HandOver::new(Receiver::new("C").floor(Null)).code("5678");
    let unknown = RouteStep::Unknown(r#"{"kind": "fly", "to": 7}"#.parse().unwrap());
    let route = PlanRoute::new([driven.clone(), over.into(), unknown]);
    show(desk.parcels().plan_route(&route.clone().last(driven.clone()).either("by name")));
    show(desk.parcels().plan_route(&PlanRoute::new([Drive::new("error")]).last(Null).either(driven)));
    println!("{}", PlanRoute::new([Drive::new("too long")]).validate());
    println!("{:?}", route.steps);

    // A note outside of the first plane counts twice.
    println!("{}", change.clone().label("𝄞𝄞").validate());
    println!("{}", change.clone().weight("99.55".parse().unwrap()).price("0".parse().unwrap()).validate());
    println!("{}", list.owner("anybody").page(0).validate());
    println!("{}", change.label("𝄞").explain());

    let scans = |shelf: &str, from: &str, to: &str| {
        CompareScans::new(CompareScansRequired { shelf: shelf.to_owned(), from: from.to_owned(), to: to.to_owned() })
    };
    show(desk.parcels().compare_scans(&scans("north wing/a%b/1", "v1.0", "b/c")));
    for shelf in ["a/../b", "a//b", "/a", "a/%2e%2E"] {
        show(desk.parcels().compare_scans(&scans(shelf, "a", "b")));
    }
    amounts(&desk);
    unsigned(&desk);
    finds(&desk);
    unions_in_forms(&desk);
    trees(&desk);
}
