// @generated from spec/bssintl/operations/prices/list_on_demand_resource_ratings.yaml. Do not edit: change that, and generate again.

//! The command `list-on-demand-resource-ratings`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-on-demand-resource-ratings",
    descriptor:
        <::huaweicloud_bssintl::prices::ListOnDemandResourceRatings as Operation>::descriptor,
    summary: "Tells what pay-per-use products would cost.",
    notes: &[
        "A product is found by four things: cloud service type, resource type, region and specification. If one of them is wrong, the server answers that there is no such product; its message names the specification. The answer then has no price at all, also none of the other products of the request. A specification may be sold in one billing mode alone, which has a product id of its own.",
        "A customer with discounts gets the amount of the discount and the price with it. With more than one discount, the server prefers the commercial discount.",
        "A caller without `billing:contract:viewDiscount`, or under role policies without `bss:discount:view`, gets an answer without discounts; the call succeeds.",
        "The vendor's price calculator is simpler for a single price. What it sends shows which values belong into `product_infos`.",
        "Partners cannot ask in their own name. A solution provider or distributor of the first tier calls with a token of the customer, who has to authorize it on its request or to create an agency for it. Where a partner needs credentials of a customer, temporary access keys from the agency serve, too.",
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
                    text: "Code of the specification. For a cloud server it is the id of the flavor with the operating system behind it, `.win` or `.linux`, such as `s2.small.1.linux`; the query of flavors of the cloud server's own API returns the ids. Others are, for example: | code | product | |---|---| | `12_bgp` | bandwidth with dynamic BGP, billed by traffic | | `12_sbgp` | bandwidth with static BGP, billed by traffic | | `19_bgp` | bandwidth with dynamic BGP, billed by bandwidth | | `19_sbgp` | bandwidth with static BGP, billed by bandwidth | | `19_share` | shared bandwidth, billed by bandwidth | | `12_share` | shared bandwidth, billed by traffic | | `5_bgp` | public IP address with dynamic BGP | | `5_sbgp` | public IP address with static BGP | | `SATA` | disk with common I/O | | `SAS` | disk with high I/O | | `GPSSD` | general-purpose SSD disk | | `SSD` | disk with ultra-high I/O | | `ESSD` | extreme SSD disk | | `GPSSD2.storage` | general-purpose SSD V2 disk, its capacity | | `GPSSD2.iops` | general-purpose SSD V2 disk, its input and output operations per second | | `GPSSD2.throughput` | general-purpose SSD V2 disk, its throughput | The licence of a commercial operating system is a product of its own, such as `suse.12` of the resource type `hws.resource.type.vm.image`. The documentation of each cloud service has the others.",
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
                    text: "Id of the availability zone.",
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
                    wire: "usage_factor",
                    flag: "",
                    text: "Code of what is measured, as in usage records. It is `Duration` for cloud servers, disks, elastic IPs and images of the marketplace; for bandwidths it is `Duration` to ask by bandwidth and `upflow` to ask by traffic. `ListUsageTypes` returns the codes.",
                    values: &[],
                    fields: &[],
                },
                Help {
                    wire: "usage_value",
                    flag: "",
                    text: "How much is used, such as 1 for the price of one hour. The prices are those of the whole usage. What is kept for a time, as in object storage, counts in gigabytes times hours.",
                    values: &[],
                    fields: &[],
                },
                Help {
                    wire: "usage_measure_id",
                    flag: "",
                    text: "Unit of the usage, such as that of hours. `ListMeasureUnits` returns the units. An example in the manual of the China site sends `4`, hours, and one of the API Explorer `10`, gigabytes, to ask for a bandwidth by traffic. Clients that were tried against the service send `4` with the factor `Duration`, `10` with factors of size, flow and retrieval, and with factors that count requests `14`, times, or `54`, ten thousands of times. `0`, days, serves for durations, too: 30 of them cost as much as 720 hours.",
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
            ],
        },
        Help {
            wire: "inquiry_precision",
            flag: "inquiry-precision",
            text: "How many digits the prices have at most. It makes a difference only where a price has more than six digits after the point.",
            values: &[
                Value {
                    wire: "0",
                    name: "six-digits",
                    text: "At most six digits after the point, in US dollars.",
                },
                Value {
                    wire: "1",
                    name: "ten-digits",
                    text: "At most ten digits after the point, in US dollars.",
                },
            ],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("product_rating_results"),
    columns: &[
        Column {
            name: "id",
            usual: true,
        },
        Column {
            name: "product_id",
            usual: true,
        },
        Column {
            name: "amount",
            usual: true,
        },
        Column {
            name: "discount_amount",
            usual: true,
        },
        Column {
            name: "official_website_amount",
            usual: true,
        },
        Column {
            name: "measure_id",
            usual: true,
        },
        Column {
            name: "discount_rating_results",
            usual: false,
        },
    ],
    secrets: &[],
};
