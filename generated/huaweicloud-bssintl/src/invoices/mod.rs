// @generated from spec/bssintl/operations/invoices. Do not edit: change that, and generate again.

//! Invoices that a customer or a partner has applied for.
//!
//! | Operation | Call | Request |
//! |---|---|---|
//! | Lists the invoices that an account has applied for in a span of time. | [`list_invoices`](Invoices::list_invoices) | [`ListInvoices`] `GET /v1.0/{domain_id}/payments/intl-invoices` |

mod list_invoices;

use api_runtime::{Call, Client};
pub use list_invoices::{
    InvoiceAddress, InvoiceApplication, InvoiceChannel, InvoiceClass, InvoiceMethod, InvoiceMode,
    InvoiceRequestMode, InvoiceState, InvoiceTax, InvoiceTaxBooked, InvoiceTaxClass,
    InvoiceTaxShown, InvoiceTaxSubclass, InvoiceTitleType, InvoiceTradeType, InvoiceType,
    ListInvoices, ListInvoicesCode, ListInvoicesError, ListInvoicesRequired, ListInvoicesResponse,
};

/// Operations of this group; see [`Client::invoices`](crate::Client::invoices).
#[derive(Debug, Clone, Copy)]
pub struct Invoices<'a> {
    client: &'a Client,
}

impl<'a> Invoices<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists the invoices that an account has applied for in a span of time.
    ///
    /// `GET /v1.0/{domain_id}/payments/intl-invoices`, see [`ListInvoices`].
    pub fn list_invoices(self, request: &'a ListInvoices) -> Call<'a, ListInvoices> {
        self.client.call(request)
    }
}
