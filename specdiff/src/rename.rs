//! Renames: which of the entities that went is which of those that came.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use crate::tree::{Family, Node};

/// Facts that say where an entity is used, not what it is.
const DERIVED: &[&str] = &["in_request", "in_response", "module", "place", "rust_name", "name", "read_on"];

/// Pairs what went with what came, the surest pair first; each entity is in one pair at most.
pub(crate) fn pairs<'a>(gone: &[(usize, &'a Node)], come: &[(usize, &'a Node)]) -> Vec<(&'a Node, &'a Node)> {
    let mut scored = Vec::new();
    for (old_at, old) in gone {
        for (new_at, new) in come {
            if let Some(score) = likeness(old, new) {
                // Hundredths decide; a neighbour of the same position wins among equals.
                scored.push((score, old_at == new_at, *old, *new));
            }
        }
    }
    scored.sort_by_key(|(score, same_place, ..)| Reverse((*score, *same_place)));
    let (mut olds, mut news) = (BTreeSet::new(), BTreeSet::new());
    let mut found = Vec::new();
    for (_, _, old, new) in scored {
        if !olds.contains(&old.key) && !news.contains(&new.key) {
            olds.insert(&old.key);
            news.insert(&new.key);
            found.push((old, new));
        }
    }
    found
}

/// How alike two entities of different names are, in hundredths; `None` where they are two things.
fn likeness(old: &Node, new: &Node) -> Option<u32> {
    if old.slot != new.slot
        || matches!(
            old.family,
            Family::Cell
                | Family::Evidence
                | Family::Dispute
                | Family::Reading
                | Family::Named
                | Family::CredentialSource
                | Family::OtherCredentials
        )
    {
        return None;
    }
    let (same, all) = shared(old, new);
    let facts = percent(same, all);
    let names = alike(&old.key, &new.key);
    let says = |fact: &str| old.is(fact) && old.said(fact) == new.said(fact);
    let told = match old.family {
        Family::Operation => says("path") && says("method"),
        Family::Rule => says("rule"),
        Family::Waiter => says("order"),
        Family::Endpoint => says("url"),
        Family::Code => says("meaning"),
        Family::Guide => says("text"),
        _ => says("doc"),
    };
    // The name of a placeholder says nothing: what takes its place in the path is it.
    let in_path = old.said("place") == "path" && new.said("place") == "path";
    let certain = (told && facts >= 60) || in_path;
    let likely = names >= 50 && facts >= 60;
    (certain || likely).then_some(facts + names + if told { 100 } else { 0 })
}

/// Facts and parts that both have, and those that either has.
fn shared(old: &Node, new: &Node) -> (usize, usize) {
    let facts = |node: &Node| -> BTreeSet<String> {
        let own = node.facts.iter().filter(|fact| !DERIVED.contains(&fact.name));
        let own = own.map(|fact| format!("{}={}", fact.name, fact.value));
        let aside = |family| matches!(family, Family::Evidence | Family::Dispute | Family::Reading);
        let parts = node.children.iter().filter(|part| !aside(part.family));
        own.chain(parts.map(|part| format!("{} {}", part.slot, part.key))).collect()
    };
    let (old, new) = (facts(old), facts(new));
    (old.intersection(&new).count(), old.union(&new).count())
}

/// How alike two names are, in hundredths: pairs of letters that both have, of all that there are.
pub(crate) fn alike(old: &str, new: &str) -> u32 {
    let pairs = |name: &str| -> Vec<[char; 2]> {
        let letters: Vec<char> = name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
        letters.windows(2).map(|pair| [pair[0], pair[1]]).collect()
    };
    let (old, mut new) = (pairs(old), pairs(new));
    let all = old.len() + new.len();
    let mut same = 0;
    for pair in old {
        if let Some(at) = new.iter().position(|known| *known == pair) {
            new.swap_remove(at);
            same += 2;
        }
    }
    percent(same, all)
}

fn percent(part: usize, all: usize) -> u32 {
    u32::try_from((part * 100).checked_div(all).unwrap_or_default()).unwrap_or(100)
}

#[cfg(test)]
mod tests {
    use super::alike;

    #[test]
    fn names_are_alike_where_they_share_pairs_of_letters() {
        assert_eq!(alike("order_id", "orderId"), 100);
        assert!(alike("order_id", "order_number") >= 40);
        assert!(alike("limit", "page_size") < 20);
        assert_eq!(alike("", ""), 0);
    }
}
