// @generated from spec/bss/operations/customers/list_sub_customer_new_tag.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Code, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, ListLimits, Method,
    Month, NumberLimits, Operation, Outcome, Paged, Paging, PagingKind, Parameter, Raw, Rule,
    Safety, Service, State, Statement, ToWire, Violations, WireRef,
};

/// Lists which customers of the partner count as new customers.
///
/// `POST /v2/partners/sub-customers/new-customers-tags/batch-query` · [vendor's page](https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0000001684055189.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::customers::ListSubCustomerNewTag;
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListSubCustomerNewTag::new().limit(100);
///     let mut items = client.customers().list_sub_customer_new_tag(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// The operation is for small and medium businesses among the customers. Once a tag is no longer good, `new_customer_tag` becomes `N` and its period has passed. Accounts that are no customers of the partner are left out of the answer, even if the request names them.
///
/// Solution providers and distributors of the first tier call the operation. An operator account of a partner needs the permission `BPC_ITEM_SUBCUSTSERV_010100`.
///
/// The answer does not say how many records there are on all pages.
///
/// When all parameters of the body are left out, the body is `{}`.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Permissions: `BPC_ITEM_SUBCUSTSERV_010100`.
/// - Safety: read operation.
/// - Pagination: `offset` is the item offset from 0, `limit` is the page size; `new_customer_tags` contains the items.
///
/// # Restrictions
///
/// - Only solution providers and distributors of the first tier can call the operation.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null | Empty list |
/// |---|---|---|---|---|---|---|
/// | [`customer_ids`](field@Self::customer_ids) | body | items of at most 64 characters · at most 200 items | not a filter |  | not a filter | not a filter |
/// | [`offset`](field@Self::offset) | body | 0–2147483647 | default `0` |  | *unknown* |  |
/// | [`limit`](field@Self::limit) | body | 1–200 | default `10` |  | *unknown* |  |
/// | [`indirect_partner_id`](field@Self::indirect_partner_id) | body | at most 64 characters | depends on whether a distributor asks for the customers of a cloud reseller, for which it has to be sent | *unknown* | *unknown* |  |
///
/// # Rules
///
/// - `reseller-of-distributor`: Needed when a distributor asks for the customers of a cloud reseller; otherwise not processed. Only checked by the server.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.99000037`](crate::error_codes::CBC_99000037) | 400 | The caller has no permission to act for the cloud reseller. | Name a reseller of the calling distributor. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0250`](crate::error_codes::CBC_0250) | 429 | Flow control has stopped the request. | Wait, then call less often. | later |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `callers`: “any partner” (API Explorer). The page of November 2025 names solution providers and distributors of the first tier.
/// - `permissions`: “Seeing former account managers of resellers, as the meaning of `BPC_ITEM_SUBCUSTSERV_010100`.” (`api-bpconsole/zh-cn_topic_0000001684055189`). On `api-bpconsole/mc_00021` the permission is that to see the list of customers.
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListSubCustomerNewTag {
    /// Customers to look for.
    ///
    /// Optional · `customer_ids` in the body · items of at most 64 characters · at most 200 items
    ///
    /// Absent: not a filter · Null: not a filter · Empty list: not a filter
    pub customer_ids: Vec<String>,

    /// Number of records to pass over.
    ///
    /// Optional · `offset` in the body · 0–2147483647
    ///
    /// Absent: default `0` · Null: *unknown*
    pub offset: Option<i64>,

    /// Most customers of one answer.
    ///
    /// Optional · `limit` in the body · 1–200
    ///
    /// Absent: default `10` · Null: *unknown*
    pub limit: Option<i64>,

    /// Cloud reseller whose customers a distributor asks for. `ListIndirectPartners` returns the ids.
    ///
    /// Optional · `indirect_partner_id` in the body · at most 64 characters
    ///
    /// Absent: depends on whether a distributor asks for the customers of a cloud reseller, for which it has to be sent · Empty string: *unknown* · Null: *unknown*
    pub indirect_partner_id: Option<String>,
}

impl std::cmp::Eq for ListSubCustomerNewTag {}

impl ListSubCustomerNewTag {
    /// A request without parameters. None is required.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`customer_ids`](field@Self::customer_ids).
    pub fn customer_ids(
        mut self,
        customer_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.customer_ids = customer_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`customer_ids`](field@Self::customer_ids). `None` omits it.
    pub fn set_customer_ids(
        mut self,
        customer_ids: Option<impl IntoIterator<Item = impl Into<String>>>,
    ) -> Self {
        self.customer_ids = customer_ids.into_iter().flatten().map(Into::into).collect();
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

impl Operation for ListSubCustomerNewTag {
    type Response = ListSubCustomerNewTagResponse;
    type Code = ListSubCustomerNewTagCode;
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

impl Fields for ListSubCustomerNewTag {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.customer_ids.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
            self.indirect_partner_id.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListSubCustomerNewTag {
    customer_ids,
    offset,
    limit,
    indirect_partner_id,
});

static READ: api_runtime::ReadAs<ListSubCustomerNewTagResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListSubCustomerNewTag",
            method: Method::Post,
            path: "/v2/partners/sub-customers/new-customers-tags/batch-query",
            source: "https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0000001684055189.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::body("customer_ids")
                    .text()
                    .list()
                    .list_limits(const { &ListLimits::new().max_item_length(64).max_items(200) })
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Null, Outcome::NotAFilter),
                        (State::EmptyList, Outcome::NotAFilter),
                    ]),
                Parameter::body("offset")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("0").max("2147483647") })
                    .presence(&[
                        (State::Absent, Outcome::Default("0")),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("limit")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1").max("200") })
                    .presence(&[
                        (State::Absent, Outcome::Default("10")),
                        (State::Null, Outcome::Unknown),
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
            rules: &[Rule::new(
                "reseller-of-distributor",
                "Needed when a distributor asks for the customers of a cloud reseller; otherwise not processed.",
                Statement::Server {
                    about: &["indirect_partner_id"],
                },
            )],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_99000037,
                &error_codes::CBC_0151,
                &error_codes::CBC_0250,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: Some(
                Paging::new(PagingKind::Rows, api_runtime::Path(&["new_customer_tags"]))
                    .position("offset")
                    .limit("limit"),
            ),
            waiters: &[],
            rate_limit: None,
            partial_failure: None,
        }
    }
}

impl Paged for ListSubCustomerNewTag {
    type Item = NewCustomerTagItem;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.new_customer_tags)
    }
}

static TAKE: api_runtime::TakeItems<NewCustomerTagItem> = ListSubCustomerNewTag::TAKE_ITEMS;

/// Response of [`ListSubCustomerNewTag`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSubCustomerNewTagResponse {
    /// Tags of this page.
    ///
    /// `new_customer_tags`
    ///
    /// The call failed.
    pub new_customer_tags: Vec<NewCustomerTagItem>,
}

api_runtime::answer!(ListSubCustomerNewTagResponse { new_customer_tags });

impl Decode for ListSubCustomerNewTagResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.new_customer_tags]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListSubCustomerNewTagResponse { new_customer_tags });

/// Error codes of [`ListSubCustomerNewTag`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListSubCustomerNewTagCode {
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
    ListSubCustomerNewTagCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    NoPermissionForReseller("CBC.99000037"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListSubCustomerNewTag`] failed.
pub type ListSubCustomerNewTagError = Error<Code<ListSubCustomerNewTagCode>>;

/// Whether a customer counts as a new one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum NewCustomerTag {
    /// New customer.
    ///
    /// `Y` on the wire.
    Qualified,

    /// Not a new customer.
    ///
    /// `N` on the wire.
    NotNew,

    /// The customer may become a new customer and is not one yet.
    ///
    /// `UNDETERMINED` on the wire.
    Undetermined,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl NewCustomerTag {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Qualified => "Y",
            Self::NotNew => "N",
            Self::Undetermined => "UNDETERMINED",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "Y" => Self::Qualified,
            "N" => Self::NotNew,
            "UNDETERMINED" => Self::Undetermined,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(NewCustomerTag, [Qualified, NotNew, Undetermined], Unknown);

impl Decode for NewCustomerTag {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(NewCustomerTag, text, answered);

/// Whether a customer counts as a new one.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewCustomerTagItem {
    /// Id of the customer account.
    ///
    /// `customer_id`
    pub customer_id: Option<String>,

    /// Kind of the tag.
    ///
    /// `customer_tag_type`
    pub customer_tag_type: Option<NewCustomerTagKind>,

    /// Whether the customer counts as a new one.
    ///
    /// `new_customer_tag`
    ///
    /// The customer has no real-name authentication.
    pub new_customer_tag: Option<NewCustomerTag>,

    /// Month from which the tag is good.
    ///
    /// `effective_time` · UTC+08:00
    pub effective_time: Option<Month>,

    /// Month in which the tag ends.
    ///
    /// `expire_time` · UTC+08:00
    pub expire_time: Option<Month>,
}

api_runtime::answer!(NewCustomerTagItem {
    customer_id,
    customer_tag_type,
    new_customer_tag,
    effective_time,
    expire_time,
});

impl Decode for NewCustomerTagItem {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.customer_id,
                &mut value.customer_tag_type,
                &mut value.new_customer_tag,
                &mut value.effective_time,
                &mut value.expire_time,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(NewCustomerTagItem {
    customer_id,
    customer_tag_type,
    new_customer_tag,
    effective_time,
    expire_time,
});

/// Kind of a tag for new customers.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum NewCustomerTagKind {
    /// New customer among small and medium businesses. The only kind that the vendor names.
    ///
    /// `SMB` on the wire.
    SmallAndMediumBusiness,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl NewCustomerTagKind {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::SmallAndMediumBusiness => "SMB",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "SMB" => Self::SmallAndMediumBusiness,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(NewCustomerTagKind, [SmallAndMediumBusiness], Unknown);

impl Decode for NewCustomerTagKind {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(NewCustomerTagKind, text, answered);
