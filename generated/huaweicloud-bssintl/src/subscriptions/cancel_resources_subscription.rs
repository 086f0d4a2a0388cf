// @generated from spec/bssintl/operations/subscriptions/cancel_resources_subscription.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::FailedResource;
use api_runtime::{
    Code, Decode, DecodeError, Descriptor, Error, ErrorCode, Explanation, Fields, Json, ListLimits,
    Method, Operation, Outcome, Parameter, RateLimit, Raw, Rule, Safety, Service, State, Statement,
    ToWire, Violations, WireRef,
};

/// Unsubscribes from yearly/monthly resources or from their renewals.
///
/// `POST /v2/orders/subscriptions/resources/unsubscribe` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-oce/api_order_00019.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::subscriptions::{CancelResourcesSubscription, CancelResourcesSubscriptionRequired, UnsubscribeType};
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = CancelResourcesSubscription::new(CancelResourcesSubscriptionRequired {
///         resource_ids: vec!["example-0".to_owned()],
///         unsubscribe_type: UnsubscribeType::ResourceAndRenewals,
///     });
///     let response = client.subscriptions().cancel_resources_subscription(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// Check the resources and the refund before the call. To keep a resource and only give up the renewals that are not yet in use, choose `unsubscribe_type` 2.
///
/// `ListPayPerUseCustomerResources` tells which resources are primary and which are attached to them, in `is_main_resource`. A disk that was bought separately and then mounted on a server need not be attached to it. With a Flexus L instance, whose own id the call takes, its disks, its backup vault, its host security and its elastic IP are given up.
///
/// In an identity policy the condition key `billing:cloudServiceType` is supported for `billing:subscription:unsubscribe` only; calls that need other actions of the same statement are refused with CBC.0151. So the action and the key belong into a statement of their own.
///
/// For renewals, for resources that are not yet in effect and for those that could not be created or changed the vendor keeps nothing, and cash coupons come back. A coupon that has expired by then cannot be used again. For a resource in use cash coupons do not come back, and the refund is what was paid from the account, less the price of the time used and less a fee. That price is what was paid times the part of the order's time that was used, where both times are rounded down to hours; the fee is a proportion that depends on the subscription term and on the time used, and falls away if the customer's framework contract says so. Nothing is refunded if the result is below zero. Refunds of more than 7,000 US dollars count as large, and the billing center's guide has precautions for them.
///
/// Of some services nothing can be unsubscribed from, such as Huawei Cloud Meeting. Resources that are paid by use cannot be, either: they are deleted where their service is managed. A refund goes to the customer's account at Huawei Cloud or to the account that it paid from.
///
/// Of a customer under the reseller model what is refunded is part of the bill of the month; when the customer has left the partner since, it goes to the partner's account. Coupons with which a partner paid for such a customer do not come back.
///
/// `ShowRefundOrderDetails` tells which orders the refund of an unsubscription order comes from.
///
/// The resources leave use some time after the answer. The vendor's own tool waits until `ListPayPerUseCustomerResources` no longer lists any of them with status 2; it asks every 20 seconds.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself).
/// - Permissions: `billing:subscription:unsubscribe`, `bss:unsubscribe:update`, `bss:order:update` (deprecated).
/// - Safety: write operation; a retry may take effect again.
/// - Rate limit: 10 calls per second.
/// - Audit event: `unsubscribeResources` on `subscription`.
/// - Part of a batch may fail although the service returns a success: [`Error::PartialFailure`](api_runtime::Error::PartialFailure) then contains the number of entries in `fail_resource_infos`.
///
/// # Side effects
///
/// - Ends the use of the resources, unless only renewals are given up. Resources outside the recycle bin cannot be restored.
/// - Unsubscribes from the resources that are attached to a primary resource together with it.
/// - Places unsubscription orders.
///
/// # Restrictions
///
/// - Only a resource that was paid for and provisioned successfully can be unsubscribed from.
/// - A resource that is contained in an unpaid order, has a transaction in progress or is frozen cannot be unsubscribed from.
/// - Invoiced and trial services, resource packages other than those of cloud server backup and of the data warehouse, some marketplace services, `DevCloud` packages and resources that a savings plan bills cannot be unsubscribed from.
/// - Free services and services that are charged once cannot be unsubscribed from.
/// - Renewals can be given up only if there are some, none of them is in effect yet, and no bandwidth add-on package exists.
/// - Solution providers and distributors of the first tier cannot call it with credentials of their own, as they cannot buy products and have no yearly/monthly resources, and operator accounts of a partner cannot call it at all.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null | Empty list |
/// |---|---|---|---|---|---|---|
/// | [`resource_ids`](field@Self::resource_ids) | body | required · items of at most 64 characters · 1–10 items | unsupported |  | *unknown* | unsupported |
/// | [`unsubscribe_type`](field@Self::unsubscribe_type) | body | required | unsupported |  | *unknown* |  |
/// | [`unsubscribe_reason_type`](field@Self::unsubscribe_reason_type) | body |  | *unknown* |  | *unknown* |  |
/// | [`unsubscribe_reason`](field@Self::unsubscribe_reason) | body | at most 512 characters | *unknown* | *unknown* | *unknown* |  |
///
/// # Rules
///
/// - `known-resources`: Every id must be that of a primary resource or of one attached to it; of a whole server product only the primary resource. Only checked by the server.
/// - `renewals-not-in-effect`: Type 2 needs renewals that are not yet in effect. Only checked by the server.
/// - `renewals-of-unchanged-resources`: Type 2 is not possible if the resource is changed before the renewal takes effect, or if an attached resource was bought after the renewal; then only the resource itself can be given up. Only checked by the server.
/// - `refundable-renewal-orders`: Type 2 is not possible for a renewal whose order took part in a promotion; nor for an invoiced one that was paid by a partner or belongs to the marketplace; nor while the resource is frozen for a legal reason. Only checked by the server.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.30000053`](crate::error_codes::CBC_30000053) | 400 | The resource is billed by a savings plan and cannot be unsubscribed from. |  | never |
/// | [`CBC.30000067`](crate::error_codes::CBC_30000067) | 400 | The resource was deleted or is not under management, so it cannot be unsubscribed from. | Leave the resource out of the request. | after correction |
/// | [`CBC.99003001`](crate::error_codes::CBC_99003001) | 400 | The resource has expired. | Leave the resource out of the request. | after correction |
/// | [`CBC.99003002`](crate::error_codes::CBC_99003002) | 400 | The resource is locked. |  | later |
/// | [`CBC.99003004`](crate::error_codes::CBC_99003004) | 400 | The resource has dependencies. |  | after correction |
/// | [`CBC.99003005`](crate::error_codes::CBC_99003005) | 400 | The resource is being provisioned. | Wait until that has finished. | later |
/// | [`CBC.99003006`](crate::error_codes::CBC_99003006) | 400 | The cloud service type is not supported. |  | never |
/// | [`CBC.99003012`](crate::error_codes::CBC_99003012) | 400 | A resource id does not exist. | Take the ids from `ListPayPerUseCustomerResources`. | after correction |
/// | [`CBC.99003100`](crate::error_codes::CBC_99003100) | 400 | A resource of the request is contained in an unpaid order. | Pay or cancel that order first. | after correction |
/// | [`CBC.99003128`](crate::error_codes::CBC_99003128) | 400 | The resource has no renewed period, or that period is already in effect, so the renewal cannot be given up. |  | never |
/// | [`CBC.99003185`](crate::error_codes::CBC_99003185) | 400 | The cloud service must be handled as a whole. | Of a whole server name only the primary resource; those attached to it go with it. | after correction |
/// | [`CBC.99003640`](crate::error_codes::CBC_99003640) | 400 | A resource that has an add-on package cannot be unsubscribed from. |  | after correction |
/// | [`CBC.99003643`](crate::error_codes::CBC_99003643) | 400 | A cloud service that was invoiced cannot be unsubscribed from. |  | never |
/// | [`CBC.99003647`](crate::error_codes::CBC_99003647) | 400 | This on-demand package cannot be unsubscribed from. |  | never |
/// | [`CBC.99003649`](crate::error_codes::CBC_99003649) | 400 | A trial service cannot be unsubscribed from. |  | never |
/// | [`CBC.99003650`](crate::error_codes::CBC_99003650) | 400 | This service of the marketplace cannot be unsubscribed from. |  | never |
/// | [`CBC.99003651`](crate::error_codes::CBC_99003651) | 400 | A transaction in progress keeps the resource from being unsubscribed from. | Wait until that transaction is done. | later |
/// | [`CBC.99003652`](crate::error_codes::CBC_99003652) | 400 | A `DevCloud` package cannot be unsubscribed from. |  | never |
/// | [`CBC.99003654`](crate::error_codes::CBC_99003654) | 400 | A bandwidth add-on package exists, so the renewal cannot be given up. | Unsubscribe from the add-on package first. | after correction |
/// | [`CBC.99003656`](crate::error_codes::CBC_99003656) | 400 | The resource or account is frozen, so the operation is not possible. |  | after correction |
/// | [`CBC.99005042`](crate::error_codes::CBC_99005042) | 400 | The resource cannot be found or cannot be unsubscribed from. | Take the ids from `ListPayPerUseCustomerResources`. | after correction |
/// | [`CBC.99006066`](crate::error_codes::CBC_99006066) | 400 | The query of billing information failed. | Repeat the call later. | later |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `notes`: “The time used counts in days.” (`intl/es-us/usermanual-billing/es-us_topic_0083138805`, 2024-06-28). The answer that has hours, `faq-billing/unsubscriptions_faq_300007`, is a year newer.
/// - `resource_ids, doc`: “Primary resources to unsubscribe from. No others are accepted.” (`api-oce/api_order_00019`, 2024-02-22; huaweicloudsdkbssintl 3.1.219 and the API Explorer of this site). A copy without a date, intl/es-us, also admits attached resources, as the China site's page of December 2025 does. The newest copy of this site's page, of 2025-12-29, ends before the row.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct CancelResourcesSubscription {
    /// Primary resources, and resources attached to them, to unsubscribe from. Where the resources make up one whole server product, only the primary one may be named. An id is the one that the cloud service gave the resource when it was bought, such as the `serverIds` of cloud servers; a node of CCE goes by the id of its server, and a server of Workspace Application Streaming by its own, such as `wksapp-ee96725a-e403-4c0f-88b3-0083b2a685ce`.
    ///
    /// Required · `resource_ids` in the body · items of at most 64 characters · 1–10 items
    pub resource_ids: Vec<String>,

    /// What is given up.
    ///
    /// Required · `unsubscribe_type` in the body
    pub unsubscribe_type: UnsubscribeType,

    /// Kind of reason.
    ///
    /// Optional · `unsubscribe_reason_type` in the body
    ///
    /// Absent: *unknown* · Null: *unknown*
    pub unsubscribe_reason_type: Option<UnsubscribeReason>,

    /// Reason in the customer's own words.
    ///
    /// Optional · `unsubscribe_reason` in the body · at most 512 characters
    ///
    /// Absent: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub unsubscribe_reason: Option<String>,
}

impl std::cmp::Eq for CancelResourcesSubscription {}

/// The required values of [`CancelResourcesSubscription`].
#[derive(Debug, Clone)]
pub struct CancelResourcesSubscriptionRequired {
    /// See [`resource_ids`](field@CancelResourcesSubscription::resource_ids).
    pub resource_ids: Vec<String>,

    /// See [`unsubscribe_type`](field@CancelResourcesSubscription::unsubscribe_type).
    pub unsubscribe_type: UnsubscribeType,
}

impl CancelResourcesSubscription {
    /// Creates it from the required values.
    pub fn new(required: CancelResourcesSubscriptionRequired) -> Self {
        let CancelResourcesSubscriptionRequired {
            resource_ids,
            unsubscribe_type,
        } = required;
        Self {
            resource_ids,
            unsubscribe_type,
            unsubscribe_reason_type: None,
            unsubscribe_reason: None,
        }
    }

    /// Sets [`unsubscribe_reason_type`](field@Self::unsubscribe_reason_type).
    pub fn unsubscribe_reason_type(mut self, unsubscribe_reason_type: UnsubscribeReason) -> Self {
        self.unsubscribe_reason_type = Some(unsubscribe_reason_type);
        self
    }

    /// Sets [`unsubscribe_reason_type`](field@Self::unsubscribe_reason_type). `None` omits it.
    pub fn set_unsubscribe_reason_type(
        mut self,
        unsubscribe_reason_type: Option<UnsubscribeReason>,
    ) -> Self {
        self.unsubscribe_reason_type = unsubscribe_reason_type;
        self
    }

    /// Sets [`unsubscribe_reason`](field@Self::unsubscribe_reason).
    pub fn unsubscribe_reason(mut self, unsubscribe_reason: impl Into<String>) -> Self {
        self.unsubscribe_reason = Some(unsubscribe_reason.into());
        self
    }

    /// Sets [`unsubscribe_reason`](field@Self::unsubscribe_reason). `None` omits it.
    pub fn set_unsubscribe_reason(mut self, unsubscribe_reason: Option<impl Into<String>>) -> Self {
        self.unsubscribe_reason = unsubscribe_reason.map(Into::into);
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

impl Operation for CancelResourcesSubscription {
    type Response = CancelResourcesSubscriptionResponse;
    type Code = CancelResourcesSubscriptionCode;
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

impl Fields for CancelResourcesSubscription {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.resource_ids.to_wire(),
            self.unsubscribe_type.to_wire(),
            self.unsubscribe_reason_type.to_wire(),
            self.unsubscribe_reason.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(CancelResourcesSubscription {
    resource_ids,
    unsubscribe_type,
    unsubscribe_reason_type,
    unsubscribe_reason,
});

static READ: api_runtime::ReadAs<CancelResourcesSubscriptionResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "CancelResourcesSubscription",
            method: Method::Post,
            path: "/v2/orders/subscriptions/resources/unsubscribe",
            source: "https://support.huaweicloud.com/intl/en-us/api-oce/api_order_00019.html",
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
                Parameter::body("unsubscribe_type")
                    .integer()
                    .one_of(&["1", "2"])
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("unsubscribe_reason_type")
                    .integer()
                    .one_of(&["1", "2", "3", "4", "5"])
                    .presence(&[
                        (State::Absent, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("unsubscribe_reason")
                    .text()
                    .max_length(512)
                    .presence(&[
                        (State::Absent, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
            ],
            rules: &[
                Rule::new(
                    "known-resources",
                    "Every id must be that of a primary resource or of one attached to it; of a whole server product only the primary resource.",
                    Statement::Server {
                        about: &["resource_ids"],
                    },
                ),
                Rule::new(
                    "renewals-not-in-effect",
                    "Type 2 needs renewals that are not yet in effect.",
                    Statement::Server {
                        about: &["unsubscribe_type", "resource_ids"],
                    },
                ),
                Rule::new(
                    "renewals-of-unchanged-resources",
                    "Type 2 is not possible if the resource is changed before the renewal takes effect, or if an attached resource was bought after the renewal; then only the resource itself can be given up.",
                    Statement::Server {
                        about: &["unsubscribe_type", "resource_ids"],
                    },
                ),
                Rule::new(
                    "refundable-renewal-orders",
                    "Type 2 is not possible for a renewal whose order took part in a promotion; nor for an invoiced one that was paid by a partner or belongs to the marketplace; nor while the resource is frozen for a legal reason.",
                    Statement::Server {
                        about: &["unsubscribe_type", "resource_ids"],
                    },
                ),
            ],
            errors: &[
                &error_codes::CBC_0100,
                &ErrorCode {
                    status: 400,
                    ..error_codes::CBC_30000053
                },
                &ErrorCode {
                    status: 400,
                    ..error_codes::CBC_30000067
                },
                &error_codes::CBC_99003001,
                &error_codes::CBC_99003002,
                &error_codes::CBC_99003004,
                &error_codes::CBC_99003005,
                &error_codes::CBC_99003006,
                &ErrorCode {
                    status: 400,
                    ..error_codes::CBC_99003012
                },
                &ErrorCode {
                    status: 400,
                    ..error_codes::CBC_99003100
                },
                &ErrorCode {
                    status: 400,
                    ..error_codes::CBC_99003128
                },
                &error_codes::CBC_99003185,
                &error_codes::CBC_99003640,
                &error_codes::CBC_99003643,
                &error_codes::CBC_99003647,
                &error_codes::CBC_99003649,
                &error_codes::CBC_99003650,
                &error_codes::CBC_99003651,
                &error_codes::CBC_99003652,
                &error_codes::CBC_99003654,
                &ErrorCode {
                    status: 400,
                    ..error_codes::CBC_99003656
                },
                &error_codes::CBC_99005042,
                &ErrorCode {
                    status: 400,
                    ..error_codes::CBC_99006066
                },
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: None,
            waiters: &[],
            rate_limit: Some(RateLimit::new(10, 1)),
            partial_failure: Some("fail_resource_infos"),
        }
    }
}

/// Response of [`CancelResourcesSubscription`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CancelResourcesSubscriptionResponse {
    /// Ids of the unsubscription orders.
    ///
    /// `order_ids`
    pub order_ids: Vec<String>,

    /// Resources that could not be unsubscribed from.
    ///
    /// `fail_resource_infos`
    ///
    /// No resource failed.
    pub fail_resource_infos: Vec<FailedResource>,
}

api_runtime::answer!(CancelResourcesSubscriptionResponse {
    order_ids,
    fail_resource_infos,
});

impl Decode for CancelResourcesSubscriptionResponse {
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
api_runtime::serde_answer!(CancelResourcesSubscriptionResponse {
    order_ids,
    fail_resource_infos,
});

/// Error codes of [`CancelResourcesSubscription`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CancelResourcesSubscriptionCode {
    /// A parameter is wrong.
    ///
    /// The answer mostly says which. A request whose body is not JSON is refused with status 400, too; a body without parameters is `{}`.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0100` · HTTP 400 · retry after correction
    InvalidParameter,

    /// The resource is billed by a savings plan and cannot be unsubscribed from.
    ///
    /// `CBC.30000053` · HTTP 400 · retry never
    BilledBySavingsPlan,

    /// The resource was deleted or is not under management, so it cannot be unsubscribed from.
    ///
    /// A resource that was already unsubscribed from is refused with it, too. Its English message has resources whose subscription is not synchronized yet in place of those that are not under management.
    ///
    /// Leave the resource out of the request.
    ///
    /// `CBC.30000067` · HTTP 400 · retry after correction
    ResourceNotManaged,

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

    /// A resource id does not exist.
    ///
    /// Take the ids from `ListPayPerUseCustomerResources`.
    ///
    /// `CBC.99003012` · HTTP 400 · retry after correction
    ResourceIdMissing,

    /// A resource of the request is contained in an unpaid order.
    ///
    /// Pay or cancel that order first.
    ///
    /// `CBC.99003100` · HTTP 400 · retry after correction
    ResourceInUnpaidOrder,

    /// The resource has no renewed period, or that period is already in effect, so the renewal cannot be given up.
    ///
    /// `CBC.99003128` · HTTP 400 · retry never
    NoRenewedPeriod,

    /// The cloud service must be handled as a whole.
    ///
    /// Of a whole server name only the primary resource; those attached to it go with it.
    ///
    /// `CBC.99003185` · HTTP 400 · retry after correction
    ServiceNotDivisible,

    /// A resource that has an add-on package cannot be unsubscribed from.
    ///
    /// `CBC.99003640` · HTTP 400 · retry after correction
    AddOnPackageExists,

    /// A cloud service that was invoiced cannot be unsubscribed from.
    ///
    /// `CBC.99003643` · HTTP 400 · retry never
    AlreadyInvoiced,

    /// This on-demand package cannot be unsubscribed from.
    ///
    /// `CBC.99003647` · HTTP 400 · retry never
    PackageNotRefundable,

    /// A trial service cannot be unsubscribed from.
    ///
    /// `CBC.99003649` · HTTP 400 · retry never
    TrialNotRefundable,

    /// This service of the marketplace cannot be unsubscribed from.
    ///
    /// `CBC.99003650` · HTTP 400 · retry never
    MarketplaceServiceNotRefundable,

    /// A transaction in progress keeps the resource from being unsubscribed from.
    ///
    /// Wait until that transaction is done.
    ///
    /// `CBC.99003651` · HTTP 400 · retry later
    RefundBlockedByTransaction,

    /// A `DevCloud` package cannot be unsubscribed from.
    ///
    /// `CBC.99003652` · HTTP 400 · retry never
    DevCloudPackageNotRefundable,

    /// A bandwidth add-on package exists, so the renewal cannot be given up.
    ///
    /// Unsubscribe from the add-on package first.
    ///
    /// `CBC.99003654` · HTTP 400 · retry after correction
    BandwidthPackageExists,

    /// The resource or account is frozen, so the operation is not possible.
    ///
    /// `CBC.99003656` · HTTP 400 · retry after correction
    ResourceOrAccountFrozen,

    /// The resource cannot be found or cannot be unsubscribed from.
    ///
    /// Take the ids from `ListPayPerUseCustomerResources`.
    ///
    /// `CBC.99005042` · HTTP 400 · retry after correction
    NotFoundOrNotRefundable,

    /// The query of billing information failed.
    ///
    /// Repeat the call later.
    ///
    /// `CBC.99006066` · HTTP 400 · retry later
    BillingQueryFailed,

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
    CancelResourcesSubscriptionCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    BilledBySavingsPlan("CBC.30000053"),
    ResourceNotManaged("CBC.30000067"),
    ExpiredResource("CBC.99003001"),
    LockedResource("CBC.99003002"),
    DependentResource("CBC.99003004"),
    ResourceInProvisioning("CBC.99003005"),
    UnsupportedCloudService("CBC.99003006"),
    ResourceIdMissing("CBC.99003012"),
    ResourceInUnpaidOrder("CBC.99003100"),
    NoRenewedPeriod("CBC.99003128"),
    ServiceNotDivisible("CBC.99003185"),
    AddOnPackageExists("CBC.99003640"),
    AlreadyInvoiced("CBC.99003643"),
    PackageNotRefundable("CBC.99003647"),
    TrialNotRefundable("CBC.99003649"),
    MarketplaceServiceNotRefundable("CBC.99003650"),
    RefundBlockedByTransaction("CBC.99003651"),
    DevCloudPackageNotRefundable("CBC.99003652"),
    BandwidthPackageExists("CBC.99003654"),
    ResourceOrAccountFrozen("CBC.99003656"),
    NotFoundOrNotRefundable("CBC.99005042"),
    BillingQueryFailed("CBC.99006066"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`CancelResourcesSubscription`] failed.
pub type CancelResourcesSubscriptionError = Error<Code<CancelResourcesSubscriptionCode>>;

/// Kind of reason for an unsubscription.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UnsubscribeReason {
    /// The product does not work well.
    ///
    /// `1` on the wire.
    HardToUse,

    /// The product lacks functions that are needed.
    ///
    /// `2` on the wire.
    MissingFunctions,

    /// The product is too complicated to operate.
    ///
    /// `3` on the wire.
    TooComplicated,

    /// The service is not satisfying.
    ///
    /// `4` on the wire.
    DissatisfiedWithService,

    /// Another reason.
    ///
    /// `5` on the wire.
    Other,
}

impl UnsubscribeReason {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::HardToUse => "1",
            Self::MissingFunctions => "2",
            Self::TooComplicated => "3",
            Self::DissatisfiedWithService => "4",
            Self::Other => "5",
        }
    }
}

api_runtime::enumeration!(
    UnsubscribeReason,
    [
        HardToUse,
        MissingFunctions,
        TooComplicated,
        DissatisfiedWithService,
        Other,
    ]
);

impl ToWire for UnsubscribeReason {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(UnsubscribeReason, number, closed);

/// What an unsubscription gives up.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UnsubscribeType {
    /// The resource and its renewals.
    ///
    /// `1` on the wire.
    ResourceAndRenewals,

    /// The renewals alone; the resource itself stays subscribed.
    ///
    /// `2` on the wire.
    RenewalsOnly,
}

impl UnsubscribeType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::ResourceAndRenewals => "1",
            Self::RenewalsOnly => "2",
        }
    }
}

api_runtime::enumeration!(UnsubscribeType, [ResourceAndRenewals, RenewalsOnly]);

impl ToWire for UnsubscribeType {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(UnsubscribeType, number, closed);
