// @generated from spec/bss/operations/costs/list_customer_bills_monthly_break_down.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{BillPeriodType, BillQueryMethod, BillType, ChargeMode, Language};
use api_runtime::{
    Amount, Case, Code, Condition, Decimal, Decode, DecodeError, Descriptor, EmptyString, Error,
    Explanation, Fields, Given, Instant, Json, Method, Month, Null, NumberLimits, Operation,
    Outcome, Paged, Paging, PagingKind, Parameter, RateLimit, Raw, Rule, Safety, Service, State,
    Statement, ToWire, Violations, WireRef,
};

/// Lists the amortized costs of one month, record by record.
///
/// `GET /v2/costs/cost-analysed-bills/monthly-breakdown` · [vendor's page](https://support.huaweicloud.com/api-oce/mbc_00010.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::costs::ListCustomerBillsMonthlyBreakDown;
/// use huaweicloud_bss::types::ChargeMode;
/// use huaweicloud_bss::{Client, Error, Month};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListCustomerBillsMonthlyBreakDown::new("2026-01".parse::<Month>().unwrap())
///         .charging_mode(ChargeMode::YearlyMonthly)
///         .limit(100);
///     let mut items = client.costs().list_customer_bills_monthly_break_down(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// The data covers the same range as the cost center does, whose rules of amortization stand in its user guide. It is there for the analysis of costs and for budgets, for reference only.
///
/// A customer sees its own costs. A master account sees its own, those of its members for the time in which it pays for them, and those of members that allowed it to see what they spend. Under a partner's reseller model the costs rest on list prices while customer and partner are associated.
///
/// Amortized costs are worked out once in 24 hours, with eight decimals, and are 24 to 48 hours behind.
///
/// Cost tags are those that were activated in the cost center; they count only for what was spent since. Amortized costs keep the tags that the resource had on the day on which they were worked out.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself), `master_account` (an enterprise account that manages member accounts), `member_account` (an enterprise account that a master account manages).
/// - Permissions: `costCenter:costDetail:listCostDetails`, `bss:costanalysis:view`.
/// - Safety: read operation.
/// - Rate limit: 10 calls per second.
/// - Pagination: `offset` is the item offset from 0, `limit` is the page size; `details` contains the items, `total_count` is the total count.
///
/// # Restrictions
///
/// - The cost center must be enabled.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`shared_month`](field@Self::shared_month) | query | required · at most 10 characters | unsupported | unsupported | *unknown* | *unknown* |
/// | [`service_type_code`](field@Self::service_type_code) | query | at most 64 characters | not a filter | not a filter | filter | *unknown* |
/// | [`resource_type_code`](field@Self::resource_type_code) | query | at most 64 characters | not a filter | not a filter | filter | *unknown* |
/// | [`region_code`](field@Self::region_code) | query | at most 64 characters | not a filter | not a filter | *unknown* | *unknown* |
/// | [`charging_mode`](field@Self::charging_mode) | query |  | not a filter | not a filter | *unknown* | *unknown* |
/// | [`bill_type`](field@Self::bill_type) | query |  | not a filter | not a filter | *unknown* | *unknown* |
/// | [`offset`](field@Self::offset) | query | 0–2147483647 | default `0` | *unknown* | *unknown* | *unknown* |
/// | [`limit`](field@Self::limit) | query | 1–1000 | default `10` | *unknown* | *unknown* | *unknown* |
/// | [`resource_id`](field@Self::resource_id) | query | at most 64 characters | not a filter | not a filter | *unknown* | *unknown* |
/// | [`resource_name`](field@Self::resource_name) | query | at most 64 characters | not a filter | not a filter | *unknown* | *unknown* |
/// | [`enterprise_project_id`](field@Self::enterprise_project_id) | query | at most 64 characters | not a filter | not a filter | filter for records of cloud services that do not support enterprise projects | filter for records of cloud services that do not support enterprise projects |
/// | [`method`](field@Self::method) | query | at most 64 characters | default `all` | *unknown* | *unknown* | *unknown* |
/// | [`sub_customer_id`](field@Self::sub_customer_id) | query | at most 64 characters | unsupported if `method` is `sub_customer`; otherwise no effect | unsupported if `method` is `sub_customer`; otherwise no effect | not a filter if `method` is `sub_customer`; otherwise no effect | *unknown* if `method` is `sub_customer`; otherwise no effect |
/// | [`x_language`](field@Self::x_language) (`X-Language`) | header | at most 10 characters | default `zh_CN` | *unknown* | *unknown* | *unknown* |
///
/// # Rules
///
/// - `member-required`: `sub_customer_id` is required if method is `sub_customer`.
/// - `member-only-then`: `sub_customer_id` has no effect unless method is `sub_customer`.
/// - `eighteen-months`: The month lies within the last 18 months. Only checked by the server.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.18000014`](crate::error_codes::CBC_18000014) | 400 | The cost center is not enabled. | Enable the cost center in the console. | after correction |
/// | [`CBC.18000048`](crate::error_codes::CBC_18000048) | 400 | The master account has more members with independent finances than one query can cover. | Name a member account. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `charging_mode, values`: “the same values without 10” (`api-oce/mbc_00010` of 2025-11-27). The copy of the page in the vendor's guide, the SDK and the API Explorer list it, and the range of the row ends with 11.
/// - `bill_type, except`: “\[12, 13, 25\]” (copy of `api-oce/mbc_00010` in the vendor's guide, 2025-02-28). The SDK and the API Explorer are newer.
/// - `enterprise_project_id, named`: “null alone names the records outside any project” (huaweicloudsdkbss 3.1.219 and API Explorer). The row of the page names -1 and the empty string as well.
/// - `method, presence.absent`: “not a filter” (huaweicloudsdkbss 3.1.219, last sentence on the parameter). The sentence before it names the default, which selects the same records.
/// - `member-only-then, rule`: “An example of a request sends a member account with the method `all`.” (API Explorer, example of a request). The sentence on the parameter beside that example says that it does nothing then.
/// - `AmortizedCostRecord.bill_type, values`: “Also 12, 13, 15, 17, 100, 101 and 102, with the meanings that they have on the international site.” (huaweicloudsdkbss 3.0.75, request and answer of this operation). No later version (3.1.30 to 3.1.219) has them.
/// - `AmortizedCostRecord.effective_time, doc`: “It is meaningful for payment by installments, too.” (a copy of the row in a result list of the vendor's search). The copy names no page, and `ListCustomerselfResourceRecords` has the same row. The SDK and another copy have pay-per-use alone.
/// - `AmortizedCostRecord.effective_time, doc`: “For a yearly/monthly resource it is the time at which the resource takes effect by the order. An example has one.” (huaweicloudsdkbss 3.0.75, type `NvlCostAnalysedBillDetail`; the example: API Explorer). The rows of all later versions (3.1.30 to 3.1.219) and of the API Explorer call the field reserved for these.
/// - `AmortizedCostRecord.expire_time, doc`: “It is meaningful for payment by installments, too.” (a copy of the row in a result list of the vendor's search). The copy names no page, and `ListCustomerselfResourceRecords` has the same row. The SDK and another copy have pay-per-use alone.
/// - `AmortizedCostRecord.expire_time, doc`: “For a yearly/monthly resource it is the time at which the resource expires by the order. An example has one.” (huaweicloudsdkbss 3.0.75, type `NvlCostAnalysedBillDetail`; the example: API Explorer). The rows of all later versions (3.1.30 to 3.1.219) and of the API Explorer call the field reserved for these.
/// - `AmortizedCostRecord.enterprise_project_id, doc`: “The id `-1` stands for these services.” (huaweicloudsdkbss 3.0.45 and 3.0.75, type `NvlCostAnalysedBillDetail`). The later SDKs (3.1.30 to 3.1.219) and the API Explorer have null for this field. An example of `ListCustomerselfResourceRecordDetails` has -1, beside a row that says null, too.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListCustomerBillsMonthlyBreakDown {
    /// Month whose amortized costs are listed, in China time.
    ///
    /// Required · `shared_month` in the query · at most 10 characters · UTC+08:00
    pub shared_month: Month,

    /// Records of this cloud service.
    ///
    /// Optional · `service_type_code` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: filter · Null: *unknown*
    pub service_type_code: Option<Given<String, EmptyString>>,

    /// Records of this resource type.
    ///
    /// Optional · `resource_type_code` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: filter · Null: *unknown*
    pub resource_type_code: Option<Given<String, EmptyString>>,

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
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub resource_id: Option<String>,

    /// Records of resources with this name.
    ///
    /// Optional · `resource_name` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub resource_name: Option<String>,

    /// Records of this enterprise project. The API of the enterprise project service lists the ids.
    ///
    /// Optional · `enterprise_project_id` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: filter for records of cloud services that do not support enterprise projects · Null: filter for records of cloud services that do not support enterprise projects
    ///
    /// - [`default_project`](Self::default_project) sets `0`: Records of the default enterprise project.
    /// - [`outside_any_project`](Self::outside_any_project) sets `-1`: Records of cloud services that do not support enterprise projects.
    pub enterprise_project_id: Option<Given<String, (EmptyString, Null)>>,

    /// Whose records are listed. For a customer without member accounts, `all` is the customer alone.
    ///
    /// Optional · `method` in the query · at most 64 characters
    ///
    /// Absent: default `all` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub method: Option<BillQueryMethod>,

    /// Member account whose records are listed.
    ///
    /// Optional · `sub_customer_id` in the query · at most 64 characters
    ///
    /// Absent: unsupported if `method` is `sub_customer`; otherwise no effect · Empty: unsupported if `method` is `sub_customer`; otherwise no effect · Empty string: not a filter if `method` is `sub_customer`; otherwise no effect · Null: *unknown* if `method` is `sub_customer`; otherwise no effect
    pub sub_customer_id: Option<Given<String, EmptyString>>,

    /// Language of the names in the answer. Upper and lower case are not told apart.
    ///
    /// Optional · `X-Language` in the header · at most 10 characters
    ///
    /// Absent: default `zh_CN` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub x_language: Option<Language>,
}

impl std::cmp::Eq for ListCustomerBillsMonthlyBreakDown {}

impl ListCustomerBillsMonthlyBreakDown {
    /// Creates it with [`shared_month`](field@Self::shared_month), the only required value.
    pub fn new(shared_month: Month) -> Self {
        Self {
            shared_month,
            service_type_code: None,
            resource_type_code: None,
            region_code: None,
            charging_mode: None,
            bill_type: None,
            offset: None,
            limit: None,
            resource_id: None,
            resource_name: None,
            enterprise_project_id: None,
            method: None,
            sub_customer_id: None,
            x_language: None,
        }
    }

    /// Sets [`service_type_code`](field@Self::service_type_code).
    pub fn service_type_code(
        mut self,
        service_type_code: impl Into<Given<String, EmptyString>>,
    ) -> Self {
        self.service_type_code = Some(service_type_code.into());
        self
    }

    /// Sets [`service_type_code`](field@Self::service_type_code). `None` omits it.
    pub fn set_service_type_code(
        mut self,
        service_type_code: Option<impl Into<Given<String, EmptyString>>>,
    ) -> Self {
        self.service_type_code = service_type_code.map(Into::into);
        self
    }

    /// Sets [`resource_type_code`](field@Self::resource_type_code).
    pub fn resource_type_code(
        mut self,
        resource_type_code: impl Into<Given<String, EmptyString>>,
    ) -> Self {
        self.resource_type_code = Some(resource_type_code.into());
        self
    }

    /// Sets [`resource_type_code`](field@Self::resource_type_code). `None` omits it.
    pub fn set_resource_type_code(
        mut self,
        resource_type_code: Option<impl Into<Given<String, EmptyString>>>,
    ) -> Self {
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
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }

    /// Sets [`resource_id`](field@Self::resource_id). `None` omits it.
    pub fn set_resource_id(mut self, resource_id: Option<impl Into<String>>) -> Self {
        self.resource_id = resource_id.map(Into::into);
        self
    }

    /// Sets [`resource_name`](field@Self::resource_name).
    pub fn resource_name(mut self, resource_name: impl Into<String>) -> Self {
        self.resource_name = Some(resource_name.into());
        self
    }

    /// Sets [`resource_name`](field@Self::resource_name). `None` omits it.
    pub fn set_resource_name(mut self, resource_name: Option<impl Into<String>>) -> Self {
        self.resource_name = resource_name.map(Into::into);
        self
    }

    /// Sets [`enterprise_project_id`](field@Self::enterprise_project_id).
    pub fn enterprise_project_id(
        mut self,
        enterprise_project_id: impl Into<Given<String, (EmptyString, Null)>>,
    ) -> Self {
        self.enterprise_project_id = Some(enterprise_project_id.into());
        self
    }

    /// Sets [`enterprise_project_id`](field@Self::enterprise_project_id). `None` omits it.
    pub fn set_enterprise_project_id(
        mut self,
        enterprise_project_id: Option<impl Into<Given<String, (EmptyString, Null)>>>,
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

impl Operation for ListCustomerBillsMonthlyBreakDown {
    type Response = ListCustomerBillsMonthlyBreakDownResponse;
    type Code = ListCustomerBillsMonthlyBreakDownCode;
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

impl Fields for ListCustomerBillsMonthlyBreakDown {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.shared_month.to_wire(),
            self.service_type_code.to_wire(),
            self.resource_type_code.to_wire(),
            self.region_code.to_wire(),
            self.charging_mode.to_wire(),
            self.bill_type.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
            self.resource_id.to_wire(),
            self.resource_name.to_wire(),
            self.enterprise_project_id.to_wire(),
            self.method.to_wire(),
            self.sub_customer_id.to_wire(),
            self.x_language.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListCustomerBillsMonthlyBreakDown {
    shared_month,
    service_type_code,
    resource_type_code,
    region_code,
    charging_mode,
    bill_type,
    offset,
    limit,
    resource_id,
    resource_name,
    enterprise_project_id,
    method,
    sub_customer_id,
    x_language,
});

static READ: api_runtime::ReadAs<ListCustomerBillsMonthlyBreakDownResponse> =
    api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListCustomerBillsMonthlyBreakDown",
            method: Method::Get,
            path: "/v2/costs/cost-analysed-bills/monthly-breakdown",
            source: "https://support.huaweicloud.com/api-oce/mbc_00010.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::query("shared_month")
                    .month()
                    .max_length(10)
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
                        (State::EmptyString, Outcome::Filter),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("resource_type_code")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Filter),
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
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("resource_name")
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
                        (
                            State::EmptyString,
                            Outcome::FilterFor(
                                "records of cloud services that do not support enterprise projects",
                            ),
                        ),
                        (
                            State::Null,
                            Outcome::FilterFor(
                                "records of cloud services that do not support enterprise projects",
                            ),
                        ),
                    ]),
                Parameter::query("method")
                    .text()
                    .one_of(&["oneself", "sub_customer", "all"])
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::Default("all")),
                        (State::Empty, Outcome::Unknown),
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
                    "eighteen-months",
                    "The month lies within the last 18 months.",
                    Statement::Server {
                        about: &["shared_month"],
                    },
                ),
            ],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_18000014,
                &error_codes::CBC_18000048,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: Some(
                Paging::new(PagingKind::Rows, api_runtime::Path(&["details"]))
                    .position("offset")
                    .limit("limit")
                    .total(api_runtime::Path(&["total_count"])),
            ),
            waiters: &[],
            rate_limit: Some(RateLimit::new(10, 1)),
            partial_failure: None,
        }
    }
}

impl Paged for ListCustomerBillsMonthlyBreakDown {
    type Item = AmortizedCostRecord;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.details)
    }
}

static TAKE: api_runtime::TakeItems<AmortizedCostRecord> =
    ListCustomerBillsMonthlyBreakDown::TAKE_ITEMS;

/// Response of [`ListCustomerBillsMonthlyBreakDown`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCustomerBillsMonthlyBreakDownResponse {
    /// Code of the currency of the amounts, `CNY`.
    ///
    /// `currency`
    pub currency: Option<String>,

    /// Number of records that match, on all pages.
    ///
    /// `total_count`
    ///
    /// The request failed.
    pub total_count: Option<i64>,

    /// The records, at most 1000.
    ///
    /// `details`
    pub details: Vec<AmortizedCostRecord>,
}

api_runtime::answer!(ListCustomerBillsMonthlyBreakDownResponse {
    currency,
    total_count,
    details,
});

impl Decode for ListCustomerBillsMonthlyBreakDownResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.currency,
                &mut value.total_count,
                &mut value.details,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListCustomerBillsMonthlyBreakDownResponse {
    currency,
    total_count,
    details,
});

/// Error codes of [`ListCustomerBillsMonthlyBreakDown`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListCustomerBillsMonthlyBreakDownCode {
    /// A parameter is wrong.
    ///
    /// The answer mostly says which. A request whose body is not JSON is refused with status 400, too; a body without parameters is `{}`.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0100` · HTTP 400 · retry after correction
    InvalidParameter,

    /// The cost center is not enabled.
    ///
    /// Enable the cost center in the console.
    ///
    /// `CBC.18000014` · HTTP 400 · retry after correction
    CostCenterNotEnabled,

    /// The master account has more members with independent finances than one query can cover.
    ///
    /// A query over all members covers at most 1000 members with independent finances.
    ///
    /// Name a member account.
    ///
    /// `CBC.18000048` · HTTP 400 · retry after correction
    TooManyIndependentMembers,

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
    ListCustomerBillsMonthlyBreakDownCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    CostCenterNotEnabled("CBC.18000014"),
    TooManyIndependentMembers("CBC.18000048"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListCustomerBillsMonthlyBreakDown`] failed.
pub type ListCustomerBillsMonthlyBreakDownError =
    Error<Code<ListCustomerBillsMonthlyBreakDownCode>>;

/// What one bill record costs when it is spread over the months that it covers.
///
/// `consume_amount` is the sum of `past_months_amortized_amount`, `current_month_amortized_amount` and `future_months_amortized_amount`. `current_month_amortized_amount` is the sum of the `amortized_…` amounts.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AmortizedCostRecord {
    /// Month whose costs the record shows, in China time.
    ///
    /// `shared_month` · UTC+08:00
    pub shared_month: Option<Month>,

    /// Billing month, in China time. Since 1 June 2024 it is the month of the spending; before, it was that of the deduction.
    ///
    /// `bill_cycle` · UTC+08:00
    pub bill_cycle: Option<Month>,

    /// Kind of event.
    ///
    /// `bill_type` · never `12`, `13`
    pub bill_type: Option<BillType>,

    /// Account that spent the money; for a master account this may be a member account.
    ///
    /// `customer_id`
    pub customer_id: Option<String>,

    /// Code of the region.
    ///
    /// `region_code`
    pub region_code: Option<String>,

    /// Name of the region, as in the vendor's list of regions and endpoints.
    ///
    /// `region_name`
    pub region_name: Option<String>,

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

    /// Start of the use that the cost is for. Meaningful for pay-per-use, reserved for yearly/monthly resources.
    ///
    /// `effective_time` · UTC
    pub effective_time: Option<Instant>,

    /// End of the use that the cost is for. Meaningful for pay-per-use, reserved for yearly/monthly resources.
    ///
    /// `expire_time` · UTC
    pub expire_time: Option<Instant>,

    /// Id of the resource.
    ///
    /// `resource_id`
    pub resource_id: Option<String>,

    /// Name of the resource.
    ///
    /// `resource_name`
    pub resource_name: Option<String>,

    /// Tags of the resource.
    ///
    /// `resource_tag`
    pub resource_tag: Option<String>,

    /// Description of the product's specification.
    ///
    /// `product_spec_desc`
    pub product_spec_desc: Option<String>,

    /// Id of the enterprise project; `0` is the default project, null stands for services that enterprise projects do not manage.
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

    /// Id of the order.
    ///
    /// `order_id`
    ///
    /// The resource is paid by use.
    pub order_id: Option<String>,

    /// Unit of the period.
    ///
    /// `period_type`
    pub period_type: Option<BillPeriodType>,

    /// Code of the usage type. `ListUsageTypes` returns the codes.
    ///
    /// `usage_type`
    pub usage_type: Option<String>,

    /// How much of the resource was used.
    ///
    /// `usage` · unit in `usage_measure_id`
    pub usage: Option<Decimal>,

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

    /// Amount due.
    ///
    /// `consume_amount`
    pub consume_amount: Option<Decimal>,

    /// Part of the amount due that earlier months have borne. It has a meaning for yearly/monthly resources and for reserved instances that are paid in advance; for pay-per-use and for reserved instances that are billed by the hour it is 0.
    ///
    /// `past_months_amortized_amount`
    pub past_months_amortized_amount: Option<Decimal>,

    /// Part of the amount due that this month bears.
    ///
    /// `current_month_amortized_amount`
    pub current_month_amortized_amount: Option<Decimal>,

    /// Part of the amount due that later months have to bear. It has a meaning for yearly/monthly resources and for reserved instances that are paid in advance; for pay-per-use and for reserved instances that are billed by the hour it is 0.
    ///
    /// `future_months_amortized_amount`
    pub future_months_amortized_amount: Option<Decimal>,

    /// Part of the amount of this month that was paid in cash.
    ///
    /// `amortized_cash_amount`
    pub amortized_cash_amount: Option<Decimal>,

    /// Part of the amount of this month that was paid on credit.
    ///
    /// `amortized_credit_amount`
    pub amortized_credit_amount: Option<Decimal>,

    /// Part of the amount of this month that was paid with cash coupons.
    ///
    /// `amortized_coupon_amount`
    pub amortized_coupon_amount: Option<Decimal>,

    /// Part of the amount of this month that was paid with flexi-purchase coupons.
    ///
    /// `amortized_flexipurchase_coupon_amount`
    pub amortized_flexipurchase_coupon_amount: Option<Decimal>,

    /// Part of the amount of this month that was paid with stored-value cards.
    ///
    /// `amortized_stored_value_card_amount`
    pub amortized_stored_value_card_amount: Option<Decimal>,

    /// Part of the amount of this month that was paid with bonus money that customers still had.
    ///
    /// `amortized_bonus_amount`
    pub amortized_bonus_amount: Option<Decimal>,

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

    /// Resource id of that part; for reserved instances the identifier of the reserved instance.
    ///
    /// `sub_resource_id`
    pub sub_resource_id: Option<String>,

    /// Resource name of that part; for reserved instances the identifier of the reserved instance.
    ///
    /// `sub_resource_name`
    pub sub_resource_name: Option<String>,

    /// Cost tags.
    ///
    /// `effective_tag_pairs`
    pub effective_tag_pairs: Vec<CostTag>,

    /// Cost units.
    ///
    /// `cost_unit_pairs`
    pub cost_unit_pairs: Vec<CostUnitAssignment>,
}

api_runtime::answer!(AmortizedCostRecord {
    shared_month,
    bill_cycle,
    bill_type,
    customer_id,
    region_code,
    region_name,
    service_type_code,
    resource_type_code,
    service_type_name,
    resource_type_name,
    effective_time,
    expire_time,
    resource_id,
    resource_name,
    resource_tag,
    product_spec_desc,
    enterprise_project_id,
    enterprise_project_name,
    charging_mode,
    order_id,
    period_type,
    usage_type,
    usage,
    usage_measure_id,
    free_resource_usage,
    free_resource_measure_id,
    ri_usage,
    ri_usage_measure_id,
    consume_amount,
    past_months_amortized_amount,
    current_month_amortized_amount,
    future_months_amortized_amount,
    amortized_cash_amount,
    amortized_credit_amount,
    amortized_coupon_amount,
    amortized_flexipurchase_coupon_amount,
    amortized_stored_value_card_amount,
    amortized_bonus_amount,
    sub_service_type_code,
    sub_service_type_name,
    sub_resource_type_code,
    sub_resource_type_name,
    sub_resource_id,
    sub_resource_name,
    effective_tag_pairs,
    cost_unit_pairs,
});

impl AmortizedCostRecord {
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
}

impl Decode for AmortizedCostRecord {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.shared_month,
                &mut value.bill_cycle,
                &mut value.bill_type,
                &mut value.customer_id,
                &mut value.region_code,
                &mut value.region_name,
                &mut value.service_type_code,
                &mut value.resource_type_code,
                &mut value.service_type_name,
                &mut value.resource_type_name,
                &mut value.effective_time,
                &mut value.expire_time,
                &mut value.resource_id,
                &mut value.resource_name,
                &mut value.resource_tag,
                &mut value.product_spec_desc,
                &mut value.enterprise_project_id,
                &mut value.enterprise_project_name,
                &mut value.charging_mode,
                &mut value.order_id,
                &mut value.period_type,
                &mut value.usage_type,
                &mut value.usage,
                &mut value.usage_measure_id,
                &mut value.free_resource_usage,
                &mut value.free_resource_measure_id,
                &mut value.ri_usage,
                &mut value.ri_usage_measure_id,
                &mut value.consume_amount,
                &mut value.past_months_amortized_amount,
                &mut value.current_month_amortized_amount,
                &mut value.future_months_amortized_amount,
                &mut value.amortized_cash_amount,
                &mut value.amortized_credit_amount,
                &mut value.amortized_coupon_amount,
                &mut value.amortized_flexipurchase_coupon_amount,
                &mut value.amortized_stored_value_card_amount,
                &mut value.amortized_bonus_amount,
                &mut value.sub_service_type_code,
                &mut value.sub_service_type_name,
                &mut value.sub_resource_type_code,
                &mut value.sub_resource_type_name,
                &mut value.sub_resource_id,
                &mut value.sub_resource_name,
                &mut value.effective_tag_pairs,
                &mut value.cost_unit_pairs,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(AmortizedCostRecord {
    shared_month,
    bill_cycle,
    bill_type,
    customer_id,
    region_code,
    region_name,
    service_type_code,
    resource_type_code,
    service_type_name,
    resource_type_name,
    effective_time,
    expire_time,
    resource_id,
    resource_name,
    resource_tag,
    product_spec_desc,
    enterprise_project_id,
    enterprise_project_name,
    charging_mode,
    order_id,
    period_type,
    usage_type,
    usage,
    usage_measure_id,
    free_resource_usage,
    free_resource_measure_id,
    ri_usage,
    ri_usage_measure_id,
    consume_amount,
    past_months_amortized_amount,
    current_month_amortized_amount,
    future_months_amortized_amount,
    amortized_cash_amount,
    amortized_credit_amount,
    amortized_coupon_amount,
    amortized_flexipurchase_coupon_amount,
    amortized_stored_value_card_amount,
    amortized_bonus_amount,
    sub_service_type_code,
    sub_service_type_name,
    sub_resource_type_code,
    sub_resource_type_name,
    sub_resource_id,
    sub_resource_name,
    effective_tag_pairs,
    cost_unit_pairs,
});

/// Cost tag of a record.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CostTag {
    /// Key of the tag.
    ///
    /// `tag_key`
    pub tag_key: Option<String>,

    /// Value of the tag.
    ///
    /// `tag_value`
    pub tag_value: Option<String>,
}

api_runtime::answer!(CostTag { tag_key, tag_value });

impl Decode for CostTag {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.tag_key, &mut value.tag_value]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(CostTag { tag_key, tag_value });

/// Cost unit to which a record belongs.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CostUnitAssignment {
    /// Name of the cost unit.
    ///
    /// `cost_unit_name`
    pub cost_unit_name: Option<String>,

    /// Value of the rule of the cost unit.
    ///
    /// `cost_unit_rule_value`
    pub cost_unit_rule_value: Option<String>,
}

api_runtime::answer!(CostUnitAssignment {
    cost_unit_name,
    cost_unit_rule_value,
});

impl Decode for CostUnitAssignment {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.cost_unit_name, &mut value.cost_unit_rule_value],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(CostUnitAssignment {
    cost_unit_name,
    cost_unit_rule_value,
});
