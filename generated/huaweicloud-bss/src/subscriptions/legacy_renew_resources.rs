// @generated from spec/bss/operations/subscriptions/legacy_renew_resources.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::RenewalPeriodType;
use api_runtime::{
    Code, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, ListLimits, Method,
    Operation, Outcome, Parameter, Raw, Safety, Service, State, ToWire, Violations, WireRef,
};

/// Renews yearly/monthly resources, in the v1.0 form.
///
/// `POST /v1.0/{domain_id}/common/order-mgr/resources/renew` · [vendor's page](https://support.huaweicloud.com/api-oce/zh-cn_topic_0082522029.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::subscriptions::{LegacyRenewResources, LegacyRenewResourcesRequired};
/// use huaweicloud_bss::types::RenewalPeriodType;
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = LegacyRenewResources::new(LegacyRenewResourcesRequired {
///         domain_id: "example-0".to_owned(),
///         resource_ids: vec!["example-0".to_owned()],
///         period_type: RenewalPeriodType::Month,
///         period_num: 1,
///     });
///     let response = client.subscriptions().legacy_renew_resources(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// Without automatic payment the operation only places orders.
///
/// What a member account renews whose finances its master account holds, the master account pays; its discounts and coupons are then matched automatically. Automatic payment asked for here does so even if the master account has set that the member's orders are paid by hand; that setting is for what the member does in the console.
///
/// Attached to a server are disks, to a shared bandwidth its addresses, and to an address with a bandwidth of its own that bandwidth.
///
/// The request carries no key against submitting it twice.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself).
/// - Safety: write operation; a retry may take effect again.
/// - A notice of 27 August 2024 sets 28 February 2025 as the last day of the operation; this site lists it among the old ones, and the page of the international site says that it will go out of service.
///
/// # Side effects
///
/// - Places orders.
/// - Renews the resources that are attached to a primary resource together with it.
/// - Pays the orders at once if automatic payment is chosen, and may use discounts and coupons for that.
///
/// # Restrictions
///
/// - Partners cannot call it with credentials of their own, as they cannot buy products and have no yearly/monthly resources.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null | Empty list |
/// |---|---|---|---|---|---|---|
/// | [`domain_id`](field@Self::domain_id) | path | required · at most 64 characters |  |  |  |  |
/// | [`resource_ids`](field@Self::resource_ids) | body | required · items of at most 64 characters · 1–10 items | unsupported |  | *unknown* | unsupported |
/// | [`period_type`](field@Self::period_type) | body | required | unsupported |  | *unknown* |  |
/// | [`period_num`](field@Self::period_num) | body | required | unsupported |  | *unknown* |  |
/// | [`expire_mode`](field@Self::expire_mode) | body |  | not assigned |  | *unknown* |  |
/// | [`is_auto_pay`](field@Self::is_auto_pay) (`isAutoPay`) | body |  | default `0` | default `0` | default `0` |  |
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.3016`](crate::error_codes::CBC_3016) | 200 | Some resources have expired. |  | after correction |
/// | [`CBC.3144`](crate::error_codes::CBC_3144) | 200 | A resource has an order in progress. | Wait until that order is done. | later |
/// | [`CBC.99003144`](crate::error_codes::CBC_99003144) | 200 | The resource has an order in progress. | Wait until that order is done. | later |
/// | [`CBC.99003631`](crate::error_codes::CBC_99003631) | 200 | A resource is being unsubscribed from, deleted or released, so it cannot be renewed. |  | after correction |
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.99003154`](crate::error_codes::CBC_99003154) | 400 | The time already bought and the renewal together exceed the maximum. | Choose a shorter renewal. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Error fields
///
/// - `expiredResourceIds` (`list of text`), with `CBC.3016`: Resources that could not be renewed because they have expired. The page's example of success spells the name `expiredResouceIds`.
///
/// # Where sources disagree
///
/// - `callers`: “customers with a token, not with access keys” (huaweicloud-sdk-java of 2022 and huaweicloud-sdk-python of 2020). The page admits access keys, too, as the old SDK for Go does.
/// - `expire_mode, presence.absent`: “The parameter is required.” (huaweicloud-sdk-go and -java, packages of version 1). The page, which is newer, asks not to use it.
/// - `expire_mode, type`: “integer, also 0” (examples of huaweicloud-sdk-go, -java and -python, packages of version 1, which send 0, 1 and 3). The row of the page has the range from 1 to 3.
/// - `isAutoPay, doc`: “Discounts and coupons are used for the payment, too.” (copy of `api-oce/zh-cn_topic_0082522029` in the vendor's guide, 2025-02-21, introduction; `api-oce/appendix_00001` of an earlier date, in a result list of the vendor's search). The row of the parameter is more exact on what pays; the others may speak of what lowers the amount before.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacyRenewResources {
    /// Id of the customer account.
    ///
    /// Required · `domain_id` in the path · at most 64 characters
    pub domain_id: String,

    /// Primary resources to renew. No others are accepted. The field `is_main_resource` of the list of resources tells which are primary.
    ///
    /// Required · `resource_ids` in the body · items of at most 64 characters · 1–10 items
    pub resource_ids: Vec<String>,

    /// Unit of the renewal period.
    ///
    /// Required · `period_type` in the body
    pub period_type: RenewalPeriodType,

    /// Number of months or years by which the resources are renewed.
    ///
    /// Required · `period_num` in the body
    pub period_num: i64,

    /// What happens to the resources when they expire. The vendor has discarded the parameter and asks not to use it; the China site's change log of April 2025 deletes it.
    ///
    /// Optional · `expire_mode` in the body
    ///
    /// Absent: not assigned · Null: *unknown*
    pub expire_mode: Option<LegacyExpireMode>,

    /// Whether the orders are paid at once. The page says that this takes the balance alone.
    ///
    /// Optional · `isAutoPay` in the body
    ///
    /// Absent: default `0` · Null: default `0` · Empty string: default `0`
    pub is_auto_pay: Option<LegacyAutoPay>,
}

impl std::cmp::Eq for LegacyRenewResources {}

/// The required values of [`LegacyRenewResources`].
#[derive(Debug, Clone)]
pub struct LegacyRenewResourcesRequired {
    /// See [`domain_id`](field@LegacyRenewResources::domain_id).
    pub domain_id: String,

    /// See [`resource_ids`](field@LegacyRenewResources::resource_ids).
    pub resource_ids: Vec<String>,

    /// See [`period_type`](field@LegacyRenewResources::period_type).
    pub period_type: RenewalPeriodType,

    /// See [`period_num`](field@LegacyRenewResources::period_num).
    pub period_num: i64,
}

impl LegacyRenewResources {
    /// Creates it from the required values.
    pub fn new(required: LegacyRenewResourcesRequired) -> Self {
        let LegacyRenewResourcesRequired {
            domain_id,
            resource_ids,
            period_type,
            period_num,
        } = required;
        Self {
            domain_id,
            resource_ids,
            period_type,
            period_num,
            expire_mode: None,
            is_auto_pay: None,
        }
    }

    /// Sets [`expire_mode`](field@Self::expire_mode).
    pub fn expire_mode(mut self, expire_mode: LegacyExpireMode) -> Self {
        self.expire_mode = Some(expire_mode);
        self
    }

    /// Sets [`expire_mode`](field@Self::expire_mode). `None` omits it.
    pub fn set_expire_mode(mut self, expire_mode: Option<LegacyExpireMode>) -> Self {
        self.expire_mode = expire_mode;
        self
    }

    /// Sets [`is_auto_pay`](field@Self::is_auto_pay).
    pub fn is_auto_pay(mut self, is_auto_pay: LegacyAutoPay) -> Self {
        self.is_auto_pay = Some(is_auto_pay);
        self
    }

    /// Sets [`is_auto_pay`](field@Self::is_auto_pay). `None` omits it.
    pub fn set_is_auto_pay(mut self, is_auto_pay: Option<LegacyAutoPay>) -> Self {
        self.is_auto_pay = is_auto_pay;
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

impl Operation for LegacyRenewResources {
    type Response = LegacyRenewResourcesResponse;
    type Code = LegacyRenewResourcesCode;
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

impl Fields for LegacyRenewResources {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.domain_id.to_wire(),
            self.resource_ids.to_wire(),
            self.period_type.to_wire(),
            self.period_num.to_wire(),
            self.expire_mode.to_wire(),
            self.is_auto_pay.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(LegacyRenewResources {
    domain_id,
    resource_ids,
    period_type,
    period_num,
    expire_mode,
    is_auto_pay,
});

static READ: api_runtime::ReadAs<LegacyRenewResourcesResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "LegacyRenewResources",
            method: Method::Post,
            path: "/v1.0/{domain_id}/common/order-mgr/resources/renew",
            source: "https://support.huaweicloud.com/api-oce/zh-cn_topic_0082522029.html",
            safety: Safety::Write,
            parameters: &[
                Parameter::path("domain_id")
                    .text()
                    .max_length(64)
                    .required(),
                Parameter::body("resource_ids")
                    .text()
                    .list()
                    .list_limits(
                        const {
                            &ListLimits::new()
                                .max_item_length(64)
                                .min_items(1)
                                .max_items(10)
                        },
                    )
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                        (State::EmptyList, Outcome::Unsupported),
                    ]),
                Parameter::body("period_type")
                    .integer()
                    .one_of(&["2", "3"])
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("period_num")
                    .integer()
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("expire_mode")
                    .integer()
                    .one_of(&["1", "2", "3"])
                    .presence(&[
                        (State::Absent, Outcome::NotAssigned),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("isAutoPay")
                    .integer()
                    .one_of(&["0", "1"])
                    .presence(&[
                        (State::Absent, Outcome::Default("0")),
                        (State::Null, Outcome::Default("0")),
                        (State::EmptyString, Outcome::Default("0")),
                    ]),
            ],
            rules: &[],
            errors: &[
                &error_codes::CBC_3016,
                &error_codes::CBC_3144,
                &error_codes::CBC_99003144,
                &error_codes::CBC_99003631,
                &error_codes::CBC_0100,
                &error_codes::CBC_99003154,
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

/// Response of [`LegacyRenewResources`].
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyRenewResourcesResponse {
    /// Ids of the orders that the renewal made.
    ///
    /// `order_ids`
    pub order_ids: Vec<String>,

    /// Resources that could not be renewed because they have expired. Empty when all were renewed. The wire name lacks a letter in the page's example of an answer; the old SDKs for Java and Python read `expiredResourceIds`.
    ///
    /// `expiredResouceIds`
    pub expired_resource_ids: Vec<String>,
}

impl std::cmp::Eq for LegacyRenewResourcesResponse {}

impl LegacyRenewResourcesResponse {
    const SHOWN: &'static str = api_runtime::names!["order_ids", "expired_resource_ids"];
}

impl std::fmt::Debug for LegacyRenewResourcesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyRenewResourcesResponse",
            Self::SHOWN,
            &[&self.order_ids, &self.expired_resource_ids],
        )
    }
}

impl LegacyRenewResourcesResponse {
    const NAMES: &'static str = api_runtime::names!["order_ids", "expiredResouceIds"];
}

impl Decode for LegacyRenewResourcesResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.order_ids, &mut value.expired_resource_ids],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyRenewResourcesResponse {
    order_ids,
    expired_resource_ids,
});

/// Error codes of [`LegacyRenewResources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyRenewResourcesCode {
    /// Some resources have expired.
    ///
    /// `CBC.3016` · HTTP 200 · retry after correction
    LegacyResourcesExpired,

    /// A resource has an order in progress.
    ///
    /// Wait until that order is done.
    ///
    /// `CBC.3144` · HTTP 200 · retry later
    LegacyOrderInProgress,

    /// The resource has an order in progress.
    ///
    /// Wait until that order is done.
    ///
    /// `CBC.99003144` · HTTP 200 · retry later
    OrderInProgress,

    /// A resource is being unsubscribed from, deleted or released, so it cannot be renewed.
    ///
    /// `CBC.99003631` · HTTP 200 · retry after correction
    LegacyResourceBeingRemoved,

    /// A parameter is wrong.
    ///
    /// The answer mostly says which. A request whose body is not JSON is refused with status 400, too; a body without parameters is `{}`.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0100` · HTTP 400 · retry after correction
    InvalidParameter,

    /// The time already bought and the renewal together exceed the maximum.
    ///
    /// Choose a shorter renewal.
    ///
    /// `CBC.99003154` · HTTP 400 · retry after correction
    MaximumPeriodExceeded,

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
    LegacyRenewResourcesCode,
    CommonCode,
    LegacyResourcesExpired("CBC.3016"),
    LegacyOrderInProgress("CBC.3144"),
    OrderInProgress("CBC.99003144"),
    LegacyResourceBeingRemoved("CBC.99003631"),
    InvalidParameter("CBC.0100"),
    MaximumPeriodExceeded("CBC.99003154"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`LegacyRenewResources`] failed.
pub type LegacyRenewResourcesError = Error<Code<LegacyRenewResourcesCode>>;

/// Whether an order is paid at once, in the v1.0 form.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum LegacyAutoPay {
    /// The order waits for payment.
    ///
    /// `0` on the wire.
    No,

    /// The order is paid at once.
    ///
    /// `1` on the wire.
    Yes,
}

impl LegacyAutoPay {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::No => "0",
            Self::Yes => "1",
        }
    }
}

api_runtime::enumeration!(LegacyAutoPay, [No, Yes]);

impl ToWire for LegacyAutoPay {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyAutoPay, number, closed);

/// What happens to a renewed resource when it expires, in the v1.0 form.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum LegacyExpireMode {
    /// It is billed by use from then on.
    ///
    /// `1` on the wire.
    PayPerUse,

    /// It is unsubscribed from.
    ///
    /// `2` on the wire.
    Unsubscribe,

    /// It is renewed automatically, until `LegacyDisableAutoRenew` turns that off.
    ///
    /// `3` on the wire.
    AutoRenew,
}

impl LegacyExpireMode {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::PayPerUse => "1",
            Self::Unsubscribe => "2",
            Self::AutoRenew => "3",
        }
    }
}

api_runtime::enumeration!(LegacyExpireMode, [PayPerUse, Unsubscribe, AutoRenew]);

impl ToWire for LegacyExpireMode {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyExpireMode, number, closed);
