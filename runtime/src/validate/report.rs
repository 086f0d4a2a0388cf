//! Collects violations, and knows where in the request each check stands.

use std::borrow::Cow;

use super::glance::Glance;
use super::{Violation, Violations};
use crate::values::show;
use crate::{Descriptor, Parameter, Place, Service, WireRef};

/// The violations found so far, with the tables that name their sources.
pub(super) struct Report {
    descriptor: &'static Descriptor,
    pub(super) service: &'static Service,
    pub(super) glance: Glance,
    pub(super) violations: Violations,
}

/// A value's place in the request: a step from the place around it, so that only who reports a violation writes it out.
pub(super) struct Spot<'a> {
    pub(super) parameter: &'static Parameter,
    around: Option<&'a Spot<'a>>,
    /// Which item of the list around it, where it is one.
    index: Option<usize>,
    inside_secret: bool,
}

impl Spot<'_> {
    /// A top-level parameter.
    pub(super) const fn top(parameter: &'static Parameter) -> Self {
        Self { parameter, around: None, index: None, inside_secret: false }
    }

    /// An item of the list at this place.
    pub(super) const fn item(&self, index: usize) -> Spot<'_> {
        let inside_secret = self.inside_secret;
        Spot { parameter: self.parameter, around: Some(self), index: Some(index), inside_secret }
    }

    /// A field of the object at this place.
    pub(super) fn field(&self, field: &'static Parameter) -> Spot<'_> {
        let inside_secret = self.inside_secret || self.parameter.secret;
        Spot { parameter: field, around: Some(self), index: None, inside_secret }
    }

    pub(super) fn place(&self) -> Place {
        self.parameter.place
    }

    /// Path with indices: `product_infos[2].id`.
    fn path(&self) -> Cow<'static, str> {
        if self.around.is_none() { Cow::Borrowed(self.parameter.name) } else { Cow::Owned(self.written(true)) }
    }

    /// Id of a check: it begins with the path without indices, as one id speaks of all items.
    fn id(&self, check: &str) -> String {
        if self.around.is_none() {
            return [self.parameter.name, ".", check].concat();
        }
        [&self.written(false), ".", check].concat()
    }

    fn written(&self, with_indices: bool) -> String {
        let Some(around) = self.around else { return self.parameter.name.to_owned() };
        let mut path = around.written(with_indices);
        match self.index {
            Some(index) if with_indices => {
                path.push('[');
                path.push_str(itoa::Buffer::new().format(index));
                path.push(']');
            }
            Some(_) => {}
            None => {
                path.push('.');
                path.push_str(self.parameter.name);
            }
        }
        path
    }
}

impl Report {
    pub(super) fn new(descriptor: &'static Descriptor, service: &'static Service) -> Self {
        Self { descriptor, service, glance: Glance::of(service), violations: Violations::NONE }
    }

    /// Reports that the value at this place fails the named check.
    #[cold]
    pub(super) fn add(
        &mut self,
        spot: &Spot<'_>,
        check: &str,
        value: WireRef<'_>,
        limit: impl Into<Cow<'static, str>>,
        allowed: impl Into<Cow<'static, str>>,
    ) {
        self.push(spot, check, value, [limit.into(), allowed.into()], false);
    }

    /// The same for a check that nobody can ignore.
    #[cold]
    pub(super) fn add_binding(&mut self, spot: &Spot<'_>, check: &str, value: WireRef<'_>, limit: &'static str) {
        self.push(spot, check, value, [limit.into(), "".into()], true);
    }

    fn push(
        &mut self,
        spot: &Spot<'_>,
        check: &str,
        value: WireRef<'_>,
        [limit, allowed]: [Cow<'static, str>; 2],
        binding: bool,
    ) {
        let own = spot.parameter.source;
        self.violations.push(Violation {
            rule: spot.id(check),
            parameter: spot.path(),
            value: show(spot.parameter, value, spot.inside_secret),
            limit,
            allowed,
            binding,
            source: if own.is_empty() { self.descriptor.source } else { own },
        });
    }
}
