// @generated from spec/bssintl/operations/invoices/list_invoices.yaml. Do not edit: change that, and generate again.

//! The command `list-invoices`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-invoices",
    descriptor: <::huaweicloud_bssintl::invoices::ListInvoices as Operation>::descriptor,
    summary: "Lists the invoices that an account has applied for in a span of time.",
    notes: &[
        "In the billing center of a customer the list stands on the page of invoices, in the partner center in the invoice center.",
        "The vendor makes most invoices by itself: one after an order was paid on-line, one after money was paid in, a credit note after money was withdrawn, and for a customer with monthly settlement one after the bill of a month was made, on the 3rd of the next. A partner's invoice for a month is made on the 5th of the next as a rule. Coupons are not invoiced. Customers under the reseller model ask their partner for invoices, and for member accounts the master account sees to them.",
        "An IAM user of a customer needs `billing:invoice:manage`, an operator account of a partner `BPC_ITEM_FINANCE_060100`, which says that it may see the applications for invoices.",
        "Restrictions:\n- Of partners only solution providers and distributors of the first tier can call the operation.",
        "For: An account that buys for itself. A partner that resells to customers.",
        "Permissions: billing:invoice:manage, BPC_ITEM_FINANCE_060100.",
    ],
    parameters: &[
        Help {
            wire: "domain_id",
            flag: "domain-id",
            text: "Account whose invoices are listed, the id of the customer or of the partner that calls.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "start_time",
            flag: "start-time",
            text: "Earliest time of the application.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "end_time",
            flag: "end-time",
            text: "Latest time of the application.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "offset",
            flag: "offset",
            text: "Number of the page.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "limit",
            flag: "limit",
            text: "Most invoices of one page.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("invoices"),
    columns: &[
        Column {
            name: "requestId",
            usual: true,
        },
        Column {
            name: "cancelReason",
            usual: true,
        },
        Column {
            name: "titleType",
            usual: true,
        },
        Column {
            name: "channelType",
            usual: true,
        },
        Column {
            name: "invoiceType",
            usual: true,
        },
        Column {
            name: "invoiceTitle",
            usual: true,
        },
        Column {
            name: "invoiceAmount",
            usual: true,
        },
        Column {
            name: "invoiceMethod",
            usual: true,
        },
        Column {
            name: "invoiceClass",
            usual: true,
        },
        Column {
            name: "invoiceState",
            usual: true,
        },
        Column {
            name: "applyOpera",
            usual: true,
        },
        Column {
            name: "addressInfo",
            usual: false,
        },
        Column {
            name: "addressInfo.address",
            usual: true,
        },
        Column {
            name: "addressInfo.recipients",
            usual: true,
        },
        Column {
            name: "addressInfo.zipCode",
            usual: true,
        },
        Column {
            name: "addressInfo.mobilePhone",
            usual: false,
        },
        Column {
            name: "applyTime",
            usual: true,
        },
        Column {
            name: "invoiceMode",
            usual: true,
        },
        Column {
            name: "email",
            usual: true,
        },
        Column {
            name: "requestMode",
            usual: true,
        },
        Column {
            name: "srcRequestId",
            usual: true,
        },
        Column {
            name: "salesId",
            usual: true,
        },
        Column {
            name: "invoiceNo",
            usual: true,
        },
        Column {
            name: "tradeType",
            usual: true,
        },
        Column {
            name: "billCycle",
            usual: true,
        },
        Column {
            name: "taxList",
            usual: false,
        },
    ],
    secrets: &["mobilePhone"],
};
