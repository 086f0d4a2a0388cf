//! What all messages of a service have in common: zone, counting, spellings, headers.

use crate::effect::{Bump, Effect, Movement, Released};
use crate::event::{Event, How};
use crate::kind::{KIND, Kind};
use crate::tree::Family;

const SERVICE: &[Family] = &[Family::Service];
const CHANGED: &[How] = &[How::Changed];
const ANY: &[How] = &[How::Set, How::Unset, How::Changed];

pub(super) const KINDS: &[Kind] = &[
    Kind {
        id: "zone-changed",
        finds: "A different time zone of dates and months.",
        so: "The same date begins at another instant: queries by date return other items, without an error.",
        families: SERVICE,
        facts: &["zone"],
        how: CHANGED,
        effect: |_| Effect::SILENT.wire().floor(Bump::Major),
        says: |event| {
            format!(
                "Dates and months are in {} (was {}); the same instant may fall on another date.",
                event.now(),
                event.was()
            )
        },
        case: "# patch: service.yaml\n-zone: \"+00:00\"\n+zone: \"+08:00\"\n",
        ..KIND
    },
    Kind {
        id: "length-counting-changed",
        finds: "A different unit of length limits.",
        so: "Texts near a limit that were accepted are rejected, or the reverse.",
        families: SERVICE,
        facts: &["length_counts"],
        how: CHANGED,
        effect: |event| if counts_more(event) { Effect::TIGHTENS } else { Effect::LOOSENS },
        says: |event| format!("Length limits count {} (was {}).", event.now(), event.was()),
        case: "# patch: service.yaml\n-length_counts: characters\n+length_counts: bytes\n",
        ..KIND
    },
    Kind {
        id: "content-type-changed",
        finds: "A different content type of requests.",
        so: "Released clients still send the old one.",
        families: SERVICE,
        facts: &["content_type"],
        how: ANY,
        effect: |_| Effect::RESENDS,
        says: |event| format!("Requests are sent with `Content-Type` {}.", event.now()),
        case: "# patch: service.yaml\n-content_type: application/json\n+content_type: application/json;charset=utf8\n",
        ..KIND
    },
    Kind {
        id: "request-id-header-changed",
        finds: "A different response header for the request id.",
        so: "Released clients find no request id, which support asks for.",
        families: SERVICE,
        facts: &["request_id_header"],
        how: CHANGED,
        effect: |_| Effect::DOCS.movement(Movement::Alters).released(Released::Misread).floor(Bump::Minor),
        says: |event| format!("The request id is read from {}.", event.now()),
        case: "# patch: service.yaml\n-request_id_header: X-Request-Id\n+request_id_header: X-Trace-Id\n",
        ..KIND
    },
    Kind {
        id: "wire-spelling-changed",
        finds: "A different wire form of a state in queries or headers.",
        so: "The client sends different bytes for it. How the server interpreted the old ones is not known.",
        families: SERVICE,
        facts: &[
            "query.empty",
            "query.empty_string",
            "query.null",
            "query.empty_list",
            "header.empty",
            "header.empty_string",
            "header.null",
            "header.empty_list",
        ],
        how: CHANGED,
        effect: |_| Effect::RESENDS.silent().released(Released::OtherMeaning),
        says: |event| format!("The state `{}` is sent as {} (was {}).", event.fact, event.now(), event.was()),
        case: "\
# patch: service.yaml
-  query: {empty: \"\", empty_string: '\"\"', null: \"null\", empty_list: \"[]\"}
+  query: {empty: \"\", empty_string: '\"\"', null: \"NULL\", empty_list: \"[]\"}
   header: {empty: \"\", empty_string: '\"\"', null: \"null\", empty_list: \"[]\"}
",
        ..KIND
    },
    Kind {
        id: "form-style-changed",
        finds: "Keys of forms, or the empty string in them, that are written differently.",
        so: "The client sends different bytes. A server that does not know a key ignores it, so released clients may lose values without an error.",
        families: SERVICE,
        facts: FORM,
        how: ANY,
        when: |event| event.how == How::Changed || event.fact == "form.empty_string",
        effect: |_| Effect::RESENDS.silent().released(Released::OtherMeaning),
        says: |event| format!("`{}` is {} (was {}).", event.fact, event.now(), event.was()),
        case: "\
 request: POST /things
 safety: write
 encoding: form
 body:
   kind: {type: ThingKind, required: true, doc: Kind of the thing.}
 types:
   ThingKind:
     doc: Kind of a thing.
     fields:
       name: {type: text, required: true, doc: Name of the kind.}
# patch: service.yaml
 wire:
-  form: {object: brackets}
+  form: {object: dots}
",
        ..KIND
    },
    Kind {
        id: "minor-units-changed",
        finds: "Decimal places of amounts in minor units: changed for a currency, or currencies added or removed.",
        so: "An amount of that currency is a different number on the wire, and a different amount in responses. Released clients use the old one.",
        families: SERVICE,
        facts: &["minor_units"],
        how: ANY,
        effect: |_| Effect::RESENDS.silent().released(Released::OtherMeaning),
        says: |event| format!("Decimal places of currencies are {} (were {}).", event.now(), event.was()),
        case: "# patch: service.yaml\n+money: {minor_units: {JPY: 0, otherwise: 2}}\n wire:\n",
        ..KIND
    },
    Kind {
        id: "form-style-stated",
        finds: "Documentation of how keys of forms are written, or its removal.",
        so: "A form with objects or lists needs it.",
        families: SERVICE,
        facts: FORM,
        how: &[How::Set, How::Unset],
        when: |event| event.fact != "form.empty_string",
        says: |event| format!("`{}` is {} (was {}).", event.fact, event.now(), event.was()),
        case: "# patch: service.yaml\n wire:\n+  form: {object: brackets}\n",
        ..KIND
    },
];

const FORM: &[&str] = &["form.object", "form.list", "form.empty_string"];

/// Whether texts are longer than before in the new way to count: bytes are more than UTF-16 units, and these more than characters.
fn counts_more(event: &Event<'_>) -> bool {
    let finer = ["characters", "utf16", "bytes"];
    let rank = |text: Option<String>| finer.iter().position(|known| text.as_deref() == Some(*known));
    rank(event.new_text()) > rank(event.old_text())
}
