// @generated from spec/bss/operations/enterprise/list_enterprise_sub_customers.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{MemberAccountStatus, NameMatch};
use api_runtime::{
    Code, Decode, DecodeError, Descriptor, EmptyString, Error, Explanation, Fields, Given, Json,
    Method, NumberLimits, Operation, Outcome, Paged, Paging, PagingKind, Parameter, RateLimit, Raw,
    Rule, Safety, Service, State, Statement, ToWire, Violations, WireRef,
};

/// Lists the member accounts of an enterprise master account.
///
/// `GET /v2/enterprises/multi-accounts/sub-customers` · [vendor's page](https://support.huaweicloud.com/api-oce/ep_00021.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::enterprise::ListEnterpriseSubCustomers;
/// use huaweicloud_bss::types::NameMatch;
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListEnterpriseSubCustomers::new()
///         .fuzzy_query(NameMatch::Exact)
///         .limit(100);
///     let mut items = client.enterprise().list_enterprise_sub_customers(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Callers and limits
///
/// - Callers: `master_account` (an enterprise account that manages member accounts).
/// - Permissions: `businessUnitCenter:businessUnit:view`, `bss:enterpriseOrganization:view`.
/// - Safety: read operation.
/// - Rate limit: 20 calls per second.
/// - Pagination: `offset` is the item offset from 0, `limit` is the page size; `sub_customer_infos` contains the items, `total_count` is the total count.
/// - Audit event: `listEnterpriseSubCustomers` on `businessUnit`.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`sub_customer_account_name`](field@Self::sub_customer_account_name) | query | at most 64 characters | not a filter | not a filter | filter | *unknown* |
/// | [`sub_customer_display_name`](field@Self::sub_customer_display_name) | query | at most 64 characters | not a filter | not a filter | filter | *unknown* |
/// | [`fuzzy_query`](field@Self::fuzzy_query) | query |  | default `0` | *unknown* | *unknown* | *unknown* |
/// | [`offset`](field@Self::offset) | query | 0–2147483647 | default `0` | *unknown* | *unknown* | *unknown* |
/// | [`limit`](field@Self::limit) | query | 1–100 | default `10` | *unknown* | *unknown* | *unknown* |
/// | [`org_id`](field@Self::org_id) | query | at most 20 characters | not a filter | not a filter | *unknown* | *unknown* |
///
/// # Rules
///
/// - `names-without-blanks`: Names with blanks in them cannot be searched for. Only checked by the server.
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
/// - `rate_limit`: “10 per second” (figures of sibling operations). The change log raised the figure from 10 to 20 on 2025-06-19; it was read in an excerpt.
/// - `limit, range`: “`0..=100`” (API Explorer). The page says 1 to 100.
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListEnterpriseSubCustomers {
    /// Account name of the member account. `fuzzy_query` says how it is compared; a part may stand at the beginning, at the end or in the middle.
    ///
    /// Optional · `sub_customer_account_name` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: filter · Null: *unknown*
    pub sub_customer_account_name: Option<Given<String, EmptyString>>,

    /// Display name of the member account. `fuzzy_query` says how it is compared; a part may stand at the beginning, at the end or in the middle. Chinese and special characters are percent-encoded.
    ///
    /// Optional · `sub_customer_display_name` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: filter · Null: *unknown*
    pub sub_customer_display_name: Option<Given<String, EmptyString>>,

    /// How the account name and the display name are compared.
    ///
    /// Optional · `fuzzy_query` in the query
    ///
    /// Absent: default `0` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub fuzzy_query: Option<NameMatch>,

    /// Number of rows to skip.
    ///
    /// Optional · `offset` in the query · 0–2147483647
    ///
    /// Absent: default `0` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub offset: Option<i64>,

    /// Most rows of one answer.
    ///
    /// Optional · `limit` in the query · 1–100
    ///
    /// Absent: default `10` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub limit: Option<i64>,

    /// Organization unit that the member accounts belong to. `ListEnterpriseOrganizations` returns the units with their ids.
    ///
    /// Optional · `org_id` in the query · at most 20 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub org_id: Option<String>,
}

impl std::cmp::Eq for ListEnterpriseSubCustomers {}

impl ListEnterpriseSubCustomers {
    /// A request without parameters. None is required.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`sub_customer_account_name`](field@Self::sub_customer_account_name).
    pub fn sub_customer_account_name(
        mut self,
        sub_customer_account_name: impl Into<Given<String, EmptyString>>,
    ) -> Self {
        self.sub_customer_account_name = Some(sub_customer_account_name.into());
        self
    }

    /// Sets [`sub_customer_account_name`](field@Self::sub_customer_account_name). `None` omits it.
    pub fn set_sub_customer_account_name(
        mut self,
        sub_customer_account_name: Option<impl Into<Given<String, EmptyString>>>,
    ) -> Self {
        self.sub_customer_account_name = sub_customer_account_name.map(Into::into);
        self
    }

    /// Sets [`sub_customer_display_name`](field@Self::sub_customer_display_name).
    pub fn sub_customer_display_name(
        mut self,
        sub_customer_display_name: impl Into<Given<String, EmptyString>>,
    ) -> Self {
        self.sub_customer_display_name = Some(sub_customer_display_name.into());
        self
    }

    /// Sets [`sub_customer_display_name`](field@Self::sub_customer_display_name). `None` omits it.
    pub fn set_sub_customer_display_name(
        mut self,
        sub_customer_display_name: Option<impl Into<Given<String, EmptyString>>>,
    ) -> Self {
        self.sub_customer_display_name = sub_customer_display_name.map(Into::into);
        self
    }

    /// Sets [`fuzzy_query`](field@Self::fuzzy_query).
    pub fn fuzzy_query(mut self, fuzzy_query: NameMatch) -> Self {
        self.fuzzy_query = Some(fuzzy_query);
        self
    }

    /// Sets [`fuzzy_query`](field@Self::fuzzy_query). `None` omits it.
    pub fn set_fuzzy_query(mut self, fuzzy_query: Option<NameMatch>) -> Self {
        self.fuzzy_query = fuzzy_query;
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

    /// Sets [`org_id`](field@Self::org_id).
    pub fn org_id(mut self, org_id: impl Into<String>) -> Self {
        self.org_id = Some(org_id.into());
        self
    }

    /// Sets [`org_id`](field@Self::org_id). `None` omits it.
    pub fn set_org_id(mut self, org_id: Option<impl Into<String>>) -> Self {
        self.org_id = org_id.map(Into::into);
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

impl Operation for ListEnterpriseSubCustomers {
    type Response = ListEnterpriseSubCustomersResponse;
    type Code = ListEnterpriseSubCustomersCode;
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

impl Fields for ListEnterpriseSubCustomers {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.sub_customer_account_name.to_wire(),
            self.sub_customer_display_name.to_wire(),
            self.fuzzy_query.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
            self.org_id.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListEnterpriseSubCustomers {
    sub_customer_account_name,
    sub_customer_display_name,
    fuzzy_query,
    offset,
    limit,
    org_id,
});

static READ: api_runtime::ReadAs<ListEnterpriseSubCustomersResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListEnterpriseSubCustomers",
            method: Method::Get,
            path: "/v2/enterprises/multi-accounts/sub-customers",
            source: "https://support.huaweicloud.com/api-oce/ep_00021.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::query("sub_customer_account_name")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Filter),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("sub_customer_display_name")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Filter),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("fuzzy_query")
                    .integer()
                    .one_of(&["0", "1"])
                    .presence(&[
                        (State::Absent, Outcome::Default("0")),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("offset")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("0").max("2147483647") })
                    .presence(&[
                        (State::Absent, Outcome::Default("0")),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("limit")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1").max("100") })
                    .presence(&[
                        (State::Absent, Outcome::Default("10")),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("org_id").text().max_length(20).presence(&[
                    (State::Absent, Outcome::NotAFilter),
                    (State::Empty, Outcome::NotAFilter),
                    (State::EmptyString, Outcome::Unknown),
                    (State::Null, Outcome::Unknown),
                ]),
            ],
            rules: &[Rule::new(
                "names-without-blanks",
                "Names with blanks in them cannot be searched for.",
                Statement::Server {
                    about: &["sub_customer_account_name", "sub_customer_display_name"],
                },
            )],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: Some(
                Paging::new(PagingKind::Rows, api_runtime::Path(&["sub_customer_infos"]))
                    .position("offset")
                    .limit("limit")
                    .total(api_runtime::Path(&["total_count"])),
            ),
            waiters: &[],
            rate_limit: Some(RateLimit::new(20, 1)),
            partial_failure: None,
        }
    }
}

impl Paged for ListEnterpriseSubCustomers {
    type Item = MemberAccount;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.sub_customer_infos)
    }
}

static TAKE: api_runtime::TakeItems<MemberAccount> = ListEnterpriseSubCustomers::TAKE_ITEMS;

/// Response of [`ListEnterpriseSubCustomers`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListEnterpriseSubCustomersResponse {
    /// Number of member accounts that match.
    ///
    /// `total_count`
    ///
    /// The call failed.
    pub total_count: Option<i64>,

    /// Member accounts of this page.
    ///
    /// `sub_customer_infos`
    ///
    /// The call failed.
    pub sub_customer_infos: Vec<MemberAccount>,
}

api_runtime::answer!(ListEnterpriseSubCustomersResponse {
    total_count,
    sub_customer_infos,
});

impl Decode for ListEnterpriseSubCustomersResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.total_count, &mut value.sub_customer_infos],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListEnterpriseSubCustomersResponse {
    total_count,
    sub_customer_infos,
});

/// Error codes of [`ListEnterpriseSubCustomers`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListEnterpriseSubCustomersCode {
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
    ListEnterpriseSubCustomersCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListEnterpriseSubCustomers`] failed.
pub type ListEnterpriseSubCustomersError = Error<Code<ListEnterpriseSubCustomersCode>>;

/// Member account of an enterprise.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MemberAccount {
    /// Customer id of the member account.
    ///
    /// `id`
    pub id: Option<String>,

    /// Account name.
    ///
    /// `name`
    pub name: Option<String>,

    /// Display name. It may hold any characters.
    ///
    /// `display_name`
    pub display_name: Option<String>,

    /// State of the account.
    ///
    /// `status`
    pub status: Option<MemberAccountStatus>,

    /// Organization unit that the account belongs to.
    ///
    /// `org_id`
    pub org_id: Option<String>,

    /// Name of that organization unit.
    ///
    /// `org_name`
    ///
    /// May be empty when the account belongs to the root of the organization.
    pub org_name: Option<String>,
}

api_runtime::answer!(MemberAccount {
    id,
    name,
    display_name,
    status,
    org_id,
    org_name,
});

impl Decode for MemberAccount {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.id,
                &mut value.name,
                &mut value.display_name,
                &mut value.status,
                &mut value.org_id,
                &mut value.org_name,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(MemberAccount {
    id,
    name,
    display_name,
    status,
    org_id,
    org_name,
});
