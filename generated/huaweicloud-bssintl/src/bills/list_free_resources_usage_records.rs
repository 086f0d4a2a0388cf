// @generated from spec/bssintl/operations/bills/list_free_resources_usage_records.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Amount, Code, Date, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields,
    Instant, Json, Method, NumberLimits, Operation, Outcome, Paged, Paging, PagingKind, Parameter,
    RateLimit, Raw, Rule, Safety, Service, SpanUnit, State, Statement, ToWire, Violations, WireRef,
};

/// Lists how resource packages were used up, deduction by deduction.
///
/// `GET /v2/bills/customer-bills/free-resources-usage-records` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-oce/api_order_00029.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::bills::{ListFreeResourcesUsageRecords, ListFreeResourcesUsageRecordsRequired};
/// use huaweicloud_bssintl::{Client, Date, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListFreeResourcesUsageRecords::new(ListFreeResourcesUsageRecordsRequired {
///         deduct_time_begin: "2026-01-02".parse::<Date>().unwrap(),
///         deduct_time_end: "2026-01-02".parse::<Date>().unwrap(),
///     })
///     .limit(100);
///     let mut items = client.bills().list_free_resources_usage_records(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// What is deducted depends on the package. From one whose amount is renewed only a use is deducted that begins and ends within one of its periods; from another one each use is whose time, from its beginning to the deduction, overlaps with the validity of the package.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself).
/// - Permissions: `billing:resourcePackages:view`, `bss:bill:view`, `bss:billDetail:view` (deprecated).
/// - Safety: read operation.
/// - Rate limit: 10 calls per second.
/// - Pagination: `offset` is the item offset from 0, `limit` is the page size; `free_resource_records` contains the items, `total_count` is the total count.
///
/// # Restrictions
///
/// - Solution providers and distributors of the first tier cannot call it with credentials of their own, and operator accounts of a partner cannot call it at all.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`free_resource_id`](field@Self::free_resource_id) | query | at most 64 characters | not a filter | not a filter | *unknown* | *unknown* |
/// | [`product_id`](field@Self::product_id) | query | at most 64 characters | not a filter | not a filter | *unknown* | *unknown* |
/// | [`resource_type_code`](field@Self::resource_type_code) | query | at most 64 characters | not a filter | not a filter | *unknown* | *unknown* |
/// | [`deduct_time_begin`](field@Self::deduct_time_begin) | query | required · at most 10 characters | unsupported | unsupported | *unknown* | *unknown* |
/// | [`deduct_time_end`](field@Self::deduct_time_end) | query | required · at most 10 characters | unsupported | unsupported | *unknown* | *unknown* |
/// | [`offset`](field@Self::offset) | query | 0–2147483647 | default `0` | *unknown* | *unknown* | *unknown* |
/// | [`limit`](field@Self::limit) | query | 1–1000 | default `10` | *unknown* | *unknown* | *unknown* |
///
/// # Rules
///
/// - `ninety-days`: `deduct_time_begin` to `deduct_time_end` spans at most 90 days.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListFreeResourcesUsageRecords {
    /// Id of a resource item, as `ListFreeResourceInfos` returns it. A package has one item for each usage type.
    ///
    /// Optional · `free_resource_id` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub free_resource_id: Option<String>,

    /// Product id, which is the id of the resource package.
    ///
    /// Optional · `product_id` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub product_id: Option<String>,

    /// Deductions for this resource type.
    ///
    /// Optional · `resource_type_code` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub resource_type_code: Option<String>,

    /// First day of the deductions, in China time.
    ///
    /// Required · `deduct_time_begin` in the query · at most 10 characters · UTC+08:00
    pub deduct_time_begin: Date,

    /// Last day of the deductions, in China time.
    ///
    /// Required · `deduct_time_end` in the query · at most 10 characters · UTC+08:00
    pub deduct_time_end: Date,

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
}

impl std::cmp::Eq for ListFreeResourcesUsageRecords {}

/// The required values of [`ListFreeResourcesUsageRecords`].
#[derive(Debug, Clone, Copy)]
pub struct ListFreeResourcesUsageRecordsRequired {
    /// See [`deduct_time_begin`](field@ListFreeResourcesUsageRecords::deduct_time_begin).
    pub deduct_time_begin: Date,

    /// See [`deduct_time_end`](field@ListFreeResourcesUsageRecords::deduct_time_end).
    pub deduct_time_end: Date,
}

impl ListFreeResourcesUsageRecords {
    /// Creates it from the required values.
    pub fn new(required: ListFreeResourcesUsageRecordsRequired) -> Self {
        let ListFreeResourcesUsageRecordsRequired {
            deduct_time_begin,
            deduct_time_end,
        } = required;
        Self {
            deduct_time_begin,
            deduct_time_end,
            free_resource_id: None,
            product_id: None,
            resource_type_code: None,
            offset: None,
            limit: None,
        }
    }

    /// Sets [`free_resource_id`](field@Self::free_resource_id).
    pub fn free_resource_id(mut self, free_resource_id: impl Into<String>) -> Self {
        self.free_resource_id = Some(free_resource_id.into());
        self
    }

    /// Sets [`free_resource_id`](field@Self::free_resource_id). `None` omits it.
    pub fn set_free_resource_id(mut self, free_resource_id: Option<impl Into<String>>) -> Self {
        self.free_resource_id = free_resource_id.map(Into::into);
        self
    }

    /// Sets [`product_id`](field@Self::product_id).
    pub fn product_id(mut self, product_id: impl Into<String>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Sets [`product_id`](field@Self::product_id). `None` omits it.
    pub fn set_product_id(mut self, product_id: Option<impl Into<String>>) -> Self {
        self.product_id = product_id.map(Into::into);
        self
    }

    /// Sets [`resource_type_code`](field@Self::resource_type_code).
    pub fn resource_type_code(mut self, resource_type_code: impl Into<String>) -> Self {
        self.resource_type_code = Some(resource_type_code.into());
        self
    }

    /// Sets [`resource_type_code`](field@Self::resource_type_code). `None` omits it.
    pub fn set_resource_type_code(mut self, resource_type_code: Option<impl Into<String>>) -> Self {
        self.resource_type_code = resource_type_code.map(Into::into);
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

impl Operation for ListFreeResourcesUsageRecords {
    type Response = ListFreeResourcesUsageRecordsResponse;
    type Code = ListFreeResourcesUsageRecordsCode;
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

impl Fields for ListFreeResourcesUsageRecords {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.free_resource_id.to_wire(),
            self.product_id.to_wire(),
            self.resource_type_code.to_wire(),
            self.deduct_time_begin.to_wire(),
            self.deduct_time_end.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListFreeResourcesUsageRecords {
    free_resource_id,
    product_id,
    resource_type_code,
    deduct_time_begin,
    deduct_time_end,
    offset,
    limit,
});

static READ: api_runtime::ReadAs<ListFreeResourcesUsageRecordsResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListFreeResourcesUsageRecords",
            method: Method::Get,
            path: "/v2/bills/customer-bills/free-resources-usage-records",
            source: "https://support.huaweicloud.com/intl/en-us/api-oce/api_order_00029.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::query("free_resource_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("product_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("resource_type_code")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("deduct_time_begin")
                    .date()
                    .max_length(10)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("deduct_time_end")
                    .date()
                    .max_length(10)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unsupported),
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
                    .number_limits(const { &NumberLimits::new().min("1").max("1000") })
                    .presence(&[
                        (State::Absent, Outcome::Default("10")),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
            ],
            rules: &[Rule::new(
                "ninety-days",
                "deduct_time_begin to deduct_time_end spans at most 90 days",
                Statement::Span {
                    from: "deduct_time_begin",
                    to: "deduct_time_end",
                    at_most: 90,
                    unit: SpanUnit::Days,
                },
            )
            .at(3)
            .and(4)],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: Some(
                Paging::new(
                    PagingKind::Rows,
                    api_runtime::Path(&["free_resource_records"]),
                )
                .position("offset")
                .limit("limit")
                .total(api_runtime::Path(&["total_count"])),
            ),
            waiters: &[],
            rate_limit: Some(RateLimit::new(10, 1)),
            partial_failure: None,
        }
    }
}

impl Paged for ListFreeResourcesUsageRecords {
    type Item = FreeResourceDeduction;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.free_resource_records)
    }
}

static TAKE: api_runtime::TakeItems<FreeResourceDeduction> =
    ListFreeResourcesUsageRecords::TAKE_ITEMS;

/// Response of [`ListFreeResourcesUsageRecords`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFreeResourcesUsageRecordsResponse {
    /// The deductions.
    ///
    /// `free_resource_records`
    pub free_resource_records: Vec<FreeResourceDeduction>,

    /// Number of deductions that match, on all pages.
    ///
    /// `total_count`
    pub total_count: Option<i64>,
}

api_runtime::answer!(ListFreeResourcesUsageRecordsResponse {
    free_resource_records,
    total_count,
});

impl Decode for ListFreeResourcesUsageRecordsResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.free_resource_records, &mut value.total_count],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListFreeResourcesUsageRecordsResponse {
    free_resource_records,
    total_count,
});

/// Error codes of [`ListFreeResourcesUsageRecords`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListFreeResourcesUsageRecordsCode {
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
    ListFreeResourcesUsageRecordsCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListFreeResourcesUsageRecords`] failed.
pub type ListFreeResourcesUsageRecordsError = Error<Code<ListFreeResourcesUsageRecordsCode>>;

/// One deduction from a resource package.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FreeResourceDeduction {
    /// When the usage was deducted.
    ///
    /// `deduct_time` · UTC
    pub deduct_time: Option<Instant>,

    /// Id of the resource item. A package has one item for each usage type.
    ///
    /// `free_resource_id`
    pub free_resource_id: Option<String>,

    /// Id of the resource whose usage was deducted.
    ///
    /// `resource_id`
    pub resource_id: Option<String>,

    /// Code of the resource type. In an example of the vendor it is empty, and so is that of the usage type.
    ///
    /// `resource_type_code`
    pub resource_type_code: Option<String>,

    /// Name of the resource type.
    ///
    /// `resource_type_name`
    pub resource_type_name: Option<String>,

    /// Tags of the resource. An example has `--`.
    ///
    /// `resource_tag`
    pub resource_tag: Option<String>,

    /// Product id, which is the id of the resource package.
    ///
    /// `product_id`
    pub product_id: Option<String>,

    /// Product name, which is the name of the resource package.
    ///
    /// `product_name`
    pub product_name: Option<String>,

    /// Usage type.
    ///
    /// `usage_type_code`
    pub usage_type_code: Option<String>,

    /// What was left before the deduction.
    ///
    /// `available_amount` · unit in `measure_id`
    pub available_amount: Option<Decimal>,

    /// What was left after the deduction.
    ///
    /// `remaining_amount` · unit in `measure_id`
    pub remaining_amount: Option<Decimal>,

    /// What was deducted.
    ///
    /// `used_amount` · unit in `measure_id`
    pub used_amount: Option<Decimal>,

    /// Unit of the package's quota. `ListMeasureUnits` returns the units.
    ///
    /// `measure_id`
    pub measure_id: Option<i64>,

    /// Start of the use of the resource.
    ///
    /// `effective_time` · UTC
    pub effective_time: Option<Instant>,

    /// End of the use of the resource.
    ///
    /// `expire_time` · UTC
    pub expire_time: Option<Instant>,
}

api_runtime::answer!(FreeResourceDeduction {
    deduct_time,
    free_resource_id,
    resource_id,
    resource_type_code,
    resource_type_name,
    resource_tag,
    product_id,
    product_name,
    usage_type_code,
    available_amount,
    remaining_amount,
    used_amount,
    measure_id,
    effective_time,
    expire_time,
});

impl FreeResourceDeduction {
    /// [`available_amount`](Self::available_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn available_amount_with_unit(&self) -> Option<Amount<'_, i64>> {
        Amount::with_unit(self.available_amount, self.measure_id.as_ref())
    }

    /// [`remaining_amount`](Self::remaining_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn remaining_amount_with_unit(&self) -> Option<Amount<'_, i64>> {
        Amount::with_unit(self.remaining_amount, self.measure_id.as_ref())
    }

    /// [`used_amount`](Self::used_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn used_amount_with_unit(&self) -> Option<Amount<'_, i64>> {
        Amount::with_unit(self.used_amount, self.measure_id.as_ref())
    }
}

impl Decode for FreeResourceDeduction {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.deduct_time,
                &mut value.free_resource_id,
                &mut value.resource_id,
                &mut value.resource_type_code,
                &mut value.resource_type_name,
                &mut value.resource_tag,
                &mut value.product_id,
                &mut value.product_name,
                &mut value.usage_type_code,
                &mut value.available_amount,
                &mut value.remaining_amount,
                &mut value.used_amount,
                &mut value.measure_id,
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
api_runtime::serde_answer!(FreeResourceDeduction {
    deduct_time,
    free_resource_id,
    resource_id,
    resource_type_code,
    resource_type_name,
    resource_tag,
    product_id,
    product_name,
    usage_type_code,
    available_amount,
    remaining_amount,
    used_amount,
    measure_id,
    effective_time,
    expire_time,
});
