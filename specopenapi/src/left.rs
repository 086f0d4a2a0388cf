//! What a description says and a spec does not: each with its place and its reason.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt;

use crate::node::Pointer;

macro_rules! reasons {
    ($($name:ident $word:literal $says:literal,)*) => {
        /// Why something was left out.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Reason {
            $(#[doc = $says] $name,)*
        }

        impl Reason {
            /// All reasons.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// Its name in reports.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$name => $word,)* }
            }

            /// What it means, one sentence.
            #[must_use]
            pub fn says(self) -> &'static str {
                match self { $(Self::$name => $says,)* }
            }
        }
    };
}

reasons! {
    Any "any" "A value of any type where only texts can stand.",
    Body "body" "A body that no operation can send, or its other media types beside the one that is taken.",
    Callback "callback" "Callbacks, webhooks and links.",
    Check "check" "`check` rejects it; the detail is its message.",
    Condition "condition" "Conditions between fields: `not`, `if`, `dependentRequired`, alternatives that only require fields.",
    Cookie "cookie" "A parameter in a cookie.",
    Default "default" "A default value that is no scalar, or that its own type does not allow.",
    Empty "empty-string" "The empty string beside the values of a type; what it means is a cell of a presence table.",
    Error "error" "Responses of a range of statuses, and error bodies in which no message was found.",
    Example "example" "An example of a whole body or object; examples of single values are in their documentation.",
    Format "format" "A format that the language has no type or limit for.",
    Limit "limit" "A limit that the language cannot state of this type, or that no value satisfies.",
    Map "map" "An object with keys of any name, in a list, beside fields that have names, or with lists as values.",
    Method "method" "An operation of a method other than GET, POST, PUT, PATCH and DELETE.",
    Name "name" "A name that has no ASCII letter or digit, or is too long.",
    Path "path" "A path that differs from its parameters, or that is no path of a request.",
    Pattern "pattern" "A regular expression that clients do not support.",
    ReadOnly "read-only" "A field of a request that only responses have.",
    Recursion "recursion" "A required field by which an object of requests holds itself in every value.",
    Reference "reference" "A reference to another document, to nothing, or to itself.",
    Required "required" "It cannot do without something that was left out.",
    Response "response" "A response that clients cannot read, or can read as any JSON alone, or one of several that differ.",
    ResponseHeader "response-header" "A header of a response that is a list or an object, or without a type.",
    Security "security" "A security scheme that clients do not have.",
    Server "server" "A server that is no https URL, or other servers of an operation; a variable that clients cannot set.",
    Style "style" "A parameter that is written in another way than clients write it.",
    Text "text" "A text that is empty without its markup, or was truncated.",
    Union "union" "A value of one of several types that cannot be distinguished, or in a location without unions; the detail states what was imported.",
}

/// Something that was left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct LeftOut {
    /// Why.
    pub reason: Reason,
    /// Where it stands in the description, as a JSON pointer behind `#`.
    pub pointer: String,
    /// More about it; may be empty.
    pub detail: String,
}

impl fmt::Display for LeftOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\t{}\t{}", self.reason.name(), self.pointer, self.detail)
    }
}

/// Everything that was left out so far.
#[derive(Debug, Default)]
pub(crate) struct Left {
    found: Vec<LeftOut>,
}

/// Why a part could not be taken over.
pub(crate) type Lost = (Reason, String);

impl Left {
    /// Adds a part.
    pub(crate) fn out(&mut self, reason: Reason, pointer: &Pointer, detail: impl Into<String>) {
        let detail: String = detail.into();
        let pointer = speclang::text::hidden::visible(pointer.as_str()).into_owned();
        let detail = speclang::text::hidden::visible(&detail).into_owned();
        self.found.push(LeftOut { reason, pointer, detail });
    }

    /// Adds a part that could not be taken over.
    pub(crate) fn lost(&mut self, (reason, detail): Lost, pointer: &Pointer) {
        self.out(reason, pointer, detail);
    }

    /// How often each reason comes, the commonest first.
    pub(crate) fn reasons(&self) -> Vec<(Reason, usize)> {
        counted(&self.found)
    }

    /// All of them, sorted, each once.
    pub(crate) fn finish(mut self) -> Vec<LeftOut> {
        self.found.sort();
        self.found.dedup();
        self.found
    }
}

/// How often each reason comes, the commonest first.
pub(crate) fn counted(left: &[LeftOut]) -> Vec<(Reason, usize)> {
    let mut counts: BTreeMap<Reason, usize> = BTreeMap::new();
    for left in left {
        *counts.entry(left.reason).or_default() += 1;
    }
    let mut counts: Vec<(Reason, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|(reason, times)| (Reverse(*times), *reason));
    counts
}
