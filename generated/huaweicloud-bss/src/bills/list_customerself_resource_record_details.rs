// @generated from spec/bss/operations/bills/list_customerself_resource_record_details.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{
    BillPeriodType, BillQueryMethod, BillStatisticType, BillType, ChargeMode, Language, MoneyUnit,
    UpfrontPayment,
};
use api_runtime::{
    Amount, Case, Code, Condition, Date, Decimal, Decode, DecodeError, Descriptor, Error,
    Explanation, Fields, Instant, Json, Method, Month, NumberLimits, Operation, Outcome, Paged,
    Paging, PagingKind, Parameter, RateLimit, Raw, Rule, Safety, Service, State, Statement, ToWire,
    Violations, WireRef,
};

/// Lists what each resource of the customer consumed in one month.
///
/// `POST /v2/bills/customer-bills/res-records/query` · [vendor's page](https://support.huaweicloud.com/api-oce/mbc_00003.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::bills::ListCustomerselfResourceRecordDetails;
/// use huaweicloud_bss::types::Language;
/// use huaweicloud_bss::{Client, Error, Month};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListCustomerselfResourceRecordDetails::new("2026-01".parse::<Month>().unwrap())
///         .x_language(Language::Chinese)
///         .limit(100);
///     let mut items = client.bills().list_customerself_resource_record_details(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// Amounts are kept to eight decimals for each resource, while accounts are charged to two decimals. Summary bills and these records therefore differ slightly and should not be checked against each other.
///
/// The records can be up to 24 hours late.
///
/// On the China site the month of a record is, since 1 June 2024, in China time, that of the spending; before, it was that of the deduction.
///
/// An account whose finances a master account has taken over sees its bills from before and after that change.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself), `master_account` (an enterprise account that manages member accounts), `member_account` (an enterprise account that a master account manages).
/// - Permissions: `billing:billDetail:view`, `bss:billDetail:view`.
/// - Safety: read operation.
/// - Rate limit: 30 calls per second.
/// - Pagination: `offset` is the item offset from 0, `limit` is the page size; `monthly_records` contains the items, `total_count` is the total count.
/// - Audit event: `queryResRecordsDetail` on `billDetail`.
///
/// # Restrictions
///
/// - A master account can read the bills of a member with independent finances only after the member has agreed to show them.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`x_language`](field@Self::x_language) (`X-Language`) | header | at most 10 characters | default `zh_CN` | *unknown* | *unknown* | *unknown* |
/// | [`cycle`](field@Self::cycle) | body | required · at most 8 characters | unsupported |  | unsupported | *unknown* |
/// | [`cloud_service_type`](field@Self::cloud_service_type) | body | at most 64 characters | not a filter |  | not a filter | not a filter |
/// | [`resource_type`](field@Self::resource_type) | body | at most 64 characters | not a filter |  | not a filter | not a filter |
/// | [`region`](field@Self::region) | body | at most 64 characters | not a filter |  | not a filter | not a filter |
/// | [`res_instance_id`](field@Self::res_instance_id) | body | at most 64 characters | not a filter |  | not a filter | not a filter |
/// | [`charge_mode`](field@Self::charge_mode) | body |  | not a filter |  | *unknown* | not a filter |
/// | [`bill_type`](field@Self::bill_type) | body |  | not a filter |  | *unknown* | not a filter |
/// | [`enterprise_project_id`](field@Self::enterprise_project_id) | body | at most 64 characters | not a filter |  | not a filter | not a filter |
/// | [`include_zero_record`](field@Self::include_zero_record) | body |  | not a filter |  | not a filter | not a filter |
/// | [`method`](field@Self::method) | body | at most 64 characters | default `all` |  | default `all` | default `all` |
/// | [`sub_customer_id`](field@Self::sub_customer_id) | body | at most 64 characters | unsupported if `method` is `sub_customer`; otherwise no effect |  | unsupported if `method` is `sub_customer`; otherwise no effect | *unknown* if `method` is `sub_customer`; otherwise no effect |
/// | [`offset`](field@Self::offset) | body | 0–2147483647 | default `0` |  |  | *unknown* |
/// | [`limit`](field@Self::limit) | body | 1–1000 | default `10` |  |  | *unknown* |
/// | [`statistic_type`](field@Self::statistic_type) | body |  | default `1` |  | unsupported | default `1` |
/// | [`query_type`](field@Self::query_type) | body | at most 9 characters | default `BILLCYCLE` |  | default `BILLCYCLE` | default `BILLCYCLE` |
/// | [`bill_cycle_begin`](field@Self::bill_cycle_begin) | body | at most 10 characters | unsupported if `query_type` is `DAILY`; otherwise not a filter |  | *unknown* if `query_type` is `DAILY`; otherwise not a filter | *unknown* if `query_type` is `DAILY`; otherwise not a filter |
/// | [`bill_cycle_end`](field@Self::bill_cycle_end) | body | at most 10 characters | unsupported if `query_type` is `DAILY`; otherwise not a filter |  | *unknown* if `query_type` is `DAILY`; otherwise not a filter | *unknown* if `query_type` is `DAILY`; otherwise not a filter |
/// | [`payer_account_id`](field@Self::payer_account_id) | body | at most 64 characters | not a filter |  | unsupported | *unknown* |
///
/// # Rules
///
/// - `member-required`: `sub_customer_id` is required if method is `sub_customer`.
/// - `member-only-then`: `sub_customer_id` has no effect unless method is `sub_customer`.
/// - `daily-needs-finer-records`: `query_type` is DAILY only if `statistic_type` is 2 or 3.
/// - `daily-needs-begin`: `bill_cycle_begin` is required if `query_type` is DAILY.
/// - `begin-only-daily`: `bill_cycle_begin` has no effect unless `query_type` is DAILY.
/// - `begin-in-cycle`: cycle and `bill_cycle_begin` are in the same month.
/// - `daily-needs-end`: `bill_cycle_end` is required if `query_type` is DAILY.
/// - `three-years`: The month lies within the last three years. Only checked by the server.
/// - `since-2019`: Months before January 2019 cannot be queried. Only checked by the server.
/// - `payer-in-reach`: The payer is the caller, its master account, or one of its members with independent finances. Only checked by the server.
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
/// - `X-Language, values`: “the values `zh_cn` and `en_us`, in lower case” (huaweicloudsdkbss 3.1.219). The page and every sibling operation write `zh_CN` and `en_US`.
/// - `bill_type, values`: “also 12 and 13” (early huaweicloud-sdk-python-v3, type `QueryResRecordsDetailReq`). The copy of the page of February 2025 lists neither, though the console's bills of November 2025 have both.
/// - `enterprise_project_id, named`: “null in place of "-1" names the records outside any project” (huaweicloudsdkbss 3.1.219). The page gives the id -1, and both sources say that null is not a filter.
/// - `offset, presence.absent`: “default 1” (huaweicloudsdkbss 3.0.9b0, type `QueryResRecordsDetailReq`). The copy of the page of February 2025 and the current SDK (3.1.219) have 0, and so has huaweicloudsdkbss 3.0.45.
/// - `limit, range`: “`1..=100`” (huaweicloudsdkbss 3.0.9b0 and huaweicloudsdkbssintl 3.0.45, type `QueryResRecordsDetailReq`). The API Explorer is newer.
/// - `since-2019, server`: “An example of a request asks for December 2018.” (API Explorer, example of a request and of the parameter). The row of the same parameter excludes the month.
/// - `since-2019, server`: “No such month is named.” (`api-oce/mbc_00003` of 2025-11-27 and its copy in the vendor's guide, 2025-02-28, rows of the month). The SDK (3.1.219) still says it. The pages limit the query to the last three years, which the month is long before.
/// - `ResourceConsumptionRecord.bill_type, values`: “also 12 and 13” (early huaweicloud-sdk-go-v3 and huaweicloud-sdk-python-v3, type `MonthlyBillRes`). The current SDK (huaweicloudsdkbss 3.1.219) lists neither, though the console's bills of November 2025 have both.
/// - `ResourceConsumptionRecord.cloud_service_type, type`: “text of at most 256 characters” (API Explorer). The parameter of this name has at most 64, and the answer's row was not seen.
/// - `ResourceConsumptionRecord.resource_Type_code, type`: “text of at most 256 characters” (API Explorer). The parameter `resource_type` has at most 64, and the answer's row was not seen.
/// - `ResourceConsumptionRecord.enterprise_project_id, doc`: “null stands for services that enterprise projects do not manage” (huaweicloudsdkbss 3.1.219 and API Explorer, row `enterprise_project_id`). The page gives the id -1 for the request parameter of the same name, and the API Explorer's example of the answer has it.
/// - `ResourceConsumptionRecord.consume_amount, doc`: “Amount spent, to eight decimals.” (huaweicloudsdkbssintl 3.1.219; early huaweicloud-sdk-go-v3, type `MonthlyBillRes`, which gives this site eight and the international one two; `api-oce/mbc_00003` says of the amounts of a resource that they have eight). Of the row itself only the sentence of huaweicloudsdkbss and the API Explorer could be read, and it says two.
/// - `ResourceConsumptionRecord.measure_id, values`: “also 2 for a tenth and 3 for a hundredth of a yuan” (early huaweicloud-sdk-go-v3, type `MonthlyBillRes`). The current SDK (huaweicloudsdkbss 3.1.219) lists 1 alone.
/// - `ResourceConsumptionRecord.id, doc`: “Given for the kinds of events 1, 2, 3, 4 and 8 alone.” (huaweicloudsdkbss 3.1.70, type `MonthlyBillRes`, which calls the field reserved, too). The later SDKs (3.1.130 and 3.1.219) say only that it is reserved.
/// - `ResourceConsumptionRecord.consume_time, doc`: “For pay-per-use and payment by installments it is the start and the end of what the bill covers.” (a copy of a row `consume_time` in a result list of the vendor's search). The copy names no page, and two operations have such a field. Another copy of the row, the SDKs of both sites and the API Explorer say what stands here.
/// - `ResourceConsumptionRecord.be_id, type`: “integer” (API Explorer, example of an answer). The SDK and the definition beside that example say text.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListCustomerselfResourceRecordDetails {
    /// Language of the names in the answer.
    ///
    /// Optional · `X-Language` in the header · at most 10 characters
    ///
    /// Absent: default `zh_CN` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub x_language: Option<Language>,

    /// Billing month, in China time.
    ///
    /// Required · `cycle` in the body · at most 8 characters · UTC+08:00
    pub cycle: Month,

    /// Records of this cloud service.
    ///
    /// Optional · `cloud_service_type` in the body · at most 64 characters
    ///
    /// Absent: not a filter · Empty string: not a filter · Null: not a filter
    pub cloud_service_type: Option<String>,

    /// Records of this resource type.
    ///
    /// Optional · `resource_type` in the body · at most 64 characters
    ///
    /// Absent: not a filter · Empty string: not a filter · Null: not a filter
    pub resource_type: Option<String>,

    /// Records of this region.
    ///
    /// Optional · `region` in the body · at most 64 characters
    ///
    /// Absent: not a filter · Empty string: not a filter · Null: not a filter
    pub region: Option<String>,

    /// Records of this resource.
    ///
    /// Optional · `res_instance_id` in the body · at most 64 characters
    ///
    /// Absent: not a filter · Empty string: not a filter · Null: not a filter
    pub res_instance_id: Option<String>,

    /// Records of resources with this billing mode.
    ///
    /// Optional · `charge_mode` in the body
    ///
    /// Absent: not a filter · Null: not a filter · Empty string: *unknown*
    pub charge_mode: Option<ChargeMode>,

    /// Records of this kind of event.
    ///
    /// Optional · `bill_type` in the body · never `12`, `13`
    ///
    /// Absent: not a filter · Null: not a filter · Empty string: *unknown*
    pub bill_type: Option<BillType>,

    /// Records of this enterprise project. The API of the enterprise project service lists the ids.
    ///
    /// Optional · `enterprise_project_id` in the body · at most 64 characters
    ///
    /// Absent: not a filter · Empty string: not a filter · Null: not a filter
    ///
    /// - [`default_project`](Self::default_project) sets `0`: Records of the default enterprise project.
    /// - [`outside_any_project`](Self::outside_any_project) sets `-1`: Records of cloud services that do not support enterprise projects.
    pub enterprise_project_id: Option<String>,

    /// Whether records with nothing to pay are listed as well.
    ///
    /// Optional · `include_zero_record` in the body
    ///
    /// Absent: not a filter · Null: not a filter · Empty string: not a filter
    pub include_zero_record: Option<bool>,

    /// Whose records are listed. For a customer without member accounts, `all` is the customer alone.
    ///
    /// Optional · `method` in the body · at most 64 characters
    ///
    /// Absent: default `all` · Empty string: default `all` · Null: default `all`
    pub method: Option<BillQueryMethod>,

    /// Member account whose records are listed.
    ///
    /// Optional · `sub_customer_id` in the body · at most 64 characters
    ///
    /// Absent: unsupported if `method` is `sub_customer`; otherwise no effect · Empty string: unsupported if `method` is `sub_customer`; otherwise no effect · Null: *unknown* if `method` is `sub_customer`; otherwise no effect
    pub sub_customer_id: Option<String>,

    /// Number of records to pass over.
    ///
    /// Optional · `offset` in the body · 0–2147483647
    ///
    /// Absent: default `0` · Null: *unknown*
    pub offset: Option<i64>,

    /// Most records that one answer holds.
    ///
    /// Optional · `limit` in the body · 1–1000
    ///
    /// Absent: default `10` · Null: *unknown*
    pub limit: Option<i64>,

    /// Granularity of the records.
    ///
    /// Optional · `statistic_type` in the body
    ///
    /// Absent: default `1` · Null: default `1` · Empty string: unsupported
    pub statistic_type: Option<BillStatisticType>,

    /// Whether a whole month or days of it are queried.
    ///
    /// Optional · `query_type` in the body · at most 9 characters
    ///
    /// Absent: default `BILLCYCLE` · Empty string: default `BILLCYCLE` · Null: default `BILLCYCLE`
    pub query_type: Option<BillQueryType>,

    /// First day.
    ///
    /// Optional · `bill_cycle_begin` in the body · at most 10 characters · UTC+08:00
    ///
    /// Absent: unsupported if `query_type` is `DAILY`; otherwise not a filter · Empty string: *unknown* if `query_type` is `DAILY`; otherwise not a filter · Null: *unknown* if `query_type` is `DAILY`; otherwise not a filter
    pub bill_cycle_begin: Option<Date>,

    /// Last day.
    ///
    /// Optional · `bill_cycle_end` in the body · at most 10 characters · UTC+08:00
    ///
    /// Absent: unsupported if `query_type` is `DAILY`; otherwise not a filter · Empty string: *unknown* if `query_type` is `DAILY`; otherwise not a filter · Null: *unknown* if `query_type` is `DAILY`; otherwise not a filter
    pub bill_cycle_end: Option<Date>,

    /// Account that pays. An ordinary customer and a member with independent finances see only their own records, whether they name themselves or nobody. A master account that names itself gets its own records and those of the members whose finances it manages; that names a member with independent finances, the records of that member; that names nobody, all of them. A member whose finances are managed gets the records from before the association by naming itself, those since by naming the master account, and all by naming nobody.
    ///
    /// Optional · `payer_account_id` in the body · at most 64 characters
    ///
    /// Absent: not a filter · Empty string: unsupported · Null: *unknown*
    pub payer_account_id: Option<String>,
}

impl std::cmp::Eq for ListCustomerselfResourceRecordDetails {}

impl ListCustomerselfResourceRecordDetails {
    /// Creates it with [`cycle`](field@Self::cycle), the only required value.
    pub fn new(cycle: Month) -> Self {
        Self {
            cycle,
            x_language: None,
            cloud_service_type: None,
            resource_type: None,
            region: None,
            res_instance_id: None,
            charge_mode: None,
            bill_type: None,
            enterprise_project_id: None,
            include_zero_record: None,
            method: None,
            sub_customer_id: None,
            offset: None,
            limit: None,
            statistic_type: None,
            query_type: None,
            bill_cycle_begin: None,
            bill_cycle_end: None,
            payer_account_id: None,
        }
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

    /// Sets [`cloud_service_type`](field@Self::cloud_service_type).
    pub fn cloud_service_type(mut self, cloud_service_type: impl Into<String>) -> Self {
        self.cloud_service_type = Some(cloud_service_type.into());
        self
    }

    /// Sets [`cloud_service_type`](field@Self::cloud_service_type). `None` omits it.
    pub fn set_cloud_service_type(mut self, cloud_service_type: Option<impl Into<String>>) -> Self {
        self.cloud_service_type = cloud_service_type.map(Into::into);
        self
    }

    /// Sets [`resource_type`](field@Self::resource_type).
    pub fn resource_type(mut self, resource_type: impl Into<String>) -> Self {
        self.resource_type = Some(resource_type.into());
        self
    }

    /// Sets [`resource_type`](field@Self::resource_type). `None` omits it.
    pub fn set_resource_type(mut self, resource_type: Option<impl Into<String>>) -> Self {
        self.resource_type = resource_type.map(Into::into);
        self
    }

    /// Sets [`region`](field@Self::region).
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Sets [`region`](field@Self::region). `None` omits it.
    pub fn set_region(mut self, region: Option<impl Into<String>>) -> Self {
        self.region = region.map(Into::into);
        self
    }

    /// Sets [`res_instance_id`](field@Self::res_instance_id).
    pub fn res_instance_id(mut self, res_instance_id: impl Into<String>) -> Self {
        self.res_instance_id = Some(res_instance_id.into());
        self
    }

    /// Sets [`res_instance_id`](field@Self::res_instance_id). `None` omits it.
    pub fn set_res_instance_id(mut self, res_instance_id: Option<impl Into<String>>) -> Self {
        self.res_instance_id = res_instance_id.map(Into::into);
        self
    }

    /// Sets [`charge_mode`](field@Self::charge_mode).
    pub fn charge_mode(mut self, charge_mode: ChargeMode) -> Self {
        self.charge_mode = Some(charge_mode);
        self
    }

    /// Sets [`charge_mode`](field@Self::charge_mode). `None` omits it.
    pub fn set_charge_mode(mut self, charge_mode: Option<ChargeMode>) -> Self {
        self.charge_mode = charge_mode;
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

    /// Sets [`query_type`](field@Self::query_type).
    pub fn query_type(mut self, query_type: BillQueryType) -> Self {
        self.query_type = Some(query_type);
        self
    }

    /// Sets [`query_type`](field@Self::query_type). `None` omits it.
    pub fn set_query_type(mut self, query_type: Option<BillQueryType>) -> Self {
        self.query_type = query_type;
        self
    }

    /// Sets [`bill_cycle_begin`](field@Self::bill_cycle_begin).
    pub fn bill_cycle_begin(mut self, bill_cycle_begin: Date) -> Self {
        self.bill_cycle_begin = Some(bill_cycle_begin);
        self
    }

    /// Sets [`bill_cycle_begin`](field@Self::bill_cycle_begin). `None` omits it.
    pub fn set_bill_cycle_begin(mut self, bill_cycle_begin: Option<Date>) -> Self {
        self.bill_cycle_begin = bill_cycle_begin;
        self
    }

    /// Sets [`bill_cycle_end`](field@Self::bill_cycle_end).
    pub fn bill_cycle_end(mut self, bill_cycle_end: Date) -> Self {
        self.bill_cycle_end = Some(bill_cycle_end);
        self
    }

    /// Sets [`bill_cycle_end`](field@Self::bill_cycle_end). `None` omits it.
    pub fn set_bill_cycle_end(mut self, bill_cycle_end: Option<Date>) -> Self {
        self.bill_cycle_end = bill_cycle_end;
        self
    }

    /// Sets [`payer_account_id`](field@Self::payer_account_id).
    pub fn payer_account_id(mut self, payer_account_id: impl Into<String>) -> Self {
        self.payer_account_id = Some(payer_account_id.into());
        self
    }

    /// Sets [`payer_account_id`](field@Self::payer_account_id). `None` omits it.
    pub fn set_payer_account_id(mut self, payer_account_id: Option<impl Into<String>>) -> Self {
        self.payer_account_id = payer_account_id.map(Into::into);
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

impl Operation for ListCustomerselfResourceRecordDetails {
    type Response = ListCustomerselfResourceRecordDetailsResponse;
    type Code = ListCustomerselfResourceRecordDetailsCode;
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

impl Fields for ListCustomerselfResourceRecordDetails {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.x_language.to_wire(),
            self.cycle.to_wire(),
            self.cloud_service_type.to_wire(),
            self.resource_type.to_wire(),
            self.region.to_wire(),
            self.res_instance_id.to_wire(),
            self.charge_mode.to_wire(),
            self.bill_type.to_wire(),
            self.enterprise_project_id.to_wire(),
            self.include_zero_record.to_wire(),
            self.method.to_wire(),
            self.sub_customer_id.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
            self.statistic_type.to_wire(),
            self.query_type.to_wire(),
            self.bill_cycle_begin.to_wire(),
            self.bill_cycle_end.to_wire(),
            self.payer_account_id.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListCustomerselfResourceRecordDetails {
    x_language,
    cycle,
    cloud_service_type,
    resource_type,
    region,
    res_instance_id,
    charge_mode,
    bill_type,
    enterprise_project_id,
    include_zero_record,
    method,
    sub_customer_id,
    offset,
    limit,
    statistic_type,
    query_type,
    bill_cycle_begin,
    bill_cycle_end,
    payer_account_id,
});

static READ: api_runtime::ReadAs<ListCustomerselfResourceRecordDetailsResponse> =
    api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListCustomerselfResourceRecordDetails",
            method: Method::Post,
            path: "/v2/bills/customer-bills/res-records/query",
            source: "https://support.huaweicloud.com/api-oce/mbc_00003.html",
            safety: Safety::Read,
            parameters: &[
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
                Parameter::body("cycle")
                    .month()
                    .max_length(8)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("cloud_service_type")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::NotAFilter),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::body("resource_type")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::NotAFilter),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::body("region").text().max_length(64).presence(&[
                    (State::Absent, Outcome::NotAFilter),
                    (State::EmptyString, Outcome::NotAFilter),
                    (State::Null, Outcome::NotAFilter),
                ]),
                Parameter::body("res_instance_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::NotAFilter),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::body("charge_mode")
                    .integer()
                    .one_of(&["1", "3", "10", "11"])
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::body("bill_type")
                    .integer()
                    .one_of(&[
                        "1", "2", "3", "4", "5", "8", "9", "14", "16", "18", "20", "23", "24",
                        "25", "103",
                    ])
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::body("enterprise_project_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::NotAFilter),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::body("include_zero_record").boolean().presence(&[
                    (State::Absent, Outcome::NotAFilter),
                    (State::EmptyString, Outcome::NotAFilter),
                    (State::Null, Outcome::NotAFilter),
                ]),
                Parameter::body("method")
                    .text()
                    .one_of(&["oneself", "sub_customer", "all"])
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::Default("all")),
                        (State::EmptyString, Outcome::Default("all")),
                        (State::Null, Outcome::Default("all")),
                    ]),
                Parameter::body("sub_customer_id")
                    .text()
                    .max_length(64)
                    .presence_cases(
                        const {
                            &[
                                Case {
                                    when: &[Condition::is("method", &["sub_customer"])],
                                    row: &[
                                        (State::Absent, Outcome::Unsupported),
                                        (State::EmptyString, Outcome::Unsupported),
                                        (State::Null, Outcome::Unknown),
                                    ],
                                },
                                Case {
                                    when: &[],
                                    row: &[
                                        (State::Absent, Outcome::NoEffect),
                                        (State::EmptyString, Outcome::NoEffect),
                                        (State::Null, Outcome::NoEffect),
                                    ],
                                },
                            ]
                        },
                    ),
                Parameter::body("offset")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("0").max("2147483647") })
                    .presence(&[
                        (State::Absent, Outcome::Default("0")),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("limit")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1").max("1000") })
                    .presence(&[
                        (State::Absent, Outcome::Default("10")),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("statistic_type")
                    .integer()
                    .one_of(&["1", "2", "3"])
                    .presence(&[
                        (State::Absent, Outcome::Default("1")),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Default("1")),
                    ]),
                Parameter::body("query_type")
                    .text()
                    .one_of(&["BILLCYCLE", "DAILY"])
                    .max_length(9)
                    .presence(&[
                        (State::Absent, Outcome::Default("BILLCYCLE")),
                        (State::EmptyString, Outcome::Default("BILLCYCLE")),
                        (State::Null, Outcome::Default("BILLCYCLE")),
                    ]),
                Parameter::body("bill_cycle_begin")
                    .date()
                    .max_length(10)
                    .presence_cases(
                        const {
                            &[
                                Case {
                                    when: &[Condition::is("query_type", &["DAILY"])],
                                    row: &[
                                        (State::Absent, Outcome::Unsupported),
                                        (State::EmptyString, Outcome::Unknown),
                                        (State::Null, Outcome::Unknown),
                                    ],
                                },
                                Case {
                                    when: &[],
                                    row: &[
                                        (State::Absent, Outcome::NotAFilter),
                                        (State::EmptyString, Outcome::NotAFilter),
                                        (State::Null, Outcome::NotAFilter),
                                    ],
                                },
                            ]
                        },
                    ),
                Parameter::body("bill_cycle_end")
                    .date()
                    .max_length(10)
                    .presence_cases(
                        const {
                            &[
                                Case {
                                    when: &[Condition::is("query_type", &["DAILY"])],
                                    row: &[
                                        (State::Absent, Outcome::Unsupported),
                                        (State::EmptyString, Outcome::Unknown),
                                        (State::Null, Outcome::Unknown),
                                    ],
                                },
                                Case {
                                    when: &[],
                                    row: &[
                                        (State::Absent, Outcome::NotAFilter),
                                        (State::EmptyString, Outcome::NotAFilter),
                                        (State::Null, Outcome::NotAFilter),
                                    ],
                                },
                            ]
                        },
                    ),
                Parameter::body("payer_account_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
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
                    "daily-needs-finer-records",
                    "query_type is DAILY only if statistic_type is 2 or 3",
                    Statement::OnlyWhen {
                        parameter: "query_type",
                        values: &["DAILY"],
                        when: const { &[Condition::is("statistic_type", &["2", "3"])] },
                    },
                )
                .at(15),
                Rule::new(
                    "daily-needs-begin",
                    "bill_cycle_begin is required if query_type is DAILY",
                    Statement::Required {
                        parameter: "bill_cycle_begin",
                        when: const { &[Condition::is("query_type", &["DAILY"])] },
                        unless: false,
                    },
                )
                .at(16),
                Rule::new(
                    "begin-only-daily",
                    "bill_cycle_begin has no effect unless query_type is DAILY",
                    Statement::NoEffect {
                        parameter: "bill_cycle_begin",
                        when: const { &[Condition::is("query_type", &["DAILY"])] },
                        unless: true,
                    },
                ),
                Rule::new(
                    "begin-in-cycle",
                    "cycle and bill_cycle_begin are in the same month",
                    Statement::SameMonth(&["cycle", "bill_cycle_begin"]),
                ),
                Rule::new(
                    "daily-needs-end",
                    "bill_cycle_end is required if query_type is DAILY",
                    Statement::Required {
                        parameter: "bill_cycle_end",
                        when: const { &[Condition::is("query_type", &["DAILY"])] },
                        unless: false,
                    },
                )
                .at(17),
                Rule::new(
                    "three-years",
                    "The month lies within the last three years.",
                    Statement::Server { about: &["cycle"] },
                ),
                Rule::new(
                    "since-2019",
                    "Months before January 2019 cannot be queried.",
                    Statement::Server { about: &["cycle"] },
                ),
                Rule::new(
                    "payer-in-reach",
                    "The payer is the caller, its master account, or one of its members with independent finances.",
                    Statement::Server {
                        about: &["payer_account_id"],
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
                Paging::new(PagingKind::Rows, api_runtime::Path(&["monthly_records"]))
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

impl Paged for ListCustomerselfResourceRecordDetails {
    type Item = ResourceConsumptionRecord;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.monthly_records)
    }
}

static TAKE: api_runtime::TakeItems<ResourceConsumptionRecord> =
    ListCustomerselfResourceRecordDetails::TAKE_ITEMS;

/// Response of [`ListCustomerselfResourceRecordDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCustomerselfResourceRecordDetailsResponse {
    /// The records.
    ///
    /// `monthly_records`
    pub monthly_records: Vec<ResourceConsumptionRecord>,

    /// Number of records that match, on all pages.
    ///
    /// `total_count`
    ///
    /// The request failed.
    pub total_count: Option<i64>,

    /// Currency of the amounts, `CNY`.
    ///
    /// `currency`
    pub currency: Option<String>,
}

api_runtime::answer!(ListCustomerselfResourceRecordDetailsResponse {
    monthly_records,
    total_count,
    currency,
});

impl Decode for ListCustomerselfResourceRecordDetailsResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.monthly_records,
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
api_runtime::serde_answer!(ListCustomerselfResourceRecordDetailsResponse {
    monthly_records,
    total_count,
    currency,
});

/// Error codes of [`ListCustomerselfResourceRecordDetails`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListCustomerselfResourceRecordDetailsCode {
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
    ListCustomerselfResourceRecordDetailsCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListCustomerselfResourceRecordDetails`] failed.
pub type ListCustomerselfResourceRecordDetailsError =
    Error<Code<ListCustomerselfResourceRecordDetailsCode>>;

/// Availability zone that a bill record names.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BillAvailabilityZone {
    /// Code of the availability zone.
    ///
    /// `az_code`
    pub az_code: Option<String>,
}

api_runtime::answer!(BillAvailabilityZone { az_code });

impl Decode for BillAvailabilityZone {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.az_code]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(BillAvailabilityZone { az_code });

/// Span of time that a query for resource records names.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BillQueryType {
    /// A whole month.
    ///
    /// `BILLCYCLE` on the wire.
    BillingCycle,

    /// Single days.
    ///
    /// `DAILY` on the wire.
    Daily,
}

impl BillQueryType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::BillingCycle => "BILLCYCLE",
            Self::Daily => "DAILY",
        }
    }
}

api_runtime::enumeration!(BillQueryType, [BillingCycle, Daily]);

impl ToWire for BillQueryType {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(BillQueryType, text, closed);

/// Resource that belongs to the billed one.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RelatedResource {
    /// Id of the related resource.
    ///
    /// `relative_resource_id`
    pub relative_resource_id: Option<String>,

    /// How the two relate.
    ///
    /// `relative_type`
    pub relative_type: Option<ResourceRelationKind>,
}

api_runtime::answer!(RelatedResource {
    relative_resource_id,
    relative_type,
});

impl Decode for RelatedResource {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.relative_resource_id, &mut value.relative_type],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(RelatedResource {
    relative_resource_id,
    relative_type,
});

/// What one resource consumed, by billing cycle, by day or by single charge.
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct ResourceConsumptionRecord {
    /// Billing month, in China time.
    ///
    /// `cycle` · UTC+08:00
    pub cycle: Option<Month>,

    /// Day of the spending, in China time.
    ///
    /// `bill_date` · UTC+08:00
    ///
    /// Null unless `statistic_type` is 2.
    pub bill_date: Option<Date>,

    /// Kind of event.
    ///
    /// `bill_type` · never `12`, `13`
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

    /// Code of the resource type. The capital letter in the name is the vendor's.
    ///
    /// `resource_Type_code`
    pub resource_type_code: Option<String>,

    /// Name of the cloud service.
    ///
    /// `cloud_service_type_name`
    pub cloud_service_type_name: Option<String>,

    /// Name of the resource type.
    ///
    /// `resource_type_name`
    pub resource_type_name: Option<String>,

    /// Id of the resource.
    ///
    /// `res_instance_id`
    pub res_instance_id: Option<String>,

    /// Name of the resource. The customer enters it on creating the resource, and can change that of some resources later. Records of a period of a yearly/monthly resource that has passed keep the old name.
    ///
    /// `resource_name`
    pub resource_name: Option<String>,

    /// Tags that the customer gave the resource. Records of a period of a yearly/monthly resource that has passed keep the old tags.
    ///
    /// `resource_tag`
    pub resource_tag: Option<String>,

    /// SKU code, which names the specification of a resource within a bill.
    ///
    /// `sku_code`
    pub sku_code: Option<String>,

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
    /// `charge_mode`
    pub charge_mode: Option<ChargeMode>,

    /// Amount spent, to two decimals, coupons included. It is the sum of `cash_amount`, `credit_amount`, `coupon_amount`, `flexipurchase_coupon_amount`, `stored_card_amount`, `bonus_amount`, `debt_amount` and `adjustment_amount`.
    ///
    /// `consume_amount` · unit in `measure_id`
    pub consume_amount: Option<Decimal>,

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

    /// List price, before any discount.
    ///
    /// `official_amount` · unit in `measure_id`
    pub official_amount: Option<Decimal>,

    /// What discounts took off the list price.
    ///
    /// `discount_amount` · unit in `measure_id`
    pub discount_amount: Option<Decimal>,

    /// Unit of the amounts.
    ///
    /// `measure_id`
    pub measure_id: Option<MoneyUnit>,

    /// Unit of the period.
    ///
    /// `period_type`
    pub period_type: Option<BillPeriodType>,

    /// Id of the root resource.
    ///
    /// `root_resource_id`
    pub root_resource_id: Option<String>,

    /// Id of the parent resource.
    ///
    /// `parent_resource_id`
    pub parent_resource_id: Option<String>,

    /// An order id for the bill types 1, 2, 3, 4 and 8, for the others a transaction id: at the end of a month the id of the bill, else that of the receivable.
    ///
    /// `trade_id`
    pub trade_id: Option<String>,

    /// Id of the record, reserved by the vendor.
    ///
    /// `id`
    pub id: Option<String>,

    /// Description of the product's specification.
    ///
    /// `product_spec_desc`
    pub product_spec_desc: Option<String>,

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

    /// Id of the original order.
    ///
    /// `pre_order_id`
    pub pre_order_id: Option<String>,

    /// Availability zones.
    ///
    /// `az_code_infos`
    pub az_code_infos: Vec<BillAvailabilityZone>,

    /// Account that pays, the customer itself; for a member whose finances are managed the master account or the member itself.
    ///
    /// `payer_account_id`
    pub payer_account_id: Option<String>,

    /// Start of the use that is billed. Meaningful for single records, otherwise reserved. A yearly/monthly resource that was provisioned late begins later in fact.
    ///
    /// `effective_time` · UTC
    pub effective_time: Option<Instant>,

    /// End of the use that is billed. Meaningful for single records, otherwise reserved. A yearly/monthly resource that was provisioned late ends later in fact.
    ///
    /// `expire_time` · UTC
    pub expire_time: Option<Instant>,

    /// Time of the spending. For yearly/monthly resources and prepaid reserved instances the time of the transaction, for pay-per-use and hourly reserved instances the time from or to which the usage record is valid.
    ///
    /// `consume_time` · UTC
    ///
    /// The records are summed up, so `statistic_type` is not 3.
    pub consume_time: Option<Instant>,

    /// Id of the Huawei Cloud business entity. The API Explorer's example of the field is `0`.
    ///
    /// `be_id`
    pub be_id: Option<String>,

    /// Relations of the resource, reserved by the vendor.
    ///
    /// `extend_params`
    pub extend_params: Option<ResourceRelations>,

    /// Login name of the account that used the resource; for a master account this may be a member account.
    ///
    /// `account_name`
    pub account_name: Option<String>,

    /// Number of periods. Not always given.
    ///
    /// `period_num`
    pub period_num: Option<Decimal>,

    /// Whether this is a spot instance. Not always given. Meaningful for single records, otherwise reserved.
    ///
    /// `is_spot`
    pub is_spot: Option<SpotInstanceMark>,

    /// Kinds of discount, several joined by commas, such as `300,500`. The numbers seem to be those of the discounts of an order: `200` discounted product of a promotion, `300` discount coupon, `301` cash coupon, `302` flexi-purchase coupon, `500` to `502` rate, reduction or fixed price that a partner sets on ordering for the customer, `600` to `606` contracts, `607` granted by a partner, `609` adjustment of the order's price, `610` waived amount, `700` promotion, `800` recharged account, `900` discount of the product itself, `901` fixed base price. Meaningful for single records, otherwise reserved.
    ///
    /// `promotion_type`
    ///
    /// Null or empty without a discount.
    pub promotion_type: Option<String>,

    /// What was paid in advance. Meaningful for single records, otherwise reserved.
    ///
    /// `payment_type`
    ///
    /// The record is neither of a savings plan nor of a reserved instance.
    pub payment_type: Option<UpfrontPayment>,
}

impl std::cmp::Eq for ResourceConsumptionRecord {}

impl ResourceConsumptionRecord {
    const SHOWN: &'static str = api_runtime::names![
        "cycle",
        "bill_date",
        "bill_type",
        "customer_id",
        "region",
        "region_name",
        "cloud_service_type",
        "resource_type_code",
        "cloud_service_type_name",
        "resource_type_name",
        "res_instance_id",
        "resource_name",
        "resource_tag",
        "sku_code",
        "enterprise_project_id",
        "enterprise_project_name",
        "charge_mode",
        "consume_amount",
        "cash_amount",
        "credit_amount",
        "coupon_amount",
        "flexipurchase_coupon_amount",
        "stored_card_amount",
        "bonus_amount",
        "debt_amount",
        "adjustment_amount",
        "official_amount",
        "discount_amount",
        "measure_id",
        "period_type",
        "root_resource_id",
        "parent_resource_id",
        "trade_id",
        "id",
        "product_spec_desc",
        "sub_service_type_code",
        "sub_service_type_name",
        "sub_resource_type_code",
        "sub_resource_type_name",
        "sub_resource_id",
        "sub_resource_name",
        "pre_order_id",
        "az_code_infos",
        "payer_account_id",
        "effective_time",
        "expire_time",
        "consume_time",
        "be_id",
        "extend_params",
        "account_name",
        "period_num",
        "is_spot",
        "promotion_type",
        "payment_type",
    ];
}

impl std::fmt::Debug for ResourceConsumptionRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "ResourceConsumptionRecord",
            Self::SHOWN,
            &[
                &self.cycle,
                &self.bill_date,
                &self.bill_type,
                &self.customer_id,
                &self.region,
                &self.region_name,
                &self.cloud_service_type,
                &self.resource_type_code,
                &self.cloud_service_type_name,
                &self.resource_type_name,
                &self.res_instance_id,
                &self.resource_name,
                &self.resource_tag,
                &self.sku_code,
                &self.enterprise_project_id,
                &self.enterprise_project_name,
                &self.charge_mode,
                &self.consume_amount,
                &self.cash_amount,
                &self.credit_amount,
                &self.coupon_amount,
                &self.flexipurchase_coupon_amount,
                &self.stored_card_amount,
                &self.bonus_amount,
                &self.debt_amount,
                &self.adjustment_amount,
                &self.official_amount,
                &self.discount_amount,
                &self.measure_id,
                &self.period_type,
                &self.root_resource_id,
                &self.parent_resource_id,
                &self.trade_id,
                &self.id,
                &self.product_spec_desc,
                &self.sub_service_type_code,
                &self.sub_service_type_name,
                &self.sub_resource_type_code,
                &self.sub_resource_type_name,
                &self.sub_resource_id,
                &self.sub_resource_name,
                &self.pre_order_id,
                &self.az_code_infos,
                &self.payer_account_id,
                &self.effective_time,
                &self.expire_time,
                &self.consume_time,
                &self.be_id,
                &self.extend_params,
                &self.account_name,
                &self.period_num,
                &self.is_spot,
                &self.promotion_type,
                &self.payment_type,
            ],
        )
    }
}

impl ResourceConsumptionRecord {
    /// [`consume_amount`](Self::consume_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn consume_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.consume_amount, self.measure_id.as_ref())
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
}

impl ResourceConsumptionRecord {
    const NAMES: &'static str = api_runtime::names![
        "cycle",
        "bill_date",
        "bill_type",
        "customer_id",
        "region",
        "region_name",
        "cloud_service_type",
        "resource_Type_code",
        "cloud_service_type_name",
        "resource_type_name",
        "res_instance_id",
        "resource_name",
        "resource_tag",
        "sku_code",
        "enterprise_project_id",
        "enterprise_project_name",
        "charge_mode",
        "consume_amount",
        "cash_amount",
        "credit_amount",
        "coupon_amount",
        "flexipurchase_coupon_amount",
        "stored_card_amount",
        "bonus_amount",
        "debt_amount",
        "adjustment_amount",
        "official_amount",
        "discount_amount",
        "measure_id",
        "period_type",
        "root_resource_id",
        "parent_resource_id",
        "trade_id",
        "id",
        "product_spec_desc",
        "sub_service_type_code",
        "sub_service_type_name",
        "sub_resource_type_code",
        "sub_resource_type_name",
        "sub_resource_id",
        "sub_resource_name",
        "pre_order_id",
        "az_code_infos",
        "payer_account_id",
        "effective_time",
        "expire_time",
        "consume_time",
        "be_id",
        "extend_params",
        "account_name",
        "period_num",
        "is_spot",
        "promotion_type",
        "payment_type",
    ];
}

impl Decode for ResourceConsumptionRecord {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.cycle,
                &mut value.bill_date,
                &mut value.bill_type,
                &mut value.customer_id,
                &mut value.region,
                &mut value.region_name,
                &mut value.cloud_service_type,
                &mut value.resource_type_code,
                &mut value.cloud_service_type_name,
                &mut value.resource_type_name,
                &mut value.res_instance_id,
                &mut value.resource_name,
                &mut value.resource_tag,
                &mut value.sku_code,
                &mut value.enterprise_project_id,
                &mut value.enterprise_project_name,
                &mut value.charge_mode,
                &mut value.consume_amount,
                &mut value.cash_amount,
                &mut value.credit_amount,
                &mut value.coupon_amount,
                &mut value.flexipurchase_coupon_amount,
                &mut value.stored_card_amount,
                &mut value.bonus_amount,
                &mut value.debt_amount,
                &mut value.adjustment_amount,
                &mut value.official_amount,
                &mut value.discount_amount,
                &mut value.measure_id,
                &mut value.period_type,
                &mut value.root_resource_id,
                &mut value.parent_resource_id,
                &mut value.trade_id,
                &mut value.id,
                &mut value.product_spec_desc,
                &mut value.sub_service_type_code,
                &mut value.sub_service_type_name,
                &mut value.sub_resource_type_code,
                &mut value.sub_resource_type_name,
                &mut value.sub_resource_id,
                &mut value.sub_resource_name,
                &mut value.pre_order_id,
                &mut value.az_code_infos,
                &mut value.payer_account_id,
                &mut value.effective_time,
                &mut value.expire_time,
                &mut value.consume_time,
                &mut value.be_id,
                &mut value.extend_params,
                &mut value.account_name,
                &mut value.period_num,
                &mut value.is_spot,
                &mut value.promotion_type,
                &mut value.payment_type,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ResourceConsumptionRecord {
    cycle,
    bill_date,
    bill_type,
    customer_id,
    region,
    region_name,
    cloud_service_type,
    resource_type_code,
    cloud_service_type_name,
    resource_type_name,
    res_instance_id,
    resource_name,
    resource_tag,
    sku_code,
    enterprise_project_id,
    enterprise_project_name,
    charge_mode,
    consume_amount,
    cash_amount,
    credit_amount,
    coupon_amount,
    flexipurchase_coupon_amount,
    stored_card_amount,
    bonus_amount,
    debt_amount,
    adjustment_amount,
    official_amount,
    discount_amount,
    measure_id,
    period_type,
    root_resource_id,
    parent_resource_id,
    trade_id,
    id,
    product_spec_desc,
    sub_service_type_code,
    sub_service_type_name,
    sub_resource_type_code,
    sub_resource_type_name,
    sub_resource_id,
    sub_resource_name,
    pre_order_id,
    az_code_infos,
    payer_account_id,
    effective_time,
    expire_time,
    consume_time,
    be_id,
    extend_params,
    account_name,
    period_num,
    is_spot,
    promotion_type,
    payment_type,
});

/// How another resource relates to the billed one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ResourceRelationKind {
    /// Parent resource.
    ///
    /// `PARENT` on the wire.
    Parent,

    /// Root resource.
    ///
    /// `ROOT` on the wire.
    Root,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl ResourceRelationKind {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Parent => "PARENT",
            Self::Root => "ROOT",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "PARENT" => Self::Parent,
            "ROOT" => Self::Root,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(ResourceRelationKind, [Parent, Root], Unknown);

impl Decode for ResourceRelationKind {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(ResourceRelationKind, text, answered);

/// The billed resource and the resources related to it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceRelations {
    /// Id of the billed resource.
    ///
    /// `self_resource_id`
    pub self_resource_id: Option<String>,

    /// The related resources, at most two.
    ///
    /// `relation_infos`
    pub relation_infos: Vec<RelatedResource>,
}

api_runtime::answer!(ResourceRelations {
    self_resource_id,
    relation_infos,
});

impl Decode for ResourceRelations {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.self_resource_id, &mut value.relation_infos],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ResourceRelations {
    self_resource_id,
    relation_infos,
});

/// Whether a bill record stands for a spot instance.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SpotInstanceMark {
    /// A spot instance.
    ///
    /// `Y` on the wire.
    Spot,

    /// Not a spot instance.
    ///
    /// `N` on the wire.
    NotSpot,

    /// Does not apply, as for yearly/monthly resources and reserved instances.
    ///
    /// `--` on the wire.
    NotApplicable,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl SpotInstanceMark {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Spot => "Y",
            Self::NotSpot => "N",
            Self::NotApplicable => "--",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "Y" => Self::Spot,
            "N" => Self::NotSpot,
            "--" => Self::NotApplicable,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(SpotInstanceMark, [Spot, NotSpot, NotApplicable], Unknown);

impl Decode for SpotInstanceMark {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(SpotInstanceMark, text, answered);
