//! One of several schemas: a union of kinds of JSON, one of several objects with a tag, or any JSON.

use std::collections::HashSet;

use super::constants;
use super::draft::{Body, Ty};
use super::schema::Schema;
use super::typed::Typed;
use super::types::{Types, implied};
use crate::left::{Lost, Reason};
use crate::node::Node;

/// How many unions may stand within each other.
const DEEPEST: usize = 8;

/// Most schemas of which one holds.
const MOST: usize = 256;

/// Kinds of JSON values, in the order in which they are written.
const KINDS: [&str; 5] = ["text", "number", "boolean", "list", "object"];

impl<'d> Types<'d> {
    /// The type of one of several schemas.
    pub(super) fn union(&mut self, schema: &Schema<'d>, hint: &str, lists: usize) -> Result<Typed, Lost> {
        let base = schema.types();
        let is_object = base == ["object"] || !schema.properties().is_empty();
        if is_object && !schema.properties().is_empty() {
            self.left.out(Reason::Union, &schema.pointer, "fields of the alternatives");
            return Ok(Typed::of(Ty::Named(self.object(schema, hint)?)));
        }
        if let [_] = base.as_slice()
            && !is_object
        {
            let members: Result<Vec<_>, _> =
                schema.alternatives.iter().map(|at| Schema::of(at, self.references)).collect();
            self.limits_of(schema, &members?);
            return self.of_kind(schema, hint, lists);
        }
        let mut members = Vec::new();
        self.flatten(schema, 0, &mut members)?;
        let mut groups: [Vec<Schema<'d>>; 5] = Default::default();
        let mut says = Vec::new();
        for member in members {
            if member.null && !schema.null && says.is_empty() {
                says.push("May be null.".to_owned());
            }
            match kind(&member) {
                Some(kind) => groups[kind].push(member),
                None => return Ok(self.any(schema, "one of its types is any")),
            }
        }
        let mut types = Vec::new();
        let is_single = groups.iter().filter(|members| !members.is_empty()).count() == 1;
        for (kind, members) in groups.into_iter().enumerate() {
            let ty = match (KINDS[kind], members.as_slice()) {
                (_, []) => continue,
                ("object", several @ [_, _, ..]) => match self.tagged(schema, several, hint)? {
                    Some(number) => Ty::Named(number),
                    None => return Ok(self.any(schema, "objects that no field tells apart")),
                },
                (_, [one]) => {
                    let known = self.of(one, &format!("{hint} {}", KINDS[kind]))?;
                    if is_single {
                        return Ok(Typed { says, ..known });
                    }
                    if !known.limits.is_empty() {
                        self.left.out(Reason::Limit, &one.pointer, "limits of one type of a union");
                    }
                    says.extend(known.says);
                    without_form(known.ty)
                }
                ("list", _) => {
                    self.left.out(Reason::Union, &schema.pointer, "several lists; their items are taken as any JSON");
                    Ty::List(Box::new(Ty::ANY))
                }
                (_, several) => {
                    self.limits_of(schema, several);
                    Ty::Scalar(scalar(several))
                }
            };
            types.push(ty);
        }
        let ty = match types.len() {
            1 => types.remove(0),
            _ => Ty::Union(types),
        };
        // In a list it stands in parentheses, and these have no others within them.
        if ty.unions() > if lists > 0 { 1 } else { 2 } {
            return Ok(self.any(schema, "unions within each other"));
        }
        Ok(Typed { says, ..Typed::of(ty) })
    }

    /// The one type that all alternatives have in a place whose values are texts, if it is none of objects.
    pub(super) fn in_text(&mut self, schema: &Schema<'d>, hint: &str) -> Result<Option<Typed>, Lost> {
        let mut members = Vec::new();
        self.flatten(schema, 0, &mut members)?;
        let kinds: Vec<Option<usize>> = members.iter().map(kind).collect();
        let is_of = |kind: Option<usize>| kind.is_some_and(|kind| kind < 3);
        let lists: Vec<&Schema<'d>> =
            members.iter().zip(&kinds).filter(|(_, kind)| **kind == Some(3)).map(|(member, _)| member).collect();
        let scalars: Vec<Schema<'d>> =
            members.iter().zip(&kinds).filter(|(_, kind)| is_of(**kind)).map(|(member, _)| member.clone()).collect();
        if scalars.is_empty() || scalars.len() + lists.len() != members.len() || lists.len() > 1 {
            return Ok(None);
        }
        let is_one = kinds.iter().all(|kind| *kind == kinds[0]);
        let single = Ty::Scalar(if is_one { scalar(&scalars) } else { "text" });
        if !is_one {
            self.left.out(Reason::Union, &schema.pointer, "kinds of JSON, which are all text there");
        }
        self.limits_of(schema, &scalars);
        let Some(list) = lists.first() else { return Ok(Some(Typed::of(single))) };
        // A list of one is written as its item is.
        let typed = self.of(list, hint)?;
        Ok(matches!(&typed.ty, Ty::List(item) if matches!(**item, Ty::Scalar(_)))
            .then(|| Typed::of(Ty::List(Box::new(single)))))
    }

    /// The schemas of which one holds, those of unions among them.
    fn flatten(&self, schema: &Schema<'d>, depth: usize, members: &mut Vec<Schema<'d>>) -> Result<(), Lost> {
        for alternative in &schema.alternatives {
            let inner = Schema::of(alternative, self.references)?;
            let is_union = !inner.alternatives.is_empty() && inner.types().is_empty() && inner.properties().is_empty();
            if is_union && depth < DEEPEST {
                self.flatten(&inner, depth + 1, members)?;
            } else {
                members.push(inner);
            }
            if members.len() > MOST {
                return Err((Reason::Union, format!("more than {MOST} alternatives")));
            }
        }
        Ok(())
    }

    /// Lists limits of alternatives that the type of all of them does not have.
    fn limits_of(&mut self, schema: &Schema<'d>, several: &[Schema<'d>]) {
        let keys = ["const", "enum", "format", "maxLength", "maximum", "minLength", "minimum", "multipleOf", "pattern"];
        let found: Vec<&str> =
            keys.into_iter().filter(|key| several.iter().any(|member| member.get(key).is_some())).collect();
        if !found.is_empty() {
            self.left.out(Reason::Limit, &schema.pointer, format!("{} of the alternatives", found.join(", ")));
        }
    }

    /// Any JSON in the place of a union.
    fn any(&mut self, schema: &Schema<'d>, why: &str) -> Typed {
        self.left.out(Reason::Union, &schema.pointer, format!("{why}; taken as any JSON"));
        Typed::of(Ty::ANY)
    }

    /// The number of a union of objects that a field tells apart.
    fn tagged(&mut self, schema: &Schema<'d>, objects: &[Schema<'d>], hint: &str) -> Result<Option<usize>, Lost> {
        let discriminator = schema.get("discriminator");
        let said = discriminator.and_then(|said| said.text_at("propertyName"));
        let Some(by) = said.or_else(|| self.telling(objects)) else { return Ok(None) };
        let mapping = discriminator.and_then(|said| said.get("mapping")).map(Node::entries).unwrap_or_default();
        let mut tags: Vec<(String, &Schema<'d>)> = Vec::new();
        let mut further = Vec::new();
        // Beside objects with tags, any object is one with another tag.
        let is_other =
            |object: &&Schema<'d>| said.is_some() && object.properties().is_empty() && own_name(object).is_none();
        let is_open = objects.iter().any(|object| is_other(&object));
        for object in objects.iter().filter(|object| !is_other(object)) {
            if object.properties().is_empty() && own_name(object).is_none() {
                return Ok(None);
            }
            let is_its = |target: &Node| target.text().is_some_and(|target| names(target, object.pointer.as_str()));
            let mut own = mapping.iter().filter(|(_, target)| is_its(target)).map(|(tag, _)| tag.clone());
            let implied = || self.constant(object, by).or_else(|| own_name(object).map(str::to_owned));
            let Some(tag) = own.next().or_else(implied) else { return Ok(None) };
            further.extend(own);
            tags.push((tag, object));
        }
        let (mut known, mut places) = (HashSet::new(), HashSet::new());
        if tags.is_empty() {
            return Ok(None);
        }
        if !tags.iter().all(|(tag, object)| known.insert(tag.clone()) && places.insert(object.pointer.clone())) {
            return Ok(None);
        }
        let (number, is_new) = self.number(schema, hint, Body::Unread)?;
        if is_new {
            let mut members = Vec::new();
            for (tag, object) in tags {
                members.push((tag.clone(), self.object(object, &format!("{hint} {tag}"))?));
            }
            for tag in &further {
                self.left.out(Reason::Union, &schema.pointer, format!("the tag `{tag}`: its type has another"));
            }
            self.shapes[number].body =
                Body::Tagged { by: by.to_owned(), open: is_open || !further.is_empty(), members };
        }
        Ok(Some(number))
    }

    /// The field that all objects must have, each with a value of its own.
    fn telling(&self, objects: &[Schema<'d>]) -> Option<&'d str> {
        let first = objects.first()?;
        let tells = |name: &str| {
            let mut known = HashSet::new();
            let is_own = |object: &Schema<'d>| {
                let value = self.constant(object, name).filter(|_| object.required().contains(name));
                value.is_some_and(|value| known.insert(value))
            };
            objects.iter().all(is_own)
        };
        first.properties().into_iter().map(|(name, _)| name).find(|name| tells(name))
    }

    /// The only value of a property.
    fn constant(&self, object: &Schema<'d>, name: &str) -> Option<String> {
        let (_, at) = object.properties().into_iter().find(|(known, _)| *known == name)?;
        constants::of(&Schema::of(&at, self.references).ok()?).map(|(_, value)| value)
    }
}

/// The name of a schema that is one of the components itself.
fn own_name<'a>(schema: &'a Schema<'_>) -> Option<&'a str> {
    schema.pointer.as_str().strip_prefix("#/components/schemas/").filter(|name| !name.contains('/'))
}

/// Whether the target of a mapping is the schema of this place.
fn names(target: &str, pointer: &str) -> bool {
    let name = pointer.strip_prefix("#/components/schemas/");
    target == pointer || name == Some(target)
}

/// A type within a union, where a time has no form of its own.
fn without_form(ty: Ty) -> Ty {
    match ty {
        Ty::Scalar("instant") => Ty::Scalar("text"),
        other => other,
    }
}

/// The scalar that several of one kind are.
fn scalar(several: &[Schema<'_>]) -> &'static str {
    let all = |name: &str| several.iter().all(|schema| of(schema) == Some(name));
    match several.first().and_then(kind) {
        Some(1) if all("integer") => "integer",
        Some(1) => "decimal",
        Some(2) => "boolean",
        _ => "text",
    }
}

/// The name of its only type.
fn of<'d>(schema: &Schema<'d>) -> Option<&'d str> {
    match schema.types().as_slice() {
        [one] => Some(*one),
        [] => implied(schema),
        several if several.iter().all(|name| matches!(*name, "integer" | "number")) => Some("number"),
        _ => None,
    }
}

/// The kind of its values in JSON, by its number.
fn kind(schema: &Schema<'_>) -> Option<usize> {
    let name = match of(schema)? {
        "string" => "text",
        "integer" | "number" => "number",
        "boolean" => "boolean",
        "array" => "list",
        "object" => "object",
        _ => return None,
    };
    KINDS.iter().position(|kind| *kind == name)
}
