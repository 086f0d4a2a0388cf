//! Parameters and fields with those inside objects, as one list.

use speclang::model::{Base, Field, Operation, Place, Service, Type};
use speclang::{Entries, Spanned};

/// How deep rows follow objects; a type that holds itself would have no end.
const DEEPEST: usize = 6;

/// A parameter or field and where it stands.
#[derive(Clone)]
pub(crate) struct Spot<'a> {
    /// Where the outermost parameter stands; `None` in an answer.
    pub(crate) place: Option<Place>,
    /// Names on the wire, with dots inside objects; behind a name in brackets the tag of the object that it stands in.
    pub(crate) path: String,
    /// The name alone, and where the spec has it.
    pub(crate) name: &'a Spanned<String>,
    /// How many objects it lies in.
    pub(crate) depth: usize,
    /// What the spec says.
    pub(crate) field: &'a Field,
    /// Whether it stands in a list of objects, or several.
    pub(crate) repeated: bool,
    /// Of which of several values the object is that it stands in, in words.
    pub(crate) within: Option<String>,
}

/// An object that values of a type may be.
struct Object<'a> {
    /// Its type, by which a type that holds itself is known.
    ty: String,
    fields: &'a Entries<Field>,
    /// What stands behind the name of the value in a path: tags, and types where several hold objects.
    tag: String,
    words: Option<String>,
}

/// The fields with those of objects below them, in the order of the spec.
pub(crate) fn spots<'a>(
    fields: impl Iterator<Item = (Option<Place>, &'a Spanned<String>, &'a Field)>,
    service: &'a Service,
) -> Vec<Spot<'a>> {
    let mut found = Vec::new();
    for (place, name, field) in fields {
        let path = name.value.clone();
        let spot = Spot { place, path, name, depth: 0, field, repeated: false, within: None };
        descend(spot, &mut Vec::new(), service, &mut found);
    }
    found
}

/// The fields of what an operation answers with, or of the items of the list that it answers with.
pub(crate) fn answered<'a>(operation: &'a Operation, service: &'a Service) -> Vec<Spot<'a>> {
    let Some(ty) = operation.response.named_type() else {
        return spots(operation.response.fields().iter().map(|(name, field)| (None, name, field)), service);
    };
    let mut found = Vec::new();
    for object in objects(ty, service).into_iter().filter(|_| !matches!(service.base(ty), Base::Map(_))) {
        let mut around = vec![object.ty.clone()];
        for (name, field) in object.fields {
            let between = if object.tag.is_empty() { "" } else { "." };
            let (path, within) = (format!("{}{between}{}", object.tag, name.value), object.words.clone());
            let spot = Spot { place: None, path, name, depth: 0, field, repeated: ty.is_list(), within };
            descend(spot, &mut around, service, &mut found);
        }
    }
    found
}

/// The objects that values of a type may be, or hold in lists and maps.
fn objects<'a>(ty: &'a Type, service: &'a Service) -> Vec<Object<'a>> {
    let ty_of = |ty: &Type| ty.item().to_string();
    match service.base_of_values(ty) {
        Base::Object(fields) => vec![Object { ty: ty_of(ty), fields, tag: String::new(), words: None }],
        Base::Union(members) => {
            let each = members.iter().map(|member| (member, objects(member, service)));
            let holding: Vec<_> = each.filter(|(_, objects)| !objects.is_empty()).collect();
            let is_only = holding.len() == 1;
            let of_member = |(member, objects): (&Type, Vec<Object<'a>>)| {
                let before = if is_only { String::new() } else { format!("[{member}]") };
                let words = format!("as {member}");
                objects.into_iter().map(move |object| Object {
                    tag: format!("{before}{}", object.tag),
                    words: Some(object.words.unwrap_or_else(|| words.clone())),
                    ..object
                })
            };
            holding.into_iter().flat_map(of_member).collect()
        }
        Base::Tagged(union) => {
            let of_tag = |(tag, ty): &'a (Spanned<String>, Spanned<Type>)| match service.base(ty) {
                Base::Object(fields) => {
                    let words = Some(format!("{}: {}", union.tagged_by.value, tag.value));
                    Some(Object { ty: ty_of(ty), fields, tag: format!("[{}]", tag.value), words })
                }
                _ => None,
            };
            union.values.iter().filter_map(of_tag).collect()
        }
        _ => Vec::new(),
    }
}

fn descend<'a>(spot: Spot<'a>, around: &mut Vec<String>, service: &'a Service, found: &mut Vec<Spot<'a>>) {
    let outer = spot.clone();
    found.push(spot);
    for object in objects(&outer.field.ty, service) {
        if around.contains(&object.ty) || outer.depth == DEEPEST {
            continue;
        }
        around.push(object.ty);
        for (name, field) in object.fields {
            let inner = Spot {
                // An object stands in a body whatever the place of the parameter is called.
                place: outer.place.map(|place| if place == Place::Form { place } else { Place::Body }),
                path: format!("{}{}.{}", outer.path, object.tag, name.value),
                name,
                depth: outer.depth + 1,
                field,
                repeated: outer.repeated || outer.field.ty.is_collection(),
                within: object.words.clone(),
            };
            descend(inner, around, service, found);
        }
        around.pop();
    }
}
