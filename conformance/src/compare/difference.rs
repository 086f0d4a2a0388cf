//! Differences between spec and SDK, and the list of those that are explained.

use std::fmt;

use serde_json::Value;

/// One thing that the spec (or our client) and the SDK do not say alike.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Difference {
    pub(super) operation: String,
    /// What they differ on: `query.limit`, `response.orders.amount`, `sent.all.body`.
    pub(super) path: String,
    pub(super) spec: String,
    pub(super) sdk: String,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, path, spec, sdk } = self;
        write!(f, "{operation} {path}\n  spec: {spec}\n  sdk:  {sdk}")
    }
}

/// Keys of an entry of the list.
const KEYS: [&str; 5] = ["operation", "path", "spec", "sdk", "reason"];

/// What is wrong with a list of differences itself.
pub(super) fn complaints(list: &Value) -> Vec<String> {
    let Some(entries) = list.as_array() else { return vec!["expected a list".to_owned()] };
    let odd = entries.iter().filter(|entry| read(entry).is_none());
    odd.map(|entry| format!("expected exactly {} in each entry, each with text: {entry}", KEYS.join(", "))).collect()
}

/// How many differences the list explains, and what is wrong: differences without an entry, and entries without one.
pub(super) fn judge(found: &[Difference], list: &Value) -> (usize, Vec<String>) {
    let mut complaints = complaints(list);
    let mut explained: Vec<Difference> = Vec::new();
    for entries in list.as_array().into_iter().flatten().filter_map(read) {
        for entry in entries {
            if explained.contains(&entry) {
                complaints.push(format!("duplicate entry: {entry}"));
                continue;
            }
            if !found.contains(&entry) {
                complaints.push(format!("no longer applies: {entry}"));
            }
            explained.push(entry);
        }
    }
    let (known, new): (Vec<_>, Vec<_>) = found.iter().partition(|difference| explained.contains(difference));
    complaints.extend(new.into_iter().map(|difference| format!("unexplained: {difference}")));
    (known.len(), complaints)
}

/// The differences that an entry explains: one for each of its operations and paths, of which it may list several.
fn read(entry: &Value) -> Option<Vec<Difference>> {
    let word = |value: &Value| value.as_str().filter(|text| !text.trim().is_empty()).map(str::to_owned);
    let text = |key: &str| word(&entry[key]);
    let several = |key: &str| match &entry[key] {
        Value::Array(words) if !words.is_empty() => words.iter().map(word).collect(),
        one => word(one).map(|one| vec![one]),
    };
    let (operations, paths): (Vec<String>, Vec<String>) = (several("operation")?, several("path")?);
    let (spec, sdk, _reason) = (text("spec")?, text("sdk")?, text("reason")?);
    let whole = entry.as_object()?.len() == KEYS.len();
    let of = |operation: &String| {
        let one = |path: &String| {
            let [operation, path, spec, sdk] = [operation, path, &spec, &sdk].map(String::clone);
            Difference { operation, path, spec, sdk }
        };
        paths.iter().map(one).collect::<Vec<_>>()
    };
    whole.then(|| operations.iter().flat_map(of).collect())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn difference(sdk: &str) -> Difference {
        let [operation, path, spec] = ["Pay", "query.limit", "integer"].map(str::to_owned);
        Difference { operation, path, spec, sdk: sdk.to_owned() }
    }

    fn entry(sdk: &str) -> Value {
        json!({"operation": "Pay", "path": "query.limit", "spec": "integer", "sdk": sdk, "reason": "Because."})
    }

    #[test]
    fn each_difference_needs_its_entry_and_each_entry_its_difference() {
        let known = json!([entry("str")]);
        assert_eq!(judge(&[difference("str")], &known), (1, Vec::new()));
        let (explained, complaints) = judge(&[difference("bool")], &known);
        assert_eq!(explained, 0);
        assert!(complaints[0].starts_with("no longer applies: Pay query.limit"), "{complaints:?}");
        assert!(complaints[1].ends_with("spec: integer\n  sdk:  bool"), "{complaints:?}");
        let (_, complaints) = judge(&[difference("str")], &json!([entry("str"), entry("str")]));
        assert!(complaints[0].starts_with("duplicate entry: "), "{complaints:?}");
    }

    #[test]
    fn an_entry_may_list_operations_and_paths_and_all_of_them_must_be_found() {
        let mut grouped = entry("str");
        grouped["operation"] = json!(["Pay", "Cancel"]);
        let of = |operation: &str| Difference { operation: operation.to_owned(), ..difference("str") };
        assert_eq!(judge(&[of("Pay"), of("Cancel")], &json!([grouped])), (2, Vec::new()));
        let (explained, complaints) = judge(&[of("Pay")], &json!([grouped]));
        assert_eq!(explained, 1);
        assert!(complaints[0].starts_with("no longer applies: Cancel query.limit"), "{complaints:?}");
        grouped["path"] = json!([]);
        assert_eq!(judge(&[of("Pay")], &json!([grouped])).1.len(), 2);
    }

    #[test]
    fn an_entry_without_a_reason_explains_nothing() {
        let mut entry = entry("str");
        entry["reason"] = json!(" ");
        let (explained, complaints) = judge(&[difference("str")], &json!([entry]));
        assert_eq!((explained, complaints.len()), (0, 2));
    }
}
