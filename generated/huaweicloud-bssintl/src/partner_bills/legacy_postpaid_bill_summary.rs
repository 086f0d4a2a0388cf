// @generated from spec/bssintl/operations/partner_bills/legacy_postpaid_bill_summary.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Amount, Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json,
    Method, Month, Operation, Outcome, Parameter, Raw, Rule, Safety, Service, State, Statement,
    ToWire, Violations, WireRef,
};

/// Shows the bill of a partner for a month, in the v1.0 form.
///
/// `GET /v1.0/{partner_id}/partner/account-mgr/postpaid-bill-summary` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-bpconsole/mb_00001.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::partner_bills::{LegacyPostpaidBillSummary, LegacyPostpaidBillSummaryRequired};
/// use huaweicloud_bssintl::{Client, Error, Month};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = LegacyPostpaidBillSummary::new(LegacyPostpaidBillSummaryRequired {
///         partner_id: "example-0".to_owned(),
///         consume_month: "2026-01".parse::<Month>().unwrap(),
///     });
///     let response = client.partner_bills().legacy_postpaid_bill_summary(&request).await?;
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
/// What a partner has to pay in the end is the amount that is settled less the coupons used plus the tax. Only the sums of a month are rounded, to two decimals.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Safety: read operation.
/// - The page says that the operation will soon go out of service.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`partner_id`](field@Self::partner_id) | path | required · at most 64 characters |  |  |  |  |
/// | [`consume_month`](field@Self::consume_month) | query | required · at most 10 characters | unsupported | *unknown* | *unknown* | *unknown* |
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
/// - `response.taxAmount.doc`: “The tax is not part of the amount due.” (`intl/zh-cn/api-bpconsole/zh-cn_topic_0174663710`, row `tax_amount` of the newer operation). The old SDK says it of this operation, whose amount has another name.
/// - `callers`: “solution providers and distributors of the first tier” (`api-bpconsole/mb_00003`, the page of the operation that replaces it). The page of this operation, 2025-08-28, admits any partner.
/// - `creditDebtAmount, doc`: “Amount of the customer's transactions, unsubscriptions and refunds, with what coupons paid.” (huaweicloud-sdk-python of 2020). The old SDKs for Go and Java say that of other fields, and the amounts of an answer in the tests fit what they say here.
/// - `consumeAmount, doc`: “Amount spent on a cloud service, with what cash coupons paid.” (huaweicloud-sdk-python of 2020). The old SDKs for Go and Java say that of other fields, and the amounts of an answer in the tests fit what they say here.
/// - `LegacyPostpaidBill.partnerRatio, doc`: “Discount of the partner in percent.” (comments of huaweicloud-sdk-go of 2021 and huaweicloud-sdk-java of 2022). The answer in the tests of the Java SDK has `0.75` beside amounts that fit it.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacyPostpaidBillSummary {
    /// Id that Huawei Cloud gave the partner.
    ///
    /// Required · `partner_id` in the path · at most 64 characters
    pub partner_id: String,

    /// Month of the bill.
    ///
    /// Required · `consume_month` in the query · at most 10 characters · UTC+08:00
    pub consume_month: Month,
}

impl std::cmp::Eq for LegacyPostpaidBillSummary {}

/// The required values of [`LegacyPostpaidBillSummary`].
#[derive(Debug, Clone)]
pub struct LegacyPostpaidBillSummaryRequired {
    /// See [`partner_id`](field@LegacyPostpaidBillSummary::partner_id).
    pub partner_id: String,

    /// See [`consume_month`](field@LegacyPostpaidBillSummary::consume_month).
    pub consume_month: Month,
}

impl LegacyPostpaidBillSummary {
    /// Creates it from the required values.
    pub fn new(required: LegacyPostpaidBillSummaryRequired) -> Self {
        let LegacyPostpaidBillSummaryRequired {
            partner_id,
            consume_month,
        } = required;
        Self {
            partner_id,
            consume_month,
        }
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

impl Operation for LegacyPostpaidBillSummary {
    type Response = LegacyPostpaidBillSummaryResponse;
    type Code = LegacyPostpaidBillSummaryCode;
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

impl Fields for LegacyPostpaidBillSummary {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[self.partner_id.to_wire(), self.consume_month.to_wire()]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(LegacyPostpaidBillSummary {
    partner_id,
    consume_month,
});

static READ: api_runtime::ReadAs<LegacyPostpaidBillSummaryResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "LegacyPostpaidBillSummary",
            method: Method::Get,
            path: "/v1.0/{partner_id}/partner/account-mgr/postpaid-bill-summary",
            source: "https://support.huaweicloud.com/intl/en-us/api-bpconsole/mb_00001.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::path("partner_id")
                    .text()
                    .max_length(64)
                    .required(),
                Parameter::query("consume_month")
                    .month()
                    .max_length(10)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
            ],
            rules: &[Rule::new(
                "past-months",
                "The month lies before the current one.",
                Statement::Server {
                    about: &["consume_month"],
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

/// Response of [`LegacyPostpaidBillSummary`].
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyPostpaidBillSummaryResponse {
    /// Month of the bill, such as `2019-01`.
    ///
    /// `billCycle`
    pub bill_cycle: Option<String>,

    /// Amount of the bill, at the partner's special commercial discount.
    ///
    /// `creditDebtAmount` · unit in `measureId` · currency in `currency`
    pub credit_debt_amount: Option<Decimal>,

    /// Amount spent, at the partner's special commercial discount.
    ///
    /// `consumeAmount` · unit in `measureId` · currency in `currency`
    pub consume_amount: Option<Decimal>,

    /// Amount written off, below zero, at the partner's special commercial discount.
    ///
    /// `writeoffdebt` · unit in `measureId` · currency in `currency`
    pub writeoffdebt: Option<Decimal>,

    /// Amount of unsubscriptions, below zero, at the partner's special commercial discount.
    ///
    /// `unsubscribeAmount` · unit in `measureId` · currency in `currency`
    pub unsubscribe_amount: Option<Decimal>,

    /// Unit of the amounts. The old SDKs name no values; an answer in their tests has `1` with the currency USD.
    ///
    /// `measureId`
    pub measure_id: Option<i64>,

    /// Currency of the amounts.
    ///
    /// `currency`
    ///
    /// The call failed.
    pub currency: Option<String>,

    /// Tax that `creditDebtAmount` holds.
    ///
    /// `taxAmount` · unit in `measureId` · currency in `currency`
    pub tax_amount: Option<Decimal>,

    /// Part of the bill that is not settled, at the partner's special commercial discount.
    ///
    /// `unclearedAmount` · unit in `measureId` · currency in `currency`
    pub uncleared_amount: Option<Decimal>,

    /// Day until which the bill has to be paid, such as `2019-02-15`.
    ///
    /// `dueDate`
    pub due_date: Option<String>,

    /// Parts of the bill.
    ///
    /// `billList`
    pub bill_list: Vec<LegacyPostpaidBill>,
}

impl std::cmp::Eq for LegacyPostpaidBillSummaryResponse {}

impl LegacyPostpaidBillSummaryResponse {
    const SHOWN: &'static str = api_runtime::names![
        "bill_cycle",
        "credit_debt_amount",
        "consume_amount",
        "writeoffdebt",
        "unsubscribe_amount",
        "measure_id",
        "currency",
        "tax_amount",
        "uncleared_amount",
        "due_date",
        "bill_list",
    ];
}

impl std::fmt::Debug for LegacyPostpaidBillSummaryResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyPostpaidBillSummaryResponse",
            Self::SHOWN,
            &[
                &self.bill_cycle,
                &self.credit_debt_amount,
                &self.consume_amount,
                &self.writeoffdebt,
                &self.unsubscribe_amount,
                &self.measure_id,
                &self.currency,
                &self.tax_amount,
                &self.uncleared_amount,
                &self.due_date,
                &self.bill_list,
            ],
        )
    }
}

impl LegacyPostpaidBillSummaryResponse {
    /// [`credit_debt_amount`](Self::credit_debt_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn credit_debt_amount_with_unit(&self) -> Option<Amount<'_, i64>> {
        Amount::with_unit_and_currency(
            self.credit_debt_amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }

    /// [`consume_amount`](Self::consume_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn consume_amount_with_unit(&self) -> Option<Amount<'_, i64>> {
        Amount::with_unit_and_currency(
            self.consume_amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }

    /// [`writeoffdebt`](Self::writeoffdebt) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn writeoffdebt_with_unit(&self) -> Option<Amount<'_, i64>> {
        Amount::with_unit_and_currency(
            self.writeoffdebt,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }

    /// [`unsubscribe_amount`](Self::unsubscribe_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn unsubscribe_amount_with_unit(&self) -> Option<Amount<'_, i64>> {
        Amount::with_unit_and_currency(
            self.unsubscribe_amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }

    /// [`tax_amount`](Self::tax_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn tax_amount_with_unit(&self) -> Option<Amount<'_, i64>> {
        Amount::with_unit_and_currency(
            self.tax_amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }

    /// [`uncleared_amount`](Self::uncleared_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn uncleared_amount_with_unit(&self) -> Option<Amount<'_, i64>> {
        Amount::with_unit_and_currency(
            self.uncleared_amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }
}

impl LegacyPostpaidBillSummaryResponse {
    const NAMES: &'static str = api_runtime::names![
        "billCycle",
        "creditDebtAmount",
        "consumeAmount",
        "writeoffdebt",
        "unsubscribeAmount",
        "measureId",
        "currency",
        "taxAmount",
        "unclearedAmount",
        "dueDate",
        "billList",
    ];
}

impl Decode for LegacyPostpaidBillSummaryResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.bill_cycle,
                &mut value.credit_debt_amount,
                &mut value.consume_amount,
                &mut value.writeoffdebt,
                &mut value.unsubscribe_amount,
                &mut value.measure_id,
                &mut value.currency,
                &mut value.tax_amount,
                &mut value.uncleared_amount,
                &mut value.due_date,
                &mut value.bill_list,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyPostpaidBillSummaryResponse {
    bill_cycle,
    credit_debt_amount,
    consume_amount,
    writeoffdebt,
    unsubscribe_amount,
    measure_id,
    currency,
    tax_amount,
    uncleared_amount,
    due_date,
    bill_list,
});

/// Error codes of [`LegacyPostpaidBillSummary`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyPostpaidBillSummaryCode {
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
    LegacyPostpaidBillSummaryCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`LegacyPostpaidBillSummary`] failed.
pub type LegacyPostpaidBillSummaryError = Error<Code<LegacyPostpaidBillSummaryCode>>;

/// Part of a partner's bill, for one service, resource type and kind of billing.
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyPostpaidBill {
    /// Kind of the bill. The old SDK names no values; an answer in its tests has `0`.
    ///
    /// `billType`
    pub bill_type: Option<String>,

    /// Code of the cloud service type.
    ///
    /// `cloudServiceTypeCode`
    pub cloud_service_type_code: Option<String>,

    /// Code of the resource type.
    ///
    /// `resourceTypeCode`
    pub resource_type_code: Option<String>,

    /// How the resources are billed. The old SDK names no values; an answer in its tests has `1`.
    ///
    /// `payMethod`
    pub pay_method: Option<String>,

    /// What the customer's transactions, unsubscriptions or refunds come to, with what coupons, reserved coupons and stored-value cards paid.
    ///
    /// `creditDebtAmount`
    pub credit_debt_amount: Option<Decimal>,

    /// What the customer's transactions, unsubscriptions or refunds come to, without what coupons, reserved coupons and stored-value cards paid.
    ///
    /// `customerAmountDue`
    pub customer_amount_due: Option<Decimal>,

    /// Kind of product in the settlement. The old SDK names no values; an answer in its tests has `0`.
    ///
    /// `settlementType`
    pub settlement_type: Option<i64>,

    /// Discount of the partner, as a part of 1. An amount of 30000 and `0.75` make 22500 in an example.
    ///
    /// `partnerRatio`
    pub partner_ratio: Option<Decimal>,

    /// Amount that the partner has to pay back or has paid back.
    ///
    /// `partnerAmount`
    pub partner_amount: Option<Decimal>,

    /// Unit of the period of yearly/monthly resources. The old SDK names no values; an answer in its tests has `3`, with one period.
    ///
    /// `periodType`
    pub period_type: Option<i64>,

    /// Number of periods of yearly/monthly resources.
    ///
    /// `periodNum`
    pub period_num: Option<i64>,

    /// Code of the product category.
    ///
    /// `categoryCode`
    pub category_code: Option<String>,
}

impl std::cmp::Eq for LegacyPostpaidBill {}

impl LegacyPostpaidBill {
    const SHOWN: &'static str = api_runtime::names![
        "bill_type",
        "cloud_service_type_code",
        "resource_type_code",
        "pay_method",
        "credit_debt_amount",
        "customer_amount_due",
        "settlement_type",
        "partner_ratio",
        "partner_amount",
        "period_type",
        "period_num",
        "category_code",
    ];
}

impl std::fmt::Debug for LegacyPostpaidBill {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyPostpaidBill",
            Self::SHOWN,
            &[
                &self.bill_type,
                &self.cloud_service_type_code,
                &self.resource_type_code,
                &self.pay_method,
                &self.credit_debt_amount,
                &self.customer_amount_due,
                &self.settlement_type,
                &self.partner_ratio,
                &self.partner_amount,
                &self.period_type,
                &self.period_num,
                &self.category_code,
            ],
        )
    }
}

impl LegacyPostpaidBill {
    const NAMES: &'static str = api_runtime::names![
        "billType",
        "cloudServiceTypeCode",
        "resourceTypeCode",
        "payMethod",
        "creditDebtAmount",
        "customerAmountDue",
        "settlementType",
        "partnerRatio",
        "partnerAmount",
        "periodType",
        "periodNum",
        "categoryCode",
    ];
}

impl Decode for LegacyPostpaidBill {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.bill_type,
                &mut value.cloud_service_type_code,
                &mut value.resource_type_code,
                &mut value.pay_method,
                &mut value.credit_debt_amount,
                &mut value.customer_amount_due,
                &mut value.settlement_type,
                &mut value.partner_ratio,
                &mut value.partner_amount,
                &mut value.period_type,
                &mut value.period_num,
                &mut value.category_code,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyPostpaidBill {
    bill_type,
    cloud_service_type_code,
    resource_type_code,
    pay_method,
    credit_debt_amount,
    customer_amount_due,
    settlement_type,
    partner_ratio,
    partner_amount,
    period_type,
    period_num,
    category_code,
});
