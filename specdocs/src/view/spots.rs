//! Parameters and fields with those inside objects, as one list.

use speclang::Spanned;
use speclang::model::{Base, Field, Place, Service};

/// How deep rows follow objects; a type that holds itself would have no end.
const DEEPEST: usize = 6;

/// A parameter or field and where it stands.
#[derive(Clone)]
pub(crate) struct Spot<'a> {
    /// Where the outermost parameter stands; `None` in an answer.
    pub(crate) place: Option<Place>,
    /// Names on the wire, with dots inside objects.
    pub(crate) path: String,
    /// The name alone.
    pub(crate) name: &'a str,
    /// How many objects it lies in.
    pub(crate) depth: usize,
    /// What the spec says.
    pub(crate) field: &'a Field,
    /// Whether it stands in a list of objects, or several.
    pub(crate) repeated: bool,
}

/// The fields with those of objects below them, in the order of the spec.
pub(crate) fn spots<'a>(
    fields: impl Iterator<Item = (Option<Place>, &'a Spanned<String>, &'a Field)>,
    service: &'a Service,
) -> Vec<Spot<'a>> {
    let mut found = Vec::new();
    for (place, name, field) in fields {
        let spot = Spot { place, path: name.value.clone(), name: name.as_str(), depth: 0, field, repeated: false };
        descend(spot, &mut Vec::new(), service, &mut found);
    }
    found
}

fn descend<'a>(spot: Spot<'a>, within: &mut Vec<String>, service: &'a Service, found: &mut Vec<Spot<'a>>) {
    let ty = spot.field.ty.item().to_string();
    let outer = spot.clone();
    found.push(spot);
    let Base::Object(fields) = service.base_of_values(&outer.field.ty) else { return };
    if within.contains(&ty) || outer.depth == DEEPEST {
        return;
    }
    within.push(ty);
    for (name, field) in fields {
        let inner = Spot {
            // An object stands in a body whatever the place of the parameter is called.
            place: outer.place.map(|place| if place == Place::Form { place } else { Place::Body }),
            path: format!("{}.{}", outer.path, name.value),
            name: name.as_str(),
            depth: outer.depth + 1,
            field,
            repeated: outer.repeated || outer.field.ty.is_collection(),
        };
        descend(inner, within, service, found);
    }
    within.pop();
}
