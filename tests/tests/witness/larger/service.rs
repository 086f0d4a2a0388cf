//! Cases of what holds for the whole service: spelling on the wire, signatures, credentials.

use super::Larger;

pub(super) const CASES: &[Larger] = &[
    (
        "wire-spelling-changed",
        "a state that callers can say",
        "\
 query:
   name:
     type: text
     doc: Name of a thing.
     presence: {absent: not a filter, empty: not a filter, empty_string: unknown, \"null\": filter}
# patch: service.yaml
-  query: {empty: \"\", empty_string: '\"\"', null: \"null\", empty_list: \"[]\"}
+  query: {empty: \"\", empty_string: '\"\"', null: \"NULL\", empty_list: \"[]\"}
   header: {empty: \"\", empty_string: '\"\"', null: \"null\", empty_list: \"[]\"}
",
    ),
    (
        "signature-changed",
        "an algorithm that clients have",
        "\
# patch: service.yaml
   token: {header: X-Token}
-  signature: {algorithm: SDK-HMAC-SHA256, date_header: X-Date}
+  signature: {algorithm: SDK-HMAC-SHA256, date_header: X-Day}
",
    ),
    (
        "credentials-removed",
        "the last place",
        "\
# patch: service.yaml
   token: {header: X-Token}
   signature: {algorithm: SDK-HMAC-SHA256, date_header: X-Date}
-credentials:
-  environment: {keys: {access_key: THINGS_KEY, secret_key: THINGS_SECRET}}
",
    ),
    (
        "credentials-added",
        "the first place",
        "\
# patch: service.yaml
   token: {header: X-Token}
   signature: {algorithm: SDK-HMAC-SHA256, date_header: X-Date}
+credentials:
+  environment: {keys: {access_key: THINGS_KEY, secret_key: THINGS_SECRET}}
",
    ),
];
