//! Cases beyond the smallest ones: what a kind does where its claim depends on what stands around.

/// A kind, what is special about the case, and the case.
pub(crate) type Larger = (&'static str, &'static str, &'static str);

/// All of them.
pub(crate) const LARGER: &[Larger] = &[
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
        "enumeration-form-changed",
        "in a body",
        "\
 request: POST /things
 body:
   kind: {type: ThingKind, doc: Kind of a thing.}
 types:
-  ThingKind: {doc: Kind of a thing., enum: {of: text, values: {\"1\": {name: First, doc: The first.}}}}
+  ThingKind: {doc: Kind of a thing., enum: {of: integer, values: {\"1\": {name: First, doc: The first.}}}}
",
    ),
    (
        "enumeration-form-changed",
        "in answers alone",
        "\
 response:
   kind: {type: ThingKind, doc: Kind of a thing.}
 types:
-  ThingKind: {doc: Kind of a thing., enum: {of: text, values: {\"1\": {name: First, doc: The first.}}}}
+  ThingKind: {doc: Kind of a thing., enum: {of: integer, values: {\"1\": {name: First, doc: The first.}}}}
",
    ),
    (
        "parameter-renamed",
        "callers keep their name",
        "\
 query:
-  name: {type: text, doc: Name of a thing.}
+  thing_name: {type: text, rust_name: name, doc: Name of a thing.}
",
    ),
    (
        "parameter-renamed",
        "a field within a body",
        "\
 request: POST /things
 body:
   thing: {type: Thing, doc: A thing.}
 types:
-  Thing: {doc: A thing., fields: {name: {type: text, required: true, doc: Its name.}}}
+  Thing: {doc: A thing., fields: {thing_name: {type: text, rust_name: name, required: true, doc: Its name.}}}
",
    ),
    (
        "parameter-renamed",
        "a field that answers hold too",
        "\
 request: POST /things
 body:
   thing: {type: Thing, required: true, doc: A thing.}
 response:
   thing: {type: Thing, doc: The thing.}
 types:
-  Thing: {doc: A thing., fields: {name: {type: text, required: true, doc: Its name.}}}
+  Thing: {doc: A thing., fields: {title: {type: text, required: true, doc: Its name.}}}
",
    ),
    (
        "parameter-removed",
        "a field of a type",
        "\
 request: POST /things
 body:
   thing: {type: Thing, doc: A thing.}
 types:
   Thing:
     doc: A thing.
     fields:
       name: {type: text, doc: Its name.}
-      size: {type: integer, doc: Its size.}
",
    ),
    (
        "parameter-added-required",
        "beside a required one",
        "\
 query:
   name: {type: text, required: true, doc: Name of a thing.}
+  size: {type: integer, required: true, doc: Size of a thing.}
",
    ),
    (
        "parameter-added",
        "beside required ones",
        "\
 query:
   name: {type: text, required: true, doc: Name of a thing.}
   size: {type: integer, required: true, doc: Size of a thing.}
+  kind: {type: text, doc: Kind of a thing.}
",
    ),
    (
        "parameter-type-changed",
        "a date in place of an instant",
        " query:\n-  day: {type: instant, doc: Day of a thing.}\n+  day: {type: date, doc: Day of a thing.}\n",
    ),
    (
        "parameter-type-changed",
        "another enumeration",
        "\
 query:
-  kind: {type: ThingKind, doc: Kind of a thing.}
+  kind: {type: ThingSort, doc: Kind of a thing.}
 types:
   ThingKind: {doc: Kind of a thing., enum: {of: text, values: {a: {doc: The first.}}}}
   ThingSort: {doc: Sort of a thing., enum: {of: text, values: {a: {doc: The first.}}}}
",
    ),
    (
        "sent-as-changed",
        "a number as a text",
        " request: POST /things\n body:\n-  size: {type: integer, doc: Size of a thing.}\n+  size: {type: integer, sent_as: text, doc: Size of a thing.}\n",
    ),
    (
        "becomes-secret",
        "a required value beside another",
        "\
 query:
-  name: {type: text, required: true, doc: Name of a thing.}
+  name: {type: text, required: true, secret: true, doc: Name of a thing.}
   size: {type: integer, required: true, doc: Size of a thing.}
",
    ),
    (
        "becomes-secret",
        "a required field of a type",
        "\
 request: POST /things
 body:
   thing: {type: Thing, doc: A thing.}
 types:
   Thing:
     doc: A thing.
     fields:
-      name: {type: text, required: true, doc: Its name.}
+      name: {type: text, required: true, secret: true, doc: Its name.}
       size: {type: integer, required: true, doc: Its size.}
",
    ),
    (
        "name-in-rust-changed",
        "of a field of a response",
        " response:\n-  nm: {type: text, doc: Name of a thing.}\n+  nm: {type: text, rust_name: name, doc: Name of a thing.}\n",
    ),
    (
        "answer-renamed",
        "callers keep their name",
        " response:\n-  count: {type: integer, doc: Number of things.}\n+  total: {type: integer, rust_name: count, doc: Number of things.}\n",
    ),
    (
        "answer-type-changed",
        "a list of them",
        " response:\n-  name: {type: text, doc: Name of a thing.}\n+  name: {type: list of text, doc: Name of a thing.}\n",
    ),
    (
        "answer-added",
        "to a type that requests hold too",
        "\
 request: POST /things
 body:
   thing: {type: Thing, doc: A thing.}
 response:
   thing: {type: Thing, doc: The thing.}
+  count: {type: integer, doc: Number of things.}
 types:
   Thing: {doc: A thing., fields: {name: {type: text, doc: Its name.}}}
",
    ),
    (
        "unit-changed",
        "an amount that loses its unit",
        "\
 response:
   measure: {type: text, doc: Unit of the size.}
-  size: {type: decimal, doc: Size of a thing., unit: measure}
+  size: {type: decimal, doc: Size of a thing.}
",
    ),
    (
        "unit-changed",
        "a unit of another type",
        "\
 response:
   measure: {type: text, doc: Unit of the size.}
   scale: {type: ThingUnit, doc: Unit of the scale.}
-  size: {type: decimal, doc: Size of a thing., unit: measure}
+  size: {type: decimal, doc: Size of a thing., unit: scale}
 types:
   ThingUnit: {doc: Unit of a thing., enum: {of: integer, values: {1: {name: Piece, doc: A piece.}}}}
",
    ),
    (
        "paging-names-changed",
        "rows of another type",
        "\
-paging: {kind: rows, offset: offset, limit: limit, items: things}
+paging: {kind: rows, offset: offset, limit: limit, items: numbers}
 query:
   offset: {type: integer, doc: First row.}
   limit: {type: integer, doc: Rows of a page.}
 response:
   things: {type: list of text, doc: Things.}
   numbers: {type: list of integer, doc: Numbers.}
",
    ),
    (
        "error-name-changed",
        "of a code that an operation lists",
        "\
 errors:
   T.1: 400
# patch: errors.yaml
-  T.1: {status: 400, meaning: A parameter is wrong., retry: after correction}
+  T.1: {name: WrongParameter, status: 400, meaning: A parameter is wrong., retry: after correction}
",
    ),
    (
        "error-retry-changed",
        "of a code that an operation lists",
        "\
 errors:
   T.1: 400
# patch: errors.yaml
-  T.1: {status: 400, meaning: A parameter is wrong., retry: after correction}
+  T.1: {status: 400, meaning: A parameter is wrong., retry: later}
",
    ),
    (
        "error-code-renamed",
        "of a code that an operation lists",
        "\
 errors:
-  T.1: 400
+  T.2: 400
# patch: errors.yaml
-  T.1: {status: 400, meaning: A parameter is wrong., retry: after correction}
+  T.2: {status: 400, meaning: A parameter is wrong., retry: after correction}
",
    ),
    (
        "operation-code-added",
        "a code that clients repeat after",
        "\
+errors:
+  T.2: 400
# patch: errors.yaml
   T.1: {status: 400, meaning: A parameter is wrong., retry: after correction}
   T.2: {status: 400, meaning: Something is wrong., retry: later}
",
    ),
    (
        "common-code-added",
        "a code that an operation lists",
        "\
 errors:
   T.1: 400
# patch: service.yaml
   - {code: code, message: message}
+any_operation: [T.1]
",
    ),
    (
        "common-code-added",
        "a code that clients repeat after",
        "\
# patch: service.yaml
   - {code: code, message: message}
+any_operation: [T.2]
# patch: errors.yaml
   T.1: {status: 400, meaning: A parameter is wrong., retry: after correction}
   T.2: {status: 400, meaning: Something is wrong., retry: later}
",
    ),
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
    (
        "type-enters-requests",
        "with a required field",
        "\
 request: POST /things
 body:
   name: {type: text, doc: Its name.}
+  thing: {type: Thing, doc: A thing.}
 response:
   first: {type: Thing, doc: The first thing.}
 types:
-  Thing: {doc: A thing., fields: {name: {type: text, doc: Its name.}}}
+  Thing: {doc: A thing., fields: {name: {type: text, required: true, doc: Its name.}}}
",
    ),
    (
        "type-leaves-requests",
        "and nothing holds it",
        "\
 request: POST /things
 body:
   name: {type: text, doc: Its name.}
-  thing: {type: Thing, doc: A thing.}
 types:
   Thing: {doc: A thing., fields: {name: {type: text, doc: Its name.}}}
",
    ),
    (
        "enumeration-opened",
        "that answers hold too",
        "\
 query:
   kind: {type: ThingKind, doc: Kind of a thing.}
 response:
   kind: {type: ThingKind, doc: Kind of a thing.}
 types:
-  ThingKind: {doc: Kind of a thing., enum: {of: text, values: {a: {doc: The first.}}}}
+  ThingKind: {doc: Kind of a thing., enum: {of: text, open: true, values: {a: {doc: The first.}}}}
",
    ),
    (
        "enumeration-closed",
        "that answers alone hold",
        "\
 response:
   kind: {type: ThingKind, doc: Kind of a thing.}
 types:
-  ThingKind: {doc: Kind of a thing., enum: {of: text, open: true, values: {a: {doc: The first.}}}}
+  ThingKind: {doc: Kind of a thing., enum: {of: text, values: {a: {doc: The first.}}}}
",
    ),
    (
        "value-renamed",
        "in answers alone",
        "\
 response:
   kind: {type: ThingKind, doc: Kind of a thing.}
 types:
-  ThingKind: {doc: Kind of a thing., enum: {of: text, values: {a: {name: First, doc: The first.}}}}
+  ThingKind: {doc: Kind of a thing., enum: {of: text, values: {b: {name: First, doc: The first.}}}}
",
    ),
    (
        "type-kind-changed",
        "an enumeration becomes a text",
        "\
 query:
   kind: {type: ThingKind, doc: Kind of a thing.}
 types:
-  ThingKind: {doc: Kind of a thing., enum: {of: text, values: {a: {doc: The first.}}}}
+  ThingKind: {doc: Kind of a thing., scalar: text}
",
    ),
    (
        "type-kind-changed",
        "in answers alone",
        "\
 response:
   size: {type: ThingSize, doc: Size of a thing.}
 types:
-  ThingSize: {doc: Size of a thing., scalar: text}
+  ThingSize: {doc: Size of a thing., scalar: integer}
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
