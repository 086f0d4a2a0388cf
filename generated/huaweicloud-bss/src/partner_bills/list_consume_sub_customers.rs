// @generated from spec/bss/operations/partner_bills/list_consume_sub_customers.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::Language;
use api_runtime::{
    Code, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, Method, Month,
    NumberLimits, Operation, Outcome, Paged, Paging, PagingKind, Parameter, Raw, Safety, Service,
    State, ToWire, Violations, WireRef,
};

/// Lists the customers of a partner that spent something in one month.
///
/// `POST /v2/bills/subcustomer-bills/res-fee-records/sub-customers/query` · [vendor's page](https://support.huaweicloud.com/api-bpconsole/mt_000503.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::partner_bills::ListConsumeSubCustomers;
/// use huaweicloud_bss::types::Language;
/// use huaweicloud_bss::{Client, Error, Month};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListConsumeSubCustomers::new("2026-01".parse::<Month>().unwrap())
///         .x_language(Language::Chinese)
///         .limit(100);
///     let mut items = client.partner_bills().list_consume_sub_customers(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// `ListSubCustomerBillDetail` lists what such a customer spent. A customer that has left the partner since is listed for the months in which it belonged to the partner and spent something. The vendor says that the list can be asked for in real time.
///
/// Since 1 June 2024, in China time, the month of what was spent is that of the spending; before, it was that of the deduction.
///
/// An operator account of a partner needs the permission of the operation, which says that it may see the details of what customers spend.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Permissions: `BPC_ITEM_FINANCE_020101`.
/// - Safety: read operation.
/// - Pagination: `offset` is the item offset from 0, `limit` is the page size; `sub_customers` contains the items, `total_count` is the total count.
///
/// # Restrictions
///
/// - Only solution providers and distributors of the first tier can call the operation.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`x_language`](field@Self::x_language) (`X-Language`) | header | at most 10 characters | default `zh_CN` | *unknown* | *unknown* | *unknown* |
/// | [`bill_cycle`](field@Self::bill_cycle) | body | required · at most 10 characters | unsupported |  | unsupported | *unknown* |
/// | [`offset`](field@Self::offset) | body | 0–2147483646 | default `0` |  |  | *unknown* |
/// | [`limit`](field@Self::limit) | body | 1–100 | default `10` |  |  | *unknown* |
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
/// - `callers`: “any partner” (API Explorer). The page of November 2025 names solution providers and distributors of the first tier.
/// - `body`: “Parameters of the query.” (API Explorer, example of a request). The page, the SDK and the definition of the API Explorer itself have a body.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListConsumeSubCustomers {
    /// Language.
    ///
    /// Optional · `X-Language` in the header · at most 10 characters
    ///
    /// Absent: default `zh_CN` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub x_language: Option<Language>,

    /// Billing month.
    ///
    /// Required · `bill_cycle` in the body · at most 10 characters · UTC+08:00
    pub bill_cycle: Month,

    /// Number of records to pass over.
    ///
    /// Optional · `offset` in the body · 0–2147483646
    ///
    /// Absent: default `0` · Null: *unknown*
    pub offset: Option<i64>,

    /// Most records that one answer holds.
    ///
    /// Optional · `limit` in the body · 1–100
    ///
    /// Absent: default `10` · Null: *unknown*
    pub limit: Option<i64>,
}

impl std::cmp::Eq for ListConsumeSubCustomers {}

impl ListConsumeSubCustomers {
    /// Creates it with [`bill_cycle`](field@Self::bill_cycle), the only required value.
    pub fn new(bill_cycle: Month) -> Self {
        Self {
            bill_cycle,
            x_language: None,
            offset: None,
            limit: None,
        }
    }

    /// Sets [`x_language`](field@Self::x_language).
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.x_language = Some(x_language);
        self
    }

    /// Sets [`x_language`](field@Self::x_language). `None` omits it.
    pub fn set_x_language(mut self, x_language: Option<Language>) -> Self {
        self.x_language = x_language;
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

impl Operation for ListConsumeSubCustomers {
    type Response = ListConsumeSubCustomersResponse;
    type Code = ListConsumeSubCustomersCode;
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

impl Fields for ListConsumeSubCustomers {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.x_language.to_wire(),
            self.bill_cycle.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListConsumeSubCustomers {
    x_language,
    bill_cycle,
    offset,
    limit,
});

static READ: api_runtime::ReadAs<ListConsumeSubCustomersResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListConsumeSubCustomers",
            method: Method::Post,
            path: "/v2/bills/subcustomer-bills/res-fee-records/sub-customers/query",
            source: "https://support.huaweicloud.com/api-bpconsole/mt_000503.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::header("X-Language")
                    .text()
                    .one_of(&["zh_CN", "en_US"])
                    .max_length(10)
                    .presence(&[
                        (State::Absent, Outcome::Default("zh_CN")),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("bill_cycle")
                    .month()
                    .max_length(10)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("offset")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("0").max("2147483646") })
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
            ],
            rules: &[],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: Some(
                Paging::new(PagingKind::Rows, api_runtime::Path(&["sub_customers"]))
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

impl Paged for ListConsumeSubCustomers {
    type Item = SpendingCustomer;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.sub_customers)
    }
}

static TAKE: api_runtime::TakeItems<SpendingCustomer> = ListConsumeSubCustomers::TAKE_ITEMS;

/// Response of [`ListConsumeSubCustomers`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListConsumeSubCustomersResponse {
    /// The customers.
    ///
    /// `sub_customers`
    pub sub_customers: Vec<SpendingCustomer>,

    /// Number of customers that match.
    ///
    /// `total_count`
    ///
    /// The call failed.
    pub total_count: Option<i64>,
}

api_runtime::answer!(ListConsumeSubCustomersResponse {
    sub_customers,
    total_count,
});

impl Decode for ListConsumeSubCustomersResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.sub_customers, &mut value.total_count],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListConsumeSubCustomersResponse {
    sub_customers,
    total_count,
});

/// Error codes of [`ListConsumeSubCustomers`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListConsumeSubCustomersCode {
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
    ListConsumeSubCustomersCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListConsumeSubCustomers`] failed.
pub type ListConsumeSubCustomersError = Error<Code<ListConsumeSubCustomersCode>>;

/// Customer that spent something.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpendingCustomer {
    /// Id of the customer.
    ///
    /// `customer_id`
    pub customer_id: Option<String>,
}

api_runtime::answer!(SpendingCustomer { customer_id });

impl Decode for SpendingCustomer {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.customer_id]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(SpendingCustomer { customer_id });
