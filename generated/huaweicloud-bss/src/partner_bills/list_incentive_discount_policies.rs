// @generated from spec/bss/operations/partner_bills/list_incentive_discount_policies.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Code, Decode, DecodeError, Descriptor, EmptyString, Error, Explanation, Fields, Given, Json,
    Method, Month, NumberLimits, Operation, Outcome, Paged, Paging, PagingKind, Parameter,
    RateLimit, Raw, Safety, Service, State, ToWire, Violations, WireRef,
};

/// Lists the policies of discounts and incentives that hold for cloud services.
///
/// `GET /v2/products/incentive-discount-policies` · [vendor's page](https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0000001163166566.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::partner_bills::ListIncentiveDiscountPolicies;
/// use huaweicloud_bss::{Client, Error, Month};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request =
///         ListIncentiveDiscountPolicies::new("2026-01".parse::<Month>().unwrap()).limit(100);
///     let mut items = client.partner_bills().list_incentive_discount_policies(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// An operator account of a partner needs the permission of the operation, which says that it may see policies of discounts and incentives.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Permissions: `BPC_ITEM_SALES_040100`.
/// - Safety: read operation.
/// - Rate limit: 10 calls per second.
/// - Pagination: `offset` is the item offset from 0, `limit` is the page size; `policies` contains the items, `total_count` is the total count.
///
/// # Restrictions
///
/// - Only solution providers and distributors of the first tier can call the operation.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`time`](field@Self::time) | query | required · at most 20 characters | unsupported | unsupported | *unknown* | *unknown* |
/// | [`service_type_code`](field@Self::service_type_code) | query | at most 64 characters | not a filter | not a filter | filter | not a filter |
/// | [`offset`](field@Self::offset) | query | 0–2147483647 | default `0` | default `0` | unsupported | default `0` |
/// | [`limit`](field@Self::limit) | query | 1–100 | default `10` | default `10` | unsupported | default `10` |
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
/// - `IncentiveDiscountPolicy.service_type_code, doc`: “List of cloud service types.” (huaweicloudsdkbss 3.1.219 and API Explorer). The field is one text, and the example has one code.
/// - `IncentiveDiscountPolicy.allow_discount, type`: “boolean” (API Explorer, example of the field). The sentence beside that example and in the SDK lists `YES` and `NO`.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListIncentiveDiscountPolicies {
    /// Month whose policies are listed, in China time. The answer has them as they stand at `23:59:59` on the last day of the month.
    ///
    /// Required · `time` in the query · at most 20 characters · UTC+08:00
    pub time: Month,

    /// Policies of this cloud service.
    ///
    /// Optional · `service_type_code` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: filter · Null: not a filter
    pub service_type_code: Option<Given<String, EmptyString>>,

    /// Number of records to pass over.
    ///
    /// Optional · `offset` in the query · 0–2147483647
    ///
    /// Absent: default `0` · Empty: default `0` · Empty string: unsupported · Null: default `0`
    pub offset: Option<i64>,

    /// Most records that one answer holds.
    ///
    /// Optional · `limit` in the query · 1–100
    ///
    /// Absent: default `10` · Empty: default `10` · Empty string: unsupported · Null: default `10`
    pub limit: Option<i64>,
}

impl std::cmp::Eq for ListIncentiveDiscountPolicies {}

impl ListIncentiveDiscountPolicies {
    /// Creates it with [`time`](field@Self::time), the only required value.
    pub fn new(time: Month) -> Self {
        Self {
            time,
            service_type_code: None,
            offset: None,
            limit: None,
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

impl Operation for ListIncentiveDiscountPolicies {
    type Response = ListIncentiveDiscountPoliciesResponse;
    type Code = ListIncentiveDiscountPoliciesCode;
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

impl Fields for ListIncentiveDiscountPolicies {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.time.to_wire(),
            self.service_type_code.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListIncentiveDiscountPolicies {
    time,
    service_type_code,
    offset,
    limit,
});

static READ: api_runtime::ReadAs<ListIncentiveDiscountPoliciesResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListIncentiveDiscountPolicies",
            method: Method::Get,
            path: "/v2/products/incentive-discount-policies",
            source: "https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0000001163166566.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::query("time")
                    .month()
                    .max_length(20)
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
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::query("offset")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("0").max("2147483647") })
                    .presence(&[
                        (State::Absent, Outcome::Default("0")),
                        (State::Empty, Outcome::Default("0")),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Default("0")),
                    ]),
                Parameter::query("limit")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1").max("100") })
                    .presence(&[
                        (State::Absent, Outcome::Default("10")),
                        (State::Empty, Outcome::Default("10")),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Default("10")),
                    ]),
            ],
            rules: &[],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: Some(
                Paging::new(PagingKind::Rows, api_runtime::Path(&["policies"]))
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

impl Paged for ListIncentiveDiscountPolicies {
    type Item = IncentiveDiscountPolicy;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.policies)
    }
}

static TAKE: api_runtime::TakeItems<IncentiveDiscountPolicy> =
    ListIncentiveDiscountPolicies::TAKE_ITEMS;

/// Response of [`ListIncentiveDiscountPolicies`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListIncentiveDiscountPoliciesResponse {
    /// Policies, one record for each cloud service.
    ///
    /// `policies`
    pub policies: Vec<IncentiveDiscountPolicy>,

    /// Number of all records.
    ///
    /// `total_count`
    pub total_count: Option<i64>,
}

api_runtime::answer!(ListIncentiveDiscountPoliciesResponse {
    policies,
    total_count,
});

impl Decode for ListIncentiveDiscountPoliciesResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.policies, &mut value.total_count],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListIncentiveDiscountPoliciesResponse {
    policies,
    total_count,
});

/// Error codes of [`ListIncentiveDiscountPolicies`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListIncentiveDiscountPoliciesCode {
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
    ListIncentiveDiscountPoliciesCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListIncentiveDiscountPolicies`] failed.
pub type ListIncentiveDiscountPoliciesError = Error<Code<ListIncentiveDiscountPoliciesCode>>;

/// What holds for one cloud service.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IncentiveDiscountPolicy {
    /// Code of the cloud service.
    ///
    /// `service_type_code`
    pub service_type_code: Option<String>,

    /// Name of the cloud service.
    ///
    /// `service_type_name`
    pub service_type_name: Option<String>,

    /// Incentive for the cloud service.
    ///
    /// `incentive_policy`
    pub incentive_policy: Option<IncentivePolicy>,

    /// Whether discounts that a partner grants may be applied. An example of the vendor has null.
    ///
    /// `allow_discount`
    pub allow_discount: Option<PartnerDiscountPermission>,
}

api_runtime::answer!(IncentiveDiscountPolicy {
    service_type_code,
    service_type_name,
    incentive_policy,
    allow_discount,
});

impl Decode for IncentiveDiscountPolicy {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.service_type_code,
                &mut value.service_type_name,
                &mut value.incentive_policy,
                &mut value.allow_discount,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(IncentiveDiscountPolicy {
    service_type_code,
    service_type_name,
    incentive_policy,
    allow_discount,
});

/// Incentive for a cloud service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum IncentivePolicy {
    /// Not one of the products that the vendor calls specific.
    ///
    /// `0` on the wire.
    NotSpecific,

    /// One of the products that the vendor calls specific.
    ///
    /// `1` on the wire.
    Specific,

    /// Sales do not count as performance and bring no rebate.
    ///
    /// `2` on the wire.
    NoPerformanceNoRebate,

    /// Sales count as performance but bring no rebate.
    ///
    /// `13` on the wire.
    PerformanceNoRebate,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl IncentivePolicy {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::NotSpecific => "0",
            Self::Specific => "1",
            Self::NoPerformanceNoRebate => "2",
            Self::PerformanceNoRebate => "13",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "0" => Self::NotSpecific,
            "1" => Self::Specific,
            "2" => Self::NoPerformanceNoRebate,
            "13" => Self::PerformanceNoRebate,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    IncentivePolicy,
    [
        NotSpecific,
        Specific,
        NoPerformanceNoRebate,
        PerformanceNoRebate,
    ],
    Unknown
);

impl Decode for IncentivePolicy {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(IncentivePolicy, text, answered);

/// Whether discounts that a partner grants may be applied.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PartnerDiscountPermission {
    /// They may be applied.
    ///
    /// `YES` on the wire.
    Allowed,

    /// They may not be applied.
    ///
    /// `NO` on the wire.
    Forbidden,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl PartnerDiscountPermission {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Allowed => "YES",
            Self::Forbidden => "NO",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "YES" => Self::Allowed,
            "NO" => Self::Forbidden,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(PartnerDiscountPermission, [Allowed, Forbidden], Unknown);

impl Decode for PartnerDiscountPermission {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(PartnerDiscountPermission, text, answered);
