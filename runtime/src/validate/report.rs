//! Collects violations, and knows where in the request each check stands.

use super::glance::Glance;
use super::violation::{About, Check, Inside, Step};
use super::{Violation, Violations};
use crate::shown::{HIDDEN, Shown, cut};
use crate::values::{show_text, shown_without_text};
use crate::{Descriptor, Parameter, Place, Service, WireRef};

/// The violations found so far, with the tables that name their sources.
pub(super) struct Report {
    descriptor: &'static Descriptor,
    pub(super) service: &'static Service,
    /// How the empty string is spelled in a body that is not JSON.
    pub(super) empty_string: Option<&'static str>,
    pub(super) glance: Glance,
    pub(super) violations: Violations,
    /// How many objects stand around the value.
    pub(super) depth: u8,
}

/// A value's place in the request: a step from the place around it, so that only who reports a violation writes it out.
pub(super) struct Spot<'a> {
    pub(super) parameter: &'static Parameter,
    around: Option<&'a Spot<'a>>,
    /// What it is of the value around it.
    part: Part<'a>,
    inside_secret: bool,
}

/// What a value is of the value around it.
#[derive(Clone, Copy)]
enum Part<'a> {
    /// A field of an object, or nothing's.
    Field,
    /// An item of a list.
    Item(usize),
    /// The value of a key of a map.
    Value(&'a str),
    /// The value itself, as a member of its union.
    Member,
}

impl Spot<'_> {
    /// A top-level parameter.
    pub(super) const fn top(parameter: &'static Parameter) -> Self {
        Self { parameter, around: None, part: Part::Field, inside_secret: false }
    }

    /// An item of the list at this place.
    pub(super) const fn item(&self, index: usize) -> Spot<'_> {
        let inside_secret = self.inside_secret;
        Spot { parameter: self.parameter, around: Some(self), part: Part::Item(index), inside_secret }
    }

    /// The value of a key of the map at this place.
    pub(super) const fn value<'a>(&'a self, key: &'a str) -> Spot<'a> {
        let inside_secret = self.inside_secret;
        Spot { parameter: self.parameter, around: Some(self), part: Part::Value(key), inside_secret }
    }

    /// The value at this place, as a member of its union.
    pub(super) fn member(&self, member: &'static Parameter) -> Spot<'_> {
        let inside_secret = self.inside_secret || self.parameter.secret;
        Spot { parameter: member, around: Some(self), part: Part::Member, inside_secret }
    }

    /// A field of the object at this place.
    pub(super) fn field(&self, field: &'static Parameter) -> Spot<'_> {
        let inside_secret = self.inside_secret || self.parameter.secret;
        Spot { parameter: field, around: Some(self), part: Part::Field, inside_secret }
    }

    pub(super) fn place(&self) -> Place {
        self.parameter.place
    }

    fn steps(&self) -> Vec<Step> {
        let field = Step::Field(self.parameter.name);
        let Some(around) = self.around else { return vec![field] };
        let mut steps = around.steps();
        let is_secret = self.inside_secret || self.parameter.secret;
        steps.extend(match self.part {
            Part::Field => Some(field),
            Part::Item(index) => Some(Step::Item(index)),
            Part::Value(_) if is_secret => Some(Step::Value(HIDDEN.into())),
            Part::Value(key) => Some(Step::Value(cut(key).into())),
            Part::Member => None,
        });
        steps
    }
}

impl Report {
    pub(super) fn new(descriptor: &'static Descriptor, service: &'static Service) -> Self {
        let empty_string = descriptor.coded().map(|encoding| encoding.style.empty_string);
        let glance = Glance::of(service, empty_string);
        Self { descriptor, service, empty_string, glance, violations: Violations::NONE, depth: 0 }
    }

    /// Reports that the value at this place fails the check.
    #[cold]
    pub(super) fn add(&mut self, spot: &Spot<'_>, check: Check, value: &WireRef<'_>) {
        self.violations.make_room();
        let (parameter, operation) = (spot.parameter, self.descriptor);
        // What allocates is put in last: until then nothing would have to be freed, and the facts are written once, in their place.
        let without_text = shown_without_text(parameter, *value, spot.inside_secret);
        let has_text = without_text.is_none();
        let (about, value_now) = (About::Value(parameter, check), without_text.unwrap_or(Shown::Fixed("")));
        let added = self.violations.push(Violation { about, inside: Inside(None), value: value_now, operation });
        let Some(added) = added else { return };
        if spot.around.is_some() {
            added.inside = Inside(Some(spot.steps().into()));
        }
        if has_text {
            added.value = show_text(parameter, *value);
        }
    }
}
