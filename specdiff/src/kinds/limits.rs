//! Limits of parameters and of the scalars that they are made of: kinds for each fact of each limit of the language.

use std::sync::LazyLock;

use speclang::model::limit::{self, Change, LimitFact, Moves};

use crate::effect::{Effect, Movement, Released};
use crate::event::{Event, How};
use crate::kind::{KIND, Kind};
use crate::tree::Family;

const LIMITED: &[Family] = &[Family::Parameter, Family::Type, Family::Answer];

const LOOSER: &str = "The server accepts more. Released clients still reject such values before sending: release soon.";
const TIGHTER: &str = "New clients reject before sending what the server now rejects. Released clients send it and the server rejects it.";

/// Lists whose items must differ.
pub(super) const UNIQUE: &[Kind] = &[
    Kind {
        id: "unique-set",
        finds: "A list whose items must now be unique.",
        so: TIGHTER,
        families: LIMITED,
        facts: &["unique"],
        how: &[How::Set],
        effect: |_| Effect::TIGHTENS,
        says: |event| format!("Items of {} must be unique.", event.subject()),
        case: " request: POST /things\n body:\n   size:\n     type: list of text\n     doc: Size of a thing.\n+    unique: true\n",
        ..KIND
    },
    Kind {
        id: "unique-dropped",
        finds: "A list whose items need no longer be unique.",
        so: LOOSER,
        families: LIMITED,
        facts: &["unique"],
        how: &[How::Unset],
        effect: |_| Effect::LOOSENS,
        says: |event| format!("Items of {} need not be unique.", event.subject()),
        case: " request: POST /things\n body:\n   size:\n     type: list of text\n     doc: Size of a thing.\n-    unique: true\n",
        ..KIND
    },
];

/// Demands, then bounds, in the order of the limits.
pub(super) static KINDS: LazyLock<Vec<Kind>> = LazyLock::new(|| {
    let of = |wanted: fn(&Moves) -> bool| TEXTS.iter().filter(move |texts| wanted(&texts.fact.moves));
    let demands = of(|moves| matches!(moves, Moves::Demand { .. })).flat_map(demand);
    let bounds = of(|moves| matches!(moves, Moves::Up(_))).flat_map(bound);
    demands.chain(bounds).collect()
});

/// Ids of all kinds of this table.
pub(crate) fn ids() -> impl Iterator<Item = &'static str> {
    UNIQUE.iter().chain(KINDS.iter()).map(|kind| kind.id)
}

/// What the kinds of a fact say, in texts that live as long as the table.
struct Texts {
    fact: &'static LimitFact,
    facts: [&'static str; 1],
    /// Of each kind: its id, what it finds, and its case.
    set: [String; 3],
    dropped: [String; 3],
    raised: [String; 3],
    lowered: [String; 3],
    changed: [String; 3],
}

static TEXTS: LazyLock<Vec<Texts>> = LazyLock::new(|| limit::facts().map(texts).collect());

fn texts(fact: &'static LimitFact) -> Texts {
    let (id, words, [ty, small, large]) = (fact.name.replace('_', "-"), fact.words, fact.example);
    let of = |verb: &str, finds: &str, old: &str, new: &str| {
        let line = |sign: &str, key: &str| if key.is_empty() { String::new() } else { format!("{sign}    {key}\n") };
        let head = format!(" request: POST /things\n body:\n   size:\n     type: {ty}\n     doc: Size of a thing.\n");
        [format!("{id}-{verb}"), format!("A {finds} {words}."), format!("{head}{}{}", line("-", old), line("+", new))]
    };
    Texts {
        fact,
        facts: [fact.name],
        set: of("set", "new", "", small),
        dropped: of("dropped", "removed", small, ""),
        raised: of("raised", "higher", small, large),
        lowered: of("lowered", "lower", large, small),
        changed: of("changed", "different", small, large),
    }
}

fn kind(texts: &'static Texts, [id, finds, case]: &'static [String; 3], how: &'static [How]) -> Kind {
    Kind { id, finds, families: LIMITED, facts: &texts.facts, how, case, ..KIND }
}

/// The four ways in which a bound moves.
fn bound(texts: &'static Texts) -> [Kind; 4] {
    let up = matches!(texts.fact.moves, Moves::Up(Change::Wider));
    let moved = |kind: Kind, wider: bool| Kind {
        so: if wider { LOOSER } else { TIGHTER },
        effect: if wider { |_| Effect::LOOSENS } else { |_| Effect::TIGHTENS },
        says: |event| format!("The {} of {} is {} (was {}).", words(event), event.subject(), event.now(), event.was()),
        ..kind
    };
    [
        moved(kind(texts, &texts.raised, &[How::Raised]), up),
        moved(kind(texts, &texts.lowered, &[How::Lowered]), !up),
        Kind {
            so: TIGHTER,
            effect: |_| Effect::TIGHTENS,
            says: |event| format!("{} now has a {}: {}.", event.subject(), words(event), event.now()),
            ..kind(texts, &texts.set, &[How::Set])
        },
        Kind {
            so: LOOSER,
            effect: |_| Effect::LOOSENS,
            says: |event| format!("{} no longer has a {} (was {}).", event.subject(), words(event), event.was()),
            ..kind(texts, &texts.dropped, &[How::Unset])
        },
    ]
}

/// The three ways in which a demand moves.
fn demand(texts: &'static Texts) -> [Kind; 3] {
    let so = if let Moves::Demand { so, .. } = texts.fact.moves { so } else { "" };
    [
        Kind {
            so: TIGHTER,
            effect: |_| Effect::TIGHTENS,
            says: |event| format!("{} must {} {}.", event.subject(), verb(event), event.now()),
            ..kind(texts, &texts.set, &[How::Set])
        },
        Kind {
            so: LOOSER,
            effect: |_| Effect::LOOSENS,
            says: |event| format!("{} need no longer {} {}.", event.subject(), verb(event), event.was()),
            ..kind(texts, &texts.dropped, &[How::Unset])
        },
        Kind {
            so,
            effect: |event| match change(event) {
                Change::Wider => Effect::LOOSENS,
                Change::Narrower => Effect::TIGHTENS,
                Change::Other => Effect::TIGHTENS.movement(Movement::Alters).released(Released::FalseRefusal),
            },
            says: |event| format!("{} must {} {} (was {}).", event.subject(), verb(event), event.now(), event.was()),
            ..kind(texts, &texts.changed, &[How::Changed, How::Raised, How::Lowered])
        },
    ]
}

fn fact(event: &Event<'_>) -> Option<&'static LimitFact> {
    limit::facts().find(|fact| fact.name == event.fact)
}

fn words(event: &Event<'_>) -> &'static str {
    fact(event).map_or("limit", |fact| fact.words)
}

fn verb(event: &Event<'_>) -> &'static str {
    match fact(event).map(|fact| &fact.moves) {
        Some(Moves::Demand { verb, .. }) => verb,
        _ => "keep",
    }
}

/// What the change means for the values that are allowed.
fn change(event: &Event<'_>) -> Change {
    match (fact(event).map(|fact| &fact.moves), event.old_text(), event.new_text()) {
        (Some(Moves::Demand { change, .. }), Some(old), Some(new)) => change(&old, &new),
        _ => Change::Other,
    }
}
