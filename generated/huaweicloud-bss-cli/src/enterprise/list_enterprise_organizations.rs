// @generated from spec/bss/operations/enterprise/list_enterprise_organizations.yaml. Do not edit: change that, and generate again.

//! The command `list-enterprise-organizations`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-enterprise-organizations",
    descriptor:
        <::huaweicloud_bss::enterprise::ListEnterpriseOrganizations as Operation>::descriptor,
    summary: "Shows the organization units of an enterprise master account as a tree.",
    notes: &[
        "The tree ends at the children of the node that the call starts at, unless the call is recursive. The console lets a master account make at most 100 units besides the root, in at most five levels.",
        "Other operations take the `id` of a unit: `CreateSubEnterpriseAccount` as `party_id`, to put a new member account into it, and `ListEnterpriseSubCustomers` as `org_id`, to list the accounts of that unit.",
        "For: An enterprise account that manages member accounts.",
        "Permissions: businessUnitCenter:businessUnit:view, bss:enterpriseOrganization:view.",
    ],
    parameters: &[
        Help {
            wire: "recursive_query",
            flag: "recursive-query",
            text: "How far below the starting node the tree goes.",
            values: &[
                Value {
                    wire: "0",
                    name: "direct-children",
                    text: "Only the direct children of the starting node.",
                },
                Value {
                    wire: "1",
                    name: "all-descendants",
                    text: "All units below the starting node.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "parent_id",
            flag: "parent-id",
            text: "Id of the organization unit to start at. It consists of digits.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("child_nodes"),
    columns: &[
        Column {
            name: "relation_id",
            usual: true,
        },
        Column {
            name: "id",
            usual: true,
        },
        Column {
            name: "name",
            usual: true,
        },
        Column {
            name: "child_nodes",
            usual: false,
        },
    ],
    secrets: &[],
};
