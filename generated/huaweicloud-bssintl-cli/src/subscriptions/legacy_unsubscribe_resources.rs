// @generated from spec/bssintl/operations/subscriptions/legacy_unsubscribe_resources.yaml. Do not edit: change that, and generate again.

//! The command `legacy-unsubscribe-resources`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-unsubscribe-resources",
    descriptor:
        <::huaweicloud_bssintl::subscriptions::LegacyUnsubscribeResources as Operation>::descriptor,
    summary: "Unsubscribes from yearly/monthly resources or from their renewals, in the v1.0 form.",
    notes: &[
        "Deprecated by the vendor: use cancel-resources-subscription instead.",
        "The page says that the operation will go out of service; a notice of 27 August 2024 sets 28 February 2025 as the last day. The page of November 2025 still announces it.",
        "The vendor's console has the customer confirm that a handling fee is charged.",
        "Attached to a server are disks, to a shared bandwidth its addresses, and to an address with a bandwidth of its own that bandwidth.",
        "`ShowRefundOrderDetails` tells which orders the refund of an unsubscription order comes from.",
        "Side effects:\n- Ends the use of the resources, unless only renewals are given up.\n- Unsubscribes from the resources that are attached to a primary resource together with it.\n- Places unsubscription orders.",
        "Restrictions:\n- Only a resource that was paid for and provisioned successfully can be unsubscribed from.\n- Solution providers and distributors of the first tier cannot call it with credentials of their own, as they cannot buy products and have no yearly/monthly resources.",
        "For: An account that buys for itself.",
    ],
    parameters: &[
        Help {
            wire: "domain_id",
            flag: "domain-id",
            text: "Id of the customer account.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "resourceIds",
            flag: "resource-ids",
            text: "Resources to unsubscribe from. The field `is_main_resource` of the list of resources tells which are primary.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "unSubType",
            flag: "un-sub-type",
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
            wire: "unsubscribeReasonType",
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
            wire: "unsubscribeReason",
            flag: "unsubscribe-reason",
            text: "Reason, as a rule in the customer's own words.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: None,
    columns: &[Column {
        name: "orderIds",
        usual: false,
    }],
    secrets: &[],
};
