//! A folder that does not describe exactly one service.

use crate::check::{Check, Run};

pub(super) const CHECK: Check = Check {
    code: "missing-service",
    finds: "A folder in which no file, or more than one, begins with `service:`.",
    why: "The files of a folder make up one service, and endpoints, authentication and groups are declared there.",
    instead: "Add `service.yaml`, or move the second service to its own folder.",
    fails: "\
# file: service.yaml
errors:
  T.2: {status: 404, meaning: There is no such thing., retry: never}
",
    passes: "\
# file: errors/more.yaml
errors:
  T.2: {status: 404, meaning: There is no such thing., retry: never}
",
    run: Run::Loading,
};
