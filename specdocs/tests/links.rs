//! Every link leads somewhere: to a page and a place that exist, or to a source that the spec names.

use std::collections::{BTreeMap, BTreeSet};

use regex_lite::Regex;

use crate::support::{api, files, is_a, operations, page, pages, tags, texts, values};

/// Ids of all pages.
fn ids(files: &BTreeMap<String, String>) -> BTreeMap<&str, BTreeSet<String>> {
    let mut found = BTreeMap::new();
    for (path, html) in pages(files) {
        let all = values(html, "id");
        let set: BTreeSet<String> = all.iter().cloned().collect();
        assert_eq!(set.len(), all.len(), "{path} has an id twice");
        found.insert(path, set);
    }
    found
}

/// A path that a page names, from the first folder.
fn resolved(page: &str, target: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in target.split('/') {
        if part == ".." {
            assert!(parts.pop().is_some(), "{page}: {target} leaves the folder");
        } else {
            parts.push(part);
        }
    }
    parts.join("/")
}

/// What is wrong with a link within the reference; nothing where it leads somewhere.
pub(crate) fn broken(files: &BTreeMap<String, String>) -> Vec<String> {
    let ids = ids(files);
    let mut wrong = Vec::new();
    for (path, html) in pages(files) {
        for tag in tags(html) {
            for (name, value) in tag.attributes.iter().filter(|(name, _)| ["href", "src"].contains(&name.as_str())) {
                if value.starts_with("https://") {
                    continue;
                }
                let (file, anchor) =
                    value.split_once('#').map_or((value.as_str(), None), |(file, id)| (file, Some(id)));
                let file = if file.is_empty() { path.to_owned() } else { resolved(path, file) };
                let is_there = files.contains_key(&file);
                let place = anchor.is_none_or(|id| ids.get(file.as_str()).is_some_and(|ids| ids.contains(id)));
                if !is_there || !place {
                    wrong.push(format!("{path}: {name} {value}"));
                }
            }
            for (name, value) in
                tag.attributes.iter().filter(|(name, _)| ["for", "aria-controls"].contains(&name.as_str()))
            {
                if !ids[path].contains(value) {
                    wrong.push(format!("{path}: {name} {value}"));
                }
            }
        }
    }
    wrong
}

#[test]
fn every_link_leads_to_a_page_and_a_place_that_exist() {
    let wrong = broken(files());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(files().len() > 40);
}

#[test]
fn the_test_of_links_sees_a_broken_one() {
    let mut files = files().clone();
    let index = files.get_mut("index.html").expect("a first page");
    *index = index.replace("all/errors.html", "all/mistakes.html");
    assert!(!broken(&files).is_empty());
    let page = |text: &str| BTreeMap::from([("a.html".to_owned(), text.to_owned())]);
    assert_eq!(broken(&page("<p id=\"x\"><a href=\"#y\"></a></p>")), ["a.html: href #y"]);
    assert!(broken(&page("<p id=\"x\"><a href=\"#x\"></a></p>")).is_empty());
}

#[test]
fn links_to_the_outside_are_sources_of_the_spec() {
    // What `source:` names, and what `read:` says was read.
    let source = Regex::new(r"(?:source: \x22?|(?:whole|names) of )([^,}\n\x22]+)").expect("a pattern");
    let spec = || texts().iter().filter(|(path, _)| is_a(path, "yaml"));
    let sources: BTreeSet<&str> = spec()
        .flat_map(|(_, text)| {
            source.captures_iter(text).filter_map(|found| found.get(1)).map(|found| found.as_str().trim())
        })
        .collect();
    let mut known: BTreeSet<String> =
        api().services.iter().flat_map(|service| sources.iter().map(|source| service.page(source))).collect();
    let in_guide = Regex::new(r"\((https://[^)]+)\)").expect("a pattern");
    let guides = texts().iter().filter(|(path, _)| is_a(path, "md"));
    known.extend(guides.flat_map(|(_, text)| in_guide.captures_iter(text).map(|found| found[1].to_owned())));
    let mut seen = 0;
    for (path, html) in pages(files()) {
        for link in values(html, "href").iter().filter(|link| link.contains(':')) {
            assert!(known.contains(link), "{path} leads to {link}, which no source is");
            seen += 1;
        }
    }
    assert!(seen > 30, "{seen}");
    for (service, operation) in operations() {
        let links = values(page(service, operation), "href");
        assert!(links.contains(&service.page(&operation.source)), "{}", operation.id.value);
    }
}
