//! The program: serves the billing API until it is ended.

fn main() -> std::process::ExitCode {
    mock_server::program::run(huaweicloud_bss_mock::builder())
}
