//! Schemas as types: scalars, lists, enumerations and objects, each place once.

use std::collections::{HashMap, HashSet, VecDeque};

use super::document::References;
use super::draft::{Body, Field, Shape, Ty};
use super::field;
use super::limits;
use super::names::{FieldNames, LONGEST_WIRE, TypeNames, value_name};
use super::schema::{Schema, is_condition};
use super::texts;
use super::typed::Typed;
use crate::left::{Left, Lost, Reason};
use crate::node::{Node, Pointer};

/// How many lists may stand within each other.
const DEEPEST_LIST: usize = 8;

/// Most types of a description; each of them becomes a type in Rust.
const MOST: usize = 50_000;

/// The types of a description as they come up.
#[derive(Debug)]
pub(crate) struct Types<'d> {
    pub(crate) references: &'d References<'d>,
    pub(crate) left: Left,
    pub(crate) names: TypeNames,
    pub(crate) shapes: Vec<Shape>,
    known: HashMap<Pointer, usize>,
    unread: VecDeque<(usize, Schema<'d>)>,
}

impl<'d> Types<'d> {
    pub(crate) fn new(references: &'d References<'d>) -> Self {
        Self {
            references,
            left: Left::default(),
            names: TypeNames::default(),
            shapes: Vec::new(),
            known: HashMap::new(),
            unread: VecDeque::new(),
        }
    }

    /// Reads the fields of all objects that came up, and of those that come up meanwhile.
    pub(crate) fn finish(&mut self) {
        while let Some((number, schema)) = self.unread.pop_front() {
            let hint = self.shapes[number].name.clone();
            let (fields, lacks) = self.fields(&schema, &hint);
            self.shapes[number].body = Body::Fields(fields);
            self.shapes[number].lacks = lacks;
        }
    }

    /// The type of a schema; `hint` names it if it has no name of its own.
    pub(crate) fn of(&mut self, schema: &Schema<'d>, hint: &str) -> Result<Typed, Lost> {
        self.within(schema, hint, 0)
    }

    pub(super) fn within(&mut self, schema: &Schema<'d>, hint: &str, lists: usize) -> Result<Typed, Lost> {
        if !schema.alternatives.is_empty() {
            return self.union(schema, hint, lists);
        }
        if schema.empty {
            self.left.out(Reason::Empty, &schema.pointer, "");
        }
        self.of_kind(schema, hint, lists)
    }

    /// The type of a schema without regard to alternatives.
    pub(super) fn of_kind(&mut self, schema: &Schema<'d>, hint: &str, lists: usize) -> Result<Typed, Lost> {
        let types = schema.types();
        let kind = match types.as_slice() {
            [] => implied(schema),
            [one] => Some(*one),
            several if several.iter().all(|name| matches!(*name, "integer" | "number")) => Some("number"),
            several => return self.kinds(schema, several, hint, lists),
        };
        self.named_kind(schema, kind, hint, lists)
    }

    fn named_kind(&mut self, schema: &Schema<'d>, kind: Option<&str>, hint: &str, lists: usize) -> Result<Typed, Lost> {
        match kind {
            Some("string" | "integer") if schema.get("enum").is_some() || schema.get("const").is_some() => {
                self.enumeration(schema, hint, kind == Some("integer"))
            }
            Some(scalar @ ("string" | "integer" | "number" | "boolean")) => {
                let values = if scalar == "number" { schema.at("enum").or_else(|| schema.at("const")) } else { None };
                if let Some(values) = values {
                    self.left.out(Reason::Limit, &values.pointer, "values of a number with decimals");
                }
                limits::scalar(schema, scalar, &mut self.left).ok_or_else(|| (Reason::Format, "binary".to_owned()))
            }
            Some("array") => self.list(schema, hint, lists),
            Some("object") if !schema.properties().is_empty() => Ok(Typed::of(Ty::Named(self.object(schema, hint)?))),
            Some("object") => self.map(schema, hint, lists),
            Some(other) => Err((Reason::Any, format!("the type `{other}`"))),
            None => Ok(Typed::of(Ty::ANY)),
        }
    }

    /// A schema that names several types: a union of them.
    fn kinds(&mut self, schema: &Schema<'d>, several: &[&str], hint: &str, lists: usize) -> Result<Typed, Lost> {
        let is_decimal = several.contains(&"number");
        let mut members = Vec::new();
        for name in ["string", "integer", "number", "boolean", "array", "object"] {
            if !several.contains(&name) || (name == "integer" && is_decimal) {
                continue;
            }
            let ty = match name {
                "string" => Ty::Scalar("text"),
                "integer" => Ty::Scalar("integer"),
                "number" => Ty::Scalar("decimal"),
                "boolean" => Ty::Scalar("boolean"),
                kind => self.named_kind(schema, Some(kind), hint, lists)?.ty,
            };
            members.push(ty);
        }
        if members.len() < 2 || members.contains(&Ty::ANY) {
            return Err((Reason::Union, several.join(" or ")));
        }
        for key in ["enum", "pattern", "format", "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems"]
        {
            if let Some(at) = schema.at(key) {
                self.left.out(Reason::Limit, &at.pointer, "limits and values of one type of a union");
            }
        }
        Ok(Typed::of(Ty::Union(members)))
    }

    fn list(&mut self, schema: &Schema<'d>, hint: &str, lists: usize) -> Result<Typed, Lost> {
        let items = schema.at("items").filter(|items| !items.node.entries().is_empty());
        let Some(items) = items else {
            let limits = limits::list(schema, &mut self.left);
            return Ok(Typed { limits, ..Typed::of(Ty::List(Box::new(Ty::ANY))) });
        };
        if lists >= DEEPEST_LIST {
            return Err((Reason::Any, format!("more than {DEEPEST_LIST} lists within each other")));
        }
        let inner = Schema::of(&items, self.references)?;
        if inner.null {
            self.left.out(Reason::Union, &items.pointer, "null as an item");
        }
        let item = self.within(&inner, &format!("{hint} item"), lists + 1)?;
        let mut all = limits::list(schema, &mut self.left);
        if matches!(item.ty, Ty::List(_)) {
            if !item.limits.is_empty() {
                self.left.out(Reason::Limit, &items.pointer, "limits of a list within a list");
            }
        } else {
            all.extend(item.limits);
        }
        Ok(Typed { ty: Ty::List(Box::new(item.ty)), limits: all, sent_as: item.sent_as, says: item.says })
    }

    /// The number of the type of a place, and whether it is new.
    pub(super) fn number(&mut self, schema: &Schema<'d>, hint: &str, body: Body) -> Result<(usize, bool), Lost> {
        if let Some(number) = self.known.get(&schema.pointer) {
            return Ok((*number, false));
        }
        if self.shapes.len() >= MOST {
            return Err((Reason::Limit, format!("more than {MOST} types")));
        }
        let name = self.names.shape(&component(&schema.pointer).unwrap_or_else(|| hint.to_owned()));
        let described = schema.get("description").or_else(|| schema.get("title")).and_then(Node::text);
        let doc = described.map(texts::paragraphs).map(|(paragraphs, _)| paragraphs.join("\n\n"));
        let doc = doc.filter(|doc| !doc.is_empty()).unwrap_or_else(|| field::UNDESCRIBED.to_owned());
        self.shapes.push(Shape { name, doc, body, pointer: schema.pointer.clone(), lacks: None });
        self.known.insert(schema.pointer.clone(), self.shapes.len() - 1);
        Ok((self.shapes.len() - 1, true))
    }

    pub(super) fn object(&mut self, schema: &Schema<'d>, hint: &str) -> Result<usize, Lost> {
        let (number, is_new) = self.number(schema, hint, Body::Unread)?;
        if is_new {
            self.unread.push_back((number, schema.clone()));
        }
        Ok(number)
    }

    fn enumeration(&mut self, schema: &Schema<'d>, hint: &str, is_number: bool) -> Result<Typed, Lost> {
        let (number, is_new) = self.number(schema, hint, Body::Unread)?;
        if is_new {
            let listed = schema.get("enum").map(Node::items).unwrap_or_default().iter();
            let mut taken = HashSet::new();
            let mut values: Vec<(String, Option<String>)> = Vec::new();
            for value in listed.chain(schema.get("const")).filter(|value| **value != Node::Null) {
                match value.scalar() {
                    Some(wire) if wire.is_empty() => self.left.out(Reason::Empty, &schema.pointer, "a value"),
                    Some(wire) if values.iter().any(|(known, _)| *known == wire) => {}
                    Some(wire) if is_wire(&wire) && (!is_number || is_integer(&wire)) => {
                        let name = value_name(&mut taken, &wire, is_number);
                        values.push((wire, name));
                    }
                    _ => self.left.out(Reason::Name, &schema.pointer, format!("the value {value:?}")),
                }
            }
            let of = if is_number { "integer" } else { "text" };
            self.shapes[number].body = Body::Values { of, values };
        }
        match &self.shapes[number].body {
            Body::Values { values, .. } if values.is_empty() => {
                Ok(Typed::of(Ty::Scalar(if is_number { "integer" } else { "text" })))
            }
            _ => Ok(Typed::of(Ty::Named(number))),
        }
    }

    /// Whether a type is an object.
    pub(crate) fn is_object(&self, number: usize) -> bool {
        !matches!(self.shapes[number].body, Body::Values { .. })
    }

    /// The fields of an object, and the names of required ones that were left out.
    pub(crate) fn fields(&mut self, schema: &Schema<'d>, hint: &str) -> (Vec<Field>, Option<String>) {
        self.fields_beside(schema, hint, &mut FieldNames::default(), |_, _, _| Ok(None))
    }

    /// The same, beside other names, and with types that `special` finds for some of them.
    pub(crate) fn fields_beside(
        &mut self,
        schema: &Schema<'d>,
        hint: &str,
        names: &mut FieldNames,
        mut special: impl FnMut(&mut Self, &str, &Schema<'d>) -> Result<Option<Typed>, Lost>,
    ) -> (Vec<Field>, Option<String>) {
        self.beside(schema);
        let required = schema.required();
        let (mut fields, mut lacks) = (Vec::new(), Vec::new());
        for (wire, at) in schema.properties() {
            let is_required = required.contains(wire);
            let field = Self::named(wire, names).and_then(|rust_name| {
                let inner = Schema::of(&at, self.references)?;
                let typed = match special(self, wire, &inner)? {
                    Some(typed) => typed,
                    None => self.of(&inner, &format!("{hint} {wire}"))?,
                };
                let field = field::of(wire, &inner, typed, &at.pointer, &mut self.left).named(rust_name);
                Ok(field.required(is_required).constant(&inner))
            });
            match field {
                Ok(field) => fields.push(field),
                Err(lost) => {
                    self.left.lost(lost, &at.pointer);
                    if is_required && !at.node.is_true("readOnly") {
                        lacks.push(wire);
                    }
                }
            }
        }
        (fields, (!lacks.is_empty()).then(|| lacks.join(", ")))
    }

    /// The name in Rust of a wire name, if it needs one.
    pub(crate) fn named(wire: &str, names: &mut FieldNames) -> Result<Option<String>, Lost> {
        let refused = || (Reason::Name, String::new());
        if !is_wire(wire) {
            return Err(refused());
        }
        let (name, is_chosen) = names.take(wire).ok_or_else(refused)?;
        Ok(is_chosen.then_some(name))
    }

    /// What an object says beside its fields.
    fn beside(&mut self, schema: &Schema<'d>) {
        for part in &schema.parts {
            for (key, at) in part.all() {
                let is_condition = match key {
                    "not" | "if" | "then" | "else" | "dependentRequired" | "dependentSchemas" | "dependencies" => true,
                    "anyOf" | "oneOf" => at.node.items().iter().any(is_condition),
                    _ => false,
                };
                let is_limit = matches!(key, "minProperties" | "maxProperties" | "propertyNames");
                if key == "discriminator" {
                    self.left.out(Reason::Union, &at.pointer, "an object whose other forms stand elsewhere");
                }
                let is_map =
                    matches!(key, "additionalProperties" | "patternProperties") && matches!(at.node, Node::Map(_));
                match (is_condition, is_limit, is_map) {
                    (true, ..) => self.left.out(Reason::Condition, &at.pointer, ""),
                    (_, true, _) => self.left.out(Reason::Limit, &at.pointer, key),
                    (.., true) => self.left.out(Reason::Map, &at.pointer, "beside the fields that have names"),
                    _ => {}
                }
            }
            let examples = [part.get("example"), part.get("examples")];
            for example in examples.into_iter().flatten() {
                self.left.out(Reason::Example, &example.pointer, "");
            }
        }
    }
}

/// The name of a schema among the components, and of what stands within one: the names on the way, without the keys between them.
fn component(pointer: &Pointer) -> Option<String> {
    let rest = pointer.as_str().strip_prefix("#/components/schemas/")?;
    let is_key = |part: &&str| {
        !matches!(*part, "properties" | "allOf" | "anyOf" | "oneOf") && !part.chars().all(|c| c.is_ascii_digit())
    };
    let parts = rest.split('/').filter(is_key).map(|part| if part == "items" { "item" } else { part });
    let parts: Vec<&str> = parts.collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

/// Whether a name or a value can stand in a spec: people see all of it, and it is no text.
pub(crate) fn is_wire(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= LONGEST_WIRE
        && text.chars().all(|c| speclang::text::hidden::kind(c).is_none())
        && text.trim() == text
}

fn is_integer(text: &str) -> bool {
    text.parse::<i64>().is_ok()
}

/// The type of a schema that names none.
pub(super) fn implied(schema: &Schema<'_>) -> Option<&'static str> {
    let has = |keys: &[&str]| keys.iter().any(|key| schema.get(key).is_some());
    let values = schema.get("enum").map(Node::items).unwrap_or_default();
    if has(&["properties", "additionalProperties"]) {
        Some("object")
    } else if has(&["items"]) {
        Some("array")
    } else if let Some(kind) = kind_of_values(schema, values) {
        Some(kind)
    } else if (!values.is_empty() && values.iter().all(|value| matches!(value, Node::Text(_) | Node::Null)))
        || matches!(schema.get("const"), Some(Node::Text(_)))
        || has(&["pattern", "minLength", "maxLength"])
    {
        Some("string")
    } else {
        None
    }
}

/// The type that all listed values are of, if these are whole numbers or booleans.
fn kind_of_values(schema: &Schema<'_>, values: &[Node]) -> Option<&'static str> {
    let listed: Vec<&Node> = values.iter().chain(schema.get("const")).filter(|value| **value != Node::Null).collect();
    let all = |is: fn(&Node) -> bool| !listed.is_empty() && listed.iter().all(|value| is(value));
    if all(|value| matches!(value, Node::Number(digits) if is_integer(digits))) {
        Some("integer")
    } else if all(|value| matches!(value, Node::Bool(_))) {
        Some("boolean")
    } else {
        None
    }
}
