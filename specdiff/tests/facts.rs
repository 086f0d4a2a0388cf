//! Every fact of every entity: changing it alone is seen, and has a kind.

mod support;

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use specdiff::{Family, How, KINDS, Node, UNCLASSIFIED, Value, classify, compare, tree};
use speclang::model::Outcome;

/// Facts that tell nothing alone: what they follow from is told in their place.
const DERIVED: &[(Family, &str)] = &[
    // Cases that come or go are told by their cells; only another order of the same ones is told here.
    (Family::Parameter, "cases"),
    // One endpoint is always the default: it is told at the one that becomes it.
    (Family::Endpoint, "default"),
];

/// Trees that hold every fact at least once: those of all cases, and that of the project.
fn trees() -> Vec<Node> {
    let mut trees = Vec::new();
    for kind in KINDS.iter().flat_map(|family| family.iter()) {
        let (old, new) = support::load(kind.case);
        for (api, sources) in [old, new] {
            trees.extend(api.services.iter().map(|service| tree(service, &sources)));
        }
    }
    // The cases are small: where both have a fact, the case is what is changed.
    let project = support::project_spec();
    let (api, _) = speclang::load(&project);
    trees.extend(api.services.iter().map(|service| tree(service, &project)));
    trees
}

/// Where one fact of each name stands: the tree, and the way from child to child.
fn facts(trees: &[Node]) -> BTreeMap<(String, &'static str), (usize, Vec<usize>)> {
    let mut found = BTreeMap::new();
    for (number, tree) in trees.iter().enumerate() {
        let mut open = vec![(tree, Vec::new())];
        while let Some((node, way)) = open.pop() {
            for fact in &node.facts {
                found.entry((name(node), fact.name)).or_insert_with(|| (number, way.clone()));
            }
            for (at, child) in node.children.iter().enumerate() {
                open.push((child, [way.as_slice(), &[at]].concat()));
            }
        }
    }
    found
}

/// How many entities there are, and how many of them have each fact.
type Count = (usize, BTreeMap<&'static str, usize>);

/// Facts that each entity of a family and a kind has: they change and do not go.
fn mandatory(trees: &[Node]) -> BTreeSet<(String, &'static str)> {
    let mut counts: BTreeMap<(String, String), Count> = BTreeMap::new();
    for tree in trees {
        let mut open = vec![tree];
        while let Some(node) = open.pop() {
            let (all, facts) = counts.entry((name(node), node.said("kind"))).or_default();
            *all += 1;
            for fact in &node.facts {
                *facts.entry(fact.name).or_default() += 1;
            }
            open.extend(&node.children);
        }
    }
    let of_kind = counts.into_iter().flat_map(|((family, _), (all, facts))| {
        let always = facts.into_iter().filter(move |(_, count)| *count == all);
        always.map(move |(name, _)| (family.clone(), name)).collect::<Vec<_>>()
    });
    of_kind.collect()
}

/// What an entity is, and in which list it stands.
fn name(node: &Node) -> String {
    format!("{:?} ({})", node.family, node.slot)
}

fn at<'a>(tree: &'a mut Node, way: &[usize]) -> &'a mut Node {
    way.iter().fold(tree, |node, child| &mut node.children[*child])
}

/// Another value of the same kind; nothing where there is none.
fn other(value: &Value) -> Option<Value> {
    Some(match value {
        Value::Text(text) if text == "read" => Value::Text("write".to_owned()),
        Value::Text(text) if text == "write" => Value::Text("read".to_owned()),
        Value::Text(text) => Value::Text(format!("{text}x")),
        Value::Phrase(text) => Value::Phrase(format!("{text}x")),
        Value::Name(slot, name) => Value::Name(slot, format!("{name}x")),
        Value::Type(name) => Value::Type(format!("{name}x")),
        Value::Words(words) => Value::Words(words.iter().cloned().chain(["another".to_owned()]).collect()),
        Value::Number(number) => Value::Number(*number + Decimal::ONE),
        Value::Outcome(Outcome::Unsupported) => Value::Outcome(Outcome::Filter(None)),
        Value::Outcome(_) => Value::Outcome(Outcome::Unsupported),
        Value::Rule(statement, text) => {
            let other = if text.starts_with("a and") { "a only with b" } else { "a and b go together" };
            other.parse().map_or_else(
                |_| Value::Rule(statement.clone(), text.clone()),
                |statement| Value::Rule(statement, other.to_owned()),
            )
        }
        Value::Flag(_) => return None,
    })
}

#[test]
fn each_fact_is_seen_and_has_a_kind() {
    let trees = trees();
    let facts = facts(&trees);
    let mandatory = mandatory(&trees);
    let mut wrong = BTreeSet::new();
    for ((family, name), (number, way)) in &facts {
        let tree = &trees[*number];
        let mut without = tree.clone();
        at(&mut without, way).facts.retain(|fact| fact.name != *name);
        let mut pairs = Vec::new();
        if !mandatory.contains(&(family.clone(), *name)) {
            pairs.extend([("is gone", tree.clone(), without.clone()), ("is new", without, tree.clone())]);
        }
        let mut changed = tree.clone();
        if let Some(fact) = at(&mut changed, way).facts.iter_mut().find(|fact| fact.name == *name)
            && let Some(value) = other(&fact.value)
        {
            fact.value = value;
            fact.inherited = None;
            pairs.push(("changes", tree.clone(), changed.clone()));
            pairs.push(("changes back", changed, tree.clone()));
        }
        for (what, old, new) in &pairs {
            let events = compare(Some(old), Some(new));
            let derived =
                DERIVED.iter().any(|(known, fact)| family.starts_with(&format!("{known:?} ")) && fact == name);
            if events.is_empty() && !derived {
                wrong.insert(format!("{family} {name} {what}: nobody looks"));
            }
            if events.iter().any(|event| classify(event).id == UNCLASSIFIED.id) {
                wrong.insert(format!("{family} {name} {what}: no kind"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} facts\n{}", facts.len(), wrong.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn each_entity_that_comes_or_goes_has_a_kind() {
    let trees = trees();
    let mut seen = BTreeSet::new();
    let mut wrong = BTreeSet::new();
    for tree in &trees {
        let mut open = vec![(tree, Vec::new())];
        while let Some((node, way)) = open.pop() {
            for (number, child) in node.children.iter().enumerate() {
                open.push((child, [way.as_slice(), &[number]].concat()));
                // Rows of presence tables are always whole: a cell changes, and neither comes nor goes.
                if child.family == Family::Cell {
                    continue;
                }
                if !seen.insert((format!("{:?}", child.family), child.slot, format!("{:?}", node.family))) {
                    continue;
                }
                let mut without = tree.clone();
                at(&mut without, &way).children.remove(number);
                for (what, old, new) in [("goes", tree, &without), ("comes", &without, tree)] {
                    let events = compare(Some(old), Some(new));
                    let kinds: Vec<&str> = events.iter().map(|event| classify(event).id).collect();
                    if kinds.is_empty() || kinds.contains(&UNCLASSIFIED.id) {
                        wrong.insert(format!("{:?} of {:?} {what}: {kinds:?}", child.family, node.family));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn each_pair_of_outcomes_has_a_kind() {
    let outcomes = [
        "filter",
        "not a filter",
        "filter for nameless things",
        "default a",
        "computed as the first day",
        "not assigned",
        "assigned empty",
        "generated",
        "no effect",
        "unsupported",
        "unknown",
    ];
    let mut wrong = Vec::new();
    for before in outcomes {
        for after in outcomes.iter().filter(|after| **after != before) {
            let case = format!(
                " query:\n   name:\n     type: text\n     doc: Name of a thing.\n-    presence: {{absent: not a filter, empty: unknown, empty_string: unknown, \"null\": {before}}}\n+    presence: {{absent: not a filter, empty: unknown, empty_string: unknown, \"null\": {after}}}\n"
            );
            let (old, new) = support::load(&case);
            let (old, new) = (tree(&old.0.services[0], &old.1), tree(&new.0.services[0], &new.1));
            let events = compare(Some(&old), Some(&new));
            let kinds: Vec<&str> =
                events.iter().filter(|event| event.how == How::Changed).map(|event| classify(event).id).collect();
            if kinds.len() != 1 || kinds[0] == UNCLASSIFIED.id {
                wrong.push(format!("{before} → {after}: {kinds:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
