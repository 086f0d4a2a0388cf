//! Files as the loader meets them: bad ones cost their own finding, marks and line ends change nothing, depth has an end.

use std::fmt::Write as _;

use speclang::check::case;
use speclang::{Severity, Sources, Unread, load, load_and_check, render_json, render_text};

const LIST: &str = "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  owner: {type: text, max_length: 9, doc: Owner of the things., presence: filter if given}
response:
  root: {type: Part, doc: Thing that holds the others.}
types:
  Part:
    doc: A thing that holds things.
    fields:
      name: {type: text, doc: Name of the thing.}
";

/// The files of a case, some of them replaced or added.
fn with(changed: &[(&str, &str)]) -> Sources {
    let mut files: Vec<(String, String)> =
        case(LIST).iter().map(|(_, path, text)| (path.to_owned(), text.to_owned())).collect();
    for (path, text) in changed {
        files.retain(|(known, _)| known != path);
        files.push(((*path).to_owned(), (*text).to_owned()));
    }
    Sources::new(files)
}

/// Code and place of everything that is found.
fn found(sources: &Sources) -> Vec<String> {
    let (_, found) = load_and_check(sources);
    let told = |diagnostic: &speclang::Diagnostic| {
        let at = diagnostic.labels[0].span;
        let place = sources.position(at);
        format!("{} {}:{}:{}", diagnostic.code, sources.path(at.file), place.line, place.column)
    };
    found.iter().map(told).collect()
}

fn list() -> String {
    let sources = with(&[]);
    let text = sources.iter().find(|(_, path, _)| path.ends_with("list.yaml")).map(|(_, _, text)| text.to_owned());
    text.expect("the case has it")
}

#[test]
fn the_case_is_in_order() {
    assert_eq!(found(&with(&[])), Vec::<String>::new());
}

#[test]
fn a_file_that_says_nothing_is_refused() {
    for text in ["", "\n", "# a comment\n", "---\n# a comment\n", "--- # none\n...\n", "\u{feff}", "~\n", "  \n\t\n"] {
        let found = found(&with(&[("base/operations/list.yaml", text)]));
        assert!(found.len() == 1 && found[0].contains("base/operations/list.yaml:"), "{text:?}: {found:?}");
    }
}

#[test]
fn a_byte_order_mark_and_carriage_returns_change_nothing() {
    let list = list();
    for text in
        [format!("\u{feff}{list}"), list.replace('\n', "\r\n"), format!("\u{feff}{}", list.replace('\n', "\r\n"))]
    {
        let sources =
            with(&[("base/operations/list.yaml", &text), ("base/guide/a.md", "\u{feff}# A\r\n\r\nText.\r\n")]);
        assert_eq!(found(&sources), Vec::<String>::new());
        let (api, _) = load(&sources);
        assert_eq!(format!("{:?}", api.services[0].guide[0].text), r##""# A\n\nText.\n""##);
        let (plain, _) = load(&with(&[]));
        assert_eq!(api.services[0].operations[0].summary.value, plain.services[0].operations[0].summary.value);
    }
}

#[test]
fn places_do_not_move_with_a_byte_order_mark() {
    let text = format!("\u{feff}{}", list().replace("max_length: 9", "max_lenght: 9"));
    let sources = with(&[("base/operations/list.yaml", &text)]);
    let (_, found) = load_and_check(&sources);
    let json = render_json(&found, &sources);
    let json: serde_json::Value = serde_json::from_str(json.lines().next().expect("a finding")).expect("JSON");
    let place = &json["labels"][0];
    assert_eq!((&place["line"], &place["column"]), (&8.into(), &23.into()), "{json}");
    let range =
        ["start", "end"].map(|key| usize::try_from(place[key].as_u64().expect("a number")).expect("it is small"));
    assert_eq!(&text[range[0]..range[1]], "max_lenght", "bytes are those of the file");
}

#[test]
fn control_characters_are_refused_with_their_place() {
    for sign in ["\0", "\u{1b}[31m", "\u{85}", "\r", "\u{7f}"] {
        let text = list().replace("Lists things.", &format!("Lists {sign}things."));
        let found = found(&with(&[("base/operations/list.yaml", &text)]));
        assert_eq!(found, ["hidden-character base/operations/list.yaml:2:16"], "{sign:?}");
    }
    let found = found(&with(&[("base/guide/a.md", "# A\n\0\n")]));
    assert_eq!(found, ["hidden-character base/guide/a.md:2:1"]);
}

#[test]
fn a_file_that_could_not_be_read_hides_no_other() {
    let unread = |severity| Unread {
        severity,
        message: "not UTF-8".to_owned(),
        help: "save it as UTF-8".to_owned(),
        text: "operation: Caf\u{fffd}".to_owned(),
        at: 14,
    };
    let list = list().replace("max_length: 9", "max_length: 0");
    let mut files: Vec<_> = with(&[("base/operations/list.yaml", &list)])
        .iter()
        .map(|(_, path, text)| (path.to_owned(), Ok(text.to_owned())))
        .collect();
    files.push(("base/operations/cafe.yaml".to_owned(), Err(unread(Severity::Error))));
    files.push(("base/operations/.hidden.yaml".to_owned(), Err(unread(Severity::Warning))));
    let sources = Sources::with_unread("spec/", files.clone());
    let told = found(&sources);
    assert!(told.contains(&"unreadable-file spec/base/operations/cafe.yaml:1:15".to_owned()), "{told:?}");
    assert!(told.iter().any(|line| line.contains("list.yaml:8:")), "{told:?}");
    assert_eq!(told.len(), 3, "{told:?}");
    let (_, diagnostics) = load_and_check(&sources);
    assert!(render_text(&diagnostics, &sources, false).contains("--> spec/base/operations/cafe.yaml:1:15"));
    assert_eq!(sources.iter().count(), 3, "what was not read has no text");
    // The service file may be the one that is bad: that it is missing would be a second finding for one fault.
    for (path, content) in &mut files {
        if path.ends_with("service.yaml") {
            *content = Err(unread(Severity::Error));
        }
    }
    let told = found(&Sources::with_unread("spec/", files));
    assert!(!told.iter().any(|line| line.starts_with("missing-service")), "{told:?}");
}

#[test]
fn pages_lie_directly_in_the_guide() {
    let found = found(&with(&[("base/guide/deep/a.md", "# A\n")]));
    assert_eq!(found, ["unknown-file base/guide/deep/a.md:1:1"]);
}

#[test]
fn a_folder_with_pages_alone_lacks_its_service() {
    let found = found(&with(&[("other/guide/a.md", "# A\n")]));
    assert_eq!(found, ["missing-service other/guide/a.md:1:1"]);
}

#[test]
fn depth_is_refused_with_its_place() {
    let deep = 20_000;
    for text in [
        "- ".repeat(deep),
        format!("operation: {}", "[".repeat(deep)),
        format!("operation: {}x{}", "[".repeat(deep), "]".repeat(deep)),
        format!("operation: {}", "{a: ".repeat(deep)),
        format!("operation: {}1{}", "{a: ".repeat(deep), "}".repeat(deep)),
        "? ".repeat(deep),
        (0..200).fold(String::new(), |text, depth| format!("{text}{}a:\n", " ".repeat(depth))),
    ] {
        let found = found(&with(&[("base/deep.yaml", &text)]));
        // The event parser has a limit of its own for brackets, which it meets first while it looks ahead.
        assert_eq!(found.len(), 1, "{found:?}");
        let is_known = ["nesting base/deep.yaml:", "clever-yaml base/deep.yaml:", "bad-yaml base/deep.yaml:"]
            .iter()
            .any(|known| found[0].starts_with(known));
        assert!(is_known, "{found:?}");
    }
}

#[test]
fn a_type_of_many_lists_is_refused_with_its_place() {
    for lists in [9, 60_000] {
        let text = list().replace("type: text, max", &format!("type: {}text, max", "list of ".repeat(lists)));
        let found = found(&with(&[("base/operations/list.yaml", &text)]));
        assert_eq!(found, ["bad-type base/operations/list.yaml:8:17"]);
    }
}

/// A spec whose types `T0`, `T1` … have these fields of the next type each.
fn chain(length: usize, fields: &[&str], last: &str) -> String {
    let mut text = list().replace("type: Part", "type: T0");
    for number in 0..length {
        let next = if number + 1 == length { last.to_owned() } else { format!("T{}", number + 1) };
        let _ = write!(text, "  T{number}:\n    doc: A thing.\n    fields:\n");
        for field in fields {
            let _ = writeln!(text, "      {field}: {{type: {next}, doc: A part.}}");
        }
    }
    text
}

#[test]
fn objects_within_objects_come_to_an_end() {
    for (length, fields, last) in [
        (600, &["a"][..], "text"),
        (40, &["a", "b"][..], "text"),
        (300, &["a"][..], "list of T0"),
        (30, &["a", "b", "c"], "list of T0"),
    ] {
        let found = found(&with(&[("base/operations/list.yaml", &chain(length, fields, last))]));
        assert!(found.iter().any(|line| line.starts_with("nesting base/operations/list.yaml:")), "{length}: {found:?}");
    }
    let found = found(&with(&[("base/operations/list.yaml", &chain(60, &["a"], "text"))]));
    assert!(!found.iter().any(|line| line.starts_with("nesting")), "{found:?}");
}

#[test]
fn findings_without_end_are_cut_off() {
    let keys = "twice: 1\n".repeat(50_000);
    let told = found(&with(&[("base/many.yaml", &format!("operation: A\n{keys}"))]));
    assert_eq!(told.len(), 1001);
    let unknown = (0..50_000).fold(String::from("operation: A\n"), |text, number| format!("{text}k{number}: 1\n"));
    let told = found(&with(&[("base/many.yaml", &unknown)]));
    assert!(told.len() <= 1010, "{}", told.len());
}

#[test]
fn long_values_are_quoted_in_part() {
    let value = "x".repeat(500_000);
    let text = list().replace("type: text, max", &format!("type: {value}, max"));
    let sources = with(&[("base/operations/list.yaml", &text)]);
    let (_, found) = load_and_check(&sources);
    let told = render_text(&found, &sources, false);
    assert!(told.len() < 20_000 && told.contains("bad-type"), "{} bytes", told.len());
}
