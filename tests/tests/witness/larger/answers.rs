//! Cases of fields of answers, their units, and pages.

use super::Larger;

pub(super) const CASES: &[Larger] = &[
    (
        "response-field-renamed",
        "callers keep their name",
        " response:\n-  count: {type: integer, doc: Number of things.}\n+  total: {type: integer, rust_name: count, doc: Number of things.}\n",
    ),
    (
        "response-field-type-changed",
        "a list of them",
        " response:\n-  name: {type: text, doc: Name of a thing.}\n+  name: {type: list of text, doc: Name of a thing.}\n",
    ),
    (
        "response-field-added",
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
];
