//! Which responses ask for a retry, and how long clients wait before it.

use serde::Deserialize;

use super::Statuses;
use crate::Spanned;
use crate::text::markdown::code;

/// What clients retry. A plain write is sent once, whatever stands here.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RetryRules {
    /// Statuses after which a call is retried, if no code with its own `retry:` comes with them; without this key 408, 429, 500,
    /// 502, 503 and 504.
    pub statuses: Option<Spanned<Statuses>>,
    /// Responses after which a call is retried if they have a header, whatever their code says.
    #[serde(default)]
    pub when: Vec<RetryWhen>,
    /// Headers that say how long to wait: seconds, or an HTTP date. Without this key, `Retry-After`.
    #[serde(default)]
    pub wait: Vec<Spanned<String>>,
    /// Headers that count the calls that are left.
    pub limits: Option<RetryLimits>,
}

/// A response with a header.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RetryWhen {
    /// Its status, or several.
    pub status: Spanned<Statuses>,
    /// The header.
    pub header: Spanned<String>,
    /// Value of the header; without it, any.
    pub value: Option<Spanned<String>>,
}

/// Headers that count the calls that are left.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RetryLimits {
    /// Header with the number of calls that are left.
    pub remaining: Spanned<String>,
    /// Header with the time from which calls are accepted again, in seconds since 1970.
    pub reset: Option<Spanned<String>>,
    /// Header with the number of seconds after which calls are accepted again.
    pub reset_after: Option<Spanned<String>>,
}

impl RetryRules {
    /// These rules, with those of the service for every key that is missing here.
    #[must_use]
    pub fn over(&self, service: Option<&Self>) -> Self {
        let Some(service) = service else { return self.clone() };
        let own = |list: bool| if list { service } else { self };
        Self {
            statuses: self.statuses.clone().or_else(|| service.statuses.clone()),
            when: own(self.when.is_empty()).when.clone(),
            wait: own(self.wait.is_empty()).wait.clone(),
            limits: self.limits.clone().or_else(|| service.limits.clone()),
        }
    }

    /// All headers that it names.
    pub fn headers(&self) -> impl Iterator<Item = &Spanned<String>> {
        let limits =
            self.limits.iter().flat_map(|of| [Some(&of.remaining), of.reset.as_ref(), of.reset_after.as_ref()]);
        self.when.iter().map(|when| &when.header).chain(&self.wait).chain(limits.flatten())
    }

    /// The rules in the Markdown of documentation, a sentence each.
    #[must_use]
    pub fn words(&self) -> Vec<String> {
        let mut words = Vec::new();
        if let Some(statuses) = &self.statuses {
            words.push(format!("Retried after HTTP {}.", joined(statuses)));
        }
        words.extend(self.when.iter().map(|when| {
            let value = when.value.as_ref().map(|value| format!(" {}", code(value))).unwrap_or_default();
            format!("Retried after HTTP {} with the header {}{value}.", joined(&when.status), code(&when.header))
        }));
        if !self.wait.is_empty() {
            let names: Vec<String> = self.wait.iter().map(|name| code(name)).collect();
            words.push(format!("A retry waits as long as {} says.", names.join(" or ")));
        }
        words.extend(self.limits.iter().map(RetryLimits::words));
        words
    }
}

impl RetryLimits {
    fn words(&self) -> String {
        let until = match (&self.reset, &self.reset_after) {
            (Some(reset), _) => format!("until the time in {}", code(reset)),
            (None, Some(after)) => format!("for the seconds in {}", code(after)),
            (None, None) => String::new(),
        };
        format!("If {} is 0, a retry waits {until}.", code(&self.remaining))
    }
}

fn joined(statuses: &Statuses) -> String {
    statuses.0.iter().map(ToString::to_string).collect::<Vec<_>>().join(" or ")
}
