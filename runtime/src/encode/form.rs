//! Bodies as forms: the tree of a body as pairs of keys and texts.

use bytes::Bytes;

use super::encoding::{FormStyle, ListStyle, ObjectStyle, Shown, Unwritable};
use super::parts::{Pair, Parts};
use super::percent::{percent_decode, put_percent_encoded};
use crate::decode::{DecodeError, Json, read_json};
use crate::shown::HIDDEN;

/// The pairs of these keys and JSON values, joined.
pub(super) fn write(style: &FormStyle, parts: &Parts) -> Bytes {
    let mut form = Vec::new();
    for (key, text) in pairs(style, parts.body.as_deref().unwrap_or_default()).0 {
        if !form.is_empty() {
            form.push(b'&');
        }
        put_percent_encoded(key.as_bytes(), &mut form);
        form.push(b'=');
        put_percent_encoded(text.as_bytes(), &mut form);
    }
    form.into()
}

/// The first value that a form cannot hold.
pub(super) fn refused(style: &FormStyle, parts: &Parts) -> Option<Unwritable> {
    pairs(style, parts.body.as_deref().unwrap_or_default()).1
}

/// The pairs of these keys and JSON values; and the first value that no text can hold.
pub(super) fn pairs(style: &FormStyle, body: &[Pair]) -> (Vec<(String, String)>, Option<Unwritable>) {
    let mut form = Form { style, pairs: Vec::new(), key: String::new(), unwritable: None };
    for (key, json) in body {
        form.key.clear();
        form.key.push_str(key);
        // What is no JSON is refused elsewhere; what cannot be read is too deep.
        if read_json(json, &mut |json| form.value(json)).is_err() {
            form.refuse("nested more than 128 levels deep");
        }
    }
    (form.pairs, form.unwritable)
}

/// A form that is being written.
struct Form<'s> {
    style: &'s FormStyle,
    pairs: Vec<(String, String)>,
    /// Key of the value that comes next.
    key: String,
    unwritable: Option<Unwritable>,
}

impl Form<'_> {
    fn value(&mut self, json: Json<'_, '_>) -> Result<(), DecodeError> {
        if json.is_null() {
            self.refuse("null");
        } else if json.is_object() {
            let mut is_empty = true;
            json.entries(&mut |key, json| {
                is_empty = false;
                if self.leads_elsewhere(key) {
                    self.refuse("a key that holds brackets or dots, or nothing");
                    return Ok(());
                }
                self.inside(json, |form| form.field(key))
            })?;
            if is_empty {
                self.refuse("an object without fields");
            }
        } else if json.is_list() {
            self.list(json)?;
        } else {
            match json.written() {
                Some(text) => self.pair(if text.is_empty() { self.style.empty_string } else { &text }),
                None => self.refuse("a string that is no text"),
            }
        }
        Ok(())
    }

    fn list(&mut self, json: Json<'_, '_>) -> Result<(), DecodeError> {
        let mut index = 0_usize;
        json.items(&mut |json| {
            let is_nested = json.is_object() || json.is_list();
            // Two items under one key could not be told apart.
            if is_nested && self.style.list != ListStyle::Indexed {
                self.refuse("an object or a list within a list");
            } else {
                self.inside(json, |form| form.item(index))?;
            }
            index += 1;
            Ok(())
        })?;
        if index == 0 {
            self.refuse("a list without items");
        }
        Ok(())
    }

    /// Writes what stands further inside, under a longer key.
    fn inside(&mut self, json: Json<'_, '_>, lengthen: impl FnOnce(&mut Self)) -> Result<(), DecodeError> {
        let length = self.key.len();
        lengthen(self);
        let outcome = self.value(json);
        self.key.truncate(length);
        outcome
    }

    /// Whether the key of a map would be read as another path. Names of fields are checked with the spec.
    fn leads_elsewhere(&self, key: &str) -> bool {
        let separators: &[char] = match self.style.object {
            ObjectStyle::Brackets => &['[', ']'],
            ObjectStyle::Dots => &['.', '[', ']'],
        };
        key.is_empty() || key.contains(separators)
    }

    fn field(&mut self, name: &str) {
        let (before, after) = match self.style.object {
            ObjectStyle::Brackets => ("[", "]"),
            ObjectStyle::Dots => (".", ""),
        };
        self.key.extend([before, name, after]);
    }

    fn item(&mut self, index: usize) {
        match self.style.list {
            ListStyle::Brackets => self.key.push_str("[]"),
            ListStyle::Indexed => self.key.extend(["[", &index.to_string(), "]"]),
            ListStyle::Repeated => {}
        }
    }

    fn pair(&mut self, text: &str) {
        self.pairs.push((self.key.clone(), text.to_owned()));
    }

    fn refuse(&mut self, what: &'static str) {
        let key = &self.key;
        self.unwritable.get_or_insert_with(|| Unwritable { key: key.clone(), what });
    }
}

/// A form with `***` in place of the values of these keys, at any depth, and other values as `text` shows them.
pub(super) fn hide(form: &[u8], keys: &[&str], text: &Shown<'_>) -> String {
    let form = String::from_utf8_lossy(form);
    let pairs = form.split('&').map(|pair| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        let decoded = |part: &str| String::from_utf8_lossy(&percent_decode(part.as_bytes())).into_owned();
        let name = decoded(key);
        let mut steps = name.split(['[', ']', '.']);
        if keys.contains(&&*name) || steps.any(|step| keys.contains(&step)) {
            return format!("{key}={HIDDEN}");
        }
        let value_shown = decoded(value);
        if text(&value_shown) == value_shown { pair.to_owned() } else { format!("{key}={}", text(&value_shown)) }
    });
    if form.is_empty() { String::new() } else { pairs.collect::<Vec<_>>().join("&") }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BRACKETS: FormStyle =
        FormStyle { object: ObjectStyle::Brackets, list: ListStyle::Brackets, empty_string: "" };

    fn parts(body: &[(&'static str, &'static str)]) -> Parts {
        let body = body.iter().map(|(key, json)| ((*key).into(), (*json).into())).collect();
        Parts { body: Some(body), ..Parts::new(crate::Method::Post, "/".into()) }
    }

    fn written(style: &FormStyle, body: &[(&'static str, &'static str)]) -> String {
        let parts = parts(body);
        let form = String::from_utf8(percent_decode(&write(style, &parts))).unwrap();
        refused(style, &parts).map_or(form, |unwritable| format!("{} cannot be {}", unwritable.key, unwritable.what))
    }

    #[test]
    fn keys_say_where_a_value_stands() {
        let body = [("a", r#"{"b":{"c":"x"},"d":1.50}"#), ("e", "[true,\"\"]"), ("f", "\"\"")];
        assert_eq!(written(&BRACKETS, &body), "a[b][c]=x&a[d]=1.50&e[]=true&e[]=&f=");
        let dots = FormStyle { object: ObjectStyle::Dots, list: ListStyle::Repeated, empty_string: "-" };
        assert_eq!(written(&dots, &body), "a.b.c=x&a.d=1.50&e=true&e=-&f=-");
        let indexed = FormStyle { list: ListStyle::Indexed, ..BRACKETS };
        assert_eq!(written(&indexed, &[("a", r#"[{"b":1},{"b":[2,3]}]"#)]), "a[0][b]=1&a[1][b][0]=2&a[1][b][1]=3");
    }

    #[test]
    fn keys_and_texts_are_percent_encoded() {
        let form = write(&BRACKETS, &parts(&[("a b", r#"{"c&":"d=e +中\n"}"#)]));
        assert_eq!(form, "a%20b%5Bc%26%5D=d%3De%20%2B%E4%B8%AD%0A");
    }

    #[test]
    fn what_no_pair_can_hold_is_named() {
        for (json, what) in [
            ("null", "a cannot be null"),
            ("[]", "a cannot be a list without items"),
            ("{}", "a cannot be an object without fields"),
            (r#"{"b":null}"#, "a[b] cannot be null"),
            ("[{}]", "a cannot be an object or a list within a list"),
            ("[[1]]", "a cannot be an object or a list within a list"),
        ] {
            assert_eq!(written(&BRACKETS, &[("a", json)]), what);
        }
    }

    #[test]
    fn secret_keys_are_hidden_wherever_they_stand_in_a_key() {
        let text = |text: &str| text.replace("hunter2 ", "***");
        let hidden = |form: &str| hide(form.as_bytes(), &["pin", "card"], &text);
        assert_eq!(
            hidden("a=1&pin=2&b%5Bpin%5D=3&card%5Bno%5D=4&c.pin=5"),
            "a=1&pin=***&b%5Bpin%5D=***&card%5Bno%5D=***&c.pin=***"
        );
        assert_eq!(hidden("a=x%20hunter2%20&pins=6&b"), "a=x ***&pins=6&b");
        assert_eq!(hidden(""), "");
    }
}
