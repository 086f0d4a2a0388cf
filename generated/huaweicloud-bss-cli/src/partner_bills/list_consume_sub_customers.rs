// @generated from spec/bss/operations/partner_bills/list_consume_sub_customers.yaml. Do not edit: change that, and generate again.

//! The command `list-consume-sub-customers`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-consume-sub-customers",
    descriptor:
        <::huaweicloud_bss::partner_bills::ListConsumeSubCustomers as Operation>::descriptor,
    summary: "Lists the customers of a partner that spent something in one month.",
    notes: &[
        "`ListSubCustomerBillDetail` lists what such a customer spent. A customer that has left the partner since is listed for the months in which it belonged to the partner and spent something. The vendor says that the list can be asked for in real time.",
        "Since 1 June 2024, in China time, the month of what was spent is that of the spending; before, it was that of the deduction.",
        "An operator account of a partner needs the permission of the operation, which says that it may see the details of what customers spend.",
        "Restrictions:\n- Only solution providers and distributors of the first tier can call the operation.",
        "For: A partner that resells to customers.",
        "Permissions: BPC_ITEM_FINANCE_020101.",
    ],
    parameters: &[
        Help {
            wire: "X-Language",
            flag: "x-language",
            text: "Language.",
            values: &[
                Value {
                    wire: "zh_CN",
                    name: "chinese",
                    text: "Chinese.",
                },
                Value {
                    wire: "en_US",
                    name: "english",
                    text: "English.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "bill_cycle",
            flag: "bill-cycle",
            text: "Billing month.",
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
    rows: Some("sub_customers"),
    columns: &[Column {
        name: "customer_id",
        usual: true,
    }],
    secrets: &[],
};
