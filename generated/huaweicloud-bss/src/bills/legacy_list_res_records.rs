// @generated from spec/bss/operations/bills/legacy_list_res_records.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Amount, Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Given,
    Json, Method, Month, Null, NumberLimits, Operation, Outcome, Paged, Paging, PagingKind,
    Parameter, Raw, Rule, Safety, Service, State, Statement, ToWire, Violations, WireRef,
};

/// Lists what the customer's resources cost in a month.
///
/// `GET /v1.0/{domain_id}/customer/account-mgr/bill/res-records` · [vendor's page](https://support.huaweicloud.com/api-oce/mbc_00005.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::bills::{LegacyListResRecords, LegacyListResRecordsRequired, LegacyUsagePayMethod};
/// use huaweicloud_bss::{Client, Error, Month};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = LegacyListResRecords::new(LegacyListResRecordsRequired {
///         domain_id: "example-0".to_owned(),
///         cycle: "2026-01".parse::<Month>().unwrap(),
///         pay_method: LegacyUsagePayMethod::YearlyMonthly,
///         offset: 1,
///         limit: 1,
///     });
///     let mut items = client.bills().legacy_list_res_records(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// Amounts have eight digits after the point, while accounts are charged with two. Sums of these records therefore differ from the summary of a bill, and the vendor advises against reconciling the two.
///
/// The records can be up to 24 hours late.
///
/// Since 1 June 2024, in China time, the month of a record is that of the spending; before, it was that of the deduction.
///
/// An account whose finances a master account has taken over sees its bills from before and after that change.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself).
/// - Safety: read operation.
/// - Pagination: `offset` is the page number from 1, `limit` is the page size; `monthlyRecords` contains the items, `totalCount` is the total count.
/// - The vendor announces that this operation goes out of service and names the new one.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`domain_id`](field@Self::domain_id) | path | required · at most 64 characters |  |  |  |  |
/// | [`cycle`](field@Self::cycle) | query | required · at most 8 characters | unsupported | *unknown* | *unknown* | *unknown* |
/// | [`cloud_service_type_code`](field@Self::cloud_service_type_code) (`cloudServiceTypeCode`) | query | at most 64 characters | not a filter | not a filter | unsupported | filter |
/// | [`resource_type_code`](field@Self::resource_type_code) (`resourceTypeCode`) | query | at most 64 characters | not a filter | not a filter | unsupported | filter |
/// | [`region_code`](field@Self::region_code) (`regionCode`) | query | at most 64 characters | not a filter | not a filter | unsupported | filter |
/// | [`res_instance_id`](field@Self::res_instance_id) (`resInstanceId`) | query | at most 256 characters | not a filter | not a filter | unsupported | filter |
/// | [`pay_method`](field@Self::pay_method) (`payMethod`) | query | required · at most 4 characters | unsupported | *unknown* | *unknown* | *unknown* |
/// | [`enterprise_project_id`](field@Self::enterprise_project_id) (`enterpriseProjectId`) | query | at most 64 characters | not a filter | not a filter | unsupported | filter |
/// | [`offset`](field@Self::offset) | query | required · at least 1 | unsupported | *unknown* | *unknown* | *unknown* |
/// | [`limit`](field@Self::limit) | query | required · 1–1000 | unsupported | *unknown* | *unknown* | *unknown* |
///
/// # Rules
///
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
/// - `cloudServiceTypeCode, max_length`: “256” (`api-oce/mbc_00005`, copy of 2023-03-31). The page of 2025-11-27 says 64.
/// - `resourceTypeCode, max_length`: “256” (`api-oce/mbc_00005`, copy of 2023-03-31). The page of 2025-11-27 says 64.
/// - `LegacyUsageRecord.payMethod, values`: “the same values without 10” (row of an answer in a result list of the vendor's search). The parameter of this name can ask for reserved instances, and the copy of the row names no page.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacyListResRecords {
    /// Id of the customer account.
    ///
    /// Required · `domain_id` in the path · at most 64 characters
    pub domain_id: String,

    /// Month of the expenditure.
    ///
    /// Required · `cycle` in the query · at most 8 characters · UTC+08:00
    pub cycle: Month,

    /// Code of the cloud service type. `ListServiceTypes` returns the codes.
    ///
    /// Optional · `cloudServiceTypeCode` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: filter
    pub cloud_service_type_code: Option<Given<String, Null>>,

    /// Code of the resource type, such as `hws.resource.type.vm`. `ListResourceTypes` returns the codes.
    ///
    /// Optional · `resourceTypeCode` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: filter
    pub resource_type_code: Option<Given<String, Null>>,

    /// Code of the region, such as `cn-north-1`.
    ///
    /// Optional · `regionCode` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: filter
    pub region_code: Option<Given<String, Null>>,

    /// Id of the resource.
    ///
    /// Optional · `resInstanceId` in the query · at most 256 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: filter
    pub res_instance_id: Option<Given<String, Null>>,

    /// How the resources are billed.
    ///
    /// Required · `payMethod` in the query · at most 4 characters
    pub pay_method: LegacyUsagePayMethod,

    /// Id of the enterprise project.
    ///
    /// Optional · `enterpriseProjectId` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: filter
    ///
    /// - [`default_project`](Self::default_project) sets `0`: Records of the default enterprise project.
    /// - [`outside_any_project`](Self::outside_any_project) sets `-1`: Records of cloud services that do not support enterprise projects.
    pub enterprise_project_id: Option<Given<String, Null>>,

    /// Number of the page.
    ///
    /// Required · `offset` in the query · at least 1
    pub offset: i64,

    /// Records on a page.
    ///
    /// Required · `limit` in the query · 1–1000
    pub limit: i64,
}

impl std::cmp::Eq for LegacyListResRecords {}

/// The required values of [`LegacyListResRecords`].
#[derive(Debug, Clone)]
pub struct LegacyListResRecordsRequired {
    /// See [`domain_id`](field@LegacyListResRecords::domain_id).
    pub domain_id: String,

    /// See [`cycle`](field@LegacyListResRecords::cycle).
    pub cycle: Month,

    /// See [`pay_method`](field@LegacyListResRecords::pay_method).
    pub pay_method: LegacyUsagePayMethod,

    /// See [`offset`](field@LegacyListResRecords::offset).
    pub offset: i64,

    /// See [`limit`](field@LegacyListResRecords::limit).
    pub limit: i64,
}

impl LegacyListResRecords {
    /// Creates it from the required values.
    pub fn new(required: LegacyListResRecordsRequired) -> Self {
        let LegacyListResRecordsRequired {
            domain_id,
            cycle,
            pay_method,
            offset,
            limit,
        } = required;
        Self {
            domain_id,
            cycle,
            pay_method,
            offset,
            limit,
            cloud_service_type_code: None,
            resource_type_code: None,
            region_code: None,
            res_instance_id: None,
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

    /// Sets [`resource_type_code`](field@Self::resource_type_code).
    pub fn resource_type_code(
        mut self,
        resource_type_code: impl Into<Given<String, Null>>,
    ) -> Self {
        self.resource_type_code = Some(resource_type_code.into());
        self
    }

    /// Sets [`resource_type_code`](field@Self::resource_type_code). `None` omits it.
    pub fn set_resource_type_code(
        mut self,
        resource_type_code: Option<impl Into<Given<String, Null>>>,
    ) -> Self {
        self.resource_type_code = resource_type_code.map(Into::into);
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

    /// Sets [`res_instance_id`](field@Self::res_instance_id).
    pub fn res_instance_id(mut self, res_instance_id: impl Into<Given<String, Null>>) -> Self {
        self.res_instance_id = Some(res_instance_id.into());
        self
    }

    /// Sets [`res_instance_id`](field@Self::res_instance_id). `None` omits it.
    pub fn set_res_instance_id(
        mut self,
        res_instance_id: Option<impl Into<Given<String, Null>>>,
    ) -> Self {
        self.res_instance_id = res_instance_id.map(Into::into);
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

impl Operation for LegacyListResRecords {
    type Response = LegacyListResRecordsResponse;
    type Code = LegacyListResRecordsCode;
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

impl Fields for LegacyListResRecords {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.domain_id.to_wire(),
            self.cycle.to_wire(),
            self.cloud_service_type_code.to_wire(),
            self.resource_type_code.to_wire(),
            self.region_code.to_wire(),
            self.res_instance_id.to_wire(),
            self.pay_method.to_wire(),
            self.enterprise_project_id.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(LegacyListResRecords {
    domain_id,
    cycle,
    cloud_service_type_code,
    resource_type_code,
    region_code,
    res_instance_id,
    pay_method,
    enterprise_project_id,
    offset,
    limit,
});

static READ: api_runtime::ReadAs<LegacyListResRecordsResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "LegacyListResRecords",
            method: Method::Get,
            path: "/v1.0/{domain_id}/customer/account-mgr/bill/res-records",
            source: "https://support.huaweicloud.com/api-oce/mbc_00005.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::path("domain_id")
                    .text()
                    .max_length(64)
                    .required(),
                Parameter::query("cycle")
                    .month()
                    .max_length(8)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("cloudServiceTypeCode")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Filter),
                    ]),
                Parameter::query("resourceTypeCode")
                    .text()
                    .max_length(64)
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
                Parameter::query("resInstanceId")
                    .text()
                    .max_length(256)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Filter),
                    ]),
                Parameter::query("payMethod")
                    .text()
                    .one_of(&["0", "1", "10"])
                    .max_length(4)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("enterpriseProjectId")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Filter),
                    ]),
                Parameter::query("offset")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1") })
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("limit")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1").max("1000") })
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
            ],
            rules: &[Rule::new(
                "three-years",
                "Only data of the last 3 years can be queried.",
                Statement::Server { about: &["cycle"] },
            )],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: Some(
                Paging::new(PagingKind::Pages, api_runtime::Path(&["monthlyRecords"]))
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

impl Paged for LegacyListResRecords {
    type Item = LegacyUsageRecord;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.monthly_records)
    }
}

static TAKE: api_runtime::TakeItems<LegacyUsageRecord> = LegacyListResRecords::TAKE_ITEMS;

/// Response of [`LegacyListResRecords`].
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyListResRecordsResponse {
    /// Records of this page.
    ///
    /// `monthlyRecords`
    pub monthly_records: Vec<LegacyUsageRecord>,

    /// Number of all matching records.
    ///
    /// `totalCount`
    pub total_count: Option<i64>,

    /// Currency of the amounts, such as `CNY`.
    ///
    /// `currency`
    pub currency: Option<String>,
}

impl std::cmp::Eq for LegacyListResRecordsResponse {}

impl LegacyListResRecordsResponse {
    const SHOWN: &'static str = api_runtime::names!["monthly_records", "total_count", "currency"];
}

impl std::fmt::Debug for LegacyListResRecordsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyListResRecordsResponse",
            Self::SHOWN,
            &[&self.monthly_records, &self.total_count, &self.currency],
        )
    }
}

impl LegacyListResRecordsResponse {
    const NAMES: &'static str = api_runtime::names!["monthlyRecords", "totalCount", "currency"];
}

impl Decode for LegacyListResRecordsResponse {
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
api_runtime::serde_answer!(LegacyListResRecordsResponse {
    monthly_records,
    total_count,
    currency,
});

/// Error codes of [`LegacyListResRecords`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyListResRecordsCode {
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
    LegacyListResRecordsCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`LegacyListResRecords`] failed.
pub type LegacyListResRecordsError = Error<Code<LegacyListResRecordsCode>>;

/// How a resource is billed, in the older coding of usage records.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum LegacyUsagePayMethod {
    /// Paid in advance by the year or month.
    ///
    /// `0` on the wire.
    YearlyMonthly,

    /// Paid by use.
    ///
    /// `1` on the wire.
    PayPerUse,

    /// Reserved instance.
    ///
    /// `10` on the wire.
    ReservedInstance,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl LegacyUsagePayMethod {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::YearlyMonthly => "0",
            Self::PayPerUse => "1",
            Self::ReservedInstance => "10",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "0" => Self::YearlyMonthly,
            "1" => Self::PayPerUse,
            "10" => Self::ReservedInstance,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    LegacyUsagePayMethod,
    [YearlyMonthly, PayPerUse, ReservedInstance],
    Unknown
);

impl ToWire for LegacyUsagePayMethod {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

impl Decode for LegacyUsagePayMethod {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyUsagePayMethod, text, answered);

/// What a resource cost in a month.
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyUsageRecord {
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

    /// Id of the resource.
    ///
    /// `resInstanceId`
    pub res_instance_id: Option<String>,

    /// Name of the resource. The customer enters it on creating the resource, and can change that of some resources later.
    ///
    /// `resourceName`
    pub resource_name: Option<String>,

    /// Tags that the customer gave to the resource.
    ///
    /// `resourceTag`
    pub resource_tag: Option<String>,

    /// Amount spent, with up to eight digits after the point. It includes cash coupons and flexi-purchase coupons.
    ///
    /// `consumeAmount` · unit in `measureId`
    pub consume_amount: Option<Decimal>,

    /// Month of the expenditure.
    ///
    /// `cycle` · UTC+08:00
    pub cycle: Option<Month>,

    /// Unit of the amounts; `1` is a yuan, `2` a tenth and `3` a hundredth of one.
    ///
    /// `measureId`
    pub measure_id: Option<i64>,

    /// Id of the enterprise project; `0` is the default project. Null for cloud services that do not support enterprise projects.
    ///
    /// `enterpriseProjectId`
    pub enterprise_project_id: Option<String>,

    /// How the resource is billed.
    ///
    /// `payMethod`
    pub pay_method: Option<LegacyUsagePayMethod>,

    /// Amount at the list price.
    ///
    /// `officialAmount` · unit in `measureId`
    pub official_amount: Option<Decimal>,
}

impl std::cmp::Eq for LegacyUsageRecord {}

impl LegacyUsageRecord {
    const SHOWN: &'static str = api_runtime::names![
        "cloud_service_type_code",
        "region_code",
        "resource_type_code",
        "res_instance_id",
        "resource_name",
        "resource_tag",
        "consume_amount",
        "cycle",
        "measure_id",
        "enterprise_project_id",
        "pay_method",
        "official_amount",
    ];
}

impl std::fmt::Debug for LegacyUsageRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyUsageRecord",
            Self::SHOWN,
            &[
                &self.cloud_service_type_code,
                &self.region_code,
                &self.resource_type_code,
                &self.res_instance_id,
                &self.resource_name,
                &self.resource_tag,
                &self.consume_amount,
                &self.cycle,
                &self.measure_id,
                &self.enterprise_project_id,
                &self.pay_method,
                &self.official_amount,
            ],
        )
    }
}

impl LegacyUsageRecord {
    /// [`consume_amount`](Self::consume_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn consume_amount_with_unit(&self) -> Option<Amount<'_, i64>> {
        Amount::with_unit(self.consume_amount, self.measure_id.as_ref())
    }

    /// [`official_amount`](Self::official_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn official_amount_with_unit(&self) -> Option<Amount<'_, i64>> {
        Amount::with_unit(self.official_amount, self.measure_id.as_ref())
    }
}

impl LegacyUsageRecord {
    const NAMES: &'static str = api_runtime::names![
        "cloudServiceTypeCode",
        "regionCode",
        "resourceTypeCode",
        "resInstanceId",
        "resourceName",
        "resourceTag",
        "consumeAmount",
        "cycle",
        "measureId",
        "enterpriseProjectId",
        "payMethod",
        "officialAmount",
    ];
}

impl Decode for LegacyUsageRecord {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.cloud_service_type_code,
                &mut value.region_code,
                &mut value.resource_type_code,
                &mut value.res_instance_id,
                &mut value.resource_name,
                &mut value.resource_tag,
                &mut value.consume_amount,
                &mut value.cycle,
                &mut value.measure_id,
                &mut value.enterprise_project_id,
                &mut value.pay_method,
                &mut value.official_amount,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyUsageRecord {
    cloud_service_type_code,
    region_code,
    resource_type_code,
    res_instance_id,
    resource_name,
    resource_tag,
    consume_amount,
    cycle,
    measure_id,
    enterprise_project_id,
    pay_method,
    official_amount,
});
