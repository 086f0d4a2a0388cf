//! The chained `const` methods with which a table states the kind, presence and form of a parameter.

use super::{Case, Form, Kind, Outcome, Parameter};
use crate::State;

/// Kinds. The last one said holds; [`list`](Parameter::list) makes a list of it.
impl Parameter {
    /// Holds text.
    #[must_use]
    pub const fn text(mut self) -> Self {
        self.kind = Kind::Text;
        self
    }

    /// Holds a whole number.
    #[must_use]
    pub const fn integer(mut self) -> Self {
        self.kind = Kind::Integer;
        self
    }

    /// Holds an exact decimal number.
    #[must_use]
    pub const fn decimal(mut self) -> Self {
        self.kind = Kind::Decimal;
        self
    }

    /// Holds a truth value.
    #[must_use]
    pub const fn boolean(mut self) -> Self {
        self.kind = Kind::Boolean;
        self
    }

    /// Holds a second of universal time.
    #[must_use]
    pub const fn instant(mut self) -> Self {
        self.kind = Kind::Instant;
        self
    }

    /// Holds a calendar day.
    #[must_use]
    pub const fn date(mut self) -> Self {
        self.kind = Kind::Date;
        self
    }

    /// Holds a calendar month.
    #[must_use]
    pub const fn month(mut self) -> Self {
        self.kind = Kind::Month;
        self
    }

    /// Holds an object with these fields.
    #[must_use]
    pub const fn object(mut self, fields: &'static [Self]) -> Self {
        self.kind = Kind::Object(fields);
        self
    }

    /// Holds a list of the kind that was said.
    #[must_use]
    pub const fn list(mut self) -> Self {
        self.list = true;
        self
    }
}

/// Presence and form on the wire.
impl Parameter {
    /// Every call must carry it.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Its value, and that of everything inside it, is never shown.
    #[must_use]
    pub const fn secret(mut self) -> Self {
        self.secret = true;
        self
    }

    /// Goes out as a JSON string though it is a number or truth value.
    #[must_use]
    pub const fn as_text(mut self) -> Self {
        self.form = Form::Text;
        self
    }

    /// A list in a query goes out as one value with commas between the items.
    #[must_use]
    pub const fn comma(mut self) -> Self {
        self.form = Form::Comma;
        self
    }

    /// What the server understands by each state.
    #[must_use]
    pub const fn presence(mut self, row: &'static [(State, Outcome)]) -> Self {
        self.presence = row;
        self
    }

    /// What the server understands by each state, depending on other parameters.
    #[must_use]
    pub const fn presence_cases(mut self, cases: &'static [Case]) -> Self {
        self.presence_cases = cases;
        self
    }

    /// Where its facts are documented, if not on the operation's page.
    #[must_use]
    pub const fn source(mut self, source: &'static str) -> Self {
        self.source = source;
        self
    }
}
