// @generated from spec/bss/operations/products/list_measure_units.yaml. Do not edit: change that, and generate again.

//! The command `list-measure-units`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-measure-units",
    descriptor: <::huaweicloud_bss::products::ListMeasureUnits as Operation>::descriptor,
    summary: "Lists measurement units with their ids.",
    notes: &[
        "The units are those of usage, of the duration of yearly/monthly resources and of amounts of money. Other operations name them by id, such as 10 for gigabytes. `ListConversions` tells how to convert between units.",
        "All units come in one answer. No permission is needed. Customers call the operation for themselves; partners call it, too, and the partner's page admits solution providers and distributors of the first tier.",
        "For: An account that buys for itself. A partner that resells to customers.",
    ],
    parameters: &[Help {
        wire: "X-Language",
        flag: "x-language",
        text: "Language of the names in the answer.",
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
    }],
    waiters: &[],
    rows: Some("measure_units"),
    columns: &[
        Column {
            name: "measure_id",
            usual: true,
        },
        Column {
            name: "measure_name",
            usual: true,
        },
        Column {
            name: "abbreviation",
            usual: true,
        },
        Column {
            name: "measure_type",
            usual: true,
        },
    ],
    secrets: &[],
};
