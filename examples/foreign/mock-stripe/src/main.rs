//! The program: serves the specs until it is ended.

fn main() -> std::process::ExitCode {
    mock_server::program::run(stripe_mock::builder())
}
