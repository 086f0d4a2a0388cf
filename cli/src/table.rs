//! The table that generated code states of a program: what the runtime's own tables do not know.

use api_runtime::{Descriptor, Parameter, Service};

/// A program with all its operations.
#[derive(Debug, Clone, Copy)]
pub struct Program {
    /// Name by which it is called.
    pub name: &'static str,
    /// Version.
    pub version: &'static str,
    /// The service that it calls.
    pub service: &'static Service,
    /// Operations by groups.
    pub groups: &'static [Group],
}

/// Operations that belong together.
#[derive(Debug, Clone, Copy)]
pub struct Group {
    /// Title in the list of operations.
    pub title: &'static str,
    /// Operations.
    pub operations: &'static [Command],
}

/// An operation as a command.
#[derive(Debug, Clone, Copy)]
pub struct Command {
    /// Name of the command: `list-customer-orders`.
    pub name: &'static str,
    /// Tables of the operation, as [`descriptor`](Self::descriptor) returns them.
    pub descriptor: fn() -> &'static Descriptor,
    /// What it does, in one sentence.
    pub summary: &'static str,
    /// Paragraphs that a caller should know.
    pub notes: &'static [&'static str],
    /// Help for each parameter, in the order of the tables.
    pub parameters: &'static [Help],
    /// Help for each of the tables' waiters: its name, and what ends the wait.
    pub waiters: &'static [(&'static str, &'static str)],
    /// Key of the answer's list of rows; nothing where the whole answer is the only row.
    pub rows: Option<&'static str>,
    /// Fields of a row, as columns of a table.
    pub columns: &'static [Column],
    /// Names of the secret fields of an answer, however deep they stand.
    pub secrets: &'static [&'static str],
}

/// What help says of a parameter, beside the facts of the tables.
#[derive(Debug, Clone, Copy)]
pub struct Help {
    /// Name on the wire; empty for a type of a union, which has none.
    pub wire: &'static str,
    /// Name as a flag, without the dashes, and no name of an option; empty for a field of an object, which has none.
    pub flag: &'static str,
    /// What it is.
    pub text: &'static str,
    /// Values of an enumeration.
    pub values: &'static [Value],
    /// Fields, where it holds objects; the types in the order of their table, where it holds one of several.
    pub fields: &'static [Self],
}

impl Help {
    /// The field of that name: of an object, or of the only type of a union that has one.
    pub(crate) fn field(helps: &'static [Self], name: &str) -> Option<&'static Self> {
        let own = helps.iter().find(|help| help.wire == name && !name.is_empty());
        let of_types = || only(Self::types(helps).filter_map(|help| Self::field(help.fields, name)));
        own.or_else(of_types)
    }

    /// Values of the enumeration that it is, or that is the only one among its types.
    pub(crate) fn listed(&'static self) -> &'static [Value] {
        let of_types = || only(Self::types(self.fields).map(Self::listed).filter(|values| !values.is_empty()));
        if self.values.is_empty() { of_types().unwrap_or_default() } else { self.values }
    }

    fn types(helps: &'static [Self]) -> impl Iterator<Item = &'static Self> {
        helps.iter().filter(|help| help.wire.is_empty())
    }
}

/// The first of what comes, if nothing else does.
fn only<T>(mut found: impl Iterator<Item = T>) -> Option<T> {
    found.next().filter(|_| found.next().is_none())
}

/// A value of an enumeration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Value {
    /// The value on the wire.
    pub wire: &'static str,
    /// Its name, which a flag takes too.
    pub name: &'static str,
    /// What it means.
    pub text: &'static str,
}

impl Value {
    /// Whether the text is its name, in any case of letters and with `-` or `_` between words.
    pub(crate) fn is_called(&self, text: &str) -> bool {
        let plain = |byte: u8| if byte == b'_' { b'-' } else { byte.to_ascii_lowercase() };
        self.name.bytes().map(plain).eq(text.bytes().map(plain))
    }

    /// The name, where it says more than the value does.
    pub(crate) fn other_name(&self) -> Option<&'static str> {
        let letters = |text: &str| -> String { text.chars().filter(char::is_ascii_alphanumeric).collect() };
        (!letters(self.name).eq_ignore_ascii_case(&letters(self.wire))).then_some(self.name)
    }
}

/// A field of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// Names on the wire, with dots inside objects.
    pub name: &'static str,
    /// Whether it is shown unless columns are named: it holds one value, and no secret.
    pub usual: bool,
}

impl Command {
    /// Tables of the operation.
    #[must_use]
    pub fn descriptor(&self) -> &'static Descriptor {
        (self.descriptor)()
    }

    /// Parameters that a call can set, with their help; the two tables have the same order.
    pub(crate) fn settable(&self) -> impl Iterator<Item = (&'static Parameter, &'static Help)> + use<> {
        self.descriptor().parameters.iter().zip(self.parameters).filter(|(parameter, _)| !parameter.is_constant)
    }

    /// Whether its answer comes in pages.
    pub(crate) fn has_pages(&self) -> bool {
        self.descriptor().paging.is_some()
    }
}

impl Program {
    /// All operations.
    pub fn commands(&self) -> impl Iterator<Item = &'static Command> + use<> {
        self.groups.iter().flat_map(|group| group.operations)
    }

    /// The operation of that official id, or of that name as a command.
    #[must_use]
    pub fn command(&self, name: &str) -> Option<&'static Command> {
        self.commands().find(|command| command.descriptor().id == name || command.name == name)
    }
}
