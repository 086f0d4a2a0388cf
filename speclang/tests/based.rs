//! A service that is based on another one: what is shared stands once, and every place is that of the file where it stands.

use speclang::check::case;
use speclang::model::{Api, Level, Service};
use speclang::{Sources, load_and_check};

const BASE: &str = "\
# file: service.yaml
service: base
title: Things
doc: A service of things.
crate: things
version: 0.1.0
zone: \"+00:00\"
length_counts: characters
endpoints:
  main: {url: \"https://things.example\", doc: The only one., default: true}
auth:
  token: {header: X-Token}
content_type: application/json
request_id_header: X-Request-Id
pages: \"https://docs.example/{source}\"
wire:
  query: {empty: \"\", empty_string: '\"\"', null: \"null\", empty_list: \"[]\"}
  header: {empty: \"\", empty_string: '\"\"', null: \"null\", empty_list: \"[]\"}
error_bodies:
  - {code: code, message: message}
callers:
  customer: Whoever has things.
groups:
  things: {title: Things, doc: Things.}
  others: {title: Others, doc: Others.}
sources:
  sdk: {title: things-sdk 1.2.3, level: second_witness}
# file: errors.yaml
errors:
  T.1: {status: 400, meaning: A parameter is wrong., retry: after correction}
  T.2: {status: 400, meaning: Another thing is wrong., retry: after correction}
read: whole of codes
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things/list
read_on: 2026-01-02
read: {otherwise: whole}
callers: [customer]
rate_limit: 10 per second
safety: read
query:
  owner: {type: Owner, doc: Owner of the things., presence: filter if given or null, evidence: [{of: presence.null, level: observed, source: a call}]}
  kind: {type: Kind, doc: Kind of the things., presence: filter if given}
  limit: {type: integer, range: 1..=9, doc: Rows., presence: default 5}
rules:
  kind-alone: kind is not allowed if owner is present
response:
  things: {type: list of Thing, doc: Things.}
types:
  Kind:
    doc: Kind of a thing.
    enum: {of: integer, values: {1: {name: First, doc: The first.}, 2: {name: Second, doc: The second.}}}
errors: {T.1: 400, T.2: 400}
evidence: [{of: rate_limit, level: observed, source: a call}, {of: summary, level: inferred, source: the name}]
# file: operations/show.yaml
operation: ShowOther
summary: Shows another thing.
request: GET /others
group: others
source: others/show
read_on: 2026-01-02
read: {otherwise: whole}
safety: read
response:
  count: {type: integer, doc: Count.}
errors: {T.1: 400}
# file: types/owner.yaml
type: Owner
doc: Owner of a thing.
read: whole of types
scalar: text
max_length: 9
# file: types/thing.yaml
type: Thing
doc: A thing.
read: whole of types
fields:
  owner: {type: Owner, doc: Its owner.}
# file: mock/things.yaml
mock: things
refusals: {parameter: T.1}
reads:
  ListThings: {rows: things, items: things, filters: {owner: {field: owner}, kind: {field: kind}}}
rows:
  things: [{owner: a}]
";

const ABROAD: &str = "\
# file: /abroad/service.yaml
service: abroad
from: base
title: Things abroad
doc: A service of things in other countries.
crate: things-abroad
version: 0.1.0
endpoints:
  main: {url: \"https://abroad.example\", doc: The only one., default: true}
sources:
  base: {title: the same at home, level: second_witness}
# file: /abroad/operations/list.yaml
operation: ListThings
from: base
source: abroad/list
read_on: 2026-03-04
read: {query: whole, otherwise: \"none, rest from base\"}
rate_limit: 5 per second
query:
  owner: {presence: filter if given}
  kind: not here
  colour: {type: text, max_length: 3, doc: Colour of the things., presence: filter if given}
rules: {kind-alone: not here}
types: {Kind: not here}
errors: {T.2: not here}
";

fn both() -> (Api, Sources) {
    let sources = case(&format!("{BASE}{ABROAD}"));
    let (api, found) = load_and_check(&sources);
    assert!(found.is_empty(), "{}", speclang::render_text(&found, &sources, false));
    (api, sources)
}

fn named<'a>(api: &'a Api, name: &str) -> &'a Service {
    api.services.iter().find(|service| service.file.service.as_str() == name).expect("a service")
}

#[test]
fn what_is_left_out_is_as_there_and_what_is_said_holds_here_alone() {
    let (api, _) = both();
    let (home, abroad) = (named(&api, "base"), named(&api, "abroad"));
    let [there, here] = [home, abroad].map(|service| &service.operations[0]);
    assert_eq!(here.summary, there.summary);
    assert_eq!((here.source.as_str(), here.read_on.as_deref()), ("abroad/list", Some("2026-03-04")));
    assert_eq!(here.query.keys().collect::<Vec<_>>(), ["owner", "limit", "colour"]);
    assert_eq!(there.query.keys().collect::<Vec<_>>(), ["owner", "kind", "limit"]);
    let owner = |operation: &speclang::model::Operation| operation.query.get("owner").expect("a parameter").clone();
    assert_eq!(owner(here).doc, owner(there).doc);
    assert_ne!(owner(here).presence, owner(there).presence);
    // Evidence goes with the fact that it is for.
    assert!(owner(here).evidence.is_empty() && owner(there).evidence.len() == 1);
    assert_eq!((here.evidence.len(), there.evidence.len()), (1, 2));
    assert!(here.rules.is_empty() && here.errors.keys().eq(["T.1"]));
    assert_eq!(abroad.file.endpoints.iter().next().expect("one").1.url.as_str(), "https://abroad.example");
    assert_eq!(abroad.file.zone, home.file.zone);
}

#[test]
fn evidence_from_there_is_a_second_witness_here() {
    let there = BASE
        .replace("presence: default 5}", "presence: default 5, evidence: [{level: documented, source: things/list}]}");
    let there = there.replace(
        "fields:\n  owner: {type: Owner,",
        "fields:\n  owner: {evidence: [{level: observed, source: a call}], type: Owner,",
    );
    let sources = case(&format!("{there}{ABROAD}"));
    let (api, found) = load_and_check(&sources);
    assert!(found.is_empty(), "{}", speclang::render_text(&found, &sources, false));
    let levels = |service: &Service| {
        let limit = service.operations[0].query.get("limit").expect("a parameter");
        let thing = service.type_named("Thing").and_then(|known| known.shape.fields.as_ref());
        let owner = thing.and_then(|fields| fields.get("owner")).expect("a field");
        [limit, owner].map(|field| field.evidence[0].level)
    };
    assert_eq!(levels(named(&api, "base")), [Level::Documented, Level::Observed]);
    assert_eq!(levels(named(&api, "abroad")), [Level::SecondWitness; 2]);
}

#[test]
fn what_an_operation_uses_comes_along_and_counts_as_the_word_of_the_other_service() {
    let (api, _) = both();
    let abroad = named(&api, "abroad");
    let types: Vec<&str> = abroad.types.iter().map(|known| known.name.as_str()).collect();
    assert_eq!(types, ["Owner", "Thing"]);
    for known in &abroad.types {
        let read = known.shape.read.as_ref().map(|read| read.value.to_string());
        assert_eq!(read.as_deref(), Some("none, rest from base"), "nobody has read of it here");
    }
    assert_eq!(abroad.catalogue.iter().map(|(code, _)| code.as_str()).collect::<Vec<_>>(), ["T.1"]);
    assert_eq!(abroad.file.groups.keys().collect::<Vec<_>>(), ["things"]);
    let reads = &abroad.mock[0].reads;
    let filters = &reads.get("ListThings").expect("a read").filters;
    assert!(filters.keys().eq(["owner"]), "a parameter that is not here selects nothing");
}

#[test]
fn a_fault_is_told_once_and_where_it_stands() {
    let told = |base: &str, abroad: &str| {
        let sources = case(&format!("{base}{abroad}"));
        let (_, found) = load_and_check(&sources);
        found
            .iter()
            .map(|found| format!("{} {}", found.code, sources.path(found.labels[0].span.file)))
            .collect::<Vec<_>>()
    };
    let there = BASE.replace("doc: Owner of the things.", "doc: owner of the things.");
    assert_eq!(told(&there, ABROAD), ["sentence base/operations/list.yaml"]);
    let there = BASE.replace("safety: read\nquery", "safety: perhaps\nquery");
    assert_eq!(told(&there, ABROAD), ["bad-safety base/operations/list.yaml"]);
    let here = ABROAD.replace("doc: Colour of the things.", "doc: colour of the things.");
    assert_eq!(told(BASE, &here), ["sentence abroad/operations/list.yaml"]);
    let here = ABROAD.replace("  kind: not here\n", "  sort: not here\n");
    assert!(told(BASE, &here).contains(&"base-difference abroad/operations/list.yaml".to_owned()));
    let here = ABROAD.replace("presence: filter if given}\n  kind", "presence: filter if given or null}\n  kind");
    assert_eq!(told(BASE, &here), ["base-difference abroad/operations/list.yaml"]);
    let here = ABROAD.replace("  base: {title: the same at home,", "  sdk: {title: another sdk,");
    assert!(told(BASE, &here).contains(&"base-difference abroad/service.yaml".to_owned()));
    let here = ABROAD.replace("service: abroad\nfrom: base\n", "service: abroad\nfrom: abroad\n");
    assert!(told(BASE, &here).contains(&"unknown-base abroad/service.yaml".to_owned()));
}

#[test]
fn waiters_come_along_and_differ_key_by_key() {
    let waiters = "\
waiters:
  owned: {doc: Waits until things have owners., until: [success if all of things.owner is present], delay: 5 to 60 seconds}
  listed: {doc: Waits until things are listed., until: [success if answered]}
rules:
  kind-alone: kind";
    let there = BASE.replace("rules:\n  kind-alone: kind", waiters);
    let differs = "waiters: {owned: {delay: 9 to 90 seconds}, listed: not here}\nrules: {kind-alone";
    let sources = case(&format!("{there}{}", ABROAD.replace("rules: {kind-alone", differs)));
    let (api, found) = load_and_check(&sources);
    assert!(found.is_empty(), "{}", speclang::render_text(&found, &sources, false));
    let [there, here] = ["base", "abroad"].map(|name| &named(&api, name).operations[0].waiters);
    assert_eq!((there.keys().count(), here.keys().collect::<Vec<_>>()), (2, vec!["owned"]));
    let [there, here] = [there, here].map(|waiters| waiters.get("owned").expect("it is there"));
    assert_eq!(there.until, here.until);
    assert_eq!([there, here].map(|waiter| waiter.delay().to_string()), ["5 to 60 seconds", "9 to 90 seconds"]);
}

#[test]
fn another_note_on_a_retiring_operation_keeps_what_replaces_it() {
    let there =
        BASE.replace("safety: read\n", "safety: read\nretiring: {replaced_by: FindThings, note: It goes in May.}\n");
    let found = "\n# file: operations/find.yaml\noperation: FindThings\nsummary: Finds things.\nrequest: GET /found\ngroup: things\n\
        source: things/find\nread_on: 2026-01-02\nread: {otherwise: whole}\nsafety: read\n";
    let here = ABROAD.replace("rules: {kind-alone", "retiring: {note: It goes in June.}\nrules: {kind-alone");
    let (api, _) = load_and_check(&case(&format!("{there}{found}{here}")));
    let operation = named(&api, "abroad").operations.iter().find(|operation| operation.id.as_str() == "ListThings");
    let retiring = operation.and_then(|operation| operation.retiring.as_ref()).expect("it is retiring");
    assert_eq!(retiring.note.as_ref().map(ToString::to_string).as_deref(), Some("It goes in June."));
    assert_eq!(retiring.replaced_by.as_ref().map(ToString::to_string).as_deref(), Some("FindThings"));
}

const PAGE: &str = "\
# file: guide/01-first.md
# First steps

```
use things::Things;
```
";

#[test]
fn a_page_that_names_the_other_service_is_its_page_with_the_names_of_this_one() {
    let abroad = "# file: /abroad/guide/01-first.md\n---\nfrom: base\n---\n# file: /abroad/guide/00-own.md\n# Own\n";
    let sources = case(&format!("{BASE}{ABROAD}{PAGE}{abroad}"));
    let (api, found) = load_and_check(&sources);
    assert!(found.is_empty(), "{}", speclang::render_text(&found, &sources, false));
    let pages = &named(&api, "abroad").guide;
    assert_eq!(pages.iter().map(|page| page.name.as_str()).collect::<Vec<_>>(), ["00-own", "01-first"]);
    assert_eq!(pages[1].text_here(), "# First steps\n\n```\nuse things_abroad::Things;\n```\n");
    // Its place is where the text stands, so that whatever is wrong with it is told there, and once.
    assert_eq!(sources.path(pages[1].span.file), "base/guide/01-first.md");
    let sources = case(&format!("{BASE}{ABROAD}{PAGE}\n<b>wrong</b>\n{abroad}"));
    let (_, found) = load_and_check(&sources);
    assert_eq!(found.iter().map(|finding| finding.code).collect::<Vec<_>>(), ["guide-markup", "guide-markup"]);
}

#[test]
fn front_matter_of_a_page_names_a_page_and_nothing_else() {
    let told = |path: &str, text: &str| {
        let page = format!("# file: {path}\n{text}");
        let sources = case(&format!("{BASE}{ABROAD}{PAGE}{page}"));
        let (_, found) = load_and_check(&sources);
        assert_eq!(found.len(), 1, "{text:?}: {}", speclang::render_text(&found, &sources, false));
        let at = sources.position(found[0].labels[0].span);
        format!(
            "{} {}:{}:{} {}",
            found[0].code,
            sources.path(found[0].labels[0].span.file),
            at.line,
            at.column,
            found[0].message
        )
    };
    let cases = [
        ("---\nfrom: others\n---\n", "unknown-base 2:7 this service is not based on `others`"),
        ("---\nfrom: base\n---\nMore.\n", "unknown-base 4:1 text next to `from:`"),
        ("---\nfrom: base\ntitle: First\n---\n", "unknown-key 3:1 unknown key `title`"),
        ("---\n---\n", "wrong-type 2:1 expected `from: SERVICE`, found nothing"),
        ("---\n", "unknown-base 1:1 empty front matter"),
    ];
    for (text, expected) in cases {
        let path = "abroad/guide/01-first.md";
        let (code, rest) = expected.split_once(' ').expect("a code");
        let (place, message) = rest.split_once(' ').expect("a place");
        let told = told("/abroad/guide/01-first.md", text);
        assert!(told.starts_with(&format!("{code} {path}:{place} {message}")), "{text:?}: {told}");
    }
    assert_eq!(
        told("/abroad/guide/01-fist.md", "---\nfrom: base\n---\n"),
        "unknown-base abroad/guide/01-fist.md:2:7 `base` has no guide page `01-fist`"
    );
    // A service that is based on no other one has no page of another one.
    assert_eq!(
        told("guide/02-next.md", "---\nfrom: abroad\n---\n"),
        "unknown-base base/guide/02-next.md:2:7 this service is not based on `abroad`"
    );
}
