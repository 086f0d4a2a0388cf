//! What checks ask about all facts of a service, gathered in one pass: all at once they would take much memory.

use std::collections::HashMap;

use super::{Fact, Key, Origin, facts};
use crate::model::{Evidence, Service};

/// Facts that rest on nothing, and the keys by which evidence speaks of facts.
#[derive(Debug)]
pub struct Survey<'a> {
    /// Facts that rest on nothing that anybody read, in a service that declares its sources.
    pub(crate) unread: Vec<Fact<'a>>,
    /// The keys of facts, for each list of evidence that may speak of any.
    pub(crate) spoken: HashMap<*const Evidence, Vec<Key<'a>>>,
}

impl<'a> Survey<'a> {
    pub(crate) fn of(service: &'a Service) -> Self {
        let mut survey = Self { unread: Vec::new(), spoken: HashMap::new() };
        for fact in facts(service) {
            for layer in &fact.layers {
                let keys = survey.spoken.entry(layer.evidence.as_ptr()).or_default();
                // Nobody asks for those of evidence that names none.
                if layer.evidence.iter().any(|entry| entry.of.is_some()) {
                    keys.extend(&layer.keys);
                }
            }
            if fact.origin == Origin::Unread && !service.file.sources.is_empty() {
                survey.unread.push(fact);
            }
        }
        survey
    }
}
