// @generated from spec/bss/operations/partner_bills/list_subcustomer_monthly_bills.yaml. Do not edit: change that, and generate again.

//! The command `list-subcustomer-monthly-bills`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-subcustomer-monthly-bills",
    descriptor:
        <::huaweicloud_bss::partner_bills::ListSubcustomerMonthlyBills as Operation>::descriptor,
    summary: "Lists monthly sums of what customers under the resale model spent.",
    notes: &[
        "Without `customer_id` the sums of all customers that spend money allocated by the partner are listed; unsubscriptions are contained.",
        "The sums contain the data until 24:00 of the day before. They are brought up to date every day at 16:00, at the latest until 24:00. The amounts are before tax. A partner can settle with its customers, and invoice them, on the basis of these sums.",
        "The console shows the same as the bill of the partner. It makes the bill of a month by 12:00 on the 5th of the next, in China time, and what counts in the end are the details of what customers spent, which `ListSubCustomerBillDetail` lists.",
        "The operation that this one replaces does not list the sums of member accounts whose finances a customer holds, and refers to this one for them.",
        "Since 1 June 2024, in China time, the month of a sum is that of the spending; before, it was that of the deduction.",
        "An operator account of a partner needs the permission of the operation, which says that it may see the bills of the partner.",
        "Restrictions:\n- Only solution providers and distributors of the first tier can call the operation.",
        "For: A partner that resells to customers.",
        "Permissions: BPC_ITEM_FINANCE_090100.",
    ],
    parameters: &[
        Help {
            wire: "cycle",
            flag: "cycle",
            text: "Month of the spending.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "charge_mode",
            flag: "charge-mode",
            text: "Sums of resources with this billing mode.",
            values: &[
                Value {
                    wire: "1",
                    name: "yearly-monthly",
                    text: "Paid in advance by the year or month.",
                },
                Value {
                    wire: "3",
                    name: "pay-per-use",
                    text: "Paid by use.",
                },
                Value {
                    wire: "10",
                    name: "reserved-instance",
                    text: "Reserved instance.",
                },
                Value {
                    wire: "11",
                    name: "savings-plan",
                    text: "Savings plan.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "bill_type",
            flag: "bill-type",
            text: "Sums of this kind.",
            values: &[
                Value {
                    wire: "0",
                    name: "spending",
                    text: "Spending.",
                },
                Value {
                    wire: "1",
                    name: "unsubscription",
                    text: "Unsubscription.",
                },
                Value {
                    wire: "2",
                    name: "write-off",
                    text: "Write-off by the vendor.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "indirect_partner_id",
            flag: "indirect-partner-id",
            text: "Cloud reseller whose customers' sums a distributor asks for. `ListIndirectPartners` returns the ids.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "customer_id",
            flag: "customer-id",
            text: "Customer whose sums are listed. `ListSubCustomers` returns the ids.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "cloud_service_type",
            flag: "cloud-service-type",
            text: "Sums of the cloud service with this code, such as `hws.service.type.obs`. `ListServiceTypes` returns the codes.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "offset",
            flag: "offset",
            text: "Number of records to pass over.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "limit",
            flag: "limit",
            text: "Most records that one answer holds.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("bill_sums"),
    columns: &[
        Column {
            name: "customer_id",
            usual: true,
        },
        Column {
            name: "cloud_service_type",
            usual: true,
        },
        Column {
            name: "cloud_service_type_name",
            usual: true,
        },
        Column {
            name: "bill_type",
            usual: true,
        },
        Column {
            name: "charge_mode",
            usual: true,
        },
        Column {
            name: "amount",
            usual: true,
        },
        Column {
            name: "debt_amount",
            usual: true,
        },
        Column {
            name: "adjustment_amount",
            usual: true,
        },
        Column {
            name: "discount_amount",
            usual: true,
        },
        Column {
            name: "measure_id",
            usual: true,
        },
        Column {
            name: "account_details",
            usual: false,
        },
        Column {
            name: "resource_type_code",
            usual: true,
        },
        Column {
            name: "resource_type_name",
            usual: true,
        },
    ],
    secrets: &[],
};
