//! What `--query` has found, as rows and columns.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

use super::rows::shown;

/// Head and lines: objects have a column for each name, lists one for each item, everything else is a value.
pub(super) fn table(found: &str) -> (Vec<String>, Vec<Vec<String>>) {
    let rows: Vec<&RawValue> =
        serde_json::from_str(found).or_else(|_| serde_json::from_str(found).map(|row| vec![row])).unwrap_or_default();
    let objects: Vec<BTreeMap<String, &RawValue>> =
        rows.iter().filter_map(|row| serde_json::from_str(row.get()).ok()).collect();
    if objects.len() == rows.len() && !rows.is_empty() {
        let mut names: Vec<String> = Vec::new();
        for name in objects.iter().flat_map(BTreeMap::keys) {
            if !names.contains(name) {
                names.push(name.clone());
            }
        }
        let line = |row: &BTreeMap<String, &RawValue>| {
            names.iter().map(|name| row.get(name).map_or_else(String::new, |value| shown(value.get()))).collect()
        };
        let lines = objects.iter().map(line).collect();
        return (names, lines);
    }
    let lists: Vec<Vec<&RawValue>> = rows.iter().filter_map(|row| serde_json::from_str(row.get()).ok()).collect();
    if lists.len() == rows.len() && !rows.is_empty() {
        let width = lists.iter().map(Vec::len).max().unwrap_or_default();
        let lines = lists.iter().map(|list| {
            let mut line: Vec<String> = list.iter().map(|value| shown(value.get())).collect();
            line.resize(width, String::new());
            line
        });
        return ((1..=width).map(|at| at.to_string()).collect(), lines.collect());
    }
    (vec!["value".to_owned()], rows.iter().map(|row| vec![shown(row.get())]).collect())
}

#[cfg(test)]
mod tests {
    use super::table;

    #[test]
    fn what_was_found_says_its_columns() {
        let shown = |found| {
            let (head, lines) = table(found);
            std::iter::once(head).chain(lines).map(|line| line.join("|")).collect::<Vec<_>>().join("\n")
        };
        assert_eq!(shown(r#"[{"b":1.10,"a":"x"},{"c":null,"a":"y"}]"#), "a|b|c\nx|1.10|\ny||");
        assert_eq!(shown(r#"[["a",0.10],["b"]]"#), "1|2\na|0.10\nb|");
        assert_eq!(shown(r#"["a",0.10]"#), "value\na\n0.10");
        assert_eq!(shown(r#"{"a":1}"#), "a\n1");
        assert_eq!(shown("0.10"), "value\n0.10");
        assert_eq!(shown("[]"), "value");
        assert_eq!(shown(r#"[{"a":1},2]"#), "value\n{\"a\":1}\n2");
    }
}
