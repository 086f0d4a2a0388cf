//! A request as a behaviour sees it: values by the behaviour's own names, and codes for its reasons.

use speclang::model::Outcome;

use super::{Reason, Reasons, WriteBinding, code};
use crate::Json;
use crate::judge::{Meaning, Scope};
use crate::refusal::Refusal;

/// A request, by the names of the behaviour.
pub(crate) struct Call<'a> {
    pub(crate) scope: &'a Scope<'a>,
    pub(crate) binding: &'a WriteBinding,
    pub(crate) reasons: &'a Reasons,
}

impl Call<'_> {
    fn wire<'n>(&'n self, name: &'n str) -> &'n str {
        self.binding.parameters.get(name).map_or(name, String::as_str)
    }

    /// The value that counts for a parameter: the one that was sent, or its default.
    pub(crate) fn value(&self, name: &str) -> Option<Json> {
        self.scope.value(self.wire(name))
    }

    /// What an attribute is set to: a value, the empty string where that is what a state means, or null.
    pub(crate) fn assigned(&self, name: &str) -> Json {
        match self.scope.meaning(self.wire(name)) {
            Some(Meaning::Outcome(Outcome::AssignedEmpty)) => Json::text(""),
            meaning => meaning.and_then(|meaning| meaning.value()).unwrap_or(Json::Null),
        }
    }

    /// The text of a value; empty where there is none.
    pub(crate) fn text(&self, name: &str) -> String {
        self.value(name).as_ref().and_then(Json::scalar_text).unwrap_or_default().to_owned()
    }

    /// The items of a list.
    pub(crate) fn items(&self, name: &str) -> Vec<Json> {
        self.value(name).as_ref().map(Json::items).unwrap_or_default().to_vec()
    }

    /// The items of a list, as texts.
    pub(crate) fn texts(&self, name: &str) -> Vec<String> {
        self.items(name).iter().filter_map(Json::scalar_text).map(str::to_owned).collect()
    }

    /// A whole number; 0 where there is none.
    pub(crate) fn number(&self, name: &str) -> u32 {
        self.text(name).parse().unwrap_or_default()
    }

    /// The refusal for a reason.
    pub(crate) fn refusal(&self, reason: Reason) -> Refusal {
        let (service, operation) = (self.scope.service, self.scope.operation);
        // The bindings were checked: each reason of the behaviour has a code.
        let code = code(self.reasons, self.binding, reason, (service, operation)).unwrap_or_default();
        Refusal::coded(service, Some(operation), &code)
    }
}
