// @generated from spec/bss/operations/partner_bills/list_sub_customer_bill_detail.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{
    BillPeriodType, BillType, ChargeMode, CustomerAssociation, Language, OrderType, UpfrontPayment,
};
use api_runtime::{
    Amount, Code, Date, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields,
    Given, Instant, Json, Method, Month, Null, NumberLimits, Operation, Outcome, Paged, Paging,
    PagingKind, Parameter, Raw, Rule, Safety, Service, State, Statement, ToWire, Violations,
    WireRef,
};

/// Lists what a customer of a partner spent in one month.
///
/// `GET /v2/bills/subcustomer-bills/res-fee-records` · [vendor's page](https://support.huaweicloud.com/api-bpconsole/mt_000502.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::partner_bills::{ListSubCustomerBillDetail, ListSubCustomerBillDetailRequired};
/// use huaweicloud_bss::types::ChargeMode;
/// use huaweicloud_bss::{Client, Error, Month};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListSubCustomerBillDetail::new(ListSubCustomerBillDetailRequired {
///         bill_cycle: "2026-01".parse::<Month>().unwrap(),
///         customer_id: "example-0".to_owned(),
///     })
///     .charging_mode(ChargeMode::YearlyMonthly)
///     .limit(100);
///     let mut items = client.partner_bills().list_sub_customer_bill_detail(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// `ListConsumeSubCustomers` lists the customers that spent something in a month. Records of customers under the resale model and of those under the referral model are listed. The vendor says that the records can be asked for in real time.
///
/// The records are not the bills of the partner: they are no basis for its settlement, its payments and its invoices. The developer guide says that they show what was used of resources and hold nothing about what was really deducted from the customer; the answer has fields for the parts that were paid all the same.
///
/// A customer under the referral model may also be a member account whose finances its master account holds. When such a member leaves the partner while its master account stays, the time of the transaction parts the records of that month, to the second: what was charged before stands in the member's records, and what was charged afterwards in those of the master account.
///
/// Since 1 June 2024, in China time, the month of a record is that of the spending; before, it was that of the deduction.
///
/// An operator account of a partner needs the permission of the operation, which says that it may see the list of what customers spend.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Permissions: `BPC_ITEM_FINANCE_020100`.
/// - Safety: read operation.
/// - Pagination: `offset` is the item offset from 0, `limit` is the page size; `fee_records` contains the items, `total_count` is the total count.
///
/// # Restrictions
///
/// - Only solution providers and distributors of the first tier can call the operation.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`bill_cycle`](field@Self::bill_cycle) | query | required · at most 7 characters | unsupported | unsupported | *unknown* | *unknown* |
/// | [`customer_id`](field@Self::customer_id) | query | required · at most 64 characters | unsupported | unsupported | *unknown* | *unknown* |
/// | [`service_type_code`](field@Self::service_type_code) | query | at most 64 characters | not a filter | not a filter | unsupported | filter |
/// | [`region_code`](field@Self::region_code) | query | at most 64 characters | not a filter | not a filter | unsupported | filter |
/// | [`charging_mode`](field@Self::charging_mode) | query |  | not a filter | not a filter | unsupported | not a filter |
/// | [`bill_detail_type`](field@Self::bill_detail_type) | query |  | not a filter | not a filter | unsupported | not a filter |
/// | [`resource_id`](field@Self::resource_id) | query | at most 64 characters | not a filter | not a filter | unsupported | filter |
/// | [`resource_name`](field@Self::resource_name) | query | at most 128 characters | not a filter | not a filter | unsupported | filter |
/// | [`trade_id`](field@Self::trade_id) | query | at most 64 characters | not a filter | not a filter | unsupported | filter |
/// | [`account_manager_id`](field@Self::account_manager_id) | query | at most 64 characters | not a filter | not a filter | unsupported | filter |
/// | [`association_type`](field@Self::association_type) | query | at most 2 characters | not a filter | not a filter | unsupported | unsupported |
/// | [`offset`](field@Self::offset) | query | 0–2147483647 | default `0` | *unknown* | *unknown* | *unknown* |
/// | [`limit`](field@Self::limit) | query | 0–1000 | default `10` | *unknown* | *unknown* | *unknown* |
/// | [`indirect_partner_id`](field@Self::indirect_partner_id) | query | at most 64 characters | depends on whether a distributor calls, who then sees what the customer spent while it belonged to the distributor itself | *unknown* | *unknown* | *unknown* |
/// | [`bill_date_begin`](field@Self::bill_date_begin) | query | at most 20 characters | not a filter | not a filter | unsupported | *unknown* |
/// | [`bill_date_end`](field@Self::bill_date_end) | query | at most 20 characters | not a filter | not a filter | unsupported | *unknown* |
/// | [`x_language`](field@Self::x_language) (`X-Language`) | header | at most 10 characters | default `zh_CN` | *unknown* | *unknown* | *unknown* |
///
/// # Rules
///
/// - `dates-together`: `bill_date_begin` and `bill_date_end` go together. The server ignores one date that comes alone and lists the whole month.
/// - `dates-in-cycle`: `bill_cycle`, `bill_date_begin` and `bill_date_end` are in the same month.
/// - `dates-in-order`: `bill_date_begin` is not after `bill_date_end`.
/// - `eighteen-months`: The month lies within the last 18 months. Only checked by the server.
/// - `one-account-manager`: A head of account managers can ask only for one account manager at a time, and has to name that one. Only checked by the server.
/// - `reseller-of-distributor`: Needed when a distributor asks what a customer spent while it belonged to a cloud reseller, otherwise not processed; without it only what the customer spent while it belonged to the caller is listed. Only checked by the server.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `callers`: “any partner” (API Explorer). The page names solution providers and distributors of the first tier.
/// - `notes`: “The records are those of customers under the resale model.” (`devg-bpconsole/mt_00005`, 2024-06-27). The page of 2025-12-23 names customers under both models, and the parameter `association_type` has both.
/// - `service_type_code, presence.empty_string`: “filter” (huaweicloudsdkbss 3.1.219 and API Explorer). The page of 2025-12-23 is newer.
/// - `region_code, presence.empty_string`: “filter” (huaweicloudsdkbss 3.1.219 and API Explorer). The page of 2025-12-23 is newer.
/// - `charging_mode, presence.empty_string`: “filter” (huaweicloudsdkbss 3.1.30). The current SDK (3.1.219) refuses an empty string.
/// - `charging_mode, presence.null`: “filter” (huaweicloudsdkbss 3.1.30). The current SDK (3.1.219) does not filter by it.
/// - `bill_detail_type, presence.empty_string`: “filter” (huaweicloudsdkbss 3.1.30). The current SDK (3.1.219) refuses an empty string.
/// - `bill_detail_type, presence.null`: “filter” (huaweicloudsdkbss 3.1.30). The current SDK (3.1.219) does not filter by it.
/// - `resource_id, presence.empty_string`: “filter” (huaweicloudsdkbss 3.1.30). The current SDK (3.1.219) refuses an empty string.
/// - `resource_name, presence.empty_string`: “filter” (huaweicloudsdkbss 3.1.30). The current SDK (3.1.219) refuses an empty string.
/// - `trade_id, presence.empty_string`: “filter” (huaweicloudsdkbss 3.1.30). The current SDK (3.1.219) refuses an empty string.
/// - `trade_id, doc`: “An order id for the kinds 1, 2, 3, 4 and 8 only.” (API Explorer; huaweicloudsdkbss 3.0.75 to 3.1.130). The current SDK (3.1.219) is newer than these.
/// - `account_manager_id, presence.empty_string`: “filter” (huaweicloudsdkbss 3.1.30). The current SDK (3.1.219) refuses an empty string.
/// - `association_type, presence.empty_string`: “filter” (huaweicloudsdkbss 3.1.30). The current SDK (3.1.219) refuses an empty string.
/// - `association_type, presence.null`: “filter” (huaweicloudsdkbss 3.1.30). The current SDK (3.1.219) refuses it.
/// - `limit, range`: “`1..=1000`” (copy of the page of the older operation in the vendor's guide). The row of this operation could not be read on its page, and the API Explorer has 0.
/// - `bill_date_begin, presence.empty_string`: “not a filter” (huaweicloudsdkbss 3.1.10). The SDKs from 3.1.30 on refuse an empty string.
/// - `bill_date_end, presence.empty_string`: “not a filter” (huaweicloudsdkbss 3.1.10). The SDKs from 3.1.30 on refuse an empty string.
/// - `SubCustomerFeeRecord.trade_id, doc`: “An order id for the kinds 1, 2, 3, 4 and 8 only.” (API Explorer). The SDK is newer than the definition of the API Explorer.
/// - `SubCustomerFeeRecord.bill_detail_type, except`: “\[12, 13\]” (huaweicloudsdkbss 3.1.219 and API Explorer). The example of the API Explorer has a record of the kind 12, and earlier SDKs list it.
/// - `SubCustomerFeeRecord.bill_detail_type, values`: “Also 13, and 100, 101 and 102, which are taxes on refunds and adjustments.” (huaweicloudsdkbss 3.0.75 to 3.1.130, type `SubCustomerMonthlyBillDetail`). The current SDK (3.1.219) and the API Explorer have none of them.
/// - `SubCustomerFeeRecord.partner_id, doc`: “For an ordinary partner it can be empty.” (huaweicloudsdkbss 3.0.75, type `SubCustomerMonthlyBillDetail`). The later SDKs (3.1.30 to 3.1.219) have left the sentence out.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListSubCustomerBillDetail {
    /// Billing month.
    ///
    /// Required · `bill_cycle` in the query · at most 7 characters · UTC+08:00
    pub bill_cycle: Month,

    /// Customer whose records are listed. `ListSubCustomers` returns the ids.
    ///
    /// Required · `customer_id` in the query · at most 64 characters
    pub customer_id: String,

    /// Records of this cloud service.
    ///
    /// Optional · `service_type_code` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: filter
    pub service_type_code: Option<Given<String, Null>>,

    /// Records of this region.
    ///
    /// Optional · `region_code` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: filter
    pub region_code: Option<Given<String, Null>>,

    /// Records of resources with this billing mode.
    ///
    /// Optional · `charging_mode` in the query
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: not a filter
    pub charging_mode: Option<ChargeMode>,

    /// Records of this kind of event.
    ///
    /// Optional · `bill_detail_type` in the query · never `12`, `13`
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: not a filter
    pub bill_detail_type: Option<BillType>,

    /// Records of this resource.
    ///
    /// Optional · `resource_id` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: filter
    pub resource_id: Option<Given<String, Null>>,

    /// Records of resources with this name.
    ///
    /// Optional · `resource_name` in the query · at most 128 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: filter
    pub resource_name: Option<Given<String, Null>>,

    /// Order id or transaction id. An order id for the kinds of events 1, 2, 3, 4, 8 and 103, for the others a transaction id, which names one charge: at the end of a month the id of the bill, else that of the receivable.
    ///
    /// Optional · `trade_id` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: filter
    pub trade_id: Option<Given<String, Null>>,

    /// Records of customers of this account manager.
    ///
    /// Optional · `account_manager_id` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: filter
    pub account_manager_id: Option<Given<String, Null>>,

    /// Records of the customer under this kind of relation to the partner.
    ///
    /// Optional · `association_type` in the query · at most 2 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: unsupported
    pub association_type: Option<CustomerAssociation>,

    /// Number of records to pass over.
    ///
    /// Optional · `offset` in the query · 0–2147483647
    ///
    /// Absent: default `0` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub offset: Option<i64>,

    /// Most records that one answer holds.
    ///
    /// Optional · `limit` in the query · 0–1000
    ///
    /// Absent: default `10` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub limit: Option<i64>,

    /// Cloud reseller. A distributor can see what the customers of its cloud resellers spent, too, and names the reseller to see what a customer spent while it belonged to that reseller. Other partners can leave the parameter empty. `ListIndirectPartners` returns the ids.
    ///
    /// Optional · `indirect_partner_id` in the query · at most 64 characters
    ///
    /// Absent: depends on whether a distributor calls, who then sees what the customer spent while it belonged to the distributor itself · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub indirect_partner_id: Option<String>,

    /// First day of the records.
    ///
    /// Optional · `bill_date_begin` in the query · at most 20 characters · UTC+08:00
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: *unknown*
    pub bill_date_begin: Option<Date>,

    /// Last day of the records.
    ///
    /// Optional · `bill_date_end` in the query · at most 20 characters · UTC+08:00
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: *unknown*
    pub bill_date_end: Option<Date>,

    /// Language. Upper and lower case are not told apart.
    ///
    /// Optional · `X-Language` in the header · at most 10 characters
    ///
    /// Absent: default `zh_CN` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub x_language: Option<Language>,
}

impl std::cmp::Eq for ListSubCustomerBillDetail {}

/// The required values of [`ListSubCustomerBillDetail`].
#[derive(Debug, Clone)]
pub struct ListSubCustomerBillDetailRequired {
    /// See [`bill_cycle`](field@ListSubCustomerBillDetail::bill_cycle).
    pub bill_cycle: Month,

    /// See [`customer_id`](field@ListSubCustomerBillDetail::customer_id).
    pub customer_id: String,
}

impl ListSubCustomerBillDetail {
    /// Creates it from the required values.
    pub fn new(required: ListSubCustomerBillDetailRequired) -> Self {
        let ListSubCustomerBillDetailRequired {
            bill_cycle,
            customer_id,
        } = required;
        Self {
            bill_cycle,
            customer_id,
            service_type_code: None,
            region_code: None,
            charging_mode: None,
            bill_detail_type: None,
            resource_id: None,
            resource_name: None,
            trade_id: None,
            account_manager_id: None,
            association_type: None,
            offset: None,
            limit: None,
            indirect_partner_id: None,
            bill_date_begin: None,
            bill_date_end: None,
            x_language: None,
        }
    }

    /// Sets [`service_type_code`](field@Self::service_type_code).
    pub fn service_type_code(mut self, service_type_code: impl Into<Given<String, Null>>) -> Self {
        self.service_type_code = Some(service_type_code.into());
        self
    }

    /// Sets [`service_type_code`](field@Self::service_type_code). `None` omits it.
    pub fn set_service_type_code(
        mut self,
        service_type_code: Option<impl Into<Given<String, Null>>>,
    ) -> Self {
        self.service_type_code = service_type_code.map(Into::into);
        self
    }

    /// Sets [`region_code`](field@Self::region_code).
    pub fn region_code(mut self, region_code: impl Into<Given<String, Null>>) -> Self {
        self.region_code = Some(region_code.into());
        self
    }

    /// Sets [`region_code`](field@Self::region_code). `None` omits it.
    pub fn set_region_code(mut self, region_code: Option<impl Into<Given<String, Null>>>) -> Self {
        self.region_code = region_code.map(Into::into);
        self
    }

    /// Sets [`charging_mode`](field@Self::charging_mode).
    pub fn charging_mode(mut self, charging_mode: ChargeMode) -> Self {
        self.charging_mode = Some(charging_mode);
        self
    }

    /// Sets [`charging_mode`](field@Self::charging_mode). `None` omits it.
    pub fn set_charging_mode(mut self, charging_mode: Option<ChargeMode>) -> Self {
        self.charging_mode = charging_mode;
        self
    }

    /// Sets [`bill_detail_type`](field@Self::bill_detail_type).
    pub fn bill_detail_type(mut self, bill_detail_type: BillType) -> Self {
        self.bill_detail_type = Some(bill_detail_type);
        self
    }

    /// Sets [`bill_detail_type`](field@Self::bill_detail_type). `None` omits it.
    pub fn set_bill_detail_type(mut self, bill_detail_type: Option<BillType>) -> Self {
        self.bill_detail_type = bill_detail_type;
        self
    }

    /// Sets [`resource_id`](field@Self::resource_id).
    pub fn resource_id(mut self, resource_id: impl Into<Given<String, Null>>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }

    /// Sets [`resource_id`](field@Self::resource_id). `None` omits it.
    pub fn set_resource_id(mut self, resource_id: Option<impl Into<Given<String, Null>>>) -> Self {
        self.resource_id = resource_id.map(Into::into);
        self
    }

    /// Sets [`resource_name`](field@Self::resource_name).
    pub fn resource_name(mut self, resource_name: impl Into<Given<String, Null>>) -> Self {
        self.resource_name = Some(resource_name.into());
        self
    }

    /// Sets [`resource_name`](field@Self::resource_name). `None` omits it.
    pub fn set_resource_name(
        mut self,
        resource_name: Option<impl Into<Given<String, Null>>>,
    ) -> Self {
        self.resource_name = resource_name.map(Into::into);
        self
    }

    /// Sets [`trade_id`](field@Self::trade_id).
    pub fn trade_id(mut self, trade_id: impl Into<Given<String, Null>>) -> Self {
        self.trade_id = Some(trade_id.into());
        self
    }

    /// Sets [`trade_id`](field@Self::trade_id). `None` omits it.
    pub fn set_trade_id(mut self, trade_id: Option<impl Into<Given<String, Null>>>) -> Self {
        self.trade_id = trade_id.map(Into::into);
        self
    }

    /// Sets [`account_manager_id`](field@Self::account_manager_id).
    pub fn account_manager_id(
        mut self,
        account_manager_id: impl Into<Given<String, Null>>,
    ) -> Self {
        self.account_manager_id = Some(account_manager_id.into());
        self
    }

    /// Sets [`account_manager_id`](field@Self::account_manager_id). `None` omits it.
    pub fn set_account_manager_id(
        mut self,
        account_manager_id: Option<impl Into<Given<String, Null>>>,
    ) -> Self {
        self.account_manager_id = account_manager_id.map(Into::into);
        self
    }

    /// Sets [`association_type`](field@Self::association_type).
    pub fn association_type(mut self, association_type: CustomerAssociation) -> Self {
        self.association_type = Some(association_type);
        self
    }

    /// Sets [`association_type`](field@Self::association_type). `None` omits it.
    pub fn set_association_type(mut self, association_type: Option<CustomerAssociation>) -> Self {
        self.association_type = association_type;
        self
    }

    /// Sets [`offset`](field@Self::offset).
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets [`offset`](field@Self::offset). `None` omits it.
    pub fn set_offset(mut self, offset: Option<i64>) -> Self {
        self.offset = offset;
        self
    }

    /// Sets [`limit`](field@Self::limit).
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets [`limit`](field@Self::limit). `None` omits it.
    pub fn set_limit(mut self, limit: Option<i64>) -> Self {
        self.limit = limit;
        self
    }

    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id).
    pub fn indirect_partner_id(mut self, indirect_partner_id: impl Into<String>) -> Self {
        self.indirect_partner_id = Some(indirect_partner_id.into());
        self
    }

    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id). `None` omits it.
    pub fn set_indirect_partner_id(
        mut self,
        indirect_partner_id: Option<impl Into<String>>,
    ) -> Self {
        self.indirect_partner_id = indirect_partner_id.map(Into::into);
        self
    }

    /// Sets [`bill_date_begin`](field@Self::bill_date_begin).
    pub fn bill_date_begin(mut self, bill_date_begin: Date) -> Self {
        self.bill_date_begin = Some(bill_date_begin);
        self
    }

    /// Sets [`bill_date_begin`](field@Self::bill_date_begin). `None` omits it.
    pub fn set_bill_date_begin(mut self, bill_date_begin: Option<Date>) -> Self {
        self.bill_date_begin = bill_date_begin;
        self
    }

    /// Sets [`bill_date_end`](field@Self::bill_date_end).
    pub fn bill_date_end(mut self, bill_date_end: Date) -> Self {
        self.bill_date_end = Some(bill_date_end);
        self
    }

    /// Sets [`bill_date_end`](field@Self::bill_date_end). `None` omits it.
    pub fn set_bill_date_end(mut self, bill_date_end: Option<Date>) -> Self {
        self.bill_date_end = bill_date_end;
        self
    }

    /// Sets [`x_language`](field@Self::x_language).
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.x_language = Some(x_language);
        self
    }

    /// Sets [`x_language`](field@Self::x_language). `None` omits it.
    pub fn set_x_language(mut self, x_language: Option<Language>) -> Self {
        self.x_language = x_language;
        self
    }

    /// Every limit and rule that this request violates; empty if it is valid.
    #[must_use]
    pub fn validate(&self) -> Violations {
        api_runtime::validate(self)
    }

    /// What is sent, and how the server interprets it.
    #[must_use]
    pub fn explain(&self) -> Explanation {
        api_runtime::explain(self)
    }

    /// Bypasses types and validation: sends anything instead of the values of this request.
    pub fn raw(&self) -> Raw<'_, Self> {
        Raw::new(self)
    }
}

impl Operation for ListSubCustomerBillDetail {
    type Response = ListSubCustomerBillDetailResponse;
    type Code = ListSubCustomerBillDetailCode;
    const SERVICE: &'static Service = &SERVICE;
    const READ: &'static api_runtime::ReadAs<Self::Response> = &READ;

    #[inline(never)]
    fn descriptor() -> &'static Descriptor {
        descriptor::<true>()
    }

    #[cfg(feature = "test-util")]
    fn kept(&self) -> Option<api_runtime::testing::Kept> {
        api_runtime::testing::keep(self)
    }
}

impl Fields for ListSubCustomerBillDetail {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.bill_cycle.to_wire(),
            self.customer_id.to_wire(),
            self.service_type_code.to_wire(),
            self.region_code.to_wire(),
            self.charging_mode.to_wire(),
            self.bill_detail_type.to_wire(),
            self.resource_id.to_wire(),
            self.resource_name.to_wire(),
            self.trade_id.to_wire(),
            self.account_manager_id.to_wire(),
            self.association_type.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
            self.indirect_partner_id.to_wire(),
            self.bill_date_begin.to_wire(),
            self.bill_date_end.to_wire(),
            self.x_language.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListSubCustomerBillDetail {
    bill_cycle,
    customer_id,
    service_type_code,
    region_code,
    charging_mode,
    bill_detail_type,
    resource_id,
    resource_name,
    trade_id,
    account_manager_id,
    association_type,
    offset,
    limit,
    indirect_partner_id,
    bill_date_begin,
    bill_date_end,
    x_language,
});

static READ: api_runtime::ReadAs<ListSubCustomerBillDetailResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListSubCustomerBillDetail",
            method: Method::Get,
            path: "/v2/bills/subcustomer-bills/res-fee-records",
            source: "https://support.huaweicloud.com/api-bpconsole/mt_000502.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::query("bill_cycle")
                    .month()
                    .max_length(7)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("customer_id")
                    .text()
                    .max_length(64)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("service_type_code")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Filter),
                    ]),
                Parameter::query("region_code")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Filter),
                    ]),
                Parameter::query("charging_mode")
                    .integer()
                    .one_of(&["1", "3", "10", "11"])
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::query("bill_detail_type")
                    .integer()
                    .one_of(&[
                        "1", "2", "3", "4", "5", "8", "9", "14", "16", "18", "20", "23", "24",
                        "25", "103",
                    ])
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::query("resource_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Filter),
                    ]),
                Parameter::query("resource_name")
                    .text()
                    .max_length(128)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Filter),
                    ]),
                Parameter::query("trade_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Filter),
                    ]),
                Parameter::query("account_manager_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Filter),
                    ]),
                Parameter::query("association_type")
                    .text()
                    .one_of(&["1", "2"])
                    .max_length(2)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unsupported),
                    ]),
                Parameter::query("offset")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("0").max("2147483647") })
                    .presence(&[
                        (State::Absent, Outcome::Default("0")),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("limit")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("0").max("1000") })
                    .presence(&[
                        (State::Absent, Outcome::Default("10")),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("indirect_partner_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (
                            State::Absent,
                            Outcome::DependsOn(
                                "whether a distributor calls, who then sees what the customer spent while it belonged to the distributor itself",
                            ),
                        ),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("bill_date_begin")
                    .date()
                    .max_length(20)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("bill_date_end")
                    .date()
                    .max_length(20)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::header("X-Language")
                    .text()
                    .one_of(&["zh_CN", "en_US"])
                    .max_length(10)
                    .presence(&[
                        (State::Absent, Outcome::Default("zh_CN")),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
            ],
            rules: &[
                Rule::new(
                    "dates-together",
                    "bill_date_begin and bill_date_end go together",
                    Statement::Together(&["bill_date_begin", "bill_date_end"]),
                ),
                Rule::new(
                    "dates-in-cycle",
                    "bill_cycle, bill_date_begin and bill_date_end are in the same month",
                    Statement::SameMonth(&["bill_cycle", "bill_date_begin", "bill_date_end"]),
                ),
                Rule::new(
                    "dates-in-order",
                    "bill_date_begin is not after bill_date_end",
                    Statement::NotAfter {
                        first: "bill_date_begin",
                        second: "bill_date_end",
                    },
                )
                .at(14)
                .and(15),
                Rule::new(
                    "eighteen-months",
                    "The month lies within the last 18 months.",
                    Statement::Server {
                        about: &["bill_cycle"],
                    },
                ),
                Rule::new(
                    "one-account-manager",
                    "A head of account managers can ask only for one account manager at a time, and has to name that one.",
                    Statement::Server {
                        about: &["account_manager_id"],
                    },
                ),
                Rule::new(
                    "reseller-of-distributor",
                    "Needed when a distributor asks what a customer spent while it belonged to a cloud reseller, otherwise not processed; without it only what the customer spent while it belonged to the caller is listed.",
                    Statement::Server {
                        about: &["indirect_partner_id"],
                    },
                ),
            ],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: Some(
                Paging::new(PagingKind::Rows, api_runtime::Path(&["fee_records"]))
                    .position("offset")
                    .limit("limit")
                    .total(api_runtime::Path(&["total_count"])),
            ),
            waiters: &[],
            rate_limit: None,
            partial_failure: None,
        }
    }
}

impl Paged for ListSubCustomerBillDetail {
    type Item = SubCustomerFeeRecord;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.fee_records)
    }
}

static TAKE: api_runtime::TakeItems<SubCustomerFeeRecord> = ListSubCustomerBillDetail::TAKE_ITEMS;

/// Response of [`ListSubCustomerBillDetail`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSubCustomerBillDetailResponse {
    /// Number of records that match.
    ///
    /// `total_count`
    ///
    /// The call failed.
    pub total_count: Option<i64>,

    /// Code of the currency, `CNY`.
    ///
    /// `currency`
    pub currency: Option<String>,

    /// The records.
    ///
    /// `fee_records`
    pub fee_records: Vec<SubCustomerFeeRecord>,
}

api_runtime::answer!(ListSubCustomerBillDetailResponse {
    total_count,
    currency,
    fee_records,
});

impl Decode for ListSubCustomerBillDetailResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.total_count,
                &mut value.currency,
                &mut value.fee_records,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListSubCustomerBillDetailResponse {
    total_count,
    currency,
    fee_records,
});

/// Error codes of [`ListSubCustomerBillDetail`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListSubCustomerBillDetailCode {
    /// A parameter is wrong.
    ///
    /// The answer mostly says which. A request whose body is not JSON is refused with status 400, too; a body without parameters is `{}`.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0100` · HTTP 400 · retry after correction
    InvalidParameter,

    /// Access is denied.
    ///
    /// Status 403 mostly means credentials of the wrong account, such as those of a customer for an operation that only its partner may call. An action that the caller's policies do not grant is refused with this code, too.
    ///
    /// Check the permissions of the caller and that the called operation is open to this kind of account.
    ///
    /// `CBC.0151` · HTTP 403 · retry after correction
    AccessDenied,

    /// Another error, not told apart by the server.
    ///
    /// Retry a read operation later; check the state before retrying a write operation.
    ///
    /// `CBC.0999` · HTTP 500 · retry later
    OtherError,
}

api_runtime::codes!(
    ListSubCustomerBillDetailCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListSubCustomerBillDetail`] failed.
pub type ListSubCustomerBillDetailError = Error<Code<ListSubCustomerBillDetailCode>>;

/// One charge or refund of a customer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubCustomerFeeRecord {
    /// Billing month.
    ///
    /// `bill_cycle` · UTC+08:00
    pub bill_cycle: Option<Month>,

    /// Id of the customer.
    ///
    /// `customer_id`
    pub customer_id: Option<String>,

    /// Kind of the customer's relation to the partner.
    ///
    /// `association_type`
    pub association_type: Option<CustomerAssociation>,

    /// Code of the cloud service.
    ///
    /// `service_type_code`
    pub service_type_code: Option<String>,

    /// Code of the resource type.
    ///
    /// `resource_type_code`
    pub resource_type_code: Option<String>,

    /// Name of the cloud service.
    ///
    /// `service_type_name`
    pub service_type_name: Option<String>,

    /// Name of the resource type.
    ///
    /// `resource_type_name`
    pub resource_type_name: Option<String>,

    /// Billing mode.
    ///
    /// `charging_mode`
    pub charging_mode: Option<ChargeMode>,

    /// Time of the transaction, at which the charge was deducted.
    ///
    /// `trade_time` · UTC
    pub trade_time: Option<Instant>,

    /// Order id or transaction id. An order id for the kinds of events 1, 2, 3, 4, 8 and 103, for the others a transaction id, which names one charge: at the end of a month the id of the bill, else that of the receivable.
    ///
    /// `trade_id`
    pub trade_id: Option<String>,

    /// Id of the record.
    ///
    /// `id`
    pub id: Option<String>,

    /// Kind of event.
    ///
    /// `bill_detail_type` · never `13`
    pub bill_detail_type: Option<BillType>,

    /// Id of the resource.
    ///
    /// `resource_id`
    pub resource_id: Option<String>,

    /// Name of the resource.
    ///
    /// `resource_name`
    pub resource_name: Option<String>,

    /// Description of the product's specification.
    ///
    /// `product_spec_desc`
    pub product_spec_desc: Option<String>,

    /// Code of the region.
    ///
    /// `region_code`
    pub region_code: Option<String>,

    /// Id of the product.
    ///
    /// `product_id`
    pub product_id: Option<String>,

    /// Name of the product.
    ///
    /// `product_name`
    pub product_name: Option<String>,

    /// Tags of the resource.
    ///
    /// `resource_tag`
    pub resource_tag: Option<String>,

    /// Time of the spending, as `yyyy-MM-ddTHH:mm:ssZ`. For orders of yearly/monthly resources and of reserved instances the time at which the order was paid, for pay-per-use the times from and to which the usage record is valid. An example has `2020-09-30T16:00:00Z|2020-10-31T16:00:00Z`.
    ///
    /// `consume_time`
    pub consume_time: Option<String>,

    /// Code of the usage type. `ListUsageTypes` returns the codes.
    ///
    /// `usage_type`
    pub usage_type: Option<String>,

    /// How much of the resource was used.
    ///
    /// `usage_amount` · unit in `usage_measure_id`
    pub usage_amount: Option<Decimal>,

    /// Measurement unit of the usage. `ListMeasureUnits` returns the units.
    ///
    /// `usage_measure_id`
    pub usage_measure_id: Option<i64>,

    /// Usage that resource packages covered.
    ///
    /// `free_resource_usage` · unit in `free_resource_measure_id`
    pub free_resource_usage: Option<Decimal>,

    /// Measurement unit of the usage that resource packages covered. `ListMeasureUnits` returns the units.
    ///
    /// `free_resource_measure_id`
    pub free_resource_measure_id: Option<i64>,

    /// Usage that reserved instances covered.
    ///
    /// `ri_usage` · unit in `ri_usage_measure_id`
    pub ri_usage: Option<Decimal>,

    /// Measurement unit of the usage that reserved instances covered.
    ///
    /// `ri_usage_measure_id`
    pub ri_usage_measure_id: Option<i64>,

    /// List price.
    ///
    /// `official_amount`
    pub official_amount: Option<Decimal>,

    /// Amount of the discount on the list price.
    ///
    /// `official_discount_amount`
    pub official_discount_amount: Option<Decimal>,

    /// Amount due.
    ///
    /// `payment_amount`
    pub payment_amount: Option<Decimal>,

    /// Part paid in cash.
    ///
    /// `cash_amount`
    pub cash_amount: Option<Decimal>,

    /// Part paid on credit.
    ///
    /// `credit_amount`
    pub credit_amount: Option<Decimal>,

    /// Part paid with cash coupons.
    ///
    /// `coupon_amount`
    pub coupon_amount: Option<Decimal>,

    /// Part paid with flexi-purchase coupons.
    ///
    /// `flexipurchase_coupon_amount`
    pub flexipurchase_coupon_amount: Option<Decimal>,

    /// Part paid with stored-value cards.
    ///
    /// `stored_value_card_amount`
    pub stored_value_card_amount: Option<Decimal>,

    /// Part still owed.
    ///
    /// `debt_amount`
    pub debt_amount: Option<Decimal>,

    /// Part of a debt that was written off.
    ///
    /// `writeoff_amount`
    pub writeoff_amount: Option<Decimal>,

    /// Unit of the period.
    ///
    /// `period_type`
    pub period_type: Option<BillPeriodType>,

    /// Id of the account manager.
    ///
    /// `account_manager_id`
    pub account_manager_id: Option<String>,

    /// Id of the partner that the customer belongs to.
    ///
    /// `partner_id`
    pub partner_id: Option<String>,

    /// Name of the region, as in the vendor's list of regions and endpoints.
    ///
    /// `region_name`
    pub region_name: Option<String>,

    /// Code of the cloud service of one part of a combined system.
    ///
    /// `sub_service_type_code`
    pub sub_service_type_code: Option<String>,

    /// Name of the cloud service of that part.
    ///
    /// `sub_service_type_name`
    pub sub_service_type_name: Option<String>,

    /// Code of the resource type of that part.
    ///
    /// `sub_resource_type_code`
    pub sub_resource_type_code: Option<String>,

    /// Name of the resource type of that part.
    ///
    /// `sub_resource_type_name`
    pub sub_resource_type_name: Option<String>,

    /// Resource id of that part; for reserved instances the id of the reserved instance.
    ///
    /// `sub_resource_id`
    pub sub_resource_id: Option<String>,

    /// Resource name of that part; for reserved instances the identifier of the reserved instance.
    ///
    /// `sub_resource_name`
    pub sub_resource_name: Option<String>,

    /// Number of periods. Not always given.
    ///
    /// `period_num`
    pub period_num: Option<Decimal>,

    /// Id of the enterprise project. Not always given.
    ///
    /// `enterprise_project_id`
    pub enterprise_project_id: Option<String>,

    /// Kind of the order. Not always given.
    ///
    /// `order_type`
    pub order_type: Option<OrderType>,

    /// How a savings plan or a reserved instance is paid.
    ///
    /// `payment_type`
    ///
    /// The record is about neither a savings plan nor a reserved instance.
    pub payment_type: Option<UpfrontPayment>,
}

api_runtime::answer!(SubCustomerFeeRecord {
    bill_cycle,
    customer_id,
    association_type,
    service_type_code,
    resource_type_code,
    service_type_name,
    resource_type_name,
    charging_mode,
    trade_time,
    trade_id,
    id,
    bill_detail_type,
    resource_id,
    resource_name,
    product_spec_desc,
    region_code,
    product_id,
    product_name,
    resource_tag,
    consume_time,
    usage_type,
    usage_amount,
    usage_measure_id,
    free_resource_usage,
    free_resource_measure_id,
    ri_usage,
    ri_usage_measure_id,
    official_amount,
    official_discount_amount,
    payment_amount,
    cash_amount,
    credit_amount,
    coupon_amount,
    flexipurchase_coupon_amount,
    stored_value_card_amount,
    debt_amount,
    writeoff_amount,
    period_type,
    account_manager_id,
    partner_id,
    region_name,
    sub_service_type_code,
    sub_service_type_name,
    sub_resource_type_code,
    sub_resource_type_name,
    sub_resource_id,
    sub_resource_name,
    period_num,
    enterprise_project_id,
    order_type,
    payment_type,
});

impl SubCustomerFeeRecord {
    /// [`usage_amount`](Self::usage_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn usage_amount_with_unit(&self) -> Option<Amount<'_, i64>> {
        Amount::with_unit(self.usage_amount, self.usage_measure_id.as_ref())
    }

    /// [`free_resource_usage`](Self::free_resource_usage) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn free_resource_usage_with_unit(&self) -> Option<Amount<'_, i64>> {
        Amount::with_unit(
            self.free_resource_usage,
            self.free_resource_measure_id.as_ref(),
        )
    }

    /// [`ri_usage`](Self::ri_usage) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn ri_usage_with_unit(&self) -> Option<Amount<'_, i64>> {
        Amount::with_unit(self.ri_usage, self.ri_usage_measure_id.as_ref())
    }
}

impl Decode for SubCustomerFeeRecord {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.bill_cycle,
                &mut value.customer_id,
                &mut value.association_type,
                &mut value.service_type_code,
                &mut value.resource_type_code,
                &mut value.service_type_name,
                &mut value.resource_type_name,
                &mut value.charging_mode,
                &mut value.trade_time,
                &mut value.trade_id,
                &mut value.id,
                &mut value.bill_detail_type,
                &mut value.resource_id,
                &mut value.resource_name,
                &mut value.product_spec_desc,
                &mut value.region_code,
                &mut value.product_id,
                &mut value.product_name,
                &mut value.resource_tag,
                &mut value.consume_time,
                &mut value.usage_type,
                &mut value.usage_amount,
                &mut value.usage_measure_id,
                &mut value.free_resource_usage,
                &mut value.free_resource_measure_id,
                &mut value.ri_usage,
                &mut value.ri_usage_measure_id,
                &mut value.official_amount,
                &mut value.official_discount_amount,
                &mut value.payment_amount,
                &mut value.cash_amount,
                &mut value.credit_amount,
                &mut value.coupon_amount,
                &mut value.flexipurchase_coupon_amount,
                &mut value.stored_value_card_amount,
                &mut value.debt_amount,
                &mut value.writeoff_amount,
                &mut value.period_type,
                &mut value.account_manager_id,
                &mut value.partner_id,
                &mut value.region_name,
                &mut value.sub_service_type_code,
                &mut value.sub_service_type_name,
                &mut value.sub_resource_type_code,
                &mut value.sub_resource_type_name,
                &mut value.sub_resource_id,
                &mut value.sub_resource_name,
                &mut value.period_num,
                &mut value.enterprise_project_id,
                &mut value.order_type,
                &mut value.payment_type,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(SubCustomerFeeRecord {
    bill_cycle,
    customer_id,
    association_type,
    service_type_code,
    resource_type_code,
    service_type_name,
    resource_type_name,
    charging_mode,
    trade_time,
    trade_id,
    id,
    bill_detail_type,
    resource_id,
    resource_name,
    product_spec_desc,
    region_code,
    product_id,
    product_name,
    resource_tag,
    consume_time,
    usage_type,
    usage_amount,
    usage_measure_id,
    free_resource_usage,
    free_resource_measure_id,
    ri_usage,
    ri_usage_measure_id,
    official_amount,
    official_discount_amount,
    payment_amount,
    cash_amount,
    credit_amount,
    coupon_amount,
    flexipurchase_coupon_amount,
    stored_value_card_amount,
    debt_amount,
    writeoff_amount,
    period_type,
    account_manager_id,
    partner_id,
    region_name,
    sub_service_type_code,
    sub_service_type_name,
    sub_resource_type_code,
    sub_resource_type_name,
    sub_resource_id,
    sub_resource_name,
    period_num,
    enterprise_project_id,
    order_type,
    payment_type,
});
