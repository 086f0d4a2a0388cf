//! The program: serves any spec until it is ended.

fn main() -> std::process::ExitCode {
    mock_server::program::run(mock_server::MockServer::builder())
}
