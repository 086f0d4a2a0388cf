// @generated from spec/bssintl/operations/partner_bills/list_postpaid_bill_sum.yaml. Do not edit: change that, and generate again.

//! The command `list-postpaid-bill-sum`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-postpaid-bill-sum",
    descriptor:
        <::huaweicloud_bssintl::partner_bills::ListPostpaidBillSum as Operation>::descriptor,
    summary: "Shows the bill of a partner for one month, in sums.",
    notes: &[
        "The bill of a month is made before noon of the fifth day of the next month, Beijing time.",
        "Since 1 September 2024, in China time, on the European site since 1 July 2025, the month of a bill is that of the spending; before, it was that of the deduction.",
        "When customers under the reseller model got more back than was spent, the bill is below zero and nothing is due. The developer guide says that Huawei Cloud restores the budgets of customers once a bill is settled.",
        "What a partner has to pay in the end is the amount that is settled less the coupons used plus the tax, which goes by where the partner is registered; no field here shows the coupons. Only the sums of a month are rounded, to two decimals.",
        "An operator account needs the permission, which says that it may see the partner's bill.",
        "Restrictions:\n- Only solution providers and distributors of the first tier can call the operation.",
        "For: A partner that resells to customers.",
        "Permissions: BPC_ITEM_FINANCE_090100.",
    ],
    parameters: &[Help {
        wire: "bill_cycle",
        flag: "bill-cycle",
        text: "Month of the bill.",
        values: &[],
        fields: &[],
    }],
    waiters: &[],
    rows: None,
    columns: &[
        Column {
            name: "bill_cycle",
            usual: true,
        },
        Column {
            name: "initial_amount_due",
            usual: true,
        },
        Column {
            name: "consume_amount",
            usual: true,
        },
        Column {
            name: "refunds",
            usual: true,
        },
        Column {
            name: "adjustments",
            usual: true,
        },
        Column {
            name: "tax_amount",
            usual: true,
        },
        Column {
            name: "currency",
            usual: true,
        },
    ],
    secrets: &[],
};
