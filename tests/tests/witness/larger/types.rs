//! Cases of shared types: enumerations, and what holds them.

use super::Larger;

pub(super) const CASES: &[Larger] = &[
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
];
