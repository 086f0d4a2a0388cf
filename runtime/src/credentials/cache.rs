//! Credentials that are kept until shortly before they expire.

use core::time::Duration;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use super::{Credentials, CredentialsError, CredentialsSource};
use crate::Host;

/// How long before their end credentials are fetched anew, unless they say it themselves.
const MARGIN: Duration = Duration::from_secs(5 * 60);

/// How long a source is left alone that was asked before the end, as it may fail, or answer with the same ones again.
const PAUSE: Duration = Duration::from_secs(60);

/// A source and what it answered with last.
pub(crate) struct CredentialsCache {
    source: Box<dyn CredentialsSource>,
    kept: Mutex<Option<Credentials>>,
    refreshing: AtomicBool,
    /// Second of the host's steady time before which the source is not asked early again.
    early_again: AtomicU64,
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
        Self { source, kept: Mutex::new(None), refreshing: AtomicBool::new(false), early_again: AtomicU64::new(0) }
    }

    /// Credentials that have not expired. Near the end of the kept ones a single caller fetches new ones, and the others go
    /// on with what they have; so does that caller when the source fails.
    pub(crate) async fn get(&self, host: &dyn Host) -> Result<Credentials, CredentialsError> {
        let kept = self.kept().clone();
        let Some(kept) = kept else { return self.fetch().await };
        match age(&kept, host) {
            Age::Fresh => Ok(kept),
            Age::Ended => self.fetch().await,
            Age::EndsSoon if host.elapsed().as_secs() < self.early_again.load(Ordering::Acquire) => Ok(kept),
            Age::EndsSoon if self.refreshing.swap(true, Ordering::AcqRel) => Ok(kept),
            Age::EndsSoon => {
                // The flag falls also when the caller stops waiting.
                let _turn = Turn(&self.refreshing);
                self.early_again.store((host.elapsed() + PAUSE).as_secs(), Ordering::Release);
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
    let margin = credentials.renewed_before_end.unwrap_or(MARGIN);
    let left = credentials.expires_at.map(|end| end.duration_since(host.now()));
    match left {
        Some(Err(_)) => Age::Ended,
        Some(Ok(left)) if left < margin => Age::EndsSoon,
        _ => Age::Fresh,
    }
}

struct Turn<'a>(&'a AtomicBool);

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.0.store(false, Ordering::Release);
    }
}
