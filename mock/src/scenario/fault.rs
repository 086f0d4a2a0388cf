//! Faults: everything that an operation can be told to show instead of its own answer.

/// A fault that an operation can be told to show. `docs/scenarios.md` of this crate lists them with what a client sees.
///
/// Some faults are shown in place of the request's effect, others after it: see [`Fault::takes_effect`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// One of the operation's documented codes, with its status and the first error shape.
    Code(String),
    /// One of the operation's documented codes, in the error shape of this number; the first is 1.
    CodeInShape(String, usize),
    /// One of the operation's documented codes in the first error shape, but with status 200.
    CodeWithStatus200(String),
    /// A code that nobody documents, with status 400.
    UnknownCode,
    /// The code of success, and its message, beside the ordinary answer's own members.
    SuccessCode,
    /// The refusal for too many calls, in the gateway's shape.
    RateLimit,
    /// The same with a `Retry-After` header: seconds, or an HTTP date.
    RetryAfter(String),
    /// An HTML page with this status, 500 to 599, from a gateway that did not let the request through.
    Gateway(u16),
    /// An HTML page with status 504, from a gateway that did not wait for the answer.
    GatewayTimeout,
    /// This status, 400 to 599, and no body.
    BareStatus(u16),
    /// A redirect (302) to this address.
    Redirect(String),
    /// The ordinary answer, so many milliseconds late.
    Delay(u64),
    /// The ordinary answer, its body byte by byte with a pause of so many milliseconds between two.
    Drip(u64),
    /// The connection closes before the request was looked at.
    Cut,
    /// The connection closes after the request took effect, before any byte of an answer.
    CutAfter,
    /// The connection is reset after the request took effect, before any byte of an answer.
    Reset,
    /// The connection closes in the middle of the body.
    CutInBody,
    /// The ordinary answer, behind which the connection closes without having said so.
    ClosesSilently,
    /// Bytes that are no HTTP.
    NotHttp,
    /// `100 Continue` and `103 Early Hints` before the ordinary answer.
    Interim,
    /// Headers without an end.
    EndlessHead,
    /// The ordinary answer, and blanks behind it without an end.
    EndlessBody,
    /// The ordinary answer, and more bytes than its length says.
    LongerBody,
    /// The ordinary answer with two lengths that differ.
    TwoLengths,
    /// The ordinary answer with a member of 20 MiB, in chunks.
    Huge,
    /// Status 204, without a body.
    NoContent,
    /// No body, with status 200.
    Empty,
    /// `null` with status 200.
    Null,
    /// `[]` with status 200.
    List,
    /// An HTML page with status 200, from something that stands before the server.
    Html,
    /// The ordinary answer, called `text/plain`.
    ContentType,
    /// The ordinary answer in UTF-8, called `iso-8859-1`.
    Charset,
    /// The ordinary answer behind a byte order mark.
    ByteOrderMark,
    /// The ordinary answer with a text that is not UTF-8.
    InvalidUtf8,
    /// The first half of the ordinary answer's JSON, as if it were all.
    Truncated,
    /// The ordinary answer with members that no spec knows.
    ExtraFields,
    /// The ordinary answer with every member twice, the first time as null.
    DoubleKeys,
    /// The ordinary answer's members, all of them null.
    NullFields,
    /// The ordinary answer with numbers and booleans as texts, and texts that look like numbers as numbers.
    SwappedTypes,
    /// The ordinary answer with a member that is nested 1000 deep.
    Deep,
}

impl Fault {
    /// Whether the fault is in the body of the ordinary answer, or in how long it is said to be.
    pub(crate) fn is_of_the_body(&self) -> bool {
        matches!(
            self,
            Self::SuccessCode
                | Self::Drip(_)
                | Self::CutInBody
                | Self::EndlessBody
                | Self::LongerBody
                | Self::TwoLengths
                | Self::Huge
                | Self::ContentType
                | Self::Charset
                | Self::ByteOrderMark
                | Self::InvalidUtf8
                | Self::Truncated
                | Self::ExtraFields
                | Self::DoubleKeys
                | Self::NullFields
                | Self::SwappedTypes
                | Self::Deep
        )
    }

    /// Whether the request is judged and takes effect before the fault is shown.
    ///
    /// A client cannot know it; a test does, and so can see what its client makes of an outcome that is unknown.
    #[must_use]
    pub fn takes_effect(&self) -> bool {
        !matches!(
            self,
            Self::Code(_)
                | Self::CodeInShape(..)
                | Self::CodeWithStatus200(_)
                | Self::UnknownCode
                | Self::RateLimit
                | Self::RetryAfter(_)
                | Self::Gateway(_)
                | Self::BareStatus(_)
                | Self::Redirect(_)
                | Self::Cut
                | Self::NotHttp
                | Self::Html
        )
    }
}
