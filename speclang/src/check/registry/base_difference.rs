//! A difference from another service that is none.

use crate::check::{Check, Run};

pub(super) const CHECK: Check = Check {
    code: "base-difference",
    finds: "In a file that is based on another service: a value that is the same there, `not here` for something that service does not have either, or a source with a different meaning there.",
    why: "Facts that both services share are written once, and a source that both use must have one meaning.",
    instead: "Remove the value, or correct it. Give a source of this service another name.",
    fails: "\
# file: /abroad/service.yaml
service: abroad
from: base
title: Things abroad
doc: A service of things in other countries.
crate: things-abroad
version: 0.1.0
endpoints:
  main: {url: \"https://abroad.example\", doc: The only one., default: true}
# file: /abroad/operations/list.yaml
operation: ListThings
from: base
source: abroad/things
query:
  owner: {max_length: 9}
  holder: not here
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  owner: {type: text, max_length: 9, doc: Owner of the things., presence: filter if given}
",
    passes: "\
# file: /abroad/service.yaml
service: abroad
from: base
title: Things abroad
doc: A service of things in other countries.
crate: things-abroad
version: 0.1.0
endpoints:
  main: {url: \"https://abroad.example\", doc: The only one., default: true}
# file: /abroad/operations/list.yaml
operation: ListThings
from: base
source: abroad/things
query:
  owner: {max_length: 7}
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  owner: {type: text, max_length: 9, doc: Owner of the things., presence: filter if given}
",
    run: Run::Loading,
};
