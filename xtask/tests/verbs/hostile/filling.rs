//! One text in as many fields at once as take it: errors tell by their places which fields do not.

use std::ops::Range;

use serde_yaml::Value;
use speclang::{Diagnostic, Severity, Sources};

use crate::hostile::field::{Field, Spec, quoted};

/// A part of a file's text, and the field that stands there.
type Place = (Field, Range<usize>);

impl Spec {
    /// Whether all verbs take it, or, when nothing is to be checked, those that only read it.
    pub(crate) fn passes(&self, checked: bool) -> bool {
        let sources = Sources::below("spec/", self.texts());
        errors(&sources, checked).is_empty()
    }

    /// That text in as many of the fields as pass with it together, and which these are.
    pub(crate) fn filled(&self, fields: &[Field], text: &str, checked: bool) -> (Self, Vec<Field>) {
        let (values, names): (Vec<_>, Vec<_>) =
            fields.iter().cloned().partition(|field| matches!(field, Field::Value(..)));
        let (mut left, mut doubtful) = (values, Vec::new());
        let taken = loop {
            let Some(refused) = self.refused(&left, text, checked) else { break left };
            let before = left.len();
            if refused.surely.is_empty() {
                doubtful.extend(left.iter().filter(|field| refused.perhaps.contains(field)).cloned());
                left.retain(|field| !refused.perhaps.contains(field));
            }
            left.retain(|field| !refused.surely.contains(field));
            if left.len() == before {
                break self.in_halves(Vec::new(), &left, text, checked);
            }
        };
        let taken = self.in_halves(taken, &doubtful, text, checked);
        // Errors about a name stand wherever it is used.
        let taken = self.in_halves(taken, &names, text, checked);
        (self.with_all(&taken, text), taken)
    }

    /// Those fields, which take the text together, and others that take it beside them.
    fn in_halves(&self, taken: Vec<Field>, fields: &[Field], text: &str, checked: bool) -> Vec<Field> {
        let all = [&taken[..], fields].concat();
        if fields.is_empty() || self.refused(&all, text, checked).is_none() {
            return all;
        }
        if fields.len() == 1 {
            return taken;
        }
        let (first, second) = fields.split_at(fields.len() / 2);
        let taken = self.in_halves(taken, first, text, checked);
        self.in_halves(taken, second, text, checked)
    }

    /// What is refused when all of these fields hold the text; nothing where there are no errors.
    fn refused(&self, fields: &[Field], text: &str, checked: bool) -> Option<Refused> {
        let spec = self.with_all(fields, text);
        let written: Vec<_> = (0..spec.files.len()).map(|file| spec.written(file, self)).collect();
        let texts = spec.files.iter().zip(&written).map(|((path, _), (text, _))| (path.clone(), text.clone()));
        let errors = errors(&Sources::below("spec/", texts), checked);
        let at = |(path, span): &(String, Range<usize>), is_whole: bool| {
            let file = spec.files.iter().position(|(known, _)| known == path);
            let places = file.map_or(&[][..], |file| &written[file].1);
            let is_in = |place: &Range<usize>| place.start <= span.start && span.end <= place.end;
            let is_there = |place: &Range<usize>| if is_whole { place == span } else { is_in(place) };
            places.iter().filter(|(_, place)| is_there(place)).map(|(field, _)| field.clone()).collect::<Vec<_>>()
        };
        let among = |is_whole| errors.iter().flat_map(|error| at(error, is_whole)).collect();
        (!errors.is_empty()).then(|| Refused { surely: among(true), perhaps: among(false) })
    }

    /// A file as it is written, and where the fields of the spec before stand in it.
    fn written(&self, file: usize, before: &Self) -> (String, Vec<Place>) {
        let mut writer = Writer { file, path: Vec::new(), text: String::new(), places: Vec::new() };
        writer.put(&self.files[file].1, &before.files[file].1);
        writer.text.push('\n');
        (writer.text, writer.places)
    }
}

/// Fields that errors stand at.
struct Refused {
    /// As a whole.
    surely: Vec<Field>,
    /// In a part: some checks look for the text that they mean, and may find it in another field.
    perhaps: Vec<Field>,
}

/// Paths of files and spans of the errors; one more where operations are missing.
fn errors(sources: &Sources, checked: bool) -> Vec<(String, Range<usize>)> {
    let (api, found) = if checked { speclang::load_and_check(sources) } else { speclang::load(sources) };
    let place = |error: &Diagnostic| {
        let span = error.labels.first().map(|label| label.span);
        let path = span.and_then(|span| sources.iter().find(|(file, ..)| *file == span.file));
        (path.map_or_else(String::new, |(_, path, _)| path.to_owned()), span.map_or(0..0, speclang::Span::range))
    };
    let mut errors: Vec<_> = found.iter().filter(|found| found.severity == Severity::Error).map(place).collect();
    if errors.is_empty() && api.services.iter().map(|service| service.operations.len()).sum::<usize>() != 7 {
        errors.push((String::new(), 0..0));
    }
    errors
}

/// Writes YAML of one line, in which every text stands in quotes.
struct Writer {
    file: usize,
    path: Vec<Value>,
    text: String,
    places: Vec<Place>,
}

impl Writer {
    /// Writes the value, which had those names before.
    fn put(&mut self, value: &Value, before: &Value) {
        let start = self.text.len();
        match (value, before) {
            (Value::Mapping(map), Value::Mapping(before)) => {
                self.text.push('{');
                for (index, ((key, value), (name, before))) in map.iter().zip(before).enumerate() {
                    self.text.push_str(if index > 0 { ", " } else { "" });
                    let start = self.text.len();
                    self.text.push_str(&quoted(key));
                    self.places.push((Field::Name(name.clone()), start..self.text.len()));
                    self.text.push_str(": ");
                    self.path.push(name.clone());
                    self.put(value, before);
                    self.path.pop();
                }
                self.text.push('}');
            }
            (Value::Sequence(items), Value::Sequence(before)) => {
                self.text.push('[');
                for (index, (item, before)) in items.iter().zip(before).enumerate() {
                    self.text.push_str(if index > 0 { ", " } else { "" });
                    self.path.push(Value::from(index));
                    self.put(item, before);
                    self.path.pop();
                }
                self.text.push(']');
            }
            _ => {
                self.text.push_str(&quoted(value));
                let place = start..self.text.len();
                self.places.push((Field::Value(self.file, self.path.clone()), place.clone()));
                // The value may be a name that stands elsewhere, too.
                self.places.push((Field::Name(before.clone()), place));
            }
        }
    }
}
