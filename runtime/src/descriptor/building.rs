//! The chained `const` methods with which a table states the kind, presence and form of a parameter.

use super::glance::Glance;
use super::{Case, Collection, Form, Kind, MinorUnits, Money, Outcome, Parameter, Presence, Union};
use crate::{Encoding, State};

/// Kinds. The last one said holds; [`list`](Parameter::list) makes a list of it,
/// and [`map`](Parameter::map) a map.
impl Parameter {
    /// Holds text.
    #[must_use]
    pub const fn text(mut self) -> Self {
        self.facts.kind = Kind::Text;
        self.glance = Glance::NONE;
        self
    }

    /// Holds a whole number.
    #[must_use]
    pub const fn integer(mut self) -> Self {
        self.facts.kind = Kind::Integer;
        self.glance = Glance::NONE;
        self
    }

    /// Holds a whole number that is not negative.
    #[must_use]
    pub const fn unsigned(mut self) -> Self {
        self.facts.kind = Kind::Unsigned;
        self.glance = Glance::NONE;
        self
    }

    /// Holds an exact decimal number.
    #[must_use]
    pub const fn decimal(mut self) -> Self {
        self.facts.kind = Kind::Decimal;
        self.glance = Glance::NONE;
        self
    }

    /// Holds a truth value.
    #[must_use]
    pub const fn boolean(mut self) -> Self {
        self.facts.kind = Kind::Boolean;
        self.glance = Glance::NONE;
        self
    }

    /// Holds a second of universal time.
    #[must_use]
    pub const fn instant(mut self) -> Self {
        self.facts.kind = Kind::Instant;
        self.glance = Glance::NONE;
        self
    }

    /// Holds a calendar day.
    #[must_use]
    pub const fn date(mut self) -> Self {
        self.facts.kind = Kind::Date;
        self.glance = Glance::NONE;
        self
    }

    /// Holds a calendar month.
    #[must_use]
    pub const fn month(mut self) -> Self {
        self.facts.kind = Kind::Month;
        self.glance = Glance::NONE;
        self
    }

    /// Holds an object with these fields.
    #[must_use]
    pub const fn object(mut self, fields: &'static [Self]) -> Self {
        self.facts.kind = Kind::Object(fields);
        self.glance = Glance::NONE;
        self
    }

    /// Holds any JSON.
    #[must_use]
    pub const fn any(mut self) -> Self {
        self.facts.kind = Kind::Any;
        self.glance = Glance::NONE;
        self
    }

    /// Holds bytes, which are a whole body.
    #[must_use]
    pub const fn bytes(mut self) -> Self {
        self.facts.kind = Kind::Bytes;
        self.glance = Glance::NONE;
        self
    }

    /// Holds a file, which is a part of a body.
    #[must_use]
    pub const fn file(mut self) -> Self {
        self.facts.kind = Kind::File;
        self.glance = Glance::NONE;
        self
    }

    /// Holds a value of one of these types.
    #[must_use]
    pub const fn union(mut self, union: &'static Union) -> Self {
        self.facts.kind = Kind::Union(union);
        self.glance = Glance::NONE;
        self
    }

    /// Holds a map, an object of any keys, with values of the kind that was said.
    #[must_use]
    pub const fn map(mut self) -> Self {
        self.facts.collection = Collection::Map;
        self.glance = Glance::NONE;
        self
    }

    /// Holds a list of the kind that was said; of what is a list already, it makes a list of lists.
    #[must_use]
    pub const fn list(mut self) -> Self {
        self.facts.collection = Collection::List;
        self.facts.lists += 1;
        self.glance = Glance::NONE;
        self
    }
}

/// Presence and form on the wire.
impl Parameter {
    /// Every call must carry it.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.facts.required = true;
        self.glance = Glance::NONE;
        self
    }

    /// Its value, and that of everything inside it, is never shown.
    #[must_use]
    pub const fn secret(mut self) -> Self {
        self.facts.secret = true;
        self
    }

    /// Goes out as a JSON string though it is a number or truth value.
    #[must_use]
    pub const fn as_text(mut self) -> Self {
        self.facts.form = Form::Text;
        self
    }

    /// A list in a query goes out as one value with commas between the items.
    #[must_use]
    pub const fn comma(mut self) -> Self {
        self.facts.form = Form::Comma;
        self
    }

    /// An instant goes out as whole seconds since the start of 1970.
    #[must_use]
    pub const fn seconds(mut self) -> Self {
        self.facts.form = Form::Seconds;
        self
    }

    /// An instant goes out as whole milliseconds since the start of 1970.
    #[must_use]
    pub const fn milliseconds(mut self) -> Self {
        self.facts.form = Form::Milliseconds;
        self
    }

    /// An instant may come with any offset; it goes out in universal time.
    #[must_use]
    pub const fn offset(mut self) -> Self {
        self.facts.form = Form::Offset;
        self
    }

    /// An amount goes out in minor units of the currency that the field of that name beside it says.
    #[must_use]
    pub const fn minor_units(mut self, currency: &'static str, units: &'static MinorUnits) -> Self {
        self.facts.money = Some(Money { currency, units });
        self
    }

    /// A value in the path may be several segments, with slashes between them.
    #[must_use]
    pub const fn segments(mut self) -> Self {
        self.facts.form = Form::Segments;
        self
    }

    /// Stands in a body with that encoding, which is that of all parameters of the body.
    #[must_use]
    pub const fn encoded(mut self, encoding: &'static Encoding) -> Self {
        self.facts.encoding = Some(encoding);
        self
    }

    /// The documented outcome of each state.
    #[must_use]
    pub const fn presence(mut self, row: &'static [(State, Outcome)]) -> Self {
        self.facts.presence = Presence::new(row);
        self.seen()
    }

    /// What the server understands by each state, depending on other parameters.
    #[must_use]
    pub const fn presence_cases(mut self, cases: &'static [Case]) -> Self {
        self.facts.presence_cases = cases;
        self.seen()
    }
}
