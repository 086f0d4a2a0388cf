//! How large the smallest value of a field is: what every example and every test of it has to write out.

use std::collections::HashMap;

use super::{Base, Field, Service, Type};

/// Most characters and values together in one that is written out for an example or a test.
///
/// Limits beyond it are checked before sending like any other, but no test is generated that goes to their bounds.
pub const LARGEST_SAMPLE: u64 = 65_536;

impl Service {
    /// Characters and values of the smallest value of the field that keeps its limits; the greatest number for more.
    #[must_use]
    pub fn smallest_size(&self, field: &Field) -> u64 {
        let items =
            if field.ty.is_collection() { field.min_items.as_ref().map_or(1, |limit| limit.value.max(1)) } else { 1 };
        u64::from(items).saturating_mul(self.smallest_item_size(field))
    }

    /// Characters and values of the smallest item of the field, if it is a list, else of its smallest value.
    #[must_use]
    pub fn smallest_item_size(&self, field: &Field) -> u64 {
        self.item_size(field, &mut HashMap::new())
    }

    /// Each type is counted once, however many fields lead to it.
    fn item_size<'a>(&'a self, field: &'a Field, known: &mut HashMap<&'a str, u64>) -> u64 {
        self.type_size(&field.ty, field.min_length.as_ref().map(|limit| limit.value), known)
    }

    fn type_size<'a>(&'a self, ty: &'a Type, least: Option<u32>, known: &mut HashMap<&'a str, u64>) -> u64 {
        match self.base_of_values(ty) {
            Base::Scalar(_, shape) => {
                let limit = least.or_else(|| shape?.min_length.as_ref().map(|limit| limit.value));
                limit.map_or(1, |limit| u64::from(limit.max(1)))
            }
            Base::Object(fields) => {
                let Type::Named(name) = ty.item() else { return 1 };
                if let Some(size) = known.get(name.as_str()) {
                    return *size;
                }
                // An object within itself stands in a list, which ends somewhere.
                known.insert(name, 0);
                let size = fields.iter().filter(|(_, field)| field.required).fold(1_u64, |size, (_, field)| {
                    let items = field.min_items.as_ref().map_or(1, |limit| limit.value.max(1));
                    size.saturating_add(u64::from(items).saturating_mul(self.item_size(field, known)))
                });
                known.insert(name, size);
                size
            }
            // One of its members is written out, whichever it is.
            Base::Union(members) => members.iter().map(|member| self.type_size(member, None, known)).max().unwrap_or(1),
            Base::Tagged(union) => {
                let Type::Named(name) = ty.item() else { return 1 };
                if let Some(size) = known.get(name.as_str()) {
                    return *size;
                }
                known.insert(name, 0);
                let sizes = union.values.iter().map(|(_, ty)| self.type_size(&ty.value, None, known));
                let size = sizes.max().unwrap_or(1);
                known.insert(name, size);
                size
            }
            Base::Enum(..) | Base::Map(_) | Base::Missing => 1,
        }
    }
}
