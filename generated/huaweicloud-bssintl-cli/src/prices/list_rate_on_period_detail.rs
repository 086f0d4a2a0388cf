// @generated from spec/bssintl/operations/prices/list_rate_on_period_detail.yaml. Do not edit: change that, and generate again.

//! The command `list-rate-on-period-detail`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-rate-on-period-detail",
    descriptor: <::huaweicloud_bssintl::prices::ListRateOnPeriodDetail as Operation>::descriptor,
    summary: "Tells what yearly/monthly products would cost.",
    notes: &[
        "A product is found by four things: cloud service type, resource type, region and specification. If one of them is wrong, the server answers that there is no such product; its message names the specification. The answer then has no price at all, also none of the other products of the request. A specification may be sold in one billing mode alone, which has a product id of its own.",
        "A customer with discounts gets the amount of the discount and the price with it, once for each discount that could be chosen. An order that pays itself takes the price with the commercial discount first.",
        "A caller without `billing:contract:viewDiscount`, or under role policies without `bss:discount:view`, gets an answer without discounts; the call succeeds.",
        "The vendor's price calculator is simpler for a single price. What it sends shows which values belong into `product_infos`.",
        "Partners cannot ask in their own name. A solution provider or distributor of the first tier calls with a token of the customer, who has to authorize it on its request or to create an agency for it. Where a partner needs credentials of a customer, temporary access keys from the agency serve, too.",
        "The price of a renewal is told by `ListRenewRateOnPeriod`. Nothing is ordered or paid.",
        "For: An account that buys for itself.",
        "Permissions: billing:contract:viewDiscount, bss:discount:view.",
    ],
    parameters: &[
        Help {
            wire: "project_id",
            flag: "project-id",
            text: "Id of a project. Any project of the customer will do, whatever the region of the products. The console lists the projects under My Credentials; a partner that fetches a token of the customer by assuming a role gets the id of a region's project with it. A user of an account needs the account's authorization.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "product_infos",
            flag: "product-infos",
            text: "Products to ask the price of.",
            values: &[],
            fields: &[
                Help {
                    wire: "id",
                    flag: "",
                    text: "Id that the caller gives the product in this request, to find its price in the answer.",
                    values: &[],
                    fields: &[],
                },
                Help {
                    wire: "cloud_service_type",
                    flag: "",
                    text: "Code of the cloud service type, such as `hws.service.type.obs`. `ListServiceTypes` returns the codes.",
                    values: &[],
                    fields: &[],
                },
                Help {
                    wire: "resource_type",
                    flag: "",
                    text: "Code of the resource type, such as `hws.resource.type.vm`. `ListResourceTypes` returns the codes. A cloud service type is made of several resource types.",
                    values: &[],
                    fields: &[],
                },
                Help {
                    wire: "resource_spec",
                    flag: "",
                    text: "Code of the specification. For a cloud server it is the id of the flavor with the operating system behind it, `.win` or `.linux`, such as `s2.small.1.linux`; the query of flavors of the cloud server's own API returns the ids. Others are, for example: | code | product | |---|---| | `12_bgp` | bandwidth with dynamic BGP, billed by traffic | | `12_sbgp` | bandwidth with static BGP, billed by traffic | | `19_bgp` | bandwidth with dynamic BGP, billed by bandwidth | | `19_sbgp` | bandwidth with static BGP, billed by bandwidth | | `19_share` | shared bandwidth, billed by bandwidth | | `5_bgp` | public IP address with dynamic BGP | | `5_sbgp` | public IP address with static BGP | | `SATA` | disk with common I/O | | `SAS` | disk with high I/O | | `GPSSD` | general-purpose SSD disk | | `SSD` | disk with ultra-high I/O | | `ESSD` | extreme SSD disk | | `GPSSD2.storage` | general-purpose SSD V2 disk, its capacity | Databases and distributed caches have operations of their own that list their specifications. For others the documentation of the cloud service has them.",
                    values: &[],
                    fields: &[],
                },
                Help {
                    wire: "region",
                    flag: "",
                    text: "Region, such as `ap-southeast-1`. The vendor's list of regions and endpoints has the codes.",
                    values: &[],
                    fields: &[],
                },
                Help {
                    wire: "available_zone",
                    flag: "",
                    text: "Id of the availability zone. The vendor's list of regions and endpoints has the ids.",
                    values: &[],
                    fields: &[],
                },
                Help {
                    wire: "resource_size",
                    flag: "",
                    text: "Size of a linear product, such as that of a disk or a bandwidth. Clients that were tried against the service send it for disks in gigabytes (`hws.resource.type.volume`, unit 17), for bandwidths and shared bandwidths in megabits per second (`hws.resource.type.bandwidth`, `hws.resource.type.share_bandwidth`, unit 15) and for VPN gateways, which count in pieces (`hws.resource.type.vpn.ipsecvpn`) and whose price does not grow in proportion.",
                    values: &[],
                    fields: &[],
                },
                Help {
                    wire: "size_measure_id",
                    flag: "",
                    text: "Unit of the size of a linear product.",
                    values: &[
                        Value {
                            wire: "14",
                            name: "count",
                            text: "Pieces or times.",
                        },
                        Value {
                            wire: "15",
                            name: "megabits-per-second",
                            text: "Megabits per second, for bandwidths.",
                        },
                        Value {
                            wire: "17",
                            name: "gigabytes",
                            text: "Gigabytes, for disks.",
                        },
                    ],
                    fields: &[],
                },
                Help {
                    wire: "period_type",
                    flag: "",
                    text: "Unit of the period for which the product is bought.",
                    values: &[
                        Value {
                            wire: "0",
                            name: "day",
                            text: "Days.",
                        },
                        Value {
                            wire: "2",
                            name: "month",
                            text: "Months.",
                        },
                        Value {
                            wire: "3",
                            name: "year",
                            text: "Years.",
                        },
                        Value {
                            wire: "4",
                            name: "hour",
                            text: "Hours.",
                        },
                    ],
                    fields: &[],
                },
                Help {
                    wire: "period_num",
                    flag: "",
                    text: "Number of periods.",
                    values: &[],
                    fields: &[],
                },
                Help {
                    wire: "subscription_num",
                    flag: "",
                    text: "How many of the product are ordered.",
                    values: &[],
                    fields: &[],
                },
                Help {
                    wire: "fee_installment_mode",
                    flag: "",
                    text: "How the fee is paid in instalments. Only ECS has instalments so far.",
                    values: &[
                        Value {
                            wire: "HALF_PAY",
                            name: "half-pay",
                            text: "One half is paid at once.",
                        },
                        Value {
                            wire: "ZERO_PAY",
                            name: "zero-pay",
                            text: "Nothing is paid at once.",
                        },
                        Value {
                            wire: "NA",
                            name: "not-offered",
                            text: "No instalments.",
                        },
                    ],
                    fields: &[],
                },
            ],
        },
    ],
    waiters: &[],
    rows: Some("optional_discount_rating_results"),
    columns: &[
        Column {
            name: "discount_id",
            usual: true,
        },
        Column {
            name: "amount",
            usual: true,
        },
        Column {
            name: "official_website_amount",
            usual: true,
        },
        Column {
            name: "discount_amount",
            usual: true,
        },
        Column {
            name: "measure_id",
            usual: true,
        },
        Column {
            name: "discount_type",
            usual: true,
        },
        Column {
            name: "discount_name",
            usual: true,
        },
        Column {
            name: "best_offer",
            usual: true,
        },
        Column {
            name: "product_rating_results",
            usual: false,
        },
        Column {
            name: "installment_official_website_amount",
            usual: true,
        },
        Column {
            name: "installment_official_discount_amount",
            usual: true,
        },
        Column {
            name: "installment_amount",
            usual: true,
        },
        Column {
            name: "installment_period_type",
            usual: true,
        },
    ],
    secrets: &[],
};
