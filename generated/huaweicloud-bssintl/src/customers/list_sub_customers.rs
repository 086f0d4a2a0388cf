// @generated from spec/bssintl/operations/customers/list_sub_customers.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{CustomerAssociation, CustomerKind};
use api_runtime::{
    Code, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Instant, Json, Method,
    NumberLimits, Operation, Outcome, Paged, Paging, PagingKind, Parameter, Raw, Rule, Safety,
    Secret, Service, State, Statement, ToWire, Violations, WireRef,
};

/// Lists the customers of the partner.
///
/// `POST /v2/partners/sub-customers/query` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-bpconsole/mc_00021.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::customers::ListSubCustomers;
/// use huaweicloud_bssintl::types::CustomerAssociation;
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListSubCustomers::new()
///         .association_type(CustomerAssociation::Referral)
///         .limit(100);
///     let mut items = client.customers().list_sub_customers(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// Solution providers and distributors of the first tier call the operation. An operator account of a partner needs one of the permissions `BPC_ITEM_SUBCUSTSERV_010100` and `BPC_ITEM_SUBCUSTSERV_010500`: the first is for the partner's customers, the second for those of resellers of the second tier.
///
/// `account_name` and `customer` are found by their beginning, their end or a part between. When no customer is found, the list is empty and the status 200.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Permissions: `BPC_ITEM_SUBCUSTSERV_010100`, `BPC_ITEM_SUBCUSTSERV_010500`.
/// - Safety: read operation.
/// - Pagination: `offset` is the item offset from 0, `limit` is the page size; `customer_infos` contains the items, `count` is the total count.
///
/// # Restrictions
///
/// - Only solution providers and distributors of the first tier can call the operation.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null |
/// |---|---|---|---|---|---|
/// | [`account_name`](field@Self::account_name) | body | at most 64 characters | not a filter | not a filter | not a filter |
/// | [`customer`](field@Self::customer) | body | at most 64 characters | not a filter | not a filter | not a filter |
/// | [`offset`](field@Self::offset) | body | 0–40000000 | default `0` |  | *unknown* |
/// | [`limit`](field@Self::limit) | body | 1–100 | default `10` |  | *unknown* |
/// | [`label`](field@Self::label) | body | at most 64 characters | *unknown* | *unknown* | *unknown* |
/// | [`association_type`](field@Self::association_type) | body | at most 2 characters | *unknown* | *unknown* | *unknown* |
/// | [`associated_on_begin`](field@Self::associated_on_begin) | body | at most 20 characters | *unknown* | *unknown* | *unknown* |
/// | [`associated_on_end`](field@Self::associated_on_end) | body | at most 20 characters | *unknown* | *unknown* | *unknown* |
/// | [`customer_id`](field@Self::customer_id) | body | at most 64 characters | not a filter | not a filter | not a filter |
/// | [`indirect_partner_id`](field@Self::indirect_partner_id) | body | at most 64 characters | depends on whether a distributor asks for the customers of a cloud reseller, for which it has to be sent | *unknown* | *unknown* |
///
/// # Rules
///
/// - `no-blanks`: What is looked for must not hold blanks. Only checked by the server.
/// - `reseller-of-distributor`: Needed when a distributor asks for the customers of a cloud reseller; otherwise not processed. Only checked by the server.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.99000037`](crate::error_codes::CBC_99000037) | 400 | The caller has no permission to act for the cloud reseller. | Name a reseller of the calling distributor. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `callers`: “any partner” (API Explorer; older pages). The page of November 2025 names solution providers and distributors of the first tier.
/// - `count, type`: “text” (API Explorer, example). Its definition and the SDK say integer.
/// - `PartnerCustomer.account_name, doc`: “Login name of the account manager.” (huaweicloudsdkbss 3.0.45 and huaweicloudsdkbssintl 3.1.30, type `CustomerInformation`). The current SDKs (3.1.219) speak of the customer; the account manager's name stands in `account_managers`.
/// - `PartnerCustomer.is_frozen, type`: “the same values as text” (API Explorer, example). Its definition and the SDK say integer.
/// - `CustomerRealNameStatus, values`: “also null, while real-name authentication is switched off” (huaweicloudsdkbssintl 3.0.45, type `CustomerInformation`). The current SDK (3.1.219) does not list it.
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListSubCustomers {
    /// Login name of the customer, that of the account itself if the customer has users. Parts of the name are found, too.
    ///
    /// Optional · `account_name` in the body · at most 64 characters
    ///
    /// Absent: not a filter · Empty string: not a filter · Null: not a filter
    pub account_name: Option<String>,

    /// Name of the customer's real-name authentication. Parts of the name are found, too.
    ///
    /// Optional · `customer` in the body · at most 64 characters · redacted
    ///
    /// Absent: not a filter · Empty string: not a filter · Null: not a filter
    pub customer: Option<String>,

    /// Number of customers to pass over.
    ///
    /// Optional · `offset` in the body · 0–40000000
    ///
    /// Absent: default `0` · Null: *unknown*
    pub offset: Option<i64>,

    /// Most customers of one answer.
    ///
    /// Optional · `limit` in the body · 1–100
    ///
    /// Absent: default `10` · Null: *unknown*
    pub limit: Option<i64>,

    /// Label of the customer. Parts of it are found, too.
    ///
    /// Optional · `label` in the body · at most 64 characters
    ///
    /// Absent: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub label: Option<String>,

    /// Model under which customer and partner work together.
    ///
    /// Optional · `association_type` in the body · at most 2 characters
    ///
    /// Absent: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub association_type: Option<CustomerAssociation>,

    /// Earliest time at which customer and partner were associated.
    ///
    /// Optional · `associated_on_begin` in the body · at most 20 characters · UTC
    ///
    /// Absent: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub associated_on_begin: Option<Instant>,

    /// Latest time at which customer and partner were associated.
    ///
    /// Optional · `associated_on_end` in the body · at most 20 characters · UTC
    ///
    /// Absent: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub associated_on_end: Option<Instant>,

    /// Customer to look for. `CreateSubCustomer` returns the id as `domain_id`.
    ///
    /// Optional · `customer_id` in the body · at most 64 characters
    ///
    /// Absent: not a filter · Empty string: not a filter · Null: not a filter
    pub customer_id: Option<String>,

    /// Cloud reseller whose customers a distributor asks for. `ListIndirectPartners` returns the ids.
    ///
    /// Optional · `indirect_partner_id` in the body · at most 64 characters
    ///
    /// Absent: depends on whether a distributor asks for the customers of a cloud reseller, for which it has to be sent · Empty string: *unknown* · Null: *unknown*
    pub indirect_partner_id: Option<String>,
}

impl std::cmp::Eq for ListSubCustomers {}

impl ListSubCustomers {
    const SHOWN: &'static str = api_runtime::names![
        "account_name",
        "customer",
        "offset",
        "limit",
        "label",
        "association_type",
        "associated_on_begin",
        "associated_on_end",
        "customer_id",
        "indirect_partner_id",
    ];
}

impl std::fmt::Debug for ListSubCustomers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "ListSubCustomers",
            Self::SHOWN,
            &[
                &self.account_name,
                &"***",
                &self.offset,
                &self.limit,
                &self.label,
                &self.association_type,
                &self.associated_on_begin,
                &self.associated_on_end,
                &self.customer_id,
                &self.indirect_partner_id,
            ],
        )
    }
}

impl ListSubCustomers {
    /// A request without parameters. None is required.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account_name`](field@Self::account_name).
    pub fn account_name(mut self, account_name: impl Into<String>) -> Self {
        self.account_name = Some(account_name.into());
        self
    }

    /// Sets [`account_name`](field@Self::account_name). `None` omits it.
    pub fn set_account_name(mut self, account_name: Option<impl Into<String>>) -> Self {
        self.account_name = account_name.map(Into::into);
        self
    }

    /// Sets [`customer`](field@Self::customer).
    pub fn customer(mut self, customer: impl Into<String>) -> Self {
        self.customer = Some(customer.into());
        self
    }

    /// Sets [`customer`](field@Self::customer). `None` omits it.
    pub fn set_customer(mut self, customer: Option<impl Into<String>>) -> Self {
        self.customer = customer.map(Into::into);
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

    /// Sets [`label`](field@Self::label).
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Sets [`label`](field@Self::label). `None` omits it.
    pub fn set_label(mut self, label: Option<impl Into<String>>) -> Self {
        self.label = label.map(Into::into);
        self
    }

    /// Sets [`association_type`](field@Self::association_type).
    pub fn association_type(mut self, association_type: CustomerAssociation) -> Self {
        self.association_type = Some(association_type);
        self
    }

    /// Sets [`association_type`](field@Self::association_type). `None` omits it.
    pub fn set_association_type(mut self, association_type: Option<CustomerAssociation>) -> Self {
        self.association_type = association_type;
        self
    }

    /// Sets [`associated_on_begin`](field@Self::associated_on_begin).
    pub fn associated_on_begin(mut self, associated_on_begin: Instant) -> Self {
        self.associated_on_begin = Some(associated_on_begin);
        self
    }

    /// Sets [`associated_on_begin`](field@Self::associated_on_begin). `None` omits it.
    pub fn set_associated_on_begin(mut self, associated_on_begin: Option<Instant>) -> Self {
        self.associated_on_begin = associated_on_begin;
        self
    }

    /// Sets [`associated_on_end`](field@Self::associated_on_end).
    pub fn associated_on_end(mut self, associated_on_end: Instant) -> Self {
        self.associated_on_end = Some(associated_on_end);
        self
    }

    /// Sets [`associated_on_end`](field@Self::associated_on_end). `None` omits it.
    pub fn set_associated_on_end(mut self, associated_on_end: Option<Instant>) -> Self {
        self.associated_on_end = associated_on_end;
        self
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

impl Operation for ListSubCustomers {
    type Response = ListSubCustomersResponse;
    type Code = ListSubCustomersCode;
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

impl Fields for ListSubCustomers {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.account_name.to_wire(),
            self.customer.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
            self.label.to_wire(),
            self.association_type.to_wire(),
            self.associated_on_begin.to_wire(),
            self.associated_on_end.to_wire(),
            self.customer_id.to_wire(),
            self.indirect_partner_id.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListSubCustomers {
    account_name,
    customer,
    offset,
    limit,
    label,
    association_type,
    associated_on_begin,
    associated_on_end,
    customer_id,
    indirect_partner_id,
});

static READ: api_runtime::ReadAs<ListSubCustomersResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListSubCustomers",
            method: Method::Post,
            path: "/v2/partners/sub-customers/query",
            source: "https://support.huaweicloud.com/intl/en-us/api-bpconsole/mc_00021.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::body("account_name")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::NotAFilter),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::body("customer")
                    .text()
                    .max_length(64)
                    .secret()
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::NotAFilter),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::body("offset")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("0").max("40000000") })
                    .presence(&[
                        (State::Absent, Outcome::Default("0")),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("limit")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1").max("100") })
                    .presence(&[
                        (State::Absent, Outcome::Default("10")),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("label").text().max_length(64).presence(&[
                    (State::Absent, Outcome::Unknown),
                    (State::EmptyString, Outcome::Unknown),
                    (State::Null, Outcome::Unknown),
                ]),
                Parameter::body("association_type")
                    .text()
                    .one_of(&["1", "3"])
                    .max_length(2)
                    .presence(&[
                        (State::Absent, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("associated_on_begin")
                    .instant()
                    .max_length(20)
                    .presence(&[
                        (State::Absent, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("associated_on_end")
                    .instant()
                    .max_length(20)
                    .presence(&[
                        (State::Absent, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("customer_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::NotAFilter),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::body("indirect_partner_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (
                            State::Absent,
                            Outcome::DependsOn(
                                "whether a distributor asks for the customers of a cloud reseller, for which it has to be sent",
                            ),
                        ),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
            ],
            rules: &[
                Rule::new(
                    "no-blanks",
                    "What is looked for must not hold blanks.",
                    Statement::Server {
                        about: &["account_name", "customer"],
                    },
                ),
                Rule::new(
                    "reseller-of-distributor",
                    "Needed when a distributor asks for the customers of a cloud reseller; otherwise not processed.",
                    Statement::Server {
                        about: &["indirect_partner_id"],
                    },
                ),
            ],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_99000037,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: Some(
                Paging::new(PagingKind::Rows, api_runtime::Path(&["customer_infos"]))
                    .position("offset")
                    .limit("limit")
                    .total(api_runtime::Path(&["count"])),
            ),
            waiters: &[],
            rate_limit: None,
            partial_failure: None,
        }
    }
}

impl Paged for ListSubCustomers {
    type Item = PartnerCustomer;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.customer_infos)
    }
}

static TAKE: api_runtime::TakeItems<PartnerCustomer> = ListSubCustomers::TAKE_ITEMS;

/// Response of [`ListSubCustomers`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSubCustomersResponse {
    /// Customers of this page.
    ///
    /// `customer_infos`
    pub customer_infos: Vec<PartnerCustomer>,

    /// Number of all records.
    ///
    /// `count`
    pub count: Option<i64>,
}

api_runtime::answer!(ListSubCustomersResponse {
    customer_infos,
    count,
});

impl Decode for ListSubCustomersResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.customer_infos, &mut value.count],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListSubCustomersResponse {
    customer_infos,
    count,
});

/// Error codes of [`ListSubCustomers`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListSubCustomersCode {
    /// A parameter is wrong.
    ///
    /// The answer mostly says which. A request whose body is not JSON is refused with status 400, too; a body without parameters is `{}`.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0100` · HTTP 400 · retry after correction
    InvalidParameter,

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
    ListSubCustomersCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    NoPermissionForReseller("CBC.99000037"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListSubCustomers`] failed.
pub type ListSubCustomersError = Error<Code<ListSubCustomersCode>>;

/// Account manager of a customer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerAccountManager {
    /// Login name of the account manager.
    ///
    /// `account_name`
    pub account_name: Option<String>,
}

api_runtime::answer!(CustomerAccountManager { account_name });

impl Decode for CustomerAccountManager {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.account_name]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(CustomerAccountManager { account_name });

/// Whether a customer is frozen.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CustomerFreezeState {
    /// Not frozen.
    ///
    /// `0` on the wire.
    NotFrozen,

    /// Frozen.
    ///
    /// `1` on the wire.
    Frozen,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl CustomerFreezeState {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::NotFrozen => "0",
            Self::Frozen => "1",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "0" => Self::NotFrozen,
            "1" => Self::Frozen,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(CustomerFreezeState, [NotFrozen, Frozen], Unknown);

impl Decode for CustomerFreezeState {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(CustomerFreezeState, number, answered);

/// Level of a customer in the vendor's system of levels.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CustomerLevel {
    /// Level V0.
    ///
    /// `V0` on the wire.
    V0,

    /// Level V1.
    ///
    /// `V1` on the wire.
    V1,

    /// Level V2.
    ///
    /// `V2` on the wire.
    V2,

    /// Level V3.
    ///
    /// `V3` on the wire.
    V3,

    /// Level V4.
    ///
    /// `V4` on the wire.
    V4,

    /// Level V5.
    ///
    /// `V5` on the wire.
    V5,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl CustomerLevel {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::V0 => "V0",
            Self::V1 => "V1",
            Self::V2 => "V2",
            Self::V3 => "V3",
            Self::V4 => "V4",
            Self::V5 => "V5",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "V0" => Self::V0,
            "V1" => Self::V1,
            "V2" => Self::V2,
            "V3" => Self::V3,
            "V4" => Self::V4,
            "V5" => Self::V5,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(CustomerLevel, [V0, V1, V2, V3, V4, V5], Unknown);

impl Decode for CustomerLevel {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(CustomerLevel, text, answered);

/// State of a customer's real-name authentication.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CustomerRealNameStatus {
    /// Not authenticated.
    ///
    /// `-1` on the wire.
    NotAuthenticated,

    /// Being reviewed.
    ///
    /// `0` on the wire.
    UnderReview,

    /// The authentication did not pass.
    ///
    /// `1` on the wire.
    Rejected,

    /// Authenticated.
    ///
    /// `2` on the wire.
    Authenticated,

    /// The authentication failed.
    ///
    /// `3` on the wire.
    Failed,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl CustomerRealNameStatus {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::NotAuthenticated => "-1",
            Self::UnderReview => "0",
            Self::Rejected => "1",
            Self::Authenticated => "2",
            Self::Failed => "3",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "-1" => Self::NotAuthenticated,
            "0" => Self::UnderReview,
            "1" => Self::Rejected,
            "2" => Self::Authenticated,
            "3" => Self::Failed,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    CustomerRealNameStatus,
    [
        NotAuthenticated,
        UnderReview,
        Rejected,
        Authenticated,
        Failed,
    ],
    Unknown
);

impl Decode for CustomerRealNameStatus {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(CustomerRealNameStatus, text, answered);

/// Customer of a partner. For a virtual account the name of the authentication, the label, the telephone number, its country code, the kind of customer and the state of the authentication have no meaning.
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct PartnerCustomer {
    /// Name of the real-name authentication.
    ///
    /// `customer` · redacted
    pub customer: Option<String>,

    /// Login name, that of the account itself if the customer has users.
    ///
    /// `account_name`
    pub account_name: Option<String>,

    /// Id of the customer account.
    ///
    /// `customer_id`
    pub customer_id: Option<String>,

    /// Time at which customer and partner were associated.
    ///
    /// `associated_on` · UTC
    pub associated_on: Option<Instant>,

    /// Model under which customer and partner work together.
    ///
    /// `association_type`
    pub association_type: Option<CustomerAssociation>,

    /// Label of the customer.
    ///
    /// `label`
    pub label: Option<String>,

    /// Telephone number of the customer.
    ///
    /// `telephone` · redacted
    pub telephone: Option<String>,

    /// State of the real-name authentication.
    ///
    /// `verified_status`
    pub verified_status: Option<CustomerRealNameStatus>,

    /// Country code before the telephone number, such as `0086` for China.
    ///
    /// `country_code`
    pub country_code: Option<String>,

    /// Whether the customer is an individual or an enterprise.
    ///
    /// `customer_type`
    pub customer_type: Option<CustomerKind>,

    /// Whether the customer is frozen.
    ///
    /// `is_frozen`
    pub is_frozen: Option<CustomerFreezeState>,

    /// Account managers of the customer, one at most at present.
    ///
    /// `account_managers`
    pub account_managers: Vec<CustomerAccountManager>,

    /// Id of the user on the partner's sales platform, which the partner assigned.
    ///
    /// `xaccount_id`
    pub xaccount_id: Option<String>,

    /// Id of the partner's sales platform, which Huawei assigned.
    ///
    /// `xaccount_type`
    pub xaccount_type: Option<String>,

    /// Level of the customer.
    ///
    /// `customer_level`
    pub customer_level: Option<CustomerLevel>,

    /// E-mail address of the customer.
    ///
    /// `email` · redacted
    pub email: Option<String>,
}

impl std::cmp::Eq for PartnerCustomer {}

impl PartnerCustomer {
    const SHOWN: &'static str = api_runtime::names![
        "customer",
        "account_name",
        "customer_id",
        "associated_on",
        "association_type",
        "label",
        "telephone",
        "verified_status",
        "country_code",
        "customer_type",
        "is_frozen",
        "account_managers",
        "xaccount_id",
        "xaccount_type",
        "customer_level",
        "email",
    ];
}

impl std::fmt::Debug for PartnerCustomer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "PartnerCustomer",
            Self::SHOWN,
            &[
                &"***",
                &self.account_name,
                &self.customer_id,
                &self.associated_on,
                &self.association_type,
                &self.label,
                &"***",
                &self.verified_status,
                &self.country_code,
                &self.customer_type,
                &self.is_frozen,
                &self.account_managers,
                &self.xaccount_id,
                &self.xaccount_type,
                &self.customer_level,
                &"***",
            ],
        )
    }
}

impl PartnerCustomer {
    const NAMES: &'static str = api_runtime::names![
        "customer",
        "account_name",
        "customer_id",
        "associated_on",
        "association_type",
        "label",
        "telephone",
        "verified_status",
        "country_code",
        "customer_type",
        "is_frozen",
        "account_managers",
        "xaccount_id",
        "xaccount_type",
        "customer_level",
        "email",
    ];
}

impl Decode for PartnerCustomer {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut Secret(&mut value.customer),
                &mut value.account_name,
                &mut value.customer_id,
                &mut value.associated_on,
                &mut value.association_type,
                &mut value.label,
                &mut Secret(&mut value.telephone),
                &mut value.verified_status,
                &mut value.country_code,
                &mut value.customer_type,
                &mut value.is_frozen,
                &mut value.account_managers,
                &mut value.xaccount_id,
                &mut value.xaccount_type,
                &mut value.customer_level,
                &mut Secret(&mut value.email),
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(PartnerCustomer {
    customer,
    account_name,
    customer_id,
    associated_on,
    association_type,
    label,
    telephone,
    verified_status,
    country_code,
    customer_type,
    is_frozen,
    account_managers,
    xaccount_id,
    xaccount_type,
    customer_level,
    email,
});
