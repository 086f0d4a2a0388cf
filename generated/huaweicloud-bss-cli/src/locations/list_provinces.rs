// @generated from spec/bss/operations/locations/list_provinces.yaml. Do not edit: change that, and generate again.

//! The command `list-provinces`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-provinces",
    descriptor: <::huaweicloud_bss::locations::ListProvinces as Operation>::descriptor,
    summary: "Lists the provinces with their codes.",
    notes: &[
        "`ListCities` takes the code of a province.",
        "No permission is needed. Customers call the operation for themselves; partners call it, too, and the partner's page admits solution providers and distributors of the first tier.",
        "For: An account that buys for itself. A partner that resells to customers.",
    ],
    parameters: &[
        Help {
            wire: "offset",
            flag: "offset",
            text: "Number of provinces to pass over.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "limit",
            flag: "limit",
            text: "Most provinces of one answer.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "X-Language",
            flag: "x-language",
            text: "Language of the names in the answer. At present all names are Chinese.",
            values: &[
                Value {
                    wire: "zh_cn",
                    name: "chinese",
                    text: "Chinese.",
                },
                Value {
                    wire: "en_us",
                    name: "english",
                    text: "English. The vendor has names in Chinese alone at present.",
                },
            ],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("provinces"),
    columns: &[
        Column {
            name: "code",
            usual: true,
        },
        Column {
            name: "name",
            usual: true,
        },
    ],
    secrets: &[],
};
