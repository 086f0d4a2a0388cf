// @generated from spec/bss/operations/bills/list_resource_usage.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{
    Language, PeakBandwidthResourceType, PeakBandwidthServiceType, PeakBandwidthUsageType,
};
use api_runtime::{
    Amount, Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Instant,
    Json, Method, Month, NumberLimits, Operation, Outcome, Paged, Paging, PagingKind, Parameter,
    RateLimit, Raw, Rule, Safety, Service, State, Statement, ToWire, Violations, WireRef,
};

/// Lists the detailed usage of a resource that is billed by the 95th percentile.
///
/// `GET /v2/bills/customer-bills/resources/usage/details` · [vendor's page](https://support.huaweicloud.com/api-oce/zh-cn_topic_0000001190606757.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::bills::{ListResourceUsage, ListResourceUsageRequired};
/// use huaweicloud_bss::types::{Language, PeakBandwidthResourceType, PeakBandwidthServiceType, PeakBandwidthUsageType};
/// use huaweicloud_bss::{Client, Error, Month};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListResourceUsage::new(ListResourceUsageRequired {
///         bill_cycle: "2026-01".parse::<Month>().unwrap(),
///         service_type_code: PeakBandwidthServiceType::Cdn,
///         resource_type_code: PeakBandwidthResourceType::Cdn,
///         usage_type: PeakBandwidthUsageType::MonthlyPeakBase1024,
///         resource_id: "example-0".to_owned(),
///     })
///     .x_language(Language::Chinese)
///     .limit(100);
///     let mut items = client.bills().list_resource_usage(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// Covers at present only resources of CDN, OBS, IEC and VPC that are billed by the 95th percentile of their bandwidth.
///
/// The bandwidths of a whole month can be queried from 20:00 on the second day of the next month; for the current month they are empty.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself).
/// - Permissions: `billing:billDetail:view`, `bss:bill:view`.
/// - Safety: read operation.
/// - Rate limit: 10 calls per second.
/// - Pagination: `offset` is the item offset from 0, `limit` is the page size; `usage_info_list` contains the items, `total_count` is the total count.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`bill_cycle`](field@Self::bill_cycle) | query | required · 7 characters | unsupported | unsupported | *unknown* | *unknown* |
/// | [`service_type_code`](field@Self::service_type_code) | query | required · at most 64 characters | unsupported | unsupported | *unknown* | *unknown* |
/// | [`resource_type_code`](field@Self::resource_type_code) | query | required · at most 64 characters | unsupported | unsupported | *unknown* | *unknown* |
/// | [`usage_type`](field@Self::usage_type) | query | required · at most 64 characters | unsupported | unsupported | *unknown* | *unknown* |
/// | [`resource_id`](field@Self::resource_id) | query | required · at most 64 characters | unsupported | unsupported | *unknown* | *unknown* |
/// | [`offset`](field@Self::offset) | query | 0–2147483647 | default `0` | *unknown* | *unknown* | *unknown* |
/// | [`limit`](field@Self::limit) | query | 1–1000 | default `10` | *unknown* | *unknown* | *unknown* |
/// | [`x_language`](field@Self::x_language) (`X-Language`) | header | at most 10 characters | default `zh_CN` | *unknown* | *unknown* | *unknown* |
///
/// # Rules
///
/// - `resource-type-of-service`: The resource type must belong to the cloud service. Only checked by the server.
/// - `usage-type-of-resource-type`: The usage type must belong to the resource type. Only checked by the server.
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
/// - `usage_type, type`: “95Peak or `95peak_1000` or bandwidth95peak or `95peak_plus`” (huaweicloudsdkbss 3.1.219). The page also lists `95Peak_1000` and explains what it is for.
/// - `band_width, type`: “text with its unit, such as 66.56Mbps” (example of the field in the API Explorer, and alike for the two other bandwidths of the month). The example of a whole answer there has 66.56, and the unit in a field of its own.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListResourceUsage {
    /// Billing cycle, in China time.
    ///
    /// Required · `bill_cycle` in the query · 7 characters · UTC+08:00
    pub bill_cycle: Month,

    /// Cloud service of the resource. The page says that only the listed services are supported at present.
    ///
    /// Required · `service_type_code` in the query · at most 64 characters
    pub service_type_code: PeakBandwidthServiceType,

    /// Type of the resource. The page says that only the listed types are supported at present; `ListServiceResources` tells which types belong to a service.
    ///
    /// Required · `resource_type_code` in the query · at most 64 characters
    pub resource_type_code: PeakBandwidthResourceType,

    /// What is measured. The page says that only the listed codes are supported at present; `ListUsageTypes` tells which codes belong to a resource type.
    ///
    /// Required · `usage_type` in the query · at most 64 characters
    pub usage_type: PeakBandwidthUsageType,

    /// Resource whose usage is wanted. `ListResourceUsageSummary` returns the ids.
    ///
    /// Required · `resource_id` in the query · at most 64 characters
    pub resource_id: String,

    /// How many matching records are skipped.
    ///
    /// Optional · `offset` in the query · 0–2147483647
    ///
    /// Absent: default `0` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub offset: Option<i64>,

    /// How many records come back at most.
    ///
    /// Optional · `limit` in the query · 1–1000
    ///
    /// Absent: default `10` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub limit: Option<i64>,

    /// Language.
    ///
    /// Optional · `X-Language` in the header · at most 10 characters · reserved by the vendor
    ///
    /// Absent: default `zh_CN` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub x_language: Option<Language>,
}

impl std::cmp::Eq for ListResourceUsage {}

/// The required values of [`ListResourceUsage`].
#[derive(Debug, Clone)]
pub struct ListResourceUsageRequired {
    /// See [`bill_cycle`](field@ListResourceUsage::bill_cycle).
    pub bill_cycle: Month,

    /// See [`service_type_code`](field@ListResourceUsage::service_type_code).
    pub service_type_code: PeakBandwidthServiceType,

    /// See [`resource_type_code`](field@ListResourceUsage::resource_type_code).
    pub resource_type_code: PeakBandwidthResourceType,

    /// See [`usage_type`](field@ListResourceUsage::usage_type).
    pub usage_type: PeakBandwidthUsageType,

    /// See [`resource_id`](field@ListResourceUsage::resource_id).
    pub resource_id: String,
}

impl ListResourceUsage {
    /// Creates it from the required values.
    pub fn new(required: ListResourceUsageRequired) -> Self {
        let ListResourceUsageRequired {
            bill_cycle,
            service_type_code,
            resource_type_code,
            usage_type,
            resource_id,
        } = required;
        Self {
            bill_cycle,
            service_type_code,
            resource_type_code,
            usage_type,
            resource_id,
            offset: None,
            limit: None,
            x_language: None,
        }
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

impl Operation for ListResourceUsage {
    type Response = ListResourceUsageResponse;
    type Code = ListResourceUsageCode;
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

impl Fields for ListResourceUsage {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.bill_cycle.to_wire(),
            self.service_type_code.to_wire(),
            self.resource_type_code.to_wire(),
            self.usage_type.to_wire(),
            self.resource_id.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
            self.x_language.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListResourceUsage {
    bill_cycle,
    service_type_code,
    resource_type_code,
    usage_type,
    resource_id,
    offset,
    limit,
    x_language,
});

static READ: api_runtime::ReadAs<ListResourceUsageResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListResourceUsage",
            method: Method::Get,
            path: "/v2/bills/customer-bills/resources/usage/details",
            source: "https://support.huaweicloud.com/api-oce/zh-cn_topic_0000001190606757.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::query("bill_cycle")
                    .month()
                    .min_length(7)
                    .max_length(7)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("service_type_code")
                    .text()
                    .one_of(&[
                        "hws.service.type.cdn",
                        "hws.service.type.obs",
                        "hws.service.type.vpc",
                        "hws.service.type.iec",
                    ])
                    .max_length(64)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("resource_type_code")
                    .text()
                    .one_of(&[
                        "hws.resource.type.cdn",
                        "hws.resource.type.obs",
                        "hws.resource.type.bandwidth",
                        "hws.resource.type.edgebandwidth",
                    ])
                    .max_length(64)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("usage_type")
                    .text()
                    .one_of(&[
                        "95Peak",
                        "95peak_1000",
                        "95Peak_1000",
                        "bandwidth95peak",
                        "95peak_plus",
                    ])
                    .max_length(64)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("resource_id")
                    .text()
                    .max_length(64)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unsupported),
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
                    "resource-type-of-service",
                    "The resource type must belong to the cloud service.",
                    Statement::Server {
                        about: &["resource_type_code", "service_type_code"],
                    },
                ),
                Rule::new(
                    "usage-type-of-resource-type",
                    "The usage type must belong to the resource type.",
                    Statement::Server {
                        about: &["usage_type", "resource_type_code"],
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
                Paging::new(PagingKind::Rows, api_runtime::Path(&["usage_info_list"]))
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

impl Paged for ListResourceUsage {
    type Item = PeakBandwidthSample;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.usage_info_list)
    }
}

static TAKE: api_runtime::TakeItems<PeakBandwidthSample> = ListResourceUsage::TAKE_ITEMS;

/// Response of [`ListResourceUsage`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListResourceUsageResponse {
    /// Days of the month that count, with up to 20 digits after the point. It is the number of reported five-minute points divided by the 288 points of a day. A month that was not used in full is charged by the share of these days in the days of the month: list price times discount times that share.
    ///
    /// `actual_days`
    pub actual_days: Option<Decimal>,

    /// Bandwidth that is billed for the month: what is left as the highest of the five-minute points after the highest twentieth of them is dropped. By the enhanced 95th percentile it is the larger of `monthly_guaranteed_band_width` and `monthly_peak_band_width`.
    ///
    /// `band_width` · unit in `band_width_measure_id`
    ///
    /// The current month was queried.
    pub band_width: Option<Decimal>,

    /// Guaranteed bandwidth of the month, for resources that are billed by the enhanced 95th percentile. It is the average of the guaranteed bandwidths of the days, each a fixed share of the size that was bought.
    ///
    /// `monthly_guaranteed_band_width` · unit in `band_width_measure_id` · reserved by the vendor
    ///
    /// Always at present. The vendor names two cases besides: the current month was queried, or the resource is not billed by the enhanced 95th percentile.
    pub monthly_guaranteed_band_width: Option<Decimal>,

    /// Peak bandwidth of the month, for resources that are billed by the enhanced 95th percentile. It is the average of the five highest peaks of days.
    ///
    /// `monthly_peak_band_width` · unit in `band_width_measure_id` · reserved by the vendor
    ///
    /// Always at present. The vendor names two cases besides: the current month was queried, or the resource is not billed by the enhanced 95th percentile.
    pub monthly_peak_band_width: Option<Decimal>,

    /// Unit of the bandwidths of the month. `ListMeasureUnits` returns the units.
    ///
    /// `band_width_measure_id`
    ///
    /// All bandwidths of the month are empty.
    pub band_width_measure_id: Option<i64>,

    /// Number of all matching records.
    ///
    /// `total_count`
    pub total_count: Option<i64>,

    /// Usage in steps of five minutes.
    ///
    /// `usage_info_list`
    pub usage_info_list: Vec<PeakBandwidthSample>,
}

api_runtime::answer!(ListResourceUsageResponse {
    actual_days,
    band_width,
    monthly_guaranteed_band_width,
    monthly_peak_band_width,
    band_width_measure_id,
    total_count,
    usage_info_list,
});

impl ListResourceUsageResponse {
    /// [`band_width`](Self::band_width) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn band_width_with_unit(&self) -> Option<Amount<'_, i64>> {
        Amount::with_unit(self.band_width, self.band_width_measure_id.as_ref())
    }

    /// [`monthly_guaranteed_band_width`](Self::monthly_guaranteed_band_width) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn monthly_guaranteed_band_width_with_unit(&self) -> Option<Amount<'_, i64>> {
        Amount::with_unit(
            self.monthly_guaranteed_band_width,
            self.band_width_measure_id.as_ref(),
        )
    }

    /// [`monthly_peak_band_width`](Self::monthly_peak_band_width) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn monthly_peak_band_width_with_unit(&self) -> Option<Amount<'_, i64>> {
        Amount::with_unit(
            self.monthly_peak_band_width,
            self.band_width_measure_id.as_ref(),
        )
    }
}

impl Decode for ListResourceUsageResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.actual_days,
                &mut value.band_width,
                &mut value.monthly_guaranteed_band_width,
                &mut value.monthly_peak_band_width,
                &mut value.band_width_measure_id,
                &mut value.total_count,
                &mut value.usage_info_list,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListResourceUsageResponse {
    actual_days,
    band_width,
    monthly_guaranteed_band_width,
    monthly_peak_band_width,
    band_width_measure_id,
    total_count,
    usage_info_list,
});

/// Error codes of [`ListResourceUsage`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListResourceUsageCode {
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
    ListResourceUsageCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListResourceUsage`] failed.
pub type ListResourceUsageError = Error<Code<ListResourceUsageCode>>;

/// Usage of a resource in five minutes.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PeakBandwidthSample {
    /// Time for which the usage was counted.
    ///
    /// `stat_time` · UTC
    pub stat_time: Option<Instant>,

    /// Guaranteed bandwidth, for resources that are billed by the enhanced 95th percentile.
    ///
    /// `guaranteed_band_width` · unit in `measure_id` · reserved by the vendor
    ///
    /// Always at present. The vendor names one case besides: the resource is not billed by the enhanced 95th percentile.
    pub guaranteed_band_width: Option<Decimal>,

    /// Usage.
    ///
    /// `usage` · unit in `measure_id`
    pub usage: Option<Decimal>,

    /// Unit of the bandwidth and of the usage. `ListMeasureUnits` returns the units.
    ///
    /// `measure_id`
    pub measure_id: Option<i64>,
}

api_runtime::answer!(PeakBandwidthSample {
    stat_time,
    guaranteed_band_width,
    usage,
    measure_id,
});

impl PeakBandwidthSample {
    /// [`guaranteed_band_width`](Self::guaranteed_band_width) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn guaranteed_band_width_with_unit(&self) -> Option<Amount<'_, i64>> {
        Amount::with_unit(self.guaranteed_band_width, self.measure_id.as_ref())
    }

    /// [`usage`](Self::usage) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn usage_with_unit(&self) -> Option<Amount<'_, i64>> {
        Amount::with_unit(self.usage, self.measure_id.as_ref())
    }
}

impl Decode for PeakBandwidthSample {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.stat_time,
                &mut value.guaranteed_band_width,
                &mut value.usage,
                &mut value.measure_id,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(PeakBandwidthSample {
    stat_time,
    guaranteed_band_width,
    usage,
    measure_id,
});
