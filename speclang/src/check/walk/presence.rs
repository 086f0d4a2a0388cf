//! Every presence that somebody wrote, and where its parts stand.

use super::{Site, sites, text_after, word_after};
use crate::model::{Base, Case, Condition, Presence, Service, State};
use crate::source::Sources;
use crate::{Span, Spanned};

/// A presence with the parameter that has it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PresenceSite<'a> {
    /// The parameter, or the field of an object in a body.
    pub(crate) site: Site<'a>,
    /// What stands under `presence:`.
    pub(crate) presence: &'a Spanned<Presence>,
}

impl PresenceSite<'_> {
    /// The table written out, shorthands expanded.
    pub(crate) fn cases(&self, service: &Service) -> Vec<Case> {
        self.site.field.presence_cases(self.site.place, service)
    }

    /// Where a case begins: at its condition, or at the presence that has no cases.
    pub(crate) fn case_span(&self, sources: &Sources, case: &Case) -> Span {
        let span = self.presence.span;
        match &self.presence.value {
            Presence::Cases(_) if case.when.is_empty() => word_after(sources, span, "otherwise"),
            Presence::Cases(_) => text_after(sources, span, &heading(&case.when)),
            Presence::Row(_) | Presence::Shorthand(_) => span,
        }
    }

    /// Where a state of a case stands.
    pub(crate) fn state_span(&self, sources: &Sources, case: &Case, state: State) -> Span {
        match &self.presence.value {
            Presence::Shorthand(_) => self.presence.span,
            _ => word_after(sources, self.case_span(sources, case), state.name()),
        }
    }

    /// Where a word in the outcome of a state stands.
    pub(crate) fn value_span(&self, sources: &Sources, case: &Case, state: State, word: &str) -> Span {
        match &self.presence.value {
            Presence::Shorthand(_) => sources.locate(self.presence.span, word),
            _ => word_after(sources, self.state_span(sources, case, state), word),
        }
    }
}

/// All presences that requests have.
///
/// Left out are fields of responses, whose presence `misplaced-key` refuses, and types that nobody defines.
pub(crate) fn presences(service: &Service) -> Vec<PresenceSite<'_>> {
    let known = |site: &Site<'_>| site.in_request && !matches!(service.base(&site.field.ty), Base::Missing);
    let requested = sites(service).into_iter().filter(known);
    requested.filter_map(|site| Some(PresenceSite { site, presence: site.field.presence.as_ref()? })).collect()
}

/// Conditions as they are written before a case.
pub(crate) fn heading(when: &[Condition]) -> String {
    let condition = |condition: &Condition| {
        let not = if condition.negated { "not " } else { "" };
        let values = if condition.values.is_empty() { "present".to_owned() } else { condition.values.join(" or ") };
        format!("{} is {not}{values}", condition.parameter)
    };
    format!("when {}", when.iter().map(condition).collect::<Vec<_>>().join(" and "))
}
