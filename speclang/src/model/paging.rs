//! How the answers of an operation are parted into pages.

use serde::Deserialize;

use super::{Base, Field, Operation, Path, Service, Type};
use crate::Spanned;

/// Kind of pagination.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum PagingKind {
    /// The offset is an item offset from 0.
    Rows,
    /// The offset is a page number from 1.
    Pages,
    /// A page contains the marker of the next one.
    Marker,
    /// A field of the last item of a page is the marker of the next one.
    Last,
    /// The header `Link` of a page contains the address of the next one, as `rel=next`.
    Link,
    /// A page contains the address of the next one.
    Address,
}

impl PagingKind {
    /// All kinds with their names.
    pub const ALL: [(&str, Self); 6] = [
        ("rows", Self::Rows),
        ("pages", Self::Pages),
        ("marker", Self::Marker),
        ("last", Self::Last),
        ("link", Self::Link),
        ("address", Self::Address),
    ];

    /// Name in the language.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, kind)| *kind == self).map_or("rows", |(name, _)| name)
    }
}

/// Pagination of an operation.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Paging {
    /// Kind of pagination.
    pub kind: PagingKind,
    /// Parameter for the offset or page number.
    pub offset: Option<Spanned<String>>,
    /// Parameter for the page size.
    pub limit: Option<Spanned<String>>,
    /// Parameter for the marker.
    pub marker: Option<Spanned<String>>,
    /// Response field with the marker or the address of the next page.
    pub next: Option<Spanned<Path>>,
    /// Field of an item that is the marker of the page behind it.
    pub from: Option<Spanned<Path>>,
    /// Response field that says whether another page follows.
    pub more: Option<Spanned<Path>>,
    /// Response list with the items; `response` where the answer itself is the list. With `envelope: {data: …}` paths begin with
    /// the wrapper.
    pub items: Spanned<Path>,
    /// Response field with the total count.
    pub total: Option<Spanned<Path>>,
}

/// The word for the answer itself.
const ANSWER: &str = "response";

/// The list that is cut into pages.
#[derive(Debug, Clone)]
pub enum Items<'a> {
    /// The answer itself, a list.
    Answer(&'a Type),
    /// The list at the end of these fields.
    Fields(Vec<(&'a str, &'a Field)>),
}

impl Paging {
    /// The list of the items; nothing where the path does not lead to its end.
    #[must_use]
    pub fn items_of<'a>(&'a self, operation: &'a Operation, service: &'a Service) -> Option<Items<'a>> {
        let names = self.items_inside(operation, service)?;
        if let Some(list) = operation.response.named_type().filter(|ty| ty.is_list()) {
            return names.is_empty().then_some(Items::Answer(list));
        }
        let fields = service.fields_along(operation, names);
        (fields.len() == names.len()).then_some(Items::Fields(fields))
    }

    /// Names that lead from the response to the items; none where it is itself the list. Nothing where the path leads elsewhere.
    #[must_use]
    pub fn items_inside<'a>(&'a self, operation: &Operation, service: &Service) -> Option<&'a [String]> {
        let is_answer = operation.response.named_type().is_some_and(Type::is_list);
        if is_answer && self.items.only() == Some(ANSWER) {
            return Some(&[]);
        }
        self.items.names().strip_prefix(service.data_path())
    }

    /// Names that lead from the whole body to the items.
    #[must_use]
    pub fn items_path(&self, operation: &Operation, service: &Service) -> Vec<String> {
        let inside = self.items_inside(operation, service).unwrap_or_default();
        [service.data_path(), inside].concat()
    }
}

impl Items<'_> {
    /// The type of the list.
    #[must_use]
    pub fn ty(&self) -> Option<&Type> {
        match self {
            Self::Answer(ty) => Some(ty),
            Self::Fields(fields) => fields.last().map(|(_, field)| &field.ty.value),
        }
    }
}

impl Service {
    /// The fields of the answer that a path leads through, as far as it leads; not through lists.
    #[must_use]
    pub fn fields_along<'a>(&'a self, operation: &'a Operation, path: &'a [String]) -> Vec<(&'a str, &'a Field)> {
        let (mut found, mut fields) = (Vec::new(), Some(self.response_fields(operation)));
        for name in path {
            let Some(field) = fields.and_then(|fields| fields.get(name)) else { break };
            found.push((name.as_str(), field));
            fields = match self.base(&field.ty) {
                Base::Object(inner) if !field.ty.is_list() => Some(inner),
                _ => None,
            };
        }
        found
    }
}
