// @generated from spec/bssintl/operations/invoices/list_invoices.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Instant, Json,
    Method, NumberLimits, Operation, Outcome, Paged, Paging, PagingKind, Parameter, Raw, Safety,
    Secret, Service, State, ToWire, Violations, WireRef,
};

/// Lists the invoices that an account has applied for in a span of time.
///
/// `GET /v1.0/{domain_id}/payments/intl-invoices` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-oce/miv_01005.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::invoices::{ListInvoices, ListInvoicesRequired};
/// use huaweicloud_bssintl::{Client, Error, Instant};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListInvoices::new(ListInvoicesRequired {
///         domain_id: "example-0".to_owned(),
///         start_time: "2026-01-02T03:04:05Z".parse::<Instant>().unwrap(),
///         end_time: "2026-01-02T03:04:05Z".parse::<Instant>().unwrap(),
///         offset: 1,
///         limit: 1,
///     });
///     let mut items = client.invoices().list_invoices(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// In the billing center of a customer the list stands on the page of invoices, in the partner center in the invoice center.
///
/// The vendor makes most invoices by itself: one after an order was paid on-line, one after money was paid in, a credit note after money was withdrawn, and for a customer with monthly settlement one after the bill of a month was made, on the 3rd of the next. A partner's invoice for a month is made on the 5th of the next as a rule. Coupons are not invoiced. Customers under the reseller model ask their partner for invoices, and for member accounts the master account sees to them.
///
/// An IAM user of a customer needs `billing:invoice:manage`, an operator account of a partner `BPC_ITEM_FINANCE_060100`, which says that it may see the applications for invoices.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself), `partner` (a partner that resells to customers).
/// - Permissions: `billing:invoice:manage`, `BPC_ITEM_FINANCE_060100`.
/// - Safety: read operation.
/// - Pagination: `offset` is the page number from 1, `limit` is the page size; `invoices` contains the items, `count` is the total count.
/// - Audit event: `queryInvoiceIntlList` on `invoice`.
///
/// # Restrictions
///
/// - Of partners only solution providers and distributors of the first tier can call the operation.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`domain_id`](field@Self::domain_id) | path | required · at most 64 characters |  |  |  |  |
/// | [`start_time`](field@Self::start_time) | query | required · at most 64 characters | unsupported | *unknown* | *unknown* | *unknown* |
/// | [`end_time`](field@Self::end_time) | query | required · at most 64 characters | unsupported | *unknown* | *unknown* | *unknown* |
/// | [`offset`](field@Self::offset) | query | required · 1–99999 | unsupported | *unknown* | *unknown* | *unknown* |
/// | [`limit`](field@Self::limit) | query | required · 1–100 | unsupported | *unknown* | *unknown* | *unknown* |
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
/// - `callers`: “customer” (`api-oce/miv_01005`). The page is written for customers. The partner's page of the same operation, `api-bpconsole/miv_01005`, admits partners.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListInvoices {
    /// Account whose invoices are listed, the id of the customer or of the partner that calls.
    ///
    /// Required · `domain_id` in the path · at most 64 characters
    pub domain_id: String,

    /// Earliest time of the application.
    ///
    /// Required · `start_time` in the query · at most 64 characters · UTC
    pub start_time: Instant,

    /// Latest time of the application.
    ///
    /// Required · `end_time` in the query · at most 64 characters · UTC
    pub end_time: Instant,

    /// Number of the page.
    ///
    /// Required · `offset` in the query · 1–99999
    pub offset: i64,

    /// Most invoices of one page.
    ///
    /// Required · `limit` in the query · 1–100
    pub limit: i64,
}

impl std::cmp::Eq for ListInvoices {}

/// The required values of [`ListInvoices`].
#[derive(Debug, Clone)]
pub struct ListInvoicesRequired {
    /// See [`domain_id`](field@ListInvoices::domain_id).
    pub domain_id: String,

    /// See [`start_time`](field@ListInvoices::start_time).
    pub start_time: Instant,

    /// See [`end_time`](field@ListInvoices::end_time).
    pub end_time: Instant,

    /// See [`offset`](field@ListInvoices::offset).
    pub offset: i64,

    /// See [`limit`](field@ListInvoices::limit).
    pub limit: i64,
}

impl ListInvoices {
    /// Creates it from the required values.
    pub fn new(required: ListInvoicesRequired) -> Self {
        let ListInvoicesRequired {
            domain_id,
            start_time,
            end_time,
            offset,
            limit,
        } = required;
        Self {
            domain_id,
            start_time,
            end_time,
            offset,
            limit,
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

impl Operation for ListInvoices {
    type Response = ListInvoicesResponse;
    type Code = ListInvoicesCode;
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

impl Fields for ListInvoices {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.domain_id.to_wire(),
            self.start_time.to_wire(),
            self.end_time.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListInvoices {
    domain_id,
    start_time,
    end_time,
    offset,
    limit,
});

static READ: api_runtime::ReadAs<ListInvoicesResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListInvoices",
            method: Method::Get,
            path: "/v1.0/{domain_id}/payments/intl-invoices",
            source: "https://support.huaweicloud.com/intl/en-us/api-oce/miv_01005.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::path("domain_id")
                    .text()
                    .max_length(64)
                    .required(),
                Parameter::query("start_time")
                    .instant()
                    .max_length(64)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("end_time")
                    .instant()
                    .max_length(64)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("offset")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1").max("99999") })
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("limit")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1").max("100") })
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
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
                Paging::new(PagingKind::Pages, api_runtime::Path(&["invoices"]))
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

impl Paged for ListInvoices {
    type Item = InvoiceApplication;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.invoices)
    }
}

static TAKE: api_runtime::TakeItems<InvoiceApplication> = ListInvoices::TAKE_ITEMS;

/// Response of [`ListInvoices`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListInvoicesResponse {
    /// Number of the invoices.
    ///
    /// `count`
    ///
    /// The call failed.
    pub count: Option<i64>,

    /// The invoices.
    ///
    /// `invoices`
    pub invoices: Vec<InvoiceApplication>,
}

api_runtime::answer!(ListInvoicesResponse { count, invoices });

impl Decode for ListInvoicesResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.count, &mut value.invoices]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListInvoicesResponse { count, invoices });

/// Error codes of [`ListInvoices`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListInvoicesCode {
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
    ListInvoicesCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListInvoices`] failed.
pub type ListInvoicesError = Error<Code<ListInvoicesCode>>;

/// Where an invoice is sent.
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct InvoiceAddress {
    /// Address of the recipient.
    ///
    /// `address`
    pub address: Option<String>,

    /// Recipient.
    ///
    /// `recipients`
    pub recipients: Option<String>,

    /// Postal code of the address.
    ///
    /// `zipCode`
    pub zip_code: Option<String>,

    /// Mobile number of the recipient.
    ///
    /// `mobilePhone` · redacted
    pub mobile_phone: Option<String>,
}

impl std::cmp::Eq for InvoiceAddress {}

impl InvoiceAddress {
    const SHOWN: &'static str =
        api_runtime::names!["address", "recipients", "zip_code", "mobile_phone"];
}

impl std::fmt::Debug for InvoiceAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "InvoiceAddress",
            Self::SHOWN,
            &[&self.address, &self.recipients, &self.zip_code, &"***"],
        )
    }
}

impl InvoiceAddress {
    const NAMES: &'static str =
        api_runtime::names!["address", "recipients", "zipCode", "mobilePhone"];
}

impl Decode for InvoiceAddress {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.address,
                &mut value.recipients,
                &mut value.zip_code,
                &mut Secret(&mut value.mobile_phone),
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(InvoiceAddress {
    address,
    recipients,
    zip_code,
    mobile_phone,
});

/// An application for an invoice, or for the return of one.
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct InvoiceApplication {
    /// Id of the application.
    ///
    /// `requestId`
    pub request_id: Option<String>,

    /// Why the application was rejected.
    ///
    /// `cancelReason`
    pub cancel_reason: Option<String>,

    /// For whom the invoice is made out.
    ///
    /// `titleType`
    pub title_type: Option<InvoiceTitleType>,

    /// Channel of the application.
    ///
    /// `channelType`
    pub channel_type: Option<InvoiceChannel>,

    /// Kind of the invoice for value-added tax.
    ///
    /// `invoiceType`
    pub invoice_type: Option<InvoiceType>,

    /// Title of the invoice.
    ///
    /// `invoiceTitle`
    pub invoice_title: Option<String>,

    /// Amount that is invoiced, in US dollars.
    ///
    /// `invoiceAmount`
    pub invoice_amount: Option<Decimal>,

    /// What is invoiced.
    ///
    /// `invoiceMethod`
    pub invoice_method: Option<InvoiceMethod>,

    /// Class of the invoice.
    ///
    /// `invoiceClass`
    pub invoice_class: Option<InvoiceClass>,

    /// State of the application.
    ///
    /// `invoiceState`
    pub invoice_state: Option<InvoiceState>,

    /// Who applied for the invoice.
    ///
    /// `applyOpera`
    pub apply_opera: Option<String>,

    /// Where the invoice is sent.
    ///
    /// `addressInfo`
    pub address_info: Option<InvoiceAddress>,

    /// Time of the application, UTC. No source that was read gives its form.
    ///
    /// `applyTime`
    pub apply_time: Option<String>,

    /// Form of the invoice.
    ///
    /// `invoiceMode`
    pub invoice_mode: Option<InvoiceMode>,

    /// Where an electronic invoice is sent.
    ///
    /// `email`
    pub email: Option<String>,

    /// What is applied for.
    ///
    /// `requestMode`
    pub request_mode: Option<InvoiceRequestMode>,

    /// For a return, id of the application for the invoice.
    ///
    /// `srcRequestId`
    pub src_request_id: Option<String>,

    /// Id of the entity that is the party to the contract.
    ///
    /// `salesId`
    pub sales_id: Option<String>,

    /// Number of the invoice.
    ///
    /// `invoiceNo`
    pub invoice_no: Option<String>,

    /// Transaction that is invoiced.
    ///
    /// `tradeType`
    pub trade_type: Option<InvoiceTradeType>,

    /// Billing cycle of the invoice.
    ///
    /// `billCycle`
    pub bill_cycle: Option<String>,

    /// Taxes of the invoice.
    ///
    /// `taxList`
    pub tax_list: Vec<InvoiceTax>,
}

impl std::cmp::Eq for InvoiceApplication {}

impl InvoiceApplication {
    const SHOWN: &'static str = api_runtime::names![
        "request_id",
        "cancel_reason",
        "title_type",
        "channel_type",
        "invoice_type",
        "invoice_title",
        "invoice_amount",
        "invoice_method",
        "invoice_class",
        "invoice_state",
        "apply_opera",
        "address_info",
        "apply_time",
        "invoice_mode",
        "email",
        "request_mode",
        "src_request_id",
        "sales_id",
        "invoice_no",
        "trade_type",
        "bill_cycle",
        "tax_list",
    ];
}

impl std::fmt::Debug for InvoiceApplication {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "InvoiceApplication",
            Self::SHOWN,
            &[
                &self.request_id,
                &self.cancel_reason,
                &self.title_type,
                &self.channel_type,
                &self.invoice_type,
                &self.invoice_title,
                &self.invoice_amount,
                &self.invoice_method,
                &self.invoice_class,
                &self.invoice_state,
                &self.apply_opera,
                &self.address_info,
                &self.apply_time,
                &self.invoice_mode,
                &self.email,
                &self.request_mode,
                &self.src_request_id,
                &self.sales_id,
                &self.invoice_no,
                &self.trade_type,
                &self.bill_cycle,
                &self.tax_list,
            ],
        )
    }
}

impl InvoiceApplication {
    const NAMES: &'static str = api_runtime::names![
        "requestId",
        "cancelReason",
        "titleType",
        "channelType",
        "invoiceType",
        "invoiceTitle",
        "invoiceAmount",
        "invoiceMethod",
        "invoiceClass",
        "invoiceState",
        "applyOpera",
        "addressInfo",
        "applyTime",
        "invoiceMode",
        "email",
        "requestMode",
        "srcRequestId",
        "salesId",
        "invoiceNo",
        "tradeType",
        "billCycle",
        "taxList",
    ];
}

impl Decode for InvoiceApplication {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.request_id,
                &mut value.cancel_reason,
                &mut value.title_type,
                &mut value.channel_type,
                &mut value.invoice_type,
                &mut value.invoice_title,
                &mut value.invoice_amount,
                &mut value.invoice_method,
                &mut value.invoice_class,
                &mut value.invoice_state,
                &mut value.apply_opera,
                &mut value.address_info,
                &mut value.apply_time,
                &mut value.invoice_mode,
                &mut value.email,
                &mut value.request_mode,
                &mut value.src_request_id,
                &mut value.sales_id,
                &mut value.invoice_no,
                &mut value.trade_type,
                &mut value.bill_cycle,
                &mut value.tax_list,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(InvoiceApplication {
    request_id,
    cancel_reason,
    title_type,
    channel_type,
    invoice_type,
    invoice_title,
    invoice_amount,
    invoice_method,
    invoice_class,
    invoice_state,
    apply_opera,
    address_info,
    apply_time,
    invoice_mode,
    email,
    request_mode,
    src_request_id,
    sales_id,
    invoice_no,
    trade_type,
    bill_cycle,
    tax_list,
});

/// Channel of an application for an invoice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum InvoiceChannel {
    /// Huawei Cloud.
    ///
    /// `0` on the wire.
    HuaweiCloud,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl InvoiceChannel {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::HuaweiCloud => "0",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "0" => Self::HuaweiCloud,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(InvoiceChannel, [HuaweiCloud], Unknown);

impl Decode for InvoiceChannel {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(InvoiceChannel, number, answered);

/// Class of an invoice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum InvoiceClass {
    /// Tax invoice.
    ///
    /// `0` on the wire.
    Tax,

    /// Commercial invoice.
    ///
    /// `1` on the wire.
    Commercial,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl InvoiceClass {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Tax => "0",
            Self::Commercial => "1",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "0" => Self::Tax,
            "1" => Self::Commercial,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(InvoiceClass, [Tax, Commercial], Unknown);

impl Decode for InvoiceClass {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(InvoiceClass, number, answered);

/// What is invoiced.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum InvoiceMethod {
    /// A billing cycle.
    ///
    /// `0` on the wire.
    BillingCycle,

    /// Money that was received.
    ///
    /// `1` on the wire.
    Receipt,

    /// An order.
    ///
    /// `2` on the wire.
    Order,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl InvoiceMethod {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::BillingCycle => "0",
            Self::Receipt => "1",
            Self::Order => "2",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "0" => Self::BillingCycle,
            "1" => Self::Receipt,
            "2" => Self::Order,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(InvoiceMethod, [BillingCycle, Receipt, Order], Unknown);

impl Decode for InvoiceMethod {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(InvoiceMethod, number, answered);

/// Form of an invoice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum InvoiceMode {
    /// Paper invoice.
    ///
    /// `0` on the wire.
    Paper,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl InvoiceMode {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Paper => "0",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "0" => Self::Paper,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(InvoiceMode, [Paper], Unknown);

impl Decode for InvoiceMode {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(InvoiceMode, text, answered);

/// What is applied for.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum InvoiceRequestMode {
    /// An invoice.
    ///
    /// `0` on the wire.
    Invoice,

    /// The return of an invoice.
    ///
    /// `1` on the wire.
    Return,

    /// An invoice that was returned since.
    ///
    /// `2` on the wire.
    ReturnedInvoice,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl InvoiceRequestMode {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Invoice => "0",
            Self::Return => "1",
            Self::ReturnedInvoice => "2",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "0" => Self::Invoice,
            "1" => Self::Return,
            "2" => Self::ReturnedInvoice,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    InvoiceRequestMode,
    [Invoice, Return, ReturnedInvoice],
    Unknown
);

impl Decode for InvoiceRequestMode {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(InvoiceRequestMode, text, answered);

/// State of an application for an invoice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum InvoiceState {
    /// Draft.
    ///
    /// `0` on the wire.
    Draft,

    /// Waits for review.
    ///
    /// `1` on the wire.
    PendingReview,

    /// Waits for the export of the file of the invoice.
    ///
    /// `4` on the wire.
    PendingExport,

    /// Waits for the file of the invoice to be filled in.
    ///
    /// `5` on the wire.
    PendingFile,

    /// Waits for the confirmation that it was posted.
    ///
    /// `6` on the wire.
    PendingPost,

    /// Waits for the confirmation that it was received.
    ///
    /// `7` on the wire.
    PendingReceipt,

    /// Completed.
    ///
    /// `8` on the wire.
    Completed,

    /// The invoice was returned.
    ///
    /// `9` on the wire.
    Returned,

    /// Waits for review of the rejection.
    ///
    /// `11` on the wire.
    PendingRejectionReview,

    /// To be returned, waits for review.
    ///
    /// `13` on the wire.
    PendingReturnReview,

    /// To be returned, waits for the state to be filled in.
    ///
    /// `14` on the wire.
    PendingReturnState,

    /// The return failed.
    ///
    /// `15` on the wire.
    ReturnFailed,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl InvoiceState {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Draft => "0",
            Self::PendingReview => "1",
            Self::PendingExport => "4",
            Self::PendingFile => "5",
            Self::PendingPost => "6",
            Self::PendingReceipt => "7",
            Self::Completed => "8",
            Self::Returned => "9",
            Self::PendingRejectionReview => "11",
            Self::PendingReturnReview => "13",
            Self::PendingReturnState => "14",
            Self::ReturnFailed => "15",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "0" => Self::Draft,
            "1" => Self::PendingReview,
            "4" => Self::PendingExport,
            "5" => Self::PendingFile,
            "6" => Self::PendingPost,
            "7" => Self::PendingReceipt,
            "8" => Self::Completed,
            "9" => Self::Returned,
            "11" => Self::PendingRejectionReview,
            "13" => Self::PendingReturnReview,
            "14" => Self::PendingReturnState,
            "15" => Self::ReturnFailed,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    InvoiceState,
    [
        Draft,
        PendingReview,
        PendingExport,
        PendingFile,
        PendingPost,
        PendingReceipt,
        Completed,
        Returned,
        PendingRejectionReview,
        PendingReturnReview,
        PendingReturnState,
        ReturnFailed,
    ],
    Unknown
);

impl Decode for InvoiceState {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(InvoiceState, number, answered);

/// A tax of an invoice.
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct InvoiceTax {
    /// Kind of tax.
    ///
    /// `taxClass`
    pub tax_class: Option<InvoiceTaxClass>,

    /// Rate of the tax.
    ///
    /// `taxRate`
    pub tax_rate: Option<String>,

    /// Kind of tax within its class.
    ///
    /// `subTaxClass`
    pub sub_tax_class: Option<InvoiceTaxSubclass>,

    /// Amount of the tax, in US dollars.
    ///
    /// `taxAmount`
    pub tax_amount: Option<Decimal>,

    /// Whether the tax is shown.
    ///
    /// `taxVisibleFlag`
    pub tax_visible_flag: Option<InvoiceTaxShown>,

    /// Whether the tax is entered in the books.
    ///
    /// `taxAccountingFlag`
    pub tax_accounting_flag: Option<InvoiceTaxBooked>,
}

impl std::cmp::Eq for InvoiceTax {}

impl InvoiceTax {
    const SHOWN: &'static str = api_runtime::names![
        "tax_class",
        "tax_rate",
        "sub_tax_class",
        "tax_amount",
        "tax_visible_flag",
        "tax_accounting_flag",
    ];
}

impl std::fmt::Debug for InvoiceTax {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "InvoiceTax",
            Self::SHOWN,
            &[
                &self.tax_class,
                &self.tax_rate,
                &self.sub_tax_class,
                &self.tax_amount,
                &self.tax_visible_flag,
                &self.tax_accounting_flag,
            ],
        )
    }
}

impl InvoiceTax {
    const NAMES: &'static str = api_runtime::names![
        "taxClass",
        "taxRate",
        "subTaxClass",
        "taxAmount",
        "taxVisibleFlag",
        "taxAccountingFlag",
    ];
}

impl Decode for InvoiceTax {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.tax_class,
                &mut value.tax_rate,
                &mut value.sub_tax_class,
                &mut value.tax_amount,
                &mut value.tax_visible_flag,
                &mut value.tax_accounting_flag,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(InvoiceTax {
    tax_class,
    tax_rate,
    sub_tax_class,
    tax_amount,
    tax_visible_flag,
    tax_accounting_flag,
});

/// Whether a tax is entered in the books.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum InvoiceTaxBooked {
    /// Entered in the books.
    ///
    /// `Y` on the wire.
    Booked,

    /// Not entered in the books.
    ///
    /// `N` on the wire.
    NotBooked,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl InvoiceTaxBooked {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Booked => "Y",
            Self::NotBooked => "N",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "Y" => Self::Booked,
            "N" => Self::NotBooked,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(InvoiceTaxBooked, [Booked, NotBooked], Unknown);

impl Decode for InvoiceTaxBooked {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(InvoiceTaxBooked, text, answered);

/// Kind of tax.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum InvoiceTaxClass {
    /// The tax with the code `VAT`.
    ///
    /// `VAT` on the wire.
    Vat,

    /// The tax with the code `ISS`.
    ///
    /// `ISS` on the wire.
    Iss,

    /// The tax with the code `WHT`.
    ///
    /// `WHT` on the wire.
    Wht,

    /// The tax with the code `GST`.
    ///
    /// `GST` on the wire.
    Gst,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl InvoiceTaxClass {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Vat => "VAT",
            Self::Iss => "ISS",
            Self::Wht => "WHT",
            Self::Gst => "GST",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "VAT" => Self::Vat,
            "ISS" => Self::Iss,
            "WHT" => Self::Wht,
            "GST" => Self::Gst,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(InvoiceTaxClass, [Vat, Iss, Wht, Gst], Unknown);

impl Decode for InvoiceTaxClass {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(InvoiceTaxClass, text, answered);

/// Whether a tax is shown.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum InvoiceTaxShown {
    /// Shown.
    ///
    /// `Y` on the wire.
    Shown,

    /// Not shown.
    ///
    /// `N` on the wire.
    Hidden,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl InvoiceTaxShown {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Shown => "Y",
            Self::Hidden => "N",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "Y" => Self::Shown,
            "N" => Self::Hidden,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(InvoiceTaxShown, [Shown, Hidden], Unknown);

impl Decode for InvoiceTaxShown {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(InvoiceTaxShown, text, answered);

/// Kind of tax within its class.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum InvoiceTaxSubclass {
    /// The tax with the code `PIS`.
    ///
    /// `PIS` on the wire.
    Pis,

    /// The tax with the code `COFINS`.
    ///
    /// `COFINS` on the wire.
    Cofins,

    /// The tax with the code `CGST`.
    ///
    /// `CGST` on the wire.
    Cgst,

    /// The tax with the code `SGST`.
    ///
    /// `SGST` on the wire.
    Sgst,

    /// The tax with the code `IGST`.
    ///
    /// `IGST` on the wire.
    Igst,

    /// The tax with the code `ISS`.
    ///
    /// `ISS` on the wire.
    Iss,

    /// The tax with the code `WHT`.
    ///
    /// `WHT` on the wire.
    Wht,

    /// The tax with the code `VAT`.
    ///
    /// `VAT` on the wire.
    Vat,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl InvoiceTaxSubclass {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Pis => "PIS",
            Self::Cofins => "COFINS",
            Self::Cgst => "CGST",
            Self::Sgst => "SGST",
            Self::Igst => "IGST",
            Self::Iss => "ISS",
            Self::Wht => "WHT",
            Self::Vat => "VAT",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "PIS" => Self::Pis,
            "COFINS" => Self::Cofins,
            "CGST" => Self::Cgst,
            "SGST" => Self::Sgst,
            "IGST" => Self::Igst,
            "ISS" => Self::Iss,
            "WHT" => Self::Wht,
            "VAT" => Self::Vat,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    InvoiceTaxSubclass,
    [Pis, Cofins, Cgst, Sgst, Igst, Iss, Wht, Vat],
    Unknown
);

impl Decode for InvoiceTaxSubclass {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(InvoiceTaxSubclass, text, answered);

/// For whom an invoice is made out.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum InvoiceTitleType {
    /// An individual.
    ///
    /// `0` on the wire.
    Individual,

    /// An enterprise.
    ///
    /// `1` on the wire.
    Enterprise,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl InvoiceTitleType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Individual => "0",
            Self::Enterprise => "1",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "0" => Self::Individual,
            "1" => Self::Enterprise,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(InvoiceTitleType, [Individual, Enterprise], Unknown);

impl Decode for InvoiceTitleType {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(InvoiceTitleType, number, answered);

/// Transaction that is invoiced.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum InvoiceTradeType {
    /// Settlement by credit card.
    ///
    /// `3` on the wire.
    CreditCardSettlement,

    /// Settlement that is not paid up.
    ///
    /// `4` on the wire.
    UnpaidSettlement,

    /// Invoice before the money comes in.
    ///
    /// `5` on the wire.
    BeforePayment,

    /// Monthly settlement of a partner.
    ///
    /// `6` on the wire.
    PartnerMonthly,

    /// Top-up.
    ///
    /// `7` on the wire.
    TopUp,

    /// Online payment of yearly/monthly resources.
    ///
    /// `8` on the wire.
    YearlyMonthlyOnlinePayment,

    /// Ordinary withdrawal.
    ///
    /// `10` on the wire.
    Withdrawal,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl InvoiceTradeType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::CreditCardSettlement => "3",
            Self::UnpaidSettlement => "4",
            Self::BeforePayment => "5",
            Self::PartnerMonthly => "6",
            Self::TopUp => "7",
            Self::YearlyMonthlyOnlinePayment => "8",
            Self::Withdrawal => "10",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "3" => Self::CreditCardSettlement,
            "4" => Self::UnpaidSettlement,
            "5" => Self::BeforePayment,
            "6" => Self::PartnerMonthly,
            "7" => Self::TopUp,
            "8" => Self::YearlyMonthlyOnlinePayment,
            "10" => Self::Withdrawal,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    InvoiceTradeType,
    [
        CreditCardSettlement,
        UnpaidSettlement,
        BeforePayment,
        PartnerMonthly,
        TopUp,
        YearlyMonthlyOnlinePayment,
        Withdrawal,
    ],
    Unknown
);

impl Decode for InvoiceTradeType {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(InvoiceTradeType, number, answered);

/// Kind of an invoice for value-added tax.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum InvoiceType {
    /// Special invoice for value-added tax.
    ///
    /// `0` on the wire.
    SpecialVat,

    /// Ordinary invoice for value-added tax.
    ///
    /// `1` on the wire.
    OrdinaryVat,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl InvoiceType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::SpecialVat => "0",
            Self::OrdinaryVat => "1",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "0" => Self::SpecialVat,
            "1" => Self::OrdinaryVat,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(InvoiceType, [SpecialVat, OrdinaryVat], Unknown);

impl Decode for InvoiceType {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(InvoiceType, number, answered);
