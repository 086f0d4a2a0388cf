// @generated from spec/bssintl/operations/subscriptions/renewal_resources.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{FailedResource, RenewalPeriodType};
use api_runtime::{
    Bound, Code, Condition, Decode, DecodeError, Descriptor, Error, ErrorCode, Explanation, Fields,
    Json, ListLimits, Method, NumberLimits, Operation, Outcome, Parameter, RateLimit, Raw, Rule,
    Safety, Service, State, Statement, ToWire, Violations, WireRef,
};

/// Renews yearly/monthly resources.
///
/// `POST /v2/orders/subscriptions/resources/renew` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-oce/api_order_00018.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::subscriptions::{RenewalResources, RenewalResourcesRequired};
/// use huaweicloud_bssintl::types::RenewalPeriodType;
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = RenewalResources::new(RenewalResourcesRequired {
///         resource_ids: vec!["example-0".to_owned()],
///         period_type: RenewalPeriodType::Month,
///         period_num: 1,
///     });
///     let response = client.subscriptions().renewal_resources(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// Without automatic payment the operation only places orders; they wait for payment until they are paid with `PayOrders` or cancelled with `CancelCustomerOrder`. The vendor cancels orders that are not paid in time, as a rule after seven days. In its console a renewal of several resources at once makes a combined transaction, whose orders can only be paid or cancelled together.
///
/// Automatic payment uses at most one discount and one cash coupon for an order before it charges the account. An order that was paid so is being processed or complete afterwards. If the payment fails, the order is there all the same and waits for payment, at the price after the discount and the coupons that were chosen; whoever pays it by hand can choose others.
///
/// What a member account renews whose finances its master account holds, the master account pays. Automatic payment asked for here does so even if the master account has set that the member's orders are paid by hand; that setting is for what the member does in the console.
///
/// A renewal begins when the time already bought ends, also for a resource in its grace or retention period. A resource that was frozen or expired can be used again at once.
///
/// `ListPayPerUseCustomerResources` tells which resources are primary and which are attached to them, in `is_main_resource`. A disk that was bought separately and then mounted on a server need not be attached to it.
///
/// A renewal leaves the settings of automatic renewal as they are. A resource that renews itself by the month and is renewed here for a year goes on renewing itself by the month after that year.
///
/// An older form of the request had a parameter `expire_policy` for what happens at the next expiry: `0` grace and retention period, `1` billing by use, `2` unsubscription, `3` automatic renewal. The vendor has discarded it: it need not be sent, and its values have no effect if it is.
///
/// `SetResourcesRenewConfig` sets the day on which automatic renewals are charged and a common day of expiry for renewed resources.
///
/// The request carries no key against submitting it twice. Ask `ListCustomerOrders` before repeating a call whose outcome is unknown.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself).
/// - Permissions: `billing:subscription:renew`, `bss:renewal:update`.
/// - Safety: write operation; a retry may take effect again.
/// - Rate limit: 20 calls per second.
/// - Audit event: `renewResources` on `subscription`.
/// - Part of a batch may fail although the service returns a success: [`Error::PartialFailure`](api_runtime::Error::PartialFailure) then contains the number of entries in `fail_resource_infos`.
///
/// # Side effects
///
/// - Places one or more orders.
/// - Renews the resources that are attached to a primary resource together with it.
/// - Pays the orders at once if automatic payment is chosen, and may use discounts and coupons for that.
///
/// # Restrictions
///
/// - A resource that is contained in an unpaid order or has an order in progress cannot be renewed.
/// - A resource that was deleted after its expiry cannot be renewed. It is deleted after a grace period of 15 days, in which it can be used, and a retention period of 15 days, in which it is frozen.
/// - The time already bought and the renewal together must not exceed a maximum.
/// - Resources of a discounted bundle must be renewed as a whole and not together with other resources.
/// - Solution products and `DevCloud` packages must be renewed as a whole.
/// - Spot instances, reserved instances and resources that are paid by use cannot be renewed.
/// - Solution providers and distributors of the first tier cannot call it with credentials of their own, as they cannot buy products and have no yearly/monthly resources, and operator accounts of a partner cannot call it at all.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Null | Empty list |
/// |---|---|---|---|---|---|
/// | [`resource_ids`](field@Self::resource_ids) | body | required · items of at most 64 characters · 1–10 items | unsupported | *unknown* | unsupported |
/// | [`period_type`](field@Self::period_type) | body | required | unsupported | *unknown* |  |
/// | [`period_num`](field@Self::period_num) | body | required · 1–11 | unsupported | *unknown* |  |
/// | [`is_auto_pay`](field@Self::is_auto_pay) | body |  | default `0` | *unknown* |  |
///
/// # Rules
///
/// - `three-years-at-most`: `period_num` is in `1..=3` if `period_type` is 3.
/// - `primary-resources-only`: Every id must be that of a primary resource. Only checked by the server.
/// - `renewable-states`: A resource with an unpaid change of its specification, one that was unsubscribed from or released or is switched to billing by use, and one that is no longer sold cannot be renewed. Only checked by the server.
/// - `later-attached-resources-first`: A resource can be renewed only after resources that were bought later and attached to it have been provisioned. Only checked by the server.
/// - `account-not-frozen-by-partner`: While a partner has frozen the account of its customer, nothing can be renewed. Only checked by the server.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.30010036`](crate::error_codes::CBC_30010036) | 400 | A resource to renew is not a primary resource. | Send the id of the primary resource; `ListPayPerUseCustomerResources` tells which one that is. | after correction |
/// | [`CBC.30010069`](crate::error_codes::CBC_30010069) | 400 | The renewal period does not exist. | Choose a period for which the product is sold. | after correction |
/// | [`CBC.30050006`](crate::error_codes::CBC_30050006) | 400 | The automatic payment of the order failed. | Look for the order with `ListCustomerOrders` and pay it with `PayOrders`, or cancel it, before renewing again. | after correction |
/// | [`CBC.99000092`](crate::error_codes::CBC_99000092) | 400 | The period of the order did not pass the check. | Choose another period type or number of periods. | after correction |
/// | [`CBC.99003001`](crate::error_codes::CBC_99003001) | 400 | The resource has expired. | Leave the resource out of the request. | after correction |
/// | [`CBC.99003002`](crate::error_codes::CBC_99003002) | 400 | The resource is locked. |  | later |
/// | [`CBC.99003004`](crate::error_codes::CBC_99003004) | 400 | The resource has dependencies. |  | after correction |
/// | [`CBC.99003005`](crate::error_codes::CBC_99003005) | 400 | The resource is being provisioned. | Wait until that has finished. | later |
/// | [`CBC.99003006`](crate::error_codes::CBC_99003006) | 400 | The cloud service type is not supported. |  | never |
/// | [`CBC.99003016`](crate::error_codes::CBC_99003016) | 400 | A resource was deleted after its expiry or does not exist. | Leave the resource out of the request. | after correction |
/// | [`CBC.99003100`](crate::error_codes::CBC_99003100) | 400 | A resource of the request is contained in an unpaid order. | Pay or cancel that order first. | after correction |
/// | [`CBC.99003124`](crate::error_codes::CBC_99003124) | 400 | The resource has been unsubscribed from. |  | never |
/// | [`CBC.99003144`](crate::error_codes::CBC_99003144) | 400 | The resource has an order in progress. | Wait until that order is done. | later |
/// | [`CBC.99003154`](crate::error_codes::CBC_99003154) | 400 | The time already bought and the renewal together exceed the maximum. | Choose a shorter renewal. | after correction |
/// | [`CBC.99003634`](crate::error_codes::CBC_99003634) | 400 | Resources of a discounted bundle must be renewed as a whole and not together with other resources. | Send all resources of the bundle, and only these. | after correction |
/// | [`CBC.99003638`](crate::error_codes::CBC_99003638) | 400 | A bandwidth add-on package cannot be renewed. |  | never |
/// | [`CBC.99007281`](crate::error_codes::CBC_99007281) | 400 | The account has spent more than the budget that its partner set and was frozen by the partner, so nothing can be renewed. | Let the partner lift the freeze. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
/// | [`CBC.99003647`](crate::error_codes::CBC_99003647) | 400 | This on-demand package cannot be unsubscribed from. |  | never |
///
/// # Where sources disagree
///
/// - `body`: “A further parameter `expire_policy`, an integer from 0 to 3, says what becomes of the resources at the end of their time. It is discarded: it should not be sent, and its value has no effect; the API Explorer, a manual and huaweicloudsdkbssintl 3.1.130 add that it must be sent with a value.” (copies of the page, such as `intl/tr-tr/api-oce/api_order_00018`, and the API Explorer of this site; `intl/es-us/api-workspace/workspace_09_0075`, the manual of another service, whose example sends it; huaweicloudsdkbssintl 3.0.9b0 to 3.1.130). The current SDK of this site (3.1.219) does not have it, nor do the present pages of the China site, and the row itself says not to use it.
/// - `resource_ids, max_items`: “100” (huaweicloudsdkbss 3.0.9b0 to 3.0.75; huaweicloudsdkbssintl 3.0.9b0 to 3.1.70). The pages and the later SDKs have 10.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct RenewalResources {
    /// Primary resources to renew.
    ///
    /// Required · `resource_ids` in the body · items of at most 64 characters · 1–10 items
    pub resource_ids: Vec<String>,

    /// Unit of the renewal period.
    ///
    /// Required · `period_type` in the body
    pub period_type: RenewalPeriodType,

    /// Number of months or years by which the resources are renewed.
    ///
    /// Required · `period_num` in the body · 1–11
    pub period_num: i64,

    /// Whether the orders are paid at once. The rules of payment are those of automatic renewal; `AutoRenewalResources` tells which discounts and coupons are used.
    ///
    /// Optional · `is_auto_pay` in the body
    ///
    /// Absent: default `0` · Null: *unknown*
    pub is_auto_pay: Option<AutoPay>,
}

impl std::cmp::Eq for RenewalResources {}

/// The required values of [`RenewalResources`].
#[derive(Debug, Clone)]
pub struct RenewalResourcesRequired {
    /// See [`resource_ids`](field@RenewalResources::resource_ids).
    pub resource_ids: Vec<String>,

    /// See [`period_type`](field@RenewalResources::period_type).
    pub period_type: RenewalPeriodType,

    /// See [`period_num`](field@RenewalResources::period_num).
    pub period_num: i64,
}

impl RenewalResources {
    /// Creates it from the required values.
    pub fn new(required: RenewalResourcesRequired) -> Self {
        let RenewalResourcesRequired {
            resource_ids,
            period_type,
            period_num,
        } = required;
        Self {
            resource_ids,
            period_type,
            period_num,
            is_auto_pay: None,
        }
    }

    /// Sets [`is_auto_pay`](field@Self::is_auto_pay).
    pub fn is_auto_pay(mut self, is_auto_pay: AutoPay) -> Self {
        self.is_auto_pay = Some(is_auto_pay);
        self
    }

    /// Sets [`is_auto_pay`](field@Self::is_auto_pay). `None` omits it.
    pub fn set_is_auto_pay(mut self, is_auto_pay: Option<AutoPay>) -> Self {
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

impl Operation for RenewalResources {
    type Response = RenewalResourcesResponse;
    type Code = RenewalResourcesCode;
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

impl Fields for RenewalResources {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.resource_ids.to_wire(),
            self.period_type.to_wire(),
            self.period_num.to_wire(),
            self.is_auto_pay.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(RenewalResources {
    resource_ids,
    period_type,
    period_num,
    is_auto_pay,
});

static READ: api_runtime::ReadAs<RenewalResourcesResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "RenewalResources",
            method: Method::Post,
            path: "/v2/orders/subscriptions/resources/renew",
            source: "https://support.huaweicloud.com/intl/en-us/api-oce/api_order_00018.html",
            safety: Safety::Write,
            parameters: &[
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
                    .number_limits(const { &NumberLimits::new().min("1").max("11") })
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("is_auto_pay")
                    .integer()
                    .one_of(&["0", "1"])
                    .presence(&[
                        (State::Absent, Outcome::Default("0")),
                        (State::Null, Outcome::Unknown),
                    ]),
            ],
            rules: &[
                Rule::new(
                    "three-years-at-most",
                    "period_num is in 1..=3 if period_type is 3",
                    Statement::InRange {
                        parameter: "period_num",
                        min: Some(Bound::new("1")),
                        max: Some(Bound::new("3")),
                        when: const { &[Condition::is("period_type", &["3"])] },
                        unless: false,
                    },
                )
                .at(2),
                Rule::new(
                    "primary-resources-only",
                    "Every id must be that of a primary resource.",
                    Statement::Server {
                        about: &["resource_ids"],
                    },
                ),
                Rule::new(
                    "renewable-states",
                    "A resource with an unpaid change of its specification, one that was unsubscribed from or released or is switched to billing by use, and one that is no longer sold cannot be renewed.",
                    Statement::Server {
                        about: &["resource_ids"],
                    },
                ),
                Rule::new(
                    "later-attached-resources-first",
                    "A resource can be renewed only after resources that were bought later and attached to it have been provisioned.",
                    Statement::Server {
                        about: &["resource_ids"],
                    },
                ),
                Rule::new(
                    "account-not-frozen-by-partner",
                    "While a partner has frozen the account of its customer, nothing can be renewed.",
                    Statement::Server {
                        about: &["resource_ids"],
                    },
                ),
            ],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_30010036,
                &error_codes::CBC_30010069,
                &error_codes::CBC_30050006,
                &error_codes::CBC_99000092,
                &error_codes::CBC_99003001,
                &error_codes::CBC_99003002,
                &error_codes::CBC_99003004,
                &error_codes::CBC_99003005,
                &error_codes::CBC_99003006,
                &error_codes::CBC_99003016,
                &ErrorCode {
                    status: 400,
                    ..error_codes::CBC_99003100
                },
                &error_codes::CBC_99003124,
                &ErrorCode {
                    status: 400,
                    ..error_codes::CBC_99003144
                },
                &error_codes::CBC_99003154,
                &error_codes::CBC_99003634,
                &error_codes::CBC_99003638,
                &error_codes::CBC_99007281,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
                &error_codes::CBC_99003647,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: None,
            waiters: &[],
            rate_limit: Some(RateLimit::new(20, 1)),
            partial_failure: Some("fail_resource_infos"),
        }
    }
}

/// Response of [`RenewalResources`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RenewalResourcesResponse {
    /// Ids of the orders that the renewal made.
    ///
    /// `order_ids`
    pub order_ids: Vec<String>,

    /// Resources that could not be renewed.
    ///
    /// `fail_resource_infos`
    ///
    /// No resource failed.
    pub fail_resource_infos: Vec<FailedResource>,
}

api_runtime::answer!(RenewalResourcesResponse {
    order_ids,
    fail_resource_infos,
});

impl Decode for RenewalResourcesResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.order_ids, &mut value.fail_resource_infos],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(RenewalResourcesResponse {
    order_ids,
    fail_resource_infos,
});

/// Error codes of [`RenewalResources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RenewalResourcesCode {
    /// A parameter is wrong.
    ///
    /// The answer mostly says which. A request whose body is not JSON is refused with status 400, too; a body without parameters is `{}`.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0100` · HTTP 400 · retry after correction
    InvalidParameter,

    /// A resource to renew is not a primary resource.
    ///
    /// Send the id of the primary resource; `ListPayPerUseCustomerResources` tells which one that is.
    ///
    /// `CBC.30010036` · HTTP 400 · retry after correction
    NotAPrimaryResource,

    /// The renewal period does not exist.
    ///
    /// Choose a period for which the product is sold.
    ///
    /// `CBC.30010069` · HTTP 400 · retry after correction
    RenewalPeriodMissing,

    /// The automatic payment of the order failed.
    ///
    /// Look for the order with `ListCustomerOrders` and pay it with `PayOrders`, or cancel it, before renewing again.
    ///
    /// `CBC.30050006` · HTTP 400 · retry after correction
    AutomaticPaymentFailed,

    /// The period of the order did not pass the check.
    ///
    /// Choose another period type or number of periods.
    ///
    /// `CBC.99000092` · HTTP 400 · retry after correction
    InvalidOrderPeriod,

    /// The resource has expired.
    ///
    /// Leave the resource out of the request.
    ///
    /// `CBC.99003001` · HTTP 400 · retry after correction
    ExpiredResource,

    /// The resource is locked.
    ///
    /// `CBC.99003002` · HTTP 400 · retry later
    LockedResource,

    /// The resource has dependencies.
    ///
    /// `CBC.99003004` · HTTP 400 · retry after correction
    DependentResource,

    /// The resource is being provisioned.
    ///
    /// Wait until that has finished.
    ///
    /// `CBC.99003005` · HTTP 400 · retry later
    ResourceInProvisioning,

    /// The cloud service type is not supported.
    ///
    /// `CBC.99003006` · HTTP 400 · retry never
    UnsupportedCloudService,

    /// A resource was deleted after its expiry or does not exist.
    ///
    /// Leave the resource out of the request.
    ///
    /// `CBC.99003016` · HTTP 400 · retry after correction
    ResourceGone,

    /// A resource of the request is contained in an unpaid order.
    ///
    /// Pay or cancel that order first.
    ///
    /// `CBC.99003100` · HTTP 400 · retry after correction
    ResourceInUnpaidOrder,

    /// The resource has been unsubscribed from.
    ///
    /// `CBC.99003124` · HTTP 400 · retry never
    AlreadyUnsubscribed,

    /// The resource has an order in progress.
    ///
    /// Wait until that order is done.
    ///
    /// `CBC.99003144` · HTTP 400 · retry later
    OrderInProgress,

    /// The time already bought and the renewal together exceed the maximum.
    ///
    /// Choose a shorter renewal.
    ///
    /// `CBC.99003154` · HTTP 400 · retry after correction
    MaximumPeriodExceeded,

    /// Resources of a discounted bundle must be renewed as a whole and not together with other resources.
    ///
    /// Send all resources of the bundle, and only these.
    ///
    /// `CBC.99003634` · HTTP 400 · retry after correction
    BundleNotDivisible,

    /// A bandwidth add-on package cannot be renewed.
    ///
    /// `CBC.99003638` · HTTP 400 · retry never
    BandwidthPackageNotRenewable,

    /// The account has spent more than the budget that its partner set and was frozen by the partner, so nothing can be renewed.
    ///
    /// Let the partner lift the freeze.
    ///
    /// `CBC.99007281` · HTTP 400 · retry after correction
    FrozenOverBudget,

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

    /// This on-demand package cannot be unsubscribed from.
    ///
    /// `CBC.99003647` · HTTP 400 · retry never
    PackageNotRefundable,
}

api_runtime::codes!(
    RenewalResourcesCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    NotAPrimaryResource("CBC.30010036"),
    RenewalPeriodMissing("CBC.30010069"),
    AutomaticPaymentFailed("CBC.30050006"),
    InvalidOrderPeriod("CBC.99000092"),
    ExpiredResource("CBC.99003001"),
    LockedResource("CBC.99003002"),
    DependentResource("CBC.99003004"),
    ResourceInProvisioning("CBC.99003005"),
    UnsupportedCloudService("CBC.99003006"),
    ResourceGone("CBC.99003016"),
    ResourceInUnpaidOrder("CBC.99003100"),
    AlreadyUnsubscribed("CBC.99003124"),
    OrderInProgress("CBC.99003144"),
    MaximumPeriodExceeded("CBC.99003154"),
    BundleNotDivisible("CBC.99003634"),
    BandwidthPackageNotRenewable("CBC.99003638"),
    FrozenOverBudget("CBC.99007281"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999"),
    PackageNotRefundable("CBC.99003647")
);

/// Why a call of [`RenewalResources`] failed.
pub type RenewalResourcesError = Error<Code<RenewalResourcesCode>>;

/// Whether an order is paid at once.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AutoPay {
    /// The order waits for payment.
    ///
    /// `0` on the wire.
    No,

    /// The order is paid at once.
    ///
    /// `1` on the wire.
    Yes,
}

impl AutoPay {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::No => "0",
            Self::Yes => "1",
        }
    }
}

api_runtime::enumeration!(AutoPay, [No, Yes]);

impl ToWire for AutoPay {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(AutoPay, number, closed);
