//! Disagreements that stay, each with its reason. One that no longer occurs fails the test as well.

/// What a claim is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Axis {
    /// Whether callers compile.
    Compiles,
    /// Whether the same code sends other bytes.
    Wire,
    /// Whether every change is of some kind.
    Kind,
}

/// A case by its name, what the disagreement is about, and why it stays.
pub(crate) type Explained = (&'static str, Axis, &'static str);

/// All of them.
pub(crate) const EXPLAINED: &[Explained] = &[
    ("crate-renamed", Axis::Wire, "Only `User-Agent` differs, which names the crate; no service looks at it."),
    (
        "crate-version-changed",
        Axis::Wire,
        "Only `User-Agent` differs, which names the version; no service looks at it.",
    ),
    (
        "wire-spelling-changed",
        Axis::Wire,
        "No parameter of the smallest case has the state; a larger case shows the claim.",
    ),
    (
        "minor-units-changed",
        Axis::Wire,
        "No parameter of the smallest case is an amount; the invented API sends amounts by the places of their currencies.",
    ),
    (
        "signature-changed",
        Axis::Wire,
        "Clients do not have the algorithms of the smallest case and refuse key pairs; a larger case shows the claim.",
    ),
    (
        "signature-added",
        Axis::Wire,
        "The client of the other region takes the first credentials that fit, a key before a token; a program with a token still sends it.",
    ),
    (
        "signature-removed",
        Axis::Wire,
        "The client of the other region takes the first credentials that fit, a key before a token; a program with a key is refused.",
    ),
    (
        "guide-page-removed",
        Axis::Compiles,
        "The module of a page is empty and holds documentation; no program has a use for its name.",
    ),
    (
        "guide-page-renamed",
        Axis::Compiles,
        "The module of a page is empty and holds documentation; no program has a use for its name.",
    ),
    (
        "call-value-removed",
        Axis::Compiles,
        "The value of the case is a constant, which no program names; one that clients set has a name in `values`.",
    ),
    (
        "call-value-renamed",
        Axis::Compiles,
        "The value of the case is a constant, which no program names; one that clients set has a name in `values`.",
    ),
    (
        "endpoint-variables-changed",
        Axis::Wire,
        "Without the variable no client is built, and nothing is sent that could be compared.",
    ),
    (
        "path-segments-changed",
        Axis::Wire,
        "The value of the generated request is one segment, which both spell alike; values with a slash differ.",
    ),
    (
        "error-retry-changed",
        Axis::Wire,
        "No operation of the smallest case lists the code; a larger case shows the claim.",
    ),
    (
        "parameter-added-required: beside a required one",
        Axis::Wire,
        "Callers must say one more value; the rest of the request is as it was.",
    ),
    (
        "parameter-type-changed: another enumeration",
        Axis::Wire,
        "Another type goes out in another form as a rule, and the claim does not compare how values are spelt.",
    ),
];
