//! An answer of a type that no answer is of.

use crate::check::{Check, Findings, Run};
use crate::model::{Base, Scalar, Service};

pub(super) const CHECK: Check = Check {
    code: "response-type",
    finds: "`response:` or `responses:` with a type that is a single value, such as an enumeration.",
    why: "Clients read whole answers that are objects, lists, or one of several types.",
    instead: "Name a type with `fields:`, or write `list of T`, `map of T`, `A or B` or `any`.",
    fails: "\
# file: operations/get.yaml
operation: GetState
summary: Gets the state.
request: GET /state
group: things
source: things
safety: read
response: State
# file: types/state.yaml
type: State
doc: State of all things.
enum:
  of: text
  values:
    ON: {doc: They are on.}
",
    passes: "\
# file: operations/get.yaml
operation: GetStates
summary: Gets the states.
request: GET /states
group: things
source: things
safety: read
response: list of State
# file: types/state.yaml
type: State
doc: State of a thing.
enum:
  of: text
  values:
    ON: {doc: It is on.}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for operation in &service.operations {
        for (place, ty) in operation.whole_types() {
            let is_single = match service.base(ty) {
                Base::Scalar(scalar, _) => scalar != Scalar::Any,
                Base::Enum(..) => true,
                _ => false,
            };
            if is_single && !ty.is_list() {
                let wrong =
                    findings.error(place, format!("`{ty}` is a single value, which is not supported as a response"));
                findings.push(
                    wrong.help("name a type with `fields:`, or write `list of T`, `map of T`, `A or B` or `any`"),
                );
            }
        }
    }
}
