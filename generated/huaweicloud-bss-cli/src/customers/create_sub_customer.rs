// @generated from spec/bss/operations/customers/create_sub_customer.yaml. Do not edit: change that, and generate again.

//! The command `create-sub-customer`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "create-sub-customer",
    descriptor: <::huaweicloud_bss::customers::CreateSubCustomer as Operation>::descriptor,
    summary: "Creates a Huawei Cloud account for a customer of the partner and associates the two.",
    notes: &[
        "Solution providers and distributors of the first tier call the operation. An operator account of a partner needs the permission `BPC_ITEM_SUBCUSTSERV_010118`.",
        "The account is there when the answer comes. Customer and partner are associated afterwards; `ListSubCustomers` shows whether that went well. By default a new customer belongs to the resale model.",
        "A distributor of the first tier can create customers of its cloud resellers, which are then associated with the reseller.",
        "Without a mobile number the customer gets none of the messages that Huawei Cloud sends to a phone, until the customer adds a number. To add one, the customer has to log in at Huawei Cloud with the password; for a customer without a password the partner can only create another account. With a number, `SendVerificationMessageCode` has to send a code first. Check names and numbers with `CheckUserIdentity` beforehand, as the developer guide asks.",
        "Before the customer can go from the partner's sales platform to Huawei Cloud, the platform needs SAML authentication.",
        "The page of the sales platform on which a customer is created must show Huawei Cloud's user agreement and its privacy statement.",
        "Side effects:\n- Registers a new Huawei Cloud account and maps it to the user of the partner's sales platform.\n- Associates the account with the partner, or with the cloud reseller that is named.",
        "Restrictions:\n- Only solution providers and distributors of the first tier can call the operation.\n- Test accounts of partners cannot use the operation.\n- A partner whose company is restricted, or a cloud reseller whose distributor is, gets no new customers; neither does one whose distributor has left.",
        "For: A partner that resells to customers.",
        "Permissions: BPC_ITEM_SUBCUSTSERV_010118.",
    ],
    parameters: &[
        Help {
            wire: "domain_name",
            flag: "domain-name",
            text: "Account name of the customer. The developer guide suggests the name of the customer's account on the partner's sales platform.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "mobile_phone",
            flag: "mobile-phone",
            text: "Mobile number of the customer, of mainland China only. The number that the partner's sales platform gives with SAML has to be the same.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "verification_code",
            flag: "verification-code",
            text: "Code that `SendVerificationMessageCode` sent to the mobile number.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "xaccount_id",
            flag: "xaccount-id",
            text: "Id of the user on the partner's sales platform, which the partner assigns. No two users have the same.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "xaccount_type",
            flag: "xaccount-type",
            text: "Id of the partner's sales platform, which Huawei assigns. The partner center shows it on the page for access settings once they are complete.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "password",
            flag: "password",
            text: "Login password. A customer without one cannot log in at Huawei Cloud, but only comes there through single sign-on from the partner's platform. The least length holds since 2022-08-01.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "is_close_market_ms",
            flag: "is-close-market-ms",
            text: "Whether the customer is spared marketing messages.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "cooperation_type",
            flag: "cooperation-type",
            text: "Model under which customer and partner work together. The vendor takes the parameter away and does not offer it to new users.",
            values: &[Value {
                wire: "1",
                name: "referral",
                text: "The referral model.",
            }],
            fields: &[],
        },
        Help {
            wire: "indirect_partner_id",
            flag: "indirect-partner-id",
            text: "Cloud reseller whose customer a distributor creates. `ListIndirectPartners` returns the ids.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "include_association_result",
            flag: "include-association-result",
            text: "Whether the result of the association comes back. The page names no field of the answer that holds it.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: None,
    columns: &[
        Column {
            name: "domain_id",
            usual: true,
        },
        Column {
            name: "domain_name",
            usual: true,
        },
    ],
    secrets: &[],
};
