//! An answer with a field of every type, read as generated code reads its own, and the schema of the same.

use core::fmt::Write as _;

use api_runtime::{Date, Decimal, Decode, DecodeError, Instant, Json, Month, Required, Secret};

use crate::witness::number::Number;
use crate::witness::schema::{Meaning, Type};

/// The whole answer.
pub(super) const ROW: Type = Type::Object(&[
    ("id", Type::Text),
    ("note", Type::Optional(&Type::Text)),
    ("count", Type::Integer),
    ("left", Type::Optional(&Type::Integer)),
    ("price", Type::Decimal),
    ("tax", Type::Optional(&Type::Decimal)),
    ("open", Type::Boolean),
    ("paid", Type::Optional(&Type::Boolean)),
    ("at", Type::Optional(&Type::Instant)),
    ("day", Type::Optional(&Type::Date)),
    ("month", Type::Optional(&Type::Month)),
    ("state", Type::Optional(&Type::Enumeration)),
    ("tags", Type::List(&Type::Text)),
    ("sums", Type::List(&Type::Decimal)),
    ("grid", Type::List(&Type::List(&Type::Integer))),
    ("part", Type::Optional(&PART)),
    ("parts", Type::List(&PART)),
    ("secret", Type::Optional(&Type::Integer)),
    ("any", Type::Any),
]);

const PART: Type = Type::Object(&[("name", Type::Optional(&Type::Text)), ("amount", Type::Decimal)]);

/// Its values.
#[derive(Default)]
pub(super) struct Row {
    id: String,
    note: Option<String>,
    count: i64,
    left: Option<i64>,
    price: Decimal,
    tax: Option<Decimal>,
    open: bool,
    paid: Option<bool>,
    at: Option<Instant>,
    day: Option<Date>,
    month: Option<Month>,
    state: Option<State>,
    tags: Vec<String>,
    sums: Vec<Decimal>,
    grid: Vec<Vec<i64>>,
    part: Option<Part>,
    parts: Vec<Part>,
    secret: Option<i64>,
}

struct Part {
    name: Option<String>,
    amount: Decimal,
}

/// An open enumeration, by its text alone.
struct State(String);

impl Decode for State {
    const EMPTY_STRING_IS_NONE: bool = true;

    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        json.scalar_text().map(|text| Self(text.into_owned()))
    }
}

impl Decode for Part {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        // As generated code reads a type that has no value to begin with.
        let mut value = (Required::default(), Required::default());
        json.object(&["name", "amount"], &mut [&mut value.0, &mut value.1])?;
        Ok(Self { name: value.0.take()?, amount: value.1.take()? })
    }
}

impl Decode for Row {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut row = Self::default();
        json.fields(
            api_runtime::names![
                "id", "note", "count", "left", "price", "tax", "open", "paid", "at", "day", "month", "state", "tags",
                "sums", "grid", "part", "parts", "secret", "any",
            ],
            &mut [
                &mut row.id,
                &mut row.note,
                &mut row.count,
                &mut row.left,
                &mut row.price,
                &mut row.tax,
                &mut row.open,
                &mut row.paid,
                &mut row.at,
                &mut row.day,
                &mut row.month,
                &mut row.state,
                &mut row.tags,
                &mut row.sums,
                &mut row.grid,
                &mut row.part,
                &mut row.parts,
                &mut Secret(&mut row.secret),
                &mut (),
            ],
        )?;
        Ok(row)
    }
}

impl Row {
    /// Whether the values are those of the witness.
    pub(super) fn agrees(&self, meaning: &Meaning) -> Result<(), String> {
        let mut own = Told::default();
        self.tell(&mut own);
        if own.text != meaning.text {
            return Err(format!("other values are read: {} instead of {}", own.text, meaning.text));
        }
        for (number, kept) in own.decimals.iter().zip(&meaning.kept) {
            if kept.as_ref().is_some_and(|kept| kept != number) {
                return Err(format!("the digits change: {kept:?} is read as {number}"));
            }
        }
        Ok(())
    }

    fn tell(&self, told: &mut Told) {
        told.text(&self.id);
        told.optional(self.note.as_ref(), |told, note| told.text(note));
        told.say(self.count);
        told.optional(self.left.as_ref(), |told, left| told.say(left));
        told.decimal(&self.price);
        told.optional(self.tax.as_ref(), Told::decimal);
        told.say(self.open);
        told.optional(self.paid.as_ref(), |told, paid| told.say(paid));
        told.optional(self.at.as_ref(), |told, at| told.say(at));
        told.optional(self.day.as_ref(), |told, day| told.say(day));
        told.optional(self.month.as_ref(), |told, month| told.say(month));
        told.optional(self.state.as_ref(), |told, state| told.text(&state.0));
        told.list(&self.tags, |told, tag| told.text(tag));
        told.list(&self.sums, Told::decimal);
        told.list(&self.grid, |told, line| told.list(line, |told, number| told.say(number)));
        told.optional(self.part.as_ref(), Told::part);
        told.list(&self.parts, Told::part);
        told.optional(self.secret.as_ref(), |told, secret| told.say(secret));
        told.text.push_str("any;");
    }
}

/// Values in the spelling of the witness.
#[derive(Default)]
struct Told {
    text: String,
    decimals: Vec<String>,
}

impl Told {
    fn say(&mut self, value: impl core::fmt::Display) {
        // Writing to a string cannot fail.
        let _ = write!(self.text, "{value};");
    }

    fn text(&mut self, text: &str) {
        self.say(format_args!("{text:?}"));
    }

    fn decimal(&mut self, number: &Decimal) {
        let text = number.to_string();
        self.say(Number::read(&text).map_or_else(|| text.clone(), |number| number.normal()));
        self.decimals.push(text);
    }

    fn part(&mut self, part: &Part) {
        self.optional(part.name.as_ref(), |told, name| told.text(name));
        self.decimal(&part.amount);
    }

    fn optional<T>(&mut self, value: Option<&T>, tell: impl FnOnce(&mut Self, &T)) {
        match value {
            Some(value) => tell(self, value),
            None => self.text.push_str("none;"),
        }
    }

    fn list<T>(&mut self, items: &[T], mut tell: impl FnMut(&mut Self, &T)) {
        if items.is_empty() {
            // Null, a missing key and the list without items are one.
            return self.text.push_str("[];");
        }
        self.text.push('[');
        for item in items {
            tell(self, item);
        }
        self.text.push_str("];");
    }
}
