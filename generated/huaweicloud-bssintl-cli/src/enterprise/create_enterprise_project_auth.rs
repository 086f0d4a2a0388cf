// @generated from spec/bssintl/operations/enterprise/create_enterprise_project_auth.yaml. Do not edit: change that, and generate again.

//! The command `create-enterprise-project-auth`.

use ::api_cli::Command;
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "create-enterprise-project-auth",
    descriptor:
        <::huaweicloud_bssintl::enterprise::CreateEnterpriseProjectAuth as Operation>::descriptor,
    summary: "Opens the enterprise project function for the calling customer.",
    notes: &[
        "The request has no parameters and no body.",
        "The console's page for enterprise projects is closed to enterprise accounts that are registered as partners of the vendor.",
        "An account can have 100 enterprise projects. Projects that are disabled count, too, and cannot be deleted by the customer.",
        "Side effects:\n- Opens the enterprise project function.\n- Afterwards no projects can be created in IAM.",
        "Restrictions:\n- Only a customer with real-name authentication, or one whose account is verified as that of an enterprise, can open the function.\n- A customer that has opened project groups cannot open it.\n- A customer that has opened the multi-project function cannot open it.",
        "For: An account that buys for itself.",
        "Permissions: Billing::activeEPFinance, bss:enterpriseProjectFunction:update.",
    ],
    parameters: &[],
    waiters: &[],
    rows: None,
    columns: &[],
    secrets: &[],
};
