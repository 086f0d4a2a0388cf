//! A status of success that is none, or that contradicts the response.

use crate::check::{Check, Findings, Run};
use crate::model::{Response, Service};

pub(super) const CHECK: Check = Check {
    code: "success-status",
    finds: "`success:` with a status outside of 200 to 299, with a duplicate, or with only 204 or 205 next to a response.",
    why: "Clients treat other statuses as failures, and 204 and 205 have no body.",
    instead: "Write the success statuses of the page; omit `success:` for 200.",
    fails: "\
# file: operations/put.yaml
operation: PutThing
summary: Puts a thing.
request: POST /things
group: things
source: things
safety: write
success: 304
",
    passes: "\
# file: operations/put.yaml
operation: PutThing
summary: Puts a thing.
request: POST /things
group: things
source: things
safety: write
success: 204
",
    run: Run::Service(run),
};

/// Whether the operation documents a body.
fn has_body(response: &Response) -> bool {
    !response.is_unstated() && *response != Response::Nothing
}

/// Statuses that come without a body.
const EMPTY: [u16; 2] = [204, 205];

fn run(service: &Service, findings: &mut Findings<'_>) {
    for operation in &service.operations {
        let Some(success) = &operation.success else { continue };
        let statuses = &success.value.0;
        for (index, status) in statuses.iter().enumerate() {
            let message = if !(200..300).contains(status) {
                format!("{status} is not a success status")
            } else if statuses[..index].contains(status) {
                format!("duplicate status {status}")
            } else {
                continue;
            };
            let wrong = findings.error(success.span, message);
            findings.push(wrong.help("write statuses from 200 to 299, each once"));
        }
        if statuses.iter().all(|status| EMPTY.contains(status)) && has_body(&operation.response) {
            let wrong = findings.error(success.span, "204 and 205 have no response body");
            findings.push(wrong.help("remove the response, or add its status"));
        }
    }
}
