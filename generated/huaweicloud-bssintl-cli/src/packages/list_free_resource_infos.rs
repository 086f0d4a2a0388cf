// @generated from spec/bssintl/operations/packages/list_free_resource_infos.yaml. Do not edit: change that, and generate again.

//! The command `list-free-resource-infos`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-free-resource-infos",
    descriptor: <::huaweicloud_bssintl::packages::ListFreeResourceInfos as Operation>::descriptor,
    summary: "Lists the resource packages of the customer, and what is left of them.",
    notes: &[
        "Without an enterprise project the operation lists only packages that belong to none. Ask for each enterprise project to see its packages.",
        "`ListFreeResourceUsages` tells more of a package's items: when their amounts are renewed, and the period that they are for. `ListFreeResourcesUsageRecords` lists what was deducted.",
        "A package can be used as soon as it is bought, but what is left of it is not shown in real time: usage is deducted some time later, which differs by product. Packages of the enterprise project of the usage are used first, then those with limits such as a region or a specification, those of promotions and those that were ordered. Of packages with the same limits the one is used first that expires first, where for renewed amounts the end of the current period counts.",
        "What is used after a package is used up or has expired is billed at the price of pay-per-use.",
        "A master account can share its packages with member accounts whose finances it holds. Such a member uses its own packages first; what it bought itself is for nobody else.",
        "When all parameters of the body are left out, the body is `{}`.",
        "Restrictions:\n- A package that expired more than 18 months ago cannot be queried.\n- Solution providers and distributors of the first tier cannot call it with credentials of their own, and operator accounts of a partner cannot call it at all.",
        "For: An account that buys for itself.",
        "Permissions: billing:resourcePackages:view, bss:bill:view, bss:billDetail:view (retiring).",
    ],
    parameters: &[
        Help {
            wire: "X-Language",
            flag: "x-language",
            text: "Language of the names in the answer.",
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
            wire: "region_code",
            flag: "region-code",
            text: "Packages of this region.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "order_id",
            flag: "order-id",
            text: "Packages of this order.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "product_id",
            flag: "product-id",
            text: "Product id, which is the id of the package.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "product_name",
            flag: "product-name",
            text: "Product name, which is the name of the package.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "enterprise_project_id",
            flag: "enterprise-project-id",
            text: "Packages of this enterprise project, `0` for the default project. They are listed only if the project is named.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "status",
            flag: "status",
            text: "Packages in this state.",
            values: &[
                Value {
                    wire: "0",
                    name: "not-in-effect",
                    text: "Not yet in effect.",
                },
                Value {
                    wire: "1",
                    name: "in-effect",
                    text: "In effect.",
                },
                Value {
                    wire: "2",
                    name: "used-up",
                    text: "Used up.",
                },
                Value {
                    wire: "3",
                    name: "expired",
                    text: "Expired.",
                },
                Value {
                    wire: "4",
                    name: "unsubscribed",
                    text: "Given back.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "offset",
            flag: "offset",
            text: "Number of packages to pass over.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "limit",
            flag: "limit",
            text: "Most packages of one answer.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "service_type_code_list",
            flag: "service-type-code-list",
            text: "Packages of these cloud service types. Upper and lower case are not told apart.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("free_resource_packages"),
    columns: &[
        Column {
            name: "order_instance_id",
            usual: true,
        },
        Column {
            name: "order_id",
            usual: true,
        },
        Column {
            name: "product_id",
            usual: true,
        },
        Column {
            name: "product_name",
            usual: true,
        },
        Column {
            name: "enterprise_project_id",
            usual: true,
        },
        Column {
            name: "enterprise_project_scope",
            usual: true,
        },
        Column {
            name: "effective_time",
            usual: true,
        },
        Column {
            name: "expire_time",
            usual: true,
        },
        Column {
            name: "status",
            usual: true,
        },
        Column {
            name: "service_type_code",
            usual: true,
        },
        Column {
            name: "service_type_name",
            usual: true,
        },
        Column {
            name: "region_code",
            usual: true,
        },
        Column {
            name: "source_type",
            usual: true,
        },
        Column {
            name: "bundle_type",
            usual: true,
        },
        Column {
            name: "quota_reuse_mode",
            usual: true,
        },
        Column {
            name: "free_resources",
            usual: false,
        },
    ],
    secrets: &[],
};
