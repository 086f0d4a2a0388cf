//! Transports and hosts whose futures stay on one thread, as in a browser or a worker.

use core::time::Duration;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::SystemTime;

use api_runtime::{
    Bytes, Client, Credentials, Error, Host, Limits, Method, Parameter, Retries, Sleep, Transport, TransportError,
    Wire, http,
};
use tokio::sync::oneshot;
use tokio::task::{LocalSet, spawn_local};

use crate::fixture::{SERVICE, descriptor, operation};

operation!(Get, (), descriptor(Method::Get, &[Parameter::query("id")], &[]));

/// Stands for the futures of a browser, which no other thread may poll: it holds an `Rc` while it waits.
async fn on_this_thread<T>(value: T) -> T {
    let kept = Rc::new(value);
    tokio::task::yield_now().await;
    Rc::into_inner(kept).expect("the only owner")
}

/// Polls a future on this thread, and hands its result to one that any thread may poll.
fn handed_over<T: Send + 'static>(future: impl Future<Output = T> + 'static) -> impl Future<Output = Option<T>> + Send {
    let (sender, receiver) = oneshot::channel();
    spawn_local(async move {
        // Nobody waits any more where the call was dropped.
        let _ = sender.send(future.await);
    });
    async { receiver.await.ok() }
}

/// Answers with that status, and counts its requests.
fn transport(status: u16) -> (Arc<AtomicUsize>, impl Transport) {
    let count = Arc::new(AtomicUsize::new(0));
    let counted = count.clone();
    let transport = move |request: http::Request<Bytes>, _: Limits| {
        counted.fetch_add(1, Ordering::Relaxed);
        let answered = handed_over(async move {
            let request = on_this_thread(request).await;
            assert!(request.headers().contains_key("authorization"));
            http::Response::builder().status(status).body(Bytes::from_static(b"{}")).expect("a response")
        });
        async { answered.await.ok_or_else(|| TransportError::response_lost("the task ended without a response")) }
    };
    (count, transport)
}

struct Worker;

impl Host for Worker {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    fn elapsed(&self) -> Duration {
        Duration::ZERO
    }

    fn sleep(&self, _: Duration) -> Sleep<'_> {
        let over = handed_over(on_this_thread(()));
        Box::pin(async move { over.await.unwrap_or_default() })
    }

    fn random(&self) -> u128 {
        7
    }
}

fn client(transport: impl Transport + 'static) -> Client {
    let builder = Client::builder(&SERVICE).credentials(Credentials::key("AK", "SK"));
    builder.transport(transport).host(Worker).build().expect("a client")
}

fn get() -> Get {
    Get(vec![Wire::Absent])
}

#[tokio::test]
async fn a_future_of_one_thread_is_a_transport_by_a_channel() {
    let run = async {
        let (count, transport) = transport(200);
        client(transport).call(&get()).await.unwrap();
        assert_eq!(count.load(Ordering::Relaxed), 1);
    };
    LocalSet::new().run_until(run).await;
}

#[tokio::test]
async fn pauses_between_attempts_are_handed_over_too() {
    let run = async {
        let (count, transport) = transport(503);
        client(transport).call(&get()).await.unwrap_err();
        assert_eq!(count.load(Ordering::Relaxed), 3);
    };
    LocalSet::new().run_until(run).await;
}

#[tokio::test]
async fn a_task_that_ends_early_is_a_lost_response() {
    let lost = |_: http::Request<Bytes>, _: Limits| {
        let (sender, receiver) = oneshot::channel::<http::Response<Bytes>>();
        drop(sender);
        async { receiver.await.map_err(|_| TransportError::response_lost("the task ended without a response")) }
    };
    let run = async {
        let builder = Client::builder(&SERVICE).credentials(Credentials::key("AK", "SK"));
        let client = builder.transport(lost).host(Worker).retries(Retries::none()).build().expect("a client");
        let error = client.call(&get()).await.unwrap_err();
        assert!(matches!(&error, Error::Transport(_)), "{error}");
        assert!(error.to_string().contains("the task ended without a response"), "{error}");
    };
    LocalSet::new().run_until(run).await;
}
