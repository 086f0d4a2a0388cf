// @generated from spec/bss. Do not edit: change that, and generate again.

//! The program `bss`.

use std::process::ExitCode;

fn main() -> ExitCode {
    api_cli::main(&huaweicloud_bss_cli::PROGRAM)
}
