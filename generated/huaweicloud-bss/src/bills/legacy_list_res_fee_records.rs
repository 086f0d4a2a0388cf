// @generated from spec/bss/operations/bills/legacy_list_res_fee_records.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Amount, Code, Date, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields,
    Given, Json, Method, Null, NumberLimits, Operation, Outcome, Paged, Paging, PagingKind,
    Parameter, Raw, Rule, Safety, Service, State, Statement, ToWire, Violations, WireRef,
};

/// Lists what each of the customer's resources cost within one month.
///
/// `GET /v1.0/{domain_id}/customer/account-mgr/bill/res-fee-records` · [vendor's page](https://support.huaweicloud.com/api-oce/mbc_00002.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::bills::{LegacyExpenditurePayMethod, LegacyListResFeeRecords, LegacyListResFeeRecordsRequired};
/// use huaweicloud_bss::{Client, Date, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = LegacyListResFeeRecords::new(LegacyListResFeeRecordsRequired {
///         domain_id: "example-0".to_owned(),
///         start_time: "2026-01-02".parse::<Date>().unwrap(),
///         end_time: "2026-01-02".parse::<Date>().unwrap(),
///         pay_method: LegacyExpenditurePayMethod::YearlyMonthly,
///     })
///     .limit(100);
///     let mut items = client.bills().legacy_list_res_fee_records(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// Only the caller's own records come back, never those of member accounts.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself).
/// - Safety: read operation.
/// - Pagination: `offset` is the page number from 1, `limit` is the page size; `feeRecords` contains the items, `totalCount` is the total count.
/// - The vendor announces that this operation goes out of service and names the new one.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`domain_id`](field@Self::domain_id) | path | required · at most 64 characters |  |  |  |  |
/// | [`start_time`](field@Self::start_time) (`startTime`) | query | required · at most 10 characters | unsupported | *unknown* | *unknown* | *unknown* |
/// | [`end_time`](field@Self::end_time) (`endTime`) | query | required · at most 10 characters | unsupported | *unknown* | *unknown* | *unknown* |
/// | [`cloud_service_type_code`](field@Self::cloud_service_type_code) (`cloudServiceTypeCode`) | query | at most 256 characters | not a filter | not a filter | unsupported | filter |
/// | [`region_code`](field@Self::region_code) (`regionCode`) | query | at most 64 characters | not a filter | not a filter | unsupported | filter |
/// | [`order_id`](field@Self::order_id) (`orderId`) | query | at most 64 characters | not a filter | not a filter | unsupported | filter |
/// | [`pay_method`](field@Self::pay_method) (`payMethod`) | query | required · at most 4 characters | unsupported | *unknown* | *unknown* | *unknown* |
/// | [`offset`](field@Self::offset) | query | at least 1 | default `1` | unsupported | unsupported | unsupported |
/// | [`limit`](field@Self::limit) | query | 1–100 | default `10` | unsupported | unsupported | unsupported |
/// | [`resource_id`](field@Self::resource_id) (`resourceId`) | query | at most 256 characters | not a filter | not a filter | unsupported | filter |
/// | [`enterprise_project_id`](field@Self::enterprise_project_id) (`enterpriseProjectId`) | query | at most 64 characters | not a filter | *unknown* | unsupported | filter |
///
/// # Rules
///
/// - `one-month`: `startTime` and `endTime` are in the same month.
/// - `three-years`: Only data of the last 3 years can be queried. Only checked by the server.
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
/// - `resourceId, doc`: “Ids of several resources.” (huaweicloud-sdk-python of 2020). The page and the other old SDKs have a single id.
/// - `LegacyExpenditureRecord.feeSourceOperation, values`: “the same values and 0” (tests of huaweicloud-sdk-java of 2022, an answer). No row explains 0, and the answer has 0 or null in most other fields, too.
/// - `LegacyExpenditureRecord.spot, doc`: “Id of the spot instance.” (huaweicloud-sdk-go of 2021 and huaweicloud-sdk-java of 2022). The copies of the page explain a value of the mark.
/// - `LegacyExpenditureRecord.officialAmount, type`: “integer” (huaweicloud-sdk-java of 2022). The page says Number.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacyListResFeeRecords {
    /// Id of the customer account.
    ///
    /// Required · `domain_id` in the path · at most 64 characters
    pub domain_id: String,

    /// First day.
    ///
    /// Required · `startTime` in the query · at most 10 characters · UTC+08:00
    pub start_time: Date,

    /// Last day.
    ///
    /// Required · `endTime` in the query · at most 10 characters · UTC+08:00
    pub end_time: Date,

    /// Code of the cloud service type, such as `hws.service.type.obs`. `ListServiceTypes` returns the codes.
    ///
    /// Optional · `cloudServiceTypeCode` in the query · at most 256 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: filter
    pub cloud_service_type_code: Option<Given<String, Null>>,

    /// Code of the region, such as `cn-north-1`.
    ///
    /// Optional · `regionCode` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: filter
    pub region_code: Option<Given<String, Null>>,

    /// Id of the order.
    ///
    /// Optional · `orderId` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: filter
    pub order_id: Option<Given<String, Null>>,

    /// How the resources are billed.
    ///
    /// Required · `payMethod` in the query · at most 4 characters
    pub pay_method: LegacyExpenditurePayMethod,

    /// Number of the page.
    ///
    /// Optional · `offset` in the query · at least 1
    ///
    /// Absent: default `1` · Empty: unsupported · Empty string: unsupported · Null: unsupported
    pub offset: Option<i64>,

    /// Records on a page.
    ///
    /// Optional · `limit` in the query · 1–100
    ///
    /// Absent: default `10` · Empty: unsupported · Empty string: unsupported · Null: unsupported
    pub limit: Option<i64>,

    /// Id of the resource.
    ///
    /// Optional · `resourceId` in the query · at most 256 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: filter
    pub resource_id: Option<Given<String, Null>>,

    /// Id of the enterprise project.
    ///
    /// Optional · `enterpriseProjectId` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: *unknown* · Empty string: unsupported · Null: filter
    ///
    /// - [`default_project`](Self::default_project) sets `0`: Records of the default enterprise project.
    /// - [`outside_any_project`](Self::outside_any_project) sets `-1`: Records of cloud services that do not support enterprise projects.
    pub enterprise_project_id: Option<Given<String, Null>>,
}

impl std::cmp::Eq for LegacyListResFeeRecords {}

/// The required values of [`LegacyListResFeeRecords`].
#[derive(Debug, Clone)]
pub struct LegacyListResFeeRecordsRequired {
    /// See [`domain_id`](field@LegacyListResFeeRecords::domain_id).
    pub domain_id: String,

    /// See [`start_time`](field@LegacyListResFeeRecords::start_time).
    pub start_time: Date,

    /// See [`end_time`](field@LegacyListResFeeRecords::end_time).
    pub end_time: Date,

    /// See [`pay_method`](field@LegacyListResFeeRecords::pay_method).
    pub pay_method: LegacyExpenditurePayMethod,
}

impl LegacyListResFeeRecords {
    /// Creates it from the required values.
    pub fn new(required: LegacyListResFeeRecordsRequired) -> Self {
        let LegacyListResFeeRecordsRequired {
            domain_id,
            start_time,
            end_time,
            pay_method,
        } = required;
        Self {
            domain_id,
            start_time,
            end_time,
            pay_method,
            cloud_service_type_code: None,
            region_code: None,
            order_id: None,
            offset: None,
            limit: None,
            resource_id: None,
            enterprise_project_id: None,
        }
    }

    /// Sets [`cloud_service_type_code`](field@Self::cloud_service_type_code).
    pub fn cloud_service_type_code(
        mut self,
        cloud_service_type_code: impl Into<Given<String, Null>>,
    ) -> Self {
        self.cloud_service_type_code = Some(cloud_service_type_code.into());
        self
    }

    /// Sets [`cloud_service_type_code`](field@Self::cloud_service_type_code). `None` omits it.
    pub fn set_cloud_service_type_code(
        mut self,
        cloud_service_type_code: Option<impl Into<Given<String, Null>>>,
    ) -> Self {
        self.cloud_service_type_code = cloud_service_type_code.map(Into::into);
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

    /// Sets [`order_id`](field@Self::order_id).
    pub fn order_id(mut self, order_id: impl Into<Given<String, Null>>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets [`order_id`](field@Self::order_id). `None` omits it.
    pub fn set_order_id(mut self, order_id: Option<impl Into<Given<String, Null>>>) -> Self {
        self.order_id = order_id.map(Into::into);
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
    pub fn resource_id(mut self, resource_id: impl Into<Given<String, Null>>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }

    /// Sets [`resource_id`](field@Self::resource_id). `None` omits it.
    pub fn set_resource_id(mut self, resource_id: Option<impl Into<Given<String, Null>>>) -> Self {
        self.resource_id = resource_id.map(Into::into);
        self
    }

    /// Sets [`enterprise_project_id`](field@Self::enterprise_project_id).
    pub fn enterprise_project_id(
        mut self,
        enterprise_project_id: impl Into<Given<String, Null>>,
    ) -> Self {
        self.enterprise_project_id = Some(enterprise_project_id.into());
        self
    }

    /// Sets [`enterprise_project_id`](field@Self::enterprise_project_id). `None` omits it.
    pub fn set_enterprise_project_id(
        mut self,
        enterprise_project_id: Option<impl Into<Given<String, Null>>>,
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

impl Operation for LegacyListResFeeRecords {
    type Response = LegacyListResFeeRecordsResponse;
    type Code = LegacyListResFeeRecordsCode;
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

impl Fields for LegacyListResFeeRecords {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.domain_id.to_wire(),
            self.start_time.to_wire(),
            self.end_time.to_wire(),
            self.cloud_service_type_code.to_wire(),
            self.region_code.to_wire(),
            self.order_id.to_wire(),
            self.pay_method.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
            self.resource_id.to_wire(),
            self.enterprise_project_id.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(LegacyListResFeeRecords {
    domain_id,
    start_time,
    end_time,
    cloud_service_type_code,
    region_code,
    order_id,
    pay_method,
    offset,
    limit,
    resource_id,
    enterprise_project_id,
});

static READ: api_runtime::ReadAs<LegacyListResFeeRecordsResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "LegacyListResFeeRecords",
            method: Method::Get,
            path: "/v1.0/{domain_id}/customer/account-mgr/bill/res-fee-records",
            source: "https://support.huaweicloud.com/api-oce/mbc_00002.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::path("domain_id")
                    .text()
                    .max_length(64)
                    .required(),
                Parameter::query("startTime")
                    .date()
                    .max_length(10)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("endTime")
                    .date()
                    .max_length(10)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("cloudServiceTypeCode")
                    .text()
                    .max_length(256)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Filter),
                    ]),
                Parameter::query("regionCode")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Filter),
                    ]),
                Parameter::query("orderId")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Filter),
                    ]),
                Parameter::query("payMethod")
                    .text()
                    .one_of(&["0", "1"])
                    .max_length(4)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("offset")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1") })
                    .presence(&[
                        (State::Absent, Outcome::Default("1")),
                        (State::Empty, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unsupported),
                    ]),
                Parameter::query("limit")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1").max("100") })
                    .presence(&[
                        (State::Absent, Outcome::Default("10")),
                        (State::Empty, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unsupported),
                    ]),
                Parameter::query("resourceId")
                    .text()
                    .max_length(256)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Filter),
                    ]),
                Parameter::query("enterpriseProjectId")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Filter),
                    ]),
            ],
            rules: &[
                Rule::new(
                    "one-month",
                    "startTime and endTime are in the same month",
                    Statement::SameMonth(&["startTime", "endTime"]),
                ),
                Rule::new(
                    "three-years",
                    "Only data of the last 3 years can be queried.",
                    Statement::Server {
                        about: &["startTime", "endTime"],
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
                Paging::new(PagingKind::Pages, api_runtime::Path(&["feeRecords"]))
                    .position("offset")
                    .limit("limit")
                    .total(api_runtime::Path(&["totalCount"])),
            ),
            waiters: &[],
            rate_limit: None,
            partial_failure: None,
        }
    }
}

impl Paged for LegacyListResFeeRecords {
    type Item = LegacyExpenditureRecord;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.fee_records)
    }
}

static TAKE: api_runtime::TakeItems<LegacyExpenditureRecord> = LegacyListResFeeRecords::TAKE_ITEMS;

/// Response of [`LegacyListResFeeRecords`].
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyListResFeeRecordsResponse {
    /// Records of this page.
    ///
    /// `feeRecords`
    pub fee_records: Vec<LegacyExpenditureRecord>,

    /// Number of all matching records.
    ///
    /// `totalCount`
    pub total_count: Option<i64>,

    /// Currency of the amounts, such as `CNY`.
    ///
    /// `currency`
    pub currency: Option<String>,
}

impl std::cmp::Eq for LegacyListResFeeRecordsResponse {}

impl LegacyListResFeeRecordsResponse {
    const SHOWN: &'static str = api_runtime::names!["fee_records", "total_count", "currency"];
}

impl std::fmt::Debug for LegacyListResFeeRecordsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyListResFeeRecordsResponse",
            Self::SHOWN,
            &[&self.fee_records, &self.total_count, &self.currency],
        )
    }
}

impl LegacyListResFeeRecordsResponse {
    const NAMES: &'static str = api_runtime::names!["feeRecords", "totalCount", "currency"];
}

impl Decode for LegacyListResFeeRecordsResponse {
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
api_runtime::serde_answer!(LegacyListResFeeRecordsResponse {
    fee_records,
    total_count,
    currency,
});

/// Error codes of [`LegacyListResFeeRecords`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyListResFeeRecordsCode {
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
    LegacyListResFeeRecordsCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`LegacyListResFeeRecords`] failed.
pub type LegacyListResFeeRecordsError = Error<Code<LegacyListResFeeRecordsCode>>;

/// Kind of a charge, in the older coding of expenditure records.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum LegacyExpenditureKind {
    /// New order.
    ///
    /// `1` on the wire.
    Order,

    /// Renewal.
    ///
    /// `2` on the wire.
    Renewal,

    /// Change.
    ///
    /// `3` on the wire.
    Change,

    /// Unsubscription.
    ///
    /// `4` on the wire.
    Unsubscription,

    /// Use that is paid for as it occurs.
    ///
    /// `5` on the wire.
    Usage,

    /// Discount.
    ///
    /// `6` on the wire.
    Discount,

    /// Preferential price (优惠), which the vendor tells apart from a discount (折扣) without saying how.
    ///
    /// `7` on the wire.
    Preference,

    /// Free resource.
    ///
    /// `8` on the wire.
    FreeResource,

    /// Write-off by the vendor.
    ///
    /// `9` on the wire.
    WriteOff,

    /// Spending that is paid month by month.
    ///
    /// `18` on the wire.
    MonthlyPayment,

    /// Change that adds capacity or raises the specification.
    ///
    /// `19` on the wire.
    Upgrade,

    /// Refund after a change of the whole machine.
    ///
    /// `20` on the wire.
    MachineChangeRefund,

    /// Refund after a downgrade.
    ///
    /// `21` on the wire.
    DowngradeRefund,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl LegacyExpenditureKind {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Order => "1",
            Self::Renewal => "2",
            Self::Change => "3",
            Self::Unsubscription => "4",
            Self::Usage => "5",
            Self::Discount => "6",
            Self::Preference => "7",
            Self::FreeResource => "8",
            Self::WriteOff => "9",
            Self::MonthlyPayment => "18",
            Self::Upgrade => "19",
            Self::MachineChangeRefund => "20",
            Self::DowngradeRefund => "21",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "1" => Self::Order,
            "2" => Self::Renewal,
            "3" => Self::Change,
            "4" => Self::Unsubscription,
            "5" => Self::Usage,
            "6" => Self::Discount,
            "7" => Self::Preference,
            "8" => Self::FreeResource,
            "9" => Self::WriteOff,
            "18" => Self::MonthlyPayment,
            "19" => Self::Upgrade,
            "20" => Self::MachineChangeRefund,
            "21" => Self::DowngradeRefund,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    LegacyExpenditureKind,
    [
        Order,
        Renewal,
        Change,
        Unsubscription,
        Usage,
        Discount,
        Preference,
        FreeResource,
        WriteOff,
        MonthlyPayment,
        Upgrade,
        MachineChangeRefund,
        DowngradeRefund,
    ],
    Unknown
);

impl Decode for LegacyExpenditureKind {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyExpenditureKind, number, answered);

/// How a resource is billed, in the older coding of expenditure records.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum LegacyExpenditurePayMethod {
    /// Paid in advance by the year or month.
    ///
    /// `0` on the wire.
    YearlyMonthly,

    /// Paid by use.
    ///
    /// `1` on the wire.
    PayPerUse,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl LegacyExpenditurePayMethod {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::YearlyMonthly => "0",
            Self::PayPerUse => "1",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "0" => Self::YearlyMonthly,
            "1" => Self::PayPerUse,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    LegacyExpenditurePayMethod,
    [YearlyMonthly, PayPerUse],
    Unknown
);

impl ToWire for LegacyExpenditurePayMethod {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

impl Decode for LegacyExpenditurePayMethod {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyExpenditurePayMethod, text, answered);

/// One charge for a resource.
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyExpenditureRecord {
    /// Time at which the record was made. Its form is not stated.
    ///
    /// `createTime`
    pub create_time: Option<String>,

    /// Start of the use that the charge is for. Meaningful for pay-per-use, reserved for yearly/monthly resources. Its form is not stated.
    ///
    /// `effectiveTime`
    pub effective_time: Option<String>,

    /// End of the use that the charge is for. Meaningful for pay-per-use, reserved for yearly/monthly resources. Its form is not stated.
    ///
    /// `expireTime`
    pub expire_time: Option<String>,

    /// Serial number of the record.
    ///
    /// `feeId`
    pub fee_id: Option<String>,

    /// Id of the product.
    ///
    /// `productId`
    pub product_id: Option<String>,

    /// Name of the product.
    ///
    /// `productName`
    pub product_name: Option<String>,

    /// Id of the order.
    ///
    /// `orderId`
    pub order_id: Option<String>,

    /// Amount spent. It includes cash coupons.
    ///
    /// `amount` · unit in `measureId`
    pub amount: Option<Decimal>,

    /// Unit of the amounts; `1` is a yuan, `2` a tenth and `3` a hundredth of one.
    ///
    /// `measureId`
    pub measure_id: Option<i64>,

    /// Usage of the resource.
    ///
    /// `usageAmount` · unit in `usageMeasureId`
    pub usage_amount: Option<Decimal>,

    /// Unit of the usage. `ListMeasureUnits` returns the units.
    ///
    /// `usageMeasureId`
    pub usage_measure_id: Option<i64>,

    /// Usage that resource packages covered.
    ///
    /// `freeResourceAmount` · unit in `freeResourceMeasureId`
    pub free_resource_amount: Option<Decimal>,

    /// Unit of the covered usage. `ListMeasureUnits` returns the units.
    ///
    /// `freeResourceMeasureId`
    pub free_resource_measure_id: Option<i64>,

    /// Code of the cloud service type.
    ///
    /// `cloudServiceTypeCode`
    pub cloud_service_type_code: Option<String>,

    /// Code of the region.
    ///
    /// `regionCode`
    pub region_code: Option<String>,

    /// Code of the resource type.
    ///
    /// `resourceTypeCode`
    pub resource_type_code: Option<String>,

    /// How the resource is billed.
    ///
    /// `payMethod`
    pub pay_method: Option<LegacyExpenditurePayMethod>,

    /// Id of the project.
    ///
    /// `projectID`
    pub project_id: Option<String>,

    /// Name of the project.
    ///
    /// `projectName`
    pub project_name: Option<String>,

    /// Tags that the customer gave to the resource.
    ///
    /// `resourcetag`
    pub resource_tag: Option<String>,

    /// Name of the resource.
    ///
    /// `resourceName`
    pub resource_name: Option<String>,

    /// Id of the resource.
    ///
    /// `resourceId`
    pub resource_id: Option<String>,

    /// Kind of expenditure.
    ///
    /// `feeSourceOperation`
    pub fee_source_operation: Option<LegacyExpenditureKind>,

    /// Kind of period; `19` are years, `20` months, `24` days, `25` hours, `5` minutes and `6` seconds.
    ///
    /// `periodType`
    pub period_type: Option<String>,

    /// Id of the enterprise project.
    ///
    /// `enterpriseProjectId`
    pub enterprise_project_id: Option<String>,

    /// Mark of a spot instance; `2` says that the resource is one.
    ///
    /// `spot`
    pub spot: Option<String>,

    /// Usage that reserved instances covered.
    ///
    /// `rIAmount` · unit in `rIMeasureId`
    pub reserved_instance_amount: Option<Decimal>,

    /// Unit of the usage that reserved instances covered.
    ///
    /// `rIMeasureId`
    pub reserved_instance_measure_id: Option<i64>,

    /// Amount at the list price.
    ///
    /// `officialAmount` · unit in `measureId`
    pub official_amount: Option<Decimal>,
}

impl std::cmp::Eq for LegacyExpenditureRecord {}

impl LegacyExpenditureRecord {
    const SHOWN: &'static str = api_runtime::names![
        "create_time",
        "effective_time",
        "expire_time",
        "fee_id",
        "product_id",
        "product_name",
        "order_id",
        "amount",
        "measure_id",
        "usage_amount",
        "usage_measure_id",
        "free_resource_amount",
        "free_resource_measure_id",
        "cloud_service_type_code",
        "region_code",
        "resource_type_code",
        "pay_method",
        "project_id",
        "project_name",
        "resource_tag",
        "resource_name",
        "resource_id",
        "fee_source_operation",
        "period_type",
        "enterprise_project_id",
        "spot",
        "reserved_instance_amount",
        "reserved_instance_measure_id",
        "official_amount",
    ];
}

impl std::fmt::Debug for LegacyExpenditureRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyExpenditureRecord",
            Self::SHOWN,
            &[
                &self.create_time,
                &self.effective_time,
                &self.expire_time,
                &self.fee_id,
                &self.product_id,
                &self.product_name,
                &self.order_id,
                &self.amount,
                &self.measure_id,
                &self.usage_amount,
                &self.usage_measure_id,
                &self.free_resource_amount,
                &self.free_resource_measure_id,
                &self.cloud_service_type_code,
                &self.region_code,
                &self.resource_type_code,
                &self.pay_method,
                &self.project_id,
                &self.project_name,
                &self.resource_tag,
                &self.resource_name,
                &self.resource_id,
                &self.fee_source_operation,
                &self.period_type,
                &self.enterprise_project_id,
                &self.spot,
                &self.reserved_instance_amount,
                &self.reserved_instance_measure_id,
                &self.official_amount,
            ],
        )
    }
}

impl LegacyExpenditureRecord {
    /// [`amount`](Self::amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn amount_with_unit(&self) -> Option<Amount<'_, i64>> {
        Amount::with_unit(self.amount, self.measure_id.as_ref())
    }

    /// [`usage_amount`](Self::usage_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn usage_amount_with_unit(&self) -> Option<Amount<'_, i64>> {
        Amount::with_unit(self.usage_amount, self.usage_measure_id.as_ref())
    }

    /// [`free_resource_amount`](Self::free_resource_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn free_resource_amount_with_unit(&self) -> Option<Amount<'_, i64>> {
        Amount::with_unit(
            self.free_resource_amount,
            self.free_resource_measure_id.as_ref(),
        )
    }

    /// [`reserved_instance_amount`](Self::reserved_instance_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn reserved_instance_amount_with_unit(&self) -> Option<Amount<'_, i64>> {
        Amount::with_unit(
            self.reserved_instance_amount,
            self.reserved_instance_measure_id.as_ref(),
        )
    }

    /// [`official_amount`](Self::official_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn official_amount_with_unit(&self) -> Option<Amount<'_, i64>> {
        Amount::with_unit(self.official_amount, self.measure_id.as_ref())
    }
}

impl LegacyExpenditureRecord {
    const NAMES: &'static str = api_runtime::names![
        "createTime",
        "effectiveTime",
        "expireTime",
        "feeId",
        "productId",
        "productName",
        "orderId",
        "amount",
        "measureId",
        "usageAmount",
        "usageMeasureId",
        "freeResourceAmount",
        "freeResourceMeasureId",
        "cloudServiceTypeCode",
        "regionCode",
        "resourceTypeCode",
        "payMethod",
        "projectID",
        "projectName",
        "resourcetag",
        "resourceName",
        "resourceId",
        "feeSourceOperation",
        "periodType",
        "enterpriseProjectId",
        "spot",
        "rIAmount",
        "rIMeasureId",
        "officialAmount",
    ];
}

impl Decode for LegacyExpenditureRecord {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.create_time,
                &mut value.effective_time,
                &mut value.expire_time,
                &mut value.fee_id,
                &mut value.product_id,
                &mut value.product_name,
                &mut value.order_id,
                &mut value.amount,
                &mut value.measure_id,
                &mut value.usage_amount,
                &mut value.usage_measure_id,
                &mut value.free_resource_amount,
                &mut value.free_resource_measure_id,
                &mut value.cloud_service_type_code,
                &mut value.region_code,
                &mut value.resource_type_code,
                &mut value.pay_method,
                &mut value.project_id,
                &mut value.project_name,
                &mut value.resource_tag,
                &mut value.resource_name,
                &mut value.resource_id,
                &mut value.fee_source_operation,
                &mut value.period_type,
                &mut value.enterprise_project_id,
                &mut value.spot,
                &mut value.reserved_instance_amount,
                &mut value.reserved_instance_measure_id,
                &mut value.official_amount,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyExpenditureRecord {
    create_time,
    effective_time,
    expire_time,
    fee_id,
    product_id,
    product_name,
    order_id,
    amount,
    measure_id,
    usage_amount,
    usage_measure_id,
    free_resource_amount,
    free_resource_measure_id,
    cloud_service_type_code,
    region_code,
    resource_type_code,
    pay_method,
    project_id,
    project_name,
    resource_tag,
    resource_name,
    resource_id,
    fee_source_operation,
    period_type,
    enterprise_project_id,
    spot,
    reserved_instance_amount,
    reserved_instance_measure_id,
    official_amount,
});
