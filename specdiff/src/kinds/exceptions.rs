//! What an operation makes of a shared type: values that it leaves out, limits that it has on purpose none of, fields that
//! the vendor reserves.

use crate::effect::{Effect, Released};
use crate::event::{Event, How};
use crate::kind::{KIND, Kind};
use crate::tree::Family;

const PARAMETER: &[Family] = &[Family::Parameter];
const ANSWER: &[Family] = &[Family::Answer, Family::ErrorField];
const FIELD: &[Family] = &[Family::Parameter, Family::Answer, Family::ErrorField];

macro_rules! kinds {
    ($lines:literal) => {
        concat!(
            $lines,
            " types:\n   ThingKind:\n     doc: Kind of a thing.\n     enum:\n       of: text\n       values:\n",
            "         round: {doc: Round things.}\n         flat: {doc: Flat things.}\n"
        )
    };
}

pub(super) const KINDS: &[Kind] = &[
    Kind {
        id: "value-not-accepted",
        finds: "A value of an enumeration that an operation accepts no more, or never did.",
        so: "The new crate refuses before sending what the server refuses now. Old crates send it and are refused.",
        families: PARAMETER,
        facts: &["except"],
        how: &[How::Gained],
        effect: |_| Effect::TIGHTENS,
        says: |event| format!("{} does not accept {}.", event.subject(), event.now()),
        case: kinds!(" query:\n   kind:\n     type: ThingKind\n     doc: Kind of the things.\n+    except: [flat]\n"),
        ..KIND
    },
    Kind {
        id: "value-accepted",
        finds: "A value of an enumeration that an operation accepts again, or always did.",
        so: "The server takes more. Every released crate goes on refusing it before sending: release soon.",
        families: PARAMETER,
        facts: &["except"],
        how: &[How::Lost],
        effect: |_| Effect::LOOSENS,
        says: |event| format!("{} accepts {}.", event.subject(), event.was()),
        case: kinds!(" query:\n   kind:\n     type: ThingKind\n     doc: Kind of the things.\n-    except: [flat]\n"),
        ..KIND
    },
    Kind {
        id: "value-never-returned",
        finds: "A value of an enumeration that is said not to come in a response.",
        so: "Callers need not look for it there; types stay as they are.",
        families: ANSWER,
        facts: &["except"],
        how: &[How::Gained],
        says: |event| format!("{} is never {}.", event.subject(), event.now()),
        case: kinds!(" response:\n   kind:\n     type: ThingKind\n     doc: Kind of the thing.\n+    except: [flat]\n"),
        ..KIND
    },
    Kind {
        id: "value-may-return",
        finds: "A value of an enumeration that may come in a response although the documentation of the crate said otherwise.",
        so: "Callers that did not expect the value meet it.",
        families: ANSWER,
        facts: &["except"],
        how: &[How::Lost],
        effect: |_| Effect::SILENT,
        says: |event| format!("{} may be {}.", event.subject(), event.was()),
        case: kinds!(" response:\n   kind:\n     type: ThingKind\n     doc: Kind of the thing.\n-    except: [flat]\n"),
        ..KIND
    },
    Kind {
        id: "limit-left-out",
        finds: "A limit that the page is known to leave out on purpose, or no longer is.",
        so: "Nothing is checked either way.",
        families: FIELD,
        facts: &["unlimited"],
        how: &[How::Gained, How::Lost],
        says: |event| match event.how {
            How::Gained => format!("{} has no {}, on purpose.", event.subject(), event.now()),
            _ => format!("Whether {} has a {} is unknown.", event.subject(), event.was()),
        },
        case: " query:\n   name:\n     type: text\n     doc: Name of a thing.\n+    unlimited: [max_length]\n",
        ..KIND
    },
    Kind {
        id: "field-reserved",
        finds: "A parameter or field that the vendor reserves: it means nothing, and comes back empty.",
        so: "Callers that read or send it get nothing for it.",
        families: FIELD,
        facts: &["reserved"],
        how: &[How::Set],
        says: |event| format!("{} is reserved by the vendor and means nothing.", event.subject()),
        case: " response:\n   name:\n     type: text\n     doc: Name of the thing.\n+    reserved: true\n",
        ..KIND
    },
    Kind {
        id: "field-in-use",
        finds: "A parameter or field that the vendor has reserved and now uses.",
        so: "Callers may read or send it.",
        families: FIELD,
        facts: &["reserved"],
        how: &[How::Unset],
        effect: |event: &Event<'_>| match event.family() {
            Family::Parameter => Effect::LOOSENS.released(Released::Nothing),
            _ => Effect::DOCS,
        },
        says: |event| format!("{} is in use.", event.subject()),
        case: " response:\n   name:\n     type: text\n     doc: Name of the thing.\n-    reserved: true\n",
        ..KIND
    },
];
