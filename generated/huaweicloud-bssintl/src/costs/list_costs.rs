// @generated from spec/bssintl/operations/costs/list_costs.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::Language;
use api_runtime::{
    Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Given, Json,
    ListLimits, Method, Null, NumberLimits, Operation, Outcome, Paged, Paging, PagingKind,
    Parameter, RateLimit, Raw, Rule, Safety, Service, State, Statement, ToWire, Violations,
    WireRef,
};

/// Sums up costs by day or month and by up to three dimensions, as the cost analysis does.
///
/// `POST /v4/costs/cost-analysed-bills/query` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-oce/costm_00014.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::costs::{CostAmountType, CostGrouping, CostGroupingRequired, CostGroupingType, CostTimeCondition, CostTimeConditionRequired, CostTimeMeasure, CostType, ListCosts, ListCostsRequired};
/// use huaweicloud_bssintl::types::Language;
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListCosts::new(ListCostsRequired {
///         time_condition: CostTimeCondition::new(CostTimeConditionRequired {
///             time_measure_id: CostTimeMeasure::Day,
///             begin_time: "example-0".to_owned(),
///             end_time: "example-0".to_owned(),
///         }),
///         groupby: vec![CostGrouping::new(CostGroupingRequired {
///             type_: CostGroupingType::Tag,
///             key: "example-0".to_owned(),
///         })],
///         cost_type: CostType::Original,
///         amount_type: CostAmountType::Due,
///     })
///     .x_language(Language::Chinese)
///     .limit(100);
///     let mut items = client.costs().list_costs(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// Original costs of the running month are about an hour behind the bills of the billing center. What counts is the data from the day on which the bill is made, the 3rd of the next month; it can be read from 12:00 on the 4th.
///
/// Amortized costs are worked out once in 24 hours and are 24 to 48 hours behind. For products that are settled by the month, such as CDN and VPC, those of the running month can be read from 12:00 on the 4th of the next month. Their costs count from the settlement on. Those of other pay-per-use resources count on the day of the use or, if the charge falls into a later billing cycle, on that of the transaction.
///
/// Tags count once they were activated as cost tags in the cost center, and only for what was spent since. A tag shows there 24 hours after its resource has caused costs. A member whose finances a master account holds cannot activate any and has those of the master account.
///
/// A master account sees its own costs and those of the members whose finances it holds, for the time in which it does, and else of members that it pays for or that allowed it to see what they spend. Any other account sees its own alone: a member whose finances a master account holds, those since that began. Under the reseller model the costs rest on list prices while customer and partner are associated.
///
/// In the cost center an account can choose to see 38 months by the month instead of 18. Whether this operation then reaches back as far is said nowhere.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself), `master_account` (an enterprise account that manages member accounts).
/// - Permissions: `costCenter:costAnalysis:listCosts`, `bss:costanalysis:view`.
/// - Safety: read operation.
/// - Rate limit: 10 calls per second.
/// - Pagination: `offset` is the item offset from 0, `limit` is the page size; `cost_data` contains the items, `total_count` is the total count.
///
/// # Restrictions
///
/// - The data of the previous month can be read after its bill was made.
/// - The cost center must be enabled.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null | Empty list |
/// |---|---|---|---|---|---|---|---|
/// | [`x_language`](field@Self::x_language) (`X-Language`) | header | at most 8 characters | default `zh_CN` | *unknown* | *unknown* | *unknown* |  |
/// | [`time_condition`](field@Self::time_condition) | body | required | unsupported |  |  | *unknown* |  |
/// | [`groupby`](field@Self::groupby) | body | required · 1–3 items | unsupported |  |  | *unknown* | unsupported |
/// | [`cost_type`](field@Self::cost_type) | body | required · at most 256 characters | unsupported |  | unsupported | *unknown* |  |
/// | [`amount_type`](field@Self::amount_type) | body | required · at most 256 characters | unsupported |  | unsupported | *unknown* |  |
/// | [`offset`](field@Self::offset) | body | 0–200000 | default `0` |  |  | *unknown* |  |
/// | [`limit`](field@Self::limit) | body | 1–1000 | default `10` |  |  | *unknown* |  |
/// | [`filters`](field@Self::filters) | body | at most 100 items | not a filter |  |  | not a filter | not a filter |
///
/// # Rules
///
/// - `two-groupings`: Two groupings are not both by tag and not both by cost unit. Only checked by the server.
/// - `no-split-of-original-costs`: Costs cannot be queried by the dimension `SPLIT_ITEM_NAME` when the cost type is `ORIGINAL_COST`. Only checked by the server.
/// - `eighteen-months`: The period lies within the last 18 months, by day as well as by month. Only checked by the server.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.18000014`](crate::error_codes::CBC_18000014) | 400 | The cost center is not enabled. | Enable the cost center in the console. | after correction |
/// | [`CBC.18000016`](crate::error_codes::CBC_18000016) | 400 | The permission does not suffice. | Ask the partner. | after correction |
/// | [`CBC.18000048`](crate::error_codes::CBC_18000048) | 400 | The master account has more members with independent finances than one query can cover. | Name a member account. | after correction |
/// | [`CBC.18000053`](crate::error_codes::CBC_18000053) | 400 | The permission does not suffice. | Ask the master account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `X-Language, max_length`: “10” (API Explorer). The page says 8.
/// - `X-Language, type`: “The values are `zh_cn` and `en_us`.” (huaweicloudsdkbss 3.1.219). The page writes `zh_CN` and `en_US`, as other operations do.
/// - `groupby, max_items`: “2” (`api-oce/costm_00014`, whose remark speaks of two). The API Explorer has 3, and a client for the international site groups by three dimensions. The service refused it more than three, with CBC.0100.
/// - `limit, range`: “`0..=1000`” (API Explorer). The page has 1 as the least.
/// - `filters, max_items`: “1024” (API Explorer). The page says 100.
/// - `CostTimeCondition.time_measure_id, presence.absent`: “default 1” (huaweicloudsdkbss 3.1.219, fields `begin_time` and `end_time`). The same package requires the field, and the page's row speaks of the values alone.
/// - `CostGrouping.key, max_length`: “64” (API Explorer). A row of the page in a result list of the vendor's search says 128.
/// - `CostType, values`: “`UNBLENDED_COST` in place of `ORIGINAL_COST`” (huaweicloudsdkbss 3.1.10 and huaweicloudsdkbssintl 3.1.10, type `ListCostsReq`). The page and the SDKs from 3.1.30 on have `ORIGINAL_COST`.
/// - `CostFilter.operator, presence.absent`: “not a filter” (huaweicloudsdkbss 3.1.219). The same package and the API Explorer require the field.
/// - `CostDimensionValue.key, type`: “`tag` for costs that are grouped by a tag” (API Explorer, example). The list of the SDK and of the API Explorer itself has `RESOURCE_TAG`.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListCosts {
    /// Language.
    ///
    /// Optional · `X-Language` in the header · at most 8 characters · reserved by the vendor
    ///
    /// Absent: default `zh_CN` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub x_language: Option<Language>,

    /// Period and whether it is cut into days or months.
    ///
    /// Required · `time_condition` in the body
    pub time_condition: CostTimeCondition,

    /// What costs are grouped by.
    ///
    /// Required · `groupby` in the body · 1–3 items
    pub groupby: Vec<CostGrouping>,

    /// Whether costs are original or amortized.
    ///
    /// Required · `cost_type` in the body · at most 256 characters
    pub cost_type: CostType,

    /// Whether amounts are what is due or what was paid.
    ///
    /// Required · `amount_type` in the body · at most 256 characters
    pub amount_type: CostAmountType,

    /// Number of records to pass over.
    ///
    /// Optional · `offset` in the body · 0–200000
    ///
    /// Absent: default `0` · Null: *unknown*
    pub offset: Option<i64>,

    /// Most records of one answer.
    ///
    /// Optional · `limit` in the body · 1–1000
    ///
    /// Absent: default `10` · Null: *unknown*
    pub limit: Option<i64>,

    /// What costs are taken into account.
    ///
    /// Optional · `filters` in the body · at most 100 items
    ///
    /// Absent: not a filter · Null: not a filter · Empty list: not a filter
    pub filters: Vec<CostFilter>,
}

impl std::cmp::Eq for ListCosts {}

/// The required values of [`ListCosts`].
#[derive(Debug, Clone)]
pub struct ListCostsRequired {
    /// See [`time_condition`](field@ListCosts::time_condition).
    pub time_condition: CostTimeCondition,

    /// See [`groupby`](field@ListCosts::groupby).
    pub groupby: Vec<CostGrouping>,

    /// See [`cost_type`](field@ListCosts::cost_type).
    pub cost_type: CostType,

    /// See [`amount_type`](field@ListCosts::amount_type).
    pub amount_type: CostAmountType,
}

impl ListCosts {
    /// Creates it from the required values.
    pub fn new(required: ListCostsRequired) -> Self {
        let ListCostsRequired {
            time_condition,
            groupby,
            cost_type,
            amount_type,
        } = required;
        Self {
            time_condition,
            groupby,
            cost_type,
            amount_type,
            x_language: None,
            offset: None,
            limit: None,
            filters: Vec::new(),
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

    /// Sets [`filters`](field@Self::filters).
    pub fn filters(mut self, filters: impl IntoIterator<Item = CostFilter>) -> Self {
        self.filters = filters.into_iter().collect();
        self
    }

    /// Sets [`filters`](field@Self::filters). `None` omits it.
    pub fn set_filters(mut self, filters: Option<impl IntoIterator<Item = CostFilter>>) -> Self {
        self.filters = filters.into_iter().flatten().collect();
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

impl Operation for ListCosts {
    type Response = ListCostsResponse;
    type Code = ListCostsCode;
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

impl Fields for ListCosts {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.x_language.to_wire(),
            self.time_condition.to_wire(),
            self.groupby.to_wire(),
            self.cost_type.to_wire(),
            self.amount_type.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
            self.filters.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListCosts {
    x_language,
    time_condition,
    groupby,
    cost_type,
    amount_type,
    offset,
    limit,
    filters,
});

static READ: api_runtime::ReadAs<ListCostsResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListCosts",
            method: Method::Post,
            path: "/v4/costs/cost-analysed-bills/query",
            source: "https://support.huaweicloud.com/intl/en-us/api-oce/costm_00014.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::header("X-Language")
                    .text()
                    .one_of(&["zh_CN", "en_US"])
                    .max_length(8)
                    .presence(&[
                        (State::Absent, Outcome::Default("zh_CN")),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("time_condition")
                    .object(CostTimeCondition::FIELDS)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("groupby")
                    .object(CostGrouping::FIELDS)
                    .list()
                    .list_limits(const { &ListLimits::new().min_items(1).max_items(3) })
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                        (State::EmptyList, Outcome::Unsupported),
                    ]),
                Parameter::body("cost_type")
                    .text()
                    .one_of(&["ORIGINAL_COST", "AMORTIZED_COST"])
                    .max_length(256)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("amount_type")
                    .text()
                    .one_of(&["PAYMENT_AMOUNT", "NET_AMOUNT"])
                    .max_length(256)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("offset")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("0").max("200000") })
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
                Parameter::body("filters")
                    .object(CostFilter::FIELDS)
                    .list()
                    .list_limits(const { &ListLimits::new().max_items(100) })
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Null, Outcome::NotAFilter),
                        (State::EmptyList, Outcome::NotAFilter),
                    ]),
            ],
            rules: &[
                Rule::new(
                    "two-groupings",
                    "Two groupings are not both by tag and not both by cost unit.",
                    Statement::Server {
                        about: &["groupby"],
                    },
                ),
                Rule::new(
                    "no-split-of-original-costs",
                    "Costs cannot be queried by the dimension SPLIT_ITEM_NAME when the cost type is ORIGINAL_COST.",
                    Statement::Server {
                        about: &["cost_type", "groupby", "filters"],
                    },
                ),
                Rule::new(
                    "eighteen-months",
                    "The period lies within the last 18 months, by day as well as by month.",
                    Statement::Server {
                        about: &["time_condition"],
                    },
                ),
            ],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_18000014,
                &error_codes::CBC_18000016,
                &error_codes::CBC_18000048,
                &error_codes::CBC_18000053,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: Some(
                Paging::new(PagingKind::Rows, api_runtime::Path(&["cost_data"]))
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

impl Paged for ListCosts {
    type Item = CostByDimension;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.cost_data)
    }
}

static TAKE: api_runtime::TakeItems<CostByDimension> = ListCosts::TAKE_ITEMS;

/// Response of [`ListCosts`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCostsResponse {
    /// Currency of the amounts, `USD`.
    ///
    /// `currency`
    pub currency: Option<String>,

    /// Number of all records.
    ///
    /// `total_count`
    pub total_count: Option<i64>,

    /// Costs by day or month, one record for each combination of what they are grouped by.
    ///
    /// `cost_data`
    pub cost_data: Vec<CostByDimension>,
}

api_runtime::answer!(ListCostsResponse {
    currency,
    total_count,
    cost_data,
});

impl Decode for ListCostsResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.currency,
                &mut value.total_count,
                &mut value.cost_data,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListCostsResponse {
    currency,
    total_count,
    cost_data,
});

/// Error codes of [`ListCosts`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListCostsCode {
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

    /// The permission does not suffice.
    ///
    /// Ask the partner.
    ///
    /// `CBC.18000016` · HTTP 400 · retry after correction
    CostPermissionOfPartner,

    /// The master account has more members with independent finances than one query can cover.
    ///
    /// A query over all members covers at most 1000 members with independent finances.
    ///
    /// Name a member account.
    ///
    /// `CBC.18000048` · HTTP 400 · retry after correction
    TooManyIndependentMembers,

    /// The permission does not suffice.
    ///
    /// Ask the master account.
    ///
    /// `CBC.18000053` · HTTP 400 · retry after correction
    CostPermissionOfMaster,

    /// Another error, not told apart by the server.
    ///
    /// Retry a read operation later; check the state before retrying a write operation.
    ///
    /// `CBC.0999` · HTTP 500 · retry later
    OtherError,
}

api_runtime::codes!(
    ListCostsCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    CostCenterNotEnabled("CBC.18000014"),
    CostPermissionOfPartner("CBC.18000016"),
    TooManyIndependentMembers("CBC.18000048"),
    CostPermissionOfMaster("CBC.18000053"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListCosts`] failed.
pub type ListCostsError = Error<Code<ListCostsCode>>;

/// Which amount of a cost is meant.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CostAmountType {
    /// What is due.
    ///
    /// `PAYMENT_AMOUNT` on the wire.
    Due,

    /// What was actually paid.
    ///
    /// `NET_AMOUNT` on the wire.
    Paid,
}

impl CostAmountType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::Due => "PAYMENT_AMOUNT",
            Self::Paid => "NET_AMOUNT",
        }
    }
}

api_runtime::enumeration!(CostAmountType, [Due, Paid]);

impl ToWire for CostAmountType {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(CostAmountType, text, closed);

/// Costs of one combination of what they are grouped by.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CostByDimension {
    /// What the costs are those of.
    ///
    /// `dimensions`
    pub dimensions: Vec<CostDimensionValue>,

    /// Costs, one record for each day or month.
    ///
    /// `costs`
    pub costs: Vec<CostOfPeriod>,

    /// Sum of the costs over the whole period, in the currency of the answer.
    ///
    /// `amount_by_costs`
    pub amount_by_costs: Option<Decimal>,

    /// Sum of the list prices over the whole period, in the currency of the answer.
    ///
    /// `official_amount_by_costs`
    pub official_amount_by_costs: Option<Decimal>,
}

api_runtime::answer!(CostByDimension {
    dimensions,
    costs,
    amount_by_costs,
    official_amount_by_costs,
});

impl Decode for CostByDimension {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.dimensions,
                &mut value.costs,
                &mut value.amount_by_costs,
                &mut value.official_amount_by_costs,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(CostByDimension {
    dimensions,
    costs,
    amount_by_costs,
    official_amount_by_costs,
});

/// What costs can be told apart by.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CostDimension {
    /// Cloud service.
    ///
    /// `CLOUD_SERVICE_TYPE` on the wire.
    CloudServiceType,

    /// Resource type.
    ///
    /// `RESOURCE_TYPE` on the wire.
    ResourceType,

    /// Member account.
    ///
    /// `ASSOCIATED_ACCOUNT` on the wire.
    AssociatedAccount,

    /// Region.
    ///
    /// `REGION_CODE` on the wire.
    RegionCode,

    /// Availability zone.
    ///
    /// `AZ_CODE` on the wire.
    AzCode,

    /// Enterprise project.
    ///
    /// `ENTERPRISE_PROJECT_ID` on the wire.
    EnterpriseProjectId,

    /// Code of the specification.
    ///
    /// `RES_SPEC_CODE` on the wire.
    ResSpecCode,

    /// Billing mode.
    ///
    /// `CHARGING_MODE` on the wire.
    ChargingMode,

    /// Usage type.
    ///
    /// `USAGE_TYPE` on the wire.
    UsageType,

    /// Kind of bill.
    ///
    /// `BILL_TYPE` on the wire.
    BillType,

    /// Business entity.
    ///
    /// `BE_ID` on the wire.
    BeId,

    /// Account that pays.
    ///
    /// `PAYER_ACCOUNT_ID` on the wire.
    PayerAccountId,

    /// Resource.
    ///
    /// `RESOURCE_ID` on the wire.
    ResourceId,

    /// Cost tag.
    ///
    /// `RESOURCE_TAG` on the wire.
    ResourceTag,

    /// Cost unit.
    ///
    /// `COST_UNIT` on the wire.
    CostUnit,

    /// Item that costs are split by.
    ///
    /// `SPLIT_ITEM_NAME` on the wire.
    SplitItemName,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl CostDimension {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::CloudServiceType => "CLOUD_SERVICE_TYPE",
            Self::ResourceType => "RESOURCE_TYPE",
            Self::AssociatedAccount => "ASSOCIATED_ACCOUNT",
            Self::RegionCode => "REGION_CODE",
            Self::AzCode => "AZ_CODE",
            Self::EnterpriseProjectId => "ENTERPRISE_PROJECT_ID",
            Self::ResSpecCode => "RES_SPEC_CODE",
            Self::ChargingMode => "CHARGING_MODE",
            Self::UsageType => "USAGE_TYPE",
            Self::BillType => "BILL_TYPE",
            Self::BeId => "BE_ID",
            Self::PayerAccountId => "PAYER_ACCOUNT_ID",
            Self::ResourceId => "RESOURCE_ID",
            Self::ResourceTag => "RESOURCE_TAG",
            Self::CostUnit => "COST_UNIT",
            Self::SplitItemName => "SPLIT_ITEM_NAME",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "CLOUD_SERVICE_TYPE" => Self::CloudServiceType,
            "RESOURCE_TYPE" => Self::ResourceType,
            "ASSOCIATED_ACCOUNT" => Self::AssociatedAccount,
            "REGION_CODE" => Self::RegionCode,
            "AZ_CODE" => Self::AzCode,
            "ENTERPRISE_PROJECT_ID" => Self::EnterpriseProjectId,
            "RES_SPEC_CODE" => Self::ResSpecCode,
            "CHARGING_MODE" => Self::ChargingMode,
            "USAGE_TYPE" => Self::UsageType,
            "BILL_TYPE" => Self::BillType,
            "BE_ID" => Self::BeId,
            "PAYER_ACCOUNT_ID" => Self::PayerAccountId,
            "RESOURCE_ID" => Self::ResourceId,
            "RESOURCE_TAG" => Self::ResourceTag,
            "COST_UNIT" => Self::CostUnit,
            "SPLIT_ITEM_NAME" => Self::SplitItemName,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    CostDimension,
    [
        CloudServiceType,
        ResourceType,
        AssociatedAccount,
        RegionCode,
        AzCode,
        EnterpriseProjectId,
        ResSpecCode,
        ChargingMode,
        UsageType,
        BillType,
        BeId,
        PayerAccountId,
        ResourceId,
        ResourceTag,
        CostUnit,
        SplitItemName,
    ],
    Unknown
);

impl ToWire for CostDimension {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

impl Decode for CostDimension {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(CostDimension, text, answered);

/// Value of one dimension.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CostDimensionValue {
    /// The dimension.
    ///
    /// `key`
    pub key: Option<CostDimension>,

    /// Its value. An example has `Group:noTagKey` where costs are grouped by a tag. A client for the international site reckons with an empty value for what belongs to none. For `RESOURCE_ID` it is not an id alone: codes of the cloud service and of the resource type, id and name of the resource, with colons between, as in `hws.service.type.rds:hws.resource.type.rds.instance:57907bc4in01:rds-mlops-mysql`. What a resource lacks is empty or the text `null`, for one resource now this, now that.
    ///
    /// `value`
    pub value: Option<String>,
}

api_runtime::answer!(CostDimensionValue { key, value });

impl Decode for CostDimensionValue {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.key, &mut value.value]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(CostDimensionValue { key, value });

/// One condition on the costs that are taken into account.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct CostFilter {
    /// Whether costs with the values are the only ones or are left out.
    ///
    /// Required · `operator` in the body
    pub operator: Given<CostFilterOperator, Null>,

    /// Dimension and values.
    ///
    /// Required · `filter_factor` in the body
    pub filter_factor: CostFilterFactor,
}

impl std::cmp::Eq for CostFilter {}

/// The required values of [`CostFilter`].
#[derive(Debug, Clone)]
pub struct CostFilterRequired {
    /// See [`operator`](field@CostFilter::operator).
    pub operator: Given<CostFilterOperator, Null>,

    /// See [`filter_factor`](field@CostFilter::filter_factor).
    pub filter_factor: CostFilterFactor,
}

impl CostFilter {
    /// Creates it from the required values.
    pub fn new(required: CostFilterRequired) -> Self {
        let CostFilterRequired {
            operator,
            filter_factor,
        } = required;
        Self {
            operator,
            filter_factor,
        }
    }
}

impl CostFilter {
    /// The facts that requests are validated by.
    pub(crate) const FIELDS: &'static [Parameter] = &[
        Parameter::field("operator")
            .integer()
            .one_of(&["0", "1"])
            .required()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::Null, Outcome::NotAFilter),
            ]),
        Parameter::field("filter_factor")
            .object(CostFilterFactor::FIELDS)
            .required()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::Null, Outcome::Unknown),
            ]),
    ];
}

impl Fields for CostFilter {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[self.operator.to_wire(), self.filter_factor.to_wire()]);
    }
}

impl ToWire for CostFilter {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Object(self)
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_object!(CostFilter {
    operator,
    filter_factor,
});

/// Values of one dimension.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct CostFilterFactor {
    /// The dimension.
    ///
    /// Required · `key` in the body · at most 256 characters · never `SPLIT_ITEM_NAME`
    pub key: CostDimension,

    /// Its values, such as `ap-southeast-1` for the dimension `REGION_CODE`.
    ///
    /// Required · `value` in the body · 1–100 items
    pub value: Vec<String>,
}

impl std::cmp::Eq for CostFilterFactor {}

/// The required values of [`CostFilterFactor`].
#[derive(Debug, Clone)]
pub struct CostFilterFactorRequired {
    /// See [`key`](field@CostFilterFactor::key).
    pub key: CostDimension,

    /// See [`value`](field@CostFilterFactor::value).
    pub value: Vec<String>,
}

impl CostFilterFactor {
    /// Creates it from the required values.
    pub fn new(required: CostFilterFactorRequired) -> Self {
        let CostFilterFactorRequired { key, value } = required;
        Self { key, value }
    }
}

impl CostFilterFactor {
    /// The facts that requests are validated by.
    pub(crate) const FIELDS: &'static [Parameter] = &[
        Parameter::field("key")
            .text()
            .one_of(&[
                "CLOUD_SERVICE_TYPE",
                "RESOURCE_TYPE",
                "ASSOCIATED_ACCOUNT",
                "REGION_CODE",
                "AZ_CODE",
                "ENTERPRISE_PROJECT_ID",
                "RES_SPEC_CODE",
                "CHARGING_MODE",
                "USAGE_TYPE",
                "BILL_TYPE",
                "BE_ID",
                "PAYER_ACCOUNT_ID",
                "RESOURCE_ID",
                "RESOURCE_TAG",
                "COST_UNIT",
            ])
            .max_length(256)
            .required()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::EmptyString, Outcome::Unsupported),
                (State::Null, Outcome::Unknown),
            ]),
        Parameter::field("value")
            .text()
            .list()
            .list_limits(&ListLimits::new().min_items(1).max_items(100))
            .required()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::Null, Outcome::Unknown),
                (State::EmptyList, Outcome::Unsupported),
            ]),
    ];
}

impl Fields for CostFilterFactor {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[self.key.to_wire(), self.value.to_wire()]);
    }
}

impl ToWire for CostFilterFactor {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Object(self)
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_object!(CostFilterFactor { key, value });

/// What a condition does with costs that have its values.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CostFilterOperator {
    /// Only they are taken into account.
    ///
    /// `0` on the wire.
    Only,

    /// They are left out.
    ///
    /// `1` on the wire.
    Except,
}

impl CostFilterOperator {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::Only => "0",
            Self::Except => "1",
        }
    }
}

api_runtime::enumeration!(CostFilterOperator, [Only, Except]);

impl ToWire for CostFilterOperator {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(CostFilterOperator, number, closed);

impl<S> From<CostFilterOperator> for Given<CostFilterOperator, S> {
    fn from(value: CostFilterOperator) -> Self {
        Self::new(value)
    }
}

/// One thing that costs are grouped by.
///
/// A grouping of the type `dimension` has one of these keys: `CLOUD_SERVICE_TYPE`, `RESOURCE_TYPE`, `ASSOCIATED_ACCOUNT` (the member accounts of a master account), `REGION_CODE`, `AZ_CODE`, `ENTERPRISE_PROJECT_ID`, `RES_SPEC_CODE`, `CHARGING_MODE`, `USAGE_TYPE`, `BILL_TYPE` (the broad kind of bill; user interfaces have to convert their detailed kinds), `BE_ID` (the business entity), `PAYER_ACCOUNT_ID` (the account that pays) and `RESOURCE_ID`.
///
/// The meaning of the fields depends on `type`:
///
/// | `type` | `key` |
/// |---|---|
/// | `tag` | Key of the cost tag. |
/// | `cost_unit` | Key of the cost unit. |
/// | `dimension` | Name of the dimension. |
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct CostGrouping {
    /// What the key names.
    ///
    /// Required · `type` in the body · at most 64 characters
    pub type_: CostGroupingType,

    /// Key of a cost tag, key of a cost unit or name of a dimension.
    ///
    /// Required · `key` in the body · 1–128 characters
    pub key: String,
}

impl std::cmp::Eq for CostGrouping {}

/// The required values of [`CostGrouping`].
#[derive(Debug, Clone)]
pub struct CostGroupingRequired {
    /// See [`type_`](field@CostGrouping::type_).
    pub type_: CostGroupingType,

    /// See [`key`](field@CostGrouping::key).
    pub key: String,
}

impl CostGrouping {
    /// Creates it from the required values.
    pub fn new(required: CostGroupingRequired) -> Self {
        let CostGroupingRequired { type_, key } = required;
        Self { type_, key }
    }
}

impl CostGrouping {
    /// The facts that requests are validated by.
    pub(crate) const FIELDS: &'static [Parameter] = &[
        Parameter::field("type")
            .text()
            .one_of(&["tag", "cost_unit", "dimension"])
            .max_length(64)
            .required()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::EmptyString, Outcome::Unsupported),
                (State::Null, Outcome::Unknown),
            ]),
        Parameter::field("key")
            .text()
            .min_length(1)
            .max_length(128)
            .required()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::Null, Outcome::Unknown),
                (State::EmptyString, Outcome::Unsupported),
            ]),
    ];
}

impl Fields for CostGrouping {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[self.type_.to_wire(), self.key.to_wire()]);
    }
}

impl ToWire for CostGrouping {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Object(self)
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_object!(CostGrouping { type_, key });

/// What a grouping of costs goes by.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CostGroupingType {
    /// A cost tag.
    ///
    /// `tag` on the wire.
    Tag,

    /// A cost unit.
    ///
    /// `cost_unit` on the wire.
    CostUnit,

    /// A dimension such as the cloud service. The vendor calls it the usual value.
    ///
    /// `dimension` on the wire.
    Dimension,
}

impl CostGroupingType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::Tag => "tag",
            Self::CostUnit => "cost_unit",
            Self::Dimension => "dimension",
        }
    }
}

api_runtime::enumeration!(CostGroupingType, [Tag, CostUnit, Dimension]);

impl ToWire for CostGroupingType {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(CostGroupingType, text, closed);

/// Costs of one day or month.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CostOfPeriod {
    /// The day as `yyyy-mm-dd` or the month as `yyyy-mm`.
    ///
    /// `time_dimension_value`
    pub time_dimension_value: Option<String>,

    /// Whether the costs are those of a day or of a month.
    ///
    /// `time_measure_id`
    pub time_measure_id: Option<CostTimeMeasure>,

    /// Cost, or amortized cost, that is due or was paid. What it is depends on `cost_type` and `amount_type` of the request.
    ///
    /// `amount`
    pub amount: Option<Decimal>,

    /// List price.
    ///
    /// `official_amount`
    pub official_amount: Option<Decimal>,
}

api_runtime::answer!(CostOfPeriod {
    time_dimension_value,
    time_measure_id,
    amount,
    official_amount,
});

impl Decode for CostOfPeriod {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.time_dimension_value,
                &mut value.time_measure_id,
                &mut value.amount,
                &mut value.official_amount,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(CostOfPeriod {
    time_dimension_value,
    time_measure_id,
    amount,
    official_amount,
});

/// Period of costs.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct CostTimeCondition {
    /// Whether costs are summed up by day or by month.
    ///
    /// Required · `time_measure_id` in the body
    pub time_measure_id: CostTimeMeasure,

    /// Start of the period, in China time: a day as `YYYY-MM-DD` if costs are summed up by day, a month as `YYYY-MM` if by month.
    ///
    /// Required · `begin_time` in the body · 1–32 characters
    pub begin_time: String,

    /// End of the period, in China time: a day as `YYYY-MM-DD` if costs are summed up by day, a month as `YYYY-MM` if by month. It belongs to the period: a template of the vendor asks for April with `2025-04-01` and `2025-04-30`.
    ///
    /// Required · `end_time` in the body · 1–32 characters
    pub end_time: String,
}

impl std::cmp::Eq for CostTimeCondition {}

/// The required values of [`CostTimeCondition`].
#[derive(Debug, Clone)]
pub struct CostTimeConditionRequired {
    /// See [`time_measure_id`](field@CostTimeCondition::time_measure_id).
    pub time_measure_id: CostTimeMeasure,

    /// See [`begin_time`](field@CostTimeCondition::begin_time).
    pub begin_time: String,

    /// See [`end_time`](field@CostTimeCondition::end_time).
    pub end_time: String,
}

impl CostTimeCondition {
    /// Creates it from the required values.
    pub fn new(required: CostTimeConditionRequired) -> Self {
        let CostTimeConditionRequired {
            time_measure_id,
            begin_time,
            end_time,
        } = required;
        Self {
            time_measure_id,
            begin_time,
            end_time,
        }
    }
}

impl CostTimeCondition {
    /// The facts that requests are validated by.
    pub(crate) const FIELDS: &'static [Parameter] = &[
        Parameter::field("time_measure_id")
            .integer()
            .one_of(&["1", "2"])
            .required()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::Null, Outcome::Unknown),
            ]),
        Parameter::field("begin_time")
            .text()
            .min_length(1)
            .max_length(32)
            .required()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::Null, Outcome::Unknown),
                (State::EmptyString, Outcome::Unsupported),
            ]),
        Parameter::field("end_time")
            .text()
            .min_length(1)
            .max_length(32)
            .required()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::Null, Outcome::Unknown),
                (State::EmptyString, Outcome::Unsupported),
            ]),
    ];
}

impl Fields for CostTimeCondition {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.time_measure_id.to_wire(),
            self.begin_time.to_wire(),
            self.end_time.to_wire(),
        ]);
    }
}

impl ToWire for CostTimeCondition {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Object(self)
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_object!(CostTimeCondition {
    time_measure_id,
    begin_time,
    end_time,
});

/// Length of the parts into which a period is cut.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CostTimeMeasure {
    /// Days.
    ///
    /// `1` on the wire.
    Day,

    /// Months.
    ///
    /// `2` on the wire.
    Month,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl CostTimeMeasure {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Day => "1",
            Self::Month => "2",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "1" => Self::Day,
            "2" => Self::Month,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(CostTimeMeasure, [Day, Month], Unknown);

impl ToWire for CostTimeMeasure {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

impl Decode for CostTimeMeasure {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(CostTimeMeasure, number, answered);

/// How costs are counted.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CostType {
    /// Original costs.
    ///
    /// `ORIGINAL_COST` on the wire.
    Original,

    /// Amortized costs.
    ///
    /// `AMORTIZED_COST` on the wire.
    Amortized,
}

impl CostType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::Original => "ORIGINAL_COST",
            Self::Amortized => "AMORTIZED_COST",
        }
    }
}

api_runtime::enumeration!(CostType, [Original, Amortized]);

impl ToWire for CostType {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(CostType, text, closed);
