//! Operations that no API has, for the words of the language that the first service does not use: as JSON, as a form, as parts, and as one value.

use api_runtime::{
    Answers, Descriptor, Encoding, FormStyle, ListStyle, Method, MinorUnits, ObjectStyle, Outcome, Parameter, Safety,
    State, Union,
};

/// How forms are written.
pub(crate) const STYLE: FormStyle =
    FormStyle { object: ObjectStyle::Brackets, list: ListStyle::Indexed, empty_string: "''" };

/// Decimal places of amounts.
pub(crate) const UNITS: MinorUnits = MinorUnits { currencies: &[("JPY", 0), ("KWD", 3)], otherwise: Some(2) };

static FORM: Encoding = Encoding::form(STYLE);
static PARTS: Encoding = Encoding::multipart(STYLE);
static TEXT: Encoding = Encoding::plain("text/markdown");
static VENDOR: Encoding = Encoding::json("application/vnd.words+json");
static BYTES: Encoding = Encoding::plain("application/octet-stream");
static MINOR: MinorUnits = UNITS;

const CURRENCIES: &[&str] = &["JPY", "kwd", "EUR"];
const ABSENT: &[(State, Outcome)] = &[(State::Absent, Outcome::NotAFilter)];

static DRIVE: &[Parameter] = &[
    Parameter::field("to"),
    Parameter::field("at").instant().seconds(),
    Parameter::field("wheels").integer().constant(&["4"]),
];
static CHARGE: &[Parameter] = &[
    Parameter::field("kind").constant(&["charge"]),
    Parameter::field("amount").decimal().minor_units("currency", &MINOR),
    Parameter::field("currency").one_of(CURRENCIES),
];
static STEPS: &[Parameter] =
    &[Parameter::field("drive").object(DRIVE), Parameter::field("pay").object(CHARGE), Parameter::field("").any()];
static CLOSED: &[Parameter] = &[Parameter::field("drive").object(DRIVE), Parameter::field("pay").object(CHARGE)];
static KINDS: &[Parameter] = &[
    Parameter::field(""),
    Parameter::field("").integer(),
    Parameter::field("").boolean(),
    Parameter::field("").date().list(),
    Parameter::field("").object(CHARGE),
];
static MAP_OR_NUMBER: &[Parameter] = &[Parameter::field("").decimal(), Parameter::field("").map()];
static DATE_OR_STEP: &[Parameter] =
    &[Parameter::field("").date(), Parameter::field("").union(&Union::tagged("type", CLOSED))];

/// The operations.
pub(crate) static OPERATIONS: &[&Descriptor] =
    &[&IN_JSON, &IN_FORM, &IN_PARTS, &AS_TEXT, &AS_BYTES, &AS_LIST, &OF_VENDOR];

static IN_JSON: Descriptor = operation(
    "SendWords",
    "/v2/words/{id}/{at}",
    &[
        Parameter::path("id"),
        Parameter::path("at").instant().seconds(),
        Parameter::query("since").instant().seconds().presence(ABSENT),
        Parameter::query("seen").instant().milliseconds().list().presence(ABSENT),
        Parameter::query("until").instant().offset().presence(ABSENT),
        Parameter::query("worth").decimal().minor_units("worth_in", &MINOR).presence(ABSENT),
        Parameter::query("worth_in").one_of(CURRENCIES).presence(ABSENT),
        Parameter::query("source").constant(&["fuzz"]),
        Parameter::header("X-Words").constant(&["some words"]),
        Parameter::body("kind").constant(&["words"]),
        Parameter::body("version").integer().constant(&["2"]),
        Parameter::body("final").boolean().constant(&["false"]),
        Parameter::body("either").union(&Union::of(KINDS)),
        Parameter::body("several").union(&Union::of(KINDS)).list(),
        Parameter::body("by_name").union(&Union::of(MAP_OR_NUMBER)).map(),
        Parameter::body("step").union(&Union::tagged("type", STEPS)),
        Parameter::body("steps").union(&Union::tagged("type", CLOSED)).list(),
        Parameter::body("nested").union(&Union::of(DATE_OR_STEP)),
        Parameter::body("since_when").instant().seconds(),
        Parameter::body("times").instant().milliseconds().list(),
        Parameter::body("days").instant().offset().map(),
        Parameter::body("amount").decimal().minor_units("currency", &MINOR),
        Parameter::body("currency").one_of(CURRENCIES),
        Parameter::body("charges").object(CHARGE).list(),
        Parameter::body("rows").integer().list().list(),
        Parameter::body("cubes").union(&Union::of(KINDS)).list().list().list(),
        Parameter::body("anything").any(),
    ],
);

static IN_FORM: Descriptor = operation(
    "FillWords",
    "/v2/words",
    &[
        Parameter::body("kind").constant(&["words"]).encoded(&FORM),
        Parameter::body("either").union(&Union::of(KINDS)).encoded(&FORM),
        Parameter::body("several").union(&Union::of(DATE_OR_STEP)).list().encoded(&FORM),
        Parameter::body("by_name").union(&Union::of(MAP_OR_NUMBER)).map().encoded(&FORM),
        Parameter::body("step").union(&Union::tagged("type", STEPS)).encoded(&FORM),
        Parameter::body("times").instant().milliseconds().list().encoded(&FORM),
        Parameter::body("amount").decimal().minor_units("currency", &MINOR).encoded(&FORM),
        Parameter::body("currency").one_of(CURRENCIES).encoded(&FORM),
        Parameter::body("charges").object(CHARGE).list().encoded(&FORM),
        Parameter::body("rows").text().list().list().encoded(&FORM),
        Parameter::body("anything").any().encoded(&FORM),
    ],
);

static IN_PARTS: Descriptor = operation(
    "UploadWords",
    "/v2/words/files",
    &[
        Parameter::body("kind").constant(&["words"]).encoded(&PARTS),
        Parameter::body("file").file().encoded(&PARTS),
        Parameter::body("title").encoded(&PARTS),
        Parameter::body("files").file().list().encoded(&PARTS),
        Parameter::body("either").union(&Union::of(KINDS)).encoded(&PARTS),
        Parameter::body("times").instant().seconds().list().encoded(&PARTS),
        Parameter::body("charge").object(CHARGE).encoded(&PARTS),
    ],
);

static AS_TEXT: Descriptor = operation("SayWords", "/v2/words/text", &[Parameter::whole().encoded(&TEXT)]);
static AS_BYTES: Descriptor = operation("StoreWords", "/v2/words/bytes", &[Parameter::whole().bytes().encoded(&BYTES)]);
static AS_LIST: Descriptor =
    operation("ListWords", "/v2/words/all", &[Parameter::whole().union(&Union::of(KINDS)).list()]);

static OF_VENDOR: Descriptor = operation(
    "SellWords",
    "/v2/words/sold",
    &[
        Parameter::body("kind").constant(&["words"]).encoded(&VENDOR),
        Parameter::body("either").union(&Union::of(KINDS)).encoded(&VENDOR),
        Parameter::body("charges").object(CHARGE).list().encoded(&VENDOR),
        Parameter::body("anything").any().encoded(&VENDOR),
    ],
);

const fn operation(id: &'static str, path: &'static str, parameters: &'static [Parameter]) -> Descriptor {
    Descriptor {
        id,
        method: Method::Post,
        path,
        source: "",
        safety: Safety::Write,
        parameters,
        rules: &[],
        errors: &[],
        answers: Answers::OBJECT,
        paging: None,
        waiters: &[],
        rate_limit: None,
        partial_failure: None,
    }
}
