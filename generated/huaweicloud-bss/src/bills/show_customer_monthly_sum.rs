// @generated from spec/bss/operations/bills/show_customer_monthly_sum.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{BillQueryMethod, ChargeMode, MoneyUnit};
use api_runtime::{
    Amount, Case, Code, Condition, Decimal, Decode, DecodeError, Descriptor, Error, Explanation,
    Fields, Given, Json, Method, Month, Null, NumberLimits, Operation, Outcome, Paged, Paging,
    PagingKind, Parameter, Raw, Rule, Safety, Service, State, Statement, ToWire, Violations,
    WireRef,
};

/// Shows what the customer spent in one month, in all and by type of resource.
///
/// `GET /v2/bills/customer-bills/monthly-sum` · [vendor's page](https://support.huaweicloud.com/api-oce/mbc_00008.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::bills::ShowCustomerMonthlySum;
/// use huaweicloud_bss::{Client, Error, Month};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ShowCustomerMonthlySum::new("2026-01".parse::<Month>().unwrap()).limit(100);
///     let mut items = client.bills().show_customer_monthly_sum(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// The bill of a master account contains what those member accounts spent whose bills it settles.
///
/// The sums contain what was spent until midnight of the day before. They can serve to check accounts, but not directly against the records of `ListCustomerselfResourceRecordDetails`: those keep eight decimals for each resource, while accounts are charged to two.
///
/// On the China site the month of a sum is, since 1 June 2024, in China time, that of the spending; before, it was that of the deduction.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself), `master_account` (an enterprise account that manages member accounts), `member_account` (an enterprise account that a master account manages).
/// - Permissions: `billing:bill:view`, `bss:bill:view`.
/// - Safety: read operation.
/// - Pagination: `offset` is the item offset from 0, `limit` is the page size; `bill_sums` contains the items, `total_count` is the total count.
///
/// # Restrictions
///
/// - A master account can read the bills of a member with independent finances only after the member has agreed to show them.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`bill_cycle`](field@Self::bill_cycle) | query | required · at most 8 characters | unsupported | unsupported | *unknown* | *unknown* |
/// | [`service_type_code`](field@Self::service_type_code) | query | at most 64 characters | not a filter | not a filter | *unknown* | *unknown* |
/// | [`enterprise_project_id`](field@Self::enterprise_project_id) | query | at most 64 characters | not a filter | not a filter | unsupported | filter |
/// | [`offset`](field@Self::offset) | query | 0–2147483647 | default `0` | *unknown* | *unknown* | *unknown* |
/// | [`limit`](field@Self::limit) | query | 1–1000 | default `10` | *unknown* | *unknown* | *unknown* |
/// | [`method`](field@Self::method) | query | at most 64 characters | default `all` | default `all` | *unknown* | *unknown* |
/// | [`sub_customer_id`](field@Self::sub_customer_id) | query | at most 64 characters | unsupported if `method` is `sub_customer`; otherwise no effect | unsupported if `method` is `sub_customer`; otherwise no effect | *unknown* if `method` is `sub_customer`; otherwise no effect | *unknown* if `method` is `sub_customer`; otherwise no effect |
///
/// # Rules
///
/// - `member-required`: `sub_customer_id` is required if method is `sub_customer`.
/// - `member-only-then`: `sub_customer_id` has no effect unless method is `sub_customer`.
/// - `three-years`: The month lies within the last three years. Only checked by the server.
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
/// - `enterprise_project_id, doc`: “The operation cannot filter by enterprise project.” (huaweicloud/huaweicloud-skills of August 2026, command contracts of huawei-cloud-billing-scout). The page of December 2025 has the parameter, as has the script for this operation in the same collection.
/// - `consume_amount, doc`: “Only the first page has the totals of the account.” (comment in a web client for the international site, found by search). Neither the SDK nor the API Explorer says so, and no second page was seen.
/// - `measure_id, type`: “80” (API Explorer, example of the field). The sentence beside that example has 1 alone, and so has the example of a whole answer.
/// - `MonthlySumRecord.charging_mode, except`: “\[\]” (huaweicloudsdkbssintl 3.1.219). The list is one of the international site, and the row of this site's page could not be read.
/// - `MonthlySumRecord.consume_amount, doc`: “7.00 due beside a list price of 7.00, no discount and 2.36 rounded off.” (API Explorer, first record of its example). The sentence of the SDK and of the API Explorer has the formula, and the second record of the example follows it, as does an answer of the service in the tests of the vendor's skills.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ShowCustomerMonthlySum {
    /// Billing month, in China time.
    ///
    /// Required · `bill_cycle` in the query · at most 8 characters · UTC+08:00
    pub bill_cycle: Month,

    /// Records of this cloud service.
    ///
    /// Optional · `service_type_code` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub service_type_code: Option<String>,

    /// Records of this enterprise project. The API of the enterprise project service lists the ids.
    ///
    /// Optional · `enterprise_project_id` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: filter
    ///
    /// - [`default_project`](Self::default_project) sets `0`: Records of the default enterprise project.
    /// - [`outside_any_project`](Self::outside_any_project) sets `-1`: Records of cloud services that do not support enterprise projects.
    pub enterprise_project_id: Option<Given<String, Null>>,

    /// Number of records to pass over.
    ///
    /// Optional · `offset` in the query · 0–2147483647
    ///
    /// Absent: default `0` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub offset: Option<i64>,

    /// Most records that one answer holds.
    ///
    /// Optional · `limit` in the query · 1–1000
    ///
    /// Absent: default `10` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub limit: Option<i64>,

    /// Whose records are listed. For a customer without member accounts, `all` is the customer alone.
    ///
    /// Optional · `method` in the query · at most 64 characters
    ///
    /// Absent: default `all` · Empty: default `all` · Empty string: *unknown* · Null: *unknown*
    pub method: Option<BillQueryMethod>,

    /// Member account whose records are listed.
    ///
    /// Optional · `sub_customer_id` in the query · at most 64 characters
    ///
    /// Absent: unsupported if `method` is `sub_customer`; otherwise no effect · Empty: unsupported if `method` is `sub_customer`; otherwise no effect · Empty string: *unknown* if `method` is `sub_customer`; otherwise no effect · Null: *unknown* if `method` is `sub_customer`; otherwise no effect
    pub sub_customer_id: Option<String>,
}

impl std::cmp::Eq for ShowCustomerMonthlySum {}

impl ShowCustomerMonthlySum {
    /// Creates it with [`bill_cycle`](field@Self::bill_cycle), the only required value.
    pub fn new(bill_cycle: Month) -> Self {
        Self {
            bill_cycle,
            service_type_code: None,
            enterprise_project_id: None,
            offset: None,
            limit: None,
            method: None,
            sub_customer_id: None,
        }
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

    /// Records of the default enterprise project.
    ///
    /// Sets [`enterprise_project_id`](field@Self::enterprise_project_id) to this state or value.
    pub fn default_project(mut self) -> Self {
        self.enterprise_project_id = Some("0".into());
        self
    }

    /// Records of cloud services that do not support enterprise projects.
    ///
    /// Sets [`enterprise_project_id`](field@Self::enterprise_project_id) to this state or value.
    pub fn outside_any_project(mut self) -> Self {
        self.enterprise_project_id = Some("-1".into());
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

    /// Sets [`method`](field@Self::method).
    pub fn method(mut self, method: BillQueryMethod) -> Self {
        self.method = Some(method);
        self
    }

    /// Sets [`method`](field@Self::method). `None` omits it.
    pub fn set_method(mut self, method: Option<BillQueryMethod>) -> Self {
        self.method = method;
        self
    }

    /// Sets [`sub_customer_id`](field@Self::sub_customer_id).
    pub fn sub_customer_id(mut self, sub_customer_id: impl Into<String>) -> Self {
        self.sub_customer_id = Some(sub_customer_id.into());
        self
    }

    /// Sets [`sub_customer_id`](field@Self::sub_customer_id). `None` omits it.
    pub fn set_sub_customer_id(mut self, sub_customer_id: Option<impl Into<String>>) -> Self {
        self.sub_customer_id = sub_customer_id.map(Into::into);
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

impl Operation for ShowCustomerMonthlySum {
    type Response = ShowCustomerMonthlySumResponse;
    type Code = ShowCustomerMonthlySumCode;
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

impl Fields for ShowCustomerMonthlySum {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.bill_cycle.to_wire(),
            self.service_type_code.to_wire(),
            self.enterprise_project_id.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
            self.method.to_wire(),
            self.sub_customer_id.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ShowCustomerMonthlySum {
    bill_cycle,
    service_type_code,
    enterprise_project_id,
    offset,
    limit,
    method,
    sub_customer_id,
});

static READ: api_runtime::ReadAs<ShowCustomerMonthlySumResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ShowCustomerMonthlySum",
            method: Method::Get,
            path: "/v2/bills/customer-bills/monthly-sum",
            source: "https://support.huaweicloud.com/api-oce/mbc_00008.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::query("bill_cycle")
                    .month()
                    .max_length(8)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("service_type_code")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("enterprise_project_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Filter),
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
                    .number_limits(const { &NumberLimits::new().min("1").max("1000") })
                    .presence(&[
                        (State::Absent, Outcome::Default("10")),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("method")
                    .text()
                    .one_of(&["oneself", "sub_customer", "all"])
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::Default("all")),
                        (State::Empty, Outcome::Default("all")),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("sub_customer_id")
                    .text()
                    .max_length(64)
                    .presence_cases(
                        const {
                            &[
                                Case {
                                    when: &[Condition::is("method", &["sub_customer"])],
                                    row: &[
                                        (State::Absent, Outcome::Unsupported),
                                        (State::Empty, Outcome::Unsupported),
                                        (State::EmptyString, Outcome::Unknown),
                                        (State::Null, Outcome::Unknown),
                                    ],
                                },
                                Case {
                                    when: &[],
                                    row: &[
                                        (State::Absent, Outcome::NoEffect),
                                        (State::Empty, Outcome::NoEffect),
                                        (State::EmptyString, Outcome::NoEffect),
                                        (State::Null, Outcome::NoEffect),
                                    ],
                                },
                            ]
                        },
                    ),
            ],
            rules: &[
                Rule::new(
                    "member-required",
                    "sub_customer_id is required if method is sub_customer",
                    Statement::Required {
                        parameter: "sub_customer_id",
                        when: const { &[Condition::is("method", &["sub_customer"])] },
                        unless: false,
                    },
                )
                .at(6),
                Rule::new(
                    "member-only-then",
                    "sub_customer_id has no effect unless method is sub_customer",
                    Statement::NoEffect {
                        parameter: "sub_customer_id",
                        when: const { &[Condition::is("method", &["sub_customer"])] },
                        unless: true,
                    },
                ),
                Rule::new(
                    "three-years",
                    "The month lies within the last three years.",
                    Statement::Server {
                        about: &["bill_cycle"],
                    },
                ),
            ],
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
                    .total(api_runtime::Path(&["total_count"])),
            ),
            waiters: &[],
            rate_limit: None,
            partial_failure: None,
        }
    }
}

impl Paged for ShowCustomerMonthlySum {
    type Item = MonthlySumRecord;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.bill_sums)
    }
}

static TAKE: api_runtime::TakeItems<MonthlySumRecord> = ShowCustomerMonthlySum::TAKE_ITEMS;

/// Response of [`ShowCustomerMonthlySum`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShowCustomerMonthlySumResponse {
    /// Number of records that match. It is 0 or more.
    ///
    /// `total_count`
    pub total_count: Option<i64>,

    /// The records. In an answer of the service the largest amounts come first.
    ///
    /// `bill_sums`
    pub bill_sums: Vec<MonthlySumRecord>,

    /// Total amount, of the records of all pages. What was unsubscribed from is contained in it.
    ///
    /// `consume_amount` · unit in `measure_id` · currency in `currency`
    pub consume_amount: Option<Decimal>,

    /// Total that is still owed.
    ///
    /// `debt_amount` · unit in `measure_id` · currency in `currency`
    pub debt_amount: Option<Decimal>,

    /// Part paid with cash coupons.
    ///
    /// `coupon_amount` · unit in `measure_id` · currency in `currency`
    pub coupon_amount: Option<Decimal>,

    /// Part paid with flexi-purchase coupons, reserved by the vendor.
    ///
    /// `flexipurchase_coupon_amount` · unit in `measure_id` · currency in `currency`
    pub flexipurchase_coupon_amount: Option<Decimal>,

    /// Part paid with stored-value cards, reserved by the vendor.
    ///
    /// `stored_value_card_amount` · unit in `measure_id` · currency in `currency`
    pub stored_value_card_amount: Option<Decimal>,

    /// Part paid from the cash account.
    ///
    /// `cash_amount` · unit in `measure_id` · currency in `currency`
    pub cash_amount: Option<Decimal>,

    /// Part paid from the credit account.
    ///
    /// `credit_amount` · unit in `measure_id` · currency in `currency`
    pub credit_amount: Option<Decimal>,

    /// Part of a debt that was written off.
    ///
    /// `writeoff_amount` · unit in `measure_id` · currency in `currency`
    pub writeoff_amount: Option<Decimal>,

    /// Unit of the amounts.
    ///
    /// `measure_id`
    pub measure_id: Option<MoneyUnit>,

    /// Currency, `CNY`.
    ///
    /// `currency`
    pub currency: Option<String>,
}

api_runtime::answer!(ShowCustomerMonthlySumResponse {
    total_count,
    bill_sums,
    consume_amount,
    debt_amount,
    coupon_amount,
    flexipurchase_coupon_amount,
    stored_value_card_amount,
    cash_amount,
    credit_amount,
    writeoff_amount,
    measure_id,
    currency,
});

impl ShowCustomerMonthlySumResponse {
    /// [`consume_amount`](Self::consume_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn consume_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit_and_currency(
            self.consume_amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }

    /// [`debt_amount`](Self::debt_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn debt_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
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
    pub fn coupon_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit_and_currency(
            self.coupon_amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }

    /// [`flexipurchase_coupon_amount`](Self::flexipurchase_coupon_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn flexipurchase_coupon_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit_and_currency(
            self.flexipurchase_coupon_amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }

    /// [`stored_value_card_amount`](Self::stored_value_card_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn stored_value_card_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit_and_currency(
            self.stored_value_card_amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }

    /// [`cash_amount`](Self::cash_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn cash_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit_and_currency(
            self.cash_amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }

    /// [`credit_amount`](Self::credit_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn credit_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit_and_currency(
            self.credit_amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }

    /// [`writeoff_amount`](Self::writeoff_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn writeoff_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit_and_currency(
            self.writeoff_amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }
}

impl Decode for ShowCustomerMonthlySumResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.total_count,
                &mut value.bill_sums,
                &mut value.consume_amount,
                &mut value.debt_amount,
                &mut value.coupon_amount,
                &mut value.flexipurchase_coupon_amount,
                &mut value.stored_value_card_amount,
                &mut value.cash_amount,
                &mut value.credit_amount,
                &mut value.writeoff_amount,
                &mut value.measure_id,
                &mut value.currency,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ShowCustomerMonthlySumResponse {
    total_count,
    bill_sums,
    consume_amount,
    debt_amount,
    coupon_amount,
    flexipurchase_coupon_amount,
    stored_value_card_amount,
    cash_amount,
    credit_amount,
    writeoff_amount,
    measure_id,
    currency,
});

/// Error codes of [`ShowCustomerMonthlySum`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShowCustomerMonthlySumCode {
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
    ShowCustomerMonthlySumCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ShowCustomerMonthlySum`] failed.
pub type ShowCustomerMonthlySumError = Error<Code<ShowCustomerMonthlySumCode>>;

/// Kind of a record in a monthly summary of bills.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum MonthlySumBillType {
    /// Spending.
    ///
    /// `1` on the wire.
    Expenditure,

    /// Refund.
    ///
    /// `2` on the wire.
    Refund,

    /// Adjustment.
    ///
    /// `3` on the wire.
    Adjustment,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl MonthlySumBillType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Expenditure => "1",
            Self::Refund => "2",
            Self::Adjustment => "3",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "1" => Self::Expenditure,
            "2" => Self::Refund,
            "3" => Self::Adjustment,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    MonthlySumBillType,
    [Expenditure, Refund, Adjustment],
    Unknown
);

impl Decode for MonthlySumBillType {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(MonthlySumBillType, number, answered);

/// What was spent on one kind of resource in one month.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonthlySumRecord {
    /// Billing month, in China time.
    ///
    /// `bill_cycle` · UTC+08:00
    pub bill_cycle: Option<Month>,

    /// Kind of the record.
    ///
    /// `bill_type`
    pub bill_type: Option<MonthlySumBillType>,

    /// Account that spent the money; for a master account this may be a member account.
    ///
    /// `customer_id`
    pub customer_id: Option<String>,

    /// Code of the resource type.
    ///
    /// `resource_type_code`
    pub resource_type_code: Option<String>,

    /// Code of the cloud service.
    ///
    /// `service_type_code`
    pub service_type_code: Option<String>,

    /// Name of the cloud service.
    ///
    /// `service_type_name`
    pub service_type_name: Option<String>,

    /// Name of the resource type.
    ///
    /// `resource_type_name`
    pub resource_type_name: Option<String>,

    /// Billing mode.
    ///
    /// `charging_mode` · never `11`
    pub charging_mode: Option<ChargeMode>,

    /// List price. An answer of the service has up to eight decimals here, such as `107572.4423898`.
    ///
    /// `official_amount` · unit in `measure_id`
    pub official_amount: Option<Decimal>,

    /// Amount of the discount.
    ///
    /// `official_discount_amount` · unit in `measure_id`
    pub official_discount_amount: Option<Decimal>,

    /// Amounts below one cent that were dropped from the charges, summed up over the charges of the record. An answer of the service has 201.4023898 for a record of 107371.04.
    ///
    /// `truncated_amount` · unit in `measure_id`
    pub truncated_amount: Option<Decimal>,

    /// Amount due: `official_amount` less `official_discount_amount` and `truncated_amount`.
    ///
    /// `consume_amount` · unit in `measure_id`
    pub consume_amount: Option<Decimal>,

    /// Part paid with cash coupons.
    ///
    /// `coupon_amount` · unit in `measure_id`
    pub coupon_amount: Option<Decimal>,

    /// Part paid with flexi-purchase coupons, reserved by the vendor.
    ///
    /// `flexipurchase_coupon_amount` · unit in `measure_id`
    pub flexipurchase_coupon_amount: Option<Decimal>,

    /// Part paid with stored-value cards, reserved by the vendor.
    ///
    /// `stored_value_card_amount` · unit in `measure_id`
    pub stored_value_card_amount: Option<Decimal>,

    /// Part still owed. The vendor explains it for customers of a partner: what is owed because the balance did not suffice when the partner charged it.
    ///
    /// `debt_amount` · unit in `measure_id`
    pub debt_amount: Option<Decimal>,

    /// Part of a debt that was written off.
    ///
    /// `writeoff_amount` · unit in `measure_id`
    pub writeoff_amount: Option<Decimal>,

    /// Part paid from the cash account.
    ///
    /// `cash_amount` · unit in `measure_id`
    pub cash_amount: Option<Decimal>,

    /// Part paid from the credit account.
    ///
    /// `credit_amount` · unit in `measure_id`
    pub credit_amount: Option<Decimal>,

    /// Unit of the amounts.
    ///
    /// `measure_id`
    pub measure_id: Option<MoneyUnit>,

    /// Login name of the account that spent the money; for a master account this may be a member account.
    ///
    /// `account_name`
    pub account_name: Option<String>,
}

api_runtime::answer!(MonthlySumRecord {
    bill_cycle,
    bill_type,
    customer_id,
    resource_type_code,
    service_type_code,
    service_type_name,
    resource_type_name,
    charging_mode,
    official_amount,
    official_discount_amount,
    truncated_amount,
    consume_amount,
    coupon_amount,
    flexipurchase_coupon_amount,
    stored_value_card_amount,
    debt_amount,
    writeoff_amount,
    cash_amount,
    credit_amount,
    measure_id,
    account_name,
});

impl MonthlySumRecord {
    /// [`official_amount`](Self::official_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn official_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.official_amount, self.measure_id.as_ref())
    }

    /// [`official_discount_amount`](Self::official_discount_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn official_discount_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.official_discount_amount, self.measure_id.as_ref())
    }

    /// [`truncated_amount`](Self::truncated_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn truncated_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.truncated_amount, self.measure_id.as_ref())
    }

    /// [`consume_amount`](Self::consume_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn consume_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.consume_amount, self.measure_id.as_ref())
    }

    /// [`coupon_amount`](Self::coupon_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn coupon_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.coupon_amount, self.measure_id.as_ref())
    }

    /// [`flexipurchase_coupon_amount`](Self::flexipurchase_coupon_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn flexipurchase_coupon_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.flexipurchase_coupon_amount, self.measure_id.as_ref())
    }

    /// [`stored_value_card_amount`](Self::stored_value_card_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn stored_value_card_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.stored_value_card_amount, self.measure_id.as_ref())
    }

    /// [`debt_amount`](Self::debt_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn debt_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.debt_amount, self.measure_id.as_ref())
    }

    /// [`writeoff_amount`](Self::writeoff_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn writeoff_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.writeoff_amount, self.measure_id.as_ref())
    }

    /// [`cash_amount`](Self::cash_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn cash_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.cash_amount, self.measure_id.as_ref())
    }

    /// [`credit_amount`](Self::credit_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn credit_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.credit_amount, self.measure_id.as_ref())
    }
}

impl Decode for MonthlySumRecord {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.bill_cycle,
                &mut value.bill_type,
                &mut value.customer_id,
                &mut value.resource_type_code,
                &mut value.service_type_code,
                &mut value.service_type_name,
                &mut value.resource_type_name,
                &mut value.charging_mode,
                &mut value.official_amount,
                &mut value.official_discount_amount,
                &mut value.truncated_amount,
                &mut value.consume_amount,
                &mut value.coupon_amount,
                &mut value.flexipurchase_coupon_amount,
                &mut value.stored_value_card_amount,
                &mut value.debt_amount,
                &mut value.writeoff_amount,
                &mut value.cash_amount,
                &mut value.credit_amount,
                &mut value.measure_id,
                &mut value.account_name,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(MonthlySumRecord {
    bill_cycle,
    bill_type,
    customer_id,
    resource_type_code,
    service_type_code,
    service_type_name,
    resource_type_name,
    charging_mode,
    official_amount,
    official_discount_amount,
    truncated_amount,
    consume_amount,
    coupon_amount,
    flexipurchase_coupon_amount,
    stored_value_card_amount,
    debt_amount,
    writeoff_amount,
    cash_amount,
    credit_amount,
    measure_id,
    account_name,
});
