// @generated from spec/bssintl/service.yaml. Do not edit: change that, and generate again.

//! Facts shared by all operations.

use crate::error_codes;
use api_runtime::{
    AuthScheme, Counting, ErrorBody, Path, Region, RetryScheme, Scheme, SecretPart, SecretScheme,
    Service, SignatureScheme, Spelling, Zone,
};

/// Description of the service.
pub static SERVICE: Service = Service {
    id: "bssintl",
    title: "Huawei Cloud billing (BSS), international site",
    endpoint: "https://bss-intl.myhuaweicloud.com",
    regions: &[
        Region {
            name: "ap-southeast-1",
            endpoint: "https://bss-intl.myhuaweicloud.com",
        },
        Region {
            name: "eu-west-101",
            endpoint: "https://bss.myhuaweicloud.eu",
        },
    ],
    query: Spelling {
        empty: "",
        empty_string: "\"\"",
        null: "null",
        empty_list: "[]",
    },
    header: Spelling {
        empty: "",
        empty_string: "\"\"",
        null: "null",
        empty_list: "[]",
    },
    length_counts: Counting::Characters,
    auth: AuthScheme {
        signature: Some(SignatureScheme {
            algorithm: "SDK-HMAC-SHA256",
            date_header: "X-Sdk-Date",
            session_header: Some("X-Security-Token"),
            domain_header: Some("X-Domain-Id"),
        }),
        secrets: &[SecretScheme {
            scheme: Scheme::Token,
            prefix: "",
            parts: &[SecretPart {
                name: "token",
                place: "X-Auth-Token",
                variable: None,
            }],
        }],
        exceptions: &[],
    },
    client_values: &[],
    every_call: &[],
    credentials: crate::credentials::PLACES,
    content_type: "application/json",
    encoding: None,
    retry: RetryScheme::DEFAULT,
    request_id_header: "X-Request-Id",
    envelope: None,
    error_bodies: &[
        ErrorBody::new()
            .code(Path(&["error_code"]))
            .message(Path(&["error_msg"])),
        ErrorBody::new()
            .code(Path(&["error_code"]))
            .message(Path(&["error_message"]))
            .request_id(Path(&["request_id"])),
        ErrorBody::new()
            .code(Path(&["errorCode"]))
            .message(Path(&["errorMsg"])),
        ErrorBody::new()
            .code(Path(&["code"]))
            .message(Path(&["message"])),
    ],
    success_codes: &["CBC.0000"],
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
    errors: &[
        &error_codes::APIGW_0308,
        &error_codes::APIG_0308,
        &error_codes::CBC_0250,
        &error_codes::CBC_0105,
        &error_codes::CBC_0154,
        &error_codes::CBC_0155,
        &error_codes::CBC_0156,
    ],
};

/// The time zone of dates and months of the service.
pub const ZONE: Zone = Zone::ahead_of_utc(480);

/// Endpoints of the service.
pub mod endpoints {
    /// The endpoint of the international site; its data is global.
    pub const AP_SOUTHEAST_1: &str = "https://bss-intl.myhuaweicloud.com";

    /// The endpoint of the European site.
    pub const EU_WEST_101: &str = "https://bss.myhuaweicloud.eu";
}
