//! Documentation that speaks of behaviour: words move, facts do not.

use crate::effect::{Bump, Effect};
use crate::event::{Event, How};
use crate::kind::{KIND, Kind};
use crate::tree::Family;

/// Words that say what a server does.
const WORDS: &[&str] = &[
    "always",
    "default",
    "empty",
    "ignored",
    "mandatory",
    "maximum",
    "minimum",
    "must",
    "never",
    "not",
    "null",
    "only",
    "optional",
    "required",
    "unique",
];

/// Facts that are prose.
pub(super) const PROSE: &[&str] = &["doc", "summary", "notes", "meaning"];

pub(super) const KINDS: &[Kind] = &[Kind {
    id: "documentation-hints-at-behaviour",
    finds: "A text that gained or lost a number, or a word such as `must`, `only` or `default`.",
    so: "The documentation may describe behaviour that the spec does not state. State it as a fact, or make sure that it is prose.",
    families: &[
        Family::Operation,
        Family::Parameter,
        Family::Answer,
        Family::Type,
        Family::EnumValue,
        Family::OperationCode,
        Family::Code,
    ],
    facts: PROSE,
    how: &[How::Changed],
    when: hints,
    effect: |_| Effect::DOCS.floor(Bump::Minor),
    says: |event| {
        format!(
            "The documentation of {} now mentions {}; no fact states whether calls behave differently.",
            event.subject(),
            difference(event)
        )
    },
    case: "\
 query:
-  name: {type: text, doc: Name of a thing.}
+  name: {type: text, doc: Name of a thing. It must be lower case.}
",
    ..KIND
}];

/// Whether numbers or words of behaviour differ.
pub(super) fn hints(event: &Event<'_>) -> bool {
    !differing(event).is_empty()
}

fn difference(event: &Event<'_>) -> String {
    differing(event).iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

fn differing(event: &Event<'_>) -> Vec<String> {
    let (old, new) = (telling(event.old_text()), telling(event.new_text()));
    let mut words: Vec<String> = new.iter().filter(|word| !old.contains(word)).cloned().collect();
    words.extend(old.into_iter().filter(|word| !new.contains(word)));
    words.dedup();
    words
}

fn telling(text: Option<String>) -> Vec<String> {
    let text = text.unwrap_or_default().to_lowercase();
    let words = text.split(|c: char| !c.is_alphanumeric());
    let tells = |word: &&str| WORDS.contains(word) || word.starts_with(|first: char| first.is_ascii_digit());
    words.filter(tells).map(str::to_owned).collect()
}
