//! A file that is based on something that there is not.

use crate::check::{Check, Run};

pub(super) const CHECK: Check = Check {
    code: "unknown-base",
    finds: "A `from:` with an unknown service, with one that is based on another service itself, with one that this service is not based on, or with one that has no such operation, type or guide page; or text beside the front matter of such a page.",
    why: "What the file omits would be undefined.",
    instead: "Name the service as its `service.yaml` does, and the operation or type as it is named there; or remove `from:` and write everything out.",
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
# file: /abroad/operations/show.yaml
operation: ShowThing
from: base
source: abroad/things
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
