//! Values that are hard to encode, for every parameter of an operation.

use api_runtime::{Any, File, Kind, Parameter, Place, Wire};

use super::{Asked, operations, words};
use crate::Random;

impl Asked {
    /// An operation with values.
    pub(crate) fn draw(random: &mut Random) -> Self {
        let descriptor = if random.one_in(3) { random.of(words::OPERATIONS) } else { random.of(&operations()) };
        // Most requests carry values alone, which another client can send too.
        let states = random.one_in(3);
        let most = random.of(&[1, 2, 4]);
        let wires = descriptor.parameters.iter().map(|parameter| {
            let wanted = parameter.place == Place::Path || !random.one_in(most + 1);
            if wanted { wire(parameter, states, random) } else { Wire::Absent }
        });
        Self { descriptor, wires: wires.collect() }
    }
}

fn wire(parameter: &Parameter, states: bool, random: &mut Random) -> Wire {
    // It has one value, whether it is said or not.
    if parameter.is_constant {
        return if random.one_in(2) { Wire::Absent } else { fixed(parameter) };
    }
    if states && parameter.place != Place::Path && random.one_in(3) {
        return match random.below(if parameter.is_list() { 4 } else { 3 }) {
            0 => Wire::Null,
            1 => Wire::EmptyString,
            2 => Wire::Empty,
            _ => Wire::EmptyList,
        };
    }
    if parameter.is_list() {
        return list(parameter, parameter.lists, states, random);
    }
    if parameter.is_map() {
        let count = random.below(3) + 1;
        return Wire::Map((0..count).map(|key| (format!("key{key}"), one(parameter, states, random))).collect());
    }
    one(parameter, states, random)
}

/// The value of a constant.
pub(crate) fn fixed(parameter: &Parameter) -> Wire {
    let value = parameter.one_of.first().copied().unwrap_or_default();
    match parameter.kind {
        Kind::Integer | Kind::Unsigned | Kind::Decimal => Wire::Number(value.to_owned()),
        Kind::Boolean => Wire::Bool(value == "true"),
        _ => Wire::Text(value.to_owned()),
    }
}

/// A list, of lists where so many stand within each other; those may have no items.
fn list(parameter: &Parameter, lists: u8, states: bool, random: &mut Random) -> Wire {
    let is_inner = lists < parameter.lists;
    let count = random.below(4) + usize::from(!states && !is_inner);
    let item = |random: &mut Random| match lists {
        0 | 1 => one(parameter, states, random),
        _ => list(parameter, lists - 1, states, random),
    };
    Wire::List((0..count).map(|_| item(random)).collect())
}

fn one(parameter: &Parameter, states: bool, random: &mut Random) -> Wire {
    match parameter.kind {
        Kind::Text if !parameter.one_of.is_empty() && random.one_in(2) => {
            Wire::Text(random.of(parameter.one_of).to_owned())
        }
        Kind::Text => Wire::Text(text(parameter, random)),
        Kind::Integer => Wire::Number((random.bits().cast_signed() >> random.below(64)).to_string()),
        Kind::Unsigned => Wire::Number((random.bits() >> random.below(64)).to_string()),
        Kind::Decimal => Wire::Number(decimal(random)),
        Kind::Boolean => Wire::Bool(random.one_in(2)),
        Kind::Instant => Wire::Text(random.of(INSTANTS).to_owned()),
        Kind::Date => Wire::Text("2024-02-29".to_owned()),
        Kind::Month => Wire::Text("2024-02".to_owned()),
        Kind::Any => Wire::Json(random.of(ANY).parse().unwrap_or_else(|_| Any::from("any"))),
        Kind::Bytes => Wire::Bytes(random.of(CONTENTS).to_vec().into()),
        Kind::File => {
            let file = File::new(text(parameter, random), random.of(CONTENTS));
            Wire::File(if random.one_in(2) { file.with_media_type(random.of(MEDIA_TYPES)) } else { file })
        }
        Kind::Union(union) => {
            let index = random.below(union.members.len());
            let member = union.members.get(index).map_or(Wire::Absent, |member| wire(member, false, random));
            Wire::Member(u16::try_from(index).unwrap_or_default(), Box::new(member))
        }
        Kind::Object(fields) => {
            let field = |field: &Parameter| if random.one_in(4) { Wire::Absent } else { wire(field, states, random) };
            Wire::Object(fields.iter().map(field).collect())
        }
    }
}

/// Bytes that are no text, and those that look like the end of a part.
const CONTENTS: &[&[u8]] = &[
    b"bytes",
    b"",
    b"\xff\x00\r\n\xc3",
    b"\r\n--part-boundary-0000000000--\r\n",
    b"part-boundary-0000000000part-boundary-0000000001",
    b"{\"a\":1}",
];

/// Media types of files, the last of them none.
const MEDIA_TYPES: &[&str] =
    &["image/png", "text/plain; charset=utf-8", "part-boundary-0000000000/a", "a/b\r\nX-Evil: 1"];

/// Times with what is special about calendars.
const INSTANTS: &[&str] = &[
    "2024-02-29T23:59:59Z",
    "1970-01-01T00:00:00Z",
    "1969-12-31T23:59:59Z",
    "1900-03-01T00:00:01Z",
    "2000-12-31T12:00:00Z",
    "0001-01-01T00:00:00Z",
    "9999-12-31T23:59:59Z",
];

/// JSON that nobody describes.
const ANY: &[&str] =
    &["\"any\"", "true", "1.50", "{\"a\":{\"b c\":[1,\"\"]}}", "{\"to\":7,\"type\":\"fly\"}", "null", "[]"];

/// A text; a header takes no control characters, and a path no empty segment.
fn text(parameter: &Parameter, random: &mut Random) -> String {
    const PARTS: &[&str] = &[
        "a",
        "CS1",
        "中文",
        "𝄞",
        "é",
        " ",
        "+",
        "%",
        "%20",
        "%zz",
        "&",
        "=",
        "?",
        "#",
        "/",
        "..",
        ".",
        "~",
        "-",
        "_",
        "*",
        "'",
        "(",
        "\"",
        "\\",
        "<",
        ";",
        ",",
        ":",
        "@",
        "$",
        "!",
        "[",
        "]",
        "{",
        "}",
        "{order_id}",
        "|",
        "^",
        "`",
        "\u{a0}",
        "\u{2028}",
        "\u{feff}",
        "null",
        "\"\"",
        "[]",
        "0",
        "1.50",
        "true",
    ];
    const CONTROLS: &[&str] = &["\0", "\n", "\r\n", "\t", "\u{7f}", "\u{85}", "\u{1b}[0m"];
    let mut text = String::new();
    for _ in 0..random.below(5) + usize::from(parameter.place == Place::Path) {
        let controls = parameter.place != Place::Header || random.one_in(4);
        let parts = if controls && random.one_in(12) { CONTROLS } else { PARTS };
        text.push_str(random.of(parts));
    }
    text
}

fn decimal(random: &mut Random) -> String {
    let whole = random.bits() >> random.below(64);
    let sign = if random.one_in(4) { "-" } else { "" };
    let point = random.of(&["", ".0", ".50", ".000000001"]);
    format!("{sign}{whole}{point}")
}
