// @generated from spec/bss/operations/partner_bills/list_incentive_discount_policies.yaml. Do not edit: change that, and generate again.

//! The command `list-incentive-discount-policies`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-incentive-discount-policies",
    descriptor:
        <::huaweicloud_bss::partner_bills::ListIncentiveDiscountPolicies as Operation>::descriptor,
    summary: "Lists the policies of discounts and incentives that hold for cloud services.",
    notes: &[
        "An operator account of a partner needs the permission of the operation, which says that it may see policies of discounts and incentives.",
        "Restrictions:\n- Only solution providers and distributors of the first tier can call the operation.",
        "For: A partner that resells to customers.",
        "Permissions: BPC_ITEM_SALES_040100.",
    ],
    parameters: &[
        Help {
            wire: "time",
            flag: "time",
            text: "Month whose policies are listed, in China time. The answer has them as they stand at 23:59:59 on the last day of the month.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "service_type_code",
            flag: "service-type-code",
            text: "Policies of this cloud service.",
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
    rows: Some("policies"),
    columns: &[
        Column {
            name: "service_type_code",
            usual: true,
        },
        Column {
            name: "service_type_name",
            usual: true,
        },
        Column {
            name: "incentive_policy",
            usual: true,
        },
        Column {
            name: "allow_discount",
            usual: true,
        },
    ],
    secrets: &[],
};
