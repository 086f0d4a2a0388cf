// @generated from spec/bss/operations/packages/list_free_resource_usages.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::Language;
use api_runtime::{
    Amount, Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Instant,
    Json, ListLimits, Method, Operation, Outcome, Parameter, Raw, Safety, Service, State, ToWire,
    Violations, WireRef,
};

/// Shows what is left of items of resource packages, and for which period.
///
/// `POST /v2/payments/free-resources/usages/details/query` · [vendor's page](https://support.huaweicloud.com/api-oce/api_order_00028.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::packages::ListFreeResourceUsages;
/// use huaweicloud_bss::types::Language;
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request =
///         ListFreeResourceUsages::new(vec!["example-0".to_owned()]).x_language(Language::Chinese);
///     let response = client.packages().list_free_resource_usages(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// `ListFreeResourceInfos` returns the ids of items, and in `quota_reuse_mode` whether their amounts are renewed. The id of the data package of a Flexus L instance also stands among the resources of the instance in Config, with `huaweicloudinternal_cbc_freeresource` as the type.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself).
/// - Permissions: `billing:resourcePackages:view`, `bss:bill:view`.
/// - Safety: read operation.
///
/// # Restrictions
///
/// - A package that expired more than 18 months ago cannot be queried.
/// - Solution providers and distributors of the first tier cannot call it with credentials of their own, and operator accounts of a partner cannot call it at all.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null | Empty list |
/// |---|---|---|---|---|---|---|---|
/// | [`x_language`](field@Self::x_language) (`X-Language`) | header | at most 8 characters | default `zh_CN` | *unknown* | *unknown* | *unknown* |  |
/// | [`free_resource_ids`](field@Self::free_resource_ids) | body | required · items of at most 64 characters · 1–100 items | unsupported |  |  | *unknown* | unsupported |
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
/// - `X-Language, max_length`: “10” (API Explorer). The pages of this operation on the international site and of `ListFreeResourceInfos` on the China site say 8.
/// - `X-Language, required`: “true” (`intl/pt-br/api-bpconsole/api_order_00028`). It gives a default itself; the SDK and the API Explorer do not ask for the header.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListFreeResourceUsages {
    /// Language of the names in the answer.
    ///
    /// Optional · `X-Language` in the header · at most 8 characters
    ///
    /// Absent: default `zh_CN` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub x_language: Option<Language>,

    /// Items to show.
    ///
    /// Required · `free_resource_ids` in the body · items of at most 64 characters · 1–100 items
    pub free_resource_ids: Vec<String>,
}

impl std::cmp::Eq for ListFreeResourceUsages {}

impl ListFreeResourceUsages {
    /// Creates it with [`free_resource_ids`](field@Self::free_resource_ids), the only required value.
    pub fn new(free_resource_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            free_resource_ids: free_resource_ids.into_iter().map(Into::into).collect(),
            x_language: None,
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

impl Operation for ListFreeResourceUsages {
    type Response = ListFreeResourceUsagesResponse;
    type Code = ListFreeResourceUsagesCode;
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

impl Fields for ListFreeResourceUsages {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[self.x_language.to_wire(), self.free_resource_ids.to_wire()]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListFreeResourceUsages {
    x_language,
    free_resource_ids,
});

static READ: api_runtime::ReadAs<ListFreeResourceUsagesResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListFreeResourceUsages",
            method: Method::Post,
            path: "/v2/payments/free-resources/usages/details/query",
            source: "https://support.huaweicloud.com/api-oce/api_order_00028.html",
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
                Parameter::body("free_resource_ids")
                    .text()
                    .list()
                    .list_limits(
                        const {
                            &ListLimits::new()
                                .max_item_length(64)
                                .min_items(1)
                                .max_items(100)
                        },
                    )
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                        (State::EmptyList, Outcome::Unsupported),
                    ]),
            ],
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

/// Response of [`ListFreeResourceUsages`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFreeResourceUsagesResponse {
    /// The items.
    ///
    /// `free_resources`
    pub free_resources: Vec<PackageItemUsage>,
}

api_runtime::answer!(ListFreeResourceUsagesResponse { free_resources });

impl Decode for ListFreeResourceUsagesResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.free_resources]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListFreeResourceUsagesResponse { free_resources });

/// Error codes of [`ListFreeResourceUsages`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListFreeResourceUsagesCode {
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
    ListFreeResourceUsagesCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListFreeResourceUsages`] failed.
pub type ListFreeResourceUsagesError = Error<Code<ListFreeResourceUsagesCode>>;

/// What is left of one item of a resource package.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PackageItemUsage {
    /// Id of the item. If a renewal of the item is not in effect yet, the id of the item that is in effect.
    ///
    /// `free_resource_id`
    pub free_resource_id: Option<String>,

    /// Name of the type of the item.
    ///
    /// `free_resource_type_name`
    pub free_resource_type_name: Option<String>,

    /// Period after which the amounts are renewed. Meaningful only if they are renewed.
    ///
    /// `quota_reuse_cycle`
    pub quota_reuse_cycle: Option<PackageReuseCycle>,

    /// What the periods of renewal are counted from. Meaningful only if the amounts are renewed. In the older operation null then stands for the calendar.
    ///
    /// `quota_reuse_cycle_type`
    pub quota_reuse_cycle_type: Option<PackageReuseCycleType>,

    /// Name of the usage type.
    ///
    /// `usage_type_name`
    pub usage_type_name: Option<String>,

    /// Start of the current period of renewal. If the amounts are not renewed, the time from which the package is in effect.
    ///
    /// `start_time` · UTC
    pub start_time: Option<Instant>,

    /// End of the current period of renewal; what is left of its amount is then lost. If the amounts are not renewed, the time at which the package expires. In the vendor's examples it is the end of a day in China time, either `15:59:59Z` or `16:00:00Z`.
    ///
    /// `end_time` · UTC
    pub end_time: Option<Instant>,

    /// What is left. If the amounts are renewed, what is left in the current period of renewal.
    ///
    /// `amount` · unit in `measure_id`
    pub amount: Option<Decimal>,

    /// The whole amount. If the amounts are renewed, that of one period of renewal.
    ///
    /// `original_amount` · unit in `measure_id`
    pub original_amount: Option<Decimal>,

    /// Unit of the amounts. `ListMeasureUnits` returns the units.
    ///
    /// `measure_id`
    pub measure_id: Option<i64>,
}

api_runtime::answer!(PackageItemUsage {
    free_resource_id,
    free_resource_type_name,
    quota_reuse_cycle,
    quota_reuse_cycle_type,
    usage_type_name,
    start_time,
    end_time,
    amount,
    original_amount,
    measure_id,
});

impl PackageItemUsage {
    /// [`amount`](Self::amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn amount_with_unit(&self) -> Option<Amount<'_, i64>> {
        Amount::with_unit(self.amount, self.measure_id.as_ref())
    }

    /// [`original_amount`](Self::original_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn original_amount_with_unit(&self) -> Option<Amount<'_, i64>> {
        Amount::with_unit(self.original_amount, self.measure_id.as_ref())
    }
}

impl Decode for PackageItemUsage {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.free_resource_id,
                &mut value.free_resource_type_name,
                &mut value.quota_reuse_cycle,
                &mut value.quota_reuse_cycle_type,
                &mut value.usage_type_name,
                &mut value.start_time,
                &mut value.end_time,
                &mut value.amount,
                &mut value.original_amount,
                &mut value.measure_id,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(PackageItemUsage {
    free_resource_id,
    free_resource_type_name,
    quota_reuse_cycle,
    quota_reuse_cycle_type,
    usage_type_name,
    start_time,
    end_time,
    amount,
    original_amount,
    measure_id,
});

/// Period after which the amounts of a resource package are renewed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PackageReuseCycle {
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

impl PackageReuseCycle {
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

api_runtime::enumeration!(PackageReuseCycle, [Hour, Day, Week, Month, Year], Unknown);

impl Decode for PackageReuseCycle {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(PackageReuseCycle, number, answered);

/// What the periods of renewal of a resource package are counted from.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PackageReuseCycleType {
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

impl PackageReuseCycleType {
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

api_runtime::enumeration!(PackageReuseCycleType, [Calendar, Order], Unknown);

impl Decode for PackageReuseCycleType {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(PackageReuseCycleType, number, answered);
