//! What facts rest on: evidence from the inside out, and below it what was read of the part.

use speclang::check::case;
use speclang::load;
use speclang::provenance::{Home, Origin, facts};

const HEAD: &str =
    "operation: ListThings\nsummary: Lists things.\nrequest: GET /things\ngroup: things\nsource: things\n";

/// The level of a fact by the home's part or name, its subject and its key.
fn level(rest: &str, subject: &str, key: &str) -> String {
    let sources = format!(
        "# file: operations/list.yaml\n{HEAD}safety: read\n{rest}# file: service.yaml\n{}sources:\n  sdk: {{title: things-sdk 1, level: second_witness}}\n  \
         guess: {{title: the page of GetThing, level: inferred}}\n",
        case("")
            .iter()
            .find(|(_, path, _)| path.ends_with("service.yaml"))
            .map(|(_, _, text)| text.to_owned())
            .expect("the base")
    );
    let sources = case(&sources);
    let (api, found) = load(&sources);
    assert!(found.is_empty(), "{found:?}");
    let facts: Vec<_> = facts(&api.services[0]).collect();
    let mut levels =
        facts.iter().filter(|fact| fact.subject == subject && fact.key == key).map(|fact| match fact.origin {
            Origin::Source { level: _, source } if !source.is_empty() => format!("{} ({source})", fact.origin.level()),
            origin => origin.level().to_owned(),
        });
    let level = levels.next().unwrap_or_else(|| panic!("no fact {subject} {key}"));
    assert!(levels.next().is_none(), "{subject} {key} is one fact");
    level
}

const ROW: &str = "query:\n  name: {type: text, max_length: 9, doc: A name., presence: {absent: not a filter, empty: unknown, empty_string: unknown, \"null\": filter}}\n";

#[test]
fn nothing_is_documented_because_nobody_said_anything() {
    assert_eq!(level(ROW, "name", "max_length"), "unread");
    assert_eq!(level(&format!("{ROW}read: {{body: whole}}\n"), "name", "max_length"), "unread");
    assert_eq!(level(&format!("{ROW}read: {{query: none, otherwise: whole}}\n"), "name", "max_length"), "unread");
    assert_eq!(level(&format!("{ROW}read: {{query: whole}}\n"), "name", "max_length"), "own page");
    assert_eq!(
        level(&format!("{ROW}read: {{query: whole of another}}\n"), "name", "doc"),
        "documented elsewhere (another)"
    );
}

#[test]
fn names_are_not_sentences() {
    let read = |how: &str, key: &str| level(&format!("{ROW}read: {{query: \"{how}\"}}\n"), "name", key);
    assert_eq!(read("names", "type"), "own page");
    assert_eq!(read("names", "presence.null"), "unread");
    assert_eq!(read("names, rest from sdk", "required"), "own page");
    assert_eq!(read("names, rest from sdk", "presence.null"), "second witness (things-sdk 1)");
    assert_eq!(read("none, rest from guess", "type"), "inferred (the page of GetThing)");
    assert_eq!(read("names, rest from nobody", "doc"), "unread");
}

#[test]
fn evidence_comes_first_and_the_narrowest_counts() {
    let row = ROW.replace("doc: A name.", "doc: A name., evidence: [{of: presence, level: inferred, source: a guess}]");
    let with = |rest: &str| format!("{row}read: {{query: whole}}\n{rest}");
    assert_eq!(level(&with(""), "name", "presence.null"), "inferred (a guess)");
    assert_eq!(level(&with(""), "name", "max_length"), "own page");
    let around = with("evidence: [{of: query, level: observed, source: a recording}]\n");
    assert_eq!(level(&around, "name", "max_length"), "observed (a recording)");
    assert_eq!(level(&around, "name", "presence.null"), "inferred (a guess)");
}

#[test]
fn evidence_speaks_of_one_status_or_of_all() {
    let answers = "responses: {200: text, 304: nothing}\nread: {response: whole}\n";
    let said = format!("{answers}evidence: [{{of: responses.304, level: inferred, source: a talk}}]\n");
    assert_eq!(level(&said, "304", "responses"), "inferred (a talk)");
    assert_eq!(level(&said, "200", "responses"), "own page");
    let said = format!("{answers}evidence: [{{of: responses, level: inferred, source: a talk}}]\n");
    assert_eq!(level(&said, "200", "responses"), "inferred (a talk)");
}

#[test]
fn a_rule_rests_on_the_weakest_part_that_it_speaks_of() {
    let rule = |read: &str| {
        let body = "body:\n  to: {type: text, doc: To., max_length: 9}\nrules:\n  pair: name and to go together\n";
        level(&format!("{ROW}{body}read: {{{read}}}\n"), "pair", "rule")
    };
    assert_eq!(rule("query: whole, body: whole"), "own page");
    assert_eq!(rule("query: whole, body: \"names, rest from sdk\""), "second witness (things-sdk 1)");
    assert_eq!(rule("query: whole"), "unread");
}

#[test]
fn a_type_of_one_operation_rests_on_the_parts_that_use_it() {
    let spec = |read: &str, own: &str| {
        format!(
            "body:\n  thing: {{type: Thing, doc: A thing.}}\nresponse:\n  things: {{type: list of Thing, doc: Things.}}\n\
             types:\n  Thing:\n    doc: A thing.\n{own}    fields:\n      id: {{type: text, max_length: 9, doc: Its id.}}\nread: {{{read}}}\n"
        )
    };
    assert_eq!(level(&spec("body: whole, response: whole", ""), "id", "max_length"), "own page");
    assert_eq!(level(&spec("body: whole, response: none", ""), "id", "max_length"), "unread");
    assert_eq!(level(&spec("body: whole, response: none", "    read: whole\n"), "id", "max_length"), "own page");
    assert_eq!(
        level(&spec("otherwise: names", "    read: none, rest from sdk\n"), "id", "type"),
        "second witness (things-sdk 1)"
    );
}

#[test]
fn what_is_shared_says_for_itself_what_was_read() {
    let files = "response:\n  thing: {type: Thing, doc: A thing.}\n# file: types/thing.yaml\ntype: Thing\ndoc: A thing.\nfields:\n  id: {type: text, doc: Its id.}\n";
    assert_eq!(level(files, "id", "type"), "unread");
    assert_eq!(level(&format!("{files}read: whole\n"), "id", "type"), "unread");
    assert_eq!(level(&format!("{files}read: whole of types\n"), "id", "type"), "documented elsewhere (types)");
}

#[test]
fn what_is_unknown_is_no_fact_and_every_known_cell_is_one() {
    let sources = case(&format!("# file: operations/list.yaml\n{HEAD}safety: read\n{ROW}"));
    let (api, _) = load(&sources);
    let facts: Vec<_> = facts(&api.services[0]).collect();
    let cells: Vec<&str> = facts.iter().filter(|fact| fact.key.starts_with("presence.")).map(|fact| fact.key).collect();
    assert_eq!(cells, ["presence.absent", "presence.null"]);
    assert!(facts.iter().any(|fact| matches!(fact.home, Home::Code("T.1", _)) && fact.key == "meaning"));
}

const SENTENCES: &str = "restrictions:\n  - Only owners can list things.\n  - Only members can pay.\nside_effects:\n  - Only owners hear of it.\nread: {otherwise: names}\n";

#[test]
fn one_sentence_of_a_list_has_evidence_of_its_own() {
    let with = |evidence: &str| format!("{SENTENCES}evidence:\n{evidence}");
    let (owners, members) = ("Only owners can list things.", "Only members can pay.");
    let one = with("  - {of: restrictions.Only owners, level: second_witness, source: a library}\n");
    assert_eq!(level(&one, owners, "restrictions"), "second witness (a library)");
    assert_eq!(level(&one, members, "restrictions"), "unread");
    assert_eq!(level(&one, "Only owners hear of it.", "side_effects"), "unread");
    let both = format!("{one}  - {{of: restrictions, level: documented, source: another page}}\n");
    assert_eq!(level(&both, owners, "restrictions"), "second witness (a library)");
    assert_eq!(level(&both, members, "restrictions"), "documented elsewhere (another page)");
}

/// What `check` says of evidence, line by line.
fn refused(rest: &str) -> Vec<(String, Vec<String>)> {
    let sources = case(&format!("# file: operations/list.yaml\n{HEAD}safety: read\n{rest}"));
    let (_, found) = speclang::load_and_check(&sources);
    let found = found.into_iter().filter(|found| found.code == "unknown-fact");
    found.map(|found| (found.message, found.help)).collect()
}

#[test]
fn evidence_that_reaches_no_fact_is_refused_with_what_it_may_speak_of() {
    let rest = format!("{ROW}{SENTENCES}permissions: [\"things:thing:list\"]\nerrors: {{T.1: 400}}\nevidence:\n");
    let of = |of: &str| refused(&format!("{rest}  - {{of: {of}, level: documented, source: another page}}\n"));
    for of_fact in [
        "restrictions",
        "restrictions.Only owners",
        "side_effects.Only",
        "permissions.things:thing:list",
        "errors.T.1",
        "query.name",
    ] {
        assert_eq!(of(&format!("\"{of_fact}\"")), [], "{of_fact}");
    }
    for (of_nothing, allowed) in [
        ("restrictions.Only", "restrictions, restrictions.Only members, restrictions.Only owners"),
        ("restrictions.Only ownerss", "restrictions.Only owners"),
        ("restrictions.2", "restrictions.Only owners"),
        ("side_effects.owners", "side_effects.Only"),
        ("permissions.things:thing:lists", "permissions.things:thing:list"),
        ("errors.T.9", "errors.T.1"),
        ("query.names", "query.name"),
        ("summary.first", "summary"),
        // Keys of the language under which nothing stands here.
        ("rate_limit", "summary"),
        ("notes", "restrictions"),
        ("rules.pair", "query"),
        ("nothing", "summary"),
    ] {
        let found = of(&format!("\"{of_nothing}\""));
        assert_eq!(found.len(), 1, "{of_nothing}");
        assert!(found[0].0.ends_with(&format!("has no fact `{of_nothing}`")), "{found:?}");
        assert!(
            found[0].1.iter().any(|help| help.starts_with("allowed here: ") && help.contains(allowed)),
            "{found:?}"
        );
    }
    for of_one_key in ["query.name.doc", "query.name.presence.null", "errors.T.1.status"] {
        assert_eq!(of(of_one_key), [], "{of_one_key}");
    }
    assert_eq!(of("query.name.docs").len(), 1);
    let field = |of: &str| {
        refused(&ROW.replace(
            "doc: A name.",
            &format!("doc: A name., evidence: [{{of: {of}, level: documented, source: a page}}]"),
        ))
    };
    assert_eq!(field("max_length"), []);
    assert_eq!(field("presence.null"), []);
    // Nobody states them: no limit of that kind, and a cell that is unknown.
    assert_eq!(field("range").len(), 1);
    assert_eq!(field("presence.empty").len(), 1);
}

#[test]
fn a_dispute_names_a_key_and_what_stands_under_it() {
    let rest = format!("{SENTENCES}disputed:\n");
    let of = |of: &str| refused(&format!("{rest}  - {{of: {of}, says: No., source: a page, because: It was seen.}}\n"));
    // What the other source says may be what the spec leaves out.
    assert_eq!(of("rate_limit"), []);
    assert_eq!(of("restrictions.Only owners"), []);
    assert_eq!(of("restrictions.Nobody").len(), 1);
    assert_eq!(of("summary.first").len(), 1);
    assert_eq!(of("errors.T.1").len(), 1);
}

#[test]
fn a_name_and_a_key_speak_of_that_key_alone() {
    let with =
        |of: &str| format!("{ROW}evidence: [{{of: {of}, level: inferred, source: a guess}}]\nread: {{query: whole}}\n");
    assert_eq!(level(&with("query.name.doc"), "name", "doc"), "inferred (a guess)");
    assert_eq!(level(&with("query.name.doc"), "name", "max_length"), "own page");
    assert_eq!(level(&with("query.name.presence.null"), "name", "presence.null"), "inferred (a guess)");
    assert_eq!(level(&with("query.name"), "name", "max_length"), "inferred (a guess)");
}

#[test]
fn a_limit_of_the_type_is_stated_for_a_field_whose_evidence_speaks_of_it() {
    let name = "query:\n  name: {type: Name, doc: A name., presence: filter if given, evidence: [{of: max_length, level: observed, source: a call}]}\n";
    let of_type = "types:\n  Name: {doc: A name., scalar: text, max_length: 9}\n";
    assert_eq!(level(&format!("{name}{of_type}"), "name", "max_length"), "observed (a call)");
}

#[test]
fn a_sentence_of_a_waiter_rests_on_the_values_and_codes_that_it_names() {
    let with = |until: &str, evidence: &str, read: &str| {
        let rest = format!(
            "\
response:
  state: {{type: State, doc: State of the things.}}
  since: {{type: text, doc: Since when., evidence: [{{of: doc, level: observed, source: a recording}}]}}
types:
  State:
    doc: State of things.
    enum:
      of: integer
      values:
        1: {{name: Made, doc: It is made., evidence: [{{level: inferred, source: a guess}}]}}
        2: {{name: Ready, doc: It is ready.}}
errors:
  T.1: 400 from sdk
waiters:
  ready: {{doc: Waits until things are ready., until: [{until}]{evidence}}}
read: {{{read}}}
"
        );
        level(&rest, "ready", "until")
    };
    let rests = |until: &str, read: &str| with(until, "", read);
    assert_eq!(rests("success if state is 2", "response: whole"), "own page");
    assert_eq!(rests("success if state is 2", "response: \"names, rest from sdk\""), "second witness (things-sdk 1)");
    assert_eq!(rests("success if state is 2", "query: whole"), "unread");
    assert_eq!(rests("success if state is 2 or 1", "response: whole"), "inferred (a guess)");
    assert_eq!(rests("success if since is present", "query: whole"), "observed (a recording)");
    assert_eq!(rests("success if error T.1", "response: whole"), "second witness (things-sdk 1)");
    assert_eq!(rests("success if answered", "summary: whole"), "own page");
    let own = ", evidence: [{of: until.success, level: documented, source: another page}]";
    assert_eq!(with("success if state is 1", own, "response: whole"), "documented elsewhere (another page)");
}
