//! A call that was refused and not done is signed once more: with the server's time, or with other keys.

use core::pin::pin;
use core::time::Duration;

use super::attempt;
use super::clock::Shift;
use super::prepared::Prepared;
use super::{CredentialsRenewal, Error};
use crate::credentials::Issued;
use crate::host::within;
use crate::retry::Failure;

/// A refusal of who calls (401 or 403): the service did nothing.
pub(crate) struct Refused {
    /// The credentials that were refused.
    pub(crate) issued: Issued,
    /// Whether the service no longer takes them (401).
    pub(crate) is_forgotten: bool,
    /// What moves the machine's time to the server's, where they differ and the time may be moved.
    pub(crate) shift: Option<Shift>,
}

/// What one call has used of its chances.
#[derive(Default)]
pub(super) struct SecondChance {
    /// The time that the call is signed with now, where it is not the client's.
    pub(super) shift: Option<Shift>,
    /// What came of asking for other keys; it is told only of a call that is refused in the end.
    renewal: Option<CredentialsRenewal>,
    /// The refusal that gave rise to the last one.
    pub(super) refusal: Option<Error>,
}

impl SecondChance {
    /// Whether the call is signed once more. `in_doubt`: an earlier attempt may have taken effect.
    pub(super) async fn take(
        &mut self,
        call: &Prepared<'_>,
        failure: &mut Failure,
        in_doubt: bool,
        left: Duration,
    ) -> bool {
        let is_in_doubt = failure.may_have_arrived || call.descriptor.safety.is_write() && in_doubt;
        let refused = failure.refused.take().filter(|_| !is_in_doubt && call.retrying.may_repeat());
        let again = match refused.map(|refused| *refused) {
            Some(Refused { shift: Some(shift), .. }) if self.shift.is_none() => {
                self.shift = Some(shift);
                true
            }
            Some(Refused { issued, is_forgotten: true, .. }) if self.renewal.is_none() => {
                let renewal = Box::pin(renewed(call, &issued, left)).await;
                let has_others = renewal == CredentialsRenewal::RefusedToo;
                self.renewal = Some(renewal);
                has_others
            }
            _ => false,
        };
        again && call.retrying.budget.take()
    }

    /// The service has taken the call, and with it the time that it was signed with.
    pub(super) fn succeeded(&self, call: &Prepared<'_>) {
        if let Some(shift) = self.shift {
            call.client.shared.clock.keep(shift);
        }
    }

    /// The error of the call: a second attempt that was not even sent says less than the refusal, and one that was
    /// refused as well is told with what the first has shown.
    pub(super) fn told(self, failure: &mut Failure) {
        match &mut failure.error {
            Error::Api(last) if last.status == 401 => last.renewal.clone_from(&self.renewal),
            _ => {}
        }
        let Some(Error::Api(first)) = self.refusal else { return };
        match &mut failure.error {
            Error::Api(last) => {
                let first = first.clock_skew.filter(|_| matches!(last.status, 401 | 403));
                last.clock_skew = first.or(last.clock_skew).map(|clock| clock.corrected(self.shift.is_some()));
            }
            error if !failure.may_have_arrived => *error = Error::Api(first),
            _ => {}
        }
    }
}

/// What the source has beside the credentials that were refused: others, if the call is to be made with them.
async fn renewed(call: &Prepared<'_>, refused: &Issued, left: Duration) -> CredentialsRenewal {
    match within(call.client.shared.host.as_ref(), left, pin!(attempt::credentials(call))).await {
        Some(Ok(new)) if new.credentials.prove_as(&refused.credentials) => CredentialsRenewal::Same,
        Some(Ok(_)) => CredentialsRenewal::RefusedToo,
        Some(Err(Error::Credentials(error))) => CredentialsRenewal::Failed(error),
        Some(Err(_)) => CredentialsRenewal::Same,
        None => CredentialsRenewal::TimedOut,
    }
}
