//! What a request says beside the parameter in question, so that a case of its table applies and no rule is broken.

use serde_json::Value;
use speclang::model::{Base, Condition, Conditional, Outcome, Place, State, Statement};

use super::cells::{Said, Spot};
use super::keeping::Faults;
use super::oracle::beside;
use super::request::{Given, Request};
use super::samples::{self, Which};
use super::stage::Stage;

/// Size of a page by which it shows where the page begins.
const SMALL_PAGE: &str = "5";

/// A request without the parameter in question, and what holds for that parameter then.
#[derive(Clone)]
pub(crate) struct Situation {
    pub(crate) request: Request,
    pub(crate) case: usize,
    /// A rule leaves the parameter without effect.
    pub(crate) muted: bool,
    /// Rules that are broken here, whatever is said beside.
    pub(crate) faults: Faults,
    /// Another parameter is worked out from it, and selects as it does.
    overlaid: bool,
}

impl Situation {
    /// How unsuitable it is; the least is best.
    pub(crate) fn penalty(&self) -> (Faults, bool, bool) {
        (self.faults, self.muted, self.overlaid)
    }
}

impl<'a> Stage<'a> {
    /// The conditional rules on a parameter, and on what it lies in.
    fn rules(&self, spot: &Spot<'_>) -> Vec<&'a Conditional> {
        let is_about =
            |rule: &&Conditional| rule.parameter == spot.name || spot.around().any(|outer| rule.parameter == outer);
        let rules = self.oracle.operation.rules.iter().filter_map(|(_, entry)| match &entry.rule.statement {
            Statement::Conditional(rule) => Some(rule),
            _ => None,
        });
        rules.filter(is_about).collect()
    }

    /// Every situation that the conditions on a parameter tell apart, for a value or for a state.
    pub(crate) fn situations(&self, spot: &Spot<'_>, said: Said) -> Vec<Situation> {
        let cases = &spot.cases;
        let of_cases = cases.iter().flat_map(|case| &case.when).map(|condition| beside(spot, condition));
        let rules = self.rules(spot);
        let of_rules = rules.iter().flat_map(|rule| &rule.when).cloned();
        let of_followers = self.followers(spot).into_iter().flat_map(|other| self.conditions(other));
        let conditions = of_cases.chain(of_rules).chain(of_followers);
        let mut names: Vec<String> = conditions.map(|condition| condition.parameter).collect();
        names.sort_unstable();
        names.dedup();
        let mut requests = vec![self.beside(spot)];
        for name in names.iter().filter(|name| **name != spot.name) {
            requests = requests.into_iter().flat_map(|request| self.variants(&request, name)).collect();
        }
        requests.into_iter().filter_map(|request| self.judged(spot, said, request)).collect()
    }

    /// What every call carries, and what this parameter needs beside it.
    fn beside(&self, spot: &Spot<'_>) -> Request {
        let mut base = self.base();
        if let Some(paging) = &self.oracle.operation.paging
            && [&paging.offset, &paging.marker].into_iter().flatten().any(|start| start.as_str() == spot.name)
            && let Some(limit) = &paging.limit
        {
            self.set_text(&mut base, limit, SMALL_PAGE);
        }
        for outer in spot.around().filter_map(|outer| self.oracle.spot(outer)) {
            if !base.has(&outer.name) {
                base.set(&outer.name, self.sample(outer, Which::Hit));
            }
        }
        // Whether a part of a field is enough shows where something is looked for.
        let mut filters = self.read.into_iter().flat_map(|read| &read.filters);
        let fuzzy = filters.find(|(_, filter)| filter.fuzzy.as_deref() == Some(&*spot.name));
        if let Some(wanted) = fuzzy.and_then(|(name, _)| self.oracle.spot(name)) {
            base.set(&wanted.name, self.sample(wanted, Which::Hit));
        }
        base
    }

    /// Parameters whose value is worked out from this one where they have none.
    fn followers(&self, spot: &Spot<'_>) -> Vec<&'a Spot<'a>> {
        let follows = |other: &&Spot<'a>| {
            let cases = &other.cases;
            let mut outcomes = cases.iter().flat_map(|case| &case.row.0);
            outcomes.any(|(_, outcome)| matches!(outcome, Outcome::ComputedAs(words) if names(words, &spot.name)))
        };
        self.oracle.spots.iter().filter(follows).collect()
    }

    /// The conditions on which it depends what a parameter means.
    fn conditions(&self, spot: &Spot<'_>) -> Vec<Condition> {
        let cases = &spot.cases;
        let of_cases = cases.iter().flat_map(|case| &case.when).map(|condition| beside(spot, condition));
        let muting = self.oracle.muting(&spot.name).into_iter().flat_map(|rule| rule.when.clone());
        of_cases.chain(muting).collect()
    }

    /// The request as it is, and with each value of another parameter.
    fn variants(&self, request: &Request, name: &str) -> Vec<Request> {
        let spot = self.oracle.spot(name).expect("a condition names a parameter");
        let service = self.oracle.service;
        let values: Vec<Value> = match service.base(&spot.field.ty) {
            Base::Enum(..) => {
                let texts = samples::accepted(service, spot.field);
                texts.iter().map(|text| samples::json_of(service, spot.field, text)).collect()
            }
            _ => vec![self.sample(spot, Which::Hit)],
        };
        let with = |value: Value| {
            let mut request = request.clone();
            self.set(&mut request, spot, value);
            request
        };
        std::iter::once(request.clone()).chain(values.into_iter().map(with)).collect()
    }

    fn judged(&self, spot: &Spot<'_>, said: Said, request: Request) -> Option<Situation> {
        let request = self.kept(Some((spot, said)), request);
        let case = if spot.place == Place::Path { 0 } else { self.oracle.case(&request, spot)? };
        let muted = self.oracle.is_muted(&request, &spot.name);
        let faults = self.faults(Some((spot, said)), &request);
        let overlaid = self.followers(spot).into_iter().any(|other| {
            let Given::State(state) = request.given(&other.name) else { return false };
            let outcome = self.oracle.outcome(&request, other, state);
            matches!(outcome, Some(Outcome::ComputedAs(_))) && !self.oracle.is_muted(&request, &other.name)
        });
        Some(Situation { request, case, muted, faults, overlaid })
    }

    /// The request with what is said of a parameter.
    pub(crate) fn saying(&self, spot: &Spot<'_>, said: Said, request: &Request) -> Request {
        let mut request = request.clone();
        match said {
            Said::Value if request.has(&spot.name) => {}
            Said::Value => request.set(&spot.name, self.sample(spot, Which::Hit)),
            Said::State(State::NonEnum) => request.set(&spot.name, self.sample(spot, Which::Outside)),
            Said::State(state) => request.say(&spot.name, state),
        }
        request
    }
}

/// Whether words name a parameter.
fn names(words: &str, name: &str) -> bool {
    words.split(|letter: char| !letter.is_alphanumeric() && letter != '_').any(|word| word == name)
}
