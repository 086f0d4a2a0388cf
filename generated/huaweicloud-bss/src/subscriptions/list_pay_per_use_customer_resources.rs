// @generated from spec/bss/operations/subscriptions/list_pay_per_use_customer_resources.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::EnterpriseProject;
use api_runtime::{
    Acceptor, Amount, Code, Decimal, Decode, DecodeError, Descriptor, Error, ErrorCode,
    Explanation, Fields, Instant, Json, ListLimits, Matcher, Method, NumberLimits, Operation,
    Outcome, Paged, Paging, PagingKind, Parameter, RateLimit, Raw, Rule, Safety, Service, State,
    Statement, ToWire, Violations, Waiter, WireRef,
};

/// Lists yearly/monthly resources of the customer.
///
/// `POST /v2/orders/suscriptions/resources/query` · [vendor's page](https://support.huaweicloud.com/api-oce/api_order_00021.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::subscriptions::ListPayPerUseCustomerResources;
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListPayPerUseCustomerResources::new().limit(100);
///     let mut items = client.subscriptions().list_pay_per_use_customer_resources(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// Despite its name the operation lists resources that are paid by the year or month, not those that are paid by use. The path really spells `suscriptions`.
///
/// Only resources that were provisioned successfully are listed.
///
/// A request whose parameters are all left out or empty returns the first resources of the calling customer, as many as `limit` says. Its body is `{}` when all are left out.
///
/// Customers call the operation for their own resources. Since November 2025 partners call it, too, and name one of their customers in `customer_id`; the partner's page admits solution providers and distributors of the first tier. An operator account of a partner needs the permission `BPC_ITEM_SUBCUSTSERV_010105`; the other permissions are those of a customer's users.
///
/// To renew resources that it lists, ask for the price with `ListRateOnPeriodDetail` and renew them with `RenewalResources`.
///
/// Among resources that belong together one is the primary resource and the others are attached to it. A server is primary and its disks are attached; a shared bandwidth is primary and its elastic IPs are attached; with a dedicated bandwidth the elastic IP is primary and the bandwidth is attached. `is_main_resource` tells which resource is which, and what it says decides for `RenewalResources` and `CancelResourcesSubscription`: a disk that was bought separately and then mounted need not be attached. The developer's guide also counts the VPC, the elastic IP and the bandwidth of a server among what is attached to it.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself), `partner` (a partner that resells to customers).
/// - Permissions: `billing:subscription:view`, `bss:renewal:view`, `bss:order:view` (deprecated), `BPC_ITEM_SUBCUSTSERV_010105`.
/// - Safety: read operation.
/// - Rate limit: 30 calls per second.
/// - Pagination: `offset` is the item offset from 0, `limit` is the page size; `data` contains the items, `total_count` is the total count.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null | Empty list |
/// |---|---|---|---|---|---|---|
/// | [`resource_ids`](field@Self::resource_ids) | body | items of at most 64 characters · at most 50 items | not a filter |  | not a filter | not a filter |
/// | [`order_id`](field@Self::order_id) | body | at most 64 characters | not a filter | not a filter | not a filter |  |
/// | [`only_main_resource`](field@Self::only_main_resource) | body |  | default `0` |  | default `0` |  |
/// | [`status_list`](field@Self::status_list) | body | at most 10 items | not a filter |  | not a filter | not a filter |
/// | [`offset`](field@Self::offset) | body | 0–2147483646 | default `0` |  | default `0` |  |
/// | [`limit`](field@Self::limit) | body | 1–500 | default `10` |  | default `10` |  |
/// | [`expire_time_begin`](field@Self::expire_time_begin) | body | at most 20 characters | not a filter | not a filter | not a filter |  |
/// | [`expire_time_end`](field@Self::expire_time_end) | body | at most 20 characters | not a filter | not a filter | not a filter |  |
/// | [`service_type_code`](field@Self::service_type_code) | body | at most 64 characters | not a filter | unsupported | not a filter |  |
/// | [`customer_id`](field@Self::customer_id) | body | at most 64 characters | depends on whether a partner calls, who has to send it (no effect otherwise) | depends on whether a partner calls, who has to send it (no effect otherwise) | depends on whether a partner calls, who has to send it (no effect otherwise) |  |
///
/// # Rules
///
/// - `partner-names-customer`: A partner has to name one of its own customers. Only checked by the server.
/// - `attached-ids-alone`: With ids of attached resources the scope has no effect, and just these resources are listed. Only checked by the server.
///
/// # Waiters
///
/// - [`wait_until_resources_closed`](super::Subscriptions::wait_until_resources_closed): Waits until all resources that the request selects are closed.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.99000035`](crate::error_codes::CBC_99000035) | 400 | The customer is not a customer of the partner. | Name a customer of the partner. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `callers`: “customer” (`api-oce/api_order_00021`). The page is written for customers. The SDK and the API Explorer name customers and partners, the row `customer_id` obliges partners, and the partner's change log says that they can call the operation since 2025-11-27.
/// - `notes`: “The VPC of a server can be renewed and unsubscribed from on its own.” (example in the console's rules, `usermanual-govcloud/govcloud_0000031` and `en-us/usermanual-billing/renewals_topic_10000002`). The notes repeat what the developer's guide counts among the attached; `is_main_resource` decides in each case.
/// - `callers`: “partner” (`api-bpconsole/api_order_00021`, December 2025). That page is written for partners; the customer's page, the SDK and the API Explorer admit customers.
/// - `resource_ids, presence.null`: “unsupported” (huaweicloudsdkbss 3.1.219). The page names null beside absent and the empty list, and its constraints treat all of them alike.
/// - `status_list, type`: “text with the states separated by commas” (sentence of `api-bpconsole/api_order_00021` and of huaweicloudsdkbss 3.1.219). The column of types, the SDK's type and the example in the API Explorer are a list of integers; the retiring operation had a text.
/// - `status_list, type`: “2, 4 and 5 alone” (huaweicloudsdkbss 3.0.75 to 3.1.70; huaweicloudsdkbssintl 3.1.30 and 3.1.70). The partner's page of 2025-12-23 and the SDKs since have 3, too.
/// - `service_type_code, presence.empty_string`: “not a filter” (`api-oce/api_order_00021`, constraints). The page says of parameters in general that an empty string counts as left out; the sentence on this one, in the SDK and the API Explorer, says that an empty string fails a check.
/// - `SubscribedResourceStatus, values`: “1 initialised, 2 in effect, 3 expired, 4 frozen, 5 in the grace period, 6 being frozen, 7 recovering from a freeze (reserved), 8 being closed” (huaweicloudsdkbss 3.0.9b0 and huaweicloudsdkbssintl 3.0.45). The pages and the later SDKs have four states.
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListPayPerUseCustomerResources {
    /// Resources to list. An id is the one that the cloud service gave the resource, such as `server_id` for a cloud server. Resources that are attached to these come too unless `only_main_resource` is 1.
    ///
    /// Optional · `resource_ids` in the body · items of at most 64 characters · at most 50 items
    ///
    /// Absent: not a filter · Null: not a filter · Empty list: not a filter
    pub resource_ids: Vec<String>,

    /// Order whose resources are listed. The page asks to escape special characters as in a URL, for example a percent sign as `%25`.
    ///
    /// Optional · `order_id` in the body · at most 64 characters
    ///
    /// Absent: not a filter · Empty string: not a filter · Null: not a filter
    pub order_id: Option<String>,

    /// Whether resources that are attached to primary resources are listed too.
    ///
    /// Optional · `only_main_resource` in the body
    ///
    /// Absent: default `0` · Null: default `0`
    pub only_main_resource: Option<ResourceScope>,

    /// States of the resources to list.
    ///
    /// Optional · `status_list` in the body · at most 10 items
    ///
    /// Absent: not a filter · Null: not a filter · Empty list: not a filter
    pub status_list: Vec<SubscribedResourceStatus>,

    /// How many matching records are skipped.
    ///
    /// Optional · `offset` in the body · 0–2147483646
    ///
    /// Absent: default `0` · Null: default `0`
    pub offset: Option<i64>,

    /// How many records come back at most.
    ///
    /// Optional · `limit` in the body · 1–500
    ///
    /// Absent: default `10` · Null: default `10`
    pub limit: Option<i64>,

    /// Start of the period in which the resources to list expire.
    ///
    /// Optional · `expire_time_begin` in the body · at most 20 characters · UTC
    ///
    /// Absent: not a filter · Empty string: not a filter · Null: not a filter
    pub expire_time_begin: Option<Instant>,

    /// End of the period in which the resources to list expire.
    ///
    /// Optional · `expire_time_end` in the body · at most 20 characters · UTC
    ///
    /// Absent: not a filter · Empty string: not a filter · Null: not a filter
    pub expire_time_end: Option<Instant>,

    /// Cloud service of the resources to list, such as `hws.service.type.obs`. `ListServiceTypes` returns the codes.
    ///
    /// Optional · `service_type_code` in the body · at most 64 characters
    ///
    /// Absent: not a filter · Empty string: unsupported · Null: not a filter
    pub service_type_code: Option<String>,

    /// Customer of a partner whose resources are listed. A partner must send it; from all others it has no effect.
    ///
    /// Optional · `customer_id` in the body · at most 64 characters
    ///
    /// Absent: depends on whether a partner calls, who has to send it (no effect otherwise) · Empty string: depends on whether a partner calls, who has to send it (no effect otherwise) · Null: depends on whether a partner calls, who has to send it (no effect otherwise)
    pub customer_id: Option<String>,
}

impl std::cmp::Eq for ListPayPerUseCustomerResources {}

impl ListPayPerUseCustomerResources {
    /// A request without parameters. None is required.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`resource_ids`](field@Self::resource_ids).
    pub fn resource_ids(
        mut self,
        resource_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_ids = resource_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`resource_ids`](field@Self::resource_ids). `None` omits it.
    pub fn set_resource_ids(
        mut self,
        resource_ids: Option<impl IntoIterator<Item = impl Into<String>>>,
    ) -> Self {
        self.resource_ids = resource_ids.into_iter().flatten().map(Into::into).collect();
        self
    }

    /// Sets [`order_id`](field@Self::order_id).
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets [`order_id`](field@Self::order_id). `None` omits it.
    pub fn set_order_id(mut self, order_id: Option<impl Into<String>>) -> Self {
        self.order_id = order_id.map(Into::into);
        self
    }

    /// Sets [`only_main_resource`](field@Self::only_main_resource).
    pub fn only_main_resource(mut self, only_main_resource: ResourceScope) -> Self {
        self.only_main_resource = Some(only_main_resource);
        self
    }

    /// Sets [`only_main_resource`](field@Self::only_main_resource). `None` omits it.
    pub fn set_only_main_resource(mut self, only_main_resource: Option<ResourceScope>) -> Self {
        self.only_main_resource = only_main_resource;
        self
    }

    /// Sets [`status_list`](field@Self::status_list).
    pub fn status_list(
        mut self,
        status_list: impl IntoIterator<Item = SubscribedResourceStatus>,
    ) -> Self {
        self.status_list = status_list.into_iter().collect();
        self
    }

    /// Sets [`status_list`](field@Self::status_list). `None` omits it.
    pub fn set_status_list(
        mut self,
        status_list: Option<impl IntoIterator<Item = SubscribedResourceStatus>>,
    ) -> Self {
        self.status_list = status_list.into_iter().flatten().collect();
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

    /// Sets [`expire_time_begin`](field@Self::expire_time_begin).
    pub fn expire_time_begin(mut self, expire_time_begin: Instant) -> Self {
        self.expire_time_begin = Some(expire_time_begin);
        self
    }

    /// Sets [`expire_time_begin`](field@Self::expire_time_begin). `None` omits it.
    pub fn set_expire_time_begin(mut self, expire_time_begin: Option<Instant>) -> Self {
        self.expire_time_begin = expire_time_begin;
        self
    }

    /// Sets [`expire_time_end`](field@Self::expire_time_end).
    pub fn expire_time_end(mut self, expire_time_end: Instant) -> Self {
        self.expire_time_end = Some(expire_time_end);
        self
    }

    /// Sets [`expire_time_end`](field@Self::expire_time_end). `None` omits it.
    pub fn set_expire_time_end(mut self, expire_time_end: Option<Instant>) -> Self {
        self.expire_time_end = expire_time_end;
        self
    }

    /// Sets [`service_type_code`](field@Self::service_type_code).
    pub fn service_type_code(mut self, service_type_code: impl Into<String>) -> Self {
        self.service_type_code = Some(service_type_code.into());
        self
    }

    /// Sets [`service_type_code`](field@Self::service_type_code). `None` omits it.
    pub fn set_service_type_code(mut self, service_type_code: Option<impl Into<String>>) -> Self {
        self.service_type_code = service_type_code.map(Into::into);
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

impl Operation for ListPayPerUseCustomerResources {
    type Response = ListPayPerUseCustomerResourcesResponse;
    type Code = ListPayPerUseCustomerResourcesCode;
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

impl Fields for ListPayPerUseCustomerResources {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.resource_ids.to_wire(),
            self.order_id.to_wire(),
            self.only_main_resource.to_wire(),
            self.status_list.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
            self.expire_time_begin.to_wire(),
            self.expire_time_end.to_wire(),
            self.service_type_code.to_wire(),
            self.customer_id.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListPayPerUseCustomerResources {
    resource_ids,
    order_id,
    only_main_resource,
    status_list,
    offset,
    limit,
    expire_time_begin,
    expire_time_end,
    service_type_code,
    customer_id,
});

static READ: api_runtime::ReadAs<ListPayPerUseCustomerResourcesResponse> =
    api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListPayPerUseCustomerResources",
            method: Method::Post,
            path: "/v2/orders/suscriptions/resources/query",
            source: "https://support.huaweicloud.com/api-oce/api_order_00021.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::body("resource_ids")
                    .text()
                    .list()
                    .list_limits(const { &ListLimits::new().max_item_length(64).max_items(50) })
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Null, Outcome::NotAFilter),
                        (State::EmptyList, Outcome::NotAFilter),
                    ]),
                Parameter::body("order_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::NotAFilter),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::body("only_main_resource")
                    .integer()
                    .one_of(&["0", "1"])
                    .presence(&[
                        (State::Absent, Outcome::Default("0")),
                        (State::Null, Outcome::Default("0")),
                    ]),
                Parameter::body("status_list")
                    .integer()
                    .one_of(&["2", "3", "4", "5"])
                    .list()
                    .list_limits(const { &ListLimits::new().max_items(10) })
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Null, Outcome::NotAFilter),
                        (State::EmptyList, Outcome::NotAFilter),
                    ]),
                Parameter::body("offset")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("0").max("2147483646") })
                    .presence(&[
                        (State::Absent, Outcome::Default("0")),
                        (State::Null, Outcome::Default("0")),
                    ]),
                Parameter::body("limit")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1").max("500") })
                    .presence(&[
                        (State::Absent, Outcome::Default("10")),
                        (State::Null, Outcome::Default("10")),
                    ]),
                Parameter::body("expire_time_begin")
                    .instant()
                    .max_length(20)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::NotAFilter),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::body("expire_time_end")
                    .instant()
                    .max_length(20)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::NotAFilter),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::body("service_type_code")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::body("customer_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (
                            State::Absent,
                            Outcome::DependsOn(
                                "whether a partner calls, who has to send it (no effect otherwise)",
                            ),
                        ),
                        (
                            State::EmptyString,
                            Outcome::DependsOn(
                                "whether a partner calls, who has to send it (no effect otherwise)",
                            ),
                        ),
                        (
                            State::Null,
                            Outcome::DependsOn(
                                "whether a partner calls, who has to send it (no effect otherwise)",
                            ),
                        ),
                    ]),
            ],
            rules: &[
                Rule::new(
                    "partner-names-customer",
                    "A partner has to name one of its own customers.",
                    Statement::Server {
                        about: &["customer_id"],
                    },
                ),
                Rule::new(
                    "attached-ids-alone",
                    "With ids of attached resources the scope has no effect, and just these resources are listed.",
                    Statement::Server {
                        about: &["only_main_resource", "resource_ids"],
                    },
                ),
            ],
            errors: &[
                &error_codes::CBC_0100,
                &ErrorCode {
                    status: 400,
                    ..error_codes::CBC_99000035
                },
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: Some(
                Paging::new(PagingKind::Rows, api_runtime::Path(&["data"]))
                    .position("offset")
                    .limit("limit")
                    .total(api_runtime::Path(&["total_count"])),
            ),
            waiters: &[&WAIT_UNTIL_RESOURCES_CLOSED],
            rate_limit: Some(RateLimit::new(30, 1)),
            partial_failure: None,
        }
    }
}
pub(super) static WAIT_UNTIL_RESOURCES_CLOSED: Waiter = Waiter::new(
    "resources-closed",
    &[Acceptor::success(Matcher::all(&["data", "status"], &["3"]))],
)
.delays(10, 120);
impl Paged for ListPayPerUseCustomerResources {
    type Item = SubscribedResource;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.data)
    }
}

static TAKE: api_runtime::TakeItems<SubscribedResource> =
    ListPayPerUseCustomerResources::TAKE_ITEMS;

/// Response of [`ListPayPerUseCustomerResources`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPayPerUseCustomerResourcesResponse {
    /// Resources.
    ///
    /// `data`
    pub data: Vec<SubscribedResource>,

    /// Number of all matching records.
    ///
    /// `total_count`
    pub total_count: Option<i64>,
}

api_runtime::answer!(ListPayPerUseCustomerResourcesResponse { data, total_count });

impl Decode for ListPayPerUseCustomerResourcesResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.data, &mut value.total_count]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListPayPerUseCustomerResourcesResponse { data, total_count });

/// Error codes of [`ListPayPerUseCustomerResources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListPayPerUseCustomerResourcesCode {
    /// A parameter is wrong.
    ///
    /// The answer mostly says which. A request whose body is not JSON is refused with status 400, too; a body without parameters is `{}`.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0100` · HTTP 400 · retry after correction
    InvalidParameter,

    /// The customer is not a customer of the partner.
    ///
    /// Name a customer of the partner.
    ///
    /// `CBC.99000035` · HTTP 400 · retry after correction
    NotACustomerOfPartner,

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
    ListPayPerUseCustomerResourcesCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    NotACustomerOfPartner("CBC.99000035"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListPayPerUseCustomerResources`] failed.
pub type ListPayPerUseCustomerResourcesError = Error<Code<ListPayPerUseCustomerResourcesCode>>;

/// What happens to a resource when it expires. Only `AutoRenew` renews it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ExpirePolicy {
    /// It enters the grace period.
    ///
    /// `0` on the wire.
    GracePeriod,

    /// It is billed by use from then on.
    ///
    /// `1` on the wire.
    PayPerUse,

    /// It is deleted right out of use, without a retention period.
    ///
    /// `2` on the wire.
    DeleteAtOnce,

    /// It is renewed automatically.
    ///
    /// `3` on the wire.
    AutoRenew,

    /// It is frozen.
    ///
    /// `4` on the wire.
    Freeze,

    /// It is deleted at the end of the retention period.
    ///
    /// `5` on the wire.
    DeleteAfterRetention,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl ExpirePolicy {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::GracePeriod => "0",
            Self::PayPerUse => "1",
            Self::DeleteAtOnce => "2",
            Self::AutoRenew => "3",
            Self::Freeze => "4",
            Self::DeleteAfterRetention => "5",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "0" => Self::GracePeriod,
            "1" => Self::PayPerUse,
            "2" => Self::DeleteAtOnce,
            "3" => Self::AutoRenew,
            "4" => Self::Freeze,
            "5" => Self::DeleteAfterRetention,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    ExpirePolicy,
    [
        GracePeriod,
        PayPerUse,
        DeleteAtOnce,
        AutoRenew,
        Freeze,
        DeleteAfterRetention,
    ],
    Unknown
);

impl Decode for ExpirePolicy {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(ExpirePolicy, number, answered);

/// Part of a resource in a group that belongs together.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ResourceRole {
    /// Attached to a primary resource.
    ///
    /// `0` on the wire.
    Attached,

    /// Primary resource.
    ///
    /// `1` on the wire.
    Primary,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl ResourceRole {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Attached => "0",
            Self::Primary => "1",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "0" => Self::Attached,
            "1" => Self::Primary,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(ResourceRole, [Attached, Primary], Unknown);

impl Decode for ResourceRole {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(ResourceRole, number, answered);

/// Which resources of a group that belongs together are listed.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ResourceScope {
    /// Primary resources and those attached to them.
    ///
    /// `0` on the wire.
    WithAttached,

    /// Primary resources only.
    ///
    /// `1` on the wire.
    PrimaryOnly,
}

impl ResourceScope {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::WithAttached => "0",
            Self::PrimaryOnly => "1",
        }
    }
}

api_runtime::enumeration!(ResourceScope, [WithAttached, PrimaryOnly]);

impl ToWire for ResourceScope {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(ResourceScope, number, closed);

/// Yearly/monthly resource of a customer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscribedResource {
    /// Internal id of the resource that was to be provisioned, which is that of the subscription. The id that the resource has since then is `resource_id`.
    ///
    /// `id`
    pub id: Option<String>,

    /// Id of the resource.
    ///
    /// `resource_id`
    pub resource_id: Option<String>,

    /// Name of the resource instance.
    ///
    /// `resource_name`
    pub resource_name: Option<String>,

    /// Region of the resource, such as `cn-north-1`. The vendor's list of regions and endpoints has the codes.
    ///
    /// `region_code`
    pub region_code: Option<String>,

    /// Cloud service type of the resource, such as `hws.service.type.obs`. `ListServiceTypes` returns the codes.
    ///
    /// `service_type_code`
    pub service_type_code: Option<String>,

    /// Name of the cloud service type.
    ///
    /// `service_type_name`
    pub service_type_name: Option<String>,

    /// Type of the resource, such as `hws.resource.type.vm`. `ListResourceTypes` returns the codes.
    ///
    /// `resource_type_code`
    pub resource_type_code: Option<String>,

    /// Name of the resource type.
    ///
    /// `resource_type_name`
    pub resource_type_name: Option<String>,

    /// Specification of the resource. That of a server ends with the operating system, `.win` or `.linux`, as in `s2.small.1.linux`.
    ///
    /// `resource_spec_code`
    pub resource_spec_code: Option<String>,

    /// Id of the project that the resource lies in.
    ///
    /// `project_id`
    pub project_id: Option<String>,

    /// Id of the product.
    ///
    /// `product_id`
    pub product_id: Option<String>,

    /// Description of the product's specification.
    ///
    /// `product_spec_desc`
    pub product_spec_desc: Option<String>,

    /// Id of the parent resource. In an example of the vendor a primary resource has one, too.
    ///
    /// `parent_resource_id`
    pub parent_resource_id: Option<String>,

    /// Whether this is a primary resource.
    ///
    /// `is_main_resource`
    pub is_main_resource: Option<ResourceRole>,

    /// State of the resource.
    ///
    /// `status`
    pub status: Option<SubscribedResourceStatus>,

    /// When the resource came into effect.
    ///
    /// `effective_time` · UTC
    pub effective_time: Option<Instant>,

    /// When the resource expires.
    ///
    /// `expire_time` · UTC
    pub expire_time: Option<Instant>,

    /// When the resource was last updated. What is no transaction does not change it.
    ///
    /// `update_time` · UTC
    pub update_time: Option<Instant>,

    /// What happens when the resource expires. A customer found 4 both for resources to be renewed by hand and for those that were set not to be renewed.
    ///
    /// `expire_policy`
    pub expire_policy: Option<ExpirePolicy>,

    /// Size of a product that is ordered by size, such as a disk.
    ///
    /// `spec_size` · unit in `spec_size_measure_id`
    ///
    /// The product is not ordered by size.
    pub spec_size: Option<Decimal>,

    /// Unit of the size. `ListMeasureUnits` returns the units.
    ///
    /// `spec_size_measure_id`
    ///
    /// The product is not ordered by size.
    pub spec_size_measure_id: Option<i64>,

    /// Enterprise project of the resource.
    ///
    /// `enterprise_project`
    pub enterprise_project: Option<EnterpriseProject>,
}

api_runtime::answer!(SubscribedResource {
    id,
    resource_id,
    resource_name,
    region_code,
    service_type_code,
    service_type_name,
    resource_type_code,
    resource_type_name,
    resource_spec_code,
    project_id,
    product_id,
    product_spec_desc,
    parent_resource_id,
    is_main_resource,
    status,
    effective_time,
    expire_time,
    update_time,
    expire_policy,
    spec_size,
    spec_size_measure_id,
    enterprise_project,
});

impl SubscribedResource {
    /// [`spec_size`](Self::spec_size) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn spec_size_with_unit(&self) -> Option<Amount<'_, i64>> {
        Amount::with_unit(self.spec_size, self.spec_size_measure_id.as_ref())
    }
}

impl Decode for SubscribedResource {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.id,
                &mut value.resource_id,
                &mut value.resource_name,
                &mut value.region_code,
                &mut value.service_type_code,
                &mut value.service_type_name,
                &mut value.resource_type_code,
                &mut value.resource_type_name,
                &mut value.resource_spec_code,
                &mut value.project_id,
                &mut value.product_id,
                &mut value.product_spec_desc,
                &mut value.parent_resource_id,
                &mut value.is_main_resource,
                &mut value.status,
                &mut value.effective_time,
                &mut value.expire_time,
                &mut value.update_time,
                &mut value.expire_policy,
                &mut value.spec_size,
                &mut value.spec_size_measure_id,
                &mut value.enterprise_project,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(SubscribedResource {
    id,
    resource_id,
    resource_name,
    region_code,
    service_type_code,
    service_type_name,
    resource_type_code,
    resource_type_name,
    resource_spec_code,
    project_id,
    product_id,
    product_spec_desc,
    parent_resource_id,
    is_main_resource,
    status,
    effective_time,
    expire_time,
    update_time,
    expire_policy,
    spec_size,
    spec_size_measure_id,
    enterprise_project,
});

/// State of a yearly/monthly resource.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SubscribedResourceStatus {
    /// In use.
    ///
    /// `2` on the wire.
    InUse,

    /// Closed. The vendor's console does not show this state.
    ///
    /// `3` on the wire.
    Closed,

    /// Frozen, as in the retention period.
    ///
    /// `4` on the wire.
    Frozen,

    /// Expired, as in the grace period.
    ///
    /// `5` on the wire.
    Expired,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl SubscribedResourceStatus {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::InUse => "2",
            Self::Closed => "3",
            Self::Frozen => "4",
            Self::Expired => "5",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "2" => Self::InUse,
            "3" => Self::Closed,
            "4" => Self::Frozen,
            "5" => Self::Expired,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    SubscribedResourceStatus,
    [InUse, Closed, Frozen, Expired],
    Unknown
);

impl ToWire for SubscribedResourceStatus {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

impl Decode for SubscribedResourceStatus {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(SubscribedResourceStatus, number, answered);
