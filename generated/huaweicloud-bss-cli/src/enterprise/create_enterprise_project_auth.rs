// @generated from spec/bss/operations/enterprise/create_enterprise_project_auth.yaml. Do not edit: change that, and generate again.

//! The command `create-enterprise-project-auth`.

use ::api_cli::Command;
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "create-enterprise-project-auth",
    descriptor:
        <::huaweicloud_bss::enterprise::CreateEnterpriseProjectAuth as Operation>::descriptor,
    summary: "Opens the enterprise project function for the calling customer.",
    notes: &[
        "The request has no parameters and no body.",
        "An account with the real-name authentication of a person has to become an enterprise account first. The console's page for enterprise projects is closed to enterprises that are partners of the vendor. An account can have 100 enterprise projects; up to 256 can be asked for. Projects that are disabled count, too.",
        "Side effects:\n- Opens the enterprise project function.\n- Afterwards no projects can be created in IAM.",
        "Restrictions:\n- Only an enterprise customer with real-name authentication can open the function by itself.\n- A customer that has opened project groups cannot open it.\n- A customer that has opened the multi-project function cannot open it.",
        "For: An account that buys for itself.",
        "Permissions: Billing::activeEPFinance, bss:enterpriseProjectFunction:update.",
    ],
    parameters: &[],
    waiters: &[],
    rows: None,
    columns: &[],
    secrets: &[],
};
