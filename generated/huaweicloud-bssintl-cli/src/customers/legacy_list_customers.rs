// @generated from spec/bssintl/operations/customers/legacy_list_customers.yaml. Do not edit: change that, and generate again.

//! The command `legacy-list-customers`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-list-customers",
    descriptor: <::huaweicloud_bssintl::customers::LegacyListCustomers as Operation>::descriptor,
    summary: "Lists the customers of a partner, in the v1.0 form.",
    notes: &[
        "Deprecated by the vendor: use list-sub-customers instead.",
        "The page says that the operation will soon go out of service; a notice of 27 August 2024 sets 28 February 2025 as the last day.",
        "Solution providers and distributors of the first tier call the operation. Customers that do not exist are no error: the list is empty then.",
        "Restrictions:\n- Only solution providers and distributors of the first tier can call the operation.",
        "For: A partner that resells to customers.",
    ],
    parameters: &[
        Help {
            wire: "partner_id",
            flag: "partner-id",
            text: "Id that Huawei Cloud gave the partner. At present the server does not check it.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "domainName",
            flag: "domain-name",
            text: "Login name of the customer, that of the account itself if the customer has users. The name may be given in part: its beginning, its end or its middle.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "name",
            flag: "name",
            text: "Name of the customer's real-name authentication. It may be given in part: its beginning, its end or its middle.",
            values: &[],
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
            text: "Customers on a page.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "label",
            flag: "label",
            text: "Label of the customer. A part of it is enough.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "cooperationType",
            flag: "cooperation-type",
            text: "Model under which customer and partner work together.",
            values: &[
                Value {
                    wire: "1",
                    name: "referral",
                    text: "Referral model. The customer buys from Huawei Cloud.",
                },
                Value {
                    wire: "3",
                    name: "resale",
                    text: "Reseller model.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "cooperationTimeStart",
            flag: "cooperation-time-start",
            text: "Customers associated with the partner from this time on.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "cooperationTimeEnd",
            flag: "cooperation-time-end",
            text: "Customers associated with the partner until this time.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("customerInfoList"),
    columns: &[
        Column {
            name: "name",
            usual: false,
        },
        Column {
            name: "domainName",
            usual: true,
        },
        Column {
            name: "customerId",
            usual: true,
        },
        Column {
            name: "cooperationTime",
            usual: true,
        },
        Column {
            name: "cooperationType",
            usual: true,
        },
        Column {
            name: "label",
            usual: true,
        },
        Column {
            name: "telephone",
            usual: false,
        },
        Column {
            name: "verifiedStatus",
            usual: true,
        },
        Column {
            name: "countryCode",
            usual: true,
        },
        Column {
            name: "customerType",
            usual: true,
        },
        Column {
            name: "isFrozen",
            usual: true,
        },
    ],
    secrets: &["name", "telephone"],
};
