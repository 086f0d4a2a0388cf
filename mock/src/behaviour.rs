//! Programmed behaviour: what writes do to the data, by a crate that knows one service.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use speclang::model::{Operation, Service};

use crate::{Call, Data, Json};

/// What a service's writes do to its data. The bindings of a spec choose one of the names for an operation.
///
/// ```
/// use mock_server::{Behaviour, Call, Data, Effect, Json, Rejection, Write};
///
/// struct Library;
///
/// impl Behaviour for Library {
///     fn writes(&self) -> &[Write] {
///         &[Write { name: "lend", reasons: &["unknown_book"] }]
///     }
///
///     fn perform(&self, _lend: &str, data: &mut Data, call: &Call<'_>) -> Effect {
///         let (book, reader) = (call.text("book_id"), call.text("reader"));
///         match data.update("books", "id", &book, |row| row.set("lent_to", Json::text(reader.as_str()))) {
///             0 => Err(Rejection::because("unknown_book")),
///             _ => Ok(vec![("lent".to_owned(), Json::Bool(true))]),
///         }
///     }
/// }
/// ```
///
/// In `mock/` of the spec, with the code that the API documents for the reason:
///
/// ```yaml
/// reasons: {unknown_book: [LIB.404]}
/// writes:
///   LendBook: {behaviour: lend, parameters: {reader: reader_name}}
/// ```
pub trait Behaviour: Send + Sync {
    /// The writes that are programmed.
    fn writes(&self) -> &[Write];

    /// Collections that they read or change, beside those that operations list.
    fn collections(&self) -> &[&str] {
        &[]
    }

    /// Does what the write of this name does. Where it refuses, the data may be changed in part: nothing of that counts, unless the
    /// refusal says so.
    ///
    /// # Errors
    ///
    /// With the reason for which it refuses.
    fn perform(&self, write: &str, data: &mut Data, call: &Call<'_>) -> Effect;
}

/// A write that is programmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Write {
    /// The name by which bindings choose it.
    pub name: &'static str,
    /// All reasons for which it refuses. Each must have a code in the documentation of an operation that is bound to it.
    pub reasons: &'static [&'static str],
}

/// What a write comes to: members of the response, or the reason for a refusal.
pub type Effect = Result<Vec<(String, Json)>, Rejection>;

/// Why a write is refused; the bindings say which code that is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rejection {
    pub(crate) reason: &'static str,
    pub(crate) keeps_changes: bool,
}

impl Rejection {
    /// Refused for a reason that the write lists; the data stays as it was.
    #[must_use]
    pub fn because(reason: &'static str) -> Self {
        Self { reason, keeps_changes: false }
    }

    /// What was done before stays done.
    #[must_use]
    pub fn keeping_changes(self) -> Self {
        Self { keeps_changes: true, ..self }
    }
}

/// A behaviour and its parameters.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WriteBinding {
    /// Which behaviour.
    pub(crate) behaviour: String,
    /// Name in the behaviour: name of the operation's parameter, where they differ.
    #[serde(default)]
    pub(crate) parameters: BTreeMap<String, String>,
    /// Codes of this operation, where they are not those of all.
    #[serde(default)]
    pub(crate) codes: BTreeMap<String, String>,
}

/// Codes by reason: of several, the first that an operation lists counts.
pub(crate) type Reasons = BTreeMap<String, Vec<String>>;

/// What a server was given of behaviour; nothing where its writes are only judged.
#[derive(Clone, Default)]
pub(crate) struct Programmed(Option<std::sync::Arc<dyn Behaviour>>);

impl Programmed {
    /// This behaviour.
    pub(crate) fn by(behaviour: impl Behaviour + 'static) -> Self {
        Self(Some(std::sync::Arc::new(behaviour)))
    }

    /// The behaviour that an operation is bound to, if it is programmed.
    pub(crate) fn of<'b>(&self, binding: Option<&'b WriteBinding>) -> Option<(&dyn Behaviour, &'b WriteBinding)> {
        self.0.as_deref().zip(binding)
    }

    /// The write of a name: `None` where nothing is programmed, an error where others are.
    pub(crate) fn write(&self, name: &str) -> Result<Option<Write>, String> {
        let Some(behaviour) = &self.0 else { return Ok(None) };
        let found = behaviour.writes().iter().find(|write| write.name == name);
        found.copied().map(Some).ok_or_else(|| {
            let known: Vec<&str> = behaviour.writes().iter().map(|write| write.name).collect();
            format!("unknown behaviour `{name}`; programmed behaviours: {}", known.join(", "))
        })
    }

    /// Whether a reason is one of those for which something is refused; nothing is known of it where nothing is programmed.
    pub(crate) fn knows(&self, reason: &str) -> bool {
        let Some(behaviour) = &self.0 else { return true };
        behaviour.writes().iter().any(|write| write.reasons.contains(&reason))
    }

    /// Whether nothing is programmed.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// Collections that are read or changed.
    pub(crate) fn collections(&self) -> &[&str] {
        self.0.as_deref().map_or(&[], Behaviour::collections)
    }
}

impl fmt::Debug for Programmed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.as_deref().map_or(&[][..], Behaviour::writes)).finish()
    }
}

/// The code with which an operation refuses for a reason: the binding's own, else the first of the reason's that is documented
/// for the operation or for all. `None` where there is none.
pub(crate) fn code(
    reasons: &Reasons,
    binding: &WriteBinding,
    reason: &str,
    (service, operation): (&Service, &Operation),
) -> Option<String> {
    let any = &service.file.any_operation;
    let documented =
        |code: &&String| operation.errors.get(code).is_some() || any.iter().any(|known| known.value == **code);
    let own = binding.codes.get(reason).into_iter();
    own.chain(reasons.get(reason).into_iter().flatten()).find(documented).cloned()
}
