//! The secrets of all calls up to now: a later response may show one of them.

use std::sync::{Mutex, PoisonError};

use crate::client::Redaction;
use crate::testing::Exchange;

/// Secret texts that were seen.
#[derive(Default)]
pub(super) struct Known(Mutex<Vec<String>>);

impl Known {
    /// What is secret in this exchange, with all that was secret before.
    pub(super) fn redaction(&self, exchange: &Exchange) -> Redaction {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        exchange.secrets.clone().redaction().share(&mut known)
    }
}
