//! What the success of an operation is answered with.

use crate::effect::{Effect, Released};
use crate::event::How;
use crate::kind::{KIND, Kind};
use crate::tree::Family;

pub(super) const KINDS: &[Kind] = &[Kind {
    id: "response-body-changed",
    finds: "A response that is of another type: an object of its own, a named type, a list, text, bytes, or \
            nothing, or another one by status.",
    so: "The Rust type of the response changes; released clients cannot read it, and report the outcome of a write as unknown.",
    families: &[Family::Operation],
    facts: &["response"],
    how: &[How::Set, How::Unset, How::Changed],
    effect: |_| Effect::RENAMES.released(Released::Misread),
    says: |event| {
        let words = |text: Option<String>| text.unwrap_or_else(|| "an object of its own".to_owned());
        format!("The response of {} is {} (was {}).", event.subject(), words(event.new_text()), words(event.old_text()))
    },
    case: "-response: list of text\n+response: nothing\n",
    ..KIND
}];
