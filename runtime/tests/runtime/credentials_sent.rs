//! What a client sends with the credentials of a source.

use core::pin::pin;
use core::task::{Context, Poll, Waker};
use std::collections::HashMap;
use std::time::SystemTime;

use api_runtime::{Client, CredentialsSource, Method};

use crate::fixture::{SERVICE, answering, descriptor, operation};
use crate::host::TestHost;

operation!(Read, (), descriptor(Method::Get, &[], &[]));

/// Headers of a call that is made with the credentials of a source that waits for nothing.
pub(crate) fn headers(source: impl CredentialsSource + 'static) -> HashMap<String, String> {
    let (sent, transport) = answering(200, "{}");
    let builder = Client::builder(&SERVICE).credentials(source).transport(transport);
    let client = builder.host(TestHost::at(SystemTime::UNIX_EPOCH)).build().expect("a client");
    let request = Read(vec![]);
    let call = pin!(core::future::IntoFuture::into_future(client.call(&request)));
    let mut call = call;
    match call.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(outcome) => drop(outcome.expect("an answer")),
        Poll::Pending => panic!("the call waits"),
    }
    let (request, _) = sent.lock().expect("no test panics inside").pop().expect("it was sent");
    let text = |value: &api_runtime::http::HeaderValue| value.to_str().expect("text").to_owned();
    request.headers().iter().map(|(name, value)| (name.to_string(), text(value))).collect()
}
