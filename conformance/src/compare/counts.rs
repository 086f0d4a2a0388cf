//! How much was compared, so that a part that fell silent is seen.

use std::fmt;

/// What was compared of one service.
#[derive(Default)]
pub(super) struct Counts {
    /// Operations, parameters and response fields that both spec and SDK have.
    pub(super) operations: usize,
    pub(super) parameters: usize,
    pub(super) fields: usize,
    /// Retiring operations that the SDK no longer has.
    pub(super) retired: usize,
    /// Requests that both clients sent, and signatures of ours.
    pub(super) requests: usize,
    pub(super) signatures: usize,
    /// Operations that succeeded against the mock server.
    pub(super) performed_by_sdk: usize,
    pub(super) performed_by_us: usize,
    /// Of both clients: calls that succeeded, members of their answers, and refusals.
    pub(super) calls: usize,
    pub(super) members: usize,
    pub(super) refusals: usize,
    /// Answers with all fields, and their members.
    pub(super) whole_answers: usize,
    pub(super) whole_members: usize,
}

impl Counts {
    /// The counts that matter most.
    pub(super) fn short(&self) -> String {
        let Self { performed_by_sdk, performed_by_us, requests, signatures, .. } = self;
        format!(
            "{performed_by_sdk} operations called with the SDK and {performed_by_us} with our client, {requests} requests \
            compared, {signatures} signatures verified"
        )
    }
}

/// A line for each part.
impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operations, parameters, fields, retired, requests, signatures, .. } = self;
        let Self { performed_by_sdk, performed_by_us, calls, members, refusals, .. } = self;
        writeln!(
            f,
            "spec and SDK: {operations} operations, {parameters} parameters and {fields} response fields compared; \
            {retired} deprecated operations are not in the SDK"
        )?;
        writeln!(f, "client and SDK: {requests} requests compared, {signatures} signatures verified")?;
        let Self { whole_answers, whole_members, .. } = self;
        write!(
            f,
            "clients and mock: {performed_by_sdk} operations called with the SDK, {performed_by_us} with our client; \
            {calls} calls with {members} fields and {refusals} error responses compared; \
            {whole_answers} complete responses with {whole_members} fields compared"
        )
    }
}
