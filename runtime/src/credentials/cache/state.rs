//! What is known of the credentials of a client, and what a caller does next.

use core::mem;
use core::task::Waker;
use core::time::Duration;
use std::time::SystemTime;

use super::Issued;
use crate::host::drawn;
use crate::{CredentialsError, Host};

/// How long before their end credentials are fetched anew, unless they say it themselves.
const MARGIN: Duration = Duration::from_secs(5 * 60);

/// Part of the margin by which machines differ, so that those with the same keys do not all ask in the same moment.
const SPREAD: u32 = 10;

/// How long a source is left alone that was asked before the end, as it may fail, or answer with the same ones again.
const EARLY_PAUSE: Duration = Duration::from_secs(60);

/// How long a source is left alone after it was asked in vain once; doubled each further time up to the longest.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// How often in a row keys may be refused soon after they came, before pauses begin. Fresh keys do not help then.
const FREE: u32 = 2;
const YOUNG: Duration = Duration::from_secs(60);

/// How long the others wait for the one who asks, before another one asks.
const PATIENCE: Duration = Duration::from_secs(20);

/// What a caller does next.
pub(super) enum Next {
    /// Calls with these.
    Use(Issued),
    /// Fails: the source has just been asked.
    Refuse(CredentialsError),
    /// Waits for the caller who asks.
    Wait { turn: u64, longest: Duration },
    /// Asks the source after a pause.
    Ask { turn: u64, pause: Duration },
    /// Asks the source, and goes on with the kept ones if it has none.
    Renew { turn: u64, kept: Issued },
}

/// Times are those of the host's steady clock.
#[derive(Default)]
pub(super) struct State {
    kept: Option<Kept>,
    last: Last,
    /// How often in a row the source was asked and gave nothing new.
    in_vain: u32,
    /// When the source may be asked again.
    again: Duration,
    /// When it may be asked again before the end of the kept ones.
    early_again: Duration,
    turns: u64,
    asking: Option<Asking>,
    waiting: Vec<Waker>,
}

struct Kept {
    issued: Issued,
    since: Duration,
    /// How long before their end new ones are fetched.
    margin: Duration,
    /// Whether the service no longer takes them.
    refused: bool,
}

/// How the last turn ended.
#[derive(Default)]
enum Last {
    #[default]
    Given,
    Failed(CredentialsError),
    Abandoned,
}

struct Asking {
    turn: u64,
    since: Duration,
}

/// How long kept credentials still serve.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Age {
    Fresh,
    EndsSoon,
    Ended,
}

impl State {
    /// What a caller does next who has waited for the end of that turn; one who is to ask has the turn with it.
    pub(super) fn next(&mut self, waited: Option<u64>, host: &dyn Host) -> Next {
        let (now, elapsed) = (host.now(), host.elapsed());
        let pause = self.again.saturating_sub(elapsed);
        let overdue =
            self.asking.as_ref().map(|asking| (asking.turn, (asking.since + PATIENCE).saturating_sub(elapsed)));
        let asking = overdue.filter(|(_, left)| !left.is_zero());
        match self.kept.as_ref().map(|kept| (kept.age(now), kept.issued.clone())) {
            Some((Age::Fresh, issued)) => return Next::Use(issued),
            // Whoever waited for these uses them, although one who was quicker may have met a refusal.
            Some((_, issued)) if waited == Some(issued.turn) => return Next::Use(issued),
            Some((Age::EndsSoon, kept)) => {
                if asking.is_some() || !pause.is_zero() || elapsed < self.early_again {
                    return Next::Use(kept);
                }
                self.early_again = elapsed + EARLY_PAUSE;
                return Next::Renew { turn: self.begin(elapsed), kept };
            }
            Some((Age::Ended, _)) | None => {}
        }
        if let Some((turn, longest)) = asking {
            return Next::Wait { turn, longest };
        }
        match (&self.last, &self.kept) {
            (Last::Failed(error), _) if !pause.is_zero() => Next::Refuse(error.clone()),
            // The source has no others, and the service may come to its senses.
            (Last::Given, Some(kept)) if !pause.is_zero() => Next::Use(kept.issued.clone()),
            _ => Next::Ask { turn: self.begin(elapsed), pause },
        }
    }

    fn begin(&mut self, elapsed: Duration) -> u64 {
        self.turns += 1;
        self.asking = Some(Asking { turn: self.turns, since: elapsed });
        self.turns
    }

    /// Wakes that task when the turn is over; says whether it still goes on.
    pub(super) fn join(&mut self, turn: u64, waker: &Waker) -> bool {
        let goes_on = self.asking.as_ref().is_some_and(|asking| asking.turn == turn);
        if goes_on && !self.waiting.iter().any(|waiting| waiting.will_wake(waker)) {
            self.waiting.push(waker.clone());
        }
        goes_on
    }

    /// Ends a turn, and gives those who wait for its end.
    pub(super) fn over(&mut self, turn: u64) -> Vec<Waker> {
        self.asking = self.asking.take().filter(|asking| asking.turn != turn);
        mem::take(&mut self.waiting)
    }

    /// Keeps what the source gave, unless a later turn has brought others.
    pub(super) fn given(&mut self, issued: Issued, host: &dyn Host) -> Issued {
        if self.kept.as_ref().is_some_and(|kept| kept.issued.turn > issued.turn) {
            return issued;
        }
        let is_old =
            |kept: &Kept| kept.age(host.now()) == Age::Ended && kept.issued.credentials.prove_as(&issued.credentials);
        let was_young = |kept: &Kept| kept.refused && host.elapsed().saturating_sub(kept.since) < YOUNG;
        if self.kept.as_ref().is_some_and(is_old) {
            self.was_in_vain(host);
        } else if self.kept.as_ref().is_some_and(was_young) {
            self.in_vain = self.in_vain.saturating_add(1);
            let pause = if self.in_vain > FREE { pause(self.in_vain - FREE) } else { Duration::ZERO };
            self.again = host.elapsed() + pause;
        } else {
            (self.in_vain, self.again) = (0, host.elapsed());
        }
        self.last = Last::Given;
        let mut margin = issued.credentials.renewed_before_end.unwrap_or(MARGIN);
        if issued.credentials.expires_at.is_some() {
            margin = margin.saturating_sub(drawn(margin / SPREAD, host.random()));
        }
        self.kept = Some(Kept { issued: issued.clone(), since: host.elapsed(), margin, refused: false });
        issued
    }

    /// The source has none: everybody is told so for a while, unless a later turn has begun.
    pub(super) fn failed(&mut self, turn: u64, error: CredentialsError, host: &dyn Host) {
        if self.turns == turn {
            self.last = Last::Failed(error);
            self.was_in_vain(host);
        }
    }

    /// The caller who asked did not wait for the answer. Another one asks at once; but where one after the other gives
    /// up, the source is left alone in between.
    pub(super) fn abandoned(&mut self, turn: u64, host: &dyn Host) {
        if self.turns == turn {
            self.last = Last::Abandoned;
            self.again = host.elapsed() + if self.in_vain == 0 { Duration::ZERO } else { pause(self.in_vain) };
            self.in_vain = self.in_vain.saturating_add(1);
        }
    }

    /// The service no longer takes what that turn brought.
    pub(super) fn refused(&mut self, turn: u64) {
        if let Some(kept) = self.kept.as_mut().filter(|kept| kept.issued.turn == turn) {
            kept.refused = true;
        }
    }

    fn was_in_vain(&mut self, host: &dyn Host) {
        self.in_vain = self.in_vain.saturating_add(1);
        let pause = pause(self.in_vain);
        self.again = host.elapsed() + pause + drawn(pause / 2, host.random());
    }
}

impl Kept {
    fn age(&self, now: SystemTime) -> Age {
        let left = self.issued.credentials.expires_at.map(|end| end.duration_since(now));
        match left {
            Some(Err(_)) => Age::Ended,
            _ if self.refused => Age::Ended,
            Some(Ok(left)) if left < self.margin => Age::EndsSoon,
            _ => Age::Fresh,
        }
    }
}

/// The pause after so many times in vain.
fn pause(in_vain: u32) -> Duration {
    FIRST_PAUSE.saturating_mul(1 << in_vain.saturating_sub(1).min(20)).min(LONGEST_PAUSE)
}
