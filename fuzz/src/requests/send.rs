//! A client whose requests end at its transport.

use core::pin::pin;
use core::task::{Context, Poll, Waker};
use core::time::Duration;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use api_runtime::{
    Bytes, CallOptions, Client, Credentials, Error, Host, Limits, Retries, Sleep, TransportError, Untyped, Validation,
    http,
};
use huaweicloud_bss_cli::PROGRAM;

use super::{ACCESS, Asked, SECRET};

/// A client, and what it sent last.
pub(crate) struct Sender {
    client: Client,
    sent: Arc<Mutex<Option<http::Request<Bytes>>>>,
}

impl Sender {
    /// A client that signs.
    ///
    /// # Panics
    ///
    /// When no client can be built.
    pub(crate) fn new() -> Self {
        let sent = Arc::<Mutex<Option<http::Request<Bytes>>>>::default();
        let kept = Arc::clone(&sent);
        let transport = move |request: http::Request<Bytes>, _: Limits| {
            *kept.lock().unwrap_or_else(PoisonError::into_inner) = Some(request);
            let mut answer = http::Response::new(Bytes::from_static(b"{}"));
            answer.headers_mut().insert("content-type", http::HeaderValue::from_static("application/json"));
            core::future::ready(Ok::<_, TransportError>(answer))
        };
        let builder = Client::builder(PROGRAM.service).credentials(Credentials::key(ACCESS, SECRET)).host(StoppedClock);
        let builder = builder.transport(transport).retries(Retries::none()).transaction_ids(false);
        let client = builder.validation(Validation::Off).build().expect("the client can be built");
        Self { client, sent }
    }

    /// What goes out; nothing where the client says that it cannot be sent.
    ///
    /// # Errors
    ///
    /// What the client did instead.
    pub(crate) fn send(&self, asked: &Asked) -> Result<Option<http::Request<Bytes>>, String> {
        let mut request = Untyped::new(PROGRAM.service, asked.descriptor);
        for (parameter, wire) in asked.descriptor.parameters.iter().zip(&asked.wires) {
            if !request.set(parameter.name, wire.clone()) {
                return Err(format!("{} cannot be set", parameter.name));
            }
        }
        // What validation says is not asked here, but it must come to an end.
        let _ = (request.validate(), request.explain());
        let options = CallOptions::new();
        let mut call = pin!(self.client.call_untyped(&request, &options));
        let Poll::Ready(answered) = call.as_mut().poll(&mut Context::from_waker(Waker::noop())) else {
            return Err("the call waits for nothing".to_owned());
        };
        let sent = self.sent.lock().unwrap_or_else(PoisonError::into_inner).take();
        match (answered, sent) {
            (Ok(_), Some(sent)) => Ok(Some(sent)),
            (Err(Error::InvalidRequest(_)), None) => Ok(None),
            // What would be another request than the one that was meant is refused, whatever is validated.
            (Err(Error::Rejected(violations)), None) if violations.iter().all(api_runtime::Violation::is_binding) => {
                Ok(None)
            }
            (answered, sent) => Err(format!("the call ends in {answered:?}; sent: {}", sent.is_some())),
        }
    }
}

/// A machine on which it is always the same second.
struct StoppedClock;

impl Host for StoppedClock {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_323_045)
    }

    fn elapsed(&self) -> Duration {
        Duration::ZERO
    }

    fn sleep(&self, _: Duration) -> Sleep<'_> {
        Box::pin(async {})
    }

    fn random(&self) -> u128 {
        7
    }
}
