//! Credentials that are kept until shortly before they expire.

use core::time::Duration;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use super::{Credentials, CredentialsError, CredentialsSource};
use crate::Host;

/// How long before their end credentials are fetched anew.
const MARGIN: Duration = Duration::from_secs(5 * 60);

/// A source and what it answered with last.
pub(crate) struct CredentialsCache {
    source: Box<dyn CredentialsSource>,
    kept: Mutex<Option<Credentials>>,
    refreshing: AtomicBool,
}

/// How long kept credentials still serve.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Age {
    Fresh,
    EndsSoon,
    Ended,
}

impl CredentialsCache {
    pub(crate) fn new(source: Box<dyn CredentialsSource>) -> Self {
        Self { source, kept: Mutex::new(None), refreshing: AtomicBool::new(false) }
    }

    /// Credentials that have not expired. Near the end of the kept ones a single caller fetches new ones, and the others go
    /// on with what they have; so does that caller when the source fails.
    pub(crate) async fn get(&self, host: &dyn Host) -> Result<Credentials, CredentialsError> {
        let kept = self.kept().clone();
        let Some(kept) = kept else { return self.fetch().await };
        match age(&kept, host) {
            Age::Fresh => Ok(kept),
            Age::Ended => self.fetch().await,
            Age::EndsSoon if self.refreshing.swap(true, Ordering::AcqRel) => Ok(kept),
            Age::EndsSoon => {
                // The flag falls also when the caller stops waiting.
                let _turn = Turn(&self.refreshing);
                Ok(self.fetch().await.unwrap_or(kept))
            }
        }
    }

    /// Forgets what the service has refused, so that the next call asks the source again. Fixed ones come back the same.
    pub(crate) fn forget(&self) {
        *self.kept() = None;
    }

    async fn fetch(&self) -> Result<Credentials, CredentialsError> {
        let fetched = self.source.load().await?;
        *self.kept() = Some(fetched.clone());
        Ok(fetched)
    }

    fn kept(&self) -> std::sync::MutexGuard<'_, Option<Credentials>> {
        // Nothing that could panic happens under the lock.
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn age(credentials: &Credentials, host: &dyn Host) -> Age {
    let left = credentials.expires_at.map(|end| end.duration_since(host.now()));
    match left {
        Some(Err(_)) => Age::Ended,
        Some(Ok(left)) if left < MARGIN => Age::EndsSoon,
        _ => Age::Fresh,
    }
}

struct Turn<'a>(&'a AtomicBool);

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.0.store(false, Ordering::Release);
    }
}
