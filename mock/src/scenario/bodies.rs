//! Bodies of the wrong shape, made of the ordinary answer's. In a list the objects are changed; an answer without any stays as it is.

use std::time::Duration;

use speclang::model::Service;

use crate::answer::{Answer, Sending};
use crate::{Json, placed};

/// Length of the white space behind a huge body, in bytes.
const HUGE: usize = 20 << 20;

/// Size of the chunks of a huge body, in bytes.
const CHUNK: usize = 64 << 10;

/// How deeply a deep body is nested.
const DEEP: usize = 1000;

/// A member of an object.
type Member = (String, Json);

fn changed(answer: Answer, mut change: impl FnMut(Vec<Member>) -> Vec<Member>) -> Answer {
    let mut in_object = |value| match value {
        Json::Object(members) => Json::Object(change(members)),
        other => other,
    };
    let body = std::str::from_utf8(&answer.body).ok().and_then(|text| Json::parse(text).ok());
    let body = match body {
        Some(Json::List(items)) => Json::List(items.into_iter().map(in_object).collect()),
        Some(value @ Json::Object(_)) => in_object(value),
        _ => return answer,
    };
    Answer { body: body.to_string().into_bytes(), ..answer }
}

fn with(answer: Answer, more: impl IntoIterator<Item = Member>) -> Answer {
    let more: Vec<Member> = more.into_iter().collect();
    changed(answer, |members| members.into_iter().chain(more.iter().cloned()).collect())
}

/// Members of every kind that no spec knows.
pub(super) fn extra_fields(answer: Answer) -> Answer {
    let inner = vec![("deep".to_owned(), Json::List(vec![Json::Null, Json::Bool(true)]))];
    with(
        answer,
        [
            ("x_mock_text".to_owned(), Json::text("an unknown field")),
            ("x_mock_number".to_owned(), Json::Number("79228162514264337593543950335.5".to_owned())),
            ("x_mock_object".to_owned(), Json::Object(inner)),
        ],
    )
}

/// The service's code of success, in its first error shape.
pub(super) fn success_code(service: &Service, answer: Answer) -> Answer {
    let code = service.file.success_codes.first();
    let Some((shape, code)) = service.file.error_bodies.first().zip(code) else { return answer };
    changed(answer, |members| {
        let mut body = Json::Object(members);
        let texts = [(&shape.code, code.as_str()), (&shape.message, "The request was processed.")];
        for (path, text) in texts.into_iter().filter_map(|(path, text)| Some((path.as_ref()?, text))) {
            placed::put(&mut body, path, Json::text(text));
        }
        match body {
            Json::Object(members) => members,
            _ => Vec::new(),
        }
    })
}

/// Every member twice, the first time as null.
pub(super) fn double_keys(answer: Answer) -> Answer {
    let twice = |(name, value): Member| [(name.clone(), Json::Null), (name, value)];
    changed(answer, |members| members.into_iter().flat_map(twice).collect())
}

/// Every member null.
pub(super) fn null_fields(answer: Answer) -> Answer {
    changed(answer, |members| members.into_iter().map(|(name, _)| (name, Json::Null)).collect())
}

/// Numbers and booleans as texts, texts that look like numbers as numbers, at every depth.
pub(super) fn swapped_types(answer: Answer) -> Answer {
    changed(answer, |members| members.into_iter().map(|(name, value)| (name, swapped(value))).collect())
}

fn swapped(value: Json) -> Json {
    match value {
        Json::Number(text) => Json::Text(text),
        Json::Bool(value) => Json::text(value.to_string()),
        Json::Text(text) => match Json::parse(&text) {
            Ok(number @ Json::Number(_)) => number,
            _ => Json::Text(text),
        },
        Json::List(items) => Json::List(items.into_iter().map(swapped).collect()),
        Json::Object(members) => {
            Json::Object(members.into_iter().map(|(name, value)| (name, swapped(value))).collect())
        }
        Json::Null => Json::Null,
    }
}

/// A member that is nested too deeply for most readers.
pub(super) fn deep(answer: Answer) -> Answer {
    let nested = (0..DEEP).fold(Json::Null, |inner, _| Json::List(vec![inner]));
    with(answer, [("x_mock_deep".to_owned(), nested)])
}

/// A body that is longer than most readers take, sent in chunks. It ends in white space, which a body of any shape may.
pub(super) fn huge(mut answer: Answer) -> Answer {
    answer.body.resize(answer.body.len() + HUGE, b' ');
    Answer { sending: Sending::Pieces { size: CHUNK, pause: Duration::ZERO, length_told: false }, ..answer }
}

/// A text with a byte that no UTF-8 has.
pub(super) fn invalid_utf8(answer: Answer) -> Answer {
    let mark = "x_mock_bytes";
    let mut answer = with(answer, [(mark.to_owned(), Json::text("?"))]);
    // The last mark stands at the end: `…"x_mock_bytes":"?"}`.
    if let Some(at) = answer.body.iter().rposition(|byte| *byte == b'?') {
        answer.body[at] = 0xFF;
    }
    answer
}
