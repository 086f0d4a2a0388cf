//! A fake service answers by operation with typed values, and the client in front of it is the real one.

use core::time::Duration;
use std::panic::AssertUnwindSafe;

use api_runtime::testing::{FakeResponse, FakeService};
use api_runtime::{
    Acceptor, ApiError, CallError, Client, Code, Error, Matcher, Operation, Raw, Reply, Retries, Untyped, WaitError,
    Waiter, Wire,
};

use crate::fixture::{SERVICE, operation, text};
use crate::host::at_once;
use crate::shop::{List, Listed, Paid, Pay, PayCode};

operation!(Kept, (), crate::fixture::descriptor(api_runtime::Method::Get, &[], &[]));

fn client(fake: &FakeService) -> Client {
    Client::builder(&SERVICE).fake(fake.clone()).build().expect("a client")
}

fn call<O: Operation>(client: &Client, request: &O) -> Result<Reply<O::Response>, CallError<O>> {
    at_once(client.call(request).into_future())
}

fn paid(receipt: &str) -> Paid {
    Paid { receipt: Some(receipt.to_owned()), ..Paid::default() }
}

/// The text of a panic.
#[track_caller]
fn panicked(act: impl FnOnce()) -> String {
    let panic = std::panic::catch_unwind(AssertUnwindSafe(act)).expect_err("it panics");
    panic.downcast_ref::<String>().expect("a text").clone()
}

#[test]
fn answers_come_in_order_and_requests_are_handed_back() {
    let fake = FakeService::new();
    fake.on::<Pay>().reply(paid("R1")).reject(PayCode::NoMoney).lose_response().then(FakeResponse::not_sent());
    fake.on::<List>().reply(Listed { total: Some(0), orders: Vec::new() });
    let client = client(&fake);
    assert_eq!(call(&client, &Pay::new("O1")).unwrap().receipt.as_deref(), Some("R1"));
    assert_eq!(call(&client, &List::default()).unwrap().total, Some(0));
    match call(&client, &Pay::new("O2")) {
        Err(Error::Api(refusal)) => assert_eq!((&refusal.code, refusal.status), (&Code::Own(PayCode::NoMoney), 402)),
        other => panic!("{other:?}"),
    }
    assert!(matches!(call(&client, &Pay::new("O3")), Err(Error::OutcomeUnknown(_))));
    assert!(matches!(call(&client, &Pay::new("O4")), Err(Error::Transport(_))));
    let orders: Vec<String> = fake.requests::<Pay>().into_iter().map(|request| request.order).collect();
    assert_eq!(orders, ["O1", "O2", "O3", "O4"]);
    assert_eq!(fake.requests::<List>(), [List::default()]);
    let operations: Vec<_> = fake.calls().iter().map(|call| call.operation).collect();
    assert_eq!(operations, ["Pay", "List", "Pay", "Pay", "Pay"]);
    fake.assert_all_used();
}

#[test]
fn a_wait_sees_what_a_fake_answers_and_takes_no_time() {
    static LISTED: Waiter = Waiter::new(
        "listed",
        &[
            Acceptor::success(Matcher::any(&["orders"], &["O3"])),
            Acceptor::failure(Matcher::any(&["orders"], &["O9"])),
            Acceptor::retry(Matcher::Error(&["S.2"])),
        ],
    );
    let listed = |orders: &[&str]| Listed {
        total: i64::try_from(orders.len()).ok(),
        orders: orders.iter().map(|order| (*order).to_owned()).collect(),
    };
    let fake = FakeService::new();
    let answers = || listed(&["O1"]);
    fake.on::<List>().reply(answers()).reject(PayCode::TryLater).reply(listed(&["O1", "O3"])).reply(listed(&["O9"]));
    let (client, request) = (client(&fake), List::default());
    let wait = || client.call(&request).wait_until(&LISTED, Duration::from_secs(600)).into_future();
    let waited = at_once(wait()).expect("it is reached");
    assert_eq!((waited.polls(), waited.reply().map(|reply| reply.orders.len())), (3, Some(2)));
    assert!(waited.elapsed() >= Duration::from_secs(4), "the clock of the fake goes on with each wait");
    assert!(matches!(at_once(wait()), Err(WaitError::Failed { .. })));
    fake.assert_all_used();
}

#[test]
fn a_wrong_request_is_refused_before_it_reaches_the_fake() {
    let fake = FakeService::new();
    fake.on::<Pay>().reply(paid("R1"));
    let refused = call(&client(&fake), &Pay::new("longer than eight"));
    assert!(matches!(refused, Err(Error::Rejected(violations)) if violations.len() == 1));
    assert!(fake.calls().is_empty());
    assert_eq!(panicked(|| fake.assert_all_used()), "unused responses: 1 of Pay");
}

#[test]
fn a_closure_answers_behind_what_was_said_before() {
    let fake = FakeService::new();
    let otherwise = |request: &Pay| match request.order.as_str() {
        "O9" => FakeResponse::reject(PayCode::NoMoney),
        order => FakeResponse::reply(&paid(order)).request_id("r-7"),
    };
    fake.on::<Pay>().otherwise(otherwise).reply(paid("first"));
    let client = client(&fake);
    assert_eq!(call(&client, &Pay::new("O1")).unwrap().receipt.as_deref(), Some("first"));
    let reply = call(&client, &Pay::new("O2")).unwrap();
    assert_eq!((reply.receipt.as_deref(), reply.request_id()), (Some("O2"), Some("r-7")));
    assert!(call(&client, &Pay::new("O9")).is_err());
    // An edited request is the request that was edited.
    let request = Pay::new("O3");
    assert_eq!(call(&client, &Raw::new(&request).body("note", "1")).unwrap().receipt.as_deref(), Some("O3"));
    assert_eq!(fake.requests::<Pay>().len(), 4);
}

#[test]
fn an_answer_is_for_a_call_with_all_of_its_attempts() {
    let fake = FakeService::new();
    fake.on::<Pay>().reject(PayCode::TryLater).reply(paid("R2"));
    let client = client(&fake);
    match call(&client, &Pay::new("O1")) {
        Err(Error::OutcomeUnknown(unknown)) => assert_eq!(unknown.attempts, 3),
        other => panic!("{other:?}"),
    }
    assert!(call(&client, &Pay::new("O2")).is_ok());
    let calls = fake.calls();
    assert_eq!(calls.iter().map(|call| call.attempts).collect::<Vec<_>>(), [3, 1]);
    // The ids that the client puts in are known beforehand; the request is as its caller wrote it.
    assert!(calls.iter().all(|call| call.transaction_id.as_ref().is_some_and(|id| id.starts_with("00000"))));
    assert_eq!(calls[0].request::<Pay>(), Some(&Pay::new("O1")));
    assert_eq!(calls[0].request::<List>(), None);
}

#[test]
fn an_error_by_hand_arrives_as_it_was_made() {
    let fake = FakeService::new();
    let mut made = ApiError::of::<Pay>(PayCode::NoMoney).with_field("short", &"1.10");
    (made.status, made.message) = (409, "no".to_owned());
    (made.request_id, made.retry_after) = (Some("r-1".to_owned()), Some(Duration::from_secs(7)));
    fake.on::<Pay>().then(FakeResponse::error(&made)).then(FakeResponse::reply(&paid("R")).status(500));
    let client = client(&fake);
    match call(&client, &Pay::new("O1")) {
        Err(Error::Api(refusal)) => {
            assert_eq!((refusal.status, refusal.message.as_str()), (409, "no"));
            assert_eq!((refusal.request_id.as_deref(), refusal.retry_after), (Some("r-1"), made.retry_after));
            assert_eq!(refusal.field::<String>("short").unwrap(), "1.10");
        }
        other => panic!("{other:?}"),
    }
    let retried = at_once(client.call(&Pay::new("O1")).retries(Retries::none()).into_future());
    assert!(matches!(retried, Err(Error::OutcomeUnknown(_))));
}

#[test]
fn a_response_that_lists_failures_is_a_partial_failure() {
    let fake = FakeService::new();
    fake.on::<Pay>().reply(Paid { failed: vec!["a".to_owned()], ..Paid::default() });
    match call(&client(&fake), &Pay::new("O1")) {
        Err(Error::PartialFailure(failure)) => assert_eq!(failure.response::<Paid>().unwrap().failed, ["a"]),
        other => panic!("{other:?}"),
    }
}

#[test]
fn each_page_is_a_call() {
    let fake = FakeService::new();
    let page = |orders: &[&str]| Listed { total: Some(3), orders: orders.iter().map(|id| (*id).to_owned()).collect() };
    fake.on::<List>().reply(page(&["1", "2"])).reply(page(&["3"]));
    let request = List { limit: Some(2), ..List::default() };
    let client = client(&fake);
    let mut orders = client.call(&request).pages().items();
    assert_eq!(at_once(orders.collect_up_to(9)).unwrap(), ["1", "2", "3"]);
    assert_eq!(fake.requests::<List>(), [request.clone(), request]);
}

#[test]
fn what_a_fake_cannot_answer_says_so() {
    let fake = FakeService::new();
    let client = client(&fake);
    fake.on::<Pay>().reply(paid("R1"));
    call(&client, &Pay::new("O1")).unwrap();
    let told = panicked(|| drop(call(&client, &Pay::new("O2"))));
    assert_eq!(told, "call 2 of Pay: the fake service has no response for it; set one with `on::<Pay>()`");
    // A request that does not give itself away.
    fake.on::<Kept>().reply(());
    call(&client, &Kept(Vec::new())).unwrap();
    assert!(panicked(|| drop(fake.requests::<Kept>())).contains("lacks the feature `test-util`"));
    let mut untyped = Untyped::new(&SERVICE, Pay::descriptor());
    assert!(untyped.set("order", text("O1")) && untyped.set("pin", Wire::Text("1".to_owned())));
    fake.on::<Pay>().otherwise(|_| FakeResponse::lost());
    let untyped = || drop(at_once(client.call_untyped(&untyped, &api_runtime::CallOptions::new())));
    assert!(panicked(untyped).contains("it has no type"));
}
