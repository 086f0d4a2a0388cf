// @generated from spec/bss/operations/enterprise/legacy_list_enterprise_customers.yaml. Do not edit: change that, and generate again.

//! The command `legacy-list-enterprise-customers`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-list-enterprise-customers",
    descriptor:
        <::huaweicloud_bss::enterprise::LegacyListEnterpriseCustomers as Operation>::descriptor,
    summary: "Lists the member accounts of an enterprise master account.",
    notes: &[
        "Deprecated by the vendor: use list-enterprise-sub-customers instead.",
        "The page says that the operation will soon go out of service.",
        "For: An enterprise account that manages member accounts.",
    ],
    parameters: &[
        Help {
            wire: "domain_id",
            flag: "domain-id",
            text: "Id of the customer account. Only a master account can be named.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "sub_customer_name",
            flag: "sub-customer-name",
            text: "Account name of the member account. `fuzzy_query` says how it is compared.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "display_name",
            flag: "display-name",
            text: "Display name of the member account. `fuzzy_query` says how it is compared.",
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
            text: "Page to return, counted from 1.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "limit",
            flag: "limit",
            text: "Most records of one page.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "org_party_id",
            flag: "org-party-id",
            text: "Organization unit that the member accounts belong to. `ListEnterpriseOrganizations` returns the units with their ids.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("subCustomerInfos"),
    columns: &[
        Column {
            name: "subCustomerId",
            usual: true,
        },
        Column {
            name: "subCustomerName",
            usual: true,
        },
        Column {
            name: "displayName",
            usual: true,
        },
        Column {
            name: "status",
            usual: true,
        },
        Column {
            name: "orgPartyId",
            usual: true,
        },
        Column {
            name: "orgPartyName",
            usual: true,
        },
    ],
    secrets: &[],
};
