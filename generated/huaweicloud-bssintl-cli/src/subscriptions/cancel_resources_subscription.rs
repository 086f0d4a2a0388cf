// @generated from spec/bssintl/operations/subscriptions/cancel_resources_subscription.yaml. Do not edit: change that, and generate again.

//! The command `cancel-resources-subscription`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "cancel-resources-subscription",
    descriptor:
        <::huaweicloud_bssintl::subscriptions::CancelResourcesSubscription as Operation>::descriptor,
    summary: "Unsubscribes from yearly/monthly resources or from their renewals.",
    notes: &[
        "Check the resources and the refund before the call. To keep a resource and only give up the renewals that are not yet in use, choose `unsubscribe_type` 2.",
        "`ListPayPerUseCustomerResources` tells which resources are primary and which are attached to them, in `is_main_resource`. A disk that was bought separately and then mounted on a server need not be attached to it. With a Flexus L instance, whose own id the call takes, its disks, its backup vault, its host security and its elastic IP are given up.",
        "In an identity policy the condition key `billing:cloudServiceType` is supported for `billing:subscription:unsubscribe` only; calls that need other actions of the same statement are refused with CBC.0151. So the action and the key belong into a statement of their own.",
        "For renewals, for resources that are not yet in effect and for those that could not be created or changed the vendor keeps nothing, and cash coupons come back. A coupon that has expired by then cannot be used again. For a resource in use cash coupons do not come back, and the refund is what was paid from the account, less the price of the time used and less a fee. That price is what was paid times the part of the order's time that was used, where both times are rounded down to hours; the fee is a proportion that depends on the subscription term and on the time used, and falls away if the customer's framework contract says so. Nothing is refunded if the result is below zero. Refunds of more than 7,000 US dollars count as large, and the billing center's guide has precautions for them.",
        "Of some services nothing can be unsubscribed from, such as Huawei Cloud Meeting. Resources that are paid by use cannot be, either: they are deleted where their service is managed. A refund goes to the customer's account at Huawei Cloud or to the account that it paid from.",
        "Of a customer under the reseller model what is refunded is part of the bill of the month; when the customer has left the partner since, it goes to the partner's account. Coupons with which a partner paid for such a customer do not come back.",
        "`ShowRefundOrderDetails` tells which orders the refund of an unsubscription order comes from.",
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
