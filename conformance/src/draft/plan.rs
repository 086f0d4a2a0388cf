//! Which types a draft writes, under which names, and into which file: that of the one operation that uses them, or one of their own.

use std::collections::{BTreeMap, BTreeSet};

use speclang::naming;

use super::known::{Known, depth};
use super::values::{Values, listed_values};
use crate::sdk::{Contract, Fields, Witness};

/// What stands behind a name.
pub(super) enum Drafted<'a> {
    Class(&'a str, &'a Fields),
    Values(Values),
}

/// A type that the draft writes.
pub(super) struct NewType<'a> {
    pub(super) name: String,
    pub(super) what: Drafted<'a>,
    /// Operations that use it.
    pub(super) users: BTreeSet<&'a str>,
}

/// All types of a draft.
#[derive(Default)]
pub(super) struct Plan<'a> {
    pub(super) types: Vec<NewType<'a>>,
    /// Names of the spec's types, by the classes that have the same fields.
    pub(super) standing: BTreeMap<&'a str, String>,
    /// Places in `types` of classes that the spec lacks.
    classes: BTreeMap<&'a str, usize>,
    taken: BTreeSet<String>,
}

impl<'a> Plan<'a> {
    pub(super) fn of(says: &'a Contract, known: &Known<'a>, witness: &Witness, ids: &[&'a str]) -> Self {
        let mut plan = Self::default();
        for id in ids {
            let Some(said) = says.operations.get(*id) else { continue };
            let mut walk = Walk { says, known, witness, user: id, seen: BTreeSet::new() };
            for fields in said.parameters.values().chain([&said.response]) {
                walk.fields(&mut plan, id, fields);
            }
        }
        plan
    }

    /// The name of a class in the spec, where it is one.
    pub(super) fn class(&self, class: &str) -> Option<&str> {
        let new = self.classes.get(class).map(|at| self.types[*at].name.as_str());
        new.or_else(|| self.standing.get(class).map(String::as_str))
    }

    /// The drafted enumeration of those values under that wire name.
    pub(super) fn values(&self, wire: &str, values: &Values) -> Option<&NewType<'a>> {
        let name = naming::camel_case(wire)?;
        self.types.iter().find(|known| {
            known.name.ends_with(&name) && matches!(&known.what, Drafted::Values(own) if own.same(values))
        })
    }

    /// A name that neither the spec nor the draft has.
    fn name(&mut self, known: &Known<'_>, wanted: String, owner: &str) -> String {
        let is_free = |name: &String, taken: &BTreeSet<String>| !known.has_type(name) && !taken.contains(name);
        let longer = format!("{}{wanted}", naming::camel_case(owner).unwrap_or_default());
        let numbered = (2..).map(|number| format!("{longer}{number}"));
        let mut names = [wanted, longer.clone()].into_iter().chain(numbered);
        let name = names.find(|name| is_free(name, &self.taken)).unwrap_or(longer);
        self.taken.insert(name.clone());
        name
    }
}

/// The way through one operation.
struct Walk<'p, 'a> {
    says: &'a Contract,
    known: &'p Known<'a>,
    witness: &'p Witness,
    user: &'a str,
    /// Classes that were seen on it.
    seen: BTreeSet<&'a str>,
}

impl<'a> Walk<'_, 'a> {
    fn fields(&mut self, plan: &mut Plan<'a>, owner: &str, fields: &'a Fields) {
        for (wire, member) in fields.iter() {
            let (_, item) = depth(&member.kind);
            if let Some((class, inner)) = self.says.models.get_key_value(item) {
                self.class(plan, class, inner);
            } else if let Some(values) = listed_values(member, self.witness)
                && self.known.same_values(wire, &values.codes()).is_none()
            {
                self.values(plan, owner, wire, values);
            }
        }
    }

    fn class(&mut self, plan: &mut Plan<'a>, class: &'a str, inner: &'a Fields) {
        if !self.seen.insert(class) {
            return;
        }
        if let (Some(same), _) = self.known.same(class) {
            plan.standing.insert(class, same.name.value.clone());
            return;
        }
        if let Some(at) = plan.classes.get(class) {
            plan.types[*at].users.insert(self.user);
        } else {
            let name = plan.name(self.known, naming::camel_case(class).unwrap_or_default(), self.user);
            plan.classes.insert(class, plan.types.len());
            plan.types.push(NewType { name, what: Drafted::Class(class, inner), users: BTreeSet::from([self.user]) });
        }
        self.fields(plan, class, inner);
    }

    fn values(&self, plan: &mut Plan<'a>, owner: &str, wire: &str, values: Values) {
        let found = plan.values(wire, &values).map(|known| known.name.clone());
        if let Some(known) = plan.types.iter_mut().find(|known| Some(&known.name) == found.as_ref()) {
            known.users.insert(self.user);
        } else if let Some(wanted) = naming::camel_case(wire) {
            // A word alone, such as `type`, says nothing of whose it is.
            let longer = format!("{}{wanted}", naming::camel_case(owner).unwrap_or_default());
            let wanted = if wire.contains('_') { wanted } else { longer };
            let name = plan.name(self.known, wanted, owner);
            plan.types.push(NewType { name, what: Drafted::Values(values), users: BTreeSet::from([self.user]) });
        }
    }
}
