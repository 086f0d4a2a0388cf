//! Waiters: states that operations are polled for.

use crate::effect::{Bump, Effect, Movement, Released};
use crate::event::How;
use crate::kind::{KIND, Kind};
use crate::tree::Family;

const WAITER: &[Family] = &[Family::Waiter];

/// A wait ends in another way than before, and the same code goes on.
const OTHERWISE: Effect = Effect::SILENT.released(Released::OtherMeaning);

macro_rules! waiting {
    ($lines:literal) => {
        concat!(
            " response:\n   status: {type: integer, doc: State of the list.}\n   paid_at: {type: instant, doc: When it was paid.}\n",
            " errors:\n   T.1: 400\n",
            $lines
        )
    };
}

/// A waiter of one sentence to succeed by, and more lines behind it.
macro_rules! ready {
    ($lines:literal) => {
        concat!(
            " response:\n   status: {type: integer, doc: State of the list.}\n   paid_at: {type: instant, doc: When it was paid.}\n",
            " errors:\n   T.1: 400\n",
            " waiters:\n   list-ready:\n     doc: Waits until the list is ready.\n     until:\n       - success if status is 2\n",
            $lines
        )
    };
}

pub(super) const KINDS: &[Kind] = &[
    Kind {
        id: "waiter-added",
        finds: "A state that can be waited for.",
        so: "There is a method more, and a value more for `--wait`.",
        families: WAITER,
        how: &[How::Added],
        effect: |_| Effect::ADDS,
        says: |event| {
            format!("`{}` can be polled until {} is reached.", event.operation().unwrap_or_default(), event.now())
        },
        case: waiting!(
            "+waiters:\n+  list-ready: {doc: Waits until the list is ready., until: [success if status is 2]}\n"
        ),
        ..KIND
    },
    Kind {
        id: "waiter-removed",
        finds: "A state that can no longer be waited for.",
        so: "Its method is removed, and scripts that pass it to `--wait` fail.",
        families: WAITER,
        how: &[How::Removed],
        effect: |_| Effect::REMOVES,
        says: |event| {
            format!("Nobody can wait for {} of `{}` any more.", event.was(), event.operation().unwrap_or_default())
        },
        case: waiting!(
            "-waiters:\n-  list-ready: {doc: Waits until the list is ready., until: [success if status is 2]}\n"
        ),
        ..KIND
    },
    Kind {
        id: "waiter-renamed",
        finds: "The same waiter under another name.",
        so: "Its method is renamed, and scripts that pass the old name to `--wait` fail.",
        families: WAITER,
        how: &[How::Renamed],
        effect: |_| Effect::RENAMES,
        says: |event| format!("The waiter {} is called {} now.", event.was(), event.now()),
        case: waiting!(
            " waiters:\n-  list-ready: {doc: Waits until the list is ready., until: [success if status is 2]}\n+  things-ready: {doc: Waits until the list is ready., until: [success if status is 2]}\n"
        ),
        ..KIND
    },
    Kind {
        id: "waiter-succeeds-more",
        finds: "A condition that newly ends a wait as a success.",
        so: "The same code continues earlier than before, without an error.",
        families: WAITER,
        facts: &["success"],
        how: &[How::Set, How::Gained],
        effect: |_| OTHERWISE,
        says: |event| format!("{} is reached as soon as {}.", event.subject(), event.now()),
        case: ready!("+      - success if paid_at is present\n"),
        ..KIND
    },
    Kind {
        id: "waiter-succeeds-less",
        finds: "A condition that no longer ends a wait as a success.",
        so: "The same code waits where it went on before, until its time is over.",
        families: WAITER,
        facts: &["success"],
        how: &[How::Unset, How::Lost],
        effect: |_| OTHERWISE,
        says: |event| format!("{} is no longer reached when {}.", event.subject(), event.was()),
        case: ready!("-      - success if paid_at is present\n"),
        ..KIND
    },
    Kind {
        id: "waiter-fails-more",
        finds: "A condition that newly ends a wait as a failure.",
        so: "The same code gets an error where it waited before: sooner, and it must be ready for it.",
        families: WAITER,
        facts: &["failure"],
        how: &[How::Set, How::Gained],
        effect: |_| OTHERWISE,
        says: |event| format!("{} fails as soon as {}.", event.subject(), event.now()),
        case: ready!("+      - failure if status is 3\n"),
        ..KIND
    },
    Kind {
        id: "waiter-fails-less",
        finds: "A condition that no longer ends a wait as a failure.",
        so: "The same code waits where it got an error before, until its time is over.",
        families: WAITER,
        facts: &["failure"],
        how: &[How::Unset, How::Lost],
        effect: |_| OTHERWISE,
        says: |event| format!("{} no longer fails when {}.", event.subject(), event.was()),
        case: ready!("-      - failure if status is 3\n"),
        ..KIND
    },
    Kind {
        id: "waiter-goes-on-otherwise",
        finds: "A different condition under which a wait continues.",
        so: "An error that is waited out does not end the wait, and one that no longer is does.",
        families: WAITER,
        facts: &["retry"],
        how: &[How::Set, How::Unset, How::Gained, How::Lost],
        effect: |_| OTHERWISE,
        says: |event| match event.how {
            How::Set | How::Gained => format!("{} continues when {}.", event.subject(), event.now()),
            _ => format!("{} no longer continues when {}.", event.subject(), event.was()),
        },
        case: ready!("+      - retry if error T.1\n"),
        ..KIND
    },
    Kind {
        id: "waiter-order-changed",
        finds: "The same conditions of a waiter in another order, or grouped in another way.",
        so: "If several apply to one response, another one decides.",
        families: WAITER,
        facts: &["order"],
        how: &[How::Changed],
        effect: |_| OTHERWISE,
        case: ready!(
            "-      - failure if status is 3\n       - success if paid_at is present\n+      - failure if status is 3\n"
        ),
        ..KIND
    },
    Kind {
        id: "waiter-pauses-otherwise",
        finds: "Other pauses between the polls of a waiter.",
        so: "The same code polls more often or more seldom.",
        families: WAITER,
        facts: &["min_delay", "max_delay"],
        how: &[How::Raised, How::Lowered],
        effect: |_| Effect::DOCS.movement(Movement::Alters).floor(Bump::Minor),
        says: |event| {
            let which = if event.fact == "min_delay" { "shortest" } else { "longest" };
            format!("The {which} pause of {} is {} seconds in place of {}.", event.subject(), event.now(), event.was())
        },
        case: ready!("-    delay: 2 to 60 seconds\n+    delay: 2 to 30 seconds\n"),
        ..KIND
    },
    Kind {
        id: "waiter-described",
        finds: "Other words on what a waiter waits for.",
        so: "Only documentation reads differently.",
        families: WAITER,
        facts: &["doc"],
        how: &[How::Changed],
        case: waiting!(
            " waiters:\n-  list-ready: {doc: Waits until the list is ready., until: [success if status is 2]}\n+  list-ready: {doc: Waits until the list is complete., until: [success if status is 2]}\n"
        ),
        ..KIND
    },
];
