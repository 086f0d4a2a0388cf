//! Answers that nearly fit: JSON by the schema, in every spelling, and then with a few bytes changed.

use core::fmt::Write as _;

use super::row::ROW;
use crate::Random;
use crate::witness::schema::Type;

/// An answer.
pub(super) fn draw(random: &mut Random) -> Vec<u8> {
    let mut text = String::new();
    value(&ROW, random, &mut text);
    let mut body = text.into_bytes();
    if random.one_in(3) {
        for _ in 0..=random.below(3) {
            change(&mut body, random);
        }
    }
    body
}

/// A value of the type, or once in a while any other.
fn value(of: &Type, random: &mut Random, out: &mut String) {
    if random.one_in(400) {
        return out.push_str(random.of(ANY));
    }
    match of {
        Type::Optional(inner) => match random.below(8) {
            0 => out.push_str("null"),
            1 => out.push_str("\"\""),
            _ => value(inner, random, out),
        },
        Type::List(inner) => {
            let count = random.below(4);
            list(out, random, ('[', ']'), count, |_, random, out| value(inner, random, out));
        }
        Type::Object(fields) => object(fields, random, out),
        Type::Text | Type::Enumeration => text(random, out),
        Type::Integer | Type::Decimal => number(of, random, out),
        Type::Boolean if !random.one_in(8) => out.push_str(random.of(&["true", "false", "\"true\"", "\"tr\\u0075e\""])),
        Type::Boolean => out.push_str(random.of(&["\"false\"", "1", "\"1\"", "\"True\"", "True"])),
        Type::Instant if !random.one_in(8) => out.push_str(INSTANTS[0]),
        Type::Date if !random.one_in(8) => out.push_str(DATES[0]),
        Type::Month if !random.one_in(8) => out.push_str("\"2024-01\""),
        Type::Instant => out.push_str(random.of(INSTANTS)),
        Type::Date => out.push_str(random.of(DATES)),
        Type::Month => out.push_str(random.of(&[
            "\"2024-01\"",
            "\"9999-12\"",
            "\"2024-13\"",
            "\"0000-01\"",
            "\"2024-1\"",
            "202401",
        ])),
        Type::Any => out.push_str(random.of(ANY)),
    }
}

/// The fields in any order; some are missing, some double, and strangers stand between them.
fn object(fields: &[(&str, Type)], random: &mut Random, out: &mut String) {
    let mut order: Vec<usize> = (0..fields.len()).collect();
    if random.one_in(4) {
        let (from, to) = (random.below(order.len()), random.below(order.len()));
        order.swap(from, to);
    }
    if random.one_in(6) {
        order.push(random.below(fields.len()));
    }
    if random.one_in(6) {
        order.remove(random.below(order.len()));
    }
    list(out, random, ('{', '}'), order.len(), |index, random, out| {
        let (name, of) = &fields[order[index]];
        if random.one_in(20) {
            out.push_str(random.of(&[
                "\"stranger\": {\"a\": [1e999]}, ",
                "\"x\":\"\\ud800\",",
                "\"\\ud800\":1,",
                "\"\": [[[]]],",
            ]));
        }
        match (random.below(30), name.chars().next()) {
            (0, Some(first)) => put(out, format_args!("\"\\u{:04x}{}\":", u32::from(first), &name[first.len_utf8()..])),
            _ => put(out, format_args!("\"{name}\":")),
        }
        value(of, random, out);
    });
}

fn put(out: &mut String, text: core::fmt::Arguments<'_>) {
    // Writing to a string cannot fail.
    let _ = out.write_fmt(text);
}

/// So many items between marks, with blanks where JSON allows them.
fn list(
    out: &mut String,
    random: &mut Random,
    (open, close): (char, char),
    count: usize,
    mut item: impl FnMut(usize, &mut Random, &mut String),
) {
    out.push(open);
    for index in 0..count {
        if index > 0 {
            out.push(',');
        }
        if random.one_in(8) {
            out.push_str(random.of(&[" ", "\n", "\t\r\n "]));
        }
        item(index, random, out);
        if random.one_in(12) {
            out.push(' ');
        }
    }
    out.push(close);
}

/// A string of any characters, in any spelling.
fn text(random: &mut Random, out: &mut String) {
    const PARTS: &[&str] = &[
        "a",
        "CS1",
        "中",
        "𝄞",
        " ",
        "\\n",
        "\\\"",
        "\\\\",
        "\\/",
        "\\u0000",
        "\\u4e2d",
        "\\ud834\\udd1e",
        "\u{7f}",
        "\u{2028}",
        "\u{f8ff}",
        "true",
        "null",
        "1.50",
        "<",
        "\\b\\f\\r\\t",
    ];
    /// Halves of surrogate pairs, which no text can hold.
    const HALVES: &[&str] = &["\\ud800", "\\udc00", "\\ud800\\ud800", "\\udc00\\ud800", "\\ud800\\u0041"];
    if random.one_in(8) {
        return number(&Type::Decimal, random, out);
    }
    out.push('"');
    if random.one_in(40) {
        out.push_str(random.of(HALVES));
    }
    for _ in 0..random.below(4) {
        out.push_str(random.of(PARTS));
    }
    out.push('"');
}

/// A number in any spelling, in quotes once in a while.
fn number(of: &Type, random: &mut Random, out: &mut String) {
    let quote = if random.one_in(5) { "\"" } else { "" };
    out.push_str(quote);
    let hostile = random.one_in(12);
    match if hostile {
        random.below(2)
    } else if matches!(of, Type::Integer) {
        3
    } else {
        2
    } {
        0 => out.push_str(random.of(NUMBERS)),
        1 => {
            let sign = random.of(&["", "", "-", "-", "+"]);
            out.push_str(if random.one_in(3) { sign } else { "" });
            digits(random, out);
            if random.one_in(2) {
                out.push('.');
                digits(random, out);
            }
            if random.one_in(3) {
                out.push_str(random.of(&["e", "E", "e+", "E-", "e-"]));
                out.push_str(&random.below(40).to_string());
            }
        }
        2 => put(out, format_args!("{}.{:02}", random.below(10000), random.below(100))),
        _ => out.push_str(&(random.bits().cast_signed() >> random.below(64)).to_string()),
    }
    out.push_str(quote);
}

fn digits(random: &mut Random, out: &mut String) {
    let zeros = random.one_in(3);
    for _ in 0..=random.of(&[0, 1, 2, 5, 18, 19, 27, 28, 29, 40]) {
        out.push(if zeros { '0' } else { char::from(b'0' + u8::try_from(random.below(10)).unwrap_or_default()) });
    }
}

/// Changes a few bytes without regard for the grammar.
fn change(body: &mut Vec<u8>, random: &mut Random) {
    if body.is_empty() {
        return;
    }
    let at = random.below(body.len());
    match random.below(9) {
        0 => body[at] ^= 1 << random.below(8),
        1 => body[at] = u8::try_from(random.below(256)).unwrap_or_default(),
        2 => drop(body.remove(at)),
        3 => body.truncate(at),
        4 => {
            let end = (at + random.below(30)).min(body.len());
            let copy = body[at..end].to_vec();
            let to = random.below(body.len());
            body.splice(to..to, copy);
        }
        5 => {
            let end = (at + random.below(20)).min(body.len());
            body.drain(at..end);
        }
        6 => {
            let (part, times) =
                (random.of(&["[", "{\"a\":", "[[1],", "9", "0", " ", "\\"]), random.of(&[1, 2, 130, 3000]));
            body.splice(at..at, part.repeat(times).into_bytes());
        }
        _ => {
            let part = random.of(ANY);
            body.splice(at..at, part.bytes());
        }
    }
}

const NUMBERS: &[&str] = &[
    "0",
    "-0",
    "0.0",
    "-0.0",
    "0e0",
    "0E-29",
    "0e999999999999999999999",
    "1.0",
    "1e3",
    "-1e-3",
    "1E+2",
    "10e-1",
    "1.5e1",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "-9223372036854775809",
    "9223372036854775807.0",
    "92233720368547758070e-1",
    "100.0000000000000000000000000000",
    "9999999999999999999999999999",
    "1e27",
    "1e28",
    "1e-28",
    "1e-29",
    "99999999999999999999999999999",
    "79228162514264337593543950335",
    "79228162514264337593543950336",
    "0.0000000000000000000000000001",
    "0.00000000000000000000000000010",
    "1e400",
    "1e-400",
    "1e99999999999999999999999999999999999999999",
    "-",
    "+1",
    "01",
    "007",
    "1.",
    ".5",
    "1e",
    "0x10",
    "1_0",
    "NaN",
    "Infinity",
    "1,5",
    " 1",
    "１",
];

const INSTANTS: &[&str] = &[
    "\"2024-02-29T23:59:59Z\"",
    "\"2023-02-29T00:00:00Z\"",
    "\"2024-01-01T24:00:00Z\"",
    "\"2024-01-01T00:00:60Z\"",
    "\"0001-01-01T00:00:00Z\"",
    "\"9999-12-31T23:59:59Z\"",
    "\"2024-01-01 00:00:00\"",
    "\"2024-01-01T00:00:00\\u005a\"",
    "1700000000",
];

const DATES: &[&str] = &[
    "\"2024-02-29\"",
    "\"1900-02-29\"",
    "\"2000-02-29\"",
    "\"2024-12-31\"",
    "\"2024-00-10\"",
    "\"2024-1-1\"",
    "\"0000-01-01\"",
    "\"２０２４-01-01\"",
    "20240101",
];

/// Values of other types, and what is none.
const ANY: &[&str] = &[
    "null",
    "true",
    "false",
    "[]",
    "{}",
    "\"\"",
    "0",
    "1.5",
    "\"a\"",
    "[null]",
    "[[]]",
    "{\"id\":1}",
    "{\"a\":{\"a\":[{}]}}",
    "nul",
    "True",
    "'a'",
    "[1,]",
    "{,}",
    "undefined",
    "/**/1",
    "\u{feff}",
    "\u{a0}",
    "[1e999]",
    "\"\\ud800\"",
    "\"\\x\"",
    "{\"a\":1,\"a\":2}",
    ",",
    ":",
    "}",
    "]",
];
