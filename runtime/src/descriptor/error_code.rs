//! An entry of the catalogue of error codes.

use core::fmt;

/// One code that the service answers with when it refuses a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ErrorCode {
    /// Code in the body of the answer.
    pub code: &'static str,
    /// HTTP status that comes with it.
    pub status: u16,
    /// What it means.
    pub meaning: &'static str,
    /// What the caller does about it, where known.
    pub remedy: Option<&'static str>,
    /// Whether the same call may succeed another time.
    pub retry: RetryClass,
}

/// Whether a refused call may be made again. Of its own, the runtime repeats reads and writes with a transaction id alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RetryClass {
    /// The call will not succeed.
    Never,
    /// The same call may succeed later.
    Later,
    /// The call may succeed once something about it is put right.
    AfterCorrection,
}

impl fmt::Display for RetryClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Never => "never",
            Self::Later => "later",
            Self::AfterCorrection => "after correction",
        })
    }
}
