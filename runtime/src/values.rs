//! A request's values beside its tables: what a state means, what a parameter counts as, whether a condition holds.

use crate::encode::json_without_secrets;
use crate::equal::same_text;
use crate::shown::{HIDDEN, Shown};
use crate::wire::Room;
use crate::{Case, Condition, Descriptor, Kind, Outcome, Parameter, State, WireRef};

/// Cases may look at parameters that have cases themselves; tables that go round in a circle end here.
const DEEPEST: u8 = 8;

/// What a case of a presence table depends on, `raw()` changes: nobody knows which case it is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Edited;

/// The values of one request.
#[derive(Clone, Copy)]
pub(crate) struct Values<'a> {
    pub(crate) descriptor: &'static Descriptor,
    pub(crate) wires: &'a [WireRef<'a>],
    pub(crate) edited: &'a [String],
    /// The object that is looked at: its fields and their values. Conditions of a field name the fields beside it.
    pub(crate) inside: Option<(&'static [Parameter], &'a [WireRef<'a>])>,
}

impl<'a> Values<'a> {
    /// The values of a request, in the order of its table, and the names of what `raw()` changes.
    pub(crate) fn new(descriptor: &'static Descriptor, wires: &'a [WireRef<'a>], edited: &'a [String]) -> Self {
        Self { descriptor, wires, edited, inside: None }
    }

    /// The parameters with their values, in table order.
    pub(crate) fn iter(self) -> impl Iterator<Item = (&'static Parameter, WireRef<'a>)> {
        self.descriptor.parameters.iter().zip(self.wires.iter().copied())
    }

    /// The value of a parameter, or of a field as `object.field`; absent too where the tables have no such name.
    pub(crate) fn wire(&self, name: &str) -> WireRef<'a> {
        self.find(name).map_or(WireRef::ABSENT, |(_, wire)| wire)
    }

    /// A parameter, or a field of one that is an object as `object.field`, with its value.
    ///
    /// Nothing where the tables have no such name, or where the object around the field is not there itself.
    pub(crate) fn find(&self, name: &str) -> Option<(&'static Parameter, WireRef<'a>)> {
        let top = || {
            let (index, parameter) = self.descriptor.parameter(name)?;
            Some((parameter, self.wires.get(index).copied().unwrap_or(WireRef::ABSENT)))
        };
        self.beside(name).or_else(top).or_else(|| self.nested(name))
    }

    /// The same for a name with points.
    #[cold]
    fn nested(&self, name: &str) -> Option<(&'static Parameter, WireRef<'a>)> {
        let mut names = name.split('.');
        let (index, mut parameter) = self.descriptor.parameter(names.next()?)?;
        let mut wire = self.wires.get(index).copied().unwrap_or(WireRef::ABSENT);
        for field in names {
            let (Kind::Object(fields), WireRef::Object(_)) = (parameter.kind, wire) else {
                return None;
            };
            let index = fields.iter().position(|candidate| candidate.name == field)?;
            parameter = &fields[index];
            wire = wire.field(index);
        }
        Some((parameter, wire))
    }

    /// What is made of the kind and value of a parameter that is likely to stand at that place of the table. A value there is lent,
    /// as a copy would take longer than most of what is asked of it.
    #[inline]
    pub(crate) fn read_at<R>(&self, place: u8, name: &str, read: impl FnOnce(Option<Kind>, &WireRef<'a>) -> R) -> R {
        let (index, parameters) = (usize::from(place), self.descriptor.parameters);
        match (parameters.get(index), self.wires.get(index)) {
            (Some(parameter), Some(wire)) if self.inside.is_none() && is_same(parameter.name, name) => {
                read(Some(parameter.kind), wire)
            }
            _ => match self.find(name) {
                Some((parameter, wire)) => read(Some(parameter.kind), &wire),
                None => read(None, &WireRef::ABSENT),
            },
        }
    }

    /// The parameters around a value, with their values: those of its object, or of the request.
    pub(crate) fn around(&self) -> (&'static [Parameter], &'a [WireRef<'a>]) {
        self.inside.unwrap_or((self.descriptor.parameters, self.wires))
    }

    /// A field of the object that is looked at.
    fn beside(&self, name: &str) -> Option<(&'static Parameter, WireRef<'a>)> {
        let (fields, values) = self.inside?;
        let index = fields.iter().position(|field| field.name == name)?;
        Some((&fields[index], values.get(index).copied().unwrap_or(WireRef::ABSENT)))
    }

    /// Whether `raw()` changes the parameter, so that its value here says nothing.
    #[inline]
    pub(crate) fn is_edited(&self, name: &str) -> bool {
        !self.edited.is_empty() && self.is_among_edited(name)
    }

    fn is_among_edited(&self, name: &str) -> bool {
        // What is inside an object is looked at only where nobody edits the whole of it.
        if self.beside(name).is_some() {
            return false;
        }
        let whole = name.split('.').next().unwrap_or(name);
        self.edited.iter().any(|edited| edited == whole)
    }

    /// What the server understands by the state of a parameter, and the case of its table that says so.
    ///
    /// Nothing where the case depends on a parameter that `raw()` changes.
    pub(crate) fn outcome(
        self,
        parameter: &'static Parameter,
        state: State,
    ) -> Option<(Outcome, &'static [Condition])> {
        let case = self.case(parameter).ok()?;
        Some((parameter.row(case).of(state), case.map_or(&[], |case| case.when)))
    }

    /// The case of a parameter's presence table that holds for this request; none where its row depends on nothing.
    pub(crate) fn case(self, parameter: &'static Parameter) -> Result<Option<&'static Case>, Edited> {
        self.case_at(parameter, 0)
    }

    fn case_at(self, parameter: &'static Parameter, depth: u8) -> Result<Option<&'static Case>, Edited> {
        for case in parameter.presence_cases {
            if case.when.iter().any(|condition| self.is_edited(condition.parameter)) || depth > DEEPEST {
                return Err(Edited);
            }
            if case.when.iter().all(|condition| self.holds_at(condition, depth)) {
                return Ok(Some(case));
            }
        }
        Ok(None)
    }

    /// Whether the condition holds for this request.
    pub(crate) fn holds(self, condition: &Condition) -> bool {
        self.holds_at(condition, 0)
    }

    /// Whether a statement with these conditions applies to this request.
    pub(crate) fn applies(self, when: &[Condition], unless: bool) -> bool {
        when.iter().all(|condition| self.holds(condition)) != unless
    }

    /// A condition looks at a value, at each item of a list, or at the default that stands for a state.
    fn holds_at(self, condition: &Condition, depth: u8) -> bool {
        let Some((parameter, wire)) = self.find(condition.parameter) else {
            return condition.negated;
        };
        let listed = |text: &str| condition.values.iter().any(|value| same_text(parameter.kind, value, text));
        let holds = match wire {
            _ if condition.values.is_empty() => wire.is_present(),
            WireRef::List(items) => items.iter().any(|item| item.text(&mut Room::new()).is_some_and(listed)),
            _ => match wire.text(&mut Room::new()) {
                Some(text) => listed(text),
                None => self.default_at(condition.parameter, depth).is_some_and(listed),
            },
        };
        holds != condition.negated
    }

    /// The default that the parameter's state stands for, where it does.
    pub(crate) fn default_of(self, name: &str) -> Option<&'static str> {
        self.default_at(name, 0)
    }

    fn default_at(self, name: &str, depth: u8) -> Option<&'static str> {
        let (parameter, wire) = self.find(name)?;
        let state = wire.state()?;
        match parameter.row(self.case_at(parameter, depth + 1).ok()?).of(state) {
            Outcome::Default(value) => Some(value),
            _ => None,
        }
    }

    /// The value of a parameter or field as a message shows it.
    pub(crate) fn shown(self, name: &str) -> Shown {
        match self.find(name) {
            Some((parameter, wire)) => show(parameter, wire, false),
            None => Shown::Fixed(State::Absent.as_str()),
        }
    }
}

/// A value as a message shows it: cut, and `***` where it or what surrounds it is secret.
pub(crate) fn show(parameter: &Parameter, value: WireRef<'_>, inside_secret: bool) -> Shown {
    shown_without_text(parameter, value, inside_secret).unwrap_or_else(|| show_text(parameter, value))
}

/// The same where that takes no text of the value's own.
#[inline]
pub(crate) fn shown_without_text(parameter: &Parameter, value: WireRef<'_>, inside_secret: bool) -> Option<Shown> {
    match value {
        WireRef::State(state) => Some(Shown::Fixed(state.as_str())),
        _ if parameter.secret || inside_secret => Some(Shown::Fixed(HIDDEN)),
        WireRef::Integer(number) => Some(Shown::Whole(number)),
        _ => None,
    }
}

/// The same of a value that has a text and is no secret.
pub(crate) fn show_text(parameter: &Parameter, value: WireRef<'_>) -> Shown {
    match value {
        WireRef::Bytes(bytes) => Shown::cut(&format!("{} bytes", bytes.len())),
        WireRef::File(file) => Shown::cut(&file.to_string()),
        // Digits and marks, which are shown as they are written.
        WireRef::Unsigned(_) | WireRef::Decimal(_) | WireRef::Instant(_) | WireRef::Date(_) | WireRef::Month(_) => {
            let mut room = Room::new();
            value.text(&mut room);
            Shown::Short(room)
        }
        _ => match value.text(&mut Room::new()) {
            Some("") => Shown::Fixed("\"\""),
            Some(text) => Shown::cut(text),
            None => Shown::cut(&json_without_secrets(parameter, value).unwrap_or_default()),
        },
    }
}

/// Whether two names are one; those of one table are mostly the very same text.
#[inline]
fn is_same(first: &str, second: &str) -> bool {
    core::ptr::eq(first, second) || first == second
}

/// Conditions in words, joined by "and".
pub(crate) fn all_of(conditions: &[Condition]) -> String {
    conditions.iter().map(ToString::to_string).collect::<Vec<_>>().join(" and ")
}
