// @generated from spec/bss/operations/partner_coupons/create_partner_coupons.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::BatchFailure;
use api_runtime::{
    Code, Decimal, Decode, DecodeError, Descriptor, EmptyString, Error, ErrorCode, Explanation,
    Fields, Given, Instant, Json, ListLimits, Method, NumberLimits, Operation, Outcome, Parameter,
    Raw, Rule, Safety, Service, State, Statement, ToWire, Violations, WireRef,
};

/// Issues coupons to customers of a partner, within a coupon quota.
///
/// `POST /v2/promotions/benefits/partner-coupons` · [vendor's page](https://support.huaweicloud.com/api-bpconsole/mp_02002.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::partner_coupons::{CreatePartnerCoupons, CreatePartnerCouponsRequired};
/// use huaweicloud_bss::{Client, Decimal, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = CreatePartnerCoupons::new(CreatePartnerCouponsRequired {
///         quota_id: "example-0".to_owned(),
///         customer_ids: vec!["example-0".to_owned()],
///         face_value: "1".parse::<Decimal>().unwrap(),
///     });
///     let response = client.partner_coupons().create_partner_coupons(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// Solution providers and distributors of the first tier call the operation, for customers in the resale model.
///
/// `ListQuotaCoupons` returns the quotas, and what is left of each. A coupon cannot be changed after it was issued; as long as the customer has not used it, `ReclaimPartnerCoupons` takes it back. `ListIssuedPartnerCoupons` lists the coupons that were issued, and `ListPartnerCouponsRecord` who got which of them from which quota.
///
/// Codes that come with status 200 stand in `error_details`, each beside the customer that got no coupon.
///
/// The request carries no key against submitting it twice. Ask `ListPartnerCouponsRecord` before repeating a call whose outcome is unknown.
///
/// An operator account needs one of the permissions; one is for the quotas of cash coupons, the other for those of flexi-purchase coupons.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Permissions: `BPC_ITEM_SUBCUSTSERV_030102`, `BPC_ITEM_SUBCUSTSERV_030103`.
/// - Safety: write operation; a retry may take effect again.
/// - Part of a batch may fail although the service returns a success: [`Error::PartialFailure`](api_runtime::Error::PartialFailure) then contains the number of entries in `error_details`.
///
/// # Side effects
///
/// - Issues a coupon of the face value to each of the customers.
/// - Takes the face values from the quota.
///
/// # Restrictions
///
/// - Only solution providers and distributors of the first tier can call the operation.
/// - Before the first call the vendor must have granted the partner a coupon quota; the partner's account manager arranges it.
/// - Coupons can be issued only to customers in the resale model.
/// - The quota must exist, be valid and be in a state that allows issuing.
/// - The quota's limits on face value, number of coupons, total value, customers, cloud services, products and kinds of orders hold.
/// - A partner that has turned to using coupons itself cannot issue cash coupons.
/// - Partners of some kinds cannot issue coupons to themselves.
/// - No coupon can be issued to a member account whose finances another account manages.
/// - Flexi-purchase coupons that are invoiced to whoever uses them cannot be issued to customers in the resale model.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null | Empty list |
/// |---|---|---|---|---|---|---|
/// | [`quota_id`](field@Self::quota_id) | body | required · 1–64 characters | unsupported | unsupported | *unknown* |  |
/// | [`customer_ids`](field@Self::customer_ids) | body | required · items of at most 64 characters · 1–100 items | unsupported |  | *unknown* | unsupported |
/// | [`face_value`](field@Self::face_value) | body | required · at most 99999999999 · above 0 · at most 2 decimal places | unsupported |  | *unknown* |  |
/// | [`valid_time`](field@Self::valid_time) | body | at most 20 characters | computed as the time from which the quota is valid | *unknown* | computed as the time from which the quota is valid |  |
/// | [`expire_time`](field@Self::expire_time) | body | at most 20 characters | computed as the time at which the quota expires | *unknown* | computed as the time at which the quota expires |  |
/// | [`cloud_service_types`](field@Self::cloud_service_types) | body | items of at most 64 characters · at most 10 items | computed as the services that the quota is limited to |  | computed as the services that the quota is limited to | computed as the services that the quota is limited to |
/// | [`product_ids`](field@Self::product_ids) | body | at most 10 items | computed as the products that the quota is limited to |  | computed as the products that the quota is limited to | computed as the products that the quota is limited to |
/// | [`memo`](field@Self::memo) | body | at most 512 characters | not assigned | assigned empty | not assigned |  |
/// | [`indirect_partner_id`](field@Self::indirect_partner_id) | body | at most 64 characters | depends on whether a cloud reseller issues the coupons | *unknown* | *unknown* |  |
///
/// # Rules
///
/// - `reseller-issues`: Needed when a cloud reseller issues the coupons; otherwise it is not processed. Only checked by the server.
/// - `services-within-quota`: When the quota is limited to certain cloud services, only these can be named; when it is not, any can. Only checked by the server.
/// - `products-within-quota`: When the quota is limited to certain products, only these can be named; when it is not, any can. Only checked by the server.
/// - `customers-of-the-partner`: Every customer must be one of the partner's, and the partner must have permission to act for it. Only checked by the server.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.5024`](crate::error_codes::CBC_5024) | 200 | The operation is not for customers with this type of association, for example those that are not under the resale model. | Name other customers. | after correction |
/// | [`CBC.50000010`](crate::error_codes::CBC_50000010) | 400 | The partner uses coupons itself by now, so it cannot issue cash coupons. |  | never |
/// | [`CBC.50000020`](crate::error_codes::CBC_50000020) | 400 | The cash coupon is only for certain customers. | Name customers that the quota is for. | after correction |
/// | [`CBC.50000034`](crate::error_codes::CBC_50000034) | 200 | No coupon can be issued to a member account whose finances another account manages. | Name other customers. | after correction |
/// | [`CBC.50000054`](crate::error_codes::CBC_50000054) | 400 | The product does not exist. | Check the ids of the products. | after correction |
/// | [`CBC.50000055`](crate::error_codes::CBC_50000055) | 400 | The cloud service type does not exist. | Check the codes; `ListServiceTypes` returns them. | after correction |
/// | [`CBC.99000000`](crate::error_codes::CBC_99000000) | 200 | The partner has no permission to act for the customer. | Name a customer of the calling partner. | after correction |
/// | [`CBC.99000012`](crate::error_codes::CBC_99000012) | 400 | The quota does not exist, or its state does not allow the operation. | Look the quota up with `ListQuotaCoupons`, or with `ListIssuedCouponQuotas` if it is a reseller's. | after correction |
/// | [`CBC.99000013`](crate::error_codes::CBC_99000013) | 200 | What is left of the coupon quota is not enough. | Compare the amounts with the `balance` of the quota that `ListQuotaCoupons` returns. | after correction |
/// | [`CBC.99000014`](crate::error_codes::CBC_99000014) | 200 | The coupon cannot be issued to a customer with this type of cooperation. | Name other customers, or choose another quota. | after correction |
/// | [`CBC.99000015`](crate::error_codes::CBC_99000015) | 400 | A quota in this state cannot be granted. | Choose a quota in the normal state; `ListQuotaCoupons` returns the states. | after correction |
/// | [`CBC.99000016`](crate::error_codes::CBC_99000016) | 400 | The customer does not exist, or is not a customer of the partner. | Check the ids of the customers; `ListSubCustomers` returns them. | after correction |
/// | [`CBC.99000017`](crate::error_codes::CBC_99000017) | 400 | The quota is not valid yet, or has expired. | Choose a quota that is valid; `ListQuotaCoupons` returns its times. | after correction |
/// | [`CBC.99000018`](crate::error_codes::CBC_99000018) | 400 | The face value of the coupon is below the minimum. | Compare it with the limits of the quota that `ListQuotaCoupons` returns. | after correction |
/// | [`CBC.99000019`](crate::error_codes::CBC_99000019) | 400 | The face value of the coupon is above the maximum. | Compare it with the limits of the quota that `ListQuotaCoupons` returns. | after correction |
/// | [`CBC.99000020`](crate::error_codes::CBC_99000020) | 200 | The number of coupons exceeds the maximum. | Compare it with the limits of the quota that `ListQuotaCoupons` returns. | after correction |
/// | [`CBC.99000021`](crate::error_codes::CBC_99000021) | 200 | The sum of the face values exceeds what is allowed. | Compare it with the limits of the quota that `ListQuotaCoupons` returns. | after correction |
/// | [`CBC.99000022`](crate::error_codes::CBC_99000022) | 400 | The coupon can be issued only to customers that are associated with a partner for the first time. | Name other customers, or choose another quota. | after correction |
/// | [`CBC.99000023`](crate::error_codes::CBC_99000023) | 400 | The cloud services or products of the coupon go beyond those that the quota is limited to. | Name services and products within the limits of the quota, or none. | after correction |
/// | [`CBC.99000024`](crate::error_codes::CBC_99000024) | 400 | The limits on the use of the coupon, namely the kinds of orders, go beyond those of the quota. | Compare them with the limits of the quota that `ListQuotaCoupons` returns. | after correction |
/// | [`CBC.99000025`](crate::error_codes::CBC_99000025) | 400 | A partner of this kind cannot issue coupons to itself. | Name customers of the partner. | after correction |
/// | [`CBC.99000035`](crate::error_codes::CBC_99000035) | 200 | The customer is not a customer of the partner. | Name a customer of the partner. | after correction |
/// | [`CBC.99000037`](crate::error_codes::CBC_99000037) | 400 | The caller has no permission to act for the cloud reseller. | Name a reseller of the calling distributor. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `callers`: “any partner” (API Explorer). The page of November 2025 names solution providers and distributors of the first tier.
/// - `restrictions`: “Cloud resellers issue cash coupons to customers in the referral model, from quotas that their distributor granted.” (partner's user manual, models in which cloud resellers work, in a result list of the vendor's search). The manual speaks of the console. The page of the operation admits customers in the resale model alone.
/// - `errors`: “Status 400 also with CBC.99000013, CBC.99000014, CBC.99000020 and CBC.99000021.” (API Explorer). The page's table gives them status 200. The API Explorer lists all codes under one status.
/// - `permissions`: “Seeing the records of operations, as the meaning of `BPC_ITEM_SUBCUSTSERV_030102`.” (`api-bpconsole/mp_02006` and `api-bpconsole/espp_00007`). This page has two permissions and two meanings, the issue of cash coupons first. Which belongs to which only their order says.
/// - `face_value, sent_as`: “text” (API Explorer, example of the request). The page gives the type `BigDecimal`, and the definition beside that example says number.
/// - `cloud_service_types, type`: “text of codes that are parted by commas” (`api-bpconsole/mp_02002`, second sentence of the row). The type column says a list, and so do the SDK and the example of the API Explorer.
/// - `product_ids, type`: “text of ids that are parted by commas” (`api-bpconsole/mp_02002`, second sentence of the row). The type column says a list, and so do the SDK and the example of the API Explorer.
/// - `error_details, doc`: “A customer that got a coupon stands here, too, with an empty code and an empty message.” (API Explorer, example of an answer). The row and the SDK have in this list the customers alone that got none.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct CreatePartnerCoupons {
    /// Quota that the coupons are issued from. `ListQuotaCoupons` returns the ids.
    ///
    /// Required · `quota_id` in the body · 1–64 characters
    pub quota_id: String,

    /// Customers that get a coupon. `ListSubCustomers` returns the ids.
    ///
    /// Required · `customer_ids` in the body · items of at most 64 characters · 1–100 items
    pub customer_ids: Vec<String>,

    /// Face value of each coupon, in yuan.
    ///
    /// Required · `face_value` in the body · at most 99999999999 · above 0 · at most 2 decimal places
    pub face_value: Decimal,

    /// Time from which the coupons are valid.
    ///
    /// Optional · `valid_time` in the body · at most 20 characters · UTC
    ///
    /// Absent: computed as the time from which the quota is valid · Empty string: *unknown* · Null: computed as the time from which the quota is valid
    pub valid_time: Option<Instant>,

    /// Time at which the coupons expire.
    ///
    /// Optional · `expire_time` in the body · at most 20 characters · UTC
    ///
    /// Absent: computed as the time at which the quota expires · Empty string: *unknown* · Null: computed as the time at which the quota expires
    pub expire_time: Option<Instant>,

    /// Cloud services that the coupons can be used for. `ListServiceTypes` returns the codes.
    ///
    /// Optional · `cloud_service_types` in the body · items of at most 64 characters · at most 10 items
    ///
    /// Absent: computed as the services that the quota is limited to · Null: computed as the services that the quota is limited to · Empty list: computed as the services that the quota is limited to
    pub cloud_service_types: Vec<String>,

    /// Products that the coupons can be used for. The vendor gives partners the ids off-line.
    ///
    /// Optional · `product_ids` in the body · at most 10 items
    ///
    /// Absent: computed as the products that the quota is limited to · Null: computed as the products that the quota is limited to · Empty list: computed as the products that the quota is limited to
    pub product_ids: Vec<String>,

    /// Remark on the issue. The partner that issues the coupons sees it, those who get them do not.
    ///
    /// Optional · `memo` in the body · at most 512 characters
    ///
    /// Absent: not assigned · Empty string: assigned empty · Null: not assigned
    pub memo: Option<Given<String, EmptyString>>,

    /// Cloud reseller that issues the coupons to a customer of its own. `ListIndirectPartners` returns the ids.
    ///
    /// Optional · `indirect_partner_id` in the body · at most 64 characters
    ///
    /// Absent: depends on whether a cloud reseller issues the coupons · Empty string: *unknown* · Null: *unknown*
    pub indirect_partner_id: Option<String>,
}

impl std::cmp::Eq for CreatePartnerCoupons {}

/// The required values of [`CreatePartnerCoupons`].
#[derive(Debug, Clone)]
pub struct CreatePartnerCouponsRequired {
    /// See [`quota_id`](field@CreatePartnerCoupons::quota_id).
    pub quota_id: String,

    /// See [`customer_ids`](field@CreatePartnerCoupons::customer_ids).
    pub customer_ids: Vec<String>,

    /// See [`face_value`](field@CreatePartnerCoupons::face_value).
    pub face_value: Decimal,
}

impl CreatePartnerCoupons {
    /// Creates it from the required values.
    pub fn new(required: CreatePartnerCouponsRequired) -> Self {
        let CreatePartnerCouponsRequired {
            quota_id,
            customer_ids,
            face_value,
        } = required;
        Self {
            quota_id,
            customer_ids,
            face_value,
            valid_time: None,
            expire_time: None,
            cloud_service_types: Vec::new(),
            product_ids: Vec::new(),
            memo: None,
            indirect_partner_id: None,
        }
    }

    /// Sets [`valid_time`](field@Self::valid_time).
    pub fn valid_time(mut self, valid_time: Instant) -> Self {
        self.valid_time = Some(valid_time);
        self
    }

    /// Sets [`valid_time`](field@Self::valid_time). `None` omits it.
    pub fn set_valid_time(mut self, valid_time: Option<Instant>) -> Self {
        self.valid_time = valid_time;
        self
    }

    /// Sets [`expire_time`](field@Self::expire_time).
    pub fn expire_time(mut self, expire_time: Instant) -> Self {
        self.expire_time = Some(expire_time);
        self
    }

    /// Sets [`expire_time`](field@Self::expire_time). `None` omits it.
    pub fn set_expire_time(mut self, expire_time: Option<Instant>) -> Self {
        self.expire_time = expire_time;
        self
    }

    /// Sets [`cloud_service_types`](field@Self::cloud_service_types).
    pub fn cloud_service_types(
        mut self,
        cloud_service_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cloud_service_types = cloud_service_types.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`cloud_service_types`](field@Self::cloud_service_types). `None` omits it.
    pub fn set_cloud_service_types(
        mut self,
        cloud_service_types: Option<impl IntoIterator<Item = impl Into<String>>>,
    ) -> Self {
        self.cloud_service_types = cloud_service_types
            .into_iter()
            .flatten()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`product_ids`](field@Self::product_ids).
    pub fn product_ids(mut self, product_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.product_ids = product_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`product_ids`](field@Self::product_ids). `None` omits it.
    pub fn set_product_ids(
        mut self,
        product_ids: Option<impl IntoIterator<Item = impl Into<String>>>,
    ) -> Self {
        self.product_ids = product_ids.into_iter().flatten().map(Into::into).collect();
        self
    }

    /// Sets [`memo`](field@Self::memo).
    pub fn memo(mut self, memo: impl Into<Given<String, EmptyString>>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// Sets [`memo`](field@Self::memo). `None` omits it.
    pub fn set_memo(mut self, memo: Option<impl Into<Given<String, EmptyString>>>) -> Self {
        self.memo = memo.map(Into::into);
        self
    }

    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id).
    pub fn indirect_partner_id(mut self, indirect_partner_id: impl Into<String>) -> Self {
        self.indirect_partner_id = Some(indirect_partner_id.into());
        self
    }

    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id). `None` omits it.
    pub fn set_indirect_partner_id(
        mut self,
        indirect_partner_id: Option<impl Into<String>>,
    ) -> Self {
        self.indirect_partner_id = indirect_partner_id.map(Into::into);
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

impl Operation for CreatePartnerCoupons {
    type Response = CreatePartnerCouponsResponse;
    type Code = CreatePartnerCouponsCode;
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

impl Fields for CreatePartnerCoupons {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.quota_id.to_wire(),
            self.customer_ids.to_wire(),
            self.face_value.to_wire(),
            self.valid_time.to_wire(),
            self.expire_time.to_wire(),
            self.cloud_service_types.to_wire(),
            self.product_ids.to_wire(),
            self.memo.to_wire(),
            self.indirect_partner_id.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(CreatePartnerCoupons {
    quota_id,
    customer_ids,
    face_value,
    valid_time,
    expire_time,
    cloud_service_types,
    product_ids,
    memo,
    indirect_partner_id,
});

static READ: api_runtime::ReadAs<CreatePartnerCouponsResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "CreatePartnerCoupons",
            method: Method::Post,
            path: "/v2/promotions/benefits/partner-coupons",
            source: "https://support.huaweicloud.com/api-bpconsole/mp_02002.html",
            safety: Safety::Write,
            parameters: &[
                Parameter::body("quota_id")
                    .text()
                    .min_length(1)
                    .max_length(64)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("customer_ids")
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
                Parameter::body("face_value")
                    .decimal()
                    .number_limits(
                        const { &NumberLimits::new().max("99999999999").above("0").scale(2) },
                    )
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("valid_time")
                    .instant()
                    .max_length(20)
                    .presence(&[
                        (
                            State::Absent,
                            Outcome::ComputedAs("the time from which the quota is valid"),
                        ),
                        (State::EmptyString, Outcome::Unknown),
                        (
                            State::Null,
                            Outcome::ComputedAs("the time from which the quota is valid"),
                        ),
                    ]),
                Parameter::body("expire_time")
                    .instant()
                    .max_length(20)
                    .presence(&[
                        (
                            State::Absent,
                            Outcome::ComputedAs("the time at which the quota expires"),
                        ),
                        (State::EmptyString, Outcome::Unknown),
                        (
                            State::Null,
                            Outcome::ComputedAs("the time at which the quota expires"),
                        ),
                    ]),
                Parameter::body("cloud_service_types")
                    .text()
                    .list()
                    .list_limits(const { &ListLimits::new().max_item_length(64).max_items(10) })
                    .presence(&[
                        (
                            State::Absent,
                            Outcome::ComputedAs("the services that the quota is limited to"),
                        ),
                        (
                            State::Null,
                            Outcome::ComputedAs("the services that the quota is limited to"),
                        ),
                        (
                            State::EmptyList,
                            Outcome::ComputedAs("the services that the quota is limited to"),
                        ),
                    ]),
                Parameter::body("product_ids")
                    .text()
                    .list()
                    .list_limits(const { &ListLimits::new().max_items(10) })
                    .presence(&[
                        (
                            State::Absent,
                            Outcome::ComputedAs("the products that the quota is limited to"),
                        ),
                        (
                            State::Null,
                            Outcome::ComputedAs("the products that the quota is limited to"),
                        ),
                        (
                            State::EmptyList,
                            Outcome::ComputedAs("the products that the quota is limited to"),
                        ),
                    ]),
                Parameter::body("memo").text().max_length(512).presence(&[
                    (State::Absent, Outcome::NotAssigned),
                    (State::EmptyString, Outcome::AssignedEmpty),
                    (State::Null, Outcome::NotAssigned),
                ]),
                Parameter::body("indirect_partner_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (
                            State::Absent,
                            Outcome::DependsOn("whether a cloud reseller issues the coupons"),
                        ),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
            ],
            rules: &[
                Rule::new(
                    "reseller-issues",
                    "Needed when a cloud reseller issues the coupons; otherwise it is not processed.",
                    Statement::Server {
                        about: &["indirect_partner_id"],
                    },
                ),
                Rule::new(
                    "services-within-quota",
                    "When the quota is limited to certain cloud services, only these can be named; when it is not, any can.",
                    Statement::Server {
                        about: &["cloud_service_types", "quota_id"],
                    },
                ),
                Rule::new(
                    "products-within-quota",
                    "When the quota is limited to certain products, only these can be named; when it is not, any can.",
                    Statement::Server {
                        about: &["product_ids", "quota_id"],
                    },
                ),
                Rule::new(
                    "customers-of-the-partner",
                    "Every customer must be one of the partner's, and the partner must have permission to act for it.",
                    Statement::Server {
                        about: &["customer_ids"],
                    },
                ),
            ],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_5024,
                &error_codes::CBC_50000010,
                &error_codes::CBC_50000020,
                &error_codes::CBC_50000034,
                &error_codes::CBC_50000054,
                &error_codes::CBC_50000055,
                &error_codes::CBC_99000000,
                &ErrorCode {
                    status: 400,
                    ..error_codes::CBC_99000012
                },
                &error_codes::CBC_99000013,
                &error_codes::CBC_99000014,
                &error_codes::CBC_99000015,
                &error_codes::CBC_99000016,
                &ErrorCode {
                    status: 400,
                    ..error_codes::CBC_99000017
                },
                &error_codes::CBC_99000018,
                &error_codes::CBC_99000019,
                &error_codes::CBC_99000020,
                &error_codes::CBC_99000021,
                &error_codes::CBC_99000022,
                &error_codes::CBC_99000023,
                &error_codes::CBC_99000024,
                &error_codes::CBC_99000025,
                &error_codes::CBC_99000035,
                &error_codes::CBC_99000037,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: None,
            waiters: &[],
            rate_limit: None,
            partial_failure: Some("error_details"),
        }
    }
}

/// Response of [`CreatePartnerCoupons`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePartnerCouponsResponse {
    /// Customers that got no coupon, and why. It comes with status 200 only. The row limits the list to 10 items, although one call can name 100 customers: whoever stands in neither list has to be looked for with `ListPartnerCouponsRecord`.
    ///
    /// `error_details`
    pub error_details: Vec<BatchFailure>,

    /// Customers that got a coupon, each with the coupon's id. It comes with status 200 only.
    ///
    /// `coupon_infos`
    pub coupon_infos: Vec<IssuedCouponId>,
}

api_runtime::answer!(CreatePartnerCouponsResponse {
    error_details,
    coupon_infos,
});

impl Decode for CreatePartnerCouponsResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.error_details, &mut value.coupon_infos],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(CreatePartnerCouponsResponse {
    error_details,
    coupon_infos,
});

/// Error codes of [`CreatePartnerCoupons`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreatePartnerCouponsCode {
    /// A parameter is wrong.
    ///
    /// The answer mostly says which. A request whose body is not JSON is refused with status 400, too; a body without parameters is `{}`.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0100` · HTTP 400 · retry after correction
    InvalidParameter,

    /// The operation is not for customers with this type of association, for example those that are not under the resale model.
    ///
    /// Name other customers.
    ///
    /// `CBC.5024` · HTTP 200 · retry after correction
    AssociationTypeForbids,

    /// The partner uses coupons itself by now, so it cannot issue cash coupons.
    ///
    /// The partner's coupon quota was converted.
    ///
    /// `CBC.50000010` · HTTP 400 · retry never
    PartnerUsesOwnCoupons,

    /// The cash coupon is only for certain customers.
    ///
    /// Name customers that the quota is for.
    ///
    /// `CBC.50000020` · HTTP 400 · retry after correction
    CouponForOtherCustomers,

    /// No coupon can be issued to a member account whose finances another account manages.
    ///
    /// Name other customers.
    ///
    /// `CBC.50000034` · HTTP 200 · retry after correction
    MemberFinancesManaged,

    /// The product does not exist.
    ///
    /// Check the ids of the products.
    ///
    /// `CBC.50000054` · HTTP 400 · retry after correction
    CouponProductMissing,

    /// The cloud service type does not exist.
    ///
    /// Check the codes; `ListServiceTypes` returns them.
    ///
    /// `CBC.50000055` · HTTP 400 · retry after correction
    CouponServiceTypeMissing,

    /// The partner has no permission to act for the customer.
    ///
    /// Name a customer of the calling partner.
    ///
    /// `CBC.99000000` · HTTP 200 · retry after correction
    NoPermissionForCustomer,

    /// The quota does not exist, or its state does not allow the operation.
    ///
    /// With status 200 the code stands in `error_details`.
    ///
    /// Look the quota up with `ListQuotaCoupons`, or with `ListIssuedCouponQuotas` if it is a reseller's.
    ///
    /// `CBC.99000012` · HTTP 400 · retry after correction
    QuotaMissingOrInWrongState,

    /// What is left of the coupon quota is not enough.
    ///
    /// Compare the amounts with the `balance` of the quota that `ListQuotaCoupons` returns.
    ///
    /// `CBC.99000013` · HTTP 200 · retry after correction
    CouponQuotaShort,

    /// The coupon cannot be issued to a customer with this type of cooperation.
    ///
    /// Name other customers, or choose another quota.
    ///
    /// `CBC.99000014` · HTTP 200 · retry after correction
    CooperationTypeUnsuitable,

    /// A quota in this state cannot be granted.
    ///
    /// Choose a quota in the normal state; `ListQuotaCoupons` returns the states.
    ///
    /// `CBC.99000015` · HTTP 400 · retry after correction
    QuotaStateForbidsGrant,

    /// The customer does not exist, or is not a customer of the partner.
    ///
    /// Check the ids of the customers; `ListSubCustomers` returns them.
    ///
    /// `CBC.99000016` · HTTP 400 · retry after correction
    CustomerMissingOrNotOfPartner,

    /// The quota is not valid yet, or has expired.
    ///
    /// Choose a quota that is valid; `ListQuotaCoupons` returns its times.
    ///
    /// `CBC.99000017` · HTTP 400 · retry after correction
    QuotaNotValidNow,

    /// The face value of the coupon is below the minimum.
    ///
    /// Compare it with the limits of the quota that `ListQuotaCoupons` returns.
    ///
    /// `CBC.99000018` · HTTP 400 · retry after correction
    FaceValueTooSmall,

    /// The face value of the coupon is above the maximum.
    ///
    /// Compare it with the limits of the quota that `ListQuotaCoupons` returns.
    ///
    /// `CBC.99000019` · HTTP 400 · retry after correction
    FaceValueTooLarge,

    /// The number of coupons exceeds the maximum.
    ///
    /// Compare it with the limits of the quota that `ListQuotaCoupons` returns.
    ///
    /// `CBC.99000020` · HTTP 200 · retry after correction
    TooManyCoupons,

    /// The sum of the face values exceeds what is allowed.
    ///
    /// Compare it with the limits of the quota that `ListQuotaCoupons` returns.
    ///
    /// `CBC.99000021` · HTTP 200 · retry after correction
    TotalFaceValueTooLarge,

    /// The coupon can be issued only to customers that are associated with a partner for the first time.
    ///
    /// Name other customers, or choose another quota.
    ///
    /// `CBC.99000022` · HTTP 400 · retry after correction
    OnlyForNewlyAssociated,

    /// The cloud services or products of the coupon go beyond those that the quota is limited to.
    ///
    /// Name services and products within the limits of the quota, or none.
    ///
    /// `CBC.99000023` · HTTP 400 · retry after correction
    LimitsExceedQuota,

    /// The limits on the use of the coupon, namely the kinds of orders, go beyond those of the quota.
    ///
    /// Compare them with the limits of the quota that `ListQuotaCoupons` returns.
    ///
    /// `CBC.99000024` · HTTP 400 · retry after correction
    UseLimitsOutsideQuota,

    /// A partner of this kind cannot issue coupons to itself.
    ///
    /// Name customers of the partner.
    ///
    /// `CBC.99000025` · HTTP 400 · retry after correction
    PartnerCannotIssueToItself,

    /// The customer is not a customer of the partner.
    ///
    /// Name a customer of the partner.
    ///
    /// `CBC.99000035` · HTTP 200 · retry after correction
    NotACustomerOfPartner,

    /// The caller has no permission to act for the cloud reseller.
    ///
    /// Name a reseller of the calling distributor.
    ///
    /// `CBC.99000037` · HTTP 400 · retry after correction
    NoPermissionForReseller,

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
    CreatePartnerCouponsCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AssociationTypeForbids("CBC.5024"),
    PartnerUsesOwnCoupons("CBC.50000010"),
    CouponForOtherCustomers("CBC.50000020"),
    MemberFinancesManaged("CBC.50000034"),
    CouponProductMissing("CBC.50000054"),
    CouponServiceTypeMissing("CBC.50000055"),
    NoPermissionForCustomer("CBC.99000000"),
    QuotaMissingOrInWrongState("CBC.99000012"),
    CouponQuotaShort("CBC.99000013"),
    CooperationTypeUnsuitable("CBC.99000014"),
    QuotaStateForbidsGrant("CBC.99000015"),
    CustomerMissingOrNotOfPartner("CBC.99000016"),
    QuotaNotValidNow("CBC.99000017"),
    FaceValueTooSmall("CBC.99000018"),
    FaceValueTooLarge("CBC.99000019"),
    TooManyCoupons("CBC.99000020"),
    TotalFaceValueTooLarge("CBC.99000021"),
    OnlyForNewlyAssociated("CBC.99000022"),
    LimitsExceedQuota("CBC.99000023"),
    UseLimitsOutsideQuota("CBC.99000024"),
    PartnerCannotIssueToItself("CBC.99000025"),
    NotACustomerOfPartner("CBC.99000035"),
    NoPermissionForReseller("CBC.99000037"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`CreatePartnerCoupons`] failed.
pub type CreatePartnerCouponsError = Error<Code<CreatePartnerCouponsCode>>;

/// Coupon that was issued to a customer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssuedCouponId {
    /// Customer that got the coupon.
    ///
    /// `id`
    pub id: Option<String>,

    /// Id of the coupon.
    ///
    /// `coupon_id`
    pub coupon_id: Option<String>,
}

api_runtime::answer!(IssuedCouponId { id, coupon_id });

impl Decode for IssuedCouponId {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.id, &mut value.coupon_id]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(IssuedCouponId { id, coupon_id });
