// @generated from spec/bssintl/operations/partner_accounts/list_sub_customer_budget_records.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{CustomerBudgetType, MoneyUnit};
use api_runtime::{
    Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Instant, Json,
    Method, NumberLimits, Operation, Outcome, Paged, Paging, PagingKind, Parameter, Raw, Rule,
    Safety, Service, State, Statement, ToWire, Violations, WireRef,
};

/// Lists what a partner changed of a customer's budget.
///
/// `GET /v2/partners/sub-customers/budget/records` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-bpconsole/mt_01007.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::partner_accounts::{CustomerBudgetOperation, ListSubCustomerBudgetRecords};
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListSubCustomerBudgetRecords::new("example-0")
///         .operation_type(CustomerBudgetOperation::Setting)
///         .limit(100);
///     let mut items = client.partner_accounts().list_sub_customer_budget_records(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// An operator account needs one of the permissions: to adjust credit limits in the customer list, or to set monthly budgets of cloud resellers' customers.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Permissions: `BPC_ITEM_SUBCUSTSERV_010111`, `BPC_ITEM_SUBCUSTSERV_010503`.
/// - Safety: read operation.
/// - Pagination: `offset` is the item offset from 0, `limit` is the page size; `record_list` contains the items, `total_count` is the total count.
///
/// # Restrictions
///
/// - Only solution providers and distributors of the first tier can call the operation.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`customer_id`](field@Self::customer_id) | query | required · at most 64 characters | unsupported | unsupported | unsupported | *unknown* |
/// | [`indirect_partner_id`](field@Self::indirect_partner_id) | query | at most 64 characters | depends on whether a distributor asks for a customer of a cloud reseller, for which it has to be sent | *unknown* | *unknown* | *unknown* |
/// | [`operation_type`](field@Self::operation_type) | query | at most 10 characters | not a filter | unsupported | unsupported | *unknown* |
/// | [`budget_type`](field@Self::budget_type) | query | at most 10 characters | not a filter | unsupported | unsupported | *unknown* |
/// | [`offset`](field@Self::offset) | query | 0–2147483647 | default `0` | *unknown* | *unknown* | *unknown* |
/// | [`limit`](field@Self::limit) | query | 1–100 | default `10` | *unknown* | *unknown* | *unknown* |
///
/// # Rules
///
/// - `reseller-of-distributor`: Needed when a distributor asks for the records of a cloud reseller's customer. Only checked by the server.
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
/// - `CustomerBudgetRecord.budget_amount, doc`: “Amount of the budget in yuan, with two digits after the point.” (huaweicloudsdkbssintl 3.1.219). Yuan is the SDK's word for a whole unit of the currency, which stands beside the list.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListSubCustomerBudgetRecords {
    /// Customer whose records are listed. `ListSubCustomers` returns the ids.
    ///
    /// Required · `customer_id` in the query · at most 64 characters
    pub customer_id: String,

    /// Cloud reseller whose customer's records a distributor asks for. `ListIndirectPartners` returns the ids.
    ///
    /// Optional · `indirect_partner_id` in the query · at most 64 characters
    ///
    /// Absent: depends on whether a distributor asks for a customer of a cloud reseller, for which it has to be sent · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub indirect_partner_id: Option<String>,

    /// Records of this kind of change.
    ///
    /// Optional · `operation_type` in the query · at most 10 characters
    ///
    /// Absent: not a filter · Empty: unsupported · Empty string: unsupported · Null: *unknown*
    pub operation_type: Option<CustomerBudgetOperation>,

    /// Records of this type of budget.
    ///
    /// Optional · `budget_type` in the query · at most 10 characters
    ///
    /// Absent: not a filter · Empty: unsupported · Empty string: unsupported · Null: *unknown*
    pub budget_type: Option<CustomerBudgetType>,

    /// Number of records to pass over.
    ///
    /// Optional · `offset` in the query · 0–2147483647
    ///
    /// Absent: default `0` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub offset: Option<i64>,

    /// Most records that one answer holds.
    ///
    /// Optional · `limit` in the query · 1–100
    ///
    /// Absent: default `10` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub limit: Option<i64>,
}

impl std::cmp::Eq for ListSubCustomerBudgetRecords {}

impl ListSubCustomerBudgetRecords {
    /// Creates it with [`customer_id`](field@Self::customer_id), the only required value.
    pub fn new(customer_id: impl Into<String>) -> Self {
        Self {
            customer_id: customer_id.into(),
            indirect_partner_id: None,
            operation_type: None,
            budget_type: None,
            offset: None,
            limit: None,
        }
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

    /// Sets [`operation_type`](field@Self::operation_type).
    pub fn operation_type(mut self, operation_type: CustomerBudgetOperation) -> Self {
        self.operation_type = Some(operation_type);
        self
    }

    /// Sets [`operation_type`](field@Self::operation_type). `None` omits it.
    pub fn set_operation_type(mut self, operation_type: Option<CustomerBudgetOperation>) -> Self {
        self.operation_type = operation_type;
        self
    }

    /// Sets [`budget_type`](field@Self::budget_type).
    pub fn budget_type(mut self, budget_type: CustomerBudgetType) -> Self {
        self.budget_type = Some(budget_type);
        self
    }

    /// Sets [`budget_type`](field@Self::budget_type). `None` omits it.
    pub fn set_budget_type(mut self, budget_type: Option<CustomerBudgetType>) -> Self {
        self.budget_type = budget_type;
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

impl Operation for ListSubCustomerBudgetRecords {
    type Response = ListSubCustomerBudgetRecordsResponse;
    type Code = ListSubCustomerBudgetRecordsCode;
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

impl Fields for ListSubCustomerBudgetRecords {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.customer_id.to_wire(),
            self.indirect_partner_id.to_wire(),
            self.operation_type.to_wire(),
            self.budget_type.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListSubCustomerBudgetRecords {
    customer_id,
    indirect_partner_id,
    operation_type,
    budget_type,
    offset,
    limit,
});

static READ: api_runtime::ReadAs<ListSubCustomerBudgetRecordsResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListSubCustomerBudgetRecords",
            method: Method::Get,
            path: "/v2/partners/sub-customers/budget/records",
            source: "https://support.huaweicloud.com/intl/en-us/api-bpconsole/mt_01007.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::query("customer_id")
                    .text()
                    .max_length(64)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("indirect_partner_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (
                            State::Absent,
                            Outcome::DependsOn(
                                "whether a distributor asks for a customer of a cloud reseller, for which it has to be sent",
                            ),
                        ),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("operation_type")
                    .text()
                    .one_of(&["SETTING", "DELETE"])
                    .max_length(10)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("budget_type")
                    .text()
                    .one_of(&["MONTHLY", "PACKAGE"])
                    .max_length(10)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
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
            ],
            rules: &[Rule::new(
                "reseller-of-distributor",
                "Needed when a distributor asks for the records of a cloud reseller's customer.",
                Statement::Server {
                    about: &["indirect_partner_id"],
                },
            )],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: Some(
                Paging::new(PagingKind::Rows, api_runtime::Path(&["record_list"]))
                    .position("offset")
                    .limit("limit")
                    .total(api_runtime::Path(&["total_count"])),
            ),
            waiters: &[],
            rate_limit: None,
            partial_failure: None,
        }
    }
}

impl Paged for ListSubCustomerBudgetRecords {
    type Item = CustomerBudgetRecord;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.record_list)
    }
}

static TAKE: api_runtime::TakeItems<CustomerBudgetRecord> =
    ListSubCustomerBudgetRecords::TAKE_ITEMS;

/// Response of [`ListSubCustomerBudgetRecords`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSubCustomerBudgetRecordsResponse {
    /// Number of all records.
    ///
    /// `total_count`
    pub total_count: Option<i64>,

    /// Unit of the amounts.
    ///
    /// `measure_id`
    pub measure_id: Option<MoneyUnit>,

    /// Currency of the amounts, `CNY` or `USD`.
    ///
    /// `currency`
    pub currency: Option<String>,

    /// The records.
    ///
    /// `record_list`
    pub record_list: Vec<CustomerBudgetRecord>,
}

api_runtime::answer!(ListSubCustomerBudgetRecordsResponse {
    total_count,
    measure_id,
    currency,
    record_list,
});

impl Decode for ListSubCustomerBudgetRecordsResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.total_count,
                &mut value.measure_id,
                &mut value.currency,
                &mut value.record_list,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListSubCustomerBudgetRecordsResponse {
    total_count,
    measure_id,
    currency,
    record_list,
});

/// Error codes of [`ListSubCustomerBudgetRecords`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListSubCustomerBudgetRecordsCode {
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
    ListSubCustomerBudgetRecordsCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListSubCustomerBudgetRecords`] failed.
pub type ListSubCustomerBudgetRecordsError = Error<Code<ListSubCustomerBudgetRecordsCode>>;

/// What happened to a customer's budget.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CustomerBudgetOperation {
    /// The partner set the budget.
    ///
    /// `SETTING` on the wire.
    Setting,

    /// The association between customer and partner ended.
    ///
    /// `DELETE` on the wire.
    Disassociation,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl CustomerBudgetOperation {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Setting => "SETTING",
            Self::Disassociation => "DELETE",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "SETTING" => Self::Setting,
            "DELETE" => Self::Disassociation,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(CustomerBudgetOperation, [Setting, Disassociation], Unknown);

impl ToWire for CustomerBudgetOperation {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

impl Decode for CustomerBudgetOperation {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(CustomerBudgetOperation, text, answered);

/// One change of a customer's budget. Unit and currency of the amount stand beside the list.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerBudgetRecord {
    /// Amount of the budget, with two digits after the point.
    ///
    /// `budget_amount`
    pub budget_amount: Option<Decimal>,

    /// What happened.
    ///
    /// `operation_type`
    pub operation_type: Option<CustomerBudgetOperation>,

    /// When it happened.
    ///
    /// `operation_time` · UTC
    pub operation_time: Option<Instant>,

    /// Operator who did it, or `system`.
    ///
    /// `operator`
    pub operator: Option<String>,

    /// For which time the budget is granted.
    ///
    /// `budget_type`
    pub budget_type: Option<CustomerBudgetType>,

    /// Name of the partner.
    ///
    /// `partner_corp_name`
    pub partner_corp_name: Option<String>,

    /// Name of the partner's account.
    ///
    /// `partner_account_name`
    pub partner_account_name: Option<String>,
}

api_runtime::answer!(CustomerBudgetRecord {
    budget_amount,
    operation_type,
    operation_time,
    operator,
    budget_type,
    partner_corp_name,
    partner_account_name,
});

impl Decode for CustomerBudgetRecord {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.budget_amount,
                &mut value.operation_type,
                &mut value.operation_time,
                &mut value.operator,
                &mut value.budget_type,
                &mut value.partner_corp_name,
                &mut value.partner_account_name,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(CustomerBudgetRecord {
    budget_amount,
    operation_type,
    operation_time,
    operator,
    budget_type,
    partner_corp_name,
    partner_account_name,
});
