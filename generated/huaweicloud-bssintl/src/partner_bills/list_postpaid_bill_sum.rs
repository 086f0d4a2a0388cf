// @generated from spec/bssintl/operations/partner_bills/list_postpaid_bill_sum.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, Method,
    Month, Operation, Outcome, Parameter, Raw, Rule, Safety, Service, State, Statement, ToWire,
    Violations, WireRef,
};

/// Shows the bill of a partner for one month, in sums.
///
/// `GET /v2/bills/partner-bills/postpaid-bill-summary` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-bpconsole/mb_00003.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::partner_bills::ListPostpaidBillSum;
/// use huaweicloud_bssintl::{Client, Error, Month};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListPostpaidBillSum::new("2026-01".parse::<Month>().unwrap());
///     let response = client.partner_bills().list_postpaid_bill_sum(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// The bill of a month is made before noon of the fifth day of the next month, Beijing time.
///
/// Since 1 September 2024, in China time, on the European site since 1 July 2025, the month of a bill is that of the spending; before, it was that of the deduction.
///
/// When customers under the reseller model got more back than was spent, the bill is below zero and nothing is due. The developer guide says that Huawei Cloud restores the budgets of customers once a bill is settled.
///
/// What a partner has to pay in the end is the amount that is settled less the coupons used plus the tax, which goes by where the partner is registered; no field here shows the coupons. Only the sums of a month are rounded, to two decimals.
///
/// An operator account needs the permission, which says that it may see the partner's bill.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Permissions: `BPC_ITEM_FINANCE_090100`.
/// - Safety: read operation.
///
/// # Restrictions
///
/// - Only solution providers and distributors of the first tier can call the operation.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`bill_cycle`](field@Self::bill_cycle) | query | required · at most 10 characters | unsupported | *unknown* | *unknown* | *unknown* |
///
/// # Rules
///
/// - `past-months`: The month lies before the current one. Only checked by the server.
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
/// - `callers`: “any partner” (older copy of the page, `intl/th-th/api-bpconsole/en-us_topic_0174663710`). The newest page names solution providers and distributors of the first tier.
/// - `initial_amount_due, doc`: “Amount due, with output tax: spending, refunds and adjustments together.” (the same row of the page, and huaweicloudsdkbssintl 3.1.219). The row of `tax_amount` says that the tax is no part of the amount due, and in the example of the page it is none.
/// - `currency, doc`: “Also `CNY`, the yuan.” (huaweicloudsdkbssintl 3.0.45 and 3.0.75). The page and the later SDKs (3.1.30 to 3.1.219) name the dollar alone.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListPostpaidBillSum {
    /// Month of the bill.
    ///
    /// Required · `bill_cycle` in the query · at most 10 characters · UTC+08:00
    pub bill_cycle: Month,
}

impl std::cmp::Eq for ListPostpaidBillSum {}

impl ListPostpaidBillSum {
    /// Creates it with [`bill_cycle`](field@Self::bill_cycle), the only required value.
    pub fn new(bill_cycle: Month) -> Self {
        Self { bill_cycle }
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

impl Operation for ListPostpaidBillSum {
    type Response = ListPostpaidBillSumResponse;
    type Code = ListPostpaidBillSumCode;
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

impl Fields for ListPostpaidBillSum {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[self.bill_cycle.to_wire()]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListPostpaidBillSum { bill_cycle });

static READ: api_runtime::ReadAs<ListPostpaidBillSumResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListPostpaidBillSum",
            method: Method::Get,
            path: "/v2/bills/partner-bills/postpaid-bill-summary",
            source: "https://support.huaweicloud.com/intl/en-us/api-bpconsole/mb_00003.html",
            safety: Safety::Read,
            parameters: &[Parameter::query("bill_cycle")
                .month()
                .max_length(10)
                .required()
                .presence(&[
                    (State::Absent, Outcome::Unsupported),
                    (State::Empty, Outcome::Unknown),
                    (State::EmptyString, Outcome::Unknown),
                    (State::Null, Outcome::Unknown),
                ])],
            rules: &[Rule::new(
                "past-months",
                "The month lies before the current one.",
                Statement::Server {
                    about: &["bill_cycle"],
                },
            )],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: None,
            waiters: &[],
            rate_limit: None,
            partial_failure: None,
        }
    }
}

/// Response of [`ListPostpaidBillSum`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPostpaidBillSumResponse {
    /// Month of the bill.
    ///
    /// `bill_cycle` · UTC+08:00
    ///
    /// The call failed.
    pub bill_cycle: Option<Month>,

    /// Amount due: spending, refunds and adjustments together.
    ///
    /// `initial_amount_due` · currency in `currency`
    pub initial_amount_due: Option<Decimal>,

    /// Spending of the month.
    ///
    /// `consume_amount` · currency in `currency`
    pub consume_amount: Option<Decimal>,

    /// Refunds, below zero: what went back to customers because orders were cancelled or specifications changed.
    ///
    /// `refunds` · currency in `currency`
    pub refunds: Option<Decimal>,

    /// What was adjusted for the partner in the month, such as debts that were written off.
    ///
    /// `adjustments` · currency in `currency`
    pub adjustments: Option<Decimal>,

    /// Output tax. It is not part of the amount due.
    ///
    /// `tax_amount` · currency in `currency`
    pub tax_amount: Option<Decimal>,

    /// Currency, `USD`.
    ///
    /// `currency`
    ///
    /// The call failed.
    pub currency: Option<String>,
}

api_runtime::answer!(ListPostpaidBillSumResponse {
    bill_cycle,
    initial_amount_due,
    consume_amount,
    refunds,
    adjustments,
    tax_amount,
    currency,
});

impl Decode for ListPostpaidBillSumResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.bill_cycle,
                &mut value.initial_amount_due,
                &mut value.consume_amount,
                &mut value.refunds,
                &mut value.adjustments,
                &mut value.tax_amount,
                &mut value.currency,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListPostpaidBillSumResponse {
    bill_cycle,
    initial_amount_due,
    consume_amount,
    refunds,
    adjustments,
    tax_amount,
    currency,
});

/// Error codes of [`ListPostpaidBillSum`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListPostpaidBillSumCode {
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
    ListPostpaidBillSumCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListPostpaidBillSum`] failed.
pub type ListPostpaidBillSumError = Error<Code<ListPostpaidBillSumCode>>;
