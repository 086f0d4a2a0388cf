//! Sends every request of the client for the China site.

mod given;
mod sending;

use std::process::ExitCode;

use huaweicloud_bss::service::SERVICE;

// Generated code keeps its own style, and `cargo fmt` must not follow this line to it.
#[rustfmt::skip]
#[path = "../../../generated/huaweicloud-bss/tests/wire_cases/mod.rs"]
pub mod wire_cases;

fn main() -> ExitCode {
    sending::main()
}
