//! Two names that become the same name in Rust, on a disk, or on the command line.

use crate::check::{Check, Findings, Run};
use crate::model::Service;
use crate::naming;

pub(super) const CHECK: Check = Check {
    code: "name-collision",
    finds: "Two names that become the same name in Rust, the same file, or the same flag or command: of parameters, setters, fields, types, operations, waiters, groups, error codes, endpoints or guide pages.",
    why: "The generated code would not compile, or a flag would set another parameter. An operation `Foo` also uses `FooResponse`, `FooRequired`, `FooCode` and `FooError`; `query-endpoint` is the flag of `endpoint`, as the program has an option of that name.",
    instead: "Give one of the two a `rust_name`, or another name if it is not the vendor's.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  ownerId: {type: text, doc: Owner of the things., presence: filter if given}
  owner_id: {type: text, doc: Owner of the things in the older spelling., presence: filter if given}
",
    passes: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  ownerId: {type: text, doc: Owner of the things., presence: filter if given}
  owner_id: {type: text, rust_name: old_owner_id, doc: Owner of the things in the older spelling., presence: filter if given}
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    let mut told = Vec::new();
    for scope in naming::scopes(service) {
        for (taken, other) in scope.collisions() {
            // Two things can meet in several ways, and one name more for one of them parts them in all.
            if told.contains(&(taken.span, other.span)) {
                continue;
            }
            told.push((taken.span, other.span));
            let (by, name, what) = (taken.by, &taken.name, scope.what);
            let message = format!("`{by}` uses {what} `{name}`, which `{}` already uses", other.by);
            let collision = findings.error(taken.span, message).also(other.span, format!("this uses `{name}`"));
            findings.push(collision.help(scope.remedy));
        }
    }
}
