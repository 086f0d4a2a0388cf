// @generated from spec/bss/operations/enterprise/legacy_list_enterprise_customers.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{MemberAccountStatus, NameMatch};
use api_runtime::{
    Code, Decode, DecodeError, Descriptor, EmptyString, Error, Explanation, Fields, Given, Json,
    Method, Null, NumberLimits, Operation, Outcome, Paged, Paging, PagingKind, Parameter, Raw,
    Safety, Service, State, ToWire, Violations, WireRef,
};

/// Lists the member accounts of an enterprise master account.
///
/// `GET /v1.0/{domain_id}/customer/customer-mgr/enterprise-customers` · [vendor's page](https://support.huaweicloud.com/api-oce/ep_00006.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::enterprise::LegacyListEnterpriseCustomers;
/// use huaweicloud_bss::types::NameMatch;
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = LegacyListEnterpriseCustomers::new("example-0")
///         .fuzzy_query(NameMatch::Exact)
///         .limit(100);
///     let mut items = client.enterprise().legacy_list_enterprise_customers(&request).pages().items();
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
/// - Safety: read operation.
/// - Pagination: `offset` is the page number from 1, `limit` is the page size; `subCustomerInfos` contains the items, `totalCount` is the total count.
/// - The page says that the operation will soon go out of service.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`domain_id`](field@Self::domain_id) | path | required · at most 64 characters |  |  |  |  |
/// | [`sub_customer_name`](field@Self::sub_customer_name) | query | at most 64 characters | not a filter | not a filter | filter | filter |
/// | [`display_name`](field@Self::display_name) | query | at most 64 characters | not a filter | not a filter | filter | filter |
/// | [`fuzzy_query`](field@Self::fuzzy_query) | query |  | not a filter | not a filter | unsupported | not a filter |
/// | [`offset`](field@Self::offset) | query | 1–200000 | default `1` | default `1` | unsupported | default `1` |
/// | [`limit`](field@Self::limit) | query | 1–100 | default `10` | default `10` | unsupported | default `10` |
/// | [`org_party_id`](field@Self::org_party_id) | query | at most 20 characters | not a filter | not a filter | unsupported | unsupported |
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacyListEnterpriseCustomers {
    /// Id of the customer account. Only a master account can be named.
    ///
    /// Required · `domain_id` in the path · at most 64 characters
    pub domain_id: String,

    /// Account name of the member account. `fuzzy_query` says how it is compared.
    ///
    /// Optional · `sub_customer_name` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: filter · Null: filter
    pub sub_customer_name: Option<Given<String, (EmptyString, Null)>>,

    /// Display name of the member account. `fuzzy_query` says how it is compared.
    ///
    /// Optional · `display_name` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: filter · Null: filter
    pub display_name: Option<Given<String, (EmptyString, Null)>>,

    /// How the account name and the display name are compared.
    ///
    /// Optional · `fuzzy_query` in the query
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: not a filter
    pub fuzzy_query: Option<NameMatch>,

    /// Page to return, counted from 1.
    ///
    /// Optional · `offset` in the query · 1–200000
    ///
    /// Absent: default `1` · Empty: default `1` · Empty string: unsupported · Null: default `1`
    pub offset: Option<i64>,

    /// Most records of one page.
    ///
    /// Optional · `limit` in the query · 1–100
    ///
    /// Absent: default `10` · Empty: default `10` · Empty string: unsupported · Null: default `10`
    pub limit: Option<i64>,

    /// Organization unit that the member accounts belong to. `ListEnterpriseOrganizations` returns the units with their ids.
    ///
    /// Optional · `org_party_id` in the query · at most 20 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: unsupported
    pub org_party_id: Option<String>,
}

impl std::cmp::Eq for LegacyListEnterpriseCustomers {}

impl LegacyListEnterpriseCustomers {
    /// Creates it with [`domain_id`](field@Self::domain_id), the only required value.
    pub fn new(domain_id: impl Into<String>) -> Self {
        Self {
            domain_id: domain_id.into(),
            sub_customer_name: None,
            display_name: None,
            fuzzy_query: None,
            offset: None,
            limit: None,
            org_party_id: None,
        }
    }

    /// Sets [`sub_customer_name`](field@Self::sub_customer_name).
    pub fn sub_customer_name(
        mut self,
        sub_customer_name: impl Into<Given<String, (EmptyString, Null)>>,
    ) -> Self {
        self.sub_customer_name = Some(sub_customer_name.into());
        self
    }

    /// Sets [`sub_customer_name`](field@Self::sub_customer_name). `None` omits it.
    pub fn set_sub_customer_name(
        mut self,
        sub_customer_name: Option<impl Into<Given<String, (EmptyString, Null)>>>,
    ) -> Self {
        self.sub_customer_name = sub_customer_name.map(Into::into);
        self
    }

    /// Sets [`display_name`](field@Self::display_name).
    pub fn display_name(
        mut self,
        display_name: impl Into<Given<String, (EmptyString, Null)>>,
    ) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`display_name`](field@Self::display_name). `None` omits it.
    pub fn set_display_name(
        mut self,
        display_name: Option<impl Into<Given<String, (EmptyString, Null)>>>,
    ) -> Self {
        self.display_name = display_name.map(Into::into);
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

    /// Sets [`org_party_id`](field@Self::org_party_id).
    pub fn org_party_id(mut self, org_party_id: impl Into<String>) -> Self {
        self.org_party_id = Some(org_party_id.into());
        self
    }

    /// Sets [`org_party_id`](field@Self::org_party_id). `None` omits it.
    pub fn set_org_party_id(mut self, org_party_id: Option<impl Into<String>>) -> Self {
        self.org_party_id = org_party_id.map(Into::into);
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

impl Operation for LegacyListEnterpriseCustomers {
    type Response = LegacyListEnterpriseCustomersResponse;
    type Code = LegacyListEnterpriseCustomersCode;
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

impl Fields for LegacyListEnterpriseCustomers {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.domain_id.to_wire(),
            self.sub_customer_name.to_wire(),
            self.display_name.to_wire(),
            self.fuzzy_query.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
            self.org_party_id.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(LegacyListEnterpriseCustomers {
    domain_id,
    sub_customer_name,
    display_name,
    fuzzy_query,
    offset,
    limit,
    org_party_id,
});

static READ: api_runtime::ReadAs<LegacyListEnterpriseCustomersResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "LegacyListEnterpriseCustomers",
            method: Method::Get,
            path: "/v1.0/{domain_id}/customer/customer-mgr/enterprise-customers",
            source: "https://support.huaweicloud.com/api-oce/ep_00006.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::path("domain_id")
                    .text()
                    .max_length(64)
                    .required(),
                Parameter::query("sub_customer_name")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Filter),
                        (State::Null, Outcome::Filter),
                    ]),
                Parameter::query("display_name")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Filter),
                        (State::Null, Outcome::Filter),
                    ]),
                Parameter::query("fuzzy_query")
                    .integer()
                    .one_of(&["0", "1"])
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::query("offset")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1").max("200000") })
                    .presence(&[
                        (State::Absent, Outcome::Default("1")),
                        (State::Empty, Outcome::Default("1")),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Default("1")),
                    ]),
                Parameter::query("limit")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1").max("100") })
                    .presence(&[
                        (State::Absent, Outcome::Default("10")),
                        (State::Empty, Outcome::Default("10")),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Default("10")),
                    ]),
                Parameter::query("org_party_id")
                    .text()
                    .max_length(20)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unsupported),
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
                Paging::new(PagingKind::Pages, api_runtime::Path(&["subCustomerInfos"]))
                    .position("offset")
                    .limit("limit")
                    .total(api_runtime::Path(&["totalCount"])),
            ),
            waiters: &[],
            rate_limit: None,
            partial_failure: None,
        }
    }
}

impl Paged for LegacyListEnterpriseCustomers {
    type Item = LegacyMemberAccount;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.sub_customer_infos)
    }
}

static TAKE: api_runtime::TakeItems<LegacyMemberAccount> =
    LegacyListEnterpriseCustomers::TAKE_ITEMS;

/// Response of [`LegacyListEnterpriseCustomers`].
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyListEnterpriseCustomersResponse {
    /// Member accounts of this page.
    ///
    /// `subCustomerInfos`
    ///
    /// The call failed.
    pub sub_customer_infos: Vec<LegacyMemberAccount>,

    /// Number of member accounts that match.
    ///
    /// `totalCount`
    ///
    /// The call failed.
    pub total_count: Option<i64>,
}

impl std::cmp::Eq for LegacyListEnterpriseCustomersResponse {}

impl LegacyListEnterpriseCustomersResponse {
    const SHOWN: &'static str = api_runtime::names!["sub_customer_infos", "total_count"];
}

impl std::fmt::Debug for LegacyListEnterpriseCustomersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyListEnterpriseCustomersResponse",
            Self::SHOWN,
            &[&self.sub_customer_infos, &self.total_count],
        )
    }
}

impl LegacyListEnterpriseCustomersResponse {
    const NAMES: &'static str = api_runtime::names!["subCustomerInfos", "totalCount"];
}

impl Decode for LegacyListEnterpriseCustomersResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.sub_customer_infos, &mut value.total_count],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyListEnterpriseCustomersResponse {
    sub_customer_infos,
    total_count,
});

/// Error codes of [`LegacyListEnterpriseCustomers`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyListEnterpriseCustomersCode {
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
    LegacyListEnterpriseCustomersCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`LegacyListEnterpriseCustomers`] failed.
pub type LegacyListEnterpriseCustomersError = Error<Code<LegacyListEnterpriseCustomersCode>>;

/// Member account of an enterprise, as the v1.0 operation tells it.
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyMemberAccount {
    /// Customer id of the member account.
    ///
    /// `subCustomerId`
    pub sub_customer_id: Option<String>,

    /// Account name.
    ///
    /// `subCustomerName`
    pub sub_customer_name: Option<String>,

    /// Display name. It may hold any characters.
    ///
    /// `displayName`
    pub display_name: Option<String>,

    /// State of the account.
    ///
    /// `status`
    pub status: Option<MemberAccountStatus>,

    /// Organization unit that the account belongs to.
    ///
    /// `orgPartyId`
    pub org_party_id: Option<String>,

    /// Name of that organization unit.
    ///
    /// `orgPartyName`
    ///
    /// May be empty when the account belongs to the root of the organization.
    pub org_party_name: Option<String>,
}

impl std::cmp::Eq for LegacyMemberAccount {}

impl LegacyMemberAccount {
    const SHOWN: &'static str = api_runtime::names![
        "sub_customer_id",
        "sub_customer_name",
        "display_name",
        "status",
        "org_party_id",
        "org_party_name",
    ];
}

impl std::fmt::Debug for LegacyMemberAccount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyMemberAccount",
            Self::SHOWN,
            &[
                &self.sub_customer_id,
                &self.sub_customer_name,
                &self.display_name,
                &self.status,
                &self.org_party_id,
                &self.org_party_name,
            ],
        )
    }
}

impl LegacyMemberAccount {
    const NAMES: &'static str = api_runtime::names![
        "subCustomerId",
        "subCustomerName",
        "displayName",
        "status",
        "orgPartyId",
        "orgPartyName",
    ];
}

impl Decode for LegacyMemberAccount {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.sub_customer_id,
                &mut value.sub_customer_name,
                &mut value.display_name,
                &mut value.status,
                &mut value.org_party_id,
                &mut value.org_party_name,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyMemberAccount {
    sub_customer_id,
    sub_customer_name,
    display_name,
    status,
    org_party_id,
    org_party_name,
});
