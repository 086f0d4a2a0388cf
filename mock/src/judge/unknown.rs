//! States whose outcome nobody states.

/// What becomes of a request that sends a parameter in a state whose outcome nobody states.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum UnknownStates {
    /// It is let through: the parameter selects and changes nothing.
    #[default]
    Pass,
    /// It is refused as a wrong parameter. A parameter that was left out is never refused for that.
    Refuse,
}

/// What a refusal says of such a state.
pub(super) fn refusal(state: &str) -> String {
    format!("was sent as {state}, whose meaning is not documented; send a value, or omit it")
}
