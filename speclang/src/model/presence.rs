//! Presence: what the server understands by each state that a parameter can have.

mod reading;

use std::fmt;
use std::str::FromStr;

use super::{Base, Condition, Field, JsonKind, Place, Service, Type};

/// What a client sends in place of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// Nothing at all.
    Absent,
    /// A key with nothing behind it, `x=`.
    Empty,
    /// The empty string.
    EmptyString,
    /// Null.
    Null,
    /// An empty list.
    EmptyList,
    /// A value outside the enumeration.
    NonEnum,
}

impl State {
    /// All states with their names in the language.
    pub const ALL: [(&str, Self); 6] = [
        ("absent", Self::Absent),
        ("empty", Self::Empty),
        ("empty_string", Self::EmptyString),
        ("null", Self::Null),
        ("empty_list", Self::EmptyList),
        ("non_enum", Self::NonEnum),
    ];

    /// Name in the language.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, state)| *state == self).map_or("absent", |(name, _)| name)
    }

    /// The key of its cell in a table of presence.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Absent => "presence.absent",
            Self::Empty => "presence.empty",
            Self::EmptyString => "presence.empty_string",
            Self::Null => "presence.null",
            Self::EmptyList => "presence.empty_list",
            Self::NonEnum => "presence.non_enum",
        }
    }

    /// Whether a key is that of a table of presence, or of one of its cells.
    #[must_use]
    pub fn is_key(key: &str) -> bool {
        key == "presence" || key.starts_with("presence.")
    }

    /// The state of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(known, _)| *known == name).map(|(_, state)| *state)
    }
}

/// What the server understands by a state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It does not select rows by this parameter.
    NotAFilter,
    /// It selects rows whose field is empty or null; the text says which rows these are, where that is known.
    Filter(Option<String>),
    /// It goes on as if this value had been sent.
    Default(String),
    /// It works a value out.
    ComputedAs(String),
    /// It decides by something that clients cannot see, such as a state of the account.
    DependsOn(String),
    /// It leaves the attribute unset.
    NotAssigned,
    /// It sets the attribute to the empty string.
    AssignedEmpty,
    /// It leaves the attribute as it is.
    Unchanged,
    /// It removes what the attribute holds.
    Cleared,
    /// It makes a value of its own.
    Generated,
    /// It does not look at the parameter.
    NoEffect,
    /// It refuses the request.
    Unsupported,
    /// Nobody says.
    Unknown,
}

const PLAIN_OUTCOMES: [(&str, Outcome); 10] = [
    ("not a filter", Outcome::NotAFilter),
    ("filter", Outcome::Filter(None)),
    ("not assigned", Outcome::NotAssigned),
    ("assigned empty", Outcome::AssignedEmpty),
    ("unchanged", Outcome::Unchanged),
    ("cleared", Outcome::Cleared),
    ("generated", Outcome::Generated),
    ("no effect", Outcome::NoEffect),
    ("unsupported", Outcome::Unsupported),
    ("unknown", Outcome::Unknown),
];

impl Outcome {
    /// Whether it says what becomes of what an attribute holds, so that no read can have it.
    #[must_use]
    pub fn is_of_writes(&self) -> bool {
        matches!(self, Self::Unchanged | Self::Cleared)
    }

    /// Whether it takes away what the attribute held.
    #[must_use]
    pub fn clears(&self) -> bool {
        matches!(self, Self::AssignedEmpty | Self::Cleared)
    }
}

impl FromStr for Outcome {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let rest =
            |prefix: &str| text.strip_prefix(prefix).map(|rest| rest.trim().to_owned()).filter(|rest| !rest.is_empty());
        if let Some((_, outcome)) = PLAIN_OUTCOMES.iter().find(|(name, _)| *name == text) {
            return Ok(outcome.clone());
        }
        None.or_else(|| rest("default ").map(Self::Default))
            .or_else(|| rest("computed as ").map(Self::ComputedAs))
            .or_else(|| rest("depends on ").map(Self::DependsOn))
            .or_else(|| rest("filter for ").map(|rows| Self::Filter(Some(rows))))
            .ok_or_else(|| format!("`{text}` is not an outcome"))
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default(value) => write!(f, "default {value}"),
            Self::ComputedAs(what) => write!(f, "computed as {what}"),
            Self::DependsOn(what) => write!(f, "depends on {what}"),
            Self::Filter(Some(rows)) => write!(f, "filter for {rows}"),
            plain => {
                f.write_str(PLAIN_OUTCOMES.iter().find(|(_, outcome)| outcome == plain).map_or("", |(name, _)| name))
            }
        }
    }
}

/// One row of the table: an outcome for each state.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row(pub Vec<(State, Outcome)>);

impl Row {
    /// The outcome of a state, where the row has one.
    #[must_use]
    pub fn outcome(&self, state: State) -> Option<&Outcome> {
        self.0.iter().find(|(known, _)| *known == state).map(|(_, outcome)| outcome)
    }
}

/// A row and the conditions under which it holds; none for `otherwise`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// All must hold.
    pub when: Vec<Condition>,
    /// What holds then.
    pub row: Row,
}

/// What stands under `presence:`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Presence {
    /// A word that stands for a whole row.
    Shorthand(String),
    /// A row, written out.
    Row(Row),
    /// Rows by condition, in their order.
    Cases(Vec<Case>),
}

/// Outcomes of a shorthand for absent, empty, empty string, null and empty list; `N` stands for its value.
pub type ShorthandRow = [&'static str; 5];

/// The shorthands with their rows.
pub const SHORTHANDS: [(&str, ShorthandRow); 13] = [
    ("required", ["unsupported", "unknown", "unknown", "unknown", "unknown"]),
    ("unstated", ["unknown", "unknown", "unknown", "unknown", "unknown"]),
    ("filter if given", ["not a filter", "not a filter", "unknown", "unknown", "unknown"]),
    ("filter if given, strictly", ["not a filter", "not a filter", "unsupported", "unsupported", "unsupported"]),
    ("filter if given or null", ["not a filter", "not a filter", "unsupported", "filter", "unknown"]),
    ("filter if given or empty string", ["not a filter", "not a filter", "filter", "unknown", "unknown"]),
    ("filter if given, empty string or null", ["not a filter", "not a filter", "filter", "filter", "unknown"]),
    ("filter if not blank", ["not a filter", "not a filter", "not a filter", "not a filter", "not a filter"]),
    ("default N", ["default N", "unknown", "unknown", "unknown", "unknown"]),
    ("default N if blank", ["default N", "default N", "unknown", "default N", "unknown"]),
    ("default N if blank, no empty string", ["default N", "default N", "unsupported", "default N", "unsupported"]),
    ("not assigned", ["not assigned", "unknown", "unknown", "not assigned", "not assigned"]),
    ("generated", ["generated", "unknown", "generated", "generated", "unknown"]),
];

/// Order of the states in a [`ShorthandRow`].
const SHORTHAND_STATES: [State; 5] = [State::Absent, State::Empty, State::EmptyString, State::Null, State::EmptyList];

/// The row of a shorthand over the given states, or `None` for a word that is none.
fn expand(word: &str, states: &[State]) -> Option<Row> {
    let (value, row) = SHORTHANDS.iter().find_map(|(name, row)| match name.split_once('N') {
        Some((before, after)) => {
            let value = word.strip_prefix(before)?.strip_suffix(after)?;
            // `default 1` must not swallow the tail of `default 1 if blank`.
            (!value.is_empty() && !value.contains(" if ")).then_some((value, row))
        }
        None => (*name == word).then_some(("", row)),
    })?;
    let cells = SHORTHAND_STATES.into_iter().zip(row).filter(|(state, _)| states.contains(state));
    cells
        .map(|(state, outcome)| Some((state, outcome.replace('N', value).parse().ok()?)))
        .collect::<Option<_>>()
        .map(Row)
}

/// States that a parameter of this type must have an outcome for at this place, and states that it may have one for.
#[must_use]
pub fn states_of(place: Place, ty: &Type, service: &Service) -> (Vec<State>, Vec<State>) {
    use State::{Absent, Empty, EmptyList, EmptyString, NonEnum, Null};
    let base = service.base(ty);
    let is_text = !ty.is_list()
        && match base {
            Base::Scalar(scalar, _) | Base::Enum(scalar, _) => !scalar.is_plain_json(),
            Base::Union(members) => members.iter().any(|member| service.json_kind(member) == Some(JsonKind::Text)),
            _ => false,
        };
    let is_file = matches!(base, Base::Scalar(scalar, _) if scalar.is_binary());
    let (mut must, mut may) = match place {
        Place::Path => (Vec::new(), Vec::new()),
        Place::Query | Place::Header => (vec![Absent, Empty, EmptyString, Null], Vec::new()),
        Place::Body if is_text => (vec![Absent, EmptyString, Null], Vec::new()),
        Place::Body => (vec![Absent, Null], vec![EmptyString]),
        // No byte at all is no body, and no file.
        Place::Whole | Place::Form if is_file => (vec![Absent], Vec::new()),
        Place::Whole if is_text => (vec![Absent], Vec::new()),
        Place::Whole => (vec![Absent, Null], Vec::new()),
        Place::Form if is_text => (vec![Absent, EmptyString], Vec::new()),
        // A form has no null, and a list without items has no pair.
        Place::Form => (vec![Absent], vec![EmptyString]),
    };
    if ty.is_list() && !matches!(place, Place::Path | Place::Form) {
        must.push(EmptyList);
    }
    if matches!(base, Base::Enum(..)) {
        may.push(NonEnum);
    }
    (must, may)
}

impl Field {
    /// The table of a parameter, written out: one case where it depends on nothing.
    ///
    /// A missing `presence` means `required` or `unstated`; a shorthand is expanded over the states of the place. A constant has none.
    #[must_use]
    pub fn presence_cases(&self, place: Place, service: &Service) -> Vec<Case> {
        if self.constant.is_some() {
            return Vec::new();
        }
        let (must, _) = self.states(place, service);
        let implied = if self.required { "required" } else { "unstated" };
        let whole = |row| vec![Case { when: Vec::new(), row }];
        match self.presence.as_ref().map(|presence| &presence.value) {
            None => whole(expand(implied, &must).unwrap_or_default()),
            Some(Presence::Shorthand(word)) => whole(expand(word, &must).unwrap_or_default()),
            Some(Presence::Row(row)) => whole(row.clone()),
            Some(Presence::Cases(cases)) => cases.clone(),
        }
    }
}
