// @generated from spec/bssintl. Do not edit: change that, and generate again.

//! The program `bssintl`.

use std::process::ExitCode;

fn main() -> ExitCode {
    api_cli::main(&huaweicloud_bssintl_cli::PROGRAM)
}
