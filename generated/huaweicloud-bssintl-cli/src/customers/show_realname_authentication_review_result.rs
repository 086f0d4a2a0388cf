// @generated from spec/bssintl/operations/customers/show_realname_authentication_review_result.yaml. Do not edit: change that, and generate again.

//! The command `show-realname-authentication-review-result`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "show-realname-authentication-review-result",
    descriptor: <::huaweicloud_bssintl::customers::ShowRealnameAuthenticationReviewResult as Operation>::descriptor,
    summary: "Shows what came of the review of a customer's application for real-name authentication.",
    notes: &[
        "The operation is for applications whose answer says that a person reviews them: those of `CreatePersonalRealnameAuth` and `CreateEnterpriseRealnameAuthentication`, and the change of `ChangeEnterpriseRealnameAuthentication`. The account center's guide gives one to three working days for the review of a certificate.",
        "Solution providers and distributors of the first tier call the operation for their customers. An operator account of a partner needs the permission `BPC_ITEM_SUBCUSTSERV_010119`.",
        "Restrictions:\n- Only solution providers and distributors of the first tier can call the operation.",
        "For: A partner that resells to customers.",
        "Permissions: BPC_ITEM_SUBCUSTSERV_010119.",
    ],
    parameters: &[Help {
        wire: "customer_id",
        flag: "customer-id",
        text: "Customer whose application was reviewed. `ListSubCustomers` returns the ids.",
        values: &[],
        fields: &[],
    }],
    waiters: &[(
        "review-passed",
        "Waits until the application has passed its review. Success: `review_result` is `2` (`Passed`). Failure: `review_result` is `1` (`Rejected`).",
    )],
    rows: None,
    columns: &[
        Column {
            name: "review_result",
            usual: true,
        },
        Column {
            name: "opinion",
            usual: true,
        },
    ],
    secrets: &[],
};
