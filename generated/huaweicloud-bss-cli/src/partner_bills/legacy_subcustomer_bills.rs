// @generated from spec/bss/operations/partner_bills/legacy_subcustomer_bills.yaml. Do not edit: change that, and generate again.

//! The command `legacy-subcustomer-bills`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-subcustomer-bills",
    descriptor: <::huaweicloud_bss::partner_bills::LegacySubcustomerBills as Operation>::descriptor,
    summary: "Sums up what a partner's customers spent in a month, in the v1.0 form.",
    notes: &[
        "Deprecated by the vendor: use list-subcustomer-monthly-bills instead.",
        "The vendor's change log counts the operation to those that go out of service. Later lists of these no longer name it, and the partner's manual describes the new operation under this title.",
        "The sums are of customers under the resale model. Without a customer they are of all who spend money that the partner allocated; unsubscriptions are included. They are renewed once a day, for the day before.",
        "Sums of member accounts whose finances a customer holds are not listed; `ListSubcustomerMonthlyBills` lists them.",
        "For: A partner that resells to customers.",
    ],
    parameters: &[
        Help {
            wire: "partner_id",
            flag: "partner-id",
            text: "Id that Huawei Cloud gave the partner.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "customerId",
            flag: "customer-id",
            text: "Bills of this customer account.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "period",
            flag: "period",
            text: "Month of the expenditure.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "cloudServiceTypeCode",
            flag: "cloud-service-type-code",
            text: "Code of the cloud service type, such as `hws.service.type.obs`. `ListServiceTypes` returns the codes.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "payMethod",
            flag: "pay-method",
            text: "How the resources are billed.",
            values: &[
                Value {
                    wire: "0",
                    name: "yearly-monthly",
                    text: "Paid in advance by the year or month.",
                },
                Value {
                    wire: "1",
                    name: "pay-per-use",
                    text: "Paid by use.",
                },
            ],
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
            text: "Records on a page.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "bill_type",
            flag: "bill-type",
            text: "Kind of the bill.",
            values: &[
                Value {
                    wire: "0",
                    name: "expenditure",
                    text: "Expenditure.",
                },
                Value {
                    wire: "1",
                    name: "unsubscription",
                    text: "Unsubscription.",
                },
                Value {
                    wire: "2",
                    name: "write-off",
                    text: "Written off by Huawei.",
                },
            ],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("billSums"),
    columns: &[
        Column {
            name: "customerId",
            usual: true,
        },
        Column {
            name: "billType",
            usual: true,
        },
        Column {
            name: "cloudServiceTypeCode",
            usual: true,
        },
        Column {
            name: "payMethod",
            usual: true,
        },
        Column {
            name: "amount",
            usual: true,
        },
        Column {
            name: "debtAmount",
            usual: true,
        },
        Column {
            name: "writeoffDebtAmount",
            usual: true,
        },
        Column {
            name: "discountAmount",
            usual: true,
        },
        Column {
            name: "measureId",
            usual: true,
        },
        Column {
            name: "currency",
            usual: true,
        },
        Column {
            name: "accountDetails",
            usual: false,
        },
    ],
    secrets: &[],
};
