// @generated from spec/bss/operations/subscriptions/auto_renewal_resources.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Body, Code, Decode, DecodeError, Descriptor, Error, ErrorCode, Explanation, Fields, Json,
    Method, NumberLimits, Operation, Outcome, Parameter, RateLimit, Raw, Rule, Safety, Service,
    State, Statement, ToWire, Violations, WireRef,
};

/// Switches on automatic renewal of a yearly/monthly resource, or sets how often it happens.
///
/// `POST /v2/orders/subscriptions/resources/autorenew/{resource_id}` · [vendor's page](https://support.huaweicloud.com/api-oce/api_order_00022.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::subscriptions::AutoRenewalResources;
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = AutoRenewalResources::new("example-0");
///     let response = client.subscriptions().auto_renewal_resources(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// The first attempt to charge the account is made at three o'clock in the morning seven days before the resource expires; the times are those of UTC+8. If it fails, for example because the balance is too low, it is repeated every day at the same hour until it succeeds or the last day on which the resource is kept has passed. `SetResourcesRenewConfig` moves the first attempt to another day, two to seven days before.
///
/// When automatic renewal is switched on so late that the resource expires before the next three o'clock, the charge is tried at once.
///
/// Each renewal covers the shortest period for which the product is sold in the way the resource is billed.
///
/// A renewal by hand before the charge moves the charge to the days before the new expiry; the number of automatic renewals stays as it is.
///
/// Automatic renewals use discounts and coupons, stored-value cards and the balance of the account: first one discount, then one cash coupon, then any number of flexi-purchase coupons, then the cards. The vendor takes the cheapest of the contract discounts and of the promotions that earlier orders of the resource used, and of the cash coupons the one with the largest balance.
///
/// For a member account whose finances its master account holds the master account is charged, even if it has set that the member's orders are paid by hand.
///
/// `ListPayPerUseCustomerResources` returns the ids of resources, when they expire and what happens to them then.
///
/// When both parameters of the body are left out, the body is `{}`.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself).
/// - Permissions: `billing:subscription:renew`, `bss:renewal:update`.
/// - Safety: write operation; a retry may take effect again.
/// - Rate limit: 10 calls per second.
/// - Audit event: `setResourcesAutorenew` on `subscription`.
/// - Success: HTTP 204.
///
/// # Side effects
///
/// - Charges the account for each renewal from seven days before the resource expires, unless another day is set.
/// - Sets the resources that are attached to a primary resource together with it.
/// - Renews the primary resource too if an attached one is set to renew.
///
/// # Restrictions
///
/// - Automatic renewal can be switched on only after the order of the resource has been paid.
/// - Automatic renewal cannot be switched on for a resource that has expired or is frozen.
/// - Only some products can be renewed automatically; the vendor's rules for automatic renewal list them.
/// - Solution providers and distributors of the first tier cannot call it with credentials of their own, and operator accounts of a partner cannot call it at all.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null | Other value |
/// |---|---|---|---|---|---|---|
/// | [`resource_id`](field@Self::resource_id) | path | required · at most 64 characters |  |  |  |  |
/// | [`auto_renew_times`](field@Self::auto_renew_times) | body | 0–99 | depends on whether automatic renewal is on already (first time unlimited, later unchanged) |  | depends on whether automatic renewal is on already (first time unlimited, later unchanged) |  |
/// | [`period_type`](field@Self::period_type) | body |  | computed as the period type of the last order of the resource if automatic renewal was not chosen with the purchase | *unknown* | computed as the period type of the last order of the resource if automatic renewal was not chosen with the purchase | unsupported |
///
/// # Rules
///
/// - `times-needed-to-reset`: Required to change the number of renewals once automatic renewal is on; a call without it then changes nothing about that number. Only checked by the server.
/// - `products-off-sale`: Automatic renewal of a product that is no longer sold can be neither switched on nor changed; where it is on, it goes on. Only checked by the server.
/// - `no-solution-products`: Solution products cannot be renewed automatically. Only checked by the server.
/// - `account-not-frozen-by-partner`: While a partner has frozen the account of its customer, automatic renewal cannot be switched on, and nothing is renewed. Only checked by the server.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.30010001`](crate::error_codes::CBC_30010001) | 400 | The product is no longer sold, so automatic renewal cannot be switched on. | Renew the resource by hand, if its product can still be renewed. | never |
/// | [`CBC.99003012`](crate::error_codes::CBC_99003012) | 400 | A resource id does not exist. | Take the ids from `ListPayPerUseCustomerResources`. | after correction |
/// | [`CBC.99003602`](crate::error_codes::CBC_99003602) | 400 | The resource has expired or is frozen, so automatic renewal cannot be switched on. |  | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `notes`: “The body can be left out, too.” (API Explorer, which does not require the body; the client of the vendor's Terraform provider (chnsz/golangsdk), which sends none). The vendor's answer on requests without parameters asks for `{}`, which both readings accept.
/// - `notes`: “The attempts end when the resource expires.” (`eu/fr-fr/faq-billing/renewals_faq_0000004`; of single products `price-appstage/appstage_02_0005` of 2024-11-06). The operation's page has the last day on which the resource is kept, which is after it has expired.
/// - `notes`: “Each renewal covers the same period as the original purchase of the resource.” (huaweicloudsdkbss 3.1.219 and API Explorer of both sites). The page of November 2025 speaks of the shortest period for which the product is sold.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct AutoRenewalResources {
    /// Resource to renew automatically. A server is primary and its disks are attached; a shared bandwidth is primary and its elastic IPs are attached; with a dedicated bandwidth the elastic IP is primary and the bandwidth is attached.
    ///
    /// Required · `resource_id` in the path · at most 64 characters
    pub resource_id: String,

    /// How many times the resource is renewed. Automatic renewal ends after that.
    ///
    /// Optional · `auto_renew_times` in the body · 0–99
    ///
    /// Absent: depends on whether automatic renewal is on already (first time unlimited, later unchanged) · Null: depends on whether automatic renewal is on already (first time unlimited, later unchanged)
    ///
    /// - [`unlimited`](Self::unlimited) sets `0`: The resource is renewed again and again.
    pub auto_renew_times: Option<i64>,

    /// Unit of the renewal period.
    ///
    /// Optional · `period_type` in the body
    ///
    /// Absent: computed as the period type of the last order of the resource if automatic renewal was not chosen with the purchase · Empty string: *unknown* · Null: computed as the period type of the last order of the resource if automatic renewal was not chosen with the purchase · Other value: unsupported
    pub period_type: Option<AutoRenewPeriodType>,
}

impl std::cmp::Eq for AutoRenewalResources {}

impl AutoRenewalResources {
    /// Creates it with [`resource_id`](field@Self::resource_id), the only required value.
    pub fn new(resource_id: impl Into<String>) -> Self {
        Self {
            resource_id: resource_id.into(),
            auto_renew_times: None,
            period_type: None,
        }
    }

    /// Sets [`auto_renew_times`](field@Self::auto_renew_times).
    pub fn auto_renew_times(mut self, auto_renew_times: i64) -> Self {
        self.auto_renew_times = Some(auto_renew_times);
        self
    }

    /// Sets [`auto_renew_times`](field@Self::auto_renew_times). `None` omits it.
    pub fn set_auto_renew_times(mut self, auto_renew_times: Option<i64>) -> Self {
        self.auto_renew_times = auto_renew_times;
        self
    }

    /// The resource is renewed again and again.
    ///
    /// Sets [`auto_renew_times`](field@Self::auto_renew_times) to this state or value.
    pub fn unlimited(mut self) -> Self {
        self.auto_renew_times = Some(0);
        self
    }

    /// Sets [`period_type`](field@Self::period_type).
    pub fn period_type(mut self, period_type: AutoRenewPeriodType) -> Self {
        self.period_type = Some(period_type);
        self
    }

    /// Sets [`period_type`](field@Self::period_type). `None` omits it.
    pub fn set_period_type(mut self, period_type: Option<AutoRenewPeriodType>) -> Self {
        self.period_type = period_type;
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

impl Operation for AutoRenewalResources {
    type Response = AutoRenewalResourcesResponse;
    type Code = AutoRenewalResourcesCode;
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

impl Fields for AutoRenewalResources {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.resource_id.to_wire(),
            self.auto_renew_times.to_wire(),
            self.period_type.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(AutoRenewalResources {
    resource_id,
    auto_renew_times,
    period_type,
});

static READ: api_runtime::ReadAs<AutoRenewalResourcesResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "AutoRenewalResources",
            method: Method::Post,
            path: "/v2/orders/subscriptions/resources/autorenew/{resource_id}",
            source: "https://support.huaweicloud.com/api-oce/api_order_00022.html",
            safety: Safety::Write,
            parameters: &[
                Parameter::path("resource_id")
                    .text()
                    .max_length(64)
                    .required(),
                Parameter::body("auto_renew_times")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("0").max("99") })
                    .presence(&[
                        (
                            State::Absent,
                            Outcome::DependsOn(
                                "whether automatic renewal is on already (first time unlimited, later unchanged)",
                            ),
                        ),
                        (
                            State::Null,
                            Outcome::DependsOn(
                                "whether automatic renewal is on already (first time unlimited, later unchanged)",
                            ),
                        ),
                    ]),
                Parameter::body("period_type")
                    .text()
                    .one_of(&["MONTH", "YEAR"])
                    .presence(&[
                        (State::NonEnum, Outcome::Unsupported),
                        (
                            State::Absent,
                            Outcome::ComputedAs(
                                "the period type of the last order of the resource if automatic renewal was not chosen with the purchase",
                            ),
                        ),
                        (State::EmptyString, Outcome::Unknown),
                        (
                            State::Null,
                            Outcome::ComputedAs(
                                "the period type of the last order of the resource if automatic renewal was not chosen with the purchase",
                            ),
                        ),
                    ]),
            ],
            rules: &[
                Rule::new(
                    "times-needed-to-reset",
                    "Required to change the number of renewals once automatic renewal is on; a call without it then changes nothing about that number.",
                    Statement::Server {
                        about: &["auto_renew_times"],
                    },
                ),
                Rule::new(
                    "products-off-sale",
                    "Automatic renewal of a product that is no longer sold can be neither switched on nor changed; where it is on, it goes on.",
                    Statement::Server {
                        about: &["resource_id"],
                    },
                ),
                Rule::new(
                    "no-solution-products",
                    "Solution products cannot be renewed automatically.",
                    Statement::Server {
                        about: &["resource_id"],
                    },
                ),
                Rule::new(
                    "account-not-frozen-by-partner",
                    "While a partner has frozen the account of its customer, automatic renewal cannot be switched on, and nothing is renewed.",
                    Statement::Server {
                        about: &["resource_id"],
                    },
                ),
            ],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_30010001,
                &ErrorCode {
                    status: 400,
                    ..error_codes::CBC_99003012
                },
                &error_codes::CBC_99003602,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::UNSTATED,
            paging: None,
            waiters: &[],
            rate_limit: Some(RateLimit::new(10, 1)),
            partial_failure: None,
        }
    }
}

/// Response of [`AutoRenewalResources`].
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct AutoRenewalResourcesResponse {}

impl std::cmp::Eq for AutoRenewalResourcesResponse {}

impl Decode for AutoRenewalResourcesResponse {
    const BODY: Body = Body::ObjectOrNothing;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        json.object(&[], &mut [])?;
        Ok(Self::default())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(AutoRenewalResourcesResponse {});

/// Error codes of [`AutoRenewalResources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutoRenewalResourcesCode {
    /// A parameter is wrong.
    ///
    /// The answer mostly says which. A request whose body is not JSON is refused with status 400, too; a body without parameters is `{}`.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0100` · HTTP 400 · retry after correction
    InvalidParameter,

    /// The product is no longer sold, so automatic renewal cannot be switched on.
    ///
    /// Renew the resource by hand, if its product can still be renewed.
    ///
    /// `CBC.30010001` · HTTP 400 · retry never
    ProductOffSale,

    /// A resource id does not exist.
    ///
    /// Take the ids from `ListPayPerUseCustomerResources`.
    ///
    /// `CBC.99003012` · HTTP 400 · retry after correction
    ResourceIdMissing,

    /// The resource has expired or is frozen, so automatic renewal cannot be switched on.
    ///
    /// `CBC.99003602` · HTTP 400 · retry after correction
    ResourceExpiredOrFrozen,

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
    AutoRenewalResourcesCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    ProductOffSale("CBC.30010001"),
    ResourceIdMissing("CBC.99003012"),
    ResourceExpiredOrFrozen("CBC.99003602"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`AutoRenewalResources`] failed.
pub type AutoRenewalResourcesError = Error<Code<AutoRenewalResourcesCode>>;

/// Unit of an automatic renewal period.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AutoRenewPeriodType {
    /// By the month.
    ///
    /// `MONTH` on the wire.
    Month,

    /// By the year.
    ///
    /// `YEAR` on the wire.
    Year,
}

impl AutoRenewPeriodType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::Month => "MONTH",
            Self::Year => "YEAR",
        }
    }
}

api_runtime::enumeration!(AutoRenewPeriodType, [Month, Year]);

impl ToWire for AutoRenewPeriodType {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(AutoRenewPeriodType, text, closed);
