//! Transaction ids: which writes get one, of which length, and when a call that carries one is repeated.

use api_runtime::{CallOptions, Descriptor, Error, Method, Parameter, Raw, Retries, Safety, Untyped, Validation, Wire};

use crate::fixture::{SERVICE, builder, descriptor, operation, text};
use crate::host::TestHost;
use crate::retries::{Next, client, count, script};

const fn keyed(method: Method, parameters: &'static [Parameter]) -> Descriptor {
    Descriptor { safety: Safety::WriteKeyedBy("key"), ..descriptor(method, parameters, &[]) }
}

operation!(NoLimit, (), keyed(Method::Post, &[Parameter::body("key").text()]));
operation!(UpTo64, (), keyed(Method::Post, &[Parameter::body("key").text().max_length(64)]));
operation!(UpTo24, (), keyed(Method::Post, &[Parameter::body("key").text().max_length(24)]));
operation!(UpTo20, (), keyed(Method::Post, &[Parameter::body("key").text().max_length(20)]));
operation!(UpTo19, (), keyed(Method::Post, &[Parameter::body("key").text().max_length(19)]));
operation!(Header, (), keyed(Method::Post, &[Parameter::header("key")]));
operation!(Query, (), keyed(Method::Post, &[Parameter::query("key")]));

/// Makes a call whose first answer is lost; gives how often it was sent, and the id that it is told to have carried.
macro_rules! sent {
    ($request:expr) => {
        sent!($request, CallOptions::new())
    };
    ($request:expr, $options:expr) => {{
        let (log, transport) = script(&[Next::Lost]);
        let id = match client(&TestHost::patient(), transport).call(&$request).options($options).await {
            Ok(reply) => reply.transaction_id().map(str::to_owned),
            Err(Error::OutcomeUnknown(unknown)) => unknown.transaction_id,
            Err(other) => panic!("{other:?}"),
        };
        (count(&log), id)
    }};
}

#[tokio::test]
async fn an_id_is_as_long_as_its_limit_allows_and_never_too_short_to_be_random() {
    let absent = || vec![Wire::Absent];
    let digits = |length| (2, Some("f".repeat(length)));
    assert_eq!(sent!(NoLimit(absent())), digits(32));
    assert_eq!(sent!(UpTo64(absent())), digits(32));
    assert_eq!(sent!(UpTo24(absent())), digits(24));
    assert_eq!(sent!(UpTo20(absent())), digits(20));
    assert_eq!(sent!(UpTo19(absent())), (1, None), "without an id it is a plain write");
}

#[tokio::test]
async fn each_call_has_an_id_of_its_own_and_all_its_attempts_share_it() {
    let (log, transport) = script(&[Next::Lost, Next::NotSent, Next::Answer(200, ""), Next::Lost]);
    let host = TestHost::at(std::time::SystemTime::UNIX_EPOCH);
    let client = client(&host, transport);
    let request = NoLimit(vec![Wire::Absent]);
    let first = client.call(&request).await.expect("the third attempt");
    let second = client.call(&request).await.expect("the second attempt");
    let ids = [first.transaction_id().expect("an id"), second.transaction_id().expect("an id")];
    assert_ne!(ids[0], ids[1]);
    let body = |id| format!(r#"{{"key":"{id}"}}"#);
    let bodies: Vec<String> = log.lock().unwrap().iter().map(|(_, body)| body.clone()).collect();
    assert_eq!(bodies, [0, 0, 0, 1, 1].map(|call: usize| body(ids[call])));
}

#[tokio::test]
async fn what_the_caller_chose_is_left_alone() {
    assert_eq!(sent!(UpTo24(vec![text("mine")])), (2, Some("mine".to_owned())));
    let off = || CallOptions::new().validation(Validation::Off);
    for state in [Wire::Null, Wire::EmptyString, text(""), text(" ")] {
        let (log, transport) = script(&[Next::Lost]);
        let request = UpTo24(vec![state.clone()]);
        let outcome = client(&TestHost::patient(), transport).call(&request).options(off()).await;
        let Err(Error::OutcomeUnknown(unknown)) = outcome else { panic!("repeated: {state:?}") };
        assert_eq!((unknown.transaction_id, count(&log)), (None, 1), "{state:?} tells no call from another");
        assert!(!log.lock().unwrap()[0].1.contains("ffff"), "{state:?} was replaced");
    }
}

#[tokio::test]
async fn an_id_in_a_header_or_the_query_is_one_only_where_it_goes_out_as_such() {
    assert_eq!(sent!(Header(vec![text("mine")])), (2, Some("mine".to_owned())));
    assert_eq!(sent!(Query(vec![text("mine")])), (2, Some("mine".to_owned())));
    let off = || CallOptions::new().validation(Validation::Off);
    for spelled in ["null", "\"\"", "[]"] {
        assert_eq!(sent!(Header(vec![text(spelled)]), off()), (1, None), "{spelled}");
        assert_eq!(sent!(Query(vec![text(spelled)]), off()), (1, None), "{spelled}");
    }
    let replaced = CallOptions::new().header("KEY", "another");
    assert_eq!(sent!(Header(vec![text("mine")]), replaced), (1, None));
    let other = CallOptions::new().header("other", "x");
    assert_eq!(sent!(Header(vec![text("mine")]), other), (2, Some("mine".to_owned())));
    // In the body, a header of that name is another thing.
    let beside = CallOptions::new().header("key", "another");
    assert_eq!(sent!(UpTo24(vec![text("mine")]), beside), (2, Some("mine".to_owned())));
}

#[tokio::test]
async fn an_id_that_was_edited_by_hand_is_none() {
    let header = Header(vec![text("mine")]);
    assert_eq!(sent!(Raw::new(&header).header("Key", "another")), (1, None));
    assert_eq!(sent!(Raw::new(&header).remove_header("KEY")), (1, None));
    let body = UpTo24(vec![Wire::Absent]);
    assert_eq!(sent!(Raw::new(&body).remove_body("key")), (1, None));
    assert_eq!(sent!(Raw::new(&body).body("key", "\"x\"")), (1, None));
    assert_eq!(sent!(Raw::new(&body).body("other", "1")), (2, Some("f".repeat(24))));
    let query = Query(vec![text("mine")]);
    assert_eq!(sent!(Raw::new(&query).add_query("key", "another")), (1, None));
}

#[tokio::test]
async fn without_repeating_an_id_is_sent_and_told_all_the_same() {
    let once = CallOptions::new().retries(Retries::none());
    assert_eq!(sent!(UpTo24(vec![Wire::Absent]), once), (1, Some("f".repeat(24))));
    let (log, transport) = script(&[Next::Lost]);
    let build = builder(transport).retries(Retries::default()).host(TestHost::patient()).transaction_ids(false);
    let reply = build.build().unwrap().call(&UpTo24(vec![text("mine")])).await.expect("the second attempt");
    assert_eq!((count(&log), reply.transaction_id()), (2, Some("mine")), "the caller's own id is one");
}

#[tokio::test]
async fn an_untyped_write_gets_an_id_too() {
    static TABLE: Descriptor = keyed(Method::Post, &[Parameter::body("key").text().max_length(24)]);
    let (log, transport) = script(&[Next::Lost]);
    let client = client(&TestHost::patient(), transport);
    let request = Untyped::new(&SERVICE, &TABLE);
    let reply = client.call_untyped(&request, &CallOptions::new()).await.expect("the second attempt");
    assert_eq!((count(&log), reply.transaction_id()), (2, Some("f".repeat(24).as_str())));
    assert!(request.get("key") == Some(&Wire::Absent), "the caller's request stays as it is");
}
