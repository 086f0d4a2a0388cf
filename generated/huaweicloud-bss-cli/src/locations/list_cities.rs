// @generated from spec/bss/operations/locations/list_cities.yaml. Do not edit: change that, and generate again.

//! The command `list-cities`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-cities",
    descriptor: <::huaweicloud_bss::locations::ListCities as Operation>::descriptor,
    summary: "Lists the cities of a province with their codes.",
    notes: &[
        "`ListProvinces` returns the codes of the provinces, and `ListCounties` takes the code of a city.",
        "No permission is needed. Customers call the operation for themselves; partners call it, too, and the partner's page admits solution providers and distributors of the first tier.",
        "For: An account that buys for itself. A partner that resells to customers.",
    ],
    parameters: &[
        Help {
            wire: "province_code",
            flag: "province-code",
            text: "Code of the province, as `ListProvinces` returns it.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "offset",
            flag: "offset",
            text: "Number of cities to pass over.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "limit",
            flag: "limit",
            text: "Most cities of one answer.",
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
    rows: Some("cities"),
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
