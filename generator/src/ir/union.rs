//! Unions: values of which each is of one of several types.

use super::{Doc, ParameterRow, RustType, Use};

/// An enumeration with a variant for each type.
#[derive(Debug, Clone, Hash)]
pub struct Union {
    /// Its types, in the order of their kinds of JSON value.
    pub members: Vec<Member>,
    /// How they are told apart.
    pub telling: Telling,
    /// What an empty string in an answer is.
    pub empty_string: EmptyString,
    /// Who holds it.
    pub used: Use,
    /// Whether it may stand within itself, so that its table refers to itself.
    pub recursive: bool,
}

/// What an empty string is where an answer has it in place of a value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum EmptyString {
    /// A value, as the union has texts.
    Value,
    /// Nothing, as the union has none.
    Nothing,
    /// What it is for this type, the text of the union.
    As(String),
}

/// How the types of a union are told apart.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Telling {
    /// By the kind of JSON value.
    Kind,
    /// By the value of this field. Objects with other values are kept as any JSON where the flag is set.
    Tag(String, bool),
}

/// One of the types.
#[derive(Debug, Clone, Hash)]
pub struct Member {
    /// Name of the variant.
    pub variant: String,
    /// Documentation.
    pub doc: Doc,
    /// What the variant holds.
    pub ty: RustType,
    /// Whether it holds it on the heap.
    pub boxed: bool,
    /// By what its values are told from others, where kinds do.
    pub kind: JsonKind,
    /// By what its objects are told from others, where tags do; none for all other objects.
    pub tag: Option<String>,
    /// Row of the table, for a union that requests hold.
    pub row: ParameterRow,
}

/// A kind of JSON value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum JsonKind {
    /// A string.
    Text,
    /// A number.
    Number,
    /// True or false.
    Boolean,
    /// A list.
    List,
    /// An object.
    Object,
}

impl JsonKind {
    /// The runtime's name of it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Text => "Text",
            Self::Number => "Number",
            Self::Boolean => "Boolean",
            Self::List => "List",
            Self::Object => "Object",
        }
    }

    /// The kind in words.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Number => "a number",
            Self::Boolean => "true or false",
            Self::List => "a list",
            Self::Object => "an object",
        }
    }
}

impl Union {
    /// What an answer holds, in words.
    #[must_use]
    pub fn expected(&self) -> String {
        if let Telling::Tag(..) = self.telling {
            let tags: Vec<&str> = self.members.iter().filter_map(|member| member.tag.as_deref()).collect();
            return format!("one of {}", tags.join(", "));
        }
        let words: Vec<&str> = self.members.iter().map(|member| member.kind.words()).collect();
        words.join(" or ")
    }
}
