//! One thing that two packages say differently, and the places of the spec that it touches.

use std::collections::BTreeMap;

use serde::Serialize;
use specdiff::{Event, Family, How, KINDS, Kind, Side, classify};

use super::places::{Places, Spot, Thing};
use super::sentence::Parts;
use crate::sdk::{Witness, codes};

/// How likely a finding changes facts of the spec, likeliest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Weight {
    /// A sentence that speaks of presence, ranges, lengths or codes.
    Telling,
    /// Operations, parameters, fields, and their types.
    Shape,
    /// Other sentences.
    Prose,
}

/// What the spec has of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Standing {
    /// It came, and the spec has the operation but not the thing.
    Lacks,
    /// It stands in the spec.
    Has,
    /// The spec has nothing of it.
    Outside,
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub(super) struct Finding {
    pub(super) weight: Weight,
    pub(super) spec: Standing,
    /// What changed, in the words of the package: operation or class, and the name on the wire.
    pub(super) subject: String,
    /// Kind of the change in the diff.
    pub(super) kind: &'static str,
    /// The change in a sentence.
    pub(super) says: String,
    /// Parts of a sentence, or values, of the older package alone.
    pub(super) gone: Vec<String>,
    /// The same of the newer one.
    pub(super) come: Vec<String>,
    /// Operations that it belongs to.
    pub(super) operations: Vec<String>,
    /// Where it touches the spec; empty where nothing of the spec is near.
    pub(super) places: Vec<Spot>,
}

/// Facts that the spec of a package says because specs must, and not because the package does.
const OF_THE_SPEC: [&str; 6] = ["rust_name", "name", "in_request", "in_response", "scalar_name", "module"];

/// Facts that are sentences.
const PROSE: [&str; 3] = ["doc", "summary", "notes"];

/// What a difference comes to.
pub(super) fn of(event: &Event<'_>, places: &Places<'_>, witness: &Witness) -> Vec<Finding> {
    let node = event.node();
    let is_known = matches!(node.family, Family::Operation | Family::Parameter | Family::Answer | Family::Type);
    if !is_known || OF_THE_SPEC.contains(&event.fact) {
        return Vec::new();
    }
    let kind = classify(event);
    // New types say nothing beyond the fields that hold them.
    if node.family == Family::Type && event.fact.is_empty() {
        return Vec::new();
    }
    let texts = [event.old_text(), event.new_text()].map(Option::unwrap_or_default);
    let things = things(event);
    let spots = first(things.iter().map(|thing| places.spots(thing)));
    let finding = |kind: &Kind, says: String, places: Vec<Spot>| Finding {
        weight: Weight::Shape,
        spec: standing(&places, event.how != How::Removed),
        subject: subject(event),
        kind: kind.id,
        says,
        gone: Vec::new(),
        come: Vec::new(),
        operations: operations(event),
        places,
    };
    if !PROSE.contains(&event.fact) {
        let part = |text: String| if event.fact.is_empty() || text.is_empty() { Vec::new() } else { vec![text] };
        let [gone, come] = texts.map(part);
        return vec![Finding { gone, come, ..finding(kind, upper_first(&(kind.says)(event)), spots) }];
    }
    let [old, new] = &texts;
    let parts = Parts::between(old, new, witness);
    if parts.is_empty() {
        return Vec::new();
    }
    let weight = if parts.tell(witness) { Weight::Telling } else { Weight::Prose };
    let Parts { gone, come } = parts.narrowed();
    let says = format!("The documentation of {} changed.", event.subject());
    let mut findings = vec![Finding { weight, gone, come, ..finding(kind, says, spots) }];
    if node.family != Family::Operation {
        for values in values(event, &things, places, witness) {
            let Values { kind, says, spec, gone, come, places } = values;
            findings.push(Finding { weight: Weight::Telling, spec, gone, come, ..finding(kind, says, places) });
        }
    }
    findings
}

/// What the spec has of a thing with these places, which came or not.
fn standing(places: &[Spot], came: bool) -> Standing {
    match places {
        places if places.iter().any(|place| place.is_there) => Standing::Has,
        [] => Standing::Outside,
        // What went and the spec lacks needs nothing.
        _ if came => Standing::Lacks,
        _ => Standing::Outside,
    }
}

/// Values that a sentence begins or ceases to list, and that stand alike in the spec.
struct Values {
    kind: &'static Kind,
    says: String,
    spec: Standing,
    gone: Vec<String>,
    come: Vec<String>,
    places: Vec<Spot>,
}

fn values(event: &Event<'_>, things: &[Thing], places: &Places<'_>, witness: &Witness) -> Vec<Values> {
    let text = |text: Option<String>| codes(&text.unwrap_or_default(), &witness.listed);
    let (before, after) = (text(event.old_text()), text(event.new_text()));
    let added = if event.side() == Side::Response { "value-added-to-answers" } else { "value-added" };
    let mut all = Vec::new();
    for (id, came, codes) in [(added, true, &after - &before), ("value-removed", false, &before - &after)] {
        let Some(kind) = KINDS.iter().flat_map(|family| family.iter()).find(|kind| kind.id == id) else { continue };
        let mut alike: BTreeMap<Standing, (Vec<String>, Vec<Spot>)> = BTreeMap::new();
        for code in codes {
            let spots = first(things.iter().map(|thing| places.of_code(thing, &code)));
            let (codes, known) = alike.entry(standing(&spots, came)).or_default();
            codes.push(code);
            for spot in spots {
                if !known.contains(&spot) {
                    known.push(spot);
                }
            }
        }
        let verb = if came { "begins" } else { "ceases" };
        all.extend(alike.into_iter().map(|(spec, (codes, places))| {
            let says = format!("The documentation of {} {verb} to list values.", event.subject());
            let (gone, come) = if came { (Vec::new(), codes) } else { (codes, Vec::new()) };
            Values { kind, says, spec, gone, come, places }
        }));
    }
    all
}

fn first(all: impl Iterator<Item = Vec<Spot>>) -> Vec<Spot> {
    all.into_iter().find(|spots| !spots.is_empty()).unwrap_or_default()
}

/// The thing by its newer name, then by its older one.
fn things(event: &Event<'_>) -> Vec<Thing> {
    let owner = match event.parent() {
        Some((_, parent)) if parent.family != Family::Service => parent.key.clone(),
        _ => String::new(),
    };
    let sides = [&event.new, &event.old].into_iter().flatten();
    sides.map(|node| (owner.clone(), node.slot, node.key.clone())).collect()
}

fn operations(event: &Event<'_>) -> Vec<String> {
    let around = event.parents.iter().map(|(_, new)| *new).chain([event.node()]);
    let shared = around.clone().find(|node| node.family == Family::Type);
    match shared {
        Some(class) => class.used_by.clone(),
        None => around.filter(|node| node.family == Family::Operation).map(|node| node.key.clone()).collect(),
    }
}

fn subject(event: &Event<'_>) -> String {
    let key = &event.node().key;
    match event.parent() {
        Some((_, parent)) if parent.family != Family::Service => format!("{} {key}", parent.key),
        _ => key.clone(),
    }
}

fn upper_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
