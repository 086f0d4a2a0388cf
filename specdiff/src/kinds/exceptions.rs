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
        finds: "An enum value that an operation does not accept, or no longer accepts.",
        so: "New clients reject it before sending. Released clients send it and the server rejects it.",
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
        finds: "An enum value that an operation now accepts, or always did.",
        so: "The server accepts more. Released clients still reject the value before sending: release soon.",
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
        finds: "An enum value that a response never contains.",
        so: "Callers need not handle it; types do not change.",
        families: ANSWER,
        facts: &["except"],
        how: &[How::Gained],
        says: |event| format!("{} is never {}.", event.subject(), event.now()),
        case: kinds!(" response:\n   kind:\n     type: ThingKind\n     doc: Kind of the thing.\n+    except: [flat]\n"),
        ..KIND
    },
    Kind {
        id: "value-may-return",
        finds: "An enum value that a response may contain, although it was documented otherwise.",
        so: "Callers may receive a value that they do not expect.",
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
        finds: "A limit that is now known not to be documented, or no longer is.",
        so: "No check changes.",
        families: FIELD,
        facts: &["unlimited"],
        how: &[How::Gained, How::Lost],
        says: |event| match event.how {
            How::Gained => format!("{} intentionally has no {}.", event.subject(), event.now()),
            _ => format!("Whether {} has a {} is unknown.", event.subject(), event.was()),
        },
        case: " query:\n   name:\n     type: text\n     doc: Name of a thing.\n+    unlimited: [max_length]\n",
        ..KIND
    },
    Kind {
        id: "field-reserved",
        finds: "A parameter or field that the vendor reserves: it has no meaning, and is returned empty.",
        so: "Reading or sending it has no effect.",
        families: FIELD,
        facts: &["reserved"],
        how: &[How::Set],
        says: |event| format!("{} is reserved by the vendor and has no meaning.", event.subject()),
        case: " response:\n   name:\n     type: text\n     doc: Name of the thing.\n+    reserved: true\n",
        ..KIND
    },
    Kind {
        id: "field-in-use",
        finds: "A formerly reserved parameter or field that is now in use.",
        so: "Callers may read or send it.",
        families: FIELD,
        facts: &["reserved"],
        how: &[How::Unset],
        effect: |event: &Event<'_>| match event.family() {
            Family::Parameter => Effect::LOOSENS.released(Released::Nothing),
            _ => Effect::DOCS,
        },
        says: |event| format!("{} is no longer reserved.", event.subject()),
        case: " response:\n   name:\n     type: text\n     doc: Name of the thing.\n-    reserved: true\n",
        ..KIND
    },
];
