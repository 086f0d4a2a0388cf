// @generated from spec/bss/operations/orders/legacy_show_refund_order.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Amount, Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json,
    Method, Operation, Outcome, Parameter, Raw, Safety, Service, State, ToWire, Violations,
    WireRef,
};

/// Shows which resources and orders the amounts of a refund come from, in the v1.0 form.
///
/// `GET /v1.0/{domain_id}/common/order-mgr/orders/refund-order` · [vendor's page](https://support.huaweicloud.com/intl/zh-cn/api-bpconsole/zh-cn_topic_0112435250.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::orders::{LegacyShowRefundOrder, LegacyShowRefundOrderRequired};
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = LegacyShowRefundOrder::new(LegacyShowRefundOrderRequired {
///         domain_id: "example-0".to_owned(),
///         order_id: "example-0".to_owned(),
///     });
///     let response = client.orders().legacy_show_refund_order(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// For a resource that `LegacyUnsubscribeResources` gave back together with its renewals, the operation shows what belongs to the original order and what to the renewals. The original order is known only for unsubscription orders made after May 2018.
///
/// Lists of this site's operations that go out of service no longer name it; whether it still answers here is not known.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself), `partner` (a partner that resells to customers).
/// - Safety: read operation.
/// - The page of the international site says that the operation will go out of service, its change log that it went by 26 December 2023.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`domain_id`](field@Self::domain_id) | path | required · at most 64 characters |  |  |  |  |
/// | [`order_id`](field@Self::order_id) | query | required · at most 64 characters | unsupported | *unknown* | *unknown* | *unknown* |
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
/// - `callers`: “customers with a token alone; partners with access keys, too” (huaweicloud-sdk-go of 2021, huaweicloud-sdk-java of 2022 and huaweicloud-sdk-python of 2020). The page admits access keys of customers, too.
/// - `callers`: “customer” (`intl/zh-cn/api-bpconsole/zh-cn_topic_0112435250`). The vendor's old SDKs for this site admit partners with credentials of their own, too.
/// - `callers`: “solution providers and distributors of the first tier” (`api-bpconsole/api_order_00020`, 2025-11-20, of partners; the page of the operation that replaces it). The vendor's old SDKs admit any partner.
/// - `order_id, required`: “not required” (huaweicloud-sdk-go of 2021). The page says that it is mandatory, and nothing else names an order.
/// - `LegacyRefundRecord.amount, type`: “text” (huaweicloud-sdk-go, package of version 1). The page, and the class and the example of the old Java SDK, have a number.
/// - `LegacyRefundRecord.amount, doc`: “A positive amount can also be what was already used.” (the SDKs on the amount of `ShowRefundOrderDetails`; the old SDKs' own sentence on `preOrderId`). The row of the page names the fee alone.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacyShowRefundOrder {
    /// Id of the customer account.
    ///
    /// Required · `domain_id` in the path · at most 64 characters
    pub domain_id: String,

    /// Unsubscription or downgrade order. `LegacyUnsubscribeResources` returns such ids.
    ///
    /// Required · `order_id` in the query · at most 64 characters
    pub order_id: String,
}

impl std::cmp::Eq for LegacyShowRefundOrder {}

/// The required values of [`LegacyShowRefundOrder`].
#[derive(Debug, Clone)]
pub struct LegacyShowRefundOrderRequired {
    /// See [`domain_id`](field@LegacyShowRefundOrder::domain_id).
    pub domain_id: String,

    /// See [`order_id`](field@LegacyShowRefundOrder::order_id).
    pub order_id: String,
}

impl LegacyShowRefundOrder {
    /// Creates it from the required values.
    pub fn new(required: LegacyShowRefundOrderRequired) -> Self {
        let LegacyShowRefundOrderRequired {
            domain_id,
            order_id,
        } = required;
        Self {
            domain_id,
            order_id,
        }
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

impl Operation for LegacyShowRefundOrder {
    type Response = LegacyShowRefundOrderResponse;
    type Code = LegacyShowRefundOrderCode;
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

impl Fields for LegacyShowRefundOrder {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[self.domain_id.to_wire(), self.order_id.to_wire()]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(LegacyShowRefundOrder {
    domain_id,
    order_id,
});

static READ: api_runtime::ReadAs<LegacyShowRefundOrderResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "LegacyShowRefundOrder",
            method: Method::Get,
            path: "/v1.0/{domain_id}/common/order-mgr/orders/refund-order",
            source: "https://support.huaweicloud.com/intl/zh-cn/api-bpconsole/zh-cn_topic_0112435250.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::path("domain_id")
                    .text()
                    .max_length(64)
                    .required(),
                Parameter::query("order_id")
                    .text()
                    .max_length(64)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
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

/// Response of [`LegacyShowRefundOrder`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyShowRefundOrderResponse {
    /// Number of records.
    ///
    /// `total_count`
    pub total_count: Option<i64>,

    /// The records.
    ///
    /// `resource_info_list`
    pub resource_info_list: Vec<LegacyRefundRecord>,
}

api_runtime::answer!(LegacyShowRefundOrderResponse {
    total_count,
    resource_info_list,
});

impl Decode for LegacyShowRefundOrderResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.total_count, &mut value.resource_info_list],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyShowRefundOrderResponse {
    total_count,
    resource_info_list,
});

/// Error codes of [`LegacyShowRefundOrder`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyShowRefundOrderCode {
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
    LegacyShowRefundOrderCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`LegacyShowRefundOrder`] failed.
pub type LegacyShowRefundOrderError = Error<Code<LegacyShowRefundOrderCode>>;

/// One amount of an unsubscription or a downgrade, in the v1.0 form.
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyRefundRecord {
    /// Id of the record.
    ///
    /// `id`
    pub id: Option<String>,

    /// Id of the resource. The vendor has reserved the field and does not return it at present.
    ///
    /// `resource_id` · reserved by the vendor
    ///
    /// The resource has no id.
    pub resource_id: Option<String>,

    /// The amount. A negative one is given back, a positive one is the fee for the unsubscription.
    ///
    /// `amount` · unit in `measure_id`
    pub amount: Option<Decimal>,

    /// Unit of the amount.
    ///
    /// `measure_id`
    pub measure_id: Option<LegacyRefundUnit>,

    /// Id of the customer account.
    ///
    /// `customer_id`
    pub customer_id: Option<String>,

    /// Code of the resource type, such as `hws.resource.type.vm`. `ListResourceTypes` returns the codes.
    ///
    /// `resourceType`
    pub resource_type: Option<String>,

    /// Code of the cloud service type, such as `hws.service.type.obs`. `ListServiceTypes` returns the codes.
    ///
    /// `cloudServiceType`
    pub cloud_service_type: Option<String>,

    /// Code of the region, such as `cn-north-1`.
    ///
    /// `regionCode`
    pub region_code: Option<String>,

    /// Original order to which the refund, the amount that was already used, or the fee belongs.
    ///
    /// `preOrderId`
    pub pre_order_id: Option<String>,
}

impl std::cmp::Eq for LegacyRefundRecord {}

impl LegacyRefundRecord {
    const SHOWN: &'static str = api_runtime::names![
        "id",
        "resource_id",
        "amount",
        "measure_id",
        "customer_id",
        "resource_type",
        "cloud_service_type",
        "region_code",
        "pre_order_id",
    ];
}

impl std::fmt::Debug for LegacyRefundRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyRefundRecord",
            Self::SHOWN,
            &[
                &self.id,
                &self.resource_id,
                &self.amount,
                &self.measure_id,
                &self.customer_id,
                &self.resource_type,
                &self.cloud_service_type,
                &self.region_code,
                &self.pre_order_id,
            ],
        )
    }
}

impl LegacyRefundRecord {
    /// [`amount`](Self::amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn amount_with_unit(&self) -> Option<Amount<'_, LegacyRefundUnit>> {
        Amount::with_unit(self.amount, self.measure_id.as_ref())
    }
}

impl LegacyRefundRecord {
    const NAMES: &'static str = api_runtime::names![
        "id",
        "resource_id",
        "amount",
        "measure_id",
        "customer_id",
        "resourceType",
        "cloudServiceType",
        "regionCode",
        "preOrderId",
    ];
}

impl Decode for LegacyRefundRecord {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.id,
                &mut value.resource_id,
                &mut value.amount,
                &mut value.measure_id,
                &mut value.customer_id,
                &mut value.resource_type,
                &mut value.cloud_service_type,
                &mut value.region_code,
                &mut value.pre_order_id,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyRefundRecord {
    id,
    resource_id,
    amount,
    measure_id,
    customer_id,
    resource_type,
    cloud_service_type,
    region_code,
    pre_order_id,
});

/// Unit in which the v1.0 operation counts the amounts of a refund.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum LegacyRefundUnit {
    /// Yuan.
    ///
    /// `1` on the wire.
    Yuan,

    /// Tenth of a yuan.
    ///
    /// `2` on the wire.
    Jiao,

    /// Hundredth of a yuan.
    ///
    /// `3` on the wire.
    Fen,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl LegacyRefundUnit {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Yuan => "1",
            Self::Jiao => "2",
            Self::Fen => "3",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "1" => Self::Yuan,
            "2" => Self::Jiao,
            "3" => Self::Fen,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(LegacyRefundUnit, [Yuan, Jiao, Fen], Unknown);

impl Decode for LegacyRefundUnit {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyRefundUnit, text, answered);
