//! Performs calls by the client for the international site.

mod given;
mod performing;

use std::process::ExitCode;

use huaweicloud_bssintl::service::SERVICE;

// Generated code keeps its own style, and `cargo fmt` must not follow this line to it.
#[rustfmt::skip]
#[path = "../../../generated/huaweicloud-bssintl/tests/wire_cases/mod.rs"]
pub mod wire_cases;

fn main() -> ExitCode {
    performing::main()
}
