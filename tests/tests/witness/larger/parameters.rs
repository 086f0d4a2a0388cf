//! Cases of parameters: names, types, forms, and what must be given.

use super::Larger;

pub(super) const CASES: &[Larger] = &[
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
        "parameter-added",
        "to a type that holds itself",
        "\
 request: POST /things
 body:
   thing: {type: Thing, doc: A thing.}
 types:
   Thing:
     doc: A thing.
     fields:
       name: {type: text, required: true, doc: Its name.}
+      part: {type: Thing, doc: A thing within it.}
       parts: {type: list of Thing, doc: Things within it.}
",
    ),
    (
        "parameter-becomes-list",
        "of a named object",
        "\
 request: POST /things
 body:
-  part: {type: Part, doc: A part.}
+  part: {type: list of Part, doc: A part.}
 types:
   Part:
     doc: A part of a thing.
     fields:
       name: {type: text, required: true, doc: Its name.}
",
    ),
    (
        "parameter-becomes-single",
        "of a named scalar",
        "\
 request: POST /things
 body:
-  codes: {type: list of Code, doc: Codes of things.}
+  codes: {type: Code, doc: Codes of things.}
 types:
   Code: {doc: A code., scalar: text, max_length: 8}
",
    ),
    (
        "parameter-sign-changed",
        "in a body",
        "\
 request: POST /things
 body:
-  size: {type: unsigned, doc: Size of a thing.}
+  size: {type: integer, doc: Size of a thing.}
",
    ),
];
