// @generated from spec/bssintl/operations/products/list_conversions.yaml. Do not edit: change that, and generate again.

//! The command `list-conversions`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-conversions",
    descriptor: <::huaweicloud_bssintl::products::ListConversions as Operation>::descriptor,
    summary: "Lists how measurement units are converted into each other.",
    notes: &[
        "An answer without conversions means that the units of the type have none.",
        "No permission is needed. Customers call the operation for themselves; partners call it, too, and the partner's page admits solution providers and distributors of the first tier.",
        "For: An account that buys for itself. A partner that resells to customers.",
    ],
    parameters: &[
        Help {
            wire: "measure_type",
            flag: "measure-type",
            text: "What the units measure whose conversions are listed.",
            values: &[
                Value {
                    wire: "1",
                    name: "currency",
                    text: "Money.",
                },
                Value {
                    wire: "2",
                    name: "duration",
                    text: "Duration.",
                },
                Value {
                    wire: "3",
                    name: "traffic",
                    text: "Traffic.",
                },
                Value {
                    wire: "4",
                    name: "quantity",
                    text: "Quantity.",
                },
                Value {
                    wire: "5",
                    name: "weight",
                    text: "Weight.",
                },
                Value {
                    wire: "6",
                    name: "length",
                    text: "Length.",
                },
                Value {
                    wire: "7",
                    name: "capacity",
                    text: "Capacity.",
                },
                Value {
                    wire: "8",
                    name: "volume",
                    text: "Volume.",
                },
                Value {
                    wire: "9",
                    name: "lines",
                    text: "Number of lines.",
                },
                Value {
                    wire: "10",
                    name: "period",
                    text: "Periods.",
                },
                Value {
                    wire: "11",
                    name: "frequency",
                    text: "Frequency.",
                },
                Value {
                    wire: "12",
                    name: "count",
                    text: "Count.",
                },
                Value {
                    wire: "13",
                    name: "stock",
                    text: "Amount in store.",
                },
                Value {
                    wire: "14",
                    name: "traffic-times-duration",
                    text: "Traffic times duration.",
                },
                Value {
                    wire: "15",
                    name: "capacity-times-duration",
                    text: "Capacity times duration.",
                },
                Value {
                    wire: "16",
                    name: "bandwidth",
                    text: "Rate of a bandwidth.",
                },
                Value {
                    wire: "17",
                    name: "capacity-duration",
                    text: "Duration of capacity. The documentation does not say how it differs from 15.",
                },
                Value {
                    wire: "18",
                    name: "query-rate",
                    text: "Rate of queries.",
                },
                Value {
                    wire: "19",
                    name: "bandwidth-base1000",
                    text: "Rate of a bandwidth, counted with units of 1000.",
                },
                Value {
                    wire: "20",
                    name: "performance-test",
                    text: "Usage of performance tests.",
                },
                Value {
                    wire: "21",
                    name: "area",
                    text: "Area.",
                },
                Value {
                    wire: "22",
                    name: "video",
                    text: "Video.",
                },
                Value {
                    wire: "23",
                    name: "throughput",
                    text: "Throughput.",
                },
                Value {
                    wire: "26",
                    name: "package-deduction",
                    text: "Unit in which general resource packages are drawn on.",
                },
                Value {
                    wire: "27",
                    name: "cores-times-duration",
                    text: "Number of cores times duration.",
                },
                Value {
                    wire: "28",
                    name: "memory-times-duration",
                    text: "Memory times duration.",
                },
                Value {
                    wire: "29",
                    name: "iops-times-duration",
                    text: "Input and output operations per second times duration.",
                },
                Value {
                    wire: "30",
                    name: "throughput-times-duration",
                    text: "Throughput times duration.",
                },
                Value {
                    wire: "31",
                    name: "count-per-duration",
                    text: "Count per duration.",
                },
                Value {
                    wire: "40",
                    name: "traffic-base1000",
                    text: "Traffic, counted with units of 1000.",
                },
                Value {
                    wire: "41",
                    name: "thousand-tokens",
                    text: "Thousands of tokens.",
                },
                Value {
                    wire: "103",
                    name: "hong-kong-dollar",
                    text: "Hong Kong dollars.",
                },
                Value {
                    wire: "104",
                    name: "tokens",
                    text: "Tokens.",
                },
                Value {
                    wire: "108",
                    name: "quantity-times-duration",
                    text: "Quantity times duration.",
                },
                Value {
                    wire: "25",
                    name: "test-type",
                    text: "Kind of test.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "X-Language",
            flag: "x-language",
            text: "Language. Upper and lower case are not told apart. The answer holds no names; the vendor calls this header reserved.",
            values: &[
                Value {
                    wire: "zh_CN",
                    name: "chinese",
                    text: "Chinese.",
                },
                Value {
                    wire: "en_US",
                    name: "english",
                    text: "English.",
                },
            ],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("conversions"),
    columns: &[
        Column {
            name: "measure_id",
            usual: true,
        },
        Column {
            name: "ref_measure_id",
            usual: true,
        },
        Column {
            name: "conversion_ratio",
            usual: true,
        },
        Column {
            name: "measure_type",
            usual: true,
        },
    ],
    secrets: &[],
};
