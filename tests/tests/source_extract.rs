//! The extract that the project began with is in the specs to its last fact, each at a place with a name.

use std::collections::BTreeSet;

use project_tests::files;
use serde::Deserialize;
use serde_yaml::Value;

/// A snippet of the extract, by its line, and the places that say what it says.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Snippet {
    line: u32,
    fact: String,
    #[serde(default)]
    places: Vec<Place>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Place {
    file: String,
    at: Vec<String>,
    says: String,
}

/// Lines of the extract.
const LINES: u32 = 22;

#[test]
fn every_fact_of_the_extract_stands_at_its_place() {
    let text = files::read(&files::cases().join("source_extract.yaml"));
    let lines: Vec<Snippet> = serde_yaml::from_str(&text).expect("a list of lines");
    let numbers: BTreeSet<u32> = lines.iter().map(|line| line.line).collect();
    assert_eq!(numbers, (1..=LINES).collect(), "each line once");
    let mut missing = Vec::new();
    for Snippet { line, fact, places } in &lines {
        let is_nothing = fact.ends_with("Nothing for a spec.");
        assert_eq!(places.is_empty(), is_nothing, "line {line} has a place, or says that there is nothing to place");
        missing.extend(places.iter().filter_map(|place| Some(format!("line {line}, {fact}\n  {}", gap(place)?))));
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// What is wrong with a place; nothing where it says what it should.
fn gap(place: &Place) -> Option<String> {
    let path = format!("{} {}", place.file, place.at.join(" > "));
    let text = files::read(&files::root().join("spec/bss").join(&place.file));
    let mut value: Value = serde_yaml::from_str(&text).expect("YAML");
    for key in &place.at {
        // Keys of enumerations may be numbers.
        let number = key.parse::<i64>().ok().map(Value::from);
        let found = value.get(key.as_str()).or_else(|| value.as_mapping()?.get(number.as_ref()?));
        let Some(found) = found else { return Some(format!("{path}: there is no `{key}`")) };
        value = found.clone();
    }
    let said = serde_yaml::to_string(&value).expect("YAML");
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    (!said.contains(&place.says)).then(|| format!("{path}: {said}, which lacks {}", place.says))
}
