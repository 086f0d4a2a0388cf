// @generated from spec/bssintl/operations/customers/legacy_create_customer.yaml. Do not edit: change that, and generate again.

//! The command `legacy-create-customer`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-create-customer",
    descriptor: <::huaweicloud_bssintl::customers::LegacyCreateCustomer as Operation>::descriptor,
    summary: "Creates a Huawei Cloud account for a customer of a partner, in the v1.0 form.",
    notes: &[
        "Deprecated by the vendor: use create-sub-customer instead.",
        "The page says that the operation will go out of service.",
        "The account is bound to the customer's account on the partner's sales platform. It is associated with the partner a while later, under the reseller model; `LegacyListCustomers` tells whether that is done.",
        "To go from the partner's platform to the website of Huawei Cloud, the customer needs authentication by SAML.",
        "Side effects:\n- Opens an account and associates it with the partner.",
        "Restrictions:\n- The partner has to show the customer agreement and the privacy statement where the customer registers.\n- The partner needs the customer's authorization before the call.\n- A partner whose account is frozen can win no customers under the reseller model.",
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
            wire: "verificationCode",
            flag: "verification-code",
            text: "Verification code, which a customer with an e-mail address needs. `LegacySendVerificationCode` sends it.",
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
            text: "Model under which customer and partner work together. Without it that is the reseller model.",
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
            wire: "isCloseMarketMs",
            flag: "is-close-market-ms",
            text: "Whether marketing messages are switched off. The old SDKs have a text and name no values.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "email",
            flag: "email",
            text: "E-mail address of the customer. Without one, the customer gets no e-mail from Huawei Cloud until it enters one itself.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "domainArea",
            flag: "domain-area",
            text: "Country or region of the customer, as a code of two letters such as `HK` or `MX`.",
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
