//! Cases of what the server understands by a state.

use super::Larger;

pub(super) const CASES: &[Larger] = &[
    (
        "presence-learned",
        "a state of a required parameter",
        "\
 query:
   name:
     type: text
     required: true
     doc: Name of a thing.
-    presence: {absent: unsupported, empty: unknown, empty_string: unknown, \"null\": unknown}
+    presence: {absent: unsupported, empty: unknown, empty_string: unknown, \"null\": filter}
",
    ),
    (
        "presence-learned",
        "an empty list in a body",
        "\
 request: POST /things
 body:
   names:
     type: list of text
     doc: Names of things.
-    presence: {absent: not assigned, \"null\": unknown, empty_list: unknown}
+    presence: {absent: not assigned, \"null\": unknown, empty_list: assigned empty}
",
    ),
    (
        "presence-learned",
        "a state beside another",
        "\
 query:
   name:
     type: text
     doc: Name of a thing.
-    presence: {absent: not a filter, empty: not a filter, empty_string: filter, \"null\": unknown}
+    presence: {absent: not a filter, empty: not a filter, empty_string: filter, \"null\": filter}
",
    ),
    (
        "presence-learned",
        "what absent means as well",
        "\
 query:
   name:
     type: text
     doc: Name of a thing.
-    presence: {absent: unknown, empty: not a filter, empty_string: unknown, \"null\": unknown}
+    presence: {absent: not a filter, empty: not a filter, empty_string: unknown, \"null\": unknown}
",
    ),
    (
        "presence-learned",
        "a field of a type",
        "\
 request: POST /things
 body:
   thing: {type: Thing, doc: A thing.}
 types:
   Thing:
     doc: A thing.
     fields:
       name:
         type: text
         doc: Its name.
-        presence: {absent: not assigned, empty_string: unknown, \"null\": unknown}
+        presence: {absent: not assigned, empty_string: assigned empty, \"null\": unknown}
",
    ),
];
