//! Two services that would write the same crate, program or pages, or a crate that the workspace has already.

use crate::check::{Check, Findings, Run};
use crate::diagnostic::Diagnostic;
use crate::model::{Api, Service};
use crate::naming::{Scope, program_package};

pub(super) const CHECK: Check = Check {
    code: "duplicate-service",
    finds: "Two services with the same name, crate or program, or a crate or command line with the name of another package of the workspace.",
    why: "One would overwrite the other, or cargo rejects the workspace.",
    instead: "Rename one of the two. The command line of the crate `things` is the crate `things-cli`.",
    fails: "\
# file: /other/service.yaml
service: other
title: Other things
doc: A service of other things.
crate: things
version: 0.1.0
zone: Z
length_counts: characters
endpoints: {main: {url: \"https://things.example\", doc: The only one., default: true}}
auth: {token: {header: X-Token}}
content_type: application/json
request_id_header: X-Request-Id
pages: \"https://docs.example/{source}\"
wire:
  query: {empty: \"\", empty_string: '\"\"', null: \"null\", empty_list: \"[]\"}
  header: {empty: \"\", empty_string: '\"\"', null: \"null\", empty_list: \"[]\"}
error_bodies: [{code: code, message: message}]
groups: {things: {title: Things, doc: Things.}}
# file: /other/operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
errors: {T.1: 400}
",
    passes: "\
# file: /other/service.yaml
service: other
title: Other things
doc: A service of other things.
crate: other-things
version: 0.1.0
zone: Z
length_counts: characters
endpoints: {main: {url: \"https://things.example\", doc: The only one., default: true}}
auth: {token: {header: X-Token}}
content_type: application/json
request_id_header: X-Request-Id
pages: \"https://docs.example/{source}\"
wire:
  query: {empty: \"\", empty_string: '\"\"', null: \"null\", empty_list: \"[]\"}
  header: {empty: \"\", empty_string: '\"\"', null: \"null\", empty_list: \"[]\"}
error_bodies: [{code: code, message: message}]
groups: {things: {title: Things, doc: Things.}}
# file: /other/operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
errors: {T.1: 400}
",
    run: Run::Api(run),
};

fn run(api: &Api, findings: &mut Findings<'_>) {
    for scope in scopes(&api.services) {
        for (taken, other) in scope.collisions() {
            let message = format!("{} `{}` is already used by another service", scope.what, taken.name);
            let twice = findings.error(taken.span, message).also(other.span, "the other one");
            findings.push(twice.help(scope.remedy));
        }
    }
}

/// Packages that services would add to a workspace which has one of that name.
pub(crate) fn against_workspace(api: &Api, packages: &[String]) -> Vec<Diagnostic> {
    let [_, crates, _] = scopes(&api.services);
    let taken = crates.names().iter().filter(|taken| packages.contains(&taken.name));
    let told = taken.map(|taken| {
        let message = format!("the workspace already has a package `{}`", taken.name);
        Diagnostic::error(CHECK.code, taken.span, message).help("rename the crate")
    });
    told.collect()
}

/// Names of services, packages, and programs.
fn scopes(services: &[Service]) -> [Scope<'_>; 3] {
    let remedy = "rename one of the two";
    let mut names = Scope::new("the name", remedy);
    let mut crates = Scope::new("the crate", remedy);
    let mut programs = Scope::new("the program", remedy);
    for file in services.iter().map(|service| &service.file) {
        let folder = file.service.to_lowercase().replace('_', "-");
        names.take(Some(folder), &file.service, file.service.span, "service");
        let name = &file.crate_name;
        crates.take(Some(name.value.clone()), &file.service, name.span, "crate");
        if let Some(program) = &file.program {
            crates.take(Some(program_package(name)), &file.service, name.span, "command line");
            programs.take(Some(program.value.clone()), &file.service, program.span, "program");
        }
    }
    [names, crates, programs]
}
