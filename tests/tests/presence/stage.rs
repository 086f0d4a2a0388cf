//! An operation with the values that its requests carry: those of every call, and those that a write uses up.

use serde_json::{Value, json};
use speclang::model::{Outcome, Range, State};

use super::bindings::{Compare, Read};
use super::cells::{Spot, spots};
use super::oracle::Oracle;
use super::request::Request;
use super::samples::{self, Which};

/// Values that fit the data, by operation and name, where a sample of the type does not.
const FIXED: &[(&str, &str, &str)] = &[
    ("PayOrders", "use_coupon", "NO"),
    ("PayOrders", "use_discount", "NO"),
    ("UpdateSubEnterpriseAmount", "customer_id", "member-1"),
    ("ReclaimSubEnterpriseAmount", "customer_id", "member-1"),
    ("LegacyTransferToSubAccount", "subCustomerId", "member-1"),
    ("UpdateSubEnterpriseAmount", "expire_time", "2027-01-01T00:00:00Z"),
    ("ReclaimSubEnterpriseAmount", "expire_time", "2027-01-01T00:00:00Z"),
    ("LegacyTransferToSubAccount", "expireTime", "2027-01-01T00:00:00Z"),
    ("ListEnterpriseOrganizations", "parent_id", "1"),
    ("CreateSubEnterpriseAccount", "new_sub_customer.use_pri_mobile_phone", "Y"),
];

/// Largest page where the spec knows no limit.
const LARGE_PAGE: &str = "1000";

/// An operation with its samples.
#[derive(Clone, Copy)]
pub(crate) struct Stage<'a> {
    pub(crate) oracle: Oracle<'a>,
    pub(crate) read: Option<&'a Read>,
}

impl Stage<'_> {
    /// A value of a parameter.
    pub(crate) fn sample(&self, spot: &Spot<'_>, which: Which) -> Value {
        let service = self.oracle.service;
        let compare = self.read.and_then(|read| read.filters.get(&spot.name)).map_or(Compare::Equal, |one| one.compare);
        let value = |which| samples::value(service, spot, compare, which);
        let Some(own) = self.own_hit(spot) else { return value(which) };
        let own = samples::json_of(service, spot.field, &own);
        match which {
            Which::Hit => own,
            // The last value of an enumeration may be the one that hits; then its first is another one.
            Which::Other if value(Which::Other) == own => value(Which::Hit),
            which => value(which),
        }
    }

    /// The value that hits, where it is not the usual sample.
    fn own_hit(&self, spot: &Spot<'_>) -> Option<String> {
        let (id, name) = (self.oracle.operation.id.as_str(), spot.name.as_str());
        let fixed = FIXED.iter().find(|(operation, known, _)| *operation == id && *known == name);
        let filters = || self.read.into_iter().flat_map(|read| read.filters.iter());
        let only = || filters().find(|(known, _)| *known == name).and_then(|(_, filter)| filter.only_if.clone());
        let is_fuzzy = || filters().any(|(_, filter)| filter.fuzzy.as_deref() == Some(name)).then(|| "1".to_owned());
        fixed.map(|(_, _, text)| (*text).to_owned()).or_else(only).or_else(is_fuzzy)
    }

    /// What every call carries, and a page that holds all rows.
    pub(crate) fn base(&self) -> Request {
        let (service, operation) = (self.oracle.service, self.oracle.operation);
        let mut request = Request::default();
        for spot in spots(service, operation) {
            let is_fixed = FIXED.iter().any(|(known, name, _)| *known == operation.id.as_str() && *name == spot.name);
            let wanted = match spot.inside() {
                // What selects rows when it is left out would leave few for the others to select.
                None => spot.field.required || self.selects_when_absent(&spot),
                Some((outer, _)) => request.has(outer) && (spot.field.required || is_fixed && !spot.field.ty.is_list()),
            };
            if wanted {
                request.set(&spot.name, self.sample(&spot, Which::Hit));
            }
        }
        if let Some(paging) = &operation.paging {
            if let Some(limit) = &paging.limit {
                self.set_text(&mut request, limit, &self.largest(limit));
            }
            if let Some(offset) = paging.offset.as_ref().filter(|offset| request.has(offset)) {
                self.set_text(&mut request, offset, "1");
            }
        }
        request
    }

    fn selects_when_absent(&self, spot: &Spot<'_>) -> bool {
        let cases = spot.field.presence_cases(spot.place, self.oracle.service);
        cases.iter().any(|case| matches!(case.row.outcome(State::Absent), Some(Outcome::Filter(_))))
    }

    /// The largest size of a page.
    fn largest(&self, limit: &str) -> String {
        let range: Option<Range> = self.oracle.spot(limit).and_then(|spot| spot.field.range).map(|range| range.value);
        range.and_then(|range| range.max).map_or_else(|| LARGE_PAGE.to_owned(), |most| most.to_string())
    }

    pub(crate) fn set_text(&self, request: &mut Request, name: &str, text: &str) {
        if let Some(spot) = self.oracle.spot(name) {
            request.set(name, samples::json_of(self.oracle.service, spot.field, text));
        }
    }
}

/// Values that a write uses up: each call gets one of its own.
pub(crate) fn used_up(operation: &str, number: usize) -> Option<(&'static str, Value)> {
    let resource = format!("presence-resource-{number}");
    Some(match operation {
        "PayOrders" | "LegacyPayOrderV2" | "CancelCustomerOrder" => {
            ("order_id", json!(format!("presence-order-{number}")))
        }
        "AutoRenewalResources" | "CancelAutoRenewalResources" => ("resource_id", json!(resource)),
        "CancelResourcesSubscription" | "ListRenewRateOnPeriod" | "RenewalResources" | "UpdatePeriodToOnDemand" => {
            ("resource_ids", json!([resource]))
        }
        "CreateSubEnterpriseAccount" => ("new_sub_customer.customer_name", json!(format!("presence-{number}"))),
        "UpdateSubEnterpriseAmount" | "ReclaimSubEnterpriseAmount" => ("trans_id", json!(format!("presence-{number}"))),
        "LegacyTransferToSubAccount" => ("transId", json!(format!("presence-{number}"))),
        _ => return None,
    })
}
