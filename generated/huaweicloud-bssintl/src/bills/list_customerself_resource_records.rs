// @generated from spec/bssintl/operations/bills/list_customerself_resource_records.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{
    BillPeriodTypeCode, BillQueryMethod, BillStatisticType, BillType, ChargeModeCode, Language,
    MoneyUnit,
};
use api_runtime::{
    Amount, Case, Code, Condition, Date, Decimal, Decode, DecodeError, Descriptor, Empty,
    EmptyString, Error, Explanation, Fields, Given, Instant, Json, Method, Month, NumberLimits,
    Operation, Outcome, Paged, Paging, PagingKind, Parameter, RateLimit, Raw, Rule, Safety,
    Service, State, Statement, ToWire, Violations, WireRef,
};

/// Lists what each resource of the customer cost in one month.
///
/// `GET /v2/bills/customer-bills/res-fee-records` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-oce/mbc_00004.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::bills::ListCustomerselfResourceRecords;
/// use huaweicloud_bssintl::types::ChargeModeCode;
/// use huaweicloud_bssintl::{Client, Error, Month};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListCustomerselfResourceRecords::new("2026-01".parse::<Month>().unwrap())
///         .charge_mode(ChargeModeCode::YearlyMonthly)
///         .limit(100);
///     let mut items = client.bills().list_customerself_resource_records(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// Records appear some hours after the use that they stand for.
///
/// The figures of the running month are provisional and no basis for checking accounts: late bills, refunds, adjustments and written-off debts still change them. For customers with monthly settlement the final bill of a month can be read from 10:00 on the 4th of the next month.
///
/// Since 1 September 2024, in China time, on the European site since 1 July 2025, the month of a record is that of the spending; before, it was that of the deduction.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself), `master_account` (an enterprise account that manages member accounts), `member_account` (an enterprise account that a master account manages).
/// - Permissions: `billing:billDetail:view`, `billing:bill:view` (deprecated), `bss:bill:view`, `bss:billDetail:view` (deprecated).
/// - Safety: read operation.
/// - Rate limit: 30 calls per second.
/// - Pagination: `offset` is the item offset from 0, `limit` is the page size; `fee_records` contains the items, `total_count` is the total count.
/// - Audit event: `queryResFeeRecords` on `billDetail`.
///
/// # Restrictions
///
/// - A master account can read the bills of a member with independent finances only after the member has agreed to show them.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`cycle`](field@Self::cycle) | query | required · at most 10 characters | unsupported | unsupported | *unknown* | *unknown* |
/// | [`charge_mode`](field@Self::charge_mode) | query | at most 4 characters | not a filter | unsupported | unsupported | unsupported |
/// | [`cloud_service_type`](field@Self::cloud_service_type) | query | at most 64 characters | not a filter | filter | filter | *unknown* |
/// | [`region`](field@Self::region) | query | at most 64 characters | not a filter | filter | filter | *unknown* |
/// | [`bill_type`](field@Self::bill_type) | query |  | not a filter | not a filter | *unknown* | *unknown* |
/// | [`offset`](field@Self::offset) | query | 0–2147483647 | default `0` | *unknown* | *unknown* | *unknown* |
/// | [`limit`](field@Self::limit) | query | 1–1000 | default `10` | *unknown* | *unknown* | *unknown* |
/// | [`resource_id`](field@Self::resource_id) | query | at most 64 characters | not a filter | filter | filter | *unknown* |
/// | [`enterprise_project_id`](field@Self::enterprise_project_id) | query | at most 64 characters | not a filter | filter | filter | *unknown* |
/// | [`include_zero_record`](field@Self::include_zero_record) | query |  | not a filter | not a filter | *unknown* | *unknown* |
/// | [`method`](field@Self::method) | query | at most 64 characters | default `all` | default `all` | *unknown* | *unknown* |
/// | [`sub_customer_id`](field@Self::sub_customer_id) | query | at most 64 characters | unsupported if `method` is `sub_customer`; otherwise no effect | unsupported if `method` is `sub_customer`; otherwise no effect | not a filter if `method` is `sub_customer`; otherwise no effect | *unknown* if `method` is `sub_customer`; otherwise no effect |
/// | [`trade_id`](field@Self::trade_id) | query | at most 64 characters | no effect if `statistic_type` is `1`; otherwise not a filter | no effect if `statistic_type` is `1`; otherwise filter | no effect if `statistic_type` is `1`; otherwise filter | no effect if `statistic_type` is `1`; otherwise *unknown* |
/// | [`bill_date_begin`](field@Self::bill_date_begin) | query | at most 10 characters | not a filter | *unknown* | *unknown* | *unknown* |
/// | [`bill_date_end`](field@Self::bill_date_end) | query | at most 10 characters | not a filter | *unknown* | *unknown* | *unknown* |
/// | [`statistic_type`](field@Self::statistic_type) | query |  | default `3` | default `3` | *unknown* | *unknown* |
/// | [`x_language`](field@Self::x_language) (`X-Language`) | header | at most 10 characters | default `zh_CN` | *unknown* | *unknown* | *unknown* |
///
/// # Rules
///
/// - `member-required`: `sub_customer_id` is required if method is `sub_customer`.
/// - `member-only-then`: `sub_customer_id` has no effect unless method is `sub_customer`.
/// - `dates-together`: `bill_date_begin` and `bill_date_end` go together. The server ignores one date that comes alone and lists the whole month.
/// - `dates-in-cycle`: cycle, `bill_date_begin` and `bill_date_end` are in the same month.
/// - `trade-not-by-cycle`: `trade_id` has no effect if `statistic_type` is 1.
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
/// - `notes`: “For all customers the final bill of a month can be read from 10:00 on the 4th of the next.” (older copies of the page, intl/ja-jp of 2024-10-29 and intl/tr-tr of 2024-12-24; eu/nl-nl). The page of 2025-11-27 says it of customers with monthly settlement.
/// - `notes`: “On the European site, too, the month goes by the spending since 1 September 2024.” (eu/wtsnew-billing). The change log of this very interface on that site, `eu/api-oce/drr_00003`, has 1 July 2025.
/// - `charge_mode, required`: “true” (huaweicloudsdkbss 3.0.9b0 and huaweicloudsdkbssintl 3.0.9b0). The page and the SDKs from 3.0.45 on do without it.
/// - `bill_type, values`: “the same values without 12 and 13” (huaweicloudsdkbss 3.1.219). A copy of the page from December 2024 lists both values, huaweicloudsdkbssintl 3.1.219 still lists 12, the console's bills of November 2025 have both, and no later page could be read that drops them.
/// - `enterprise_project_id, named`: “null in place of "-1" names the records outside any project” (huaweicloudsdkbss 3.1.219). The page gives the id -1.
/// - `trade_id, doc`: “An order id also for the bill type 103.” (a copy of a row `trade_id` in a result list of the vendor's search). The copy names no page, and the page of the single bill records has the same row. The SDKs of both sites and the API Explorer name 1, 2, 3, 4 and 8.
/// - `statistic_type, values`: “the same values without 2” (copies of `api-oce/mbc_00004` in the search pages of the vendor's site). These copies bear no date, and the newer SDK lists all three values.
/// - `trade-not-by-cycle, rule`: “An example of a request sums up by billing cycle and sends the id of an order.” (copy of `api-oce/mbc_00004` in the vendor's guide, 2025-08-29, example of a request). The rows of both dates and of the id say that they do nothing then.
/// - `ResourceFeeRecord.bill_type, values`: “also 12” (huaweicloudsdkbssintl 3.0.45, type `ResFeeRecordV2`). The current SDK (3.1.219) lists it for the parameter of this name alone.
/// - `ResourceFeeRecord.effective_time, doc`: “It is meaningful for payment by installments, too.” (another copy of the row in a result list of the vendor's search). The copy names no page. The SDKs of both sites and the other copy of the row have pay-per-use alone.
/// - `ResourceFeeRecord.effective_time, doc`: “An example has a time for yearly/monthly resources.” (API Explorer, example of an answer). The row calls the field reserved for these.
/// - `ResourceFeeRecord.expire_time, doc`: “It is meaningful for payment by installments, too.” (another copy of the row in a result list of the vendor's search). The copy names no page. The SDKs of both sites and the other copy of the row have pay-per-use alone.
/// - `ResourceFeeRecord.expire_time, doc`: “An example has a time for yearly/monthly resources.” (API Explorer, example of an answer). The row calls the field reserved for these.
/// - `ResourceFeeRecord.enterprise_project_id, doc`: “null stands for services that enterprise projects do not manage” (huaweicloudsdkbss 3.1.219; a row of an answer, before `enterprise_project_name` and `charge_mode`, in a result list of the vendor's search). The page gives the id -1 for the request parameter of the same name, and the example of the answer of `ListCustomerselfResourceRecordDetails` has it. The row in the result list may be of that operation.
/// - `ResourceFeeRecord.period_type, values`: “5 are minutes and 6 are seconds” (early huaweicloud-sdk-java-v3 and huaweicloud-sdk-python-v3, type `ResFeeRecordV2`). The current SDKs of both sites (3.1.219) say that 5 is paid once, and know no 6.
/// - `ResourceFeeRecord.unit, doc`: “yuan per month or per hour” (huaweicloudsdkbssintl 3.1.219). The SDK has the same words for the China site; the answer's currency here is USD.
/// - `ResourceFeeRecord.measure_id, values`: “also 2 for a tenth and 3 for a hundredth of a yuan” (early huaweicloud-sdk-java-v3, type `ResFeeRecordV2`). The current SDK (huaweicloudsdkbss 3.1.219) lists 1 alone.
/// - `ResourceFeeRecord.consume_time, doc`: “For pay-per-use and payment by installments it is the start and the end of what the bill covers.” (a copy of a row `consume_time` in a result list of the vendor's search). The copy names no page, and two operations have such a field. Another copy of the row, the SDKs of both sites and the API Explorer say what stands here.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListCustomerselfResourceRecords {
    /// Billing month, in China time.
    ///
    /// Required · `cycle` in the query · at most 10 characters · UTC+08:00
    pub cycle: Month,

    /// Records of resources with this billing mode.
    ///
    /// Optional · `charge_mode` in the query · at most 4 characters
    ///
    /// Absent: not a filter · Empty: unsupported · Empty string: unsupported · Null: unsupported
    pub charge_mode: Option<ChargeModeCode>,

    /// Records of this cloud service.
    ///
    /// Optional · `cloud_service_type` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: filter · Empty string: filter · Null: *unknown*
    pub cloud_service_type: Option<Given<String, (Empty, EmptyString)>>,

    /// Records of this region.
    ///
    /// Optional · `region` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: filter · Empty string: filter · Null: *unknown*
    pub region: Option<Given<String, (Empty, EmptyString)>>,

    /// Records of this kind of event.
    ///
    /// Optional · `bill_type` in the query
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub bill_type: Option<BillType>,

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

    /// Records of this resource.
    ///
    /// Optional · `resource_id` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: filter · Empty string: filter · Null: *unknown*
    pub resource_id: Option<Given<String, (Empty, EmptyString)>>,

    /// Records of this enterprise project. The API of the enterprise project service lists the ids.
    ///
    /// Optional · `enterprise_project_id` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: filter · Empty string: filter · Null: *unknown*
    ///
    /// - [`default_project`](Self::default_project) sets `0`: Records of the default enterprise project.
    /// - [`outside_any_project`](Self::outside_any_project) sets `-1`: Records of cloud services that do not support enterprise projects.
    pub enterprise_project_id: Option<Given<String, (Empty, EmptyString)>>,

    /// Whether records with nothing to pay are listed as well.
    ///
    /// Optional · `include_zero_record` in the query
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub include_zero_record: Option<bool>,

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
    /// Absent: unsupported if `method` is `sub_customer`; otherwise no effect · Empty: unsupported if `method` is `sub_customer`; otherwise no effect · Empty string: not a filter if `method` is `sub_customer`; otherwise no effect · Null: *unknown* if `method` is `sub_customer`; otherwise no effect
    pub sub_customer_id: Option<Given<String, EmptyString>>,

    /// Order id or transaction id. An order id for the bill types 1, 2, 3, 4 and 8, for the others a transaction id, which names one charge: at the end of a month the id of the bill, else that of the receivable.
    ///
    /// Optional · `trade_id` in the query · at most 64 characters
    ///
    /// Absent: no effect if `statistic_type` is `1`; otherwise not a filter · Empty: no effect if `statistic_type` is `1`; otherwise filter · Empty string: no effect if `statistic_type` is `1`; otherwise filter · Null: no effect if `statistic_type` is `1`; otherwise *unknown*
    pub trade_id: Option<Given<String, (Empty, EmptyString)>>,

    /// First day of the records.
    ///
    /// Optional · `bill_date_begin` in the query · at most 10 characters · UTC+08:00
    ///
    /// Absent: not a filter · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub bill_date_begin: Option<Date>,

    /// Last day of the records.
    ///
    /// Optional · `bill_date_end` in the query · at most 10 characters · UTC+08:00
    ///
    /// Absent: not a filter · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub bill_date_end: Option<Date>,

    /// Granularity of the records.
    ///
    /// Optional · `statistic_type` in the query
    ///
    /// Absent: default `3` · Empty: default `3` · Empty string: *unknown* · Null: *unknown*
    pub statistic_type: Option<BillStatisticType>,

    /// Language of the names in the answer.
    ///
    /// Optional · `X-Language` in the header · at most 10 characters
    ///
    /// Absent: default `zh_CN` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub x_language: Option<Language>,
}

impl std::cmp::Eq for ListCustomerselfResourceRecords {}

impl ListCustomerselfResourceRecords {
    /// Creates it with [`cycle`](field@Self::cycle), the only required value.
    pub fn new(cycle: Month) -> Self {
        Self {
            cycle,
            charge_mode: None,
            cloud_service_type: None,
            region: None,
            bill_type: None,
            offset: None,
            limit: None,
            resource_id: None,
            enterprise_project_id: None,
            include_zero_record: None,
            method: None,
            sub_customer_id: None,
            trade_id: None,
            bill_date_begin: None,
            bill_date_end: None,
            statistic_type: None,
            x_language: None,
        }
    }

    /// Sets [`charge_mode`](field@Self::charge_mode).
    pub fn charge_mode(mut self, charge_mode: ChargeModeCode) -> Self {
        self.charge_mode = Some(charge_mode);
        self
    }

    /// Sets [`charge_mode`](field@Self::charge_mode). `None` omits it.
    pub fn set_charge_mode(mut self, charge_mode: Option<ChargeModeCode>) -> Self {
        self.charge_mode = charge_mode;
        self
    }

    /// Sets [`cloud_service_type`](field@Self::cloud_service_type).
    pub fn cloud_service_type(
        mut self,
        cloud_service_type: impl Into<Given<String, (Empty, EmptyString)>>,
    ) -> Self {
        self.cloud_service_type = Some(cloud_service_type.into());
        self
    }

    /// Sets [`cloud_service_type`](field@Self::cloud_service_type). `None` omits it.
    pub fn set_cloud_service_type(
        mut self,
        cloud_service_type: Option<impl Into<Given<String, (Empty, EmptyString)>>>,
    ) -> Self {
        self.cloud_service_type = cloud_service_type.map(Into::into);
        self
    }

    /// Sets [`region`](field@Self::region).
    pub fn region(mut self, region: impl Into<Given<String, (Empty, EmptyString)>>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Sets [`region`](field@Self::region). `None` omits it.
    pub fn set_region(
        mut self,
        region: Option<impl Into<Given<String, (Empty, EmptyString)>>>,
    ) -> Self {
        self.region = region.map(Into::into);
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

    /// Sets [`resource_id`](field@Self::resource_id).
    pub fn resource_id(
        mut self,
        resource_id: impl Into<Given<String, (Empty, EmptyString)>>,
    ) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }

    /// Sets [`resource_id`](field@Self::resource_id). `None` omits it.
    pub fn set_resource_id(
        mut self,
        resource_id: Option<impl Into<Given<String, (Empty, EmptyString)>>>,
    ) -> Self {
        self.resource_id = resource_id.map(Into::into);
        self
    }

    /// Sets [`enterprise_project_id`](field@Self::enterprise_project_id).
    pub fn enterprise_project_id(
        mut self,
        enterprise_project_id: impl Into<Given<String, (Empty, EmptyString)>>,
    ) -> Self {
        self.enterprise_project_id = Some(enterprise_project_id.into());
        self
    }

    /// Sets [`enterprise_project_id`](field@Self::enterprise_project_id). `None` omits it.
    pub fn set_enterprise_project_id(
        mut self,
        enterprise_project_id: Option<impl Into<Given<String, (Empty, EmptyString)>>>,
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
    pub fn sub_customer_id(
        mut self,
        sub_customer_id: impl Into<Given<String, EmptyString>>,
    ) -> Self {
        self.sub_customer_id = Some(sub_customer_id.into());
        self
    }

    /// Sets [`sub_customer_id`](field@Self::sub_customer_id). `None` omits it.
    pub fn set_sub_customer_id(
        mut self,
        sub_customer_id: Option<impl Into<Given<String, EmptyString>>>,
    ) -> Self {
        self.sub_customer_id = sub_customer_id.map(Into::into);
        self
    }

    /// Sets [`trade_id`](field@Self::trade_id).
    pub fn trade_id(mut self, trade_id: impl Into<Given<String, (Empty, EmptyString)>>) -> Self {
        self.trade_id = Some(trade_id.into());
        self
    }

    /// Sets [`trade_id`](field@Self::trade_id). `None` omits it.
    pub fn set_trade_id(
        mut self,
        trade_id: Option<impl Into<Given<String, (Empty, EmptyString)>>>,
    ) -> Self {
        self.trade_id = trade_id.map(Into::into);
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

    /// Sets [`statistic_type`](field@Self::statistic_type).
    pub fn statistic_type(mut self, statistic_type: BillStatisticType) -> Self {
        self.statistic_type = Some(statistic_type);
        self
    }

    /// Sets [`statistic_type`](field@Self::statistic_type). `None` omits it.
    pub fn set_statistic_type(mut self, statistic_type: Option<BillStatisticType>) -> Self {
        self.statistic_type = statistic_type;
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

impl Operation for ListCustomerselfResourceRecords {
    type Response = ListCustomerselfResourceRecordsResponse;
    type Code = ListCustomerselfResourceRecordsCode;
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

impl Fields for ListCustomerselfResourceRecords {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.cycle.to_wire(),
            self.charge_mode.to_wire(),
            self.cloud_service_type.to_wire(),
            self.region.to_wire(),
            self.bill_type.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
            self.resource_id.to_wire(),
            self.enterprise_project_id.to_wire(),
            self.include_zero_record.to_wire(),
            self.method.to_wire(),
            self.sub_customer_id.to_wire(),
            self.trade_id.to_wire(),
            self.bill_date_begin.to_wire(),
            self.bill_date_end.to_wire(),
            self.statistic_type.to_wire(),
            self.x_language.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListCustomerselfResourceRecords {
    cycle,
    charge_mode,
    cloud_service_type,
    region,
    bill_type,
    offset,
    limit,
    resource_id,
    enterprise_project_id,
    include_zero_record,
    method,
    sub_customer_id,
    trade_id,
    bill_date_begin,
    bill_date_end,
    statistic_type,
    x_language,
});

static READ: api_runtime::ReadAs<ListCustomerselfResourceRecordsResponse> =
    api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListCustomerselfResourceRecords",
            method: Method::Get,
            path: "/v2/bills/customer-bills/res-fee-records",
            source: "https://support.huaweicloud.com/intl/en-us/api-oce/mbc_00004.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::query("cycle")
                    .month()
                    .max_length(10)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("charge_mode")
                    .text()
                    .one_of(&["1", "3", "10", "11"])
                    .max_length(4)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unsupported),
                    ]),
                Parameter::query("cloud_service_type")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::Filter),
                        (State::EmptyString, Outcome::Filter),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("region").text().max_length(64).presence(&[
                    (State::Absent, Outcome::NotAFilter),
                    (State::Empty, Outcome::Filter),
                    (State::EmptyString, Outcome::Filter),
                    (State::Null, Outcome::Unknown),
                ]),
                Parameter::query("bill_type")
                    .integer()
                    .one_of(&[
                        "1", "2", "3", "4", "5", "8", "9", "12", "14", "16", "18", "20", "23",
                        "24", "15", "17", "100", "101", "102",
                    ])
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
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
                    .number_limits(const { &NumberLimits::new().min("1").max("1000") })
                    .presence(&[
                        (State::Absent, Outcome::Default("10")),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("resource_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::Filter),
                        (State::EmptyString, Outcome::Filter),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("enterprise_project_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::Filter),
                        (State::EmptyString, Outcome::Filter),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("include_zero_record")
                    .boolean()
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
                                        (State::EmptyString, Outcome::NotAFilter),
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
                Parameter::query("trade_id")
                    .text()
                    .max_length(64)
                    .presence_cases(
                        const {
                            &[
                                Case {
                                    when: &[Condition::is("statistic_type", &["1"])],
                                    row: &[
                                        (State::Absent, Outcome::NoEffect),
                                        (State::Empty, Outcome::NoEffect),
                                        (State::EmptyString, Outcome::NoEffect),
                                        (State::Null, Outcome::NoEffect),
                                    ],
                                },
                                Case {
                                    when: &[],
                                    row: &[
                                        (State::Absent, Outcome::NotAFilter),
                                        (State::Empty, Outcome::Filter),
                                        (State::EmptyString, Outcome::Filter),
                                        (State::Null, Outcome::Unknown),
                                    ],
                                },
                            ]
                        },
                    ),
                Parameter::query("bill_date_begin")
                    .date()
                    .max_length(10)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("bill_date_end")
                    .date()
                    .max_length(10)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("statistic_type")
                    .integer()
                    .one_of(&["1", "2", "3"])
                    .presence(&[
                        (State::Absent, Outcome::Default("3")),
                        (State::Empty, Outcome::Default("3")),
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
                .at(11),
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
                    "cycle, bill_date_begin and bill_date_end are in the same month",
                    Statement::SameMonth(&["cycle", "bill_date_begin", "bill_date_end"]),
                ),
                Rule::new(
                    "trade-not-by-cycle",
                    "trade_id has no effect if statistic_type is 1",
                    Statement::NoEffect {
                        parameter: "trade_id",
                        when: const { &[Condition::is("statistic_type", &["1"])] },
                        unless: false,
                    },
                ),
                Rule::new(
                    "three-years",
                    "The month lies within the last three years.",
                    Statement::Server { about: &["cycle"] },
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
            rate_limit: Some(RateLimit::new(30, 1)),
            partial_failure: None,
        }
    }
}

impl Paged for ListCustomerselfResourceRecords {
    type Item = ResourceFeeRecord;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.fee_records)
    }
}

static TAKE: api_runtime::TakeItems<ResourceFeeRecord> =
    ListCustomerselfResourceRecords::TAKE_ITEMS;

/// Response of [`ListCustomerselfResourceRecords`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCustomerselfResourceRecordsResponse {
    /// The records.
    ///
    /// `fee_records`
    pub fee_records: Vec<ResourceFeeRecord>,

    /// Number of records that match, on all pages.
    ///
    /// `total_count`
    ///
    /// The request failed.
    pub total_count: Option<i64>,

    /// Currency of the amounts, `USD`.
    ///
    /// `currency`
    pub currency: Option<String>,
}

api_runtime::answer!(ListCustomerselfResourceRecordsResponse {
    fee_records,
    total_count,
    currency,
});

impl Decode for ListCustomerselfResourceRecordsResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.fee_records,
                &mut value.total_count,
                &mut value.currency,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListCustomerselfResourceRecordsResponse {
    fee_records,
    total_count,
    currency,
});

/// Error codes of [`ListCustomerselfResourceRecords`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListCustomerselfResourceRecordsCode {
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
    ListCustomerselfResourceRecordsCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListCustomerselfResourceRecords`] failed.
pub type ListCustomerselfResourceRecordsError = Error<Code<ListCustomerselfResourceRecordsCode>>;

/// What one resource cost, by billing cycle, by day or by single charge.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceFeeRecord {
    /// Day of the record, in China time.
    ///
    /// `bill_date` · UTC+08:00
    pub bill_date: Option<Date>,

    /// Kind of event.
    ///
    /// `bill_type` · never `12`
    pub bill_type: Option<BillType>,

    /// Account that used the resource; for a master account this may be a member account.
    ///
    /// `customer_id`
    pub customer_id: Option<String>,

    /// Code of the region.
    ///
    /// `region`
    pub region: Option<String>,

    /// Name of the region, as in the vendor's list of regions and endpoints.
    ///
    /// `region_name`
    pub region_name: Option<String>,

    /// Code of the cloud service.
    ///
    /// `cloud_service_type`
    pub cloud_service_type: Option<String>,

    /// Code of the resource type.
    ///
    /// `resource_type`
    pub resource_type: Option<String>,

    /// Name of the cloud service.
    ///
    /// `cloud_service_type_name`
    pub cloud_service_type_name: Option<String>,

    /// Name of the resource type.
    ///
    /// `resource_type_name`
    pub resource_type_name: Option<String>,

    /// Start of the use that is billed. Meaningful for pay-per-use, reserved for yearly/monthly resources.
    ///
    /// `effective_time` · UTC
    pub effective_time: Option<Instant>,

    /// End of the use that is billed. Meaningful for pay-per-use, reserved for yearly/monthly resources.
    ///
    /// `expire_time` · UTC
    pub expire_time: Option<Instant>,

    /// Id of the resource.
    ///
    /// `resource_id`
    pub resource_id: Option<String>,

    /// Name of the resource as it was entered with the order. It is not translated. That of a yearly/monthly resource that has expired is not brought up to date.
    ///
    /// `resource_name`
    pub resource_name: Option<String>,

    /// Tags of the resource. Those of a yearly/monthly resource that has expired are not brought up to date.
    ///
    /// `resource_tag`
    pub resource_tag: Option<String>,

    /// Id of the product.
    ///
    /// `product_id`
    pub product_id: Option<String>,

    /// Name of the product.
    ///
    /// `product_name`
    pub product_name: Option<String>,

    /// Description of the product's specification.
    ///
    /// `product_spec_desc`
    pub product_spec_desc: Option<String>,

    /// SKU code, which names the specification of a resource within a bill.
    ///
    /// `sku_code`
    pub sku_code: Option<String>,

    /// Size that was ordered, such as the gigabytes of a disk.
    ///
    /// `spec_size` · unit in `spec_size_measure_id`
    ///
    /// The product is not linear.
    pub spec_size: Option<Decimal>,

    /// Measurement unit of the size. `ListMeasureUnits` returns the units.
    ///
    /// `spec_size_measure_id`
    ///
    /// The product is not linear.
    pub spec_size_measure_id: Option<i64>,

    /// Order id or transaction id, which names one charge.
    ///
    /// `trade_id`
    pub trade_id: Option<String>,

    /// Id of the record.
    ///
    /// `id`
    pub id: Option<String>,

    /// Time of the transaction, at which the charge was deducted.
    ///
    /// `trade_time` · UTC
    pub trade_time: Option<Instant>,

    /// Id of the enterprise project; `0` is the default project, `-1` stands for cloud services that do not support enterprise projects.
    ///
    /// `enterprise_project_id`
    pub enterprise_project_id: Option<String>,

    /// Name of the enterprise project as it was entered. It is not translated.
    ///
    /// `enterprise_project_name`
    pub enterprise_project_name: Option<String>,

    /// Billing mode.
    ///
    /// `charge_mode` · never `11`
    pub charge_mode: Option<ChargeModeCode>,

    /// Id of the order.
    ///
    /// `order_id`
    ///
    /// The resource is paid by use.
    pub order_id: Option<String>,

    /// Unit of the period.
    ///
    /// `period_type`
    pub period_type: Option<BillPeriodTypeCode>,

    /// Code of the usage type. `ListUsageTypes` returns the codes.
    ///
    /// `usage_type`
    pub usage_type: Option<String>,

    /// How much of the resource was used.
    ///
    /// `usage` · unit in `usage_measure_id`
    pub usage: Option<Decimal>,

    /// Measurement unit of the usage. `ListMeasureUnits` returns the units. A client of the international site reckons with `6`, seconds, for durations.
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

    /// Price of one unit, with up to ten digits after the point. Given only where the product has a simple price without tiers: for pay-per-use; for yearly/monthly products on purchase, renewal, downgrade, upgrade and expansion; for reserved instances on the same occasions and for billing by the hour.
    ///
    /// `unit_price` · unit in `unit`
    ///
    /// The price has tiers.
    pub unit_price: Option<Decimal>,

    /// What the unit price counts, such as an amount of money per month or per hour; for linear products also by unit of size, such as gigabytes of a disk or megabits per second of bandwidth.
    ///
    /// `unit`
    pub unit: Option<String>,

    /// List price, before any discount.
    ///
    /// `official_amount` · unit in `measure_id`
    pub official_amount: Option<Decimal>,

    /// What commercial, partner and promotion discounts took off.
    ///
    /// `discount_amount` · unit in `measure_id`
    pub discount_amount: Option<Decimal>,

    /// Amount due after discounts, to eight decimals. It is the sum of `cash_amount`, `credit_amount`, `coupon_amount`, `flexipurchase_coupon_amount`, `stored_card_amount`, `bonus_amount`, `debt_amount` and `adjustment_amount`.
    ///
    /// `amount` · unit in `measure_id`
    pub amount: Option<Decimal>,

    /// Part paid from the cash account.
    ///
    /// `cash_amount` · unit in `measure_id`
    pub cash_amount: Option<Decimal>,

    /// Part paid on credit.
    ///
    /// `credit_amount` · unit in `measure_id`
    pub credit_amount: Option<Decimal>,

    /// Part paid with cash coupons.
    ///
    /// `coupon_amount` · unit in `measure_id`
    pub coupon_amount: Option<Decimal>,

    /// Part paid with flexi-purchase coupons.
    ///
    /// `flexipurchase_coupon_amount` · unit in `measure_id`
    pub flexipurchase_coupon_amount: Option<Decimal>,

    /// Part paid with stored-value cards.
    ///
    /// `stored_card_amount` · unit in `measure_id`
    pub stored_card_amount: Option<Decimal>,

    /// Part paid with bonus money that old customers still have.
    ///
    /// `bonus_amount` · unit in `measure_id`
    pub bonus_amount: Option<Decimal>,

    /// Part still owed: what was settled and is not paid, and what is not settled yet.
    ///
    /// `debt_amount` · unit in `measure_id`
    pub debt_amount: Option<Decimal>,

    /// Part of a debt that was written off.
    ///
    /// `adjustment_amount` · unit in `measure_id`
    pub adjustment_amount: Option<Decimal>,

    /// Unit of the amounts.
    ///
    /// `measure_id`
    pub measure_id: Option<MoneyUnit>,

    /// How the paid amount was worked out. The result is `amount` less `coupon_amount`. Given for pay-per-use charges with a simple or linear price and for purchases and renewals of yearly/monthly products with such a price.
    ///
    /// `formula`
    pub formula: Option<String>,

    /// Code of a cloud service, reserved by the vendor.
    ///
    /// `sub_service_type_code`
    pub sub_service_type_code: Option<String>,

    /// Name of a cloud service, reserved by the vendor.
    ///
    /// `sub_service_type_name`
    pub sub_service_type_name: Option<String>,

    /// Code of a resource type, reserved by the vendor.
    ///
    /// `sub_resource_type_code`
    pub sub_resource_type_code: Option<String>,

    /// Name of a resource type, reserved by the vendor.
    ///
    /// `sub_resource_type_name`
    pub sub_resource_type_name: Option<String>,

    /// Id of a resource, reserved by the vendor.
    ///
    /// `sub_resource_id`
    pub sub_resource_id: Option<String>,

    /// Name of a resource, reserved by the vendor. It is the name that was entered with the order, and is not translated.
    ///
    /// `sub_resource_name`
    pub sub_resource_name: Option<String>,

    /// Time of the spending. For yearly/monthly resources and prepaid reserved instances the time of the transaction, for pay-per-use and hourly reserved instances the time from or to which the usage record is valid.
    ///
    /// `consume_time` · UTC
    ///
    /// The records are summed up, so `statistic_type` is not 3.
    pub consume_time: Option<Instant>,

    /// Id of the order that the customer's order belongs to.
    ///
    /// `relative_order_id`
    ///
    /// The resource is paid by use, or `order_id` is not a combined order.
    pub relative_order_id: Option<String>,

    /// Login name of the account that used the resource; for a master account this may be a member account.
    ///
    /// `account_name`
    pub account_name: Option<String>,

    /// Number of periods. Not always given.
    ///
    /// `period_num`
    pub period_num: Option<Decimal>,
}

api_runtime::answer!(ResourceFeeRecord {
    bill_date,
    bill_type,
    customer_id,
    region,
    region_name,
    cloud_service_type,
    resource_type,
    cloud_service_type_name,
    resource_type_name,
    effective_time,
    expire_time,
    resource_id,
    resource_name,
    resource_tag,
    product_id,
    product_name,
    product_spec_desc,
    sku_code,
    spec_size,
    spec_size_measure_id,
    trade_id,
    id,
    trade_time,
    enterprise_project_id,
    enterprise_project_name,
    charge_mode,
    order_id,
    period_type,
    usage_type,
    usage,
    usage_measure_id,
    free_resource_usage,
    free_resource_measure_id,
    ri_usage,
    ri_usage_measure_id,
    unit_price,
    unit,
    official_amount,
    discount_amount,
    amount,
    cash_amount,
    credit_amount,
    coupon_amount,
    flexipurchase_coupon_amount,
    stored_card_amount,
    bonus_amount,
    debt_amount,
    adjustment_amount,
    measure_id,
    formula,
    sub_service_type_code,
    sub_service_type_name,
    sub_resource_type_code,
    sub_resource_type_name,
    sub_resource_id,
    sub_resource_name,
    consume_time,
    relative_order_id,
    account_name,
    period_num,
});

impl ResourceFeeRecord {
    /// [`spec_size`](Self::spec_size) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn spec_size_with_unit(&self) -> Option<Amount<'_, i64>> {
        Amount::with_unit(self.spec_size, self.spec_size_measure_id.as_ref())
    }

    /// [`usage`](Self::usage) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn usage_with_unit(&self) -> Option<Amount<'_, i64>> {
        Amount::with_unit(self.usage, self.usage_measure_id.as_ref())
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

    /// [`unit_price`](Self::unit_price) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn unit_price_with_unit(&self) -> Option<Amount<'_, str>> {
        Amount::with_unit(self.unit_price, self.unit.as_deref())
    }

    /// [`official_amount`](Self::official_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn official_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.official_amount, self.measure_id.as_ref())
    }

    /// [`discount_amount`](Self::discount_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn discount_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.discount_amount, self.measure_id.as_ref())
    }

    /// [`amount`](Self::amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.amount, self.measure_id.as_ref())
    }

    /// [`cash_amount`](Self::cash_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn cash_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.cash_amount, self.measure_id.as_ref())
    }

    /// [`credit_amount`](Self::credit_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn credit_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.credit_amount, self.measure_id.as_ref())
    }

    /// [`coupon_amount`](Self::coupon_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn coupon_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.coupon_amount, self.measure_id.as_ref())
    }

    /// [`flexipurchase_coupon_amount`](Self::flexipurchase_coupon_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn flexipurchase_coupon_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.flexipurchase_coupon_amount, self.measure_id.as_ref())
    }

    /// [`stored_card_amount`](Self::stored_card_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn stored_card_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.stored_card_amount, self.measure_id.as_ref())
    }

    /// [`bonus_amount`](Self::bonus_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn bonus_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.bonus_amount, self.measure_id.as_ref())
    }

    /// [`debt_amount`](Self::debt_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn debt_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.debt_amount, self.measure_id.as_ref())
    }

    /// [`adjustment_amount`](Self::adjustment_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn adjustment_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.adjustment_amount, self.measure_id.as_ref())
    }
}

impl Decode for ResourceFeeRecord {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.bill_date,
                &mut value.bill_type,
                &mut value.customer_id,
                &mut value.region,
                &mut value.region_name,
                &mut value.cloud_service_type,
                &mut value.resource_type,
                &mut value.cloud_service_type_name,
                &mut value.resource_type_name,
                &mut value.effective_time,
                &mut value.expire_time,
                &mut value.resource_id,
                &mut value.resource_name,
                &mut value.resource_tag,
                &mut value.product_id,
                &mut value.product_name,
                &mut value.product_spec_desc,
                &mut value.sku_code,
                &mut value.spec_size,
                &mut value.spec_size_measure_id,
                &mut value.trade_id,
                &mut value.id,
                &mut value.trade_time,
                &mut value.enterprise_project_id,
                &mut value.enterprise_project_name,
                &mut value.charge_mode,
                &mut value.order_id,
                &mut value.period_type,
                &mut value.usage_type,
                &mut value.usage,
                &mut value.usage_measure_id,
                &mut value.free_resource_usage,
                &mut value.free_resource_measure_id,
                &mut value.ri_usage,
                &mut value.ri_usage_measure_id,
                &mut value.unit_price,
                &mut value.unit,
                &mut value.official_amount,
                &mut value.discount_amount,
                &mut value.amount,
                &mut value.cash_amount,
                &mut value.credit_amount,
                &mut value.coupon_amount,
                &mut value.flexipurchase_coupon_amount,
                &mut value.stored_card_amount,
                &mut value.bonus_amount,
                &mut value.debt_amount,
                &mut value.adjustment_amount,
                &mut value.measure_id,
                &mut value.formula,
                &mut value.sub_service_type_code,
                &mut value.sub_service_type_name,
                &mut value.sub_resource_type_code,
                &mut value.sub_resource_type_name,
                &mut value.sub_resource_id,
                &mut value.sub_resource_name,
                &mut value.consume_time,
                &mut value.relative_order_id,
                &mut value.account_name,
                &mut value.period_num,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ResourceFeeRecord {
    bill_date,
    bill_type,
    customer_id,
    region,
    region_name,
    cloud_service_type,
    resource_type,
    cloud_service_type_name,
    resource_type_name,
    effective_time,
    expire_time,
    resource_id,
    resource_name,
    resource_tag,
    product_id,
    product_name,
    product_spec_desc,
    sku_code,
    spec_size,
    spec_size_measure_id,
    trade_id,
    id,
    trade_time,
    enterprise_project_id,
    enterprise_project_name,
    charge_mode,
    order_id,
    period_type,
    usage_type,
    usage,
    usage_measure_id,
    free_resource_usage,
    free_resource_measure_id,
    ri_usage,
    ri_usage_measure_id,
    unit_price,
    unit,
    official_amount,
    discount_amount,
    amount,
    cash_amount,
    credit_amount,
    coupon_amount,
    flexipurchase_coupon_amount,
    stored_card_amount,
    bonus_amount,
    debt_amount,
    adjustment_amount,
    measure_id,
    formula,
    sub_service_type_code,
    sub_service_type_name,
    sub_resource_type_code,
    sub_resource_type_name,
    sub_resource_id,
    sub_resource_name,
    consume_time,
    relative_order_id,
    account_name,
    period_num,
});
