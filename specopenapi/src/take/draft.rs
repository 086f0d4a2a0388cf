//! What becomes a service: names are final, types point to each other, nothing is written yet.

use std::collections::BTreeMap;

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
}

impl Ty {
    /// The type within all lists.
    pub(crate) fn item(&self) -> &Self {
        match self {
            Self::List(item) => item.item(),
            other => other,
        }
    }

    /// The number of the type that it comes down to.
    pub(crate) fn named(&self) -> Option<usize> {
        match self.item() {
            Self::Named(number) => Some(*number),
            _ => None,
        }
    }
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
    /// Whether it is an object of which no field is left.
    pub(crate) fn is_empty(&self) -> bool {
        matches!(&self.body, Body::Fields(fields) if fields.is_empty())
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
}

impl Answer {
    /// The fields that stand in the operation itself.
    pub(crate) fn fields(&self) -> &[Field] {
        match self {
            Self::Fields(fields) => fields,
            Self::Type(_) | Self::Word(_) => &[],
        }
    }

    /// The same, to change them.
    pub(crate) fn fields_mut(&mut self) -> Option<&mut Vec<Field>> {
        match self {
            Self::Fields(fields) => Some(fields),
            Self::Type(_) | Self::Word(_) => None,
        }
    }

    /// The number of the type that it is of.
    pub(crate) fn named(&self) -> Option<usize> {
        match self {
            Self::Type(ty) => ty.named(),
            Self::Fields(_) | Self::Word(_) => None,
        }
    }
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
    pub(crate) is_form: bool,
    pub(crate) success: Vec<u16>,
    pub(crate) response: Answer,
    /// Headers of responses of success.
    pub(crate) headers: Vec<Field>,
    pub(crate) errors: Vec<u16>,
    pub(crate) pointer: Pointer,
}

impl Operation {
    /// All fields of the request.
    pub(crate) fn sent(&self) -> impl Iterator<Item = &Field> {
        self.parameters.iter().flat_map(|(_, fields)| fields)
    }

    /// Numbers of the types that requests begin with.
    pub(crate) fn sent_types(&self) -> impl Iterator<Item = usize> {
        self.sent().filter_map(|field| field.ty.named())
    }

    /// Numbers of all types that it begins with.
    pub(crate) fn used_types(&self) -> impl Iterator<Item = usize> {
        let answered = self.response.fields().iter().chain(&self.headers).filter_map(|field| field.ty.named());
        self.sent_types().chain(answered).chain(self.response.named())
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
}
