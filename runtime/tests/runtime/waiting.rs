//! Waiting for a state: what ends a wait, how often it polls, and that it keeps to its time.

use core::pin::pin;
use core::task::{Context, Waker};
use core::time::Duration;

use api_runtime::{
    Acceptor, Client, Decode, DecodeError, Descriptor, Error, Json, Matcher, Method, Paging, PagingKind, Parameter,
    Path, RateLimit, Retries, Safety, Untyped, WaitError, Waiter, Wire,
};

use crate::fixture::{SERVICE, builder, descriptor, number, operation};
use crate::host::TestHost;
use crate::retries::{Log, Next, count, script};

/// An answer with a state.
#[derive(Debug, Default)]
struct Order {
    state: Option<i64>,
}

impl Decode for Order {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut order = Self::default();
        json.object(&["state"], &mut [&mut order.state])?;
        Ok(order)
    }
}

static COMPLETE: Waiter = Waiter::new(
    "complete",
    &[
        Acceptor::success(Matcher::is(&["state"], &["5"])),
        Acceptor::failure(Matcher::is(&["state"], &["4"])),
        Acceptor::retry(Matcher::Error(&["E.LATE"])),
        Acceptor::success(Matcher::Error(&["E.GONE"])),
        Acceptor::failure(Matcher::Error(&["E.NEVER"])),
    ],
)
.delays(5, 60);

static CLOSED: Waiter = Waiter::new("closed", &[Acceptor::success(Matcher::all(&["things", "state"], &["3"]))]);

const PAGES: &[Parameter] = &[Parameter::query("at").integer(), Parameter::query("limit").integer()];
const PAGING: Paging =
    Paging::new(PagingKind::Rows, Path(&["things"])).position("at").limit("limit").total(Path(&["total"]));

operation!(Show, Order, descriptor(Method::Get, &[], &[]));
operation!(Slow, Order, Descriptor { rate_limit: Some(RateLimit::new(1, 60)), ..descriptor(Method::Get, &[], &[]) });
operation!(List, (), Descriptor { paging: Some(PAGING), ..descriptor(Method::Get, PAGES, &[]) });
operation!(Pay, Order, descriptor(Method::Post, &[], &[]));
operation!(Keyed, Order, Descriptor { safety: Safety::WriteKeyedBy("k"), ..descriptor(Method::Post, &[], &[]) });

const WAITING: Next = Next::Answer(200, r#"{"state":6}"#);
const DONE: Next = Next::Answer(200, r#"{"state":"5"}"#);

fn client(host: &TestHost, steps: &[Next]) -> (Log, Client) {
    let (log, transport) = script(steps);
    (log, builder(transport).host(host.clone()).build().expect("a client"))
}

const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

#[tokio::test]
async fn it_polls_with_growing_pauses_until_the_state_is_reached() {
    let host = TestHost::patient();
    let (log, client) = client(&host, &[WAITING, Next::Answer(200, "{}"), WAITING, WAITING, WAITING, WAITING, DONE]);
    let waited = client.call(&Show(vec![])).wait_until(&COMPLETE, seconds(600)).await.expect("it is reached");
    assert_eq!((waited.polls(), count(&log), waited.elapsed()), (7, 7, seconds(5 + 10 + 20 + 40 + 60 + 60)));
    assert_eq!(host.slept(), [5_000, 10_000, 20_000, 40_000, 60_000, 60_000]);
    assert_eq!(waited.reply().map(|reply| reply.state), Some(Some(5)));
    assert_eq!(waited.decided_by().map(ToString::to_string).as_deref(), Some("success if state is 5"));
}

#[tokio::test]
async fn a_state_that_rules_the_other_out_ends_the_wait() {
    let host = TestHost::patient();
    let (log, client) = client(&host, &[WAITING, Next::Answer(200, r#"{"state":4}"#), DONE]);
    let error = client.call(&Show(vec![])).wait_until(&COMPLETE, seconds(600)).await.expect_err("it is cancelled");
    assert_eq!(count(&log), 2);
    assert_eq!(error.to_string(), "complete cannot be reached any more: state is 4; polls: 2, in 5s");
    let WaitError::Failed { last, .. } = error else { panic!("{error:?}") };
    assert_eq!(last.reply().map(|reply| reply.state), Some(Some(4)));
}

#[tokio::test]
async fn errors_that_the_waiter_speaks_of_decide_and_all_others_end_it() {
    let host = TestHost::patient();
    let refused = |code| Next::Answer(400, code);
    let late = refused(r#"{"error_code":"E.LATE"}"#);
    let (log, reached) = client(&host, &[late, late, refused(r#"{"error_code":"E.GONE","error_msg":"gone"}"#)]);
    let waited = reached.call(&Show(vec![])).wait_until(&COMPLETE, seconds(600)).await.expect("it is gone");
    assert_eq!((count(&log), waited.polls()), (3, 3));
    assert!(waited.reply().is_none() && waited.error().is_some_and(|error| error.api().is_some()));
    assert!(matches!(waited.into_result(), Err(Error::Api(_))));

    let (log, failed) = client(&host, &[refused(r#"{"error_code":"E.NEVER","error_msg":"no"}"#)]);
    let error = failed.call(&Show(vec![])).wait_until(&COMPLETE, seconds(600)).await.expect_err("never");
    assert!(matches!(&error, WaitError::Failed { .. }) && error.to_string().contains("error E.NEVER"), "{error}");
    assert_eq!(count(&log), 1);

    for other in [refused(r#"{"error_code":"E.OTHER"}"#), Next::Lost, Next::Answer(200, "no JSON"), Next::Late] {
        let (log, client) = client(&host, &[WAITING, other, DONE]);
        let error = client.call(&Show(vec![])).wait_until(&COMPLETE, seconds(600)).await.expect_err("it says nothing");
        assert!(matches!(error, WaitError::Call(_)), "{error:?}");
        assert_eq!(count(&log), 2);
    }
}

#[tokio::test]
async fn polls_are_repeated_as_all_calls_are() {
    let host = TestHost::patient();
    let (log, transport) = script(&[Next::Lost, WAITING, Next::Answer(503, ""), DONE]);
    let retries = Retries::default().pauses(Duration::ZERO, Duration::ZERO);
    let client = builder(transport).host(host.clone()).retries(retries).build().expect("a client");
    let waited = client.call(&Show(vec![])).wait_until(&COMPLETE, seconds(60)).await.expect("it is reached");
    assert_eq!((waited.polls(), count(&log)), (2, 4));
}

#[tokio::test]
async fn time_runs_out_and_the_last_poll_is_told() {
    let host = TestHost::patient();
    let (log, client) = client(&host, &[WAITING; 20]);
    let error = client.call(&Show(vec![])).wait_until(&COMPLETE, seconds(62)).await.expect_err("time runs out");
    // The last pause is cut so that the poll behind it has as much time as the shortest pause.
    assert_eq!(host.slept(), [5_000, 10_000, 20_000, 22_000]);
    assert_eq!(count(&log), 5);
    assert!(error.is_timeout() && error.to_string() == "complete was not reached within 62s; polls: 5", "{error}");
    assert_eq!(error.last().and_then(|last| last.reply()).map(|reply| reply.state), Some(Some(6)));
    assert!(error.last().is_some_and(|last| last.decided_by().is_none()));
}

#[tokio::test]
async fn no_poll_has_more_time_than_the_wait() {
    let host = TestHost::patient();
    let (log, waits) = client(&host, &[WAITING, WAITING, DONE]);
    let request = Show(vec![]);
    let call = waits.call(&request).timeout(seconds(8));
    call.wait_until(&COMPLETE, seconds(20)).await.expect("it is reached");
    let times: Vec<_> = log.lock().expect("no test panics inside").iter().map(|(limits, _)| limits.timeout).collect();
    assert_eq!(times, [seconds(8), seconds(8), seconds(5)]);

    // A poll that is cut off by the end of the wait is no failure of the call.
    let (_, late) = client(&host, &[WAITING, Next::TooLate]);
    let error = late.call(&Show(vec![])).wait_until(&COMPLETE, seconds(12)).await.expect_err("time runs out");
    assert!(matches!(&error, WaitError::TimedOut { last: Some(last), .. } if last.polls() == 1), "{error:?}");
    let (_, late) = client(&host, &[Next::TooLate]);
    let error = late.call(&Show(vec![])).wait_until(&COMPLETE, seconds(12)).await.expect_err("time runs out");
    assert!(matches!(&error, WaitError::TimedOut { last: None, .. }), "{error:?}");
}

#[tokio::test]
async fn the_rate_of_the_operation_holds_whatever_a_waiter_says() {
    let host = TestHost::patient();
    let (_, waits) = client(&host, &[WAITING, WAITING, DONE]);
    waits.call(&Slow(vec![])).wait_until(&COMPLETE, seconds(600)).await.expect("it is reached");
    assert_eq!(host.slept(), [60_000, 60_000]);
    let host = TestHost::patient();
    let (_, waits) = client(&host, &[WAITING, WAITING, DONE]);
    let request = Slow(vec![]);
    let wait = waits.call(&request).wait_until(&COMPLETE, seconds(600)).delays(seconds(1), seconds(2));
    wait.await.expect("it is reached");
    assert_eq!(host.slept(), [60_000, 60_000]);
    // A client that keeps rate limits itself does not make it longer.
    let host = TestHost::patient();
    let (_, transport) = script(&[WAITING, WAITING, DONE]);
    let client = builder(transport).host(host.clone()).keep_rate_limits().build().expect("a client");
    client.call(&Slow(vec![])).wait_until(&COMPLETE, seconds(600)).await.expect("it is reached");
    assert_eq!(host.slept(), [60_000, 60_000]);
}

#[tokio::test]
async fn a_caller_chooses_other_pauses() {
    let host = TestHost::patient();
    let (_, client) = client(&host, &[WAITING, WAITING, WAITING, DONE]);
    let request = Show(vec![]);
    let wait = client.call(&request).wait_until(&COMPLETE, seconds(600)).delays(seconds(1), seconds(2));
    wait.await.expect("it is reached");
    assert_eq!(host.slept(), [1_000, 2_000, 2_000]);
}

#[tokio::test]
async fn one_page_of_several_decides_nothing_about_all() {
    let host = TestHost::patient();
    let ask = |steps: &[Next], wires: Vec<Wire>| {
        let (_, client) = client(&host, steps);
        async move { client.call(&List(wires)).wait_until(&CLOSED, seconds(600)).await.map(|waited| waited.polls()) }
    };
    let page = |body| Next::Answer(200, body);
    let absent = || vec![Wire::Absent, Wire::Absent];
    let whole = page(r#"{"things":[{"state":3},{"state":3}],"total":2}"#);
    let part = page(r#"{"things":[{"state":3},{"state":3}],"total":3}"#);
    let open = page(r#"{"things":[{"state":3},{"state":2}],"total":3}"#);
    assert_eq!(ask(&[whole], absent()).await.expect("all of them"), 1);
    assert_eq!(ask(&[open, page(r#"{"things":[],"total":0}"#), whole], absent()).await.expect("all of them"), 3);
    for (steps, wires) in [
        (&[part][..], absent()),
        (&[open, part], absent()),
        // The list does not begin with what the answer shows.
        (&[whole], vec![number("1"), Wire::Absent]),
        // Nothing tells how many there are.
        (&[page(r#"{"things":[{"state":3}]}"#)], absent()),
    ] {
        let error = ask(steps, wires).await.expect_err("there is another page");
        assert!(matches!(error, WaitError::OnOtherPages { items: Path(&["things"]), .. }), "{error:?}");
        assert!(error.to_string().contains("`things`"), "{error}");
    }
    // Fewer than were asked for are all of them.
    let short = ask(&[page(r#"{"things":[{"state":3}]}"#)], vec![Wire::Absent, number("2")]).await;
    assert_eq!(short.expect("all of them"), 1);
}

#[tokio::test]
async fn a_write_is_not_waited_for() {
    let host = TestHost::patient();
    let (log, client) = client(&host, &[]);
    let paid = client.call(&Pay(vec![])).wait_until(&COMPLETE, seconds(60)).await;
    let keyed = client.call(&Keyed(vec![])).wait_until(&COMPLETE, seconds(60)).await;
    for error in [paid.expect_err("it is a write"), keyed.expect_err("it is a write")] {
        assert!(matches!(error, WaitError::Call(Error::InvalidRequest(_))), "{error:?}");
    }
    assert_eq!(count(&log), 0);
}

#[tokio::test]
async fn a_wait_that_nobody_waits_for_polls_no_more() {
    let host = TestHost::patient();
    let (log, client) = client(&host, &[WAITING, DONE]);
    host.stand_still(true);
    let request = Show(vec![]);
    {
        let mut wait = pin!(client.call(&request).wait_until(&COMPLETE, seconds(60)).into_future());
        assert!(wait.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    }
    host.stand_still(false);
    assert_eq!(count(&log), 1);
    let waited = client.call(&request).wait_until(&COMPLETE, seconds(60)).await.expect("a new wait");
    assert_eq!((waited.polls(), count(&log)), (1, 2));
}

#[tokio::test]
async fn it_may_be_awaited_on_another_thread_and_by_tables_alone() {
    fn sent<T: Send>(value: T) -> T {
        value
    }
    let host = TestHost::patient();
    let (log, client) = client(&host, &[WAITING, DONE]);
    let request = Untyped::new(&SERVICE, <Show as api_runtime::Operation>::descriptor());
    let options = api_runtime::CallOptions::new();
    let waited = sent(client.wait_untyped(&request, &options, &COMPLETE, seconds(60))).await.expect("it is reached");
    assert_eq!((waited.polls(), count(&log)), (2, 2));
    assert_eq!(waited.reply().map(|reply| reply.body().as_ref()), Some(&br#"{"state":"5"}"#[..]));
}
