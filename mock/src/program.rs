//! The program: serves a spec until it is ended. That of a service's own crate carries a spec and behaviour, this one takes any.

mod ending;

use std::io::Write as _;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, ValueEnum};

use crate::{Builder, UnknownStates};

/// Serves a spec: validates requests, responds from data, and injects faults.
#[derive(Parser)]
#[command(name = "mock-server", version, about)]
struct Cli {
    /// Name of the service; a spec of a single service needs none.
    #[arg(value_name = "SERVICE")]
    named: Option<String>,
    /// The same as an option.
    #[arg(long, value_name = "NAME", conflicts_with = "named")]
    service: Option<String>,
    /// Folder of the spec, with one folder for each service, such as `spec` of a project.
    #[arg(long, value_name = "DIR")]
    spec: Option<PathBuf>,
    /// Address to listen on.
    #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    host: IpAddr,
    /// Port to listen on; 0 selects a free one.
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Additional allowed `Host`; repeatable.
    #[arg(long, value_name = "NAME")]
    allow_host: Vec<String>,
    /// YAML file that persists the data: read at the start if it exists, and written after each change.
    #[arg(long)]
    data: Option<PathBuf>,
    /// YAML file with scenarios.
    #[arg(long)]
    scenarios: Option<PathBuf>,
    /// Test access key and its secret, to verify signatures; repeatable.
    #[arg(long, value_name = "ACCESS:SECRET")]
    key: Vec<String>,
    /// How to treat a parameter that is sent in a state of unknown meaning.
    #[arg(long, value_enum, default_value_t)]
    unknown: Unknown,
}

/// What becomes of unknown states.
#[derive(Clone, Copy, Default, ValueEnum)]
enum Unknown {
    /// Accept the request.
    #[default]
    Pass,
    /// Reject the request.
    Refuse,
}

fn read(path: &Path) -> Result<String, String> {
    specfiles::read_named(path, specfiles::bounds::DATA)
        .map_err(|why| format!("{}: {why}; {}", path.display(), why.help()))
}

async fn serve(cli: Cli, carried: Builder) -> Result<(), String> {
    let unknown = match cli.unknown {
        Unknown::Pass => UnknownStates::Pass,
        Unknown::Refuse => UnknownStates::Refuse,
    };
    let mut builder = carried.address(SocketAddr::new(cli.host, cli.port)).unknown(unknown);
    if let Some(folder) = &cli.spec {
        if !folder.is_dir() {
            return Err(format!("--spec: no folder {}", folder.display()));
        }
        builder = builder.folder(folder);
    } else if !builder.has_spec() {
        return Err("no spec: pass its folder with --spec".to_owned());
    }
    if let Some(service) = cli.service.or(cli.named) {
        builder = builder.service(service);
    }
    if let Some(path) = &cli.data {
        builder = builder.data_file(path);
    }
    if let Some(path) = &cli.scenarios {
        builder = builder.scenarios(read(path)?);
    }
    for name in cli.allow_host {
        builder = builder.host(name);
    }
    for key in &cli.key {
        // The text is not repeated, for it may be a secret.
        let (access, secret) = key.split_once(':').ok_or("--key: expected ACCESS:SECRET")?;
        builder = builder.key(access, secret);
    }
    let server = builder.start().await.map_err(|error| error.to_string())?;
    // Signals are listened for before anybody can know that the server runs.
    let ending = ending::Ending::listen().map_err(|error| format!("could not listen for signals: {error}"))?;
    let unprogrammed = server.unprogrammed();
    if !unprogrammed.is_empty() {
        let note = "responses are samples, as their behaviour is not programmed here";
        // Nobody is left to be told when it cannot be written.
        let _ = writeln!(std::io::stderr(), "{note}: {}", unprogrammed.join(", "));
    }
    // Scripts read this line, and nothing else is written here.
    writeln!(std::io::stdout(), "{}", server.url()).map_err(|error| format!("could not print the address: {error}"))?;
    ending.wait().await;
    server.stop().await;
    Ok(())
}

/// Reads the arguments of the process and serves until a signal ends it. `carried` is what the server starts with beside them: a
/// spec that replaces `--spec`, behaviour.
#[must_use]
pub fn run(carried: Builder) -> ExitCode {
    let cli = Cli::parse();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let outcome = match runtime {
        Ok(runtime) => runtime.block_on(serve(cli, carried)),
        Err(error) => Err(error.to_string()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            // Nobody is left to be told when this fails too.
            let _ = writeln!(std::io::stderr(), "{why}");
            ExitCode::FAILURE
        }
    }
}
