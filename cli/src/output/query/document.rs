//! A document as the library knows it, with the text of each value beside it.

use std::collections::{BTreeMap, HashMap};

use jmespath::{Rcvar, Variable};
use serde_json::Number;
use serde_json::value::RawValue;

/// Deepest value that is read.
const DEEPEST: usize = 128;

/// The texts of values, by their addresses. The values are kept, so that no other takes the address of one.
#[derive(Default)]
pub(super) struct Origins {
    texts: HashMap<usize, (Rcvar, String)>,
}

impl Origins {
    /// The text that a value came as.
    pub(super) fn text(&self, value: &Rcvar) -> Option<&str> {
        self.texts.get(&address(value)).map(|(_, text)| text.as_str())
    }

    /// A number of those digits; what reaches beyond floats is computed with as the greatest of them.
    pub(super) fn number(&mut self, text: String) -> Rcvar {
        let number = text
            .parse::<Number>()
            .ok()
            .or_else(|| Number::from_f64(if text.starts_with('-') { f64::MIN } else { f64::MAX }));
        let value = Rcvar::new(number.map_or(Variable::Null, Variable::Number));
        self.keep(value, text)
    }

    fn keep(&mut self, value: Rcvar, text: String) -> Rcvar {
        self.texts.insert(address(&value), (value.clone(), text));
        value
    }
}

fn address(value: &Rcvar) -> usize {
    Rcvar::as_ptr(value) as usize
}

/// Reads a document; of two members of one name the last counts.
pub(super) fn read(text: &str, origins: &mut Origins) -> Result<Rcvar, String> {
    let value: &RawValue = serde_json::from_str(text).map_err(|_| "the response is not JSON".to_owned())?;
    value_of(value.get(), 0, origins)
}

fn value_of(text: &str, depth: usize, origins: &mut Origins) -> Result<Rcvar, String> {
    if depth > DEEPEST {
        return Err(format!("the response is nested deeper than {DEEPEST} levels"));
    }
    let broken = |_| "the response is not JSON".to_owned();
    let value = match text.as_bytes().first() {
        Some(b'{') => {
            let members: BTreeMap<String, &RawValue> = serde_json::from_str(text).map_err(broken)?;
            let members =
                members.into_iter().map(|(name, value)| Ok((name, value_of(value.get(), depth + 1, origins)?)));
            Variable::Object(members.collect::<Result<_, String>>()?)
        }
        Some(b'[') => {
            let items: Vec<&RawValue> = serde_json::from_str(text).map_err(broken)?;
            let items = items.into_iter().map(|value| value_of(value.get(), depth + 1, origins));
            Variable::Array(items.collect::<Result<_, String>>()?)
        }
        Some(b'"') => Variable::String(serde_json::from_str(text).map_err(broken)?),
        Some(b't') => Variable::Bool(true),
        Some(b'f') => Variable::Bool(false),
        Some(b'n') => Variable::Null,
        _ => return Ok(origins.number(text.to_owned())),
    };
    Ok(origins.keep(Rcvar::new(value), text.to_owned()))
}
