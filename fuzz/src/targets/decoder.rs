//! The decoder over mutated answers, beside a tree that `serde_json` reads of the same bytes.

mod answers;
mod row;

use api_runtime::{Body, Decode, DecodeError, Json};

use self::row::{ROW, Row};
use crate::Random;
use crate::campaign::Target;
use crate::witness::json::{self, Read};
use crate::witness::schema::{self, Meaning};

/// The decoder.
#[derive(Debug, Default)]
pub struct Decoder;

/// A response without fields.
struct Nothing;

impl Decode for Nothing {
    const BODY: Body = Body::ObjectOrNothing;

    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        json.object(&[], &mut []).map(|()| Self)
    }
}

impl Target for Decoder {
    type Input = Vec<u8>;

    fn draw(&self, random: &mut Random) -> Vec<u8> {
        answers::draw(random)
    }

    fn judge(&mut self, body: &Vec<u8>) -> Result<bool, String> {
        let decoded = Row::decode_body(body);
        // What an operation without an answer makes of it: it must come to an end.
        let _ = Nothing::decode_body(body);
        if let Err(error) = &decoded {
            let found = error.found();
            if found.chars().count() > 81 || found.contains(char::is_control) {
                return Err(format!("the error shows too much: {error}"));
            }
            if error.path() == "secret" && found != "***" {
                return Err(format!("the error shows a secret: {error}"));
            }
        }
        let tree = match json::read(body) {
            Read::TooDeep => return Ok(decoded.is_ok()),
            Read::Refused => return decoded.map_or(Ok(false), |_| Err("what is no JSON is read".to_owned())),
            Read::Tree(tree) => tree,
        };
        let mut meaning = Meaning::default();
        match (schema::read(&ROW, Some(&tree), "", &mut meaning), decoded) {
            (Ok(()), Ok(row)) => row.agrees(&meaning).map(|()| true),
            (Ok(()), Err(error)) => Err(format!("what fits is refused: {error}")),
            (Err(path), Ok(_)) => Err(format!("what does not fit at {path} is read")),
            (Err(path), Err(error)) if path == error.path() => Ok(false),
            (Err(path), Err(error)) => Err(format!("the error is at `{path}`, and is told as {error}")),
        }
    }

    fn show(&self, body: &Vec<u8>) -> String {
        String::from_utf8_lossy(body).into_owned()
    }

    fn smaller(&self, body: &Vec<u8>) -> Vec<Vec<u8>> {
        let mut smaller = Vec::new();
        for width in [64, 16, 8, 4, 2, 1] {
            for start in (0..body.len()).step_by(width) {
                let end = (start + width).min(body.len());
                smaller.push([&body[..start], &body[end..]].concat());
            }
        }
        smaller
    }
}
