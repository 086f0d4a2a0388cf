//! What the spec has already: types with the same fields, and what stands elsewhere under the same name.

use std::collections::{BTreeMap, BTreeSet};

use speclang::model::{Base, Field, Operation, SentAs, Service, Type, TypeDef};

use crate::sdk::{Contract, Fields, Member, Witness};

/// The service beside a package.
pub(super) struct Known<'a> {
    service: &'a Service,
    says: &'a Contract,
    witness: &'a Witness,
    /// Classes that some request of the draft holds, where `required` counts.
    sent: BTreeSet<&'a str>,
    /// By wire name: type, sentence, and how often both stand together.
    elsewhere: BTreeMap<&'a str, BTreeMap<(String, &'a str), usize>>,
}

impl<'a> Known<'a> {
    pub(super) fn of(service: &'a Service, says: &'a Contract, witness: &'a Witness, ids: &[&str]) -> Self {
        let mut sent = BTreeSet::new();
        for said in ids.iter().filter_map(|id| says.operations.get(*id)) {
            for fields in said.parameters.values() {
                behind(says, fields, &mut sent);
            }
        }
        let mut elsewhere: BTreeMap<&str, BTreeMap<_, usize>> = BTreeMap::new();
        let parameters =
            service.operations.iter().flat_map(Operation::parameters).map(|(_, name, field)| (name.as_str(), field));
        let answers = service.operations.iter().flat_map(|operation| operation.response.fields());
        let members = service.types.iter().filter_map(|known| known.shape.fields.as_ref()).flatten();
        let received = answers.chain(members).map(|(name, field)| (name.as_str(), field));
        for (name, field) in parameters.chain(received) {
            *elsewhere.entry(name).or_default().entry((field.ty.to_string(), field.doc.as_str())).or_default() += 1;
        }
        Self { service, says, witness, sent, elsewhere }
    }

    /// Whether some request of the draft holds a class.
    pub(super) fn is_sent(&self, class: &str) -> bool {
        self.sent.contains(class)
    }

    /// Whether a name of a type is taken.
    pub(super) fn has_type(&self, name: &str) -> bool {
        self.service.type_named(name).is_some()
    }

    /// What stands most often under a wire name: type, sentence, and how often.
    pub(super) fn elsewhere(&self, wire: &str) -> Option<(&str, &str, usize)> {
        let all = self.elsewhere.get(wire)?;
        let ((ty, doc), times) = all.iter().max_by_key(|(_, times)| **times)?;
        Some((ty, doc, *times))
    }

    /// Types that have exactly the fields of a class: of all operations, and of single ones.
    pub(super) fn same(&self, class: &str) -> (Option<&'a TypeDef>, Vec<&'a TypeDef>) {
        let is_sent = self.is_sent(class);
        let same = |known: &&TypeDef| self.alike(class, known.name.as_str(), is_sent, &mut BTreeSet::new());
        let all = self.service.types.iter().filter(same);
        let (mut shared, own): (Vec<_>, Vec<_>) = all.partition(|known| known.owner.is_none());
        shared.sort_by_key(|known| !class.starts_with(known.name.as_str()));
        (shared.first().copied(), own)
    }

    /// An enumeration of the same codes that stands elsewhere under the same wire name.
    pub(super) fn same_values(&self, wire: &str, codes: &BTreeSet<&str>) -> Option<&'a TypeDef> {
        let uses = self.elsewhere.get(wire)?.keys().map(|(ty, _)| ty.trim_start_matches("list of "));
        let known = uses.filter_map(|ty| self.service.type_named(ty));
        let same = |known: &&TypeDef| {
            let values = known.shape.enumeration.as_ref();
            values.is_some_and(|values| values.values.keys().collect::<BTreeSet<_>>() == *codes)
        };
        known.into_iter().find(same)
    }

    /// Whether a class and a type have the same fields; a pair that holds itself is alike if the rest of it is.
    fn alike(&self, class: &str, ty: &str, is_sent: bool, assumed: &mut BTreeSet<(String, String)>) -> bool {
        let own = self.service.type_named(ty).and_then(|known| known.shape.fields.as_ref());
        let (Some(members), Some(own)) = (self.says.models.get(class), own) else { return false };
        if !assumed.insert((class.to_owned(), ty.to_owned())) {
            return true;
        }
        members.len() == own.iter().count()
            && members.iter().all(|(wire, member)| {
                own.get(wire).is_some_and(|field| {
                    let as_required = !is_sent || field.required == member.required;
                    as_required && self.alike_field(member, field, is_sent, assumed)
                })
            })
    }

    fn alike_field(
        &self,
        member: &Member,
        field: &Field,
        is_sent: bool,
        assumed: &mut BTreeSet<(String, String)>,
    ) -> bool {
        let (lists, item) = depth(&member.kind);
        if lists != lists_of(&field.ty) {
            return false;
        }
        let as_text = field.sent_as.is_some_and(|sent| sent.value == SentAs::Text);
        match (self.service.base(&field.ty), field.ty.item()) {
            (Base::Object(_), Type::Named(name)) => self.alike(item, name, is_sent, assumed),
            (Base::Scalar(scalar, _) | Base::Enum(scalar, _), _) => {
                let name = if as_text && is_sent { "text" } else { scalar.name() };
                self.witness.names.types.get(item).is_some_and(|may| may.iter().any(|known| known == name))
            }
            _ => false,
        }
    }
}

/// Classes that fields lead to, at any depth.
fn behind<'a>(says: &'a Contract, fields: &'a Fields, found: &mut BTreeSet<&'a str>) {
    for (_, member) in fields.iter() {
        let (_, item) = depth(&member.kind);
        if let Some((class, inner)) = says.models.get_key_value(item)
            && found.insert(class)
        {
            behind(says, inner, found);
        }
    }
}

/// How many lists are around a type of the SDK, and the type within.
pub(super) fn depth(kind: &str) -> (usize, &str) {
    match kind.strip_prefix("list[").and_then(|rest| rest.strip_suffix(']')) {
        Some(inner) => {
            let (lists, item) = depth(inner);
            (lists + 1, item)
        }
        None => (0, kind),
    }
}

fn lists_of(ty: &Type) -> usize {
    if let Type::List(item) = ty { 1 + lists_of(item) } else { 0 }
}
