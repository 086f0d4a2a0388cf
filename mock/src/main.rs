//! The program: serves the project's spec until it is ended.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use mock_server::MockServer;

/// Serves the project's spec: judges requests, answers from data, and fails on demand.
#[derive(Parser)]
#[command(name = "mock-server", version, about)]
struct Cli {
    /// Address to listen on.
    #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    host: IpAddr,
    /// Port to listen on; 0 takes a free one.
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// YAML file with the data to start with.
    #[arg(long)]
    data: Option<PathBuf>,
    /// YAML file with scenarios.
    #[arg(long)]
    scenarios: Option<PathBuf>,
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

async fn run(cli: Cli) -> Result<(), String> {
    let mut builder = MockServer::builder().address(SocketAddr::new(cli.host, cli.port));
    if let Some(path) = &cli.data {
        builder = builder.data(read(path)?);
    }
    if let Some(path) = &cli.scenarios {
        builder = builder.scenarios(read(path)?);
    }
    let server = builder.start().await.map_err(|error| error.to_string())?;
    println!("{}", server.url());
    server.run().await;
    Ok(())
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let outcome = match runtime {
        Ok(runtime) => runtime.block_on(run(cli)),
        Err(error) => Err(error.to_string()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}
