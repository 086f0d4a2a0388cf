//! What a request says beside the parameter in question, so that a case of its table applies and no rule is broken.

use serde_json::Value;
use speclang::model::{Base, Condition, Conditional, Demand, Place, State, Statement};

use super::cells::{Said, Spot};
use super::oracle::beside;
use super::request::Request;
use super::samples::{self, Which};
use super::stage::Stage;

/// What else must be said: operation, parameter, whether with its value alone, the other parameter, and its value.
const BESIDE: &[(&str, &str, bool, &str, Which)] = &[
    // Otherwise the days that are computed from it select as it does.
    ("ListCustomerselfResourceRecords", "cycle", true, "statistic_type", Which::Hit),
    ("ListCustomerselfResourceRecordDetails", "bill_cycle_begin", true, "bill_cycle_end", Which::Hit),
    ("ListCustomerselfResourceRecordDetails", "bill_cycle_begin", true, "statistic_type", Which::Other),
    ("ListCustomerselfResourceRecordDetails", "bill_cycle_end", true, "bill_cycle_begin", Which::Hit),
    ("ListCustomerselfResourceRecordDetails", "bill_cycle_end", true, "statistic_type", Which::Other),
    ("LegacyListEnterpriseCustomers", "fuzzy_query", false, "sub_customer_name", Which::Hit),
    ("ListEnterpriseSubCustomers", "fuzzy_query", false, "sub_customer_account_name", Which::Hit),
    (ACCOUNT, "new_sub_customer.use_pri_mobile_phone", false, "new_sub_customer.mobile_phone", Which::Hit),
    (ACCOUNT, "new_sub_customer.use_pri_mobile_phone", false, "new_sub_customer.verification_code", Which::Hit),
    (ACCOUNT, "new_sub_customer.mobile_phone", true, "new_sub_customer.verification_code", Which::Hit),
];

/// Size of a page by which it shows where the page begins.
const SMALL_PAGE: &str = "5";

const ACCOUNT: &str = "CreateSubEnterpriseAccount";

/// A request without the parameter in question, and what holds for that parameter then.
#[derive(Clone)]
pub(crate) struct Situation {
    pub(crate) request: Request,
    pub(crate) case: usize,
    /// A rule leaves the parameter without effect.
    pub(crate) muted: bool,
    /// A rule requires it.
    pub(crate) demanded: bool,
    /// A rule forbids it, or the parameter that it lies in.
    forbidden: bool,
}

impl Situation {
    /// How unsuitable it is to say this; 0 is best.
    pub(crate) fn penalty(&self, spot: &Spot<'_>, said: Said) -> usize {
        let is_there = said == Said::Value || said == Said::State(State::NonEnum);
        let breaks = if is_there || spot.inside().is_some() { self.forbidden } else { false };
        usize::from(breaks || !is_there && self.demanded) * 2 + usize::from(self.muted)
    }
}

impl<'a> Stage<'a> {
    /// The rules on a parameter, and on the one that it lies in.
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
        let rules = self.rules(spot);
        let cases = spot.field.presence_cases(spot.place, self.oracle.service);
        let of_cases = cases.iter().flat_map(|case| &case.when).map(|condition| beside(spot, condition));
        let of_rules = rules.iter().flat_map(|rule| &rule.when).cloned();
        let conditions: Vec<Condition> = of_cases.chain(of_rules).collect();
        let mut requests = vec![self.beside(spot, said)];
        let mut names: Vec<&str> = conditions.iter().map(|condition| condition.parameter.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        for name in names.into_iter().filter(|name| *name != spot.name) {
            requests = requests.into_iter().flat_map(|request| self.variants(&request, name)).collect();
        }
        requests.into_iter().filter_map(|request| self.judged(spot, request, &rules)).collect()
    }

    /// What every call carries, and what this parameter needs beside it.
    fn beside(&self, spot: &Spot<'_>, said: Said) -> Request {
        let operation = self.oracle.operation;
        let mut base = self.base();
        if let Some(paging) = &operation.paging
            && paging.offset.as_ref().is_some_and(|offset| offset.as_str() == spot.name)
            && let Some(limit) = &paging.limit
        {
            self.set_text(&mut base, limit, SMALL_PAGE);
        }
        for outer in spot.around().filter_map(|outer| self.oracle.spot(outer)) {
            if !base.has(&outer.name) {
                base.set(&outer.name, self.sample(&outer, Which::Hit));
            }
        }
        for other in self.together(spot).filter(|_| said == Said::Value) {
            base.set(&other.name, self.sample(&other, Which::Hit));
        }
        for (id, name, with_value, other, which) in BESIDE {
            if *id == operation.id.as_str() && *name == spot.name && (said == Said::Value || !with_value) {
                let other = self.oracle.spot(other).expect("the table names parameters");
                base.set(&other.name, self.sample(&other, *which));
            }
        }
        base
    }

    /// What a rule lets come only together with a parameter.
    fn together(&self, spot: &Spot<'_>) -> impl Iterator<Item = Spot<'a>> {
        let rules = self.oracle.operation.rules.iter().filter_map(|(_, entry)| match &entry.rule.statement {
            Statement::Together(names) => Some(names),
            _ => None,
        });
        let named = rules.filter(|names| names.contains(&spot.name)).flatten().filter(|name| **name != spot.name);
        named.filter_map(|name| self.oracle.spot(name))
    }

    /// The request as it is, and with each value of another parameter.
    fn variants(&self, request: &Request, name: &str) -> Vec<Request> {
        let spot = self.oracle.spot(name).expect("a condition names a parameter");
        let values: Vec<Value> = match self.oracle.service.base(&spot.field.ty) {
            Base::Enum(_, listed) => {
                listed.values.keys().map(|text| samples::json_of(self.oracle.service, spot.field, text)).collect()
            }
            _ => vec![self.sample(&spot, Which::Hit)],
        };
        let with = |value: Value| {
            let mut request = request.clone();
            request.set(name, value);
            request
        };
        std::iter::once(request.clone()).chain(values.into_iter().map(with)).collect()
    }

    fn judged(&self, spot: &Spot<'_>, request: Request, rules: &[&Conditional]) -> Option<Situation> {
        let case = if spot.place == Place::Path { 0 } else { self.oracle.case(&request, spot)? };
        let applies = |demand: &Demand| {
            let rules = rules.iter().filter(|rule| rule.demand == *demand);
            let mut rules = rules.filter(|rule| *demand == Demand::NotAllowed || rule.parameter == spot.name);
            rules.any(|rule| rule.when.iter().all(|one| self.oracle.holds(&request, one)) != rule.unless)
        };
        let (demanded, forbidden) = (applies(&Demand::Required), applies(&Demand::NotAllowed));
        let muted = self.oracle.is_muted(&request, &spot.name);
        Some(Situation { request, case, muted, demanded, forbidden })
    }
}
