// @generated from spec/bss/operations/partner_bills/list_subcustomer_monthly_bills.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{ChargeModeCode, MoneyUnit};
use api_runtime::{
    Amount, Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json,
    Method, Month, NumberLimits, Operation, Outcome, Paged, Paging, PagingKind, Parameter,
    RateLimit, Raw, Rule, Safety, Service, State, Statement, ToWire, Violations, WireRef,
};

/// Lists monthly sums of what customers under the resale model spent.
///
/// `GET /v2/bills/partner-bills/subcustomer-bills/monthly-sum` · [vendor's page](https://support.huaweicloud.com/api-bpconsole/cb_020001.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::partner_bills::{ListSubcustomerMonthlyBills, ListSubcustomerMonthlyBillsRequired, PartnerBillType};
/// use huaweicloud_bss::types::ChargeModeCode;
/// use huaweicloud_bss::{Client, Error, Month};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListSubcustomerMonthlyBills::new(ListSubcustomerMonthlyBillsRequired {
///         cycle: "2026-01".parse::<Month>().unwrap(),
///         charge_mode: ChargeModeCode::YearlyMonthly,
///     })
///     .bill_type(PartnerBillType::Spending)
///     .limit(100);
///     let mut items = client.partner_bills().list_subcustomer_monthly_bills(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// Without `customer_id` the sums of all customers that spend money allocated by the partner are listed; unsubscriptions are contained.
///
/// The sums contain the data until 24:00 of the day before. They are brought up to date every day at 16:00, at the latest until 24:00. The amounts are before tax. A partner can settle with its customers, and invoice them, on the basis of these sums.
///
/// The console shows the same as the bill of the partner. It makes the bill of a month by 12:00 on the 5th of the next, in China time, and what counts in the end are the details of what customers spent, which `ListSubCustomerBillDetail` lists.
///
/// The operation that this one replaces does not list the sums of member accounts whose finances a customer holds, and refers to this one for them.
///
/// Since 1 June 2024, in China time, the month of a sum is that of the spending; before, it was that of the deduction.
///
/// An operator account of a partner needs the permission of the operation, which says that it may see the bills of the partner.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Permissions: `BPC_ITEM_FINANCE_090100`.
/// - Safety: read operation.
/// - Rate limit: 30 calls per second.
/// - Pagination: `offset` is the item offset from 0, `limit` is the page size; `bill_sums` contains the items, `count` is the total count.
///
/// # Restrictions
///
/// - Only solution providers and distributors of the first tier can call the operation.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`cycle`](field@Self::cycle) | query | required · at most 10 characters | unsupported | unsupported | *unknown* | *unknown* |
/// | [`charge_mode`](field@Self::charge_mode) | query | required · at most 4 characters | unsupported | unsupported | *unknown* | *unknown* |
/// | [`bill_type`](field@Self::bill_type) | query | at most 1 characters | not a filter | not a filter | *unknown* | *unknown* |
/// | [`indirect_partner_id`](field@Self::indirect_partner_id) | query | at most 64 characters | depends on whether a distributor asks for the customers of a cloud reseller, for which it has to be sent | *unknown* | *unknown* | *unknown* |
/// | [`customer_id`](field@Self::customer_id) | query | at most 64 characters | not a filter | not a filter | *unknown* | *unknown* |
/// | [`cloud_service_type`](field@Self::cloud_service_type) | query | at most 256 characters | not a filter | not a filter | *unknown* | *unknown* |
/// | [`offset`](field@Self::offset) | query | 0–2147483647 | default `0` | *unknown* | *unknown* | *unknown* |
/// | [`limit`](field@Self::limit) | query | 1–100 | default `10` | *unknown* | *unknown* | *unknown* |
///
/// # Rules
///
/// - `reseller-of-distributor`: Needed for the sums of a cloud reseller's customers; otherwise not processed. Only checked by the server.
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
/// - `notes`: “The sums are brought up to date once a day, at a time that is not given.” (API Explorer). The page of 2025-11-20 gives the time.
/// - `bill_type, max_length`: “4” (copy of `api-bpconsole/cb_020001` in the vendor's guide, 2025-05-16). The page of 2025-11-20 and the API Explorer say 1.
/// - `currency, doc`: “`CNY` or `USD`” (huaweicloudsdkbss 3.0.9b0, type `ListSubcustomerMonthlyBillsResponse`). The current SDK (3.1.219) and the API Explorer have CNY alone, and the operation is not on the international site.
/// - `PartnerBillSum.charge_mode, except`: “\["10", "11"\]” (huaweicloudsdkbss 3.1.219 and API Explorer). The parameter of this name selects by 11, and the page of 2025-11-20 has the value.
/// - `PartnerBillSum.resource_type_code, doc`: “A code that begins as those of cloud services do (`hws.service.type.vm`).” (API Explorer, example). The codes of resource types begin with `hws.resource.type`.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListSubcustomerMonthlyBills {
    /// Month of the spending.
    ///
    /// Required · `cycle` in the query · at most 10 characters · UTC+08:00
    pub cycle: Month,

    /// Sums of resources with this billing mode.
    ///
    /// Required · `charge_mode` in the query · at most 4 characters · never `10`
    pub charge_mode: ChargeModeCode,

    /// Sums of this kind.
    ///
    /// Optional · `bill_type` in the query · at most 1 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub bill_type: Option<PartnerBillType>,

    /// Cloud reseller whose customers' sums a distributor asks for. `ListIndirectPartners` returns the ids.
    ///
    /// Optional · `indirect_partner_id` in the query · at most 64 characters
    ///
    /// Absent: depends on whether a distributor asks for the customers of a cloud reseller, for which it has to be sent · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub indirect_partner_id: Option<String>,

    /// Customer whose sums are listed. `ListSubCustomers` returns the ids.
    ///
    /// Optional · `customer_id` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub customer_id: Option<String>,

    /// Sums of the cloud service with this code, such as `hws.service.type.obs`. `ListServiceTypes` returns the codes.
    ///
    /// Optional · `cloud_service_type` in the query · at most 256 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub cloud_service_type: Option<String>,

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

impl std::cmp::Eq for ListSubcustomerMonthlyBills {}

/// The required values of [`ListSubcustomerMonthlyBills`].
#[derive(Debug, Clone)]
pub struct ListSubcustomerMonthlyBillsRequired {
    /// See [`cycle`](field@ListSubcustomerMonthlyBills::cycle).
    pub cycle: Month,

    /// See [`charge_mode`](field@ListSubcustomerMonthlyBills::charge_mode).
    pub charge_mode: ChargeModeCode,
}

impl ListSubcustomerMonthlyBills {
    /// Creates it from the required values.
    pub fn new(required: ListSubcustomerMonthlyBillsRequired) -> Self {
        let ListSubcustomerMonthlyBillsRequired { cycle, charge_mode } = required;
        Self {
            cycle,
            charge_mode,
            bill_type: None,
            indirect_partner_id: None,
            customer_id: None,
            cloud_service_type: None,
            offset: None,
            limit: None,
        }
    }

    /// Sets [`bill_type`](field@Self::bill_type).
    pub fn bill_type(mut self, bill_type: PartnerBillType) -> Self {
        self.bill_type = Some(bill_type);
        self
    }

    /// Sets [`bill_type`](field@Self::bill_type). `None` omits it.
    pub fn set_bill_type(mut self, bill_type: Option<PartnerBillType>) -> Self {
        self.bill_type = bill_type;
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

    /// Sets [`cloud_service_type`](field@Self::cloud_service_type).
    pub fn cloud_service_type(mut self, cloud_service_type: impl Into<String>) -> Self {
        self.cloud_service_type = Some(cloud_service_type.into());
        self
    }

    /// Sets [`cloud_service_type`](field@Self::cloud_service_type). `None` omits it.
    pub fn set_cloud_service_type(mut self, cloud_service_type: Option<impl Into<String>>) -> Self {
        self.cloud_service_type = cloud_service_type.map(Into::into);
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

impl Operation for ListSubcustomerMonthlyBills {
    type Response = ListSubcustomerMonthlyBillsResponse;
    type Code = ListSubcustomerMonthlyBillsCode;
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

impl Fields for ListSubcustomerMonthlyBills {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.cycle.to_wire(),
            self.charge_mode.to_wire(),
            self.bill_type.to_wire(),
            self.indirect_partner_id.to_wire(),
            self.customer_id.to_wire(),
            self.cloud_service_type.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListSubcustomerMonthlyBills {
    cycle,
    charge_mode,
    bill_type,
    indirect_partner_id,
    customer_id,
    cloud_service_type,
    offset,
    limit,
});

static READ: api_runtime::ReadAs<ListSubcustomerMonthlyBillsResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListSubcustomerMonthlyBills",
            method: Method::Get,
            path: "/v2/bills/partner-bills/subcustomer-bills/monthly-sum",
            source: "https://support.huaweicloud.com/api-bpconsole/cb_020001.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::query("cycle")
                    .month()
                    .max_length(10)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("charge_mode")
                    .text()
                    .one_of(&["1", "3", "11"])
                    .max_length(4)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("bill_type")
                    .text()
                    .one_of(&["0", "1", "2"])
                    .max_length(1)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("indirect_partner_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (
                            State::Absent,
                            Outcome::DependsOn(
                                "whether a distributor asks for the customers of a cloud reseller, for which it has to be sent",
                            ),
                        ),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("customer_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("cloud_service_type")
                    .text()
                    .max_length(256)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
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
            ],
            rules: &[Rule::new(
                "reseller-of-distributor",
                "Needed for the sums of a cloud reseller's customers; otherwise not processed.",
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
                Paging::new(PagingKind::Rows, api_runtime::Path(&["bill_sums"]))
                    .position("offset")
                    .limit("limit")
                    .total(api_runtime::Path(&["count"])),
            ),
            waiters: &[],
            rate_limit: Some(RateLimit::new(30, 1)),
            partial_failure: None,
        }
    }
}

impl Paged for ListSubcustomerMonthlyBills {
    type Item = PartnerBillSum;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.bill_sums)
    }
}

static TAKE: api_runtime::TakeItems<PartnerBillSum> = ListSubcustomerMonthlyBills::TAKE_ITEMS;

/// Response of [`ListSubcustomerMonthlyBills`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSubcustomerMonthlyBillsResponse {
    /// The sums.
    ///
    /// `bill_sums`
    pub bill_sums: Vec<PartnerBillSum>,

    /// Number of all records.
    ///
    /// `count`
    pub count: Option<i64>,

    /// Currency, `CNY`.
    ///
    /// `currency`
    pub currency: Option<String>,
}

api_runtime::answer!(ListSubcustomerMonthlyBillsResponse {
    bill_sums,
    count,
    currency,
});

impl Decode for ListSubcustomerMonthlyBillsResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.bill_sums, &mut value.count, &mut value.currency],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListSubcustomerMonthlyBillsResponse {
    bill_sums,
    count,
    currency,
});

/// Error codes of [`ListSubcustomerMonthlyBills`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListSubcustomerMonthlyBillsCode {
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
    ListSubcustomerMonthlyBillsCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListSubcustomerMonthlyBills`] failed.
pub type ListSubcustomerMonthlyBillsError = Error<Code<ListSubcustomerMonthlyBillsCode>>;

/// What a charge was paid from.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PartnerBillAccount {
    /// Cash.
    ///
    /// `BALANCE_TYPE_DEBIT` on the wire.
    Debit,

    /// Credit.
    ///
    /// `BALANCE_TYPE_CREDIT` on the wire.
    Credit,

    /// Bonus money.
    ///
    /// `BALANCE_TYPE_BONUS` on the wire.
    Bonus,

    /// Cash coupons.
    ///
    /// `BALANCE_TYPE_COUPON` on the wire.
    CashCoupon,

    /// Flexi-purchase coupons.
    ///
    /// `BALANCE_TYPE_RCASH_COUPON` on the wire.
    FlexiPurchaseCoupon,

    /// Stored-value cards.
    ///
    /// `BALANCE_TYPE_STORED_VALUE_CARD` on the wire.
    StoredValueCard,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl PartnerBillAccount {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Debit => "BALANCE_TYPE_DEBIT",
            Self::Credit => "BALANCE_TYPE_CREDIT",
            Self::Bonus => "BALANCE_TYPE_BONUS",
            Self::CashCoupon => "BALANCE_TYPE_COUPON",
            Self::FlexiPurchaseCoupon => "BALANCE_TYPE_RCASH_COUPON",
            Self::StoredValueCard => "BALANCE_TYPE_STORED_VALUE_CARD",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "BALANCE_TYPE_DEBIT" => Self::Debit,
            "BALANCE_TYPE_CREDIT" => Self::Credit,
            "BALANCE_TYPE_BONUS" => Self::Bonus,
            "BALANCE_TYPE_COUPON" => Self::CashCoupon,
            "BALANCE_TYPE_RCASH_COUPON" => Self::FlexiPurchaseCoupon,
            "BALANCE_TYPE_STORED_VALUE_CARD" => Self::StoredValueCard,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    PartnerBillAccount,
    [
        Debit,
        Credit,
        Bonus,
        CashCoupon,
        FlexiPurchaseCoupon,
        StoredValueCard,
    ],
    Unknown
);

impl Decode for PartnerBillAccount {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(PartnerBillAccount, text, answered);

/// What was paid from one kind of account.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartnerBillPayment {
    /// Kind of the account.
    ///
    /// `balance_type`
    pub balance_type: Option<PartnerBillAccount>,

    /// Amount. It is negative for the kinds 1 and 2.
    ///
    /// `amount`
    pub amount: Option<Decimal>,

    /// Kind of the sum.
    ///
    /// `bill_type`
    pub bill_type: Option<PartnerBillType>,
}

api_runtime::answer!(PartnerBillPayment {
    balance_type,
    amount,
    bill_type,
});

impl Decode for PartnerBillPayment {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.balance_type,
                &mut value.amount,
                &mut value.bill_type,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(PartnerBillPayment {
    balance_type,
    amount,
    bill_type,
});

/// What one customer spent on one kind of resource in one month.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartnerBillSum {
    /// Id of the customer.
    ///
    /// `customer_id`
    pub customer_id: Option<String>,

    /// Code of the cloud service, such as `hws.service.type.obs`.
    ///
    /// `cloud_service_type`
    pub cloud_service_type: Option<String>,

    /// Name of the cloud service.
    ///
    /// `cloud_service_type_name`
    pub cloud_service_type_name: Option<String>,

    /// Kind of the sum.
    ///
    /// `bill_type`
    pub bill_type: Option<PartnerBillType>,

    /// Billing mode.
    ///
    /// `charge_mode` · never `10`
    pub charge_mode: Option<ChargeModeCode>,

    /// Amount that was really deducted from the customer's account. It is negative for the kinds 1 and 2.
    ///
    /// `amount` · unit in `measure_id`
    pub amount: Option<Decimal>,

    /// Amount that is owed, because the account had too little when the charge was deducted.
    ///
    /// `debt_amount` · unit in `measure_id`
    ///
    /// The sum is of the kind 1 or 2.
    pub debt_amount: Option<Decimal>,

    /// Debt that was written off.
    ///
    /// `adjustment_amount` · unit in `measure_id`
    ///
    /// The sum is of the kind 1 or 2.
    pub adjustment_amount: Option<Decimal>,

    /// Amount of the discount.
    ///
    /// `discount_amount` · unit in `measure_id`
    ///
    /// The sum is of the kind 1 or 2.
    pub discount_amount: Option<Decimal>,

    /// Unit of the amounts.
    ///
    /// `measure_id`
    pub measure_id: Option<MoneyUnit>,

    /// Totals that were paid, parted by the kind of account and of the payment.
    ///
    /// `account_details`
    pub account_details: Vec<PartnerBillPayment>,

    /// Code of the resource type.
    ///
    /// `resource_type_code`
    pub resource_type_code: Option<String>,

    /// Name of the resource type.
    ///
    /// `resource_type_name`
    pub resource_type_name: Option<String>,
}

api_runtime::answer!(PartnerBillSum {
    customer_id,
    cloud_service_type,
    cloud_service_type_name,
    bill_type,
    charge_mode,
    amount,
    debt_amount,
    adjustment_amount,
    discount_amount,
    measure_id,
    account_details,
    resource_type_code,
    resource_type_name,
});

impl PartnerBillSum {
    /// [`amount`](Self::amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.amount, self.measure_id.as_ref())
    }

    /// [`debt_amount`](Self::debt_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn debt_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.debt_amount, self.measure_id.as_ref())
    }

    /// [`adjustment_amount`](Self::adjustment_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn adjustment_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.adjustment_amount, self.measure_id.as_ref())
    }

    /// [`discount_amount`](Self::discount_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn discount_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.discount_amount, self.measure_id.as_ref())
    }
}

impl Decode for PartnerBillSum {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.customer_id,
                &mut value.cloud_service_type,
                &mut value.cloud_service_type_name,
                &mut value.bill_type,
                &mut value.charge_mode,
                &mut value.amount,
                &mut value.debt_amount,
                &mut value.adjustment_amount,
                &mut value.discount_amount,
                &mut value.measure_id,
                &mut value.account_details,
                &mut value.resource_type_code,
                &mut value.resource_type_name,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(PartnerBillSum {
    customer_id,
    cloud_service_type,
    cloud_service_type_name,
    bill_type,
    charge_mode,
    amount,
    debt_amount,
    adjustment_amount,
    discount_amount,
    measure_id,
    account_details,
    resource_type_code,
    resource_type_name,
});

/// Kind of a monthly sum.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PartnerBillType {
    /// Spending.
    ///
    /// `0` on the wire.
    Spending,

    /// Unsubscription.
    ///
    /// `1` on the wire.
    Unsubscription,

    /// Write-off by the vendor.
    ///
    /// `2` on the wire.
    WriteOff,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl PartnerBillType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Spending => "0",
            Self::Unsubscription => "1",
            Self::WriteOff => "2",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "0" => Self::Spending,
            "1" => Self::Unsubscription,
            "2" => Self::WriteOff,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    PartnerBillType,
    [Spending, Unsubscription, WriteOff],
    Unknown
);

impl ToWire for PartnerBillType {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

impl Decode for PartnerBillType {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(PartnerBillType, text, answered);
