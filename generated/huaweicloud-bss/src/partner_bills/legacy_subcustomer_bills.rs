// @generated from spec/bss/operations/partner_bills/legacy_subcustomer_bills.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Amount, Code, Decimal, Decode, DecodeError, Descriptor, EmptyString, Error, Explanation,
    Fields, Given, Json, Method, Month, NumberLimits, Operation, Outcome, Paged, Paging,
    PagingKind, Parameter, Raw, Safety, Service, State, ToWire, Violations, WireRef,
};

/// Sums up what a partner's customers spent in a month, in the v1.0 form.
///
/// `GET /v1.0/{partner_id}/partner/account-mgr/subcustomer-bills` · [vendor's page](https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0077254221.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::partner_bills::{LegacyPartnerBillPayMethod, LegacySubcustomerBills, LegacySubcustomerBillsRequired};
/// use huaweicloud_bss::{Client, Error, Month};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = LegacySubcustomerBills::new(LegacySubcustomerBillsRequired {
///         partner_id: "example-0".to_owned(),
///         period: "2026-01".parse::<Month>().unwrap(),
///     })
///     .pay_method(LegacyPartnerBillPayMethod::YearlyMonthly)
///     .limit(100);
///     let mut items = client.partner_bills().legacy_subcustomer_bills(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// The sums are of customers under the resale model. Without a customer they are of all who spend money that the partner allocated; unsubscriptions are included. They are renewed once a day, for the day before.
///
/// Sums of member accounts whose finances a customer holds are not listed; `ListSubcustomerMonthlyBills` lists them.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Safety: read operation.
/// - Pagination: `offset` is the page number from 1, `limit` is the page size; `billSums` contains the items, `count` is the total count.
/// - The vendor's change log counts the operation to those that go out of service. Later lists of these no longer name it, and the partner's manual describes the new operation under this title.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`partner_id`](field@Self::partner_id) | path | required · at most 64 characters |  |  |  |  |
/// | [`customer_id`](field@Self::customer_id) (`customerId`) | query | at most 64 characters | not a filter | not a filter | filter | *unknown* |
/// | [`period`](field@Self::period) | query | required · at most 256 characters | unsupported | *unknown* | *unknown* | *unknown* |
/// | [`cloud_service_type_code`](field@Self::cloud_service_type_code) (`cloudServiceTypeCode`) | query | at most 256 characters | not a filter | not a filter | filter | *unknown* |
/// | [`pay_method`](field@Self::pay_method) (`payMethod`) | query |  | not a filter | not a filter | filter | *unknown* |
/// | [`offset`](field@Self::offset) | query | at least 1 | default `1` | default `1` | unsupported | default `1` |
/// | [`limit`](field@Self::limit) | query | 1–100 | default `10` | default `10` | unsupported | default `10` |
/// | [`bill_type`](field@Self::bill_type) | query | at most 1 characters | not a filter | not a filter | filter | *unknown* |
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
/// - `callers`: “solution providers and distributors of the first tier” (`api-bpconsole/cb_020001`, 2025-11-20, the page of the operation that replaces it). The page of this operation admits any partner.
/// - `period, required`: “not required” (huaweicloud-sdk-go of 2021). The page says that it is mandatory.
/// - `cloudServiceTypeCode, doc`: “The parameter is called `cloud_service_type_code`.” (huaweicloud-sdk-go of 2021). The page calls it as here.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacySubcustomerBills {
    /// Id that Huawei Cloud gave the partner.
    ///
    /// Required · `partner_id` in the path · at most 64 characters
    pub partner_id: String,

    /// Bills of this customer account.
    ///
    /// Optional · `customerId` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: filter · Null: *unknown*
    pub customer_id: Option<Given<String, EmptyString>>,

    /// Month of the expenditure.
    ///
    /// Required · `period` in the query · at most 256 characters · UTC+08:00
    pub period: Month,

    /// Code of the cloud service type, such as `hws.service.type.obs`. `ListServiceTypes` returns the codes.
    ///
    /// Optional · `cloudServiceTypeCode` in the query · at most 256 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: filter · Null: *unknown*
    pub cloud_service_type_code: Option<Given<String, EmptyString>>,

    /// How the resources are billed.
    ///
    /// Optional · `payMethod` in the query
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: filter · Null: *unknown*
    pub pay_method: Option<Given<LegacyPartnerBillPayMethod, EmptyString>>,

    /// Number of the page.
    ///
    /// Optional · `offset` in the query · at least 1
    ///
    /// Absent: default `1` · Empty: default `1` · Empty string: unsupported · Null: default `1`
    pub offset: Option<i64>,

    /// Records on a page.
    ///
    /// Optional · `limit` in the query · 1–100
    ///
    /// Absent: default `10` · Empty: default `10` · Empty string: unsupported · Null: default `10`
    pub limit: Option<i64>,

    /// Kind of the bill.
    ///
    /// Optional · `bill_type` in the query · at most 1 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: filter · Null: *unknown*
    pub bill_type: Option<Given<LegacyPartnerBillType, EmptyString>>,
}

impl std::cmp::Eq for LegacySubcustomerBills {}

/// The required values of [`LegacySubcustomerBills`].
#[derive(Debug, Clone)]
pub struct LegacySubcustomerBillsRequired {
    /// See [`partner_id`](field@LegacySubcustomerBills::partner_id).
    pub partner_id: String,

    /// See [`period`](field@LegacySubcustomerBills::period).
    pub period: Month,
}

impl LegacySubcustomerBills {
    /// Creates it from the required values.
    pub fn new(required: LegacySubcustomerBillsRequired) -> Self {
        let LegacySubcustomerBillsRequired { partner_id, period } = required;
        Self {
            partner_id,
            period,
            customer_id: None,
            cloud_service_type_code: None,
            pay_method: None,
            offset: None,
            limit: None,
            bill_type: None,
        }
    }

    /// Sets [`customer_id`](field@Self::customer_id).
    pub fn customer_id(mut self, customer_id: impl Into<Given<String, EmptyString>>) -> Self {
        self.customer_id = Some(customer_id.into());
        self
    }

    /// Sets [`customer_id`](field@Self::customer_id). `None` omits it.
    pub fn set_customer_id(
        mut self,
        customer_id: Option<impl Into<Given<String, EmptyString>>>,
    ) -> Self {
        self.customer_id = customer_id.map(Into::into);
        self
    }

    /// Sets [`cloud_service_type_code`](field@Self::cloud_service_type_code).
    pub fn cloud_service_type_code(
        mut self,
        cloud_service_type_code: impl Into<Given<String, EmptyString>>,
    ) -> Self {
        self.cloud_service_type_code = Some(cloud_service_type_code.into());
        self
    }

    /// Sets [`cloud_service_type_code`](field@Self::cloud_service_type_code). `None` omits it.
    pub fn set_cloud_service_type_code(
        mut self,
        cloud_service_type_code: Option<impl Into<Given<String, EmptyString>>>,
    ) -> Self {
        self.cloud_service_type_code = cloud_service_type_code.map(Into::into);
        self
    }

    /// Sets [`pay_method`](field@Self::pay_method).
    pub fn pay_method(
        mut self,
        pay_method: impl Into<Given<LegacyPartnerBillPayMethod, EmptyString>>,
    ) -> Self {
        self.pay_method = Some(pay_method.into());
        self
    }

    /// Sets [`pay_method`](field@Self::pay_method). `None` omits it.
    pub fn set_pay_method(
        mut self,
        pay_method: Option<impl Into<Given<LegacyPartnerBillPayMethod, EmptyString>>>,
    ) -> Self {
        self.pay_method = pay_method.map(Into::into);
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

    /// Sets [`bill_type`](field@Self::bill_type).
    pub fn bill_type(
        mut self,
        bill_type: impl Into<Given<LegacyPartnerBillType, EmptyString>>,
    ) -> Self {
        self.bill_type = Some(bill_type.into());
        self
    }

    /// Sets [`bill_type`](field@Self::bill_type). `None` omits it.
    pub fn set_bill_type(
        mut self,
        bill_type: Option<impl Into<Given<LegacyPartnerBillType, EmptyString>>>,
    ) -> Self {
        self.bill_type = bill_type.map(Into::into);
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

impl Operation for LegacySubcustomerBills {
    type Response = LegacySubcustomerBillsResponse;
    type Code = LegacySubcustomerBillsCode;
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

impl Fields for LegacySubcustomerBills {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.partner_id.to_wire(),
            self.customer_id.to_wire(),
            self.period.to_wire(),
            self.cloud_service_type_code.to_wire(),
            self.pay_method.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
            self.bill_type.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(LegacySubcustomerBills {
    partner_id,
    customer_id,
    period,
    cloud_service_type_code,
    pay_method,
    offset,
    limit,
    bill_type,
});

static READ: api_runtime::ReadAs<LegacySubcustomerBillsResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "LegacySubcustomerBills",
            method: Method::Get,
            path: "/v1.0/{partner_id}/partner/account-mgr/subcustomer-bills",
            source: "https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0077254221.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::path("partner_id")
                    .text()
                    .max_length(64)
                    .required(),
                Parameter::query("customerId")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Filter),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("period")
                    .month()
                    .max_length(256)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("cloudServiceTypeCode")
                    .text()
                    .max_length(256)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Filter),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("payMethod")
                    .text()
                    .one_of(&["0", "1"])
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Filter),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("offset")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1") })
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
                Parameter::query("bill_type")
                    .text()
                    .one_of(&["0", "1", "2"])
                    .max_length(1)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Filter),
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
                Paging::new(PagingKind::Pages, api_runtime::Path(&["billSums"]))
                    .position("offset")
                    .limit("limit")
                    .total(api_runtime::Path(&["count"])),
            ),
            waiters: &[],
            rate_limit: None,
            partial_failure: None,
        }
    }
}

impl Paged for LegacySubcustomerBills {
    type Item = LegacyPartnerBill;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.bill_sums)
    }
}

static TAKE: api_runtime::TakeItems<LegacyPartnerBill> = LegacySubcustomerBills::TAKE_ITEMS;

/// Response of [`LegacySubcustomerBills`].
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacySubcustomerBillsResponse {
    /// Number of all records.
    ///
    /// `count`
    pub count: Option<i64>,

    /// Records of this page.
    ///
    /// `billSums`
    pub bill_sums: Vec<LegacyPartnerBill>,
}

impl std::cmp::Eq for LegacySubcustomerBillsResponse {}

impl LegacySubcustomerBillsResponse {
    const SHOWN: &'static str = api_runtime::names!["count", "bill_sums"];
}

impl std::fmt::Debug for LegacySubcustomerBillsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacySubcustomerBillsResponse",
            Self::SHOWN,
            &[&self.count, &self.bill_sums],
        )
    }
}

impl LegacySubcustomerBillsResponse {
    const NAMES: &'static str = api_runtime::names!["count", "billSums"];
}

impl Decode for LegacySubcustomerBillsResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.count, &mut value.bill_sums]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacySubcustomerBillsResponse { count, bill_sums });

/// Error codes of [`LegacySubcustomerBills`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacySubcustomerBillsCode {
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
    LegacySubcustomerBillsCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`LegacySubcustomerBills`] failed.
pub type LegacySubcustomerBillsError = Error<Code<LegacySubcustomerBillsCode>>;

/// What a partner's customer spent in a month.
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyPartnerBill {
    /// Id of the customer account.
    ///
    /// `customerId`
    pub customer_id: Option<String>,

    /// Kind of the bill.
    ///
    /// `billType`
    pub bill_type: Option<LegacyPartnerBillType>,

    /// Code of the cloud service type.
    ///
    /// `cloudServiceTypeCode`
    pub cloud_service_type_code: Option<String>,

    /// How the resources are billed.
    ///
    /// `payMethod`
    pub pay_method: Option<LegacyPartnerBillPayMethod>,

    /// Amount that was really deducted from the customer's account, before tax. It is negative for the kinds 1 and 2.
    ///
    /// `amount` · unit in `measureId` · currency in `currency`
    pub amount: Option<Decimal>,

    /// Amount owed, because the account had too little when the charge was deducted. A sum of the kind 1 or 2 has none.
    ///
    /// `debtAmount` · unit in `measureId` · currency in `currency`
    pub debt_amount: Option<Decimal>,

    /// Amount owed that was written off.
    ///
    /// `writeoffDebtAmount` · unit in `measureId` · currency in `currency`
    pub writeoff_debt_amount: Option<Decimal>,

    /// Amount discounted.
    ///
    /// `discountAmount` · unit in `measureId` · currency in `currency`
    pub discount_amount: Option<Decimal>,

    /// Unit of the amounts.
    ///
    /// `measureId`
    pub measure_id: Option<i64>,

    /// Currency of the amounts.
    ///
    /// `currency`
    pub currency: Option<String>,

    /// What each account paid.
    ///
    /// `accountDetails`
    pub account_details: Vec<LegacyPartnerBillAccount>,
}

impl std::cmp::Eq for LegacyPartnerBill {}

impl LegacyPartnerBill {
    const SHOWN: &'static str = api_runtime::names![
        "customer_id",
        "bill_type",
        "cloud_service_type_code",
        "pay_method",
        "amount",
        "debt_amount",
        "writeoff_debt_amount",
        "discount_amount",
        "measure_id",
        "currency",
        "account_details",
    ];
}

impl std::fmt::Debug for LegacyPartnerBill {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyPartnerBill",
            Self::SHOWN,
            &[
                &self.customer_id,
                &self.bill_type,
                &self.cloud_service_type_code,
                &self.pay_method,
                &self.amount,
                &self.debt_amount,
                &self.writeoff_debt_amount,
                &self.discount_amount,
                &self.measure_id,
                &self.currency,
                &self.account_details,
            ],
        )
    }
}

impl LegacyPartnerBill {
    /// [`amount`](Self::amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn amount_with_unit(&self) -> Option<Amount<'_, i64>> {
        Amount::with_unit_and_currency(
            self.amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }

    /// [`debt_amount`](Self::debt_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn debt_amount_with_unit(&self) -> Option<Amount<'_, i64>> {
        Amount::with_unit_and_currency(
            self.debt_amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }

    /// [`writeoff_debt_amount`](Self::writeoff_debt_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn writeoff_debt_amount_with_unit(&self) -> Option<Amount<'_, i64>> {
        Amount::with_unit_and_currency(
            self.writeoff_debt_amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }

    /// [`discount_amount`](Self::discount_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn discount_amount_with_unit(&self) -> Option<Amount<'_, i64>> {
        Amount::with_unit_and_currency(
            self.discount_amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }
}

impl LegacyPartnerBill {
    const NAMES: &'static str = api_runtime::names![
        "customerId",
        "billType",
        "cloudServiceTypeCode",
        "payMethod",
        "amount",
        "debtAmount",
        "writeoffDebtAmount",
        "discountAmount",
        "measureId",
        "currency",
        "accountDetails",
    ];
}

impl Decode for LegacyPartnerBill {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.customer_id,
                &mut value.bill_type,
                &mut value.cloud_service_type_code,
                &mut value.pay_method,
                &mut value.amount,
                &mut value.debt_amount,
                &mut value.writeoff_debt_amount,
                &mut value.discount_amount,
                &mut value.measure_id,
                &mut value.currency,
                &mut value.account_details,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyPartnerBill {
    customer_id,
    bill_type,
    cloud_service_type_code,
    pay_method,
    amount,
    debt_amount,
    writeoff_debt_amount,
    discount_amount,
    measure_id,
    currency,
    account_details,
});

/// What one account paid of a customer's expenditure.
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyPartnerBillAccount {
    /// Kind of the account. The values were not found; the successor's `balance_type` tells the kinds that there are.
    ///
    /// `balanceTypeId`
    pub balance_type_id: Option<String>,

    /// Whole amount. It is negative for the kinds 1 and 2.
    ///
    /// `amount`
    pub amount: Option<Decimal>,

    /// Kind of the bill.
    ///
    /// `billType`
    pub bill_type: Option<LegacyPartnerBillType>,
}

impl std::cmp::Eq for LegacyPartnerBillAccount {}

impl LegacyPartnerBillAccount {
    const SHOWN: &'static str = api_runtime::names!["balance_type_id", "amount", "bill_type"];
}

impl std::fmt::Debug for LegacyPartnerBillAccount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyPartnerBillAccount",
            Self::SHOWN,
            &[&self.balance_type_id, &self.amount, &self.bill_type],
        )
    }
}

impl LegacyPartnerBillAccount {
    const NAMES: &'static str = api_runtime::names!["balanceTypeId", "amount", "billType"];
}

impl Decode for LegacyPartnerBillAccount {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.balance_type_id,
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
api_runtime::serde_answer!(LegacyPartnerBillAccount {
    balance_type_id,
    amount,
    bill_type,
});

/// How resources are billed, in the partner's v1.0 bills.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum LegacyPartnerBillPayMethod {
    /// Paid in advance by the year or month.
    ///
    /// `0` on the wire.
    YearlyMonthly,

    /// Paid by use.
    ///
    /// `1` on the wire.
    PayPerUse,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl LegacyPartnerBillPayMethod {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::YearlyMonthly => "0",
            Self::PayPerUse => "1",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "0" => Self::YearlyMonthly,
            "1" => Self::PayPerUse,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    LegacyPartnerBillPayMethod,
    [YearlyMonthly, PayPerUse],
    Unknown
);

impl ToWire for LegacyPartnerBillPayMethod {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

impl Decode for LegacyPartnerBillPayMethod {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyPartnerBillPayMethod, text, answered);

impl<S> From<LegacyPartnerBillPayMethod> for Given<LegacyPartnerBillPayMethod, S> {
    fn from(value: LegacyPartnerBillPayMethod) -> Self {
        Self::new(value)
    }
}

/// Kind of a bill, in the partner's v1.0 bills.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum LegacyPartnerBillType {
    /// Expenditure.
    ///
    /// `0` on the wire.
    Expenditure,

    /// Unsubscription.
    ///
    /// `1` on the wire.
    Unsubscription,

    /// Written off by Huawei.
    ///
    /// `2` on the wire.
    WriteOff,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl LegacyPartnerBillType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Expenditure => "0",
            Self::Unsubscription => "1",
            Self::WriteOff => "2",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "0" => Self::Expenditure,
            "1" => Self::Unsubscription,
            "2" => Self::WriteOff,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    LegacyPartnerBillType,
    [Expenditure, Unsubscription, WriteOff],
    Unknown
);

impl ToWire for LegacyPartnerBillType {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

impl Decode for LegacyPartnerBillType {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyPartnerBillType, text, answered);

impl<S> From<LegacyPartnerBillType> for Given<LegacyPartnerBillType, S> {
    fn from(value: LegacyPartnerBillType) -> Self {
        Self::new(value)
    }
}
