//! What holds for every type and every operation of the generated crates, read from their sources.

use std::collections::BTreeSet;
use std::path::PathBuf;

use project_tests::files::{below, inside, read, root};

/// Files of operations and types of both crates, with their texts.
fn files() -> Vec<(PathBuf, String)> {
    let crates = ["generated/huaweicloud-bss/src", "generated/huaweicloud-bssintl/src"];
    let files = crates.iter().flat_map(|folder| below(&root().join(folder), "rs"));
    files.map(|path| (path.clone(), read(&path))).collect()
}

/// Types that are declared with this keyword: the name, and the derives and documentation above it.
fn declared<'a>(text: &'a str, keyword: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
    text.split("\n\n").flat_map(|block| block.split("\n}\n")).filter_map(move |block| {
        let (above, rest) = block.split_once(keyword)?;
        let end = rest.find(|letter: char| !letter.is_alphanumeric()).unwrap_or(rest.len());
        (above.is_empty() || above.ends_with('\n')).then(|| (&rest[..end], above))
    })
}

/// Whether a macro of the runtime is called for the type.
fn calls(text: &str, called: &str, name: &str) -> bool {
    [format!("{called}!({name},"), format!("{called}!(\n    {name},"), format!("{called}!({name} {{")]
        .iter()
        .any(|call| text.contains(&format!("\napi_runtime::{call}")))
}

#[test]
fn every_request_response_and_enumeration_is_compared_and_hashed() {
    let mut seen = 0;
    for (path, text) in files() {
        for (name, above) in declared(&text, "pub struct ").chain(declared(&text, "pub enum ")) {
            let Some(derives) = above.lines().find_map(|line| line.strip_prefix("#[derive(")) else { continue };
            // Clients are no data, those of groups borrow, and arguments of `new` are taken apart.
            if name == "Client" || name.ends_with("Required") || text.contains(&format!("pub struct {name}<'a>")) {
                continue;
            }
            let words: Vec<&str> = derives.trim_end_matches(")]").split(", ").collect();
            let is_written = calls(&text, "enumeration", name) || calls(&text, "answer", name);
            let has = |word| words.contains(&word) || is_written;
            let is_eq = has("Eq") || text.contains(&format!("impl std::cmp::Eq for {name} {{}}"));
            let holds = words.contains(&"PartialEq") && is_eq && has("Hash");
            assert!(holds, "{name} in {}: {derives}", inside(&path));
            seen += 1;
        }
    }
    assert!(seen > 1000, "{seen}");
}

#[test]
fn every_enumeration_and_every_code_is_printed_read_listed_and_ordered() {
    let mut seen = 0;
    for (path, text) in files() {
        for (name, above) in declared(&text, "pub enum ") {
            let place = format!("{name} in {}", inside(&path));
            let traits = calls(&text, "enumeration", name) && above.contains("PartialEq)]");
            let of_codes =
                calls(&text, "codes", name) && above.contains("#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]");
            assert!(traits || of_codes, "{place}: Display, FromStr, VALUES, Ord and the rest, or those of a code");
            seen += 1;
        }
    }
    assert!(seen > 500, "{seen}");
}

#[test]
fn no_shared_type_is_compiled_whatever_the_groups() {
    for (path, text) in files().into_iter().filter(|(path, _)| path.ends_with("types/mod.rs")) {
        let lines: Vec<&str> = text.lines().collect();
        let is_module = |line: &str| line.starts_with("mod ");
        let always: Vec<&[&str]> =
            lines.windows(2).filter(|pair| is_module(pair[1]) && !pair[0].ends_with(")]")).collect();
        // No type of these services is needed by all groups.
        assert!(always.is_empty() && lines.iter().any(|line| is_module(line)), "{}: {always:?}", inside(&path));
    }
}

#[test]
fn every_setter_of_a_list_takes_an_iterator() {
    let (mut lists, mut seen) = (BTreeSet::new(), 0);
    for (path, text) in files() {
        for signature in
            text.split("pub fn ").skip(1).filter_map(|rest| rest.split_once('{')).map(|(signature, _)| signature)
        {
            let arguments = signature.split("->").next().unwrap_or_default();
            if arguments.contains("Vec<") {
                lists.insert(format!("{}: {signature}", inside(&path)));
            }
            seen += usize::from(signature.contains("impl IntoIterator") || signature.contains("impl IntoGivenList"));
        }
    }
    assert!(lists.is_empty() && seen > 50, "{seen} setters, and {lists:#?}");
}

#[test]
fn the_page_of_an_operation_begins_with_an_example_and_ends_with_disputes() {
    let (mut seen, mut disputed) = (0, 0);
    for (path, text) in files() {
        for (name, above) in
            declared(&text, "pub struct ").filter(|(name, _)| text.contains(&format!("impl Operation for {name} ")))
        {
            // The blank lines of a page are lines of its own, so all of it stands above the name.
            let headings: Vec<&str> = above.lines().filter_map(|line| line.strip_prefix("/// # ")).collect();
            let place = format!("{name} in {}: {headings:?}", inside(&path));
            assert_eq!(headings.first(), Some(&"Examples"), "{place}");
            if let Some(at) = headings.iter().position(|heading| *heading == "Where sources disagree") {
                assert_eq!(at + 1, headings.len(), "{place}");
                disputed += 1;
            }
            seen += 1;
        }
    }
    assert!(seen > 200 && disputed > 20, "{seen} {disputed}");
}

#[test]
fn deprecated_operations_come_after_current_ones() {
    let (mut groups, mut deprecated) = (0, 0);
    for (path, text) in files().into_iter().filter(|(path, _)| path.ends_with("mod.rs")) {
        let rows: Vec<bool> = text
            .lines()
            .filter(|line| line.starts_with("//! | ") && line.contains("](") && !line.contains("| Call |"))
            .map(|line| line.contains(" Deprecated. |"))
            .collect();
        let methods: Vec<bool> = text
            .split("\n    pub fn ")
            .zip(text.split("\n    pub fn ").skip(1))
            .filter(|(_, method)| method.contains("-> Call<"))
            .map(|(above, _)| above.rsplit("\n\n").next().unwrap_or_default().contains("#[deprecated"))
            .collect();
        assert!(rows.is_sorted() && methods.is_sorted(), "{}: {rows:?} {methods:?}", inside(&path));
        assert_eq!(rows.len(), methods.len(), "{}", inside(&path));
        groups += usize::from(!rows.is_empty());
        deprecated += rows.iter().filter(|row| **row).count();
    }
    assert!(groups > 20 && deprecated > 50, "{groups} {deprecated}");
}
