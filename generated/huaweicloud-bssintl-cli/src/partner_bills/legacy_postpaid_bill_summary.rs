// @generated from spec/bssintl/operations/partner_bills/legacy_postpaid_bill_summary.yaml. Do not edit: change that, and generate again.

//! The command `legacy-postpaid-bill-summary`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-postpaid-bill-summary",
    descriptor:
        <::huaweicloud_bssintl::partner_bills::LegacyPostpaidBillSummary as Operation>::descriptor,
    summary: "Shows the bill of a partner for a month, in the v1.0 form.",
    notes: &[
        "Deprecated by the vendor: use list-postpaid-bill-sum instead.",
        "The page says that the operation will soon go out of service.",
        "The bill of a month is made before noon of the fifth day of the next month, Beijing time.",
        "Since 1 September 2024, in China time, on the European site since 1 July 2025, the month of a bill is that of the spending; before, it was that of the deduction.",
        "When customers under the reseller model got more back than was spent, the bill is below zero and nothing is due. The developer guide says that Huawei Cloud restores the budgets of customers once a bill is settled.",
        "What a partner has to pay in the end is the amount that is settled less the coupons used plus the tax. Only the sums of a month are rounded, to two decimals.",
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
            wire: "consume_month",
            flag: "consume-month",
            text: "Month of the bill.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("billList"),
    columns: &[
        Column {
            name: "billType",
            usual: true,
        },
        Column {
            name: "cloudServiceTypeCode",
            usual: true,
        },
        Column {
            name: "resourceTypeCode",
            usual: true,
        },
        Column {
            name: "payMethod",
            usual: true,
        },
        Column {
            name: "creditDebtAmount",
            usual: true,
        },
        Column {
            name: "customerAmountDue",
            usual: true,
        },
        Column {
            name: "settlementType",
            usual: true,
        },
        Column {
            name: "partnerRatio",
            usual: true,
        },
        Column {
            name: "partnerAmount",
            usual: true,
        },
        Column {
            name: "periodType",
            usual: true,
        },
        Column {
            name: "periodNum",
            usual: true,
        },
        Column {
            name: "categoryCode",
            usual: true,
        },
    ],
    secrets: &[],
};
