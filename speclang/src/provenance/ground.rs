//! What lies under a fact: evidence from the inside out, and below it what was read.

use std::rc::Rc;

use super::{Fact, Home, Key, Origin};
use crate::Span;
use crate::model::{Evidence, Extent, Level, Reading, Service};

/// The evidence of one entry of the model, and the keys that stand for the fact there, the narrowest first.
#[derive(Debug, Clone)]
pub(crate) struct Layer<'a> {
    pub(crate) evidence: &'a [Evidence],
    pub(crate) keys: Vec<Key<'a>>,
}

impl<'a> Layer<'a> {
    /// A layer with these keys, which nobody needs where there is no evidence.
    pub(super) fn of(evidence: &'a [Evidence], keys: impl FnOnce() -> Vec<Key<'a>>) -> Self {
        Self { evidence, keys: if evidence.is_empty() { Vec::new() } else { keys() } }
    }

    /// A layer in which one key stands for the fact.
    pub(super) fn new(evidence: &'a [Evidence], key: &'static str) -> Self {
        Self::of(evidence, || vec![key.into()])
    }

    /// Of several sources for the narrowest key that has any, the surest; keys come before the entry as a whole.
    fn origin(&self) -> Option<Origin<'a>> {
        let surest = |speaks: &dyn Fn(Option<&str>) -> bool| {
            let matching = self.evidence.iter().filter(|entry| speaks(entry.of.as_ref().map(|of| of.as_str())));
            matching.max_by_key(|entry| entry.level)
        };
        let of_key = |key: &Key<'_>| surest(&|of| of.is_some_and(|of| key.is(of)));
        let found = self.keys.iter().find_map(of_key).or_else(|| surest(&|of| of.is_none()))?;
        Some(Origin::Source { level: found.level, source: found.source.as_deref().unwrap_or_default() })
    }
}

/// A page, and what was read of a part of it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PageReading<'a> {
    /// The operation's own page; empty for what belongs to no operation.
    pub(crate) page: &'a str,
    pub(crate) reading: Option<&'a Reading>,
}

/// All that a fact can rest on.
#[derive(Debug, Clone)]
pub(crate) struct Ground<'a> {
    pub(crate) service: &'a Service,
    /// From the inside out.
    pub(crate) layers: Vec<Layer<'a>>,
    /// Readings of all parts that state the fact; the weakest counts.
    pub(crate) readings: Rc<[PageReading<'a>]>,
}

impl<'a> Ground<'a> {
    /// Ground on which no evidence lies.
    pub(super) fn read(service: &'a Service, readings: impl IntoIterator<Item = PageReading<'a>>) -> Self {
        Self { service, layers: Vec::new(), readings: readings.into_iter().collect() }
    }

    /// Ground with another layer inside; one without evidence says nothing.
    pub(super) fn within(mut self, layer: Layer<'a>) -> Self {
        if !layer.evidence.is_empty() {
            self.layers.insert(0, layer);
        }
        self
    }

    /// The same ground for one key of what is named there: `fields.size` speaks of all its keys, `fields.size.doc` of that one.
    pub(super) fn naming(&self, key: &'static str) -> Self {
        let mut ground = self.clone();
        for layer in &mut ground.layers {
            if let Some(narrower) = layer.keys.first().and_then(|name| name.inside(key)) {
                layer.keys.insert(0, narrower);
            }
        }
        ground
    }

    /// What a fact rests on; `sentence` tells what a sentence says from names, types and statuses.
    pub(crate) fn origin(&self, sentence: bool) -> Origin<'a> {
        let read = || weakest(self.readings.iter().map(|known| self.was_read(*known, sentence)));
        self.stated().unwrap_or_else(read)
    }

    /// The fact that lies on it.
    pub(super) fn fact(
        self,
        home: Home<'a>,
        subject: &'a str,
        key: &'static str,
        span: Span,
        sentence: bool,
    ) -> Fact<'a> {
        let origin = self.origin(sentence);
        self.fact_of(home, subject, key, span, origin)
    }

    /// The same where something else than the ground decides what it rests on.
    pub(super) fn fact_of(
        self,
        home: Home<'a>,
        subject: &'a str,
        key: &'static str,
        span: Span,
        origin: Origin<'a>,
    ) -> Fact<'a> {
        Fact { home, subject, key, span, origin, layers: self.layers }
    }

    /// What the evidence says, where any speaks of the fact.
    pub(super) fn stated(&self) -> Option<Origin<'a>> {
        self.layers.iter().find_map(Layer::origin)
    }

    fn was_read(&self, known: PageReading<'a>, sentence: bool) -> Origin<'a> {
        let Some(reading) = known.reading else { return Origin::Unread };
        let was_read = match reading.extent {
            Extent::Whole => true,
            Extent::Names => !sentence,
            Extent::None => false,
        };
        if was_read {
            return match &reading.page {
                // Copies and other manuals are declared as sources; any other name is a page of the documentation.
                Some(page) => {
                    self.named(Some(page)).unwrap_or(Origin::Source { level: Level::Documented, source: page })
                }
                None if known.page.is_empty() => Origin::Unread,
                None => Origin::Page(known.page),
            };
        }
        self.named(reading.rest.as_deref()).unwrap_or(Origin::Unread)
    }

    /// A source that the service declares under a name.
    pub(super) fn named(&self, name: Option<&str>) -> Option<Origin<'a>> {
        let source = self.service.file.sources.get(name?)?;
        Some(Origin::Source { level: source.level, source: &source.title })
    }
}

/// The least sure of several; nothing where there is none.
pub(crate) fn weakest<'a>(origins: impl Iterator<Item = Origin<'a>>) -> Origin<'a> {
    origins.min_by_key(|origin| origin.rank()).unwrap_or(Origin::Unread)
}
