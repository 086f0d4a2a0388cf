// @generated from spec/bss/operations/enterprise/list_enterprise_organizations.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Code, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, Method, Operation,
    Outcome, Parameter, RateLimit, Raw, Safety, Service, State, ToWire, Violations, WireRef,
};

/// Shows the organization units of an enterprise master account as a tree.
///
/// `GET /v2/enterprises/multi-accounts/enterprise-organizations` · [vendor's page](https://support.huaweicloud.com/api-oce/ep_00020.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::enterprise::{ListEnterpriseOrganizations, OrganizationDepth};
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request =
///         ListEnterpriseOrganizations::new().recursive_query(OrganizationDepth::DirectChildren);
///     let response = client.enterprise().list_enterprise_organizations(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// The tree ends at the children of the node that the call starts at, unless the call is recursive. The console lets a master account make at most 100 units besides the root, in at most five levels.
///
/// Other operations take the `id` of a unit: `CreateSubEnterpriseAccount` as `party_id`, to put a new member account into it, and `ListEnterpriseSubCustomers` as `org_id`, to list the accounts of that unit.
///
/// # Callers and limits
///
/// - Callers: `master_account` (an enterprise account that manages member accounts).
/// - Permissions: `businessUnitCenter:businessUnit:view`, `bss:enterpriseOrganization:view`.
/// - Safety: read operation.
/// - Rate limit: 10 calls per second.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`recursive_query`](field@Self::recursive_query) | query |  | default `0` | default `0` | *unknown* | *unknown* |
/// | [`parent_id`](field@Self::parent_id) | query | at most 20 characters · matches `[0-9]+` | computed as the root of the organization | computed as the root of the organization | *unknown* | *unknown* |
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.0199`](crate::error_codes::CBC_0199) | 400 | A parameter of the request is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `recursive_query, presence.absent`: “not a filter” (`api-oce/ep_00020`, last sentence of the row). The same row names 0 as the default, and the parameter selects no rows. The sentence stands on the page for every optional parameter.
/// - `recursive_query, presence.empty`: “not a filter” (`api-oce/ep_00020`, last sentence of the row). The parameter selects no rows; the sentence treats an empty value as it treats none.
/// - `parent_id, presence.absent`: “not a filter” (`api-oce/ep_00020`, last sentence of the row). The row says before that the tree starts at the root then; both come to the same.
/// - `parent_id, presence.empty`: “not a filter” (`api-oce/ep_00020`, last sentence of the row). The row says before that the tree starts at the root then; both come to the same.
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListEnterpriseOrganizations {
    /// How far below the starting node the tree goes.
    ///
    /// Optional · `recursive_query` in the query
    ///
    /// Absent: default `0` · Empty: default `0` · Empty string: *unknown* · Null: *unknown*
    pub recursive_query: Option<OrganizationDepth>,

    /// Id of the organization unit to start at. It consists of digits.
    ///
    /// Optional · `parent_id` in the query · at most 20 characters · matches `[0-9]+`
    ///
    /// Absent: computed as the root of the organization · Empty: computed as the root of the organization · Empty string: *unknown* · Null: *unknown*
    pub parent_id: Option<String>,
}

impl std::cmp::Eq for ListEnterpriseOrganizations {}

impl ListEnterpriseOrganizations {
    /// A request without parameters. None is required.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`recursive_query`](field@Self::recursive_query).
    pub fn recursive_query(mut self, recursive_query: OrganizationDepth) -> Self {
        self.recursive_query = Some(recursive_query);
        self
    }

    /// Sets [`recursive_query`](field@Self::recursive_query). `None` omits it.
    pub fn set_recursive_query(mut self, recursive_query: Option<OrganizationDepth>) -> Self {
        self.recursive_query = recursive_query;
        self
    }

    /// Sets [`parent_id`](field@Self::parent_id).
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.parent_id = Some(parent_id.into());
        self
    }

    /// Sets [`parent_id`](field@Self::parent_id). `None` omits it.
    pub fn set_parent_id(mut self, parent_id: Option<impl Into<String>>) -> Self {
        self.parent_id = parent_id.map(Into::into);
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

impl Operation for ListEnterpriseOrganizations {
    type Response = ListEnterpriseOrganizationsResponse;
    type Code = ListEnterpriseOrganizationsCode;
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

impl Fields for ListEnterpriseOrganizations {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[self.recursive_query.to_wire(), self.parent_id.to_wire()]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListEnterpriseOrganizations {
    recursive_query,
    parent_id,
});

static READ: api_runtime::ReadAs<ListEnterpriseOrganizationsResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListEnterpriseOrganizations",
            method: Method::Get,
            path: "/v2/enterprises/multi-accounts/enterprise-organizations",
            source: "https://support.huaweicloud.com/api-oce/ep_00020.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::query("recursive_query")
                    .integer()
                    .one_of(&["0", "1"])
                    .presence(&[
                        (State::Absent, Outcome::Default("0")),
                        (State::Empty, Outcome::Default("0")),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("parent_id")
                    .text()
                    .max_length(20)
                    .pattern("[0-9]+")
                    .presence(&[
                        (
                            State::Absent,
                            Outcome::ComputedAs("the root of the organization"),
                        ),
                        (
                            State::Empty,
                            Outcome::ComputedAs("the root of the organization"),
                        ),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
            ],
            rules: &[],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_0199,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: None,
            waiters: &[],
            rate_limit: Some(RateLimit::new(10, 1)),
            partial_failure: None,
        }
    }
}

/// Response of [`ListEnterpriseOrganizations`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListEnterpriseOrganizationsResponse {
    /// Id of the root of the organization.
    ///
    /// `root_id`
    ///
    /// The request names `parent_id`.
    pub root_id: Option<String>,

    /// Name of the root of the organization.
    ///
    /// `root_name`
    ///
    /// The request names `parent_id`. It may be empty when nobody has given the root a name.
    pub root_name: Option<String>,

    /// Units directly below the node that the tree starts at.
    ///
    /// `child_nodes`
    pub child_nodes: Vec<OrganizationNode>,
}

api_runtime::answer!(ListEnterpriseOrganizationsResponse {
    root_id,
    root_name,
    child_nodes,
});

impl Decode for ListEnterpriseOrganizationsResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.root_id,
                &mut value.root_name,
                &mut value.child_nodes,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListEnterpriseOrganizationsResponse {
    root_id,
    root_name,
    child_nodes,
});

/// Error codes of [`ListEnterpriseOrganizations`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListEnterpriseOrganizationsCode {
    /// A parameter is wrong.
    ///
    /// The answer mostly says which. A request whose body is not JSON is refused with status 400, too; a body without parameters is `{}`.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0100` · HTTP 400 · retry after correction
    InvalidParameter,

    /// A parameter of the request is wrong.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0199` · HTTP 400 · retry after correction
    WrongRequestParameter,

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
    ListEnterpriseOrganizationsCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    WrongRequestParameter("CBC.0199"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListEnterpriseOrganizations`] failed.
pub type ListEnterpriseOrganizationsError = Error<Code<ListEnterpriseOrganizationsCode>>;

/// How far below its starting node the tree of an organization goes.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OrganizationDepth {
    /// Only the direct children of the starting node.
    ///
    /// `0` on the wire.
    DirectChildren,

    /// All units below the starting node.
    ///
    /// `1` on the wire.
    AllDescendants,
}

impl OrganizationDepth {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::DirectChildren => "0",
            Self::AllDescendants => "1",
        }
    }
}

api_runtime::enumeration!(OrganizationDepth, [DirectChildren, AllDescendants]);

impl ToWire for OrganizationDepth {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(OrganizationDepth, number, closed);

/// Unit of the organization of an enterprise, with the units below it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrganizationNode {
    /// Id of the relation that the unit stands in. The sources do not say what it is good for.
    ///
    /// `relation_id`
    pub relation_id: Option<String>,

    /// Id of the unit, which the vendor also calls party id.
    ///
    /// `id`
    pub id: Option<String>,

    /// Name of the unit.
    ///
    /// `name`
    pub name: Option<String>,

    /// Units directly below this one.
    ///
    /// `child_nodes`
    ///
    /// Without recursion no unit brings the units below it.
    pub child_nodes: Vec<OrganizationNode>,
}

api_runtime::answer!(OrganizationNode {
    relation_id,
    id,
    name,
    child_nodes,
});

impl Decode for OrganizationNode {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.relation_id,
                &mut value.id,
                &mut value.name,
                &mut value.child_nodes,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(OrganizationNode {
    relation_id,
    id,
    name,
    child_nodes,
});
