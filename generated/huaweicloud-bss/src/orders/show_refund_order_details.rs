// @generated from spec/bss/operations/orders/show_refund_order_details.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Amount, Code, Decimal, Decode, DecodeError, Descriptor, Error, ErrorCode, Explanation, Fields,
    Json, Method, Operation, Outcome, Parameter, Raw, Rule, Safety, Service, State, Statement,
    ToWire, Violations, WireRef,
};

/// Shows which orders and resource types the amounts of an unsubscription or a downgrade belong to.
///
/// `GET /v2/orders/customer-orders/refund-orders` · [vendor's page](https://support.huaweicloud.com/api-oce/api_order_00020.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::orders::ShowRefundOrderDetails;
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ShowRefundOrderDetails::new("example-0");
///     let response = client.orders().show_refund_order_details(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// `CancelResourcesSubscription` returns the ids of the orders with which resources were given back. For a resource that was given back together with its renewals, this operation shows what belongs to the original order and what to the renewals.
///
/// Solution providers and distributors of the first tier call the operation, too. An operator account of a partner needs one of the permissions `BPC_ITEM_SUBCUSTSERV_060100` and `BPC_ITEM_SUBCUSTSERV_060200`: the first is for the orders of customers, the second for those of the customers of resellers of the second tier. The other permissions are those of a customer's users.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself), `partner` (a partner that resells to customers).
/// - Permissions: `billing:order:view`, `bss:order:view`, `BPC_ITEM_SUBCUSTSERV_060100`, `BPC_ITEM_SUBCUSTSERV_060200`.
/// - Safety: read operation.
///
/// # Restrictions
///
/// - The original orders are known only of what was given back after May 2018.
/// - The order must be an unsubscription or a downgrade.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`order_id`](field@Self::order_id) | query | required · at most 64 characters | unsupported | unsupported | *unknown* | *unknown* |
/// | [`customer_id`](field@Self::customer_id) | query | at most 64 characters | depends on whether a partner calls, who has to send it | *unknown* | *unknown* | *unknown* |
/// | [`indirect_partner_id`](field@Self::indirect_partner_id) | query | at most 64 characters | depends on whether a distributor asks for an order of a cloud reseller's customer, for which it has to be sent | *unknown* | *unknown* | *unknown* |
///
/// # Rules
///
/// - `partner-names-customer`: A partner has to name the customer. Only checked by the server.
/// - `reseller-of-distributor`: Needed when a distributor asks for an order of a cloud reseller's customer; otherwise not processed. Only checked by the server.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.99000035`](crate::error_codes::CBC_99000035) | 400 | The customer is not a customer of the partner. | Name a customer of the partner. | after correction |
/// | [`CBC.99000037`](crate::error_codes::CBC_99000037) | 400 | The caller has no permission to act for the cloud reseller. | Name a reseller of the calling distributor. | after correction |
/// | [`CBC.99005026`](crate::error_codes::CBC_99005026) | 400 | The order is neither a downgrade nor an unsubscription. | Name the order that `CancelResourcesSubscription` returned, or that of a downgrade. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `summary`: “It shows the resources that the amounts come from.” (huaweicloudsdkbss 3.1.219 and API Explorer). The page of November 2025 says resource types, and a record holds no id of a resource.
/// - `callers`: “customer” (`api-oce/api_order_00020`). The page is written for customers. The partner's page and the API Explorer name partners.
/// - `callers`: “partner” (`api-bpconsole/api_order_00020`, 2025-11-20). That page is written for partners; the customer's page and the API Explorer admit customers.
/// - `RefundRecord.amount, doc`: “A positive amount is always the fee for the unsubscription.” (`api-oce/api_order_00020`, 2025-11-27). The SDKs of both sites and the API Explorer name both, and so does their sentence on `base_order_id`.
/// - `MoneyUnitCode, values`: “The amounts are counted in fen.” (earlier form of the operation, of which the vendor's change log speaks (`api-oce/drr_00001`, in a result list of its search)). The log says that the default became yuan, and the amounts with it. The date of that entry was not seen.
/// - `MoneyUnitCode, values`: “1 yuan, 2 a tenth of it, 3 a hundredth” (huaweicloudsdkbss 3.0.9b0). The pages and the later SDKs have yuan alone.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ShowRefundOrderDetails {
    /// Order of the unsubscription or of the downgrade.
    ///
    /// Required · `order_id` in the query · at most 64 characters
    pub order_id: String,

    /// Customer of a partner whose order is shown. A partner must send it. `ListSubCustomers` returns the ids.
    ///
    /// Optional · `customer_id` in the query · at most 64 characters
    ///
    /// Absent: depends on whether a partner calls, who has to send it · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub customer_id: Option<String>,

    /// Cloud reseller of whose customer a distributor asks for an order. `ListIndirectPartners` returns the ids.
    ///
    /// Optional · `indirect_partner_id` in the query · at most 64 characters
    ///
    /// Absent: depends on whether a distributor asks for an order of a cloud reseller's customer, for which it has to be sent · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub indirect_partner_id: Option<String>,
}

impl std::cmp::Eq for ShowRefundOrderDetails {}

impl ShowRefundOrderDetails {
    /// Creates it with [`order_id`](field@Self::order_id), the only required value.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            customer_id: None,
            indirect_partner_id: None,
        }
    }

    /// Sets [`customer_id`](field@Self::customer_id).
    pub fn customer_id(mut self, customer_id: impl Into<String>) -> Self {
        self.customer_id = Some(customer_id.into());
        self
    }

    /// Sets [`customer_id`](field@Self::customer_id). `None` omits it.
    pub fn set_customer_id(mut self, customer_id: Option<impl Into<String>>) -> Self {
        self.customer_id = customer_id.map(Into::into);
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

impl Operation for ShowRefundOrderDetails {
    type Response = ShowRefundOrderDetailsResponse;
    type Code = ShowRefundOrderDetailsCode;
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

impl Fields for ShowRefundOrderDetails {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.order_id.to_wire(),
            self.customer_id.to_wire(),
            self.indirect_partner_id.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ShowRefundOrderDetails {
    order_id,
    customer_id,
    indirect_partner_id,
});

static READ: api_runtime::ReadAs<ShowRefundOrderDetailsResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ShowRefundOrderDetails",
            method: Method::Get,
            path: "/v2/orders/customer-orders/refund-orders",
            source: "https://support.huaweicloud.com/api-oce/api_order_00020.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::query("order_id")
                    .text()
                    .max_length(64)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("customer_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (
                            State::Absent,
                            Outcome::DependsOn("whether a partner calls, who has to send it"),
                        ),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("indirect_partner_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (
                            State::Absent,
                            Outcome::DependsOn(
                                "whether a distributor asks for an order of a cloud reseller's customer, for which it has to be sent",
                            ),
                        ),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
            ],
            rules: &[
                Rule::new(
                    "partner-names-customer",
                    "A partner has to name the customer.",
                    Statement::Server {
                        about: &["customer_id"],
                    },
                ),
                Rule::new(
                    "reseller-of-distributor",
                    "Needed when a distributor asks for an order of a cloud reseller's customer; otherwise not processed.",
                    Statement::Server {
                        about: &["indirect_partner_id"],
                    },
                ),
            ],
            errors: &[
                &ErrorCode {
                    status: 400,
                    ..error_codes::CBC_99000035
                },
                &error_codes::CBC_99000037,
                &error_codes::CBC_99005026,
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

/// Response of [`ShowRefundOrderDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShowRefundOrderDetailsResponse {
    /// Number of records.
    ///
    /// `total_count`
    pub total_count: Option<i64>,

    /// The records.
    ///
    /// `refund_infos`
    pub refund_infos: Vec<RefundRecord>,
}

api_runtime::answer!(ShowRefundOrderDetailsResponse {
    total_count,
    refund_infos,
});

impl Decode for ShowRefundOrderDetailsResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.total_count, &mut value.refund_infos],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ShowRefundOrderDetailsResponse {
    total_count,
    refund_infos,
});

/// Error codes of [`ShowRefundOrderDetails`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShowRefundOrderDetailsCode {
    /// The customer is not a customer of the partner.
    ///
    /// Name a customer of the partner.
    ///
    /// `CBC.99000035` · HTTP 400 · retry after correction
    NotACustomerOfPartner,

    /// The caller has no permission to act for the cloud reseller.
    ///
    /// Name a reseller of the calling distributor.
    ///
    /// `CBC.99000037` · HTTP 400 · retry after correction
    NoPermissionForReseller,

    /// The order is neither a downgrade nor an unsubscription.
    ///
    /// Name the order that `CancelResourcesSubscription` returned, or that of a downgrade.
    ///
    /// `CBC.99005026` · HTTP 400 · retry after correction
    NotARefundOrder,

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
    ShowRefundOrderDetailsCode,
    CommonCode,
    NotACustomerOfPartner("CBC.99000035"),
    NoPermissionForReseller("CBC.99000037"),
    NotARefundOrder("CBC.99005026"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ShowRefundOrderDetails`] failed.
pub type ShowRefundOrderDetailsError = Error<Code<ShowRefundOrderDetailsCode>>;

/// Unit in which amounts of money are counted, where the value travels as text.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum MoneyUnitCode {
    /// Yuan.
    ///
    /// `1` on the wire.
    Yuan,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl MoneyUnitCode {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Yuan => "1",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "1" => Self::Yuan,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(MoneyUnitCode, [Yuan], Unknown);

impl Decode for MoneyUnitCode {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(MoneyUnitCode, text, answered);

/// One amount of an unsubscription or a downgrade.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RefundRecord {
    /// Id of the record.
    ///
    /// `id`
    pub id: Option<String>,

    /// The amount. A negative one is money that is given back. A positive one is the fee for the unsubscription, or what was already used.
    ///
    /// `amount` · unit in `measure_id`
    pub amount: Option<Decimal>,

    /// Unit of the amount.
    ///
    /// `measure_id`
    pub measure_id: Option<MoneyUnitCode>,

    /// Id of the customer account.
    ///
    /// `customer_id`
    pub customer_id: Option<String>,

    /// Code of the resource type.
    ///
    /// `resource_type_code`
    pub resource_type_code: Option<String>,

    /// Code of the cloud service type.
    ///
    /// `service_type_code`
    pub service_type_code: Option<String>,

    /// Name of the resource type.
    ///
    /// `resource_type_name`
    pub resource_type_name: Option<String>,

    /// Name of the cloud service type.
    ///
    /// `service_type_name`
    pub service_type_name: Option<String>,

    /// Code of the region.
    ///
    /// `region_code`
    pub region_code: Option<String>,

    /// Original order to which the refund, the amount that was already used, or the fee belongs.
    ///
    /// `base_order_id`
    pub base_order_id: Option<String>,
}

api_runtime::answer!(RefundRecord {
    id,
    amount,
    measure_id,
    customer_id,
    resource_type_code,
    service_type_code,
    resource_type_name,
    service_type_name,
    region_code,
    base_order_id,
});

impl RefundRecord {
    /// [`amount`](Self::amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn amount_with_unit(&self) -> Option<Amount<'_, MoneyUnitCode>> {
        Amount::with_unit(self.amount, self.measure_id.as_ref())
    }
}

impl Decode for RefundRecord {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.id,
                &mut value.amount,
                &mut value.measure_id,
                &mut value.customer_id,
                &mut value.resource_type_code,
                &mut value.service_type_code,
                &mut value.resource_type_name,
                &mut value.service_type_name,
                &mut value.region_code,
                &mut value.base_order_id,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(RefundRecord {
    id,
    amount,
    measure_id,
    customer_id,
    resource_type_code,
    service_type_code,
    resource_type_name,
    service_type_name,
    region_code,
    base_order_id,
});
