// @generated from spec/bssintl/operations/customers/list_indirect_partners.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Code, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Instant, Json, Method,
    NumberLimits, Operation, Outcome, Paged, Paging, PagingKind, Parameter, RateLimit, Raw, Safety,
    Secret, Service, State, ToWire, Violations, WireRef,
};

/// Lists the cloud resellers of a distributor.
///
/// `POST /v2/partners/indirect-partners/query` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-bpconsole/espp_00003.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::customers::ListIndirectPartners;
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListIndirectPartners::new().limit(100);
///     let mut items = client.customers().list_indirect_partners(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// Only distributors of the first tier call the operation; cloud resellers are their resellers of the second tier. An operator account of a distributor needs the permission `BPC_ITEM_SALES_020100`.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Permissions: `BPC_ITEM_SALES_020100`.
/// - Safety: read operation.
/// - Rate limit: 10 calls per second.
/// - Pagination: `offset` is the item offset from 0, `limit` is the page size; `indirect_partners` contains the items, `count` is the total count.
///
/// # Restrictions
///
/// - Only a distributor of the first tier can list resellers.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null |
/// |---|---|---|---|---|---|
/// | [`account_name`](field@Self::account_name) | body | at most 64 characters | not a filter | not a filter | not a filter |
/// | [`associated_on_begin`](field@Self::associated_on_begin) | body | at most 20 characters | not a filter | *unknown* | not a filter |
/// | [`associated_on_end`](field@Self::associated_on_end) | body | at most 20 characters | not a filter | *unknown* | not a filter |
/// | [`offset`](field@Self::offset) | body | 0–40000000 | default `0` |  | *unknown* |
/// | [`limit`](field@Self::limit) | body | 1–100 | default `10` |  | *unknown* |
/// | [`indirect_partner_id`](field@Self::indirect_partner_id) | body | at most 64 characters | not a filter | *unknown* | *unknown* |
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
/// - `CloudReseller.account_manager_id, doc`: “Id of the account manager.” (huaweicloudsdkbss 3.0.75, type `IndirectPartnerInfo`). The current SDK (3.1.219) and the API Explorer have the name.
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListIndirectPartners {
    /// Account name of the reseller.
    ///
    /// Optional · `account_name` in the body · at most 64 characters
    ///
    /// Absent: not a filter · Empty string: not a filter · Null: not a filter
    pub account_name: Option<String>,

    /// Earliest time at which reseller and distributor were associated.
    ///
    /// Optional · `associated_on_begin` in the body · at most 20 characters · UTC
    ///
    /// Absent: not a filter · Empty string: *unknown* · Null: not a filter
    pub associated_on_begin: Option<Instant>,

    /// Latest time at which reseller and distributor were associated.
    ///
    /// Optional · `associated_on_end` in the body · at most 20 characters · UTC
    ///
    /// Absent: not a filter · Empty string: *unknown* · Null: not a filter
    pub associated_on_end: Option<Instant>,

    /// Number of resellers to pass over.
    ///
    /// Optional · `offset` in the body · 0–40000000
    ///
    /// Absent: default `0` · Null: *unknown*
    pub offset: Option<i64>,

    /// Most resellers of one answer.
    ///
    /// Optional · `limit` in the body · 1–100
    ///
    /// Absent: default `10` · Null: *unknown*
    pub limit: Option<i64>,

    /// Reseller to look for.
    ///
    /// Optional · `indirect_partner_id` in the body · at most 64 characters
    ///
    /// Absent: not a filter · Empty string: *unknown* · Null: *unknown*
    pub indirect_partner_id: Option<String>,
}

impl std::cmp::Eq for ListIndirectPartners {}

impl ListIndirectPartners {
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

impl Operation for ListIndirectPartners {
    type Response = ListIndirectPartnersResponse;
    type Code = ListIndirectPartnersCode;
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

impl Fields for ListIndirectPartners {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.account_name.to_wire(),
            self.associated_on_begin.to_wire(),
            self.associated_on_end.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
            self.indirect_partner_id.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListIndirectPartners {
    account_name,
    associated_on_begin,
    associated_on_end,
    offset,
    limit,
    indirect_partner_id,
});

static READ: api_runtime::ReadAs<ListIndirectPartnersResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListIndirectPartners",
            method: Method::Post,
            path: "/v2/partners/indirect-partners/query",
            source: "https://support.huaweicloud.com/intl/en-us/api-bpconsole/espp_00003.html",
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
                Parameter::body("associated_on_begin")
                    .instant()
                    .max_length(20)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::body("associated_on_end")
                    .instant()
                    .max_length(20)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
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
                Parameter::body("indirect_partner_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
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
            paging: Some(
                Paging::new(PagingKind::Rows, api_runtime::Path(&["indirect_partners"]))
                    .position("offset")
                    .limit("limit")
                    .total(api_runtime::Path(&["count"])),
            ),
            waiters: &[],
            rate_limit: Some(RateLimit::new(10, 1)),
            partial_failure: None,
        }
    }
}

impl Paged for ListIndirectPartners {
    type Item = CloudReseller;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.indirect_partners)
    }
}

static TAKE: api_runtime::TakeItems<CloudReseller> = ListIndirectPartners::TAKE_ITEMS;

/// Response of [`ListIndirectPartners`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListIndirectPartnersResponse {
    /// Number of resellers that match.
    ///
    /// `count`
    ///
    /// The call failed.
    pub count: Option<i64>,

    /// Resellers of this page.
    ///
    /// `indirect_partners`
    pub indirect_partners: Vec<CloudReseller>,
}

api_runtime::answer!(ListIndirectPartnersResponse {
    count,
    indirect_partners,
});

impl Decode for ListIndirectPartnersResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.count, &mut value.indirect_partners],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListIndirectPartnersResponse {
    count,
    indirect_partners,
});

/// Error codes of [`ListIndirectPartners`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListIndirectPartnersCode {
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
    ListIndirectPartnersCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListIndirectPartners`] failed.
pub type ListIndirectPartnersError = Error<Code<ListIndirectPartnersCode>>;

/// Cloud reseller of a distributor.
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct CloudReseller {
    /// Id of the reseller.
    ///
    /// `indirect_partner_id`
    pub indirect_partner_id: Option<String>,

    /// Mobile number of the reseller.
    ///
    /// `mobile_phone` · redacted
    pub mobile_phone: Option<String>,

    /// E-mail address of the reseller.
    ///
    /// `email` · redacted
    pub email: Option<String>,

    /// Account name of the reseller.
    ///
    /// `account_name`
    pub account_name: Option<String>,

    /// Name of the reseller.
    ///
    /// `name` · redacted
    pub name: Option<String>,

    /// Time at which reseller and distributor were associated.
    ///
    /// `associated_on` · UTC
    pub associated_on: Option<Instant>,

    /// Login name of the account manager.
    ///
    /// `account_manager_id`
    pub account_manager_id: Option<String>,

    /// Name of the account manager.
    ///
    /// `account_manager_name` · redacted
    pub account_manager_name: Option<String>,
}

impl std::cmp::Eq for CloudReseller {}

impl CloudReseller {
    const SHOWN: &'static str = api_runtime::names![
        "indirect_partner_id",
        "mobile_phone",
        "email",
        "account_name",
        "name",
        "associated_on",
        "account_manager_id",
        "account_manager_name",
    ];
}

impl std::fmt::Debug for CloudReseller {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "CloudReseller",
            Self::SHOWN,
            &[
                &self.indirect_partner_id,
                &"***",
                &"***",
                &self.account_name,
                &"***",
                &self.associated_on,
                &self.account_manager_id,
                &"***",
            ],
        )
    }
}

impl CloudReseller {
    const NAMES: &'static str = api_runtime::names![
        "indirect_partner_id",
        "mobile_phone",
        "email",
        "account_name",
        "name",
        "associated_on",
        "account_manager_id",
        "account_manager_name",
    ];
}

impl Decode for CloudReseller {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.indirect_partner_id,
                &mut Secret(&mut value.mobile_phone),
                &mut Secret(&mut value.email),
                &mut value.account_name,
                &mut Secret(&mut value.name),
                &mut value.associated_on,
                &mut value.account_manager_id,
                &mut Secret(&mut value.account_manager_name),
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(CloudReseller {
    indirect_partner_id,
    mobile_phone,
    email,
    account_name,
    name,
    associated_on,
    account_manager_id,
    account_manager_name,
});
