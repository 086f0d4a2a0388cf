//! What the program's exit code says.

/// How a program ends. Scripts branch on its number, so a number never changes its meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Exit {
    /// Everything went well.
    Success = 0,
    /// Something on this machine failed, or the question was answered with no. Where the output could not be written the
    /// call has been made, and the message says so.
    Failed = 1,
    /// The command line, or the input, cannot be understood. Nothing was sent.
    Usage = 2,
    /// The request breaks limits or rules, or no HTTP request can be made of it. Nothing was sent.
    Rejected = 3,
    /// The service answered with an error.
    Api = 4,
    /// A write failed and may have taken effect: look before calling again.
    OutcomeUnknown = 5,
    /// No answer came, or there are no credentials.
    Network = 6,
    /// The answer cannot be read.
    Unreadable = 7,
    /// A part of a batch failed, the other part took effect.
    Partial = 8,
    /// The state that was waited for will not be reached any more.
    WaitFailed = 9,
    /// The state that was waited for was not reached in time; it may still be.
    WaitTimedOut = 10,
}

impl Exit {
    /// All of them with the words of the help.
    pub(crate) const ALL: [(Self, &'static str); 11] = [
        (Self::Success, "success"),
        (Self::Failed, "the result is negative, or the output could not be written"),
        (Self::Usage, "usage: the command line or input cannot be understood; nothing was sent"),
        (Self::Rejected, "rejected by validation; nothing was sent"),
        (Self::Api, "error response of the service"),
        (Self::OutcomeUnknown, "outcome unknown: a write failed and may have taken effect"),
        (Self::Network, "network or credentials"),
        (Self::Unreadable, "the response cannot be read"),
        (Self::Partial, "a part of a batch failed"),
        (Self::WaitFailed, "--wait: the state will not be reached any more"),
        (Self::WaitTimedOut, "--wait: the state was not reached in time"),
    ];

    /// The number.
    #[must_use]
    pub const fn code(self) -> u8 {
        self as u8
    }
}
