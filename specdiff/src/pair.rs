//! Lays two trees over each other and collects their raw differences.

mod cells;
mod follow;

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::event::{Event, How};
use crate::rename;
use crate::tree::{Family, Node, Value};

pub(crate) use follow::replace_word;

/// All differences of two services, in the order of the new one.
pub(crate) fn differences<'a>(old: &'a Node, new: &'a Node) -> Vec<Event<'a>> {
    let mut walk = Walk { names: Vec::new(), parents: Vec::new(), events: Vec::new() };
    walk.node(old, new);
    walk.events
}

struct Walk<'a> {
    /// Keys that were renamed: slot, before, after.
    names: Vec<(&'static str, String, String)>,
    parents: Vec<(&'a Node, &'a Node)>,
    events: Vec<Event<'a>>,
}

/// Children of two nodes, laid over each other.
struct Pairs<'a> {
    same: Vec<(&'a Node, &'a Node)>,
    renamed: Vec<(&'a Node, &'a Node)>,
    gone: Vec<&'a Node>,
    come: Vec<&'a Node>,
}

impl<'a> Walk<'a> {
    fn node(&mut self, old: &'a Node, new: &'a Node) {
        let known = self.names.len();
        // A type that becomes another kind of thing has no parts to compare.
        let other_kind = old.family == Family::Type && old.said("kind") != new.said("kind");
        if other_kind {
            self.fact(old, new, "kind");
            self.fact(old, new, "doc");
            return;
        }
        let pairs = self.pair(old, new);
        for (old, new) in &pairs.renamed {
            self.names.push((old.slot, old.key.clone(), new.key.clone()));
        }
        self.facts(old, new);
        self.cells(old, new);
        self.parents.push((old, new));
        for gone in pairs.gone {
            self.push(How::Removed, "", None, (Some(gone), None));
        }
        for come in pairs.come {
            self.push(How::Added, "", None, (None, Some(come)));
        }
        for (old, new) in pairs.renamed {
            self.push(How::Renamed, "", None, (Some(old), Some(new)));
            self.node(old, new);
        }
        for (old, new) in pairs.same {
            self.node(old, new);
        }
        self.parents.pop();
        self.names.truncate(known);
    }

    fn push(
        &mut self,
        how: How,
        fact: &'static str,
        word: Option<String>,
        (old, new): (Option<&'a Node>, Option<&'a Node>),
    ) {
        let (old, new) = (old.map(Cow::Borrowed), new.map(Cow::Borrowed));
        self.events.push(Event { how, fact, word, old, new, parents: self.parents.clone() });
    }

    fn pair(&self, old: &'a Node, new: &'a Node) -> Pairs<'a> {
        let mut pairs = Pairs { same: Vec::new(), renamed: Vec::new(), gone: Vec::new(), come: Vec::new() };
        let parts = |node: &'a Node| node.children.iter().filter(|child| child.family != Family::Cell);
        let is = |left: &Node, right: &Node| left.slot == right.slot && self.renamed(left.slot, &left.key) == right.key;
        let mut taken = BTreeSet::new();
        let mut gone = Vec::new();
        for (at, old) in parts(old).enumerate() {
            let found = parts(new).enumerate().find(|(at, new)| !taken.contains(at) && is(old, new));
            match found {
                Some((at, new)) => {
                    taken.insert(at);
                    pairs.same.push((old, new));
                }
                None => gone.push((at, old)),
            }
        }
        let come: Vec<(usize, &Node)> = parts(new).enumerate().filter(|(at, _)| !taken.contains(at)).collect();
        pairs.renamed = rename::pairs(&gone, &come);
        let is_renamed =
            |node: &Node| pairs.renamed.iter().any(|(old, new)| std::ptr::eq(*old, node) || std::ptr::eq(*new, node));
        pairs.gone = gone.into_iter().map(|(_, node)| node).filter(|node| !is_renamed(node)).collect();
        pairs.come = come.into_iter().map(|(_, node)| node).filter(|node| !is_renamed(node)).collect();
        pairs
    }

    fn facts(&mut self, old: &'a Node, new: &'a Node) {
        let mut names: Vec<&'static str> = new.facts.iter().map(|fact| fact.name).collect();
        names.extend(old.facts.iter().map(|fact| fact.name).filter(|name| !new.is(name)));
        for name in names {
            if !self.is_told_elsewhere(old, new, name) {
                self.fact(old, new, name);
            }
        }
    }

    /// Whether another event says the same already.
    fn is_told_elsewhere(&self, old: &Node, new: &Node, name: &str) -> bool {
        let renamed = old.key != new.key;
        match name {
            "name" | "rust_name" => renamed || (old.family == Family::Type && old.rust.exists() != new.rust.exists()),
            // Exactly one endpoint is the default: it is told at the one that becomes it.
            "default" => old.is(name),
            "scalar_name" => old.said("type") != new.said("type"),
            "error_bodies" => {
                let bodies =
                    |node: &Node| node.parts("error body").map(|body| body.key.clone()).collect::<BTreeSet<_>>();
                bodies(old) != bodies(new)
            }
            // Conditions that come, go or decide otherwise are told one by one.
            "order" => ["success", "failure", "retry"].iter().any(|fact| old.said(fact) != new.said(fact)),
            "cases" => old.said(name).is_empty() != new.said(name).is_empty() || self.cases_differ(old, new),
            _ => false,
        }
    }

    /// Whether the two have other cases, whatever their order.
    fn cases_differ(&self, old: &Node, new: &Node) -> bool {
        let set = |text: String| text.split("; ").map(str::to_owned).collect::<BTreeSet<_>>();
        set(self.follow(&Value::Phrase(old.said("cases"))).to_string()) != set(new.said("cases"))
    }

    fn fact(&mut self, old: &'a Node, new: &'a Node, name: &'static str) {
        let (before, after) = (old.get(name), new.get(name));
        if let (Some(before), Some(after)) = (before, after)
            && let (Some(from), Some(to)) = (&before.inherited, &after.inherited)
            && self.follow(&Value::Type(from.clone())) == Value::Type(to.clone())
        {
            return;
        }
        let (was, is) = (before.map(|fact| self.follow(&fact.value)), after.map(|fact| fact.value.clone()));
        let sides = (Some(old), Some(new));
        let how = match (&was, &is) {
            (was, is) if was == is => return,
            (Some(Value::Words(_)), _) | (_, Some(Value::Words(_))) => {
                let words = |value: &Option<Value>| match value {
                    Some(Value::Words(words)) => words.clone(),
                    _ => Vec::new(),
                };
                let (was, is) = (words(&was), words(&is));
                for word in is.iter().filter(|word| !was.contains(word)) {
                    self.push(How::Gained, name, Some(word.clone()), sides);
                }
                for word in was.iter().filter(|word| !is.contains(word)) {
                    self.push(How::Lost, name, Some(word.clone()), sides);
                }
                return;
            }
            (None, _) => How::Set,
            (_, None) => How::Unset,
            (Some(Value::Number(was)), Some(Value::Number(is))) => {
                if was < is {
                    How::Raised
                } else {
                    How::Lowered
                }
            }
            _ => How::Changed,
        };
        self.push(how, name, None, sides);
    }
}
