// @generated from spec/bssintl/operations/customers/legacy_list_customers.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{CustomerAssociation, CustomerKind};
use api_runtime::{
    Code, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Instant, Json, Method,
    NumberLimits, Operation, Outcome, Paged, Paging, PagingKind, Parameter, Raw, Rule, Safety,
    Secret, Service, State, Statement, ToWire, Violations, WireRef,
};

/// Lists the customers of a partner, in the v1.0 form.
///
/// `POST /v1.0/{partner_id}/partner/customer-mgr/query` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-bpconsole/en-us_topic_0077254158.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::customers::LegacyListCustomers;
/// use huaweicloud_bssintl::types::CustomerAssociation;
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = LegacyListCustomers::new("example-0")
///         .cooperation_type(CustomerAssociation::Referral)
///         .limit(100);
///     let mut items = client.customers().legacy_list_customers(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// Solution providers and distributors of the first tier call the operation. Customers that do not exist are no error: the list is empty then.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Safety: read operation.
/// - Pagination: `offset` is the page number from 1, `limit` is the page size; `customerInfoList` contains the items, `count` is the total count.
/// - The page says that the operation will soon go out of service; a notice of 27 August 2024 sets 28 February 2025 as the last day.
///
/// # Restrictions
///
/// - Only solution providers and distributors of the first tier can call the operation.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null |
/// |---|---|---|---|---|---|
/// | [`partner_id`](field@Self::partner_id) | path | required · at most 64 characters |  |  |  |
/// | [`domain_name`](field@Self::domain_name) (`domainName`) | body | at most 128 characters | not a filter | not a filter | not a filter |
/// | [`name`](field@Self::name) | body | at most 128 characters | *unknown* | *unknown* | *unknown* |
/// | [`offset`](field@Self::offset) | body | 1–200000 | *unknown* |  | *unknown* |
/// | [`limit`](field@Self::limit) | body | 1–100 | *unknown* |  | *unknown* |
/// | [`label`](field@Self::label) | body | at most 64 characters | *unknown* | *unknown* | *unknown* |
/// | [`cooperation_type`](field@Self::cooperation_type) (`cooperationType`) | body | at most 1 characters | *unknown* | *unknown* | *unknown* |
/// | [`cooperation_time_start`](field@Self::cooperation_time_start) (`cooperationTimeStart`) | body | at most 20 characters | *unknown* | *unknown* | *unknown* |
/// | [`cooperation_time_end`](field@Self::cooperation_time_end) (`cooperationTimeEnd`) | body |  | *unknown* | *unknown* | *unknown* |
///
/// # Rules
///
/// - `no-blanks`: What is looked for must not hold blanks. Only checked by the server.
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
/// - `callers`: “any partner” (copies of 2024-01-31 and after, support-intl.huaweicloud.com/en-us and `intl/th-th/api-bpconsole/en-us_topic_0077254158`). The newest page names solution providers and distributors of the first tier.
/// - `domainName, max_length`: “64” (spec/bss; `api-bpconsole/offl_00004` of 2025-11-27, row `domain_name`). No newer copy of this page goes as far. The first is another site's, the second the page of an older query of the same list, which had 128 in 2024, too.
/// - `name, max_length`: “64” (spec/bss; `api-bpconsole/offl_00004` of 2025-11-27, row `corp_name`). No newer copy of this page goes as far. The first is another site's, the second the page of an older query of the same list, which had 128 in 2024, too.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacyListCustomers {
    /// Id that Huawei Cloud gave the partner. At present the server does not check it.
    ///
    /// Required · `partner_id` in the path · at most 64 characters
    pub partner_id: String,

    /// Login name of the customer, that of the account itself if the customer has users. The name may be given in part: its beginning, its end or its middle.
    ///
    /// Optional · `domainName` in the body · at most 128 characters
    ///
    /// Absent: not a filter · Empty string: not a filter · Null: not a filter
    pub domain_name: Option<String>,

    /// Name of the customer's real-name authentication. It may be given in part: its beginning, its end or its middle.
    ///
    /// Optional · `name` in the body · at most 128 characters · redacted
    ///
    /// Absent: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub name: Option<String>,

    /// Number of the page.
    ///
    /// Optional · `offset` in the body · 1–200000
    ///
    /// Absent: *unknown* · Null: *unknown*
    pub offset: Option<i64>,

    /// Customers on a page.
    ///
    /// Optional · `limit` in the body · 1–100
    ///
    /// Absent: *unknown* · Null: *unknown*
    pub limit: Option<i64>,

    /// Label of the customer. A part of it is enough.
    ///
    /// Optional · `label` in the body · at most 64 characters
    ///
    /// Absent: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub label: Option<String>,

    /// Model under which customer and partner work together.
    ///
    /// Optional · `cooperationType` in the body · at most 1 characters
    ///
    /// Absent: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub cooperation_type: Option<CustomerAssociation>,

    /// Customers associated with the partner from this time on.
    ///
    /// Optional · `cooperationTimeStart` in the body · at most 20 characters · UTC
    ///
    /// Absent: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub cooperation_time_start: Option<Instant>,

    /// Customers associated with the partner until this time.
    ///
    /// Optional · `cooperationTimeEnd` in the body · UTC
    ///
    /// Absent: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub cooperation_time_end: Option<Instant>,
}

impl std::cmp::Eq for LegacyListCustomers {}

impl LegacyListCustomers {
    const SHOWN: &'static str = api_runtime::names![
        "partner_id",
        "domain_name",
        "name",
        "offset",
        "limit",
        "label",
        "cooperation_type",
        "cooperation_time_start",
        "cooperation_time_end",
    ];
}

impl std::fmt::Debug for LegacyListCustomers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyListCustomers",
            Self::SHOWN,
            &[
                &self.partner_id,
                &self.domain_name,
                &"***",
                &self.offset,
                &self.limit,
                &self.label,
                &self.cooperation_type,
                &self.cooperation_time_start,
                &self.cooperation_time_end,
            ],
        )
    }
}

impl LegacyListCustomers {
    /// Creates it with [`partner_id`](field@Self::partner_id), the only required value.
    pub fn new(partner_id: impl Into<String>) -> Self {
        Self {
            partner_id: partner_id.into(),
            domain_name: None,
            name: None,
            offset: None,
            limit: None,
            label: None,
            cooperation_type: None,
            cooperation_time_start: None,
            cooperation_time_end: None,
        }
    }

    /// Sets [`domain_name`](field@Self::domain_name).
    pub fn domain_name(mut self, domain_name: impl Into<String>) -> Self {
        self.domain_name = Some(domain_name.into());
        self
    }

    /// Sets [`domain_name`](field@Self::domain_name). `None` omits it.
    pub fn set_domain_name(mut self, domain_name: Option<impl Into<String>>) -> Self {
        self.domain_name = domain_name.map(Into::into);
        self
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`name`](field@Self::name). `None` omits it.
    pub fn set_name(mut self, name: Option<impl Into<String>>) -> Self {
        self.name = name.map(Into::into);
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

    /// Sets [`cooperation_type`](field@Self::cooperation_type).
    pub fn cooperation_type(mut self, cooperation_type: CustomerAssociation) -> Self {
        self.cooperation_type = Some(cooperation_type);
        self
    }

    /// Sets [`cooperation_type`](field@Self::cooperation_type). `None` omits it.
    pub fn set_cooperation_type(mut self, cooperation_type: Option<CustomerAssociation>) -> Self {
        self.cooperation_type = cooperation_type;
        self
    }

    /// Sets [`cooperation_time_start`](field@Self::cooperation_time_start).
    pub fn cooperation_time_start(mut self, cooperation_time_start: Instant) -> Self {
        self.cooperation_time_start = Some(cooperation_time_start);
        self
    }

    /// Sets [`cooperation_time_start`](field@Self::cooperation_time_start). `None` omits it.
    pub fn set_cooperation_time_start(mut self, cooperation_time_start: Option<Instant>) -> Self {
        self.cooperation_time_start = cooperation_time_start;
        self
    }

    /// Sets [`cooperation_time_end`](field@Self::cooperation_time_end).
    pub fn cooperation_time_end(mut self, cooperation_time_end: Instant) -> Self {
        self.cooperation_time_end = Some(cooperation_time_end);
        self
    }

    /// Sets [`cooperation_time_end`](field@Self::cooperation_time_end). `None` omits it.
    pub fn set_cooperation_time_end(mut self, cooperation_time_end: Option<Instant>) -> Self {
        self.cooperation_time_end = cooperation_time_end;
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

impl Operation for LegacyListCustomers {
    type Response = LegacyListCustomersResponse;
    type Code = LegacyListCustomersCode;
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

impl Fields for LegacyListCustomers {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.partner_id.to_wire(),
            self.domain_name.to_wire(),
            self.name.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
            self.label.to_wire(),
            self.cooperation_type.to_wire(),
            self.cooperation_time_start.to_wire(),
            self.cooperation_time_end.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(LegacyListCustomers {
    partner_id,
    domain_name,
    name,
    offset,
    limit,
    label,
    cooperation_type,
    cooperation_time_start,
    cooperation_time_end,
});

static READ: api_runtime::ReadAs<LegacyListCustomersResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "LegacyListCustomers",
            method: Method::Post,
            path: "/v1.0/{partner_id}/partner/customer-mgr/query",
            source: "https://support.huaweicloud.com/intl/en-us/api-bpconsole/en-us_topic_0077254158.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::path("partner_id")
                    .text()
                    .max_length(64)
                    .required(),
                Parameter::body("domainName")
                    .text()
                    .max_length(128)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::NotAFilter),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::body("name")
                    .text()
                    .max_length(128)
                    .secret()
                    .presence(&[
                        (State::Absent, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("offset")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1").max("200000") })
                    .presence(&[
                        (State::Absent, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("limit")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1").max("100") })
                    .presence(&[
                        (State::Absent, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("label").text().max_length(64).presence(&[
                    (State::Absent, Outcome::Unknown),
                    (State::EmptyString, Outcome::Unknown),
                    (State::Null, Outcome::Unknown),
                ]),
                Parameter::body("cooperationType")
                    .text()
                    .one_of(&["1", "3"])
                    .max_length(1)
                    .presence(&[
                        (State::Absent, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("cooperationTimeStart")
                    .instant()
                    .max_length(20)
                    .presence(&[
                        (State::Absent, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("cooperationTimeEnd").instant().presence(&[
                    (State::Absent, Outcome::Unknown),
                    (State::EmptyString, Outcome::Unknown),
                    (State::Null, Outcome::Unknown),
                ]),
            ],
            rules: &[Rule::new(
                "no-blanks",
                "What is looked for must not hold blanks.",
                Statement::Server {
                    about: &["domainName", "name"],
                },
            )],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: Some(
                Paging::new(PagingKind::Pages, api_runtime::Path(&["customerInfoList"]))
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

impl Paged for LegacyListCustomers {
    type Item = LegacyPartnerCustomer;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.customer_info_list)
    }
}

static TAKE: api_runtime::TakeItems<LegacyPartnerCustomer> = LegacyListCustomers::TAKE_ITEMS;

/// Response of [`LegacyListCustomers`].
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyListCustomersResponse {
    /// Customers of this page.
    ///
    /// `customerInfoList`
    pub customer_info_list: Vec<LegacyPartnerCustomer>,

    /// Number of all records.
    ///
    /// `count`
    pub count: Option<i64>,
}

impl std::cmp::Eq for LegacyListCustomersResponse {}

impl LegacyListCustomersResponse {
    const SHOWN: &'static str = api_runtime::names!["customer_info_list", "count"];
}

impl std::fmt::Debug for LegacyListCustomersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyListCustomersResponse",
            Self::SHOWN,
            &[&self.customer_info_list, &self.count],
        )
    }
}

impl LegacyListCustomersResponse {
    const NAMES: &'static str = api_runtime::names!["customerInfoList", "count"];
}

impl Decode for LegacyListCustomersResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.customer_info_list, &mut value.count],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyListCustomersResponse {
    customer_info_list,
    count,
});

/// Error codes of [`LegacyListCustomers`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyListCustomersCode {
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
    LegacyListCustomersCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`LegacyListCustomers`] failed.
pub type LegacyListCustomersError = Error<Code<LegacyListCustomersCode>>;

/// Customer of a partner, in the v1.0 form.
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyPartnerCustomer {
    /// Name that passed the real-name authentication.
    ///
    /// `name` · redacted
    pub name: Option<String>,

    /// Name of the account.
    ///
    /// `domainName`
    pub domain_name: Option<String>,

    /// Id of the customer account.
    ///
    /// `customerId`
    pub customer_id: Option<String>,

    /// Time at which customer and partner were associated.
    ///
    /// `cooperationTime` · UTC
    pub cooperation_time: Option<Instant>,

    /// Model under which customer and partner work together.
    ///
    /// `cooperationType`
    pub cooperation_type: Option<CustomerAssociation>,

    /// Label of the customer.
    ///
    /// `label`
    pub label: Option<String>,

    /// Telephone number of the customer.
    ///
    /// `telephone` · redacted
    pub telephone: Option<String>,

    /// State of the real-name authentication. The old SDKs name no values; an example has `2`, which stands for an authenticated customer.
    ///
    /// `verifiedStatus`
    pub verified_status: Option<String>,

    /// Country code before the telephone number.
    ///
    /// `countryCode`
    pub country_code: Option<String>,

    /// Whether the customer is an individual or an enterprise. It has no meaning for a virtual account.
    ///
    /// `customerType`
    pub customer_type: Option<CustomerKind>,

    /// Whether the account is frozen: `0` if it is not, `1` if it is.
    ///
    /// `isFrozen`
    pub is_frozen: Option<i64>,
}

impl std::cmp::Eq for LegacyPartnerCustomer {}

impl LegacyPartnerCustomer {
    const SHOWN: &'static str = api_runtime::names![
        "name",
        "domain_name",
        "customer_id",
        "cooperation_time",
        "cooperation_type",
        "label",
        "telephone",
        "verified_status",
        "country_code",
        "customer_type",
        "is_frozen",
    ];
}

impl std::fmt::Debug for LegacyPartnerCustomer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyPartnerCustomer",
            Self::SHOWN,
            &[
                &"***",
                &self.domain_name,
                &self.customer_id,
                &self.cooperation_time,
                &self.cooperation_type,
                &self.label,
                &"***",
                &self.verified_status,
                &self.country_code,
                &self.customer_type,
                &self.is_frozen,
            ],
        )
    }
}

impl LegacyPartnerCustomer {
    const NAMES: &'static str = api_runtime::names![
        "name",
        "domainName",
        "customerId",
        "cooperationTime",
        "cooperationType",
        "label",
        "telephone",
        "verifiedStatus",
        "countryCode",
        "customerType",
        "isFrozen",
    ];
}

impl Decode for LegacyPartnerCustomer {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut Secret(&mut value.name),
                &mut value.domain_name,
                &mut value.customer_id,
                &mut value.cooperation_time,
                &mut value.cooperation_type,
                &mut value.label,
                &mut Secret(&mut value.telephone),
                &mut value.verified_status,
                &mut value.country_code,
                &mut value.customer_type,
                &mut value.is_frozen,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyPartnerCustomer {
    name,
    domain_name,
    customer_id,
    cooperation_time,
    cooperation_type,
    label,
    telephone,
    verified_status,
    country_code,
    customer_type,
    is_frozen,
});
