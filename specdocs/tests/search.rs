//! The index of the search: it holds what people look for, every entry leads somewhere, and the script writes no HTML.

use crate::support::{files, operations, values};

/// Entries of the index: kind, name, text, address.
fn entries() -> Vec<[String; 4]> {
    let script = &files()["search-index.js"];
    let list =
        script.strip_prefix("window.searchIndex = ").and_then(|rest| rest.strip_suffix(";\n")).expect("one statement");
    let list: serde_json::Value = serde_json::from_str(list).expect("JSON");
    let text = |entry: &serde_json::Value, key: &str| entry[key].as_str().expect("a text").to_owned();
    let entry = |entry: &serde_json::Value| ["kind", "name", "text", "href"].map(|key| text(entry, key));
    list.as_array().expect("a list").iter().map(entry).collect()
}

/// What the script shows: entries that hold every word.
fn find(words: &str) -> Vec<[String; 4]> {
    let holds = |entry: &[String; 4]| {
        let all = format!("{} {}", entry[1], entry[2]).to_lowercase();
        words.to_lowercase().split_whitespace().all(|word| all.contains(word))
    };
    entries().into_iter().filter(holds).collect()
}

#[test]
fn what_people_look_for_is_found() {
    let has = |words: &str, kind: &str, name: &str| {
        let found = find(words);
        assert!(found.iter().any(|entry| entry[0] == kind && entry[1] == name), "{words}: {found:?}");
    };
    has("customer orders", "operation", "ListCustomerOrders");
    has("transfers money", "operation", "UpdateSubEnterpriseAmount");
    has("/v2/orders/customer-orders", "operation", "ListCustomerOrders");
    has("trans_id", "parameter", "trans_id");
    has("CBC.0999", "error code", "CBC.0999");
    has("access denied", "error code", "CBC.0151");
    has("BalanceType", "type", "BalanceType");
    has("credentials", "guide", "Credentials");
    assert!(find("no such words").is_empty());
    let names: Vec<String> =
        entries().into_iter().filter(|entry| entry[0] == "operation").map(|entry| entry[1].clone()).collect();
    let known: Vec<&str> = operations().map(|(_, operation)| operation.id.as_str()).collect();
    assert_eq!(names, known);
}

#[test]
fn every_entry_leads_to_a_place_that_exists() {
    for [_, name, _, href] in entries() {
        let (file, anchor) =
            href.split_once('#').map_or((href.as_str(), None), |(file, id)| (file, Some(id.to_owned())));
        let page = files().get(file).unwrap_or_else(|| panic!("{name}: {href}"));
        if let Some(anchor) = anchor {
            assert!(page.contains(&format!("id=\"{anchor}\"")), "{name}: {href}");
        }
    }
}

#[test]
fn each_page_loads_the_search_and_can_be_read_without_it() {
    let script = &files()["search.js"];
    for word in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "fetch(", "XMLHttpRequest"]
    {
        assert!(!script.contains(word), "{word}");
    }
    for (path, html) in crate::support::pages(files()) {
        let scripts = values(html, "src");
        assert_eq!(scripts.len(), 2, "{path}");
        // The field of the search shows up once its script runs, and nothing else waits for it.
        assert_eq!(html.matches(" hidden>").count(), 2, "{path}");
    }
}
