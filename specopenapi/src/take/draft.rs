//! What becomes a service: names are final, types point to each other, nothing is written yet.

use std::collections::BTreeMap;

use super::names::TypeNames;
use crate::node::{Node, Pointer};

/// A type, as it is written under `type:`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Ty {
    /// A scalar by its name.
    Scalar(&'static str),
    /// A type of the draft, by its number.
    Named(usize),
    /// A list.
    List(Box<Ty>),
    /// An object of any keys with values of a type.
    Map(Box<Ty>),
    /// One of several types, of different kinds in JSON.
    Union(Vec<Ty>),
}

impl Ty {
    /// Any JSON.
    pub(crate) const ANY: Self = Self::Scalar("any");

    /// Numbers of the types that it is made of.
    pub(crate) fn names(&self) -> Vec<usize> {
        match self {
            Self::Scalar(_) => Vec::new(),
            Self::Named(number) => vec![*number],
            Self::List(inner) | Self::Map(inner) => inner.names(),
            Self::Union(members) => members.iter().flat_map(Self::names).collect(),
        }
    }

    /// Whether it holds a type.
    pub(crate) fn holds(&self, number: usize) -> bool {
        self.names().contains(&number)
    }

    /// How many unions stand within lists and maps of each other.
    pub(crate) fn unions(&self) -> usize {
        match self {
            Self::Scalar(_) | Self::Named(_) => 0,
            Self::List(inner) | Self::Map(inner) => inner.unions(),
            Self::Union(members) => 1 + members.iter().map(Self::unions).max().unwrap_or_default(),
        }
    }
}

/// The only value of a field.
#[derive(Debug, Clone)]
pub(crate) struct Constant {
    /// The type that it is of.
    pub(crate) of: &'static str,
    /// As it is on the wire.
    pub(crate) value: String,
    /// The type of the field where it cannot be a constant.
    pub(crate) otherwise: Ty,
}

/// A parameter or a field.
#[derive(Debug, Clone)]
pub(crate) struct Field {
    pub(crate) wire: String,
    pub(crate) ty: Ty,
    pub(crate) required: bool,
    /// Whether only responses have it.
    pub(crate) read_only: bool,
    pub(crate) secret: bool,
    pub(crate) doc: String,
    /// Keys of limits with their values.
    pub(crate) limits: Vec<(&'static str, Node)>,
    pub(crate) default: Option<String>,
    pub(crate) sent_as: Option<&'static str>,
    pub(crate) constant: Option<Constant>,
    pub(crate) rust_name: Option<String>,
    pub(crate) pointer: Pointer,
}

/// What a type is.
#[derive(Debug, Clone)]
pub(crate) enum Body {
    /// Its fields are yet to be read.
    Unread,
    /// An object.
    Fields(Vec<Field>),
    /// Values as on the wire with their names, where they need one.
    Values { of: &'static str, values: Vec<(String, Option<String>)> },
    /// One of several objects, told apart by the text in a field.
    Tagged { by: String, open: bool, members: Vec<(String, usize)> },
}

/// A named type.
#[derive(Debug, Clone)]
pub(crate) struct Shape {
    pub(crate) name: String,
    pub(crate) doc: String,
    pub(crate) body: Body,
    pub(crate) pointer: Pointer,
    /// Names of required fields that were left out: it can be read, and not be sent.
    pub(crate) lacks: Option<String>,
}

impl Shape {
    /// Whether it is an object of which no field is left, or a union without members.
    pub(crate) fn is_empty(&self) -> bool {
        match &self.body {
            Body::Fields(fields) => fields.is_empty(),
            Body::Tagged { members, .. } => members.is_empty(),
            Body::Unread | Body::Values { .. } => false,
        }
    }

    /// Numbers of the types that it holds.
    pub(crate) fn names(&self) -> Vec<usize> {
        match &self.body {
            Body::Fields(fields) => fields.iter().flat_map(|field| field.ty.names()).collect(),
            Body::Tagged { members, .. } => members.iter().map(|(_, number)| *number).collect(),
            Body::Unread | Body::Values { .. } => Vec::new(),
        }
    }
}

/// What the success of an operation is answered with.
#[derive(Debug, Clone)]
pub(crate) enum Answer {
    /// An object of its own; without fields nothing is known of it.
    Fields(Vec<Field>),
    /// A value of a type.
    Type(Ty),
    /// `text`, `bytes` or `nothing`.
    Word(&'static str),
    /// JSON of a type for each status, or nothing.
    Statuses(Vec<(u16, Option<Ty>)>),
}

impl Answer {
    /// The fields that stand in the operation itself.
    pub(crate) fn fields(&self) -> &[Field] {
        match self {
            Self::Fields(fields) => fields,
            Self::Type(_) | Self::Word(_) | Self::Statuses(_) => &[],
        }
    }

    /// The same, to change them.
    pub(crate) fn fields_mut(&mut self) -> Option<&mut Vec<Field>> {
        match self {
            Self::Fields(fields) => Some(fields),
            Self::Type(_) | Self::Word(_) | Self::Statuses(_) => None,
        }
    }

    /// Numbers of the types that it is made of.
    pub(crate) fn names(&self) -> Vec<usize> {
        match self {
            Self::Type(ty) => ty.names(),
            Self::Fields(fields) => fields.iter().flat_map(|field| field.ty.names()).collect(),
            Self::Word(_) => Vec::new(),
            Self::Statuses(all) => all.iter().flat_map(|(_, ty)| ty).flat_map(Ty::names).collect(),
        }
    }

    /// Whether a whole answer is of one of the types.
    pub(crate) fn is_of(&self, is: impl Fn(usize) -> bool) -> bool {
        matches!(self, Self::Type(_) | Self::Statuses(_)) && self.names().into_iter().any(is)
    }
}

/// How a body is sent.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum BodyKind {
    /// Its fields as JSON; without fields there is no body.
    Fields,
    /// Its fields as a form; whether the description writes names with brackets.
    Form { is_deep: bool },
    /// Its fields as parts; whether the description writes names with brackets.
    Multipart { is_deep: bool },
    /// One value, which is its only field, with the media type of a text or of bytes.
    Value { media_type: Option<String> },
}

/// An operation.
#[derive(Debug, Clone)]
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) summary: String,
    pub(crate) notes: Option<String>,
    pub(crate) method: &'static str,
    pub(crate) path: String,
    pub(crate) group: String,
    pub(crate) source: String,
    /// Methods that it takes, if not all of them; none at all for `none`.
    pub(crate) auth: Option<Vec<&'static str>>,
    pub(crate) is_retiring: bool,
    /// Parameters by the key of their location; the last one is the body.
    pub(crate) parameters: [(&'static str, Vec<Field>); 4],
    /// How the body is sent.
    pub(crate) body: BodyKind,
    pub(crate) success: Vec<u16>,
    pub(crate) response: Answer,
    /// Headers of responses of success.
    pub(crate) headers: Vec<Field>,
    pub(crate) errors: Vec<u16>,
    pub(crate) pointer: Pointer,
}

impl Operation {
    /// Whether its body is a form or several parts, so that its values are texts.
    pub(crate) fn is_form(&self) -> bool {
        matches!(self.body, BodyKind::Form { .. } | BodyKind::Multipart { .. })
    }

    /// All fields of the request.
    pub(crate) fn sent(&self) -> impl Iterator<Item = &Field> {
        self.parameters.iter().flat_map(|(_, fields)| fields)
    }

    /// Numbers of the types that requests begin with.
    pub(crate) fn sent_types(&self) -> impl Iterator<Item = usize> {
        self.sent().flat_map(|field| field.ty.names())
    }

    /// Numbers of all types that it begins with.
    pub(crate) fn used_types(&self) -> impl Iterator<Item = usize> {
        let headers = self.headers.iter().flat_map(|field| field.ty.names());
        self.sent_types().chain(headers).chain(self.response.names())
    }
}

/// Where a service is.
#[derive(Debug, Clone)]
pub(crate) struct Endpoint {
    pub(crate) name: String,
    pub(crate) url: String,
    pub(crate) doc: String,
    /// Names in the URL, each with its keys.
    pub(crate) variables: Vec<(String, Node)>,
}

/// A parameter that all calls carry.
#[derive(Debug, Clone)]
pub(crate) struct CallConstant {
    /// The key of its location.
    pub(crate) place: &'static str,
    pub(crate) wire: String,
    pub(crate) value: String,
    pub(crate) doc: String,
}

/// What a service shares.
#[derive(Debug, Clone, Default)]
pub(crate) struct Shared {
    pub(crate) title: String,
    pub(crate) doc: String,
    pub(crate) origin: String,
    /// The first one is the default.
    pub(crate) endpoints: Vec<Endpoint>,
    pub(crate) every_call: Vec<CallConstant>,
    /// Authentication methods with their keys.
    pub(crate) auth: Vec<(&'static str, Node)>,
    pub(crate) pages: String,
    pub(crate) error_bodies: Vec<Node>,
    /// Groups with their titles and documentation.
    pub(crate) groups: BTreeMap<String, (String, String)>,
    /// Statuses of errors with their meanings.
    pub(crate) codes: BTreeMap<u16, String>,
    /// Keys of the service file that nothing in the description states.
    pub(crate) assumed: Vec<(&'static str, &'static str)>,
}

/// A service.
#[derive(Debug, Clone)]
pub(crate) struct Draft {
    pub(crate) shared: Shared,
    pub(crate) types: Vec<Shape>,
    pub(crate) operations: Vec<Operation>,
    /// Names of types that are taken.
    pub(crate) names: TypeNames,
}
