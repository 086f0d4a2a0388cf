// @generated from spec/bssintl/operations/partner_accounts/update_sub_customer_budget.yaml. Do not edit: change that, and generate again.

//! The command `update-sub-customer-budget`.

use ::api_cli::{Command, Help, Value};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "update-sub-customer-budget",
    descriptor:
        <::huaweicloud_bssintl::partner_accounts::UpdateSubCustomerBudget as Operation>::descriptor,
    summary: "Sets the budget up to which a customer of a partner can spend.",
    notes: &[
        "The amount is the whole budget from now on, not what is added to it. `ShowSubCustomerBudget` shows it, `ListSubCustomerBudgetRecords` what changed of it.",
        "A customer can buy and renew only as long as its budget suffices, and a partner has to set a budget when a customer is associated with it for the first time. The account of such a customer is frozen from the beginning: `cancel_partner_frozen` unfreezes it in the same call. The developer guide has the partner's sales platform refuse purchases and renewals of a customer whose budget is 0 or less.",
        "Of a one-time budget counts what the customer spends from the month on in which it was set. The type of the budget can be changed, and the new one holds at once. When a monthly budget becomes a one-time budget, only what the customer spends from that month on counts; when a one-time budget becomes a monthly one, what it has spent in the month counts. The used amount is an estimate that can lag by about 10 minutes.",
        "The partner is warned when a customer has used 75, 90 and 100 percent of its budget; the message center says who gets the message. A customer that has used all of it is kept from buying yearly/monthly resources and reserved instances and from opening pay-per-use resources. The manual says so of automatic freezing and leaves open whether it holds with freezing by hand, too.",
        "A distributor grants a reseller the permission together with a quota for monthly budgets, for one-time budgets or for both. The reseller can then set budgets of these types, and the distributor no longer sets those of the reseller's customers itself. When the distributor takes the permission back, the budgets that were set stay.",
        "Sending the same request again sets the same budget again. What a repeated call unfreezes may have been frozen in between.",
        "An operator account needs one of the permissions: to adjust credit limits in the customer list, or to set monthly budgets of cloud resellers' customers.",
        "Side effects:\n- Replaces the budget that the customer had.\n- Unfreezes the customer's account if `cancel_partner_frozen` is `1`.\n- With automatic freezing the customer's account is frozen later, as soon as the budget is used up.",
        "Restrictions:\n- Only solution providers and distributors of the first tier can call the operation.\n- A cloud reseller can set budgets of its own customers once its distributor has granted it the permission.\n- The budgets that a cloud reseller sets cannot exceed the quota that its distributor granted.\n- Only customers under the reseller model have a budget.",
        "For: A partner that resells to customers.",
        "Permissions: BPC_ITEM_SUBCUSTSERV_010111, BPC_ITEM_SUBCUSTSERV_010503.",
    ],
    parameters: &[
        Help {
            wire: "customer_id",
            flag: "customer-id",
            text: "Customer that gets the budget. `ListSubCustomers` returns the ids.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "budget_amount",
            flag: "budget-amount",
            text: "Budget, in US dollars.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "cancel_partner_frozen",
            flag: "cancel-partner-frozen",
            text: "Whether the customer's account is unfrozen, too.",
            values: &[
                Value {
                    wire: "0",
                    name: "keep",
                    text: "The account stays as it is.",
                },
                Value {
                    wire: "1",
                    name: "unfreeze",
                    text: "The account is unfrozen.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "indirect_partner_id",
            flag: "indirect-partner-id",
            text: "Cloud reseller to whose customer a distributor grants the budget. `ListIndirectPartners` returns the ids.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "budget_type",
            flag: "budget-type",
            text: "For which time the budget is granted.",
            values: &[
                Value {
                    wire: "MONTHLY",
                    name: "monthly",
                    text: "Budget of each month. It is restored in full at 00:00:00 on the first day of the next month. What the customer spends counts at list prices.",
                },
                Value {
                    wire: "PACKAGE",
                    name: "one-time",
                    text: "Budget that is granted once and not restored. What the customer spends counts at list prices.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "frozen_operate_type",
            flag: "frozen-operate-type",
            text: "What happens to the account when the budget is used up.",
            values: &[
                Value {
                    wire: "0",
                    name: "by-hand",
                    text: "The partner freezes the account itself.",
                },
                Value {
                    wire: "1",
                    name: "automatic",
                    text: "The account is frozen by the system.",
                },
            ],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: None,
    columns: &[],
    secrets: &[],
};
