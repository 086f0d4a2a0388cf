//! A service that answers each operation with what a test says.

use core::any::Any;
use core::fmt;
use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;

use super::response::Canned;
use super::{Exchange, FakeCall, FakeResponses, Kept};
use crate::{Descriptor, Limits, Operation, Service, Transport, TransportFuture, http};

/// A fake service for unit tests, with the responses that the test sets for each operation. Clones share state.
///
/// ```
/// # use api_runtime::testing::FakeService;
/// # use api_runtime::{Client, Operation, Service};
/// # async fn example<O>(service: &'static Service, request: O, response: O::Response) -> Result<(), Box<dyn std::error::Error>>
/// # where O: Operation + Clone + PartialEq + core::fmt::Debug + 'static, O::Response: serde::Serialize {
/// let fake = FakeService::new();
/// fake.on::<O>().reply(response).lose_response();
/// let client = Client::builder(service).fake(fake.clone()).build()?;
///
/// assert!(client.call(&request).await.is_ok());
/// assert!(client.call(&request).await.is_err());
/// assert_eq!(fake.requests::<O>(), [request.clone(), request]);
/// # Ok(()) }
/// ```
///
/// A response applies to one call with all of its attempts: retries receive the same response. To test a call that
/// succeeds at its second attempt, use the mock server.
///
/// # Panics
///
/// A call without a response panics, with the id of the operation.
#[derive(Clone, Default)]
pub struct FakeService {
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    rules: BTreeMap<(&'static str, &'static str), Rule>,
    calls: Vec<FakeCall>,
}

/// An answer to a request of any type; none where it is another type than was expected.
type Answering = Arc<dyn Fn(&(dyn Any + Send + Sync)) -> Option<Canned> + Send + Sync>;

/// What an operation is answered with.
#[derive(Default)]
pub(super) struct Rule {
    pub(super) waiting: VecDeque<Canned>,
    pub(super) otherwise: Option<Answering>,
    /// What each call was answered with, by its number, for its further attempts.
    given: BTreeMap<u64, Canned>,
}

impl FakeService {
    /// A fake without responses.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets responses of an operation.
    #[must_use = "no response is set yet"]
    pub fn on<O: Operation>(&self) -> FakeResponses<'_, O> {
        FakeResponses::new(self)
    }

    /// All calls, in order.
    #[must_use]
    pub fn calls(&self) -> Vec<FakeCall> {
        self.state().calls.clone()
    }

    /// The requests of the operation `O`, in order.
    ///
    /// # Panics
    ///
    /// If a request was not recorded because its crate is built without the feature `test-util`, or the call was
    /// untyped.
    #[must_use]
    pub fn requests<O: Operation + Clone + 'static>(&self) -> Vec<O> {
        let (service, operation) = (O::SERVICE.id, O::descriptor().id);
        let calls = self.calls();
        let own = calls.iter().filter(|call| call.service == service && call.operation == operation);
        own.map(|call| call.request::<O>().cloned().unwrap_or_else(|| panic!("{}", no_type(operation)))).collect()
    }

    /// Asserts that every response was used.
    ///
    /// # Panics
    ///
    /// If responses are left.
    pub fn assert_all_used(&self) {
        let state = self.state();
        let left = state.rules.iter().filter(|(_, rule)| !rule.waiting.is_empty());
        let left: Vec<String> = left.map(|((_, id), rule)| format!("{} of {id}", rule.waiting.len())).collect();
        // Other tests may go on with a clone.
        drop(state);
        assert!(left.is_empty(), "unused responses: {}", left.join(", "));
    }

    pub(super) fn rule(&self, service: &Service, descriptor: &Descriptor, change: impl FnOnce(&mut Rule)) {
        change(self.state().rules.entry((service.id, descriptor.id)).or_default());
    }

    /// The answer to an attempt of a call.
    fn answer(&self, exchange: &Exchange) -> Canned {
        let id = exchange.descriptor.id;
        let request = exchange.asked.as_ref().and_then(|asked| asked.request.clone());
        let mut state = self.state();
        state.note(exchange, request.clone());
        let rule = state.rules.entry((exchange.service.id, id)).or_default();
        if let Some(canned) = rule.given.get(&exchange.call) {
            return canned.clone();
        }
        let canned = rule.waiting.pop_front();
        let otherwise = rule.otherwise.clone();
        // The closure of a test may look at the fake.
        drop(state);
        let canned = canned.unwrap_or_else(|| match (&otherwise, &request) {
            (None, _) => panic!("{}", self.nothing_said(id)),
            (Some(answer), Some(request)) => answer(request.as_ref()).unwrap_or_else(|| panic!("{}", no_type(id))),
            (Some(_), None) => panic!("{}", no_type(id)),
        });
        self.rule(exchange.service, exchange.descriptor, |rule| _ = rule.given.insert(exchange.call, canned.clone()));
        canned
    }

    fn nothing_said(&self, id: &str) -> String {
        let calls = self.calls().iter().filter(|call| call.operation == id).count();
        format!("call {calls} of {id}: the fake service has no response for it; set one with `on::<{id}>()`")
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // A test that panicked has not left anything half done.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn no_type(id: &str) -> String {
    format!(
        "the request of {id} cannot be handed to the test: it has no type, or its crate lacks the feature `test-util`"
    )
}

impl State {
    /// Notes an attempt, which may be the first of its call.
    fn note(&mut self, exchange: &Exchange, request: Option<Kept>) {
        match self.calls.iter_mut().find(|call| call.number == exchange.call) {
            Some(call) => call.attempts = exchange.attempt,
            None => self.calls.push(FakeCall {
                operation: exchange.descriptor.id,
                attempts: exchange.attempt,
                transaction_id: exchange.transaction_id.clone(),
                service: exchange.service.id,
                number: exchange.call,
                request,
            }),
        }
    }
}

impl Transport for FakeService {
    /// # Panics
    ///
    /// If the operation has no response, or the request was not sent by a client.
    fn send(&self, request: http::Request<Bytes>, _: Limits) -> TransportFuture<'_> {
        let exchange = request.extensions().get::<Exchange>().expect("a fake service is asked by a client");
        let outcome = self.answer(exchange).outcome();
        Box::pin(core::future::ready(outcome))
    }
}

/// Does not show requests.
impl fmt::Debug for FakeService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FakeService").field("calls", &self.state().calls.len()).finish_non_exhaustive()
    }
}
