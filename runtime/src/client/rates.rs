//! Rate limits of the spec, kept on the client's side: a call waits until the limit lets it through.

use core::time::Duration;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use crate::{Descriptor, Host};

/// When the next call of each operation may go out; nothing where the client does not keep limits.
#[derive(Default)]
pub(super) struct Rates {
    next: Option<Mutex<HashMap<&'static str, Duration>>>,
}

impl Rates {
    pub(super) fn new(kept: bool) -> Self {
        Self { next: kept.then(Mutex::default) }
    }

    /// Waits until the operation may be called, and takes the place. Calls go out evenly, in the order of asking.
    ///
    /// A call whose time ends before its place comes takes none, so that those after it do not wait for nothing.
    pub(super) async fn wait(&self, descriptor: &'static Descriptor, left: Duration, host: &dyn Host) {
        let (Some(next), Some(rate)) = (&self.next, descriptor.rate_limit) else { return };
        let now = host.elapsed();
        let at = {
            let mut next = next.lock().unwrap_or_else(PoisonError::into_inner);
            let at = next.get(descriptor.id).map_or(now, |next| (*next).max(now));
            if at.saturating_sub(now) < left {
                next.insert(descriptor.id, at + rate.per / rate.calls.max(1));
            }
            at
        };
        if at > now {
            host.sleep(at.saturating_sub(now)).await;
        }
    }
}
