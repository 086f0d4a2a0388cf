// @generated from spec/bssintl/operations/customers/create_personal_realname_auth.yaml. Do not edit: change that, and generate again.

//! The command `create-personal-realname-auth`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "create-personal-realname-auth",
    descriptor:
        <::huaweicloud_bssintl::customers::CreatePersonalRealnameAuth as Operation>::descriptor,
    summary: "Applies for the real-name authentication of a customer that is an individual.",
    notes: &[
        "Solution providers and distributors of the first tier call the operation for their customers. An operator account of a partner needs the permission `BPC_ITEM_SUBCUSTSERV_010119`.",
        "A customer that wants to buy resources in the China region needs a real-name authentication first.",
        "If the answer says that a person reviews the application, `ShowRealnameAuthenticationReviewResult` tells what came of it.",
        "Side effects:\n- Applies for real-name authentication in the customer's name.",
        "Restrictions:\n- Only solution providers and distributors of the first tier can call the operation.\n- The partner must have switched on the upload of attachments for real-name authentication, on the page for access settings of the partner center.\n- Whoever switches it on names a bucket of OBS and the keys to it. Only buckets that were bought in the Hong Kong region of Huawei Cloud can be used.\n- The images must lie in the folder `download` of the partner's bucket.\n- The certificate must be valid, and issued where the customer's account is registered.\n- At most three accounts can be authenticated with one certificate number.\n- An account that has joined a partner program cannot be authenticated as an individual.",
        "For: A partner that resells to customers.",
        "Permissions: BPC_ITEM_SUBCUSTSERV_010119.",
    ],
    parameters: &[
        Help {
            wire: "customer_id",
            flag: "customer-id",
            text: "Customer to authenticate. `ListSubCustomers` returns the ids.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "identify_type",
            flag: "identify-type",
            text: "How the customer proves the identity.",
            values: &[Value {
                wire: "0",
                name: "certificate",
                text: "With a personal certificate.",
            }],
            fields: &[],
        },
        Help {
            wire: "verified_type",
            flag: "verified-type",
            text: "Kind of certificate.",
            values: &[
                Value {
                    wire: "3",
                    name: "passport",
                    text: "Passport: the page with the personal data, and the person holding that page.",
                },
                Value {
                    wire: "5",
                    name: "hong-kong-macao-travel-permit",
                    text: "Mainland travel permit for residents of Hong Kong and Macao: front with the portrait, back, and the person holding the front.",
                },
                Value {
                    wire: "6",
                    name: "taiwan-travel-permit",
                    text: "Mainland travel permit for residents of Taiwan: front with the portrait, back, and the person holding the front.",
                },
                Value {
                    wire: "9",
                    name: "hong-kong-macao-residence-permit",
                    text: "Residence permit for residents of Hong Kong and Macao: side with the portrait, side with the national emblem, and the person holding the former.",
                },
                Value {
                    wire: "10",
                    name: "taiwan-residence-permit",
                    text: "Residence permit for residents of Taiwan: side with the portrait, side with the national emblem, and the person holding the former.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "verified_file_url",
            flag: "verified-file-url",
            text: "Attachments, by their paths below the folder `download` of the partner's bucket: `test/abc023.jpg` for a file in the folder `test`. Upper and lower case of the names count. `verified_type` says which attachments a certificate needs.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "name",
            flag: "name",
            text: "Name of the person.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "verified_number",
            flag: "verified-number",
            text: "Number of the certificate.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "change_type",
            flag: "change-type",
            text: "Which change is applied for.",
            values: &[Value {
                wire: "-1",
                name: "first",
                text: "First real-name authentication.",
            }],
            fields: &[],
        },
        Help {
            wire: "xaccount_type",
            flag: "xaccount-type",
            text: "Id of the partner's sales platform, which Huawei assigns. The partner center shows it on the page for access settings once they are complete.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: None,
    columns: &[Column {
        name: "is_review",
        usual: true,
    }],
    secrets: &[],
};
