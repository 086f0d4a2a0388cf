//! Types of the spec to types of the crate, and the fields that objects, requests and responses share.

use std::collections::{BTreeMap, BTreeSet};

use speclang::model::{
    Base, EnumDef, Field as SpecField, NamedValue, Operation, Place, Scalar, Service, State, Type, TypeDef,
};
use speclang::{Entries, Spanned, naming};

use super::unions::{self, Unions};
use super::{amounts, docs, markdown, names, presence, table};
use crate::ir::{
    Constant, Constructor, Enum, EnumVariant, Field, Item, ItemKind, NeededBy, Object, RustType, Setter, States, Use,
    Value,
};

/// A service with what several decisions ask about it.
pub(super) struct Context<'a> {
    pub(super) service: &'a Service,
    requested: BTreeSet<&'a str>,
    answered: BTreeSet<&'a str>,
    given: BTreeSet<String>,
    /// Names of types of which a field that holds them on the heap may be in a named state.
    given_boxed: BTreeSet<&'a str>,
    /// Names of types in Rust, by their names in the spec.
    names: BTreeMap<&'a str, String>,
    /// Those of types that operations share.
    shared: BTreeSet<String>,
    pub(super) unions: Unions<'a>,
}

impl<'a> Context<'a> {
    pub(super) fn new(service: &'a Service) -> Self {
        let (requested, answered) = (service.requested_types(), service.answered_types());
        let name = |known: &'a TypeDef| (known.name.as_str(), names::type_name(&known.name, service));
        let names: BTreeMap<&str, String> = service.types.iter().map(name).collect();
        let shared = service.types.iter().filter(|known| known.owner.is_none());
        let unions = Unions::of(service);
        let shared_unions = unions.of_owner(None).map(|known| names::union(known.members, service));
        let shared = shared.filter_map(|known| names.get(known.name.as_str()).cloned()).chain(shared_unions).collect();
        let (given, given_boxed) = (BTreeSet::new(), BTreeSet::new());
        let mut context = Self { service, requested, answered, given, given_boxed, names, shared, unions };
        context.given = context.given_names();
        context.given_boxed = context.given_boxed_names();
        context
    }

    /// Names of types of which a parameter may be in a named state.
    fn given_names(&self) -> BTreeSet<String> {
        let parameters = self.service.operations.iter().flat_map(Operation::parameters);
        let fields = self.requested_fields().map(|(holder, field)| (holder.place, field));
        let sites = parameters.map(|(place, _, field)| (place, field)).chain(fields);
        sites
            .filter(|(place, field)| !presence::offered(field, *place, self.service).0.is_empty())
            .filter_map(|(_, field)| match &field.ty.value {
                Type::Named(name) => Some(name.clone()),
                Type::Union(members) => Some(names::union(members, self.service)),
                _ => None,
            })
            .collect()
    }

    /// The same of fields that hold an object on the heap.
    fn given_boxed_names(&self) -> BTreeSet<&'a str> {
        let held = self.requested_fields().filter_map(|(holder, field)| match &field.ty.value {
            Type::Named(held) if self.service.is_boxed(&holder.name, field) => Some((held.as_str(), holder, field)),
            _ => None,
        });
        held.filter(|(_, holder, field)| !presence::offered(field, holder.place, self.service).0.is_empty())
            .map(|(held, ..)| held)
            .collect()
    }

    /// Fields of the types that requests carry.
    fn requested_fields(&self) -> impl Iterator<Item = (&'a TypeDef, &'a SpecField)> {
        let holders = self.service.types.iter().filter(|known| self.requested.contains(known.name.as_str()));
        holders.flat_map(|known| known.shape.fields.iter().flatten().map(move |(_, field)| (known, field)))
    }

    /// Whether a parameter of that type or union may be in a named state.
    pub(super) fn is_given(&self, name: &str) -> bool {
        self.given.contains(name)
    }

    /// Types of an operation, or the shared ones.
    pub(super) fn items(&self, owner: Option<&str>) -> Vec<Item> {
        let types = self.service.types.iter().filter(|known| known.owner.as_deref() == owner);
        types.filter_map(|known| self.item(known)).chain(unions::items(self, owner)).collect()
    }

    fn item(&self, known: &TypeDef) -> Option<Item> {
        let spec_name = known.name.as_str();
        let in_request = self.requested.contains(spec_name);
        let in_response = self.answered.contains(spec_name);
        let name = self.type_name(spec_name);
        let kind = match (&known.shape.enumeration, &known.shape.fields, &known.shape.union) {
            (Some(values), None, None) => ItemKind::Enum(Enum {
                variants: variants(values),
                integer: values.of.value == Scalar::Integer,
                unknown: values.open || in_response,
                used: Use { in_request, in_response },
            }),
            (None, Some(fields), None) => ItemKind::Object(self.object(known, fields, Use { in_request, in_response })),
            (None, None, Some(union)) => {
                ItemKind::Union(unions::tagged(self, spec_name, union, Use { in_request, in_response }))
            }
            // A scalar with limits is a plain value in Rust; its limits stand where it is used.
            _ => return None,
        };
        let imports = match &kind {
            ItemKind::Object(object) => self.imports(object),
            ItemKind::Union(union) => {
                let members: BTreeSet<String> =
                    union.members.iter().filter_map(|member| self.import(&member.ty)).collect();
                members.into_iter().collect()
            }
            ItemKind::Enum(_) => Vec::new(),
        };
        Some(Item {
            module: names::module(&name),
            doc: docs::type_doc(known),
            imports,
            kind,
            given: self.is_given(spec_name),
            given_boxed: self.given_boxed.contains(spec_name),
            needed_by: NeededBy::All,
            name,
        })
    }

    /// Shared types that an object names, itself left out.
    pub(super) fn imports(&self, object: &Object) -> Vec<String> {
        let named = object.fields.iter().filter_map(|field| field.ty.named());
        let imports: BTreeSet<&str> =
            named.filter(|name| *name != object.name && self.shared.contains(*name)).collect();
        imports.into_iter().map(str::to_owned).collect()
    }

    /// The shared type that a type names.
    pub(super) fn import(&self, ty: &RustType) -> Option<String> {
        ty.named().filter(|name| self.shared.contains(*name)).map(str::to_owned)
    }

    /// How a request begins: nothing required, one value that cannot be mistaken, or values with their names.
    pub(super) fn constructor(&self, name: &str, fields: &[Field]) -> Constructor {
        let required: Vec<&Field> = fields.iter().filter(|field| field.required).collect();
        match required.len() {
            0 => Constructor::Empty,
            1 => Constructor::One,
            _ => {
                let copy = required.iter().all(|field| self.is_copy(&field.ty));
                Constructor::Named { required: naming::required(name), copy }
            }
        }
    }

    fn is_copy(&self, ty: &RustType) -> bool {
        match ty {
            RustType::String
            | RustType::Any
            | RustType::Bytes
            | RustType::File
            | RustType::Union(_)
            | RustType::Boxed(_)
            | RustType::List(_)
            | RustType::Map(_)
            | RustType::Option(_)
            | RustType::Given(..) => false,
            RustType::Named(name) => self.service.types.iter().any(|known| {
                let values = known.shape.enumeration.as_ref();
                let unknown = values.is_none_or(|values| values.open) || self.answered.contains(known.name.as_str());
                self.type_name(&known.name) == *name && !unknown
            }),
            RustType::Integer
            | RustType::Unsigned
            | RustType::Boolean
            | RustType::Decimal
            | RustType::Instant
            | RustType::Date
            | RustType::Month => true,
        }
    }

    pub(super) fn type_name(&self, spec_name: &str) -> String {
        // A name that no type has is what checks refuse.
        self.names.get(spec_name).cloned().unwrap_or_else(|| names::type_name(spec_name, self.service))
    }

    fn object(&self, known: &TypeDef, fields: &Entries<SpecField>, used: Use) -> Object {
        let Use { in_request, in_response } = used;
        let (spec_name, place) = (known.name.as_str(), known.place);
        let name = self.type_name(spec_name);
        let lowered = set(fields).map(|(wire, field)| {
            let lowered =
                if in_request { self.request_field(wire, field, place) } else { self.answer_field(wire, field) };
            if self.service.is_boxed(spec_name, field) { Field { ty: lowered.ty.boxed(), ..lowered } } else { lowered }
        });
        let fields_lowered: Vec<Field> = lowered.collect();
        let rows = fields.iter().filter(|_| in_request);
        Object {
            constructor: if in_request { self.constructor(&name, &fields_lowered) } else { Constructor::None },
            rows: rows.map(|(wire, field)| table::field(wire, field, place, self.service)).collect(),
            amounts: if in_response { amounts::of(fields.iter(), &fields_lowered) } else { Vec::new() },
            constants: self.constants(fields.iter().map(|(wire, field)| (wire, field))),
            fields: fields_lowered,
            recursive: self.service.is_recursive(spec_name),
            name,
            used,
        }
    }

    /// Those of the fields that have one value.
    pub(super) fn constants<'f>(
        &self,
        fields: impl Iterator<Item = (&'f Spanned<String>, &'f SpecField)>,
    ) -> Vec<Constant> {
        let mut after = 0;
        let constant = |(wire, field): (&Spanned<String>, &SpecField)| {
            let Some(constant) = &field.constant else {
                after += 1;
                return None;
            };
            let kind = table::constant_kind(field, self.service)?;
            Some(Constant { after, wire: wire.value.clone(), kind, value: constant.value.clone() })
        };
        fields.filter_map(constant).collect()
    }

    /// A field of a request: required ones plain, optional ones with the states that mean something.
    pub(super) fn request_field(&self, wire: &Spanned<String>, field: &SpecField, place: Place) -> Field {
        let states = presence::offered(field, place, self.service);
        let value = self.value_type(&field.ty);
        let ty = match (field.required, states.0.is_empty()) {
            (true, true) => value,
            (true, false) => RustType::Given(Box::new(value), states),
            // An empty list says the same as none, so one way to say it is enough; so does an empty map.
            (false, true) if field.ty.is_collection() => value,
            (false, true) => RustType::Option(Box::new(value)),
            (false, false) => RustType::Option(Box::new(RustType::Given(Box::new(value), states))),
        };
        let name = names::snake(wire, field.rust_name.as_ref());
        Field {
            wire: wire.value.clone(),
            doc: docs::request_field(wire, field, place, self.service),
            required: field.required,
            secret: field.secret,
            times: table::times(field),
            currency: table::currency(field),
            option_setter: (!field.required).then(|| naming::option_setter(&name)),
            setters: named_setters(field, &ty),
            name,
            ty,
        }
    }

    /// A field of a response: the server may leave out any of them.
    pub(super) fn answer_field(&self, wire: &Spanned<String>, field: &SpecField) -> Field {
        let value = self.value_type(&field.ty);
        Field {
            name: names::snake(wire, field.rust_name.as_ref()),
            wire: wire.value.clone(),
            ty: if field.ty.is_collection() { value } else { RustType::Option(Box::new(value)) },
            doc: docs::answer_field(wire, field, self.service),
            required: false,
            secret: field.secret,
            times: table::times(field),
            currency: table::currency(field),
            option_setter: None,
            setters: Vec::new(),
        }
    }

    pub(super) fn value_type(&self, ty: &Type) -> RustType {
        match ty {
            Type::List(item) => RustType::List(Box::new(self.value_type(item))),
            Type::Map(value) => RustType::Map(Box::new(self.value_type(value))),
            Type::Union(members) => RustType::Union(names::union(members, self.service)),
            Type::Scalar(scalar) => scalar_type(*scalar),
            Type::Named(name) => match self.service.base(ty) {
                Base::Scalar(scalar, _) => scalar_type(scalar),
                Base::Tagged(_) => RustType::Union(self.type_name(name)),
                _ => RustType::Named(self.type_name(name)),
            },
        }
    }
}

/// The fields that a struct has, which constants are not.
pub(super) fn set(fields: &Entries<SpecField>) -> impl Iterator<Item = &(Spanned<String>, SpecField)> {
    fields.iter().filter(|(_, field)| field.constant.is_none())
}

/// Setters for states and stand-in values that the spec names.
fn named_setters(field: &SpecField, ty: &RustType) -> Vec<Setter> {
    let offered = match ty {
        RustType::Option(inner) => match &**inner {
            RustType::Given(_, States(states)) => states.as_slice(),
            _ => &[],
        },
        _ => &[],
    };
    let setter = |(key, named): &(Spanned<String>, NamedValue)| {
        let value = match (State::named(key), ty.plain()) {
            (Some(state), _) => Value::State(Some(presence::state(state)).filter(|state| offered.contains(state))?),
            (None, RustType::Integer | RustType::Unsigned) => Value::Integer(key.parse().ok()?),
            (None, RustType::String) => Value::Text(key.value.clone()),
            _ => return None,
        };
        Some(Setter { name: names::snake(&named.name, None), doc: markdown::paragraphs(&named.doc), value })
    };
    field.named.iter().filter_map(setter).collect()
}

fn scalar_type(scalar: Scalar) -> RustType {
    match scalar {
        Scalar::Text => RustType::String,
        Scalar::Integer => RustType::Integer,
        Scalar::Unsigned => RustType::Unsigned,
        Scalar::Decimal => RustType::Decimal,
        Scalar::Boolean => RustType::Boolean,
        Scalar::Instant => RustType::Instant,
        Scalar::Date => RustType::Date,
        Scalar::Month => RustType::Month,
        Scalar::Any => RustType::Any,
        Scalar::Bytes => RustType::Bytes,
        Scalar::File => RustType::File,
    }
}

fn variants(values: &EnumDef) -> Vec<EnumVariant> {
    let variant = |(wire, value): &(Spanned<String>, speclang::model::EnumValue)| {
        let mut doc = markdown::paragraphs(&value.doc);
        let said = if wire.is_empty() { "The empty string".to_owned() } else { markdown::code(wire) };
        doc.extend([String::new(), format!("{said} on the wire.")]);
        EnumVariant { name: names::variant(wire, value.name.as_ref()), wire: wire.value.clone(), doc }
    };
    values.values.iter().map(variant).collect()
}
