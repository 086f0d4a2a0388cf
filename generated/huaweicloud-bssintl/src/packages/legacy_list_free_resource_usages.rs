// @generated from spec/bssintl/operations/packages/legacy_list_free_resource_usages.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::Language;
use api_runtime::{
    Amount, Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json,
    Method, Operation, Outcome, Parameter, Raw, Safety, Service, State, ToWire, Violations,
    WireRef,
};

/// Lists what is left of the customer's resource packages, in the older form.
///
/// `POST /v2/payments/free-resources/usages/query` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-oce/api_order_00006.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::packages::LegacyListFreeResourceUsages;
/// use huaweicloud_bssintl::types::Language;
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = LegacyListFreeResourceUsages::new().x_language(Language::Chinese);
///     let response = client.packages().legacy_list_free_resource_usages(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// The request has no parameters but the language: all packages are listed.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself).
/// - Safety: read operation.
/// - The page says that the operation will go out of service. It names `ListFreeResourceInfos`, too, which lists the packages.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`x_language`](field@Self::x_language) (`X-Language`) | header | at most 8 characters | default `en_US` | default `en_US` | unsupported | unsupported |
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
/// - `X-Language, presence.absent`: “default `zh_CN`” (`api-oce/api_order_00006`, copy of 2023-12-13; huaweicloudsdkbssintl 3.0.45). A newer copy says `en_US`.
/// - `X-Language, presence.empty`: “default `zh_CN`” (`api-oce/api_order_00006`, copy of 2023-12-13). A newer copy says `en_US`.
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacyListFreeResourceUsages {
    /// Language of the names in the answer.
    ///
    /// Optional · `X-Language` in the header · at most 8 characters
    ///
    /// Absent: default `en_US` · Empty: default `en_US` · Empty string: unsupported · Null: unsupported
    pub x_language: Option<Language>,
}

impl std::cmp::Eq for LegacyListFreeResourceUsages {}

impl LegacyListFreeResourceUsages {
    /// A request without parameters. None is required.
    pub fn new() -> Self {
        Self::default()
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

impl Operation for LegacyListFreeResourceUsages {
    type Response = LegacyListFreeResourceUsagesResponse;
    type Code = LegacyListFreeResourceUsagesCode;
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

impl Fields for LegacyListFreeResourceUsages {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[self.x_language.to_wire()]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(LegacyListFreeResourceUsages { x_language });

static READ: api_runtime::ReadAs<LegacyListFreeResourceUsagesResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "LegacyListFreeResourceUsages",
            method: Method::Post,
            path: "/v2/payments/free-resources/usages/query",
            source: "https://support.huaweicloud.com/intl/en-us/api-oce/api_order_00006.html",
            safety: Safety::Read,
            parameters: &[Parameter::header("X-Language")
                .text()
                .one_of(&["zh_CN", "en_US"])
                .max_length(8)
                .presence(&[
                    (State::Absent, Outcome::Default("en_US")),
                    (State::Empty, Outcome::Default("en_US")),
                    (State::EmptyString, Outcome::Unsupported),
                    (State::Null, Outcome::Unsupported),
                ])],
            rules: &[],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: None,
            waiters: &[],
            rate_limit: None,
            partial_failure: None,
        }
    }
}

/// Response of [`LegacyListFreeResourceUsages`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyListFreeResourceUsagesResponse {
    /// What is left of the packages.
    ///
    /// `package_usage_infos`
    pub package_usage_infos: Vec<LegacyPackageUsage>,
}

api_runtime::answer!(LegacyListFreeResourceUsagesResponse {
    package_usage_infos,
});

impl Decode for LegacyListFreeResourceUsagesResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.package_usage_infos]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyListFreeResourceUsagesResponse {
    package_usage_infos,
});

/// Error codes of [`LegacyListFreeResourceUsages`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyListFreeResourceUsagesCode {
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
    LegacyListFreeResourceUsagesCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`LegacyListFreeResourceUsages`] failed.
pub type LegacyListFreeResourceUsagesError = Error<Code<LegacyListFreeResourceUsagesCode>>;

/// Period after which the amounts of a resource package are renewed, in the older form.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum LegacyPackageReuseCycle {
    /// Hours.
    ///
    /// `1` on the wire.
    Hour,

    /// Days.
    ///
    /// `2` on the wire.
    Day,

    /// Weeks.
    ///
    /// `3` on the wire.
    Week,

    /// Months.
    ///
    /// `4` on the wire.
    Month,

    /// Years.
    ///
    /// `5` on the wire.
    Year,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl LegacyPackageReuseCycle {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Hour => "1",
            Self::Day => "2",
            Self::Week => "3",
            Self::Month => "4",
            Self::Year => "5",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "1" => Self::Hour,
            "2" => Self::Day,
            "3" => Self::Week,
            "4" => Self::Month,
            "5" => Self::Year,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    LegacyPackageReuseCycle,
    [Hour, Day, Week, Month, Year],
    Unknown
);

impl Decode for LegacyPackageReuseCycle {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyPackageReuseCycle, number, answered);

/// What the periods of renewal of a resource package are counted from, in the older form.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum LegacyPackageReuseCycleType {
    /// The calendar: amounts that are renewed monthly are renewed on the 1st of each month.
    ///
    /// `1` on the wire.
    Calendar,

    /// The time of the order: amounts that are renewed monthly and were ordered on the 15th are renewed on the 15th of each month.
    ///
    /// `2` on the wire.
    Order,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl LegacyPackageReuseCycleType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Calendar => "1",
            Self::Order => "2",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "1" => Self::Calendar,
            "2" => Self::Order,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(LegacyPackageReuseCycleType, [Calendar, Order], Unknown);

impl Decode for LegacyPackageReuseCycleType {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyPackageReuseCycleType, number, answered);

/// Whether the amounts of a resource package are renewed, in the older form.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum LegacyPackageReuseMode {
    /// The amounts are renewed period by period. A package for one year with 40 GB that is renewed every month gives 40 GB in each month.
    ///
    /// `1` on the wire.
    Renewed,

    /// The amounts are not renewed. A package for one year with 40 GB gives 40 GB in the whole year.
    ///
    /// `2` on the wire.
    NotRenewed,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl LegacyPackageReuseMode {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Renewed => "1",
            Self::NotRenewed => "2",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "1" => Self::Renewed,
            "2" => Self::NotRenewed,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(LegacyPackageReuseMode, [Renewed, NotRenewed], Unknown);

impl Decode for LegacyPackageReuseMode {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyPackageReuseMode, number, answered);

/// What is left of a resource package, in the older form.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyPackageUsage {
    /// Id that the system gave the package when it was ordered. It tells the packages of the list apart.
    ///
    /// `order_instance_id`
    pub order_instance_id: Option<String>,

    /// Name of the resource type.
    ///
    /// `resource_type_name`
    pub resource_type_name: Option<String>,

    /// Whether the amounts are renewed.
    ///
    /// `quota_reuse_mode`
    pub quota_reuse_mode: Option<LegacyPackageReuseMode>,

    /// Period after which the amounts are renewed. Meaningful only if they are renewed.
    ///
    /// `quota_reuse_cycle`
    pub quota_reuse_cycle: Option<LegacyPackageReuseCycle>,

    /// What the periods of renewal are counted from. Meaningful only if the amounts are renewed; null then stands for the calendar.
    ///
    /// `quota_reuse_cycle_type`
    pub quota_reuse_cycle_type: Option<LegacyPackageReuseCycleType>,

    /// Start of the current period of renewal, in UTC. If the amounts are not renewed, the time from which the package is in effect.
    ///
    /// `start_time`
    pub start_time: Option<String>,

    /// End of the current period of renewal, in UTC. If the amounts are not renewed, the time at which the package expires.
    ///
    /// `end_time`
    pub end_time: Option<String>,

    /// What is left in the package.
    ///
    /// `balance` · unit in `measurement_name`
    pub balance: Option<Decimal>,

    /// The whole amount of the package.
    ///
    /// `total` · unit in `measurement_name`
    pub total: Option<Decimal>,

    /// Name of the unit of the amounts.
    ///
    /// `measurement_name`
    pub measurement_name: Option<String>,

    /// Code of the region.
    ///
    /// `region_code`
    pub region_code: Option<String>,
}

api_runtime::answer!(LegacyPackageUsage {
    order_instance_id,
    resource_type_name,
    quota_reuse_mode,
    quota_reuse_cycle,
    quota_reuse_cycle_type,
    start_time,
    end_time,
    balance,
    total,
    measurement_name,
    region_code,
});

impl LegacyPackageUsage {
    /// [`balance`](Self::balance) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn balance_with_unit(&self) -> Option<Amount<'_, str>> {
        Amount::with_unit(self.balance, self.measurement_name.as_deref())
    }

    /// [`total`](Self::total) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn total_with_unit(&self) -> Option<Amount<'_, str>> {
        Amount::with_unit(self.total, self.measurement_name.as_deref())
    }
}

impl Decode for LegacyPackageUsage {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.order_instance_id,
                &mut value.resource_type_name,
                &mut value.quota_reuse_mode,
                &mut value.quota_reuse_cycle,
                &mut value.quota_reuse_cycle_type,
                &mut value.start_time,
                &mut value.end_time,
                &mut value.balance,
                &mut value.total,
                &mut value.measurement_name,
                &mut value.region_code,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyPackageUsage {
    order_instance_id,
    resource_type_name,
    quota_reuse_mode,
    quota_reuse_cycle,
    quota_reuse_cycle_type,
    start_time,
    end_time,
    balance,
    total,
    measurement_name,
    region_code,
});
