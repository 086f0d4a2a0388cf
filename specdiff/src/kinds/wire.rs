//! What all messages of a service have in common: zone, counting, spellings, headers.

use crate::effect::{Bump, Effect, Movement, Released};
use crate::event::{Event, How};
use crate::kind::{KIND, Kind};
use crate::tree::Family;

const SERVICE: &[Family] = &[Family::Service];
const CHANGED: &[How] = &[How::Changed];
pub(super) const KINDS: &[Kind] = &[
    Kind {
        id: "zone-changed",
        finds: "Another zone of days and months.",
        so: "The same day begins at another instant: queries for a day return other rows, and nothing says so.",
        families: SERVICE,
        facts: &["zone"],
        how: CHANGED,
        effect: |_| Effect::SILENT.wire().floor(Bump::Major),
        says: |event| {
            format!(
                "Days and months are those of {} in place of {}; the same instant lies on another day.",
                event.now(),
                event.was()
            )
        },
        case: "# patch: service.yaml\n-zone: \"+00:00\"\n+zone: \"+08:00\"\n",
        ..KIND
    },
    Kind {
        id: "length-counting-changed",
        finds: "Another way to count characters for limits of length.",
        so: "Texts near a limit that passed are refused, or the other way round.",
        families: SERVICE,
        facts: &["length_counts"],
        how: CHANGED,
        effect: |event| if counts_more(event) { Effect::TIGHTENS } else { Effect::LOOSENS },
        says: |event| format!("Limits of length count {} in place of {}.", event.now(), event.was()),
        case: "# patch: service.yaml\n-length_counts: characters\n+length_counts: bytes\n",
        ..KIND
    },
    Kind {
        id: "content-type-changed",
        finds: "Another content type of requests.",
        so: "Old crates go on sending the old one.",
        families: SERVICE,
        facts: &["content_type"],
        how: CHANGED,
        effect: |_| Effect::RESENDS,
        says: |event| format!("Requests say {} in `Content-Type`.", event.now()),
        case: "# patch: service.yaml\n-content_type: application/json\n+content_type: application/json;charset=utf8\n",
        ..KIND
    },
    Kind {
        id: "request-id-header-changed",
        finds: "Another response header that holds the request id.",
        so: "Old crates find no request id, which support asks for.",
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
        finds: "Another spelling of a state in queries or headers.",
        so: "The crate sends other bytes for it. What the server understood by the old ones is an open question.",
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
        says: |event| format!("The state `{}` goes out as {} in place of {}.", event.fact, event.now(), event.was()),
        case: "\
# patch: service.yaml
-  query: {empty: \"\", empty_string: '\"\"', null: \"null\", empty_list: \"[]\"}
+  query: {empty: \"\", empty_string: '\"\"', null: \"NULL\", empty_list: \"[]\"}
   header: {empty: \"\", empty_string: '\"\"', null: \"null\", empty_list: \"[]\"}
",
        ..KIND
    },
];

/// Whether texts are longer than before in the new way to count: bytes are more than UTF-16 units, and these more than characters.
fn counts_more(event: &Event<'_>) -> bool {
    let finer = ["characters", "utf16", "bytes"];
    let rank = |text: Option<String>| finer.iter().position(|known| text.as_deref() == Some(*known));
    rank(event.new_text()) > rank(event.old_text())
}
