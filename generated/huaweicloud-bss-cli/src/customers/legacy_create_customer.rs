// @generated from spec/bss/operations/customers/legacy_create_customer.yaml. Do not edit: change that, and generate again.

//! The command `legacy-create-customer`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-create-customer",
    descriptor: <::huaweicloud_bss::customers::LegacyCreateCustomer as Operation>::descriptor,
    summary: "Creates a Huawei Cloud account for a customer of a partner, in the v1.0 form.",
    notes: &[
        "Deprecated by the vendor: use create-sub-customer instead.",
        "The page of the international site says that the operation will go out of service. Later lists of such operations of this site do not name it; whether it still answers is not known.",
        "The account is bound to the customer's account on the partner's sales platform and associated with the partner.",
        "No page of this operation could be reached. What is said here stands in the vendor's old SDKs; the page that is named is that of its successor.",
        "Side effects:\n- Opens an account and associates it with the partner.",
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
            wire: "domainName",
            flag: "domain-name",
            text: "Name of the customer's Huawei Cloud account.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "mobilePhone",
            flag: "mobile-phone",
            text: "Mobile number of the customer.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "countryCode",
            flag: "country-code",
            text: "Country code of the mobile number.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "verificationCode",
            flag: "verification-code",
            text: "Verification code. `LegacySendVerificationCode` sends it.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "xAccountId",
            flag: "x-account-id",
            text: "Id of the user on the partner's platform. The partner assigns it.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "xAccountType",
            flag: "x-account-type",
            text: "Id of the partner's platform. Huawei assigns it. Examples end with `_IDP`.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "password",
            flag: "password",
            text: "Password of the account.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "cooperationType",
            flag: "cooperation-type",
            text: "Model under which customer and partner work together. Without it that is the resale model.",
            values: &[
                Value {
                    wire: "1",
                    name: "referral",
                    text: "Referral model. The customer buys from Huawei Cloud.",
                },
                Value {
                    wire: "2",
                    name: "resale",
                    text: "Resale model. The customer spends what the partner allocates to it, and gets its invoices from the partner.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "isCloseMarketMs",
            flag: "is-close-market-ms",
            text: "Whether marketing messages are switched off. The old SDKs have a text and name no values.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: None,
    columns: &[
        Column {
            name: "domainId",
            usual: true,
        },
        Column {
            name: "domainName",
            usual: true,
        },
    ],
    secrets: &[],
};
