// @generated from spec/bssintl/operations/enterprise/list_enterprise_sub_customers.yaml. Do not edit: change that, and generate again.

//! The command `list-enterprise-sub-customers`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-enterprise-sub-customers",
    descriptor:
        <::huaweicloud_bssintl::enterprise::ListEnterpriseSubCustomers as Operation>::descriptor,
    summary: "Lists the member accounts of an enterprise master account.",
    notes: &[
        "For: An enterprise account that manages member accounts.",
        "Permissions: businessUnitCenter:businessUnit:view, bss:enterpriseOrganization:view.",
    ],
    parameters: &[
        Help {
            wire: "sub_customer_account_name",
            flag: "sub-customer-account-name",
            text: "Account name of the member account. `fuzzy_query` says how it is compared; a part may stand at the beginning, at the end or in the middle.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "sub_customer_display_name",
            flag: "sub-customer-display-name",
            text: "Display name of the member account. `fuzzy_query` says how it is compared; a part may stand at the beginning, at the end or in the middle. Chinese and special characters are percent-encoded.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "fuzzy_query",
            flag: "fuzzy-query",
            text: "How the account name and the display name are compared.",
            values: &[
                Value {
                    wire: "0",
                    name: "exact",
                    text: "The whole name must be equal.",
                },
                Value {
                    wire: "1",
                    name: "fuzzy",
                    text: "A part of the name is enough.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "offset",
            flag: "offset",
            text: "Number of rows to skip.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "limit",
            flag: "limit",
            text: "Most rows of one answer.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "org_id",
            flag: "org-id",
            text: "Organization unit that the member accounts belong to.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("sub_customer_infos"),
    columns: &[
        Column {
            name: "id",
            usual: true,
        },
        Column {
            name: "name",
            usual: true,
        },
        Column {
            name: "display_name",
            usual: true,
        },
        Column {
            name: "status",
            usual: true,
        },
        Column {
            name: "org_id",
            usual: true,
        },
        Column {
            name: "org_name",
            usual: true,
        },
    ],
    secrets: &[],
};
