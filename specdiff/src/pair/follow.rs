//! Old names and old values in today's names.

use super::Walk;
use crate::tree::Value;

impl Walk<'_> {
    /// What an old key of a slot is called now; codes of operations follow those of the catalogue.
    pub(super) fn renamed(&self, slot: &str, key: &str) -> String {
        let slot = if slot == "error" { "error code" } else { slot };
        let found = self.names.iter().rev().find(|(known, before, _)| *known == slot && before == key);
        found.map_or_else(|| key.to_owned(), |(_, _, after)| after.clone())
    }

    /// An old value in today's names.
    pub(super) fn follow(&self, value: &Value) -> Value {
        let parameters = |text: &str| {
            let renames = self.names.iter().filter(|(slot, ..)| *slot == "parameter" || *slot == "field");
            renames.fold(text.to_owned(), |text, (_, before, after)| replace_word(&text, before, after))
        };
        match value {
            Value::Name(slot, name) => Value::Name(slot, self.renamed(slot, name)),
            Value::Type(names) => {
                let each = names.split(", ").map(|name| match name.rsplit_once(' ') {
                    Some((lists, item)) => format!("{lists} {}", self.renamed("type", item)),
                    None => self.renamed("type", name),
                });
                Value::Type(each.collect::<Vec<_>>().join(", "))
            }
            Value::Phrase(text) => Value::Phrase(parameters(text)),
            Value::Rule(statement, text) => {
                let followed = parameters(text);
                match followed.parse() {
                    Ok(statement) if followed != *text => Value::Rule(statement, followed),
                    _ => Value::Rule(statement.clone(), text.clone()),
                }
            }
            other => other.clone(),
        }
    }
}

/// Replaces a name where it stands as a word of its own.
pub(crate) fn replace_word(text: &str, before: &str, after: &str) -> String {
    let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(before) {
        let (head, tail) = rest.split_at(at);
        let behind = &tail[before.len()..];
        let whole = !head.chars().next_back().or_else(|| result.chars().next_back()).is_some_and(is_part)
            && !behind.chars().next().is_some_and(is_part);
        result.push_str(head);
        result.push_str(if whole { after } else { before });
        rest = behind;
    }
    result + rest
}

#[cfg(test)]
mod tests {
    use super::replace_word;

    #[test]
    fn only_whole_words_are_replaced() {
        assert_eq!(replace_word("a is required if a_b is a", "a", "x"), "x is required if a_b is x");
        assert_eq!(replace_word("/v2/{id}/ids", "id", "key"), "/v2/{key}/ids");
    }
}
