//! Waiters: states that an operation is polled for.

/// A state that an operation is polled for.
#[derive(Debug, Clone, Hash)]
pub struct Waiter {
    /// Its name.
    pub name: String,
    /// The method that waits for it.
    pub method: String,
    /// The constant that holds its table.
    pub constant: String,
    /// First sentence of the method's documentation.
    pub summary: String,
    /// What ends the wait, a sentence each.
    pub words: Vec<String>,
    /// What ends it, in order.
    pub acceptors: Vec<Acceptor>,
    /// Shortest and longest pause in seconds.
    pub delay: (u32, u32),
}

/// One way in which an answer or an error decides.
#[derive(Debug, Clone, Hash)]
pub struct Acceptor {
    /// What it decides.
    pub state: WaitState,
    /// When it applies.
    pub matcher: Matcher,
}

/// What becomes of a wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WaitState {
    /// The state is reached.
    Success,
    /// It will not be any more.
    Failure,
    /// The operation is called again.
    Retry,
}

/// What an acceptor looks at.
#[derive(Debug, Clone, Hash)]
pub enum Matcher {
    /// The call succeeded.
    Answered,
    /// It was refused with one of these codes.
    Error(Vec<String>),
    /// The field at the end of a path has one of these values, or any.
    Is(Vec<String>, Vec<String>),
    /// The same of each item of the list on the way.
    All(Vec<String>, Vec<String>),
    /// The same of one item of the list on the way.
    Any(Vec<String>, Vec<String>),
}
