//! A request as a behaviour sees it: values by the behaviour's own names, and codes for its reasons.

use rust_decimal::Decimal;
use speclang::model::Outcome;

use crate::behaviour::{self, Reasons, WriteBinding};
use crate::judge::{Meaning, Scope};
use crate::refusal::Refusal;
use crate::{Json, number};

/// A request that keeps the spec, by the names of the [`Behaviour`](crate::Behaviour).
pub struct Call<'a> {
    pub(crate) scope: &'a Scope<'a>,
    pub(crate) binding: &'a WriteBinding,
    pub(crate) reasons: &'a Reasons,
}

impl Call<'_> {
    fn wire<'n>(&'n self, name: &'n str) -> &'n str {
        self.binding.parameters.get(name).map_or(name, String::as_str)
    }

    /// The value that counts for a parameter: the one that was sent, or its default. `outer.inner` is a field of an object.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<Json> {
        self.scope.value(self.wire(name))
    }

    /// What an attribute is set to: a value, the empty string where that is what a state means, or null.
    #[must_use]
    pub fn assigned(&self, name: &str) -> Json {
        match self.scope.meaning(self.wire(name)) {
            Some(Meaning::Outcome(Outcome::AssignedEmpty)) => Json::text(""),
            meaning => meaning.and_then(|meaning| meaning.value()).unwrap_or(Json::Null),
        }
    }

    /// The text of a value; empty where there is none.
    #[must_use]
    pub fn text(&self, name: &str) -> String {
        self.value(name).as_ref().and_then(Json::scalar_text).unwrap_or_default().to_owned()
    }

    /// The items of a list.
    #[must_use]
    pub fn items(&self, name: &str) -> Vec<Json> {
        self.value(name).as_ref().map(Json::items).unwrap_or_default().to_vec()
    }

    /// The items of a list, as texts.
    #[must_use]
    pub fn texts(&self, name: &str) -> Vec<String> {
        self.items(name).iter().filter_map(Json::scalar_text).map(str::to_owned).collect()
    }

    /// A whole number; 0 where there is none.
    #[must_use]
    pub fn number(&self, name: &str) -> u32 {
        self.text(name).parse().unwrap_or_default()
    }

    /// An amount, exactly; `None` where there is none, or one of more than 28 digits.
    #[must_use]
    pub fn decimal(&self, name: &str) -> Option<Decimal> {
        number::decimal(&self.text(name))
    }

    /// The code and the message of a refusal, for a response that lists what failed.
    #[must_use]
    pub fn code_and_message(&self, reason: &str) -> (String, String) {
        let refusal = self.refusal(reason);
        (refusal.code, refusal.message)
    }

    /// The refusal for a reason.
    pub(crate) fn refusal(&self, reason: &str) -> Refusal {
        let (service, operation) = (self.scope.service, self.scope.operation);
        // The bindings were checked: each reason of the behaviour has a code.
        let code = behaviour::code(self.reasons, self.binding, reason, (service, operation)).unwrap_or_default();
        Refusal::coded(service, Some(operation), &code)
    }
}

/// Shows the operation, and nothing of what was sent.
impl std::fmt::Debug for Call<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Call").field("operation", &self.scope.operation.id.value).finish_non_exhaustive()
    }
}
