// @generated from spec/bss/operations/bills/list_customer_bills_fee_records.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{BillQueryMethod, BillType, ChargeMode, Language};
use api_runtime::{
    Case, Code, Condition, Date, Decimal, Decode, DecodeError, Descriptor, Error, Explanation,
    Fields, Instant, Json, Method, Month, NumberLimits, Operation, Outcome, Paged, Paging,
    PagingKind, Parameter, RateLimit, Raw, Rule, Safety, Service, State, Statement, ToWire,
    Violations, WireRef,
};

/// Lists the single charges and refunds of one month.
///
/// `GET /v2/bills/customer-bills/fee-records` · [vendor's page](https://support.huaweicloud.com/api-oce/mbc_00007.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::bills::{BillProvider, ListCustomerBillsFeeRecords};
/// use huaweicloud_bss::{Client, Error, Month};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListCustomerBillsFeeRecords::new("2026-01".parse::<Month>().unwrap())
///         .provider_type(BillProvider::HuaweiCloud)
///         .limit(100);
///     let mut items = client.bills().list_customer_bills_fee_records(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// A record stands for an order, or for one billing period of what is paid by use; the vendor charges and settles by these records. In the console an order stands there almost at once after its payment. What is paid by use is settled by the hour, the day or the month, and may be charged some time after the end of that period.
///
/// Since 1 June 2024, in China time, the month of a record is that of the spending; before, it was that of the deduction.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself), `master_account` (an enterprise account that manages member accounts), `member_account` (an enterprise account that a master account manages).
/// - Permissions: `billing:billDetail:view`, `billing:bill:view` (deprecated), `bss:bill:view`.
/// - Safety: read operation.
/// - Rate limit: 20 calls per second.
/// - Pagination: `offset` is the item offset from 0, `limit` is the page size; `records` contains the items, `total_count` is the total count.
///
/// # Restrictions
///
/// - A master account can read the bills of a member with independent finances only after the member has agreed to show them.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`bill_cycle`](field@Self::bill_cycle) | query | required · at most 8 characters | unsupported | unsupported | *unknown* | *unknown* |
/// | [`provider_type`](field@Self::provider_type) | query |  | not a filter | not a filter | *unknown* | *unknown* |
/// | [`service_type_code`](field@Self::service_type_code) | query | at most 64 characters | not a filter | not a filter | *unknown* | *unknown* |
/// | [`resource_type_code`](field@Self::resource_type_code) | query | at most 64 characters | not a filter | not a filter | *unknown* | *unknown* |
/// | [`region_code`](field@Self::region_code) | query | at most 64 characters | not a filter | not a filter | *unknown* | *unknown* |
/// | [`charging_mode`](field@Self::charging_mode) | query |  | not a filter | not a filter | *unknown* | *unknown* |
/// | [`bill_type`](field@Self::bill_type) | query |  | not a filter | not a filter | *unknown* | *unknown* |
/// | [`trade_id`](field@Self::trade_id) | query | at most 64 characters | not a filter | not a filter | *unknown* | *unknown* |
/// | [`enterprise_project_id`](field@Self::enterprise_project_id) | query | at most 64 characters | not a filter | not a filter | unsupported | not a filter |
/// | [`include_zero_record`](field@Self::include_zero_record) | query |  | not a filter | not a filter | *unknown* | *unknown* |
/// | [`status`](field@Self::status) | query |  | not a filter | not a filter | *unknown* | *unknown* |
/// | [`method`](field@Self::method) | query | at most 64 characters | default `all` | default `all` | *unknown* | *unknown* |
/// | [`sub_customer_id`](field@Self::sub_customer_id) | query | at most 64 characters | unsupported if `method` is `sub_customer`; otherwise no effect | unsupported if `method` is `sub_customer`; otherwise no effect | *unknown* if `method` is `sub_customer`; otherwise no effect | *unknown* if `method` is `sub_customer`; otherwise no effect |
/// | [`offset`](field@Self::offset) | query | 0–2147483647 | default `0` | *unknown* | *unknown* | *unknown* |
/// | [`limit`](field@Self::limit) | query | 1–1000 | default `10` | *unknown* | *unknown* | *unknown* |
/// | [`bill_date_begin`](field@Self::bill_date_begin) | query | at most 20 characters | not a filter | not a filter | *unknown* | *unknown* |
/// | [`bill_date_end`](field@Self::bill_date_end) | query | at most 64 characters | not a filter | not a filter | *unknown* | *unknown* |
/// | [`x_language`](field@Self::x_language) (`X-Language`) | header | at most 10 characters | default `zh_CN` | *unknown* | *unknown* | *unknown* |
///
/// # Rules
///
/// - `member-required`: `sub_customer_id` is required if method is `sub_customer`.
/// - `member-only-then`: `sub_customer_id` has no effect unless method is `sub_customer`.
/// - `dates-together`: `bill_date_begin` and `bill_date_end` go together. The server ignores one date that comes alone and lists the whole month.
/// - `dates-in-cycle`: `bill_cycle`, `bill_date_begin` and `bill_date_end` are in the same month.
/// - `three-years`: The month lies within the last three years. Only checked by the server.
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
/// - `permissions`: “`billing:billDetail:view` alone” (`api-oce/mbc_00007.md`). The html form of the page, of 2025-11-27, has both. The other form, too, calls the first the recommended one.
/// - `bill_type, except`: “\[12, 13, 25, 103\]” (copy of `api-oce/mbc_00007` in the vendor's guide, 2024-12-24). The SDK and the API Explorer are newer, and the change log of January 2025, which adds 103 to the resource records, goes on with the request of this operation.
/// - `bill_type, values`: “20 is the refund after a change of a combined system, 21 that after a downgrade.” (huaweicloudsdkbss 3.1.30, request of this operation). The answer in that version and all later versions have 20 alone, for the refund after any change.
/// - `trade_id, doc`: “An order id also for the bill type 103.” (a copy of a row `trade_id` in a result list of the vendor's search). The copy names no page; it may be this one or that of the resource records. The copy of this page in the vendor's guide, the SDK and the API Explorer name 1, 2, 3, 4 and 8.
/// - `enterprise_project_id, named`: “null in place of "-1" names the records outside any project” (huaweicloudsdkbss 3.1.219). The copy of the page gives the id -1 and says that null is not a filter.
/// - `dates-in-cycle, rule`: “An example of a request asks for days of September 2020 with the billing month August.” (API Explorer, example of a request). The rows of both dates beside that example ask for the same month.
/// - `BillFeeRecord.enterprise_project_id, doc`: “null stands for services that enterprise projects do not manage” (huaweicloudsdkbss 3.1.219). The copy of the page gives the id -1 for the request parameter of the same name, and the example of the answer of `ListCustomerselfResourceRecordDetails` has it.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListCustomerBillsFeeRecords {
    /// Billing month, in China time.
    ///
    /// Required · `bill_cycle` in the query · at most 8 characters · UTC+08:00
    pub bill_cycle: Month,

    /// Records of this provider.
    ///
    /// Optional · `provider_type` in the query
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub provider_type: Option<BillProvider>,

    /// Records of this cloud service.
    ///
    /// Optional · `service_type_code` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub service_type_code: Option<String>,

    /// Records of this resource type.
    ///
    /// Optional · `resource_type_code` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub resource_type_code: Option<String>,

    /// Records of this region.
    ///
    /// Optional · `region_code` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub region_code: Option<String>,

    /// Records of resources with this billing mode.
    ///
    /// Optional · `charging_mode` in the query
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub charging_mode: Option<ChargeMode>,

    /// Records of this kind of event.
    ///
    /// Optional · `bill_type` in the query · never `12`, `13`
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub bill_type: Option<BillType>,

    /// Order id or transaction id. An order id for the bill types 1, 2, 3, 4 and 8, for the others a transaction id, which names one charge: at the end of a month the id of the bill, else that of the receivable.
    ///
    /// Optional · `trade_id` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub trade_id: Option<String>,

    /// Records of this enterprise project. The API of the enterprise project service lists the ids.
    ///
    /// Optional · `enterprise_project_id` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: not a filter
    ///
    /// - [`default_project`](Self::default_project) sets `0`: Records of the default enterprise project.
    /// - [`outside_any_project`](Self::outside_any_project) sets `-1`: Records of cloud services that do not support enterprise projects.
    pub enterprise_project_id: Option<String>,

    /// Whether records with nothing to pay are listed as well.
    ///
    /// Optional · `include_zero_record` in the query
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub include_zero_record: Option<bool>,

    /// Records in this state of payment.
    ///
    /// Optional · `status` in the query
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub status: Option<BillPaymentStatus>,

    /// Whose records are listed. For a customer without member accounts, `all` is the customer alone.
    ///
    /// Optional · `method` in the query · at most 64 characters
    ///
    /// Absent: default `all` · Empty: default `all` · Empty string: *unknown* · Null: *unknown*
    pub method: Option<BillQueryMethod>,

    /// Member account whose records are listed.
    ///
    /// Optional · `sub_customer_id` in the query · at most 64 characters
    ///
    /// Absent: unsupported if `method` is `sub_customer`; otherwise no effect · Empty: unsupported if `method` is `sub_customer`; otherwise no effect · Empty string: *unknown* if `method` is `sub_customer`; otherwise no effect · Null: *unknown* if `method` is `sub_customer`; otherwise no effect
    pub sub_customer_id: Option<String>,

    /// Number of records to pass over.
    ///
    /// Optional · `offset` in the query · 0–2147483647
    ///
    /// Absent: default `0` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub offset: Option<i64>,

    /// Most records that one answer holds.
    ///
    /// Optional · `limit` in the query · 1–1000
    ///
    /// Absent: default `10` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub limit: Option<i64>,

    /// First day of the records, in China time.
    ///
    /// Optional · `bill_date_begin` in the query · at most 20 characters · UTC+08:00
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub bill_date_begin: Option<Date>,

    /// Last day of the records, in China time.
    ///
    /// Optional · `bill_date_end` in the query · at most 64 characters · UTC+08:00
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub bill_date_end: Option<Date>,

    /// Language of the names in the answer. Upper and lower case are not told apart.
    ///
    /// Optional · `X-Language` in the header · at most 10 characters
    ///
    /// Absent: default `zh_CN` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub x_language: Option<Language>,
}

impl std::cmp::Eq for ListCustomerBillsFeeRecords {}

impl ListCustomerBillsFeeRecords {
    /// Creates it with [`bill_cycle`](field@Self::bill_cycle), the only required value.
    pub fn new(bill_cycle: Month) -> Self {
        Self {
            bill_cycle,
            provider_type: None,
            service_type_code: None,
            resource_type_code: None,
            region_code: None,
            charging_mode: None,
            bill_type: None,
            trade_id: None,
            enterprise_project_id: None,
            include_zero_record: None,
            status: None,
            method: None,
            sub_customer_id: None,
            offset: None,
            limit: None,
            bill_date_begin: None,
            bill_date_end: None,
            x_language: None,
        }
    }

    /// Sets [`provider_type`](field@Self::provider_type).
    pub fn provider_type(mut self, provider_type: BillProvider) -> Self {
        self.provider_type = Some(provider_type);
        self
    }

    /// Sets [`provider_type`](field@Self::provider_type). `None` omits it.
    pub fn set_provider_type(mut self, provider_type: Option<BillProvider>) -> Self {
        self.provider_type = provider_type;
        self
    }

    /// Sets [`service_type_code`](field@Self::service_type_code).
    pub fn service_type_code(mut self, service_type_code: impl Into<String>) -> Self {
        self.service_type_code = Some(service_type_code.into());
        self
    }

    /// Sets [`service_type_code`](field@Self::service_type_code). `None` omits it.
    pub fn set_service_type_code(mut self, service_type_code: Option<impl Into<String>>) -> Self {
        self.service_type_code = service_type_code.map(Into::into);
        self
    }

    /// Sets [`resource_type_code`](field@Self::resource_type_code).
    pub fn resource_type_code(mut self, resource_type_code: impl Into<String>) -> Self {
        self.resource_type_code = Some(resource_type_code.into());
        self
    }

    /// Sets [`resource_type_code`](field@Self::resource_type_code). `None` omits it.
    pub fn set_resource_type_code(mut self, resource_type_code: Option<impl Into<String>>) -> Self {
        self.resource_type_code = resource_type_code.map(Into::into);
        self
    }

    /// Sets [`region_code`](field@Self::region_code).
    pub fn region_code(mut self, region_code: impl Into<String>) -> Self {
        self.region_code = Some(region_code.into());
        self
    }

    /// Sets [`region_code`](field@Self::region_code). `None` omits it.
    pub fn set_region_code(mut self, region_code: Option<impl Into<String>>) -> Self {
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

    /// Sets [`bill_type`](field@Self::bill_type).
    pub fn bill_type(mut self, bill_type: BillType) -> Self {
        self.bill_type = Some(bill_type);
        self
    }

    /// Sets [`bill_type`](field@Self::bill_type). `None` omits it.
    pub fn set_bill_type(mut self, bill_type: Option<BillType>) -> Self {
        self.bill_type = bill_type;
        self
    }

    /// Sets [`trade_id`](field@Self::trade_id).
    pub fn trade_id(mut self, trade_id: impl Into<String>) -> Self {
        self.trade_id = Some(trade_id.into());
        self
    }

    /// Sets [`trade_id`](field@Self::trade_id). `None` omits it.
    pub fn set_trade_id(mut self, trade_id: Option<impl Into<String>>) -> Self {
        self.trade_id = trade_id.map(Into::into);
        self
    }

    /// Sets [`enterprise_project_id`](field@Self::enterprise_project_id).
    pub fn enterprise_project_id(mut self, enterprise_project_id: impl Into<String>) -> Self {
        self.enterprise_project_id = Some(enterprise_project_id.into());
        self
    }

    /// Sets [`enterprise_project_id`](field@Self::enterprise_project_id). `None` omits it.
    pub fn set_enterprise_project_id(
        mut self,
        enterprise_project_id: Option<impl Into<String>>,
    ) -> Self {
        self.enterprise_project_id = enterprise_project_id.map(Into::into);
        self
    }

    /// Records of the default enterprise project.
    ///
    /// Sets [`enterprise_project_id`](field@Self::enterprise_project_id) to this state or value.
    pub fn default_project(mut self) -> Self {
        self.enterprise_project_id = Some("0".into());
        self
    }

    /// Records of cloud services that do not support enterprise projects.
    ///
    /// Sets [`enterprise_project_id`](field@Self::enterprise_project_id) to this state or value.
    pub fn outside_any_project(mut self) -> Self {
        self.enterprise_project_id = Some("-1".into());
        self
    }

    /// Sets [`include_zero_record`](field@Self::include_zero_record).
    pub fn include_zero_record(mut self, include_zero_record: bool) -> Self {
        self.include_zero_record = Some(include_zero_record);
        self
    }

    /// Sets [`include_zero_record`](field@Self::include_zero_record). `None` omits it.
    pub fn set_include_zero_record(mut self, include_zero_record: Option<bool>) -> Self {
        self.include_zero_record = include_zero_record;
        self
    }

    /// Sets [`status`](field@Self::status).
    pub fn status(mut self, status: BillPaymentStatus) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets [`status`](field@Self::status). `None` omits it.
    pub fn set_status(mut self, status: Option<BillPaymentStatus>) -> Self {
        self.status = status;
        self
    }

    /// Sets [`method`](field@Self::method).
    pub fn method(mut self, method: BillQueryMethod) -> Self {
        self.method = Some(method);
        self
    }

    /// Sets [`method`](field@Self::method). `None` omits it.
    pub fn set_method(mut self, method: Option<BillQueryMethod>) -> Self {
        self.method = method;
        self
    }

    /// Sets [`sub_customer_id`](field@Self::sub_customer_id).
    pub fn sub_customer_id(mut self, sub_customer_id: impl Into<String>) -> Self {
        self.sub_customer_id = Some(sub_customer_id.into());
        self
    }

    /// Sets [`sub_customer_id`](field@Self::sub_customer_id). `None` omits it.
    pub fn set_sub_customer_id(mut self, sub_customer_id: Option<impl Into<String>>) -> Self {
        self.sub_customer_id = sub_customer_id.map(Into::into);
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

impl Operation for ListCustomerBillsFeeRecords {
    type Response = ListCustomerBillsFeeRecordsResponse;
    type Code = ListCustomerBillsFeeRecordsCode;
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

impl Fields for ListCustomerBillsFeeRecords {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.bill_cycle.to_wire(),
            self.provider_type.to_wire(),
            self.service_type_code.to_wire(),
            self.resource_type_code.to_wire(),
            self.region_code.to_wire(),
            self.charging_mode.to_wire(),
            self.bill_type.to_wire(),
            self.trade_id.to_wire(),
            self.enterprise_project_id.to_wire(),
            self.include_zero_record.to_wire(),
            self.status.to_wire(),
            self.method.to_wire(),
            self.sub_customer_id.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
            self.bill_date_begin.to_wire(),
            self.bill_date_end.to_wire(),
            self.x_language.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListCustomerBillsFeeRecords {
    bill_cycle,
    provider_type,
    service_type_code,
    resource_type_code,
    region_code,
    charging_mode,
    bill_type,
    trade_id,
    enterprise_project_id,
    include_zero_record,
    status,
    method,
    sub_customer_id,
    offset,
    limit,
    bill_date_begin,
    bill_date_end,
    x_language,
});

static READ: api_runtime::ReadAs<ListCustomerBillsFeeRecordsResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListCustomerBillsFeeRecords",
            method: Method::Get,
            path: "/v2/bills/customer-bills/fee-records",
            source: "https://support.huaweicloud.com/api-oce/mbc_00007.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::query("bill_cycle")
                    .month()
                    .max_length(8)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("provider_type")
                    .integer()
                    .one_of(&["1", "2"])
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("service_type_code")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("resource_type_code")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("region_code")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("charging_mode")
                    .integer()
                    .one_of(&["1", "3", "10", "11"])
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("bill_type")
                    .integer()
                    .one_of(&[
                        "1", "2", "3", "4", "5", "8", "9", "14", "16", "18", "20", "23", "24",
                        "25", "103",
                    ])
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("trade_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("enterprise_project_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::query("include_zero_record")
                    .boolean()
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("status")
                    .integer()
                    .one_of(&["1", "2", "3"])
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("method")
                    .text()
                    .one_of(&["oneself", "sub_customer", "all"])
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::Default("all")),
                        (State::Empty, Outcome::Default("all")),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("sub_customer_id")
                    .text()
                    .max_length(64)
                    .presence_cases(
                        const {
                            &[
                                Case {
                                    when: &[Condition::is("method", &["sub_customer"])],
                                    row: &[
                                        (State::Absent, Outcome::Unsupported),
                                        (State::Empty, Outcome::Unsupported),
                                        (State::EmptyString, Outcome::Unknown),
                                        (State::Null, Outcome::Unknown),
                                    ],
                                },
                                Case {
                                    when: &[],
                                    row: &[
                                        (State::Absent, Outcome::NoEffect),
                                        (State::Empty, Outcome::NoEffect),
                                        (State::EmptyString, Outcome::NoEffect),
                                        (State::Null, Outcome::NoEffect),
                                    ],
                                },
                            ]
                        },
                    ),
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
                    .number_limits(const { &NumberLimits::new().min("1").max("1000") })
                    .presence(&[
                        (State::Absent, Outcome::Default("10")),
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
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("bill_date_end")
                    .date()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
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
                    "member-required",
                    "sub_customer_id is required if method is sub_customer",
                    Statement::Required {
                        parameter: "sub_customer_id",
                        when: const { &[Condition::is("method", &["sub_customer"])] },
                        unless: false,
                    },
                )
                .at(12),
                Rule::new(
                    "member-only-then",
                    "sub_customer_id has no effect unless method is sub_customer",
                    Statement::NoEffect {
                        parameter: "sub_customer_id",
                        when: const { &[Condition::is("method", &["sub_customer"])] },
                        unless: true,
                    },
                ),
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
                    "three-years",
                    "The month lies within the last three years.",
                    Statement::Server {
                        about: &["bill_cycle"],
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
                Paging::new(PagingKind::Rows, api_runtime::Path(&["records"]))
                    .position("offset")
                    .limit("limit")
                    .total(api_runtime::Path(&["total_count"])),
            ),
            waiters: &[],
            rate_limit: Some(RateLimit::new(20, 1)),
            partial_failure: None,
        }
    }
}

impl Paged for ListCustomerBillsFeeRecords {
    type Item = BillFeeRecord;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.records)
    }
}

static TAKE: api_runtime::TakeItems<BillFeeRecord> = ListCustomerBillsFeeRecords::TAKE_ITEMS;

/// Response of [`ListCustomerBillsFeeRecords`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCustomerBillsFeeRecordsResponse {
    /// Number of records that match, on all pages.
    ///
    /// `total_count`
    ///
    /// The request failed.
    pub total_count: Option<i64>,

    /// The records.
    ///
    /// `records`
    pub records: Vec<BillFeeRecord>,

    /// Currency of the amounts, `CNY`.
    ///
    /// `currency`
    pub currency: Option<String>,
}

api_runtime::answer!(ListCustomerBillsFeeRecordsResponse {
    total_count,
    records,
    currency,
});

impl Decode for ListCustomerBillsFeeRecordsResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.total_count,
                &mut value.records,
                &mut value.currency,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListCustomerBillsFeeRecordsResponse {
    total_count,
    records,
    currency,
});

/// Error codes of [`ListCustomerBillsFeeRecords`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListCustomerBillsFeeRecordsCode {
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
    ListCustomerBillsFeeRecordsCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListCustomerBillsFeeRecords`] failed.
pub type ListCustomerBillsFeeRecordsError = Error<Code<ListCustomerBillsFeeRecordsCode>>;

/// One charge or refund.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BillFeeRecord {
    /// Billing month, in China time.
    ///
    /// `bill_cycle` · UTC+08:00
    pub bill_cycle: Option<Month>,

    /// Account that spent the money; for a master account this may be a member account.
    ///
    /// `customer_id`
    pub customer_id: Option<String>,

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

    /// Code of the region.
    ///
    /// `region_code`
    pub region_code: Option<String>,

    /// Id of the enterprise project; `0` is the default project, `-1` stands for cloud services that do not support enterprise projects.
    ///
    /// `enterprise_project_id`
    pub enterprise_project_id: Option<String>,

    /// Name of the enterprise project.
    ///
    /// `enterprise_project_name`
    pub enterprise_project_name: Option<String>,

    /// Billing mode.
    ///
    /// `charging_mode`
    pub charging_mode: Option<ChargeMode>,

    /// Time of the spending. For yearly/monthly resources and reserved instances the time at which the order was paid, for pay-per-use the times from and to which the usage record is valid. An example has `2020-08-01T03:02:35Z-2020-08-01T15:59:59Z`.
    ///
    /// `consume_time`
    pub consume_time: Option<String>,

    /// Time at which the record was charged to the account. Some services collect hourly charges of less than a hundredth of a yuan and deduct them together later.
    ///
    /// `trade_time` · UTC
    pub trade_time: Option<Instant>,

    /// Who provides what is billed.
    ///
    /// `provider_type`
    pub provider_type: Option<BillProvider>,

    /// Order id or transaction id, which names one charge.
    ///
    /// `trade_id`
    pub trade_id: Option<String>,

    /// Id of the record, reserved by the vendor.
    ///
    /// `id`
    pub id: Option<String>,

    /// Kind of event.
    ///
    /// `bill_type` · never `12`, `13`
    pub bill_type: Option<BillType>,

    /// State of payment.
    ///
    /// `status`
    pub status: Option<BillPaymentStatus>,

    /// List price, in yuan: the sum of `official_discount_amount`, `erase_amount` and `consume_amount`.
    ///
    /// `official_amount`
    pub official_amount: Option<Decimal>,

    /// Amount of the discount, in yuan.
    ///
    /// `official_discount_amount`
    pub official_discount_amount: Option<Decimal>,

    /// Amount below one cent that was dropped from the charge, in yuan.
    ///
    /// `erase_amount`
    pub erase_amount: Option<Decimal>,

    /// Amount due, in yuan, with what coupons and stored-value cards paid of it. It is the sum of `cash_amount`, `credit_amount`, `coupon_amount`, `flexipurchase_coupon_amount`, `stored_value_card_amount`, `bonus_amount`, `debt_amount` and `writeoff_amount`.
    ///
    /// `consume_amount`
    pub consume_amount: Option<Decimal>,

    /// Part paid in cash, in yuan.
    ///
    /// `cash_amount`
    pub cash_amount: Option<Decimal>,

    /// Part paid on credit, in yuan.
    ///
    /// `credit_amount`
    pub credit_amount: Option<Decimal>,

    /// Part paid with cash coupons, in yuan.
    ///
    /// `coupon_amount`
    pub coupon_amount: Option<Decimal>,

    /// Part paid with flexi-purchase coupons, in yuan.
    ///
    /// `flexipurchase_coupon_amount`
    pub flexipurchase_coupon_amount: Option<Decimal>,

    /// Part paid with stored-value cards, in yuan.
    ///
    /// `stored_value_card_amount`
    pub stored_value_card_amount: Option<Decimal>,

    /// Part paid with bonus money, in yuan. None is granted any more; customers use up what they still have.
    ///
    /// `bonus_amount`
    pub bonus_amount: Option<Decimal>,

    /// Part still owed, in yuan. For customers with monthly settlement this is what the console calls the amount of the monthly settlement.
    ///
    /// `debt_amount`
    pub debt_amount: Option<Decimal>,

    /// Part of a debt that was written off, in yuan.
    ///
    /// `writeoff_amount`
    pub writeoff_amount: Option<Decimal>,

    /// Name of the region, as in the vendor's list of regions and endpoints.
    ///
    /// `region_name`
    pub region_name: Option<String>,

    /// Login name of the account that spent the money; for a master account this may be a member account.
    ///
    /// `account_name`
    pub account_name: Option<String>,
}

api_runtime::answer!(BillFeeRecord {
    bill_cycle,
    customer_id,
    service_type_code,
    resource_type_code,
    service_type_name,
    resource_type_name,
    region_code,
    enterprise_project_id,
    enterprise_project_name,
    charging_mode,
    consume_time,
    trade_time,
    provider_type,
    trade_id,
    id,
    bill_type,
    status,
    official_amount,
    official_discount_amount,
    erase_amount,
    consume_amount,
    cash_amount,
    credit_amount,
    coupon_amount,
    flexipurchase_coupon_amount,
    stored_value_card_amount,
    bonus_amount,
    debt_amount,
    writeoff_amount,
    region_name,
    account_name,
});

impl Decode for BillFeeRecord {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.bill_cycle,
                &mut value.customer_id,
                &mut value.service_type_code,
                &mut value.resource_type_code,
                &mut value.service_type_name,
                &mut value.resource_type_name,
                &mut value.region_code,
                &mut value.enterprise_project_id,
                &mut value.enterprise_project_name,
                &mut value.charging_mode,
                &mut value.consume_time,
                &mut value.trade_time,
                &mut value.provider_type,
                &mut value.trade_id,
                &mut value.id,
                &mut value.bill_type,
                &mut value.status,
                &mut value.official_amount,
                &mut value.official_discount_amount,
                &mut value.erase_amount,
                &mut value.consume_amount,
                &mut value.cash_amount,
                &mut value.credit_amount,
                &mut value.coupon_amount,
                &mut value.flexipurchase_coupon_amount,
                &mut value.stored_value_card_amount,
                &mut value.bonus_amount,
                &mut value.debt_amount,
                &mut value.writeoff_amount,
                &mut value.region_name,
                &mut value.account_name,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(BillFeeRecord {
    bill_cycle,
    customer_id,
    service_type_code,
    resource_type_code,
    service_type_name,
    resource_type_name,
    region_code,
    enterprise_project_id,
    enterprise_project_name,
    charging_mode,
    consume_time,
    trade_time,
    provider_type,
    trade_id,
    id,
    bill_type,
    status,
    official_amount,
    official_discount_amount,
    erase_amount,
    consume_amount,
    cash_amount,
    credit_amount,
    coupon_amount,
    flexipurchase_coupon_amount,
    stored_value_card_amount,
    bonus_amount,
    debt_amount,
    writeoff_amount,
    region_name,
    account_name,
});

/// State of payment of a charge.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum BillPaymentStatus {
    /// Paid.
    ///
    /// `1` on the wire.
    Paid,

    /// Not paid in full.
    ///
    /// `2` on the wire.
    Outstanding,

    /// Not billed yet.
    ///
    /// `3` on the wire.
    Unbilled,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl BillPaymentStatus {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Paid => "1",
            Self::Outstanding => "2",
            Self::Unbilled => "3",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "1" => Self::Paid,
            "2" => Self::Outstanding,
            "3" => Self::Unbilled,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(BillPaymentStatus, [Paid, Outstanding, Unbilled], Unknown);

impl ToWire for BillPaymentStatus {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

impl Decode for BillPaymentStatus {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(BillPaymentStatus, number, answered);

/// Who provides what is billed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum BillProvider {
    /// Huawei Cloud.
    ///
    /// `1` on the wire.
    HuaweiCloud,

    /// The cloud marketplace.
    ///
    /// `2` on the wire.
    Marketplace,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl BillProvider {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::HuaweiCloud => "1",
            Self::Marketplace => "2",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "1" => Self::HuaweiCloud,
            "2" => Self::Marketplace,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(BillProvider, [HuaweiCloud, Marketplace], Unknown);

impl ToWire for BillProvider {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

impl Decode for BillProvider {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(BillProvider, number, answered);
