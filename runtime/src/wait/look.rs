//! Looking at the field of an answer that a path leads to.

use crate::decode::read_slot;
use crate::{DecodeError, Json, Slot};

/// What a path found: how many values, and how many of them are those that are looked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) values: usize,
    pub(super) fitting: usize,
}

/// Follows the path through a body, through every item of lists on the way. A body that is no JSON has no values.
pub(super) fn look(body: &[u8], path: &[&'static str], values: &[&str]) -> Found {
    let mut look = Look { path, values, found: Found::default() };
    match read_slot(body, &mut look) {
        Ok(()) => look.found,
        Err(_) => Found::default(),
    }
}

/// The slot that a path leads into.
struct Look<'p> {
    path: &'p [&'static str],
    values: &'p [&'p str],
    found: Found,
}

impl Look<'_> {
    fn note(&mut self, fits: bool) {
        self.found.values += 1;
        self.found.fitting += usize::from(fits);
    }
}

impl Slot for Look<'_> {
    fn read(&mut self, json: Json<'_, '_>) -> Result<(), DecodeError> {
        // Of two equal keys the last one counts.
        self.found = Found::default();
        if json.is_list() {
            let (path, values, mut found) = (self.path, self.values, Found::default());
            json.items(&mut |item| {
                let mut inner = Look { path, values, found: Found::default() };
                inner.read(item)?;
                found.values += inner.found.values;
                found.fitting += inner.found.fitting;
                Ok(())
            })?;
            self.found = found;
            return Ok(());
        }
        if let Some((first, rest)) = self.path.split_first() {
            if !json.is_object() {
                self.note(false);
                return Ok(());
            }
            let mut inner = Look { path: rest, values: self.values, found: Found::default() };
            json.object(&[first], &mut [&mut inner])?;
            self.found = inner.found;
            return Ok(());
        }
        let fits = if json.is_null() || json.is_empty_string() {
            false
        } else if self.values.is_empty() {
            true
        } else {
            let text = json.plain_text();
            text.is_some_and(|text| self.values.contains(&&*text))
        };
        self.note(fits);
        Ok(())
    }

    fn missing(&mut self) -> Result<(), DecodeError> {
        self.note(false);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Found, look};

    fn found(body: &str, path: &[&'static str], values: &[&str]) -> (usize, usize) {
        let Found { values, fitting } = look(body.as_bytes(), path, values);
        (fitting, values)
    }

    #[test]
    fn a_path_leads_to_values_however_they_are_spelled() {
        for (body, is) in [
            (r#"{"a":{"b":5}}"#, true),
            (r#"{"a":{"b":"5"}}"#, true),
            (r#"{"a":{"b":5.0}}"#, true),
            (r#"{"a":{"b":50e-1}}"#, true),
            (r#"{"x":[1,{"b":6}],"a":{"x":{"b":6},"b":"\u0035"}}"#, true),
            (r#"{"a":{"b":6},"a":{"b":5}}"#, true),
            (r#"{"a":{"b":5},"a":{"b":6}}"#, false),
            (r#"{"a":{"b":5},"a":null}"#, false),
            (r#"{"a":{"b":"05"}}"#, false),
            (r#"{"a":{"b":55}}"#, false),
            (r#"{"a":{"b":true}}"#, false),
            (r#"{"a":{"b":{"b":5}}}"#, false),
            (r#"{"a":{"b":null}}"#, false),
            (r#"{"a":{"b":""}}"#, false),
            (r#"{"a":{}}"#, false),
            (r#"{"a":5}"#, false),
            (r#"{"b":5}"#, false),
            ("{}", false),
            ("[]", false),
            ("5", false),
            ("", false),
            (r#"{"a":{"b":5}"#, false),
        ] {
            let (fitting, values) = found(body, &["a", "b"], &["4", "5"]);
            assert_eq!(fitting == 1 && values == 1, is, "{body}: {fitting} of {values}");
        }
        assert_eq!(found(r#"{"a":true}"#, &["a"], &["true"]), (1, 1));
        assert_eq!(found(r#"{"a":"true"}"#, &["a"], &["true"]), (1, 1));
    }

    #[test]
    fn lists_on_the_way_give_a_value_for_each_item() {
        let path = &["rows", "state"];
        let two = r#"{"rows":[{"state":3},{"state":"3"},{"state":4},{},null,7]}"#;
        assert_eq!(found(two, path, &["3"]), (2, 6));
        assert_eq!(found(r#"{"rows":[[{"state":3}],[]]}"#, path, &["3"]), (1, 1));
        assert_eq!(found(r#"{"rows":[]}"#, path, &["3"]), (0, 0));
        assert_eq!(found(r#"{"rows":null}"#, path, &["3"]), (0, 1));
        assert_eq!(found(r#"{"tags":["x","y"]}"#, &["tags"], &["y"]), (1, 2));
    }

    #[test]
    fn any_value_is_present_but_null_and_the_empty_string() {
        for (value, is) in
            [("0", true), ("false", true), ("{}", true), (r#""x""#, true), ("null", false), (r#""""#, false)]
        {
            assert_eq!(found(&format!(r#"{{"a":{value}}}"#), &["a"], &[]), (usize::from(is), 1), "{value}");
        }
        assert_eq!(found("{}", &["a"], &[]), (0, 1));
    }
}
