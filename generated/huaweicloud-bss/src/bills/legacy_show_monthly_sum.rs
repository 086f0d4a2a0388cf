// @generated from spec/bss/operations/bills/legacy_show_monthly_sum.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::LegacyMoneyUnit;
use api_runtime::{
    Amount, Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Given,
    Json, Method, Month, Null, Operation, Outcome, Parameter, Raw, Rule, Safety, Service, State,
    Statement, ToWire, Violations, WireRef,
};

/// Sums up by service or resource type what the customer spent in a month, in the v1.0 form.
///
/// `GET /v1.0/{domain_id}/customer/account-mgr/bill/monthly-sum` · [vendor's page](https://support.huaweicloud.com/api-oce/zh-cn_topic_0109708205.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::bills::{LegacyBillAccount, LegacyShowMonthlySum, LegacyShowMonthlySumRequired};
/// use huaweicloud_bss::{Client, Error, Month};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = LegacyShowMonthlySum::new(LegacyShowMonthlySumRequired {
///         domain_id: "example-0".to_owned(),
///         cycle: "2026-01".parse::<Month>().unwrap(),
///     })
///     .type_(LegacyBillAccount::HuaweiCloud);
///     let response = client.bills().legacy_show_monthly_sum(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// Without `cloud_service_type_code` there is one record for each cloud service type, with it one for each resource type of that service. `total_count` counts these records. The answer has no pages.
///
/// Only the caller's own bill is summed up, never that of member accounts.
///
/// The sums contain what was spent until midnight of the day before.
///
/// Since 1 June 2024, in China time, the month of a sum is that of the spending; before, it was that of the deduction.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself).
/// - Safety: read operation.
/// - The page says that the operation will soon go out of service.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`domain_id`](field@Self::domain_id) | path | required · at most 64 characters |  |  |  |  |
/// | [`cycle`](field@Self::cycle) | query | required · at most 7 characters | unsupported | *unknown* | *unknown* | *unknown* |
/// | [`cloud_service_type_code`](field@Self::cloud_service_type_code) | query | at most 256 characters | not a filter | *unknown* | *unknown* | *unknown* |
/// | [`type_`](field@Self::type_) (`type`) | query |  | default `0` | unsupported | unsupported | unsupported |
/// | [`enterprise_project_id`](field@Self::enterprise_project_id) (`enterpriseProjectId`) | query |  | not a filter | not a filter | unsupported | filter |
///
/// # Rules
///
/// - `three-years`: Only data of the last 3 years can be queried. Only checked by the server.
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
/// - `debit_amount, doc`: “Balance in the cash account.” (huaweicloud-sdk-java of 2022). A piece of the page speaks of the amount of the account, between the parts that coupons and cards paid.
/// - `credit_amount, doc`: “Balance in the credit account.” (huaweicloud-sdk-java of 2022). As for the cash account.
/// - `LegacyBillSum.resource_type_code, missing_when`: “It holds the resource type in both cases.” (`api-oce/zh-cn_topic_0109708205` of 2025-12-23, and `intl/zh-cn/api-oce/zh-cn_topic_0109708206` of 2025-11-27). The copy of the page in the vendor's guide, 2024-12-23, the English page of the international site, an older copy of its Chinese page, the page of the successor in July 2021 and an answer in the tests of huaweicloud-sdk-java of 2022 have null.
/// - `LegacyBillSum.pay_method, doc`: “When the request names no service, `0` tells that all resource types of the service are yearly/monthly, and an empty text that some are pay-per-use.” (huaweicloud-sdk-python-v3, operation `ListMonthlyExpenditures` of the international site, which 3.1.219 no longer has). The row of this site says that the value has no meaning then.
/// - `LegacyBillSum.pay_method, doc`: “Kind of the expenditure.” (huaweicloud-sdk-go of 2021 and huaweicloud-sdk-java of 2022). They say the same of `bill_type`; the row of the page tells the two apart.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacyShowMonthlySum {
    /// Id of the customer account. At present the server does not check it.
    ///
    /// Required · `domain_id` in the path · at most 64 characters
    pub domain_id: String,

    /// Month of the bill.
    ///
    /// Required · `cycle` in the query · at most 7 characters · UTC+08:00
    pub cycle: Month,

    /// Code of the cloud service type, such as `hws.service.type.obs`. `ListServiceTypes` returns the codes.
    ///
    /// Optional · `cloud_service_type_code` in the query · at most 256 characters
    ///
    /// Absent: not a filter · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub cloud_service_type_code: Option<String>,

    /// Account whose expenditure is summed up.
    ///
    /// Optional · `type` in the query
    ///
    /// Absent: default `0` · Empty: unsupported · Empty string: unsupported · Null: unsupported
    pub type_: Option<LegacyBillAccount>,

    /// Id of the enterprise project.
    ///
    /// Optional · `enterpriseProjectId` in the query
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: filter
    ///
    /// - [`default_project`](Self::default_project) sets `0`: Expenditure of the default enterprise project.
    /// - [`outside_any_project`](Self::outside_any_project) sets `-1`: Expenditure of cloud services that do not support enterprise projects.
    pub enterprise_project_id: Option<Given<String, Null>>,
}

impl std::cmp::Eq for LegacyShowMonthlySum {}

/// The required values of [`LegacyShowMonthlySum`].
#[derive(Debug, Clone)]
pub struct LegacyShowMonthlySumRequired {
    /// See [`domain_id`](field@LegacyShowMonthlySum::domain_id).
    pub domain_id: String,

    /// See [`cycle`](field@LegacyShowMonthlySum::cycle).
    pub cycle: Month,
}

impl LegacyShowMonthlySum {
    /// Creates it from the required values.
    pub fn new(required: LegacyShowMonthlySumRequired) -> Self {
        let LegacyShowMonthlySumRequired { domain_id, cycle } = required;
        Self {
            domain_id,
            cycle,
            cloud_service_type_code: None,
            type_: None,
            enterprise_project_id: None,
        }
    }

    /// Sets [`cloud_service_type_code`](field@Self::cloud_service_type_code).
    pub fn cloud_service_type_code(mut self, cloud_service_type_code: impl Into<String>) -> Self {
        self.cloud_service_type_code = Some(cloud_service_type_code.into());
        self
    }

    /// Sets [`cloud_service_type_code`](field@Self::cloud_service_type_code). `None` omits it.
    pub fn set_cloud_service_type_code(
        mut self,
        cloud_service_type_code: Option<impl Into<String>>,
    ) -> Self {
        self.cloud_service_type_code = cloud_service_type_code.map(Into::into);
        self
    }

    /// Sets [`type_`](field@Self::type_).
    pub fn type_(mut self, type_: LegacyBillAccount) -> Self {
        self.type_ = Some(type_);
        self
    }

    /// Sets [`type_`](field@Self::type_). `None` omits it.
    pub fn set_type(mut self, type_: Option<LegacyBillAccount>) -> Self {
        self.type_ = type_;
        self
    }

    /// Sets [`enterprise_project_id`](field@Self::enterprise_project_id).
    pub fn enterprise_project_id(
        mut self,
        enterprise_project_id: impl Into<Given<String, Null>>,
    ) -> Self {
        self.enterprise_project_id = Some(enterprise_project_id.into());
        self
    }

    /// Sets [`enterprise_project_id`](field@Self::enterprise_project_id). `None` omits it.
    pub fn set_enterprise_project_id(
        mut self,
        enterprise_project_id: Option<impl Into<Given<String, Null>>>,
    ) -> Self {
        self.enterprise_project_id = enterprise_project_id.map(Into::into);
        self
    }

    /// Expenditure of the default enterprise project.
    ///
    /// Sets [`enterprise_project_id`](field@Self::enterprise_project_id) to this state or value.
    pub fn default_project(mut self) -> Self {
        self.enterprise_project_id = Some("0".into());
        self
    }

    /// Expenditure of cloud services that do not support enterprise projects.
    ///
    /// Sets [`enterprise_project_id`](field@Self::enterprise_project_id) to this state or value.
    pub fn outside_any_project(mut self) -> Self {
        self.enterprise_project_id = Some("-1".into());
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

impl Operation for LegacyShowMonthlySum {
    type Response = LegacyShowMonthlySumResponse;
    type Code = LegacyShowMonthlySumCode;
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

impl Fields for LegacyShowMonthlySum {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.domain_id.to_wire(),
            self.cycle.to_wire(),
            self.cloud_service_type_code.to_wire(),
            self.type_.to_wire(),
            self.enterprise_project_id.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(LegacyShowMonthlySum {
    domain_id,
    cycle,
    cloud_service_type_code,
    type_,
    enterprise_project_id,
});

static READ: api_runtime::ReadAs<LegacyShowMonthlySumResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "LegacyShowMonthlySum",
            method: Method::Get,
            path: "/v1.0/{domain_id}/customer/account-mgr/bill/monthly-sum",
            source: "https://support.huaweicloud.com/api-oce/zh-cn_topic_0109708205.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::path("domain_id")
                    .text()
                    .max_length(64)
                    .required(),
                Parameter::query("cycle")
                    .month()
                    .max_length(7)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("cloud_service_type_code")
                    .text()
                    .max_length(256)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("type")
                    .text()
                    .one_of(&["0", "1"])
                    .presence(&[
                        (State::Absent, Outcome::Default("0")),
                        (State::Empty, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unsupported),
                    ]),
                Parameter::query("enterpriseProjectId").text().presence(&[
                    (State::Absent, Outcome::NotAFilter),
                    (State::Empty, Outcome::NotAFilter),
                    (State::EmptyString, Outcome::Unsupported),
                    (State::Null, Outcome::Filter),
                ]),
            ],
            rules: &[Rule::new(
                "three-years",
                "Only data of the last 3 years can be queried.",
                Statement::Server { about: &["cycle"] },
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

/// Response of [`LegacyShowMonthlySum`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyShowMonthlySumResponse {
    /// Currency of the amounts, `CNY`. An empty value stands for yuan.
    ///
    /// `currency`
    pub currency: Option<String>,

    /// Number of all records.
    ///
    /// `total_count`
    pub total_count: Option<i64>,

    /// Whole amount, with tax.
    ///
    /// `total_amount` · unit in `measure_id` · currency in `currency`
    pub total_amount: Option<Decimal>,

    /// What is owed in all.
    ///
    /// `debt_amount` · unit in `measure_id` · currency in `currency`
    pub debt_amount: Option<Decimal>,

    /// Part that cash coupons paid.
    ///
    /// `coupon_amount` · unit in `measure_id` · currency in `currency`
    pub coupon_amount: Option<Decimal>,

    /// Part that flexi-purchase coupons paid. The old SDK calls it reserved.
    ///
    /// `cashcoupon_amount` · unit in `measure_id` · currency in `currency`
    pub cashcoupon_amount: Option<Decimal>,

    /// Part that stored-value cards paid. The old SDK calls it reserved.
    ///
    /// `storedcard_amount` · unit in `measure_id` · currency in `currency`
    pub storedcard_amount: Option<Decimal>,

    /// Amount of the cash account.
    ///
    /// `debit_amount` · unit in `measure_id` · currency in `currency`
    pub debit_amount: Option<Decimal>,

    /// Amount of the credit account.
    ///
    /// `credit_amount` · unit in `measure_id` · currency in `currency`
    pub credit_amount: Option<Decimal>,

    /// Unit of the amounts.
    ///
    /// `measure_id`
    pub measure_id: Option<LegacyMoneyUnit>,

    /// The records.
    ///
    /// `bill_sums`
    pub bill_sums: Vec<LegacyBillSum>,
}

api_runtime::answer!(LegacyShowMonthlySumResponse {
    currency,
    total_count,
    total_amount,
    debt_amount,
    coupon_amount,
    cashcoupon_amount,
    storedcard_amount,
    debit_amount,
    credit_amount,
    measure_id,
    bill_sums,
});

impl LegacyShowMonthlySumResponse {
    /// [`total_amount`](Self::total_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn total_amount_with_unit(&self) -> Option<Amount<'_, LegacyMoneyUnit>> {
        Amount::with_unit_and_currency(
            self.total_amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }

    /// [`debt_amount`](Self::debt_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn debt_amount_with_unit(&self) -> Option<Amount<'_, LegacyMoneyUnit>> {
        Amount::with_unit_and_currency(
            self.debt_amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }

    /// [`coupon_amount`](Self::coupon_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn coupon_amount_with_unit(&self) -> Option<Amount<'_, LegacyMoneyUnit>> {
        Amount::with_unit_and_currency(
            self.coupon_amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }

    /// [`cashcoupon_amount`](Self::cashcoupon_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn cashcoupon_amount_with_unit(&self) -> Option<Amount<'_, LegacyMoneyUnit>> {
        Amount::with_unit_and_currency(
            self.cashcoupon_amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }

    /// [`storedcard_amount`](Self::storedcard_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn storedcard_amount_with_unit(&self) -> Option<Amount<'_, LegacyMoneyUnit>> {
        Amount::with_unit_and_currency(
            self.storedcard_amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }

    /// [`debit_amount`](Self::debit_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn debit_amount_with_unit(&self) -> Option<Amount<'_, LegacyMoneyUnit>> {
        Amount::with_unit_and_currency(
            self.debit_amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }

    /// [`credit_amount`](Self::credit_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn credit_amount_with_unit(&self) -> Option<Amount<'_, LegacyMoneyUnit>> {
        Amount::with_unit_and_currency(
            self.credit_amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }
}

impl Decode for LegacyShowMonthlySumResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.currency,
                &mut value.total_count,
                &mut value.total_amount,
                &mut value.debt_amount,
                &mut value.coupon_amount,
                &mut value.cashcoupon_amount,
                &mut value.storedcard_amount,
                &mut value.debit_amount,
                &mut value.credit_amount,
                &mut value.measure_id,
                &mut value.bill_sums,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyShowMonthlySumResponse {
    currency,
    total_count,
    total_amount,
    debt_amount,
    coupon_amount,
    cashcoupon_amount,
    storedcard_amount,
    debit_amount,
    credit_amount,
    measure_id,
    bill_sums,
});

/// Error codes of [`LegacyShowMonthlySum`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyShowMonthlySumCode {
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
    LegacyShowMonthlySumCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`LegacyShowMonthlySum`] failed.
pub type LegacyShowMonthlySumError = Error<Code<LegacyShowMonthlySumCode>>;

/// What one account paid of an expenditure.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyAccountDeduction {
    /// Kind of the account: `BALANCE_TYPE_DEBIT` cash, `BALANCE_TYPE_CREDIT` credit, `BALANCE_TYPE_BONUS` bonus money, which has gone out of service, `BALANCE_TYPE_COUPON` cash coupons, `BALANCE_TYPE_DEBIT_RATE` discounts. An answer also has `BALANCE_TYPE_RCASH_COUPON`.
    ///
    /// `balance_type_id`
    pub balance_type_id: Option<String>,

    /// Amount deducted, in hundredths of the currency.
    ///
    /// `deduct_amount`
    pub deduct_amount: Option<Decimal>,
}

api_runtime::answer!(LegacyAccountDeduction {
    balance_type_id,
    deduct_amount,
});

impl Decode for LegacyAccountDeduction {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.balance_type_id, &mut value.deduct_amount],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyAccountDeduction {
    balance_type_id,
    deduct_amount,
});

/// Account whose expenditure a v1.0 sum is about.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum LegacyBillAccount {
    /// Account with Huawei Cloud.
    ///
    /// `0` on the wire.
    HuaweiCloud,

    /// Account that a partner grants money to. Only a partner's customer under the resale model has one.
    ///
    /// `1` on the wire.
    PartnerGrant,
}

impl LegacyBillAccount {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::HuaweiCloud => "0",
            Self::PartnerGrant => "1",
        }
    }
}

api_runtime::enumeration!(LegacyBillAccount, [HuaweiCloud, PartnerGrant]);

impl ToWire for LegacyBillAccount {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyBillAccount, text, closed);

/// What a customer spent in a month on one service or one type of resource.
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyBillSum {
    /// Id of the customer account.
    ///
    /// `customer_id`
    pub customer_id: Option<String>,

    /// Code of the resource type.
    ///
    /// `resource_type_code`
    ///
    /// Null when the request names no service.
    pub resource_type_code: Option<String>,

    /// Code of the region, reserved by the vendor and not used for the time being.
    ///
    /// `region_code`
    pub region_code: Option<String>,

    /// Code of the cloud service type.
    ///
    /// `cloud_service_type_code`
    pub cloud_service_type_code: Option<String>,

    /// Month of the expenditure.
    ///
    /// `consume_time` · UTC+08:00
    pub consume_time: Option<Month>,

    /// How the resource type is billed. Its value has no meaning when the request names no service.
    ///
    /// `pay_method`
    pub pay_method: Option<LegacyBillSumPayMethod>,

    /// Amount deducted from the customer's account. It includes what cash coupons paid.
    ///
    /// `consume_amount` · unit in `measure_id`
    pub consume_amount: Option<Decimal>,

    /// Amount owed because the balance did not suffice when the fee was deducted.
    ///
    /// `debt` · unit in `measure_id`
    pub debt: Option<Decimal>,

    /// Amount discounted.
    ///
    /// `discount` · unit in `measure_id`
    pub discount: Option<Decimal>,

    /// Unit of the amounts.
    ///
    /// `measure_id`
    pub measure_id: Option<LegacyMoneyUnit>,

    /// Kind of the bill.
    ///
    /// `bill_type`
    pub bill_type: Option<LegacyBillSumKind>,

    /// What each account paid.
    ///
    /// `account_details`
    pub account_details: Vec<LegacyAccountDeduction>,

    /// Discounts one by one.
    ///
    /// `discount_detail_infos`
    ///
    /// `bill_type` is 1.
    pub discount_detail_infos: Vec<LegacyDiscountDetail>,

    /// Id of the enterprise project. When the request sends one, the records are those by enterprise project.
    ///
    /// `enterpriseProjectId`
    pub enterprise_project_id: Option<String>,
}

impl std::cmp::Eq for LegacyBillSum {}

impl LegacyBillSum {
    const SHOWN: &'static str = api_runtime::names![
        "customer_id",
        "resource_type_code",
        "region_code",
        "cloud_service_type_code",
        "consume_time",
        "pay_method",
        "consume_amount",
        "debt",
        "discount",
        "measure_id",
        "bill_type",
        "account_details",
        "discount_detail_infos",
        "enterprise_project_id",
    ];
}

impl std::fmt::Debug for LegacyBillSum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyBillSum",
            Self::SHOWN,
            &[
                &self.customer_id,
                &self.resource_type_code,
                &self.region_code,
                &self.cloud_service_type_code,
                &self.consume_time,
                &self.pay_method,
                &self.consume_amount,
                &self.debt,
                &self.discount,
                &self.measure_id,
                &self.bill_type,
                &self.account_details,
                &self.discount_detail_infos,
                &self.enterprise_project_id,
            ],
        )
    }
}

impl LegacyBillSum {
    /// [`consume_amount`](Self::consume_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn consume_amount_with_unit(&self) -> Option<Amount<'_, LegacyMoneyUnit>> {
        Amount::with_unit(self.consume_amount, self.measure_id.as_ref())
    }

    /// [`debt`](Self::debt) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn debt_with_unit(&self) -> Option<Amount<'_, LegacyMoneyUnit>> {
        Amount::with_unit(self.debt, self.measure_id.as_ref())
    }

    /// [`discount`](Self::discount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn discount_with_unit(&self) -> Option<Amount<'_, LegacyMoneyUnit>> {
        Amount::with_unit(self.discount, self.measure_id.as_ref())
    }
}

impl LegacyBillSum {
    const NAMES: &'static str = api_runtime::names![
        "customer_id",
        "resource_type_code",
        "region_code",
        "cloud_service_type_code",
        "consume_time",
        "pay_method",
        "consume_amount",
        "debt",
        "discount",
        "measure_id",
        "bill_type",
        "account_details",
        "discount_detail_infos",
        "enterpriseProjectId",
    ];
}

impl Decode for LegacyBillSum {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.customer_id,
                &mut value.resource_type_code,
                &mut value.region_code,
                &mut value.cloud_service_type_code,
                &mut value.consume_time,
                &mut value.pay_method,
                &mut value.consume_amount,
                &mut value.debt,
                &mut value.discount,
                &mut value.measure_id,
                &mut value.bill_type,
                &mut value.account_details,
                &mut value.discount_detail_infos,
                &mut value.enterprise_project_id,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyBillSum {
    customer_id,
    resource_type_code,
    region_code,
    cloud_service_type_code,
    consume_time,
    pay_method,
    consume_amount,
    debt,
    discount,
    measure_id,
    bill_type,
    account_details,
    discount_detail_infos,
    enterprise_project_id,
});

/// Kind of a bill, in a v1.0 sum.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum LegacyBillSumKind {
    /// Spending.
    ///
    /// `0` on the wire.
    Spending,

    /// Unsubscription.
    ///
    /// `1` on the wire.
    Unsubscription,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl LegacyBillSumKind {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Spending => "0",
            Self::Unsubscription => "1",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "0" => Self::Spending,
            "1" => Self::Unsubscription,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(LegacyBillSumKind, [Spending, Unsubscription], Unknown);

impl Decode for LegacyBillSumKind {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyBillSumKind, number, answered);

/// How a resource type is billed, in a v1.0 sum.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum LegacyBillSumPayMethod {
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

impl LegacyBillSumPayMethod {
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

api_runtime::enumeration!(LegacyBillSumPayMethod, [YearlyMonthly, PayPerUse], Unknown);

impl Decode for LegacyBillSumPayMethod {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyBillSumPayMethod, text, answered);

/// One discount of an expenditure.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyDiscountDetail {
    /// Kind of the discount: `500` to `502` rate, reduction and fixed price that an agent sets on ordering for the customer, `600` rebate by contract, `601` framework contract of the channel, `602` contract for a special purpose, `603` contract that was signed directly and off-line, `604` contract by telesales, `605` commercial contract, `606` commercial contract of the channel, `607` granted by a partner, `608` discount on selected goods, `610` amount of an order that was free, `700` promotion, for yearly/monthly products alone, `800` bonus money that was given.
    ///
    /// `promotion_type`
    pub promotion_type: Option<String>,

    /// Amount discounted.
    ///
    /// `discount_amount` · unit in `measure_id`
    pub discount_amount: Option<Decimal>,

    /// Id of the discount, such as that of a contract.
    ///
    /// `promotion_id`
    pub promotion_id: Option<String>,

    /// Unit of the amount. The default is `3`, a hundredth of a yuan.
    ///
    /// `measure_id`
    pub measure_id: Option<LegacyMoneyUnit>,
}

api_runtime::answer!(LegacyDiscountDetail {
    promotion_type,
    discount_amount,
    promotion_id,
    measure_id,
});

impl LegacyDiscountDetail {
    /// [`discount_amount`](Self::discount_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn discount_amount_with_unit(&self) -> Option<Amount<'_, LegacyMoneyUnit>> {
        Amount::with_unit(self.discount_amount, self.measure_id.as_ref())
    }
}

impl Decode for LegacyDiscountDetail {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.promotion_type,
                &mut value.discount_amount,
                &mut value.promotion_id,
                &mut value.measure_id,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyDiscountDetail {
    promotion_type,
    discount_amount,
    promotion_id,
    measure_id,
});
