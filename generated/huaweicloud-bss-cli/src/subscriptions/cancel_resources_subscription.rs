// @generated from spec/bss/operations/subscriptions/cancel_resources_subscription.yaml. Do not edit: change that, and generate again.

//! The command `cancel-resources-subscription`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "cancel-resources-subscription",
    descriptor:
        <::huaweicloud_bss::subscriptions::CancelResourcesSubscription as Operation>::descriptor,
    summary: "Unsubscribes from yearly/monthly resources or from their renewals.",
    notes: &[
        "Check the resources and the refund before the call. To keep a resource and only give up the renewals that are not yet in use, choose `unsubscribe_type` 2.",
        "`ListPayPerUseCustomerResources` tells which resources are primary and which are attached to them, in `is_main_resource`. A disk that was bought separately and then mounted on a server need not be attached to it. With a Flexus L instance, whose own id the call takes, its disks, its backup vault, its host security and its elastic IP are given up.",
        "In an identity policy the condition key `billing:cloudServiceType` is supported for `billing:subscription:unsubscribe` only; calls that need other actions of the same statement are refused with CBC.0151. So the action and the key belong into a statement of their own.",
        "For five days of 24 hours after its provisioning a newly bought resource can be given back in full without a reason, if its service takes part: ten instances of an account in a calendar year, where bound resources count as one and renewals that are not yet in effect do not count. Services of a promotion whose rules exclude it do not take part, and the vendor can take this right from an account that abuses it, and charge for what it used. The amount paid and the cash coupons come back, discount coupons do not. There is no fee either for renewals and resources that are not yet in effect, and cash coupons come back. What was paid with flexi-purchase coupons and stored-value cards comes back in full in these cases. In other cases neither cash nor discount coupons come back, and the refund is the amount paid, flexi-purchase coupons and cards included, less the price of the time used and less a fee. That price is the amount paid times the part of the subscribed time that was used; the fee is a proportion that depends on the kind of period and on the time used. What goes back to a stored-value card that has expired is lost. Refunds go to the account of the customer, also for what was paid on-line by other means; what a partner paid goes back to the partner's account. So does what a customer under the resale model paid from its balance, once it has left the partner or has changed to another model. What a master account that holds the finances of a member paid goes back to the master account, also when the member has left it since.",
        "Of some services nothing can be given back at all, such as domain names, Huawei Cloud Meeting and WeLink, nor can a support plan of which something was used; the billing center lists them. The console unsubscribes from several resources in use at once only for ECS, EVS, RDS, VPC and CCE; whether this counts for several `resource_ids`, too, no source says.",
        "An unsubscription that refunds more than 50,000 yuan waits for the approval of the account manager, which takes up to 24 hours. A refund arrives in about one working day, one that waits for an approval possibly later. `ShowCustomerOrderDetails` tells how far the unsubscription order is, and `ShowRefundOrderDetails` which orders its refund comes from.",
        "The resources leave use some time after the answer. The vendor's own tool waits until `ListPayPerUseCustomerResources` no longer lists any of them with status 2; it asks every 20 seconds.",
        "Side effects:\n- Ends the use of the resources, unless only renewals are given up. Resources outside the recycle bin cannot be restored.\n- Unsubscribes from the resources that are attached to a primary resource together with it.\n- Places unsubscription orders.",
        "Restrictions:\n- Only a resource that was paid for and provisioned successfully can be unsubscribed from.\n- A resource that is contained in an unpaid order, has a transaction in progress or is frozen cannot be unsubscribed from.\n- Invoiced and trial services, resource packages other than those of cloud server backup and of the data warehouse, some marketplace services, DevCloud packages and resources that a savings plan bills cannot be unsubscribed from.\n- Free services and services that are charged once cannot be unsubscribed from.\n- Renewals can be given up only if there are some, none of them is in effect yet, and no bandwidth add-on package exists.\n- Solution providers and distributors of the first tier cannot call it with credentials of their own, as they cannot buy products and have no yearly/monthly resources, and operator accounts of a partner cannot call it at all.",
        "For: An account that buys for itself.",
        "Permissions: billing:subscription:unsubscribe, bss:unsubscribe:update, bss:order:update (retiring).",
    ],
    parameters: &[
        Help {
            wire: "resource_ids",
            flag: "resource-ids",
            text: "Primary resources, and resources attached to them, to unsubscribe from. Where the resources make up one whole server product, only the primary one may be named. An id is the one that the cloud service gave the resource when it was bought, such as the `serverIds` of cloud servers; a node of CCE goes by the id of its server, and a server of Workspace Application Streaming by its own, such as `wksapp-ee96725a-e403-4c0f-88b3-0083b2a685ce`.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "unsubscribe_type",
            flag: "unsubscribe-type",
            text: "What is given up.",
            values: &[
                Value {
                    wire: "1",
                    name: "resource-and-renewals",
                    text: "The resource and its renewals.",
                },
                Value {
                    wire: "2",
                    name: "renewals-only",
                    text: "The renewals alone; the resource itself stays subscribed.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "unsubscribe_reason_type",
            flag: "unsubscribe-reason-type",
            text: "Kind of reason.",
            values: &[
                Value {
                    wire: "1",
                    name: "hard-to-use",
                    text: "The product does not work well.",
                },
                Value {
                    wire: "2",
                    name: "missing-functions",
                    text: "The product lacks functions that are needed.",
                },
                Value {
                    wire: "3",
                    name: "too-complicated",
                    text: "The product is too complicated to operate.",
                },
                Value {
                    wire: "4",
                    name: "dissatisfied-with-service",
                    text: "The service is not satisfying.",
                },
                Value {
                    wire: "5",
                    name: "other",
                    text: "Another reason.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "unsubscribe_reason",
            flag: "unsubscribe-reason",
            text: "Reason in the customer's own words.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("fail_resource_infos"),
    columns: &[
        Column {
            name: "error_code",
            usual: true,
        },
        Column {
            name: "error_msg",
            usual: true,
        },
        Column {
            name: "resource_id",
            usual: true,
        },
    ],
    secrets: &[],
};
